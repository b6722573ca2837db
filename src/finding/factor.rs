//! The table of `Factor`: clinician's term, id, polarity, question, and what a yes entails.

use crate::RiskFactor;
use crate::finding::findings;

findings! {
    /// A medicine, an illness or a circumstance that matters to the safety of self-care.
    ///
    /// No built-in red flag asks for one. A factor is neutral unless a yes to it is also a yes to a concerning
    /// finding: a person who takes warfarin takes a blood thinner.
    #[non_exhaustive]
    pub enum Factor, Factor {
        /// Reduced or absent skin sensation at the site
        NumbSkin "numb-skin" Neutral "Is the skin there numb, so that you feel heat, cold or touch less?";
        /// Broken, burnt or irradiated skin at the site
        BrokenSkin "broken-skin" Neutral "Is the skin there cut, burnt or sore, or has it had radiation treatment?";
        /// Eczema or rash at the site
        SkinRash "skin-rash" Neutral "Do you have eczema or a rash there?";
        /// Fragile skin
        FragileSkin "fragile-skin" Neutral "Is your skin thin, or does it tear easily?";
        /// Local infection at the site
        InfectedSkin "infected-skin" Neutral "Is the skin there infected: red, hot or leaking pus?";
        /// Swelling or bruising at the site in the past 48 hours
        RecentSwellingOrBruise "recent-swelling-or-bruise" Neutral "Has a new swelling or bruise come up there in the last 2 days?";
        /// Tumour at the site
        TumourAtSite "tumour-at-site" Neutral "Do you have a cancer or other growth in the sore part of your back?";
        /// Medicine patch at or near the site
        MedicinePatch "medicine-patch" Neutral "Do you wear a medicine patch on or near the sore part?";
        /// Medicated cream, gel or rub at the site
        MedicatedCream "medicated-cream" Neutral "Have you put a pain cream, gel or rub on the sore part today?";
        /// Unable to remove a pack alone, or to report harm
        CannotRemovePack "cannot-remove-pack" Neutral "Would you need help to take a hot or cold pack off, or to say that it hurts? Or are you very drowsy from a medicine?";
        /// Poor peripheral circulation
        PoorCirculation "poor-circulation" Neutral "Have you been told that the blood flow to your legs or arms is poor?";
        /// Raynaud's or Buerger's disease, or other vasospastic disease
        VasospasticDisease "vasospastic-disease" Neutral "Do your fingers or toes go white in the cold (Raynaud's), or do you have Buerger's disease?";
        /// Cold urticaria, cold hypersensitivity or past cold injury
        ColdHypersensitivity "cold-hypersensitivity" Neutral "Does cold give you hives or a bad reaction, or have you had frostbite?";
        /// Cryoglobulinaemia, paroxysmal cold haemoglobinuria or sickle cell disease
        ColdSensitiveBlood "cold-sensitive-blood" Neutral "Do you have sickle cell disease, or another blood illness that cold makes worse?";
        /// Thrombophilia
        ClottingTendency "clotting-tendency" Neutral "Have you been told that your blood clots too easily?";
        /// Multiple sclerosis with heat sensitivity
        HeatSensitiveMultipleSclerosis "heat-sensitive-multiple-sclerosis" Neutral "Do you have multiple sclerosis that heat makes worse?";
        /// Rheumatoid arthritis
        RheumatoidArthritis "rheumatoid-arthritis" Neutral "Do you have rheumatoid arthritis?";
        /// Active rheumatoid disease
        ActiveRheumatoidDisease "active-rheumatoid-disease" Neutral "Is your rheumatoid arthritis active now (hot, swollen joints)?" entails [Factor::RheumatoidArthritis];
        /// Inflammatory disease of the spine, such as axial spondyloarthritis
        InflammatorySpine "inflammatory-spine" Neutral "Have you been told that you have an illness that inflames or stiffens the spine?";
        /// Deep vein thrombosis, known or suspected
        BloodClot "blood-clot" Neutral "Do you have, or might you have, a blood clot in a leg (one calf swollen, warm and sore)?";
        /// Fracture, known or suspected
        Fracture "fracture" Neutral "Do you have a broken bone in your back, or does a doctor suspect one?";
        /// Severe osteoporosis
        SevereOsteoporosis "severe-osteoporosis" Concerning "Have you been told that your bones are very thin (severe osteoporosis)?" entails [RiskFactor::Osteoporosis];
        /// Unstable spine
        UnstableSpine "unstable-spine" Neutral "Have you been told that your spine is not stable?";
        /// High-risk pregnancy
        HighRiskPregnancy "high-risk-pregnancy" Concerning "Has your midwife or doctor said that your pregnancy is high-risk?";
        /// Trying to conceive
        TryingToConceive "trying-to-conceive" Neutral "Are you trying to get pregnant?";
        /// Breastfeeding
        Breastfeeding "breastfeeding" Neutral "Are you breastfeeding?";
        /// Hypersensitivity to an NSAID or aspirin
        NsaidAllergy "nsaid-allergy" Neutral "Have you ever had wheeze, hives, swelling or a runny nose after ibuprofen, aspirin or a similar medicine?";
        /// Asthma
        Asthma "asthma" Neutral "Do you have asthma?";
        /// Allergies
        Allergies "allergies" Neutral "Do you have other allergies, such as hay fever or nose polyps?";
        /// Past peptic ulcer, heartburn or other stomach problem
        StomachProblems "stomach-problems" Neutral "Have you had an ulcer, heartburn or other stomach trouble?";
        /// Active peptic ulcer or bleeding, or two or more past episodes
        ActiveOrRepeatedUlcer "active-or-repeated-ulcer" Neutral "Do you have a stomach ulcer or bleeding now, or have you had it twice or more?" entails [Factor::StomachProblems];
        /// Gastrointestinal bleeding or perforation from an NSAID
        NsaidGutBleed "nsaid-gut-bleed" Neutral "Did ibuprofen or a similar medicine ever make your stomach or gut bleed or tear?" entails [Factor::StomachProblems];
        /// Heart disease, heart failure or past stroke
        HeartDiseaseOrStroke "heart-disease-or-stroke" Neutral "Do you have heart disease, or have you had a stroke?";
        /// Severe heart failure
        SevereHeartFailure "severe-heart-failure" Neutral "Do you have severe heart failure?" entails [Factor::HeartDiseaseOrStroke];
        /// Heart surgery, recent or planned
        HeartSurgery "heart-surgery" Neutral "Have you just had heart surgery, or will you have it soon?";
        /// Heart rhythm disorder
        HeartRhythmProblem "heart-rhythm-problem" Neutral "Do you have a problem with your heart rhythm?";
        /// Pacemaker or other implanted electrical device
        ImplantedDevice "implanted-device" Neutral "Do you have a pacemaker or another electrical device in your body?";
        /// Uncontrolled hypertension
        UncontrolledBloodPressure "uncontrolled-blood-pressure" Concerning "Is your blood pressure high and not under control?" entails [RiskFactor::Hypertension];
        /// Kidney disease of any degree
        KidneyDisease "kidney-disease" Neutral "Do you have a kidney problem?";
        /// Severe kidney failure
        SevereKidneyFailure "severe-kidney-failure" Neutral "Do you have severe kidney failure?" entails [Factor::KidneyDisease];
        /// Liver disease of any degree
        LiverDisease "liver-disease" Neutral "Do you have a liver problem?";
        /// Severe liver failure
        SevereLiverFailure "severe-liver-failure" Neutral "Do you have severe liver failure?" entails [Factor::LiverDisease];
        /// Bleeding disorder or low platelets
        BleedingDisorder "bleeding-disorder" Neutral "Do you bleed or bruise too easily, or are your platelets low?";
        /// Systemic lupus or mixed connective tissue disease
        Lupus "lupus" Neutral "Do you have lupus or mixed connective tissue disease?";
        /// Chickenpox or shingles
        ChickenpoxOrShingles "chickenpox-or-shingles" Neutral "Do you have chickenpox or shingles?";
        /// Dehydration, vomiting or diarrhoea
        Dehydration "dehydration" Neutral "Are you short of water, for example from being sick, runny poo or great heat?";
        /// Three or more alcoholic drinks a day
        DailyAlcohol "daily-alcohol" Neutral "Do you have 3 or more alcoholic drinks every day?";
        /// Body weight under 50 kg
        WeightUnder50Kg "weight-under-50-kg" Neutral "Do you weigh less than 50 kg?";
        /// Body weight under 40 kg
        WeightUnder40Kg "weight-under-40-kg" Neutral "Do you weigh less than 40 kg?" entails [Factor::WeightUnder50Kg];
        /// Epilepsy
        Epilepsy "epilepsy" Neutral "Do you have epilepsy (fits)?";
        /// Psychosis, severe depression or traumatic memories
        SevereMentalIllness "severe-mental-illness" Neutral "Have you had severe depression, bad memories of a trauma that come back, or a time when you saw or heard what was not there (psychosis)?";
        /// Metal allergy
        MetalAllergy "metal-allergy" Neutral "Are you allergic to metal?";
        /// Hypersensitivity to paracetamol
        ParacetamolAllergy "paracetamol-allergy" Neutral "Have you ever had a bad reaction to paracetamol (acetaminophen)?";
        /// Another NSAID, or aspirin at a pain-relieving dose
        TakesOtherNsaid "takes-other-nsaid" Neutral "Do you take another anti-inflammatory, or aspirin for pain?";
        /// An oral NSAID
        TakesOralNsaid "takes-oral-nsaid" Neutral "Do you take ibuprofen or another anti-inflammatory by mouth?";
        /// Low-dose aspirin
        TakesLowDoseAspirin "takes-low-dose-aspirin" Neutral "Do you take a small daily aspirin for your heart or to prevent a stroke?";
        /// Warfarin
        TakesWarfarin "takes-warfarin" Concerning "Is your blood thinner warfarin?" entails [RiskFactor::AnticoagulantUse];
        /// Oral corticosteroid
        TakesSteroidTablets "takes-steroid-tablets" Neutral "Do you take steroid tablets, such as prednisolone?";
        /// SSRI or SNRI
        TakesSsriOrSnri "takes-ssri-or-snri" Neutral "Do you take an antidepressant such as sertraline, fluoxetine, citalopram, venlafaxine or duloxetine?";
        /// ACE inhibitor, angiotensin receptor blocker or diuretic
        TakesAceArbOrDiuretic "takes-ace-arb-or-diuretic" Neutral "Do you take tablets for blood pressure or the heart such as ramipril or losartan, or water tablets?";
        /// Lithium, methotrexate, ciclosporin, tacrolimus or zidovudine
        TakesInteractingMedicine "takes-interacting-medicine" Neutral "Do you take lithium, methotrexate, ciclosporin, tacrolimus or zidovudine?";
        /// Another product that contains paracetamol
        TakesOtherParacetamol "takes-other-paracetamol" Neutral "Do you take anything else with paracetamol in it, such as a cold remedy?";
        /// Medicine for epilepsy or tuberculosis
        TakesEpilepsyOrTbMedicine "takes-epilepsy-or-tb-medicine" Neutral "Do you take medicine for epilepsy or TB?";
    }
}

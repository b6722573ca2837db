//! The table of `Factor`: term, id, question, and what a yes entails.

use super::FactorSet;
use crate::RiskFactor;
use crate::vocabulary::vocabulary;

/// A vocabulary of factors: rows of term, id, question, what a yes entails, and the finding of a
/// presentation without which it cannot be.
macro_rules! factors {
    (
        $(#[$meta:meta])*
        pub enum Factor {
            $(
                #[doc = $term:literal] $(#[doc = $more:literal])*
                $Variant:ident $id:literal $question:literal
                    $(entails [$($entailed:ident),+])? $(implies $finding:ident::$Finding:ident)?;
            )+
        }
    ) => {
        vocabulary! {
            $(#[$meta])*
            pub enum Factor, "a factor" {
                $( #[doc = $term] $(#[doc = $more])* $Variant $id; )+
            }
        }

        impl Factor {
            /// The question to the person, in plain words.
            #[must_use]
            pub const fn question(self) -> &'static str {
                match self { $(Self::$Variant => $question),+ }
            }

            /// The factors that a yes to this says yes to as well.
            #[must_use]
            pub const fn entails(self) -> &'static [Self] {
                match self { $(Self::$Variant => const { &[$($(Self::$entailed),+)?] }),+ }
            }

            /// The finding that a yes to this says yes to as well: whoever takes warfarin takes a
            /// blood thinner.
            #[must_use]
            pub const fn implies(self) -> Option<crate::Finding> {
                match self { $(Self::$Variant => factors!(@finding $($finding::$Finding)?)),+ }
            }
        }
    };
    (@finding) => { None };
    (@finding $finding:ident::$Finding:ident) => { Some($finding::$Finding.finding()) };
}

factors! {
    /// A circumstance that matters to self-care and that no [`Finding`](crate::Finding) knows.
    ///
    /// What a presentation already says (age, pregnancy, diabetes, osteoporosis, a blood thinner,
    /// fever, Crohn's disease and the like) is asked there and only there.
    #[non_exhaustive]
    pub enum Factor {
        /// Reduced or absent skin sensation at the site
        NumbSkin "numb-skin" "Is the skin there numb, so that you feel heat, cold or touch less?";
        /// Broken, burnt or irradiated skin at the site
        BrokenSkin "broken-skin" "Is the skin there cut, burnt or sore, or has it had radiation treatment?";
        /// Eczema or rash at the site
        SkinRash "skin-rash" "Do you have eczema or a rash there?";
        /// Fragile skin
        FragileSkin "fragile-skin" "Is your skin thin, or does it tear easily?";
        /// Local infection at the site
        InfectedSkin "infected-skin" "Is the skin there infected: red, hot or leaking pus?";
        /// Swelling or bruising at the site in the past 48 hours
        RecentSwellingOrBruise "recent-swelling-or-bruise" "Has a new swelling or bruise come up there in the last 2 days?";
        /// Tumour at the site
        TumourAtSite "tumour-at-site" "Do you have a cancer or other growth in the sore part of your back?";
        /// Medicine patch at or near the site
        MedicinePatch "medicine-patch" "Do you wear a medicine patch on or near the sore part?";
        /// Medicated cream, gel or rub at the site
        MedicatedCream "medicated-cream" "Have you put a pain cream, gel or rub on the sore part today?";
        /// Unable to remove a pack alone, or to report harm
        CannotRemovePack "cannot-remove-pack" "Would you need help to take a hot or cold pack off, or to say that it hurts? Or are you very drowsy from a medicine?";
        /// Poor peripheral circulation
        PoorCirculation "poor-circulation" "Have you been told that the blood flow to your legs or arms is poor?";
        /// Raynaud's or Buerger's disease, or other vasospastic disease
        VasospasticDisease "vasospastic-disease" "Do your fingers or toes go white in the cold (Raynaud's), or do you have Buerger's disease?";
        /// Cold urticaria, cold hypersensitivity or past cold injury
        ColdHypersensitivity "cold-hypersensitivity" "Does cold give you hives or a bad reaction, or have you had frostbite?";
        /// Cryoglobulinaemia, paroxysmal cold haemoglobinuria or sickle cell disease
        ColdSensitiveBlood "cold-sensitive-blood" "Do you have sickle cell disease, or another blood illness that cold makes worse?";
        /// Thrombophilia
        ClottingTendency "clotting-tendency" "Have you been told that your blood clots too easily?";
        /// Multiple sclerosis with heat sensitivity
        HeatSensitiveMultipleSclerosis "heat-sensitive-multiple-sclerosis" "Do you have multiple sclerosis that heat makes worse?";
        /// Rheumatoid arthritis
        RheumatoidArthritis "rheumatoid-arthritis" "Do you have rheumatoid arthritis?";
        /// Active rheumatoid disease
        ActiveRheumatoidDisease "active-rheumatoid-disease" "Is your rheumatoid arthritis active now (hot, swollen joints)?" entails [RheumatoidArthritis];
        /// Inflammatory disease of the spine, such as axial spondyloarthritis
        InflammatorySpine "inflammatory-spine" "Have you been told that you have an illness that inflames or stiffens the spine?";
        /// Deep vein thrombosis, known or suspected
        BloodClot "blood-clot" "Do you have, or might you have, a blood clot in a leg (one calf swollen, warm and sore)?";
        /// Fracture, known or suspected
        Fracture "fracture" "Do you have a broken bone in your back, or does a doctor suspect one?";
        /// Severe osteoporosis
        SevereOsteoporosis "severe-osteoporosis" "Have you been told that your bones are very thin (severe osteoporosis)?" implies RiskFactor::Osteoporosis;
        /// Unstable spine
        UnstableSpine "unstable-spine" "Have you been told that your spine is not stable?";
        /// High-risk pregnancy
        HighRiskPregnancy "high-risk-pregnancy" "Has your midwife or doctor said that your pregnancy is high-risk?" implies RiskFactor::PossiblePregnancy;
        /// Trying to conceive
        TryingToConceive "trying-to-conceive" "Are you trying to get pregnant?";
        /// Breastfeeding
        Breastfeeding "breastfeeding" "Are you breastfeeding?";
        /// Hypersensitivity to an NSAID or aspirin
        NsaidAllergy "nsaid-allergy" "Have you ever had wheeze, hives, swelling or a runny nose after ibuprofen, aspirin or a similar medicine?";
        /// Asthma
        Asthma "asthma" "Do you have asthma?";
        /// Allergies
        Allergies "allergies" "Do you have other allergies, such as hay fever or nose polyps?";
        /// Past peptic ulcer, heartburn or other stomach problem
        StomachProblems "stomach-problems" "Have you had an ulcer, heartburn or other stomach trouble?";
        /// Active peptic ulcer or bleeding, or two or more past episodes
        ActiveOrRepeatedUlcer "active-or-repeated-ulcer" "Do you have a stomach ulcer or bleeding now, or have you had it twice or more?" entails [StomachProblems];
        /// Gastrointestinal bleeding or perforation from an NSAID
        NsaidGutBleed "nsaid-gut-bleed" "Did ibuprofen or a similar medicine ever make your stomach or gut bleed or tear?" entails [StomachProblems];
        /// Heart disease, heart failure or past stroke
        HeartDiseaseOrStroke "heart-disease-or-stroke" "Do you have heart disease, or have you had a stroke?";
        /// Severe heart failure
        SevereHeartFailure "severe-heart-failure" "Do you have severe heart failure?" entails [HeartDiseaseOrStroke];
        /// Heart surgery, recent or planned
        HeartSurgery "heart-surgery" "Have you just had heart surgery, or will you have it soon?";
        /// Heart rhythm disorder
        HeartRhythmProblem "heart-rhythm-problem" "Do you have a problem with your heart rhythm?";
        /// Pacemaker or other implanted electrical device
        ImplantedDevice "implanted-device" "Do you have a pacemaker or another electrical device in your body?";
        /// Uncontrolled hypertension
        UncontrolledBloodPressure "uncontrolled-blood-pressure" "Is your blood pressure high and not under control?" implies RiskFactor::Hypertension;
        /// Kidney disease of any degree
        KidneyDisease "kidney-disease" "Do you have a kidney problem?";
        /// Severe kidney failure
        SevereKidneyFailure "severe-kidney-failure" "Do you have severe kidney failure?" entails [KidneyDisease];
        /// Liver disease of any degree
        LiverDisease "liver-disease" "Do you have a liver problem?";
        /// Severe liver failure
        SevereLiverFailure "severe-liver-failure" "Do you have severe liver failure?" entails [LiverDisease];
        /// Bleeding disorder or low platelets
        BleedingDisorder "bleeding-disorder" "Do you bleed or bruise too easily, or are your platelets low?";
        /// Systemic lupus or mixed connective tissue disease
        Lupus "lupus" "Do you have lupus or mixed connective tissue disease?";
        /// Chickenpox or shingles
        ChickenpoxOrShingles "chickenpox-or-shingles" "Do you have chickenpox or shingles?";
        /// Dehydration, vomiting or diarrhoea
        Dehydration "dehydration" "Are you short of water, for example from being sick, runny poo or great heat?";
        /// Three or more alcoholic drinks a day
        DailyAlcohol "daily-alcohol" "Do you have 3 or more alcoholic drinks every day?";
        /// Body weight under 50 kg
        WeightUnder50Kg "weight-under-50-kg" "Do you weigh less than 50 kg?";
        /// Body weight under 40 kg
        WeightUnder40Kg "weight-under-40-kg" "Do you weigh less than 40 kg?" entails [WeightUnder50Kg];
        /// Epilepsy
        Epilepsy "epilepsy" "Do you have epilepsy (fits)?";
        /// Psychosis, severe depression or traumatic memories
        SevereMentalIllness "severe-mental-illness" "Have you had severe depression, bad memories of a trauma that come back, or a time when you saw or heard what was not there (psychosis)?";
        /// Metal allergy
        MetalAllergy "metal-allergy" "Are you allergic to metal?";
        /// Hypersensitivity to paracetamol
        ParacetamolAllergy "paracetamol-allergy" "Have you ever had a bad reaction to paracetamol (acetaminophen)?";
        /// Another NSAID, or aspirin at a pain-relieving dose
        TakesOtherNsaid "takes-other-nsaid" "Do you take another anti-inflammatory, or aspirin for pain?";
        /// An oral NSAID
        TakesOralNsaid "takes-oral-nsaid" "Do you take ibuprofen or another anti-inflammatory by mouth?";
        /// Low-dose aspirin
        TakesLowDoseAspirin "takes-low-dose-aspirin" "Do you take a small daily aspirin for your heart or to prevent a stroke?";
        /// Warfarin
        TakesWarfarin "takes-warfarin" "Is your blood thinner warfarin?" implies RiskFactor::AnticoagulantUse;
        /// Oral corticosteroid
        TakesSteroidTablets "takes-steroid-tablets" "Do you take steroid tablets, such as prednisolone?";
        /// SSRI or SNRI
        TakesSsriOrSnri "takes-ssri-or-snri" "Do you take an antidepressant such as sertraline, fluoxetine, citalopram, venlafaxine or duloxetine?";
        /// ACE inhibitor, angiotensin receptor blocker or diuretic
        TakesAceArbOrDiuretic "takes-ace-arb-or-diuretic" "Do you take tablets for blood pressure or the heart such as ramipril or losartan, or water tablets?";
        /// Lithium, methotrexate, ciclosporin, tacrolimus or zidovudine
        TakesInteractingMedicine "takes-interacting-medicine" "Do you take lithium, methotrexate, ciclosporin, tacrolimus or zidovudine?";
        /// Another product that contains paracetamol
        TakesOtherParacetamol "takes-other-paracetamol" "Do you take anything else with paracetamol in it, such as a cold remedy?";
        /// Medicine for epilepsy or tuberculosis
        TakesEpilepsyOrTbMedicine "takes-epilepsy-or-tb-medicine" "Do you take medicine for epilepsy or TB?";
    }
}

const _: () = assert!(Factor::ALL.len() <= u128::BITS as usize);

impl Factor {
    /// What a yes to it says yes to, itself included.
    pub(crate) const fn everything_entailed(self) -> FactorSet {
        closure(FactorSet::EMPTY, self)
    }

    /// What a no to it says no to, itself included.
    pub(crate) fn everything_entailing(self) -> FactorSet {
        Self::ALL.iter().copied().filter(|factor| factor.everything_entailed().contains(self)).collect()
    }
}

const fn closure(known: FactorSet, factor: Factor) -> FactorSet {
    let mut known = known.with(factor);
    let mut rest = factor.entails();
    while let [first, tail @ ..] = rest {
        if !known.contains(*first) {
            known = closure(known, *first);
        }
        rest = tail;
    }
    known
}

//! The table of `Factor`: a row for each finding, as the macro `findings!` describes it.

use crate::RiskFactor;
use crate::finding::{Row, findings};

/// Calls a macro with the table of `Factor`.
macro_rules! factors {
    ($with:ident) => {
        $with! {
            /// A medicine, an illness or a circumstance that matters to the safety of self-care.
            ///
            /// A factor is neutral, and no red flag asks for it, unless it changes what an injury or a new pain may mean, or a yes
            /// to it is also a yes to a concerning finding: a person who takes warfarin takes a blood thinner.
            #[non_exhaustive]
            pub enum Factor, Factor {
                /// Reduced or absent skin sensation at the site
                NumbSkin "numb-skin" Neutral, Skin:
                    "Is the skin there numb, so that you feel heat, cold or touch less?" / "Is the skin there numb, so that they feel heat, cold or touch less?";
                /// Broken, burnt or irradiated skin at the site
                BrokenSkin "broken-skin" Neutral, Skin:
                    "Is the skin there cut, burnt or sore?"
                    hint "Skin that had radiation treatment counts too.";
                /// Eczema or rash at the site
                SkinRash "skin-rash" Neutral, Skin:
                    "Do you have eczema or a rash there?" / "Do they have eczema or a rash there?";
                /// Fragile skin
                FragileSkin "fragile-skin" Neutral, Skin:
                    "Is your skin thin, or does it tear easily?" / "Is their skin thin, or does it tear easily?";
                /// Local infection at the site
                InfectedSkin "infected-skin" Neutral, Skin: "Is the skin there red, hot or leaking pus?";
                /// Swelling or bruising at the site in the past 48 hours
                RecentSwellingOrBruise "recent-swelling-or-bruise" Neutral, Skin:
                    "Has a new swelling or bruise come up there in the last 2 days?";
                /// Tumour at the site
                TumourAtSite "tumour-at-site" Neutral, LongIllnesses:
                    "Do you have a growth or cancer in the sore part of your back?" / "Do they have a growth or cancer in the sore part of their back?";
                /// Medicine patch at or near the site
                MedicinePatch "medicine-patch" Neutral, Medicines:
                    "Do you wear a medicine patch on or near the sore part?" / "Do they wear a medicine patch on or near the sore part?";
                /// Medicated cream, gel or rub at the site
                MedicatedCream "medicated-cream" Neutral, Medicines:
                    "Have you put a pain cream, gel or rub on the sore part today?" / "Have they put a pain cream, gel or rub on the sore part today?";
                /// Unable to remove a pack alone, or to report harm
                CannotRemovePack "cannot-remove-pack" Neutral, Skin:
                    "Would you need help to take a hot or cold pack off?" / "Would they need help to take a hot or cold pack off?"
                    hint "It counts too if a medicine makes a person very drowsy, or if they could not say that it hurts.";
                /// Poor peripheral circulation
                PoorCirculation "poor-circulation" Neutral, LongIllnesses:
                    "Has a doctor said that the blood flow to your legs or arms is poor?" / "Has a doctor said that the blood flow to their legs or arms is poor?";
                /// Raynaud's or Buerger's disease, or other vasospastic disease
                VasospasticDisease "vasospastic-disease" Neutral, LongIllnesses:
                    "Do your fingers or toes go white in the cold?" / "Do their fingers or toes go white in the cold?"
                    hint "Raynaud's or Buerger's disease counts.";
                /// Cold urticaria, cold hypersensitivity or past cold injury
                ColdHypersensitivity "cold-hypersensitivity" Neutral, LongIllnesses:
                    "Does cold give you hives or a bad reaction?" / "Does cold give them hives or a bad reaction?"
                    hint "Past frostbite counts too.";
                /// Cryoglobulinaemia, paroxysmal cold haemoglobinuria or sickle cell disease
                ColdSensitiveBlood "cold-sensitive-blood" Neutral, LongIllnesses:
                    "Do you have a blood illness that cold makes worse?" / "Do they have a blood illness that cold makes worse?"
                    hint "Such as sickle cell disease.";
                /// Thrombophilia
                ClottingTendency "clotting-tendency" Neutral, LongIllnesses:
                    "Has a doctor said that your blood clots too easily?" / "Has a doctor said that their blood clots too easily?";
                /// Multiple sclerosis with heat sensitivity
                HeatSensitiveMultipleSclerosis "heat-sensitive-multiple-sclerosis" Neutral, LongIllnesses:
                    "Do you have multiple sclerosis that heat makes worse?" / "Do they have multiple sclerosis that heat makes worse?";
                /// Rheumatoid arthritis
                RheumatoidArthritis "rheumatoid-arthritis" Neutral, LongIllnesses:
                    "Do you have rheumatoid arthritis?" / "Do they have rheumatoid arthritis?";
                /// Active rheumatoid disease
                ActiveRheumatoidDisease "active-rheumatoid-disease" Neutral, LongIllnesses:
                    "Are your joints hot and swollen now from rheumatoid arthritis?" / "Are their joints hot and swollen now from rheumatoid arthritis?"
                    entails [Factor::RheumatoidArthritis];
                /// Inflammatory disease of the spine, such as axial spondyloarthritis
                InflammatorySpine "inflammatory-spine" Concerning, HealthAndMedicines:
                    "Has a doctor said that you have an illness that stiffens the spine?" / "Has a doctor said that they have an illness that stiffens the spine?";
                /// Deep vein thrombosis, known or suspected
                BloodClot "blood-clot" Neutral, LongIllnesses:
                    "Do you have, or might you have, a blood clot in a leg?" / "Do they have, or might they have, a blood clot in a leg?"
                    hint "One calf may be swollen, warm and sore.";
                /// Fracture, known or suspected
                Fracture "fracture" Neutral, LongIllnesses:
                    "Has a doctor found, or feared, a broken bone in your back?" / "Has a doctor found, or feared, a broken bone in their back?";
                /// Severe osteoporosis
                SevereOsteoporosis "severe-osteoporosis" Concerning, LongIllnesses:
                    "Has a doctor said that your bones are very thin?" / "Has a doctor said that their bones are very thin?"
                    hint "This is called severe osteoporosis."
                    entails [RiskFactor::Osteoporosis];
                /// Unstable spine
                UnstableSpine "unstable-spine" Neutral, LongIllnesses:
                    "Has a doctor said that your spine is not stable?" / "Has a doctor said that their spine is not stable?";
                /// High-risk pregnancy
                HighRiskPregnancy "high-risk-pregnancy" Concerning, BleedingAndPregnancy:
                    "Has a midwife or doctor said that your pregnancy is high-risk?" / "Has a midwife or doctor said that their pregnancy is high-risk?";
                /// Trying to conceive
                TryingToConceive "trying-to-conceive" Neutral, Medicines:
                    "Are you trying to get pregnant?" / "Are they trying to get pregnant?";
                /// Breastfeeding
                Breastfeeding "breastfeeding" Neutral, Medicines:
                    "Are you breastfeeding?" / "Are they breastfeeding?";
                /// Hypersensitivity to an NSAID or aspirin
                NsaidAllergy "nsaid-allergy" Neutral, Medicines:
                    "Have you ever had a bad reaction to ibuprofen, aspirin or the like?" / "Have they ever had a bad reaction to ibuprofen, aspirin or the like?"
                    hint "Such as wheeze, hives, swelling or a runny nose.";
                /// Asthma
                Asthma "asthma" Neutral, LongIllnesses: "Do you have asthma?" / "Do they have asthma?";
                /// Allergies
                Allergies "allergies" Neutral, LongIllnesses:
                    "Do you have other allergies?" / "Do they have other allergies?"
                    hint "Such as hay fever or nose polyps.";
                /// Past peptic ulcer, heartburn or other stomach problem
                StomachProblems "stomach-problems" Neutral, LongIllnesses:
                    "Have you had an ulcer, heartburn or other stomach trouble?" / "Have they had an ulcer, heartburn or other stomach trouble?";
                /// Active peptic ulcer or bleeding, or two or more past episodes
                ActiveOrRepeatedUlcer "active-or-repeated-ulcer" Neutral, LongIllnesses:
                    "Do you have a stomach ulcer or bleeding now?" / "Do they have a stomach ulcer or bleeding now?"
                    hint "It counts too if it happened twice or more."
                    entails [Factor::StomachProblems];
                /// Gastrointestinal bleeding or perforation from an NSAID
                NsaidGutBleed "nsaid-gut-bleed" Neutral, Medicines:
                    "Did ibuprofen or the like ever make your stomach or gut bleed?" / "Did ibuprofen or the like ever make their stomach or gut bleed?"
                    entails [Factor::StomachProblems];
                /// Heart disease, heart failure or past stroke
                HeartDiseaseOrStroke "heart-disease-or-stroke" Neutral, LongIllnesses:
                    "Do you have heart disease, or have you had a stroke?" / "Do they have heart disease, or have they had a stroke?";
                /// Severe heart failure
                SevereHeartFailure "severe-heart-failure" Neutral, LongIllnesses:
                    "Do you have severe heart failure?" / "Do they have severe heart failure?"
                    entails [Factor::HeartDiseaseOrStroke];
                /// Heart surgery, recent or planned
                HeartSurgery "heart-surgery" Neutral, LongIllnesses:
                    "Have you just had heart surgery, or will you have it soon?" / "Have they just had heart surgery, or will they have it soon?";
                /// Heart rhythm disorder
                HeartRhythmProblem "heart-rhythm-problem" Neutral, LongIllnesses:
                    "Do you have a problem with your heart rhythm?" / "Do they have a problem with their heart rhythm?";
                /// Pacemaker or other implanted electrical device
                ImplantedDevice "implanted-device" Neutral, LongIllnesses:
                    "Do you have a pacemaker, or the like, in your body?" / "Do they have a pacemaker, or the like, in their body?";
                /// Uncontrolled hypertension
                UncontrolledBloodPressure "uncontrolled-blood-pressure" Concerning, LongIllnesses:
                    "Is your blood pressure high and not under control?" / "Is their blood pressure high and not under control?"
                    entails [RiskFactor::Hypertension];
                /// Kidney disease of any degree
                KidneyDisease "kidney-disease" Neutral, LongIllnesses:
                    "Do you have a kidney problem?" / "Do they have a kidney problem?";
                /// Severe kidney failure
                SevereKidneyFailure "severe-kidney-failure" Neutral, LongIllnesses:
                    "Do you have severe kidney failure?" / "Do they have severe kidney failure?"
                    entails [Factor::KidneyDisease];
                /// Liver disease of any degree
                LiverDisease "liver-disease" Neutral, LongIllnesses:
                    "Do you have a liver problem?" / "Do they have a liver problem?";
                /// Severe liver failure
                SevereLiverFailure "severe-liver-failure" Neutral, LongIllnesses:
                    "Do you have severe liver failure?" / "Do they have severe liver failure?"
                    entails [Factor::LiverDisease];
                /// Bleeding disorder or low platelets
                BleedingDisorder "bleeding-disorder" Concerning, HealthAndMedicines:
                    "Do you have an illness in which your blood does not clot well?" / "Do they have an illness in which their blood does not clot well?"
                    hint "Such as haemophilia or low platelets. Bruising easily alone does not count.";
                /// Systemic lupus or mixed connective tissue disease
                Lupus "lupus" Neutral, LongIllnesses:
                    "Do you have lupus or mixed connective tissue disease?" / "Do they have lupus or mixed connective tissue disease?";
                /// Chickenpox or shingles
                ChickenpoxOrShingles "chickenpox-or-shingles" Neutral, Skin:
                    "Do you have chickenpox or shingles?" / "Do they have chickenpox or shingles?";
                /// Dehydration, vomiting or diarrhoea
                Dehydration "dehydration" Neutral, Medicines:
                    "Are you short of water?" / "Are they short of water?"
                    hint "Such as from being sick, runny poo or great heat.";
                /// Three or more alcoholic drinks a day
                DailyAlcohol "daily-alcohol" Neutral, Medicines:
                    "Do you have 3 or more alcoholic drinks every day?" / "Do they have 3 or more alcoholic drinks every day?";
                /// Body weight under 50 kg
                WeightUnder50Kg "weight-under-50-kg" Neutral, Medicines:
                    "Do you weigh less than 50 kg?" / "Do they weigh less than 50 kg?";
                /// Body weight under 40 kg
                WeightUnder40Kg "weight-under-40-kg" Neutral, Medicines:
                    "Do you weigh less than 40 kg?" / "Do they weigh less than 40 kg?"
                    entails [Factor::WeightUnder50Kg];
                /// Epilepsy
                Epilepsy "epilepsy" Neutral, LongIllnesses:
                    "Do you have epilepsy (fits)?" / "Do they have epilepsy (fits)?";
                /// Psychosis, severe depression or traumatic memories
                SevereMentalIllness "severe-mental-illness" Neutral, LongIllnesses:
                    "Have you had severe depression, bad memories of a trauma that come back, or psychosis?" / "Have they had severe depression, bad memories of a trauma that come back, or psychosis?"
                    hint "In a psychosis, people see or hear what is not there.";
                /// Metal allergy
                MetalAllergy "metal-allergy" Neutral, Skin:
                    "Are you allergic to metal?" / "Are they allergic to metal?";
                /// Hypersensitivity to paracetamol
                ParacetamolAllergy "paracetamol-allergy" Neutral, Medicines:
                    "Have you ever had a bad reaction to paracetamol (acetaminophen)?" / "Have they ever had a bad reaction to paracetamol (acetaminophen)?";
                /// Another NSAID, or aspirin at a pain-relieving dose
                TakesOtherNsaid "takes-other-nsaid" Neutral, Medicines:
                    "Do you take other pain tablets like ibuprofen, or aspirin for pain?" / "Do they take other pain tablets like ibuprofen, or aspirin for pain?";
                /// An oral NSAID
                TakesOralNsaid "takes-oral-nsaid" Neutral, Medicines:
                    "Do you take ibuprofen, or the like, by mouth?" / "Do they take ibuprofen, or the like, by mouth?";
                /// Low-dose aspirin
                TakesLowDoseAspirin "takes-low-dose-aspirin" Neutral, Medicines:
                    "Do you take a small daily aspirin?" / "Do they take a small daily aspirin?"
                    hint "For the heart, or to prevent a stroke.";
                /// Warfarin
                TakesWarfarin "takes-warfarin" Concerning, Medicines:
                    "Is your blood thinner warfarin?" / "Is their blood thinner warfarin?"
                    entails [RiskFactor::AnticoagulantUse];
                /// Oral corticosteroid
                TakesSteroidTablets "takes-steroid-tablets" Neutral, Medicines:
                    "Do you take steroid tablets, such as prednisolone?" / "Do they take steroid tablets, such as prednisolone?";
                /// SSRI or SNRI
                TakesSsriOrSnri "takes-ssri-or-snri" Neutral, Medicines:
                    "Do you take medicine for depression?" / "Do they take medicine for depression?"
                    hint "Such as sertraline, fluoxetine, citalopram, venlafaxine or duloxetine.";
                /// ACE inhibitor, angiotensin receptor blocker or diuretic
                TakesAceArbOrDiuretic "takes-ace-arb-or-diuretic" Neutral, Medicines:
                    "Do you take tablets for blood pressure or the heart, or water tablets?" / "Do they take tablets for blood pressure or the heart, or water tablets?"
                    hint "Such as ramipril or losartan.";
                /// Lithium, methotrexate, ciclosporin, tacrolimus or zidovudine
                TakesInteractingMedicine "takes-interacting-medicine" Neutral, Medicines:
                    "Do you take lithium, methotrexate, ciclosporin, tacrolimus or zidovudine?" / "Do they take lithium, methotrexate, ciclosporin, tacrolimus or zidovudine?";
                /// Another product that contains paracetamol
                TakesOtherParacetamol "takes-other-paracetamol" Neutral, Medicines:
                    "Do you take anything else with paracetamol in it?" / "Do they take anything else with paracetamol in it?"
                    hint "Such as a cold remedy.";
                /// Medicine for epilepsy or tuberculosis
                TakesEpilepsyOrTbMedicine "takes-epilepsy-or-tb-medicine" Neutral, Medicines:
                    "Do you take medicine for epilepsy or TB?" / "Do they take medicine for epilepsy or TB?";
            }
        }
    };
}
pub(crate) use factors;

factors!(findings);

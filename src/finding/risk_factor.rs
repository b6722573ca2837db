//! The table of `RiskFactor`: a row for each finding, as the macro `findings!` describes it.

use crate::finding::{Row, findings};

/// Calls a macro with the table of `RiskFactor`.
macro_rules! risk_factors {
    ($with:ident) => {
        $with! {
            /// History or circumstance.
            #[non_exhaustive]
            pub enum RiskFactor, RiskFactor {
                /// Past or current cancer, other than common skin cancer
                HistoryOfCancer "history-of-cancer" Concerning, HealthAndMedicines:
                    "Do you have cancer, or have you ever had it?" / "Do they have cancer, or have they ever had it?"
                    hint "Blood cancers count. Leave out common skin cancer, but not melanoma.";
                /// Cancer now or treated within 5 years, other than common skin cancer
                CancerWithinFiveYears "cancer-within-five-years" Concerning, HealthAndMedicines:
                    "Do you have cancer now, or were you treated for it in the last 5 years?" / "Do they have cancer now, or were they treated for it in the last 5 years?"
                    hint "Leave out common skin cancer, but not melanoma."
                    entails [RiskFactor::HistoryOfCancer];
                /// Diagnosed osteoporosis
                Osteoporosis "osteoporosis" Concerning, HealthAndMedicines:
                    "Has a doctor or nurse said that you have thin bones?" / "Has a doctor or nurse said that they have thin bones?"
                    hint "This is called osteoporosis.";
                /// Previous fragility fracture
                PreviousFragilityFracture "previous-fragility-fracture" Concerning, MoreHealth:
                    "As an adult, have you broken a bone by falling from no higher than standing?" / "As an adult, have they broken a bone by falling from no higher than standing?";
                /// Corticosteroid tablets for 3 months or more, or repeated courses
                ProlongedCorticosteroids "prolonged-corticosteroids" Concerning, HealthAndMedicines:
                    "In the last year, have you taken steroid tablets for 3 months or more?" / "In the last year, have they taken steroid tablets for 3 months or more?"
                    hint "Many courses count too. Such as prednisolone; body-building steroids do not count.";
                /// Immunosuppression, including HIV
                Immunosuppression "immunosuppression" Concerning, HealthAndMedicines:
                    "Does an illness or a medicine make it hard for you to fight infection?" / "Does an illness or a medicine make it hard for them to fight infection?"
                    hint "Such as HIV, cancer treatment, a transplant, or medicine for arthritis or bowel disease.";
                /// Injecting drug use
                InjectingDrugUse "injecting-drug-use" Concerning, HealthAndMedicines:
                    "Have you ever injected drugs that no doctor gave you?" / "Have they ever injected drugs that no doctor gave them?";
                /// Diabetes mellitus
                Diabetes "diabetes" Concerning, HealthAndMedicines:
                    "Do you have diabetes?" / "Do they have diabetes?";
                /// Recent serious bacterial infection
                RecentBacterialInfection "recent-bacterial-infection" Concerning, MoreHealth:
                    "In the last 3 months, have you had an infection that needed a drip or a drain?" / "In the last 3 months, have they had an infection that needed a drip or a drain?"
                    hint "An abscess, a boil or a kidney infection counts. A cold does not.";
                /// Recent spinal surgery, injection or anaesthesia
                RecentSpinalProcedure "recent-spinal-procedure" Concerning, HealthAndMedicines:
                    "In the last 3 months, have you had an operation or a needle in your back?" / "In the last 3 months, have they had an operation or a needle in their back?"
                    hint "An injection, an epidural or a lumbar puncture counts. Acupuncture does not.";
                /// Spinal surgery or implant within a year
                SpinalOperationInThePastYear "spinal-operation-in-the-past-year" Concerning, MoreHealth:
                    "In the last year, have you had an operation on your spine?" / "In the last year, have they had an operation on their spine?"
                    hint "Metal that was put in counts.";
                /// Indwelling vascular catheter or haemodialysis
                VascularLineOrDialysis "vascular-line-or-dialysis" Concerning, HealthAndMedicines:
                    "Do you have a tube left in a vein, or are you on dialysis?" / "Do they have a tube left in a vein, or are they on dialysis?";
                /// Bacteraemia or endocarditis within a year
                BloodstreamInfection "bloodstream-infection" Concerning, MoreHealth:
                    "In the last year, have you had blood poisoning or an infected heart valve?" / "In the last year, have they had blood poisoning or an infected heart valve?"
                    hint "Blood poisoning is also called sepsis.";
                /// Prosthetic heart valve
                ArtificialHeartValve "artificial-heart-valve" Concerning, MoreHealth:
                    "Do you have an artificial heart valve?" / "Do they have an artificial heart valve?";
                /// Tuberculosis, past or at risk
                TuberculosisRisk "tuberculosis-risk" Concerning, MoreHealth:
                    "Have you had TB, or lived with somebody who had it?" / "Have they had TB, or lived with somebody who had it?";
                /// Major trauma
                MajorTrauma "major-trauma" Concerning, HowItBegan:
                    "In the last 6 weeks, have you had a bad accident?" / "In the last 6 weeks, have they had a bad accident?"
                    hint "Such as a car, bike or horse accident, or a fall from a height or down stairs. If it was longer ago and nobody has looked at your back since, answer yes.";
                /// Minor trauma (low fall, knock)
                MinorTrauma "minor-trauma" Concerning, HowItBegan:
                    "In the last 6 weeks, did it begin or get worse after a fall or a knock?";
                /// Low-level fall
                FallFromStanding "fall-from-standing" Concerning, HowItBegan:
                    "In the last 6 weeks, did it begin or get worse after a fall while you stood or sat?" / "In the last 6 weeks, did it begin or get worse after a fall while they stood or sat?"
                    hint "Such as a trip, or a slip off a chair."
                    entails [RiskFactor::MinorTrauma];
                /// Strenuous lifting
                StrenuousLifting "strenuous-lifting" Concerning, HowItBegan:
                    "In the last 6 weeks, did it begin when you lifted something heavy?" / "In the last 6 weeks, did it begin when they lifted something heavy?"
                    hint "Hard pulling or carrying counts too.";
                /// Anticoagulant use
                AnticoagulantUse "anticoagulant-use" Concerning, HealthAndMedicines:
                    "Do you take a blood thinner?" / "Do they take a blood thinner?"
                    hint "Such as warfarin, apixaban, rivaroxaban or heparin. Aspirin alone does not count.";
                /// Known abdominal aortic aneurysm
                KnownAorticAneurysm "known-aortic-aneurysm" Concerning, MoreHealth:
                    "Has a doctor said that the main blood vessel in your chest or tummy is, or was, too wide?" / "Has a doctor said that the main blood vessel in their chest or tummy is, or was, too wide?"
                    hint "This is called an aortic aneurysm. It counts too if it was repaired.";
                /// Current or past smoker
                SmokingEver "smoking-ever" Concerning, HealthAndMedicines:
                    "Have you ever smoked?" / "Have they ever smoked?"
                    hint "A few tries long ago do not count.";
                /// Hypertension
                Hypertension "hypertension" Concerning, HealthAndMedicines:
                    "Has a doctor said that your blood pressure is high?" / "Has a doctor said that their blood pressure is high?"
                    hint "Tablets for blood pressure count.";
                /// Sickle cell disease
                SickleCellDisease "sickle-cell-disease" Concerning, HealthAndMedicines:
                    "Do you have sickle cell disease?" / "Do they have sickle cell disease?"
                    hint "Being only a carrier does not count.";
                /// Single or transplanted kidney
                SingleKidney "single-kidney" Concerning, MoreHealth:
                    "Do you have only one working kidney, or a transplanted one?" / "Do they have only one working kidney, or a transplanted one?";
                /// Possible pregnancy
                PossiblePregnancy "possible-pregnancy" Concerning, You:
                    "Are you pregnant, or could you be?" / "Are they pregnant, or could they be?"
                    hint "With a late period it is possible even with a coil, after being sterilised or with a negative test.";
                /// Childbirth within 6 weeks
                RecentChildbirth "recent-childbirth" Concerning, BleedingAndPregnancy:
                    "Have you given birth in the last 6 weeks?" / "Have they given birth in the last 6 weeks?"
                    hint "A miscarriage or an abortion counts too.";
                /// First-degree relative with spondyloarthritis
                FamilyHistoryOfSpondyloarthritis "family-history-of-spondyloarthritis" Concerning, JointsAndFamily:
                    "Does a parent, brother, sister or child have a stiff, inflamed spine?"
                    hint "It is called ankylosing spondylitis or spondyloarthritis.";
                /// Current or past arthritis
                Arthritis "arthritis" Concerning, JointsAndFamily:
                    "Has a doctor found a swollen, inflamed joint in you?" / "Has a doctor found a swollen, inflamed joint in them?"
                    hint "Worn joints do not count.";
                /// Current or past enthesitis
                Enthesitis "enthesitis" Concerning, JointsAndFamily:
                    "Have you had a sore heel or sole that a doctor called inflamed?" / "Have they had a sore heel or sole that a doctor called inflamed?";
                /// Current or past psoriasis
                Psoriasis "psoriasis" Concerning, JointsAndFamily:
                    "Have you had psoriasis?" / "Have they had psoriasis?"
                    hint "Red, scaly patches of skin.";
                /// Inflammatory bowel disease
                InflammatoryBowelDisease "inflammatory-bowel-disease" Neutral, JointsAndFamily:
                    "Do you have Crohn's disease or ulcerative colitis?" / "Do they have Crohn's disease or ulcerative colitis?";
                /// Poor posture
                PoorPosture "poor-posture" Neutral, DailyLife:
                    "Do you often sit slumped, at a desk or in a car?" / "Do they often sit slumped, at a desk or in a car?";
                /// Prolonged sitting
                ProlongedSitting "prolonged-sitting" Neutral, DailyLife:
                    "Do you sit for long periods?" / "Do they sit for long periods?";
                /// Insufficient physical activity
                LowActivity "low-activity" Neutral, DailyLife:
                    "Do you get little exercise?" / "Do they get little exercise?";
                /// Muscle overuse
                RecentOveruse "recent-overuse" Neutral, HowItBegan:
                    "Have you used your back much more than usual?" / "Have they used their back much more than usual?";
                /// Unaccustomed exercise
                NewExercise "new-exercise" Neutral, HowItBegan:
                    "Have you just started a new kind of exercise?" / "Have they just started a new kind of exercise?";
                /// Overstretching or twisting
                OverstretchOrTwist "overstretch-or-twist" Neutral, HowItBegan:
                    "Did it begin with a stretch, twist or awkward move?";
                /// Stress or anxiety
                StressOrAnxiety "stress-or-anxiety" Neutral, DailyLife:
                    "Are you under stress or anxious?" / "Are they under stress or anxious?";
                /// Regular sport
                RegularSport "regular-sport" Neutral, DailyLife:
                    "Do you train or compete in a sport?" / "Do they train or compete in a sport?";
                /// Known scoliosis
                KnownScoliosis "known-scoliosis" Neutral, MoreHealth:
                    "Has a doctor said that your spine curves sideways?" / "Has a doctor said that their spine curves sideways?";
                /// Known spinal stenosis
                KnownSpinalStenosis "known-spinal-stenosis" Neutral, MoreHealth:
                    "Has a doctor said that your spinal canal is narrow?" / "Has a doctor said that their spinal canal is narrow?";
                /// Known fibromyalgia
                KnownFibromyalgia "known-fibromyalgia" Neutral, MoreHealth:
                    "Has a doctor said that you have fibromyalgia?" / "Has a doctor said that they have fibromyalgia?";
                /// Previous spinal cord injury
                KnownSpinalCordInjury "known-spinal-cord-injury" Neutral, MoreHealth:
                    "Have you had a spinal cord injury?" / "Have they had a spinal cord injury?";
            }
        }
    };
}
pub(crate) use risk_factors;

risk_factors!(findings);

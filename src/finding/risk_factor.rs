//! The table of `RiskFactor`: clinician's term, id, polarity, question, and what a yes entails.

use crate::finding::findings;

findings! {
    /// History or circumstance.
    #[non_exhaustive]
    pub enum RiskFactor, RiskFactor {
        /// Past or current cancer
        HistoryOfCancer "history-of-cancer" Concerning "Have you ever had cancer?";
        /// Diagnosed osteoporosis
        Osteoporosis "osteoporosis" Concerning "Have you been told that you have osteoporosis (thin bones)?";
        /// Previous fragility fracture
        PreviousFragilityFracture "previous-fragility-fracture" Concerning "Have you broken a bone after a small fall?";
        /// Corticosteroid tablets for 3 months or more, or repeated courses
        ProlongedCorticosteroids "prolonged-corticosteroids" Concerning "Have you taken steroid tablets for 3 months or more, or many times?";
        /// Immunosuppression, including HIV
        Immunosuppression "immunosuppression" Concerning "Is your immune system weak from illness or medicine?";
        /// Injecting drug use
        InjectingDrugUse "injecting-drug-use" Concerning "Have you ever injected drugs?";
        /// Diabetes mellitus
        Diabetes "diabetes" Concerning "Do you have diabetes?";
        /// Recent bacterial infection
        RecentBacterialInfection "recent-bacterial-infection" Concerning "Have you had an infection in the last few weeks?";
        /// Recent spinal surgery, injection or anaesthesia
        RecentSpinalProcedure "recent-spinal-procedure" Concerning "Have you had surgery or an injection in your back in the last few weeks?";
        /// Indwelling vascular catheter or haemodialysis
        VascularLineOrDialysis "vascular-line-or-dialysis" Concerning "Do you have a line in a vein, or dialysis?";
        /// Recent bacteraemia, endocarditis or prosthetic heart valve
        BloodstreamInfection "bloodstream-infection" Concerning "Have you had an infection of the blood or heart valve, or do you have an artificial heart valve?";
        /// Tuberculosis, past or at risk
        TuberculosisRisk "tuberculosis-risk" Concerning "Have you had TB, lived with someone who had it, or lived where it is common?";
        /// Major trauma
        MajorTrauma "major-trauma" Concerning "Did it start after a serious accident, such as a car crash or a fall from a height?";
        /// Minor trauma (low fall, knock)
        MinorTrauma "minor-trauma" Concerning "Did it start after a small fall or a knock?";
        /// Strenuous lifting
        StrenuousLifting "strenuous-lifting" Concerning "Did it start with heavy lifting, pulling or carrying?";
        /// Anticoagulant use
        AnticoagulantUse "anticoagulant-use" Concerning "Do you take a blood thinner?";
        /// Known abdominal aortic aneurysm
        KnownAorticAneurysm "known-aortic-aneurysm" Concerning "Have you been told that you have an aortic aneurysm?";
        /// Current or past smoker
        SmokingEver "smoking-ever" Concerning "Do you smoke, or did you?";
        /// Hypertension
        Hypertension "hypertension" Concerning "Do you have high blood pressure?";
        /// Single or transplanted kidney
        SingleKidney "single-kidney" Concerning "Do you have only one kidney, or a transplanted one?";
        /// Not a known stone former
        NoPreviousKidneyStone "no-previous-kidney-stone" Concerning "Is this unlike anything you had before (no kidney stone in the past)?";
        /// Possible pregnancy
        PossiblePregnancy "possible-pregnancy" Concerning "Could you be pregnant?";
        /// First-degree relative with spondyloarthritis
        FamilyHistoryOfSpondyloarthritis "family-history-of-spondyloarthritis" Concerning "Does a parent, brother, sister or child have spondyloarthritis?";
        /// Current or past arthritis
        Arthritis "arthritis" Concerning "Have you had arthritis (swollen, painful joints)?";
        /// Current or past enthesitis
        Enthesitis "enthesitis" Concerning "Have you had pain where a tendon joins bone, such as the heel?";
        /// Current or past psoriasis
        Psoriasis "psoriasis" Concerning "Have you had psoriasis?";
        /// Inflammatory bowel disease
        InflammatoryBowelDisease "inflammatory-bowel-disease" Neutral "Do you have Crohn's disease or ulcerative colitis?";
        /// Poor posture
        PoorPosture "poor-posture" Neutral "Do you often sit slumped, at a desk or in a car?";
        /// Prolonged sitting
        ProlongedSitting "prolonged-sitting" Neutral "Do you sit for long periods?";
        /// Insufficient physical activity
        LowActivity "low-activity" Neutral "Do you get little exercise?";
        /// Muscle overuse
        RecentOveruse "recent-overuse" Neutral "Have you used your back much more than usual?";
        /// Unaccustomed exercise
        NewExercise "new-exercise" Neutral "Have you just started a new kind of exercise?";
        /// Overstretching or twisting
        OverstretchOrTwist "overstretch-or-twist" Neutral "Did it start with a stretch, twist or awkward move?";
        /// Stress or anxiety
        StressOrAnxiety "stress-or-anxiety" Neutral "Are you under stress or anxious?";
        /// Regular sport
        RegularSport "regular-sport" Neutral "Do you train or compete in a sport?";
        /// Known scoliosis
        KnownScoliosis "known-scoliosis" Neutral "Have you been told that your spine curves sideways?";
        /// Known spinal stenosis
        KnownSpinalStenosis "known-spinal-stenosis" Neutral "Have you been told that your spinal canal is narrow?";
        /// Known fibromyalgia
        KnownFibromyalgia "known-fibromyalgia" Neutral "Have you been told that you have fibromyalgia?";
        /// Previous spinal cord injury
        KnownSpinalCordInjury "known-spinal-cord-injury" Neutral "Have you had a spinal cord injury?";
    }
}

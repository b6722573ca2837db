//! The ordinary kinds of back pain and the diseases behind it, at their prevalence in primary care.
//!
//! Unless a class says otherwise, how often a finding comes with it is judgement: the textbook picture, with room for the
//! people who do not fit it.

use backpain::{Factor::*, Finding, RiskFactor::*, Symptom::*};

use super::works::*;
use super::{Basis, Class, Feature, Nature, Ranges};
use Basis::{Judgement, Partly, Source};

/// `[LegPain 205, ButtockPain 300]`: in how many of 1,000 people of the class, by judgement, or as `of WORK` gives it.
macro_rules! features {
    (basis) => { Judgement };
    (basis $work:ident) => { Source(&$work) };
    ($($finding:ident $rate:literal $(of $work:ident)?),* $(,)?) => {{
        const LIST: &[Feature] = &[$(Feature {
            finding: $finding.finding(),
            rate: $rate,
            basis: features!(basis $($work)?),
        }),*];
        LIST
    }};
}

/// Findings of which everybody in the class has at least one.
macro_rules! essence {
    ($($finding:ident),* $(,)?) => {{
        const LIST: &[Finding] = &[$($finding.finding()),*];
        LIST
    }};
}

/// Mean 48, between the 43 years of an Australian cohort with acute pain and the 50 of a British one with leg pain.
const ADULTS: Ranges = &[
    (80, 18, 24),
    (170, 25, 34),
    (200, 35, 44),
    (210, 45, 54),
    (160, 55, 64),
    (110, 65, 74),
    (60, 75, 84),
    (10, 85, 95),
];
const CHILDREN: Ranges = &[(1, 4, 9), (3, 10, 13), (6, 14, 17)];
const OLD: Ranges = &[(1, 55, 64), (3, 65, 74), (4, 75, 84), (2, 85, 95)];
const FROM_MIDDLE_AGE: Ranges = &[(1, 45, 54), (2, 55, 64), (3, 65, 74), (2, 75, 90)];
const OF_CHILDBEARING_AGE: Ranges = &[(2, 18, 24), (5, 25, 34), (2, 35, 44)];

/// Mean 5.6, as in US primary care with acute pain, and as in British primary care with leg pain.
const PAIN: Ranges = &[
    (10, 0, 0),
    (25, 1, 1),
    (60, 2, 2),
    (95, 3, 3),
    (125, 4, 4),
    (155, 5, 5),
    (165, 6, 6),
    (155, 7, 7),
    (120, 8, 8),
    (55, 9, 9),
    (35, 10, 10),
];
/// Mean 5.3, as in 3,411 people of trials with persistent pain.
const LASTING_PAIN: Ranges = &[
    (10, 0, 0),
    (35, 1, 1),
    (70, 2, 2),
    (110, 3, 3),
    (140, 4, 4),
    (165, 5, 5),
    (165, 6, 6),
    (140, 7, 7),
    (95, 8, 8),
    (45, 9, 9),
    (25, 10, 10),
];
const SEVERE_PAIN: Ranges = &[(1, 4, 5), (3, 6, 7), (6, 8, 10)];
const WORST_PAIN: Ranges = &[(1, 6, 7), (9, 8, 10)];

const NOT_PREGNANT: Ranges = &[];

const ORDINARY: Class = Class {
    id: "",
    name: "",
    nature: Nature::Ordinary,
    of_10_000: 0,
    basis: Judgement,
    ages: ADULTS,
    women: 530,
    pregnancy: NOT_PREGNANT,
    pain: PAIN,
    days: &[(4, 1, 6), (4, 7, 20), (2, 21, 42)],
    no_better: 300,
    features: &[],
    essence: &[],
};

const DISEASE: Class =
    Class { nature: Nature::Disease, women: 500, pain: SEVERE_PAIN, no_better: 700, ..ORDINARY };

const EMERGENCY: Class = Class { nature: Nature::Emergency, ..DISEASE };

pub(crate) const CLASSES: &[Class] = &[
    // Ordinary kinds.
    Class {
        id: "acute",
        name: "Acute non-specific back pain",
        of_10_000: 3_822,
        features: features![
            LegPain 150, NightPain 300, SuddenSevereOnset 100, GradualOnset 178 of HENSCHKE_2008, StrenuousLifting 200,
            SevereMovementPain 350, AllMovementsBlocked 60, UnableToStandOrWalk 8, UnremittingPain 20,
            PainOnStraining 180, UncontrolledPain 30, GettingWorse 80, KeepsComingBack 150, StopsDailyActivities 580 of HENSCHKE_2008,
            StrugglingToCope 60, ImprovesWithMovement 300, NoReliefFromRest 150, ImprovesWithin48hOfNsaid 250,
            MorningStiffness 150,
        ],
        ..ORDINARY
    },
    Class {
        id: "recurrent",
        name: "Recurrent back pain, a new episode",
        of_10_000: 1_500,
        features: features![
            LegPain 180, NightPain 300, SuddenSevereOnset 100, GradualOnset 200, StrenuousLifting 150,
            SevereMovementPain 300, AllMovementsBlocked 50, UnableToStandOrWalk 6, UnremittingPain 20,
            PainOnStraining 180, UncontrolledPain 30, GettingWorse 60, KeepsComingBack 900, StopsDailyActivities 500,
            StrugglingToCope 80, ImprovesWithMovement 300, NoReliefFromRest 150, ImprovesWithin48hOfNsaid 250,
            MorningStiffness 180,
        ],
        ..ORDINARY
    },
    Class {
        id: "subacute",
        name: "Back pain of 6 to 12 weeks",
        of_10_000: 850,
        days: &[(1, 43, 84)],
        features: features![
            LegPain 200, NightPain 350, SuddenSevereOnset 10, GradualOnset 400, StrenuousLifting 15,
            SevereMovementPain 250, AllMovementsBlocked 30, UnableToStandOrWalk 3, UnremittingPain 25,
            PainOnStraining 150, UncontrolledPain 30, NotImprovingWithSelfCare 350, GettingWorse 80,
            KeepsComingBack 300, StopsDailyActivities 500, StrugglingToCope 120, ImprovesWithMovement 300,
            NoReliefFromRest 180, ImprovesWithin48hOfNsaid 200, MorningStiffness 200,
        ],
        ..ORDINARY
    },
    Class {
        id: "chronic",
        name: "Chronic back pain, more than 12 weeks",
        of_10_000: 2_100,
        women: 600,
        pain: LASTING_PAIN,
        days: &[(3, 85, 365), (4, 366, 1_825), (3, 1_826, 5_475)],
        features: features![
            LegPain 250, NightPain 442 of HARDING_2005, SuddenSevereOnset 10, GradualOnset 663 of CHRONIC_COHORT, StrenuousLifting 15,
            SevereMovementPain 200, AllMovementsBlocked 20, UnableToStandOrWalk 3, UnremittingPain 30,
            PainOnStraining 150, UncontrolledPain 40, NotImprovingWithSelfCare 500, GettingWorse 60,
            KeepsComingBack 500, StopsDailyActivities 550, StrugglingToCope 200, ImprovesWithMovement 350,
            NoReliefFromRest 250, ImprovesWithin48hOfNsaid 200, MorningStiffness 250, SuicidalThoughts 15,
            RecentSpinalProcedure 15,
        ],
        ..ORDINARY
    },
    Class {
        id: "sciatica",
        name: "Sciatica of up to 6 weeks",
        of_10_000: 550,
        women: 626,
        features: features![
            LegPain 1000, LegPainBelowKnee 675 of ATLAS, LegNumbness 400, NumbnessBothLegs 20, LegWeakness 80, WeaknessBothLegs 5, NightPain 450,
            SuddenSevereOnset 80, GradualOnset 300, StrenuousLifting 120, SevereMovementPain 350,
            AllMovementsBlocked 50, UnableToStandOrWalk 10, UnremittingPain 30, PainOnStraining 400,
            UncontrolledPain 80, GettingWorse 150, KeepsComingBack 300, StopsDailyActivities 650,
            StrugglingToCope 120, ImprovesWithMovement 250, NoReliefFromRest 250, ImprovesWithin48hOfNsaid 150,
            MorningStiffness 150,
        ],
        ..ORDINARY
    },
    Class {
        id: "sciatica-lasting",
        name: "Sciatica of more than 6 weeks",
        of_10_000: 350,
        women: 626,
        days: &[(5, 43, 84), (3, 85, 365), (2, 366, 1_825)],
        features: features![
            LegPain 1000, LegPainBelowKnee 675 of ATLAS, LegNumbness 120, NumbnessBothLegs 10, LongstandingLegNumbness 350,
            LegWeakness 30, WeaknessBothLegs 3,
            LongstandingLegWeakness 100, NightPain 450, SuddenSevereOnset 10, GradualOnset 500,
            SevereMovementPain 250, UnremittingPain 30, PainOnStraining 350, UncontrolledPain 60,
            NotImprovingWithSelfCare 500, GettingWorse 80, KeepsComingBack 400, StopsDailyActivities 600,
            StrugglingToCope 180, ImprovesWithMovement 250, NoReliefFromRest 250, ImprovesWithin48hOfNsaid 120,
            MorningStiffness 180,
        ],
        ..ORDINARY
    },
    Class {
        id: "pregnancy",
        name: "Pregnancy-related back and pelvic girdle pain",
        of_10_000: 140,
        ages: OF_CHILDBEARING_AGE,
        women: 1000,
        pregnancy: &[(1, 5, 12), (3, 13, 27), (5, 28, 40)],
        pain: LASTING_PAIN,
        days: &[(4, 3, 20), (5, 21, 84), (1, 85, 180)],
        features: features![
            LegPain 150, NightPain 500, GradualOnset 700, SevereMovementPain 250, GroinOrHipFlexionPain 250,
            GettingWorse 150, KeepsComingBack 150, StopsDailyActivities 450, StrugglingToCope 80, AbdominalPain 60,
            FlankPain 60, VaginalBleeding 15, WaveLikePainInPregnancy 30, ReducedFetalMovement 15,
            FluidLeakingInPregnancy 10, HighRiskPregnancy 80, UrinarySymptoms 25, UrinaryFrequency 60, Vomiting 60,
            Malaise 200, PainOnStraining 80, MorningStiffness 80, ImprovesWithMovement 150, NoReliefFromRest 150,
        ],
        ..ORDINARY
    },
    Class {
        id: "children",
        name: "Ordinary back pain of children and adolescents",
        of_10_000: 150,
        ages: CHILDREN,
        women: 550,
        pain: LASTING_PAIN,
        days: &[(4, 1, 13), (4, 14, 41), (2, 42, 365)],
        features: features![
            LegPain 60, NightPain 80, GradualOnset 400, StrenuousLifting 60, SevereMovementPain 150,
            PainOnStraining 60, GettingWorse 60, KeepsComingBack 350, StopsDailyActivities 300, StrugglingToCope 30,
            ImprovesWithMovement 250, NoReliefFromRest 80, MorningStiffness 80,
        ],
        ..ORDINARY
    },
    // Diseases that a clinician should see, but not in hospital today.
    Class {
        id: "vertebral-fracture",
        name: "Osteoporotic vertebral fracture",
        of_10_000: 70,
        basis: Source(&HENSCHKE_2009),
        ages: OLD,
        women: 720,
        days: &[(5, 0, 6), (3, 7, 27), (2, 28, 84)],
        features: features![
            SuddenSevereOnset 550, SuddenCentralPainEasedByLying 500, SevereMovementPain 750, BonyPointTenderness 550,
            MinorTrauma 350, FallFromStanding 300, StrenuousLifting 250, UnableToStandOrWalk 100, ThoracicPain 450,
            LumpOrShapeChange 150, Osteoporosis 450, PreviousFragilityFracture 400, ProlongedCorticosteroids 120,
            NightPain 500, UncontrolledPain 200, GettingWorse 150, StopsDailyActivities 800, LegPain 80,
            BruiseOrGrazeOverSpine 60, PainOnStraining 350,
        ],
        essence: essence![SuddenSevereOnset, SevereMovementPain, BonyPointTenderness],
        ..DISEASE
    },
    Class {
        id: "spinal-metastases",
        name: "Spinal metastases without a deficit",
        of_10_000: 15,
        basis: Partly(&HENSCHKE_2009),
        ages: FROM_MIDDLE_AGE,
        days: &[(2, 7, 27), (5, 28, 120), (3, 121, 365)],
        features: features![
            HistoryOfCancer 750, CancerWithinFiveYears 550, NightPain 650, UnremittingPain 400, PainWorseLyingDown 450,
            PainOnStraining 350, ThoracicPain 400, BandLikeTrunkPain 120, SevereMovementPain 400, GettingWorse 750,
            UnexplainedWeightLoss 350, Malaise 500, BonyPointTenderness 400, GradualOnset 750, LegPain 250,
            UncontrolledPain 200, StopsDailyActivities 650,
        ],
        ..DISEASE
    },
    Class {
        id: "myeloma",
        name: "Multiple myeloma",
        of_10_000: 3,
        ages: FROM_MIDDLE_AGE,
        days: &[(4, 28, 120), (4, 121, 365)],
        features: features![
            Malaise 600, UnexplainedWeightLoss 250, NightPain 450, GettingWorse 500, SevereMovementPain 450,
            BonyPointTenderness 350, GradualOnset 650, SuddenSevereOnset 150, ThoracicPain 350, UnremittingPain 200,
            StopsDailyActivities 600,
        ],
        ..DISEASE
    },
    Class {
        id: "pancreatic-cancer",
        name: "Pancreatic cancer",
        of_10_000: 2,
        ages: FROM_MIDDLE_AGE,
        days: &[(4, 14, 60), (4, 61, 240)],
        features: features![
            UnexplainedWeightLoss 700, AbdominalPain 600, SevereUpperAbdominalPain 200, ContinuousAbdominalPain 250,
            NightPain 500, PainWorseLyingDown 500, UnremittingPain 350, Malaise 600, GettingWorse 600, GradualOnset 800,
            ThoracicPain 400, Diabetes 400,
        ],
        ..DISEASE
    },
    Class {
        id: "motor-loss",
        name: "Radiculopathy with new motor loss",
        of_10_000: 25,
        ages: &[(3, 25, 44), (4, 45, 64), (2, 65, 80)],
        women: 450,
        days: &[(5, 1, 13), (4, 14, 42), (1, 43, 84)],
        features: features![
            LegPain 850, LegPainBelowKnee 750, LegNumbness 700, LegWeakness 900, FootDropOrMajorWeakness 650,
            WorseningLegWeakness 500, PainOnStraining 400, NightPain 500, SevereMovementPain 400, GettingWorse 350,
            UncontrolledPain 150, StopsDailyActivities 800, UnsteadyWalking 120,
        ],
        essence: essence![FootDropOrMajorWeakness, WorseningLegWeakness],
        ..DISEASE
    },
    Class {
        id: "stenosis",
        name: "Lumbar spinal stenosis",
        of_10_000: 200,
        ages: OLD,
        women: 550,
        pain: LASTING_PAIN,
        days: &[(3, 90, 365), (6, 366, 1_825), (1, 1_826, 3_650)],
        features: features![
            NeurogenicClaudication 850, LegPain 800, LegPainBelowKnee 550, LongstandingPainInBothLegs 450,
            LegPainBothSides 50, LongstandingLegNumbness 350, NumbnessBothLegs 20, LegNumbness 50,
            LongstandingLegWeakness 120, LongstandingUnsteadyWalking 200, GradualOnset 850, NightPain 250,
            GettingWorse 100, StopsDailyActivities 600, NotImprovingWithSelfCare 500,
        ],
        essence: essence![NeurogenicClaudication, LongstandingPainInBothLegs],
        ..DISEASE
    },
    Class {
        id: "axial-spondyloarthritis",
        name: "Axial spondyloarthritis",
        of_10_000: 50,
        ages: &[(1, 18, 24), (2, 25, 44)],
        women: 450,
        pain: LASTING_PAIN,
        days: &[(3, 90, 365), (5, 366, 1_825), (2, 1_826, 3_650)],
        features: features![
            GradualOnset 800, ImprovesWithMovement 750, NoReliefFromRest 650, NightPain 700,
            WakesSecondHalfOfNight 550, NightPainEasedByGettingUp 600, MorningStiffness 800,
            ImprovesWithin48hOfNsaid 600, ButtockPain 500, FamilyHistoryOfSpondyloarthritis 150, Arthritis 200,
            Enthesitis 250, Psoriasis 120, PainfulRedEye 15, NotImprovingWithSelfCare 400, KeepsComingBack 400,
            StopsDailyActivities 400,
        ],
        ..DISEASE
    },
    Class {
        id: "kidney-stone",
        name: "Ureteric stone",
        of_10_000: 40,
        ages: &[(5, 20, 44), (4, 45, 64), (1, 65, 80)],
        women: 350,
        pain: WORST_PAIN,
        days: &[(8, 0, 2), (2, 3, 10)],
        features: features![
            FlankPain 900, ColickyFlankToGroinPain 750, ColicLikeAnEarlierStone 250, Restlessness 700, Vomiting 450,
            BloodInUrine 350, SuddenSevereOnset 550, AbdominalPain 350, GroinOrHipFlexionPain 400, UncontrolledPain 350,
            UrinarySymptoms 200, UrinaryFrequency 200,
        ],
        essence: essence![ColickyFlankToGroinPain, FlankPain],
        ..DISEASE
    },
    Class {
        id: "kidney-infection",
        name: "Kidney infection",
        of_10_000: 25,
        ages: &[(5, 18, 44), (3, 45, 64), (2, 65, 90)],
        women: 850,
        days: &[(8, 0, 3), (2, 4, 10)],
        features: features![
            FlankPain 850, UrinarySymptoms 750, Fever 700, Vomiting 350, BloodInUrine 200, UrinaryFrequency 600,
            Malaise 800, VeryUnwell 120, AbdominalPain 350, ConfusionOrDrowsiness 30,
        ],
        essence: essence![FlankPain, Fever],
        ..DISEASE
    },
    Class {
        id: "urine-infection",
        name: "Lower urine infection with backache",
        of_10_000: 40,
        ages: ADULTS,
        women: 880,
        pain: LASTING_PAIN,
        days: &[(8, 0, 5), (2, 6, 14)],
        features: features![
            UrinarySymptoms 900, UrinaryFrequency 700, BloodInUrine 150, AbdominalPain 300, FlankPain 120, Malaise 150,
        ],
        essence: essence![UrinarySymptoms, UrinaryFrequency],
        ..DISEASE
    },
    Class {
        id: "shingles",
        name: "Shingles",
        of_10_000: 12,
        ages: FROM_MIDDLE_AGE,
        days: &[(1, 1, 10)],
        features: features![RashInABand 800, NightPain 500, BandLikeTrunkPain 250, Malaise 250],
        ..DISEASE
    },
    Class {
        id: "deep-vein-thrombosis",
        name: "Deep vein thrombosis",
        of_10_000: 5,
        ages: FROM_MIDDLE_AGE,
        days: &[(1, 1, 10)],
        features: features![SwollenLeg 850, LegPain 750, LegPainBelowKnee 600, Breathlessness 60, GettingWorse 300],
        essence: essence![SwollenLeg, LegPain],
        ..DISEASE
    },
    // Diseases for which a person would be taken to hospital the same day.
    Class {
        id: "cauda-equina",
        name: "Cauda equina syndrome",
        of_10_000: 4,
        basis: Source(&VERHAGEN_2016),
        ages: &[(1, 20, 34), (3, 35, 49), (2, 50, 64), (1, 65, 80)],
        days: &[(6, 0, 14), (3, 15, 60), (1, 61, 365)],
        features: features![
            LegPain 900, LegPainBelowKnee 700, LegPainBothSides 450, LegNumbness 700, NumbnessBothLegs 350,
            LegWeakness 500, WeaknessBothLegs 200, FootDropOrMajorWeakness 150, SaddleSensoryChange 750,
            HesitantUrination 550, ReducedBladderSensation 450, UrinaryRetention 250, UrinaryIncontinence 300,
            UrinaryFrequency 200, LossOfRectalSensation 250, BowelIncontinence 200, SexualFunctionChange 300,
            WorseningBladderBowelOrSaddleChange 120, LongstandingBladderBowelOrSaddleChange 80, NightPain 500,
            PainOnStraining 400, UncontrolledPain 300, GettingWorse 600, StopsDailyActivities 800, UnsteadyWalking 200,
        ],
        essence: essence![
            SaddleSensoryChange,
            HesitantUrination,
            ReducedBladderSensation,
            UrinaryRetention,
            UrinaryIncontinence,
            BowelIncontinence,
            WorseningBladderBowelOrSaddleChange,
            LongstandingBladderBowelOrSaddleChange,
        ],
        ..EMERGENCY
    },
    Class {
        id: "cord-compression-by-cancer",
        name: "Metastatic spinal cord compression",
        of_10_000: 2,
        ages: FROM_MIDDLE_AGE,
        days: &[(3, 3, 27), (5, 28, 90), (2, 91, 180)],
        features: features![
            HistoryOfCancer 780, CancerWithinFiveYears 600, LegWeakness 700, WeaknessBothLegs 450, UnsteadyWalking 500,
            LegNumbness 550, NumbnessBothLegs 350, BandLikeTrunkPain 350, ThoracicPain 500, NightPain 600,
            PainWorseLyingDown 450, UnremittingPain 350, PainOnStraining 350, GettingWorse 800, HesitantUrination 250,
            SaddleSensoryChange 150, UnableToStandOrWalk 150, UnexplainedWeightLoss 300, Malaise 500, LegPain 450,
        ],
        essence: essence![LegWeakness, UnsteadyWalking, LegNumbness],
        ..EMERGENCY
    },
    Class {
        id: "cord-compression-other",
        name: "Cord compression by a disc or by wear",
        of_10_000: 1,
        ages: FROM_MIDDLE_AGE,
        days: &[(3, 3, 27), (5, 28, 180)],
        features: features![
            UnsteadyWalking 800, WeaknessBothLegs 350, NumbnessBothLegs 350, LegNumbness 500, LegWeakness 500,
            BandLikeTrunkPain 250, ThoracicPain 400, WidespreadWeaknessOrNumbness 250, HesitantUrination 250,
            GettingWorse 600,
        ],
        essence: essence![UnsteadyWalking, WeaknessBothLegs, NumbnessBothLegs],
        ..EMERGENCY
    },
    Class {
        id: "fracture-by-accident",
        name: "Spinal fracture by an accident",
        of_10_000: 5,
        ages: &[(1, 14, 17), (5, 18, 44), (4, 45, 70)],
        women: 350,
        pain: WORST_PAIN,
        days: &[(9, 0, 2), (1, 3, 10)],
        features: features![
            MajorTrauma 900, MinorTrauma 300, BruiseOrGrazeOverSpine 400, BonyPointTenderness 700,
            SevereMovementPain 850, SuddenSevereOnset 800, UnableToStandOrWalk 300, LegNumbness 100, LegWeakness 60,
            UncontrolledPain 400,
        ],
        essence: essence![MajorTrauma, MinorTrauma],
        ..EMERGENCY
    },
    Class {
        id: "spinal-infection",
        name: "Discitis or vertebral osteomyelitis",
        of_10_000: 2,
        basis: Partly(&VERHAGEN_2016),
        ages: &[(1, 20, 44), (3, 45, 64), (4, 65, 85)],
        women: 400,
        days: &[(3, 4, 20), (5, 21, 90), (1, 91, 180)],
        features: features![
            Fever 480, FeverOnAndOff 450, NightSweats 350, Malaise 700, VeryUnwell 150, NightPain 700,
            UnremittingPain 450, PainWorseLyingDown 350, AllMovementsBlocked 350, SevereMovementPain 650,
            GettingWorse 850, UnexplainedWeightLoss 300, BonyPointTenderness 450, GradualOnset 750, Diabetes 300,
            Immunosuppression 250, InjectingDrugUse 150, RecentBacterialInfection 300, RecentSpinalProcedure 150,
            SpinalOperationInThePastYear 120, VascularLineOrDialysis 120, BloodstreamInfection 200,
            ProlongedCorticosteroids 100, TuberculosisRisk 80, LegPain 300, LegWeakness 120, LegNumbness 120,
        ],
        ..EMERGENCY
    },
    Class {
        id: "epidural-abscess",
        name: "Spinal epidural abscess",
        of_10_000: 1,
        ages: &[(2, 25, 44), (4, 45, 64), (3, 65, 85)],
        women: 400,
        days: &[(5, 1, 13), (4, 14, 42)],
        features: features![
            Fever 650, VeryUnwell 350, Malaise 800, LegWeakness 500, LegNumbness 450, WeaknessBothLegs 200,
            HesitantUrination 250, UrinaryRetention 120, UnremittingPain 500, NightPain 700, AllMovementsBlocked 350,
            GettingWorse 850, LegPain 500, Diabetes 350, Immunosuppression 250, InjectingDrugUse 200,
            RecentBacterialInfection 300, RecentSpinalProcedure 200, VascularLineOrDialysis 120,
            BloodstreamInfection 150, BonyPointTenderness 450, ConfusionOrDrowsiness 150,
        ],
        ..EMERGENCY
    },
    Class {
        id: "procedure-complication",
        name: "Haematoma or infection after a spinal procedure",
        of_10_000: 1,
        days: &[(1, 1, 28)],
        features: features![
            RecentSpinalProcedure 1000, WoundDischarge 400, Fever 450, LegWeakness 300, LegNumbness 350,
            HesitantUrination 150, GettingWorse 850, UnremittingPain 350, NightPain 600, Malaise 500,
        ],
        ..EMERGENCY
    },
    Class {
        id: "sepsis",
        name: "Sepsis",
        of_10_000: 1,
        ages: OLD,
        days: &[(1, 0, 5)],
        features: features![
            Fever 700, LowTemperature 150, VeryUnwell 800, Malaise 950, ConfusionOrDrowsiness 450, SignsOfShock 300,
            Breathlessness 400, Vomiting 300, FlankPain 250, UrinarySymptoms 250,
        ],
        essence: essence![VeryUnwell, ConfusionOrDrowsiness, SignsOfShock],
        ..EMERGENCY
    },
    Class {
        id: "aortic-aneurysm",
        name: "Ruptured or expanding aortic aneurysm",
        of_10_000: 1,
        ages: &[(2, 60, 69), (5, 70, 79), (3, 80, 92)],
        women: 200,
        pain: WORST_PAIN,
        days: &[(9, 0, 2), (1, 3, 10)],
        features: features![
            SuddenSevereOnset 700, AbdominalPain 600, SevereUpperAbdominalPain 150, FlankPain 450,
            CollapseOrFainting 350, SignsOfShock 450, Dizziness 500, PulsatingAbdominalMass 200,
            KnownAorticAneurysm 250, GroinOrHipFlexionPain 200, Vomiting 250, ConfusionOrDrowsiness 80,
            SmokingEver 800, Hypertension 650, UnremittingPain 500,
        ],
        essence: essence![SuddenSevereOnset, AbdominalPain, CollapseOrFainting, FlankPain],
        ..EMERGENCY
    },
    Class {
        id: "aortic-dissection",
        name: "Aortic dissection",
        of_10_000: 1,
        ages: FROM_MIDDLE_AGE,
        women: 350,
        pain: WORST_PAIN,
        days: &[(1, 0, 2)],
        features: features![
            SuddenSevereOnset 850, TearingPain 450, ChestPain 600, ThoracicPain 600, Hypertension 750,
            CollapseOrFainting 130, LegWeakOrNumbAtOnce 100, AbdominalPain 300, ColdPaleLeg 80, Breathlessness 150,
            SignsOfShock 200, Vomiting 150,
        ],
        ..EMERGENCY
    },
    Class {
        id: "heart-attack",
        name: "Heart attack felt in the back",
        of_10_000: 1,
        ages: FROM_MIDDLE_AGE,
        women: 450,
        days: &[(1, 0, 2)],
        features: features![
            ChestPain 750, Breathlessness 450, ThoracicPain 650, SignsOfShock 350, Dizziness 350, Vomiting 250,
            SevereUpperAbdominalPain 150, Malaise 500, Hypertension 600, SmokingEver 650, Diabetes 300,
            SuddenSevereOnset 350,
        ],
        ..EMERGENCY
    },
    Class {
        id: "pulmonary-embolism",
        name: "Pulmonary embolism",
        of_10_000: 2,
        ages: FROM_MIDDLE_AGE,
        days: &[(1, 0, 10)],
        features: features![
            Breathlessness 850, ChestPain 550, ChestWallPain 300, SwollenLeg 350, ThoracicPain 500, Dizziness 300,
            CollapseOrFainting 120, SuddenSevereOnset 300, Malaise 300,
        ],
        essence: essence![Breathlessness, ChestPain],
        ..EMERGENCY
    },
    Class {
        id: "limb-ischaemia",
        name: "Acute limb ischaemia",
        of_10_000: 1,
        ages: OLD,
        days: &[(1, 0, 3)],
        features: features![
            ColdPaleLeg 850, LegPain 900, LegNumbness 600, LegWeakness 400, LegWeakOrNumbAtOnce 400,
            SuddenSevereOnset 650, SmokingEver 700, WorseningLegWeakness 300,
        ],
        essence: essence![ColdPaleLeg, LegWeakOrNumbAtOnce],
        ..EMERGENCY
    },
    Class {
        id: "bleed-on-blood-thinner",
        name: "Bleed into the psoas or the spinal canal on a blood thinner",
        of_10_000: 1,
        ages: OLD,
        days: &[(1, 0, 5)],
        features: features![
            AnticoagulantUse 950, SuddenSevereOnset 600, GroinOrHipFlexionPain 450, LegWeakness 400, LegNumbness 350,
            Dizziness 350, FlankPain 350, CollapseOrFainting 100, MinorTrauma 300, GettingWorse 700,
        ],
        ..EMERGENCY
    },
    Class {
        id: "septic-stone",
        name: "Infected and obstructed kidney",
        of_10_000: 2,
        ages: FROM_MIDDLE_AGE,
        women: 600,
        pain: WORST_PAIN,
        days: &[(1, 0, 5)],
        features: features![
            FlankPain 900, ColickyFlankToGroinPain 550, Fever 850, VeryUnwell 400, Malaise 850, Vomiting 500,
            NoUrineAllDay 150, SingleKidney 60, UrinarySymptoms 400, ConfusionOrDrowsiness 120, UncontrolledPain 350,
        ],
        ..EMERGENCY
    },
    Class {
        id: "acute-abdomen",
        name: "Appendicitis, gallbladder, diverticulitis and the like",
        of_10_000: 6,
        ages: ADULTS,
        days: &[(1, 0, 5)],
        features: features![
            AbdominalPain 950, ContinuousAbdominalPain 600, OneSidedLowAbdominalPain 400,
            SevereUpperAbdominalPain 250, Vomiting 450, Fever 400, Malaise 600, FlankPain 200, GettingWorse 600,
        ],
        essence: essence![AbdominalPain],
        ..EMERGENCY
    },
    Class {
        id: "pancreatitis-or-perforation",
        name: "Pancreatitis or perforated ulcer",
        of_10_000: 2,
        ages: &[(3, 25, 44), (4, 45, 64), (3, 65, 85)],
        pain: WORST_PAIN,
        days: &[(1, 0, 3)],
        features: features![
            SevereUpperAbdominalPain 900, AbdominalPain 980, ContinuousAbdominalPain 750, Vomiting 700,
            SuddenSevereOnset 500, Fever 250, VeryUnwell 300, Malaise 700,
        ],
        essence: essence![AbdominalPain],
        ..EMERGENCY
    },
    Class {
        id: "ectopic-pregnancy",
        name: "Ectopic pregnancy",
        of_10_000: 1,
        ages: OF_CHILDBEARING_AGE,
        women: 1000,
        days: &[(1, 0, 10)],
        features: features![
            PossiblePregnancy 750, VaginalBleeding 700, AbdominalPain 850, OneSidedLowAbdominalPain 650,
            ShoulderTipPain 180, Dizziness 350, CollapseOrFainting 120, SuddenSevereOnset 350, Vomiting 150,
        ],
        essence: essence![AbdominalPain, VaginalBleeding],
        ..EMERGENCY
    },
    Class {
        id: "pregnancy-complication",
        name: "Preterm labour, abruption or infection in pregnancy",
        of_10_000: 5,
        ages: OF_CHILDBEARING_AGE,
        women: 1000,
        pregnancy: &[(2, 14, 23), (5, 24, 40)],
        days: &[(1, 0, 3)],
        features: features![
            WaveLikePainInPregnancy 550, VaginalBleeding 350, HeavyVaginalBleeding 120, FluidLeakingInPregnancy 250,
            ReducedFetalMovement 200, AbdominalPain 600, ContinuousAbdominalPain 250, Fever 120, UrinarySymptoms 120,
            GettingWorse 600, SuddenSevereOnset 200,
        ],
        essence: essence![
            WaveLikePainInPregnancy,
            VaginalBleeding,
            FluidLeakingInPregnancy,
            ReducedFetalMovement,
            AbdominalPain,
        ],
        ..EMERGENCY
    },
    Class {
        id: "sickle-cell-crisis",
        name: "Sickle cell crisis",
        of_10_000: 1,
        ages: &[(2, 8, 17), (6, 18, 44), (1, 45, 60)],
        pain: WORST_PAIN,
        days: &[(1, 0, 5)],
        features: features![
            SickleCellDisease 980, Fever 250, Breathlessness 150, AbdominalPain 200, UncontrolledPain 500, LegPain 400,
            SuddenSevereOnset 400, UnremittingPain 500,
        ],
        ..EMERGENCY
    },
    Class {
        id: "muscle-breakdown",
        name: "Rhabdomyolysis or compartment syndrome of the back",
        of_10_000: 1,
        ages: &[(8, 18, 44), (2, 45, 60)],
        women: 250,
        days: &[(1, 1, 4)],
        features: features![
            SorenessAfterExercise 850, StrenuousLifting 450, BloodInUrine 700, SevereMuscleSwelling 450,
            UnremittingPain 350, UncontrolledPain 350, Malaise 400, AllMovementsBlocked 350,
        ],
        essence: essence![BloodInUrine, SevereMuscleSwelling],
        ..EMERGENCY
    },
    Class {
        id: "hip-fracture",
        name: "Fracture of the hip or pelvis",
        of_10_000: 3,
        ages: &[(2, 65, 74), (5, 75, 84), (4, 85, 98)],
        women: 720,
        days: &[(8, 0, 2), (2, 3, 14)],
        features: features![
            MinorTrauma 950, FallFromStanding 900, UnableToStandOrWalk 750, GroinOrHipFlexionPain 750, Limp 600,
            SevereMovementPain 800, Osteoporosis 350, PreviousFragilityFracture 350, SuddenSevereOnset 600,
        ],
        ..EMERGENCY
    },
    Class {
        id: "child-serious",
        name: "Infection, tumour or leukaemia in a child",
        of_10_000: 1,
        ages: CHILDREN,
        days: &[(3, 2, 20), (5, 21, 90)],
        features: features![
            NightPain 600, Fever 400, Malaise 650, UnexplainedWeightLoss 300, Limp 450, GettingWorse 700,
            UnremittingPain 350, LumpOrShapeChange 200, BonyPointTenderness 400, NightSweats 200, FeverOnAndOff 350,
            UnableToStandOrWalk 120, LegWeakness 120, AllMovementsBlocked 250, StopsDailyActivities 600,
        ],
        ..EMERGENCY
    },
    Class {
        id: "suicidal-crisis",
        name: "Suicidal crisis",
        of_10_000: 5,
        days: &[(3, 7, 84), (7, 85, 1_825)],
        features: features![
            SuicidalThoughts 970, StrugglingToCope 850, NightPain 550, StopsDailyActivities 700, Malaise 500,
            NotImprovingWithSelfCare 500,
        ],
        ..EMERGENCY
    },
];

/// The classes are everybody.
const _: () = {
    let (mut total, mut rest): (u32, &[Class]) = (0, CLASSES);
    while let [class, more @ ..] = rest {
        (total, rest) = (total + class.of_10_000, more);
    }
    assert!(total == super::SIZE);
};

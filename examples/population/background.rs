//! What people with back pain have for other reasons than the cause of their pain, as the questions are worded now.
//!
//! Most questions name a short time ("in the last 2 weeks", "in the last 6 weeks"), so a yes is rarer than in a survey
//! that asks whether a person ever had it. When a question changes, its row is judged again, before anything is run.

use backpain::{Factor::*, Finding, RiskFactor::*, Symptom::*};

use super::works::*;
use super::{Basis, ByAge, Row};
use Basis::{Judgement, Partly, Source};

/// The same rates for women and men.
const fn both(finding: Finding, rates: ByAge, basis: Basis) -> Row {
    by_sex(finding, rates, rates, basis)
}

const fn by_sex(finding: Finding, women: ByAge, men: ByAge, basis: Basis) -> Row {
    Row { finding, among: None, women, men, basis }
}

/// The same rate at every age, among people with another finding.
const fn among(other: Finding, finding: Finding, rate: u16, basis: Basis) -> Row {
    Row { finding, among: Some(other), women: [rate; 5], men: [rate; 5], basis }
}

const NOBODY: ByAge = [0; 5];

/// A row that names another finding comes after the row of that finding.
pub(crate) const BACKGROUND: &[Row] = &[
    // Health, medicines and history.
    both(HistoryOfCancer.finding(), [2, 10, 50, 130, 180], Partly(&CANCER)),
    among(HistoryOfCancer.finding(), CancerWithinFiveYears.finding(), 330, Source(&CANCER_SURVIVORS)),
    by_sex(Osteoporosis.finding(), [0, 2, 60, 140, 180], [0, 1, 12, 25, 35], Partly(&OSTEOPOROSIS)),
    among(Osteoporosis.finding(), SevereOsteoporosis.finding(), 150, Judgement),
    by_sex(PreviousFragilityFracture.finding(), [0, 20, 70, 130, 200], [0, 30, 50, 60, 80], Judgement),
    both(ProlongedCorticosteroids.finding(), [2, 8, 15, 30, 35], Partly(&STEROIDS)),
    by_sex(
        Immunosuppression.finding(),
        [10, 79, 79, 79, 79],
        [10, 52, 52, 52, 52],
        Source(&IMMUNOSUPPRESSION),
    ),
    both(InjectingDrugUse.finding(), [0, 12, 15, 5, 1], Judgement),
    both(Diabetes.finding(), [3, 40, 150, 255, 255], Partly(&DIABETES)),
    both(RecentBacterialInfection.finding(), [3, 5, 8, 12, 20], Judgement),
    both(RecentSpinalProcedure.finding(), [0, 8, 8, 8, 5], Judgement),
    both(SpinalOperationInThePastYear.finding(), [0, 3, 5, 5, 3], Judgement),
    both(VascularLineOrDialysis.finding(), [0, 1, 2, 4, 4], Judgement),
    both(BloodstreamInfection.finding(), [0, 1, 2, 4, 6], Judgement),
    both(ArtificialHeartValve.finding(), [0, 1, 3, 10, 20], Judgement),
    both(TuberculosisRisk.finding(), [5, 10, 15, 20, 25], Judgement),
    both(AnticoagulantUse.finding(), [0, 3, 15, 80, 180], Partly(&ANTICOAGULANTS)),
    among(AnticoagulantUse.finding(), TakesWarfarin.finding(), 250, Judgement),
    by_sex(KnownAorticAneurysm.finding(), [0, 0, 1, 4, 8], [0, 0, 3, 15, 25], Partly(&ANEURYSM_SCREENING)),
    both(SmokingEver.finding(), [20, 342, 467, 525, 443], Source(&SMOKING)),
    both(Hypertension.finding(), [2, 145, 403, 606, 606], Source(&HYPERTENSION)),
    among(Hypertension.finding(), UncontrolledBloodPressure.finding(), 120, Judgement),
    both(SickleCellDisease.finding(), [1, 1, 0, 0, 0], Judgement),
    both(SingleKidney.finding(), [1, 2, 3, 5, 5], Judgement),
    by_sex(PossiblePregnancy.finding(), [5, 25, 0, 0, 0], NOBODY, Judgement),
    among(PossiblePregnancy.finding(), HighRiskPregnancy.finding(), 80, Judgement),
    by_sex(RecentChildbirth.finding(), [0, 12, 0, 0, 0], NOBODY, Judgement),
    both(FamilyHistoryOfSpondyloarthritis.finding(), [8, 10, 10, 8, 8], Judgement),
    both(Arthritis.finding(), [5, 20, 60, 90, 100], Judgement),
    both(Enthesitis.finding(), [5, 30, 60, 50, 40], Judgement),
    both(Psoriasis.finding(), [8, 25, 35, 35, 35], Judgement),
    both(InflammatorySpine.finding(), [1, 6, 8, 8, 6], Judgement),
    both(BleedingDisorder.finding(), [1, 2, 3, 5, 6], Judgement),
    // Right now, and feeling ill.
    both(Fever.finding(), [20, 10, 8, 6, 6], Judgement),
    both(LowTemperature.finding(), [1, 1, 1, 2, 3], Judgement),
    both(Malaise.finding(), [50, 80, 90, 80, 100], Judgement),
    among(Malaise.finding(), VeryUnwell.finding(), 30, Judgement),
    by_sex(NightSweats.finding(), [4, 12, 35, 15, 12], [4, 8, 10, 10, 10], Judgement),
    both(FeverOnAndOff.finding(), [5, 6, 6, 5, 5], Judgement),
    both(ConfusionOrDrowsiness.finding(), [0, 1, 1, 2, 6], Judgement),
    both(UnexplainedWeightLoss.finding(), [2, 5, 8, 12, 20], Judgement),
    both(CollapseOrFainting.finding(), [1, 1, 1, 2, 4], Judgement),
    both(SignsOfShock.finding(), [0, 1, 1, 1, 1], Judgement),
    both(Dizziness.finding(), [10, 15, 15, 25, 40], Judgement),
    both(ChestPain.finding(), [4, 8, 12, 12, 12], Judgement),
    both(ChestWallPain.finding(), [8, 15, 15, 12, 12], Judgement),
    both(Breathlessness.finding(), [5, 10, 20, 35, 50], Judgement),
    both(SwollenLeg.finding(), [1, 2, 4, 8, 12], Judgement),
    both(ColdPaleLeg.finding(), [0, 1, 1, 1, 2], Judgement),
    both(PulsatingAbdominalMass.finding(), [0, 1, 1, 1, 1], Judgement),
    both(SuicidalThoughts.finding(), [5, 10, 8, 4, 4], Judgement),
    both(RashInABand.finding(), [0, 1, 2, 3, 3], Judgement),
    both(PainfulRedEye.finding(), [2, 4, 4, 4, 4], Judgement),
    both(WoundDischarge.finding(), [0, 1, 1, 1, 1], Judgement),
    both(LumpOrShapeChange.finding(), [5, 5, 5, 6, 10], Judgement),
    both(Vomiting.finding(), [10, 8, 6, 5, 5], Judgement),
    // Tummy, side and water.
    both(AbdominalPain.finding(), [40, 35, 25, 20, 20], Judgement),
    among(AbdominalPain.finding(), ContinuousAbdominalPain.finding(), 120, Judgement),
    among(AbdominalPain.finding(), SevereUpperAbdominalPain.finding(), 30, Judgement),
    among(AbdominalPain.finding(), OneSidedLowAbdominalPain.finding(), 150, Judgement),
    both(ShoulderTipPain.finding(), [1, 3, 3, 3, 3], Judgement),
    both(FlankPain.finding(), [30, 60, 60, 50, 50], Judgement),
    among(FlankPain.finding(), ColickyFlankToGroinPain.finding(), 30, Judgement),
    among(FlankPain.finding(), ColicLikeAnEarlierStone.finding(), 15, Judgement),
    both(Restlessness.finding(), [15, 25, 25, 20, 20], Judgement),
    by_sex(UrinarySymptoms.finding(), [8, 20, 20, 25, 30], [1, 4, 6, 10, 15], Judgement),
    by_sex(BloodInUrine.finding(), [2, 5, 4, 4, 5], [2, 2, 4, 6, 8], Judgement),
    both(NoUrineAllDay.finding(), [2, 2, 2, 2, 3], Judgement),
    by_sex(UrinaryFrequency.finding(), [5, 15, 18, 25, 30], [4, 8, 15, 25, 35], Judgement),
    by_sex(HesitantUrination.finding(), [1, 3, 4, 5, 8], [1, 3, 6, 12, 18], Judgement),
    both(ReducedBladderSensation.finding(), [0, 1, 2, 2, 4], Judgement),
    both(UrinaryRetention.finding(), [0, 1, 1, 1, 2], Judgement),
    by_sex(UrinaryIncontinence.finding(), [2, 5, 8, 10, 15], [1, 1, 2, 5, 8], Judgement),
    both(LossOfRectalSensation.finding(), [0, 1, 1, 1, 2], Judgement),
    both(BowelIncontinence.finding(), [2, 3, 4, 6, 10], Judgement),
    both(SaddleSensoryChange.finding(), [1, 3, 3, 3, 3], Judgement),
    both(SexualFunctionChange.finding(), [0, 3, 4, 3, 1], Judgement),
    both(LongstandingBladderBowelOrSaddleChange.finding(), [2, 8, 18, 30, 45], Judgement),
    among(
        LongstandingBladderBowelOrSaddleChange.finding(),
        WorseningBladderBowelOrSaddleChange.finding(),
        120,
        Judgement,
    ),
    by_sex(VaginalBleeding.finding(), [60, 170, 60, 3, 2], NOBODY, Judgement),
    among(VaginalBleeding.finding(), HeavyVaginalBleeding.finding(), 60, Judgement),
    // Legs and walking.
    both(LegWeakOrNumbAtOnce.finding(), [1, 3, 3, 3, 3], Judgement),
    both(UnsteadyWalking.finding(), [1, 2, 4, 8, 18], Judgement),
    both(LongstandingUnsteadyWalking.finding(), [1, 4, 12, 30, 80], Judgement),
    both(WidespreadWeaknessOrNumbness.finding(), [0, 2, 3, 3, 4], Judgement),
    both(LongstandingWidespreadDeficit.finding(), [0, 3, 6, 8, 10], Judgement),
    both(LongstandingLegNumbness.finding(), [2, 15, 40, 60, 80], Judgement),
    both(LongstandingLegWeakness.finding(), [1, 8, 15, 25, 40], Judgement),
    among(LongstandingLegWeakness.finding(), LongstandingFootDrop.finding(), 120, Judgement),
    both(NeurogenicClaudication.finding(), [0, 5, 20, 50, 80], Judgement),
    both(LegNumbness.finding(), [5, 15, 20, 20, 20], Judgement),
    among(LegNumbness.finding(), NumbnessBothLegs.finding(), 150, Judgement),
    both(LegWeakness.finding(), [2, 6, 8, 12, 20], Judgement),
    among(LegWeakness.finding(), WeaknessBothLegs.finding(), 150, Judgement),
    among(LegWeakness.finding(), WorseningLegWeakness.finding(), 200, Judgement),
    among(LegWeakness.finding(), FootDropOrMajorWeakness.finding(), 100, Judgement),
    // What else comes with leg pain, whatever the class. Far looser questions were answered yes by a quarter of 281
    // people at a specialist service, so these are the rates that most want a study.
    among(LegPain.finding(), LegPainBelowKnee.finding(), 300, Judgement),
    among(LegPain.finding(), LegPainBothSides.finding(), 30, Judgement),
    among(LegPain.finding(), LongstandingPainInBothLegs.finding(), 40, Judgement),
    among(LegPain.finding(), SaddleSensoryChange.finding(), 8, Partly(&LEG_PAIN_SELF_REPORT)),
    among(LegPain.finding(), HesitantUrination.finding(), 6, Partly(&LEG_PAIN_SELF_REPORT)),
    // Where the pain is, and how it behaves.
    both(ButtockPain.finding(), [100, 300, 300, 300, 300], Judgement),
    both(ThoracicPain.finding(), [100, 70, 60, 50, 50], Judgement),
    both(BandLikeTrunkPain.finding(), [3, 6, 6, 6, 6], Judgement),
    both(GroinOrHipFlexionPain.finding(), [20, 40, 60, 60, 60], Judgement),
    both(Limp.finding(), [30, 40, 50, 60, 70], Judgement),
    both(BonyPointTenderness.finding(), [40, 60, 60, 60, 60], Judgement),
    both(PainWorseLyingDown.finding(), [60, 80, 80, 80, 80], Judgement),
    among(NightPain.finding(), WakesSecondHalfOfNight.finding(), 350, Judgement),
    among(NightPain.finding(), NightPainEasedByGettingUp.finding(), 300, Judgement),
    // How it began.
    both(MajorTrauma.finding(), [4, 4, 3, 2, 2], Judgement),
    both(MinorTrauma.finding(), [50, 20, 20, 25, 40], Judgement),
    among(MinorTrauma.finding(), FallFromStanding.finding(), 400, Judgement),
    among(MinorTrauma.finding(), BruiseOrGrazeOverSpine.finding(), 120, Judgement),
    among(SuddenSevereOnset.finding(), SuddenCentralPainEasedByLying.finding(), 350, Judgement),
    among(StrenuousLifting.finding(), TearingPain.finding(), 25, Judgement),
    both(TearingPain.finding(), [4, 6, 5, 4, 4], Judgement),
    both(SorenessAfterExercise.finding(), [60, 45, 20, 8, 4], Judgement),
    among(SorenessAfterExercise.finding(), SevereMuscleSwelling.finding(), 15, Judgement),
];

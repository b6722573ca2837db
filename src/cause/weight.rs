//! How much each finding weighs for and against a cause. These are judgements.

use crate::finding::{RiskFactor, Sign, Symptom};
use crate::{Finding, FindingSet};

/// How much the answer to one finding weighs, whichever cause it speaks for.
///
/// The weights are the **judgement of this crate's authors**, after the tables of signs in the works
/// that the causes cite. They are not published numbers, and no probability follows from them. Each
/// depends on the finding alone, so that a finding that speaks for two causes never changes their
/// order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Weight {
    /// The finding.
    pub finding: Finding,
    /// What a yes adds to each cause for which the finding speaks: 1 a little, 2 some, 3 much,
    /// 4 typical of it.
    pub yes: u8,
    /// What a no takes from each cause for which the finding speaks.
    pub no: u8,
}

macro_rules! weights {
    ($( $finding:expr, yes $yes:literal no $no:literal; )+) => {
        /// The weight of every finding that speaks for a cause.
        pub const WEIGHTS: &[Weight] = &[$(Weight { finding: $finding.finding(), yes: $yes, no: $no }),+];
    };
}

weights! {
    Symptom::MuscleTightening, yes 1 no 0;
    Symptom::DullMovingAche, yes 1 no 0;
    Symptom::SharpLocalPain, yes 1 no 0;
    Symptom::VariesWithMovementOrPosture, yes 1 no 1;
    Symptom::ButtockPain, yes 1 no 0;
    Symptom::HipPain, yes 1 no 0;
    Symptom::LegPain, yes 1 no 2;
    Symptom::LegPainBelowKnee, yes 3 no 0;
    Symptom::LongstandingPainInBothLegs, yes 1 no 0;
    Symptom::LegNumbness, yes 3 no 1;
    Symptom::LegWeakness, yes 3 no 1;
    Symptom::PainOnStraining, yes 1 no 0;
    Symptom::NeurogenicClaudication, yes 4 no 2;
    Symptom::PainWorseBendingBackwards, yes 2 no 1;
    Symptom::SorenessAfterExercise, yes 4 no 2;
    Symptom::WidespreadPainAndTenderness, yes 4 no 3;
    Symptom::Malaise, yes 1 no 0;
    Symptom::NightPain, yes 1 no 0;
    Symptom::UnexplainedWeightLoss, yes 1 no 0;
    Symptom::GradualOnset, yes 1 no 0;
    Symptom::MorningStiffness, yes 3 no 1;
    Symptom::WakesSecondHalfOfNight, yes 2 no 1;
    Symptom::ImprovesWithMovement, yes 2 no 1;
    Symptom::NoReliefFromRest, yes 1 no 0;
    Symptom::NightPainEasedByGettingUp, yes 1 no 0;
    Symptom::ImprovesWithin48hOfNsaid, yes 1 no 0;
    Symptom::LowMood, yes 1 no 0;
    Symptom::StrugglingToCope, yes 1 no 0;
    RiskFactor::PoorPosture, yes 1 no 1;
    RiskFactor::ProlongedSitting, yes 1 no 1;
    RiskFactor::LowActivity, yes 1 no 1;
    RiskFactor::RecentOveruse, yes 2 no 1;
    RiskFactor::NewExercise, yes 2 no 1;
    RiskFactor::StrenuousLifting, yes 3 no 0;
    RiskFactor::OverstretchOrTwist, yes 3 no 0;
    RiskFactor::MinorTrauma, yes 3 no 0;
    RiskFactor::StressOrAnxiety, yes 2 no 2;
    RiskFactor::RegularSport, yes 1 no 1;
    RiskFactor::KnownScoliosis, yes 3 no 2;
    RiskFactor::KnownSpinalStenosis, yes 3 no 0;
    RiskFactor::KnownFibromyalgia, yes 4 no 0;
    RiskFactor::KnownSpinalCordInjury, yes 4 no 0;
    RiskFactor::FamilyHistoryOfSpondyloarthritis, yes 1 no 0;
    RiskFactor::Arthritis, yes 1 no 0;
    RiskFactor::Enthesitis, yes 1 no 0;
    RiskFactor::Psoriasis, yes 1 no 0;
    Sign::PositiveStraightLegRaise, yes 2 no 1;
    Sign::PositiveCrossedStraightLegRaise, yes 2 no 0;
    Sign::ReducedAnkleOrKneeReflex, yes 2 no 0;
    Sign::UpperMotorNeuronSigns, yes 2 no 0;
    Sign::HlaB27Positive, yes 2 no 0;
}

impl Weight {
    /// The weight of a finding; `None` if it speaks for no cause.
    #[must_use]
    pub const fn of(finding: Finding) -> Option<Self> {
        let mut rest = WEIGHTS;
        while let [weight, tail @ ..] = rest {
            if weight.finding.index() == finding.index() {
                return Some(*weight);
            }
            rest = tail;
        }
        None
    }
}

/// What the crate's promise about order rests on: see [`consistent_with`](super::consistent_with).
const _: () = {
    let mut seen = FindingSet::EMPTY;
    let mut rest = WEIGHTS;
    while let [weight, tail @ ..] = rest {
        assert!(!seen.contains(weight.finding), "a finding is weighed twice");
        assert!(0 < weight.yes && weight.yes <= 4, "a weight is from 1 to 4");
        assert!(
            weight.no == 0 || weight.finding.entails().is_empty(),
            "a no counts once: for the finding that others entail"
        );
        seen = seen.with(weight.finding);
        rest = tail;
    }
};

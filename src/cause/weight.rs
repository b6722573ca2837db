//! How much each finding weighs for and against a cause. The weights are judgements.

use crate::Finding;
use crate::finding::{RiskFactor, Sign, Symptom};

/// How much the answer to one finding weighs, whichever cause it speaks for.
///
/// The weights are the **judgement of this crate's authors**, based on the tables of signs in the works that the causes
/// cite. They are not published numbers, and no probability follows from them. A weight depends on the finding alone,
/// so that a finding that speaks for two causes never changes their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Weight {
    /// The finding.
    pub finding: Finding,
    /// What a yes adds to each cause for which the finding speaks: 1 a little, 2 some, 3 much,
    /// 4 typical of it.
    pub yes: u8,
    /// What a no takes from each cause for which the finding speaks: 0 to 4.
    pub no: u8,
}

/// The weight of every finding that speaks for a cause: the finding, what a yes adds and what a no takes.
pub const WEIGHTS: &[Weight] = &[
    Weight::new(Symptom::MuscleTightening.finding(), 1, 0),
    Weight::new(Symptom::DullMovingAche.finding(), 1, 0),
    Weight::new(Symptom::SharpLocalPain.finding(), 1, 0),
    Weight::new(Symptom::VariesWithMovementOrPosture.finding(), 1, 0),
    Weight::new(Symptom::ButtockPain.finding(), 1, 0),
    Weight::new(Symptom::HipPain.finding(), 1, 0),
    Weight::new(Symptom::LegPain.finding(), 1, 2),
    Weight::new(Symptom::LegPainBelowKnee.finding(), 3, 0),
    Weight::new(Symptom::LongstandingPainInBothLegs.finding(), 1, 0),
    Weight::new(Symptom::LegNumbness.finding(), 3, 1),
    Weight::new(Symptom::LegWeakness.finding(), 3, 1),
    Weight::new(Symptom::LongstandingLegNumbness.finding(), 3, 0),
    Weight::new(Symptom::LongstandingLegWeakness.finding(), 3, 0),
    Weight::new(Symptom::PainOnStraining.finding(), 1, 0),
    Weight::new(Symptom::NeurogenicClaudication.finding(), 4, 2),
    Weight::new(Symptom::PainWorseBendingBackwards.finding(), 2, 1),
    Weight::new(Symptom::SorenessAfterExercise.finding(), 4, 2),
    Weight::new(Symptom::WidespreadPainAndTenderness.finding(), 4, 3),
    Weight::new(Symptom::Malaise.finding(), 1, 0),
    Weight::new(Symptom::NightPain.finding(), 1, 0),
    Weight::new(Symptom::UnexplainedWeightLoss.finding(), 1, 0),
    Weight::new(Symptom::GradualOnset.finding(), 1, 0),
    Weight::new(Symptom::MorningStiffness.finding(), 3, 1),
    Weight::new(Symptom::WakesSecondHalfOfNight.finding(), 2, 0),
    Weight::new(Symptom::ImprovesWithMovement.finding(), 2, 1),
    Weight::new(Symptom::NoReliefFromRest.finding(), 1, 0),
    Weight::new(Symptom::NightPainEasedByGettingUp.finding(), 1, 0),
    Weight::new(Symptom::ImprovesWithin48hOfNsaid.finding(), 1, 0),
    Weight::new(Symptom::LowMood.finding(), 1, 0),
    Weight::new(Symptom::StrugglingToCope.finding(), 1, 0),
    Weight::new(RiskFactor::PoorPosture.finding(), 1, 1),
    Weight::new(RiskFactor::ProlongedSitting.finding(), 1, 1),
    Weight::new(RiskFactor::LowActivity.finding(), 1, 1),
    Weight::new(RiskFactor::RecentOveruse.finding(), 2, 1),
    Weight::new(RiskFactor::NewExercise.finding(), 2, 0),
    Weight::new(RiskFactor::StrenuousLifting.finding(), 3, 0),
    Weight::new(RiskFactor::OverstretchOrTwist.finding(), 3, 0),
    Weight::new(RiskFactor::MinorTrauma.finding(), 3, 0),
    Weight::new(RiskFactor::StressOrAnxiety.finding(), 2, 2),
    Weight::new(RiskFactor::RegularSport.finding(), 1, 1),
    Weight::new(RiskFactor::KnownScoliosis.finding(), 3, 2),
    Weight::new(RiskFactor::KnownSpinalStenosis.finding(), 3, 0),
    Weight::new(RiskFactor::KnownFibromyalgia.finding(), 4, 0),
    Weight::new(RiskFactor::KnownSpinalCordInjury.finding(), 4, 0),
    Weight::new(RiskFactor::FamilyHistoryOfSpondyloarthritis.finding(), 1, 0),
    Weight::new(RiskFactor::Arthritis.finding(), 1, 0),
    Weight::new(RiskFactor::Enthesitis.finding(), 1, 0),
    Weight::new(RiskFactor::Psoriasis.finding(), 1, 0),
    Weight::new(Sign::PositiveStraightLegRaise.finding(), 2, 1),
    Weight::new(Sign::PositiveCrossedStraightLegRaise.finding(), 2, 0),
    Weight::new(Sign::ReducedAnkleOrKneeReflex.finding(), 2, 0),
    Weight::new(Sign::UpperMotorNeuronSigns.finding(), 2, 0),
    Weight::new(Sign::HlaB27Positive.finding(), 2, 0),
];

impl Weight {
    const fn new(finding: Finding, yes: u8, no: u8) -> Self {
        Self { finding, yes, no }
    }

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

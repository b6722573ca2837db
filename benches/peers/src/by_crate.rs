//! Hands the plain struct to the crate, a line for each question, as an app would.
//!
//! `cargo run -- write` writes it from the rules, and a test fails if it is out of date.

use backpain::presentation::PresentationBuilder;
use backpain::{Answer, Factor, Finding, Measure, Presentation, RiskFactor, Sex, Sign, Symptom};

use crate::person::Person;

/// What the crate does not accept: a number out of range, or two answers that contradict each other.
pub type Refused = Box<dyn core::error::Error>;

impl Person {
    /// What the crate is given.
    ///
    /// # Errors
    ///
    /// A number is out of range, or two answers contradict each other.
    pub fn presentation(&self) -> Result<Presentation, Refused> {
        let mut said = Presentation::builder();
        said = number(said, Measure::Age, self.age)?;
        said = number(said, Measure::AgeAtOnset, self.age_at_onset)?;
        said = number(said, Measure::Duration, self.duration_days)?;
        said = number(said, Measure::Pain, self.pain)?;
        said = number(said, Measure::WeeksWithoutImprovement, self.weeks_without_improvement)?;
        if let Some(female) = self.female {
            said = said.sex(if female { Sex::Female } else { Sex::Male });
        }
        said = answer(said, Symptom::ButtockPain, self.buttock_pain);
        said = answer(said, Symptom::LegPain, self.leg_pain);
        said = answer(said, Symptom::LegPainBothSides, self.leg_pain_both_sides);
        said = answer(said, Symptom::LongstandingPainInBothLegs, self.longstanding_pain_in_both_legs);
        said = answer(said, Symptom::LegNumbness, self.leg_numbness);
        said = answer(said, Symptom::NumbnessBothLegs, self.numbness_both_legs);
        said = answer(said, Symptom::LongstandingLegNumbness, self.longstanding_leg_numbness);
        said = answer(said, Symptom::LegWeakness, self.leg_weakness);
        said = answer(said, Symptom::FootDropOrMajorWeakness, self.foot_drop_or_major_weakness);
        said = answer(said, Symptom::WeaknessBothLegs, self.weakness_both_legs);
        said = answer(said, Symptom::WorseningLegWeakness, self.worsening_leg_weakness);
        said = answer(said, Symptom::LegWeakOrNumbAtOnce, self.leg_weak_or_numb_at_once);
        said = answer(said, Symptom::LongstandingLegWeakness, self.longstanding_leg_weakness);
        said = answer(said, Symptom::LongstandingFootDrop, self.longstanding_foot_drop);
        said = answer(said, Symptom::UnsteadyWalking, self.unsteady_walking);
        said = answer(said, Symptom::LongstandingUnsteadyWalking, self.longstanding_unsteady_walking);
        said = answer(said, Symptom::WidespreadWeaknessOrNumbness, self.widespread_weakness_or_numbness);
        said = answer(said, Symptom::LongstandingWidespreadDeficit, self.longstanding_widespread_deficit);
        said = answer(said, Symptom::BandLikeTrunkPain, self.band_like_trunk_pain);
        said = answer(said, Symptom::ThoracicPain, self.thoracic_pain);
        said = answer(said, Symptom::HesitantUrination, self.hesitant_urination);
        said = answer(said, Symptom::ReducedBladderSensation, self.reduced_bladder_sensation);
        said = answer(said, Symptom::UrinaryRetention, self.urinary_retention);
        said = answer(said, Symptom::UrinaryIncontinence, self.urinary_incontinence);
        said = answer(said, Symptom::UrinaryFrequency, self.urinary_frequency);
        said = answer(said, Symptom::LossOfRectalSensation, self.loss_of_rectal_sensation);
        said = answer(said, Symptom::BowelIncontinence, self.bowel_incontinence);
        said = answer(said, Symptom::SaddleSensoryChange, self.saddle_sensory_change);
        said = answer(said, Symptom::SexualFunctionChange, self.sexual_function_change);
        said = answer(
            said,
            Symptom::LongstandingBladderBowelOrSaddleChange,
            self.longstanding_bladder_bowel_or_saddle_change,
        );
        said = answer(
            said,
            Symptom::WorseningBladderBowelOrSaddleChange,
            self.worsening_bladder_bowel_or_saddle_change,
        );
        said = answer(said, Symptom::NightPain, self.night_pain);
        said = answer(said, Symptom::UnremittingPain, self.unremitting_pain);
        said = answer(said, Symptom::PainWorseLyingDown, self.pain_worse_lying_down);
        said = answer(said, Symptom::PainOnStraining, self.pain_on_straining);
        said = answer(said, Symptom::SuddenSevereOnset, self.sudden_severe_onset);
        said = answer(said, Symptom::SuddenCentralPainEasedByLying, self.sudden_central_pain_eased_by_lying);
        said = answer(said, Symptom::GradualOnset, self.gradual_onset);
        said = answer(said, Symptom::SevereMovementPain, self.severe_movement_pain);
        said = answer(said, Symptom::NeurogenicClaudication, self.neurogenic_claudication);
        said = answer(said, Symptom::BonyPointTenderness, self.bony_point_tenderness);
        said = answer(said, Symptom::BruiseOrGrazeOverSpine, self.bruise_or_graze_over_spine);
        said = answer(said, Symptom::UnableToStandOrWalk, self.unable_to_stand_or_walk);
        said = answer(said, Symptom::NoUrineAllDay, self.no_urine_all_day);
        said = answer(said, Symptom::WakesSecondHalfOfNight, self.wakes_second_half_of_night);
        said = answer(said, Symptom::ImprovesWithMovement, self.improves_with_movement);
        said = answer(said, Symptom::NoReliefFromRest, self.no_relief_from_rest);
        said = answer(said, Symptom::NightPainEasedByGettingUp, self.night_pain_eased_by_getting_up);
        said = answer(said, Symptom::ImprovesWithin48hOfNsaid, self.improves_within_48h_of_nsaid);
        said = answer(said, Symptom::GettingWorse, self.getting_worse);
        said = answer(said, RiskFactor::HistoryOfCancer, self.history_of_cancer);
        said = answer(said, RiskFactor::CancerWithinFiveYears, self.cancer_within_five_years);
        said = answer(said, RiskFactor::Osteoporosis, self.osteoporosis);
        said = answer(said, RiskFactor::PreviousFragilityFracture, self.previous_fragility_fracture);
        said = answer(said, RiskFactor::ProlongedCorticosteroids, self.prolonged_corticosteroids);
        said = answer(said, RiskFactor::MajorTrauma, self.major_trauma);
        said = answer(said, RiskFactor::MinorTrauma, self.minor_trauma);
        said = answer(said, RiskFactor::FallFromStanding, self.fall_from_standing);
        said = answer(said, RiskFactor::StrenuousLifting, self.strenuous_lifting);
        said = answer(
            said,
            RiskFactor::FamilyHistoryOfSpondyloarthritis,
            self.family_history_of_spondyloarthritis,
        );
        said = answer(said, RiskFactor::Arthritis, self.arthritis);
        said = answer(said, RiskFactor::Enthesitis, self.enthesitis);
        said = answer(said, RiskFactor::Psoriasis, self.psoriasis);
        said = answer(said, Sign::ReducedAnalTone, self.reduced_anal_tone);
        said = answer(said, Sign::PerianalSensoryLoss, self.perianal_sensory_loss);
        said = answer(said, Sign::PostVoidResidual200Ml, self.post_void_residual_200_ml);
        said = answer(said, Sign::MotorPower3OrLess, self.motor_power_3_or_less);
        said = answer(said, Sign::UpperMotorNeuronSigns, self.upper_motor_neuron_signs);
        said = answer(said, Factor::InflammatorySpine, self.inflammatory_spine);
        Ok(said.build()?)
    }
}

fn number(
    said: PresentationBuilder,
    measure: Measure,
    number: Option<u16>,
) -> Result<PresentationBuilder, Refused> {
    match number {
        Some(number) => Ok(said.measure(measure, number)?),
        None => Ok(said),
    }
}

fn answer(
    said: PresentationBuilder,
    finding: impl Into<Finding>,
    answer: Option<bool>,
) -> PresentationBuilder {
    match answer {
        Some(true) => said.answer(finding, Answer::Yes),
        Some(false) => said.answer(finding, Answer::No),
        None => said,
    }
}

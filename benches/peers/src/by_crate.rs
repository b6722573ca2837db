//! Hands the plain struct to the crate, a line for each question, as an app would.
//!
//! `cargo run -- write` writes it from the rules, and a test fails if it is out of date.

use backpain::presentation::PresentationBuilder;
use backpain::{Answer, Factor, Finding, FindingSet, Measure, Presentation, RiskFactor, Sex, Sign, Symptom};

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
        let (mut yes, mut no) = (FindingSet::EMPTY, FindingSet::EMPTY);
        said = number(said, Measure::Age, self.age)?;
        said = number(said, Measure::AgeAtOnset, self.age_at_onset)?;
        said = number(said, Measure::Duration, self.duration_days)?;
        said = number(said, Measure::Pain, self.pain)?;
        said = number(said, Measure::WeeksWithoutImprovement, self.weeks_without_improvement)?;
        if let Some(female) = self.female {
            said = said.sex(if female { Sex::Female } else { Sex::Male });
        }
        hear(&mut yes, &mut no, Symptom::ButtockPain, self.buttock_pain);
        hear(&mut yes, &mut no, Symptom::LegPain, self.leg_pain);
        hear(&mut yes, &mut no, Symptom::LegPainBothSides, self.leg_pain_both_sides);
        hear(&mut yes, &mut no, Symptom::LongstandingPainInBothLegs, self.longstanding_pain_in_both_legs);
        hear(&mut yes, &mut no, Symptom::LegNumbness, self.leg_numbness);
        hear(&mut yes, &mut no, Symptom::NumbnessBothLegs, self.numbness_both_legs);
        hear(&mut yes, &mut no, Symptom::LongstandingLegNumbness, self.longstanding_leg_numbness);
        hear(&mut yes, &mut no, Symptom::LegWeakness, self.leg_weakness);
        hear(&mut yes, &mut no, Symptom::FootDropOrMajorWeakness, self.foot_drop_or_major_weakness);
        hear(&mut yes, &mut no, Symptom::WeaknessBothLegs, self.weakness_both_legs);
        hear(&mut yes, &mut no, Symptom::WorseningLegWeakness, self.worsening_leg_weakness);
        hear(&mut yes, &mut no, Symptom::LegWeakOrNumbAtOnce, self.leg_weak_or_numb_at_once);
        hear(&mut yes, &mut no, Symptom::LongstandingLegWeakness, self.longstanding_leg_weakness);
        hear(&mut yes, &mut no, Symptom::LongstandingFootDrop, self.longstanding_foot_drop);
        hear(&mut yes, &mut no, Symptom::UnsteadyWalking, self.unsteady_walking);
        hear(&mut yes, &mut no, Symptom::LongstandingUnsteadyWalking, self.longstanding_unsteady_walking);
        hear(&mut yes, &mut no, Symptom::WidespreadWeaknessOrNumbness, self.widespread_weakness_or_numbness);
        hear(&mut yes, &mut no, Symptom::LongstandingWidespreadDeficit, self.longstanding_widespread_deficit);
        hear(&mut yes, &mut no, Symptom::BandLikeTrunkPain, self.band_like_trunk_pain);
        hear(&mut yes, &mut no, Symptom::ThoracicPain, self.thoracic_pain);
        hear(&mut yes, &mut no, Symptom::HesitantUrination, self.hesitant_urination);
        hear(&mut yes, &mut no, Symptom::ReducedBladderSensation, self.reduced_bladder_sensation);
        hear(&mut yes, &mut no, Symptom::UrinaryRetention, self.urinary_retention);
        hear(&mut yes, &mut no, Symptom::UrinaryIncontinence, self.urinary_incontinence);
        hear(&mut yes, &mut no, Symptom::UrinaryFrequency, self.urinary_frequency);
        hear(&mut yes, &mut no, Symptom::LossOfRectalSensation, self.loss_of_rectal_sensation);
        hear(&mut yes, &mut no, Symptom::BowelIncontinence, self.bowel_incontinence);
        hear(&mut yes, &mut no, Symptom::SaddleSensoryChange, self.saddle_sensory_change);
        hear(&mut yes, &mut no, Symptom::SexualFunctionChange, self.sexual_function_change);
        hear(
            &mut yes,
            &mut no,
            Symptom::LongstandingBladderBowelOrSaddleChange,
            self.longstanding_bladder_bowel_or_saddle_change,
        );
        hear(
            &mut yes,
            &mut no,
            Symptom::WorseningBladderBowelOrSaddleChange,
            self.worsening_bladder_bowel_or_saddle_change,
        );
        hear(&mut yes, &mut no, Symptom::NightPain, self.night_pain);
        hear(&mut yes, &mut no, Symptom::UnremittingPain, self.unremitting_pain);
        hear(&mut yes, &mut no, Symptom::PainWorseLyingDown, self.pain_worse_lying_down);
        hear(&mut yes, &mut no, Symptom::PainOnStraining, self.pain_on_straining);
        hear(&mut yes, &mut no, Symptom::SuddenSevereOnset, self.sudden_severe_onset);
        hear(
            &mut yes,
            &mut no,
            Symptom::SuddenCentralPainEasedByLying,
            self.sudden_central_pain_eased_by_lying,
        );
        hear(&mut yes, &mut no, Symptom::GradualOnset, self.gradual_onset);
        hear(&mut yes, &mut no, Symptom::SevereMovementPain, self.severe_movement_pain);
        hear(&mut yes, &mut no, Symptom::NeurogenicClaudication, self.neurogenic_claudication);
        hear(&mut yes, &mut no, Symptom::BonyPointTenderness, self.bony_point_tenderness);
        hear(&mut yes, &mut no, Symptom::BruiseOrGrazeOverSpine, self.bruise_or_graze_over_spine);
        hear(&mut yes, &mut no, Symptom::UnableToStandOrWalk, self.unable_to_stand_or_walk);
        hear(&mut yes, &mut no, Symptom::NoUrineAllDay, self.no_urine_all_day);
        hear(&mut yes, &mut no, Symptom::WakesSecondHalfOfNight, self.wakes_second_half_of_night);
        hear(&mut yes, &mut no, Symptom::ImprovesWithMovement, self.improves_with_movement);
        hear(&mut yes, &mut no, Symptom::NoReliefFromRest, self.no_relief_from_rest);
        hear(&mut yes, &mut no, Symptom::NightPainEasedByGettingUp, self.night_pain_eased_by_getting_up);
        hear(&mut yes, &mut no, Symptom::ImprovesWithin48hOfNsaid, self.improves_within_48h_of_nsaid);
        hear(&mut yes, &mut no, Symptom::GettingWorse, self.getting_worse);
        hear(&mut yes, &mut no, RiskFactor::HistoryOfCancer, self.history_of_cancer);
        hear(&mut yes, &mut no, RiskFactor::CancerWithinFiveYears, self.cancer_within_five_years);
        hear(&mut yes, &mut no, RiskFactor::Osteoporosis, self.osteoporosis);
        hear(&mut yes, &mut no, RiskFactor::PreviousFragilityFracture, self.previous_fragility_fracture);
        hear(&mut yes, &mut no, RiskFactor::ProlongedCorticosteroids, self.prolonged_corticosteroids);
        hear(&mut yes, &mut no, RiskFactor::MajorTrauma, self.major_trauma);
        hear(&mut yes, &mut no, RiskFactor::MinorTrauma, self.minor_trauma);
        hear(&mut yes, &mut no, RiskFactor::FallFromStanding, self.fall_from_standing);
        hear(&mut yes, &mut no, RiskFactor::StrenuousLifting, self.strenuous_lifting);
        hear(
            &mut yes,
            &mut no,
            RiskFactor::FamilyHistoryOfSpondyloarthritis,
            self.family_history_of_spondyloarthritis,
        );
        hear(&mut yes, &mut no, RiskFactor::Arthritis, self.arthritis);
        hear(&mut yes, &mut no, RiskFactor::Enthesitis, self.enthesitis);
        hear(&mut yes, &mut no, RiskFactor::Psoriasis, self.psoriasis);
        hear(&mut yes, &mut no, Sign::ReducedAnalTone, self.reduced_anal_tone);
        hear(&mut yes, &mut no, Sign::PerianalSensoryLoss, self.perianal_sensory_loss);
        hear(&mut yes, &mut no, Sign::PostVoidResidual200Ml, self.post_void_residual_200_ml);
        hear(&mut yes, &mut no, Sign::MotorPower3OrLess, self.motor_power_3_or_less);
        hear(&mut yes, &mut no, Sign::UpperMotorNeuronSigns, self.upper_motor_neuron_signs);
        hear(&mut yes, &mut no, Factor::InflammatorySpine, self.inflammatory_spine);
        Ok(said.answer_all(yes, Answer::Yes).answer_all(no, Answer::No).build()?)
    }
}

#[inline]
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

#[inline]
fn hear(yes: &mut FindingSet, no: &mut FindingSet, finding: impl Into<Finding>, answer: Option<bool>) {
    if let Some(is_so) = answer {
        let _is_new = if is_so { yes.insert(finding.into()) } else { no.insert(finding.into()) };
    }
}

//! The same rules written by hand, as an app without the crate would hold them: a field for each question and
//! plain `if`s. Three ways to say what fires: texts, a bit for each rule, and both bounds.
//!
//! `cargo run -- write` writes it from the rules, and a test fails if it is out of date.

use backpain::Urgency;

use crate::person::person;

person! {
age: u16,
age_at_onset: u16,
duration_days: u16,
pain: u16,
weeks_without_improvement: u16,
female: bool,
buttock_pain: bool,
leg_pain: bool,
leg_pain_both_sides: bool,
longstanding_pain_in_both_legs: bool,
leg_numbness: bool,
numbness_both_legs: bool,
longstanding_leg_numbness: bool,
leg_weakness: bool,
foot_drop_or_major_weakness: bool,
weakness_both_legs: bool,
worsening_leg_weakness: bool,
leg_weak_or_numb_at_once: bool,
longstanding_leg_weakness: bool,
longstanding_foot_drop: bool,
unsteady_walking: bool,
longstanding_unsteady_walking: bool,
widespread_weakness_or_numbness: bool,
longstanding_widespread_deficit: bool,
band_like_trunk_pain: bool,
thoracic_pain: bool,
hesitant_urination: bool,
reduced_bladder_sensation: bool,
urinary_retention: bool,
urinary_incontinence: bool,
urinary_frequency: bool,
loss_of_rectal_sensation: bool,
bowel_incontinence: bool,
saddle_sensory_change: bool,
sexual_function_change: bool,
longstanding_bladder_bowel_or_saddle_change: bool,
worsening_bladder_bowel_or_saddle_change: bool,
night_pain: bool,
unremitting_pain: bool,
pain_worse_lying_down: bool,
pain_on_straining: bool,
sudden_severe_onset: bool,
sudden_central_pain_eased_by_lying: bool,
gradual_onset: bool,
severe_movement_pain: bool,
neurogenic_claudication: bool,
bony_point_tenderness: bool,
bruise_or_graze_over_spine: bool,
unable_to_stand_or_walk: bool,
no_urine_all_day: bool,
wakes_second_half_of_night: bool,
improves_with_movement: bool,
no_relief_from_rest: bool,
night_pain_eased_by_getting_up: bool,
improves_within_48h_of_nsaid: bool,
getting_worse: bool,
history_of_cancer: bool,
cancer_within_five_years: bool,
osteoporosis: bool,
previous_fragility_fracture: bool,
prolonged_corticosteroids: bool,
major_trauma: bool,
minor_trauma: bool,
fall_from_standing: bool,
strenuous_lifting: bool,
family_history_of_spondyloarthritis: bool,
arthritis: bool,
enthesitis: bool,
psoriasis: bool,
reduced_anal_tone: bool,
perianal_sensory_loss: bool,
post_void_residual_200_ml: bool,
motor_power_3_or_less: bool,
upper_motor_neuron_signs: bool,
inflammatory_spine: bool,
}

/// The lowest and the highest urgency of any way to answer what is open, and the rules that fire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// What is certain.
    pub at_least: Urgency,
    /// What is still possible.
    pub at_most: Urgency,
    /// A bit for each rule.
    pub fired: u64,
}

#[expect(clippy::too_many_lines, reason = "one `if` for each rule")]
impl Person {
    /// The ids of the rules that fire. An unanswered question makes nothing hold.
    #[must_use]
    pub fn reasons(&self) -> (Urgency, Vec<String>) {
        let (mut urgency, mut reasons) = (Urgency::SelfCare, Vec::new());
        if self.urinary_retention == Some(true)
            || self.urinary_incontinence == Some(true)
            || self.bowel_incontinence == Some(true)
            || (self.no_urine_all_day == Some(true)
                && (self.leg_pain == Some(true)
                    || self.leg_numbness == Some(true)
                    || self.leg_weakness == Some(true)))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-retention-or-incontinence".to_owned());
        }
        if self.hesitant_urination == Some(true) || self.reduced_bladder_sensation == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-early-bladder".to_owned());
        }
        if self.saddle_sensory_change == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-saddle-change".to_owned());
        }
        if self.loss_of_rectal_sensation == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-bowel-sensation".to_owned());
        }
        if self.sexual_function_change == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-sexual-change".to_owned());
        }
        if self.weakness_both_legs == Some(true) || self.numbness_both_legs == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-both-legs-neuro".to_owned());
        }
        if self.leg_pain_both_sides == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-bilateral-radicular".to_owned());
        }
        if self.reduced_anal_tone == Some(true) || self.perianal_sensory_loss == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-exam-sign".to_owned());
        }
        if self.post_void_residual_200_ml == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-residual-volume".to_owned());
        }
        if self.worsening_bladder_bowel_or_saddle_change == Some(true)
            || (self.longstanding_bladder_bowel_or_saddle_change == Some(true)
                && self.leg_weakness == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-worsening-change".to_owned());
        }
        if self.longstanding_bladder_bowel_or_saddle_change == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("ces-longstanding".to_owned());
        }
        if self.urinary_frequency == Some(true)
            && (self.leg_pain == Some(true)
                || self.leg_numbness == Some(true)
                || self.leg_weakness == Some(true)
                || self.history_of_cancer == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("ces-frequency-with-leg-symptom".to_owned());
        }
        if self.unsteady_walking == Some(true)
            || self.widespread_weakness_or_numbness == Some(true)
            || self.upper_motor_neuron_signs == Some(true)
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("cord-compression-signs".to_owned());
        }
        if self.history_of_cancer == Some(true)
            && ((((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
                || self.leg_numbness == Some(true))
                || (self.hesitant_urination == Some(true)
                    || self.reduced_bladder_sensation == Some(true)
                    || self.urinary_retention == Some(true)
                    || self.urinary_incontinence == Some(true)
                    || self.loss_of_rectal_sensation == Some(true)
                    || self.bowel_incontinence == Some(true)
                    || self.saddle_sensory_change == Some(true)
                    || self.sexual_function_change == Some(true)
                    || self.worsening_bladder_bowel_or_saddle_change == Some(true)
                    || self.reduced_anal_tone == Some(true)
                    || self.perianal_sensory_loss == Some(true))
                || self.unable_to_stand_or_walk == Some(true)
                || self.longstanding_bladder_bowel_or_saddle_change == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("mscc-cancer-neuro".to_owned());
        }
        if self.leg_pain == Some(true)
            && (self.cancer_within_five_years == Some(true)
                || (self.history_of_cancer == Some(true)
                    && (self.getting_worse == Some(true)
                        || self.unremitting_pain == Some(true)
                        || self.night_pain == Some(true)
                        || self.pain_on_straining == Some(true)
                        || self.thoracic_pain == Some(true)
                        || self.band_like_trunk_pain == Some(true)
                        || self.bony_point_tenderness == Some(true))))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("mscc-cancer-leg-pain".to_owned());
        }
        if self.history_of_cancer == Some(true)
            && (self.leg_pain == Some(true)
                || self.longstanding_leg_weakness == Some(true)
                || self.longstanding_leg_numbness == Some(true)
                || self.longstanding_unsteady_walking == Some(true)
                || self.longstanding_widespread_deficit == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("mscc-cancer-leg-pain-alone".to_owned());
        }
        if self.history_of_cancer == Some(true)
            && self.unremitting_pain == Some(true)
            && (self.getting_worse == Some(true) || self.pain.is_some_and(|number| number >= 8))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("mscc-cancer-severe-progressive-pain".to_owned());
        }
        if self.history_of_cancer == Some(true)
            && (((self.getting_worse == Some(true)
                || self.unremitting_pain == Some(true)
                || self.night_pain == Some(true)
                || self.pain_on_straining == Some(true)
                || self.thoracic_pain == Some(true)
                || self.band_like_trunk_pain == Some(true)
                || self.bony_point_tenderness == Some(true))
                || self.neurogenic_claudication == Some(true)
                || self.severe_movement_pain == Some(true))
                || self.sudden_severe_onset == Some(true)
                || self.minor_trauma == Some(true)
                || self.pain_worse_lying_down == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("spinal-metastases-pain".to_owned());
        }
        if self.history_of_cancer == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("cancer-history".to_owned());
        }
        if self.band_like_trunk_pain == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("thoracic-band-pain".to_owned());
        }
        if (self.thoracic_pain == Some(true) || self.band_like_trunk_pain == Some(true))
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("thoracic-pain-with-weakness".to_owned());
        }
        if self.thoracic_pain == Some(true) && self.leg_numbness == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("thoracic-pain-with-numbness".to_owned());
        }
        if self.major_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-major-trauma".to_owned());
        }
        if self.minor_trauma == Some(true)
            && ((((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
                || self.leg_numbness == Some(true))
                || (self.hesitant_urination == Some(true)
                    || self.reduced_bladder_sensation == Some(true)
                    || self.urinary_retention == Some(true)
                    || self.urinary_incontinence == Some(true)
                    || self.loss_of_rectal_sensation == Some(true)
                    || self.bowel_incontinence == Some(true)
                    || self.saddle_sensory_change == Some(true)
                    || self.sexual_function_change == Some(true)
                    || self.worsening_bladder_bowel_or_saddle_change == Some(true)
                    || self.reduced_anal_tone == Some(true)
                    || self.perianal_sensory_loss == Some(true)))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-trauma-with-neuro".to_owned());
        }
        if self.minor_trauma == Some(true) && self.unable_to_stand_or_walk == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("hip-fracture".to_owned());
        }
        if self.inflammatory_spine == Some(true) && self.minor_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-stiff-spine".to_owned());
        }
        if self.inflammatory_spine == Some(true) && self.sudden_severe_onset == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-stiff-spine-sudden".to_owned());
        }
        if (self.minor_trauma == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70)
                || (self.age.is_some_and(|number| number >= 50)
                    && (self.pain.is_some_and(|number| number >= 7)
                        || self.bony_point_tenderness == Some(true)
                        || self.severe_movement_pain == Some(true)))))
            || (self.fall_from_standing == Some(true)
                && self.age.is_some_and(|number| number >= 65)
                && self.pain.is_some_and(|number| number >= 4))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-minor-trauma".to_owned());
        }
        if self.minor_trauma == Some(true) && self.age.is_some_and(|number| number >= 50) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-minor-trauma-mild".to_owned());
        }
        if self.minor_trauma == Some(true)
            && (self.bruise_or_graze_over_spine == Some(true) || self.bony_point_tenderness == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-bruise-after-trauma".to_owned());
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
            && (self.pain.is_some_and(|number| number >= 7)
                || self.bony_point_tenderness == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.sudden_severe_onset == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-lifting".to_owned());
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-lifting-mild".to_owned());
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && self.unable_to_stand_or_walk == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-sudden-cannot-stand".to_owned());
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-sudden".to_owned());
        }
        if (self.osteoporosis == Some(true)
            || self.previous_fragility_fracture == Some(true)
            || self.prolonged_corticosteroids == Some(true))
            && (self.sudden_severe_onset == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.pain.is_some_and(|number| number >= 8))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-weak-bone-severe".to_owned());
        }
        if self.bony_point_tenderness == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("fracture-bone-tenderness".to_owned());
        }
        if self.prolonged_corticosteroids == Some(true) || self.osteoporosis == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("fracture-weak-bone".to_owned());
        }
        if self.age_at_onset.is_some_and(|number| number <= 44)
            && self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 34),
                self.wakes_second_half_of_night == Some(true),
                self.buttock_pain == Some(true),
                self.improves_with_movement == Some(true),
                self.improves_within_48h_of_nsaid == Some(true),
                self.family_history_of_spondyloarthritis == Some(true),
                self.arthritis == Some(true),
                self.enthesitis == Some(true),
                self.psoriasis == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("axspa-refer".to_owned());
        }
        if self.age_at_onset.is_some_and(|number| number <= 44)
            && self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 34),
                self.wakes_second_half_of_night == Some(true),
                self.buttock_pain == Some(true),
                self.improves_with_movement == Some(true),
                self.improves_within_48h_of_nsaid == Some(true),
                self.family_history_of_spondyloarthritis == Some(true),
                self.arthritis == Some(true),
                self.enthesitis == Some(true),
                self.psoriasis == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 3
        {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("axspa-test".to_owned());
        }
        if self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 39),
                self.gradual_onset == Some(true),
                self.improves_with_movement == Some(true),
                self.no_relief_from_rest == Some(true),
                self.night_pain_eased_by_getting_up == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("inflammatory-back-pain".to_owned());
        }
        if self.foot_drop_or_major_weakness == Some(true) || self.motor_power_3_or_less == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("foot-drop-new".to_owned());
        }
        if (self.foot_drop_or_major_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && self.worsening_leg_weakness == Some(true)
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("foot-drop-worsening".to_owned());
        }
        if self.worsening_leg_weakness == Some(true) || self.leg_weak_or_numb_at_once == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("motor-worsening".to_owned());
        }
        if self.longstanding_foot_drop == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("foot-drop-longstanding".to_owned());
        }
        if self.leg_weakness == Some(true)
            || self.longstanding_leg_weakness == Some(true)
            || ((self.leg_numbness == Some(true) || self.longstanding_leg_numbness == Some(true))
                && self.weeks_without_improvement.is_some_and(|number| number >= 2))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("radiculopathy-with-deficit".to_owned());
        }
        if self.leg_numbness == Some(true) || self.longstanding_leg_numbness == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("radiculopathy-numbness".to_owned());
        }
        if self.longstanding_unsteady_walking == Some(true)
            || self.longstanding_widespread_deficit == Some(true)
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("cord-deficit-longstanding".to_owned());
        }
        if self.leg_pain == Some(true)
            && self.pain.is_some_and(|number| number >= 8)
            && self.weeks_without_improvement.is_some_and(|number| number >= 2)
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("radiculopathy-severe".to_owned());
        }
        if self.leg_pain == Some(true) && self.weeks_without_improvement.is_some_and(|number| number >= 4) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("radiculopathy-persistent".to_owned());
        }
        if self.neurogenic_claudication == Some(true) || self.longstanding_pain_in_both_legs == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("stenosis-claudication".to_owned());
        }
        if self.pain_on_straining == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("pain-on-straining".to_owned());
        }
        (urgency, reasons)
    }

    /// A bit for each rule that fires. An unanswered question makes nothing hold.
    #[must_use]
    pub fn bits(&self) -> (Urgency, u64) {
        let (mut urgency, mut fired) = (Urgency::SelfCare, 0);
        if self.urinary_retention == Some(true)
            || self.urinary_incontinence == Some(true)
            || self.bowel_incontinence == Some(true)
            || (self.no_urine_all_day == Some(true)
                && (self.leg_pain == Some(true)
                    || self.leg_numbness == Some(true)
                    || self.leg_weakness == Some(true)))
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 0; // ces-retention-or-incontinence
        }
        if self.hesitant_urination == Some(true) || self.reduced_bladder_sensation == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 1; // ces-early-bladder
        }
        if self.saddle_sensory_change == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 2; // ces-saddle-change
        }
        if self.loss_of_rectal_sensation == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 3; // ces-bowel-sensation
        }
        if self.sexual_function_change == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 4; // ces-sexual-change
        }
        if self.weakness_both_legs == Some(true) || self.numbness_both_legs == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 5; // ces-both-legs-neuro
        }
        if self.leg_pain_both_sides == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 6; // ces-bilateral-radicular
        }
        if self.reduced_anal_tone == Some(true) || self.perianal_sensory_loss == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 7; // ces-exam-sign
        }
        if self.post_void_residual_200_ml == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 8; // ces-residual-volume
        }
        if self.worsening_bladder_bowel_or_saddle_change == Some(true)
            || (self.longstanding_bladder_bowel_or_saddle_change == Some(true)
                && self.leg_weakness == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 9; // ces-worsening-change
        }
        if self.longstanding_bladder_bowel_or_saddle_change == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 10; // ces-longstanding
        }
        if self.urinary_frequency == Some(true)
            && (self.leg_pain == Some(true)
                || self.leg_numbness == Some(true)
                || self.leg_weakness == Some(true)
                || self.history_of_cancer == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 11; // ces-frequency-with-leg-symptom
        }
        if self.unsteady_walking == Some(true)
            || self.widespread_weakness_or_numbness == Some(true)
            || self.upper_motor_neuron_signs == Some(true)
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 12; // cord-compression-signs
        }
        if self.history_of_cancer == Some(true)
            && ((((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
                || self.leg_numbness == Some(true))
                || (self.hesitant_urination == Some(true)
                    || self.reduced_bladder_sensation == Some(true)
                    || self.urinary_retention == Some(true)
                    || self.urinary_incontinence == Some(true)
                    || self.loss_of_rectal_sensation == Some(true)
                    || self.bowel_incontinence == Some(true)
                    || self.saddle_sensory_change == Some(true)
                    || self.sexual_function_change == Some(true)
                    || self.worsening_bladder_bowel_or_saddle_change == Some(true)
                    || self.reduced_anal_tone == Some(true)
                    || self.perianal_sensory_loss == Some(true))
                || self.unable_to_stand_or_walk == Some(true)
                || self.longstanding_bladder_bowel_or_saddle_change == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 13; // mscc-cancer-neuro
        }
        if self.leg_pain == Some(true)
            && (self.cancer_within_five_years == Some(true)
                || (self.history_of_cancer == Some(true)
                    && (self.getting_worse == Some(true)
                        || self.unremitting_pain == Some(true)
                        || self.night_pain == Some(true)
                        || self.pain_on_straining == Some(true)
                        || self.thoracic_pain == Some(true)
                        || self.band_like_trunk_pain == Some(true)
                        || self.bony_point_tenderness == Some(true))))
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 14; // mscc-cancer-leg-pain
        }
        if self.history_of_cancer == Some(true)
            && (self.leg_pain == Some(true)
                || self.longstanding_leg_weakness == Some(true)
                || self.longstanding_leg_numbness == Some(true)
                || self.longstanding_unsteady_walking == Some(true)
                || self.longstanding_widespread_deficit == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 15; // mscc-cancer-leg-pain-alone
        }
        if self.history_of_cancer == Some(true)
            && self.unremitting_pain == Some(true)
            && (self.getting_worse == Some(true) || self.pain.is_some_and(|number| number >= 8))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 16; // mscc-cancer-severe-progressive-pain
        }
        if self.history_of_cancer == Some(true)
            && (((self.getting_worse == Some(true)
                || self.unremitting_pain == Some(true)
                || self.night_pain == Some(true)
                || self.pain_on_straining == Some(true)
                || self.thoracic_pain == Some(true)
                || self.band_like_trunk_pain == Some(true)
                || self.bony_point_tenderness == Some(true))
                || self.neurogenic_claudication == Some(true)
                || self.severe_movement_pain == Some(true))
                || self.sudden_severe_onset == Some(true)
                || self.minor_trauma == Some(true)
                || self.pain_worse_lying_down == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 17; // spinal-metastases-pain
        }
        if self.history_of_cancer == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 18; // cancer-history
        }
        if self.band_like_trunk_pain == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 19; // thoracic-band-pain
        }
        if (self.thoracic_pain == Some(true) || self.band_like_trunk_pain == Some(true))
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 20; // thoracic-pain-with-weakness
        }
        if self.thoracic_pain == Some(true) && self.leg_numbness == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 21; // thoracic-pain-with-numbness
        }
        if self.major_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 22; // fracture-major-trauma
        }
        if self.minor_trauma == Some(true)
            && ((((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
                || self.leg_numbness == Some(true))
                || (self.hesitant_urination == Some(true)
                    || self.reduced_bladder_sensation == Some(true)
                    || self.urinary_retention == Some(true)
                    || self.urinary_incontinence == Some(true)
                    || self.loss_of_rectal_sensation == Some(true)
                    || self.bowel_incontinence == Some(true)
                    || self.saddle_sensory_change == Some(true)
                    || self.sexual_function_change == Some(true)
                    || self.worsening_bladder_bowel_or_saddle_change == Some(true)
                    || self.reduced_anal_tone == Some(true)
                    || self.perianal_sensory_loss == Some(true)))
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 23; // fracture-trauma-with-neuro
        }
        if self.minor_trauma == Some(true) && self.unable_to_stand_or_walk == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 24; // hip-fracture
        }
        if self.inflammatory_spine == Some(true) && self.minor_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 25; // fracture-stiff-spine
        }
        if self.inflammatory_spine == Some(true) && self.sudden_severe_onset == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 26; // fracture-stiff-spine-sudden
        }
        if (self.minor_trauma == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70)
                || (self.age.is_some_and(|number| number >= 50)
                    && (self.pain.is_some_and(|number| number >= 7)
                        || self.bony_point_tenderness == Some(true)
                        || self.severe_movement_pain == Some(true)))))
            || (self.fall_from_standing == Some(true)
                && self.age.is_some_and(|number| number >= 65)
                && self.pain.is_some_and(|number| number >= 4))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 27; // fracture-minor-trauma
        }
        if self.minor_trauma == Some(true) && self.age.is_some_and(|number| number >= 50) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 28; // fracture-minor-trauma-mild
        }
        if self.minor_trauma == Some(true)
            && (self.bruise_or_graze_over_spine == Some(true) || self.bony_point_tenderness == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 29; // fracture-bruise-after-trauma
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
            && (self.pain.is_some_and(|number| number >= 7)
                || self.bony_point_tenderness == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.sudden_severe_onset == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 30; // fracture-lifting
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 31; // fracture-lifting-mild
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && self.unable_to_stand_or_walk == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 32; // fracture-sudden-cannot-stand
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 33; // fracture-sudden
        }
        if (self.osteoporosis == Some(true)
            || self.previous_fragility_fracture == Some(true)
            || self.prolonged_corticosteroids == Some(true))
            && (self.sudden_severe_onset == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.pain.is_some_and(|number| number >= 8))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 34; // fracture-weak-bone-severe
        }
        if self.bony_point_tenderness == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 35; // fracture-bone-tenderness
        }
        if self.prolonged_corticosteroids == Some(true) || self.osteoporosis == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 36; // fracture-weak-bone
        }
        if self.age_at_onset.is_some_and(|number| number <= 44)
            && self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 34),
                self.wakes_second_half_of_night == Some(true),
                self.buttock_pain == Some(true),
                self.improves_with_movement == Some(true),
                self.improves_within_48h_of_nsaid == Some(true),
                self.family_history_of_spondyloarthritis == Some(true),
                self.arthritis == Some(true),
                self.enthesitis == Some(true),
                self.psoriasis == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 37; // axspa-refer
        }
        if self.age_at_onset.is_some_and(|number| number <= 44)
            && self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 34),
                self.wakes_second_half_of_night == Some(true),
                self.buttock_pain == Some(true),
                self.improves_with_movement == Some(true),
                self.improves_within_48h_of_nsaid == Some(true),
                self.family_history_of_spondyloarthritis == Some(true),
                self.arthritis == Some(true),
                self.enthesitis == Some(true),
                self.psoriasis == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 3
        {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 38; // axspa-test
        }
        if self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 39),
                self.gradual_onset == Some(true),
                self.improves_with_movement == Some(true),
                self.no_relief_from_rest == Some(true),
                self.night_pain_eased_by_getting_up == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 39; // inflammatory-back-pain
        }
        if self.foot_drop_or_major_weakness == Some(true) || self.motor_power_3_or_less == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 40; // foot-drop-new
        }
        if (self.foot_drop_or_major_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && self.worsening_leg_weakness == Some(true)
        {
            urgency = urgency.max(Urgency::Emergency);
            fired |= 1 << 41; // foot-drop-worsening
        }
        if self.worsening_leg_weakness == Some(true) || self.leg_weak_or_numb_at_once == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            fired |= 1 << 42; // motor-worsening
        }
        if self.longstanding_foot_drop == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 43; // foot-drop-longstanding
        }
        if self.leg_weakness == Some(true)
            || self.longstanding_leg_weakness == Some(true)
            || ((self.leg_numbness == Some(true) || self.longstanding_leg_numbness == Some(true))
                && self.weeks_without_improvement.is_some_and(|number| number >= 2))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 44; // radiculopathy-with-deficit
        }
        if self.leg_numbness == Some(true) || self.longstanding_leg_numbness == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 45; // radiculopathy-numbness
        }
        if self.longstanding_unsteady_walking == Some(true)
            || self.longstanding_widespread_deficit == Some(true)
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 46; // cord-deficit-longstanding
        }
        if self.leg_pain == Some(true)
            && self.pain.is_some_and(|number| number >= 8)
            && self.weeks_without_improvement.is_some_and(|number| number >= 2)
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 47; // radiculopathy-severe
        }
        if self.leg_pain == Some(true) && self.weeks_without_improvement.is_some_and(|number| number >= 4) {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 48; // radiculopathy-persistent
        }
        if self.neurogenic_claudication == Some(true) || self.longstanding_pain_in_both_legs == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            fired |= 1 << 49; // stenosis-claudication
        }
        if self.pain_on_straining == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 50; // pain-on-straining
        }
        (urgency, fired)
    }

    /// Both bounds. An unanswered question counts as no for the lower one, and as yes for the upper one.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        let (mut at_least, mut at_most, mut fired) = (Urgency::SelfCare, Urgency::SelfCare, 0);
        if self.urinary_retention == Some(true)
            || self.urinary_incontinence == Some(true)
            || self.bowel_incontinence == Some(true)
            || (self.no_urine_all_day == Some(true)
                && (self.leg_pain == Some(true)
                    || self.leg_numbness == Some(true)
                    || self.leg_weakness == Some(true)))
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 0; // ces-retention-or-incontinence
        }
        if self.urinary_retention != Some(false)
            || self.urinary_incontinence != Some(false)
            || self.bowel_incontinence != Some(false)
            || (self.no_urine_all_day != Some(false)
                && (self.leg_pain != Some(false)
                    || self.leg_numbness != Some(false)
                    || self.leg_weakness != Some(false)))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.hesitant_urination == Some(true) || self.reduced_bladder_sensation == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 1; // ces-early-bladder
        }
        if self.hesitant_urination != Some(false) || self.reduced_bladder_sensation != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.saddle_sensory_change == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 2; // ces-saddle-change
        }
        if self.saddle_sensory_change != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.loss_of_rectal_sensation == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 3; // ces-bowel-sensation
        }
        if self.loss_of_rectal_sensation != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.sexual_function_change == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 4; // ces-sexual-change
        }
        if self.sexual_function_change != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.weakness_both_legs == Some(true) || self.numbness_both_legs == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 5; // ces-both-legs-neuro
        }
        if self.weakness_both_legs != Some(false) || self.numbness_both_legs != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.leg_pain_both_sides == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 6; // ces-bilateral-radicular
        }
        if self.leg_pain_both_sides != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.reduced_anal_tone == Some(true) || self.perianal_sensory_loss == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 7; // ces-exam-sign
        }
        if self.reduced_anal_tone != Some(false) || self.perianal_sensory_loss != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.post_void_residual_200_ml == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 8; // ces-residual-volume
        }
        if self.post_void_residual_200_ml != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.worsening_bladder_bowel_or_saddle_change == Some(true)
            || (self.longstanding_bladder_bowel_or_saddle_change == Some(true)
                && self.leg_weakness == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 9; // ces-worsening-change
        }
        if self.worsening_bladder_bowel_or_saddle_change != Some(false)
            || (self.longstanding_bladder_bowel_or_saddle_change != Some(false)
                && self.leg_weakness != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.longstanding_bladder_bowel_or_saddle_change == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 10; // ces-longstanding
        }
        if self.longstanding_bladder_bowel_or_saddle_change != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.urinary_frequency == Some(true)
            && (self.leg_pain == Some(true)
                || self.leg_numbness == Some(true)
                || self.leg_weakness == Some(true)
                || self.history_of_cancer == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 11; // ces-frequency-with-leg-symptom
        }
        if self.urinary_frequency != Some(false)
            && (self.leg_pain != Some(false)
                || self.leg_numbness != Some(false)
                || self.leg_weakness != Some(false)
                || self.history_of_cancer != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.unsteady_walking == Some(true)
            || self.widespread_weakness_or_numbness == Some(true)
            || self.upper_motor_neuron_signs == Some(true)
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 12; // cord-compression-signs
        }
        if self.unsteady_walking != Some(false)
            || self.widespread_weakness_or_numbness != Some(false)
            || self.upper_motor_neuron_signs != Some(false)
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.history_of_cancer == Some(true)
            && ((((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
                || self.leg_numbness == Some(true))
                || (self.hesitant_urination == Some(true)
                    || self.reduced_bladder_sensation == Some(true)
                    || self.urinary_retention == Some(true)
                    || self.urinary_incontinence == Some(true)
                    || self.loss_of_rectal_sensation == Some(true)
                    || self.bowel_incontinence == Some(true)
                    || self.saddle_sensory_change == Some(true)
                    || self.sexual_function_change == Some(true)
                    || self.worsening_bladder_bowel_or_saddle_change == Some(true)
                    || self.reduced_anal_tone == Some(true)
                    || self.perianal_sensory_loss == Some(true))
                || self.unable_to_stand_or_walk == Some(true)
                || self.longstanding_bladder_bowel_or_saddle_change == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 13; // mscc-cancer-neuro
        }
        if self.history_of_cancer != Some(false)
            && ((((self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
                || self.unsteady_walking != Some(false)
                || self.widespread_weakness_or_numbness != Some(false)
                || self.upper_motor_neuron_signs != Some(false))
                || self.leg_numbness != Some(false))
                || (self.hesitant_urination != Some(false)
                    || self.reduced_bladder_sensation != Some(false)
                    || self.urinary_retention != Some(false)
                    || self.urinary_incontinence != Some(false)
                    || self.loss_of_rectal_sensation != Some(false)
                    || self.bowel_incontinence != Some(false)
                    || self.saddle_sensory_change != Some(false)
                    || self.sexual_function_change != Some(false)
                    || self.worsening_bladder_bowel_or_saddle_change != Some(false)
                    || self.reduced_anal_tone != Some(false)
                    || self.perianal_sensory_loss != Some(false))
                || self.unable_to_stand_or_walk != Some(false)
                || self.longstanding_bladder_bowel_or_saddle_change != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.leg_pain == Some(true)
            && (self.cancer_within_five_years == Some(true)
                || (self.history_of_cancer == Some(true)
                    && (self.getting_worse == Some(true)
                        || self.unremitting_pain == Some(true)
                        || self.night_pain == Some(true)
                        || self.pain_on_straining == Some(true)
                        || self.thoracic_pain == Some(true)
                        || self.band_like_trunk_pain == Some(true)
                        || self.bony_point_tenderness == Some(true))))
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 14; // mscc-cancer-leg-pain
        }
        if self.leg_pain != Some(false)
            && (self.cancer_within_five_years != Some(false)
                || (self.history_of_cancer != Some(false)
                    && (self.getting_worse != Some(false)
                        || self.unremitting_pain != Some(false)
                        || self.night_pain != Some(false)
                        || self.pain_on_straining != Some(false)
                        || self.thoracic_pain != Some(false)
                        || self.band_like_trunk_pain != Some(false)
                        || self.bony_point_tenderness != Some(false))))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.history_of_cancer == Some(true)
            && (self.leg_pain == Some(true)
                || self.longstanding_leg_weakness == Some(true)
                || self.longstanding_leg_numbness == Some(true)
                || self.longstanding_unsteady_walking == Some(true)
                || self.longstanding_widespread_deficit == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 15; // mscc-cancer-leg-pain-alone
        }
        if self.history_of_cancer != Some(false)
            && (self.leg_pain != Some(false)
                || self.longstanding_leg_weakness != Some(false)
                || self.longstanding_leg_numbness != Some(false)
                || self.longstanding_unsteady_walking != Some(false)
                || self.longstanding_widespread_deficit != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.history_of_cancer == Some(true)
            && self.unremitting_pain == Some(true)
            && (self.getting_worse == Some(true) || self.pain.is_some_and(|number| number >= 8))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 16; // mscc-cancer-severe-progressive-pain
        }
        if self.history_of_cancer != Some(false)
            && self.unremitting_pain != Some(false)
            && (self.getting_worse != Some(false) || self.pain.is_none_or(|number| number >= 8))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.history_of_cancer == Some(true)
            && (((self.getting_worse == Some(true)
                || self.unremitting_pain == Some(true)
                || self.night_pain == Some(true)
                || self.pain_on_straining == Some(true)
                || self.thoracic_pain == Some(true)
                || self.band_like_trunk_pain == Some(true)
                || self.bony_point_tenderness == Some(true))
                || self.neurogenic_claudication == Some(true)
                || self.severe_movement_pain == Some(true))
                || self.sudden_severe_onset == Some(true)
                || self.minor_trauma == Some(true)
                || self.pain_worse_lying_down == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 17; // spinal-metastases-pain
        }
        if self.history_of_cancer != Some(false)
            && (((self.getting_worse != Some(false)
                || self.unremitting_pain != Some(false)
                || self.night_pain != Some(false)
                || self.pain_on_straining != Some(false)
                || self.thoracic_pain != Some(false)
                || self.band_like_trunk_pain != Some(false)
                || self.bony_point_tenderness != Some(false))
                || self.neurogenic_claudication != Some(false)
                || self.severe_movement_pain != Some(false))
                || self.sudden_severe_onset != Some(false)
                || self.minor_trauma != Some(false)
                || self.pain_worse_lying_down != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.history_of_cancer == Some(true) {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 18; // cancer-history
        }
        if self.history_of_cancer != Some(false) {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.band_like_trunk_pain == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 19; // thoracic-band-pain
        }
        if self.band_like_trunk_pain != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if (self.thoracic_pain == Some(true) || self.band_like_trunk_pain == Some(true))
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 20; // thoracic-pain-with-weakness
        }
        if (self.thoracic_pain != Some(false) || self.band_like_trunk_pain != Some(false))
            && (self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.thoracic_pain == Some(true) && self.leg_numbness == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 21; // thoracic-pain-with-numbness
        }
        if self.thoracic_pain != Some(false) && self.leg_numbness != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.major_trauma == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 22; // fracture-major-trauma
        }
        if self.major_trauma != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.minor_trauma == Some(true)
            && ((((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
                || self.leg_numbness == Some(true))
                || (self.hesitant_urination == Some(true)
                    || self.reduced_bladder_sensation == Some(true)
                    || self.urinary_retention == Some(true)
                    || self.urinary_incontinence == Some(true)
                    || self.loss_of_rectal_sensation == Some(true)
                    || self.bowel_incontinence == Some(true)
                    || self.saddle_sensory_change == Some(true)
                    || self.sexual_function_change == Some(true)
                    || self.worsening_bladder_bowel_or_saddle_change == Some(true)
                    || self.reduced_anal_tone == Some(true)
                    || self.perianal_sensory_loss == Some(true)))
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 23; // fracture-trauma-with-neuro
        }
        if self.minor_trauma != Some(false)
            && ((((self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
                || self.unsteady_walking != Some(false)
                || self.widespread_weakness_or_numbness != Some(false)
                || self.upper_motor_neuron_signs != Some(false))
                || self.leg_numbness != Some(false))
                || (self.hesitant_urination != Some(false)
                    || self.reduced_bladder_sensation != Some(false)
                    || self.urinary_retention != Some(false)
                    || self.urinary_incontinence != Some(false)
                    || self.loss_of_rectal_sensation != Some(false)
                    || self.bowel_incontinence != Some(false)
                    || self.saddle_sensory_change != Some(false)
                    || self.sexual_function_change != Some(false)
                    || self.worsening_bladder_bowel_or_saddle_change != Some(false)
                    || self.reduced_anal_tone != Some(false)
                    || self.perianal_sensory_loss != Some(false)))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.minor_trauma == Some(true) && self.unable_to_stand_or_walk == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 24; // hip-fracture
        }
        if self.minor_trauma != Some(false) && self.unable_to_stand_or_walk != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.inflammatory_spine == Some(true) && self.minor_trauma == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 25; // fracture-stiff-spine
        }
        if self.inflammatory_spine != Some(false) && self.minor_trauma != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.inflammatory_spine == Some(true) && self.sudden_severe_onset == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 26; // fracture-stiff-spine-sudden
        }
        if self.inflammatory_spine != Some(false) && self.sudden_severe_onset != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if (self.minor_trauma == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70)
                || (self.age.is_some_and(|number| number >= 50)
                    && (self.pain.is_some_and(|number| number >= 7)
                        || self.bony_point_tenderness == Some(true)
                        || self.severe_movement_pain == Some(true)))))
            || (self.fall_from_standing == Some(true)
                && self.age.is_some_and(|number| number >= 65)
                && self.pain.is_some_and(|number| number >= 4))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 27; // fracture-minor-trauma
        }
        if (self.minor_trauma != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|number| number >= 65))
                || self.age.is_none_or(|number| number >= 75))
                || self.age.is_none_or(|number| number >= 70)
                || (self.age.is_none_or(|number| number >= 50)
                    && (self.pain.is_none_or(|number| number >= 7)
                        || self.bony_point_tenderness != Some(false)
                        || self.severe_movement_pain != Some(false)))))
            || (self.fall_from_standing != Some(false)
                && self.age.is_none_or(|number| number >= 65)
                && self.pain.is_none_or(|number| number >= 4))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.minor_trauma == Some(true) && self.age.is_some_and(|number| number >= 50) {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 28; // fracture-minor-trauma-mild
        }
        if self.minor_trauma != Some(false) && self.age.is_none_or(|number| number >= 50) {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.minor_trauma == Some(true)
            && (self.bruise_or_graze_over_spine == Some(true) || self.bony_point_tenderness == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 29; // fracture-bruise-after-trauma
        }
        if self.minor_trauma != Some(false)
            && (self.bruise_or_graze_over_spine != Some(false) || self.bony_point_tenderness != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
            && (self.pain.is_some_and(|number| number >= 7)
                || self.bony_point_tenderness == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.sudden_severe_onset == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 30; // fracture-lifting
        }
        if self.strenuous_lifting != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|number| number >= 65))
                || self.age.is_none_or(|number| number >= 75))
                || self.age.is_none_or(|number| number >= 70))
            && (self.pain.is_none_or(|number| number >= 7)
                || self.bony_point_tenderness != Some(false)
                || self.severe_movement_pain != Some(false)
                || self.sudden_severe_onset != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 31; // fracture-lifting-mild
        }
        if self.strenuous_lifting != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|number| number >= 65))
                || self.age.is_none_or(|number| number >= 75))
                || self.age.is_none_or(|number| number >= 70))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && self.unable_to_stand_or_walk == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 32; // fracture-sudden-cannot-stand
        }
        if self.sudden_central_pain_eased_by_lying != Some(false)
            && self.unable_to_stand_or_walk != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|number| number >= 65))
                || self.age.is_none_or(|number| number >= 75))
                || self.age.is_none_or(|number| number >= 70))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|number| number >= 65))
                || self.age.is_some_and(|number| number >= 75))
                || self.age.is_some_and(|number| number >= 70))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 33; // fracture-sudden
        }
        if self.sudden_central_pain_eased_by_lying != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|number| number >= 65))
                || self.age.is_none_or(|number| number >= 75))
                || self.age.is_none_or(|number| number >= 70))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if (self.osteoporosis == Some(true)
            || self.previous_fragility_fracture == Some(true)
            || self.prolonged_corticosteroids == Some(true))
            && (self.sudden_severe_onset == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.pain.is_some_and(|number| number >= 8))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 34; // fracture-weak-bone-severe
        }
        if (self.osteoporosis != Some(false)
            || self.previous_fragility_fracture != Some(false)
            || self.prolonged_corticosteroids != Some(false))
            && (self.sudden_severe_onset != Some(false)
                || self.severe_movement_pain != Some(false)
                || self.pain.is_none_or(|number| number >= 8))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.bony_point_tenderness == Some(true) {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 35; // fracture-bone-tenderness
        }
        if self.bony_point_tenderness != Some(false) {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.prolonged_corticosteroids == Some(true) || self.osteoporosis == Some(true) {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 36; // fracture-weak-bone
        }
        if self.prolonged_corticosteroids != Some(false) || self.osteoporosis != Some(false) {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.age_at_onset.is_some_and(|number| number <= 44)
            && self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 34),
                self.wakes_second_half_of_night == Some(true),
                self.buttock_pain == Some(true),
                self.improves_with_movement == Some(true),
                self.improves_within_48h_of_nsaid == Some(true),
                self.family_history_of_spondyloarthritis == Some(true),
                self.arthritis == Some(true),
                self.enthesitis == Some(true),
                self.psoriasis == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 37; // axspa-refer
        }
        if self.age_at_onset.is_none_or(|number| number <= 44)
            && self.duration_days.is_none_or(|number| number >= 90)
            && [
                self.age_at_onset.is_none_or(|number| number <= 34),
                self.wakes_second_half_of_night != Some(false),
                self.buttock_pain != Some(false),
                self.improves_with_movement != Some(false),
                self.improves_within_48h_of_nsaid != Some(false),
                self.family_history_of_spondyloarthritis != Some(false),
                self.arthritis != Some(false),
                self.enthesitis != Some(false),
                self.psoriasis != Some(false),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.age_at_onset.is_some_and(|number| number <= 44)
            && self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 34),
                self.wakes_second_half_of_night == Some(true),
                self.buttock_pain == Some(true),
                self.improves_with_movement == Some(true),
                self.improves_within_48h_of_nsaid == Some(true),
                self.family_history_of_spondyloarthritis == Some(true),
                self.arthritis == Some(true),
                self.enthesitis == Some(true),
                self.psoriasis == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 3
        {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 38; // axspa-test
        }
        if self.age_at_onset.is_none_or(|number| number <= 44)
            && self.duration_days.is_none_or(|number| number >= 90)
            && [
                self.age_at_onset.is_none_or(|number| number <= 34),
                self.wakes_second_half_of_night != Some(false),
                self.buttock_pain != Some(false),
                self.improves_with_movement != Some(false),
                self.improves_within_48h_of_nsaid != Some(false),
                self.family_history_of_spondyloarthritis != Some(false),
                self.arthritis != Some(false),
                self.enthesitis != Some(false),
                self.psoriasis != Some(false),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 3
        {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.duration_days.is_some_and(|number| number >= 90)
            && [
                self.age_at_onset.is_some_and(|number| number <= 39),
                self.gradual_onset == Some(true),
                self.improves_with_movement == Some(true),
                self.no_relief_from_rest == Some(true),
                self.night_pain_eased_by_getting_up == Some(true),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 39; // inflammatory-back-pain
        }
        if self.duration_days.is_none_or(|number| number >= 90)
            && [
                self.age_at_onset.is_none_or(|number| number <= 39),
                self.gradual_onset != Some(false),
                self.improves_with_movement != Some(false),
                self.no_relief_from_rest != Some(false),
                self.night_pain_eased_by_getting_up != Some(false),
            ]
            .into_iter()
            .filter(|&holds| holds)
            .count()
                >= 4
        {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.foot_drop_or_major_weakness == Some(true) || self.motor_power_3_or_less == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 40; // foot-drop-new
        }
        if self.foot_drop_or_major_weakness != Some(false) || self.motor_power_3_or_less != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if (self.foot_drop_or_major_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && self.worsening_leg_weakness == Some(true)
        {
            at_least = at_least.max(Urgency::Emergency);
            fired |= 1 << 41; // foot-drop-worsening
        }
        if (self.foot_drop_or_major_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
            && self.worsening_leg_weakness != Some(false)
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.worsening_leg_weakness == Some(true) || self.leg_weak_or_numb_at_once == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            fired |= 1 << 42; // motor-worsening
        }
        if self.worsening_leg_weakness != Some(false) || self.leg_weak_or_numb_at_once != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.longstanding_foot_drop == Some(true) {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 43; // foot-drop-longstanding
        }
        if self.longstanding_foot_drop != Some(false) {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.leg_weakness == Some(true)
            || self.longstanding_leg_weakness == Some(true)
            || ((self.leg_numbness == Some(true) || self.longstanding_leg_numbness == Some(true))
                && self.weeks_without_improvement.is_some_and(|number| number >= 2))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 44; // radiculopathy-with-deficit
        }
        if self.leg_weakness != Some(false)
            || self.longstanding_leg_weakness != Some(false)
            || ((self.leg_numbness != Some(false) || self.longstanding_leg_numbness != Some(false))
                && self.weeks_without_improvement.is_none_or(|number| number >= 2))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.leg_numbness == Some(true) || self.longstanding_leg_numbness == Some(true) {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 45; // radiculopathy-numbness
        }
        if self.leg_numbness != Some(false) || self.longstanding_leg_numbness != Some(false) {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.longstanding_unsteady_walking == Some(true)
            || self.longstanding_widespread_deficit == Some(true)
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 46; // cord-deficit-longstanding
        }
        if self.longstanding_unsteady_walking != Some(false)
            || self.longstanding_widespread_deficit != Some(false)
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.leg_pain == Some(true)
            && self.pain.is_some_and(|number| number >= 8)
            && self.weeks_without_improvement.is_some_and(|number| number >= 2)
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 47; // radiculopathy-severe
        }
        if self.leg_pain != Some(false)
            && self.pain.is_none_or(|number| number >= 8)
            && self.weeks_without_improvement.is_none_or(|number| number >= 2)
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.leg_pain == Some(true) && self.weeks_without_improvement.is_some_and(|number| number >= 4) {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 48; // radiculopathy-persistent
        }
        if self.leg_pain != Some(false) && self.weeks_without_improvement.is_none_or(|number| number >= 4) {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.neurogenic_claudication == Some(true) || self.longstanding_pain_in_both_legs == Some(true) {
            at_least = at_least.max(Urgency::Routine);
            fired |= 1 << 49; // stenosis-claudication
        }
        if self.neurogenic_claudication != Some(false) || self.longstanding_pain_in_both_legs != Some(false) {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.pain_on_straining == Some(true) {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            fired |= 1 << 50; // pain-on-straining
        }
        if self.pain_on_straining != Some(false) {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        Bounds { at_least, at_most, fired }
    }
}

// The same rules written by hand, as an app without this crate would hold them: one field per question, plain `if`s,
// and reasons as strings. It returns what the crate is asked for in the same benchmark.

struct ByHand {
    age: Option<u16>,
    pain: Option<u16>,
    female: Option<bool>,
    pregnant: Option<bool>,
    urinary_retention: Option<bool>,
    urinary_incontinence: Option<bool>,
    bowel_incontinence: Option<bool>,
    no_urine_all_day: Option<bool>,
    leg_pain: Option<bool>,
    leg_numbness: Option<bool>,
    leg_weakness: Option<bool>,
    hesitant_urination: Option<bool>,
    reduced_bladder_sensation: Option<bool>,
    saddle_sensory_change: Option<bool>,
    loss_of_rectal_sensation: Option<bool>,
    sexual_function_change: Option<bool>,
    weakness_both_legs: Option<bool>,
    numbness_both_legs: Option<bool>,
    leg_pain_both_sides: Option<bool>,
    reduced_anal_tone: Option<bool>,
    perianal_sensory_loss: Option<bool>,
    post_void_residual_200_ml: Option<bool>,
    worsening_bladder_bowel_or_saddle_change: Option<bool>,
    longstanding_bladder_bowel_or_saddle_change: Option<bool>,
    urinary_frequency: Option<bool>,
    history_of_cancer: Option<bool>,
    major_trauma: Option<bool>,
    minor_trauma: Option<bool>,
    motor_power_3_or_less: Option<bool>,
    unsteady_walking: Option<bool>,
    widespread_weakness_or_numbness: Option<bool>,
    upper_motor_neuron_signs: Option<bool>,
    inflammatory_spine: Option<bool>,
    sudden_severe_onset: Option<bool>,
    osteoporosis: Option<bool>,
    previous_fragility_fracture: Option<bool>,
    prolonged_corticosteroids: Option<bool>,
    bony_point_tenderness: Option<bool>,
    severe_movement_pain: Option<bool>,
    fall_from_standing: Option<bool>,
    bruise_or_graze_over_spine: Option<bool>,
    strenuous_lifting: Option<bool>,
    sudden_central_pain_eased_by_lying: Option<bool>,
    unable_to_stand_or_walk: Option<bool>,
    fever: Option<bool>,
    low_temperature: Option<bool>,
    injecting_drug_use: Option<bool>,
    immunosuppression: Option<bool>,
    recent_bacterial_infection: Option<bool>,
    recent_spinal_procedure: Option<bool>,
    vascular_line_or_dialysis: Option<bool>,
    bloodstream_infection: Option<bool>,
    spinal_operation_in_the_past_year: Option<bool>,
    artificial_heart_valve: Option<bool>,
    very_unwell: Option<bool>,
    recent_childbirth: Option<bool>,
    possible_pregnancy: Option<bool>,
    diabetes: Option<bool>,
    unremitting_pain: Option<bool>,
    raised_crp_or_esr: Option<bool>,
    getting_worse: Option<bool>,
    night_pain: Option<bool>,
    tuberculosis_risk: Option<bool>,
    all_movements_blocked: Option<bool>,
    unexplained_weight_loss: Option<bool>,
    night_sweats: Option<bool>,
    fever_on_and_off: Option<bool>,
    pain_worse_lying_down: Option<bool>,
    malaise: Option<bool>,
}

#[derive(PartialEq, Eq, Debug)]
struct Assessment {
    at_least: Urgency,
    at_most: Urgency,
    reasons: Vec<String>,
    suspected: Vec<String>,
}

impl ByHand {
    fn of(person: &Presentation) -> Self {
        let answer = |id: &str| match person.answer(id.parse::<Finding>().unwrap()) {
            Answer::Yes => Some(true),
            Answer::No => Some(false),
            Answer::Unknown | Answer::Declined => None,
        };
        let weeks = person.range("pregnancy_weeks".parse().unwrap());
        Self {
            age: person.measurement("age".parse().unwrap()),
            pain: person.measurement("pain".parse().unwrap()),
            female: person.sex().map(|sex| sex == Sex::Female),
            pregnant: if *weeks.start() > 0 {
                Some(true)
            } else if *weeks.end() == 0 {
                Some(false)
            } else {
                None
            },
            urinary_retention: answer("urinary-retention"),
            urinary_incontinence: answer("urinary-incontinence"),
            bowel_incontinence: answer("bowel-incontinence"),
            no_urine_all_day: answer("no-urine-all-day"),
            leg_pain: answer("leg-pain"),
            leg_numbness: answer("leg-numbness"),
            leg_weakness: answer("leg-weakness"),
            hesitant_urination: answer("hesitant-urination"),
            reduced_bladder_sensation: answer("reduced-bladder-sensation"),
            saddle_sensory_change: answer("saddle-sensory-change"),
            loss_of_rectal_sensation: answer("loss-of-rectal-sensation"),
            sexual_function_change: answer("sexual-function-change"),
            weakness_both_legs: answer("weakness-both-legs"),
            numbness_both_legs: answer("numbness-both-legs"),
            leg_pain_both_sides: answer("leg-pain-both-sides"),
            reduced_anal_tone: answer("reduced-anal-tone"),
            perianal_sensory_loss: answer("perianal-sensory-loss"),
            post_void_residual_200_ml: answer("post-void-residual-200-ml"),
            worsening_bladder_bowel_or_saddle_change: answer("worsening-bladder-bowel-or-saddle-change"),
            longstanding_bladder_bowel_or_saddle_change: answer(
                "longstanding-bladder-bowel-or-saddle-change",
            ),
            urinary_frequency: answer("urinary-frequency"),
            history_of_cancer: answer("history-of-cancer"),
            major_trauma: answer("major-trauma"),
            minor_trauma: answer("minor-trauma"),
            motor_power_3_or_less: answer("motor-power-3-or-less"),
            unsteady_walking: answer("unsteady-walking"),
            widespread_weakness_or_numbness: answer("widespread-weakness-or-numbness"),
            upper_motor_neuron_signs: answer("upper-motor-neuron-signs"),
            inflammatory_spine: answer("inflammatory-spine"),
            sudden_severe_onset: answer("sudden-severe-onset"),
            osteoporosis: answer("osteoporosis"),
            previous_fragility_fracture: answer("previous-fragility-fracture"),
            prolonged_corticosteroids: answer("prolonged-corticosteroids"),
            bony_point_tenderness: answer("bony-point-tenderness"),
            severe_movement_pain: answer("severe-movement-pain"),
            fall_from_standing: answer("fall-from-standing"),
            bruise_or_graze_over_spine: answer("bruise-or-graze-over-spine"),
            strenuous_lifting: answer("strenuous-lifting"),
            sudden_central_pain_eased_by_lying: answer("sudden-central-pain-eased-by-lying"),
            unable_to_stand_or_walk: answer("unable-to-stand-or-walk"),
            fever: answer("fever"),
            low_temperature: answer("low-temperature"),
            injecting_drug_use: answer("injecting-drug-use"),
            immunosuppression: answer("immunosuppression"),
            recent_bacterial_infection: answer("recent-bacterial-infection"),
            recent_spinal_procedure: answer("recent-spinal-procedure"),
            vascular_line_or_dialysis: answer("vascular-line-or-dialysis"),
            bloodstream_infection: answer("bloodstream-infection"),
            spinal_operation_in_the_past_year: answer("spinal-operation-in-the-past-year"),
            artificial_heart_valve: answer("artificial-heart-valve"),
            very_unwell: answer("very-unwell"),
            recent_childbirth: answer("recent-childbirth"),
            possible_pregnancy: answer("possible-pregnancy"),
            diabetes: answer("diabetes"),
            unremitting_pain: answer("unremitting-pain"),
            raised_crp_or_esr: answer("raised-crp-or-esr"),
            getting_worse: answer("getting-worse"),
            night_pain: answer("night-pain"),
            tuberculosis_risk: answer("tuberculosis-risk"),
            all_movements_blocked: answer("all-movements-blocked"),
            unexplained_weight_loss: answer("unexplained-weight-loss"),
            night_sweats: answer("night-sweats"),
            fever_on_and_off: answer("fever-on-and-off"),
            pain_worse_lying_down: answer("pain-worse-lying-down"),
            malaise: answer("malaise"),
        }
    }

    /// Only what is certain: an unanswered question makes nothing hold.
    fn assess(&self) -> (Urgency, Vec<String>) {
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
            reasons.push("ces-retention-or-incontinence".to_string());
        }
        if self.hesitant_urination == Some(true) || self.reduced_bladder_sensation == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-early-bladder".to_string());
        }
        if self.saddle_sensory_change == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-saddle-change".to_string());
        }
        if self.loss_of_rectal_sensation == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-bowel-sensation".to_string());
        }
        if self.sexual_function_change == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-sexual-change".to_string());
        }
        if self.weakness_both_legs == Some(true) || self.numbness_both_legs == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-both-legs-neuro".to_string());
        }
        if self.leg_pain_both_sides == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-bilateral-radicular".to_string());
        }
        if self.reduced_anal_tone == Some(true) || self.perianal_sensory_loss == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-exam-sign".to_string());
        }
        if self.post_void_residual_200_ml == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-residual-volume".to_string());
        }
        if self.worsening_bladder_bowel_or_saddle_change == Some(true)
            || (self.longstanding_bladder_bowel_or_saddle_change == Some(true)
                && self.leg_weakness == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("ces-worsening-change".to_string());
        }
        if self.longstanding_bladder_bowel_or_saddle_change == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("ces-longstanding".to_string());
        }
        if self.urinary_frequency == Some(true)
            && (self.leg_pain == Some(true)
                || self.leg_numbness == Some(true)
                || self.leg_weakness == Some(true)
                || self.history_of_cancer == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("ces-frequency-with-leg-symptom".to_string());
        }
        if self.major_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-major-trauma".to_string());
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
            reasons.push("fracture-trauma-with-neuro".to_string());
        }
        if self.inflammatory_spine == Some(true) && self.minor_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-stiff-spine".to_string());
        }
        if self.inflammatory_spine == Some(true) && self.sudden_severe_onset == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-stiff-spine-sudden".to_string());
        }
        if (self.minor_trauma == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70)
                || (self.age.is_some_and(|age| age >= 50)
                    && (self.pain.is_some_and(|pain| pain >= 7)
                        || self.bony_point_tenderness == Some(true)
                        || self.severe_movement_pain == Some(true)))))
            || (self.fall_from_standing == Some(true)
                && self.age.is_some_and(|age| age >= 65)
                && self.pain.is_some_and(|pain| pain >= 4))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-minor-trauma".to_string());
        }
        if self.minor_trauma == Some(true) && self.age.is_some_and(|age| age >= 50) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-minor-trauma-mild".to_string());
        }
        if self.minor_trauma == Some(true)
            && (self.bruise_or_graze_over_spine == Some(true) || self.bony_point_tenderness == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-bruise-after-trauma".to_string());
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
            && (self.pain.is_some_and(|pain| pain >= 7)
                || self.bony_point_tenderness == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.sudden_severe_onset == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-lifting".to_string());
        }
        if self.strenuous_lifting == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-lifting-mild".to_string());
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && self.unable_to_stand_or_walk == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-sudden-cannot-stand".to_string());
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-sudden".to_string());
        }
        if (self.osteoporosis == Some(true)
            || self.previous_fragility_fracture == Some(true)
            || self.prolonged_corticosteroids == Some(true))
            && (self.sudden_severe_onset == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.pain.is_some_and(|pain| pain >= 8))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-weak-bone-severe".to_string());
        }
        if self.bony_point_tenderness == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("fracture-bone-tenderness".to_string());
        }
        if self.prolonged_corticosteroids == Some(true) || self.osteoporosis == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("fracture-weak-bone".to_string());
        }
        if (self.fever == Some(true) || self.low_temperature == Some(true))
            && (self.injecting_drug_use == Some(true)
                || self.immunosuppression == Some(true)
                || self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || self.spinal_operation_in_the_past_year == Some(true)
                || self.artificial_heart_valve == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-fever-with-risk".to_string());
        }
        if self.very_unwell == Some(true)
            && ((self.injecting_drug_use == Some(true)
                || self.immunosuppression == Some(true)
                || self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || self.spinal_operation_in_the_past_year == Some(true)
                || self.artificial_heart_valve == Some(true))
                || self.recent_childbirth == Some(true)
                || (self.possible_pregnancy == Some(true) || self.pregnant == Some(true)))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-very-unwell-with-risk".to_string());
        }
        if self.fever == Some(true)
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
                || self.longstanding_bladder_bowel_or_saddle_change == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-fever-with-neuro".to_string());
        }
        if self.very_unwell == Some(true)
            && (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
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
            reasons.push("infection-very-unwell-with-neuro".to_string());
        }
        if (self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true))
            && (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
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
            reasons.push("infection-risk-with-neuro".to_string());
        }
        if self.diabetes == Some(true)
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && (self.unremitting_pain == Some(true)
                || self.raised_crp_or_esr == Some(true)
                || (self.getting_worse == Some(true) && self.night_pain == Some(true)))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-diabetes-with-weakness".to_string());
        }
        if self.tuberculosis_risk == Some(true)
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && (((self.unremitting_pain == Some(true)
                || self.getting_worse == Some(true)
                || self.all_movements_blocked == Some(true)
                || self.unexplained_weight_loss == Some(true)
                || self.night_sweats == Some(true)
                || self.fever_on_and_off == Some(true))
                || self.night_pain == Some(true)
                || self.pain_worse_lying_down == Some(true)
                || self.malaise == Some(true))
                || self.raised_crp_or_esr == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-tuberculosis-with-weakness".to_string());
        }
        if self.fever == Some(true)
            && (self.all_movements_blocked == Some(true)
                || self.unremitting_pain == Some(true)
                || self.unable_to_stand_or_walk == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-fever-with-spasm".to_string());
        }
        if self.fever == Some(true) || self.very_unwell == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-fever".to_string());
        }
        if self.low_temperature == Some(true)
            && (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
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
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-cold-with-weakness".to_string());
        }
        if self.raised_crp_or_esr == Some(true) || self.bloodstream_infection == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-test-or-bacteraemia".to_string());
        }
        if (((self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.recent_spinal_procedure == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true)
            || self.prolonged_corticosteroids == Some(true)
            || self.spinal_operation_in_the_past_year == Some(true)
            || self.artificial_heart_valve == Some(true))
            || self.tuberculosis_risk == Some(true))
            && ((self.unremitting_pain == Some(true)
                || self.getting_worse == Some(true)
                || self.all_movements_blocked == Some(true)
                || self.unexplained_weight_loss == Some(true)
                || self.night_sweats == Some(true)
                || self.fever_on_and_off == Some(true))
                || (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                    || self.unsteady_walking == Some(true)
                    || self.widespread_weakness_or_numbness == Some(true)
                    || self.upper_motor_neuron_signs == Some(true))
                    || self.leg_numbness == Some(true))
                || (self.night_pain == Some(true)
                    && (self.malaise == Some(true) || self.pain_worse_lying_down == Some(true)))))
            || ((self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.spinal_operation_in_the_past_year == Some(true)
                || self.artificial_heart_valve == Some(true))
                && (self.night_pain == Some(true)
                    || self.pain_worse_lying_down == Some(true)
                    || self.malaise == Some(true)))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-risk-with-pattern".to_string());
        }
        if self.malaise == Some(true)
            && self.getting_worse == Some(true)
            && (self.night_pain == Some(true) || self.unremitting_pain == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-growing-and-unwell".to_string());
        }
        if ((self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.recent_spinal_procedure == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true)
            || self.prolonged_corticosteroids == Some(true)
            || self.spinal_operation_in_the_past_year == Some(true)
            || self.artificial_heart_valve == Some(true))
            || self.tuberculosis_risk == Some(true))
            && (self.night_pain == Some(true)
                || self.pain_worse_lying_down == Some(true)
                || self.malaise == Some(true))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("infection-risk-with-night-pain".to_string());
        }
        if self.diabetes == Some(true)
            && self.getting_worse == Some(true)
            && (self.night_pain == Some(true)
                || self.all_movements_blocked == Some(true)
                || self.malaise == Some(true))
        {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("infection-diabetes-with-pattern".to_string());
        }
        if self.night_sweats == Some(true) || self.fever_on_and_off == Some(true) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("sweats-or-chills".to_string());
        }
        (urgency, reasons)
    }

    /// The bounds too: it also asks what may still hold.
    fn assess_with_bounds(&self) -> Assessment {
        let (mut at_least, mut at_most) = (Urgency::SelfCare, Urgency::SelfCare);
        let (mut reasons, mut suspected) = (Vec::new(), Vec::new());
        if self.urinary_retention == Some(true)
            || self.urinary_incontinence == Some(true)
            || self.bowel_incontinence == Some(true)
            || (self.no_urine_all_day == Some(true)
                && (self.leg_pain == Some(true)
                    || self.leg_numbness == Some(true)
                    || self.leg_weakness == Some(true)))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-retention-or-incontinence".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
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
            reasons.push("ces-early-bladder".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.hesitant_urination != Some(false) || self.reduced_bladder_sensation != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.saddle_sensory_change == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-saddle-change".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.saddle_sensory_change != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.loss_of_rectal_sensation == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-bowel-sensation".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.loss_of_rectal_sensation != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.sexual_function_change == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-sexual-change".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.sexual_function_change != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.weakness_both_legs == Some(true) || self.numbness_both_legs == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-both-legs-neuro".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.weakness_both_legs != Some(false) || self.numbness_both_legs != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.leg_pain_both_sides == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-bilateral-radicular".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.leg_pain_both_sides != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.reduced_anal_tone == Some(true) || self.perianal_sensory_loss == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-exam-sign".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.reduced_anal_tone != Some(false) || self.perianal_sensory_loss != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.post_void_residual_200_ml == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-residual-volume".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.post_void_residual_200_ml != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.worsening_bladder_bowel_or_saddle_change == Some(true)
            || (self.longstanding_bladder_bowel_or_saddle_change == Some(true)
                && self.leg_weakness == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("ces-worsening-change".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.worsening_bladder_bowel_or_saddle_change != Some(false)
            || (self.longstanding_bladder_bowel_or_saddle_change != Some(false)
                && self.leg_weakness != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.longstanding_bladder_bowel_or_saddle_change == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("ces-longstanding".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
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
            reasons.push("ces-frequency-with-leg-symptom".to_string());
            suspected.push("cauda-equina-syndrome".to_string());
        }
        if self.urinary_frequency != Some(false)
            && (self.leg_pain != Some(false)
                || self.leg_numbness != Some(false)
                || self.leg_weakness != Some(false)
                || self.history_of_cancer != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.major_trauma == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("fracture-major-trauma".to_string());
            suspected.push("vertebral-fracture".to_string());
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
            reasons.push("fracture-trauma-with-neuro".to_string());
            suspected.push("vertebral-fracture".to_string());
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
        if self.inflammatory_spine == Some(true) && self.minor_trauma == Some(true) {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("fracture-stiff-spine".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.inflammatory_spine != Some(false) && self.minor_trauma != Some(false) {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.inflammatory_spine == Some(true) && self.sudden_severe_onset == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("fracture-stiff-spine-sudden".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.inflammatory_spine != Some(false) && self.sudden_severe_onset != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if (self.minor_trauma == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70)
                || (self.age.is_some_and(|age| age >= 50)
                    && (self.pain.is_some_and(|pain| pain >= 7)
                        || self.bony_point_tenderness == Some(true)
                        || self.severe_movement_pain == Some(true)))))
            || (self.fall_from_standing == Some(true)
                && self.age.is_some_and(|age| age >= 65)
                && self.pain.is_some_and(|pain| pain >= 4))
        {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("fracture-minor-trauma".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if (self.minor_trauma != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|age| age >= 65))
                || self.age.is_none_or(|age| age >= 75))
                || self.age.is_none_or(|age| age >= 70)
                || (self.age.is_none_or(|age| age >= 50)
                    && (self.pain.is_none_or(|pain| pain >= 7)
                        || self.bony_point_tenderness != Some(false)
                        || self.severe_movement_pain != Some(false)))))
            || (self.fall_from_standing != Some(false)
                && self.age.is_none_or(|age| age >= 65)
                && self.pain.is_none_or(|pain| pain >= 4))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.minor_trauma == Some(true) && self.age.is_some_and(|age| age >= 50) {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-minor-trauma-mild".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.minor_trauma != Some(false) && self.age.is_none_or(|age| age >= 50) {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.minor_trauma == Some(true)
            && (self.bruise_or_graze_over_spine == Some(true) || self.bony_point_tenderness == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("fracture-bruise-after-trauma".to_string());
            suspected.push("vertebral-fracture".to_string());
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
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
            && (self.pain.is_some_and(|pain| pain >= 7)
                || self.bony_point_tenderness == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.sudden_severe_onset == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("fracture-lifting".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.strenuous_lifting != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|age| age >= 65))
                || self.age.is_none_or(|age| age >= 75))
                || self.age.is_none_or(|age| age >= 70))
            && (self.pain.is_none_or(|pain| pain >= 7)
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
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-lifting-mild".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.strenuous_lifting != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|age| age >= 65))
                || self.age.is_none_or(|age| age >= 75))
                || self.age.is_none_or(|age| age >= 70))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && self.unable_to_stand_or_walk == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
        {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("fracture-sudden-cannot-stand".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.sudden_central_pain_eased_by_lying != Some(false)
            && self.unable_to_stand_or_walk != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|age| age >= 65))
                || self.age.is_none_or(|age| age >= 75))
                || self.age.is_none_or(|age| age >= 70))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && ((self.osteoporosis == Some(true)
                || self.previous_fragility_fracture == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || (self.female == Some(true) && self.age.is_some_and(|age| age >= 65))
                || self.age.is_some_and(|age| age >= 75))
                || self.age.is_some_and(|age| age >= 70))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-sudden".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.sudden_central_pain_eased_by_lying != Some(false)
            && ((self.osteoporosis != Some(false)
                || self.previous_fragility_fracture != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || (self.female != Some(false) && self.age.is_none_or(|age| age >= 65))
                || self.age.is_none_or(|age| age >= 75))
                || self.age.is_none_or(|age| age >= 70))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if (self.osteoporosis == Some(true)
            || self.previous_fragility_fracture == Some(true)
            || self.prolonged_corticosteroids == Some(true))
            && (self.sudden_severe_onset == Some(true)
                || self.severe_movement_pain == Some(true)
                || self.pain.is_some_and(|pain| pain >= 8))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-weak-bone-severe".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if (self.osteoporosis != Some(false)
            || self.previous_fragility_fracture != Some(false)
            || self.prolonged_corticosteroids != Some(false))
            && (self.sudden_severe_onset != Some(false)
                || self.severe_movement_pain != Some(false)
                || self.pain.is_none_or(|pain| pain >= 8))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.bony_point_tenderness == Some(true) {
            at_least = at_least.max(Urgency::Routine);
            reasons.push("fracture-bone-tenderness".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.bony_point_tenderness != Some(false) {
            at_most = at_most.max(Urgency::Routine);
        }
        if self.prolonged_corticosteroids == Some(true) || self.osteoporosis == Some(true) {
            at_least = at_least.max(Urgency::Routine);
            reasons.push("fracture-weak-bone".to_string());
            suspected.push("vertebral-fracture".to_string());
        }
        if self.prolonged_corticosteroids != Some(false) || self.osteoporosis != Some(false) {
            at_most = at_most.max(Urgency::Routine);
        }
        if (self.fever == Some(true) || self.low_temperature == Some(true))
            && (self.injecting_drug_use == Some(true)
                || self.immunosuppression == Some(true)
                || self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || self.spinal_operation_in_the_past_year == Some(true)
                || self.artificial_heart_valve == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("infection-fever-with-risk".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if (self.fever != Some(false) || self.low_temperature != Some(false))
            && (self.injecting_drug_use != Some(false)
                || self.immunosuppression != Some(false)
                || self.recent_bacterial_infection != Some(false)
                || self.recent_spinal_procedure != Some(false)
                || self.vascular_line_or_dialysis != Some(false)
                || self.bloodstream_infection != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || self.spinal_operation_in_the_past_year != Some(false)
                || self.artificial_heart_valve != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.very_unwell == Some(true)
            && ((self.injecting_drug_use == Some(true)
                || self.immunosuppression == Some(true)
                || self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.prolonged_corticosteroids == Some(true)
                || self.spinal_operation_in_the_past_year == Some(true)
                || self.artificial_heart_valve == Some(true))
                || self.recent_childbirth == Some(true)
                || (self.possible_pregnancy == Some(true) || self.pregnant == Some(true)))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("infection-very-unwell-with-risk".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.very_unwell != Some(false)
            && ((self.injecting_drug_use != Some(false)
                || self.immunosuppression != Some(false)
                || self.recent_bacterial_infection != Some(false)
                || self.recent_spinal_procedure != Some(false)
                || self.vascular_line_or_dialysis != Some(false)
                || self.bloodstream_infection != Some(false)
                || self.prolonged_corticosteroids != Some(false)
                || self.spinal_operation_in_the_past_year != Some(false)
                || self.artificial_heart_valve != Some(false))
                || self.recent_childbirth != Some(false)
                || (self.possible_pregnancy != Some(false) || self.pregnant != Some(false)))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.fever == Some(true)
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
                || self.longstanding_bladder_bowel_or_saddle_change == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("infection-fever-with-neuro".to_string());
            suspected.push("spinal-epidural-abscess".to_string());
        }
        if self.fever != Some(false)
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
                || self.longstanding_bladder_bowel_or_saddle_change != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.very_unwell == Some(true)
            && (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
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
            reasons.push("infection-very-unwell-with-neuro".to_string());
            suspected.push("spinal-epidural-abscess".to_string());
        }
        if self.very_unwell != Some(false)
            && (((self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
                || self.unsteady_walking != Some(false)
                || self.widespread_weakness_or_numbness != Some(false)
                || self.upper_motor_neuron_signs != Some(false))
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
        if (self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true))
            && (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
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
            reasons.push("infection-risk-with-neuro".to_string());
            suspected.push("spinal-epidural-abscess".to_string());
        }
        if (self.injecting_drug_use != Some(false)
            || self.immunosuppression != Some(false)
            || self.recent_bacterial_infection != Some(false)
            || self.vascular_line_or_dialysis != Some(false)
            || self.bloodstream_infection != Some(false))
            && (((self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
                || self.unsteady_walking != Some(false)
                || self.widespread_weakness_or_numbness != Some(false)
                || self.upper_motor_neuron_signs != Some(false))
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
        if self.diabetes == Some(true)
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && (self.unremitting_pain == Some(true)
                || self.raised_crp_or_esr == Some(true)
                || (self.getting_worse == Some(true) && self.night_pain == Some(true)))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("infection-diabetes-with-weakness".to_string());
            suspected.push("spinal-epidural-abscess".to_string());
        }
        if self.diabetes != Some(false)
            && (self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
            && (self.unremitting_pain != Some(false)
                || self.raised_crp_or_esr != Some(false)
                || (self.getting_worse != Some(false) && self.night_pain != Some(false)))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.tuberculosis_risk == Some(true)
            && (self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
            && (((self.unremitting_pain == Some(true)
                || self.getting_worse == Some(true)
                || self.all_movements_blocked == Some(true)
                || self.unexplained_weight_loss == Some(true)
                || self.night_sweats == Some(true)
                || self.fever_on_and_off == Some(true))
                || self.night_pain == Some(true)
                || self.pain_worse_lying_down == Some(true)
                || self.malaise == Some(true))
                || self.raised_crp_or_esr == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("infection-tuberculosis-with-weakness".to_string());
            suspected.push("spinal-epidural-abscess".to_string());
        }
        if self.tuberculosis_risk != Some(false)
            && (self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
            && (((self.unremitting_pain != Some(false)
                || self.getting_worse != Some(false)
                || self.all_movements_blocked != Some(false)
                || self.unexplained_weight_loss != Some(false)
                || self.night_sweats != Some(false)
                || self.fever_on_and_off != Some(false))
                || self.night_pain != Some(false)
                || self.pain_worse_lying_down != Some(false)
                || self.malaise != Some(false))
                || self.raised_crp_or_esr != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.fever == Some(true)
            && (self.all_movements_blocked == Some(true)
                || self.unremitting_pain == Some(true)
                || self.unable_to_stand_or_walk == Some(true))
        {
            at_least = at_least.max(Urgency::Emergency);
            reasons.push("infection-fever-with-spasm".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.fever != Some(false)
            && (self.all_movements_blocked != Some(false)
                || self.unremitting_pain != Some(false)
                || self.unable_to_stand_or_walk != Some(false))
        {
            at_most = at_most.max(Urgency::Emergency);
        }
        if self.fever == Some(true) || self.very_unwell == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("infection-fever".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.fever != Some(false) || self.very_unwell != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.low_temperature == Some(true)
            && (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true))
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
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("infection-cold-with-weakness".to_string());
            suspected.push("spinal-epidural-abscess".to_string());
        }
        if self.low_temperature != Some(false)
            && (((self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
                || self.unsteady_walking != Some(false)
                || self.widespread_weakness_or_numbness != Some(false)
                || self.upper_motor_neuron_signs != Some(false))
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
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.raised_crp_or_esr == Some(true) || self.bloodstream_infection == Some(true) {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("infection-test-or-bacteraemia".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.raised_crp_or_esr != Some(false) || self.bloodstream_infection != Some(false) {
            at_most = at_most.max(Urgency::SameDay);
        }
        if (((self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.recent_spinal_procedure == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true)
            || self.prolonged_corticosteroids == Some(true)
            || self.spinal_operation_in_the_past_year == Some(true)
            || self.artificial_heart_valve == Some(true))
            || self.tuberculosis_risk == Some(true))
            && ((self.unremitting_pain == Some(true)
                || self.getting_worse == Some(true)
                || self.all_movements_blocked == Some(true)
                || self.unexplained_weight_loss == Some(true)
                || self.night_sweats == Some(true)
                || self.fever_on_and_off == Some(true))
                || (((self.leg_weakness == Some(true) || self.motor_power_3_or_less == Some(true))
                    || self.unsteady_walking == Some(true)
                    || self.widespread_weakness_or_numbness == Some(true)
                    || self.upper_motor_neuron_signs == Some(true))
                    || self.leg_numbness == Some(true))
                || (self.night_pain == Some(true)
                    && (self.malaise == Some(true) || self.pain_worse_lying_down == Some(true)))))
            || ((self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.spinal_operation_in_the_past_year == Some(true)
                || self.artificial_heart_valve == Some(true))
                && (self.night_pain == Some(true)
                    || self.pain_worse_lying_down == Some(true)
                    || self.malaise == Some(true)))
        {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("infection-risk-with-pattern".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if (((self.injecting_drug_use != Some(false)
            || self.immunosuppression != Some(false)
            || self.recent_bacterial_infection != Some(false)
            || self.recent_spinal_procedure != Some(false)
            || self.vascular_line_or_dialysis != Some(false)
            || self.bloodstream_infection != Some(false)
            || self.prolonged_corticosteroids != Some(false)
            || self.spinal_operation_in_the_past_year != Some(false)
            || self.artificial_heart_valve != Some(false))
            || self.tuberculosis_risk != Some(false))
            && ((self.unremitting_pain != Some(false)
                || self.getting_worse != Some(false)
                || self.all_movements_blocked != Some(false)
                || self.unexplained_weight_loss != Some(false)
                || self.night_sweats != Some(false)
                || self.fever_on_and_off != Some(false))
                || (((self.leg_weakness != Some(false) || self.motor_power_3_or_less != Some(false))
                    || self.unsteady_walking != Some(false)
                    || self.widespread_weakness_or_numbness != Some(false)
                    || self.upper_motor_neuron_signs != Some(false))
                    || self.leg_numbness != Some(false))
                || (self.night_pain != Some(false)
                    && (self.malaise != Some(false) || self.pain_worse_lying_down != Some(false)))))
            || ((self.recent_bacterial_infection != Some(false)
                || self.recent_spinal_procedure != Some(false)
                || self.vascular_line_or_dialysis != Some(false)
                || self.bloodstream_infection != Some(false)
                || self.spinal_operation_in_the_past_year != Some(false)
                || self.artificial_heart_valve != Some(false))
                && (self.night_pain != Some(false)
                    || self.pain_worse_lying_down != Some(false)
                    || self.malaise != Some(false)))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if self.malaise == Some(true)
            && self.getting_worse == Some(true)
            && (self.night_pain == Some(true) || self.unremitting_pain == Some(true))
        {
            at_least = at_least.max(Urgency::SameDay);
            reasons.push("infection-growing-and-unwell".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.malaise != Some(false)
            && self.getting_worse != Some(false)
            && (self.night_pain != Some(false) || self.unremitting_pain != Some(false))
        {
            at_most = at_most.max(Urgency::SameDay);
        }
        if ((self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.recent_spinal_procedure == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true)
            || self.prolonged_corticosteroids == Some(true)
            || self.spinal_operation_in_the_past_year == Some(true)
            || self.artificial_heart_valve == Some(true))
            || self.tuberculosis_risk == Some(true))
            && (self.night_pain == Some(true)
                || self.pain_worse_lying_down == Some(true)
                || self.malaise == Some(true))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("infection-risk-with-night-pain".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if ((self.injecting_drug_use != Some(false)
            || self.immunosuppression != Some(false)
            || self.recent_bacterial_infection != Some(false)
            || self.recent_spinal_procedure != Some(false)
            || self.vascular_line_or_dialysis != Some(false)
            || self.bloodstream_infection != Some(false)
            || self.prolonged_corticosteroids != Some(false)
            || self.spinal_operation_in_the_past_year != Some(false)
            || self.artificial_heart_valve != Some(false))
            || self.tuberculosis_risk != Some(false))
            && (self.night_pain != Some(false)
                || self.pain_worse_lying_down != Some(false)
                || self.malaise != Some(false))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.diabetes == Some(true)
            && self.getting_worse == Some(true)
            && (self.night_pain == Some(true)
                || self.all_movements_blocked == Some(true)
                || self.malaise == Some(true))
        {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("infection-diabetes-with-pattern".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.diabetes != Some(false)
            && self.getting_worse != Some(false)
            && (self.night_pain != Some(false)
                || self.all_movements_blocked != Some(false)
                || self.malaise != Some(false))
        {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        if self.night_sweats == Some(true) || self.fever_on_and_off == Some(true) {
            at_least = at_least.max(Urgency::WithinTwoWeeks);
            reasons.push("sweats-or-chills".to_string());
            suspected.push("spinal-infection".to_string());
        }
        if self.night_sweats != Some(false) || self.fever_on_and_off != Some(false) {
            at_most = at_most.max(Urgency::WithinTwoWeeks);
        }
        suspected.dedup();
        Assessment { at_least, at_most, reasons, suspected }
    }
}

// The same rules written by hand, as most apps do: two-valued if/else over `Option<bool>`, reasons as strings.

struct ByHand {
    age: Option<u16>,
    female: Option<bool>,
    urinary_retention: Option<bool>,
    urinary_incontinence: Option<bool>,
    bowel_incontinence: Option<bool>,
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
    longstanding_bladder_bowel_or_saddle_change: Option<bool>,
    urinary_frequency: Option<bool>,
    leg_pain: Option<bool>,
    leg_numbness: Option<bool>,
    leg_weakness: Option<bool>,
    unsteady_walking: Option<bool>,
    widespread_weakness_or_numbness: Option<bool>,
    upper_motor_neuron_signs: Option<bool>,
    major_trauma: Option<bool>,
    minor_trauma: Option<bool>,
    osteoporosis: Option<bool>,
    previous_fragility_fracture: Option<bool>,
    prolonged_corticosteroids: Option<bool>,
    bruise_or_graze_over_spine: Option<bool>,
    bony_point_tenderness: Option<bool>,
    strenuous_lifting: Option<bool>,
    sudden_central_pain_eased_by_lying: Option<bool>,
    unable_to_stand_or_walk: Option<bool>,
    fever: Option<bool>,
    low_temperature: Option<bool>,
    very_unwell: Option<bool>,
    injecting_drug_use: Option<bool>,
    immunosuppression: Option<bool>,
    recent_bacterial_infection: Option<bool>,
    recent_spinal_procedure: Option<bool>,
    vascular_line_or_dialysis: Option<bool>,
    bloodstream_infection: Option<bool>,
    tuberculosis_risk: Option<bool>,
    all_movements_blocked: Option<bool>,
    unremitting_pain: Option<bool>,
    raised_crp_or_esr: Option<bool>,
    night_pain: Option<bool>,
    getting_worse: Option<bool>,
    diabetes: Option<bool>,
    malaise: Option<bool>,
}

impl ByHand {
    fn of(form: &Form) -> Self {
        let answer = |finding: Finding| {
            let place = Finding::ALL.iter().position(|&other| other == finding).unwrap();
            form.answers[place]
        };
        Self {
            age: form.age,
            female: form.female,
            urinary_retention: answer(Symptom::UrinaryRetention.finding()),
            urinary_incontinence: answer(Symptom::UrinaryIncontinence.finding()),
            bowel_incontinence: answer(Symptom::BowelIncontinence.finding()),
            hesitant_urination: answer(Symptom::HesitantUrination.finding()),
            reduced_bladder_sensation: answer(Symptom::ReducedBladderSensation.finding()),
            saddle_sensory_change: answer(Symptom::SaddleSensoryChange.finding()),
            loss_of_rectal_sensation: answer(Symptom::LossOfRectalSensation.finding()),
            sexual_function_change: answer(Symptom::SexualFunctionChange.finding()),
            weakness_both_legs: answer(Symptom::WeaknessBothLegs.finding()),
            numbness_both_legs: answer(Symptom::NumbnessBothLegs.finding()),
            leg_pain_both_sides: answer(Symptom::LegPainBothSides.finding()),
            reduced_anal_tone: answer(Sign::ReducedAnalTone.finding()),
            perianal_sensory_loss: answer(Sign::PerianalSensoryLoss.finding()),
            post_void_residual_200_ml: answer(Sign::PostVoidResidual200Ml.finding()),
            longstanding_bladder_bowel_or_saddle_change: answer(
                Symptom::LongstandingBladderBowelOrSaddleChange.finding(),
            ),
            urinary_frequency: answer(Symptom::UrinaryFrequency.finding()),
            leg_pain: answer(Symptom::LegPain.finding()),
            leg_numbness: answer(Symptom::LegNumbness.finding()),
            leg_weakness: answer(Symptom::LegWeakness.finding()),
            unsteady_walking: answer(Symptom::UnsteadyWalking.finding()),
            widespread_weakness_or_numbness: answer(Symptom::WidespreadWeaknessOrNumbness.finding()),
            upper_motor_neuron_signs: answer(Sign::UpperMotorNeuronSigns.finding()),
            major_trauma: answer(RiskFactor::MajorTrauma.finding()),
            minor_trauma: answer(RiskFactor::MinorTrauma.finding()),
            osteoporosis: answer(RiskFactor::Osteoporosis.finding()),
            previous_fragility_fracture: answer(RiskFactor::PreviousFragilityFracture.finding()),
            prolonged_corticosteroids: answer(RiskFactor::ProlongedCorticosteroids.finding()),
            bruise_or_graze_over_spine: answer(Symptom::BruiseOrGrazeOverSpine.finding()),
            bony_point_tenderness: answer(Symptom::BonyPointTenderness.finding()),
            strenuous_lifting: answer(RiskFactor::StrenuousLifting.finding()),
            sudden_central_pain_eased_by_lying: answer(Symptom::SuddenCentralPainEasedByLying.finding()),
            unable_to_stand_or_walk: answer(Symptom::UnableToStandOrWalk.finding()),
            fever: answer(Symptom::Fever.finding()),
            low_temperature: answer(Symptom::LowTemperature.finding()),
            very_unwell: answer(Symptom::VeryUnwell.finding()),
            injecting_drug_use: answer(RiskFactor::InjectingDrugUse.finding()),
            immunosuppression: answer(RiskFactor::Immunosuppression.finding()),
            recent_bacterial_infection: answer(RiskFactor::RecentBacterialInfection.finding()),
            recent_spinal_procedure: answer(RiskFactor::RecentSpinalProcedure.finding()),
            vascular_line_or_dialysis: answer(RiskFactor::VascularLineOrDialysis.finding()),
            bloodstream_infection: answer(RiskFactor::BloodstreamInfection.finding()),
            tuberculosis_risk: answer(RiskFactor::TuberculosisRisk.finding()),
            all_movements_blocked: answer(Symptom::AllMovementsBlocked.finding()),
            unremitting_pain: answer(Symptom::UnremittingPain.finding()),
            raised_crp_or_esr: answer(Sign::RaisedCrpOrEsr.finding()),
            night_pain: answer(Symptom::NightPain.finding()),
            getting_worse: answer(Symptom::GettingWorse.finding()),
            diabetes: answer(RiskFactor::Diabetes.finding()),
            malaise: answer(Symptom::Malaise.finding()),
        }
    }

    fn assess(&self) -> (Urgency, Vec<String>) {
        let (mut urgency, mut reasons) = (Urgency::SelfCare, Vec::new());
        let age_from = |years| self.age.is_some_and(|age| age >= years);
        let bone_risk = self.osteoporosis == Some(true)
            || self.previous_fragility_fracture == Some(true)
            || self.prolonged_corticosteroids == Some(true)
            || (self.female == Some(true) && age_from(65))
            || age_from(75);
        if self.urinary_retention == Some(true)
            || self.urinary_incontinence == Some(true)
            || self.bowel_incontinence == Some(true)
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
        if self.longstanding_bladder_bowel_or_saddle_change == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("ces-longstanding".to_string());
        }
        if self.urinary_frequency == Some(true)
            && (self.leg_pain == Some(true)
                || self.leg_numbness == Some(true)
                || self.leg_weakness == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("ces-frequency-with-leg-symptom".to_string());
        }
        if self.major_trauma == Some(true) {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-major-trauma".to_string());
        }
        if self.minor_trauma == Some(true)
            && (self.leg_weakness == Some(true)
                || self.leg_numbness == Some(true)
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true)
                || self.hesitant_urination == Some(true)
                || self.reduced_bladder_sensation == Some(true)
                || self.urinary_retention == Some(true)
                || self.urinary_incontinence == Some(true)
                || self.loss_of_rectal_sensation == Some(true)
                || self.bowel_incontinence == Some(true)
                || self.saddle_sensory_change == Some(true)
                || self.sexual_function_change == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("fracture-trauma-with-neuro".to_string());
        }
        if self.minor_trauma == Some(true) && (bone_risk || age_from(50)) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-minor-trauma".to_string());
        }
        if self.minor_trauma == Some(true)
            && (self.bruise_or_graze_over_spine == Some(true) || self.bony_point_tenderness == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-bruise-after-trauma".to_string());
        }
        if self.strenuous_lifting == Some(true) && (bone_risk || age_from(70)) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-lifting".to_string());
        }
        if self.sudden_central_pain_eased_by_lying == Some(true)
            && self.unable_to_stand_or_walk == Some(true)
            && (bone_risk || age_from(70))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("fracture-sudden-cannot-stand".to_string());
        }
        if self.sudden_central_pain_eased_by_lying == Some(true) && (bone_risk || age_from(70)) {
            urgency = urgency.max(Urgency::WithinTwoWeeks);
            reasons.push("fracture-sudden".to_string());
        }
        if self.bony_point_tenderness == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("fracture-bone-tenderness".to_string());
        }
        if self.prolonged_corticosteroids == Some(true) || self.osteoporosis == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("fracture-weak-bone".to_string());
        }
        if self.fever == Some(true)
            && (self.injecting_drug_use == Some(true)
                || self.immunosuppression == Some(true)
                || self.recent_bacterial_infection == Some(true)
                || self.recent_spinal_procedure == Some(true)
                || self.vascular_line_or_dialysis == Some(true)
                || self.bloodstream_infection == Some(true)
                || self.tuberculosis_risk == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-fever-with-risk".to_string());
        }
        if self.fever == Some(true)
            && (self.leg_weakness == Some(true)
                || self.leg_numbness == Some(true)
                || self.unsteady_walking == Some(true)
                || self.widespread_weakness_or_numbness == Some(true)
                || self.upper_motor_neuron_signs == Some(true)
                || self.hesitant_urination == Some(true)
                || self.reduced_bladder_sensation == Some(true)
                || self.urinary_retention == Some(true)
                || self.urinary_incontinence == Some(true)
                || self.loss_of_rectal_sensation == Some(true)
                || self.bowel_incontinence == Some(true)
                || self.saddle_sensory_change == Some(true)
                || self.sexual_function_change == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-fever-with-neuro".to_string());
        }
        if self.fever == Some(true)
            && (self.all_movements_blocked == Some(true) || self.unremitting_pain == Some(true))
        {
            urgency = urgency.max(Urgency::Emergency);
            reasons.push("infection-fever-with-spasm".to_string());
        }
        if self.fever == Some(true) || self.low_temperature == Some(true) || self.very_unwell == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-fever".to_string());
        }
        if self.raised_crp_or_esr == Some(true) || self.bloodstream_infection == Some(true) {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-test-or-bacteraemia".to_string());
        }
        if (self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.recent_spinal_procedure == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true)
            || self.tuberculosis_risk == Some(true))
            && (self.unremitting_pain == Some(true)
                || self.night_pain == Some(true)
                || self.getting_worse == Some(true))
        {
            urgency = urgency.max(Urgency::SameDay);
            reasons.push("infection-risk-with-pattern".to_string());
        }
        if self.injecting_drug_use == Some(true)
            || self.immunosuppression == Some(true)
            || self.recent_bacterial_infection == Some(true)
            || self.recent_spinal_procedure == Some(true)
            || self.vascular_line_or_dialysis == Some(true)
            || self.bloodstream_infection == Some(true)
            || self.tuberculosis_risk == Some(true)
            || self.diabetes == Some(true)
        {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("infection-risk".to_string());
        }
        if self.malaise == Some(true) {
            urgency = urgency.max(Urgency::Routine);
            reasons.push("malaise".to_string());
        }
        (urgency, reasons)
    }
}

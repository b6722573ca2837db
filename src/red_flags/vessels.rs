//! Aneurysm, dissection, ischaemia and bleeding.

use super::*;
use crate::finding::terms::*;

rules! {
    pub(in crate::red_flags) const RULES;

    rule "aaa-rupture"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when any(&[
            CollapseOrFainting, SignsOfShock, PulsatingAbdominalMass,
            all(&[KnownAorticAneurysm, any(&[
                NEW_PAIN, AbdominalPain, SevereUpperAbdominalPain, FlankPain, GroinOrHipFlexionPain, INTENSE_PAIN,
                UnremittingPain,
            ])]),
        ]);
        because "Collapse, shock or a throbbing mass with back pain is an emergency at any age, and so is new, severe or spreading pain with a known aneurysm; feeling the abdomen is unreliable.";
        sources [NiceNg156: Emergency, WikEm]

    rule "aaa-age-60-sudden"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when all(&[
            age_from(60), any(&[AbdominalPain, SevereUpperAbdominalPain]),
            any(&[SuddenSevereOnset, all(&[any(&[SmokingEver, Hypertension]), NEW_PAIN])]),
        ]);
        because "From 60 on, back and abdominal pain that started suddenly, or that is new in a smoker or a person with high blood pressure, may be a ruptured aneurysm; counting smoking and blood pressure is good practice.";
        sources [NiceNg156: Emergency, WikEm, GoodPractice]

    rule "aaa-age-60-dizzy"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when all(&[
            age_from(60), Dizziness, any(&[SuddenSevereOnset, AbdominalPain, SevereUpperAbdominalPain]),
        ]);
        because "Collapse is the sign of a ruptured aneurysm, and from 60 on feeling faint with abdominal pain or with a sudden severe start is taken for its beginning.";
        sources [NiceNg156, GoodPractice]

    rule "aaa-age-60"
        suspects AbdominalAorticAneurysm
        urgency SameDay at SameDayClinician
        when all(&[age_from(60), any(&[AbdominalPain, SevereUpperAbdominalPain, SuddenSevereOnset])]);
        because "From 60 on, abdominal pain or a sudden severe start with back pain may be an aneurysm until somebody has looked.";
        sources [MayoClinic: SameDay, NiceNg156: Emergency]
        milder because "A suspected rupture, with collapse, shock or a known aneurysm, is an emergency by rules of its own; age and pain alone are seen today."

    rule "aaa-known"
        suspects AbdominalAorticAneurysm
        urgency SameDay at SameDayClinician
        when KnownAorticAneurysm;
        because "Back pain in a person with a known aneurysm is looked at today, however old the pain is.";
        sources [GoodPractice]

    rule "chest-or-tearing-pain"
        suspects AorticDissectionOrCardiac
        urgency Emergency at EmergencyDepartment
        when any(&[
            ChestPain,
            TearingPain,
            all(&[ThoracicPain, SuddenSevereOnset, any(&[Hypertension, all(&[INTENSE_PAIN, age_from(50)])])]),
        ]);
        because "Chest pain or tearing pain with back pain may come from the heart, the lungs or the aorta; so may sudden severe pain between the shoulders in a person with high blood pressure, or from 50 on where it is intense.";
        sources [NhsUkBackPain: Emergency, ClinicalCommander, GoodPractice]

    rule "leg-ischaemia"
        suspects AcuteLimbIschaemia
        urgency Emergency at EmergencyDepartment
        when ColdPaleLeg;
        because "A blocked artery can mimic sciatica, and a cold, pale leg cannot wait.";
        sources [GoodPractice]

    rule "anticoagulant-bleed"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, any(&[
            CollapseOrFainting, SignsOfShock, WorseningLegWeakness, FootDropOrMajorWeakness, MotorPower3OrLess,
            UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns, CAUDA_EQUINA,
            all(&[NEW_PAIN, any(&[LegWeakness, LegNumbness, Dizziness, GroinOrHipFlexionPain])]),
        ])]);
        because "In a person on a blood thinner, signs of bleeding, a grave deficit, or new pain with any deficit, dizziness or groin pain may mean bleeding behind the abdominal cavity or around the nerves.";
        sources [Thiruganasambandamoorthy, GoodPractice]

    rule "anticoagulant-new-pain"
        suspects InternalBleeding
        urgency SameDay at SameDayClinician
        when all(&[AnticoagulantUse, any(&[
            MinorTrauma, MajorTrauma, all(&[NEW_PAIN, from(Measure::Pain, 4)]),
        ])]);
        because "In one emergency department a blood thinner raised the odds of serious disease (odds ratio 15.6, interval 4.2 to 58.5, from 22 serious cases).";
        sources [Thiruganasambandamoorthy]

    rule "muscle-breakdown"
        suspects MuscleBreakdown
        urgency Emergency at EmergencyDepartment
        when any(&[SevereMuscleSwelling, all(&[StrenuousLifting, BloodInUrine, INTENSE_PAIN])]);
        because "Hard, swollen, extremely painful muscles after exertion, or intense pain and dark or bloody urine after heavy work, may mean pressure within the muscle and harm to the kidneys.";
        sources [GoodPractice]
}

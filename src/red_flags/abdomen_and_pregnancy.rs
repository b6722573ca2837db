//! Kidney, abdomen and pregnancy: pain that is felt in the back and comes from elsewhere.

use super::*;
use crate::finding::terms::*;

const PREGNANT: When = any(&[PossiblePregnancy, PREGNANT_BY_DATES]);
const RENAL_COLIC: When = all(&[ColickyFlankToGroinPain, any(&[Restlessness, BloodInUrine])]);
const ECTOPIC: When = all(&[
    any(&[PossiblePregnancy, When::Between(Measure::PregnancyWeeks, 1, 12)]),
    any(&[VaginalBleeding, OneSidedLowAbdominalPain, ShoulderTipPain]),
]);

rules! {
    rule "kidney-infection-septic"
        suspects KidneyInfection
        urgency Emergency at EmergencyDepartment
        when all(&[
            ConfusionOrDrowsiness, any(&[FlankPain, UrinarySymptoms]),
            any(&[Fever, LowTemperature, Vomiting, BloodInUrine, NoUrineAllDay]),
        ]);
        because "Confusion, drowsiness or trouble speaking with a kidney infection.";
        sources [NhsUkKidneyInfection: Emergency]

    rule "renal-colic-complicated"
        suspects ObstructedKidney
        urgency Emergency at EmergencyDepartment
        when all(&[RENAL_COLIC, any(&[PREGNANT, Fever, NoUrineAllDay, SingleKidney, UncontrolledPain])]);
        because "A blocked kidney that is infected, or the only one.";
        sources [NiDirectKidneyStones, GoodPractice]

    rule "renal-colic-first-after-60"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when all(&[age_from(60), RENAL_COLIC, NoPreviousKidneyStone]);
        because "A first renal colic from 60 on is an aneurysm until excluded.";
        sources [NiceNg156, GoodPractice]

    rule "pancreatitis-or-perforation"
        suspects PancreatitisOrPerforation
        urgency Emergency at EmergencyDepartment
        when all(&[SevereUpperAbdominalPain, Vomiting]);
        because "Severe upper tummy pain through to the back, with vomiting.";
        sources [GoodPractice]

    rule "ectopic-ruptured"
        suspects EctopicPregnancy
        urgency Emergency at EmergencyDepartment
        when all(&[ECTOPIC, any(&[CollapseOrFainting, SignsOfShock, Dizziness, SuddenSevereOnset])]);
        because "A possible ectopic pregnancy with signs of bleeding inside.";
        sources [GoodPractice]

    rule "pregnancy-bleeding"
        suspects PregnancyComplication
        urgency Emergency at EmergencyDepartment
        when all(&[PREGNANT, any(&[HeavyVaginalBleeding, ContinuousAbdominalPain])]);
        because "Heavy bleeding, or sharp or continuous tummy pain, in pregnancy.";
        sources [BirminghamMaternity: Emergency]

    rule "ectopic-possible"
        suspects EctopicPregnancy
        urgency SameDay at SameDayClinician
        when ECTOPIC;
        because "Early or possible pregnancy with bleeding, one-sided or shoulder-tip pain, even without a positive test.";
        sources [MamaAcademy: SameDay]

    rule "pregnancy-labour-or-waters"
        suspects PregnancyComplication
        urgency SameDay at MaternityUnit
        when all(&[PREGNANT, any(&[WaveLikePainInPregnancy, FluidLeakingInPregnancy, ReducedFetalMovement])]);
        because "Pain in waves, leaking fluid or fewer movements: the maternity line, now.";
        sources [DorsetMaternity: SameDay]

    rule "pregnancy-from-13-weeks"
        suspects PregnancyComplication
        urgency SameDay at MaternityUnit
        when all(&[from(Measure::PregnancyWeeks, 13), any(&[INTENSE_PAIN, Fever, VaginalBleeding])]);
        because "From 13 weeks, severe pain, fever or bleeding: the maternity line, now.";
        sources [DorsetMaternity: SameDay]

    rule "kidney-infection"
        suspects KidneyInfection
        urgency SameDay at SameDayClinician
        when any(&[
            all(&[FlankPain, UrinarySymptoms]),
            all(&[
                any(&[FlankPain, ColickyFlankToGroinPain, UrinarySymptoms]),
                any(&[Fever, LowTemperature, Vomiting, BloodInUrine, NoUrineAllDay]),
            ]),
        ]);
        because "Pain under the ribs or urine symptoms, with each other or with fever, sickness, blood or no urine.";
        sources [NhsUkKidneyInfection: SameDay]

    rule "renal-colic"
        suspects RenalColic
        urgency SameDay at SameDayClinician
        when RENAL_COLIC;
        because "Colic from side to groin, with restlessness or blood: assessment and pain control.";
        sources [NiDirectKidneyStones, GoodPractice]

    rule "no-urine-all-day"
        suspects ObstructedKidney
        urgency SameDay at SameDayClinician
        when NoUrineAllDay;
        because "No urine for a day has to be explained today.";
        sources [GoodPractice]

    rule "severe-abdominal-pain"
        suspects AbdominalCause
        urgency SameDay at SameDayClinician
        when any(&[SevereUpperAbdominalPain, ContinuousAbdominalPain]);
        because "Severe or continuous tummy pain with back pain is examined today.";
        sources [MayoClinic: SameDay]

    rule "abdominal-pain"
        suspects AbdominalCause
        urgency WithinTwoWeeks at OwnDoctor
        when AbdominalPain;
        because "One source sees tummy pain with back pain at once; most of it is harmless before 60.";
        sources [MayoClinic: SameDay]

    rule "urinary-symptoms"
        suspects UrinaryTractInfection
        urgency WithinTwoWeeks at OwnDoctor
        when any(&[UrinarySymptoms, BloodInUrine]);
        because "Burning, cloudy or bloody urine with back pain: a urine test.";
        sources [NhsUkKidneyInfection]

    rule "pregnancy-simple"
        suspects PregnancyRelatedPain
        urgency Routine at OwnDoctor
        when PREGNANT;
        because "Midwife, doctor or physiotherapist.";
        sources [NorthernTrust: Routine]
}

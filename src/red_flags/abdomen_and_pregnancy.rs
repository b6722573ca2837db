//! Kidney, abdomen and pregnancy: pain that is felt in the back but comes from elsewhere.

use super::*;
use crate::rule::findings::*;

const KIDNEY_INFECTION: When<'static> = any(&[
    all(&[FlankPain, UrinarySymptoms]),
    all(&[
        any(&[FlankPain, UrinarySymptoms]),
        any(&[Fever, LowTemperature, Vomiting, BloodInUrine, NoUrineAllDay]),
    ]),
    all(&[PREGNANT, any(&[UrinarySymptoms, BloodInUrine])]),
]);
const ECTOPIC_PAIN: When<'static> = any(&[OneSidedLowAbdominalPain, ShoulderTipPain]);
const COLIC: When<'static> = any(&[ColickyFlankToGroinPain, ColicLikeAnEarlierStone]);
/// Any two of these: early or possible pregnancy, such pain, and bleeding. Two are enough because a person may not know
/// of the pregnancy.
const ECTOPIC: When<'static> = any(&[
    all(&[
        any(&[PossiblePregnancy, When::Between(Measure::PregnancyWeeks, 1, 12)]),
        any(&[VaginalBleeding, ECTOPIC_PAIN]),
    ]),
    all(&[VaginalBleeding, ECTOPIC_PAIN]),
]);

rules! {
    pub(in crate::red_flags) const RULES;

    rule "kidney-infection-septic"
        suspects KidneyInfection
        urgency Emergency at EmergencyDepartment
        when all(&[ConfusionOrDrowsiness, KIDNEY_INFECTION]);
        because "Confusion, drowsiness or trouble speaking with a possible kidney infection is a sign of sepsis.";
        sources [NhsUkKidneyInfection: Emergency]

    rule "renal-colic-complicated"
        suspects ObstructedKidney
        urgency Emergency at EmergencyDepartment
        when any(&[
            all(&[COLIC, any(&[PREGNANT, Fever, NoUrineAllDay, SingleKidney, UncontrolledPain])]),
            all(&[FlankPain, Fever, NoUrineAllDay]),
        ]);
        because "A stone with fever may be an infected, blocked kidney; with a single kidney, no urine, a pregnancy or pain that nothing eases it is no less urgent.";
        sources [NiDirectKidneyStones, GoodPractice]

    rule "renal-colic-first-after-60"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when all(&[age_from(60), ColickyFlankToGroinPain]);
        because "A renal colic from 60 on may be an aneurysm until that is excluded, unless it is just like that of an earlier stone.";
        sources [NiceNg156, GoodPractice]

    rule "pancreatitis-or-perforation"
        suspects PancreatitisOrPerforation
        urgency Emergency at EmergencyDepartment
        when all(&[SevereUpperAbdominalPain, any(&[Vomiting, Fever, SuddenSevereOnset])]);
        because "Severe upper abdominal pain that goes through to the back, with vomiting, with fever or with a sudden start, may be pancreatitis or a perforated ulcer.";
        sources [GoodPractice]

    rule "ectopic-ruptured"
        suspects EctopicPregnancy
        urgency Emergency at EmergencyDepartment
        when all(&[ECTOPIC, any(&[CollapseOrFainting, SignsOfShock, Dizziness, SuddenSevereOnset])]);
        because "A possible ectopic pregnancy with fainting, shock, dizziness or sudden severe pain may be bleeding inside. Bleeding with one-sided or shoulder-tip pain is counted as one whatever is said of pregnancy.";
        sources [NhsEctopic: Emergency, GoodPractice]

    rule "pregnancy-severe-tummy-pain"
        suspects PregnancyComplication
        urgency Emergency at EmergencyDepartment
        when all(&[PREGNANT, AbdominalPain, any(&[Dizziness, SuddenSevereOnset, INTENSE_PAIN, ShoulderTipPain])]);
        because "Tummy pain that is intense or sudden, or that comes with faintness or with pain at the tip of the shoulder, in a pregnancy or where one is possible, may be bleeding inside: from a pregnancy outside the womb at first, from the afterbirth later on.";
        sources [NhsEctopic: Emergency, NhsInformAbdominalPain: Emergency, GoodPractice]

    rule "abdominal-pain-sudden"
        suspects AbdominalCause
        urgency Emergency at EmergencyDepartment
        when all(&[
            SuddenSevereOnset, any(&[AbdominalPain, SevereUpperAbdominalPain]),
            any(&[INTENSE_PAIN, Hypertension, Dizziness]),
        ]);
        because "At any age, back and abdominal pain that began suddenly and severely, and is intense or comes with high blood pressure or dizziness, may be a torn or leaking artery, a perforation or bleeding.";
        sources [GoodPractice]

    rule "pregnancy-bleeding"
        suspects PregnancyComplication
        urgency Emergency at EmergencyDepartment
        when all(&[PREGNANT, any(&[HeavyVaginalBleeding, ContinuousAbdominalPain])]);
        because "Heavy bleeding, or sharp or continuous abdominal pain, in pregnancy may be an abruption or an ectopic pregnancy.";
        sources [BirminghamMaternity: Emergency]

    rule "ectopic-possible"
        suspects EctopicPregnancy
        urgency SameDay at SameDayClinician
        when ECTOPIC;
        because "Bleeding, one-sided or shoulder-tip pain in an early or possible pregnancy may be an ectopic pregnancy, even without a positive test; bleeding together with such pain is good practice whatever is said of pregnancy.";
        sources [MamaAcademy: SameDay, NiDirectEctopic: SameDay, GoodPractice]

    rule "heavy-vaginal-bleeding"
        suspects PregnancyComplication
        urgency SameDay at SameDayClinician
        when HeavyVaginalBleeding;
        because "Heavy bleeding with back pain may be a miscarriage that nobody knew of, and is heavy enough to be looked at today.";
        sources [GoodPractice]

    rule "pregnancy-neuro"
        suspects PregnancyComplication
        urgency SameDay at SameDayClinician
        when all(&[PREGNANT, NEUROLOGY]);
        because "Loss of strength or feeling in pregnancy is not put down to the pregnancy before somebody has examined the legs.";
        sources [PregnancyWriteUp: SameDay]

    rule "pregnancy-labour-or-waters"
        suspects PregnancyComplication
        urgency SameDay at MaternityUnit
        when any(&[
            ReducedFetalMovement,
            all(&[PREGNANT, any(&[WaveLikePainInPregnancy, FluidLeakingInPregnancy])]),
        ]);
        because "With pain in waves, leaking fluid or fewer movements in pregnancy the maternity unit is called now; whoever feels a baby move less is pregnant.";
        sources [DorsetMaternity: SameDay, PregnancyWriteUp: SameDay]

    rule "pregnancy-from-13-weeks"
        suspects PregnancyComplication
        urgency SameDay at MaternityUnit
        when all(&[from(Measure::PregnancyWeeks, 13), any(&[
            INTENSE_PAIN, SuddenSevereOnset, Fever, VaginalBleeding, Vomiting, NoUrineAllDay, FlankPain,
            AbdominalPain, UrinarySymptoms, all(&[SEVERE_PAIN, GettingWorse]),
        ])]);
        because "From 13 weeks on, with severe or growing pain, pain in the side or the tummy, pain on peeing, fever, bleeding, vomiting or no urine the maternity unit is called now: it may be early labour or an infection. Vomiting stands for keeping no water down.";
        sources [NhsBackPainInPregnancy: SameDay, DorsetMaternity: SameDay, PregnancyWriteUp: SameDay, RotundaPregnancy]

    rule "pregnancy-pain-or-bleeding"
        suspects PregnancyComplication
        urgency SameDay at SameDayClinician
        when all(&[PREGNANT, any(&[AbdominalPain, FlankPain, VaginalBleeding, INTENSE_PAIN, SuddenSevereOnset])]);
        because "Pain in the tummy or the side, bleeding, or pain that is intense or sudden, with back pain in a pregnancy, however early, is heard today.";
        sources [NhsBackPainInPregnancy: SameDay]

    rule "kidney-infection"
        suspects KidneyInfection
        urgency SameDay at SameDayClinician
        when KIDNEY_INFECTION;
        because "Pain under the ribs and urine symptoms together, or one of them with fever, sickness, blood or no urine, may be a kidney infection; in pregnancy urine symptoms are enough.";
        sources [NhsUkKidneyInfection: SameDay]

    rule "renal-colic"
        suspects RenalColic
        urgency SameDay at SameDayClinician
        when any(&[COLIC, all(&[FlankPain, any(&[Restlessness, SuddenSevereOnset, INTENSE_PAIN])])]);
        because "Colic from side to groin, or pain in the side that is sudden, intense or lets nobody keep still, suggests a stone, and needs assessment and pain control today.";
        sources [NiDirectKidneyStones, GoodPractice]

    rule "urinary-symptoms"
        suspects UrinaryTractInfection
        urgency SameDay at SameDayClinician
        when UrinarySymptoms;
        because "Burning, pain or cloudy urine together with pain in the back or the sides may be a kidney infection, and is heard today.";
        sources [NhsUti: SameDay, NhsUkKidneyInfection: SameDay]

    rule "no-urine-all-day"
        suspects ObstructedKidney
        urgency SameDay at SameDayClinician
        when NoUrineAllDay;
        because "No urine for more than 12 hours has to be explained today.";
        sources [GoodPractice]

    rule "severe-abdominal-pain"
        suspects AbdominalCause
        urgency SameDay at SameDayClinician
        when any(&[
            SevereUpperAbdominalPain, ContinuousAbdominalPain,
            all(&[AbdominalPain, any(&[INTENSE_PAIN, SuddenSevereOnset, Dizziness, MinorTrauma])]),
            all(&[GroinOrHipFlexionPain, SuddenSevereOnset]),
        ]);
        because "Severe or continuous abdominal pain with back pain is examined today, and so is such pain after a fall or a blow, with faintness or with a sudden start, in the groin too. One-sided pain is abdominal pain.";
        sources [MayoClinic: SameDay, NhsInformAbdominalPain: Emergency, VictoriaScrotum: Emergency]
        milder because "The number for the pain is that of the back. With a sudden start and intense pain, or where a pregnancy is possible, rules of their own make it an emergency. The state that sends any acute pain of a testicle to hospital gives no age; the question does not tell it from the groin, so it is an emergency with vomiting, and in a male under 25."

    rule "sudden-groin-pain"
        suspects AbdominalCause
        urgency Emergency at EmergencyDepartment
        when all(&[GroinOrHipFlexionPain, SuddenSevereOnset, any(&[
            Vomiting, all(&[When::Is(Sex::Male), under(Measure::Age, 25)]),
        ])]);
        because "Sudden severe pain in the groin with vomiting, or in a male under 25, may be a twisted testicle or ovary, or a trapped hernia, which are lost within hours. Two health services send a suspected torsion, or any acute pain of a testicle, to hospital at once; the question on the groin names the testicle too.";
        sources [LothianScrotum: Emergency, VictoriaScrotum: Emergency, GoodPractice]

    rule "bleeding-after-the-menopause"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[age_from(55), VaginalBleeding]);
        because "Bleeding from 55 on is taken to be after the menopause, and is looked into within two weeks.";
        sources [BristolPostmenopausalBleeding: WithinTwoWeeks]

    rule "abdominal-pain-vomiting"
        suspects AbdominalCause
        urgency SameDay at SameDayClinician
        when all(&[any(&[AbdominalPain, OneSidedLowAbdominalPain]), Vomiting]);
        because "Abdominal pain with vomiting may be a blocked bowel, an inflamed appendix or a twisted ovary, and is examined today.";
        sources [MayoClinic: SameDay, GoodPractice]

    rule "shoulder-tip-pain"
        suspects AbdominalCause
        urgency SameDay at SameDayClinician
        when ShoulderTipPain;
        because "New pain at the tip of the shoulder that moving the arm does not change can come from blood or air below the diaphragm, and is looked at today.";
        sources [GoodPractice]

    rule "abdominal-pain"
        suspects AbdominalCause
        urgency WithinTwoWeeks at OwnDoctor
        when any(&[AbdominalPain, OneSidedLowAbdominalPain]);
        because "One source sees abdominal pain with back pain at once; without other signs it is seen soon.";
        sources [MayoClinic: SameDay]
        milder because "Only one source sees it at once, whatever else there is; with age 60, fever or collapse other rules are sooner."

    rule "blood-in-urine"
        suspects UrinaryTractInfection
        urgency WithinTwoWeeks at OwnDoctor
        when BloodInUrine;
        because "Red or dark urine with back pain calls for a urine test.";
        sources [NhsUkKidneyInfection]

    rule "pregnancy-simple"
        suspects PregnancyRelatedPain
        urgency Routine at OwnDoctor
        when PREGNANT;
        because "Back pain in pregnancy without a flag is seen by a midwife, a doctor or a physiotherapist.";
        sources [NorthernTrust: Routine, NhsBackPainInPregnancy: SameDay]
        milder because "Read to the letter, the public page calls every back pain after 12 weeks urgent, since it could be early labour; one in five pregnant women has pelvic girdle pain. Waves of pain, severe and growing pain, fever, bleeding and pain elsewhere have rules of their own."
}

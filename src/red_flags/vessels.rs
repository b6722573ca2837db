//! Aneurysm, dissection, ischaemia and bleeding.

use super::*;
use crate::rule::findings::*;

/// Blood that does not clot as it should, from a medicine or an illness. What is known of the one is taken for the other.
const BLEEDS: When<'static> = any(&[AnticoagulantUse, BleedingDisorder]);

rules! {
    pub(in crate::red_flags) const RULES;

    rule "collapse-or-shock"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when any(&[CollapseOrFainting, SignsOfShock]);
        because "Collapse since the pain began, or the signs of shock, with back pain are an emergency at any age: bleeding inside comes first, and sepsis and the heart are near.";
        sources [NiceNg156: Emergency, WikEm]

    rule "aaa-rupture"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when any(&[
            PulsatingAbdominalMass,
            all(&[age_from(50), any(&[CollapseOrFainting, SignsOfShock])]),
            all(&[KnownAorticAneurysm, any(&[
                NEW_PAIN, AbdominalPain, SevereUpperAbdominalPain, FlankPain, GroinOrHipFlexionPain, INTENSE_PAIN,
                UnremittingPain,
            ])]),
        ]);
        because "A throbbing lump with back pain, collapse or shock from 50 on, or new, severe or spreading pain with a known aneurysm may be a rupture; feeling the abdomen is unreliable.";
        sources [NiceNg156: Emergency, BristolAneurysm: Emergency, WikEm]

    rule "aaa-age-60-sudden"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when all(&[age_from(60), any(&[
            all(&[SuddenSevereOnset, any(&[
                AbdominalPain, SevereUpperAbdominalPain, FlankPain,
                all(&[SEVERE_PAIN, any(&[SmokingEver, Hypertension])]),
            ])]),
            all(&[any(&[AbdominalPain, SevereUpperAbdominalPain]), any(&[SmokingEver, Hypertension]), NEW_PAIN]),
            all(&[When::Is(Sex::Male), age_from(65), SuddenSevereOnset, INTENSE_PAIN]),
        ])]);
        because "New abdominal or back pain may be a ruptured aneurysm, above all from 60 on: sudden severe pain with pain in the tummy or the side, and sudden pain that is still severe or new abdominal pain in a smoker or a person with high blood pressure, go to hospital. So does a man from 65 on whose pain came suddenly and is intense: a public page calls an ambulance for sudden severe pain in the tummy or the lower back, and names men from 65 on as most at risk. One region says this of sudden back pain from 50 on; counting smoking and blood pressure is good practice.";
        sources [NiceNg156: Emergency, BristolAneurysm: Emergency, NiDirectAneurysm: Emergency, WikEm, GoodPractice]

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
        when all(&[age_from(60), any(&[
            AbdominalPain, SevereUpperAbdominalPain, SuddenSevereOnset,
            all(&[FlankPain, NEW_PAIN, any(&[SmokingEver, Hypertension])]),
        ])]);
        because "From 60 on, abdominal pain or a sudden severe start with back pain, or new pain in the side in a smoker or with high blood pressure, may be an aneurysm until somebody has looked.";
        sources [MayoClinic: SameDay, NiceNg156: Emergency, BristolAneurysm: Emergency, NiDirectAneurysm: Emergency]
        milder because "The guidance for clinicians speaks of a suspected rupture; the public page calls sudden severe pain a sign of one, whoever has it. In a man from 65 on whose sudden pain is intense, or with collapse, shock, a known aneurysm, smoking, high blood pressure or pain in the tummy as well it is an emergency by rules of its own; age and one pain alone are seen today."

    rule "aaa-age-50-sudden"
        suspects AbdominalAorticAneurysm
        urgency SameDay at SameDayClinician
        when all(&[age_from(50), SuddenSevereOnset, any(&[SmokingEver, Hypertension, FlankPain, INTENSE_PAIN])]);
        because "One region suspects a rupture in anybody over 50 with sudden back pain. From 50 on it is looked at today in a smoker, with high blood pressure, with pain in the side, or while it is intense.";
        sources [BristolAneurysm: Emergency, NiDirectAneurysm: Emergency, NiceNg156]
        milder because "The national guidance speaks above all of people over 60, and the public page of men from 65 on, for whom there are rules of their own."

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
            all(&[TearingPain, any(&[ThoracicPain, AbdominalPain, Hypertension, age_from(50)])]),
            all(&[ThoracicPain, SuddenSevereOnset, any(&[Hypertension, all(&[INTENSE_PAIN, age_from(50)])])]),
        ]);
        because "Chest pain with back pain may come from the heart, the lungs or the aorta. So may tearing pain that is felt in the upper back or the tummy, or with high blood pressure or from 50 on, and sudden severe pain between the shoulders in a person with high blood pressure, or from 50 on where it is intense.";
        sources [NhsUkBackPain: Emergency, ClinicalCommander, GoodPractice]

    rule "tearing-pain"
        suspects AorticDissectionOrCardiac
        urgency SameDay at SameDayClinician
        when TearingPain;
        because "A pulled muscle can feel as if it tears, and so can the main artery: without the signs that make it an emergency it is looked at today.";
        sources [GoodPractice]

    rule "upper-back-pain-with-faintness"
        suspects AorticDissectionOrCardiac
        urgency SameDay at SameDayClinician
        when all(&[ThoracicPain, any(&[
            all(&[age_from(50), any(&[Vomiting, Dizziness])]), all(&[SuddenSevereOnset, INTENSE_PAIN]),
        ])]);
        because "Pain in the upper back with vomiting or faintness from 50 on, or with a sudden intense start at any age, may come from the heart or the aorta.";
        sources [GoodPractice]

    rule "pulmonary-embolism"
        suspects AorticDissectionOrCardiac
        urgency Emergency at EmergencyDepartment
        when all(&[Breathlessness, any(&[
            SwollenLeg, ChestWallPain, ThoracicPain, VeryUnwell,
        ])]);
        because "New breathlessness, or coughing up blood, with a swollen leg, with pain in the chest or upper back, or with great illness may be a clot in the lungs.";
        sources [NhsDvt: Emergency, GloucestershireDvt: Emergency, NhsUkCoughingBlood: Emergency, GoodPractice]

    rule "breathlessness"
        suspects AorticDissectionOrCardiac
        urgency SameDay at SameDayClinician
        when Breathlessness;
        because "New breathlessness with back pain is looked at today: the heart and the lungs can hurt in the back. So is blood that is coughed up, of which the public page sees specks and streaks urgently and sends more to hospital.";
        sources [GoodPractice, NhsUkCoughingBlood: SameDay, GloucestershireDvt: Emergency]
        milder because "The source speaks of the signs of a clot together; with a swollen leg, with pain in the chest or upper back or with great illness it is an emergency."

    rule "swollen-leg"
        suspects DeepVeinThrombosis
        urgency SameDay at SameDayClinician
        when SwollenLeg;
        because "A calf or leg that has become swollen may hold a clot, which is treated the same day.";
        sources [NhsDvt: SameDay]

    rule "leg-ischaemia"
        suspects AcuteLimbIschaemia
        urgency Emergency at EmergencyDepartment
        when ColdPaleLeg;
        because "A blocked artery can mimic sciatica, and a cold, pale leg cannot wait.";
        sources [GoodPractice]

    rule "sudden-leg-deficit"
        suspects AorticDissectionOrCardiac
        urgency Emergency at EmergencyDepartment
        when any(&[
            all(&[SuddenSevereOnset, any(&[LegWeakness, LegWeakOrNumbAtOnce])]),
            all(&[LegWeakness, LegWeakOrNumbAtOnce]),
        ]);
        because "Sudden severe back pain with a leg that is newly weak, or a leg that went weak or numb within minutes, may be a torn aorta, a blocked artery or a bleed on the cord, and is taken for one until shown otherwise.";
        sources [GoodPractice]

    rule "anticoagulant-bleed"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[BLEEDS, any(&[
            CollapseOrFainting, SignsOfShock, WorseningLegWeakness, FootDropOrMajorWeakness, MotorPower3OrLess,
            UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns, CAUDA_EQUINA,
            all(&[NEW_PAIN, any(&[LegWeakness, LegNumbness, Dizziness, GroinOrHipFlexionPain])]),
        ])]);
        because "In a person on a blood thinner, or whose blood does not clot, signs of bleeding, a grave deficit, or new pain with any deficit, dizziness or groin pain may mean bleeding behind the abdominal cavity or around the nerves.";
        sources [Thiruganasambandamoorthy, GoodPractice]

    rule "anticoagulant-new-pain"
        suspects InternalBleeding
        urgency SameDay at SameDayClinician
        when all(&[BLEEDS, any(&[
            MinorTrauma, MajorTrauma, SuddenSevereOnset, GettingWorse,
            all(&[NEW_PAIN, any(&[SEVERE_PAIN, FlankPain, AbdominalPain])]),
        ])]);
        because "In one emergency department a blood thinner raised the odds of serious disease (odds ratio 15.6, interval 4.2 to 58.5, from 22 serious cases). Reports of bleeding around the nerves or behind the abdomen tell of sudden or growing pain, of pain in the tummy or the side, or of a knock; mild new pain alone is not counted.";
        sources [Thiruganasambandamoorthy, SpinalHaematomaCase, RetroperitonealHaematoma, GoodPractice]

    rule "anticoagulant-mild-new-pain"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when all(&[BLEEDS, NEW_PAIN, from(Measure::Pain, 4)]);
        because "New pain that is neither sudden, severe nor growing, without a fall or a deficit, is told to a doctor by a person on a blood thinner.";
        sources [Thiruganasambandamoorthy, GoodPractice]

    rule "muscle-breakdown"
        suspects MuscleBreakdown
        urgency Emergency at EmergencyDepartment
        when any(&[
            SevereMuscleSwelling, all(&[any(&[StrenuousLifting, SorenessAfterExercise]), BloodInUrine]),
        ]);
        because "Hard, swollen muscles after exertion, or dark urine after heavy work or hard exercise, may mean muscle that breaks down and harms the kidneys; occupational advice is to seek care at once.";
        sources [Niosh: Emergency, GoodPractice]

    rule "pain-after-exercise"
        suspects MuscleBreakdown
        urgency SameDay at SameDayClinician
        when all(&[SorenessAfterExercise, INTENSE_PAIN]);
        because "Pain that is more severe than expected is one of the three signs of muscle breakdown for which occupational advice seeks treatment at once. That intense pain within two days after hard exercise stands for it is good practice.";
        sources [Niosh: Emergency, GoodPractice]
        milder because "The text gives no measure of what is expected, and ordinary soreness can be intense for a day or two: a blood test today tells them apart. Dark urine, or hard and swollen muscles, make it an emergency."

    rule "sickle-cell-crisis"
        suspects SickleCellCrisis
        urgency Emergency at EmergencyDepartment
        when all(&[SickleCellDisease, any(&[
            INTENSE_PAIN, UncontrolledPain, Fever, Breathlessness, AbdominalPain, WEAKNESS, VeryUnwell,
        ])]);
        because "An acute painful episode of sickle cell disease that is intense or not controlled, or that comes with fever, breathlessness, tummy pain, weakness or great illness, is a medical emergency.";
        sources [NiceCg143: Emergency, UclhSickleCell: Emergency]

    rule "sickle-cell-pain"
        suspects SickleCellCrisis
        urgency SameDay at SameDayClinician
        when SickleCellDisease;
        because "Back pain in a person with sickle cell disease may be the beginning of a crisis; a clinician hears of it today.";
        sources [NiceCg143: Emergency, GoodPractice]
        milder because "The source speaks of people who have come to hospital; a summary of it says that most episodes are managed at home."
}

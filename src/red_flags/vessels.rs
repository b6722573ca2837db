//! Aneurysm, dissection, ischaemia and bleeding.

use super::*;
use crate::finding::terms::*;

rules! {
    rule "aaa-rupture"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when any(&[CollapseOrFainting, SignsOfShock, PulsatingAbdominalMass, KnownAorticAneurysm]);
        because "Collapse or shock with back pain is an emergency at any age; feeling the tummy is unreliable.";
        sources [NiceNg156: Emergency, WikEm]

    rule "aaa-age-60-sudden"
        suspects AbdominalAorticAneurysm
        urgency Emergency at EmergencyDepartment
        when all(&[
            age_from(60), any(&[AbdominalPain, SevereUpperAbdominalPain]),
            any(&[SuddenSevereOnset, SmokingEver, Hypertension]),
        ]);
        because "From 60, back and tummy pain with a sudden start or a risk of aneurysm; smoking and blood pressure as risks are good practice.";
        sources [NiceNg156: Emergency, WikEm, GoodPractice]

    rule "aaa-age-60"
        suspects AbdominalAorticAneurysm
        urgency SameDay at SameDayClinician
        when all(&[age_from(60), any(&[AbdominalPain, SevereUpperAbdominalPain, SuddenSevereOnset])]);
        because "From 60, tummy pain or a sudden severe start with back pain is an aneurysm until somebody has looked.";
        sources [MayoClinic: SameDay, NiceNg156: Emergency]

    rule "chest-or-tearing-pain"
        suspects AorticDissectionOrCardiac
        urgency Emergency at EmergencyDepartment
        when any(&[ChestPain, TearingPain]);
        because "Heart, lung or aorta.";
        sources [NhsUkBackPain: Emergency, ClinicalCommander]

    rule "leg-ischaemia"
        suspects AcuteLimbIschaemia
        urgency Emergency at EmergencyDepartment
        when ColdPaleLeg;
        because "A blocked artery mimics sciatica.";
        sources [GoodPractice]

    rule "anticoagulant-bleed"
        suspects InternalBleeding
        urgency Emergency at EmergencyDepartment
        when all(&[AnticoagulantUse, any(&[
            NEUROLOGY, CollapseOrFainting, SignsOfShock, Dizziness, GroinOrHipFlexionPain,
        ])]);
        because "A blood thinner with signs of bleeding or of nerve loss.";
        sources [Thiruganasambandamoorthy, GoodPractice]

    rule "anticoagulant-new-pain"
        suspects InternalBleeding
        urgency SameDay at SameDayClinician
        when all(&[AnticoagulantUse, any(&[MinorTrauma, MajorTrauma, from(Measure::Pain, 4)])]);
        because "A blood thinner raised the odds of serious disease fifteen times in one emergency department.";
        sources [Thiruganasambandamoorthy]

    rule "muscle-breakdown"
        suspects MuscleBreakdown
        urgency Emergency at EmergencyDepartment
        when SevereMuscleSwelling;
        because "Hard, swollen, extremely painful muscles after exertion: pressure in the muscle, and harm to the kidneys.";
        sources [GoodPractice]
}

//! Massage, exercise, rest, relaxation, manipulation, electrical stimulation and needling.

use super::*;
use crate::Source::*;

const SPREADING_WEAKNESS: When<'static> =
    any(&[FootDropOrMajorWeakness, WorseningLegWeakness, WeaknessBothLegs, SaddleSensoryChange]);

pub(super) const RULES: &[SafetyRule] = &[
    SafetyRule::new("massage-blood-clot", Contraindicated, Group::Massage)
        .when(BloodClot)
        .because("Rubbing can send a blood clot to the lungs.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-bleeding", Contraindicated, Group::Massage)
        .when(any(&[BleedingDisorder, AnticoagulantUse]))
        .because("Rubbing hard can make you bleed under the skin. Ask before even a soft touch.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-weak-bone", Contraindicated, Group::Massage)
        .when(any(&[Fracture, SevereOsteoporosis, TumourAtSite]))
        .because("A bone that is broken, very thin or has a growth in it can give way.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-hurt-skin", Contraindicated, Group::Massage)
        .when(any(&[BrokenSkin, InfectedSkin, TumourAtSite]))
        .because("Do not rub a wound, a burn, an infection, a growth, or skin that had radiation.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-fever", Contraindicated, Group::Massage)
        .when(Fever)
        .because("Do not have a massage while you have a fever.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-high-risk-pregnancy", Contraindicated, Group::Massage)
        .when(HighRiskPregnancy)
        .because("In a high-risk pregnancy, leave it out.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-pregnancy", AskFirst, Group::Massage)
        .when(PREGNANT)
        .because("In pregnancy, ask first.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-illness", AskFirst, Group::Massage)
        .when(any(&[
            HistoryOfCancer,
            HeartDiseaseOrStroke,
            FragileSkin,
            Diabetes,
        ]))
        .because("With cancer, heart trouble, diabetes or thin skin, ask first.")
        .sources(&[MassageRisks]),
    SafetyRule::new("massage-unstable-spine", AskFirst, Group::Massage)
        .when(UnstableSpine)
        .because("With a spine that is not stable, ask the team that treats it.")
        .sources(&[GoodPractice]),
    SafetyRule::new("massage-numb-skin", TakeCare, Group::Massage)
        .when(NumbSkin)
        .because("Where you feel less, be gentle.")
        .sources(&[MassageRisks]),
    SafetyRule::new("exercise-after-injury", Contraindicated, Group::Exercise)
        .when(any(&[MajorTrauma, Fracture]))
        .because("After a bad fall or a crash, or with a broken bone, be checked before you exercise.")
        .sources(&[NhsBackPainPages]),
    SafetyRule::new("exercise-young-athlete", Contraindicated, Group::MoreThanWalking)
        .when(YOUNG_ATHLETE)
        .because("In a young athlete this pain can be a crack in a bone of the spine. Stop the sport, do not bend back, and be checked. A walk is fine.")
        .sources(&[AbelSpondylolysis, NorwegianPars]),
    SafetyRule::new("exercise-spinal-stenosis", TakeCare, Group::Exercise)
        .when(KnownSpinalStenosis)
        .because("With a narrow spinal canal, choose what lets you bend forward, such as a bike. Do not stand or bend back for long.")
        .sources(&[Katz2022, IsslsDegenerativeSlip]),
    SafetyRule::new("exercise-osteoporosis", TakeCare, Group::Exercise)
        .when(Osteoporosis)
        .because("With thin bones, do not bend or twist with a load.")
        .sources(&[GoodPractice]),
    SafetyRule::new("exercise-inflammatory-spine", TakeCare, Group::Exercise)
        .when(InflammatorySpine)
        .because("Do move, but without hard knocks or force, since a stiff spine can break.")
        .sources(&[GoodPractice]),
    SafetyRule::new("exercise-weak-spine", AskFirst, Group::Exercise)
        .when(any(&[TumourAtSite, UnstableSpine]))
        .because("With a growth in the back or a spine that is not stable, ask the team that treats it what you may do.")
        .sources(&[GoodPractice]),
    SafetyRule::new("exercise-recent-spine-surgery", AskFirst, Group::Exercise)
        .when(RecentSpinalProcedure)
        .because("After an operation on your back, ask your team what you may do.")
        .sources(&[GoodPractice]),
    SafetyRule::new("exercise-pregnancy", AskFirst, Group::ExerciseProgramme)
        .when(PREGNANT)
        .because("In pregnancy, ask before you take up something new. A walk is fine. Later on, do not lie flat on your back for long.")
        .sources(&[GoodPractice]),
    SafetyRule::new("exercise-start-low", TakeCare, Group::Exercise)
        .when(any(&[KnownFibromyalgia, LowActivity]))
        .because("Start low and build up slowly, so that the pain does not flare up.")
        .sources(&[Eular2017, GoodPractice]),
    SafetyRule::new("bed-rest-short", TakeCare, Group::BedRest)
        .because("Rest for a day or two at most. Longer rest makes you heal more slowly.")
        .sources(&[CochraneRest, LumbarStrain]),
    SafetyRule::new("meditation-distress", AskFirst, Group::Meditation)
        .when(SevereMentalIllness)
        .because("With psychosis, severe depression or bad memories, it can upset you. Have someone guide you.")
        .sources(&[GoodPractice]),
    SafetyRule::new("manipulation-weak-spine", Contraindicated, Group::Manipulation)
        .when(any(&[
            TumourAtSite,
            SevereOsteoporosis,
            UnstableSpine,
            Fracture,
            ActiveRheumatoidDisease,
        ]))
        .because("A spine that is weak, loose, broken, diseased or inflamed must not be pushed.")
        .sources(&[ManipulationContraindications]),
    SafetyRule::new("manipulation-infection", Contraindicated, Group::Manipulation)
        .when(Fever)
        .because("With a fever there may be an infection in the spine.")
        .sources(&[ManipulationContraindications]),
    SafetyRule::new("manipulation-nerve-loss", Contraindicated, Group::Manipulation)
        .when(SPREADING_WEAKNESS)
        .because("When nerves are losing power or feeling, a push can harm them more.")
        .sources(&[ManipulationContraindications]),
    SafetyRule::new("manipulation-bleeding", Contraindicated, Group::Manipulation)
        .when(any(&[
            BleedingDisorder,
            AnticoagulantUse,
            KnownAorticAneurysm,
        ]))
        .because("A push can make you bleed, or hurt a weak main blood vessel.")
        .sources(&[ManipulationContraindications]),
    SafetyRule::new("tens-implanted-device", Contraindicated, Group::Tens)
        .when(ImplantedDevice)
        .because("The current can upset a pacemaker or another device.")
        .sources(&[TensPrecautions]),
    SafetyRule::new("tens-pregnancy", AskFirst, Group::Tens)
        .when(PREGNANT)
        .because("In pregnancy, never put the pads on your tummy, and ask first.")
        .sources(&[TensPrecautions, GoodPractice]),
    SafetyRule::new("tens-epilepsy-or-heart-rhythm", AskFirst, Group::Tens)
        .when(any(&[Epilepsy, HeartRhythmProblem]))
        .because("With fits or a problem of the heart rhythm, ask first.")
        .sources(&[TensPrecautions]),
    SafetyRule::new("tens-skin", Contraindicated, Group::Tens)
        .when(any(&[BrokenSkin, NumbSkin]))
        .because("Pads must not go on sore or numb skin.")
        .sources(&[TensDoNotUse]),
    SafetyRule::new("needling-illness", AskFirst, Group::Needling)
        .when(any(&[
            AnticoagulantUse,
            BleedingDisorder,
            PREGNANT,
            InfectedSkin,
            MetalAllergy,
        ]))
        .because("Needles need care with blood thinners, easy bleeding, pregnancy, infection or metal allergy.")
        .sources(&[GoodPractice]),
];

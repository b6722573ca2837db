//! Massage, exercise, rest, relaxation, manipulation, electrical stimulation and needling.

use super::*;
use crate::finding::terms::*;
use Factor::*;

const SPREADING_WEAKNESS: Who = any(&[
    presents(FootDropOrMajorWeakness),
    presents(WorseningLegWeakness),
    presents(WeaknessBothLegs),
    presents(SaddleSensoryChange),
]);

safety_rules! {
    rule "massage-blood-clot" Contraindicated of Massage
        for is(BloodClot);
        because "Rubbing can send a blood clot to the lungs.";
        sources [MassageRisks]

    rule "massage-bleeding" Contraindicated of Massage
        for any(&[is(BleedingDisorder), presents(AnticoagulantUse)]);
        because "Rubbing hard can make you bleed under the skin. Ask before even a soft touch.";
        sources [MassageRisks]

    rule "massage-weak-bone" Contraindicated of Massage
        for any(&[is(Fracture), is(SevereOsteoporosis), is(TumourAtSite)]);
        because "A bone that is broken, very thin or has a growth in it can give way.";
        sources [MassageRisks]

    rule "massage-hurt-skin" Contraindicated of Massage
        for any(&[is(BrokenSkin), is(InfectedSkin), is(TumourAtSite)]);
        because "Do not rub a wound, a burn, an infection, a growth, or skin that had radiation.";
        sources [MassageRisks]

    rule "massage-fever" Contraindicated of Massage
        for presents(Fever);
        because "Do not have a massage while you have a fever.";
        sources [MassageRisks]

    rule "massage-high-risk-pregnancy" Contraindicated of Massage
        for all(&[PREGNANT, is(HighRiskPregnancy)]);
        because "In a high-risk pregnancy, leave it out.";
        sources [MassageRisks]

    rule "massage-pregnancy" AskFirst of Massage
        for PREGNANT;
        because "In pregnancy, ask first.";
        sources [MassageRisks]

    rule "massage-illness" AskFirst of Massage
        for any(&[
            presents(HistoryOfCancer),
            is(HeartDiseaseOrStroke),
            is(FragileSkin),
            presents(Diabetes),
        ]);
        because "With cancer, heart trouble, diabetes or thin skin, ask first.";
        sources [MassageRisks]

    rule "massage-unstable-spine" AskFirst of Massage
        for is(UnstableSpine);
        because "With a spine that is not stable, ask the team that treats it.";
        sources [GoodPractice]

    rule "massage-numb-skin" TakeCare of Massage
        for is(NumbSkin);
        because "Where you feel less, be gentle.";
        sources [MassageRisks]

    rule "exercise-after-injury" Contraindicated of Exercise
        for any(&[presents(MajorTrauma), is(Fracture)]);
        because "After a bad fall or a crash, or with a broken bone, be checked before you exercise.";
        sources [NhsBackPainPages]

    rule "exercise-young-athlete" Contraindicated of Exercise
        for all(&[aged(0, 19), presents(RegularSport), presents(PainWorseBendingBackwards)]);
        because "In a young athlete this pain can be a crack in a bone of the spine. Stop the sport, do not bend back, and be checked.";
        sources [AbelSpondylolysis, NorwegianPars]

    rule "exercise-spinal-stenosis" TakeCare of Exercise
        for presents(KnownSpinalStenosis);
        because "With a narrow spinal canal, choose what lets you bend forward, such as a bike. Do not stand or bend back for long.";
        sources [Katz2022, IsslsDegenerativeSlip]

    rule "exercise-osteoporosis" TakeCare of Exercise
        for presents(Osteoporosis);
        because "With thin bones, do not bend or twist with a load.";
        sources [GoodPractice]

    rule "exercise-inflammatory-spine" TakeCare of Exercise
        for is(InflammatorySpine);
        because "Do move, but without hard knocks or force, since a stiff spine can break.";
        sources [GoodPractice]

    rule "exercise-weak-spine" AskFirst of Exercise
        for any(&[is(TumourAtSite), is(UnstableSpine)]);
        because "With a growth in the back or a spine that is not stable, ask the team that treats it what you may do.";
        sources [GoodPractice]

    rule "exercise-recent-spine-surgery" AskFirst of Exercise
        for presents(RecentSpinalProcedure);
        because "After an operation on your back, ask your team what you may do.";
        sources [GoodPractice]

    rule "exercise-pregnancy" AskFirst of ExerciseProgramme
        for PREGNANT;
        because "In pregnancy, ask before you take up something new. A walk is fine. Later on, do not lie flat on your back for long.";
        sources [GoodPractice]

    rule "exercise-start-low" TakeCare of Exercise
        for any(&[presents(KnownFibromyalgia), presents(LowActivity)]);
        because "Start low and build up slowly, so that the pain does not flare up.";
        sources [Eular2017, GoodPractice]

    rule "bed-rest-short" TakeCare of BedRest
        for Who::Anyone;
        because "Rest for a day or two at most. Longer rest makes you heal more slowly.";
        sources [CochraneRest, LumbarStrain]

    rule "meditation-distress" AskFirst of Meditation
        for is(SevereMentalIllness);
        because "With psychosis, severe depression or bad memories, it can upset you. Have someone guide you.";
        sources [GoodPractice]

    rule "manipulation-weak-spine" Contraindicated of Manipulation
        for any(&[
            is(TumourAtSite),
            is(SevereOsteoporosis),
            is(UnstableSpine),
            is(Fracture),
            is(ActiveRheumatoidDisease),
        ]);
        because "A spine that is weak, loose, broken, diseased or inflamed must not be pushed.";
        sources [ManipulationContraindications]

    rule "manipulation-infection" Contraindicated of Manipulation
        for presents(Fever);
        because "With a fever there may be an infection in the spine.";
        sources [ManipulationContraindications]

    rule "manipulation-nerve-loss" Contraindicated of Manipulation
        for SPREADING_WEAKNESS;
        because "When nerves are losing power or feeling, a push can harm them more.";
        sources [ManipulationContraindications]

    rule "manipulation-bleeding" Contraindicated of Manipulation
        for any(&[
            is(BleedingDisorder),
            presents(AnticoagulantUse),
            presents(KnownAorticAneurysm),
        ]);
        because "A push can make you bleed, or hurt a weak main blood vessel.";
        sources [ManipulationContraindications]

    rule "tens-implanted-device" Contraindicated of Tens
        for is(ImplantedDevice);
        because "The current can upset a pacemaker or another device.";
        sources [TensPrecautions]

    rule "tens-pregnancy" AskFirst of Tens
        for PREGNANT;
        because "In pregnancy, never put the pads on your tummy, and ask first.";
        sources [TensPrecautions, GoodPractice]

    rule "tens-epilepsy-or-heart-rhythm" AskFirst of Tens
        for any(&[is(Epilepsy), is(HeartRhythmProblem)]);
        because "With fits or a problem of the heart rhythm, ask first.";
        sources [TensPrecautions]

    rule "tens-skin" Contraindicated of Tens
        for any(&[is(BrokenSkin), is(NumbSkin)]);
        because "Pads must not go on sore or numb skin.";
        sources [TensDoNotUse]

    rule "needling-illness" AskFirst of Needling
        for any(&[
            presents(AnticoagulantUse),
            is(BleedingDisorder),
            PREGNANT,
            is(InfectedSkin),
            is(MetalAllergy),
        ]);
        because "Needles need care with blood thinners, easy bleeding, pregnancy, infection or metal allergy.";
        sources [GoodPractice]
}

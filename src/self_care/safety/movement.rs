//! Massage, exercise, rest, relaxation, manipulation, electrical stimulation and needling.

use super::*;

const SPREADING_WEAKNESS: When<'static> =
    any(&[FootDropOrMajorWeakness, WorseningLegWeakness, WeaknessBothLegs, SaddleSensoryChange]);

safety_rules! {
    pub(super) const RULES;

    Massage {
        Contraindicated "massage-blood-clot" when BloodClot;
            because "Rubbing can send a blood clot to the lungs.", [MassageRisks];
        Contraindicated "massage-bleeding" when any(&[BleedingDisorder, AnticoagulantUse]);
            because "Rubbing hard can make you bleed under the skin. Ask before even a soft touch.", [MassageRisks];
        Contraindicated "massage-weak-bone" when any(&[Fracture, SevereOsteoporosis, TumourAtSite]);
            because "A bone that is broken, very thin or has a growth in it can give way.", [MassageRisks];
        Contraindicated "massage-hurt-skin" when any(&[BrokenSkin, InfectedSkin, TumourAtSite]);
            because "Do not rub a wound, a burn, an infection, a growth, or skin that had radiation.", [MassageRisks];
        Contraindicated "massage-fever" when Fever;
            because "Do not have a massage while you have a fever.", [MassageRisks];
        Contraindicated "massage-high-risk-pregnancy" when HighRiskPregnancy;
            because "In a high-risk pregnancy, leave it out.", [MassageRisks];
        AskFirst "massage-pregnancy" when PREGNANT;
            because "In pregnancy, ask first.", [MassageRisks];
        AskFirst "massage-illness" when any(&[HistoryOfCancer, HeartDiseaseOrStroke, FragileSkin, Diabetes]);
            because "With cancer, heart trouble, diabetes or thin skin, ask first.", [MassageRisks];
        AskFirst "massage-unstable-spine" when UnstableSpine;
            because "With a spine that is not stable, ask the team that treats it.", [GoodPractice];
        TakeCare "massage-numb-skin" when NumbSkin;
            because "Where you feel less, be gentle.", [MassageRisks];
    }
    Exercise {
        Contraindicated "exercise-after-injury" when any(&[MajorTrauma, Fracture]);
            because "After a bad fall or a crash, or with a broken bone, be checked before you exercise.", [NhsBackPainPages];
    }
    MoreThanWalking {
        Contraindicated "exercise-young-athlete" when YOUNG_ATHLETE;
            because "In a young athlete this pain can be a crack in a bone of the spine. Stop the sport, do not bend back, and be checked. A walk is fine.", [AbelSpondylolysis, NorwegianPars];
    }
    Exercise {
        TakeCare "exercise-spinal-stenosis" when KnownSpinalStenosis;
            because "With a narrow spinal canal, choose what lets you bend forward, such as a bike. Do not stand or bend back for long.", [Katz2022, IsslsDegenerativeSlip];
        TakeCare "exercise-osteoporosis" when Osteoporosis;
            because "With thin bones, do not bend or twist with a load.", [GoodPractice];
        TakeCare "exercise-inflammatory-spine" when InflammatorySpine;
            because "Do move, but without hard knocks or force, since a stiff spine can break.", [GoodPractice];
        AskFirst "exercise-weak-spine" when any(&[TumourAtSite, UnstableSpine]);
            because "With a growth in the back or a spine that is not stable, ask the team that treats it what you may do.", [GoodPractice];
        AskFirst "exercise-recent-spine-surgery" when RecentSpinalProcedure;
            because "After an operation on your back, ask your team what you may do.", [GoodPractice];
    }
    ExerciseProgramme {
        AskFirst "exercise-pregnancy" when PREGNANT;
            because "In pregnancy, ask before you take up something new. A walk is fine. Later on, do not lie flat on your back for long.", [GoodPractice];
    }
    Exercise {
        TakeCare "exercise-start-low" when any(&[KnownFibromyalgia, LowActivity]);
            because "Start low and build up slowly, so that the pain does not flare up.", [Eular2017, GoodPractice];
    }
    BedRest {
        TakeCare "bed-rest-short" for_everyone;
            because "Rest for a day or two at most. Longer rest makes you heal more slowly.", [CochraneRest, LumbarStrain];
    }
    Meditation {
        AskFirst "meditation-distress" when SevereMentalIllness;
            because "With psychosis, severe depression or bad memories, it can upset you. Have someone guide you.", [GoodPractice];
    }
    Manipulation {
        Contraindicated "manipulation-weak-spine"
            when any(&[TumourAtSite, SevereOsteoporosis, UnstableSpine, Fracture, ActiveRheumatoidDisease]);
            because "A spine that is weak, loose, broken, diseased or inflamed must not be pushed.", [ManipulationContraindications];
        Contraindicated "manipulation-infection" when Fever;
            because "With a fever there may be an infection in the spine.", [ManipulationContraindications];
        Contraindicated "manipulation-nerve-loss" when SPREADING_WEAKNESS;
            because "When nerves are losing power or feeling, a push can harm them more.", [ManipulationContraindications];
        Contraindicated "manipulation-bleeding"
            when any(&[BleedingDisorder, AnticoagulantUse, KnownAorticAneurysm]);
            because "A push can make you bleed, or hurt a weak main blood vessel.", [ManipulationContraindications];
    }
    Tens {
        Contraindicated "tens-implanted-device" when ImplantedDevice;
            because "The current can upset a pacemaker or another device.", [TensPrecautions];
        AskFirst "tens-pregnancy" when PREGNANT;
            because "In pregnancy, never put the pads on your tummy, and ask first.", [TensPrecautions, GoodPractice];
        AskFirst "tens-epilepsy-or-heart-rhythm" when any(&[Epilepsy, HeartRhythmProblem]);
            because "With fits or a problem of the heart rhythm, ask first.", [TensPrecautions];
        Contraindicated "tens-skin" when any(&[BrokenSkin, NumbSkin]);
            because "Pads must not go on sore or numb skin.", [TensDoNotUse];
    }
    Needling {
        AskFirst "needling-illness"
            when any(&[AnticoagulantUse, BleedingDisorder, PREGNANT, InfectedSkin, MetalAllergy]);
            because "Needles need care with blood thinners, easy bleeding, pregnancy, infection or metal allergy.", [GoodPractice];
    }
}

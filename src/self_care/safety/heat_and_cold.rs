//! Heat and cold: packs, bottles, pads and wraps.

use super::*;
use crate::Source::*;

pub(super) const RULES: &[SafetyRule] = &[
    SafetyRule::new("heat-broken-skin", Contraindicated, Group::Heat)
        .when(BrokenSkin)
        .because("Heat can burn skin that is already hurt, and germs may spread.")
        .sources(&[HeatWrapLabel]),
    SafetyRule::new("heat-numb-skin", Contraindicated, Group::Heat)
        .when(any(&[NumbSkin, KnownSpinalCordInjury]))
        .because("You may not feel the heat, so it can burn you before you know it.")
        .sources(&[HeatWrapLabel, HotColdDevice]),
    SafetyRule::new("heat-cannot-remove", Contraindicated, Group::Heat)
        .when(any(&[CannotRemovePack, ConfusionOrDrowsiness]))
        .because("If you cannot take the heat off yourself, it can burn you.")
        .sources(&[HeatWrapLabel, HotColdDevice]),
    SafetyRule::new("heat-recent-swelling", Contraindicated, Group::Heat)
        .when(RecentSwellingOrBruise)
        .because("In the first 2 days heat can make a swelling or a bruise worse.")
        .sources(&[HeatWrapLabel]),
    SafetyRule::new("heat-over-cream", Contraindicated, Group::Heat)
        .when(MedicatedCream)
        .because("Heat drives a cream or gel into the skin, and the two can burn.")
        .sources(&[HeatWrapLabel]),
    SafetyRule::new("heat-medicine-patch", Contraindicated, Group::Heat)
        .when(MedicinePatch)
        .because("Heat makes a patch let out its medicine too fast. That can be too much for you.")
        .sources(&[GoodPractice]),
    SafetyRule::new("heat-infected-skin", Contraindicated, Group::Heat)
        .when(InfectedSkin)
        .because("Heat can spread an infection.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("heat-tumour", Contraindicated, Group::Heat)
        .when(TumourAtSite)
        .because("Heat must not go on a cancer or other growth.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("heat-pregnancy", AskFirst, Group::Heat)
        .when(PREGNANT)
        .because("In pregnancy, ask your midwife first. Your body must not get too hot.")
        .sources(&[HeatWrapLabel, GoodPractice]),
    SafetyRule::new("heat-diabetes", AskFirst, Group::Heat)
        .when(Diabetes)
        .because("With diabetes you may feel heat less, and skin heals more slowly.")
        .sources(&[HeatWrapLabel, PharmacyHeatAndCold]),
    SafetyRule::new("heat-poor-circulation", AskFirst, Group::Heat)
        .when(PoorCirculation)
        .because("Poor blood flow makes burns more likely, and they heal badly.")
        .sources(&[HeatWrapLabel, HotColdDevice]),
    SafetyRule::new("heat-rheumatoid-arthritis", AskFirst, Group::Heat)
        .when(RheumatoidArthritis)
        .because("The label of heat wraps says to ask first with rheumatoid arthritis.")
        .sources(&[HeatWrapLabel]),
    SafetyRule::new("heat-multiple-sclerosis", TakeCare, Group::Heat)
        .when(HeatSensitiveMultipleSclerosis)
        .because("Heat can make the signs of multiple sclerosis worse for a while.")
        .sources(&[GoodPractice]),
    SafetyRule::new("cold-numb-skin", Contraindicated, Group::Cold)
        .when(any(&[NumbSkin, KnownSpinalCordInjury]))
        .because("You may not feel the cold, so it can harm the skin before you know it.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("cold-vasospasm", Contraindicated, Group::Cold)
        .when(VasospasticDisease)
        .because("Cold makes your blood vessels close.")
        .sources(&[HotColdDevice, HeatAndColdLeaflets]),
    SafetyRule::new("cold-poor-circulation", Contraindicated, Group::Cold)
        .when(PoorCirculation)
        .because("Cold cuts the blood flow even more.")
        .sources(&[HotColdDevice, PharmacyHeatAndCold]),
    SafetyRule::new("cold-hypersensitivity", Contraindicated, Group::Cold)
        .when(ColdHypersensitivity)
        .because("Cold can bring on a bad reaction.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("cold-sensitive-blood", Contraindicated, Group::Cold)
        .when(any(&[ColdSensitiveBlood, SickleCellDisease]))
        .because("Cold can start a crisis of your blood illness.")
        .sources(&[GoodPractice]),
    SafetyRule::new("cold-clotting-tendency", Contraindicated, Group::Cold)
        .when(ClottingTendency)
        .because("The label of cold packs says not to use them if your blood clots too easily.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("cold-diabetes", AskFirst, Group::Cold)
        .when(Diabetes)
        .because("With diabetes you may feel cold less, and blood flow may be poor.")
        .sources(&[PharmacyHeatAndCold, HotColdDevice]),
    SafetyRule::new("cold-heart-disease", AskFirst, Group::Cold)
        .when(HeartDiseaseOrStroke)
        .because("With heart disease, ask first.")
        .sources(&[HeatAndColdLeaflets]),
    SafetyRule::new("cold-broken-or-infected-skin", Contraindicated, Group::Cold)
        .when(any(&[BrokenSkin, InfectedSkin]))
        .because("Cold must not go on an open wound or an infection.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("cold-child", AskFirst, Group::Cold)
        .when(any(&[under(Measure::Age, 13), CannotRemovePack]))
        .because("A child of 12 or less, or someone who cannot say that it hurts, needs advice first.")
        .sources(&[HotColdDevice]),
    SafetyRule::new("cold-sedated", Contraindicated, Group::Cold)
        .when(any(&[CannotRemovePack, ConfusionOrDrowsiness]))
        .because("If you are very drowsy, cold can harm you before you notice.")
        .sources(&[HeatAndColdLeaflets]),
    SafetyRule::new("cold-rheumatoid-arthritis", TakeCare, Group::Cold)
        .when(RheumatoidArthritis)
        .because("With rheumatoid arthritis, try it for a short time first.")
        .sources(&[HeatAndColdLeaflets]),
];

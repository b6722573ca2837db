//! Heat and cold: packs, bottles, pads and wraps.

use super::*;

safety_rules! {
    pub(super) const RULES;

    Heat {
        Contraindicated "heat-broken-skin" when BrokenSkin;
            because "Heat can burn skin that is already hurt, and germs may spread.", [HeatWrapLabel];
        Contraindicated "heat-numb-skin" when any(&[NumbSkin, KnownSpinalCordInjury]);
            because "You may not feel the heat, so it can burn you before you know it.", [HeatWrapLabel, HotColdDevice];
        Contraindicated "heat-cannot-remove" when any(&[CannotRemovePack, ConfusionOrDrowsiness]);
            because "If you cannot take the heat off yourself, it can burn you.", [HeatWrapLabel, HotColdDevice];
        Contraindicated "heat-recent-swelling" when RecentSwellingOrBruise;
            because "In the first 2 days heat can make a swelling or a bruise worse.", [HeatWrapLabel];
        Contraindicated "heat-over-cream" when MedicatedCream;
            because "Heat drives a cream or gel into the skin, and the two can burn.", [HeatWrapLabel];
        Contraindicated "heat-medicine-patch" when MedicinePatch;
            because "Heat makes a patch let out its medicine too fast. That can be too much for you.", [GoodPractice];
        Contraindicated "heat-infected-skin" when InfectedSkin;
            because "Heat can spread an infection.", [HotColdDevice];
        Contraindicated "heat-tumour" when TumourAtSite;
            because "Heat must not go on a cancer or other growth.", [HotColdDevice];
        AskFirst "heat-pregnancy" when PREGNANT;
            because "In pregnancy, ask your midwife first. Your body must not get too hot.", [HeatWrapLabel, GoodPractice];
        AskFirst "heat-diabetes" when Diabetes;
            because "With diabetes you may feel heat less, and skin heals more slowly.", [HeatWrapLabel, PharmacyHeatAndCold];
        AskFirst "heat-poor-circulation" when PoorCirculation;
            because "Poor blood flow makes burns more likely, and they heal badly.", [HeatWrapLabel, HotColdDevice];
        AskFirst "heat-rheumatoid-arthritis" when RheumatoidArthritis;
            because "The label of heat wraps says to ask first with rheumatoid arthritis.", [HeatWrapLabel];
        TakeCare "heat-multiple-sclerosis" when HeatSensitiveMultipleSclerosis;
            because "Heat can make the signs of multiple sclerosis worse for a while.", [GoodPractice];
    }
    Cold {
        Contraindicated "cold-numb-skin" when any(&[NumbSkin, KnownSpinalCordInjury]);
            because "You may not feel the cold, so it can harm the skin before you know it.", [HotColdDevice];
        Contraindicated "cold-vasospasm" when VasospasticDisease;
            because "Cold makes your blood vessels close.", [HotColdDevice, HeatAndColdLeaflets];
        Contraindicated "cold-poor-circulation" when PoorCirculation;
            because "Cold cuts the blood flow even more.", [HotColdDevice, PharmacyHeatAndCold];
        Contraindicated "cold-hypersensitivity" when ColdHypersensitivity;
            because "Cold can bring on a bad reaction.", [HotColdDevice];
        Contraindicated "cold-sensitive-blood" when any(&[ColdSensitiveBlood, SickleCellDisease]);
            because "Cold can start a crisis of your blood illness.", [GoodPractice];
        Contraindicated "cold-clotting-tendency" when ClottingTendency;
            because "The label of cold packs says not to use them if your blood clots too easily.", [HotColdDevice];
        AskFirst "cold-diabetes" when Diabetes;
            because "With diabetes you may feel cold less, and blood flow may be poor.", [PharmacyHeatAndCold, HotColdDevice];
        AskFirst "cold-heart-disease" when HeartDiseaseOrStroke;
            because "With heart disease, ask first.", [HeatAndColdLeaflets];
        Contraindicated "cold-broken-or-infected-skin" when any(&[BrokenSkin, InfectedSkin]);
            because "Cold must not go on an open wound or an infection.", [HotColdDevice];
        AskFirst "cold-child" when any(&[under(Measure::Age, 13), CannotRemovePack]);
            because "A child of 12 or less, or someone who cannot say that it hurts, needs advice first.", [HotColdDevice];
        Contraindicated "cold-sedated" when any(&[CannotRemovePack, ConfusionOrDrowsiness]);
            because "If you are very drowsy, cold can harm you before you notice.", [HeatAndColdLeaflets];
        TakeCare "cold-rheumatoid-arthritis" when RheumatoidArthritis;
            because "With rheumatoid arthritis, try it for a short time first.", [HeatAndColdLeaflets];
    }
}

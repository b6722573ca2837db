//! Heat and cold: packs, bottles, pads and wraps.

use super::*;
use crate::finding::terms::*;
use Factor::*;

safety_rules! {
    rule "heat-broken-skin" Contraindicated of Heat
        for is(BrokenSkin);
        because "Heat can burn skin that is already hurt, and germs may spread.";
        sources [HeatWrapLabel]

    rule "heat-numb-skin" Contraindicated of Heat
        for any(&[is(NumbSkin), presents(KnownSpinalCordInjury)]);
        because "You may not feel the heat, so it can burn you before you know it.";
        sources [HeatWrapLabel, HotColdDevice]

    rule "heat-cannot-remove" Contraindicated of Heat
        for any(&[is(CannotRemovePack), presents(ConfusionOrDrowsiness)]);
        because "If you cannot take the heat off yourself, it can burn you.";
        sources [HeatWrapLabel, HotColdDevice]

    rule "heat-recent-swelling" Contraindicated of Heat
        for is(RecentSwellingOrBruise);
        because "In the first 2 days heat can make a swelling or a bruise worse.";
        sources [HeatWrapLabel]

    rule "heat-over-cream" Contraindicated of Heat
        for is(MedicatedCream);
        because "Heat drives a cream or gel into the skin, and the two can burn.";
        sources [HeatWrapLabel]

    rule "heat-medicine-patch" Contraindicated of Heat
        for is(MedicinePatch);
        because "Heat makes a patch let out its medicine too fast. That can be too much for you.";
        sources [GoodPractice]

    rule "heat-infected-skin" Contraindicated of Heat
        for is(InfectedSkin);
        because "Heat can spread an infection.";
        sources [HotColdDevice]

    rule "heat-tumour" Contraindicated of Heat
        for is(TumourAtSite);
        because "Heat must not go on a cancer or other growth.";
        sources [HotColdDevice]

    rule "heat-pregnancy" AskFirst of Heat
        for PREGNANT;
        because "In pregnancy, ask your midwife first. Your body must not get too hot.";
        sources [HeatWrapLabel, GoodPractice]

    rule "heat-diabetes" AskFirst of Heat
        for presents(Diabetes);
        because "With diabetes you may feel heat less, and skin heals more slowly.";
        sources [HeatWrapLabel, PharmacyHeatAndCold]

    rule "heat-poor-circulation" AskFirst of Heat
        for is(PoorCirculation);
        because "Poor blood flow makes burns more likely, and they heal badly.";
        sources [HeatWrapLabel, HotColdDevice]

    rule "heat-rheumatoid-arthritis" AskFirst of Heat
        for is(RheumatoidArthritis);
        because "The label of heat wraps says to ask first with rheumatoid arthritis.";
        sources [HeatWrapLabel]

    rule "heat-multiple-sclerosis" TakeCare of Heat
        for is(HeatSensitiveMultipleSclerosis);
        because "Heat can make the signs of multiple sclerosis worse for a while.";
        sources [GoodPractice]

    rule "cold-numb-skin" Contraindicated of Cold
        for any(&[is(NumbSkin), presents(KnownSpinalCordInjury)]);
        because "You may not feel the cold, so it can harm the skin before you know it.";
        sources [HotColdDevice]

    rule "cold-vasospasm" Contraindicated of Cold
        for is(VasospasticDisease);
        because "Cold makes your blood vessels close.";
        sources [HotColdDevice, HeatAndColdLeaflets]

    rule "cold-poor-circulation" Contraindicated of Cold
        for is(PoorCirculation);
        because "Cold cuts the blood flow even more.";
        sources [HotColdDevice, PharmacyHeatAndCold]

    rule "cold-hypersensitivity" Contraindicated of Cold
        for is(ColdHypersensitivity);
        because "Cold can bring on a bad reaction.";
        sources [HotColdDevice]

    rule "cold-sensitive-blood" Contraindicated of Cold
        for is(ColdSensitiveBlood);
        because "Cold can start a crisis of your blood illness.";
        sources [GoodPractice]

    rule "cold-clotting-tendency" Contraindicated of Cold
        for is(ClottingTendency);
        because "The label of cold packs says not to use them if your blood clots too easily.";
        sources [HotColdDevice]

    rule "cold-diabetes" AskFirst of Cold
        for presents(Diabetes);
        because "With diabetes you may feel cold less, and blood flow may be poor.";
        sources [PharmacyHeatAndCold, HotColdDevice]

    rule "cold-heart-disease" AskFirst of Cold
        for is(HeartDiseaseOrStroke);
        because "With heart disease, ask first.";
        sources [HeatAndColdLeaflets]

    rule "cold-broken-or-infected-skin" Contraindicated of Cold
        for any(&[is(BrokenSkin), is(InfectedSkin)]);
        because "Cold must not go on an open wound or an infection.";
        sources [HotColdDevice]

    rule "cold-child" AskFirst of Cold
        for any(&[aged(0, 12), is(CannotRemovePack)]);
        because "A child of 12 or less, or someone who cannot say that it hurts, needs advice first.";
        sources [HotColdDevice]

    rule "cold-sedated" Contraindicated of Cold
        for any(&[is(CannotRemovePack), presents(ConfusionOrDrowsiness)]);
        because "If you are very drowsy, cold can harm you before you notice.";
        sources [HeatAndColdLeaflets]

    rule "cold-rheumatoid-arthritis" TakeCare of Cold
        for is(RheumatoidArthritis);
        because "With rheumatoid arthritis, try it for a short time first.";
        sources [HeatAndColdLeaflets]
}

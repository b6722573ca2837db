//! Medicines that can be bought without a prescription.

use super::*;
use crate::finding::terms::*;
use Factor::*;

safety_rules! {
    rule "nsaid-allergy" Contraindicated of OralNsaid
        for is(NsaidAllergy);
        because "You had a bad reaction to this kind of medicine. The next one could be worse.";
        sources [IbuprofenUkContraindications, IbuprofenUsWarnings]

    rule "nsaid-ulcer" Contraindicated of OralNsaid
        for is(ActiveOrRepeatedUlcer);
        because "It can make an ulcer bleed.";
        sources [IbuprofenUkContraindications]

    rule "nsaid-past-gut-bleed" Contraindicated of OralNsaid
        for is(NsaidGutBleed);
        because "This kind of medicine has made your gut bleed before.";
        sources [IbuprofenUkContraindications]

    rule "nsaid-severe-heart-failure" Contraindicated of OralNsaid
        for is(SevereHeartFailure);
        because "It makes the body hold water, and a weak heart cannot cope with that.";
        sources [IbuprofenUkContraindications]

    rule "nsaid-severe-kidney-failure" Contraindicated of OralNsaid
        for is(SevereKidneyFailure);
        because "It can harm the kidneys more.";
        sources [IbuprofenUkContraindications]

    rule "nsaid-severe-liver-failure" Contraindicated of OralNsaid
        for is(SevereLiverFailure);
        because "A liver that fails cannot cope with this medicine.";
        sources [IbuprofenUkContraindications]

    rule "nsaid-third-trimester" Contraindicated of OralNsaid
        for weeks_of_pregnancy_from(28);
        because "In the last 3 months of pregnancy it can close a blood vessel in the baby and cause trouble at birth.";
        sources [IbuprofenUkContraindications, IbuprofenUsWarnings, FdaNsaidPregnancy]

    rule "nsaid-pregnancy-from-20-weeks" Contraindicated of OralNsaid
        for weeks_of_pregnancy_from(Figure::NsaidPregnancyHarm.value());
        because "From week 20 of pregnancy it can harm the baby's kidneys. Only a doctor may choose it.";
        sources [FdaNsaidPregnancy]

    rule "nsaid-pregnancy" AskFirst of OralNsaid
        for any(&[PREGNANT, all(&[FEMALE, is(TryingToConceive)])]);
        because "Do not take it in pregnancy, or when you try for a baby, unless a doctor says so.";
        sources [IbuprofenNhs]

    rule "nsaid-breastfeeding" AskFirst of OralNsaid
        for all(&[FEMALE, is(Breastfeeding)]);
        because "Ask first while you breastfeed.";
        sources [IbuprofenUsWarnings]

    rule "nsaid-heart-surgery" Contraindicated of OralNsaid
        for is(HeartSurgery);
        because "Around heart surgery it can cause blood clots.";
        sources [IbuprofenUsWarnings]

    rule "nsaid-child" Contraindicated of OralNsaid
        for aged(0, Figure::IbuprofenYoungestAge.value() - 1);
        because "It is not for a child under 12 unless a doctor or pharmacist says so.";
        sources [IbuprofenUkDoses, IbuprofenUsDirections]

    rule "nsaid-low-weight" AskFirst of OralNsaid in UnitedKingdom
        for is(WeightUnder40Kg);
        because "The label is for people who weigh 40 kg or more.";
        sources [IbuprofenUkDoses]

    rule "nsaid-with-other-nsaid" Contraindicated of OralNsaid
        for any(&[is(TakesOtherNsaid), is(TakesOralNsaid)]);
        because "Two medicines of this kind add up. They can make you bleed and hurt the kidneys.";
        sources [IbuprofenUkWarnings, IbuprofenUsWarnings]

    rule "nsaid-anticoagulant" Contraindicated of OralNsaid
        for presents(AnticoagulantUse);
        because "With a blood thinner it can cause a bad bleed. Only a doctor may choose both.";
        sources [IbuprofenUsWarnings, IbuprofenNhsInteractions, GoodPractice]

    rule "nsaid-steroid-tablets" AskFirst of OralNsaid
        for any(&[is(TakesSteroidTablets), presents(ProlongedCorticosteroids)]);
        because "With steroid tablets it can cause an ulcer or a bleed.";
        sources [IbuprofenUsWarnings]

    rule "nsaid-ssri-or-snri" AskFirst of OralNsaid
        for is(TakesSsriOrSnri);
        because "With this kind of antidepressant the gut bleeds more easily.";
        sources [SsriNsaidBleeding, SsriNsaidOlder]

    rule "nsaid-low-dose-aspirin" AskFirst of OralNsaid
        for is(TakesLowDoseAspirin);
        because "Ibuprofen may undo the good that a daily aspirin does.";
        sources [IbuprofenUsStopUse]

    rule "nsaid-asthma" AskFirst of OralNsaid
        for is(Asthma);
        because "It can tighten the chest of some people with asthma.";
        sources [IbuprofenUkWarnings]

    rule "nsaid-stomach-problems" AskFirst of OralNsaid
        for is(StomachProblems);
        because "It can hurt the stomach, and an old ulcer may bleed.";
        sources [IbuprofenNhs, GoodPractice]

    rule "nsaid-bowel-disease" AskFirst of OralNsaid
        for presents(InflammatoryBowelDisease);
        because "It can make Crohn's disease or ulcerative colitis flare up.";
        sources [IbuprofenUkWarnings]

    rule "nsaid-kidney-disease" AskFirst of OralNsaid
        for any(&[is(KidneyDisease), presents(SingleKidney), presents(VascularLineOrDialysis)]);
        because "It can make the kidneys work less well.";
        sources [IbuprofenUkWarnings, IbuprofenNhs]

    rule "nsaid-blood-in-urine" AskFirst of OralNsaid
        for presents(BloodInUrine);
        because "Blood in your pee, or dark pee, has to be looked into before you take it. It can harm the kidneys.";
        sources [GoodPractice]

    rule "nsaid-heart-disease-or-stroke" AskFirst of OralNsaid
        for is(HeartDiseaseOrStroke);
        because "It can raise the risk of a heart attack or a stroke, and make you hold water.";
        sources [IbuprofenUkWarnings, IbuprofenNhs]

    rule "nsaid-blood-pressure" AskFirst of OralNsaid
        for is(UncontrolledBloodPressure);
        because "It can push your blood pressure up.";
        sources [IbuprofenNhs]

    rule "nsaid-liver-disease" AskFirst of OralNsaid
        for is(LiverDisease);
        because "It can make a liver problem worse.";
        sources [IbuprofenUkWarnings]

    rule "nsaid-age-60" TakeCare of OralNsaid in UnitedStates
        for aged(Figure::NsaidOlderAgeUs.value(), OLDEST);
        because "From the age of 60 ulcers and bleeds are more likely. Take it for as short a time as you can.";
        sources [IbuprofenUsAge]

    rule "nsaid-over-65" TakeCare of OralNsaid in UnitedKingdom
        for aged(Figure::NsaidOlderAgeNhs.value() + 1, OLDEST);
        because "Over 65, ask about a tablet that guards the stomach if you take it more than once.";
        sources [IbuprofenNhs]

    rule "nsaid-daily-alcohol" AskFirst of OralNsaid
        for is(DailyAlcohol);
        because "With 3 or more drinks a day your stomach can bleed.";
        sources [IbuprofenUsWarnings]

    rule "nsaid-ace-arb-or-diuretic" AskFirst of OralNsaid
        for is(TakesAceArbOrDiuretic);
        because "With some blood pressure tablets or water tablets it can hurt the kidneys. Both at once are worst.";
        sources [NsaidLabelDiuretics, GoodPractice]

    rule "nsaid-interacting-medicine" AskFirst of OralNsaid
        for is(TakesInteractingMedicine);
        because "It does not mix well with a medicine that you take.";
        sources [IbuprofenNhsInteractions]

    rule "nsaid-bleeding-disorder" AskFirst of OralNsaid
        for is(BleedingDisorder);
        because "It makes bleeding more likely. Never take it while you bleed.";
        sources [IbuprofenLeaflet, IbuprofenNhs]

    rule "nsaid-lupus" AskFirst of OralNsaid
        for is(Lupus);
        because "With lupus it can, now and then, inflame the lining of the brain.";
        sources [IbuprofenUkWarnings]

    rule "nsaid-chickenpox" AskFirst of OralNsaid
        for is(ChickenpoxOrShingles);
        because "With chickenpox or shingles it can lead to a bad skin infection.";
        sources [IbuprofenNhs]

    rule "nsaid-dehydration" Contraindicated of OralNsaid
        for any(&[is(Dehydration), presents(Vomiting)]);
        because "When your body is short of water it can harm the kidneys.";
        sources [IbuprofenLeaflet]

    rule "nsaid-sciatica" TakeCare of OralNsaid
        for presents(LegPainBelowKnee);
        because "For pain that runs down the leg there is little proof that it helps. Use the lowest dose.";
        sources [NiceNg59Sciatica]

    rule "nsaid-gel-not-for-back" TakeCare of TopicalNsaid in UnitedStates
        for Who::Anyone;
        because "In the United States the label of this gel is for joints of the arm and leg. It was not shown to work for strains.";
        sources [DiclofenacGelUs]

    rule "nsaid-gel-allergy" Contraindicated of TopicalNsaid
        for is(NsaidAllergy);
        because "Some of the gel gets into the body, so the same reaction can come.";
        sources [DiclofenacGelUs]

    rule "nsaid-gel-pregnancy" Contraindicated of TopicalNsaid
        for PREGNANT;
        because "In pregnancy, do not use this medicine on the skin either, unless a doctor says so.";
        sources [IbuprofenNhs, FdaNsaidPregnancy]

    rule "nsaid-gel-skin" Contraindicated of TopicalNsaid
        for any(&[is(BrokenSkin), is(InfectedSkin), is(SkinRash)]);
        because "On hurt skin or a rash too much of it gets in, and it stings.";
        sources [DiclofenacGelShop, HeatWrapLabel]

    rule "nsaid-gel-long-illness" AskFirst of TopicalNsaid
        for any(&[is(Asthma), is(Allergies), is(KidneyDisease), is(StomachProblems)]);
        because "With asthma, allergies, a kidney problem or an old ulcer, ask first.";
        sources [IbuprofenGelNhs]

    rule "nsaid-gel-with-tablets" AskFirst of TopicalNsaid
        for any(&[is(TakesOralNsaid), is(TakesOtherNsaid)]);
        because "Gel and tablets of this kind add up.";
        sources [DiclofenacGelUs]

    rule "nsaid-gel-bleeding" TakeCare of TopicalNsaid
        for any(&[presents(AnticoagulantUse), aged(Figure::NsaidOlderAgeUs.value(), OLDEST), is(DailyAlcohol)]);
        because "The risk of a bleed is small, but you have more of it.";
        sources [DiclofenacGelUs]

    rule "capsaicin-broken-skin" Contraindicated of TopicalCapsaicin
        for any(&[is(BrokenSkin), is(SkinRash)]);
        because "On sore skin this cream burns.";
        sources [GoodPractice]

    rule "paracetamol-other-product" Contraindicated of Paracetamol
        for is(TakesOtherParacetamol);
        because "Two products with paracetamol can add up to an overdose.";
        sources [ParacetamolUs]

    rule "paracetamol-allergy" Contraindicated of Paracetamol
        for is(ParacetamolAllergy);
        because "You had a bad reaction to it.";
        sources [ParacetamolUs]

    rule "paracetamol-liver-disease" AskFirst of Paracetamol
        for is(LiverDisease);
        because "It can hurt the liver. Your safe dose may be less.";
        sources [ParacetamolUs, ParacetamolCanada]

    rule "paracetamol-kidney-disease" AskFirst of Paracetamol
        for any(&[is(KidneyDisease), presents(VascularLineOrDialysis)]);
        because "With a kidney problem, ask first.";
        sources [ParacetamolNhs]

    rule "paracetamol-alcohol" AskFirst of Paracetamol
        for is(DailyAlcohol);
        because "With 3 or more drinks a day it can hurt the liver.";
        sources [ParacetamolUs, ParacetamolCanada]

    rule "paracetamol-low-weight" AskFirst of Paracetamol
        for is(WeightUnder50Kg);
        because "If you weigh less than 50 kg you may need a lower dose.";
        sources [ParacetamolNhs]

    rule "paracetamol-warfarin" AskFirst of Paracetamol
        for is(TakesWarfarin);
        because "If you take it often, warfarin acts more strongly and you can bleed.";
        sources [ParacetamolUs, ParacetamolNhs]

    rule "paracetamol-epilepsy-or-tb-medicine" AskFirst of Paracetamol
        for is(TakesEpilepsyOrTbMedicine);
        because "With medicine for epilepsy or TB it can hurt the liver.";
        sources [ParacetamolNhs]

    rule "paracetamol-pregnancy" AskFirst of Paracetamol
        for PREGNANT;
        because "In pregnancy, ask first. If you need a medicine, this is the usual first choice.";
        sources [ParacetamolNhs, FdaNsaidPregnancy, MedTruthPregnancy]

    rule "paracetamol-age-65" TakeCare of Paracetamol
        for aged(65, OLDEST);
        because "From the age of 65, do not take it for long. One study links long use with bleeds and with kidney and heart disease.";
        sources [ParacetamolNhs]
}

//! Medicines that can be bought without a prescription.

use super::*;

safety_rules! {
    pub(super) const RULES;

    OralNsaid {
        Contraindicated "nsaid-allergy" when NsaidAllergy;
            because "You had a bad reaction to this kind of medicine. The next one could be worse.", [IbuprofenUkContraindications, IbuprofenUsWarnings];
        Contraindicated "nsaid-ulcer" when ActiveOrRepeatedUlcer;
            because "It can make an ulcer bleed.", [IbuprofenUkContraindications];
        Contraindicated "nsaid-past-gut-bleed" when NsaidGutBleed;
            because "This kind of medicine has made your gut bleed before.", [IbuprofenUkContraindications];
        Contraindicated "nsaid-severe-heart-failure" when SevereHeartFailure;
            because "It makes the body hold water, and a weak heart cannot cope with that.", [IbuprofenUkContraindications];
        Contraindicated "nsaid-severe-kidney-failure" when SevereKidneyFailure;
            because "It can harm the kidneys more.", [IbuprofenUkContraindications];
        Contraindicated "nsaid-severe-liver-failure" when SevereLiverFailure;
            because "A liver that fails cannot cope with this medicine.", [IbuprofenUkContraindications];
        Contraindicated "nsaid-third-trimester" when from(Measure::PregnancyWeeks, 28);
            because "In the last 3 months of pregnancy it can close a blood vessel in the baby and cause trouble at birth.", [IbuprofenUkContraindications, IbuprofenUsWarnings, FdaNsaidPregnancy];
        Contraindicated "nsaid-pregnancy-from-20-weeks"
            when from(Measure::PregnancyWeeks, Figure::NsaidPregnancyHarm.value());
            because "From week 20 of pregnancy it can harm the baby's kidneys. Only a doctor may choose it.", [FdaNsaidPregnancy];
        AskFirst "nsaid-pregnancy" when any(&[PREGNANT, all(&[FEMALE, TryingToConceive])]);
            because "Do not take it in pregnancy, or when you try for a baby, unless a doctor says so.", [IbuprofenNhs];
        AskFirst "nsaid-breastfeeding" when all(&[FEMALE, Breastfeeding]);
            because "Ask first while you breastfeed.", [IbuprofenUsWarnings];
        Contraindicated "nsaid-heart-surgery" when HeartSurgery;
            because "Around heart surgery it can cause blood clots.", [IbuprofenUsWarnings];
        Contraindicated "nsaid-child" when under(Measure::Age, Figure::IbuprofenYoungestAge.value());
            because "It is not for a child under 12 unless a doctor or pharmacist says so.", [IbuprofenUkDoses, IbuprofenUsDirections];
        AskFirst "nsaid-low-weight" when WeightUnder40Kg;
            because "The label is for people who weigh 40 kg or more.", [IbuprofenUkDoses] in UnitedKingdom;
        Contraindicated "nsaid-with-other-nsaid" when any(&[TakesOtherNsaid, TakesOralNsaid]);
            because "Two medicines of this kind add up. They can make you bleed and hurt the kidneys.", [IbuprofenUkWarnings, IbuprofenUsWarnings];
        Contraindicated "nsaid-anticoagulant" when AnticoagulantUse;
            because "With a blood thinner it can cause a bad bleed. Only a doctor may choose both.", [IbuprofenUsWarnings, IbuprofenNhsInteractions, GoodPractice];
        AskFirst "nsaid-steroid-tablets" when any(&[TakesSteroidTablets, ProlongedCorticosteroids]);
            because "With steroid tablets it can cause an ulcer or a bleed.", [IbuprofenUsWarnings];
        AskFirst "nsaid-ssri-or-snri" when TakesSsriOrSnri;
            because "With this kind of antidepressant the gut bleeds more easily.", [SsriNsaidBleeding, SsriNsaidOlder];
        AskFirst "nsaid-low-dose-aspirin" when TakesLowDoseAspirin;
            because "Ibuprofen may undo the good that a daily aspirin does.", [IbuprofenUsStopUse];
        AskFirst "nsaid-asthma" when Asthma;
            because "It can tighten the chest of some people with asthma.", [IbuprofenUkWarnings];
        AskFirst "nsaid-stomach-problems" when StomachProblems;
            because "It can hurt the stomach, and an old ulcer may bleed.", [IbuprofenNhs, GoodPractice];
        AskFirst "nsaid-bowel-disease" when InflammatoryBowelDisease;
            because "It can make Crohn's disease or ulcerative colitis flare up.", [IbuprofenUkWarnings];
        AskFirst "nsaid-kidney-disease" when any(&[KidneyDisease, SingleKidney, VascularLineOrDialysis]);
            because "It can make the kidneys work less well.", [IbuprofenUkWarnings, IbuprofenNhs];
        AskFirst "nsaid-blood-in-urine" when BloodInUrine;
            because "Blood in your pee, or dark pee, has to be looked into before you take it. It can harm the kidneys.", [GoodPractice];
        AskFirst "nsaid-heart-disease-or-stroke" when HeartDiseaseOrStroke;
            because "It can raise the risk of a heart attack or a stroke, and make you hold water.", [IbuprofenUkWarnings, IbuprofenNhs];
        AskFirst "nsaid-blood-pressure" when UncontrolledBloodPressure;
            because "It can push your blood pressure up.", [IbuprofenNhs];
        AskFirst "nsaid-liver-disease" when LiverDisease;
            because "It can make a liver problem worse.", [IbuprofenUkWarnings];
        TakeCare "nsaid-age-60" when from(Measure::Age, Figure::NsaidOlderAgeUs.value());
            because "From the age of 60 ulcers and bleeds are more likely. Take it for as short a time as you can.", [IbuprofenUsAge] in UnitedStates;
        TakeCare "nsaid-over-65"
            when from(Measure::Age, Figure::NsaidOlderAgeNhs.value() + 1);
            because "Over 65, ask about a tablet that guards the stomach if you take it more than once.", [IbuprofenNhs] in UnitedKingdom;
        AskFirst "nsaid-daily-alcohol" when DailyAlcohol;
            because "With 3 or more drinks a day your stomach can bleed.", [IbuprofenUsWarnings];
        AskFirst "nsaid-ace-arb-or-diuretic" when TakesAceArbOrDiuretic;
            because "With some blood pressure tablets or water tablets it can hurt the kidneys. Both at once are worst.", [NsaidLabelDiuretics, GoodPractice];
        AskFirst "nsaid-interacting-medicine" when TakesInteractingMedicine;
            because "It does not mix well with a medicine that you take.", [IbuprofenNhsInteractions];
        AskFirst "nsaid-bleeding-disorder" when BleedingDisorder;
            because "It makes bleeding more likely. Never take it while you bleed.", [IbuprofenLeaflet, IbuprofenNhs];
        AskFirst "nsaid-lupus" when Lupus;
            because "With lupus it can, now and then, inflame the lining of the brain.", [IbuprofenUkWarnings];
        AskFirst "nsaid-chickenpox" when ChickenpoxOrShingles;
            because "With chickenpox or shingles it can lead to a bad skin infection.", [IbuprofenNhs];
        Contraindicated "nsaid-dehydration" when any(&[Dehydration, Vomiting]);
            because "When your body is short of water it can harm the kidneys.", [IbuprofenLeaflet];
        TakeCare "nsaid-sciatica" when LegPainBelowKnee;
            because "For pain that runs down the leg there is little proof that it helps. Use the lowest dose.", [NiceNg59Sciatica];
    }
    TopicalNsaid {
        TakeCare "nsaid-gel-not-for-back" for_everyone;
            because "In the United States the label of this gel is for joints of the arm and leg. It was not shown to work for strains.", [DiclofenacGelUs] in UnitedStates;
        Contraindicated "nsaid-gel-allergy" when NsaidAllergy;
            because "Some of the gel gets into the body, so the same reaction can come.", [DiclofenacGelUs];
        Contraindicated "nsaid-gel-pregnancy" when PREGNANT;
            because "In pregnancy, do not use this medicine on the skin either, unless a doctor says so.", [IbuprofenNhs, FdaNsaidPregnancy];
        Contraindicated "nsaid-gel-skin" when any(&[BrokenSkin, InfectedSkin, SkinRash]);
            because "On hurt skin or a rash too much of it gets in, and it stings.", [DiclofenacGelShop, HeatWrapLabel];
        AskFirst "nsaid-gel-long-illness" when any(&[Asthma, Allergies, KidneyDisease, StomachProblems]);
            because "With asthma, allergies, a kidney problem or an old ulcer, ask first.", [IbuprofenGelNhs];
        AskFirst "nsaid-gel-with-tablets" when any(&[TakesOralNsaid, TakesOtherNsaid]);
            because "Gel and tablets of this kind add up.", [DiclofenacGelUs];
        TakeCare "nsaid-gel-bleeding"
            when any(&[AnticoagulantUse, from(Measure::Age, Figure::NsaidOlderAgeUs.value()), DailyAlcohol]);
            because "The risk of a bleed is small, but you have more of it.", [DiclofenacGelUs];
    }
    TopicalCapsaicin {
        Contraindicated "capsaicin-broken-skin" when any(&[BrokenSkin, SkinRash]);
            because "On sore skin this cream burns.", [GoodPractice];
    }
    Paracetamol {
        Contraindicated "paracetamol-other-product" when TakesOtherParacetamol;
            because "Two products with paracetamol can add up to an overdose.", [ParacetamolUs];
        Contraindicated "paracetamol-allergy" when ParacetamolAllergy;
            because "You had a bad reaction to it.", [ParacetamolUs];
        AskFirst "paracetamol-liver-disease" when LiverDisease;
            because "It can hurt the liver. Your safe dose may be less.", [ParacetamolUs, ParacetamolCanada];
        AskFirst "paracetamol-kidney-disease" when any(&[KidneyDisease, VascularLineOrDialysis]);
            because "With a kidney problem, ask first.", [ParacetamolNhs];
        AskFirst "paracetamol-alcohol" when DailyAlcohol;
            because "With 3 or more drinks a day it can hurt the liver.", [ParacetamolUs, ParacetamolCanada];
        AskFirst "paracetamol-low-weight" when WeightUnder50Kg;
            because "If you weigh less than 50 kg you may need a lower dose.", [ParacetamolNhs];
        AskFirst "paracetamol-warfarin" when TakesWarfarin;
            because "If you take it often, warfarin acts more strongly and you can bleed.", [ParacetamolUs, ParacetamolNhs];
        AskFirst "paracetamol-epilepsy-or-tb-medicine" when TakesEpilepsyOrTbMedicine;
            because "With medicine for epilepsy or TB it can hurt the liver.", [ParacetamolNhs];
        AskFirst "paracetamol-pregnancy" when PREGNANT;
            because "In pregnancy, ask first. If you need a medicine, this is the usual first choice.", [ParacetamolNhs, FdaNsaidPregnancy, MedTruthPregnancy];
        TakeCare "paracetamol-age-65" when from(Measure::Age, 65);
            because "From the age of 65, do not take it for long. One study links long use with bleeds and with kidney and heart disease.", [ParacetamolNhs];
    }
}

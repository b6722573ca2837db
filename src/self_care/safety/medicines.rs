//! Medicines that can be bought without a prescription.

use super::*;
use crate::Source::*;

pub(super) const RULES: &[SafetyRule] = &[
    SafetyRule::new("nsaid-allergy", Contraindicated, Group::OralNsaid)
        .when(NsaidAllergy)
        .because("You had a bad reaction to this kind of medicine. The next one could be worse.")
        .sources(&[IbuprofenUkContraindications, IbuprofenUsWarnings]),
    SafetyRule::new("nsaid-ulcer", Contraindicated, Group::OralNsaid)
        .when(ActiveOrRepeatedUlcer)
        .because("It can make an ulcer bleed.")
        .sources(&[IbuprofenUkContraindications]),
    SafetyRule::new("nsaid-past-gut-bleed", Contraindicated, Group::OralNsaid)
        .when(NsaidGutBleed)
        .because("This kind of medicine has made your gut bleed before.")
        .sources(&[IbuprofenUkContraindications]),
    SafetyRule::new("nsaid-severe-heart-failure", Contraindicated, Group::OralNsaid)
        .when(SevereHeartFailure)
        .because("It makes the body hold water, and a weak heart cannot cope with that.")
        .sources(&[IbuprofenUkContraindications]),
    SafetyRule::new("nsaid-severe-kidney-failure", Contraindicated, Group::OralNsaid)
        .when(SevereKidneyFailure)
        .because("It can harm the kidneys more.")
        .sources(&[IbuprofenUkContraindications]),
    SafetyRule::new("nsaid-severe-liver-failure", Contraindicated, Group::OralNsaid)
        .when(SevereLiverFailure)
        .because("A liver that fails cannot cope with this medicine.")
        .sources(&[IbuprofenUkContraindications]),
    SafetyRule::new("nsaid-third-trimester", Contraindicated, Group::OralNsaid)
        .when(from(Measure::PregnancyWeeks, 28))
        .because("In the last 3 months of pregnancy it can close a blood vessel in the baby and cause trouble at birth.")
        .sources(&[IbuprofenUkContraindications, IbuprofenUsWarnings, FdaNsaidPregnancy]),
    SafetyRule::new("nsaid-pregnancy-from-20-weeks", Contraindicated, Group::OralNsaid)
        .when(from(Measure::PregnancyWeeks, Figure::NsaidPregnancyHarm.value()))
        .because("From week 20 of pregnancy it can harm the baby's kidneys. Only a doctor may choose it.")
        .sources(&[FdaNsaidPregnancy]),
    SafetyRule::new("nsaid-pregnancy", AskFirst, Group::OralNsaid)
        .when(any(&[PREGNANT, all(&[FEMALE, TryingToConceive])]))
        .because("Do not take it in pregnancy, or when you try for a baby, unless a doctor says so.")
        .sources(&[IbuprofenNhs]),
    SafetyRule::new("nsaid-breastfeeding", AskFirst, Group::OralNsaid)
        .when(all(&[FEMALE, Breastfeeding]))
        .because("Ask first while you breastfeed.")
        .sources(&[IbuprofenUsWarnings]),
    SafetyRule::new("nsaid-heart-surgery", Contraindicated, Group::OralNsaid)
        .when(HeartSurgery)
        .because("Around heart surgery it can cause blood clots.")
        .sources(&[IbuprofenUsWarnings]),
    SafetyRule::new("nsaid-child", Contraindicated, Group::OralNsaid)
        .when(under(Measure::Age, Figure::IbuprofenYoungestAge.value()))
        .because("It is not for a child under 12 unless a doctor or pharmacist says so.")
        .sources(&[IbuprofenUkDoses, IbuprofenUsDirections]),
    SafetyRule::new("nsaid-low-weight", AskFirst, Group::OralNsaid)
        .when(WeightUnder40Kg)
        .country(Country::UnitedKingdom)
        .because("The label is for people who weigh 40 kg or more.")
        .sources(&[IbuprofenUkDoses]),
    SafetyRule::new("nsaid-with-other-nsaid", Contraindicated, Group::OralNsaid)
        .when(any(&[TakesOtherNsaid, TakesOralNsaid]))
        .because("Two medicines of this kind add up. They can make you bleed and hurt the kidneys.")
        .sources(&[IbuprofenUkWarnings, IbuprofenUsWarnings]),
    SafetyRule::new("nsaid-anticoagulant", Contraindicated, Group::OralNsaid)
        .when(AnticoagulantUse)
        .because("With a blood thinner it can cause a bad bleed. Only a doctor may choose both.")
        .sources(&[IbuprofenUsWarnings, IbuprofenNhsInteractions, GoodPractice]),
    SafetyRule::new("nsaid-steroid-tablets", AskFirst, Group::OralNsaid)
        .when(any(&[TakesSteroidTablets, ProlongedCorticosteroids]))
        .because("With steroid tablets it can cause an ulcer or a bleed.")
        .sources(&[IbuprofenUsWarnings]),
    SafetyRule::new("nsaid-ssri-or-snri", AskFirst, Group::OralNsaid)
        .when(TakesSsriOrSnri)
        .because("With this kind of antidepressant the gut bleeds more easily.")
        .sources(&[SsriNsaidBleeding, SsriNsaidOlder]),
    SafetyRule::new("nsaid-low-dose-aspirin", AskFirst, Group::OralNsaid)
        .when(TakesLowDoseAspirin)
        .because("Ibuprofen may undo the good that a daily aspirin does.")
        .sources(&[IbuprofenUsStopUse]),
    SafetyRule::new("nsaid-asthma", AskFirst, Group::OralNsaid)
        .when(Asthma)
        .because("It can tighten the chest of some people with asthma.")
        .sources(&[IbuprofenUkWarnings]),
    SafetyRule::new("nsaid-stomach-problems", AskFirst, Group::OralNsaid)
        .when(StomachProblems)
        .because("It can hurt the stomach, and an old ulcer may bleed.")
        .sources(&[IbuprofenNhs, GoodPractice]),
    SafetyRule::new("nsaid-bowel-disease", AskFirst, Group::OralNsaid)
        .when(InflammatoryBowelDisease)
        .because("It can make Crohn's disease or ulcerative colitis flare up.")
        .sources(&[IbuprofenUkWarnings]),
    SafetyRule::new("nsaid-kidney-disease", AskFirst, Group::OralNsaid)
        .when(any(&[KidneyDisease, SingleKidney, VascularLineOrDialysis]))
        .because("It can make the kidneys work less well.")
        .sources(&[IbuprofenUkWarnings, IbuprofenNhs]),
    SafetyRule::new("nsaid-blood-in-urine", AskFirst, Group::OralNsaid)
        .when(BloodInUrine)
        .because("Blood in your pee, or dark pee, has to be looked into before you take it. It can harm the kidneys.")
        .sources(&[GoodPractice]),
    SafetyRule::new("nsaid-heart-disease-or-stroke", AskFirst, Group::OralNsaid)
        .when(HeartDiseaseOrStroke)
        .because("It can raise the risk of a heart attack or a stroke, and make you hold water.")
        .sources(&[IbuprofenUkWarnings, IbuprofenNhs]),
    SafetyRule::new("nsaid-blood-pressure", AskFirst, Group::OralNsaid)
        .when(UncontrolledBloodPressure)
        .because("It can push your blood pressure up.")
        .sources(&[IbuprofenNhs]),
    SafetyRule::new("nsaid-liver-disease", AskFirst, Group::OralNsaid)
        .when(LiverDisease)
        .because("It can make a liver problem worse.")
        .sources(&[IbuprofenUkWarnings]),
    SafetyRule::new("nsaid-age-60", TakeCare, Group::OralNsaid)
        .when(from(Measure::Age, Figure::NsaidOlderAgeUs.value()))
        .country(Country::UnitedStates)
        .because("From the age of 60 ulcers and bleeds are more likely. Take it for as short a time as you can.")
        .sources(&[IbuprofenUsAge]),
    SafetyRule::new("nsaid-over-65", TakeCare, Group::OralNsaid)
        .when(from(Measure::Age, Figure::NsaidOlderAgeNhs.value() + 1))
        .country(Country::UnitedKingdom)
        .because("Over 65, ask about a tablet that guards the stomach if you take it more than once.")
        .sources(&[IbuprofenNhs]),
    SafetyRule::new("nsaid-daily-alcohol", AskFirst, Group::OralNsaid)
        .when(DailyAlcohol)
        .because("With 3 or more drinks a day your stomach can bleed.")
        .sources(&[IbuprofenUsWarnings]),
    SafetyRule::new("nsaid-ace-arb-or-diuretic", AskFirst, Group::OralNsaid)
        .when(TakesAceArbOrDiuretic)
        .because("With some blood pressure tablets or water tablets it can hurt the kidneys. Both at once are worst.")
        .sources(&[NsaidLabelDiuretics, GoodPractice]),
    SafetyRule::new("nsaid-interacting-medicine", AskFirst, Group::OralNsaid)
        .when(TakesInteractingMedicine)
        .because("It does not mix well with a medicine that you take.")
        .sources(&[IbuprofenNhsInteractions]),
    SafetyRule::new("nsaid-bleeding-disorder", AskFirst, Group::OralNsaid)
        .when(BleedingDisorder)
        .because("It makes bleeding more likely. Never take it while you bleed.")
        .sources(&[IbuprofenLeaflet, IbuprofenNhs]),
    SafetyRule::new("nsaid-lupus", AskFirst, Group::OralNsaid)
        .when(Lupus)
        .because("With lupus it can, now and then, inflame the lining of the brain.")
        .sources(&[IbuprofenUkWarnings]),
    SafetyRule::new("nsaid-chickenpox", AskFirst, Group::OralNsaid)
        .when(ChickenpoxOrShingles)
        .because("With chickenpox or shingles it can lead to a bad skin infection.")
        .sources(&[IbuprofenNhs]),
    SafetyRule::new("nsaid-dehydration", Contraindicated, Group::OralNsaid)
        .when(any(&[Dehydration, Vomiting]))
        .because("When your body is short of water it can harm the kidneys.")
        .sources(&[IbuprofenLeaflet]),
    SafetyRule::new("nsaid-sciatica", TakeCare, Group::OralNsaid)
        .when(LegPainBelowKnee)
        .because("For pain that runs down the leg there is little proof that it helps. Use the lowest dose.")
        .sources(&[NiceNg59Sciatica]),
    SafetyRule::new("nsaid-gel-not-for-back", TakeCare, Group::TopicalNsaid)
        .country(Country::UnitedStates)
        .because("In the United States the label of this gel is for joints of the arm and leg. It was not shown to work for strains.")
        .sources(&[DiclofenacGelUs]),
    SafetyRule::new("nsaid-gel-allergy", Contraindicated, Group::TopicalNsaid)
        .when(NsaidAllergy)
        .because("Some of the gel gets into the body, so the same reaction can come.")
        .sources(&[DiclofenacGelUs]),
    SafetyRule::new("nsaid-gel-pregnancy", Contraindicated, Group::TopicalNsaid)
        .when(PREGNANT)
        .because("In pregnancy, do not use this medicine on the skin either, unless a doctor says so.")
        .sources(&[IbuprofenNhs, FdaNsaidPregnancy]),
    SafetyRule::new("nsaid-gel-skin", Contraindicated, Group::TopicalNsaid)
        .when(any(&[BrokenSkin, InfectedSkin, SkinRash]))
        .because("On hurt skin or a rash too much of it gets in, and it stings.")
        .sources(&[DiclofenacGelShop, HeatWrapLabel]),
    SafetyRule::new("nsaid-gel-long-illness", AskFirst, Group::TopicalNsaid)
        .when(any(&[Asthma, Allergies, KidneyDisease, StomachProblems]))
        .because("With asthma, allergies, a kidney problem or an old ulcer, ask first.")
        .sources(&[IbuprofenGelNhs]),
    SafetyRule::new("nsaid-gel-with-tablets", AskFirst, Group::TopicalNsaid)
        .when(any(&[TakesOralNsaid, TakesOtherNsaid]))
        .because("Gel and tablets of this kind add up.")
        .sources(&[DiclofenacGelUs]),
    SafetyRule::new("nsaid-gel-bleeding", TakeCare, Group::TopicalNsaid)
        .when(any(&[AnticoagulantUse, from(Measure::Age, Figure::NsaidOlderAgeUs.value()), DailyAlcohol]))
        .because("The risk of a bleed is small, but you have more of it.")
        .sources(&[DiclofenacGelUs]),
    SafetyRule::new("capsaicin-broken-skin", Contraindicated, Group::TopicalCapsaicin)
        .when(any(&[BrokenSkin, SkinRash]))
        .because("On sore skin this cream burns.")
        .sources(&[GoodPractice]),
    SafetyRule::new("paracetamol-other-product", Contraindicated, Group::Paracetamol)
        .when(TakesOtherParacetamol)
        .because("Two products with paracetamol can add up to an overdose.")
        .sources(&[ParacetamolUs]),
    SafetyRule::new("paracetamol-allergy", Contraindicated, Group::Paracetamol)
        .when(ParacetamolAllergy)
        .because("You had a bad reaction to it.")
        .sources(&[ParacetamolUs]),
    SafetyRule::new("paracetamol-liver-disease", AskFirst, Group::Paracetamol)
        .when(LiverDisease)
        .because("It can hurt the liver. Your safe dose may be less.")
        .sources(&[ParacetamolUs, ParacetamolCanada]),
    SafetyRule::new("paracetamol-kidney-disease", AskFirst, Group::Paracetamol)
        .when(any(&[KidneyDisease, VascularLineOrDialysis]))
        .because("With a kidney problem, ask first.")
        .sources(&[ParacetamolNhs]),
    SafetyRule::new("paracetamol-alcohol", AskFirst, Group::Paracetamol)
        .when(DailyAlcohol)
        .because("With 3 or more drinks a day it can hurt the liver.")
        .sources(&[ParacetamolUs, ParacetamolCanada]),
    SafetyRule::new("paracetamol-low-weight", AskFirst, Group::Paracetamol)
        .when(WeightUnder50Kg)
        .because("If you weigh less than 50 kg you may need a lower dose.")
        .sources(&[ParacetamolNhs]),
    SafetyRule::new("paracetamol-warfarin", AskFirst, Group::Paracetamol)
        .when(TakesWarfarin)
        .because("If you take it often, warfarin acts more strongly and you can bleed.")
        .sources(&[ParacetamolUs, ParacetamolNhs]),
    SafetyRule::new("paracetamol-epilepsy-or-tb-medicine", AskFirst, Group::Paracetamol)
        .when(TakesEpilepsyOrTbMedicine)
        .because("With medicine for epilepsy or TB it can hurt the liver.")
        .sources(&[ParacetamolNhs]),
    SafetyRule::new("paracetamol-pregnancy", AskFirst, Group::Paracetamol)
        .when(PREGNANT)
        .because("In pregnancy, ask first. If you need a medicine, this is the usual first choice.")
        .sources(&[ParacetamolNhs, FdaNsaidPregnancy, MedTruthPregnancy]),
    SafetyRule::new("paracetamol-age-65", TakeCare, Group::Paracetamol)
        .when(from(Measure::Age, 65))
        .because("From the age of 65, do not take it for long. One study links long use with bleeds and with kidney and heart disease.")
        .sources(&[ParacetamolNhs]),
];

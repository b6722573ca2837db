//! The choices of the built-in form. To add one, add a row: what is asked, and what each option records.
//!
//! An option that leaves a question out leaves it open: it is asked later if it can still matter. A *no* answers every
//! question of the choice, so the text, the hint and the options name all that these questions and their hints name.

use super::{Choice, ChoiceOption};
use crate::QuestionGroup;
use crate::presentation::{Question, QuestionSet, Statement};
use crate::quantity::Measure::{self, PregnancyWeeks};
use crate::rule::When;
use crate::rule::findings::*;

const fn yes(term: When<'static>) -> Statement {
    Statement::Yes(term.finding())
}

const fn no(term: When<'static>) -> Statement {
    Statement::No(term.finding())
}

const fn unknown(measure: Measure) -> Statement {
    Statement::Unknown(Question::Measure(measure))
}

/// What only somebody knows who pressed, measured or tried it, as the hints say. Who says "none of these" may not have
/// done so.
pub(super) const TO_BE_TRIED: QuestionSet = QuestionSet::of(&[
    Question::Finding(LowTemperature.finding()),
    Question::Finding(BonyPointTenderness.finding()),
    Question::Finding(UncontrolledPain.finding()),
    Question::Finding(ImprovesWithin48hOfNsaid.finding()),
]);

/// For options that do not exclude each other. Each leaves the others open, which are asked later if they still matter.
const ANY: &str = "If more than one fits, choose any.";

/// `choice "id" in Group`, the question to the person and to somebody who answers for another person, a hint if people
/// hesitate, and the options, each with what it records.
macro_rules! choices {
    (@hint) => { None };
    (@hint $hint:tt) => { Some($hint) };
    ($(
        choice $id:literal in $group:ident
            asks $text:literal
            asks_proxy $text_by_proxy:literal
            $(hint $hint:tt)?
            $(option $option:literal: $($says:ident $what:ident),+;)+
    )+) => {
        pub(super) const BUILT_IN: &[Choice] = &[$(
            Choice {
                id: $id,
                group: QuestionGroup::$group,
                text: $text,
                text_by_proxy: $text_by_proxy,
                hint: choices!(@hint $($hint)?),
                options: &[$( ChoiceOption { text: $option, says: &[$($says($what)),+] } ),+],
            },
        )+];
    };
}

choices! {
    choice "pregnancy" in You
        asks "Are you pregnant, or could you be?"
        asks_proxy "Are they pregnant, or could they be?"
        hint "If you know how many weeks, give them. With a late period it is possible even with a coil, after being sterilised or with a negative test."
        option "No": no PossiblePregnancy;
        option "It could be, or I do not know how many weeks": yes PossiblePregnancy, unknown PregnancyWeeks;

    choice "pain-down-the-legs" in Legs
        asks "Does the pain go down your legs?"
        asks_proxy "Does the pain go down their legs?"
        option "No": no LegPain;
        option "One leg": yes LegPain, no LegPainBothSides, no LongstandingPainInBothLegs;
        option "Both, the same for more than 2 weeks": yes LongstandingPainInBothLegs, no LegPainBothSides;
        option "Both, new or worse in the last 2 weeks": yes LegPainBothSides;

    choice "numb-legs" in Legs
        asks "Is a leg or foot numb or tingly?"
        asks_proxy "Is a leg or foot numb or tingly?"
        hint "Pins and needles count too."
        option "No": no LegNumbness, no LongstandingLegNumbness;
        option "The same for more than 2 weeks": yes LongstandingLegNumbness, no LegNumbness;
        option "One, new or worse in the last 2 weeks": yes LegNumbness, no NumbnessBothLegs;
        option "Both, new or worse in the last 2 weeks": yes NumbnessBothLegs;

    choice "weak-legs" in Legs
        asks "Is a leg weak?"
        asks_proxy "Is a leg weak?"
        hint "A foot that drags or a knee that folds counts. A leg that only hurts, or is tired, is not weak."
        option "No": no LegWeakness, no LongstandingLegWeakness;
        option "The same for more than 2 weeks": yes LongstandingLegWeakness, no LegWeakness;
        option "One, new or worse in the last 2 weeks": yes LegWeakness, no WeaknessBothLegs;
        option "Both, new or worse in the last 2 weeks": yes WeaknessBothLegs;

    choice "older-bladder-bowel-or-saddle-change" in BladderBowelSaddle
        asks "Has pee, poo, sex or the feeling between your legs been changed for more than 2 weeks?"
        asks_proxy "Has pee, poo, sex or the feeling between their legs been changed for more than 2 weeks?"
        hint "Leave out a change whose cause a doctor has found."
        option "No": no LongstandingBladderBowelOrSaddleChange, no WorseningBladderBowelOrSaddleChange;
        option "Yes, and it stays the same":
            yes LongstandingBladderBowelOrSaddleChange, no WorseningBladderBowelOrSaddleChange;
        option "Yes, and it is getting worse, or nobody knows when it began": yes WorseningBladderBowelOrSaddleChange;

    choice "waves-of-pain" in WhereElse
        asks "Does pain come in strong waves from your side down to your groin?"
        asks_proxy "Does pain come in strong waves from their side down to their groin?"
        option "No": no ColickyFlankToGroinPain, no ColicLikeAnEarlierStone;
        option "Yes": yes ColickyFlankToGroinPain, no ColicLikeAnEarlierStone;
        option "Yes, just like a kidney stone of the past": yes ColicLikeAnEarlierStone, no ColickyFlankToGroinPain;

    choice "unsteady" in Legs
        asks "Are you unsteady on your feet?"
        asks_proxy "Are they unsteady on their feet?"
        hint "Such as being clumsy, or tripping more often. A limp, or slow steps because of pain, does not count."
        option "No": no UnsteadyWalking, no LongstandingUnsteadyWalking;
        option "The same for more than 2 weeks": yes LongstandingUnsteadyWalking, no UnsteadyWalking;
        option "New or worse in the last 2 weeks": yes UnsteadyWalking;

    choice "arms-as-well-as-legs" in Legs
        asks "Are your arms weak or numb, as well as your legs?"
        asks_proxy "Are their arms weak or numb, as well as their legs?"
        hint "Both hands that are clumsy count too."
        option "No": no WidespreadWeaknessOrNumbness, no LongstandingWidespreadDeficit;
        option "The same for more than 2 weeks": yes LongstandingWidespreadDeficit, no WidespreadWeaknessOrNumbness;
        option "New or worse in the last 2 weeks": yes WidespreadWeaknessOrNumbness;

    choice "walking" in Legs
        asks "Can you walk?"
        asks_proxy "Can they walk?"
        hint "If a few steps are possible with pain or with help, they count as walking."
        option "As usual, or only slowly": no UnableToStandOrWalk, no Limp;
        option "Since this began, with a limp": yes Limp, no UnableToStandOrWalk;
        option "No, not even stand up and take a few steps": yes UnableToStandOrWalk;

    choice "one-leg" in Legs
        asks "Has one leg swollen up, or suddenly turned cold and pale?"
        asks_proxy "Has one of their legs swollen up, or suddenly turned cold and pale?"
        hint "A calf alone counts too. A swollen one may be warm, red or sore."
        option "No": no SwollenLeg, no ColdPaleLeg;
        option "Swollen, in the last 2 weeks": yes SwollenLeg;
        option "Suddenly cold and pale, or blue, or cold and numb": yes ColdPaleLeg;

    choice "faint" in RightNow
        asks "Have you felt faint?"
        asks_proxy "Have they felt faint?"
        hint "Being pale and sweaty with a heart that races at rest counts as a cold sweat. Worry alone does not."
        option "No": no Dizziness, no SignsOfShock, no CollapseOrFainting;
        option "Dizzy or about to faint, in the last 2 days": yes Dizziness, no SignsOfShock, no CollapseOrFainting;
        option "In a cold sweat and about to faint, right now": yes SignsOfShock;
        option "Collapsed or passed out, in the last 2 weeks": yes CollapseOrFainting;

    choice "feeling-ill" in RightNow
        asks "Do you feel ill, muddled or hard to wake?"
        asks_proxy "Do they feel ill, or are they muddled or hard to wake?"
        hint "Struggling to speak counts as muddled. Being stopped by the pain alone, and tiredness after bad nights, do not count. A child who is floppy, or does not play or drink, is too ill."
        option "No": no Malaise, no ConfusionOrDrowsiness;
        option "Unwell, or much more tired than usual": yes Malaise, no VeryUnwell;
        option "Too ill to manage alone, such as too ill to get out of bed": yes VeryUnwell;
        option "In the last days, muddled, hard to wake or struggling to speak": yes ConfusionOrDrowsiness;

    choice "chest-or-breath" in RightNow
        asks "Do you have new pain in your chest, or are you more short of breath than usual?"
        asks_proxy "Do they have new pain in their chest, or are they more short of breath than usual?"
        hint "Pain when breathing in counts as pain. Coughing up blood counts as short of breath."
        option "No": no ChestPain, no ChestWallPain, no Breathlessness;
        option "Pain only in a spot that hurts when it is pressed": yes ChestWallPain, no ChestPain;
        option "Pain": yes ChestPain;
        option "Short of breath or coughing up blood, without pain in the chest":
            yes Breathlessness, no ChestPain, no ChestWallPain;

    choice "tummy" in RightNow
        asks "Do you also have new pain in your tummy, or a lump there that beats like a pulse?"
        asks_proxy "Do they also have new pain in their tummy, or a lump there that beats like a pulse?"
        hint "High, low or on one side. Leave out period cramps only if they are just as every month."
        option "No": no AbdominalPain, no PulsatingAbdominalMass;
        option "Very bad pain in the upper tummy that goes through to the back": yes SevereUpperAbdominalPain;
        option "A lump that beats like a pulse": yes PulsatingAbdominalMass;
        option "Other new pain": yes AbdominalPain, no SevereUpperAbdominalPain;

    choice "fever-or-chills" in RightNow
        asks "Have you had a fever?"
        asks_proxy "Have they had a fever?"
        hint "A fever is 38 °C or more, or hot and shivery."
        option "No": no Fever, no FeverOnAndOff;
        option "Chills or a mild fever that come and go, in the last weeks": yes FeverOnAndOff, no Fever;
        option "A fever, in the last 2 days": yes Fever;

    choice "weak-bones" in HealthAndMedicines
        asks "Do you have thin bones, or have you broken a bone in a low fall?"
        asks_proxy "Do they have thin bones, or have they broken a bone in a low fall?"
        hint "Thin bones are called osteoporosis."
        option "No": no Osteoporosis, no PreviousFragilityFracture;
        option "A doctor or nurse said that the bones are thin": yes Osteoporosis;
        option "As an adult, a bone broke in a fall from no higher than standing": yes PreviousFragilityFracture;

    choice "blood" in HealthAndMedicines
        asks "Do you take a blood thinner, or have an illness of the blood?"
        asks_proxy "Do they take a blood thinner, or have an illness of the blood?"
        hint "Aspirin alone, bruising easily alone, and being only a carrier of sickle cell disease do not count."
        option "No": no AnticoagulantUse, no BleedingDisorder, no SickleCellDisease;
        option "A blood thinner, such as warfarin, apixaban, rivaroxaban or heparin": yes AnticoagulantUse;
        option "Blood that does not clot well, such as with haemophilia or low platelets": yes BleedingDisorder;
        option "Sickle cell disease": yes SickleCellDisease;

    choice "operation-or-needle" in HealthAndMedicines
        asks "Have you had an operation or a needle in your back?"
        asks_proxy "Have they had an operation or a needle in their back?"
        hint "An injection, an epidural or a lumbar puncture counts. So does metal that was put in. Acupuncture does not."
        option "No": no RecentSpinalProcedure, no SpinalOperationInThePastYear;
        option "An operation, 3 to 12 months ago": yes SpinalOperationInThePastYear, no RecentSpinalProcedure;
        option "In the last 3 months": yes RecentSpinalProcedure;

    choice "sudden-or-tearing" in RightNow
        asks "In the last 6 weeks, did very bad pain come on within seconds or minutes, or did it feel as if something tore inside?"
        asks_proxy "In the last 6 weeks, did very bad pain come on within seconds or minutes, or did it feel as if something tore inside?"
        option "No": no SuddenSevereOnset, no TearingPain;
        option "It came on within seconds or minutes, and was very bad": yes SuddenSevereOnset;
        option "It felt as if something tore inside": yes TearingPain;

    choice "how-it-began" in HowItBegan
        asks "In the last 6 weeks, did it begin or get worse in one of these ways?"
        asks_proxy "In the last 6 weeks, did it begin or get worse in one of these ways?"
        hint "A bad accident is one with a car, a bike or a horse, or a fall from a height or down stairs. It counts if it was longer ago and nobody has looked at the back since."
        option "No": no MajorTrauma, no MinorTrauma, no StrenuousLifting, no SorenessAfterExercise;
        option "After a bad accident": yes MajorTrauma;
        option "After a fall while standing or sitting": yes FallFromStanding;
        option "After a knock, or another fall": yes MinorTrauma, no FallFromStanding;
        option "On lifting, pulling or carrying something heavy": yes StrenuousLifting;
        option "In the last week, within 2 days after hard exercise": yes SorenessAfterExercise;

    choice "hard-to-move" in Details
        asks "Is it hard to move your back?"
        asks_proxy "Is it hard to move their back?"
        option "No, or only a bit": no SevereMovementPain, no AllMovementsBlocked;
        option "The pain is very bad on standing up, sitting up or moving":
            yes SevereMovementPain, no AllMovementsBlocked;
        option "It is locked: it can hardly bend or turn in any way": yes AllMovementsBlocked;

    choice "serious-infection" in MoreHealth
        asks "Have you had a serious infection, or lived with somebody who had TB?"
        asks_proxy "Have they had a serious infection, or lived with somebody who had TB?"
        hint "A serious one needed a drip or a drain, such as an abscess, a boil or a kidney infection. A cold does not count. TB counts at any time."
        option "No": no RecentBacterialInfection, no BloodstreamInfection, no TuberculosisRisk;
        option "In the last 3 months": yes RecentBacterialInfection;
        option "In the last year, blood poisoning (sepsis) or an infected heart valve": yes BloodstreamInfection;
        option "TB, or lived with somebody who had it": yes TuberculosisRisk;

    choice "heart-valve-or-main-vessel" in MoreHealth
        asks "Do you have an artificial heart valve, or a main blood vessel that is too wide?"
        asks_proxy "Do they have an artificial heart valve, or a main blood vessel that is too wide?"
        hint "A main blood vessel that is too wide is called an aortic aneurysm. It counts too if it was repaired."
        option "No": no ArtificialHeartValve, no KnownAorticAneurysm;
        option "An artificial heart valve": yes ArtificialHeartValve;
        option "A doctor said that the main blood vessel in the chest or tummy is, or was, too wide":
            yes KnownAorticAneurysm;

    choice "upper-back" in WhereElse
        asks "Is there pain in your upper back, above your lowest ribs?"
        asks_proxy "Is there pain in their upper back, above their lowest ribs?"
        hint "Such as between the shoulder blades."
        option "No": no ThoracicPain, no BandLikeTrunkPain;
        option "Yes": yes ThoracicPain, no BandLikeTrunkPain;
        option "It feels like a tight band around the chest or tummy": yes BandLikeTrunkPain;

    choice "pee" in PeeSkinEyes
        asks "Does your pee burn, or look red or cloudy?"
        asks_proxy "Does their pee burn, or look red or cloudy?"
        hint "Leave out a period, and red food such as beetroot."
        option "No": no UrinarySymptoms, no BloodInUrine;
        option "It burns, hurts or is cloudy": yes UrinarySymptoms, no BloodInUrine;
        option "It is red, pink or dark brown": yes BloodInUrine;

    choice "pain-tablets-already" in Medicines
        asks "Do you take one of these tablets?"
        asks_proxy "Do they take one of these tablets?"
        hint ANY
        option "No": no TakesOralNsaid, no TakesOtherNsaid, no TakesLowDoseAspirin;
        option "Ibuprofen, or the like": yes TakesOralNsaid;
        option "Other pain tablets like ibuprofen, or aspirin for pain": yes TakesOtherNsaid;
        option "A small aspirin each day": yes TakesLowDoseAspirin;

    choice "medicines-that-do-not-mix" in Medicines
        asks "Do you take one of these medicines?"
        asks_proxy "Do they take one of these medicines?"
        hint ANY
        option "No": no TakesAceArbOrDiuretic, no TakesSsriOrSnri, no TakesSteroidTablets, no TakesInteractingMedicine;
        option "Tablets for blood pressure or the heart, such as ramipril or losartan, or water tablets":
            yes TakesAceArbOrDiuretic;
        option "Medicine for depression, such as sertraline, fluoxetine, citalopram, venlafaxine or duloxetine":
            yes TakesSsriOrSnri;
        option "Steroid tablets, such as prednisolone": yes TakesSteroidTablets;
        option "Lithium, methotrexate, ciclosporin, tacrolimus or zidovudine": yes TakesInteractingMedicine;

    choice "medicine-on-the-skin" in Medicines
        asks "Is there a medicine on the sore part of your back?"
        asks_proxy "Is there a medicine on the sore part of their back?"
        hint ANY
        option "No": no MedicinePatch, no MedicatedCream;
        option "A medicine patch, on or near it": yes MedicinePatch;
        option "A pain cream, gel or rub, put on today": yes MedicatedCream;

    choice "blood-flow" in LongIllnesses
        asks "Might there be a blood clot in a leg, or is the blood flow to your legs or arms poor?"
        asks_proxy "Might there be a blood clot in a leg, or is the blood flow to their legs or arms poor?"
        hint "With a clot, one calf may be swollen, warm and sore. If both fit, choose either."
        option "No": no BloodClot, no PoorCirculation;
        option "There is a clot, or there might be": yes BloodClot;
        option "A doctor said that the blood flow is poor": yes PoorCirculation;

    choice "weak-spine" in LongIllnesses
        asks "Is there one of these in your back, found or feared by a doctor?"
        asks_proxy "Is there one of these in their back, found or feared by a doctor?"
        hint ANY
        option "No": no Fracture, no TumourAtSite, no UnstableSpine;
        option "A broken bone": yes Fracture;
        option "A growth or cancer where it hurts": yes TumourAtSite;
        option "A spine that is not stable": yes UnstableSpine;

    choice "heart" in LongIllnesses
        asks "Do you have heart disease, or have you had a stroke or heart surgery?"
        asks_proxy "Do they have heart disease, or have they had a stroke or heart surgery?"
        hint "Heart surgery that is to come soon counts too. If more than one fits, choose any."
        option "No": no HeartDiseaseOrStroke, no HeartSurgery;
        option "Heart disease or a stroke": yes HeartDiseaseOrStroke;
        option "Heart surgery, just done or soon to come": yes HeartSurgery;

    choice "kidneys-or-liver" in LongIllnesses
        asks "Do you have a kidney or liver problem?"
        asks_proxy "Do they have a kidney or liver problem?"
        option "No": no KidneyDisease, no LiverDisease;
        option "A kidney problem": yes KidneyDisease, no LiverDisease;
        option "A liver problem": yes LiverDisease, no KidneyDisease;
        option "Both": yes KidneyDisease, yes LiverDisease;

    choice "long-illness" in LongIllnesses
        asks "Do you have one of these?"
        asks_proxy "Do they have one of these?"
        hint ANY
        option "No": no Asthma, no Lupus, no RheumatoidArthritis, no HeatSensitiveMultipleSclerosis;
        option "Asthma": yes Asthma;
        option "Lupus or mixed connective tissue disease": yes Lupus;
        option "Rheumatoid arthritis": yes RheumatoidArthritis;
        option "Multiple sclerosis that heat makes worse": yes HeatSensitiveMultipleSclerosis;

    choice "hurt-skin" in Skin
        asks "Is the skin of the sore part of your back hurt?"
        asks_proxy "Is the skin of the sore part of their back hurt?"
        hint "Skin that had radiation treatment counts too. If more than one fits, choose any."
        option "No": no BrokenSkin, no InfectedSkin, no RecentSwellingOrBruise;
        option "Cut, burnt or sore": yes BrokenSkin;
        option "Red, hot or leaking pus": yes InfectedSkin;
        option "A new swelling or bruise, from the last 2 days": yes RecentSwellingOrBruise;

    choice "course" in HowItGoes
        asks "Is the pain worse than a week ago, or no better after a few weeks of care at home?"
        asks_proxy "Is the pain worse than a week ago, or no better after a few weeks of care at home?"
        hint "If it began less than a week ago, is it worse than it was then?"
        option "No": no GettingWorse, no NotImprovingWithSelfCare;
        option "Clearly worse": yes GettingWorse;
        option "As bad as at the start, after a few weeks of care at home": yes NotImprovingWithSelfCare;

    choice "daily-life-and-coping" in HowItGoes
        asks "Does it stop you doing everyday things, or do you feel that you cannot cope with it?"
        asks_proxy "Does it stop them doing everyday things, or do they feel that they cannot cope with it?"
        option "No": no StopsDailyActivities, no StrugglingToCope;
        option "It stops everyday things": yes StopsDailyActivities;
        option "It is too much to cope with": yes StrugglingToCope;

    choice "change-of-the-back" in Details
        asks "Does your back have a new lump, a new shape, or muscles that are swollen and hard?"
        asks_proxy "Does their back have a new lump, a new shape, or muscles that are swollen and hard?"
        option "No": no LumpOrShapeChange, no SevereMuscleSwelling;
        option "A new lump, or a new shape": yes LumpOrShapeChange;
        option "After hard exercise, muscles that are swollen and as hard as wood": yes SevereMuscleSwelling;
}

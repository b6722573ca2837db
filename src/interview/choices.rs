//! The choices of the built-in form. To add one, add a row: what is asked, and what each option records.
//!
//! An option that leaves a question out leaves it open: it is asked later if it can still matter. A *no* answers every
//! question of the choice, so the text, the hint and the options name all that these questions and their hints name.

use super::{Choice, ChoiceOption};
use crate::presentation::Statement::{self, Unknown};
use crate::presentation::{PREGNANCY, Question, QuestionSet};
use crate::quantity::Measure;
use crate::{Factor, QuestionGroup, RiskFactor, Symptom};

const fn yes(symptom: Symptom) -> Statement {
    Statement::Yes(symptom.finding())
}

const fn no(symptom: Symptom) -> Statement {
    Statement::No(symptom.finding())
}

const fn yes_to(risk_factor: RiskFactor) -> Statement {
    Statement::Yes(risk_factor.finding())
}

const fn no_to(risk_factor: RiskFactor) -> Statement {
    Statement::No(risk_factor.finding())
}

const fn has(factor: Factor) -> Statement {
    Statement::Yes(factor.finding())
}

const fn has_no(factor: Factor) -> Statement {
    Statement::No(factor.finding())
}

/// What only somebody knows who pressed, measured or tried it, as the hints say. Who says "none of these" may not have
/// done so.
pub(super) const TO_BE_TRIED: QuestionSet = QuestionSet::of(&[
    Question::Finding(Symptom::LowTemperature.finding()),
    Question::Finding(Symptom::BonyPointTenderness.finding()),
    Question::Finding(Symptom::UncontrolledPain.finding()),
    Question::Finding(Symptom::ImprovesWithin48hOfNsaid.finding()),
]);

/// For options that do not exclude each other. Each leaves the others open, which are asked later if they still matter.
const ANY: Option<&str> = Some("If more than one fits, choose any.");

const fn option(text: &'static str, says: &'static [Statement]) -> ChoiceOption {
    ChoiceOption { text, says }
}

pub(super) const BUILT_IN: &[Choice] = &[
    Choice {
        id: "pregnancy",
        group: QuestionGroup::You,
        text: "Are you pregnant, or could you be?",
        text_by_proxy: "Are they pregnant, or could they be?",
        hint: Some(
            "If you know how many weeks, give them. With a late period it is possible even with a coil, after being sterilised or with a negative test.",
        ),
        options: &[
            option("No", &[Statement::No(PREGNANCY)]),
            option(
                "It could be, or I do not know how many weeks",
                &[Statement::Yes(PREGNANCY), Unknown(Question::Measure(Measure::PregnancyWeeks))],
            ),
        ],
    },
    Choice {
        id: "pain-down-the-legs",
        group: QuestionGroup::Legs,
        text: "Does the pain go down your legs?",
        text_by_proxy: "Does the pain go down their legs?",
        hint: None,
        options: &[
            option("No", &[no(Symptom::LegPain)]),
            option(
                "One leg",
                &[
                    yes(Symptom::LegPain),
                    no(Symptom::LegPainBothSides),
                    no(Symptom::LongstandingPainInBothLegs),
                ],
            ),
            option(
                "Both, the same for more than 2 weeks",
                &[yes(Symptom::LongstandingPainInBothLegs), no(Symptom::LegPainBothSides)],
            ),
            option("Both, new or worse in the last 2 weeks", &[yes(Symptom::LegPainBothSides)]),
        ],
    },
    Choice {
        id: "numb-legs",
        group: QuestionGroup::Legs,
        text: "Is a leg or foot numb or tingly?",
        text_by_proxy: "Is a leg or foot numb or tingly?",
        hint: Some("Pins and needles count too."),
        options: &[
            option("No", &[no(Symptom::LegNumbness), no(Symptom::LongstandingLegNumbness)]),
            option(
                "The same for more than 2 weeks",
                &[yes(Symptom::LongstandingLegNumbness), no(Symptom::LegNumbness)],
            ),
            option(
                "One, new or worse in the last 2 weeks",
                &[yes(Symptom::LegNumbness), no(Symptom::NumbnessBothLegs)],
            ),
            option("Both, new or worse in the last 2 weeks", &[yes(Symptom::NumbnessBothLegs)]),
        ],
    },
    Choice {
        id: "weak-legs",
        group: QuestionGroup::Legs,
        text: "Is a leg weak?",
        text_by_proxy: "Is a leg weak?",
        hint: Some(
            "A foot that drags or a knee that folds counts. A leg that only hurts, or is tired, is not weak.",
        ),
        options: &[
            option("No", &[no(Symptom::LegWeakness), no(Symptom::LongstandingLegWeakness)]),
            option(
                "The same for more than 2 weeks",
                &[yes(Symptom::LongstandingLegWeakness), no(Symptom::LegWeakness)],
            ),
            option(
                "One, new or worse in the last 2 weeks",
                &[yes(Symptom::LegWeakness), no(Symptom::WeaknessBothLegs)],
            ),
            option("Both, new or worse in the last 2 weeks", &[yes(Symptom::WeaknessBothLegs)]),
        ],
    },
    Choice {
        id: "older-bladder-bowel-or-saddle-change",
        group: QuestionGroup::BladderBowelSaddle,
        text: "Has pee, poo, sex or the feeling between your legs been changed for more than 2 weeks?",
        text_by_proxy: "Has pee, poo, sex or the feeling between their legs been changed for more than 2 weeks?",
        hint: Some("Leave out a change whose cause a doctor has found."),
        options: &[
            option(
                "No",
                &[
                    no(Symptom::LongstandingBladderBowelOrSaddleChange),
                    no(Symptom::WorseningBladderBowelOrSaddleChange),
                ],
            ),
            option(
                "Yes, and it stays the same",
                &[
                    yes(Symptom::LongstandingBladderBowelOrSaddleChange),
                    no(Symptom::WorseningBladderBowelOrSaddleChange),
                ],
            ),
            option(
                "Yes, and it is getting worse, or nobody knows when it began",
                &[yes(Symptom::WorseningBladderBowelOrSaddleChange)],
            ),
        ],
    },
    Choice {
        id: "waves-of-pain",
        group: QuestionGroup::WhereElse,
        text: "Does pain come in strong waves from your side down to your groin?",
        text_by_proxy: "Does pain come in strong waves from their side down to their groin?",
        hint: None,
        options: &[
            option("No", &[no(Symptom::ColickyFlankToGroinPain), no(Symptom::ColicLikeAnEarlierStone)]),
            option("Yes", &[yes(Symptom::ColickyFlankToGroinPain), no(Symptom::ColicLikeAnEarlierStone)]),
            option(
                "Yes, just like a kidney stone of the past",
                &[yes(Symptom::ColicLikeAnEarlierStone), no(Symptom::ColickyFlankToGroinPain)],
            ),
        ],
    },
    Choice {
        id: "unsteady",
        group: QuestionGroup::Legs,
        text: "Are you unsteady on your feet?",
        text_by_proxy: "Are they unsteady on their feet?",
        hint: Some(
            "Such as being clumsy, or tripping more often. A limp, or slow steps because of pain, does not count.",
        ),
        options: &[
            option("No", &[no(Symptom::UnsteadyWalking), no(Symptom::LongstandingUnsteadyWalking)]),
            option(
                "The same for more than 2 weeks",
                &[yes(Symptom::LongstandingUnsteadyWalking), no(Symptom::UnsteadyWalking)],
            ),
            option("New or worse in the last 2 weeks", &[yes(Symptom::UnsteadyWalking)]),
        ],
    },
    Choice {
        id: "arms-as-well-as-legs",
        group: QuestionGroup::Legs,
        text: "Are your arms weak or numb, as well as your legs?",
        text_by_proxy: "Are their arms weak or numb, as well as their legs?",
        hint: Some("Both hands that are clumsy count too."),
        options: &[
            option(
                "No",
                &[no(Symptom::WidespreadWeaknessOrNumbness), no(Symptom::LongstandingWidespreadDeficit)],
            ),
            option(
                "The same for more than 2 weeks",
                &[yes(Symptom::LongstandingWidespreadDeficit), no(Symptom::WidespreadWeaknessOrNumbness)],
            ),
            option("New or worse in the last 2 weeks", &[yes(Symptom::WidespreadWeaknessOrNumbness)]),
        ],
    },
    Choice {
        id: "walking",
        group: QuestionGroup::Legs,
        text: "Can you walk?",
        text_by_proxy: "Can they walk?",
        hint: Some("If a few steps are possible with pain or with help, they count as walking."),
        options: &[
            option("As usual, or only slowly", &[no(Symptom::UnableToStandOrWalk), no(Symptom::Limp)]),
            option("Since this began, with a limp", &[yes(Symptom::Limp), no(Symptom::UnableToStandOrWalk)]),
            option("No, not even stand up and take a few steps", &[yes(Symptom::UnableToStandOrWalk)]),
        ],
    },
    Choice {
        id: "one-leg",
        group: QuestionGroup::Legs,
        text: "Has one leg swollen up, or suddenly turned cold and pale?",
        text_by_proxy: "Has one of their legs swollen up, or suddenly turned cold and pale?",
        hint: Some("A calf alone counts too. A swollen one may be warm, red or sore."),
        options: &[
            option("No", &[no(Symptom::SwollenLeg), no(Symptom::ColdPaleLeg)]),
            option("Swollen, in the last 2 weeks", &[yes(Symptom::SwollenLeg)]),
            option("Suddenly cold and pale, or blue, or cold and numb", &[yes(Symptom::ColdPaleLeg)]),
        ],
    },
    Choice {
        id: "faint",
        group: QuestionGroup::RightNow,
        text: "Have you felt faint?",
        text_by_proxy: "Have they felt faint?",
        hint: Some(
            "Being pale and sweaty with a heart that races at rest counts as a cold sweat. Worry alone does not.",
        ),
        options: &[
            option(
                "No",
                &[no(Symptom::Dizziness), no(Symptom::SignsOfShock), no(Symptom::CollapseOrFainting)],
            ),
            option(
                "Dizzy or about to faint, in the last 2 days",
                &[yes(Symptom::Dizziness), no(Symptom::SignsOfShock), no(Symptom::CollapseOrFainting)],
            ),
            option("In a cold sweat and about to faint, right now", &[yes(Symptom::SignsOfShock)]),
            option("Collapsed or passed out, in the last 2 weeks", &[yes(Symptom::CollapseOrFainting)]),
        ],
    },
    Choice {
        id: "feeling-ill",
        group: QuestionGroup::RightNow,
        text: "Do you feel ill, muddled or hard to wake?",
        text_by_proxy: "Do they feel ill, or are they muddled or hard to wake?",
        hint: Some(
            "Struggling to speak counts as muddled. Being stopped by the pain alone, and tiredness after bad nights, do not count. A child who is floppy, or does not play or drink, is too ill.",
        ),
        options: &[
            option("No", &[no(Symptom::Malaise), no(Symptom::ConfusionOrDrowsiness)]),
            option(
                "Unwell, or much more tired than usual",
                &[yes(Symptom::Malaise), no(Symptom::VeryUnwell)],
            ),
            option("Too ill to manage alone, such as too ill to get out of bed", &[yes(Symptom::VeryUnwell)]),
            option(
                "In the last days, muddled, hard to wake or struggling to speak",
                &[yes(Symptom::ConfusionOrDrowsiness)],
            ),
        ],
    },
    Choice {
        id: "chest-or-breath",
        group: QuestionGroup::RightNow,
        text: "Do you have new pain in your chest, or are you more short of breath than usual?",
        text_by_proxy: "Do they have new pain in their chest, or are they more short of breath than usual?",
        hint: Some("Pain when breathing in counts as pain. Coughing up blood counts as short of breath."),
        options: &[
            option("No", &[no(Symptom::ChestPain), no(Symptom::ChestWallPain), no(Symptom::Breathlessness)]),
            option(
                "Pain only in a spot that hurts when it is pressed",
                &[yes(Symptom::ChestWallPain), no(Symptom::ChestPain)],
            ),
            option("Pain", &[yes(Symptom::ChestPain)]),
            option(
                "Short of breath or coughing up blood, without pain in the chest",
                &[yes(Symptom::Breathlessness), no(Symptom::ChestPain), no(Symptom::ChestWallPain)],
            ),
        ],
    },
    Choice {
        id: "tummy",
        group: QuestionGroup::RightNow,
        text: "Do you also have new pain in your tummy, or a lump there that beats like a pulse?",
        text_by_proxy: "Do they also have new pain in their tummy, or a lump there that beats like a pulse?",
        hint: Some("High, low or on one side. Leave out period cramps only if they are just as every month."),
        options: &[
            option("No", &[no(Symptom::AbdominalPain), no(Symptom::PulsatingAbdominalMass)]),
            option(
                "Very bad pain in the upper tummy that goes through to the back",
                &[yes(Symptom::SevereUpperAbdominalPain)],
            ),
            option("A lump that beats like a pulse", &[yes(Symptom::PulsatingAbdominalMass)]),
            option("Other new pain", &[yes(Symptom::AbdominalPain), no(Symptom::SevereUpperAbdominalPain)]),
        ],
    },
    Choice {
        id: "fever-or-chills",
        group: QuestionGroup::RightNow,
        text: "Have you had a fever?",
        text_by_proxy: "Have they had a fever?",
        hint: Some("A fever is 38 °C or more, or hot and shivery."),
        options: &[
            option("No", &[no(Symptom::Fever), no(Symptom::FeverOnAndOff)]),
            option(
                "Chills or a mild fever that come and go, in the last weeks",
                &[yes(Symptom::FeverOnAndOff), no(Symptom::Fever)],
            ),
            option("A fever, in the last 2 days", &[yes(Symptom::Fever)]),
        ],
    },
    Choice {
        id: "weak-bones",
        group: QuestionGroup::HealthAndMedicines,
        text: "Do you have thin bones, or have you broken a bone in a low fall?",
        text_by_proxy: "Do they have thin bones, or have they broken a bone in a low fall?",
        hint: Some("Thin bones are called osteoporosis."),
        options: &[
            option("No", &[no_to(RiskFactor::Osteoporosis), no_to(RiskFactor::PreviousFragilityFracture)]),
            option("A doctor or nurse said that the bones are thin", &[yes_to(RiskFactor::Osteoporosis)]),
            option(
                "As an adult, a bone broke in a fall from no higher than standing",
                &[yes_to(RiskFactor::PreviousFragilityFracture)],
            ),
        ],
    },
    Choice {
        id: "blood",
        group: QuestionGroup::HealthAndMedicines,
        text: "Do you take a blood thinner, or have an illness of the blood?",
        text_by_proxy: "Do they take a blood thinner, or have an illness of the blood?",
        hint: Some(
            "Aspirin alone, bruising easily alone, and being only a carrier of sickle cell disease do not count.",
        ),
        options: &[
            option(
                "No",
                &[
                    no_to(RiskFactor::AnticoagulantUse),
                    Statement::No(Factor::BleedingDisorder.finding()),
                    no_to(RiskFactor::SickleCellDisease),
                ],
            ),
            option(
                "A blood thinner, such as warfarin, apixaban, rivaroxaban or heparin",
                &[yes_to(RiskFactor::AnticoagulantUse)],
            ),
            option(
                "Blood that does not clot well, such as with haemophilia or low platelets",
                &[Statement::Yes(Factor::BleedingDisorder.finding())],
            ),
            option("Sickle cell disease", &[yes_to(RiskFactor::SickleCellDisease)]),
        ],
    },
    Choice {
        id: "operation-or-needle",
        group: QuestionGroup::HealthAndMedicines,
        text: "Have you had an operation or a needle in your back?",
        text_by_proxy: "Have they had an operation or a needle in their back?",
        hint: Some(
            "An injection, an epidural or a lumbar puncture counts. So does metal that was put in. Acupuncture does not.",
        ),
        options: &[
            option(
                "No",
                &[no_to(RiskFactor::RecentSpinalProcedure), no_to(RiskFactor::SpinalOperationInThePastYear)],
            ),
            option(
                "An operation, 3 to 12 months ago",
                &[yes_to(RiskFactor::SpinalOperationInThePastYear), no_to(RiskFactor::RecentSpinalProcedure)],
            ),
            option("In the last 3 months", &[yes_to(RiskFactor::RecentSpinalProcedure)]),
        ],
    },
    Choice {
        id: "sudden-or-tearing",
        group: QuestionGroup::RightNow,
        text: "In the last 6 weeks, did very bad pain come on within seconds or minutes, or did it feel as if something tore inside?",
        text_by_proxy: "In the last 6 weeks, did very bad pain come on within seconds or minutes, or did it feel as if something tore inside?",
        hint: None,
        options: &[
            option("No", &[no(Symptom::SuddenSevereOnset), no(Symptom::TearingPain)]),
            option(
                "It came on within seconds or minutes, and was very bad",
                &[yes(Symptom::SuddenSevereOnset)],
            ),
            option("It felt as if something tore inside", &[yes(Symptom::TearingPain)]),
        ],
    },
    Choice {
        id: "how-it-began",
        group: QuestionGroup::HowItBegan,
        text: "In the last 6 weeks, did it begin or get worse in one of these ways?",
        text_by_proxy: "In the last 6 weeks, did it begin or get worse in one of these ways?",
        hint: Some(
            "A bad accident is one with a car, a bike or a horse, or a fall from a height or down stairs. It counts if it was longer ago and nobody has looked at the back since.",
        ),
        options: &[
            option(
                "No",
                &[
                    no_to(RiskFactor::MajorTrauma),
                    no_to(RiskFactor::MinorTrauma),
                    no_to(RiskFactor::StrenuousLifting),
                    no(Symptom::SorenessAfterExercise),
                ],
            ),
            option("After a bad accident", &[yes_to(RiskFactor::MajorTrauma)]),
            option("After a fall while standing or sitting", &[yes_to(RiskFactor::FallFromStanding)]),
            option(
                "After a knock, or another fall",
                &[yes_to(RiskFactor::MinorTrauma), no_to(RiskFactor::FallFromStanding)],
            ),
            option(
                "On lifting, pulling or carrying something heavy",
                &[yes_to(RiskFactor::StrenuousLifting)],
            ),
            option(
                "In the last week, within 2 days after hard exercise",
                &[yes(Symptom::SorenessAfterExercise)],
            ),
        ],
    },
    Choice {
        id: "hard-to-move",
        group: QuestionGroup::Details,
        text: "Is it hard to move your back?",
        text_by_proxy: "Is it hard to move their back?",
        hint: None,
        options: &[
            option("No, or only a bit", &[no(Symptom::SevereMovementPain), no(Symptom::AllMovementsBlocked)]),
            option(
                "The pain is very bad on standing up, sitting up or moving",
                &[yes(Symptom::SevereMovementPain), no(Symptom::AllMovementsBlocked)],
            ),
            option(
                "It is locked: it can hardly bend or turn in any way",
                &[yes(Symptom::AllMovementsBlocked)],
            ),
        ],
    },
    Choice {
        id: "serious-infection",
        group: QuestionGroup::MoreHealth,
        text: "Have you had a serious infection, or lived with somebody who had TB?",
        text_by_proxy: "Have they had a serious infection, or lived with somebody who had TB?",
        hint: Some(
            "A serious one needed a drip or a drain, such as an abscess, a boil or a kidney infection. A cold does not count. TB counts at any time.",
        ),
        options: &[
            option(
                "No",
                &[
                    no_to(RiskFactor::RecentBacterialInfection),
                    no_to(RiskFactor::BloodstreamInfection),
                    no_to(RiskFactor::TuberculosisRisk),
                ],
            ),
            option("In the last 3 months", &[yes_to(RiskFactor::RecentBacterialInfection)]),
            option(
                "In the last year, blood poisoning (sepsis) or an infected heart valve",
                &[yes_to(RiskFactor::BloodstreamInfection)],
            ),
            option("TB, or lived with somebody who had it", &[yes_to(RiskFactor::TuberculosisRisk)]),
        ],
    },
    Choice {
        id: "heart-valve-or-main-vessel",
        group: QuestionGroup::MoreHealth,
        text: "Do you have an artificial heart valve, or a main blood vessel that is too wide?",
        text_by_proxy: "Do they have an artificial heart valve, or a main blood vessel that is too wide?",
        hint: Some(
            "A main blood vessel that is too wide is called an aortic aneurysm. It counts too if it was repaired.",
        ),
        options: &[
            option("No", &[no_to(RiskFactor::ArtificialHeartValve), no_to(RiskFactor::KnownAorticAneurysm)]),
            option("An artificial heart valve", &[yes_to(RiskFactor::ArtificialHeartValve)]),
            option(
                "A doctor said that the main blood vessel in the chest or tummy is, or was, too wide",
                &[yes_to(RiskFactor::KnownAorticAneurysm)],
            ),
        ],
    },
    Choice {
        id: "upper-back",
        group: QuestionGroup::WhereElse,
        text: "Is there pain in your upper back, above your lowest ribs?",
        text_by_proxy: "Is there pain in their upper back, above their lowest ribs?",
        hint: Some("Such as between the shoulder blades."),
        options: &[
            option("No", &[no(Symptom::ThoracicPain), no(Symptom::BandLikeTrunkPain)]),
            option("Yes", &[yes(Symptom::ThoracicPain), no(Symptom::BandLikeTrunkPain)]),
            option(
                "It feels like a tight band around the chest or tummy",
                &[yes(Symptom::BandLikeTrunkPain)],
            ),
        ],
    },
    Choice {
        id: "pee",
        group: QuestionGroup::PeeSkinEyes,
        text: "Does your pee burn, or look red or cloudy?",
        text_by_proxy: "Does their pee burn, or look red or cloudy?",
        hint: Some("Leave out a period, and red food such as beetroot."),
        options: &[
            option("No", &[no(Symptom::UrinarySymptoms), no(Symptom::BloodInUrine)]),
            option(
                "It burns, hurts or is cloudy",
                &[yes(Symptom::UrinarySymptoms), no(Symptom::BloodInUrine)],
            ),
            option("It is red, pink or dark brown", &[yes(Symptom::BloodInUrine)]),
        ],
    },
    Choice {
        id: "pain-tablets-already",
        group: QuestionGroup::Medicines,
        text: "Do you take one of these tablets?",
        text_by_proxy: "Do they take one of these tablets?",
        hint: ANY,
        options: &[
            option(
                "No",
                &[
                    has_no(Factor::TakesOralNsaid),
                    has_no(Factor::TakesOtherNsaid),
                    has_no(Factor::TakesLowDoseAspirin),
                ],
            ),
            option("Ibuprofen, or the like", &[has(Factor::TakesOralNsaid)]),
            option("Other pain tablets like ibuprofen, or aspirin for pain", &[has(Factor::TakesOtherNsaid)]),
            option("A small aspirin each day", &[has(Factor::TakesLowDoseAspirin)]),
        ],
    },
    Choice {
        id: "medicines-that-do-not-mix",
        group: QuestionGroup::Medicines,
        text: "Do you take one of these medicines?",
        text_by_proxy: "Do they take one of these medicines?",
        hint: ANY,
        options: &[
            option(
                "No",
                &[
                    has_no(Factor::TakesAceArbOrDiuretic),
                    has_no(Factor::TakesSsriOrSnri),
                    has_no(Factor::TakesSteroidTablets),
                    has_no(Factor::TakesInteractingMedicine),
                ],
            ),
            option(
                "Tablets for blood pressure or the heart, such as ramipril or losartan, or water tablets",
                &[has(Factor::TakesAceArbOrDiuretic)],
            ),
            option(
                "Medicine for depression, such as sertraline, fluoxetine, citalopram, venlafaxine or duloxetine",
                &[has(Factor::TakesSsriOrSnri)],
            ),
            option("Steroid tablets, such as prednisolone", &[has(Factor::TakesSteroidTablets)]),
            option(
                "Lithium, methotrexate, ciclosporin, tacrolimus or zidovudine",
                &[has(Factor::TakesInteractingMedicine)],
            ),
        ],
    },
    Choice {
        id: "medicine-on-the-skin",
        group: QuestionGroup::Medicines,
        text: "Is there a medicine on the sore part of your back?",
        text_by_proxy: "Is there a medicine on the sore part of their back?",
        hint: ANY,
        options: &[
            option("No", &[has_no(Factor::MedicinePatch), has_no(Factor::MedicatedCream)]),
            option("A medicine patch, on or near it", &[has(Factor::MedicinePatch)]),
            option("A pain cream, gel or rub, put on today", &[has(Factor::MedicatedCream)]),
        ],
    },
    Choice {
        id: "blood-flow",
        group: QuestionGroup::LongIllnesses,
        text: "Might there be a blood clot in a leg, or is the blood flow to your legs or arms poor?",
        text_by_proxy: "Might there be a blood clot in a leg, or is the blood flow to their legs or arms poor?",
        hint: Some("With a clot, one calf may be swollen, warm and sore. If both fit, choose either."),
        options: &[
            option("No", &[has_no(Factor::BloodClot), has_no(Factor::PoorCirculation)]),
            option("There is a clot, or there might be", &[has(Factor::BloodClot)]),
            option("A doctor said that the blood flow is poor", &[has(Factor::PoorCirculation)]),
        ],
    },
    Choice {
        id: "weak-spine",
        group: QuestionGroup::LongIllnesses,
        text: "Is there one of these in your back, found or feared by a doctor?",
        text_by_proxy: "Is there one of these in their back, found or feared by a doctor?",
        hint: ANY,
        options: &[
            option(
                "No",
                &[has_no(Factor::Fracture), has_no(Factor::TumourAtSite), has_no(Factor::UnstableSpine)],
            ),
            option("A broken bone", &[has(Factor::Fracture)]),
            option("A growth or cancer where it hurts", &[has(Factor::TumourAtSite)]),
            option("A spine that is not stable", &[has(Factor::UnstableSpine)]),
        ],
    },
    Choice {
        id: "heart",
        group: QuestionGroup::LongIllnesses,
        text: "Do you have heart disease, or have you had a stroke or heart surgery?",
        text_by_proxy: "Do they have heart disease, or have they had a stroke or heart surgery?",
        hint: Some("Heart surgery that is to come soon counts too. If more than one fits, choose any."),
        options: &[
            option("No", &[has_no(Factor::HeartDiseaseOrStroke), has_no(Factor::HeartSurgery)]),
            option("Heart disease or a stroke", &[has(Factor::HeartDiseaseOrStroke)]),
            option("Heart surgery, just done or soon to come", &[has(Factor::HeartSurgery)]),
        ],
    },
    Choice {
        id: "kidneys-or-liver",
        group: QuestionGroup::LongIllnesses,
        text: "Do you have a kidney or liver problem?",
        text_by_proxy: "Do they have a kidney or liver problem?",
        hint: None,
        options: &[
            option("No", &[has_no(Factor::KidneyDisease), has_no(Factor::LiverDisease)]),
            option("A kidney problem", &[has(Factor::KidneyDisease), has_no(Factor::LiverDisease)]),
            option("A liver problem", &[has(Factor::LiverDisease), has_no(Factor::KidneyDisease)]),
            option("Both", &[has(Factor::KidneyDisease), has(Factor::LiverDisease)]),
        ],
    },
    Choice {
        id: "long-illness",
        group: QuestionGroup::LongIllnesses,
        text: "Do you have one of these?",
        text_by_proxy: "Do they have one of these?",
        hint: ANY,
        options: &[
            option(
                "No",
                &[
                    has_no(Factor::Asthma),
                    has_no(Factor::Lupus),
                    has_no(Factor::RheumatoidArthritis),
                    has_no(Factor::HeatSensitiveMultipleSclerosis),
                ],
            ),
            option("Asthma", &[has(Factor::Asthma)]),
            option("Lupus or mixed connective tissue disease", &[has(Factor::Lupus)]),
            option("Rheumatoid arthritis", &[has(Factor::RheumatoidArthritis)]),
            option(
                "Multiple sclerosis that heat makes worse",
                &[has(Factor::HeatSensitiveMultipleSclerosis)],
            ),
        ],
    },
    Choice {
        id: "hurt-skin",
        group: QuestionGroup::Skin,
        text: "Is the skin of the sore part of your back hurt?",
        text_by_proxy: "Is the skin of the sore part of their back hurt?",
        hint: Some("Skin that had radiation treatment counts too. If more than one fits, choose any."),
        options: &[
            option(
                "No",
                &[
                    has_no(Factor::BrokenSkin),
                    has_no(Factor::InfectedSkin),
                    has_no(Factor::RecentSwellingOrBruise),
                ],
            ),
            option("Cut, burnt or sore", &[has(Factor::BrokenSkin)]),
            option("Red, hot or leaking pus", &[has(Factor::InfectedSkin)]),
            option("A new swelling or bruise, from the last 2 days", &[has(Factor::RecentSwellingOrBruise)]),
        ],
    },
    Choice {
        id: "course",
        group: QuestionGroup::HowItGoes,
        text: "Is the pain worse than a week ago, or no better after a few weeks of care at home?",
        text_by_proxy: "Is the pain worse than a week ago, or no better after a few weeks of care at home?",
        hint: Some("If it began less than a week ago, is it worse than it was then?"),
        options: &[
            option("No", &[no(Symptom::GettingWorse), no(Symptom::NotImprovingWithSelfCare)]),
            option("Clearly worse", &[yes(Symptom::GettingWorse)]),
            option(
                "As bad as at the start, after a few weeks of care at home",
                &[yes(Symptom::NotImprovingWithSelfCare)],
            ),
        ],
    },
    Choice {
        id: "daily-life-and-coping",
        group: QuestionGroup::HowItGoes,
        text: "Does it stop you doing everyday things, or do you feel that you cannot cope with it?",
        text_by_proxy: "Does it stop them doing everyday things, or do they feel that they cannot cope with it?",
        hint: None,
        options: &[
            option("No", &[no(Symptom::StopsDailyActivities), no(Symptom::StrugglingToCope)]),
            option("It stops everyday things", &[yes(Symptom::StopsDailyActivities)]),
            option("It is too much to cope with", &[yes(Symptom::StrugglingToCope)]),
        ],
    },
    Choice {
        id: "change-of-the-back",
        group: QuestionGroup::Details,
        text: "Does your back have a new lump, a new shape, or muscles that are swollen and hard?",
        text_by_proxy: "Does their back have a new lump, a new shape, or muscles that are swollen and hard?",
        hint: None,
        options: &[
            option("No", &[no(Symptom::LumpOrShapeChange), no(Symptom::SevereMuscleSwelling)]),
            option("A new lump, or a new shape", &[yes(Symptom::LumpOrShapeChange)]),
            option(
                "After hard exercise, muscles that are swollen and as hard as wood",
                &[yes(Symptom::SevereMuscleSwelling)],
            ),
        ],
    },
];

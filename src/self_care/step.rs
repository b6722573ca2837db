//! What a page says to do: the first steps of self-care, and first aid for people who must be seen.

use super::AppliesTo;
use super::outlook::CHRONIC;
use super::safety::{PREGNANT, YOUNG_ATHLETE};
use crate::Source::*;
use crate::Treatment;
use crate::language::Text;
use crate::rule::When;
use crate::rule::terms::{Fracture, KnownSpinalStenosis, LegPainBelowKnee, MajorTrauma, any};
use crate::source::{Fact, s};

/// One line of what to do.
///
/// A page takes the first three that apply for certain and whose treatment is safe for this person, each treatment
/// once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// The treatment that it is; `None` if it is safe for everybody.
    pub treatment: Option<Treatment>,
    /// The people to whom it applies.
    pub applies_to: AppliesTo,
    /// What to do, in plain words.
    pub fact: Fact,
}

impl Step {
    /// A step for everybody.
    const fn new(id: &'static str, treatment: Option<Treatment>) -> Self {
        Self { id, treatment, applies_to: AppliesTo::Everyone, fact: Fact::UNSAID }
    }

    const fn fact(self, fact: Fact) -> Self {
        Self { fact, ..self }
    }

    const fn when(self, when: When<'static>) -> Self {
        Self { applies_to: AppliesTo::Those(when), ..self }
    }
}

const STAY_ACTIVE: Option<Treatment> = Some(Treatment::StayActive);
const WALK: Fact = Fact::in_article(
    "Go for short walks, and a little further each day.",
    &s([101]),
    &[FoundingArticle, WalkBack2024],
);

/// What to do now, the best first. Nothing is here for which the evidence is only taste or custom.
pub const STEPS: &[Step] = &[
    Step::new("rest-from-sport", STAY_ACTIVE)
        .fact(Fact::new(
            "Rest from your sport, and do not bend back. Go on with the rest of daily life.",
            &[AbelSpondylolysis, NorwegianPars],
        ))
        .when(YOUNG_ATHLETE),
    Step::new("stay-active-in-pregnancy", STAY_ACTIVE)
        .fact(Fact::new(
            "Keep moving as the pain allows, and rest more often. Sit down to get dressed.",
            &[NorthernCarePelvicPain],
        ))
        .when(PREGNANT),
    Step::new("stay-active-in-short-spells", STAY_ACTIVE)
        .fact(Fact::new("Keep moving in short spells. If your legs ache, sit or bend forward.", &[Katz2022]))
        .when(KnownSpinalStenosis),
    Step::new("stay-active", STAY_ACTIVE).fact(Fact::in_article(
        "Keep moving. Go on with your daily life, work too, as well as you can.",
        &s([119]),
        &[FoundingArticle, CochraneRest],
    )),
    Step::new("walk-first", Some(Treatment::Walking)).fact(WALK).when(any(&[CHRONIC, LegPainBelowKnee])),
    Step::new("warmth", Some(Treatment::Heat)).fact(Fact::in_article(
        "Warm the sore part: a hot pack in a cloth for 15 to 20 minutes, then 20 minutes off.",
        &s([98]),
        &[FoundingArticle, CochraneHeat, HeatAndColdLeaflets],
    )),
    Step::new("sleep-on-side", None)
        .fact(Fact::new("Sleep on your side, with a pillow between your knees.", &[NorthernCarePelvicPain]))
        .when(PREGNANT),
    Step::new("ibuprofen", Some(Treatment::OverTheCounterNsaid)).fact(Fact::in_article(
        "If you need more, take ibuprofen with food:",
        &s([102]),
        &[FoundingArticle, Cashin2025, NiceNg59Medicines],
    )),
    Step::new("walk", Some(Treatment::Walking)).fact(WALK),
    Step::new("relax", Some(Treatment::Relaxation)).fact(Fact::in_article(
        "Breathe slowly and deeply for a few minutes, and let your muscles go loose.",
        &s([103]),
        &[FoundingArticle, Nccih],
    )),
    Step::new("ask-a-pharmacist", None)
        .fact(Fact::new("Ask a pharmacist what is safe for you against the pain.", &[GoodPractice])),
];

/// What to do until one is seen, the most pressing first. The whole of it is good practice.
pub const FIRST_AID: &[Step] = &[
    Step::new("keep-still", Some(Treatment::RelativeRest))
        .fact(Fact::new(
            "Keep still. Do not get up or turn until your back has been checked.",
            &[GoodPractice],
        ))
        .when(any(&[MajorTrauma, Fracture])),
    Step::new("ease", Some(Treatment::RelativeRest)).fact(Fact::new(
        "Lie or sit in the way that hurts least. Move in short steps. Do not lift, bend or twist.",
        &[GoodPractice],
    )),
    Step::new("company", None)
        .fact(Fact::new("Have somebody with you. Do not drive yourself.", &[GoodPractice])),
    Step::new("simple-pain-relief", Some(Treatment::Paracetamol))
        .fact(Fact::new("For the pain you may take paracetamol, as its label says.", &[GoodPractice])),
    Step::new("nothing-new", None)
        .fact(Fact::new("Take no new medicine before you have been seen.", &[GoodPractice])),
];

/// Stops the build at a step that says nothing.
const fn assert_said(mut steps: &[Step]) {
    while let [step, more @ ..] = steps {
        assert!(step.fact.is_said(), "a step says nothing");
        steps = more;
    }
}

const _: () = assert_said(STEPS);
const _: () = assert_said(FIRST_AID);

impl Text {
    pub(crate) const fn of_step(step: &Step) -> Self {
        Self::new("step", step.id, step.fact.text)
    }
}

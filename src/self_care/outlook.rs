//! What it probably is and what to expect, by what the person answered and how long it has lasted.

use super::AppliesTo;
use super::safety::{PREGNANT, YOUNG_ATHLETE};
use crate::Source::*;
use crate::language::Text;
use crate::rule::When;
use crate::rule::terms::*;
use crate::source::Fact;
use crate::treatment::Figure;
use crate::{Condition, ConditionSet};

/// What it probably is and what to expect.
///
/// It is no diagnosis. The first row that applies for certain is shown, unless a red flag suspects something that the
/// row does not explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outlook {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// The people to whom it applies.
    pub applies_to: AppliesTo,
    /// The suspicions that it explains. A person with any other suspicion is not shown it, because it would reassure.
    pub explains: ConditionSet,
    /// What it probably is, in plain words.
    pub what: Fact,
    /// What to expect, in plain words.
    pub expect: Fact,
}

/// Suspicions about how long it lasts, which say nothing about the cause.
pub(super) const COURSE: ConditionSet =
    ConditionSet::of(&[Condition::UnresolvedBackPain, Condition::ChronicPrimaryBackPain]);

impl Outlook {
    const fn new(id: &'static str, what: Fact, expect: Fact) -> Self {
        Self { id, applies_to: AppliesTo::Everyone, explains: COURSE, what, expect }
    }

    const fn when(self, when: When<'static>) -> Self {
        Self { applies_to: AppliesTo::Those(when), ..self }
    }

    const fn explains(self, condition: Condition) -> Self {
        Self { explains: self.explains.with(condition), ..self }
    }
}

/// The pain has lasted more than 12 weeks.
pub(super) const CHRONIC: When<'static> = from(Measure::Duration, 7 * Figure::ChronicAfter.value() + 1);

const HALVES: Fact = Fact::new(
    "Hurting does not mean harm. On average the pain more than halves within 6 weeks. It may come back: that is common.",
    &[Course2012, Course2024, WalkBack2024, GoodPractice],
);

/// What it probably is and what to expect: the first row that applies counts.
pub const OUTLOOKS: &[Outlook] = &[
    Outlook::new(
        "young-athlete",
        Fact::new(
            "It may be a stress crack in a bone of the lower back, from sport. Have it checked.",
            &[AbelSpondylolysis, NorwegianPars],
        ),
        Fact::new("With rest from the sport, 9 in 10 young people get back to it.", &[ParsReturnToPlay]),
    )
    .when(YOUNG_ATHLETE)
    .explains(Condition::PaediatricBackPain),
    Outlook::new(
        "pregnancy",
        Fact::new(
            "Most likely it is back or hip pain from being pregnant. About 1 in 5 women get it.",
            &[CambridgePelvicGirdle],
        ),
        Fact::new("In most women it settles after the birth.", &[CambridgePelvicGirdle]),
    )
    .when(PREGNANT)
    .explains(Condition::PregnancyRelatedPain),
    Outlook::new(
        "narrow-canal",
        Fact::new(
            "Most likely the canal for your nerves is narrow, so that your legs ache when you stand or walk.",
            &[Katz2022],
        ),
        Fact::new(
            "In up to 3 years one third get better and half stay as they are, without an operation.",
            &[Katz2022],
        ),
    )
    .when(any(&[NeurogenicClaudication, all(&[KnownSpinalStenosis, LegPain])]))
    .explains(Condition::LumbarSpinalStenosis)
    .explains(Condition::Radiculopathy),
    Outlook::new(
        "sciatica",
        Fact::new(
            "Most likely it is sciatica: a nerve is sore where it leaves the spine.",
            &[ScotlandLegSymptoms],
        ),
        Fact::new(
            "Half of people are well in 6 weeks, and most in a few months. It may come back.",
            &[ScotlandLegSymptoms],
        ),
    )
    .when(LegPainBelowKnee)
    .explains(Condition::Radiculopathy),
    Outlook::new(
        "long-lasting",
        Fact::new("Most likely it is ordinary back pain that has lasted.", &[GoodPractice]),
        Fact::new("Hurting does not mean harm. It can still ease, but slowly.", &[Course2024, GoodPractice]),
    )
    .when(CHRONIC),
    Outlook::new(
        "soreness-after-exercise",
        Fact::new("Most likely your muscles are sore from doing something new.", &[Cheung2003]),
        Fact::new("It is worst on day 2 or 3, and gone within a week.", &[Cheung2003]),
    )
    .when(SorenessAfterExercise),
    Outlook::new(
        "strain-or-sprain",
        Fact::new("Most likely you have pulled a muscle or ligament in your back.", &[LumbarStrain]),
        HALVES,
    )
    .when(any(&[OverstretchOrTwist, StrenuousLifting, RecentOveruse])),
    Outlook::new(
        "ordinary",
        Fact::new(
            "Most likely it is ordinary back pain. In most people no hurt part can be found.",
            &[VaDod2022],
        ),
        HALVES,
    ),
];

impl Text {
    pub(crate) const fn of_outlook(row: &Outlook) -> Self {
        Self::new("outlook", row.id, row.what.text)
    }

    pub(crate) const fn of_expectation(row: &Outlook) -> Self {
        Self::of_outlook(row).part("expect", row.expect.text)
    }
}

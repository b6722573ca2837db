//! Facts about back spasm, whatever its cause.

use crate::Source::*;
use crate::source::{Fact, s};

/// Facts about the causes as a whole.
pub const GENERAL: &[Fact] = &[
    Fact::in_article("Lower back spasm has many possible causes.", &s([2]), &[FoundingArticle]),
    Fact::in_article(
        "Often named are poor posture, muscle overuse, strains and sprains, arthritis and nerve damage. That posture is a cause has not been shown.",
        &s([3, 12]),
        &[FoundingArticle, Swain2020],
    ),
    Fact::in_article(
        "The founding article says that spasm usually comes from injury or inflammation. In about 85 to 90 of 100 people no injured part can be named.",
        &s([13]),
        &[FoundingArticle, VaDod2022, PhysioUpdate],
    ),
    Fact::in_article("The cause may be minor, such as a mild strain.", &s([14]), &[FoundingArticle]),
    Fact::in_article(
        "The cause may be serious, such as a herniated or ruptured disc.",
        &s([15]),
        &[FoundingArticle],
    ),
    Fact::in_article(
        "Most often a spasm feels like a muscle that grips or moves.",
        &s([6]),
        &[FoundingArticle],
    ),
    Fact::in_article(
        "It can also feel like a dull ache that moves, a sharp pain in one place, or any mix of these.",
        &s([7, 8, 9]),
        &[FoundingArticle],
    ),
    Fact::in_article(
        "In some people the pain spreads, for example to the hips or the legs.",
        &s([10]),
        &[FoundingArticle],
    ),
    Fact::in_article("Spasm can be painful and frustrating.", &s([117]), &[FoundingArticle]),
    Fact::in_article(
        "It can make people stop exercising or do less, which makes the problem worse.",
        &s([118]),
        &[FoundingArticle],
    ),
    Fact::in_article("Treatment depends on the cause.", &s([87]), &[FoundingArticle]),
];

/// The usual course of back spasm, whatever its cause. Each cause also has its own [`course`](super::Profile::course).
pub const OUTLOOK: &[Fact] = &[
    Fact::in_article(
        "Back spasms often go away on their own. Average pain falls from 52 to 23 of 100 in 6 weeks.",
        &s([112]),
        &[FoundingArticle, Course2012],
    ),
    Fact::in_article(
        "They may come back, or never return. About 7 of 10 people have pain again within a year.",
        &s([113]),
        &[FoundingArticle, WalkBack2024],
    ),
    Fact::in_article("It depends on the cause.", &s([114]), &[FoundingArticle]),
    Fact::in_article(
        "With a long-term condition such as arthritis, symptoms typically get worse with time, says the founding article. For worn joints of the spine that is not inevitable.",
        &s([115]),
        &[FoundingArticle, GoodPractice],
    ),
    Fact::in_article(
        "Symptoms may get better for a person who is willing to try other medicines and other ways.",
        &s([116]),
        &[FoundingArticle],
    ),
    Fact::new("Pain that has lasted more than 12 weeks has a clearly worse outlook.", &[Course2024]),
];

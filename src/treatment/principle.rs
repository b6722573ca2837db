//! Facts about treatment as a whole.

use crate::Source::*;
use crate::source::{Fact, s};

/// Facts about treatment as a whole, in plain words for the person.
pub const PRINCIPLES: &[Fact] = &[
    Fact::in_article("What helps depends on the cause.", &s([87, 90, 91]), &[FoundingArticle]),
    Fact::in_article(
        "Exercise and stretching can help with many causes.",
        &s([88]),
        &[FoundingArticle, Acp2017, Cashin2025],
    ),
    Fact::in_article("They may not be enough if the pain has lasted long.", &s([89]), &[FoundingArticle]),
    Fact::in_article(
        "Stay active, and try what helps you at home. If it is no better after two weeks, ask for advice.",
        &s([119]),
        &[FoundingArticle, CochraneRest, NhsTwoWeeks],
    ),
    Fact::in_article("Back spasm cannot always be prevented.", &s([104]), &[FoundingArticle]),
    Fact::in_article(
        "Good care of your back makes long-lasting trouble less likely. What helps most is regular exercise, \
        with advice on how to do it.",
        &s([105]),
        &[FoundingArticle, Steffens2016],
    ),
    Fact::in_article(
        "A long illness may ease if you are willing to try other medicines and other ways.",
        &s([116]),
        &[FoundingArticle],
    ),
    Fact::new("Care without medicines comes first. Scans and surgery are for few people.", &[LancetFoster]),
];

//! The red-flag rules, and where their sources disagree.

use backpain::Policy;
use backpain::red_flags::{DISAGREEMENTS, RULES};

use super::content::{Section, row, rows, unnamed, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![rules(), disagreements()]
}

fn rules() -> Section {
    let entries = RULES.iter().map(|rule| {
        unnamed(
            rule.id,
            row! {
                suspects: rule.suspects.id(),
                urgency: rule.urgency.id(),
                cautious_urgency: rule.urgency_under(Policy::Cautious).id(),
                setting: rule.setting.id(),
                when: rule.when.to_string(),
                rationale: rule.rationale,
                good_practice_alone: rule.is_good_practice(),
                disputed: rule.is_disputed(),
                milder_because: rule.milder_because,
                sources: rows(rule.sources.iter().map(|cited| {
                    row! { source: cited.source.listed(), position: cited.position.map(backpain::Urgency::id) }
                })),
            },
        )
    });
    Section {
        key: "red_flag_rules",
        title: "Red-flag rules",
        about: "When the criteria hold, suspect the condition and act this soon. The position of a source is how soon it \
                says that the person must be seen; it has none where it supports the suspicion without a time. The \
                cautious urgency is the most urgent that any of them gives. A rule is disputed if a source's position \
                is not the rule's.",
        entries: entries.collect(),
    }
}

fn disagreements() -> Section {
    let entries = DISAGREEMENTS.iter().map(|disputed| {
        unnamed(disputed.id, row! {
            question: disputed.question,
            sides: rows(disputed.sides.iter().map(|side| row! { says: side.says, sources: side.sources })),
            choice: disputed.choice,
            rules: words(disputed.rules),
        })
    });
    Section {
        key: "red_flag_disagreements",
        title: "Where the sources of the rules disagree",
        about: "A question on which the works differ, who says what, and what the rules do.",
        entries: entries.collect(),
    }
}

//! The words: findings, measurements, conditions, and every closed list of ids.

use backpain::cause::Necessity;
use backpain::cause::{Node, Professional, Role, SpasmKind, Support, Tendency, Weight};
use backpain::diary::Trend;
use backpain::self_care::{Group, Part, RULES, Safety};
use backpain::treatment::{
    Access, Authority, Certainty, Phase, Stance, Strength, Subject, Summary, TreatmentKind, Unit,
};
use backpain::{Condition, Factor, Finding, Measure, Setting, Sex, Treatment, Urgency, red_flags};
use backpain::{Question, QuestionGroup};

use super::content::{Section, entry, row, rows, unnamed, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![terms(), findings(), measurements(), factors(), conditions()]
}

/// A list of ids and their names.
macro_rules! terms {
    ($( $Type:ident $id:literal $name:literal; )+) => {
        vec![$(entry($id, $name, row! {
            values: rows($Type::ALL.iter().map(|value| row! { id: value.id(), name: value.name() })),
        })),+]
    };
}

fn terms() -> Section {
    let mut entries = terms! {
        Urgency "urgency" "How soon a person must be seen, mildest first";
        Setting "setting" "Where a person is best seen, most pressing first";
        SpasmKind "spasm-kind" "What a cause has to do with spasm";
        Role "role" "How a cause is related to the pain";
        Tendency "tendency" "How a cause usually goes on";
        Node "step" "A station of the ways by which pain keeps itself going";
        Support "support" "How well a link between two such stations is supported";
        Necessity "necessity" "When a step of the diagnosis is taken";
        TreatmentKind "treatment-kind" "By whom a treatment is given";
        Phase "phase" "The phase of an episode";
        Authority "authority" "What the word of a guideline rests on";
        Stance "stance" "Which way a guideline speaks";
        Strength "strength" "How strongly";
        Certainty "certainty" "How sure the evidence is";
        Subject "subject" "What a recommendation is about";
        Access "access" "How a class of medicine is had";
        Unit "unit" "The unit of a number";
        Safety "safety" "How safe a treatment is as self-care for one person, safest first";
        Part "part" "Which part of a plan something belongs to";
    };
    let professionals = Professional::ALL;
    entries.push(entry("professional", "Whom to see", row! {
        values: rows(professionals.iter().map(|who| row! { id: who.id(), name: who.name(), plain_name: who.plain_name() })),
    }));
    entries.push(entry(
        "summary",
        "What the recommendations on a treatment come to",
        row! {
            values: rows(Summary::ALL.iter().map(|summary| {
                row! { id: summary.id(), name: summary.name(), in_plain_words: summary.plain() }
            })),
        },
    ));
    entries.push(entry("trend", "How the pain of a diary goes", row! {
        values: rows(Trend::ALL.iter().map(|trend| row! { id: trend.id(), in_plain_words: trend.plain() })),
    }));
    entries.push(entry(
        "question-group",
        "Where a question is asked, in the order of a conversation",
        row! {
            values: rows(QuestionGroup::ALL.iter().map(|group| {
                row! { id: group.id(), name: group.name(), read_before: group.before() }
            })),
        },
    ));
    entries.push(entry(
        "group",
        "What a safety rule is about",
        row! {
            values: rows(Group::ALL.iter().map(|group| {
                let members = Treatment::ALL.iter().filter(|treatment| group.contains(**treatment));
                row! { id: group.id(), name: group.name(), treatments: words(members) }
            })),
        },
    ));
    Section {
        key: "terms",
        title: "Terms",
        about: "Every list of words that the sections below choose from.",
        entries,
    }
}

fn findings() -> Section {
    let entries = Finding::ALL.iter().map(|&finding| {
        let weight = Weight::of(finding);
        let asked_by = red_flags::RULES.iter().filter(|rule| rule.when.findings().contains(finding));
        entry(
            finding.id(),
            finding.name(),
            row! {
                kind: finding.kind().to_string(),
                polarity: finding.polarity().to_string(),
                group: finding.group().to_string(),
                question: finding.question(),
                question_by_proxy: finding.question_by_proxy(),
                hint: finding.hint(),
                entails: words(finding.entails()),
                red_flag_rules: words(asked_by.map(|rule| rule.id)),
                points_for_a_yes: weight.map(|weight| weight.yes),
                points_off_for_a_no: weight.map(|weight| weight.no),
            },
        )
    });
    Section {
        key: "findings",
        title: "Findings",
        about: "What can be asked of a person or found on examination. A concerning finding can raise the urgency; \
                a neutral one never does. A yes to one is a yes to what it entails. The second form of a question is for somebody who answers for \
                another person. Of a sign the question is what the examiner records. The points are what an answer \
                adds to each cause for which it speaks, or takes from it: a judgement of this crate's authors, not a \
                published number.",
        entries: entries.collect(),
    }
}

fn measurements() -> Section {
    let mut entries: Vec<_> = Measure::ALL
        .iter()
        .map(|measure| {
            let (least, most) = measure.limits();
            unnamed(
                measure.id(),
                row! {
                    question: measure.question(),
                    least: least,
                    most: most,
                    unit: measure.unit(),
                },
            )
        })
        .collect();
    entries.push(unnamed(
        Question::Sex.id(),
        row! {
            question: Question::Sex.text(),
            values: words(Sex::ALL),
        },
    ));
    Section {
        key: "measurements",
        title: "Measurements",
        about: "Numbers that a presentation may have, each with its permitted range, and the sex.",
        entries,
    }
}

fn factors() -> Section {
    let entries = Factor::ALL.iter().map(|&factor| {
        let used_by = RULES.iter().filter(|rule| rule.applies_to.findings().contains(factor.finding()));
        entry(
            factor.id(),
            factor.name(),
            row! {
                question: factor.finding().question(),
                safety_rules: words(used_by.map(|rule| rule.id)),
            },
        )
    });
    Section {
        key: "factors",
        title: "Factors",
        about: "The findings of this kind matter to the safety of self-care: medicines, illnesses and the like. No \
                built-in red flag asks for one.",
        entries: entries.collect(),
    }
}

fn conditions() -> Section {
    let entries = Condition::ALL.iter().map(|&condition| {
        let rules = red_flags::RULES.iter().filter(|rule| rule.suspects == condition);
        entry(
            condition.id(),
            condition.name(),
            row! {
                plain_name: condition.plain_name(),
                red_flag_rules: words(rules.map(|rule| rule.id)),
            },
        )
    });
    Section {
        key: "conditions",
        title: "Conditions",
        about: "What the answers can make one suspect: a reason to look, never a diagnosis.",
        entries: entries.collect(),
    }
}

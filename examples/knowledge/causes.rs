//! The causes, how pain keeps itself going, and how a doctor looks for the cause.

use backpain::Cause;
use backpain::cause::{DIAGNOSIS, DiagnosticStep, GENERAL, LINKS, OUTLOOK};

use super::content::{Row, Section, entry, fields, row, rows, unnamed, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![general(), causes(), links(), diagnosis()]
}

fn general() -> Section {
    Section {
        key: "causes_in_general",
        title: "Causes in general",
        about: "What holds whatever the cause, and the usual course.",
        entries: vec![
            entry("causes", "Causes as a whole", row! { facts: GENERAL }),
            entry("outlook", "Outlook", row! { facts: OUTLOOK }),
        ],
    }
}

fn causes() -> Section {
    Section {
        key: "causes",
        title: "Causes",
        about: "Each cause with all that is known of it. What speaks for it and against it has points: a judgement of \
                this crate's authors, to be compared within one list. They are not probabilities.",
        entries: Cause::ALL.iter().map(|&cause| entry(cause.id(), cause.name(), profile(cause))).collect(),
    }
}

fn profile(cause: Cause) -> Row {
    let course = &cause.profile().course;
    let mut row = fields(cause.profile());
    row.extend(row! {
        course: row! {
            tendency: course.tendency,
            facts: course.facts,
            numbers: rows(course.statistics.iter().map(|statistic| {
                row! { number: statistic.to_string(), source: statistic.source }
            })),
        },
        kinds: words(cause.kinds()),
        found_by_red_flags_alone: cause.is_serious(),
        asked_for_only_after_warning_signs: cause.waits_for_warning_signs(),
    });
    row
}

fn links() -> Section {
    let entries = LINKS.iter().map(|link| unnamed(format!("{}-to-{}", link.from, link.to), fields(link)));
    Section {
        key: "links",
        title: "How pain keeps itself going",
        about: "The links of which the loops of the causes are made, how well each is supported, and what can break it.",
        entries: entries.collect(),
    }
}

fn diagnosis() -> Section {
    let steps = DiagnosticStep::ALL.iter().map(|&step| {
        let row = row! {
            necessity: step.necessity(),
            what_to_expect: step.what_to_expect(),
            facts: step.facts(),
        };
        entry(step.id(), step.name(), row)
    });
    let general = entry("diagnosis-in-general", "Diagnosis as a whole", row! { facts: DIAGNOSIS });
    Section {
        key: "diagnosis",
        title: "How a doctor looks for the cause",
        about: "The steps in their usual order, when each is taken, and what holds of all.",
        entries: steps.chain([general]).collect(),
    }
}

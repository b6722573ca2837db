//! The causes, how pain keeps itself going, and how a doctor looks for the cause.

use backpain::Cause;
use backpain::cause::{self, Care, Clue, LINKS, Link};

use super::content::{Content, Entry, Row, Section, row, rows, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![general(), causes(), links(), diagnosis()]
}

fn general() -> Section {
    Section {
        key: "causes_in_general",
        title: "Causes in general",
        about: "What holds whatever the cause, and how it usually goes on.",
        entries: vec![
            Entry::new("causes", "Causes as a whole", row! { facts: cause::GENERAL }),
            Entry::new("outlook", "Outlook", row! { facts: cause::OUTLOOK }),
        ],
    }
}

fn causes() -> Section {
    Section {
        key: "causes",
        title: "Causes",
        about: "Each with all that is known of it. What speaks for it and against it comes with its points: a judgement \
                of this crate's authors, to be compared within one list, and no probability.",
        entries: Cause::ALL
            .iter()
            .map(|&cause| Entry::new(cause.id(), cause.name(), profile(cause)))
            .collect(),
    }
}

fn profile(cause: Cause) -> Row {
    let profile = cause.profile();
    let course = &profile.course;
    row! {
        plain_name: profile.plain_name,
        in_plain_words: profile.in_plain_words,
        one_of: profile.parent.map(Cause::id),
        kinds: words(cause.kinds()),
        role: profile.role.id(),
        found_by_red_flags_alone: cause.is_serious(),
        asked_for_only_after_warning_signs: cause.waits_for_warning_signs(),
        spasm_in_the_article: profile.spasm.article.map(backpain::cause::SpasmKind::id),
        spasm_as_understood_today: profile.spasm.today.id(),
        spasm: profile.spasm.because,
        mechanism: profile.mechanism,
        symptoms: profile.symptoms,
        loops: rows(cause.loops().map(|way| {
            let steps: Vec<_> = way.nodes().iter().map(|node| node.id()).collect();
            row! {
                way: steps.join(" > "),
                links: rows(way.map(|link| {
                    row! { link: id(link), support: link.support.id(), broken_by: words(link.broken_by) }
                })),
            }
        })),
        course: course.tendency.id(),
        course_in_words: course.facts,
        course_in_numbers: rows(course.statistics.iter().map(|figure| {
            row! { figure: figure.to_string(), source: figure.source }
        })),
        affects: profile.affects,
        listed_only_if: profile.required.as_ref().map(clue),
        speaks_for: rows(profile.speaks_for.iter().map(clue)),
        speaks_against: rows(profile.speaks_against.iter().map(|counter| {
            row! {
                because: counter.because,
                when: counter.when.to_string(),
                points_against: counter.weight,
            }
        })),
        tells_for_a_clinician: profile.confirmed_by,
        first_line: care(&profile.first_line),
        first_line_because: profile.first_line.because,
        avoid: care(&profile.avoid),
        avoid_because: profile.avoid.because,
        see: words(profile.professionals),
        usual_urgency: profile.usual_urgency.id(),
        conditions: words(profile.conditions),
    }
}

fn clue(clue: &Clue) -> Row {
    let weight = clue.weight;
    row! {
        because: clue.because,
        when: clue.when.to_string(),
        points_for_a_yes: weight.map(|weight| weight.yes),
        points_off_for_a_no: weight.map(|weight| weight.no),
    }
}

fn care(care: &Care) -> Content {
    words(care.treatments)
}

fn id(link: &Link) -> String {
    format!("{}-to-{}", link.from, link.to)
}

fn links() -> Section {
    let entries = LINKS.iter().map(|link| {
        Entry::unnamed(
            id(link),
            row! {
                from: link.from.id(),
                to: link.to.id(),
                support: link.support.id(),
                because: link.because,
                broken_by: words(link.broken_by),
            },
        )
    });
    Section {
        key: "links",
        title: "How pain keeps itself going",
        about: "The links of which the loops of the causes are made, how well each is supported, and what can break it.",
        entries: entries.collect(),
    }
}

fn diagnosis() -> Section {
    let steps = cause::DiagnosticStep::ALL.iter().map(|&step| {
        Entry::new(
            step.id(),
            step.name(),
            row! {
                necessity: step.necessity().id(),
                what_to_expect: step.what_to_expect(),
                facts: step.facts(),
            },
        )
    });
    let general =
        Entry::new("diagnosis-in-general", "Diagnosis as a whole", row! { facts: cause::DIAGNOSIS });
    Section {
        key: "diagnosis",
        title: "How a doctor looks for the cause",
        about: "The steps in their usual order, when each is taken, and what holds of all.",
        entries: steps.chain([general]).collect(),
    }
}

//! Writes the code that an app without the crate would have, and the code that hands the plain struct to the crate.
//!
//! A test compares what is written with the files, so they are never changed by hand.

use std::fmt::Write;

use backpain::Finding;
use backpain::rule::Rule;

use crate::rules::{Criterion, Field, Rules};

/// What a criterion is compared with: what is certain, or what is possible.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Certain,
    Possible,
}

/// The text of `by_hand.rs`.
#[must_use]
pub fn by_hand(rules: &Rules) -> String {
    let mut text = String::from(
        "//! The same rules written by hand, as an app without the crate would hold them: a field for each question and\n\
         //! plain `if`s. Three ways to say what fires: texts, a bit for each rule, and both bounds.\n\
         //!\n\
         //! `cargo run -- write` writes it from the rules, and a test fails if it is out of date.\n\n\
         use backpain::Urgency;\n\n\
         use crate::person::person;\n\n\
         person! {\n",
    );
    for field in rules.fields() {
        let kind = if matches!(field, Field::Number(_)) { "u16" } else { "bool" };
        let _ = writeln!(text, "{}: {kind},", field.name());
    }
    text.push_str(
        "}\n\n/// The lowest and the highest urgency of any way to answer what is open, and the rules that fire.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
                  pub struct Bounds {\n\
         /// What is certain.\npub at_least: Urgency,\n\
         /// What is still possible.\npub at_most: Urgency,\n\
         /// A bit for each rule.\npub fired: u64,\n\
         }\n\n\
         #[expect(clippy::too_many_lines, reason = \"one `if` for each rule\")]\n\
         impl Person {\n",
    );
    let function = |text: &mut String, head: &str, start: &str, end: &str| {
        let _ = write!(text, "{head} {{\n{start}\n");
        let _ = write!(text, "{end}\n}}\n\n");
    };
    let mut body = String::new();
    for (rule, criterion) in rules.criteria() {
        if_holds(
            &mut body,
            &criterion,
            Mode::Certain,
            rule,
            &format!("reasons.push({:?}.to_owned());", rule.id),
        );
    }
    function(
        &mut text,
        "/// The ids of the rules that fire. An unanswered question makes nothing hold.\n#[must_use]\n\
         pub fn reasons(&self) -> (Urgency, Vec<String>)",
        "let (mut urgency, mut reasons) = (Urgency::SelfCare, Vec::new());",
        &format!("{body}(urgency, reasons)"),
    );
    body.clear();
    for (index, (rule, criterion)) in rules.criteria().enumerate() {
        if_holds(
            &mut body,
            &criterion,
            Mode::Certain,
            rule,
            &format!("fired |= 1 << {index}; // {}\n", rule.id),
        );
    }
    function(
        &mut text,
        "/// A bit for each rule that fires. An unanswered question makes nothing hold.\n#[must_use]\n\
         pub fn bits(&self) -> (Urgency, u64)",
        "let (mut urgency, mut fired) = (Urgency::SelfCare, 0);",
        &format!("{body}(urgency, fired)"),
    );
    body.clear();
    for (index, (rule, criterion)) in rules.criteria().enumerate() {
        let level = format!("Urgency::{:?}", rule.urgency);
        let _ = write!(
            body,
            "if {} {{\nat_least = at_least.max({level});\nfired |= 1 << {index}; // {}\n}}\n\
             if {} {{\nat_most = at_most.max({level});\n}}\n",
            condition(&criterion, Mode::Certain),
            rule.id,
            condition(&criterion, Mode::Possible),
        );
    }
    function(
        &mut text,
        "/// Both bounds. An unanswered question counts as no for the lower one, and as yes for the upper one.\n\
         #[must_use]\npub fn bounds(&self) -> Bounds",
        "let (mut at_least, mut at_most, mut fired) = (Urgency::SelfCare, Urgency::SelfCare, 0);",
        &format!("{body}Bounds {{ at_least, at_most, fired }}"),
    );
    text.truncate(text.trim_end().len());
    text.push_str("\n}\n");
    text
}

fn if_holds(text: &mut String, criterion: &Criterion, mode: Mode, rule: Rule<'_>, then: &str) {
    let condition = condition(criterion, mode);
    let _ =
        write!(text, "if {condition} {{\nurgency = urgency.max(Urgency::{:?});\n{then}\n}}\n", rule.urgency);
}

/// A condition that stands by itself: without parentheses around the whole.
fn condition(criterion: &Criterion, mode: Mode) -> String {
    let text = expression(criterion, mode);
    match criterion {
        Criterion::All(_) | Criterion::Any(_) => {
            text.strip_prefix('(').unwrap().strip_suffix(')').unwrap().to_owned()
        }
        _ => text,
    }
}

fn expression(criterion: &Criterion, mode: Mode) -> String {
    let joined = |members: &[Criterion], with: &str| {
        let members: Vec<String> = members.iter().map(|member| expression(member, mode)).collect();
        format!("({})", members.join(with))
    };
    match criterion {
        Criterion::Yes(field) => match mode {
            Mode::Certain => format!("self.{field} == Some(true)"),
            Mode::Possible => format!("self.{field} != Some(false)"),
        },
        Criterion::No(field) => match mode {
            Mode::Certain => format!("self.{field} == Some(false)"),
            Mode::Possible => format!("self.{field} != Some(true)"),
        },
        Criterion::Within(field, low, high) => {
            let holds = match (low, high) {
                (Some(low), Some(high)) => format!("({low}..={high}).contains(&number)"),
                (Some(low), None) => format!("number >= {low}"),
                (None, Some(high)) => format!("number <= {high}"),
                (None, None) => "true".to_owned(),
            };
            let test = if mode == Mode::Certain { "is_some_and" } else { "is_none_or" };
            format!("self.{field}.{test}(|number| {holds})")
        }
        Criterion::All(members) => joined(members, " && "),
        Criterion::Any(members) => joined(members, " || "),
        Criterion::AtLeast(needed, members) => {
            let members: Vec<String> = members.iter().map(|member| expression(member, mode)).collect();
            format!("[{}].into_iter().filter(|&holds| holds).count() >= {needed}", members.join(", "))
        }
    }
}

/// The text of `by_crate.rs`.
#[must_use]
pub fn by_crate(rules: &Rules) -> String {
    let path = |finding: Finding| format!("{finding:?}").replace('(', "::").replace(')', "");
    let mut kinds: Vec<String> = rules
        .fields()
        .into_iter()
        .filter_map(|field| match field {
            Field::Answer(finding) => Some(path(finding).split("::").next()?.to_owned()),
            Field::Number(_) | Field::Female => None,
        })
        .collect();
    kinds.extend(["Answer", "Finding", "FindingSet", "Measure", "Presentation", "Sex"].map(str::to_owned));
    kinds.sort_unstable();
    kinds.dedup();
    let kinds = kinds.join(", ");
    let mut text = format!(
        "//! Hands the plain struct to the crate, a line for each question, as an app would.\n\
         //!\n\
         //! `cargo run -- write` writes it from the rules, and a test fails if it is out of date.\n\n\
         use backpain::presentation::PresentationBuilder;\n\
         use backpain::{{{kinds}}};\n\n\
         use crate::person::Person;\n\n\
         /// What the crate does not accept: a number out of range, or two answers that contradict each other.\n\
         pub type Refused = Box<dyn core::error::Error>;\n\n\
         impl Person {{\n\
         /// What the crate is given.\n\
         ///\n\
         /// # Errors\n\
         ///\n\
         /// A number is out of range, or two answers contradict each other.\n\
         pub fn presentation(&self) -> Result<Presentation, Refused> {{\n\
         let mut said = Presentation::builder();\n\
         let (mut yes, mut no) = (FindingSet::EMPTY, FindingSet::EMPTY);\n",
    );
    for field in rules.fields() {
        let name = field.name();
        let _ = match field {
            Field::Number(measure) => {
                writeln!(text, "said = number(said, Measure::{measure:?}, self.{name})?;")
            }
            Field::Female => writeln!(
                text,
                "if let Some(female) = self.{name} {{\n\
                 said = said.sex(if female {{ Sex::Female }} else {{ Sex::Male }});\n}}"
            ),
            Field::Answer(finding) => {
                writeln!(text, "hear(&mut yes, &mut no, {}, self.{name});", path(finding))
            }
        };
    }
    text.push_str(
        "Ok(said.answer_all(yes, Answer::Yes).answer_all(no, Answer::No).build()?)\n}\n}\n\n\
         #[inline]\nfn number(\nsaid: PresentationBuilder,\nmeasure: Measure,\nnumber: Option<u16>,\n) -> Result<PresentationBuilder, Refused> {\n\
         match number {\nSome(number) => Ok(said.measure(measure, number)?),\nNone => Ok(said),\n}\n}\n\n\
         #[inline]\nfn hear(yes: &mut FindingSet, no: &mut FindingSet, finding: impl Into<Finding>, answer: Option<bool>) {\n\
         if let Some(is_so) = answer {\n\
         let _is_new = if is_so { yes.insert(finding.into()) } else { no.insert(finding.into()) };\n}\n}\n",
    );
    text
}

/// A text without what a formatter may change: spaces, and commas and parentheses at the ends of lines.
#[must_use]
pub fn without_layout(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace() && *char != ',').collect()
}

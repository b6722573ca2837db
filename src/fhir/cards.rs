//! A triage as CDS Hooks cards.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::language::Phrase;
use crate::rule::Reference;
use crate::{Condition, Language, Triage, Urgency};

/// What a CDS Hooks service answers with: a card with the advice, then one for each condition that is suspected, the most
/// urgent first, with its sources: a link, or the title and publisher of a work that has none to show.
///
/// A card about an interview that is not finished begins by saying so.
///
/// ```
/// use backpain::fhir::{Cards, Indicator};
/// use backpain::{Language, Symptom, triage};
///
/// let person = backpain::Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
/// let cards = Cards::new(&triage(&person), &Language::ENGLISH);
/// assert_eq!(cards.cards[0].indicator, Indicator::Critical);
/// assert_eq!(cards.cards[0].summary, "GET EMERGENCY CARE NOW");
/// assert_eq!(cards.cards[1].summary, "This may be pressure on the nerves to the bladder, bowel and legs: emergency");
/// # Ok::<(), backpain::ContradictionError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Cards {
    /// The cards, at least one.
    pub cards: Vec<Card>,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Card {
    /// In fewer than 140 characters.
    pub summary: String,
    /// More, in Markdown.
    pub detail: String,
    /// How it should stand out.
    pub indicator: Indicator,
    /// Who says so.
    pub source: CardSource,
    /// Where to read more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

/// How a card should stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Indicator {
    /// The person can be seen later, or stay at home.
    Info,
    /// The person must be seen within the day or within two weeks.
    Warning,
    /// It is an emergency.
    Critical,
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CardSource {
    /// The rules and their edition.
    pub label: String,
    /// Where to read about them.
    pub url: &'static str,
}

/// Where to read more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Link {
    /// The title of the work.
    pub label: String,
    /// Its address.
    pub url: String,
    /// `absolute`: it launches no app.
    #[serde(rename = "type")]
    pub kind: &'static str,
}

impl From<Urgency> for Indicator {
    fn from(urgency: Urgency) -> Self {
        match urgency {
            Urgency::SelfCare | Urgency::Routine => Self::Info,
            Urgency::WithinTwoWeeks | Urgency::SameDay => Self::Warning,
            Urgency::Emergency => Self::Critical,
        }
    }
}

impl Cards {
    /// Writes a triage, with what the person reads in the language.
    #[must_use]
    pub fn new(triage: &Triage<'_>, language: &Language) -> Self {
        let unfinished = triage.state().heading_without_result().map(|heading| language.phrase(heading));
        let advised = triage.advised();
        let heading = match unfinished {
            Some(unfinished) => format!("{unfinished}. {}", triage.advice_in(language)),
            None => advised.name_in(language).to_uppercase(),
        };
        let mut detail = format!("{}\n\n{}", triage.advice_in(language), triage.safety_net_in(language));
        if let Some(assumed) = triage.options().assume_no {
            detail += "\n\n";
            detail += &language.say(Phrase::AssumedNo, &[("reason", &assumed.reason())]);
        }
        let first = Card::new(triage, heading, detail, advised, Vec::new());
        let suspicions = triage.suspicions().map(|(condition, urgency)| {
            let (detail, links) = of_condition(triage, condition);
            let sentence = condition.sentence_in(language);
            let summary = format!("{}: {}", sentence.trim_end_matches('.'), urgency.when_in(language));
            // Whatever else is answered, it stays suspected. How soon can still change.
            let summary = match unfinished {
                Some(unfinished) => format!("{unfinished}: {summary}"),
                None => summary,
            };
            Card::new(triage, summary, detail, urgency, links)
        });
        Self { cards: [first].into_iter().chain(suspicions).collect() }
    }
}

impl Card {
    fn new(triage: &Triage<'_>, summary: String, detail: String, urgency: Urgency, links: Vec<Link>) -> Self {
        let label = format!("backpain, rules edition {}", triage.edition());
        let source = CardSource { label, url: env!("CARGO_PKG_REPOSITORY") };
        Self { summary: short(summary), detail, indicator: urgency.into(), source, links }
    }
}

/// Why a condition is suspected, with the works that have no link, and links to the others, each work once.
fn of_condition(triage: &Triage<'_>, condition: Condition) -> (String, Vec<Link>) {
    let (mut detail, mut links, mut without_link) = (String::new(), Vec::<Link>::new(), Vec::new());
    for (rule, because) in triage.red_flags().filter(|(rule, _)| rule.suspects == condition) {
        let because: Vec<&str> = because.iter().map(crate::Question::id).collect();
        let line = format!("- {} ({}; `{}`)\n", rule.rationale, because.join(", "), rule.id);
        detail.push_str(&line);
        for cited in rule.sources.iter() {
            let (publisher, year, url) = match cited.source {
                Reference::Listed(source) => (source.publisher(), source.year(), source.link()),
                Reference::Local(local) => (local.publisher, local.year, link_of_local(local.address)),
            };
            let title = cited.source.title();
            if let Some(url) = url {
                let shown = Link { label: title.into(), url: url.into(), kind: "absolute" };
                if !links.contains(&shown) {
                    links.push(shown);
                }
            } else {
                let year = year.map_or_else(String::new, |year| format!(", {year}"));
                let work = format!("- {title} ({publisher}{year})\n");
                if !without_link.contains(&work) {
                    without_link.push(work);
                }
            }
        }
    }
    if !without_link.is_empty() {
        detail.push_str("\nSources without a link:\n\n");
        detail.extend(without_link);
    }
    (detail, links)
}

/// The address of a clinic's own work, if it is one address of the web. Whoever wrote the rules answers for it.
fn link_of_local(address: &str) -> Option<&str> {
    let is_web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    (is_web && !address.contains(char::is_whitespace)).then_some(address)
}

/// Cuts a summary after a sentence, so that it says a thing whole or not at all, or else between words.
fn short(mut summary: String) -> String {
    const MOST: usize = 139;
    if summary.chars().count() > MOST {
        let most = summary.char_indices().nth(MOST - 2).map_or(summary.len(), |(at, _)| at);
        let kept = summary.get(..most).unwrap_or_default();
        let sentence = kept.rfind(". ").map(|at| at + 1);
        summary.truncate(sentence.or_else(|| kept.rfind(' ')).unwrap_or(most));
        summary.push_str(if sentence.is_some() { " …" } else { "…" });
    }
    summary
}

//! The works, how well each was seen, and what cites it; and which entries state the facts of the founding article.

use backpain::source::{ArticleFact, Source};
use serde_json::Value;

use super::content::{Row, Section, entry, row, texts_under, unnamed, words};

/// The bibliography of the given sections.
pub(crate) fn sections(before: &[Section]) -> Vec<Section> {
    let entries: Vec<(&str, &Row)> =
        before.iter().flat_map(|section| section.entries.iter().map(|entry| (section.key, entry))).collect();
    // `section/id` of each entry that has this text under one of these keys.
    let citing = |keys: &[&str], text: &str| {
        let cites = |entry: &Row| texts_under(entry, keys).contains(&text);
        let citing = entries.iter().filter(|(_, entry)| cites(entry));
        words(citing.map(|(section, entry)| {
            format!("{section}/{}", entry.get("id").and_then(Value::as_str).unwrap_or_default())
        }))
    };
    let works = Source::ALL.iter().map(|&work| {
        entry(
            work.id(),
            work.name(),
            row! {
                publisher: work.publisher(),
                year: work.year(),
                seen: work.seen(),
                address: work.address(),
                cited_by: citing(&["source", "sources"], work.id()),
            },
        )
    });
    let facts = ArticleFact::all()
        .map(|fact| unnamed(fact.to_string(), row! { carried_by: citing(&["article"], &fact.to_string()) }));
    vec![
        Section {
            key: "article_facts",
            title: "Facts of the founding article",
            about: "By number, with the entries of the sections above that carry each as section/id. A fact without \
                    an entry is carried by what the crate does.",
            entries: facts.collect(),
        },
        Section {
            key: "sources",
            title: "Bibliography",
            about: "How well a work was seen: `seen` is its own text or a faithful copy, `second-hand` a text by \
                    another author who attributes it to the work, and `recalled` general practice without a text. \
                    What cites it is given as section/id.",
            entries: works.collect(),
        },
    ]
}

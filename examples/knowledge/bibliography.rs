//! The works, how well each was seen, and what cites it; and where the facts of the founding article stand.

use backpain::source::{ArticleFact, Source};

use super::content::{Entry, Section, row, words};

/// Of everything that stands before it.
pub(crate) fn sections(before: &[Section]) -> Vec<Section> {
    let cited: Vec<(String, Vec<Source>, Vec<ArticleFact>)> = before
        .iter()
        .flat_map(|section| section.entries.iter().map(move |entry| (section, entry)))
        .map(|(section, entry)| (format!("{}/{}", section.key, entry.id), entry.sources(), entry.article()))
        .collect();
    let works = Source::ALL.iter().map(|&work| {
        let by = cited.iter().filter(|(_, works, _)| works.contains(&work)).map(|(by, ..)| by);
        Entry::new(
            work.id(),
            work.name(),
            row! {
                publisher: work.publisher(),
                year: work.year(),
                seen: work.seen().to_string(),
                address: work.address(),
                cited_by: words(by),
            },
        )
    });
    let facts = ArticleFact::all().map(|fact| {
        let by = cited.iter().filter(|(_, _, facts)| facts.contains(&fact)).map(|(by, ..)| by);
        Entry::unnamed(fact.to_string(), row! { carried_by: words(by) })
    });
    vec![
        Section {
            key: "article_facts",
            title: "Facts of the founding article",
            about: "By number, with the entries of the sections above that carry each as section/id. A fact without one is \
                    carried by what the crate does.",
            entries: facts.collect(),
        },
        Section {
            key: "sources",
            title: "Bibliography",
            about: "How well a work was seen: `seen` is its own text or a faithful copy, `second-hand` a text by somebody \
                    else who attributes it to the work, and `recalled` no text at all but general practice. What cites it \
                    is given as section/id.",
            entries: works.collect(),
        },
    ]
}

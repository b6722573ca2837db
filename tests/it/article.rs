//! The founding article, fact by fact: what represents each fact, and an assertion that shows it.
//!
//! `cargo test --test it article -- --nocapture` prints both tables.

mod corrections;
mod facts;
mod shown;

use backpain::source::ArticleFact;

/// What represents one fact of the article, or one correction of it.
pub(crate) struct Row {
    /// The number of the fact, or of the correction.
    number: u8,
    /// The fact in a few words.
    says: &'static str,
    /// What represents it.
    item: &'static str,
    /// Why only a sentence can represent it; `None` if a type or behaviour does.
    prose_by_nature: Option<&'static str>,
    /// Panics unless it is represented.
    shown: fn(),
}

/// A fact that a type or behaviour represents.
pub(crate) const fn row(number: u8, says: &'static str, item: &'static str, shown: fn()) -> Row {
    Row { number, says, item, prose_by_nature: None, shown }
}

/// A fact that only a sentence can represent, and why.
pub(crate) const fn prose(
    number: u8,
    says: &'static str,
    item: &'static str,
    why: &'static str,
    shown: fn(),
) -> Row {
    Row { number, says, item, prose_by_nature: Some(why), shown }
}

/// Prints each row and runs its assertion. The rows that fail are named together at the end.
fn run(letter: char, rows: &[Row]) {
    let mut failed = Vec::new();
    for row in rows {
        let Row { number, says, item, prose_by_nature, shown } = row;
        let prose = prose_by_nature.map_or_else(String::new, |why| format!(" (prose by nature: {why})"));
        println!("{letter}{number:<4} {says}\n      {item}{prose}");
        if std::panic::catch_unwind(shown).is_err() {
            failed.push(format!("{letter}{number}"));
        }
    }
    assert!(failed.is_empty(), "not represented: {}", failed.join(", "));
}

#[test]
fn every_fact_of_the_article_is_represented() {
    let numbers: Vec<u8> = facts::FACTS.iter().map(|row| row.number).collect();
    let all: Vec<u8> = ArticleFact::all().map(ArticleFact::number).collect();
    assert_eq!(numbers, all, "each of the 117 facts has one row, in order");
    assert!(
        facts::FACTS.iter().filter(|row| row.prose_by_nature.is_some()).count() <= 5,
        "prose must be rare"
    );
    run('S', facts::FACTS);
}

#[test]
fn every_correction_of_the_article_is_represented() {
    let numbers: Vec<u8> = corrections::CORRECTIONS.iter().map(|row| row.number).collect();
    assert!(numbers.iter().copied().eq(1..=33), "each of the 33 corrections has one row, in order");
    run('C', corrections::CORRECTIONS);
}

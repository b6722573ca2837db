//! The editions of the built-in rules, this one and those before it.
//!
//! To publish rules that answer otherwise, keep the old ones: copy the groups of `src/red_flags/` and the
//! criteria that they share to a module of the old edition, such as `src/red_flags/edition_2026_1.rs`, let its
//! row in [`EDITIONS`] point there, change [`EDITION`], and add a row to `tests/data/editions.tsv`.

use super::{EDITION, RULES, RULES_HASH};
use crate::RuleSet;
use crate::UnknownId;
use crate::rule::Rule;

/// One edition of the built-in rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edition {
    /// Its name, as reports have it.
    pub id: &'static str,
    /// Its rules, in the order of the table.
    pub rules: &'static [Rule<'static>],
    /// A hash of everything that the rules say.
    pub hash: u128,
}

/// Every edition of the built-in rules, the newest last, which is [`EDITION`].
pub const EDITIONS: &[Edition] = &[Edition { id: EDITION, rules: RULES, hash: RULES_HASH }];

/// The edition of this name.
///
/// ```
/// use backpain::red_flags;
///
/// assert_eq!(red_flags::edition("2026.1")?.rules.len(), red_flags::RULES.len());
/// assert_eq!(red_flags::edition("2025.9").unwrap_err().nearest(), Some("2026.1"));
/// # Ok::<(), backpain::UnknownId>(())
/// ```
///
/// # Errors
///
/// [`UnknownId`], with the nearest, if there is none.
pub fn edition(id: &str) -> Result<&'static Edition, UnknownId> {
    let found = EDITIONS.iter().find(|edition| edition.id == id);
    found.ok_or_else(|| {
        UnknownId::new("an edition of the built-in rules", id, EDITIONS.iter().map(|edition| edition.id))
    })
}

impl Edition {
    /// The rules of the edition as a set, to triage by as one did then.
    ///
    /// ```
    /// use backpain::{Presentation, Symptom, Urgency, red_flags};
    ///
    /// let then = red_flags::edition("2026.1")?.rule_set();
    /// let person = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
    /// assert_eq!(then.triage(&person).at_least(), Urgency::Emergency);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rule_set(&self) -> RuleSet {
        RuleSet::of_edition(self.id, self.rules)
    }
}

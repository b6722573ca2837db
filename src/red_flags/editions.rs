//! The editions of the built-in rules: this one and the earlier ones.
//!
//! If you change the rules so that results change, keep the old rules. Copy the groups of `src/red_flags/`, and the
//! criteria that they share, to a module of the old edition, such as `src/red_flags/edition_2026_2.rs`. Let the old
//! edition's row in [`EDITIONS`] point there, change [`EDITION`], and add a row to `tests/data/editions.tsv`.
//!
//! Edition 2026.1 was never published, and 2026.2 took its place.

use super::{EDITION, RULES, RULES_HASH};
use alloc::vec::Vec;

use crate::UnknownIdError;
use crate::rule::Rule;

/// One edition of the built-in rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edition {
    /// Its name in reports.
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
/// assert_eq!(red_flags::edition("2026.2")?.rules.len(), red_flags::RULES.len());
/// assert_eq!(red_flags::edition("2025.9").unwrap_err().nearest(), Some("2026.2"));
/// # Ok::<(), backpain::UnknownIdError>(())
/// ```
///
/// # Errors
///
/// [`UnknownIdError`], with the nearest name, if no edition has this name.
pub fn edition(id: &str) -> Result<&'static Edition, UnknownIdError> {
    let found = EDITIONS.iter().find(|edition| edition.id == id);
    found.ok_or_else(|| {
        let ids: Vec<&str> = EDITIONS.iter().map(|edition| edition.id).collect();
        UnknownIdError::new("an edition of the built-in rules", id, &ids)
    })
}

//! What is refused, said so that the person who made the mistake can mend it.

use core::fmt;

use crate::vocabulary::LONGEST_ID;

/// Text that is not an id of the vocabulary it was read as.
///
/// ```
/// let error = "feverr".parse::<backpain::Finding>().unwrap_err();
/// assert_eq!(error.nearest(), "fever");
/// assert_eq!(error.to_string(), "`feverr` is not a finding; the nearest is `fever`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not {kind}; the nearest is `{nearest}`")]
pub struct UnknownId {
    kind: &'static str,
    given: Excerpt,
    nearest: &'static str,
}

impl UnknownId {
    pub(crate) fn new(kind: &'static str, given: &str, ids: impl Iterator<Item = &'static str>) -> Self {
        Self { kind, given: Excerpt::new(given), nearest: nearest(given, ids).unwrap_or_default() }
    }

    /// The valid id that needs the fewest edits.
    #[must_use]
    pub const fn nearest(&self) -> &'static str {
        self.nearest
    }

    /// The text that was refused, cut after some fifty bytes.
    #[must_use]
    pub fn given(&self) -> &str {
        self.given.as_str()
    }
}

/// The beginning of refused input, kept inside an error so that errors need no allocation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Excerpt {
    bytes: [u8; Self::LONGEST],
    length: usize,
}

impl Excerpt {
    const LONGEST: usize = 48;

    pub(crate) fn new(text: &str) -> Self {
        let mut excerpt = Self { bytes: [0; Self::LONGEST], length: 0 };
        for character in text.chars() {
            let end = excerpt.length + character.len_utf8();
            match excerpt.bytes.get_mut(excerpt.length..end) {
                Some(room) => {
                    character.encode_utf8(room);
                    excerpt.length = end;
                }
                None => break,
            }
        }
        excerpt
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Line breaks and other control characters are escaped, so that refused input cannot forge output.
impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.as_str().chars() {
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// The id that needs the fewest edits.
pub(crate) fn nearest<'a>(given: &str, ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    ids.min_by_key(|id| distance(given, id))
}

/// How many bytes must be changed, added or left out to turn one text into the other; only the
/// beginning of a very long text counts.
fn distance(given: &str, id: &str) -> usize {
    let mut row: [usize; LONGEST_ID + 1] = core::array::from_fn(|column| column);
    for (line, given_byte) in given.bytes().take(2 * LONGEST_ID).enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, id_byte) in row.iter_mut().skip(1).zip(id.bytes()) {
            let changed = diagonal + usize::from(!given_byte.eq_ignore_ascii_case(&id_byte));
            diagonal = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
    }
    row.get(id.len()).copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use std::format;

    use super::*;

    #[test]
    fn distance_counts_edits() {
        for (given, id, edits) in [
            ("fever", "fever", 0),
            ("feverr", "fever", 1),
            ("fevr", "fever", 1),
            ("", "fever", 5),
            ("Fever", "fever", 0),
            ("leg_pain", "leg-pain", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(given, id), edits, "{given} {id}");
        }
        assert!(distance(&"x".repeat(10_000), "fever") >= 123);
    }

    #[test]
    fn an_excerpt_ends_between_characters() {
        let long = "é".repeat(100);
        assert_eq!(Excerpt::new(&long).as_str(), "é".repeat(24));
        assert_eq!(Excerpt::new(&format!("a{long}")).as_str().len(), 47);
    }
}

//! Text as a reader sees it: shows input safely, compares names, and finds the nearest name.

use alloc::string::String;
use core::fmt;

/// The longest id that a vocabulary may have, in bytes.
pub(crate) const LONGEST_ID: usize = 64;

/// Shows text from outside so that it cannot forge what a reader sees.
///
/// Line breaks, escape sequences, and characters that are invisible or that change the direction of text are written as
/// escapes. All input that reaches a terminal, a report or an error message goes through this.
///
/// ```
/// use backpain::text::shown;
///
/// assert_eq!(shown("case 7").to_string(), "case 7");
/// assert_eq!(shown("case 7\nMET").to_string(), r"case 7\nMET");
/// assert_eq!(shown("\u{202e}7 esac").to_string(), r"\u{202e}7 esac");
/// ```
#[must_use]
pub const fn shown(text: &str) -> Shown<'_> {
    Shown(text)
}

/// Text that [`shown`] made safe to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            if is_hidden(character) {
                write!(f, "{}", character.escape_default())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}

/// Whether the character is invisible or changes the direction of text, so that it could hide or forge what a
/// reader sees.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether the text has a letter or digit and nothing hidden, so that a reader sees all of it.
pub(crate) fn is_readable(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric) && !text.chars().any(is_hidden)
}

/// The first 48 bytes of some input, kept inside an error so that the error needs no allocation. It is written like
/// [`shown`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
            let Some(room) = excerpt.bytes.get_mut(excerpt.length..end) else { break };
            character.encode_utf8(room);
            excerpt.length = end;
        }
        excerpt
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown(self.as_str()).fmt(f)
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// The name that was probably meant: the one with the fewest edits, if these are at most a third of the longer of the
/// two, or if one begins with the other: `mon` is meant by `monday`, and `leg-pain` by `leg-pain-left`. A name that means the
/// opposite is never near.
pub(crate) fn nearest<'a>(given: &str, names: &[&'a str]) -> Option<&'a str> {
    let edits = names.iter().map(|&name| (distance(given, name), name));
    let (edits, name) = edits.min_by_key(|(edits, _)| *edits)?;
    let goes_on = |rest: &str| rest.starts_with('-') || rest.ends_with("day");
    let begins = given.len() >= 3 && name.starts_with(given) || given.strip_prefix(name).is_some_and(goes_on);
    let is_near = begins || 3 * edits <= given.len().max(name.len());
    (is_near && !are_opposite(given, name)).then_some(name)
}

/// Whether only one of them denies something, or one is too little of it and the other too much.
fn are_opposite(given: &str, name: &str) -> bool {
    let begin = |one: &str, other: &str| given.starts_with(one) && name.starts_with(other);
    given.starts_with("no") != name.starts_with("no") || begin("hypo", "hyper") || begin("hyper", "hypo")
}

/// How many bytes must be changed, added or removed to turn one text into the other. Only the beginning of a very long
/// text counts.
fn distance(given: &str, name: &str) -> usize {
    let mut row: [usize; LONGEST_ID + 1] = core::array::from_fn(|column| column);
    for (line, given_byte) in given.bytes().take(2 * LONGEST_ID).enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, name_byte) in row.iter_mut().skip(1).zip(name.bytes()) {
            let changed = diagonal + usize::from(!given_byte.eq_ignore_ascii_case(&name_byte));
            diagonal = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
    }
    row.get(name.len()).copied().unwrap_or(usize::MAX)
}

const DISTINCT_SLOTS: usize = 1 << 12;

/// The texts of a table, to find duplicates at compile time. Comparing each text with each other one would take most of
/// the build.
pub(crate) struct Distinct<'a> {
    slots: [&'a str; DISTINCT_SLOTS],
    len: usize,
}

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "a slot is below the number of slots; the array exists only while the crate is compiled"
)]
impl<'a> Distinct<'a> {
    pub(crate) const EMPTY: Self = Self { slots: [""; DISTINCT_SLOTS], len: 0 };

    /// Adds a text that is not empty. Returns false if it was there already.
    pub(crate) const fn add(&mut self, text: &'a str) -> bool {
        assert!(self.len < DISTINCT_SLOTS / 2, "a table of more than 2,048 rows is built at run time");
        self.len += 1;
        let mut slot = slot(text, DISTINCT_SLOTS);
        while !self.slots[slot].is_empty() {
            if same(self.slots[slot], text) {
                return false;
            }
            slot = (slot + 1) % DISTINCT_SLOTS;
        }
        self.slots[slot] = text;
        true
    }
}

/// The slot of a text in a hash table with this many slots, a power of two. It mixes the length with the first and the
/// last eight bytes, which distinguish nearly all ids.
#[expect(clippy::cast_possible_truncation, reason = "fewer bits are left than an index has")]
pub(crate) const fn slot(text: &str, slots: usize) -> usize {
    let text = text.as_bytes();
    let (first, last) = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short(text), 0),
    };
    let mixed = (first ^ last.rotate_left(29) ^ text.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> (u64::BITS - slots.trailing_zeros())) as usize
}

const fn short(mut text: &[u8]) -> u64 {
    let mut word = 0;
    while let [first, rest @ ..] = text {
        word = word << 8 | *first as u64;
        text = rest;
    }
    word
}

/// The text with its first letter in upper case.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whether a text is empty or has only spaces.
pub(crate) const fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

/// Whether two strings are equal; `==` is not yet `const`. The compiler takes long over each byte, and most ids differ in
/// length.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    loop {
        match (left, right) {
            ([], []) => return true,
            ([l, left_rest @ ..], [r, right_rest @ ..]) if *l == *r => {
                (left, right) = (left_rest, right_rest);
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn distance_counts_edits() {
        for (given, name, edits) in [
            ("fever", "fever", 0),
            ("feverr", "fever", 1),
            ("fevr", "fever", 1),
            ("", "fever", 5),
            ("Fever", "fever", 0),
            ("leg_pain", "leg-pain", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(given, name), edits, "{given} {name}");
        }
        assert!(distance(&"x".repeat(10_000), "fever") >= 123);
    }

    #[test]
    fn only_a_near_name_is_suggested() {
        let names = ["yes", "no", "fever", "leg-pain", "hypertension", "mon"];
        let nearest = |given| nearest(given, &names);
        assert_eq!(nearest("feverr"), Some("fever"));
        assert_eq!(nearest("leg_pain"), Some("leg-pain"));
        assert_eq!(nearest("YES"), Some("yes"));
        assert_eq!(nearest("yes-it-is"), Some("yes"));
        assert_eq!(nearest("monday"), Some("mon"));
        for far in ["maybe", "bogus", "", "kidney-disease", "monkey", "nofever", "hypotension", "not-yes"] {
            assert_eq!(nearest(far), None, "{far}");
        }
    }

    #[test]
    fn an_excerpt_ends_between_characters_and_shows_what_is_hidden() {
        let long = "é".repeat(100);
        assert_eq!(Excerpt::new(&long).as_str(), "é".repeat(24));
        assert_eq!(Excerpt::new(&std::format!("a{long}")).as_str().len(), 47);
        assert_eq!(Excerpt::new("a\u{200b}\u{1b}[31mb\nc").to_string(), r"a\u{200b}\u{1b}[31mb\nc");
        assert_eq!(shown("plain text, \u{1f600} and é").to_string(), "plain text, \u{1f600} and é");
    }
}

//! The words that a person reads, in another language.
//!
//! English is in the crate, where the rows are. A [`Language`] holds the translations that an app supplies as data: what
//! an interview asks, what a triage report says, and what is on the page of a plan. What it does not have is said in
//! English.
//!
//! ```
//! use backpain::interview::Item;
//! use backpain::language::{Language, Phrase};
//! use backpain::{Symptom, Urgency, triage};
//!
//! // A key, the English text that was translated, and the translation: three columns of a file.
//! let german = Language::new([
//!     ("question.fever", "In the last 2 days, have you had a fever?", "Hatten Sie in den letzten 2 Tagen Fieber?"),
//!     ("interview.unknown", "I do not know", "Ich weiß es nicht"),
//!     ("report.watch-for", "Look out for", "Achten Sie auf"), // reworded since: not used
//! ])?;
//! assert_eq!(Item::from(Symptom::Fever).text_in(&german), "Hatten Sie in den letzten 2 Tagen Fieber?");
//! assert_eq!(german.phrase(Phrase::Unknown), "Ich weiß es nicht");
//! assert_eq!(german.phrase(Phrase::Yes), "Yes"); // missing, so it is English
//! assert_eq!(german.phrase(Phrase::WatchFor), "Watch for");
//! assert!(german.stale().iter().map(ToString::to_string).eq(["report.watch-for"]));
//!
//! let person = backpain::Presentation::builder().yes(Symptom::Fever).build()?;
//! let report = triage(&person).report_in(&german);
//! println!("{}", report.text_in(&german));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`texts`](crate::catalogue::texts) lists every key with its English text: the file for a translator to fill in.
//! - [`Language::missing`] lists what has no translation yet. Test that it is empty.
//! - A translation counts only for the English text that it was made from. If that text has changed since, the
//!   translation is [stale](Language::stale): it is not used, because an old translation of a reworded question can be
//!   dangerous.
//! - A language changes texts only, never an urgency, a state, an id or the number of lines.
//!
//! The texts for clinicians, such as the rationale of a rule, and everything outside the interview, the triage report and
//! the page are in English only.

mod error;
mod phrase;
mod text;

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

pub use error::LanguageError;
pub use phrase::Phrase;
pub use text::{Key, Text};

/// The texts of one language. What it does not have is said in English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// In the order of their keys, each once.
    pub(crate) rows: Vec<(Text, Box<str>)>,
    pub(crate) stale: Vec<Key>,
}

impl Language {
    /// English, the language of the crate: nothing is translated.
    pub const ENGLISH: Self = Self { rows: Vec::new(), stale: Vec::new() };

    /// The keys of the rows whose English text is no longer that of the crate, in the order of the rows. They are not
    /// used.
    #[must_use]
    pub fn stale(&self) -> &[Key] {
        &self.stale
    }

    /// The words of a phrase. For one with placeholders, see [`say`](Self::say).
    #[must_use]
    pub fn phrase(&self, phrase: Phrase) -> &str {
        self.text(Text::of_phrase(phrase))
    }

    /// A phrase with its placeholders filled in.
    ///
    /// ```
    /// use backpain::language::{Language, Phrase};
    ///
    /// let text = Language::ENGLISH.say(Phrase::MoreScreens, &[("count", &3)]);
    /// assert_eq!(text, "At most 3 screens more");
    /// ```
    #[must_use]
    pub fn say(&self, phrase: Phrase, values: &[(&str, &dyn fmt::Display)]) -> String {
        let mut said = String::new();
        for (place, part) in self.phrase(phrase).split(BRACES).enumerate() {
            match values.iter().find(|(name, _)| place % 2 == 1 && *name == part) {
                Some((_, value)) => said.push_str(&value.to_string()),
                None => said.push_str(part),
            }
        }
        said
    }

    /// The translation; the English text if there is none, or if it was made from another text. An app's own choice may
    /// have the id of a built-in one.
    pub(crate) fn text(&self, text: Text) -> &str {
        match self.row(text.key) {
            Some((of, translation)) if of.english == text.english => translation,
            _ => text.english,
        }
    }

    pub(crate) fn row(&self, key: Key) -> Option<&(Text, Box<str>)> {
        let place = self.rows.binary_search_by_key(&key, |(text, _)| text.key).ok();
        place.and_then(|place| self.rows.get(place))
    }
}

/// Every second part of a text that is split at its braces is a placeholder.
pub(crate) const BRACES: [char; 2] = ['{', '}'];

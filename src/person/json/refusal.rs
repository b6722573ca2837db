//! Why a record is refused, said so that the person who wrote it can mend it.

use core::fmt;

use crate::diary::DiaryError;
use crate::person::{Contradiction, Factor};
use crate::presentation::old::{self as presentation, Given};
use crate::quantity::Measure;
use crate::{Finding, OutOfRange, UnknownId};

/// Where in a record something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// At the top, or among the factors.
    Record,
    /// In the entry of the diary of this number, from 1.
    Entry(usize),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record => Ok(()),
            Self::Entry(number) => write!(f, "diary: entry {number}: "),
        }
    }
}

/// Why a record was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// Not a JSON object.
    #[error(
        "a record is a JSON object, such as {{\"age\": 58, \"answers\": {{\"fever\": \"no\"}}, \"factors\": {{\"asthma\": \"no\"}}}}"
    )]
    NotAnObject,
    /// The presentation is at fault.
    #[error(transparent)]
    Presentation(#[from] presentation::InputError),
    /// A key that no record has.
    #[error("record: {0}")]
    UnknownKey(UnknownId),
    /// A factor that does not exist.
    #[error("factors: {0}")]
    UnknownFactor(UnknownId),
    /// A key that no entry of a diary has.
    #[error("diary: entry {entry}: {error}")]
    #[non_exhaustive]
    UnknownEntryKey {
        /// Which entry, from 1.
        entry: usize,
        /// What it may have been meant for.
        error: UnknownId,
    },
    /// A finding among the factors.
    #[error("factors: `{0}` is a finding; give it under `answers`")]
    FindingAmongFactors(Finding),
    /// A factor among the answers.
    #[error("answers: `{0}` is a factor; give it under `factors`")]
    FactorAmongAnswers(Factor),
    /// A key given twice.
    #[error("{place}{field}: given twice; give it once")]
    #[non_exhaustive]
    Twice {
        /// Where it stands.
        place: Place,
        /// The key.
        field: &'static str,
    },
    /// A key without which nothing can be made of an entry.
    #[error("{place}{field}: is missing; give {expected}")]
    #[non_exhaustive]
    Missing {
        /// Where.
        place: Place,
        /// The key.
        field: &'static str,
        /// What is permitted.
        expected: Expected,
    },
    /// A value of the wrong kind.
    #[error("{place}{field}: {given} is not permitted; give {expected}")]
    #[non_exhaustive]
    WrongKind {
        /// Where it stands.
        place: Place,
        /// The key.
        field: &'static str,
        /// What was given.
        given: Given,
        /// What is permitted.
        expected: Expected,
    },
    /// A text that is no answer.
    #[error("{field}: {error}")]
    #[non_exhaustive]
    UnknownAnswer {
        /// The factor.
        field: &'static str,
        /// The nearest permitted one.
        error: UnknownId,
    },
    /// Two statements that cannot both be true.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// An entry of the diary that is no object.
    #[error("diary: entry {entry}: {given} is not permitted; give {expected}")]
    #[non_exhaustive]
    Entry {
        /// Which entry, from 1.
        entry: usize,
        /// What was given.
        given: Given,
        /// What is permitted.
        expected: Expected,
    },
    /// A day before the first or after the last that can be counted.
    #[error(
        "diary: entry {entry}: day: {day} is out of range; permitted are {} to {} days",
        u32::MIN,
        u32::MAX
    )]
    #[non_exhaustive]
    Day {
        /// Which entry, from 1.
        entry: usize,
        /// The day that was refused.
        day: i64,
    },
    /// A score that the scale does not have.
    #[error("diary: entry {entry}: {error}")]
    #[non_exhaustive]
    Score {
        /// Which entry, from 1.
        entry: usize,
        /// The permitted range.
        error: OutOfRange,
    },
    /// Days that are out of order or given twice.
    #[error(transparent)]
    Diary(#[from] DiaryError),
}

impl InputError {
    /// The field to mend: a top-level key, or the id of a finding or a factor; `None` if the whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::NotAnObject => None,
            Self::Presentation(error) => error.field(),
            Self::UnknownKey(error) | Self::UnknownFactor(error) => Some(error.given()),
            Self::FindingAmongFactors(finding) => Some(finding.id()),
            Self::FactorAmongAnswers(factor) => Some(factor.id()),
            Self::Twice { place, field }
            | Self::Missing { place, field, .. }
            | Self::WrongKind { place, field, .. } => Some(match place {
                Place::Record => field,
                Place::Entry(_) => "diary",
            }),
            Self::UnknownAnswer { field, .. } => Some(field),
            Self::Contradiction(error) => Some(error.second.id()),
            Self::UnknownEntryKey { .. }
            | Self::Entry { .. }
            | Self::Day { .. }
            | Self::Score { .. }
            | Self::Diary(_) => Some("diary"),
        }
    }
}

/// What a key permits, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected(pub(super) Permitted);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Permitted {
    Factors,
    Answer,
    Diary,
    Entry,
    Day,
    Score,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Permitted::Factors => {
                f.write_str("an object of factor ids and answers, such as {\"kidney-disease\": \"no\"}")
            }
            Permitted::Answer => f.write_str("`yes`, `no`, `unknown` or `declined`"),
            Permitted::Diary => f.write_str("a list of days and scores, such as [{\"day\": 3, \"pain\": 5}]"),
            Permitted::Entry => f.write_str("a day and a score, such as {\"day\": 3, \"pain\": 5}"),
            Permitted::Day => write!(f, "a whole number from {} to {} days", u32::MIN, u32::MAX),
            Permitted::Score => {
                let (min, max) = Measure::Pain.limits();
                write!(f, "a whole number from {min} to {max} {}", Measure::Pain.unit())
            }
        }
    }
}

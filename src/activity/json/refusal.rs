//! Why a week is refused, said so that the person who wrote it can mend it.

use core::fmt;

use crate::activity::{Minutes, NotATime, WeekError};
use crate::presentation::old::Given;
use crate::{OutOfRange, UnknownId};

/// Where in a week something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// At the top.
    Week,
    /// In the session of this number, from 1.
    Session(usize),
    /// In the stretch of sitting of this number, from 1.
    Sitting(usize),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Week => Ok(()),
            Self::Session(number) => write!(f, "session {number}: "),
            Self::Sitting(number) => write!(f, "sitting {number}: "),
        }
    }
}

/// Why a record was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// Not a JSON object.
    #[error(
        "a week is a JSON object, such as {{\"age\": 41, \"sessions\": [{{\"day\": \"mon\", \"activity\": \"brisk-walking\", \"minutes\": 30}}]}}"
    )]
    NotAnObject,
    /// A key that the contract does not have.
    #[error("{}: {error}", place_of_key(place))]
    #[non_exhaustive]
    UnknownKey {
        /// Where it stands.
        place: Place,
        /// What it may have been meant for.
        error: UnknownId,
    },
    /// A key given twice.
    #[error("{place}{field}: given twice; give it once")]
    #[non_exhaustive]
    Twice {
        /// Where it stands.
        place: Place,
        /// The key.
        field: &'static str,
    },
    /// A key without which nothing can be made of the rest.
    #[error("{place}{field}: is missing; give {expected}")]
    #[non_exhaustive]
    Missing {
        /// Where.
        place: Place,
        /// The key.
        field: &'static str,
        /// What is permitted.
        expected: &'static str,
    },
    /// A number outside its range.
    #[error("{place}{error}")]
    #[non_exhaustive]
    OutOfRange {
        /// Where it stands.
        place: Place,
        /// What is permitted.
        error: OutOfRange,
    },
    /// A number that surveys and exports write for "not known".
    #[error(
        "{place}{field}: {value} often stands for `not known`; leave `{field}` out if it is not known{}",
        if_real(field, *value)
    )]
    #[non_exhaustive]
    Sentinel {
        /// Where it stands.
        place: Place,
        /// The key.
        field: &'static str,
        /// The number.
        value: i64,
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
        expected: &'static str,
    },
    /// A text that is none of the permitted ones.
    #[error("{place}{field}: {error}")]
    #[non_exhaustive]
    UnknownValue {
        /// Where it stands.
        place: Place,
        /// The key.
        field: &'static str,
        /// The nearest permitted one.
        error: UnknownId,
    },
    /// A text that is no time of day.
    #[error("{place}{field}: {given} is not permitted; {error}")]
    #[non_exhaustive]
    NotATime {
        /// Where it stands.
        place: Place,
        /// The key.
        field: &'static str,
        /// What was given.
        given: Given,
        /// What is permitted.
        error: NotATime,
    },
    /// Sitting that ends when it begins.
    #[error("{place}end: is the same as `start`; give the time at which the person got up")]
    #[non_exhaustive]
    EndsAtItsStart {
        /// Where it stands.
        place: Place,
    },
    /// The days do not add up.
    #[error(transparent)]
    Week(#[from] WeekError),
    /// The presentation is refused.
    #[error("presentation: {0}")]
    Presentation(crate::presentation::old::InputError),
    /// The week and the presentation say different things of the person.
    #[error("`{field}` and `presentation` contradict each other")]
    #[non_exhaustive]
    Contradiction {
        /// The key of the week.
        field: &'static str,
    },
}

fn place_of_key(place: &Place) -> &'static str {
    match place {
        Place::Week => "week",
        Place::Session(_) => "sessions",
        Place::Sitting(_) => "sitting",
    }
}

/// A number that a session can really have needs a way to be said.
fn if_real(field: &str, value: i64) -> impl fmt::Display + use<> {
    struct IfReal(Option<i64>);
    impl fmt::Display for IfReal {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.0 {
                None => Ok(()),
                Some(value) => write!(f, ", or give the `start` too if it really was {value} minutes"),
            }
        }
    }
    IfReal((field == "minutes" && value <= Minutes::MAX.get().into()).then_some(value))
}

impl InputError {
    /// The field to mend; `None` if the whole is wrong.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::NotAnObject => None,
            Self::UnknownKey { error, .. } => Some(error.given()),
            Self::Twice { field, .. }
            | Self::Missing { field, .. }
            | Self::Sentinel { field, .. }
            | Self::WrongKind { field, .. }
            | Self::UnknownValue { field, .. }
            | Self::NotATime { field, .. }
            | Self::Contradiction { field } => Some(field),
            Self::OutOfRange { error, .. } => Some(error.field),
            Self::EndsAtItsStart { .. } => Some("end"),
            Self::Week(WeekError::DayTooLong { .. }) => Some("sessions"),
            Self::Week(WeekError::SessionOnMissingDay { .. }) => Some("missing_days"),
            Self::Presentation(error) => Some(error.field().unwrap_or("presentation")),
        }
    }
}

//! Weeks as JSON, to the contract: every key optional, an unknown key an error.

mod draft;
mod read;
mod refusal;
mod report;

use serde::de::{self, Deserialize, Deserializer};

use super::{Episode, Guideline, Options, Report, Week, check_with};
use crate::Presentation;
use crate::presentation::Id;

pub use refusal::{InputError, Place};
pub use report::WithId;

/// A week and what came with it.
///
/// ```
/// use backpain::activity::{Outcome, Record};
///
/// let record: Record = serde_json::from_str(
///     r#"{"id": "w1", "guideline": "who-2020", "age": 41, "pregnant": false,
///         "sessions": [{"day": "mon", "activity": "brisk-walking", "minutes": 30}]}"#,
/// )?;
/// assert_eq!(record.check().aerobic(), Outcome::NotMet);
/// let report = serde_json::to_value(record.check().with_id(record.id.as_ref()))?;
/// assert_eq!(report["shortfall"]["moderate_minutes"], 120);
/// let error = serde_json::from_str::<Record>(r#"{"sesions": []}"#).unwrap_err();
/// assert!(error.to_string().starts_with("week: `sesions` is not a key of a week; the nearest is `sessions`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// What it is called, if anything.
    pub id: Option<Id>,
    /// Which guideline to hold it against; [`Guideline::Who2020`] if none was named.
    pub guideline: Guideline,
    /// The week.
    pub week: Week,
    /// What is known of the person's back pain.
    pub presentation: Option<Presentation>,
    /// Where the person stands with it.
    pub episode: Option<Episode>,
}

impl Record {
    /// The presentation and the stage as the options of a check.
    pub fn options(&self) -> Options {
        let mut options = Options::new();
        if let Some(presentation) = &self.presentation {
            options = options.triage(&crate::triage(presentation));
        }
        if let Some(episode) = self.episode {
            options = options.episode(episode);
        }
        options
    }

    /// Holds the week against its guideline, with all that came with it.
    pub fn check(&self) -> Report<'_> {
        check_with(&self.week, self.guideline, self.options())
    }
}

/// A record read as far as its syntax goes: what is wrong with its content is kept as a typed error,
/// so that a program can say which field to mend. Reading it fails only where the syntax is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a transparent wrapper")]
pub struct Checked(pub Result<Record, InputError>);

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Checked::deserialize(deserializer)?.0.map_err(de::Error::custom)
    }
}

/// Reads past whatever came with the week; use [`Record`] to keep it.
impl<'de> Deserialize<'de> for Week {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Record::deserialize(deserializer)?.week)
    }
}

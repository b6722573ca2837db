//! What to ask when a verdict is unknown.

use core::fmt;

use super::Day;
use super::adjustment::write_filled;
use crate::vocabulary::vocabulary;

/// How to ask. `{}` is where the day stands.
struct Question {
    text: &'static str,
}

vocabulary! {
    /// What is missing for a verdict.
    #[non_exhaustive]
    pub enum Unknown: Question, "something unknown" {
        /// The age
        Age "age" { text: "How old are you?" }
        /// What was done on a day
        Day "day" { text: "What did you do on {}?" }
        /// How hard a session of a day was
        Intensity "intensity" { text: "On {}: could you still talk while you did it, and could you sing?" }
        /// How long a session of a day lasted
        Length "length" { text: "On {}: how long did it last?" }
        /// The moderate minutes of the week
        ModerateMinutes "moderate-minutes" {
            text: "How many minutes in the week were you active so that you could talk, but not sing?"
        }
        /// The vigorous minutes of the week
        VigorousMinutes "vigorous-minutes" {
            text: "How many minutes in the week were you active so that you could say only a few words?"
        }
        /// What was done on which day of the week
        EachDay "each-day" { text: "What did you do on each day of the week?" }
        /// The days with vigorous activity
        VigorousDays "vigorous-days" { text: "On how many days were you out of breath?" }
        /// The days with strength work
        StrengthDays "strength-days" { text: "On how many days did you do strength work?" }
        /// The days with balance work
        BalanceDays "balance-days" { text: "On how many days did you train your balance?" }
    }
}

/// A question that would settle a verdict. `Display` asks it, which JSON has as `question`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema), schemars(transform = crate::vocabulary::schema::with_question))]
#[non_exhaustive]
pub struct OpenQuestion {
    /// What is unknown.
    pub unknown: Unknown,
    /// The day, if it is about one.
    pub day: Option<Day>,
}

impl fmt::Display for OpenQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_filled(f, self.unknown.row().text, self.day.map_or("that day", Day::name))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for OpenQuestion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("OpenQuestion", 3)?;
        fields.serialize_field("unknown", &self.unknown)?;
        fields.serialize_field("day", &self.day)?;
        fields.serialize_field("question", &format_args!("{self}"))?;
        fields.end()
    }
}

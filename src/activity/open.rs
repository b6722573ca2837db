//! What to ask when a verdict is unknown.

use core::fmt;

use super::Day;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What is missing for a verdict.
    #[non_exhaustive]
    pub enum Unknown, "something unknown" {
        /// The age
        Age "age";
        /// What was done on a day
        Day "day";
        /// How hard a session of a day was
        Intensity "intensity";
        /// How long a session of a day lasted
        Length "length";
        /// The moderate minutes of the week
        ModerateMinutes "moderate-minutes";
        /// The vigorous minutes of the week
        VigorousMinutes "vigorous-minutes";
        /// What was done on which day of the week
        EachDay "each-day";
        /// The days with vigorous activity
        VigorousDays "vigorous-days";
        /// The days with strength work
        StrengthDays "strength-days";
        /// The days with balance work
        BalanceDays "balance-days";
    }
}

/// A question that would settle a verdict. `Display` asks it, which JSON has as `question`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema), schemars(transform = crate::schema::with_question))]
#[non_exhaustive]
pub struct OpenQuestion {
    /// What is unknown.
    pub unknown: Unknown,
    /// The day, if it is about one.
    pub day: Option<Day>,
}

impl fmt::Display for OpenQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.day.map_or("that day", Day::name);
        match self.unknown {
            Unknown::Age => f.write_str("How old are you?"),
            Unknown::Day => write!(f, "What did you do on {day}?"),
            Unknown::Intensity => {
                write!(f, "On {day}: could you still talk while you did it, and could you sing?")
            }
            Unknown::Length => write!(f, "On {day}: how long did it last?"),
            Unknown::ModerateMinutes => f.write_str(
                "How many minutes in the week were you active so that you could talk, but not sing?",
            ),
            Unknown::VigorousMinutes => f.write_str(
                "How many minutes in the week were you active so that you could say only a few words?",
            ),
            Unknown::EachDay => f.write_str("What did you do on each day of the week?"),
            Unknown::VigorousDays => f.write_str("On how many days were you out of breath?"),
            Unknown::StrengthDays => f.write_str("On how many days did you do strength work?"),
            Unknown::BalanceDays => f.write_str("On how many days did you train your balance?"),
        }
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

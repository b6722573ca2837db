//! The knowledge of causes as data, for programs that show it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Against, Care, Clue, Counter, Course, Link, Profile, Spasm, Weight};
use crate::Fact;
use crate::Question;
use crate::rule::When;

/// Writes a struct as a map of its fields.
macro_rules! as_map {
    ($( $Type:ty { $($field:ident),+ } )+) => {
        $(
            impl Serialize for $Type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut map = serializer.serialize_map(None)?;
                    $( map.serialize_entry(stringify!($field), &self.$field)?; )+
                    map.end()
                }
            }
        )+
    };
}

as_map! {
    Profile {
        parent, plain_name, in_plain_words, spasm, role, mechanism, symptoms, loops, course, affects, needs,
        speaks_for, speaks_against, tells, first_line, avoid, see, usual_urgency, conditions
    }
    Spasm { article, today, because }
    Course { tendency, facts, figures }
    Care { treatments, because }
    Weight { finding, yes, no }
    Link { from, to, support, because, broken_by }
}

/// A criterion as a clinician reads it.
struct Words<'a>(&'a When<'a>);

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

fn reason<S: SerializeMap>(
    mut map: S,
    topic: Option<Question>,
    when: &When,
    points: u8,
    because: &Fact,
) -> Result<S, S::Error> {
    map.serialize_entry("answer", &topic.map(Question::id))?;
    map.serialize_entry("when", &Words(when))?;
    map.serialize_entry("points", &points)?;
    map.serialize_entry("because", because.text)?;
    map.serialize_entry("sources", because.sources)?;
    Ok(map)
}

impl Serialize for Clue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let points = self.weight().map_or(0, |weight| weight.yes);
        reason(serializer.serialize_map(None)?, self.topic(), &self.when, points, &self.because)?.end()
    }
}

impl Serialize for Counter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        reason(serializer.serialize_map(None)?, self.topic(), &self.when, self.weight, &self.because)?.end()
    }
}

impl Serialize for Against {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (denied, when, because) = match self {
            Self::Present(counter) => (false, &counter.when, &counter.because),
            Self::Denied(clue) => (true, &clue.when, &clue.because),
        };
        let mut map = reason(serializer.serialize_map(None)?, self.topic(), when, self.points(), because)?;
        map.serialize_entry("denied", &denied)?;
        map.end()
    }
}

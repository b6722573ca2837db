//! The causes that fit as data. It is worked out while it is written.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Consistent, Fit};
use crate::Question;
use crate::presentation::Id;
use crate::triage::Triage;

/// Causes that fit, as a value to be written: `serde_json::to_string(&consistent.report())`.
///
/// ```
/// use backpain::{Presentation, RiskFactor, Symptom, cause::consistent_with};
///
/// let presentation =
///     Presentation::builder().yes(Symptom::SorenessAfterExercise).yes(RiskFactor::NewExercise).build()?;
/// let report = serde_json::to_value(consistent_with(&presentation).report())?;
/// assert_eq!(report["first"]["stands"], "not-asked-for");
/// assert_eq!(report["causes"][0]["cause"], "delayed-onset-muscle-soreness");
/// assert_eq!(report["causes"][0]["for"][0]["answer"], "soreness-after-exercise");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
#[must_use]
pub struct Report<'a> {
    consistent: &'a Consistent<'a>,
    id: Option<&'a Id>,
}

impl<'a> Report<'a> {
    pub(super) const fn new(consistent: &'a Consistent<'a>) -> Self {
        Self { consistent, id: None }
    }

    /// Echoes the id that the presentation came with.
    pub const fn id(mut self, id: Option<&'a Id>) -> Self {
        self.id = id;
        self
    }
}

/// Stands in every report, so that nobody takes points for probabilities.
const NOTE: &str = "Points are a judgement to be compared within one list. They are not probabilities. This is not a \
                    diagnosis.";

/// Writes an iterator, again as often as it is asked to.
struct Each<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let consistent = self.consistent;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("first", &First(consistent))?;
        map.serialize_entry("causes", &Each(consistent.causes()))?;
        map.serialize_entry("outweighed", &Each(consistent.outweighed()))?;
        map.serialize_entry("withheld", &Each(consistent.withheld().map(|fit| fit.cause())))?;
        map.serialize_entry("note", NOTE)?;
        map.end()
    }
}

struct First<'a>(&'a Consistent<'a>);

impl Serialize for First<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (front, triage) = (self.0.front(), self.0.triage());
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("stands", front.id())?;
        map.serialize_entry("urgency", &triage.advised())?;
        map.serialize_entry("setting", &triage.setting())?;
        map.serialize_entry("message", front.message())?;
        map.serialize_entry("advice", triage.advice())?;
        map.serialize_entry("rules", &Rules(triage))?;
        map.serialize_entry("assumed_no", &triage.options().assume_no.map(|assumed| assumed.reason()))?;
        map.serialize_entry("next_question", &triage.next_question().map(Question::id))?;
        map.end()
    }
}

struct Rules<'a>(&'a Triage<'a>);

impl Serialize for Rules<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.red_flags().map(|(rule, _)| rule.id))
    }
}

impl Serialize for Fit<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (cause, profile) = (self.cause(), self.profile());
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("cause", &cause)?;
        map.serialize_entry("name", cause.name())?;
        map.serialize_entry("plain_name", profile.plain_name)?;
        map.serialize_entry("in_plain_words", &self.in_plain_words())?;
        map.serialize_entry("spasm", &profile.spasm.today)?;
        map.serialize_entry("role", &profile.role)?;
        map.serialize_entry("points", &Points(*self))?;
        map.serialize_entry("for", &Each(self.speaks_for()))?;
        map.serialize_entry("against", &Each(self.speaks_against()))?;
        map.serialize_entry("would_settle", &Each(self.would_settle().map(Question::id)))?;
        map.serialize_entry("tells", profile.tells)?;
        map.serialize_entry("first_line", &self.helps_first().map(Each))?;
        map.serialize_entry("avoid", profile.avoid.treatments)?;
        map.serialize_entry("see", &self.see())?;
        map.serialize_entry("tendency", &profile.course.tendency)?;
        map.serialize_entry("sources", &Each(cause.sources()))?;
        map.end()
    }
}

struct Points<'a>(Fit<'a>);

impl Serialize for Points<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("for", &self.0.points_for())?;
        map.serialize_entry("against", &self.0.points_against())?;
        map.end()
    }
}

//! A week as far as it was read: values are checked one by one, and the first thing wrong is kept.

use alloc::vec::Vec;
use core::str::FromStr;

use super::{InputError, Place, Record};
use crate::activity::sitting::{BreakRule, Log, MINUTES_A_DAY, MINUTES_A_WEEK, Posture, Span};
use crate::activity::tally::Tally;
use crate::activity::week::{Person, Seated};
use crate::activity::{Clock, Day, Days, Episode, Guideline, Minutes, Session, Week};
use crate::presentation::Id;
use crate::presentation::old::Value;
use crate::{Age, Presentation, Sex, UnknownId};

const DAY: &str = "a day from `mon` to `sun`";
const INTENSITY: &str = "`light`, `moderate`, `vigorous` or `unknown`";
const MINUTES: &str = "a whole number from 0 to 1440 minutes, or leave it out if not known";
const AGE: &str = "a whole number from 0 to 120 years, or leave it out if not known";
const TRUTH: &str = "`true` or `false`, or leave it out if not known";
const TIME: &str = "a time of day such as `07:30`";

/// What surveys write for "not known", as far as it can be a number of minutes. In a record with a start
/// the minutes were measured, and these are plain numbers.
const SENTINELS: [i64; 4] = [99, 777, 888, 999];
/// Out of every range here, so that only the hint differs.
const LONG_SENTINELS: [i64; 6] = [7_777, 8_888, 9_999, 77_777, 99_000, 99_999];

pub(super) struct Draft {
    id: Option<Id>,
    guideline: Option<Guideline>,
    person: Person,
    pub(super) sessions: Option<Tally>,
    pub(super) sitting: Option<Log>,
    /// Sessions with a place: they break sitting.
    moving: Vec<Span>,
    sitting_cut: u32,
    missing: Days,
    episode: Option<Episode>,
    pub(super) presentation: Option<Presentation>,
    error: Option<InputError>,
}

/// A value that is `null` or absent is not known.
fn given(value: Option<Value<'_>>) -> Option<Value<'_>> {
    value.filter(|value| !matches!(value, Value::Null))
}

pub(super) fn wrong(
    place: Place,
    field: &'static str,
    value: Value<'_>,
    expected: &'static str,
) -> InputError {
    InputError::WrongKind { place, field, given: value.into(), expected }
}

fn word<T: FromStr<Err = UnknownId>>(
    place: Place,
    field: &'static str,
    value: Option<Value<'_>>,
    expected: &'static str,
) -> Result<Option<T>, InputError> {
    match given(value) {
        None => Ok(None),
        Some(Value::Text(text)) => {
            text.parse().map(Some).map_err(|error| InputError::UnknownValue { place, field, error })
        }
        Some(value) => Err(wrong(place, field, value, expected)),
    }
}

fn day(place: Place, value: Option<Value<'_>>) -> Result<Day, InputError> {
    word(place, "day", value, DAY)?.ok_or(InputError::Missing { place, field: "day", expected: DAY })
}

fn time(place: Place, field: &'static str, value: Option<Value<'_>>) -> Result<Option<Clock>, InputError> {
    match given(value) {
        None => Ok(None),
        Some(Value::Text(text)) => {
            let clock = text.parse();
            clock.map(Some).map_err(|error| InputError::NotATime {
                place,
                field,
                given: Value::Text(text).into(),
                error,
            })
        }
        Some(value) => Err(wrong(place, field, value, TIME)),
    }
}

/// An effort that is said to be unknown is the same as one not said.
enum Effort {
    Known(crate::activity::Intensity),
    Unknown,
}

impl FromStr for Effort {
    type Err = UnknownId;
    fn from_str(text: &str) -> Result<Self, UnknownId> {
        if text == "unknown" {
            return Ok(Self::Unknown);
        }
        text.parse().map(Self::Known).map_err(|_| {
            let ids = crate::activity::Intensity::ALL.iter().map(|intensity| intensity.id());
            UnknownId::new("an intensity", text, ids.chain(["unknown"]))
        })
    }
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            id: None,
            guideline: None,
            person: Person::default(),
            sessions: None,
            sitting: None,
            moving: Vec::new(),
            sitting_cut: 0,
            missing: Days::EMPTY,
            episode: None,
            presentation: None,
            error: None,
        }
    }

    /// Keeps the first thing that is wrong.
    pub(super) fn note(&mut self, outcome: Result<(), InputError>) {
        if let Err(error) = outcome {
            self.error.get_or_insert(error);
        }
    }

    pub(super) fn session(
        &mut self,
        number: usize,
        values: [Option<Value<'_>>; 5],
    ) -> Result<(), InputError> {
        let place = Place::Session(number);
        let [on, activity, intensity, minutes, start] = values;
        let on = day(place, on)?;
        let mut session =
            match word(place, "activity", activity, "the id of an activity, such as `brisk-walking`")? {
                Some(activity) => Session::of(activity, on),
                None => Session::unknown(on),
            };
        if let Some(Effort::Known(intensity)) = word(place, "intensity", intensity, INTENSITY)? {
            session = session.intensity(intensity);
        }
        let minutes = given(minutes);
        let start = time(place, "start", start)?;
        if let Some(start) = start {
            session = session.start(start);
        }
        match minutes {
            None => {}
            Some(Value::Integer(value)) => {
                let sentinel =
                    SENTINELS.contains(&value) && start.is_none() || LONG_SENTINELS.contains(&value);
                if sentinel {
                    return Err(InputError::Sentinel { place, field: "minutes", value });
                }
                let minutes = u16::try_from(value)
                    .map_err(|_| Minutes::out_of_range(value))
                    .and_then(Minutes::new)
                    .map_err(|error| InputError::OutOfRange { place, error })?;
                session = session.minutes(minutes);
            }
            Some(value) => return Err(wrong(place, "minutes", value, MINUTES)),
        }
        self.sessions.get_or_insert(Tally::EMPTY).add(session);
        self.breaks_sitting(session);
        Ok(())
    }

    fn breaks_sitting(&mut self, session: Session) {
        let (Some(start), Some(minutes)) = (session.began(), session.length()) else { return };
        if session.activity().is_some_and(crate::activity::Activity::is_still) {
            return;
        }
        let start = week_minute(session.day(), start);
        let end = start.saturating_add(minutes.get()).min(MINUTES_A_WEEK);
        self.moving.extend(Span::new(Posture::Active, start, end));
    }

    pub(super) fn sitting(
        &mut self,
        number: usize,
        values: [Option<Value<'_>>; 3],
    ) -> Result<(), InputError> {
        let place = Place::Sitting(number);
        let [on, start, end] = values;
        let on = day(place, on)?;
        let start = time(place, "start", start)?.ok_or(InputError::Missing {
            place,
            field: "start",
            expected: TIME,
        })?;
        let end =
            time(place, "end", end)?.ok_or(InputError::Missing { place, field: "end", expected: TIME })?;
        if start == end {
            return Err(InputError::EndsAtItsStart { place });
        }
        let from = week_minute(on, start);
        let past_midnight = if end < start { MINUTES_A_DAY } else { 0 };
        let to = week_minute(on, end) + past_midnight;
        let cut = u32::from(to.saturating_sub(MINUTES_A_WEEK));
        self.sitting_cut = self.sitting_cut.saturating_add(cut);
        if let Ok(span) = Span::new(Posture::Sitting, from, to.min(MINUTES_A_WEEK)) {
            self.sitting.get_or_insert_default().add(span);
        }
        Ok(())
    }

    pub(super) fn missing(&mut self, value: Value<'_>) -> Result<(), InputError> {
        let expected = "a list of days such as `[\"sat\", \"sun\"]`";
        let on: Day = match word(Place::Week, "missing_days", Some(value), expected)? {
            Some(day) => day,
            None => return Err(wrong(Place::Week, "missing_days", Value::Null, expected)),
        };
        self.missing = self.missing.with(on);
        Ok(())
    }

    fn age(value: Value<'_>) -> Result<Option<Age>, InputError> {
        match value {
            Value::Null => Ok(None),
            Value::Integer(value) => {
                if value > 99 && SENTINELS.contains(&value) || LONG_SENTINELS.contains(&value) {
                    return Err(InputError::Sentinel { place: Place::Week, field: "age", value });
                }
                let measure = crate::Measure::Age;
                u16::try_from(value)
                    .map_err(|_| measure.out_of_range(value))
                    .and_then(Age::new)
                    .map(Some)
                    .map_err(|error| InputError::OutOfRange { place: Place::Week, error })
            }
            value @ (Value::Bool(_) | Value::Other(_) | Value::Text(_) | Value::List | Value::Object) => {
                Err(wrong(Place::Week, "age", value, AGE))
            }
        }
    }

    fn truth(field: &'static str, value: Value<'_>) -> Result<Option<bool>, InputError> {
        match value {
            Value::Null => Ok(None),
            Value::Bool(value) => Ok(Some(value)),
            value @ (Value::Integer(_) | Value::Other(_) | Value::Text(_) | Value::List | Value::Object) => {
                Err(wrong(Place::Week, field, value, TRUTH))
            }
        }
    }

    pub(super) fn scalar(&mut self, key: &'static str, value: Value<'_>) -> Result<(), InputError> {
        let place = Place::Week;
        match key {
            "id" => {
                self.id = match value {
                    Value::Null => None,
                    Value::Text(text) => Some(Id::Text(text.into_owned())),
                    Value::Integer(number) => Some(Id::Number(number.into())),
                    value @ (Value::Bool(_) | Value::Other(_) | Value::List | Value::Object) => {
                        return Err(wrong(place, "id", value, "a text or a whole number"));
                    }
                };
            }
            "guideline" => {
                self.guideline = word(place, key, Some(value), "the id of a guideline, such as `who-2020`")?;
            }
            "age" => self.person.age = Self::age(value)?,
            "pregnant" => self.person.pregnant = Self::truth(key, value)?,
            "postpartum" => self.person.postpartum = Self::truth(key, value)?,
            "chronic_condition" => self.person.chronic_condition = Self::truth(key, value)? == Some(true),
            "disability" => self.person.disability = Self::truth(key, value)? == Some(true),
            _ => self.episode = word(place, key, Some(value), "`acute` or `recovered`")?,
        }
        Ok(())
    }

    /// The person is one and the same in the week and in the presentation.
    fn agree(&mut self) -> Result<(), InputError> {
        let Some(presentation) = &self.presentation else { return Ok(()) };
        match (self.person.age, presentation.age()) {
            (None, age) => self.person.age = age,
            (Some(age), Some(other)) if age != other => {
                return Err(InputError::Contradiction { field: "age" });
            }
            (Some(_), _) => {}
        }
        let pregnant = if presentation.pregnancy_weeks().is_some() {
            Some(true)
        } else if presentation.sex() == Some(Sex::Male) {
            Some(false)
        } else {
            None
        };
        match (self.person.pregnant, pregnant) {
            (None, pregnant) => self.person.pregnant = pregnant,
            (Some(said), Some(other)) if said != other => {
                return Err(InputError::Contradiction { field: "pregnant" });
            }
            (Some(_), _) => {}
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<Record, InputError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        self.agree()?;
        let sitting = self.sitting.map(|mut log| {
            let repeated = log.check(BreakRule::HOURLY).repeated();
            log.extend(self.moving);
            Seated { report: log.check(BreakRule::HOURLY), repeated, cut: self.sitting_cut }
        });
        let week = Week::assemble(self.person, self.sessions.as_ref(), self.missing, sitting.as_ref())?;
        Ok(Record {
            id: self.id,
            guideline: self.guideline.unwrap_or(Guideline::Who2020),
            week,
            presentation: self.presentation,
            episode: self.episode,
        })
    }
}

fn week_minute(day: Day, clock: Clock) -> u16 {
    u16::try_from(day.index()).unwrap_or(0) * MINUTES_A_DAY + clock.minutes()
}

//! Reads a week key by key, and keeps the first thing that is wrong.

use core::fmt;
use core::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::{Checked, InputError, Place, Record};
use crate::activity::tally::Tally;
use crate::activity::week::Person;
use crate::activity::{Clock, Day, Days, Episode, Guideline, Minutes, Session, Week};
use crate::presentation::{self, Id, Key, Value, other};
use crate::sitting::{BreakRule, Log, MINUTES_A_DAY, MINUTES_A_WEEK, Posture, Span};
use crate::{Age, Presentation, Sex, UnknownId};

const KEYS: [&str; 12] = [
    "id",
    "guideline",
    "age",
    "pregnant",
    "postpartum",
    "chronic_condition",
    "disability",
    "sessions",
    "sitting",
    "missing_days",
    "back_pain",
    "presentation",
];
const SESSION_KEYS: [&str; 5] = ["day", "activity", "intensity", "minutes", "start"];
const SITTING_KEYS: [&str; 3] = ["day", "start", "end"];

/// Where in the list a key stands, from the first.
fn find(keys: &'static [&'static str], kind: &'static str, key: &str) -> Result<usize, UnknownId> {
    let found = keys.iter().position(|&known| known == key);
    found.ok_or_else(|| UnknownId::new(kind, key, keys.iter().copied()))
}

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

struct Draft {
    id: Option<Id>,
    guideline: Option<Guideline>,
    person: Person,
    sessions: Option<Tally>,
    /// Sitting, and sessions with a place, which break it.
    log: Log,
    has_sitting: bool,
    sitting_cut: u16,
    missing: Days,
    episode: Option<Episode>,
    presentation: Option<Presentation>,
    error: Option<InputError>,
}

/// A value that is `null` or absent is not known.
fn given<'de>(value: Option<Value<'de>>) -> Option<Value<'de>> {
    value.filter(|value| !matches!(value, Value::Null))
}

fn wrong(place: Place, field: &'static str, value: Value<'_>, expected: &'static str) -> InputError {
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

fn time(
    place: Place,
    field: &'static str,
    value: Option<Value<'_>>,
) -> Result<Option<Clock>, InputError> {
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
    fn new() -> Self {
        Self {
            id: None,
            guideline: None,
            person: Person::default(),
            sessions: None,
            log: Log::new(),
            has_sitting: false,
            sitting_cut: 0,
            missing: Days::NONE,
            episode: None,
            presentation: None,
            error: None,
        }
    }

    /// Keeps the first thing that is wrong.
    fn note(&mut self, outcome: Result<(), InputError>) {
        if let Err(error) = outcome {
            self.error.get_or_insert(error);
        }
    }

    fn session(&mut self, number: usize, values: [Option<Value<'_>>; 5]) -> Result<(), InputError> {
        let place = Place::Session(number);
        let [on, activity, intensity, minutes, start] = values;
        let on = day(place, on)?;
        let mut session = match word(place, "activity", activity, "the id of an activity, such as `brisk-walking`")? {
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
                let sentinel = SENTINELS.contains(&value) && start.is_none() || LONG_SENTINELS.contains(&value);
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
        if let Ok(span) = Span::new(Posture::Active, start, end) {
            self.log.add(span);
        }
    }

    fn sitting(&mut self, number: usize, values: [Option<Value<'_>>; 3]) -> Result<(), InputError> {
        let place = Place::Sitting(number);
        let [on, start, end] = values;
        let on = day(place, on)?;
        let start = time(place, "start", start)?
            .ok_or(InputError::Missing { place, field: "start", expected: TIME })?;
        let end =
            time(place, "end", end)?.ok_or(InputError::Missing { place, field: "end", expected: TIME })?;
        if start == end {
            return Err(InputError::EndsAtItsStart { place });
        }
        let from = week_minute(on, start);
        let past_midnight = if end < start { MINUTES_A_DAY } else { 0 };
        let to = week_minute(on, end) + past_midnight;
        self.sitting_cut += to.saturating_sub(MINUTES_A_WEEK);
        if let Ok(span) = Span::new(Posture::Sitting, from, to.min(MINUTES_A_WEEK)) {
            self.log.add(span);
        }
        Ok(())
    }

    fn missing(&mut self, value: Value<'_>) -> Result<(), InputError> {
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
            value => Err(wrong(Place::Week, "age", value, AGE)),
        }
    }

    fn truth(field: &'static str, value: Value<'_>) -> Result<Option<bool>, InputError> {
        match value {
            Value::Null => Ok(None),
            Value::Bool(value) => Ok(Some(value)),
            value => Err(wrong(Place::Week, field, value, TRUTH)),
        }
    }

    fn scalar(&mut self, key: &'static str, value: Value<'_>) -> Result<(), InputError> {
        let place = Place::Week;
        match key {
            "id" => {
                self.id = match value {
                    Value::Null => None,
                    Value::Text(text) => Some(Id::Text(text.into_owned())),
                    Value::Integer(number) => Some(Id::Number(number)),
                    value => return Err(wrong(place, "id", value, "a text or a whole number")),
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

    fn finish(mut self) -> Result<Record, InputError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        self.agree()?;
        let sitting = self.has_sitting.then(|| (self.log.check(BreakRule::HOURLY), self.sitting_cut));
        let week = Week::assemble(self.person, self.sessions.as_ref(), self.missing, sitting)?;
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

macro_rules! not_one {
    ($handle:ident: $($visit:ident($Type:ty) => $value:expr;)+) => {
        $(
            fn $visit<E: de::Error>(self, value: $Type) -> Result<Self::Value, E> {
                Ok(self.$handle($value(value)))
            }
        )+
    };
}

/// Everything but a list or an object, handed to a method.
macro_rules! no_scalar {
    ($handle:ident) => {
        not_one! {
            $handle:
            visit_bool(bool) => Value::Bool;
            visit_i64(i64) => Value::Integer;
            visit_u64(u64) => |value| i64::try_from(value).map_or_else(|_| other(value), Value::Integer);
            visit_f64(f64) => other;
            visit_str(&str) => |text: &str| Value::Text(alloc::borrow::Cow::Owned(text.into()));
        }
    };
}

/// An object with these keys and plain values.
struct Object<const N: usize> {
    place: Place,
    keys: &'static [&'static str; N],
    kind: &'static str,
    field: &'static str,
    expected: &'static str,
}

type Fields<'de, const N: usize> = Result<[Option<Value<'de>>; N], InputError>;

impl<const N: usize> Object<N> {
    fn refuse<'de>(self, value: Value<'_>) -> Fields<'de, N> {
        Err(wrong(Place::Week, self.field, value, self.expected))
    }
}

impl<'de, const N: usize> DeserializeSeed<'de> for Object<N> {
    type Value = Fields<'de, N>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, const N: usize> Visitor<'de> for Object<N> {
    type Value = Fields<'de, N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    no_scalar!(refuse);

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(self.refuse(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.refuse(Value::List))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Self { place, keys, kind, .. } = self;
        let mut values = [const { None }; N];
        let mut error = None;
        while let Some(key) = map.next_key_seed(Key(|key: &str| find(keys, kind, key)))? {
            let value = map.next_value::<Value<'de>>()?;
            match key {
                Err(unknown) => {
                    error.get_or_insert(InputError::UnknownKey { place, error: unknown });
                }
                Ok(index) => {
                    let (Some(slot), Some(&field)) = (values.get_mut(index), keys.get(index)) else {
                        continue;
                    };
                    if slot.replace(value).is_some() {
                        error.get_or_insert(InputError::Twice { place, field });
                    }
                }
            }
        }
        Ok(error.map_or(Ok(values), Err))
    }
}

#[derive(Clone, Copy)]
enum ListOf {
    Sessions,
    Sitting,
    MissingDays,
}

impl ListOf {
    const fn expected(self) -> (&'static str, &'static str) {
        match self {
            Self::Sessions => {
                ("sessions", "a list of sessions such as `[{\"day\": \"mon\", \"activity\": \"running\", \"minutes\": 20}]`")
            }
            Self::Sitting => {
                ("sitting", "a list such as `[{\"day\": \"mon\", \"start\": \"09:00\", \"end\": \"12:30\"}]`")
            }
            Self::MissingDays => ("missing_days", "a list of days such as `[\"sat\", \"sun\"]`"),
        }
    }
}

struct List<'a>(&'a mut Draft, ListOf);

impl List<'_> {
    fn refuse(self, value: Value<'_>) {
        let (field, expected) = self.1.expected();
        self.0.note(Err(wrong(Place::Week, field, value, expected)));
    }

    const fn object<const N: usize>(
        &self,
        place: Place,
        keys: &'static [&'static str; N],
        kind: &'static str,
    ) -> Object<N> {
        let (field, expected) = self.1.expected();
        Object { place, keys, kind, field, expected }
    }
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1.expected().1)
    }

    no_scalar!(refuse);

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(()) // `null` is nothing said, as an absent key
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.refuse(Value::Object);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        match self.1 {
            ListOf::Sessions => {
                self.0.sessions.get_or_insert(Tally::EMPTY); // an empty list says that nothing was done
                for number in 1.. {
                    let seed = self.object(Place::Session(number), &SESSION_KEYS, "a key of a session");
                    let Some(values) = list.next_element_seed(seed)? else { break };
                    let outcome = values.and_then(|values| self.0.session(number, values));
                    self.0.note(outcome);
                }
            }
            ListOf::Sitting => {
                self.0.has_sitting = true;
                for number in 1.. {
                    let seed = self.object(Place::Sitting(number), &SITTING_KEYS, "a key of sitting");
                    let Some(values) = list.next_element_seed(seed)? else { break };
                    let outcome = values.and_then(|values| self.0.sitting(number, values));
                    self.0.note(outcome);
                }
            }
            ListOf::MissingDays => {
                while let Some(value) = list.next_element::<Value<'de>>()? {
                    let outcome = self.0.missing(value);
                    self.0.note(outcome);
                }
            }
        }
        Ok(())
    }
}

/// Reads the object of the presentation into a draft.
struct Nested<'a>(&'a mut Draft);

impl Nested<'_> {
    fn refuse(self, value: Value<'_>) {
        self.0.note(Err(wrong(Place::Week, "presentation", value, "a presentation, which is an object")));
    }
}

impl<'de> DeserializeSeed<'de> for Nested<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a presentation")
    }

    no_scalar!(refuse);

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.refuse(Value::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match presentation::Checked::deserialize(MapAccessDeserializer::new(map))?.0 {
            Ok(record) => self.0.presentation = Some(record.presentation),
            Err(error) => self.0.note(Err(InputError::Presentation(error))),
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Top;
        impl Top {
            fn refuse(self, _: Value<'_>) -> Draft {
                let mut draft = Draft::new();
                draft.note(Err(InputError::NotAnObject));
                draft
            }
        }
        impl<'de> Visitor<'de> for Top {
            type Value = Draft;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a week")
            }
            no_scalar!(refuse);
            fn visit_unit<E: de::Error>(self) -> Result<Draft, E> {
                Ok(self.refuse(Value::Null))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Draft, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(self.refuse(Value::List))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Draft, A::Error> {
                let mut draft = Draft::new();
                let mut seen = 0_u16;
                while let Some(key) = map.next_key_seed(Key(|key: &str| find(&KEYS, "a key of a week", key)))? {
                    let index = match key {
                        Ok(index) => index,
                        Err(error) => {
                            map.next_value::<IgnoredAny>()?;
                            draft.note(Err(InputError::UnknownKey { place: Place::Week, error }));
                            continue;
                        }
                    };
                    let Some(&field) = KEYS.get(index) else { continue };
                    if seen >> index & 1 == 1 {
                        draft.note(Err(InputError::Twice { place: Place::Week, field }));
                    }
                    seen |= 1 << index;
                    match field {
                        "sessions" => map.next_value_seed(List(&mut draft, ListOf::Sessions))?,
                        "sitting" => map.next_value_seed(List(&mut draft, ListOf::Sitting))?,
                        "missing_days" => map.next_value_seed(List(&mut draft, ListOf::MissingDays))?,
                        "presentation" => map.next_value_seed(Nested(&mut draft))?,
                        field => {
                            let outcome = draft.scalar(field, map.next_value::<Value<'de>>()?);
                            draft.note(outcome);
                        }
                    }
                }
                Ok(draft)
            }
        }
        Ok(Self(deserializer.deserialize_any(Top)?.finish()))
    }
}

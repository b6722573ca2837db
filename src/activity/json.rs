//! Reads weeks, and what comes with them. The keys are in the docs of [`Request`].

use alloc::format;
use alloc::string::ToString;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};

use super::sitting::{Posture, Spell};
use super::week::Recorded;
use super::{
    Clock, ClockChange, Day, Days, Episode, Guideline, Intensity, Met, Minutes, Options, Report, Session,
    StepsPerMinute, Verdict, Week, WeekBuilder, WeekError, Weekly, check_with,
};
use crate::json::{Cursor, Input, InputError, InputProblem, Record, fields, read_alone, read_without_id};
use crate::{Age, OutOfRangeError, Presentation, UnknownIdError};

/// The input of a service: a week to check, the guideline, and the person's back pain.
///
/// Every key of the JSON may be left out, and `null` is the same as leaving it out:
///
/// | key | value |
/// |---|---|
/// | `id` | a text or a whole number, which the report repeats; see [`Record`] |
/// | `guideline` | the id of a [`Guideline`]; `who-2020` if it is left out |
/// | `age` | years, from 0 to 120 |
/// | `pregnant`, `postpartum`, `chronic_condition`, `disability` | `true` or `false` |
/// | `sessions` | a list; each has a `day` (`mon` to `sun`), and may have an `activity`, an `intensity` (`light`, `moderate`, `vigorous`, `unknown`), `met_tenths` (1 to 300), `steps_per_minute` (0 to 300), `minutes` (0 to 1440) and a `start` (`07:30`) |
/// | `weekly` | instead of sessions, the totals of a [`Weekly`] |
/// | `sitting` | a list; each has a `day`, a `start` and an `end`, and may have a `posture` (`sitting`, `standing`, `active`) |
/// | `missing_days` | the days about which nothing is known |
/// | `clock_change` | the `day` on which clocks are set, and `from` which time `to` which; see [`ClockChange`] |
/// | `back_pain` | the stage of back pain, an [`Episode`] |
/// | `presentation` | the person's back pain, a [`Presentation`] |
/// | `without_examination` | `true` if nobody examines the person, as after an interview: signs that were not recorded are left out |
///
/// Surveys write 99, 777, 888 or 999 minutes for "not known", so a session of that length is an error unless it has a
/// `start` or `"measured": true`.
///
/// ```
/// use backpain::activity::{Outcome, Request};
/// use backpain::json::Record;
///
/// let record: Record<Request> = serde_json::from_str(
///     r#"{"id": "w1", "guideline": "who-2020", "age": 41, "pregnant": false,
///         "sessions": [{"day": "mon", "activity": "brisk-walking", "minutes": 30}]}"#,
/// )?;
/// assert_eq!(record.value.check().aerobic(), Outcome::NotMet);
/// let error = serde_json::from_str::<Record<Request>>(r#"{"sesions": []}"#).unwrap_err();
/// assert!(error.to_string().starts_with("sesions: `sesions` is not a key of a week; the nearest is `sessions`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Request {
    /// The guideline to check the week against.
    pub guideline: Guideline,
    /// The week.
    #[serde(flatten)]
    pub week: Week,
    /// The stage of the person's back pain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_pain: Option<Episode>,
    /// What the person says about their back pain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presentation: Option<Presentation>,
    /// Whether nobody examines the person: signs that were not recorded are then left out, as by
    /// [`Options::without_examination`](crate::Options::without_examination).
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub without_examination: bool,
}

impl Request {
    /// A week, and the presentation of the same person.
    ///
    /// # Errors
    ///
    /// [`WeekError`] if the week is not possible, or if it and the presentation disagree about the person.
    pub fn new(
        guideline: Guideline,
        week: WeekBuilder,
        presentation: Option<Presentation>,
    ) -> Result<Self, WeekError> {
        let week = match &presentation {
            Some(presentation) => week.person(presentation),
            None => week,
        };
        Ok(Self { guideline, week: week.build()?, back_pain: None, presentation, without_examination: false })
    }

    /// The presentation and the stage, as options of the check.
    pub fn options(&self) -> Options {
        let mut options = Options::new();
        if let Some(presentation) = &self.presentation {
            let of_triage = crate::Options::new();
            let of_triage =
                if self.without_examination { of_triage.without_examination() } else { of_triage };
            options = options.triage(&crate::triage_with(presentation, of_triage));
        }
        if let Some(episode) = self.back_pain {
            options = options.episode(episode);
        }
        options
    }

    /// Checks the week against the guideline, with these [`options`](Self::options).
    pub fn check(&self) -> Verdict<'_> {
        check_with(&self.week, self.guideline, self.options())
    }

    /// The report of the check.
    #[must_use]
    pub fn report(&self) -> Report {
        self.check().report()
    }
}

const SESSIONS: &str =
    "give a list of sessions such as `[{\"day\": \"mon\", \"activity\": \"running\", \"minutes\": 20}]`";
const SITTING: &str = "give a list such as `[{\"day\": \"mon\", \"start\": \"09:00\", \"end\": \"12:30\"}]`";
const DAY: &str = "give a day from `mon` to `sun`";
const TIME: &str = "give a time of day such as `07:30`";
const TRUTH: &str = "give `true` or `false`, or leave it out if not known";

impl Input for Request {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        let expected = "give a week: an object such as `{\"age\": 41, \"sessions\": [{\"day\": \"mon\", \"activity\": \"brisk-walking\", \"minutes\": 30}]}`";
        fields! {
            object, "a key of a week", expected => id, guideline, age, pregnant, postpartum, chronic_condition, disability,
            sessions, weekly, sitting, missing_days, clock_change, back_pain, presentation,
            without_examination
        }
        let truth = |value: Option<Cursor<'_, '_>>| value.map(|value| value.boolean(TRUTH)).transpose();
        let mut week = Week::builder();
        week.recorded = Recorded {
            age: age.map(|age| number(age, Age::new, Age::out_of_range)).transpose()?,
            pregnant: truth(pregnant)?,
            postpartum: truth(postpartum)?,
            chronic_condition: truth(chronic_condition)? == Some(true),
            disability: truth(disability)? == Some(true),
            sessions: sessions.map(|list| list.list(SESSIONS, session)).transpose()?,
            weekly: weekly.map(totals).transpose()?,
            sitting: sitting.map(|list| list.list(SITTING, spell)).transpose()?,
            missing: missing_days
                .map(|list| {
                    list.list("give a list of days such as `[\"sat\", \"sun\"]`", |day| day.word(DAY))
                })
                .transpose()?
                .map_or(Days::EMPTY, |days| Days::of(&days)),
            clock_change: clock_change.map(change).transpose()?,
        };
        let back_pain = back_pain.map(|stage| stage.word("give `acute` or `recovered`")).transpose()?;
        let presentation = presentation.map(Presentation::read).transpose()?.map(|record| record.value);
        let id = id.map(|id| id.id()).transpose()?;
        let guideline = guideline.map(|id| id.word("give the id of a guideline, such as `who-2020`"));
        let guideline = guideline.transpose()?.unwrap_or(Guideline::Who2020);
        let request = Self::new(guideline, week, presentation).map_err(|error| impossible(object, error))?;
        let without_examination = truth(without_examination)? == Some(true);
        Ok(Record { id, value: Self { back_pain, without_examination, ..request } })
    }
}

/// Attaches an error of the week to the JSON key that it is about.
fn impossible(week: Cursor<'_, '_>, error: WeekError) -> InputError {
    let problem = InputProblem::Other(error.to_string().into());
    match error {
        WeekError::DayTooLong { .. } => week.error_at(&["sessions"], problem),
        WeekError::OnMissingDay { .. } => week.error_at(&["missing_days"], problem),
        WeekError::SkippedTime { .. } => week.error_at(&["clock_change"], problem),
        WeekError::Weekly(error) => week.error_at(&["weekly", error.field], InputProblem::OutOfRange(error)),
        WeekError::WeeklyBeside { .. } | WeekError::WeeklyTooLong { .. } => {
            week.error_at(&["weekly"], problem)
        }
        WeekError::PregnantAndPostpartum => week.error_at(&["postpartum"], problem),
        WeekError::Person { week: said, .. } => week.error_at(&[said.key()], problem),
    }
}

fn missing(object: Cursor<'_, '_>, key: &'static str, expected: &str) -> InputError {
    object.error_at(&[key], InputProblem::Other(format!("missing; {expected}").into()))
}

fn on_day(object: Cursor<'_, '_>, day: Option<Cursor<'_, '_>>) -> Result<Day, InputError> {
    day.ok_or_else(|| missing(object, "day", DAY))?.word(DAY)
}

fn time(time: Cursor<'_, '_>) -> Result<Clock, InputError> {
    time.text(TIME)?.parse().map_err(|_| time.wrong_kind(TIME))
}

/// Numbers that surveys and exports write for "not known". Used for the message when a number is out of range.
const MEANS_UNKNOWN: [i64; 12] = [77, 88, 99, 777, 888, 999, 7_777, 8_888, 9_999, 77_777, 99_000, 99_999];

fn means_unknown(number: Cursor<'_, '_>, value: i64, unless: &str) -> InputError {
    number.other(format!("{value} often stands for `not known`; leave it out if it is not known{unless}"))
}

/// Reads a whole number within these limits.
fn whole_number(number: Cursor<'_, '_>, limits: OutOfRangeError) -> Result<u16, InputError> {
    let OutOfRangeError { min, max, unit, .. } = limits;
    let Some(value) = number.small_integer() else {
        return Err(number.wrong_kind(format!(
            "give a whole number from {min} to {max} {unit}, or leave it out if not known"
        )));
    };
    match u16::try_from(value) {
        Ok(value) if (min..=max).contains(&value) => Ok(value),
        _ if MEANS_UNKNOWN.contains(&value) => Err(means_unknown(number, value, "")),
        _ => Err(number.error(InputProblem::OutOfRange(OutOfRangeError { value, ..limits }))),
    }
}

/// Reads a quantity, whose limits are those of its error.
fn number<T>(
    number: Cursor<'_, '_>,
    new: fn(u16) -> Result<T, OutOfRangeError>,
    out_of_range: fn(i64) -> OutOfRangeError,
) -> Result<T, InputError> {
    let value = whole_number(number, out_of_range(0))?;
    new(value).map_err(|error| number.error(InputProblem::OutOfRange(error)))
}

/// The intensity of a session. `unknown` is the same as leaving it out.
fn effort(word: Cursor<'_, '_>) -> Result<Option<Intensity>, InputError> {
    let text = word.text("give `light`, `moderate`, `vigorous` or `unknown`")?;
    if text == "unknown" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| {
        let error = UnknownIdError::new("an intensity", text, &[Intensity::IDS, &["unknown"]].concat());
        word.error(InputProblem::UnknownValue(error))
    })
}

fn session(object: Cursor<'_, '_>) -> Result<Session, InputError> {
    let expected = "give a session such as `{\"day\": \"mon\", \"activity\": \"running\", \"minutes\": 20}`";
    fields! {
        object, "a key of a session", expected =>
        day, activity, intensity, met_tenths, steps_per_minute, minutes, measured, start
    }
    let on = on_day(object, day)?;
    let session = Session {
        activity: activity
            .map(|id| id.word("give the id of an activity, such as `brisk-walking`"))
            .transpose()?,
        intensity: intensity.map(effort).transpose()?.flatten(),
        met: met_tenths.map(|met| number(met, Met::new, Met::out_of_range)).transpose()?,
        steps_per_minute: steps_per_minute
            .map(|steps| number(steps, StepsPerMinute::new, StepsPerMinute::out_of_range))
            .transpose()?,
        start: start.map(time).transpose()?,
        ..Session::unknown(on)
    };
    let measured = measured.map(|measured| measured.boolean("give `true` or `false`")).transpose()?;
    let Some(cursor) = minutes else { return Ok(session) };
    let minutes = number(cursor, Minutes::new, Minutes::out_of_range)?;
    if minutes.may_mean_unknown() && start.is_none() && measured != Some(true) {
        let unless =
            format!(", or give the `start` or `\"measured\": true` too if it really was {minutes} minutes");
        return Err(means_unknown(cursor, minutes.get().into(), &unless));
    }
    Ok(session.minutes(minutes))
}

fn totals(object: Cursor<'_, '_>) -> Result<Weekly, InputError> {
    let expected =
        "give an object such as `{\"moderate_minutes\": 70, \"vigorous_minutes\": 0, \"strength_days\": 2}`";
    fields! {
        object, "a key of weekly totals", expected =>
        light_minutes, moderate_minutes, vigorous_minutes, vigorous_days, strength_days, balance_days
    }
    let total = |field, cursor: Option<Cursor<'_, '_>>, max, unit| {
        let limits = OutOfRangeError { field, value: 0, min: 0, max, unit };
        cursor.map(|cursor| whole_number(cursor, limits)).transpose()
    };
    let minutes = |field, cursor| total(field, cursor, Weekly::MOST_MINUTES, "minutes");
    let days = |field, cursor| total(field, cursor, 7, "days");
    Ok(Weekly {
        light_minutes: minutes("light_minutes", light_minutes)?,
        moderate_minutes: minutes("moderate_minutes", moderate_minutes)?,
        vigorous_minutes: minutes("vigorous_minutes", vigorous_minutes)?,
        vigorous_days: days("vigorous_days", vigorous_days)?,
        strength_days: days("strength_days", strength_days)?,
        balance_days: days("balance_days", balance_days)?,
    })
}

fn spell(object: Cursor<'_, '_>) -> Result<Spell, InputError> {
    let expected = "give an object such as `{\"day\": \"mon\", \"start\": \"09:00\", \"end\": \"12:30\"}`";
    fields! { object, "a key of sitting", expected => day, start, end, posture }
    let on = on_day(object, day)?;
    let start = time(start.ok_or_else(|| missing(object, "start", TIME))?)?;
    let end = time(end.ok_or_else(|| missing(object, "end", TIME))?)?;
    let posture =
        posture.map(|posture| posture.word("give `sitting`, `standing` or `active`")).transpose()?;
    Spell::new(posture.unwrap_or(Posture::Sitting), on, start, end)
        .map_err(|error| object.error_at(&["end"], InputProblem::Other(error.to_string().into())))
}

fn change(object: Cursor<'_, '_>) -> Result<ClockChange, InputError> {
    let expected = "give an object such as `{\"day\": \"sun\", \"from\": \"03:00\", \"to\": \"02:00\"}`";
    fields! { object, "a key of a clock change", expected => day, from, to }
    let on = on_day(object, day)?;
    let from = time(from.ok_or_else(|| missing(object, "from", TIME))?)?;
    let to = time(to.ok_or_else(|| missing(object, "to", TIME))?)?;
    ClockChange::new(on, from, to).ok_or_else(|| {
        let most = ClockChange::MOST_MINUTES;
        let problem = format!("clocks change by 1 to {most} minutes, and not from {from} to {to}");
        object.error_at(&["to"], InputProblem::Other(problem.into()))
    })
}

read_without_id! { Request }

/// Ignores the other keys of a [`Request`].
impl<'de> Deserialize<'de> for Week {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Request::deserialize(deserializer)?.week)
    }
}

read_alone! { Session: session, Spell: spell, ClockChange: change, Weekly: totals, Clock: time }

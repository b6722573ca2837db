//! Weeks of activity, and their JSON.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::json::quoted;
use crate::Age;
use crate::activity::{
    Activity, Clock, ClockChange, Day, Guideline, Intensity, Met, Minutes, Recommendation, Session,
    StepsPerMinute, Week, Weekly, week::Recorded,
};

/// The ages at which a guideline's figures change and their neighbours, an adult's first.
fn ages() -> impl Strategy<Value = Age> + Clone {
    let edges =
        Recommendation::ALL.iter().filter_map(|row| row.ages).map(|(least, most)| [least, most, most + 1]);
    let edges: BTreeSet<u16> = edges.flatten().collect();
    let edges = [40].into_iter().chain(edges).filter_map(|years| Age::new(years).ok());
    prop_oneof![3 => select(edges.collect::<Vec<_>>()), 1 => any::<Age>()]
}

const END_OF_DAY: u16 = Clock::END_OF_DAY.minutes();
const LAST_MINUTE: u16 = END_OF_DAY - 1;

/// A session of unknown length that begins at `latest` or earlier.
fn lengthless(latest: u16) -> impl Strategy<Value = Session> + Clone {
    let what = prop::option::of(any::<Activity>());
    let effort = prop_oneof![
        4 => Just((None, None, None)),
        4 => any::<Intensity>().prop_map(|intensity| (Some(intensity), None, None)),
        1 => any::<Met>().prop_map(|met| (None, Some(met), None)),
        1 => any::<StepsPerMinute>().prop_map(|steps| (None, None, Some(steps))),
        1 => (any::<Intensity>(), any::<Met>()).prop_map(|(intensity, met)| (Some(intensity), Some(met), None)),
    ];
    // Starts are close together, so that many sessions overlap, or shortly before midnight.
    let start = prop_oneof![400_u16..520, 1_380..=latest];
    let start = start.prop_filter_map("not a time", |minute| Clock::new(minute / 60, minute % 60));
    (prop::option::of(start), what, effort, any::<Day>()).prop_map(|(start, activity, effort, day)| {
        let (intensity, met, steps_per_minute) = effort;
        Session { activity, intensity, met, steps_per_minute, start, ..Session::unknown(day) }
    })
}

fn of_length(longest: u16, latest: u16) -> impl Strategy<Value = Session> + Clone {
    (1..=longest, lengthless(latest))
        .prop_map(|(length, session)| Minutes::new(length).map_or(session, |length| session.minutes(length)))
}

/// A session of known length, from 1 to 100 minutes, so that thirteen of them fit into any day. It may have an activity,
/// an intensity, a MET value or steps a minute. Many overlap, and some last past midnight.
///
/// It shrinks toward a minute on Monday without any other detail.
pub fn whole_sessions() -> impl Strategy<Value = Session> + Clone {
    of_length(100, LAST_MINUTE)
}

/// Any session: mostly an ordinary one, as in [`whole_sessions`]; some last for many hours or begin at 24:00, and some
/// have no known length. It shrinks as those do.
pub fn sessions() -> impl Strategy<Value = Session> + Clone {
    prop_oneof![6 => whole_sessions(), 1 => of_length(END_OF_DAY, END_OF_DAY), 2 => lengthless(END_OF_DAY)]
}

arbitrary! {
    Session by sessions();
    Week by weeks();
}

/// A change by an hour at three in the morning.
fn clock_changes() -> impl Strategy<Value = ClockChange> + Clone {
    let clock = |hour| Clock::new(hour, 0);
    (any::<Day>(), select(&[(3, 2), (2, 3)][..])).prop_filter_map("not a time", move |(day, (from, to))| {
        ClockChange::new(day, clock(from)?, clock(to)?)
    })
}

/// Totals of a week: minutes that may or may not be enough, and matching days.
fn totals() -> impl Strategy<Value = Weekly> + Clone {
    let minutes = || prop::option::weighted(0.8, 0_u16..400);
    let days = || prop::option::weighted(0.8, 0_u16..=7);
    (minutes(), minutes(), minutes(), days(), days()).prop_map(
        |(light_minutes, moderate_minutes, vigorous_minutes, strength_days, balance_days)| Weekly {
            light_minutes,
            moderate_minutes,
            vigorous_minutes,
            vigorous_days: None,
            strength_days,
            balance_days,
        },
    )
}

fn records() -> impl Strategy<Value = Recorded> + Clone {
    (
        prop::option::weighted(0.9, ages()),
        prop::option::of(prop::bool::weighted(0.2)),
        prop::option::of(prop::bool::weighted(0.2)),
        [prop::bool::weighted(0.1), prop::bool::weighted(0.1)],
        (vec(any::<Day>(), 0..4), prop::option::weighted(0.2, clock_changes())),
        prop::option::weighted(0.1, totals()),
        prop::option::weighted(0.95, vec(sessions(), 0..12)),
    )
        .prop_map(
            |(age, pregnant, postpartum, [chronic_condition, disability], days, weekly, sessions)| Recorded {
                age,
                pregnant,
                postpartum: postpartum.filter(|_| pregnant != Some(true)),
                chronic_condition,
                disability,
                missing: days.0.into_iter().filter(|_| weekly.is_none()).collect(),
                clock_change: days.1,
                weekly,
                sitting: None,
                sessions: sessions.filter(|_| weekly.is_none()),
            },
        )
}

fn build(recorded: Recorded) -> Option<Week> {
    let mut week = Week::builder();
    week.recorded = recorded;
    week.build().ok()
}

/// The week without the sessions that do not fit, and without the missing days on which a session begins.
fn week(mut recorded: Recorded) -> Option<Week> {
    let missing = core::mem::take(&mut recorded.missing);
    if let Some(sessions) = recorded.sessions.take() {
        recorded.sessions = Some(Vec::new());
        for session in sessions {
            let mut longer = recorded.clone();
            longer.sessions.get_or_insert_default().push(session);
            if build(longer.clone()).is_some() {
                recorded = longer;
            }
        }
    }
    for day in missing {
        let more = Recorded { missing: recorded.missing.with(day), ..recorded.clone() };
        if build(more.clone()).is_some() {
            recorded = more;
        }
    }
    build(recorded) // as each step before
}

/// Any week of any person: sessions that overlap, last past midnight or are partly known; missing days; a day on which
/// the clocks change; totals instead of sessions; or neither. It shrinks by leaving sessions out, and the rest become
/// as plain as those of [`whole_sessions`].
pub fn weeks() -> impl Strategy<Value = Week> + Clone {
    records().prop_filter_map(UNBUILT, week)
}

/// Never needed, because everything that does not fit was left out.
const UNBUILT: &str = "a week that cannot be";

/// The JSON of a week, and the week. Keys come in any order, with or without an id and a guideline. It shrinks as
/// [`weeks`] do.
///
/// ```
/// # #[cfg(feature = "serde")]
/// # {
/// use backpain::{activity::Week, proptest1};
/// use proptest::prelude::*;
///
/// proptest!(|((text, week) in proptest1::week_json())| {
///     prop_assert_eq!(serde_json::from_str::<Week>(&text).unwrap(), week);
/// });
/// # }
/// ```
pub fn week_json() -> impl Strategy<Value = (String, Week)> + Clone {
    let id = prop::option::of(select(&["7", "\"w1\"", "null"][..]));
    (id, prop::option::of(any::<Guideline>()), any::<bool>(), any::<Index>(), records()).prop_filter_map(
        UNBUILT,
        |(id, guideline, nulls, first, recorded)| {
            let week = week(recorded)?;
            let mut members = members(&week.recorded, nulls);
            members.extend(id.map(|id| format!("\"id\": {id}")));
            members.extend(guideline.map(|guideline| format!("\"guideline\": \"{guideline}\"")));
            let first = first.index(members.len().max(1));
            members.rotate_left(first);
            Some((format!("{{{}}}", members.join(", ")), week))
        },
    )
}

/// A JSON object of the members that are present.
fn object<const N: usize>(members: [(&str, Option<String>); N]) -> String {
    let written = members.into_iter().filter_map(|(key, value)| Some(format!("\"{key}\": {}", value?)));
    format!("{{{}}}", written.collect::<Vec<String>>().join(", "))
}

fn members(week: &Recorded, nulls: bool) -> Vec<String> {
    let text = |value: Option<bool>| value.map(|value| format!("{value}"));
    let flag = |so: bool| so.then(|| String::from("true"));
    let missing: Vec<String> = week.missing.iter().map(quoted).collect();
    let sessions = week.sessions.as_ref().map(|sessions| {
        let written: Vec<String> = sessions.iter().copied().map(session_text).collect();
        format!("[{}]", written.join(", "))
    });
    let clock_change = week.clock_change.map(|change| {
        let (day, from, to) = (quoted(change.day()), quoted(change.from()), quoted(change.to()));
        object([("day", Some(day)), ("from", Some(from)), ("to", Some(to))])
    });
    let members = [
        ("age", week.age.map(|age| format!("{age}"))),
        ("pregnant", text(week.pregnant)),
        ("postpartum", text(week.postpartum)),
        ("chronic_condition", flag(week.chronic_condition)),
        ("disability", flag(week.disability)),
        ("missing_days", (!missing.is_empty()).then(|| format!("[{}]", missing.join(", ")))),
        ("clock_change", clock_change),
        ("weekly", week.weekly.map(totals_text)),
        ("sessions", sessions),
    ];
    let null = || nulls.then(|| String::from("null"));
    let written = members.into_iter().filter_map(|(key, value)| Some((key, value.or_else(null)?)));
    written.map(|(key, value)| format!("\"{key}\": {value}")).collect()
}

fn totals_text(totals: Weekly) -> String {
    let number = |number: Option<u16>| number.map(|number| format!("{number}"));
    object([
        ("light_minutes", number(totals.light_minutes)),
        ("moderate_minutes", number(totals.moderate_minutes)),
        ("vigorous_minutes", number(totals.vigorous_minutes)),
        ("strength_days", number(totals.strength_days)),
        ("balance_days", number(totals.balance_days)),
    ])
}

fn session_text(session: Session) -> String {
    let length = session.minutes.map(Minutes::get);
    // Surveys write these numbers for "not known", but here they are meant.
    let measured = matches!(length, Some(99 | 777 | 888 | 999)) && session.start.is_none();
    object([
        ("day", Some(quoted(session.day))),
        ("activity", session.activity.map(quoted)),
        ("intensity", session.intensity.map(quoted)),
        ("met_tenths", session.met.map(|met| format!("{met}"))),
        ("steps_per_minute", session.steps_per_minute.map(|steps| format!("{steps}"))),
        ("minutes", length.map(|length| format!("{length}"))),
        ("measured", measured.then(|| String::from("true"))),
        ("start", session.start.map(quoted)),
    ])
}

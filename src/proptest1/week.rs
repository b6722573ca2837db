//! Weeks of activity, and their JSON.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::Age;
use crate::activity::{
    Activity, Clock, Day, Days, Guideline, Intensity, Minutes, Recommendation, Session, Week,
};

/// The ages at which a guideline's figures change and those beside them, an adult's first.
fn ages() -> impl Strategy<Value = Age> + Clone {
    let edges =
        Recommendation::ALL.iter().filter_map(|row| row.ages).map(|(least, most)| [least, most, most + 1]);
    let edges: BTreeSet<u16> = edges.flatten().collect();
    let edges = [40].into_iter().chain(edges).filter_map(|years| Age::new(years).ok());
    prop_oneof![3 => select(edges.collect::<Vec<_>>()), 1 => any::<Age>()]
}

const END_OF_DAY: u16 = Clock::END_OF_DAY.minutes();
const LAST_MINUTE: u16 = END_OF_DAY - 1;

/// What was done, how hard, and when, at the latest: a session of which only the length is not said.
fn lengthless(latest: u16) -> impl Strategy<Value = Session> + Clone {
    let effort = prop_oneof![
        1 => Just((None, None)),
        3 => any::<Intensity>().prop_map(|intensity| (None, Some(intensity))),
        3 => any::<Activity>().prop_map(|activity| (Some(activity), None)),
        1 => (any::<Activity>(), any::<Intensity>()).prop_map(|(activity, how)| (Some(activity), Some(how))),
    ];
    // Starts lie close together, so that many overlap, or shortly before midnight.
    let start = prop_oneof![400_u16..520, 1_380..=latest];
    let start = start.prop_filter_map("not a time", |minute| Clock::new(minute / 60, minute % 60));
    (prop::option::of(start), effort, any::<Day>()).prop_map(|(start, (activity, intensity), day)| {
        let session = activity.map_or(Session::unknown(day), |activity| Session::of(activity, day));
        let session = intensity.map_or(session, |intensity| session.intensity(intensity));
        start.map_or(session, |start| session.start(start))
    })
}

fn of_length(longest: u16, latest: u16) -> impl Strategy<Value = Session> + Clone {
    (1..=longest, lengthless(latest))
        .prop_map(|(length, session)| Minutes::new(length).map_or(session, |length| session.minutes(length)))
}

/// A session of known length: an activity, an intensity, both or neither, from 1 to 100 minutes, so that
/// fourteen of them fit into any day. Many overlap, and some run past midnight.
///
/// It shrinks toward a minute on Monday of which no more is known.
pub fn whole_sessions() -> impl Strategy<Value = Session> + Clone {
    of_length(100, LAST_MINUTE)
}

/// Any session: mostly an ordinary one, as [`whole_sessions`]; some last for many hours or begin at
/// 24:00, which is the next day's beginning, and of some the length is not known. It shrinks as those do.
pub fn sessions() -> impl Strategy<Value = Session> + Clone {
    prop_oneof![6 => whole_sessions(), 1 => of_length(END_OF_DAY, END_OF_DAY), 2 => lengthless(END_OF_DAY)]
}

impl Arbitrary for Session {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        sessions().boxed()
    }
}

/// What a week is built from.
#[derive(Clone, Debug)]
struct Told {
    age: Option<Age>,
    pregnant: Option<bool>,
    postpartum: Option<bool>,
    chronic_condition: bool,
    disability: bool,
    missing: Vec<Day>,
    sessions: Option<Vec<Session>>,
}

fn told() -> impl Strategy<Value = Told> + Clone {
    (
        prop::option::weighted(0.9, ages()),
        prop::option::of(prop::bool::weighted(0.2)),
        prop::option::of(prop::bool::weighted(0.2)),
        [prop::bool::weighted(0.1), prop::bool::weighted(0.1)],
        vec(any::<Day>(), 0..4),
        prop::option::weighted(0.95, vec(sessions(), 0..12)),
    )
        .prop_map(|(age, pregnant, postpartum, [chronic_condition, disability], missing, sessions)| {
            Told { age, pregnant, postpartum, chronic_condition, disability, missing, sessions }
        })
}

impl Told {
    fn build(&self, missing: Days) -> Option<Week> {
        let mut said = Week::builder().missing(missing);
        if let Some(age) = self.age {
            said = said.age(age);
        }
        if let Some(pregnant) = self.pregnant {
            said = said.pregnant(pregnant);
        }
        if let Some(postpartum) = self.postpartum {
            said = said.postpartum(postpartum);
        }
        if self.chronic_condition {
            said = said.chronic_condition();
        }
        if self.disability {
            said = said.disability();
        }
        if let Some(sessions) = &self.sessions {
            said = said.sessions(sessions);
        }
        said.build().ok()
    }

    /// Leaves out the sessions that fit into no day, and then the missing days that are not.
    fn week(mut self, permits: impl Fn(Session) -> bool) -> Option<(Self, Days, Week)> {
        if let Some(sessions) = self.sessions.take() {
            self.sessions = Some(Vec::new());
            for session in sessions.into_iter().filter(|&session| permits(session)) {
                let mut longer = self.clone();
                longer.sessions.get_or_insert_default().push(session);
                if longer.build(Days::EMPTY).is_some() {
                    self = longer;
                }
            }
        }
        let missing = self.missing.iter().fold(Days::EMPTY, |missing, &day| {
            let more = missing.with(day);
            if self.build(more).is_some() { more } else { missing }
        });
        let week = self.build(missing)?; // as each step before
        Some((self, missing, week))
    }
}

/// Any week: of anybody, with sessions that overlap, run past midnight or are half known, days of which
/// nothing is known, or nothing said of activity at all. It shrinks by leaving sessions out, which become
/// as plain as [`whole_sessions`] do.
pub fn weeks() -> impl Strategy<Value = Week> + Clone {
    told().prop_filter_map(UNBUILT, |told| Some(told.week(|_| true)?.2))
}

impl Arbitrary for Week {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        weeks().boxed()
    }
}

/// What rejects no week: whatever stands in the way of one was left out.
const UNBUILT: &str = "a week that cannot be";

/// Minutes without a start that are refused, since surveys write them for "not known".
const NOT_KNOWN: [u16; 4] = [99, 777, 888, 999];

fn is_written(session: Session) -> bool {
    let length = session.length().map_or(0, Minutes::get);
    session.began().is_some() || !NOT_KNOWN.contains(&length)
}

/// The text of a week, and the week: its keys in any order, with an id and a guideline or without. It
/// shrinks as [`weeks`] do.
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
    (id, prop::option::of(any::<Guideline>()), any::<bool>(), any::<Index>(), told()).prop_filter_map(
        UNBUILT,
        |(id, guideline, nulls, first, told)| {
            let (told, missing, week) = told.week(is_written)?;
            let mut members = told.members(missing, nulls);
            members.extend(id.map(|id| format!("\"id\": {id}")));
            members.extend(guideline.map(|guideline| format!("\"guideline\": \"{guideline}\"")));
            let first = first.index(members.len().max(1));
            members.rotate_left(first);
            Some((format!("{{{}}}", members.join(", ")), week))
        },
    )
}

impl Told {
    fn members(&self, missing: Days, nulls: bool) -> Vec<String> {
        let text = |value: Option<bool>| value.map(|value| format!("{value}"));
        let flag = |so: bool| so.then(|| String::from("true"));
        let missing: Vec<String> = missing.iter().map(|day| format!("\"{day}\"")).collect();
        let sessions = self.sessions.as_ref().map(|sessions| {
            let written: Vec<String> = sessions.iter().copied().map(session_text).collect();
            format!("[{}]", written.join(", "))
        });
        let members = [
            ("age", self.age.map(|age| format!("{age}"))),
            ("pregnant", text(self.pregnant)),
            ("postpartum", text(self.postpartum)),
            ("chronic_condition", flag(self.chronic_condition)),
            ("disability", flag(self.disability)),
            ("missing_days", (!missing.is_empty()).then(|| format!("[{}]", missing.join(", ")))),
            ("sessions", sessions),
        ];
        let null = || nulls.then(|| String::from("null"));
        let written = members.into_iter().filter_map(|(key, value)| Some((key, value.or_else(null)?)));
        written.map(|(key, value)| format!("\"{key}\": {value}")).collect()
    }
}

fn session_text(session: Session) -> String {
    let quoted = |text: &dyn core::fmt::Display| format!("\"{text}\"");
    let members = [
        ("day", Some(quoted(&session.day()))),
        ("activity", session.activity().map(|activity| quoted(&activity))),
        ("intensity", session.stated().map(|intensity| quoted(&intensity))),
        ("minutes", session.length().map(|length| format!("{}", length.get()))),
        ("start", session.began().map(|start| quoted(&start))),
    ];
    let written: Vec<String> =
        members.into_iter().filter_map(|(key, value)| Some(format!("\"{key}\": {}", value?))).collect();
    format!("{{{}}}", written.join(", "))
}

//! The plan as data. It is worked out while it is written.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{
    AtHome, Check, Choice, Dose, GetHelp, Interval, Limit, NotWorthIt, Part, Plan, Reason, SeeFirst,
    SeekHelp, Stop,
};
use crate::Age;
use crate::Question;
use crate::diary::Trend;
use crate::presentation::Id;
use crate::red_flags::{EDITION, RULES_HASH};
use crate::treatment::Summary;
use crate::triage::Triage;

/// A plan as a value to be written: `serde_json::to_string(&plan.report())`.
///
/// `outcome` is `get-help` or `at-home`; the rest follows from it.
///
/// ```
/// use backpain::{Presentation, self_care};
///
/// let report = serde_json::to_value(self_care::plan(&Presentation::EMPTY).report())?;
/// assert_eq!(report["outcome"], "get-help"); // nobody asked about the bladder yet
/// assert_eq!(report["urgency"], "same-day");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
#[must_use]
pub struct Report<'a> {
    plan: &'a Plan<'a>,
    id: Option<&'a Id>,
    start: u16,
    trend: Option<Trend>,
}

impl Plan<'_> {
    /// The report, to be written as JSON.
    pub const fn report(&self) -> Report<'_> {
        Report { plan: self, id: None, start: 0, trend: None }
    }
}

impl<'a> Report<'a> {
    /// Echoes the id that the presentation came with.
    pub const fn id(mut self, id: Option<&'a Id>) -> Self {
        self.id = id;
        self
    }

    /// Begins the schedule at this minute of the caller's clock, not at 0.
    pub const fn start(mut self, start: u16) -> Self {
        self.start = start;
        self
    }

    /// Tells how the pain goes by a diary.
    pub const fn trend(mut self, trend: Trend) -> Self {
        self.trend = Some(trend);
        self
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        match self.plan {
            Plan::GetHelp(help) => get_help(&mut map, help)?,
            Plan::AtHome(home) => {
                at_home(&mut map, home, self.start)?;
                map.serialize_entry("trend", &self.trend)?;
            }
        }
        map.serialize_entry("edition", EDITION)?;
        map.serialize_entry("rules_hash", &alloc::format!("{RULES_HASH:032x}"))?;
        map.end()
    }
}

/// A list that is written from an iterator made anew.
struct List<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for List<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

fn red_flags<M: SerializeMap>(map: &mut M, triage: &Triage<'_>) -> Result<(), M::Error> {
    map.serialize_entry(
        "red_flags",
        &List(|| triage.red_flags().map(|(rule, because)| RedFlag(rule, because))),
    )
}

fn get_help<M: SerializeMap>(map: &mut M, help: &GetHelp<'_>) -> Result<(), M::Error> {
    map.serialize_entry("outcome", "get-help")?;
    map.serialize_entry("urgency", &help.urgency())?;
    map.serialize_entry("setting", &help.setting())?;
    map.serialize_entry("advice", &help.advice())?;
    red_flags(map, help.triage())?;
    map.serialize_entry("see_first", &List(|| help.see_first()))?;
    let next = help.triage().next_question().map(Asked);
    map.serialize_entry("next_question", &next)?;
    map.serialize_entry("safety_net", &help.triage().safety_net())
}

fn at_home<M: SerializeMap>(map: &mut M, home: &AtHome<'_>, start: u16) -> Result<(), M::Error> {
    map.serialize_entry("outcome", "at-home")?;
    map.serialize_entry("urgency", &home.triage().advised())?;
    map.serialize_entry("setting", &home.triage().setting())?;
    map.serialize_entry("advice", &home.triage().advice())?;
    red_flags(map, home.triage())?;
    let ask_before = || home.ask_before().map(|row| Asked(Question::Finding(row.finding)));
    map.serialize_entry("ask_before", &List(ask_before))?;
    for (key, part) in [("now", Part::Now), ("habits", Part::Habit), ("later", Part::Later)] {
        map.serialize_entry(
            key,
            &List(|| home.part(part).map(|choice| ToDo(choice, home.guidelines(choice.remedy.treatment)))),
        )?;
    }
    let schedule = home.schedule(start);
    let intervals = || schedule.into_iter().flat_map(|schedule| schedule.intervals()).map(Stretch);
    map.serialize_entry("schedule", &List(intervals))?;
    map.serialize_entry("ask_first", &List(|| home.ask_first().map(NotYet)))?;
    map.serialize_entry("leave_out", &List(|| home.leave_out().map(NotYet)))?;
    map.serialize_entry("not_worth_it", &List(|| home.not_worth_it()))?;
    map.serialize_entry("seek_help", home.seek_help())?;
    map.serialize_entry("look_again_days", &home.look_again_days())?;
    map.serialize_entry("good_to_know", home.principles())
}

struct RedFlag<'a>(crate::rule::Rule<'a>, crate::QuestionSet);

impl Serialize for RedFlag<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(rule, because) = self;
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("rule", rule.id)?;
        map.serialize_entry("suspects", &rule.suspects)?;
        map.serialize_entry("in_plain_words", rule.suspects.plain_name())?;
        map.serialize_entry("urgency", &rule.urgency)?;
        map.serialize_entry("because", &List(|| because.iter().map(Question::id)))?;
        map.end()
    }
}

struct Asked(Question);

impl Serialize for Asked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("id", self.0.id())?;
        map.serialize_entry("question", self.0.text())?;
        map.end()
    }
}

struct ToDo<'a>(Choice<'a>, Option<Summary>);

impl Serialize for ToDo<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Choice { remedy, check } = &self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("treatment", &remedy.treatment)?;
        map.serialize_entry("level", &check.level())?;
        map.serialize_entry("what", &remedy.what)?;
        map.serialize_entry("evidence", &remedy.evidence)?;
        map.serialize_entry("guidelines", &self.1)?;
        map.serialize_entry("reasons", &Reasons(check))?;
        map.serialize_entry("limits", &List(|| check.limits()))?;
        map.serialize_entry("stop_if", &List(|| check.stops()))?;
        map.serialize_entry("doses", &List(|| check.doses()))?;
        map.end()
    }
}

struct NotYet<'a>(Choice<'a>);

impl Serialize for NotYet<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Choice { remedy, check } = &self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("treatment", &remedy.treatment)?;
        map.serialize_entry("level", &check.level())?;
        map.serialize_entry("reasons", &Reasons(check))?;
        map.serialize_entry("ask", &List(|| check.open().iter().map(Asked)))?;
        map.end()
    }
}

struct Reasons<'a>(&'a Check<'a>);

impl Serialize for Reasons<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.reasons())
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("rule", self.rule.id)?;
        map.serialize_entry("level", &self.level)?;
        map.serialize_entry("certain", &self.certain)?;
        map.serialize_entry("because", self.rule.because)?;
        map.serialize_entry("sources", self.rule.sources)?;
        map.serialize_entry("country", &self.rule.country)?;
        map.end()
    }
}

struct Stretch(Interval);

impl Serialize for Stretch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("from", &self.0.from)?;
        map.serialize_entry("to", &self.0.to)?;
        map.serialize_entry("pack", &self.0.pack)?;
        map.end()
    }
}

/// Rows of facts as they stand.
macro_rules! serialize_rows {
    (@ from_age $age:expr) => { $age.map(Age::get) };
    (@ to_age $age:expr) => { $age.map(Age::get) };
    (@ $field:ident $value:expr) => { $value };
    ($($Type:ident { $($field:ident),+ })+) => {$(
        impl Serialize for $Type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $( map.serialize_entry(stringify!($field), &serialize_rows!(@ $field self.$field))?; )+
                map.end()
            }
        }
    )+};
}

serialize_rows! {
    Limit { id, level, fact }
    Stop { id, then, fact }
    SeekHelp { id, urgency, setting, fact }
    NotWorthIt { treatment, fact }
    SeeFirst { finding, urgency, setting, because, sources }
    Dose {
        id, substance, country, label, smallest_mg, largest_mg, hours_between, doses_a_day, most_mg_a_day,
        most_days, from_age, to_age, from_kg, source
    }
}

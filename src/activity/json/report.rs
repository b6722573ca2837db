//! The report as data, to the JSON contract. It is worked out while it is written.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::activity::{
    Addition, Adjustment, Assumption, Bounds, Day, Deferral, Open, Recommendation, Report, Shortfall, Way,
};
use crate::activity::{sitting, walking};
use crate::presentation::Id;

/// A report and the id that the week came with.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct WithId<'a> {
    report: Report<'a>,
    id: Option<&'a Id>,
}

impl<'a> Report<'a> {
    /// The report as a value to be written, with the id that the week came with.
    pub const fn with_id(self, id: Option<&'a Id>) -> WithId<'a> {
        WithId { report: self, id }
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.with_id(None).serialize(serializer)
    }
}

impl Serialize for WithId<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = &self.report;
        let shortfall = report.shortfall();
        let numbers =
            |end: fn(Bounds<Shortfall>) -> Shortfall| shortfall.map(|both| Missing(report, end(both)));
        let sitting = report.week().sitting();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("guideline", &report.guideline())?;
        map.serialize_entry("population", &report.population())?;
        map.serialize_entry("aerobic", &report.aerobic())?;
        map.serialize_entry("strength", &report.strength())?;
        map.serialize_entry("balance", &report.balance())?;
        map.serialize_entry("overall", &report.overall())?;
        map.serialize_entry("equivalent_minutes", &report.equivalent_minutes())?;
        map.serialize_entry("level", &report.level())?;
        map.serialize_entry("strength_days", &report.strength_days().at_least)?;
        map.serialize_entry("shortfall", &numbers(|both| both.at_most))?;
        map.serialize_entry("ways_to_close", &Seq(|| report.ways().map(Words)))?;
        map.serialize_entry("sitting", &sitting.map(Sitting))?;
        map.serialize_entry("sitting_limit", &report.sitting_limit())?;
        map.serialize_entry("sitting_breaks", &sitting.map(Breaks))?;
        map.serialize_entry("days", &CountedDays(report))?;
        map.serialize_entry("shortfall_at_least", &numbers(|both| both.at_least))?;
        map.serialize_entry("ways", &Seq(|| report.ways()))?;
        map.serialize_entry("deferred", &report.deferred().map(Reason))?;
        map.serialize_entry("walking_programme", &report.walking_programme().map(Walking))?;
        map.serialize_entry("open", &Seq(|| report.open()))?;
        map.serialize_entry("adjustments", &Seq(|| report.adjustments()))?;
        map.serialize_entry("assumptions", &Seq(|| report.assumptions()))?;
        map.serialize_entry("recommendations", &Seq(|| report.recommendations()))?;
        map.end()
    }
}

/// A list that is made while it is written.
struct Seq<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for Seq<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// Written as its sentence.
struct Words<T>(T);

impl<T: core::fmt::Display> Serialize for Words<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A map of these entries.
macro_rules! entries {
    ($serializer:expr; $($key:literal: $value:expr),+ $(,)?) => {{
        let mut map = $serializer.serialize_map(None)?;
        $( map.serialize_entry($key, &$value)?; )+
        map.end()
    }};
}

impl<T: Serialize> Serialize for Bounds<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "at_least": self.at_least, "at_most": self.at_most)
    }
}

/// The parts that the guideline asks for; strength always.
struct Missing<'a>(&'a Report<'a>, Shortfall);

impl Serialize for Missing<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(report, short) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("moderate_minutes", &short.moderate_minutes)?;
        map.serialize_entry("vigorous_minutes", &short.vigorous_minutes)?;
        if report.recommendations().any(|row| row.vigorous_days.get() > 0) {
            map.serialize_entry("vigorous_days", &short.vigorous_days)?;
        }
        map.serialize_entry("strength_days", &short.strength_days)?;
        if report.recommendations().any(|row| row.balance_days.get() > 0) {
            map.serialize_entry("balance_days", &short.balance_days)?;
        }
        map.end()
    }
}

struct Sitting<'a>(&'a sitting::Report);

impl Serialize for Sitting<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer;
            "longest_unbroken_minutes": self.0.longest().map_or(0, sitting::Stretch::minutes),
            "breaks_missed": self.0.breaks_missed())
    }
}

struct Breaks<'a>(&'a sitting::Report);

impl Serialize for Breaks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer;
            "rule": self.0.rule().id(),
            "kind": self.0.rule().standing(),
            "due": self.0.breaks_due(),
            "active": self.0.active_breaks(),
            "standing": self.0.standing_breaks(),
            "other": self.0.other_breaks())
    }
}

struct CountedDays<'a>(&'a Report<'a>);

impl Serialize for CountedDays<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer;
            "strength": self.0.strength_days(),
            "balance": self.0.balance_days(),
            "vigorous": self.0.vigorous_days())
    }
}

impl Serialize for Way {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let days = || Day::ALL.iter().map(|&day| Added(day, self.on(day)));
        let added = || days().filter(|Added(_, added)| *added != Addition::default());
        entries!(serializer;
            "kind": self.kind(),
            "moderate_minutes": self.moderate_minutes(),
            "vigorous_minutes": self.vigorous_minutes(),
            "days": Seq(added),
            "as_able": self.is_as_able())
    }
}

struct Added(Day, Addition);

impl Serialize for Added {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(day, added) = self;
        entries!(serializer;
            "day": day,
            "moderate_minutes": added.moderate,
            "vigorous_minutes": added.vigorous,
            "some_vigorous": added.some_vigorous,
            "strength": added.strength,
            "balance": added.balance)
    }
}

struct Reason(Deferral);

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "reason": self.0, "advice": self.0.advice())
    }
}

struct Walking(walking::Plan);

impl Serialize for Walking {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "weeks": Seq(|| self.0.weeks().map(Walk)), "advice": walking::ADVICE)
    }
}

struct Walk(walking::WalkingWeek);

impl Serialize for Walk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "week": self.0.number, "days": self.0.days, "minutes": self.0.minutes)
    }
}

impl Serialize for Open {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "unknown": self.id(), "day": self.day(), "question": Words(*self))
    }
}

impl Serialize for Adjustment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "kind": self.id(), "day": self.day(), "minutes": self.minutes(), "text": Words(*self))
    }
}

impl Serialize for Assumption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "kind": self.id(), "text": Words(*self))
    }
}

/// What is asked, and where it was read.
impl Serialize for Recommendation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries!(serializer; "population": self.population, "remark": self.remark, "sources": self.sources)
    }
}

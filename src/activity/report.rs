//! The report: a verdict as data, which is also its JSON.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::{
    Addition, Adjustment, Assumption, Bounds, Deferral, Guideline, Level, OpenQuestion, Outcome, Population,
    Shortfall, Verdict, WayKind, sitting, walking,
};
use crate::{Id, Source};

/// A verdict as data. Its fields are the keys of the JSON, in this order; what is `None` is `null`.
///
/// ```
/// use backpain::activity::{Outcome, Report, Request};
/// use backpain::json::Record;
///
/// let record: Record<Request> = serde_json::from_str(r#"{"id": "w1", "age": 41, "sessions": []}"#)?;
/// let text = serde_json::to_string(&record.value.report().with_id(record.id))?;
/// let report: Report = serde_json::from_str(&text)?;
/// assert_eq!(report.overall, Outcome::NotMet);
/// assert_eq!(report.shortfall.unwrap().moderate_minutes, 150);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Report {
    /// The id of the week, as it was given.
    pub id: Option<Id>,
    /// The guideline.
    pub guideline: Guideline,
    /// The group of people to which the person belongs, if it is known and the guideline has a recommendation for it.
    pub population: Option<Population>,
    /// Aerobic activity: the minutes, and for children also the days with vigorous activity.
    pub aerobic: Outcome,
    /// Days with muscle-strengthening.
    pub strength: Outcome,
    /// Days with balance work.
    pub balance: Outcome,
    /// All three together.
    pub overall: Outcome,
    /// The minutes of the week as the guideline counts them, usually with vigorous ones twice.
    pub equivalent_minutes: Bounds<u32>,
    /// The level of the American guideline, if it is settled.
    pub level: Option<Level>,
    /// The days with strength work, at the least.
    pub strength_days: u32,
    /// What closes the gap whatever is unknown. `None` if no target may be named.
    pub shortfall: Option<Shortfall>,
    /// Ways to close the gap, in plain words.
    pub ways_to_close: Vec<String>,
    /// Sitting, if any was recorded.
    pub sitting: Option<Sitting>,
    /// The guideline's limit on sitting in a day.
    pub sitting_limit: Outcome,
    /// The breaks from sitting, if any sitting was recorded.
    pub sitting_breaks: Option<SittingBreaks>,
    /// The days that count.
    pub days: CountedDays,
    /// What closes the gap if everything unknown turns out well.
    pub shortfall_at_least: Option<Shortfall>,
    /// Ways to close the gap, in the order of `ways_to_close`.
    pub ways: Vec<Way>,
    /// Why no target is named, if so.
    pub deferred: Option<Deferred>,
    /// The walking programme for a person who has just recovered from back pain.
    pub walking_programme: Option<WalkingProgramme>,
    /// What to ask where a verdict is unknown.
    pub open: Vec<OpenQuestion>,
    /// Records that are not counted exactly as given.
    pub adjustments: Vec<Adjustment>,
    /// What is assumed because the information is missing.
    pub assumptions: Vec<Assumed>,
    /// What the guideline recommends to the person: two rows if the age is not known.
    pub recommendations: Vec<Recommended>,
}

/// The sitting of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sitting {
    /// The minutes of the longest stretch without a break.
    pub longest_unbroken_minutes: u16,
    /// How many breaks fell due while the person stayed seated.
    pub breaks_missed: u16,
}

/// The breaks from sitting in a week.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SittingBreaks {
    /// The id of the break rule.
    pub rule: String,
    /// What kind of advice the rule is.
    pub kind: sitting::AdviceKind,
    /// How many breaks fell due.
    pub due: u16,
    /// Breaks in which the person moved.
    pub active: u16,
    /// Breaks in which the person stood and did not move.
    pub standing: u16,
    /// Breaks without a recorded posture.
    pub other: u16,
}

/// How many days of the week count, from 0 to 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountedDays {
    /// Days with strength work.
    pub strength: Bounds<u32>,
    /// Days with balance work.
    pub balance: Bounds<u32>,
    /// Days with vigorous activity.
    pub vigorous: Bounds<u32>,
}

/// One way to close the whole gap.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Way {
    /// What it is made of.
    pub kind: WayKind,
    /// The moderate minutes to add.
    pub moderate_minutes: u32,
    /// The vigorous minutes to add.
    pub vigorous_minutes: u32,
    /// On how many further days to make some of the activity vigorous.
    pub vigorous_days: u32,
    /// On how many further days to do strength work.
    pub strength_days: u32,
    /// On how many further days to train balance.
    pub balance_days: u32,
    /// One way to spread it over the week; days to which nothing is added are left out.
    pub days: Vec<Addition>,
    /// Whether the person should do as much of it as they can.
    pub as_able: bool,
}

/// Why a report names no target.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deferred {
    /// The reason.
    pub reason: Deferral,
    /// What to do instead, in plain words.
    pub advice: String,
}

/// A walking programme.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WalkingProgramme {
    /// Its weeks, first to last.
    pub weeks: Vec<walking::WalkingWeek>,
    /// Advice that goes with it, in plain words.
    pub advice: Vec<String>,
}

/// Something that is assumed because the information is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Assumed {
    /// What is assumed.
    pub kind: Assumption,
    /// The same in a sentence.
    pub text: String,
}

/// What a guideline recommends to a group of people, and where it was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Recommended {
    /// The group of people.
    pub population: Population,
    /// What the numbers leave out.
    pub remark: String,
    /// Where it was read.
    pub sources: Vec<Source>,
}

impl Report {
    /// The same report with the id of the week.
    #[must_use]
    pub fn with_id(self, id: Option<Id>) -> Self {
        Self { id, ..self }
    }
}

impl Verdict<'_> {
    /// The verdict as data.
    #[must_use]
    pub fn report(&self) -> Report {
        let shortfall = self.shortfall();
        Report {
            id: None,
            guideline: self.guideline,
            population: self.population(),
            aerobic: self.aerobic(),
            strength: self.strength(),
            balance: self.balance(),
            overall: self.overall(),
            equivalent_minutes: self.equivalent_minutes(),
            level: self.level(),
            strength_days: self.strength_days().at_least,
            shortfall: shortfall.map(|bounds| bounds.at_most),
            ways_to_close: self.ways().map(|way| way.to_string()).collect(),
            sitting: self.sitting.map(|sitting| Sitting {
                longest_unbroken_minutes: sitting.longest.map_or(0, super::Span::minutes),
                breaks_missed: sitting.breaks_missed,
            }),
            sitting_limit: self.sitting_limit(),
            sitting_breaks: self.sitting.map(|sitting| SittingBreaks {
                rule: sitting.rule.id().to_owned(),
                kind: sitting.rule.kind(),
                due: sitting.breaks_due,
                active: sitting.active_breaks,
                standing: sitting.standing_breaks,
                other: sitting.other_breaks,
            }),
            days: CountedDays {
                strength: self.strength_days(),
                balance: self.balance_days(),
                vigorous: self.vigorous_days(),
            },
            shortfall_at_least: shortfall.map(|bounds| bounds.at_least),
            ways: self.ways().map(Way::from).collect(),
            deferred: self.deferred().map(|reason| Deferred { reason, advice: reason.advice().to_owned() }),
            walking_programme: self.walking_programme().map(|plan| WalkingProgramme {
                weeks: plan.weeks().collect(),
                advice: walking::ADVICE.iter().map(|&advice| advice.to_owned()).collect(),
            }),
            open: self.open().collect(),
            adjustments: self.adjustments().collect(),
            assumptions: self
                .assumptions()
                .map(|assumption| Assumed { kind: assumption, text: assumption.name().to_owned() })
                .collect(),
            recommendations: self
                .recommendations()
                .map(|row| Recommended {
                    population: row.population,
                    remark: row.remark.to_owned(),
                    sources: row.sources.to_vec(),
                })
                .collect(),
        }
    }
}

impl From<super::Way> for Way {
    fn from(way: super::Way) -> Self {
        let mut days = way.additions.to_vec();
        days.retain(|added| *added != Addition::nothing(added.day));
        Self {
            kind: way.kind,
            moderate_minutes: way.moderate_minutes(),
            vigorous_minutes: way.vigorous_minutes(),
            vigorous_days: way.vigorous_days,
            strength_days: way.strength_days,
            balance_days: way.balance_days,
            days,
            as_able: way.as_able,
        }
    }
}

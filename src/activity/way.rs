//! Ways to close the gap, as data that an app can word itself.

use super::check::Report;
use super::{Aerobic, Day, Days, Intensity, Shortfall};
use crate::activity::sitting::MINUTES_A_DAY as DAY;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a way to close the gap is made of.
    #[non_exhaustive]
    pub enum WayKind, "a kind of way" {
        /// Moderate activity only
        ModerateOnly "moderate-only";
        /// Vigorous activity only
        VigorousOnly "vigorous-only";
        /// Some of both
        Mix "mix";
        /// The smallest change to this week
        SmallestChange "smallest-change";
    }
}

/// What is added on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Addition {
    /// Minutes of moderate activity.
    pub moderate: u16,
    /// Minutes of vigorous activity.
    pub vigorous: u16,
    /// Whether some of the day's activity is made vigorous, for a child.
    pub some_vigorous: bool,
    /// Whether strength work is added.
    pub strength: bool,
    /// Whether balance work is added.
    pub balance: bool,
}

/// One way to close the whole gap: it is complete in itself.
///
/// The days are one way to spread it; where a guideline asks for minutes in a week any days will do.
/// `Display` says it in plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Way {
    kind: WayKind,
    additions: [Addition; 7],
    /// For one who does as much as they can.
    as_able: bool,
    /// Any activity will do, as for a toddler.
    any_intensity: bool,
}

impl Way {
    /// What it is made of.
    #[must_use]
    pub const fn kind(&self) -> WayKind {
        self.kind
    }

    /// What is added on a day.
    #[must_use]
    pub fn on(&self, day: Day) -> Addition {
        self.additions.get(day.index()).copied().unwrap_or_default()
    }

    fn days(&self, picked: impl Fn(Addition) -> bool) -> Days {
        Day::ALL.iter().copied().filter(|&day| picked(self.on(day))).collect()
    }

    /// The moderate minutes added in all.
    #[must_use]
    pub fn moderate_minutes(&self) -> u32 {
        self.additions.iter().map(|added| u32::from(added.moderate)).sum()
    }

    /// The vigorous minutes added in all.
    #[must_use]
    pub fn vigorous_minutes(&self) -> u32 {
        self.additions.iter().map(|added| u32::from(added.vigorous)).sum()
    }

    /// The days on which strength work is added.
    #[must_use]
    pub fn strength_days(&self) -> Days {
        self.days(|added| added.strength)
    }

    /// The days on which balance work is added.
    #[must_use]
    pub fn balance_days(&self) -> Days {
        self.days(|added| added.balance)
    }

    /// The days on which some of the activity is made vigorous.
    #[must_use]
    pub fn some_vigorous_days(&self) -> Days {
        self.days(|added| added.some_vigorous)
    }

    /// Whether the person is told to do as much of it as they are able to.
    #[must_use]
    pub const fn is_as_able(&self) -> bool {
        self.as_able
    }

    /// Whether activity of any intensity will do.
    #[must_use]
    pub const fn is_any_intensity(&self) -> bool {
        self.any_intensity
    }

    fn at(&mut self, day: Day) -> &mut Addition {
        let [mon, tue, wed, thu, fri, sat, sun] = &mut self.additions;
        match day {
            Day::Monday => mon,
            Day::Tuesday => tue,
            Day::Wednesday => wed,
            Day::Thursday => thu,
            Day::Friday => fri,
            Day::Saturday => sat,
            Day::Sunday => sun,
        }
    }
}

/// Days of rest between days of strength work, as far as the week allows.
const APART: [Day; 7] =
    [Day::Tuesday, Day::Friday, Day::Sunday, Day::Wednesday, Day::Monday, Day::Thursday, Day::Saturday];

pub(super) fn ways<'a>(report: &Report<'a>) -> impl Iterator<Item = Way> + use<'a> {
    let report = *report;
    let shortfall = report.shortfall().map(|bounds| bounds.at_most).filter(|short| !short.is_nothing());
    let mut before = [None; 4];
    WayKind::ALL.iter().filter_map(move |&kind| {
        let way = Planner { report: &report, short: shortfall? }.plan(kind)?;
        let same = |other: &Option<Way>| other.is_some_and(|other| other.additions == way.additions);
        if before.iter().any(same) {
            return None;
        }
        *before.iter_mut().find(|slot| slot.is_none())? = Some(way);
        Some(way)
    })
}

struct Planner<'a> {
    report: &'a Report<'a>,
    short: Shortfall,
}

impl Planner<'_> {
    fn plan(&self, kind: WayKind) -> Option<Way> {
        let need = self.report.need()?;
        let any_intensity = matches!(need.aerobic, Aerobic::EachDay { of: Intensity::Light, .. });
        let mut way =
            Way { kind, additions: Default::default(), as_able: self.report.as_able(), any_intensity };
        let vigorous = matches!(kind, WayKind::VigorousOnly | WayKind::Mix);
        if vigorous && (any_intensity || !self.report.may_be_vigorous()) {
            return None;
        }
        if self.short.moderate_minutes == 0 {
            if kind != WayKind::SmallestChange {
                return None;
            }
        } else {
            match need.aerobic {
                Aerobic::NoNumber => return None,
                Aerobic::Week { vigorous_counts, .. } => {
                    self.in_the_week(&mut way, u32::from(vigorous_counts).max(1))?;
                }
                Aerobic::EachDay { days, .. } => self.on_each_day(&mut way, need.aerobic, days)?,
            }
        }
        let tally = |day| self.report.week.on(day);
        self.pick(self.short.strength_days, |day| tally(day).strength)?
            .iter()
            .for_each(|day| way.at(day).strength = true);
        self.pick(self.short.balance_days, |day| tally(day).balance)?
            .iter()
            .for_each(|day| way.at(day).balance = true);
        let vigorous_already = way.days(|added| added.vigorous > 0);
        let has_vigorous = |day| tally(day).at_least.vigorous > 0 || vigorous_already.contains(day);
        let found = Day::ALL.iter().filter(|&&day| has_vigorous(day)).count();
        let lacking = usize::from(need.vigorous_days).saturating_sub(found);
        self.pick(u32::try_from(lacking).ok()?, has_vigorous)?
            .iter()
            .for_each(|day| way.at(day).some_vigorous = true);
        Some(way)
    }

    /// So many more days, apart from each other as far as may be.
    fn pick(&self, count: u32, taken: impl Fn(Day) -> bool) -> Option<Days> {
        let free = APART.iter().copied().filter(|&day| self.is_known(day) && !taken(day));
        let picked: Days = free.take(usize::try_from(count).ok()?).collect();
        (u32::from(picked.count().get()) == count).then_some(picked)
    }

    /// Nothing can be planned on top of a day of which nothing is known.
    fn is_known(&self, day: Day) -> bool {
        !self.report.week.missing().contains(day)
    }

    fn in_the_week(&self, way: &mut Way, rate: u32) -> Option<()> {
        let short = self.short.moderate_minutes;
        let known: Days = Day::ALL.iter().copied().filter(|&day| self.is_known(day)).collect();
        match way.kind {
            WayKind::ModerateOnly => self.spread(way, short, known, false),
            WayKind::VigorousOnly => self.spread(way, short.div_ceil(rate), known, true),
            WayKind::Mix => {
                let vigorous = short / (2 * rate);
                let moderate = short - rate * vigorous;
                if vigorous == 0 || moderate == 0 {
                    return None;
                }
                self.spread(way, moderate, known, false)?;
                self.spread(way, vigorous, known, true)
            }
            WayKind::SmallestChange => {
                let days = |with: fn(super::Split) -> u16| -> Days {
                    known.iter().filter(|&day| with(self.report.week.on(day).at_least) > 0).collect()
                };
                let (vigorous, moderate) = (days(|split| split.vigorous), days(|split| split.moderate));
                if !vigorous.is_empty() {
                    self.spread(way, short.div_ceil(rate), vigorous, true)
                } else if !moderate.is_empty() {
                    self.spread(way, short, moderate, false)
                } else {
                    None
                }
            }
        }
    }

    /// Evenly over up to five days, the least active first, as far as each has room.
    fn spread(&self, way: &mut Way, minutes: u32, days: Days, vigorous: bool) -> Option<()> {
        const MOST_DAYS: u32 = 5;
        const WORTH_GOING_OUT: u32 = 10;
        let mut order = [Day::Monday; 7];
        order.iter_mut().zip(Day::ALL).for_each(|(slot, &day)| *slot = day);
        order.sort_unstable_by_key(|&day| (self.report.week.on(day).at_least.moderate_to_vigorous(), day));
        let days = order.iter().copied().filter(|&day| days.contains(day));
        let mut left = u16::try_from(minutes).ok()?;
        let mut share = u16::try_from((minutes / WORTH_GOING_OUT).clamp(1, MOST_DAYS)).ok()?;
        share = share.min(u16::try_from(days.clone().count()).ok()?);
        for day in days.cycle().take(14) {
            let recorded = self.report.week.on(day).recorded;
            let added = way.at(day);
            let room = DAY.saturating_sub(recorded + added.moderate + added.vigorous);
            let minutes = left.div_ceil(share.max(1)).min(room);
            *(if vigorous { &mut added.vigorous } else { &mut added.moderate }) += minutes;
            left -= minutes;
            share = share.saturating_sub(1);
            if left == 0 {
                return Some(());
            }
        }
        None
    }

    /// On each day that lacks the least.
    fn on_each_day(&self, way: &mut Way, aerobic: Aerobic, days: u8) -> Option<()> {
        if way.kind == WayKind::SmallestChange {
            return None; // the days and their minutes are already the least
        }
        let mut order = [Day::Monday; 7];
        order.iter_mut().zip(Day::ALL).for_each(|(slot, &day)| *slot = day);
        let lacking = |day| aerobic.lacking_on_a_day(self.report.week.on(day).at_least);
        order.sort_unstable_by_key(|&day| (lacking(day), day));
        let mut counted = 0;
        for day in order {
            let (minutes, room) = (lacking(day), DAY.saturating_sub(self.report.week.on(day).recorded));
            if counted == days || !self.is_known(day) {
                continue;
            }
            if minutes > room {
                return None;
            }
            counted += 1;
            let vigorous = match way.kind {
                WayKind::VigorousOnly => minutes,
                WayKind::Mix => minutes / 2,
                WayKind::ModerateOnly | WayKind::SmallestChange => 0,
            };
            let added = way.at(day);
            (added.moderate, added.vigorous) = (minutes - vigorous, vigorous);
        }
        (counted == days).then_some(())
    }
}

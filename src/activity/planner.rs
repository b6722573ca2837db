//! Plans the ways to close the gap.
//!
//! What is added must fit into its day, and the crate itself must accept it once it is recorded: it would take a
//! session of 99 minutes without a start for "not known".

use super::way::{Addition, Way, WayKind};
use super::{Aerobic, Day, Days, Intensity, Minutes, Recommendation, Shortfall, Split, Verdict, Weekly};

impl<'a> Verdict<'a> {
    /// Ways to close the gap. Each is complete: added to the week, it meets the guideline whatever is unknown, and it
    /// fits into the days. Empty if nothing is missing, if no target may be named, or if so many days are unknown that
    /// they should be filled in first.
    pub fn ways(&self) -> impl Iterator<Item = Way> + use<'a> {
        let verdict = *self;
        let shortfall = self.shortfall().map(|bounds| bounds.at_most).filter(|short| !short.is_nothing());
        let mut before = [None; 4];
        WayKind::ALL.iter().filter_map(move |&kind| {
            let (need, short) = verdict.strictest().zip(shortfall)?;
            let any_intensity = matches!(need.aerobic, Aerobic::EachDay { of: Intensity::Light, .. });
            let mut additions = [Addition::nothing(Day::Monday); 7];
            additions.iter_mut().zip(Day::ALL).for_each(|(added, &day)| added.day = day);
            let as_able = verdict.week.as_able();
            let way = Way {
                kind,
                additions,
                vigorous_days: 0,
                strength_days: 0,
                balance_days: 0,
                as_able,
                any_intensity,
            };
            // Strength and balance work take time too: half an hour if the days have room, else 10 minutes or 1.
            let plan = |reserve| Planner { verdict: &verdict, need, short, reserve, way }.plan();
            let way = [30, 10, 1].into_iter().find_map(plan)?;
            let same = |other: &Option<Way>| other.is_some_and(|other| other.additions == way.additions);
            if before.iter().any(same) {
                return None; // it adds the same as an earlier one
            }
            *before.iter_mut().find(|slot| slot.is_none())? = Some(way);
            Some(way)
        })
    }
}

/// The order in which days are chosen, so that there are days of rest between them if possible.
const APART: [Day; 7] =
    [Day::Tuesday, Day::Friday, Day::Sunday, Day::Wednesday, Day::Monday, Day::Thursday, Day::Saturday];

struct Planner<'a> {
    verdict: &'a Verdict<'a>,
    need: Recommendation,
    short: Shortfall,
    /// The minutes that strength or balance work takes on its day.
    reserve: u16,
    way: Way,
}

impl Planner<'_> {
    /// `None` if there is no way of this kind, or no room for it.
    fn plan(mut self) -> Option<Way> {
        let kind = self.way.kind;
        let vigorous = matches!(kind, WayKind::VigorousOnly | WayKind::Mix);
        if vigorous && (self.way.any_intensity || !self.verdict.may_be_vigorous()) {
            return None;
        }
        let (strength, balance) = (self.short.strength_days, self.short.balance_days.unwrap_or(0));
        let (week, reserve) = (self.verdict.week, self.reserve);
        self.add_days(strength, reserve, &|_, day| week.on(day).strength, |added| &mut added.strength)?;
        self.add_days(balance, reserve, &|_, day| week.on(day).balance, |added| &mut added.balance)?;
        if self.short.moderate_minutes == 0 {
            if kind != WayKind::SmallestChange {
                return None;
            }
        } else {
            match self.need.aerobic {
                Aerobic::NoNumber => return None,
                Aerobic::Week { vigorous_counts, .. } => {
                    self.add_in_the_week(u32::from(vigorous_counts).max(1))?;
                }
                Aerobic::EachDay { days, .. } => self.add_on_each_day(days)?,
            }
        }
        let vigorous_days = self.add_vigorous_days()?;
        Some(Way { vigorous_days, strength_days: strength, balance_days: balance, ..self.way })
    }

    fn is_by_totals(&self) -> bool {
        self.verdict.week.weekly().is_some()
    }

    /// Missing days are left out: nothing can be planned on top of an unknown day.
    fn known_days(&self) -> Days {
        Days::ALL.difference(self.verdict.week.missing())
    }

    /// The free minutes of a day, after what was recorded and what is added.
    fn room(&self, day: Day) -> u16 {
        let (week, added) = (self.verdict.week, self.way.on(day));
        let reserved = self.reserve * (u16::from(added.strength) + u16::from(added.balance));
        let taken = [week.on(day).recorded, added.moderate_minutes, added.vigorous_minutes, reserved];
        taken.into_iter().fold(week.minutes_of(day), u16::saturating_sub)
    }

    /// Adds something on so many days that have none of it and so much room, spaced out as far as possible.
    fn add_days(
        &mut self,
        count: u32,
        room: u16,
        has: &dyn Fn(&Way, Day) -> bool,
        field: fn(&mut Addition) -> &mut bool,
    ) -> Option<()> {
        if self.is_by_totals() {
            return Some(()); // nobody knows which days have none
        }
        let (known, mut left) = (self.known_days(), count);
        for day in APART {
            if left > 0 && known.contains(day) && !has(&self.way, day) && self.room(day) >= room {
                *field(self.way.at(day)) = true;
                left -= 1;
            }
        }
        (left == 0).then_some(())
    }

    /// Makes some of the activity vigorous on as many days as are missing, and returns how many.
    fn add_vigorous_days(&mut self) -> Option<u32> {
        let week = self.verdict.week;
        let has = |way: &Way, day| week.on(day).at_least.vigorous > 0 || way.on(day).vigorous_minutes > 0;
        let lacking = if self.is_by_totals() {
            self.short.vigorous_days.unwrap_or(0)
        } else {
            let found: u32 = APART.map(|day| u32::from(has(&self.way, day))).into_iter().sum();
            u32::from(self.need.vigorous_days).saturating_sub(found)
        };
        self.add_days(lacking, 1, &has, |added| &mut added.some_vigorous)?;
        Some(lacking)
    }

    fn add_in_the_week(&mut self, rate: u32) -> Option<()> {
        let short = self.short.moderate_minutes;
        let known = self.known_days();
        match self.way.kind {
            WayKind::ModerateOnly => self.spread(short, known, false),
            WayKind::VigorousOnly => self.spread(short.div_ceil(rate), known, true),
            WayKind::Mix => {
                let vigorous = short / (2 * rate);
                let moderate = short - rate * vigorous;
                if vigorous == 0 || moderate == 0 {
                    return None;
                }
                self.spread(moderate, known, false)?;
                self.spread(vigorous, known, true)
            }
            WayKind::SmallestChange => {
                let vigorous = self.days_with(|split| split.vigorous);
                let moderate = self.days_with(|split| split.moderate);
                if !vigorous.is_empty() {
                    self.spread(short.div_ceil(rate), vigorous, true)
                } else if !moderate.is_empty() {
                    self.spread(short, moderate, false)
                } else {
                    None
                }
            }
        }
    }

    /// The known days that have some of these minutes; any day if only the totals are known.
    fn days_with(&self, minutes: fn(Split) -> u16) -> Days {
        let week = self.verdict.week;
        let some = |split| minutes(split) > 0;
        let totals = week.weekly().map(Weekly::minutes);
        let has = |day: &Day| totals.map_or(some(week.on(*day).at_least), |totals| some(totals.at_least));
        self.known_days().iter().filter(has).collect()
    }

    /// Spreads minutes evenly over up to five days, the least active first, as far as each has room.
    fn spread(&mut self, minutes: u32, days: Days, vigorous: bool) -> Option<()> {
        const MOST_DAYS: u32 = 5;
        const WORTH_GOING_OUT: u32 = 10;
        let order = order(&|day| self.verdict.week.on(day).at_least.moderate_to_vigorous());
        let days = order.into_iter().filter(|&day| days.contains(day));
        let mut left = u16::try_from(minutes).ok()?;
        let share = u16::try_from((minutes / WORTH_GOING_OUT).clamp(1, MOST_DAYS)).ok()?;
        let mut share = share.min(u16::try_from(days.clone().count()).ok()?);
        for day in days.cycle().take(14) {
            let room = self.room(day);
            let added = self.way.at(day);
            let field = if vigorous { &mut added.vigorous_minutes } else { &mut added.moderate_minutes };
            let minutes = readable(*field + left.div_ceil(share.max(1)), *field + room) - *field;
            *field += minutes;
            left = left.saturating_sub(minutes);
            share = share.saturating_sub(1);
            if left == 0 {
                return self.fits_totals();
            }
        }
        None
    }

    /// `None` if the totals would exceed what the crate accepts.
    fn fits_totals(&self) -> Option<()> {
        let Some(totals) = self.verdict.week.weekly() else { return Some(()) };
        let known = totals.minutes().at_least;
        let added = self.way.moderate_minutes() + self.way.vigorous_minutes();
        (known.any() + added <= Weekly::MOST_MINUTES.into()).then_some(())
    }

    /// Adds what is missing on the days with the least missing.
    fn add_on_each_day(&mut self, days: u8) -> Option<()> {
        if self.is_by_totals() || self.way.kind == WayKind::SmallestChange {
            return None; // nobody knows what each day lacks; or the days and their minutes are already the least
        }
        let (week, aerobic, known) = (self.verdict.week, self.need.aerobic, self.known_days());
        let lacking = |day| aerobic.lacking_on_a_day(week.on(day).at_least);
        let mut counted = 0;
        for day in order(&|day| lacking(day).into()).into_iter().filter(|&day| known.contains(day)) {
            if counted == days {
                break;
            }
            let (minutes, room) = (lacking(day), self.room(day));
            let vigorous = match self.way.kind {
                WayKind::VigorousOnly => readable(minutes, room),
                WayKind::Mix => minutes / 2,
                WayKind::ModerateOnly | WayKind::SmallestChange => 0,
            };
            let moderate = readable(minutes.saturating_sub(vigorous), room.saturating_sub(vigorous));
            if moderate + vigorous < minutes {
                continue; // a day without room
            }
            counted += 1;
            let added = self.way.at(day);
            (added.moderate_minutes, added.vigorous_minutes) = (moderate, vigorous);
        }
        (counted == days).then_some(())
    }
}

/// Avoids lengths that mean "not known": adds a minute, or takes one away if there is no room.
fn readable(minutes: u16, room: u16) -> u16 {
    let means_unknown = |minutes| Minutes::new(minutes).is_ok_and(Minutes::may_mean_unknown);
    match minutes.min(room) {
        fits if !means_unknown(fits) => fits,
        fits if fits < room => fits + 1,
        fits => fits - 1,
    }
}

/// The days sorted by a key, smallest first.
fn order(key: &dyn Fn(Day) -> u32) -> [Day; 7] {
    let (mut keys, mut order) = ([0; 7], [Day::Monday; 7]);
    for (slot, &day) in keys.iter_mut().zip(Day::ALL) {
        *slot = key(day) * 7 + day as u32;
    }
    keys.sort_unstable(); // as numbers, because each type that is sorted is compiled anew
    for (slot, key) in order.iter_mut().zip(keys) {
        *slot = Day::ALL.get(key as usize % 7).copied().unwrap_or(Day::Monday);
    }
    order
}

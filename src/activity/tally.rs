//! What the sessions of a week add up to: each minute once, between two bounds.
//!
//! The minutes with a place are bits of their day, so that the order of sessions cannot matter and no
//! sorting or allocation is needed; those without a start are sums.

use super::session::Class;
use super::{Clock, Day, Days, Minutes, Session};
use crate::activity::sitting::MINUTES_A_DAY as DAY;

const WORDS: usize = (DAY as usize).div_ceil(64);

#[derive(Clone, Copy, PartialEq, Eq)]
struct Line([u64; WORDS]);

impl Line {
    const EMPTY: Self = Self([0; WORDS]);

    /// Sets `from..to`, which is part of a day and not empty.
    fn fill(&mut self, from: u16, to: u16) {
        let last = to.saturating_sub(1);
        let (first_word, last_word) = (usize::from(from / 64), usize::from(last / 64));
        let Some(words) = self.0.get_mut(first_word..=last_word) else { return };
        let end = words.len().saturating_sub(1);
        for (index, word) in words.iter_mut().enumerate() {
            let mut mask = u64::MAX;
            if index == 0 {
                mask &= u64::MAX << (from % 64);
            }
            if index == end {
                mask &= u64::MAX >> (63 - last % 64);
            }
            *word |= mask;
        }
    }
}

/// Minutes by intensity.
///
/// Light are those of any activity below a moderate effort, and of work that is not aerobic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Split {
    /// Light.
    pub light: u16,
    /// Moderate.
    pub moderate: u16,
    /// Vigorous.
    pub vigorous: u16,
}

impl Split {
    /// Moderate and vigorous together, each minute once.
    #[must_use]
    pub const fn moderate_to_vigorous(self) -> u16 {
        self.moderate + self.vigorous
    }

    /// Of any intensity.
    #[must_use]
    pub const fn any(self) -> u16 {
        self.light + self.moderate_to_vigorous()
    }

    fn add(&mut self, class: Class, minutes: u16, unknown: Class) {
        match (class, unknown) {
            (Class::Still, _) => {}
            (Class::Light, _) | (Class::Unknown, Class::Light) => self.light += minutes,
            (Class::Moderate, _) => self.moderate += minutes,
            (Class::Vigorous | Class::Unknown, _) => self.vigorous += minutes,
        }
    }
}

/// One day of a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "questions apart from each other")]
pub struct DayTally {
    /// What was done at the least.
    pub at_least: Split,
    /// What was done at the most, however the unknown parts turn out.
    pub at_most: Split,
    /// Minutes of the day that sessions fill, still ones included.
    pub recorded: u16,
    /// Whether there was strength work. A session that runs past midnight is split, so it counts on both
    /// days.
    pub strength: bool,
    /// Whether there may have been.
    pub perhaps_strength: bool,
    /// Whether there was balance work.
    pub balance: bool,
    /// Whether there may have been.
    pub perhaps_balance: bool,
    /// Whether some session's intensity is unknown.
    pub unknown_intensity: bool,
    /// Whether some session's length is unknown.
    pub unknown_length: bool,
}

/// Where the sessions of one class without a length may lie: from the earliest start on.
#[derive(Clone, Copy)]
struct Starts {
    earliest: u16,
    latest: u16,
}

impl Starts {
    fn add(starts: &mut Option<Self>, start: u16) {
        let found = starts.get_or_insert(Self { earliest: start, latest: start });
        found.earliest = found.earliest.min(start);
        found.latest = found.latest.max(start);
    }
}

/// By class: still, light, moderate, vigorous, unknown.
type ByClass<T> = [T; 5];

const fn place(class: Class) -> usize {
    class as usize
}

#[derive(Clone, Copy)]
struct Open {
    /// With a start but no length.
    placed: ByClass<Option<Starts>>,
    /// With neither.
    apart: ByClass<bool>,
}

#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "questions apart from each other")]
pub(super) struct Sum {
    lines: ByClass<Line>,
    any_placed: bool,
    /// All minutes with a place, each record by itself.
    placed: u32,
    apart: ByClass<u32>,
    open: Open,
    any_open: bool,
    /// Minutes that ran over into the next day.
    pub(super) moved: u32,
    strength: bool,
    perhaps_strength: bool,
    balance: bool,
    perhaps_balance: bool,
    pub(super) empty: bool,
    pub(super) too_light: bool,
    pub(super) restated: bool,
    unknown_intensity: bool,
    unknown_length: bool,
    /// A session was given for this very day.
    pub(super) given: bool,
}

impl Sum {
    const EMPTY: Self = Self {
        lines: [Line::EMPTY; 5],
        any_placed: false,
        placed: 0,
        apart: [0; 5],
        open: Open { placed: [None; 5], apart: [false; 5] },
        any_open: false,
        moved: 0,
        strength: false,
        perhaps_strength: false,
        balance: false,
        perhaps_balance: false,
        empty: false,
        too_light: false,
        restated: false,
        unknown_intensity: false,
        unknown_length: false,
        given: false,
    };

    fn fill(&mut self, session: Session, from: u16, to: u16) {
        if let Some(line) = self.lines.get_mut(place(session.class())) {
            line.fill(from, to);
        }
        self.any_placed = true;
        self.placed = self.placed.saturating_add(u32::from(to - from));
        self.does(session);
    }

    fn does(&mut self, session: Session) {
        self.strength |= session.strengthens();
        self.balance |= session.balances();
        self.unknown_intensity |= session.class() == Class::Unknown;
    }
}

/// The sessions of one week, added up one by one.
#[derive(Clone)]
pub(super) struct Tally {
    days: [Sum; 7],
    /// Minutes after the week's end.
    pub(super) cut: u32,
}

impl Tally {
    pub(super) const EMPTY: Self = Self { days: [Sum::EMPTY; 7], cut: 0 };

    pub(super) fn add(&mut self, session: Session) {
        // 24:00 is the next day's beginning; after Sunday that is another week.
        let (index, start) = match session.began().map(Clock::minutes) {
            Some(DAY) => (session.day().index() + 1, Some(0)),
            start => (session.day().index(), start),
        };
        if let Some(day) = self.days.get_mut(session.day().index()) {
            day.given = true;
        }
        let (own, next) = match self.days.get_mut(index..) {
            Some([own, next, ..]) => (own, Some(next)),
            Some([own]) => (own, None),
            _ => {
                let minutes = session.length().map_or(0, Minutes::get);
                self.cut = self.cut.saturating_add(minutes.into());
                return;
            }
        };
        own.too_light |= session.is_too_light();
        own.restated |= session.is_restated();
        match (session.length().map(Minutes::get), start) {
            (Some(0), _) => own.empty = true,
            (Some(minutes), Some(start)) => {
                let end = start + minutes;
                own.fill(session, start, end.min(DAY));
                let over = end.saturating_sub(DAY);
                match next {
                    _ if over == 0 => {}
                    Some(next) => {
                        own.moved = own.moved.saturating_add(over.into());
                        next.fill(session, 0, over);
                    }
                    None => self.cut = self.cut.saturating_add(over.into()),
                }
            }
            (Some(minutes), None) => {
                if let Some(sum) = own.apart.get_mut(place(session.class())) {
                    *sum = sum.saturating_add(u32::from(minutes));
                }
                own.does(session);
            }
            (None, start) => {
                own.does(session);
                own.unknown_length = true;
                own.any_open = true;
                match start {
                    None => {
                        if let Some(open) = own.open.apart.get_mut(place(session.class())) {
                            *open = true;
                        }
                    }
                    Some(start) => {
                        if let Some(starts) = own.open.placed.get_mut(place(session.class())) {
                            Starts::add(starts, start);
                        }
                        if let Some(next) = next {
                            next.any_open = true;
                            next.perhaps_strength |= session.strengthens();
                            next.perhaps_balance |= session.balances();
                        }
                    }
                }
            }
        }
    }

    pub(super) fn days(&self) -> impl Iterator<Item = (Day, &Sum)> {
        Day::ALL.iter().copied().zip(&self.days)
    }

    /// The days, those missing open to anything; or the first day that is too long, and its minutes.
    pub(super) fn finish(&self, missing: Days) -> Result<[Finished; 7], (Day, u32)> {
        let mut finished = [Finished::default(); 7];
        let mut before: Option<&Sum> = None;
        for (slot, (day, sum)) in finished.iter_mut().zip(self.days()) {
            *slot = finish(sum, before, missing.contains(day)).map_err(|minutes| (day, minutes))?;
            before = Some(sum);
        }
        Ok(finished)
    }
}

#[derive(Clone, Copy, Default)]
pub(super) struct Finished {
    pub(super) tally: DayTally,
    /// Minutes recorded more than once, each further time counted.
    pub(super) repeated: u32,
}

fn finish(sum: &Sum, before: Option<&Sum>, missing: bool) -> Result<Finished, u32> {
    let (mut at_least, mut at_most) = (Split::default(), Split::default());
    let mut placed = 0;
    if sum.any_placed {
        let [still, light, moderate, vigorous, unknown] = &sum.lines;
        let words = still.0.iter().zip(&light.0).zip(&moderate.0).zip(&vigorous.0).zip(&unknown.0);
        let (mut union, mut low, mut high) = (0, [0; 3], [0; 3]);
        for ((((still, light), moderate), vigorous), unknown) in words {
            let all = still | light | moderate | vigorous | unknown;
            if all == 0 {
                continue;
            }
            union += all.count_ones();
            count(&mut low, light | unknown, *moderate, *vigorous);
            count(&mut high, *light, *moderate, vigorous | unknown);
        }
        placed = union;
        (at_least, at_most) = (split(low), split(high));
    }
    let known = sum.apart.iter().fold(placed, |all, &minutes| all.saturating_add(minutes));
    let recorded = u16::try_from(known).ok().filter(|&minutes| minutes <= DAY).ok_or(known)?;
    for (class, &minutes) in CLASSES.into_iter().zip(&sum.apart) {
        let minutes = u16::try_from(minutes).unwrap_or(DAY);
        at_least.add(class, minutes, Class::Light);
        at_most.add(class, minutes, Class::Vigorous);
    }
    if sum.any_open || missing {
        open_ended(sum, before, missing, DAY - recorded, &mut at_most);
    }
    let tally = DayTally {
        at_least,
        at_most,
        recorded,
        strength: sum.strength,
        perhaps_strength: sum.strength || sum.perhaps_strength || missing,
        balance: sum.balance,
        perhaps_balance: sum.balance || sum.perhaps_balance || missing,
        unknown_intensity: sum.unknown_intensity,
        unknown_length: sum.unknown_length,
    };
    Ok(Finished { tally, repeated: sum.placed - placed })
}

const CLASSES: ByClass<Class> =
    [Class::Still, Class::Light, Class::Moderate, Class::Vigorous, Class::Unknown];

/// Each minute at the highest intensity recorded for it.
fn count(into: &mut [u32; 3], light: u64, moderate: u64, vigorous: u64) {
    let [lights, moderates, vigorouses] = into;
    *lights += (light & !moderate & !vigorous).count_ones();
    *moderates += (moderate & !vigorous).count_ones();
    *vigorouses += vigorous.count_ones();
}

fn split(counts: [u32; 3]) -> Split {
    let [light, moderate, vigorous] = counts.map(|minutes| u16::try_from(minutes).unwrap_or(DAY));
    Split { light, moderate, vigorous }
}

/// The most that sessions without a length, or a day of which nothing is known, can add.
///
/// A session with a start may last 24 hours from it: it can raise what overlaps it, and fill free
/// minutes after its start. One without can fill any free minutes. All together they fill no more than
/// is free.
#[cold]
fn open_ended(sum: &Sum, before: Option<&Sum>, missing: bool, free: u16, at_most: &mut Split) {
    let reach = |class: Class| {
        let mut line = Line::EMPTY;
        let (today, yesterday) = (&sum.open.placed, before.map(|before| &before.open.placed));
        if let Some(Some(starts)) = today.get(place(class)) {
            line.fill(starts.earliest, DAY);
        }
        if let Some(Some(starts)) = yesterday.and_then(|placed| placed.get(place(class))) {
            if starts.latest > 0 {
                line.fill(0, starts.latest);
            }
        }
        line
    };
    let (reach_light, reach_moderate) = (reach(Class::Light), reach(Class::Moderate));
    let (reach_vigorous, reach_unknown) = (reach(Class::Vigorous), reach(Class::Unknown));
    let [still, light, moderate, vigorous, unknown] = &sum.lines;
    let mut recorded = [0; 3];
    let mut fill = [0; 3];
    let mut before_raising = [0; 3];
    let known = still.0.iter().zip(&light.0).zip(&moderate.0).zip(&vigorous.0).zip(&unknown.0);
    let reached = reach_light.0.iter().zip(&reach_moderate.0).zip(&reach_vigorous.0).zip(&reach_unknown.0);
    for (((((still, light), moderate), vigorous), unknown), (((rl, rm), rv), ru)) in known.zip(reached) {
        let placed = still | light | moderate | vigorous | unknown;
        count(&mut before_raising, *light, *moderate, vigorous | unknown);
        let (rl, rm, rv) = (*rl, *rm, rv | ru);
        count(
            &mut recorded,
            light | (rl & placed),
            moderate | (rm & placed),
            vigorous | unknown | (rv & placed),
        );
        count(&mut fill, rl & !placed, rm & !placed, rv & !placed);
    }
    let (raised, was) = (split(recorded), split(before_raising));
    at_most.light = at_most.light - was.light + raised.light;
    at_most.moderate = at_most.moderate - was.moderate + raised.moderate;
    at_most.vigorous = at_most.vigorous - was.vigorous + raised.vigorous;
    let [_, light_apart, moderate_apart, vigorous_apart, unknown_apart] = sum.open.apart;
    let fill = split(fill);
    let mut left = free;
    let mut take = |reached: u16, anywhere: bool| {
        let taken = if anywhere { left } else { reached.min(left) };
        left -= taken;
        taken
    };
    at_most.vigorous += take(fill.vigorous, vigorous_apart || unknown_apart || missing);
    at_most.moderate += take(fill.moderate, moderate_apart);
    at_most.light += take(fill.light, light_apart);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_filled_exactly() {
        for (from, to) in [(0, 1), (0, 64), (63, 65), (0, 1_440), (1_439, 1_440), (100, 700), (64, 128)] {
            let mut line = Line::EMPTY;
            line.fill(from, to);
            let set: u32 = line.0.iter().map(|word| word.count_ones()).sum();
            assert_eq!(set, u32::from(to - from), "{from} to {to}");
            let first = line.0.iter().position(|&word| word != 0).unwrap();
            assert_eq!(first * 64 + line.0[first].trailing_zeros() as usize, usize::from(from));
        }
    }
}

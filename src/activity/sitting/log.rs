//! A week of postures, and what a break rule says of it.

use super::bits::Bits;
use super::{BreakRule, MINUTES_A_DAY, MINUTES_A_WEEK, Posture, Span};

/// A week of recorded postures.
///
/// Spans may come in any order, overlap or be given twice: each minute counts once. Where a minute is
/// recorded as sitting and as something else, the something else stands, since it needs evidence that
/// sitting does not; [`Report::overruled`] says how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    sitting: Bits,
    standing: Bits,
    active: Bits,
    repeated: u32,
}

impl Log {
    /// A week of which nothing is recorded.
    #[must_use]
    pub const fn new() -> Self {
        Self { sitting: Bits::EMPTY, standing: Bits::EMPTY, active: Bits::EMPTY, repeated: 0 }
    }

    /// Records a span.
    pub fn add(&mut self, span: Span) {
        let minutes = match span.posture() {
            Posture::Sitting => &mut self.sitting,
            Posture::Standing => &mut self.standing,
            Posture::Active => &mut self.active,
        };
        self.repeated = self.repeated.saturating_add(minutes.set(span.start(), span.end()).into());
    }

    /// What the rule says of the week.
    pub fn check(&self, rule: BreakRule) -> Report {
        let up = self.standing.or(&self.active);
        let seated = self.sitting.without(&up);
        let mut report = Report {
            rule,
            longest: None,
            breaks_due: 0,
            breaks_missed: 0,
            active_breaks: 0,
            standing_breaks: 0,
            other_breaks: 0,
            minutes: [0; 7],
            overruled: self.sitting.and(&up).count(),
            repeated: self.repeated,
        };
        let mut before: Option<Stretch> = None;
        for stretch in (Stretches { seated: &seated, from: 0 }) {
            if let Some(before) = before {
                report.count_break(before, stretch, self);
            }
            report.count_sitting(stretch);
            before = Some(stretch);
        }
        report
    }
}

impl Default for Log {
    fn default() -> Self {
        Self::new()
    }
}

impl FromIterator<Span> for Log {
    fn from_iter<I: IntoIterator<Item = Span>>(spans: I) -> Self {
        let mut log = Self::new();
        log.extend(spans);
        log
    }
}

impl Extend<Span> for Log {
    fn extend<I: IntoIterator<Item = Span>>(&mut self, spans: I) {
        spans.into_iter().for_each(|span| self.add(span));
    }
}

struct Stretches<'a> {
    seated: &'a Bits,
    from: u16,
}

impl Iterator for Stretches<'_> {
    type Item = Stretch;

    fn next(&mut self) -> Option<Stretch> {
        if self.from >= MINUTES_A_WEEK {
            return None;
        }
        let start = self.seated.first(self.from, true)?;
        let end = self.seated.first(start, false).unwrap_or(MINUTES_A_WEEK);
        self.from = end;
        Some(Stretch { start, end })
    }
}

/// Sitting without a break, from one minute of the week up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Stretch {
    /// The first minute of the week.
    pub start: u16,
    /// The minute of the week at which the person gets up.
    pub end: u16,
}

impl Stretch {
    /// How many minutes it lasts.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.end - self.start
    }
}

/// What a [`BreakRule`] says of a [`Log`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Report {
    rule: BreakRule,
    longest: Option<Stretch>,
    breaks_due: u16,
    breaks_missed: u16,
    active_breaks: u16,
    standing_breaks: u16,
    other_breaks: u16,
    minutes: [u16; 7],
    overruled: u16,
    repeated: u32,
}

impl Report {
    fn count_sitting(&mut self, stretch: Stretch) {
        if self.longest.is_none_or(|longest| stretch.minutes() > longest.minutes()) {
            self.longest = Some(stretch);
        }
        self.breaks_due += stretch.minutes() / self.rule.due_after();
        // Who gets up in the very minute in which a break falls due takes it.
        self.breaks_missed += (stretch.minutes() - 1) / self.rule.due_after();
        let mut midnight = MINUTES_A_DAY;
        let mut start = stretch.start;
        for day in &mut self.minutes {
            if start < midnight && start < stretch.end {
                *day += stretch.end.min(midnight) - start;
                start = midnight;
            }
            midnight += MINUTES_A_DAY;
        }
    }

    fn count_break(&mut self, before: Stretch, after: Stretch, log: &Log) {
        let same_day = before.end / MINUTES_A_DAY == after.start / MINUTES_A_DAY;
        if !same_day {
            return;
        }
        if log.active.any(before.end, after.start) {
            self.active_breaks += 1;
        } else if log.standing.any(before.end, after.start) {
            self.standing_breaks += 1;
        } else {
            self.other_breaks += 1;
        }
    }

    /// The rule that was applied.
    #[must_use]
    pub const fn rule(&self) -> BreakRule {
        self.rule
    }

    /// The longest unbroken stretch, the first of several; `None` if no sitting is recorded.
    #[must_use]
    pub const fn longest(&self) -> Option<Stretch> {
        self.longest
    }

    /// How many breaks fell due: one each time the rule's minutes of unbroken sitting had passed.
    #[must_use]
    pub const fn breaks_due(&self) -> u16 {
        self.breaks_due
    }

    /// How many of them passed while the person stayed seated.
    #[must_use]
    pub const fn breaks_missed(&self) -> u16 {
        self.breaks_missed
    }

    /// Breaks between two stretches of one day in which the person moved.
    ///
    /// Kept apart from [`standing_breaks`](Self::standing_breaks): what evidence there is speaks for these.
    #[must_use]
    pub const fn active_breaks(&self) -> u16 {
        self.active_breaks
    }

    /// Breaks between two stretches of one day in which the person merely stood.
    #[must_use]
    pub const fn standing_breaks(&self) -> u16 {
        self.standing_breaks
    }

    /// Breaks between two stretches of one day of which nothing else is recorded.
    #[must_use]
    pub const fn other_breaks(&self) -> u16 {
        self.other_breaks
    }

    /// The minutes recorded as sitting on a day, from 0 for the week's first; `None` after the seventh.
    ///
    /// What was not recorded is not known: this is the least that the person sat.
    #[must_use]
    pub fn minutes_on(&self, day: usize) -> Option<u16> {
        self.minutes.get(day).copied()
    }

    /// How many minutes recorded as sitting were not counted, since they are recorded as standing or
    /// active too.
    #[must_use]
    pub const fn overruled(&self) -> u16 {
        self.overruled
    }

    /// How many minutes were recorded more than once in the same posture, each further time counted.
    #[must_use]
    pub const fn repeated(&self) -> u32 {
        self.repeated
    }
}

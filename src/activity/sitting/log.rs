//! A week of postures, and how it compares with a break rule.

use super::{BreakRule, Posture, Spell};
use crate::activity::calendar::{Calendar, LONGEST_WEEK};
use crate::activity::minutes::MinuteSet;
use crate::activity::{Day, Minutes, Session, Span};

/// A week of recorded postures.
///
/// Spells may come in any order, overlap or be repeated: each minute counts once. If a minute is recorded both as
/// sitting and as something else, the other posture counts, because somebody noticed it, while sitting is often only
/// assumed. [`Report::overruled`] says how many minutes were overruled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Log {
    calendar: Calendar,
    sitting: MinuteSet,
    standing: MinuteSet,
    active: MinuteSet,
    repeated: u32,
    after_week: u16,
}

impl Log {
    /// A week without any record.
    #[must_use]
    pub fn new() -> Self {
        Self::in_week(Calendar::default())
    }

    pub(in crate::activity) const fn in_week(calendar: Calendar) -> Self {
        let nothing = MinuteSet::EMPTY;
        Self { calendar, sitting: nothing, standing: nothing, active: nothing, repeated: 0, after_week: 0 }
    }

    /// Records a spell.
    pub fn add(&mut self, spell: Spell) {
        let Some(span) = spell.span(self.calendar) else { return };
        let (is_sitting, minutes) = match spell.posture() {
            Posture::Sitting => (true, &mut self.sitting),
            Posture::Standing => (false, &mut self.standing),
            Posture::Active => (false, &mut self.active),
        };
        let week_end = self.calendar.week_end();
        let before = minutes.add(Span { end: span.end.min(week_end), ..span });
        if is_sitting {
            self.repeated = self.repeated.saturating_add(before.into());
            self.after_week = self.after_week.max(span.end.saturating_sub(week_end));
        }
    }

    /// Records that the person was up during a session, if its time is known.
    pub(in crate::activity) fn interrupt(&mut self, session: Session) {
        let start = session.start.and_then(|clock| self.calendar.minute(session.day.index(), clock));
        let (Some(start), Some(minutes)) = (start, session.minutes.map(Minutes::get)) else { return };
        if !session.is_still() {
            self.active.add(Span { start, end: (start + minutes).min(self.calendar.week_end()) });
        }
    }

    /// Compares the week with a rule.
    pub fn check(&self, rule: BreakRule) -> Report {
        let up = self.standing.union(self.active);
        let seated = self.sitting.difference(up);
        let mut report = Report {
            rule,
            longest: None,
            breaks_due: 0,
            breaks_missed: 0,
            active_breaks: 0,
            standing_breaks: 0,
            other_breaks: 0,
            minutes: [0; 7],
            overruled: self.sitting.intersection(up).count(Span { start: 0, end: LONGEST_WEEK }),
            repeated: self.repeated,
            after_week: self.after_week,
        };
        for (minutes, &day) in report.minutes.iter_mut().zip(Day::ALL) {
            *minutes = seated.count(self.calendar.day(day));
        }
        let mut before: Option<Span> = None;
        for stretch in seated.spans() {
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

impl FromIterator<Spell> for Log {
    fn from_iter<I: IntoIterator<Item = Spell>>(spells: I) -> Self {
        let mut log = Self::new();
        log.extend(spells);
        log
    }
}

impl Extend<Spell> for Log {
    fn extend<I: IntoIterator<Item = Spell>>(&mut self, spells: I) {
        spells.into_iter().for_each(|spell| self.add(spell));
    }
}

/// How a [`Log`] compares with a [`BreakRule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[non_exhaustive]
#[must_use]
pub struct Report {
    /// The rule that was applied.
    pub rule: BreakRule,
    /// The longest unbroken stretch, the first if several are equally long; `None` if no sitting is recorded.
    pub longest: Option<Span>,
    /// How many breaks fell due: one each time the rule's minutes of unbroken sitting had passed.
    pub breaks_due: u16,
    /// How many of them passed while the person stayed seated.
    pub breaks_missed: u16,
    /// Breaks between two stretches of one day in which the person moved. They are counted apart from
    /// `standing_breaks`, because there is some evidence for them.
    pub active_breaks: u16,
    /// Breaks between two stretches of one day in which the person stood, and did not move.
    pub standing_breaks: u16,
    /// Breaks between two stretches of one day, without a recorded posture.
    pub other_breaks: u16,
    /// The minutes recorded as sitting on each day, Monday first. The person may have sat longer without recording it.
    pub minutes: [u16; 7],
    /// How many minutes recorded as sitting do not count, because standing or activity was recorded too.
    pub overruled: u16,
    /// How many minutes of sitting were recorded beyond the first record of each minute.
    pub repeated: u32,
    /// How many minutes of sitting lie after the end of the week, each counted once.
    pub after_week: u16,
}

impl Report {
    fn count_sitting(&mut self, stretch: Span) {
        if self.longest.is_none_or(|longest| stretch.minutes() > longest.minutes()) {
            self.longest = Some(stretch);
        }
        self.breaks_due += stretch.minutes() / self.rule.due_after();
        // Getting up in the very minute in which a break falls due counts as taking it.
        self.breaks_missed += (stretch.minutes() - 1) / self.rule.due_after();
    }

    fn count_break(&mut self, before: Span, after: Span, log: &Log) {
        let (start, end) = (before.end, after.start);
        let same_day =
            Day::ALL.iter().map(|&day| log.calendar.day(day)).any(|day| day.start <= start && end < day.end);
        if !same_day {
            return;
        }
        let between = Span { start, end };
        if log.active.count(between) > 0 {
            self.active_breaks += 1;
        } else if log.standing.count(between) > 0 {
            self.standing_breaks += 1;
        } else {
            self.other_breaks += 1;
        }
    }
}

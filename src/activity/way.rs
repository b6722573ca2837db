//! Ways to close the gap, as data and in plain words.

use core::fmt;

use super::adjustment::Counted;
use super::{Day, Days};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Addition {
    /// The day.
    pub day: Day,
    /// Minutes of moderate activity.
    pub moderate_minutes: u16,
    /// Minutes of vigorous activity.
    pub vigorous_minutes: u16,
    /// Whether some of the day's activity is made vigorous, for a child.
    pub some_vigorous: bool,
    /// Whether strength work is added.
    pub strength: bool,
    /// Whether balance work is added.
    pub balance: bool,
}

impl Addition {
    pub(super) const fn nothing(day: Day) -> Self {
        Self {
            day,
            moderate_minutes: 0,
            vigorous_minutes: 0,
            some_vigorous: false,
            strength: false,
            balance: false,
        }
    }
}

/// One way to close the whole gap.
///
/// The days are one way to spread it: if a guideline recommends minutes a week, any days will do. If the week is given
/// by totals, it is unknown which days had strength or balance work, so only the number of further days is given.
/// `Display` writes it in plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Way {
    /// What it is made of.
    pub kind: WayKind,
    /// What is added on each day, Monday first.
    pub additions: [Addition; 7],
    /// The number of days on which some of the activity is made vigorous, not counting those with vigorous minutes.
    pub vigorous_days: u32,
    /// The number of days on which strength work is added.
    pub strength_days: u32,
    /// The number of days on which balance work is added.
    pub balance_days: u32,
    /// Whether the person should do as much of it as they can.
    pub as_able: bool,
    /// Whether activity of any intensity will do, as for a toddler.
    pub any_intensity: bool,
}

#[expect(clippy::indexing_slicing, reason = "a day's index is below seven")]
impl Way {
    /// What is added on a day.
    #[must_use]
    pub const fn on(&self, day: Day) -> Addition {
        self.additions[day.index()]
    }

    pub(super) const fn at(&mut self, day: Day) -> &mut Addition {
        &mut self.additions[day.index()]
    }

    /// The moderate minutes added in all.
    #[must_use]
    pub fn moderate_minutes(&self) -> u32 {
        self.additions.iter().map(|added| u32::from(added.moderate_minutes)).sum()
    }

    /// The vigorous minutes added in all.
    #[must_use]
    pub fn vigorous_minutes(&self) -> u32 {
        self.additions.iter().map(|added| u32::from(added.vigorous_minutes)).sum()
    }

    fn on_days(&self, count: u32, picked: fn(&Addition) -> bool) -> OnDays {
        let picked = self.additions.iter().filter(|added| picked(added));
        OnDays { count, named: picked.map(|added| added.day).collect() }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sentence = Sentences { f, first: true };
        let (moderate, vigorous) = (self.moderate_minutes(), self.vigorous_minutes());
        let (easy, hard) = if self.any_intensity {
            ("active play of any kind", "active play")
        } else {
            ("brisk walking or the like", "running or the like")
        };
        let more = if self.kind == WayKind::SmallestChange { "Make what you do longer by" } else { "Add" };
        match (moderate, vigorous) {
            (0, 0) => {}
            (moderate, 0) => sentence.say(format_args!("{more} {} of {easy}", Counted(moderate)))?,
            (0, vigorous) => sentence.say(format_args!("{more} {} of {hard}", Counted(vigorous)))?,
            (moderate, vigorous) => sentence.say(format_args!(
                "{more} {} of {easy} and {} of {hard}",
                Counted(moderate),
                Counted(vigorous)
            ))?,
        }
        if moderate + vigorous > 0 {
            sentence.say(format_args!("For example: {}", Spread(self)))?;
        }
        if self.vigorous_days > 0 {
            let days = self.on_days(self.vigorous_days, |added| added.some_vigorous);
            sentence.say(format_args!("Make some of it hard enough to be out of breath on {days}"))?;
        }
        if self.strength_days > 0 {
            let days = self.on_days(self.strength_days, |added| added.strength);
            sentence.say(format_args!("Do strength work on {days}"))?;
        }
        if self.balance_days > 0 {
            let days = self.on_days(self.balance_days, |added| added.balance);
            sentence.say(format_args!("Train your balance on {days}"))?;
        }
        if self.as_able {
            sentence.say(format_args!("Do as much of this as you can; small steps count too"))?;
        }
        Ok(())
    }
}

struct Sentences<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    first: bool,
}

impl Sentences<'_, '_> {
    fn say(&mut self, sentence: fmt::Arguments<'_>) -> fmt::Result {
        if !self.first {
            self.f.write_str(" ")?;
        }
        self.first = false;
        self.f.write_fmt(sentence)?;
        self.f.write_str(".")
    }
}

/// `Monday 20, Tuesday 20`; if there are both kinds of minutes, the vigorous ones are marked.
struct Spread<'a>(&'a Way);

impl fmt::Display for Spread<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let both = self.0.moderate_minutes() > 0 && self.0.vigorous_minutes() > 0;
        let mut between = "";
        for added in &self.0.additions {
            let day = added.day;
            match (added.moderate_minutes, added.vigorous_minutes) {
                (0, 0) => continue,
                (0, hard) if both => write!(f, "{between}{} {hard} hard", day.name())?,
                (moderate, 0) => write!(f, "{between}{} {moderate}", day.name())?,
                (0, hard) => write!(f, "{between}{} {hard}", day.name())?,
                (moderate, hard) => write!(f, "{between}{} {moderate} and {hard} hard", day.name())?,
            }
            between = ", ";
        }
        Ok(())
    }
}

/// `Monday, Tuesday and Friday`, or `2 more days` if the days are not known.
struct OnDays {
    count: u32,
    named: Days,
}

impl fmt::Display for OnDays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.named.is_empty() {
            return write!(f, "{} more day{}", self.count, if self.count == 1 { "" } else { "s" });
        }
        let last = self.named.len() - 1;
        for (index, day) in self.named.iter().enumerate() {
            let join = match index {
                0 => "",
                _ if index == last => " and ",
                _ => ", ",
            };
            write!(f, "{join}{}", day.name())?;
        }
        Ok(())
    }
}

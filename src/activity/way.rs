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
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (moderate, vigorous) = (self.moderate_minutes(), self.vigorous_minutes());
        let (easy, hard) = if self.any_intensity {
            ("active play of any kind", "active play")
        } else {
            ("brisk walking or the like", "running or the like")
        };
        let mut between = "";
        if moderate + vigorous > 0 {
            let more =
                if self.kind == WayKind::SmallestChange { "Make what you do longer by" } else { "Add" };
            match (Counted(moderate), Counted(vigorous)) {
                (minutes, Counted(0)) => write!(f, "{more} {minutes} of {easy}")?,
                (Counted(0), minutes) => write!(f, "{more} {minutes} of {hard}")?,
                (moderate, vigorous) => write!(f, "{more} {moderate} of {easy} and {vigorous} of {hard}")?,
            }
            f.write_str(". For example: ")?;
            self.write_spread(f, moderate > 0 && vigorous > 0)?;
            f.write_str(".")?;
            between = " ";
        }
        let days = |is_on: fn(&Addition) -> bool| -> Days {
            self.additions.iter().filter(|added| is_on(added)).map(|added| added.day).collect()
        };
        for (what, count, named) in [
            (
                "Make some of it hard enough to be out of breath",
                self.vigorous_days,
                days(|added| added.some_vigorous),
            ),
            ("Do strength work", self.strength_days, days(|added| added.strength)),
            ("Train your balance", self.balance_days, days(|added| added.balance)),
        ] {
            if count > 0 {
                write!(f, "{between}{what} on ")?;
                write_days(f, count, named)?;
                f.write_str(".")?;
                between = " ";
            }
        }
        if self.as_able {
            write!(f, "{between}Do as much of this as you can; small steps count too.")?;
        }
        Ok(())
    }
}

impl Way {
    /// `Monday 20, Tuesday 20`; if there are both kinds of minutes, the vigorous ones are marked.
    fn write_spread(&self, f: &mut fmt::Formatter<'_>, both: bool) -> fmt::Result {
        let hard = if both { " hard" } else { "" };
        let mut between = "";
        for added in &self.additions {
            let day = added.day.name();
            match (added.moderate_minutes, added.vigorous_minutes) {
                (0, 0) => continue,
                (moderate, 0) => write!(f, "{between}{day} {moderate}")?,
                (0, vigorous) => write!(f, "{between}{day} {vigorous}{hard}")?,
                (moderate, vigorous) => write!(f, "{between}{day} {moderate} and {vigorous}{hard}")?,
            }
            between = ", ";
        }
        Ok(())
    }
}

/// `Monday, Tuesday and Friday`, or `2 more days` if the days are not known.
fn write_days(f: &mut fmt::Formatter<'_>, count: u32, named: Days) -> fmt::Result {
    let Some(last) = named.len().checked_sub(1) else {
        return write!(f, "{count} more day{}", if count == 1 { "" } else { "s" });
    };
    for (index, day) in named.iter().enumerate() {
        let join = match index {
            0 => "",
            _ if index == last => " and ",
            _ => ", ",
        };
        write!(f, "{join}{}", day.name())?;
    }
    Ok(())
}

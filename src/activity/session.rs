//! One session as a tracker or a person reports it.

use super::{Activity, Clock, Day, Intensity, Minutes};

/// One session on one day: an activity or an intensity, how long, and from when.
///
/// What is not given is unknown. A start is what overlaps are found by; without one, sessions are taken
/// as apart.
///
/// ```
/// use backpain::activity::{Activity, Clock, Day, Intensity, Minutes, Session};
///
/// let walk = Session::of(Activity::BriskWalking, Day::Monday).minutes(Minutes::new(30)?);
/// let watch = Session::at(Intensity::Vigorous, Day::Monday)
///     .minutes(Minutes::new(40)?)
///     .start(Clock::new(8, 0).unwrap());
/// let workout = Session::unknown(Day::Tuesday).minutes(Minutes::new(40)?); // who knows how hard
/// # assert_eq!((walk.effort(), workout.effort()), (Some(Intensity::Moderate), None));
/// # assert_eq!(watch.day(), Day::Monday);
/// # Ok::<(), backpain::OutOfRange>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Session {
    day: Day,
    activity: Option<Activity>,
    intensity: Option<Intensity>,
    minutes: Option<Minutes>,
    start: Option<Clock>,
}

impl Session {
    /// A session of which only the day is known.
    pub const fn unknown(day: Day) -> Self {
        Self { day, activity: None, intensity: None, minutes: None, start: None }
    }

    /// A session of a known activity.
    pub const fn of(activity: Activity, day: Day) -> Self {
        let mut session = Self::unknown(day);
        session.activity = Some(activity);
        session
    }

    /// A session of a known intensity.
    pub const fn at(intensity: Intensity, day: Day) -> Self {
        Self::unknown(day).intensity(intensity)
    }

    /// How hard it was for the person. It stands above what the activity usually costs, since a person's
    /// own effort is what the guidelines ask for.
    pub const fn intensity(mut self, intensity: Intensity) -> Self {
        self.intensity = Some(intensity);
        self
    }

    /// How long it lasted.
    pub const fn minutes(mut self, minutes: Minutes) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// When it began. A session may run past midnight. A start at the day's end (24:00) is the next
    /// day's beginning.
    pub const fn start(mut self, start: Clock) -> Self {
        self.start = Some(start);
        self
    }

    /// The day on which it began.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// What was done, if known.
    #[must_use]
    pub const fn activity(self) -> Option<Activity> {
        self.activity
    }

    /// How long it lasted, if known.
    #[must_use]
    pub const fn length(self) -> Option<Minutes> {
        self.minutes
    }

    /// When it began, if known.
    #[must_use]
    pub const fn began(self) -> Option<Clock> {
        self.start
    }

    /// How hard it was, if known: as stated, else as the activity usually is.
    #[must_use]
    pub const fn effort(self) -> Option<Intensity> {
        match (self.intensity, self.activity) {
            (Some(stated), _) => Some(stated),
            (None, Some(activity)) => Some(activity.intensity()),
            (None, None) => None,
        }
    }

    /// How hard the person says it was.
    #[cfg(feature = "proptest1")]
    pub(crate) const fn stated(self) -> Option<Intensity> {
        self.intensity
    }

    /// Whether a stated intensity differs from what the activity usually is.
    pub(super) fn is_restated(self) -> bool {
        match (self.intensity, self.activity) {
            (Some(stated), Some(activity)) => activity.is_aerobic() && stated != activity.intensity(),
            _ => false,
        }
    }

    /// Strength work counts from a moderate effort on; unless the person says it was light, it was.
    pub(super) const fn strengthens(self) -> bool {
        match self.activity {
            Some(activity) => activity.is_strength() && !matches!(self.intensity, Some(Intensity::Light)),
            None => false,
        }
    }

    /// Strength work that the person says was light.
    pub(super) const fn is_too_light(self) -> bool {
        match self.activity {
            Some(activity) => activity.is_strength() && matches!(self.intensity, Some(Intensity::Light)),
            None => false,
        }
    }

    pub(super) const fn balances(self) -> bool {
        match self.activity {
            Some(activity) => activity.is_balance(),
            None => false,
        }
    }

    pub(super) const fn class(self) -> Class {
        if let Some(activity) = self.activity {
            if activity.is_still() {
                return Class::Still;
            }
            if !activity.is_aerobic() {
                return Class::Light;
            }
        }
        match self.effort() {
            Some(Intensity::Light) => Class::Light,
            Some(Intensity::Moderate) => Class::Moderate,
            Some(Intensity::Vigorous) => Class::Vigorous,
            None => Class::Unknown,
        }
    }
}

/// How a minute counts. Work that is not aerobic counts as light: as activity, but for no guideline's
/// minutes of moderate or vigorous aerobic activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Still,
    Light,
    Moderate,
    Vigorous,
    /// Between light and vigorous.
    Unknown,
}

//! One session of activity, as a tracker or a person reports it.

use super::effort;
use super::{Activity, Clock, Day, Intensity, Met, Minutes, StepsPerMinute};
use crate::Age;

/// One session on one day: what was done or how hard it was, for how long, and from when.
///
/// Everything but the day may be unknown. Overlaps are found from the starts, so sessions without one are assumed not
/// to overlap.
///
/// ```
/// use backpain::activity::{Activity, Clock, Day, Intensity, Met, Minutes, Session};
///
/// let walk = Session::of(Activity::BriskWalking, Day::Monday).minutes(Minutes::new(30)?);
/// let watch = Session::unknown(Day::Monday)
///     .met(Met::new(83)?)
///     .minutes(Minutes::new(40)?)
///     .start(Clock::new(8, 0).unwrap());
/// let workout = Session::unknown(Day::Tuesday).minutes(Minutes::new(40)?); // nobody knows how hard it was
/// # assert_eq!((walk.effort(None), workout.effort(None)), (Some(Intensity::Moderate), None));
/// # assert_eq!((watch.day, watch.effort(None)), (Day::Monday, Some(Intensity::Vigorous)));
/// # Ok::<(), backpain::OutOfRangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
#[must_use]
pub struct Session {
    /// The day on which it began.
    pub day: Day,
    /// What was done, if known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub activity: Option<Activity>,
    /// How hard the person says it was, if they do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub intensity: Option<Intensity>,
    /// The measured MET value, if there is one.
    #[cfg_attr(feature = "serde", serde(rename = "met_tenths", skip_serializing_if = "Option::is_none"))]
    pub met: Option<Met>,
    /// The steps a minute, if known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub steps_per_minute: Option<StepsPerMinute>,
    /// How long it lasted, if known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub minutes: Option<Minutes>,
    /// Whether the minutes are meant although surveys write the same number for "not known". It is only written.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub measured: bool,
    /// When it began, if known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub start: Option<Clock>,
}

impl Session {
    /// A session of which only the day is known.
    pub const fn unknown(day: Day) -> Self {
        Self {
            day,
            activity: None,
            intensity: None,
            met: None,
            steps_per_minute: None,
            minutes: None,
            measured: false,
            start: None,
        }
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

    /// How hard it was for the person. It takes precedence over what the activity usually costs, because the guidelines
    /// ask for a person's own effort. If a MET value or steps a minute were measured too, [`effort::resolve`] decides.
    pub const fn intensity(mut self, intensity: Intensity) -> Self {
        self.intensity = Some(intensity);
        self
    }

    /// The MET value that a device measured.
    pub const fn met(mut self, met: Met) -> Self {
        self.met = Some(met);
        self
    }

    /// The steps a minute of a walk or run. They count from 21 to 85 years ([`effort::cadence`]), and only if no MET
    /// value was measured.
    pub const fn steps_per_minute(mut self, steps: StepsPerMinute) -> Self {
        self.steps_per_minute = Some(steps);
        self
    }

    /// How long it lasted.
    pub const fn minutes(mut self, minutes: Minutes) -> Self {
        self.minutes = Some(minutes);
        self.measured = minutes.may_mean_unknown();
        self
    }

    /// When it began. A session may last past midnight. At 24:00 the next day begins.
    pub const fn start(mut self, start: Clock) -> Self {
        self.start = Some(start);
        self
    }

    /// The intensity that was measured: from METs, else from steps a minute. If the age is unknown, an age at which
    /// steps count is assumed; the cut points are the same at all of them.
    fn measured_intensity(self, age: Option<Age>) -> Option<Intensity> {
        match (self.met, self.steps_per_minute) {
            (Some(met), _) => Some(met.intensity()),
            (None, Some(steps)) if self.activity.is_none_or(Activity::is_on_foot) => {
                effort::cadence(steps.get(), age.unwrap_or(effort::ANY_AGE_OF_CADENCE)).ok()
            }
            (None, _) => None,
        }
    }

    /// Whether steps a minute were given but say nothing about the intensity.
    pub(super) fn has_unused_steps(self, age: Option<Age>) -> bool {
        self.steps_per_minute.is_some() && self.met.is_none() && self.measured_intensity(age).is_none()
    }

    /// How hard it was for a person of this age, if known: as stated or measured, else as the activity usually is.
    #[must_use]
    pub fn effort(self, age: Option<Age>) -> Option<Intensity> {
        match (self.intensity, self.measured_intensity(age)) {
            (None, None) => self.activity.map(Activity::intensity),
            (stated, measured) => effort::resolve(age, stated, measured).map(|(intensity, _)| intensity),
        }
    }

    /// Whether the intensity that counts differs from what the activity usually is.
    pub(super) fn is_restated(self, age: Option<Age>) -> bool {
        (self.intensity.is_some() || self.measured_intensity(age).is_some())
            && self.activity.is_some_and(|activity| {
                activity.is_aerobic() && self.effort(age) != Some(activity.intensity())
            })
    }

    /// Whether it is strength work. Guidelines ask for a moderate effort or more, which is assumed unless the
    /// person says that it was light.
    pub(super) fn strengthens(self) -> bool {
        self.activity.is_some_and(Activity::is_strength) && self.intensity != Some(Intensity::Light)
    }

    /// Whether it is strength work that the person says was light.
    pub(super) fn is_too_light(self) -> bool {
        self.activity.is_some_and(Activity::is_strength) && self.intensity == Some(Intensity::Light)
    }

    pub(super) fn balances(self) -> bool {
        self.activity.is_some_and(Activity::is_balance)
    }

    pub(super) fn is_still(self) -> bool {
        self.activity.is_some_and(Activity::is_still)
    }

    pub(super) fn class(self, age: Option<Age>) -> Class {
        if self.is_still() {
            return Class::Still;
        }
        if !self.activity.is_none_or(Activity::is_aerobic) {
            return Class::Light;
        }
        match self.effort(age) {
            Some(Intensity::Light) => Class::Light,
            Some(Intensity::Moderate) => Class::Moderate,
            Some(Intensity::Vigorous) => Class::Vigorous,
            None => Class::Unknown,
        }
    }
}

/// How a minute counts. Work that is not aerobic counts as light: it is activity, but no guideline counts it among
/// the minutes of moderate or vigorous aerobic activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Still,
    Light,
    Moderate,
    Vigorous,
    /// Between light and vigorous.
    Unknown,
}

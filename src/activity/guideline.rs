//! The guidelines, and what each of them recommends to whom.

use super::sitting::CANADA_MINUTES_A_DAY;
use super::{Intensity, Split};
use crate::treatment::Figure;
use crate::vocabulary::vocabulary;
use crate::{Age, Source};

vocabulary! {
    /// A guideline on physical activity.
    #[non_exhaustive]
    pub enum Guideline, "a guideline" {
        /// World Health Organization 2020
        ///
        /// For children under five, its guideline of 2019.
        Who2020 "who-2020";
        /// Physical Activity Guidelines for Americans, 2018
        Us2018 "us-2018";
        /// UK Chief Medical Officers 2019
        Uk2019 "uk-2019";
        /// Canadian 24-hour movement guidelines 2020
        Canada2020 "canada-2020";
        /// Australian guidelines of 2014 and 2021
        Australia2021 "australia-2021";
    }
}

vocabulary! {
    /// A group of people with its own recommendation. The ages differ between guidelines.
    #[non_exhaustive]
    pub enum Population, "a population" {
        /// Infants
        Infant "infant";
        /// Toddlers
        Toddler "toddler";
        /// Children before school
        Preschooler "preschooler";
        /// Children and adolescents
        Child "child";
        /// Adults
        Adult "adult";
        /// Older adults
        OlderAdult "older-adult";
        /// Pregnancy, and the time after a birth
        Pregnancy "pregnancy";
    }
}

/// How much aerobic activity is recommended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Aerobic {
    /// Be active, without a number to check.
    NoNumber,
    /// A number of minutes a week.
    #[non_exhaustive]
    Week {
        /// At least these minutes of moderate activity.
        minutes: u16,
        /// The upper end of the range, if the guideline gives one. It is not a limit.
        up_to: Option<u16>,
        /// How many moderate minutes one vigorous minute counts for: 2, or 1 if the guideline adds both up.
        vigorous_counts: u8,
    },
    /// A number of minutes on each of a number of days.
    #[non_exhaustive]
    EachDay {
        /// On at least this many days.
        days: u8,
        /// At least these minutes at intensity `of` or higher.
        minutes: u16,
        /// The lowest intensity that counts.
        of: Intensity,
        /// At least this many of them moderate to vigorous.
        moderate: u16,
    },
}

impl Aerobic {
    /// What the minutes are worth, as the guideline counts them.
    #[must_use]
    pub fn worth(self, minutes: Split) -> u32 {
        let (light, moderate, vigorous) =
            (u32::from(minutes.light), u32::from(minutes.moderate), u32::from(minutes.vigorous));
        match self {
            Self::NoNumber | Self::EachDay { of: Intensity::Light, .. } => light + moderate + vigorous,
            Self::Week { vigorous_counts, .. } => moderate + u32::from(vigorous_counts) * vigorous,
            Self::EachDay { of: Intensity::Moderate, .. } => moderate + vigorous,
            Self::EachDay { of: Intensity::Vigorous, .. } => vigorous,
        }
    }

    /// How many moderate minutes a vigorous one counts for.
    pub(super) const fn vigorous_counts(self) -> u8 {
        match self {
            Self::Week { vigorous_counts, .. } => vigorous_counts,
            Self::NoNumber | Self::EachDay { .. } => 1,
        }
    }

    /// The moderate minutes missing for the day to count; 0 if the guideline has no daily number.
    #[must_use]
    pub fn lacking_on_a_day(self, minutes: Split) -> u16 {
        match self {
            Self::NoNumber | Self::Week { .. } => 0,
            Self::EachDay { minutes: asked, moderate, .. } => {
                let lacking =
                    |asked: u16, done| asked.saturating_sub(u16::try_from(done).unwrap_or(u16::MAX));
                lacking(asked, self.worth(minutes)).max(lacking(moderate, minutes.moderate_to_vigorous()))
            }
        }
    }
}

/// What one guideline recommends to one group of people.
///
/// The whole table is [`Recommendation::ALL`].
///
/// ```
/// use backpain::Age;
/// use backpain::activity::{Guideline, Population, Recommendation};
///
/// let eighteen = Age::new(18)?;
/// let population = |guideline| Recommendation::at_age(guideline, eighteen).map(|row| row.population);
/// assert_eq!(population(Guideline::Who2020), Some(Population::Adult));
/// assert_eq!(population(Guideline::Uk2019), Some(Population::Child)); // up to 18
/// # Ok::<(), backpain::OutOfRangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Recommendation {
    /// Which guideline.
    pub guideline: Guideline,
    /// Which group of people.
    pub population: Population,
    /// The first and the last year of age; `None` where the age does not matter.
    pub ages: Option<(u16, u16)>,
    /// Aerobic activity.
    pub aerobic: Aerobic,
    /// Days a week with vigorous activity, recommended in addition to the minutes, from 0 to 7.
    pub vigorous_days: u8,
    /// Days a week with muscle-strengthening, from 0 to 7.
    pub strength_days: u8,
    /// Days a week with balance work, from 0 to 7.
    pub balance_days: u8,
    /// Whether the four levels of the American guideline apply.
    pub has_levels: bool,
    /// The most minutes of sitting a day, if the guideline has a number.
    pub sitting_minutes: Option<u16>,
    /// What the numbers leave out, in words.
    pub remark: &'static str,
    /// Where it was read.
    pub sources: &'static [Source],
}

const fn days(count: u8) -> u8 {
    assert!(count <= 7, "a week has seven days");
    count
}

/// A band from a first to a last year of age.
#[expect(clippy::unnecessary_wraps, reason = "a column of the table: a row for any age has none")]
const fn ages(from: u16, to: u16) -> Option<(u16, u16)> {
    Some((from, to))
}

/// A band without a last year of age.
#[expect(clippy::unnecessary_wraps, reason = "a column of the table: a row for any age has none")]
const fn from(age: u16) -> Option<(u16, u16)> {
    Some((age, Age::MAX.get()))
}

const ANY_AGE: Option<(u16, u16)> = None;

const fn week(minutes: u16, up_to: Option<u16>, vigorous_counts: u8) -> Aerobic {
    Aerobic::Week { minutes, up_to, vigorous_counts }
}

const fn each_day(days: u8, minutes: u16, of: Intensity, moderate: u16) -> Aerobic {
    Aerobic::EachDay { days, minutes, of, moderate }
}

macro_rules! recommendations {
    ($( $guideline:ident $population:ident $ages:expr, $aerobic:expr, days [$vigorous:literal, $strength:literal, $balance:literal],
        $levels:literal, $sitting:expr, [$($source:ident),+], $remark:literal; )+) => {
        /// The table, in the order of guidelines and ages.
        const TABLE: &[Recommendation] = &[$( Recommendation {
            guideline: Guideline::$guideline,
            population: Population::$population,
            ages: $ages,
            aerobic: $aerobic,
            vigorous_days: days($vigorous),
            strength_days: days($strength),
            balance_days: days($balance),
            has_levels: $levels,
            sitting_minutes: $sitting,
            remark: $remark,
            sources: &[$(Source::$source),+],
        }, )+];
    };
}

recommendations! {
    // guideline, population, ages; aerobic (for a week: minutes, upper figure, what a vigorous minute counts; for each
    // day: on how many, minutes, from which intensity, moderate ones among them); days with vigorous, strength and
    // balance work; whether the American levels apply; the most minutes of sitting a day; sources; remark
    Who2020 Infant ages(0, 0), Aerobic::NoNumber, days [0, 0, 0], false, None, [Who2019UnderFives],
        "Several times a day, on the floor; half an hour a day lying on the front while awake if the child cannot move about yet.";
    Who2020 Toddler ages(1, 2), each_day(7, 180, Intensity::Light, 0), days [0, 0, 0], false, None, [Who2019UnderFives, Who2019Reuters],
        "Any intensity counts, spread through the day.";
    Who2020 Preschooler ages(3, 4), each_day(7, 180, Intensity::Light, 60), days [0, 0, 0], false, None, [Who2019Reuters],
        "Any intensity counts, and an hour of it is energetic play.";
    Who2020 Child ages(5, 17), week(420, None, 1), days [3, 3, 0], false, None, [Who2020],
        "An average of an hour a day over the week: a day off can be made up for. Bone is not judged apart from muscle.";
    Who2020 Adult ages(18, 64), week(150, Some(300), 2), days [0, 2, 0], true, None, [Who2020, WhoEquivalence],
        "More than the upper figure is not an error.";
    Who2020 OlderAdult from(65), week(150, Some(300), 2), days [0, 2, 3], true, None, [Who2020, WhoOlderAdults],
        "Varied activity that trains balance and strength, on three days a week.";
    Who2020 Pregnancy ANY_AGE, week(150, None, 2), days [0, 0, 0], false, None, [WhoPregnancy],
        "Strength work belongs in the week, but no number of days is given.";
    Us2018 Preschooler ages(3, 5), Aerobic::NoNumber, days [0, 0, 0], false, None, [PagKeyGuidelines, PagChildren],
        "Active through the day. The text calls three hours a day a reasonable target; it is not a key guideline.";
    Us2018 Child ages(6, 17), each_day(7, 60, Intensity::Moderate, 60), days [3, 3, 0], false, None, [PagKeyGuidelines, PagChildren],
        "Every day: another day cannot make up for it. Bone is not judged apart from muscle.";
    Us2018 Adult ages(18, 64), week(150, Some(300), 2), days [0, 2, 0], true, None, [PagKeyGuidelines],
        "More than the upper figure is not an error; better spread through the week.";
    Us2018 OlderAdult from(65), week(150, Some(300), 2), days [0, 2, 1], true, None, [PagKeyGuidelines],
        "Balance work without a number of days: one day is taken to be enough. Effort may be judged by the person's own fitness.";
    Us2018 Pregnancy ANY_AGE, week(150, None, 2), days [0, 0, 0], false, None, [PagCdcCopy],
        "Spread through the week.";
    Uk2019 Infant ages(0, 0), Aerobic::NoNumber, days [0, 0, 0], false, None, [UkFactSheet],
        "Several times a day, on the floor.";
    Uk2019 Toddler ages(1, 2), each_day(7, 180, Intensity::Light, 0), days [0, 0, 0], false, None, [UkCmo2019, UkPreschool],
        "Any intensity counts, spread through the day.";
    Uk2019 Preschooler ages(3, 4), each_day(7, 180, Intensity::Light, 60), days [0, 0, 0], false, None, [UkCmo2019, UkPreschool],
        "Any intensity counts, and an hour of it is moderate to vigorous.";
    Uk2019 Child ages(5, 18), week(420, None, 1), days [0, 0, 0], false, None, [UkCmo2019],
        "An average of an hour a day over the week; what strengthens muscle and bone belongs in it, without a number of days.";
    Uk2019 Adult ages(19, 64), week(150, None, 2), days [0, 2, 0], true, None, [UkCmo2019, UkAdults],
        "Shorter bouts of very vigorous activity count too; active every day if possible.";
    Uk2019 OlderAdult from(65), week(150, None, 2), days [0, 2, 2], true, None, [UkOlderAdults, UkJsna],
        "Strength, balance and suppleness on two days; build up slowly.";
    Uk2019 Pregnancy ANY_AGE, week(150, None, 2), days [0, 2, 0], false, None, [UkPregnancy],
        "Start slowly if not active yet.";
    Canada2020 Infant ages(0, 0), Aerobic::NoNumber, days [0, 0, 0], false, None, [CanadaEarlyYears],
        "Several times a day; half an hour a day lying on the front while awake if the child cannot move about yet.";
    Canada2020 Toddler ages(1, 2), each_day(7, 180, Intensity::Light, 0), days [0, 0, 0], false, None, [CanadaEarlyYears],
        "Any intensity counts.";
    Canada2020 Preschooler ages(3, 4), each_day(7, 180, Intensity::Light, 60), days [0, 0, 0], false, None, [CanadaEarlyYears],
        "Any intensity counts, and an hour of it is energetic play.";
    Canada2020 Child ages(5, 17), each_day(7, 60, Intensity::Moderate, 60), days [3, 3, 0], false, None, [CanadaChildren],
        "Every day. Bone is not judged apart from muscle.";
    Canada2020 Adult ages(18, 64), week(150, None, 1), days [0, 2, 0], false, Some(CANADA_MINUTES_A_DAY), [CanadaSitting],
        "A vigorous minute counts once; several hours of light activity belong to the day.";
    Canada2020 OlderAdult from(65), week(150, None, 1), days [0, 2, 1], false, Some(CANADA_MINUTES_A_DAY), [CanadaSitting, CanadaOlderAdults],
        "A vigorous minute counts once. Balance work without a number of days: one day is taken to be enough.";
    Canada2020 Pregnancy ANY_AGE, week(150, None, 1), days [0, 0, 0], false, None, [CanadaPregnancy],
        "Spread over at least three days, which is not judged here; strength work belongs in the week.";
    Australia2021 Infant ages(0, 0), Aerobic::NoNumber, days [0, 0, 0], false, None, [AustraliaGuidelines],
        "Half an hour a day of play on the floor.";
    Australia2021 Toddler ages(1, 4), each_day(7, 180, Intensity::Light, 0), days [0, 0, 0], false, None, [AustraliaGuidelines],
        "Any intensity counts.";
    Australia2021 Child ages(5, 17), each_day(7, 60, Intensity::Moderate, 60), days [0, 3, 0], false, None, [AustraliaGuidelines],
        "Every day. Bone is not judged apart from muscle.";
    Australia2021 Adult ages(18, 64), week(150, Some(300), 2), days [0, 2, 0], true, None, [AustraliaGuidelines, AustraliaAdults],
        "Active on most days, better on all, which is not judged here.";
    Australia2021 OlderAdult from(65), each_day(5, 30, Intensity::Moderate, 30), days [0, 1, 1], false, None, [AustraliaGuidelines],
        "Most days is read as five of seven. Strength and balance without a number of days: one day each is taken to be enough.";
    Australia2021 Pregnancy ANY_AGE, week(150, Some(300), 2), days [0, 2, 0], false, None, [AustraliaGuidelines],
        "As for adults; slowly back to it after the check at six weeks.";
}

impl Recommendation {
    /// Every recommendation of every guideline.
    pub const ALL: &'static [Self] = TABLE;

    /// The recommendation for an age, outside pregnancy; `None` if the guideline has none for the age.
    #[must_use]
    pub fn at_age(guideline: Guideline, age: Age) -> Option<&'static Self> {
        TABLE.iter().find(|row| {
            row.guideline == guideline && row.ages.is_some_and(|(from, to)| (from..=to).contains(&age.get()))
        })
    }

    /// The recommendation for a population.
    #[must_use]
    pub const fn of(guideline: Guideline, population: Population) -> Option<&'static Self> {
        let mut rest = TABLE;
        while let [row, more @ ..] = rest {
            if row.guideline as u8 == guideline as u8 && row.population as u8 == population as u8 {
                return Some(row);
            }
            rest = more;
        }
        None
    }
}

/// The American recommendation for adults. It has the bounds of the [levels](super::Level), and it decides how
/// minutes count if a guideline has no recommendation for the person.
pub(super) const US_ADULT: &Recommendation = match Recommendation::of(Guideline::Us2018, Population::Adult) {
    Some(row) => row,
    None => panic!("the American guideline has a recommendation for adults"),
};

/// The range of moderate minutes a week in [`US_ADULT`].
pub(super) const US_ADULT_RANGE: (u16, u16) = match US_ADULT.aerobic {
    Aerobic::Week { minutes, up_to: Some(up_to), .. } => (minutes, up_to),
    Aerobic::Week { up_to: None, .. } | Aerobic::NoNumber | Aerobic::EachDay { .. } => {
        panic!("the American guideline has a range")
    }
};

/// The same numbers are also in [`Figure`], from other sources. They must agree.
const _: () = {
    let (minutes, up_to) = US_ADULT_RANGE;
    let Aerobic::Week { vigorous_counts, .. } = US_ADULT.aerobic else {
        panic!("the American guideline has a range")
    };
    assert!(Figure::AerobicModerate.value() == minutes);
    assert!(Figure::AerobicModerateUpper.value() == up_to);
    assert!(Figure::AerobicVigorous.value() * vigorous_counts as u16 == minutes);
    assert!(Figure::AerobicVigorousUpper.value() * vigorous_counts as u16 == up_to);
    assert!(Figure::StrengtheningDays.value() == US_ADULT.strength_days as u16);
};

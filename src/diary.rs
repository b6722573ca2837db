//! Pain scores over time: whether pain improves, worsens, or comes back.

mod error;
#[cfg(feature = "serde")]
mod json;

use alloc::vec::Vec;

use crate::language::Text;
use crate::presentation::{Presentation, PresentationBuilder};
use crate::quantity::Pain;
use crate::treatment::Figure;
use crate::vocabulary::vocabulary;
use crate::{OutOfRangeError, Source, Symptom};

pub use error::DiaryError;
#[cfg(feature = "serde")]
pub use json::WithDiary;

/// The pain of one day.
///
/// Days are numbered from any day that the caller chooses, because the crate has no clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Entry {
    /// The day.
    pub day: u32,
    /// The pain on that day. Always ask it the same way: now, or the worst of the day.
    pub pain: Pain,
}

impl Entry {
    /// A score of that day.
    #[must_use]
    pub const fn new(day: u32, pain: Pain) -> Self {
        Self { day, pain }
    }

    /// A score of that day, as a bare number.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless the score is from 0 to 10 points.
    pub const fn scored(day: u32, score: u16) -> Result<Self, OutOfRangeError> {
        match Pain::new(score) {
            Ok(pain) => Ok(Self { day, pain }),
            Err(error) => Err(error),
        }
    }
}

/// Scores in the order of their days.
///
/// The crate assumes nothing about a day without a score. [`longest_gap`](Self::longest_gap) is the longest time
/// between scores.
///
/// ```
/// use backpain::diary::{Diary, Entry, Trend};
///
/// let diary = Diary::new([Entry::scored(1, 7)?, Entry::scored(4, 6)?, Entry::scored(9, 4)?])?;
/// assert_eq!(diary.trend(), Trend::Improving); // 3 points less
/// let error = Diary::new([Entry::scored(4, 6)?, Entry::scored(4, 5)?]).unwrap_err();
/// assert_eq!(error.to_string(), "entry 2 is of day 4 again; give one score for each day");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
#[must_use]
pub struct Diary(Vec<Entry>);

vocabulary! {
    /// How the pain changes over the days of a diary.
    #[expect(clippy::exhaustive_enums, reason = "a caller must handle every trend, the lack of one too")]
    pub enum Trend, "a trend", with {
        /// What the trend means, in plain words.
        plain: &'static str,
    } {
        /// It went away and came back
        Recurrent "recurrent" { plain: "The pain went away and came back." }
        /// It is less by an important amount
        Improving "improving" { plain: "The pain is getting better." }
        /// It is neither less nor more by an important amount, or it was less and has risen again
        Steady "steady" { plain: "The pain is about the same as at the start." }
        /// It is more by an important amount
        Worsening "worsening" { plain: "The pain is getting worse." }
        /// Fewer than two scores, or less than a week between the first and the last
        TooLittleData "too-little-data" { plain: "There are too few scores to tell." }
    }
}

/// How many points a score must change to matter.
pub const IMPORTANT_POINTS: u16 = 2;
/// Or what percentage of the earlier score.
pub const IMPORTANT_PERCENT: u16 = 30;
/// The least number of days from the first to the last score, so that one bad day is no trend. This is judgement; no
/// published number was found.
pub const LEAST_SPAN_DAYS: u32 = 7;
/// If pain is no better after this many days, self-care counts as not helping.
pub const LOOK_AGAIN_DAYS: u32 = Figure::SelfCareReview.value() as u32;

/// Whether a change of score matters: 2 points, or 30 % of the earlier score.
///
/// The published figure is for improvement. To call pain worse, a [`trend`](Diary::trend) asks for the points, which is
/// judgement. From an earlier score of 0 there is no percentage, so only the points count.
#[must_use]
pub const fn is_important(from: Pain, to: Pain) -> bool {
    let (from, to) = (from.get(), to.get());
    let change = from.abs_diff(to);
    change >= IMPORTANT_POINTS || (from > 0 && 100 * change >= IMPORTANT_PERCENT * from)
}

/// Each entry with the one before it.
fn pairs(entries: &[Entry]) -> impl Iterator<Item = (&Entry, &Entry)> {
    entries.iter().zip(entries.iter().skip(1))
}

/// Whether pain has risen by the points that matter.
const fn has_risen(from: Pain, to: Pain) -> bool {
    to.get() >= from.get() + IMPORTANT_POINTS
}

impl Diary {
    /// A diary without entries.
    pub const EMPTY: Self = Self(Vec::new());

    /// Makes a diary of scores, earliest first.
    ///
    /// # Errors
    ///
    /// [`DiaryError`] names the first entry whose day is not after that of the entry before it.
    pub fn new(entries: impl Into<Vec<Entry>>) -> Result<Self, DiaryError> {
        let entries = entries.into();
        for (index, (before, entry)) in pairs(&entries).enumerate() {
            let place = index + 2;
            if entry.day == before.day {
                return Err(DiaryError::DuplicateDay { entry: place, day: entry.day });
            }
            if entry.day < before.day {
                return Err(DiaryError::OutOfOrder { entry: place, day: entry.day, before: before.day });
            }
        }
        Ok(Self(entries))
    }

    /// The scores, earliest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// The days from the first score to the last; 0 if there are fewer than two.
    #[must_use]
    pub fn span_days(&self) -> u32 {
        match self.entries() {
            [first, .., last] => last.day - first.day,
            [] | [_] => 0,
        }
    }

    /// The most days between two consecutive scores: 1 if there is a score for every day, 0 if there are fewer than two
    /// scores.
    #[must_use]
    pub fn longest_gap(&self) -> u32 {
        pairs(self.entries()).map(|(before, entry)| entry.day - before.day).max().unwrap_or(0)
    }

    /// How the pain changes. The first of these that fits decides:
    ///
    /// 1. fewer than two scores, or less than [`LEAST_SPAN_DAYS`] from first to last: too little data;
    /// 2. a score of 2 or more, later a 0, later again 2 or more: recurrent, because people who call themselves
    ///    recovered score 0;
    /// 3. the last score is [`IMPORTANT_POINTS`] or more above the first: worsening. The percentage is for
    ///    getting better only: from 2 points to 3 is 50 % more, but too little for people to notice;
    /// 4. the last score is less than the first by an [important](is_important) amount, and not
    ///    [`IMPORTANT_POINTS`] or more above the lowest: improving. A person who was better last week is
    ///    not getting better;
    /// 5. otherwise steady.
    ///
    /// ```
    /// use backpain::diary::{Diary, Entry, Trend};
    ///
    /// let entries = [(1, 6), (8, 0), (30, 5)].map(|(day, score)| Entry::scored(day, score).unwrap());
    /// assert_eq!(Diary::new(entries)?.trend(), Trend::Recurrent);
    /// assert_eq!(Diary::new(&entries[..2])?.trend(), Trend::Improving);
    /// assert_eq!(Diary::new(&entries[..1])?.trend(), Trend::TooLittleData);
    /// # Ok::<(), backpain::diary::DiaryError>(())
    /// ```
    #[must_use]
    pub fn trend(&self) -> Trend {
        let [first, .., last] = self.entries() else { return Trend::TooLittleData };
        if self.span_days() < LEAST_SPAN_DAYS {
            Trend::TooLittleData
        } else if self.came_back() {
            Trend::Recurrent
        } else if has_risen(first.pain, last.pain) {
            Trend::Worsening
        } else if last.pain < first.pain && is_important(first.pain, last.pain) && !self.rose_again() {
            Trend::Improving
        } else {
            Trend::Steady
        }
    }

    fn came_back(&self) -> bool {
        let hurts = |entry: &Entry| entry.pain.get() >= IMPORTANT_POINTS;
        let mut entries = self.0.iter();
        entries.any(hurts) && entries.any(|entry| entry.pain.get() == 0) && entries.any(hurts)
    }

    /// Whether the last score is well above the lowest.
    fn rose_again(&self) -> bool {
        let lowest = self.0.iter().map(|entry| entry.pain).min();
        lowest.zip(self.0.last()).is_some_and(|(lowest, last)| has_risen(lowest, last.pain))
    }

    /// Adds what the diary says to a presentation; build the result to use it.
    ///
    /// - Pain now becomes the last score, unless the person's answers mean more pain.
    /// - A recurrent course answers [`KeepsComingBack`](Symptom::KeepsComingBack) with yes. A last score
    ///   [`IMPORTANT_POINTS`] or more above the first answers [`GettingWorse`](Symptom::GettingWorse) with
    ///   yes, in a recurrent course too.
    /// - A steady or worsening course of [`LOOK_AGAIN_DAYS`] or more with a last score of [`IMPORTANT_POINTS`] or more
    ///   answers [`NotImprovingWithSelfCare`](Symptom::NotImprovingWithSelfCare) with yes.
    ///
    /// It never answers with no: scores say how much it hurts, and a person may be getting worse
    /// in other ways. So [`Triage::at_least`](crate::Triage::at_least) never becomes milder.
    ///
    /// The duration stays as it was, because the pain may have begun before the diary did.
    pub fn fill(&self, presentation: &Presentation) -> PresentationBuilder {
        let mut said = presentation.to_builder();
        let [.., last] = self.entries() else { return said };
        if *presentation.range(crate::Measure::Pain).start() <= last.pain.get() {
            said = said.pain(last.pain);
        }
        let trend = self.trend();
        if trend == Trend::TooLittleData {
            return said;
        }
        if trend == Trend::Recurrent {
            said = said.yes(Symptom::KeepsComingBack);
        }
        if self.0.first().is_some_and(|first| has_risen(first.pain, last.pain)) {
            said = said.yes(Symptom::GettingWorse);
        }
        if matches!(trend, Trend::Steady | Trend::Worsening)
            && self.span_days() >= LOOK_AGAIN_DAYS
            && last.pain.get() >= IMPORTANT_POINTS
        {
            said = said.yes(Symptom::NotImprovingWithSelfCare);
        }
        said
    }
}

/// The works from which the trend takes its numbers.
pub const SOURCES: &[Source] = &[Source::Ostelo2008, Source::Kamper2010];

impl Text {
    pub(crate) const fn of_trend(trend: Trend) -> Self {
        Self::new("trend", trend.id(), trend.plain())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published examples of the numeric scale: earlier, later, and whether either threshold is met.
    #[test]
    fn important_change_of_published_examples() {
        for (from, to, important) in [
            (7, 5, true),
            (10, 7, true),
            (3, 2, true),
            (8, 6, true),
            (8, 7, false),
            (4, 3, false),
            (4, 5, false),
            (3, 4, true),
            (0, 1, false),
            (0, 2, true),
            (5, 5, false),
            (3, 3, false),
        ] {
            let [from, to] = [from, to].map(|score| Pain::new(score).unwrap());
            assert_eq!(is_important(from, to), important, "{from:?} {to:?}");
        }
    }
}

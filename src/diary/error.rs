//! Why scores do not make a diary.

/// Why scores do not make a diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DiaryError {
    /// A day comes before the day of the entry before it.
    #[error(
        "entry {entry} is of day {day}, which is before day {before}; give the days in order, earliest first"
    )]
    #[non_exhaustive]
    OutOfOrder {
        /// Which entry, from 1.
        entry: usize,
        /// Its day.
        day: u32,
        /// The day of the entry before.
        before: u32,
    },
    /// Two scores for one day.
    #[error("entry {entry} is of day {day} again; give one score for each day")]
    #[non_exhaustive]
    DuplicateDay {
        /// Which entry, from 1.
        entry: usize,
        /// The day.
        day: u32,
    },
}

//! Reads and writes diaries, alone and with a presentation.

use alloc::format;

use super::{Diary, Entry};
use crate::Presentation;
use crate::json::{
    Cursor, Input, InputError, InputProblem, PRESENTATION_KEYS, Record, fields, read_alone, read_without_id,
};
use crate::quantity::Measure;

/// A presentation and a diary of pain, in one JSON object: the keys of a [`Presentation`], and `diary`, a list of
/// days and scores.
///
/// ```
/// use backpain::diary::{Diary, WithDiary};
/// use backpain::json::Record;
///
/// let record: Record<WithDiary> = serde_json::from_str(
///     r#"{"id": "case-7", "age": 58, "diary": [{"day": 1, "pain": 6}, {"day": 9, "pain": 4}]}"#,
/// )?;
/// assert_eq!(record.value.diary.span_days(), 8);
/// assert_eq!(record.value.filled().pain().map(|pain| pain.get()), Some(4));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[expect(clippy::exhaustive_structs, reason = "a user builds the input of a service with it")]
pub struct WithDiary {
    /// The answers and measurements, as they were given.
    #[serde(flatten)]
    pub presentation: Presentation,
    /// The diary; empty if none was given.
    pub diary: Diary,
}

impl WithDiary {
    /// The presentation, completed from the diary as by [`Diary::fill`].
    pub fn filled(&self) -> Presentation {
        // What a diary adds neither entails nor contradicts anything.
        self.diary.fill(&self.presentation).build().unwrap_or(self.presentation)
    }
}

const KEYS: [&str; PRESENTATION_KEYS.len() + 1] = {
    let [a, b, c, d, e, f, g, h, i] = PRESENTATION_KEYS;
    [a, b, c, d, e, f, g, h, i, "diary"]
};

impl Input for WithDiary {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        let expected = "give a presentation, with a diary if there is one: an object such as \
                        `{\"age\": 58, \"diary\": [{\"day\": 3, \"pain\": 5}]}`";
        let [fields @ .., diary] = object.fields(&KEYS, "a key of a presentation or `diary`", expected)?;
        let Record { id, value: presentation } = Presentation::from_fields(&object, fields)?;
        let diary = diary.map(|diary| read_diary(diary)).transpose()?.unwrap_or_default();
        Ok(Record { id, value: Self { presentation, diary } })
    }
}

fn read_diary(list: Cursor<'_, '_>) -> Result<Diary, InputError> {
    let expected = "give a list of days and scores, such as `[{\"day\": 3, \"pain\": 5}]`";
    let entries = list.list(expected, read_entry)?;
    Diary::new(entries).map_err(|error| list.other(format!("{error}")))
}

fn read_entry(entry: Cursor<'_, '_>) -> Result<Entry, InputError> {
    let expected = "give a day and a score, such as `{\"day\": 3, \"pain\": 5}`";
    fields! { entry, "a key of a diary entry", expected => day, pain }
    let day = day.ok_or_else(|| entry.error_at(&["day"], InputProblem::Missing))?;
    let pain = pain.ok_or_else(|| entry.error_at(&["pain"], InputProblem::Missing))?;
    let number = day
        .small_integer()
        .ok_or_else(|| day.wrong_kind(format!("give a whole number from 0 to {} days", u32::MAX)))?;
    let number = u32::try_from(number)
        .map_err(|_| day.other(format!("{number} is out of range; permitted are 0 to {} days", u32::MAX)))?;
    if pain.small_integer().is_none() {
        return Err(pain.wrong_kind("give a whole number from 0 to 10 points"));
    }
    let score = pain.measurement(Measure::Pain)?;
    Entry::scored(number, score).map_err(|error| pain.error(InputProblem::OutOfRange(error)))
}

read_without_id! { WithDiary }

read_alone! { Diary: read_diary, Entry: read_entry }

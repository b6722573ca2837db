//! JSON of presentations, written without the crate's own writer so that it can test the reader.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::presentation::presentations;
use crate::presentation::Statement;
use crate::{Answer, Measure, Presentation, Question};

/// The layout of a document, independent of its content.
#[derive(Clone, Debug)]
struct Layout {
    space: &'static str,
    /// Whether the first letter of every key is written as an escape.
    escaped: bool,
    /// Whether missing keys are written as `null`.
    nulls: bool,
    /// A value of `id`.
    id: Option<&'static str>,
    /// The keys are sorted by these.
    order: Vec<u8>,
}

fn layouts() -> impl Strategy<Value = Layout> + Clone {
    (
        select(&["", " ", "\t", "\n  ", "\r\n"][..]),
        prop::bool::weighted(0.1),
        any::<bool>(),
        prop::option::of(select(&["1", "-7", "\"case-7\"", "\"\"", "\"\\u00e9 \\\"\"", "null"][..])),
        vec(0_u8..20, KEYS),
    )
        .prop_map(|(space, escaped, nulls, id, order)| Layout { space, escaped, nulls, id, order })
}

const ID: &str = "id";
const SEX: &str = "sex";
const ANSWERS: &str = "answers";
const KEYS: usize = 3 + Measure::ALL.len();

fn keys() -> impl Iterator<Item = &'static str> + Clone {
    [ID, SEX, ANSWERS].into_iter().chain(Measure::ALL.iter().map(|measure| measure.id()))
}

/// Keys, and their values as JSON.
type Members = Vec<(String, String)>;

pub(super) fn quoted(text: impl core::fmt::Display) -> String {
    format!("\"{text}\"")
}

impl Layout {
    fn document(&self, presentation: &Presentation) -> String {
        let (mut members, mut answers) = (Members::new(), Members::new());
        for statement in presentation.statements() {
            let id = statement.id().to_string();
            match statement {
                Statement::Yes(_) => answers.push((id, quoted(Answer::Yes.id()))),
                Statement::No(_) => answers.push((id, quoted(Answer::No.id()))),
                Statement::Unknown(question) | Statement::Declined(question) => {
                    let is_unknown = matches!(statement, Statement::Unknown(_));
                    let answer = if is_unknown { Answer::Unknown } else { Answer::Declined };
                    let is_finding = matches!(question, Question::Finding(_));
                    let keys = if is_finding { &mut answers } else { &mut members };
                    keys.push((id, quoted(answer.id())));
                }
                Statement::Measurement(_, number) => members.push((id, number.to_string())),
                Statement::Sex(sex) => members.push((id, quoted(sex.id()))),
            }
        }
        members.extend(self.id.map(|id| (ID.into(), id.into())));
        if !answers.is_empty() {
            members.push((ANSWERS.into(), self.object(&answers)));
        }
        if self.nulls {
            let is_given = |key: &str| members.iter().any(|(known, _)| known == key);
            let missing: Vec<_> = keys().filter(|key| !is_given(key)).collect();
            members.extend(missing.into_iter().map(|key| (key.into(), "null".into())));
        }
        let place = |key: &str| keys().position(|known| known == key).unwrap_or(KEYS);
        members.sort_by_key(|(key, _)| (self.order.get(place(key)).copied(), place(key)));
        self.object(&members)
    }

    fn object(&self, members: &Members) -> String {
        let space = self.space;
        let written = members.iter().map(|(key, value)| {
            let key = match key.chars().next() {
                Some(first) if self.escaped => {
                    format!("\\u{:04x}{}", u32::from(first), key.get(first.len_utf8()..).unwrap_or_default())
                }
                _ => key.clone(),
            };
            format!("{space}{}{space}:{space}{value}{space}", quoted(key))
        });
        format!("{{{}}}", written.collect::<Vec<_>>().join(","))
    }
}

/// The JSON of a presentation, and the presentation. Keys come in any order, some written as escapes, with or without
/// an id and white space; unknowns are left out, `null` or `"unknown"`.
///
/// The layout shrinks to a plain one first; then the content shrinks as [`presentations`] do.
///
/// ```
/// # #[cfg(feature = "serde")]
/// # {
/// use backpain::{Presentation, proptest1};
/// use proptest::prelude::*;
///
/// proptest!(|((text, presentation) in proptest1::json_valid())| {
///     prop_assert_eq!(serde_json::from_str::<Presentation>(&text).unwrap(), presentation);
/// });
/// # }
/// ```
pub fn json_valid() -> impl Strategy<Value = (String, Presentation)> + Clone {
    (layouts(), presentations())
        .prop_map(|(layout, presentation)| (layout.document(&presentation), presentation))
}

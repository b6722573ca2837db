//! The content to print, as JSON values. The text is made from the same values, so both say the same.

use serde::Serialize;
use serde_json::{Map, Value};

/// A part of what the crate knows.
pub(crate) struct Section {
    /// The key in the JSON.
    pub(crate) key: &'static str,
    pub(crate) title: &'static str,
    /// What a reader must know before reading the section.
    pub(crate) about: &'static str,
    pub(crate) entries: Vec<Row>,
}

/// The fields of an entry, in the order in which they are printed.
pub(crate) type Row = Map<String, Value>;

/// `row! { kind: finding.kind(), … }`: any value that serde can write. The names of the fields become the labels.
macro_rules! row {
    ($( $key:ident: $value:expr ),* $(,)?) => {
        $crate::knowledge::content::Row::from_iter([
            $( (stringify!($key).to_owned(), $crate::knowledge::content::value($value)) ),*
        ])
    };
}
pub(crate) use row;

/// The fields of a struct of the crate.
pub(crate) fn fields(of: impl Serialize) -> Row {
    if let Value::Object(fields) = value(of) { fields } else { Row::new() }
}

/// A value of the crate. A value that cannot be JSON is missing, which the test of this example notices.
pub(crate) fn value(of: impl Serialize) -> Value {
    serde_json::to_value(of).unwrap_or_default()
}

/// Ids, or other words that share a line.
pub(crate) fn words<T: ToString>(words: impl IntoIterator<Item = T>) -> Value {
    words.into_iter().map(|word| word.to_string()).collect()
}

pub(crate) fn rows(rows: impl IntoIterator<Item = Row>) -> Value {
    rows.into_iter().collect()
}

/// An entry with an id, a name and further fields.
pub(crate) fn entry(id: impl Into<String>, name: &str, row: Row) -> Row {
    let head = [("id".to_owned(), id.into().into()), ("name".to_owned(), name.into())];
    head.into_iter().chain(row).collect()
}

/// An entry without a name.
pub(crate) fn unnamed(id: impl Into<String>, row: Row) -> Row {
    [("id".to_owned(), id.into().into())].into_iter().chain(row).collect()
}

/// Everything that an entry has under these keys, at any depth: one text or a list of texts.
pub(crate) fn texts_under<'a>(row: &'a Row, keys: &[&str]) -> Vec<&'a str> {
    let mut texts = Vec::new();
    let mut rest: Vec<(&str, &Value)> = row.iter().map(|(key, value)| (key.as_str(), value)).collect();
    while let Some((key, value)) = rest.pop() {
        match value {
            Value::Object(fields) => rest.extend(fields.iter().map(|(key, value)| (key.as_str(), value))),
            Value::Array(values) => rest.extend(values.iter().map(|value| (key, value))),
            Value::String(text) if keys.contains(&key) => texts.push(text.as_str()),
            Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
        }
    }
    texts
}

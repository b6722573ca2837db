//! What is printed, before it is text or JSON: both come from this, so that they cannot differ.

use backpain::source::{ArticleFact, Fact, Source};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A part of the knowledge base.
pub(crate) struct Section {
    /// The JSON key.
    pub(crate) key: &'static str,
    pub(crate) title: &'static str,
    /// What a reader must know before reading it.
    pub(crate) about: &'static str,
    pub(crate) entries: Vec<Entry>,
}

/// One thing that is known.
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) name: Option<&'static str>,
    pub(crate) row: Row,
}

/// Fields in the order in which they are read.
pub(crate) struct Row(pub(crate) Vec<(&'static str, Content)>);

pub(crate) enum Content {
    Absent,
    Text(String),
    Number(u32),
    Truth(bool),
    Fact(Fact),
    Source(Source),
    Sources(Vec<Source>),
    Article(&'static [ArticleFact]),
    /// Ids, or other words that need no line of their own.
    Words(Vec<String>),
    List(Vec<Content>),
    Row(Row),
}

/// `row! { kind: finding.kind(), … }`: the names of the fields are the keys, and make the labels.
macro_rules! row {
    ($( $key:ident: $value:expr ),* $(,)?) => {
        $crate::knowledge::content::Row(vec![
            $( (stringify!($key), $crate::knowledge::content::Content::from($value)) ),*
        ])
    };
}
pub(crate) use row;

/// Ids, as words.
pub(crate) fn words<T: ToString>(ids: impl IntoIterator<Item = T>) -> Content {
    Content::Words(ids.into_iter().map(|id| id.to_string()).collect())
}

/// Rows, as a list.
pub(crate) fn rows(rows: impl IntoIterator<Item = Row>) -> Content {
    Content::List(rows.into_iter().map(Content::Row).collect())
}

impl Entry {
    pub(crate) fn new(id: impl Into<String>, name: &'static str, row: Row) -> Self {
        Self { id: id.into(), name: Some(name), row }
    }

    /// Of a thing that has an id and no name.
    pub(crate) fn unnamed(id: impl Into<String>, row: Row) -> Self {
        Self { id: id.into(), name: None, row }
    }

    /// The works that it rests on, each once.
    pub(crate) fn sources(&self) -> Vec<Source> {
        let (mut sources, mut numbers) = (Vec::new(), Vec::new());
        self.row.cited(&mut sources, &mut numbers);
        sources
    }

    /// The facts of the founding article that it carries.
    pub(crate) fn article(&self) -> Vec<ArticleFact> {
        let (mut sources, mut numbers) = (Vec::new(), Vec::new());
        self.row.cited(&mut sources, &mut numbers);
        numbers
    }
}

impl Row {
    fn cited(&self, sources: &mut Vec<Source>, article: &mut Vec<ArticleFact>) {
        self.0.iter().for_each(|(_, content)| content.cited(sources, article));
    }
}

impl Content {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Text(text) => text.is_empty(),
            Self::Sources(sources) => sources.is_empty(),
            Self::Article(numbers) => numbers.is_empty(),
            Self::Words(words) => words.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Number(_) | Self::Truth(_) | Self::Fact(_) | Self::Source(_) | Self::Row(_) => false,
        }
    }

    fn cited(&self, sources: &mut Vec<Source>, article: &mut Vec<ArticleFact>) {
        let mut cite = |works: &[Source], numbers: &[ArticleFact]| {
            for work in works {
                if !sources.contains(work) {
                    sources.push(*work);
                }
            }
            article.extend(numbers);
        };
        match self {
            Self::Fact(fact) => cite(fact.sources, fact.article),
            Self::Source(work) => cite(&[*work], &[]),
            Self::Sources(works) => cite(works, &[]),
            Self::Article(numbers) => cite(&[], numbers),
            Self::List(items) => items.iter().for_each(|item| item.cited(sources, article)),
            Self::Row(row) => row.cited(sources, article),
            Self::Absent | Self::Text(_) | Self::Number(_) | Self::Truth(_) | Self::Words(_) => {}
        }
    }
}

macro_rules! contents {
    ($( $Type:ty: $from:pat => $content:expr; )+) => {$(
        impl From<$Type> for Content {
            fn from($from: $Type) -> Self {
                $content
            }
        }
    )+};
}

contents! {
    &str: text => Self::Text(text.to_owned());
    String: text => Self::Text(text);
    bool: truth => Self::Truth(truth);
    u8: number => Self::Number(number.into());
    u16: number => Self::Number(number.into());
    u32: number => Self::Number(number);
    Fact: fact => Self::Fact(fact);
    &'static [Fact]: facts => Self::List(facts.iter().copied().map(Self::Fact).collect());
    Source: source => Self::Source(source);
    &'static [Source]: sources => Self::Sources(sources.to_vec());
    &'static [ArticleFact]: numbers => Self::Article(numbers);
    Row: row => Self::Row(row);
}

impl<T: Into<Content>> From<Option<T>> for Content {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, content)| (key, content)))
    }
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::Fact(fact) => fact.serialize(serializer),
            Self::Source(source) => source.serialize(serializer),
            Self::Sources(sources) => sources.serialize(serializer),
            Self::Article(numbers) => numbers.serialize(serializer),
            Self::Words(words) => words.serialize(serializer),
            Self::List(items) => items.serialize(serializer),
            Self::Row(row) => row.serialize(serializer),
        }
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if let Some(name) = self.name {
            map.serialize_entry("name", name)?;
        }
        for (key, content) in &self.row.0 {
            map.serialize_entry(key, content)?;
        }
        map.end()
    }
}

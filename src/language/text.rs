//! A text that a person reads, with its key. The English is in the rows of the tables and nowhere else; each table says in
//! its module which texts its rows have.

use core::fmt;

use super::Phrase;

/// The permanent name of a text, such as `question.fever.hint`: the table, the id of the row, and which text of the row.
/// `Display` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    table: &'static str,
    pub(crate) id: &'static str,
    part: Part,
}

/// Which text of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Only,
    Named(&'static str),
    /// From 1.
    Option(usize),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.table, self.id)?;
        match self.part {
            Part::Only => Ok(()),
            Part::Named(name) => write!(f, ".{name}"),
            Part::Option(number) => write!(f, ".option.{number}"),
        }
    }
}

/// A text that a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Text {
    /// Its key.
    pub key: Key,
    /// The English text. Placeholders are in braces.
    pub english: &'static str,
}

impl Text {
    pub(crate) const fn new(table: &'static str, id: &'static str, english: &'static str) -> Self {
        Self { key: Key { table, id, part: Part::Only }, english }
    }

    /// Another text of the same row.
    pub(crate) const fn part(self, name: &'static str, english: &'static str) -> Self {
        Self { key: Key { part: Part::Named(name), ..self.key }, english }
    }

    pub(crate) const fn of_phrase(phrase: Phrase) -> Self {
        Self::new(phrase.table(), phrase.id(), phrase.name())
    }

    /// The option in this place, from 0.
    pub(crate) const fn option(self, place: usize, english: &'static str) -> Self {
        Self { key: Key { part: Part::Option(place + 1), ..self.key }, english }
    }
}

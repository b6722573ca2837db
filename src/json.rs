//! Reads input from JSON or any other self-describing serde format, with an error that says where it is.
//!
//! Everything that this crate reads goes through one small tree, so that all errors look alike: an [`InputError`] has
//! the path of the error, such as `sessions[2].minutes`, and says what would be right.
//!
//! - [`Record`] is a value and the id that it came with: the usual way to read and write a presentation or a week.
//! - [`Checked`] reads the same, but keeps a content error apart from a syntax error, so that a program that reads
//!   many lines can answer each.
//!
//! ```
//! use backpain::Presentation;
//! use backpain::json::{Checked, Record};
//!
//! let record: Record<Presentation> = serde_json::from_str(r#"{"id": "case-7", "answers": {"fever": "no"}}"#)?;
//! assert_eq!(record.id, Some("case-7".into()));
//!
//! let Checked(read) = serde_json::from_str::<Checked<Presentation>>(r#"{"answers": {"fever": false}}"#)?;
//! let error = read.unwrap_err();
//! assert_eq!(error.path, "answers.fever");
//! assert_eq!(
//!     error.to_string(),
//!     "answers.fever: `false` is not permitted; give `yes`, `no`, `unknown` or `declined`"
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Start with `cursor.rs` to see how a reader is written, and with `tree.rs` to see what formats hand over.

mod cursor;
mod deserializer;
mod error;
pub(crate) mod hash;
mod presentation;
mod tree;

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer};

pub(crate) use cursor::{Cursor, fields};
pub use error::{InputError, InputProblem};
pub(crate) use presentation::PRESENTATION_KEYS;
#[cfg(feature = "fhir")]
pub(crate) use tree::Node;
pub(crate) use tree::Tree;

use crate::Id;

/// Lets a part of an input be read by itself, by the reader of the whole and with its errors.
macro_rules! read_alone {
    ($($Type:ty: $read:ident),+ $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $Type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let tree = <crate::json::Tree<'_> as serde::Deserialize>::deserialize(deserializer)?;
                $read(crate::json::Cursor::new(&tree)).map_err(serde::de::Error::custom)
            }
        }
    )+};
}
pub(crate) use read_alone;

/// Lets an [`Input`] be read without the id of its [`Record`].
macro_rules! read_without_id {
    ($Type:ty) => {
        /// Ignores an `id`; read a [`json::Record`](crate::json::Record) to keep it.
        impl<'de> serde::Deserialize<'de> for $Type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(crate::json::Record::deserialize(deserializer)?.value)
            }
        }
    };
}
pub(crate) use read_without_id;

/// A value, and the id that its sender gave it.
///
/// In JSON the id is next to the keys of the value. It is echoed in every answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[expect(clippy::exhaustive_structs, reason = "a user builds the input of a service with it")]
pub struct Record<T> {
    /// The sender's id, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The value.
    #[serde(flatten)]
    pub value: T,
}

/// A record with valid syntax: either its content, or the error in it.
///
/// Reading a `Checked` fails only on a syntax error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a transparent wrapper")]
pub struct Checked<T>(pub Result<Record<T>, InputError>);

/// What can be read as a [`Record`]: presentations, weeks and reports.
///
/// Only this crate can implement it.
pub trait Input: Sized {
    /// Reads the value and its id.
    #[doc(hidden)]
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError>;
}

impl<'de, T: Input> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tree = Tree::deserialize(deserializer)?;
        Ok(Self(T::read(Cursor::new(&tree))))
    }
}

impl<'de, T: Input> Deserialize<'de> for Record<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Checked::deserialize(deserializer)?.0.map_err(de::Error::custom)
    }
}

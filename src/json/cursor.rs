//! A place in the tree that knows its path. Readers are written with it.
//!
//! ```text
//! fields! { object, "a key of a presentation", "…" => id, age, answers }
//! if let Some(age) = age { builder = builder.age(age.measurement()?) }
//! ```

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;
use core::str::FromStr;

use super::tree::{Node, Tree, Value};
use super::{InputError, InputProblem};
use crate::presentation::Statement;
use crate::quantity::Measure;
use crate::text::{Excerpt, shown};
use crate::{Answer, Id, Question, UnknownIdError};

/// Binds each member of an object to the name of its key, as [`Cursor::fields`] finds it.
macro_rules! fields {
    ($object:expr, $kind:expr, $expected:expr => $($key:ident),+) => {
        let [$($key),+] = $object.fields(&[$(stringify!($key)),+], $kind, $expected)?;
    };
}
pub(crate) use fields;

/// A value of the tree, and where it is.
#[derive(Clone, Copy, Debug)]
#[expect(unnameable_types, reason = "so that only this crate can implement `Input`")]
pub struct Cursor<'t, 'de> {
    value: Value<'t, 'de>,
    path: Path<'t>,
}

/// A path from the root, kept on the stack and written out only for an error.
#[derive(Clone, Copy, Debug)]
enum Path<'t> {
    Root,
    Key(&'t Path<'t>, &'t str),
    Index(&'t Path<'t>, usize),
}

impl Path<'_> {
    /// How many lists and objects are around it.
    #[cfg(feature = "fhir")]
    fn depth(&self) -> usize {
        match self {
            Self::Root => 0,
            Self::Key(parent, _) | Self::Index(parent, _) => 1 + parent.depth(),
        }
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Root => {}
            Self::Key(parent, key) => {
                parent.write(text);
                let dot = if text.is_empty() { "" } else { "." };
                let cut = Excerpt::new(key); // a path may be as long as its input, so keys are cut
                let _ = write!(text, "{dot}{}", shown(cut.as_str()));
            }
            Self::Index(parent, index) => {
                parent.write(text);
                let _ = write!(text, "[{index}]");
            }
        }
    }
}

impl<'t, 'de> Cursor<'t, 'de> {
    pub(crate) fn new(tree: &'t Tree<'de>) -> Self {
        Self { value: tree.root(), path: Path::Root }
    }

    /// The member of an object under this key, unless it is null; `None` if this is not an object.
    pub(crate) fn member<'c>(&'c self, key: &str) -> Option<Cursor<'c, 'de>> {
        let (key, value) = self.value.entries().find(|(known, _)| *known == key)?;
        Some(Cursor { value, path: Path::Key(&self.path, key) }).filter(|member| !member.is_null())
    }

    pub(super) const fn value(self) -> Value<'t, 'de> {
        self.value
    }

    pub(crate) const fn node(&self) -> &'t Node<'de> {
        self.value.node()
    }

    /// The path of this value, such as `sessions[2].minutes`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        self.path.write(&mut path);
        path
    }

    /// An error in this value.
    pub(crate) fn error(&self, problem: InputProblem) -> InputError {
        InputError { path: self.path(), problem }
    }

    /// An error in this value that only words can describe.
    pub(crate) fn other(&self, problem: impl Into<Cow<'static, str>>) -> InputError {
        self.error(InputProblem::Other(problem.into()))
    }

    /// An error in the value to which these keys lead from here.
    pub(crate) fn error_at(&self, keys: &[&str], problem: InputProblem) -> InputError {
        match keys {
            [] => self.error(problem),
            [key, below @ ..] => {
                Cursor { value: self.value, path: Path::Key(&self.path, key) }.error_at(below, problem)
            }
        }
    }

    /// This value is of the wrong kind. `expected` is a request: "give a text".
    pub(crate) fn wrong_kind(&self, expected: impl Into<Cow<'static, str>>) -> InputError {
        let given = match self.node() {
            Node::Null => "`null`".into(),
            Node::Bool(value) => format!("`{value}`").into(),
            Node::Integer(number) => format!("`{}`", Excerpt::new(&format!("{number}"))).into(),
            Node::Other(written) => format!("`{}`", Excerpt::new(written)).into(),
            Node::Text(text) => format!("the text `{}`", Excerpt::new(text)).into(),
            Node::List(_) => "a list".into(),
            Node::Object(_) => "an object".into(),
        };
        self.error(InputProblem::WrongKind { given, expected: expected.into() })
    }

    /// Whether a list or an object here is nested so deeply that its content was not read.
    #[cfg(feature = "fhir")]
    pub(crate) fn is_deepest(&self) -> bool {
        self.path.depth() >= super::tree::DEEPEST.into()
    }

    pub(crate) const fn is_null(&self) -> bool {
        matches!(self.node(), Node::Null)
    }

    /// The members of an object in the order of the keys; `None` for a key that is absent or null.
    ///
    /// `kind` is what a key is called in an error ("a key of a week"), `expected` asks for the object.
    pub(crate) fn fields<'c, const N: usize>(
        &'c self,
        keys: &'static [&'static str; N],
        kind: &'static str,
        expected: &'static str,
    ) -> Result<[Option<Cursor<'c, 'de>>; N], InputError> {
        let mut fields = [None; N];
        self.fill(&mut fields, keys, kind, expected)?;
        Ok(fields)
    }

    /// [`fields`](Self::fields) for any number of keys, so that it is compiled once.
    fn fill<'c>(
        &'c self,
        fields: &mut [Option<Cursor<'c, 'de>>],
        keys: &'static [&'static str],
        kind: &'static str,
        expected: &'static str,
    ) -> Result<(), InputError> {
        let mut seen = 0_u32;
        for (key, member) in self.entries(expected)? {
            let place = crate::vocabulary::place(key, keys);
            let Some(field) = fields.get_mut(place) else {
                return Err(member.error(InputProblem::UnknownKey(UnknownIdError::new(kind, key, keys))));
            };
            if seen >> place & 1 == 1 {
                return Err(member.error(InputProblem::Twice));
            }
            seen |= 1 << place;
            *field = (!member.is_null()).then_some(member);
        }
        Ok(())
    }

    /// The members of an object with their keys, in the order of the input; a key may occur twice.
    pub(crate) fn entries<'c>(
        &'c self,
        expected: &'static str,
    ) -> Result<impl Iterator<Item = (&'t str, Cursor<'c, 'de>)> + use<'c, 't, 'de>, InputError>
    where
        't: 'c,
    {
        let Node::Object(_) = self.node() else { return Err(self.wrong_kind(expected)) };
        Ok(self.value.entries().map(|(key, value)| (key, Cursor { value, path: Path::Key(&self.path, key) })))
    }

    /// Reads every member of a list.
    pub(crate) fn list<T>(
        &self,
        expected: &'static str,
        read: impl Fn(Cursor<'_, 'de>) -> Result<T, InputError>,
    ) -> Result<Vec<T>, InputError> {
        let Node::List(_) = self.node() else { return Err(self.wrong_kind(expected)) };
        let items = self.value.items().enumerate();
        items.map(|(index, value)| read(Cursor { value, path: Path::Index(&self.path, index) })).collect()
    }

    pub(crate) fn text(&self, expected: &'static str) -> Result<&'t str, InputError> {
        if let Node::Text(text) = self.node() { Ok(text) } else { Err(self.wrong_kind(expected)) }
    }

    /// A text that is an id of a vocabulary.
    pub(crate) fn word<T: FromStr<Err = UnknownIdError>>(
        &self,
        expected: &'static str,
    ) -> Result<T, InputError> {
        let text = self.text(expected)?;
        text.parse().map_err(|error| self.error(InputProblem::UnknownValue(error)))
    }

    pub(crate) fn boolean(&self, expected: &'static str) -> Result<bool, InputError> {
        if let Node::Bool(value) = self.node() { Ok(*value) } else { Err(self.wrong_kind(expected)) }
    }

    /// Whether it says that the person does not know, or would rather not say.
    pub(crate) fn unanswered(&self, question: Question) -> Option<Statement> {
        // Most texts here are not answers, so they are not read as such: the error would look for the nearest.
        match self.node() {
            Node::Text(text) if text == Answer::Unknown.id() => Some(Statement::Unknown(question)),
            Node::Text(text) if text == Answer::Declined.id() => Some(Statement::Declined(question)),
            Node::Text(_)
            | Node::Null
            | Node::Bool(_)
            | Node::Integer(_)
            | Node::Other(_)
            | Node::List(_)
            | Node::Object(_) => None,
        }
    }

    /// A number that the measurement permits.
    pub(crate) fn measurement(&self, measure: Measure) -> Result<u16, InputError> {
        let (min, max) = measure.limits();
        let Some(number) = self.small_integer() else {
            let unit = measure.unit();
            return Err(self.wrong_kind(format!(
                "give a whole number from {min} to {max} {unit}, `unknown` or `declined`, or leave it out if not asked"
            )));
        };
        u16::try_from(number)
            .ok()
            .filter(|number| (min..=max).contains(number))
            .ok_or_else(|| self.error(InputProblem::OutOfRange(measure.out_of_range(number))))
    }

    /// A whole number, unless it has more than 64 bits.
    pub(crate) fn small_integer(&self) -> Option<i64> {
        if let Node::Integer(number) = self.node() { i64::try_from(*number).ok() } else { None }
    }

    /// The sender's id of the record.
    pub(crate) fn id(&self) -> Result<Id, InputError> {
        match self.node() {
            Node::Text(text) => Ok(Id::Text((**text).into())),
            Node::Integer(number) => Ok(Id::Number(*number)),
            Node::Null | Node::Bool(_) | Node::Other(_) | Node::List(_) | Node::Object(_) => {
                Err(self.wrong_kind("give a text or a whole number"))
            }
        }
    }
}

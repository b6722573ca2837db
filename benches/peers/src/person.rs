//! The plain struct that an app holds: an `Option` for each question.

use backpain::{Answer, Measure, Presentation, Question, Sex};

use crate::rules::Field;

/// The name of the field for the sex.
pub const FEMALE: &str = "female";

/// A value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Yes or no.
    Answer(bool),
    /// A number.
    Number(u16),
}

impl From<bool> for Reply {
    fn from(answer: bool) -> Self {
        Self::Answer(answer)
    }
}

impl From<u16> for Reply {
    fn from(number: u16) -> Self {
        Self::Number(number)
    }
}

impl From<Reply> for bool {
    fn from(reply: Reply) -> Self {
        matches!(reply, Reply::Answer(true))
    }
}

impl From<Reply> for u16 {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::Number(number) => number,
            Reply::Answer(answer) => answer.into(),
        }
    }
}

/// Declares the struct from its fields.
macro_rules! person {
    ($( $name:ident: $Type:ty, )+) => {
        /// What an app knows about a person. `None` is a question without an answer.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[expect(missing_docs, reason = "a field for each question, by its id")]
        pub struct Person {
            $( pub $name: Option<$Type>, )+
        }

        impl Person {
            /// The names of the fields.
            pub const FIELDS: [&str; [$( stringify!($name) ),+].len()] = [$( stringify!($name) ),+];

            /// The answers, in the order of the fields.
            #[must_use]
            pub fn replies(&self) -> [Option<crate::person::Reply>; Self::FIELDS.len()] {
                [$( self.$name.map(crate::person::Reply::from) ),+]
            }

            /// The answer of the field with this name, if there is such a field.
            #[must_use]
            pub fn reply(&self, name: &str) -> Option<Option<crate::person::Reply>> {
                match name {
                    $( stringify!($name) => Some(self.$name.map(crate::person::Reply::from)), )+
                    _ => None,
                }
            }

            /// A person with these answers, in the order of the fields.
            #[must_use]
            pub fn from_replies(replies: [Option<crate::person::Reply>; Self::FIELDS.len()]) -> Self {
                let [$( $name ),+] = replies;
                Self { $( $name: $name.map(<$Type>::from) ),+ }
            }
        }
    };
}
pub(crate) use person;

pub use crate::by_hand::Person;

impl Person {
    /// The answers of a presentation to these questions, with what they settle.
    #[must_use]
    pub fn of(person: &Presentation, fields: &[Field]) -> Self {
        let reply = |&field: &Field| match field {
            Field::Number(measure) => number(person, measure).map(Reply::Number),
            Field::Female => sex(person).map(|sex| Reply::Answer(sex == Sex::Female)),
            Field::Answer(finding) => match person.answer(finding) {
                Answer::Yes => Some(Reply::Answer(true)),
                Answer::No => Some(Reply::Answer(false)),
                Answer::Unknown | Answer::Declined => None,
            },
        };
        let replies: Vec<Option<Reply>> = fields.iter().map(reply).collect();
        Self::from_replies(replies.try_into().unwrap())
    }
}

fn number(person: &Presentation, measure: Measure) -> Option<u16> {
    let range = person.range(measure);
    (range.start() == range.end()).then(|| *range.start())
}

/// The sex, if it was given or follows from another answer.
fn sex(person: &Presentation) -> Option<Sex> {
    let is_settled = !person.open().contains(Question::Sex);
    person.sex().or(is_settled.then_some(Sex::Female))
}

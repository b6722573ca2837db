//! Reads and writes replies.

use alloc::format;

use serde::ser::{Error as _, Serialize, SerializeStruct, Serializer};

use super::{Form, How, Item, Replied, Replies, ReplyReport};
use crate::json::{Cursor, InputError, InputProblem, fields, read_alone};
use crate::presentation::{PresentationBuilder, Statement};
use crate::{Presentation, Question, QuestionSet};

impl Serialize for Replied {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Replied", 4)?;
        object.serialize_field("question", self.statement.id())?;
        let reply = ReplyReport::of(self.statement.into()).map_err(S::Error::custom)?;
        object.serialize_field("reply", &reply)?;
        object.serialize_field("how", self.how.id())?;
        object.serialize_field("screen", &self.screen)?;
        object.end()
    }
}

impl Serialize for Replies {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.list)
    }
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

read_alone! { Replies: read_replies, Replied: read_replied, Item: read_item }

fn read_item(item: Cursor<'_, '_>) -> Result<Item, InputError> {
    let id = item.text("give the id of a question or of a choice")?;
    Form::EXAMINER.item(id).map_err(|error| item.error(InputProblem::UnknownValue(error)))
}

pub(super) fn read_replies(list: Cursor<'_, '_>) -> Result<Replies, InputError> {
    let expected = "give the list of replies that was written";
    let replied = list.list(expected, read_replied)?;
    let mut seen = QuestionSet::EMPTY;
    if let Some(twice) = replied.iter().find(|replied| !seen.insert(replied.statement.question())) {
        return Err(list.other(format!("`{}` is replied to twice", twice.statement.id())));
    }
    // Each number was in range.
    let add = |said: PresentationBuilder, replied: &Replied| said.say(replied.statement).unwrap_or(said);
    let person = replied.iter().fold(Presentation::builder(), add).build();
    let person = person.map_err(|error| list.error(InputProblem::Contradiction(error)))?;
    Ok(Replies { list: replied, person })
}

fn read_replied(object: Cursor<'_, '_>) -> Result<Replied, InputError> {
    let expected = "give a reply, such as `{\"question\": \"fever\", \"reply\": \"no\", \"how\": \"asked\", \"screen\": 1}`";
    fields! { object, "a key of a reply", expected => question, reply, how, screen }
    let missing = |key: &str| object.error_at(&[key], InputProblem::Missing);
    let question: Question =
        question.ok_or_else(|| missing("question"))?.word("give the id of a question")?;
    let statement = read_statement(question, reply.ok_or_else(|| missing("reply"))?)?;
    let how: How = how.ok_or_else(|| missing("how"))?.word("give `known`, `asked` or `none-of-these`")?;
    let screen = screen.ok_or_else(|| missing("screen"))?;
    let number = screen.small_integer().and_then(|number| u16::try_from(number).ok());
    let screen = number.ok_or_else(|| screen.wrong_kind("give the number of a screen, from 0 to 65535"))?;
    match (how, screen, statement) {
        (How::Known, 1.., _) | (How::Asked | How::NoneOfThese, 0, _) => {
            Err(object.other("what was known has the screen 0, and nothing else has"))
        }
        (How::NoneOfThese, _, Statement::No(_)) | (How::Known | How::Asked, ..) => {
            Ok(Replied { statement, how, screen })
        }
        (How::NoneOfThese, ..) => Err(object.other("`none-of-these` is a no to a finding")),
    }
}

pub(super) fn read_statement(question: Question, reply: Cursor<'_, '_>) -> Result<Statement, InputError> {
    match (reply.unanswered(question), question) {
        (Some(statement), _) => Ok(statement),
        (None, Question::Finding(finding)) => {
            let answer = reply.word("give `yes`, `no`, `unknown` or `declined`")?;
            Ok(Statement::answer(finding, answer))
        }
        (None, Question::Measure(measure)) => {
            reply.measurement(measure).map(|number| Statement::Measurement(measure, number))
        }
        (None, Question::Sex) => {
            reply.word("give `female`, `male`, `unknown` or `declined`").map(Statement::Sex)
        }
    }
}

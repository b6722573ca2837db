//! Reads and writes presentations, and the ids that their senders give them. The keys are in the docs of
//! [`Presentation`].

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Cursor, Input, InputError, InputProblem, Record, read_alone, read_without_id};
use crate::presentation::{PresentationBuilder, Statement};
use crate::quantity::Measure;
use crate::{Answer, Finding, FindingSet, Id, Presentation, Question, UnknownIdError};

pub(crate) const PRESENTATION_KEYS: [&str; 3 + Measure::ALL.len()] = {
    let mut keys = ["id", "sex", "answers", "", "", "", "", "", ""];
    let (mut rest, mut measures): (&mut [&str], &[Measure]) = (&mut keys, Measure::ALL);
    if let [_, _, _, numbers @ ..] = rest {
        rest = numbers;
    }
    while let ([key, more @ ..], [measure, others @ ..]) = (rest, measures) {
        *key = measure.id();
        (rest, measures) = (more, others);
    }
    keys
};

const SEX: &str = "give `female`, `male`, `unknown` or `declined`, or leave it out if not asked";

impl Input for Presentation {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        let expected =
            "give a presentation: an object such as `{\"age\": 58, \"answers\": {\"fever\": \"no\"}}`";
        let fields = object.fields(&PRESENTATION_KEYS, "a key of a presentation", expected)?;
        Self::from_fields(&object, fields)
    }
}

impl Presentation {
    /// Reads the fields of [`PRESENTATION_KEYS`] from this object.
    pub(crate) fn from_fields(
        object: &Cursor<'_, '_>,
        [id, sex, answers, numbers @ ..]: [Option<Cursor<'_, '_>>; PRESENTATION_KEYS.len()],
    ) -> Result<Record<Self>, InputError> {
        let mut builder = Presentation::builder();
        let numbers = Measure::ALL.iter().map(|&measure| Question::Measure(measure)).zip(numbers);
        for (question, cell) in numbers.chain([(Question::Sex, sex)]) {
            let Some(cell) = cell else { continue };
            let said = match (cell.unanswered(question), question) {
                (Some(unanswered), _) => unanswered,
                (None, Question::Measure(measure)) => {
                    Statement::Measurement(measure, cell.measurement(measure)?)
                }
                (None, Question::Sex | Question::Finding(_)) => Statement::Sex(cell.word(SEX)?),
            };
            builder = builder.say(said).map_err(|error| cell.error(InputProblem::OutOfRange(error)))?;
        }
        if let Some(answers) = answers {
            read_answers(answers, &mut builder)?;
        }
        let id = id.map(|id| id.id()).transpose()?;
        let value = builder.build().map_err(|contradiction| {
            let problem = InputProblem::Contradiction(contradiction);
            match contradiction.second.question() {
                Question::Finding(finding) => object.error_at(&["answers", finding.id()], problem),
                question @ (Question::Measure(_) | Question::Sex) => {
                    object.error_at(&[question.id()], problem)
                }
            }
        })?;
        Ok(Record { id, value })
    }
}

fn read_answers(answers: Cursor<'_, '_>, builder: &mut PresentationBuilder) -> Result<(), InputError> {
    let mut seen = FindingSet::EMPTY;
    let mut said = [FindingSet::EMPTY; Answer::ALL.len()]; // recorded together, because that is quicker
    for (key, answer) in answers.entries("give an object of finding ids and answers")? {
        let finding: Finding =
            key.parse().map_err(|error: UnknownIdError| answer.error(InputProblem::UnknownKey(error)))?;
        if !seen.insert(finding) {
            return Err(answer.error(InputProblem::Twice));
        }
        let answer: Answer = answer.word("give `yes`, `no`, `unknown` or `declined`")?;
        said.get_mut(answer as usize).into_iter().for_each(|said| _ = said.insert(finding));
    }
    for (&answer, findings) in Answer::ALL.iter().zip(said) {
        builder.set(findings, answer);
    }
    Ok(())
}

read_without_id! { Presentation }

/// Writes what was said, without what it entails: reading it back entails the same.
impl Serialize for Presentation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for statement in self.statements() {
            match statement {
                Statement::Measurement(measure, number) => map.serialize_entry(measure.id(), &number)?,
                Statement::Sex(sex) => map.serialize_entry(Question::Sex.id(), sex.id())?,
                Statement::Unknown(question @ (Question::Measure(_) | Question::Sex)) => {
                    map.serialize_entry(question.id(), &Answer::Unknown)?;
                }
                Statement::Declined(question @ (Question::Measure(_) | Question::Sex)) => {
                    map.serialize_entry(question.id(), &Answer::Declined)?;
                }
                // They are among the answers.
                Statement::Yes(_) | Statement::No(_) | Statement::Unknown(_) | Statement::Declined(_) => {}
            }
        }
        map.serialize_entry("answers", &Answers(&self.to_builder()))?;
        map.end()
    }
}

struct Answers<'a>(&'a PresentationBuilder);

impl Serialize for Answers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(said) = self;
        let sets = [
            (said.said_yes(), Answer::Yes),
            (said.said_no(), Answer::No),
            (said.said_unknown().findings(), Answer::Unknown),
            (said.said_declined().findings(), Answer::Declined),
        ];
        let answers =
            sets.into_iter().flat_map(|(set, answer)| set.iter().map(move |finding| (finding, answer)));
        serializer.collect_map(answers)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            // Not every format has numbers of 128 bits.
            Self::Number(number) => match (i64::try_from(*number), u64::try_from(*number)) {
                (Ok(number), _) => serializer.serialize_i64(number),
                (_, Ok(number)) => serializer.serialize_u64(number),
                _ => serializer.serialize_i128(*number),
            },
        }
    }
}

fn read_id(id: Cursor<'_, '_>) -> Result<Id, InputError> {
    id.id()
}

read_alone! { Id: read_id }

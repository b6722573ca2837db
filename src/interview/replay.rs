//! What a person of whom everything is known replies to an item.

use alloc::vec;
use alloc::vec::Vec;

use super::{ChoiceOption, Item, Reply};
use crate::presentation::{PREGNANCY, Statement};
use crate::{Answer, Measure, Presentation, Question};

/// The replies to an item. If no option of a choice fits, its questions are answered by themselves.
pub(super) fn replies(item: Item, person: &Presentation) -> Vec<(Item, Reply)> {
    match item {
        Item::Question(question) => vec![reply(question, person)],
        Item::Choice(choice) => {
            let fits = |option: &ChoiceOption| option.says.iter().all(|said| is_true(*said, person));
            match choice.options.iter().position(fits) {
                Some(place) => vec![(item, Reply::Option(place))],
                None => choice.questions().iter().map(|question| reply(question, person)).collect(),
            }
        }
    }
}

fn reply(question: Question, person: &Presentation) -> (Item, Reply) {
    let known = match question {
        // Who knows the weeks says how many. Whether a pregnancy is possible is then no question.
        Question::Finding(PREGNANCY) if denied_by_weeks(person) => {
            return reply(Question::Measure(Measure::PregnancyWeeks), person);
        }
        Question::Finding(finding) => Some(Statement::answer(finding, person.answer(finding)).into()),
        Question::Measure(measure) => person.measurement(measure).map(Reply::Number),
        Question::Sex => person.known_sex().map(Reply::Sex),
    };
    let declined = person.declined().contains(question);
    (question.into(), known.unwrap_or(if declined { Reply::Declined } else { Reply::Unknown }))
}

/// Weeks of a pregnancy deny that it is only possible.
fn denied_by_weeks(person: &Presentation) -> bool {
    person.measurement(Measure::PregnancyWeeks).is_some() && person.answer(PREGNANCY) == Answer::No
}

fn is_true(said: Statement, person: &Presentation) -> bool {
    match said {
        Statement::No(PREGNANCY) if denied_by_weeks(person) => false,
        Statement::Yes(finding) => person.answer(finding) == Answer::Yes,
        Statement::No(finding) => person.answer(finding) == Answer::No,
        Statement::Measurement(measure, number) => person.measurement(measure) == Some(number),
        Statement::Sex(sex) => person.known_sex() == Some(sex),
        Statement::Unknown(question) => reply(question, person).1 == Reply::Unknown,
        Statement::Declined(question) => reply(question, person).1 == Reply::Declined,
    }
}

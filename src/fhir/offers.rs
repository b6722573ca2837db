//! The lines of a questionnaire, and the codes with which each can be answered. Questionnaires are written and responses are
//! read with the same offers.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::types::{Coding, Text};
use super::{BASE, DATA_ABSENT_REASON, GENDER, OPTION, YES_NO};
use crate::interview::{Choice, Item};
use crate::language::{Language, Phrase};
use crate::presentation::{PresentationBuilder, Statement};
use crate::{FindingSet, Measure, Presentation, Question, QuestionSet, Sex};

/// What is asked on a line of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Item(Item),
    /// Why a number is not given.
    NotGiven(Measure),
}

/// A code with which a line can be answered.
pub(super) struct Offer {
    pub(super) coding: Coding,
    /// What it says.
    pub(super) says: Vec<Statement>,
    /// The questions of a choice that are asked after it.
    pub(super) open: QuestionSet,
    /// The findings that it denies.
    pub(super) denies: FindingSet,
    /// Whether it announces a number.
    pub(super) announces: Option<Measure>,
}

impl Line {
    pub(super) fn link_id(self) -> Text {
        match self {
            Self::Item(item) => item.id().into(),
            Self::NotGiven(measure) => format!("{}.not-given", measure.id()).into(),
        }
    }

    /// The number that the line asks for.
    pub(super) const fn number(self) -> Option<Measure> {
        match self {
            Self::Item(Item::Question(Question::Measure(measure))) => Some(measure),
            Self::Item(_) | Self::NotGiven(_) => None,
        }
    }

    /// The codes with which it can be answered; none if it asks for a number.
    pub(super) fn offers(self, language: &Language) -> Vec<Offer> {
        let (questions, mut offers) = match self {
            Self::Item(Item::Question(Question::Measure(_))) => return Vec::new(),
            Self::Item(Item::Question(Question::Finding(finding))) => {
                let yes = Coding::new(YES_NO, "Y", owned(language.phrase(Phrase::Yes)));
                let no = Coding::new(YES_NO, "N", owned(language.phrase(Phrase::No)));
                let says = [
                    Offer::of_statements(yes, &[Statement::Yes(finding)]),
                    Offer::of_statements(no, &[Statement::No(finding)]),
                ];
                (QuestionSet::of(&[Question::Finding(finding)]), Vec::from(says))
            }
            Self::Item(Item::Question(Question::Sex)) => {
                let says = |&sex: &Sex| {
                    let coding = Coding::new(GENDER, sex.id(), owned(sex.name_in(language)));
                    Offer::of_statements(coding, &[Statement::Sex(sex)])
                };
                (QuestionSet::of(&[Question::Sex]), Sex::ALL.iter().map(says).collect())
            }
            Self::Item(Item::Choice(choice)) => (choice.questions(), of_choice(choice, language)),
            Self::NotGiven(measure) => (QuestionSet::of(&[Question::Measure(measure)]), Vec::new()),
        };
        let unanswered = |code, phrase, says: fn(Question) -> Statement| {
            let coding = Coding::new(DATA_ABSENT_REASON, code, owned(language.phrase(phrase)));
            Offer::of_statements(coding, &questions.iter().map(says).collect::<Vec<_>>())
        };
        offers.push(unanswered("asked-unknown", Phrase::Unknown, Statement::Unknown));
        offers.push(unanswered("asked-declined", Phrase::Declined, Statement::Declined));
        offers
    }
}

fn owned(text: &str) -> String {
    text.into()
}

/// The options of a choice, then the number that one of its questions asks for, then its questions one by one.
fn of_choice(choice: &'static Choice, language: &Language) -> Vec<Offer> {
    let code = |text: &str, display: &str| {
        Coding::new(OPTION, format!("{}.{text}", choice.id), String::from(display))
    };
    let questions = choice.questions();
    let options = (1..).zip(choice.options.iter().zip(choice.options_in(language)));
    let options = options.map(|(number, (option, text))| {
        Offer::of_statements(code(&format!("option.{number}"), text), option.says)
    });
    let one_by_one = Offer {
        open: questions,
        ..Offer::of_statements(code("one-by-one", language.phrase(Phrase::OneByOne)), &[])
    };
    // Only a pregnancy has a number among its questions.
    let measures = questions.iter().filter_map(|question| match question {
        Question::Measure(measure) => Some(measure),
        Question::Finding(_) | Question::Sex => None,
    });
    let numbers = measures.map(|measure| Offer {
        open: QuestionSet::of(&[Question::Measure(measure)]),
        announces: Some(measure),
        ..Offer::of_statements(code("weeks", language.phrase(Phrase::YesWeeks)), &[])
    });
    options.chain(numbers).chain([one_by_one]).collect()
}

impl Offer {
    fn of_statements(coding: Coding, says: &[Statement]) -> Self {
        let add = |said: PresentationBuilder, &statement: &Statement| said.say(statement).unwrap_or(said);
        // What an option says is in range and contradicts nothing.
        let person = says.iter().fold(Presentation::builder(), add).build().unwrap_or_default();
        Self { coding, says: says.into(), open: person.unasked(), denies: person.absent(), announces: None }
    }
}

/// The address of something of this crate.
pub(super) fn address(path: &str) -> String {
    format!("{BASE}/{path}")
}

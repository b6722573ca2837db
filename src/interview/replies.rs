//! What was replied, and how each reply came about.

use alloc::vec::Vec;

use crate::presentation::Statement;
use crate::vocabulary::vocabulary;
use crate::{Presentation, Question, QuestionSet};

vocabulary! {
    /// How a reply came about. A *no* to a question that was asked by itself is worth more than one of many.
    #[expect(clippy::exhaustive_enums, reason = "an app that shows the record must handle each")]
    pub enum How, "how a reply came about (`known`, `asked`, `none-of-these`)" {
        /// Known before the first question
        Known "known";
        /// Asked
        Asked "asked";
        /// None of these
        ///
        /// The person said that none of a list applies.
        NoneOfThese "none-of-these";
    }
}

/// One reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Replied {
    /// What was said.
    pub statement: Statement,
    /// How it came about.
    pub how: How,
    /// The number of the screen, from 1; 0 if it was known before.
    pub screen: u16,
}

/// Everything that was replied in an interview, in order. With serde it is written and read as a list:
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use backpain::interview::{Form, Interview, Replies, Reply};
/// use backpain::{Measure, Symptom};
///
/// let mut interview = Interview::new(&Form::BUILT_IN);
/// interview.reply(Measure::Age, Reply::Number(45))?;
/// interview.reply(Symptom::Fever, Reply::Declined)?;
///
/// let written = serde_json::to_string(interview.replies())?;
/// assert_eq!(
///     written,
///     r#"[{"question":"age","reply":45,"how":"asked","screen":1},{"question":"fever","reply":"declined","how":"asked","screen":1}]"#
/// );
/// let read: Replies = serde_json::from_str(&written)?;
/// assert_eq!(Interview::new(&Form::BUILT_IN).resume(read).next(), interview.next());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Replies {
    pub(super) list: Vec<Replied>,
    /// Of what was replied.
    pub(super) person: Presentation,
}

impl Replies {
    /// The replies, in order. Each question occurs once.
    #[must_use]
    pub fn list(&self) -> &[Replied] {
        &self.list
    }

    /// The reply to a question.
    #[must_use]
    pub fn get(&self, question: impl Into<Question>) -> Option<Replied> {
        let question = question.into();
        self.list.iter().copied().find(|replied| replied.statement.question() == question)
    }

    /// The number of the last screen that was replied to; 0 before the first.
    pub(super) fn last_screen(&self) -> u16 {
        self.list.iter().map(|replied| replied.screen).max().unwrap_or(0)
    }

    /// Records one reply in the place of any earlier one to the same question. What contradicts it is withdrawn and
    /// returned. The number must be in range.
    pub(super) fn record(&mut self, replied: Replied) -> QuestionSet {
        let question = replied.statement.question();
        let Ok(mut said) = self.person.to_builder().say(replied.statement) else { return QuestionSet::EMPTY };
        let mut withdrawn = QuestionSet::EMPTY;
        // Each turn withdraws a question, so the turns end.
        for _ in Question::ALL {
            match said.build() {
                Ok(person) => {
                    self.withdraw(withdrawn.with(question));
                    self.person = person;
                    self.list.push(replied);
                    return withdrawn;
                }
                Err(error) => {
                    let [first, second] = [error.first.question(), error.second.question()];
                    let other = if first == question { second } else { first };
                    withdrawn.insert(other);
                    said = said.unasked(other);
                }
            }
        }
        QuestionSet::EMPTY
    }

    /// Takes back the replies to the last screen.
    pub(super) fn take_back(&mut self) -> QuestionSet {
        let last = self.last_screen();
        let taken = self.list.iter().filter(|replied| last > 0 && replied.screen == last);
        let taken = taken.map(|replied| replied.statement.question()).collect();
        self.withdraw(taken);
        taken
    }

    /// Takes back the replies to these questions.
    pub(super) fn withdraw(&mut self, questions: QuestionSet) {
        if !questions.intersection(self.person.asked()).is_empty() {
            self.list.retain(|replied| !questions.contains(replied.statement.question()));
            self.person = self.person.without(questions);
        }
    }
}

//! What is asked together: items, and how a screen is put together from those that can still matter.

use alloc::vec::Vec;

use super::{Choice, ChoiceOption, Form, Style};
use crate::language::{Language, Text};
use crate::presentation::{
    AT_LEAST, BOUNDS, ONLY_PREGNANT, PREGNANCY, Statement, everything_entailed, everything_entailing,
    presupposed,
};
use crate::{Measure, Presentation, Question, QuestionGroup, QuestionSet};

/// One line of a screen.
///
/// In JSON it is its id. A choice of a form of your own is not read from its id alone: use [`Form::item`].
#[expect(clippy::exhaustive_enums, reason = "an app that draws screens must handle each")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A question.
    Question(Question),
    /// A line with a few options, which replaces several questions.
    Choice(&'static Choice),
}

impl Item {
    /// The id of the question or choice.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Question(question) => question.id(),
            Self::Choice(choice) => choice.id,
        }
    }

    /// The group under whose heading it is asked.
    #[must_use]
    pub const fn group(self) -> QuestionGroup {
        match self {
            Self::Question(question) => question.group(),
            Self::Choice(choice) => choice.group,
        }
    }

    /// The question to the person.
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.translatable().english
    }

    /// The question to somebody who answers for another person.
    #[must_use]
    pub const fn text_by_proxy(self) -> &'static str {
        self.said_by_proxy().english
    }

    /// What counts and what does not, where people hesitate.
    #[must_use]
    pub const fn hint(self) -> Option<&'static str> {
        match self {
            Self::Question(question) => question.hint(),
            Self::Choice(choice) => choice.hint,
        }
    }

    const fn translatable(self) -> Text {
        match self {
            Self::Question(question) => Text::of_question(question),
            Self::Choice(choice) => Text::of_choice(choice),
        }
    }

    const fn said_by_proxy(self) -> Text {
        match self {
            Self::Question(question) => Text::of_question_by_proxy(question),
            Self::Choice(choice) => Text::of_choice_by_proxy(choice),
        }
    }

    /// The question to the person, in a language.
    #[must_use]
    pub fn text_in(self, language: &Language) -> &str {
        language.text(self.translatable())
    }

    /// The question to somebody who answers for another person, in a language.
    #[must_use]
    pub fn text_by_proxy_in(self, language: &Language) -> &str {
        language.text(self.said_by_proxy())
    }

    /// What counts and what does not, in a language.
    #[must_use]
    pub fn hint_in(self, language: &Language) -> Option<&str> {
        let hint = match self {
            Self::Question(question) => Text::of_question_hint(question),
            Self::Choice(choice) => Text::of_choice_hint(choice),
        };
        hint.map(|hint| language.text(hint))
    }

    /// The number that it takes: that of the question, or of one of those that a choice replaces.
    #[must_use]
    pub fn measure(self) -> Option<Measure> {
        self.questions().iter().find_map(|question| match question {
            Question::Measure(measure) => Some(measure),
            Question::Finding(_) | Question::Sex => None,
        })
    }

    /// The question, or all of those that a choice replaces.
    #[must_use]
    pub const fn questions(self) -> QuestionSet {
        match self {
            Self::Question(question) => QuestionSet::of(&[question]),
            Self::Choice(choice) => choice.questions(),
        }
    }
}

macro_rules! from_questions {
    ($($Question:ty)+) => {
        $(
            impl From<$Question> for Item {
                fn from(question: $Question) -> Self {
                    Self::Question(question.into())
                }
            }
        )+
    };
}

from_questions!(
    Question crate::Finding crate::Symptom crate::RiskFactor crate::Sign crate::Factor crate::Measure
);

impl From<&'static Choice> for Item {
    fn from(choice: &'static Choice) -> Self {
        Self::Choice(choice)
    }
}

/// What is asked together. Where one group ends another begins, under its own heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    items: Vec<Item>,
}

impl Screen {
    /// A screen of an interviewer of your own; `None` if there is no item.
    #[must_use]
    pub fn new(items: Vec<Item>) -> Option<Self> {
        (!items.is_empty()).then_some(Self { items })
    }

    /// The items, at least one, in the order in which they are asked.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items under each heading.
    ///
    /// ```
    /// use backpain::QuestionGroup;
    /// use backpain::interview::{Form, Interview, Step};
    ///
    /// let Step::Ask(screen) = Interview::new(&Form::BUILT_IN).next() else { panic!("nothing was asked yet") };
    /// let headings: Vec<&str> = screen.groups().map(|(group, _)| group.name()).collect();
    /// assert_eq!(headings, ["You", "Legs and walking"]);
    /// ```
    pub fn groups(&self) -> impl Iterator<Item = (QuestionGroup, &[Item])> {
        let parts = self.items.chunk_by(|one, other| one.group() == other.group());
        parts.filter_map(|part| Some((part.first()?.group(), part)))
    }

    /// The groups, each with its list and then with what is asked line by line, because "none of these" does not
    /// [answer](Form::lists) it.
    pub fn parts(&self, form: &Form) -> impl Iterator<Item = (QuestionGroup, Style, Vec<Item>)> {
        self.groups().flat_map(|(group, items)| {
            let (listed, single): (Vec<Item>, Vec<Item>) = items.iter().partition(|item| form.lists(**item));
            let parts = [(group, Style::List, listed), (group, Style::EachLine, single)];
            parts.into_iter().filter(|(_, _, items)| !items.is_empty())
        })
    }
}

/// Whatever can still matter, of which nothing was asked.
pub(super) struct Waiting<'f> {
    form: &'f Form,
    unasked: QuestionSet,
    /// The questions that can change the urgency, and those that they presuppose or that bound an unknown number.
    questions: QuestionSet,
    /// What is asked if what it bounds turns out to be unknown.
    perhaps: QuestionSet,
    /// The choices of which nothing was asked, with their questions.
    choices: Vec<(QuestionSet, &'static Choice)>,
}

impl<'f> Waiting<'f> {
    /// `open` is what the rules wait for, asked or not: what bounds a number among it is asked too.
    pub(super) fn new(form: &'f Form, person: &Presentation, to_ask: QuestionSet, open: QuestionSet) -> Self {
        let unasked = person.unasked();
        let choices = form.choices().iter().map(|choice| (choice.questions(), choice));
        let choices = choices.filter(|(questions, _)| questions.is_subset(unasked)).collect();
        let (questions, perhaps) = (QuestionSet::EMPTY, QuestionSet::EMPTY);
        let mut waiting = Self { form, unasked, questions, perhaps, choices };
        for question in to_ask {
            waiting.add(question);
        }
        for (number, other) in
            bounding_questions().filter(|(number, other)| open.contains(*number) && unasked.contains(*other))
        {
            if unasked.contains(number) {
                waiting.perhaps.insert(other);
            } else if person.unknown().contains(number) {
                waiting.add(other);
            }
        }
        waiting.perhaps = waiting.perhaps.difference(waiting.questions);
        waiting
    }

    fn add(&mut self, question: Question) {
        if self.questions.insert(question) {
            unasked_before(question, self.unasked).for_each(|earlier| self.add(earlier));
        }
    }

    /// Every question, those that are only perhaps asked included.
    #[cfg(feature = "fhir")]
    pub(super) fn all(mut self) -> QuestionSet {
        self.perhaps.iter().for_each(|question| self.add(question));
        self.questions
    }

    /// What can be asked now, because everything that it presupposes was asked. Each item once.
    fn ready_items(&self) -> Vec<Item> {
        let (mut items, mut seen) = (Vec::new(), QuestionSet::EMPTY);
        for question in self.questions {
            if !seen.contains(question) && unasked_before(question, self.unasked).next().is_none() {
                let (questions, item) = self.item(question);
                seen = seen.union(questions);
                items.push(item);
            }
        }
        items
    }

    /// The questions for whose sake one of these is asked: those that presuppose it, and numbers that it bounds.
    pub(super) fn served_by(&self, questions: QuestionSet) -> impl Iterator<Item = Question> {
        let presuppose = move |later: &Question| {
            unasked_before(*later, self.unasked).any(|earlier| questions.contains(earlier))
        };
        let bounded = bounding_questions()
            .filter(move |(_, other)| questions.contains(*other))
            .map(|(number, _)| number);
        self.questions.iter().filter(presuppose).chain(bounded)
    }

    /// The question, or the choice that replaces it if nothing of that was asked, with everything that it asks.
    fn item(&self, question: Question) -> (QuestionSet, Item) {
        let choice = self.choices.iter().find(|(questions, _)| questions.contains(question));
        match choice {
            Some((questions, choice)) => (*questions, Item::Choice(choice)),
            None => (QuestionSet::of(&[question]), Item::Question(question)),
        }
    }

    /// The next screen: the groups in their order until it is full. A group that is asked alone is passed over until
    /// it is the next.
    pub(super) fn screen(&self) -> Option<Screen> {
        let ready = self.ready_items();
        let mut items: Vec<Item> = Vec::new();
        for section in self.form.sections() {
            if section.style == Style::Alone && !items.is_empty() {
                continue;
            }
            items.extend(ready.iter().filter(|item| item.group() == section.group));
            if items.len() >= self.form.size() || (section.style == Style::Alone && !items.is_empty()) {
                break;
            }
        }
        items.truncate(self.form.size());
        Screen::new(items)
    }

    /// The most screens that can follow. Nothing follows an option that `ends` the interview.
    ///
    /// A full screen asks as many questions as it has items. One that is not full asks everything that is ready, at least
    /// one question, so the longest chain of questions that presuppose each other becomes shorter.
    pub(super) fn most_screens(&self, ends: impl Fn(&ChoiceOption) -> bool) -> usize {
        let left = |(_, choice): &(_, &'static Choice)| {
            choice
                .options
                .iter()
                .filter(|option| !ends(option))
                .map(|option| left_open(choice, option))
                .collect()
        };
        let left: Vec<Vec<QuestionSet>> = self.choices.iter().map(left).collect();
        // A choice is asked in its own group.
        let group = |question: &Question| self.item(*question).1.group();
        let alone = |question: &Question| self.form.style(group(question)) == Style::Alone;
        let apart = self.form.sections().iter().filter(|section| section.style == Style::Alone);
        let apart =
            apart.map(|section| self.screens_at_most(|question| group(question) == section.group, 0, &left));
        apart.sum::<usize>() + self.screens_at_most(|question| !alone(question), self.perhaps.len(), &left)
    }

    /// The most screens of these questions, and of so many numbers that may come after them. `left` has what each option
    /// of each choice leaves open.
    fn screens_at_most(
        &self,
        among: impl Fn(&Question) -> bool,
        perhaps: usize,
        left: &[Vec<QuestionSet>],
    ) -> usize {
        let (mut count, mut longest) = (perhaps, perhaps.min(1));
        let mut counted = QuestionSet::EMPTY;
        for question in self.questions.iter().filter(among) {
            if !counted.contains(question) {
                counted = counted.union(self.item(question).0);
                let open =
                    self.left_open(question, left).iter().map(|open| open.intersection(self.questions).len());
                count += 1 + open.max().unwrap_or(0);
            }
            longest = longest.max(self.depth(question, left, QuestionSet::EMPTY) + perhaps.min(1));
        }
        // What a question presupposes may be asked in a group apart, and counts there.
        count.saturating_sub(longest) / self.form.size() + longest
    }

    /// How many screens it takes at most until the question is asked, if none of them is full. What an option of a choice
    /// leaves open is then asked by itself. `later` is what waits for it: choices of an app's own form can wait for each
    /// other.
    fn depth(&self, question: Question, left: &[Vec<QuestionSet>], later: QuestionSet) -> usize {
        let (asked, _) = self.item(question);
        let later = later.union(asked);
        let earlier =
            asked.iter().flat_map(|question| unasked_before(question, self.unasked.difference(later)));
        let after = earlier.map(|earlier| self.depth(earlier, left, later)).max().unwrap_or(0);
        1 + after + usize::from(self.left_open(question, left).iter().any(|open| open.contains(question)))
    }

    /// What each option of the choice that replaces the question leaves open.
    fn left_open<'l>(&self, question: Question, left: &'l [Vec<QuestionSet>]) -> &'l [QuestionSet] {
        let mut choices = self.choices.iter().zip(left);
        choices.find(|((questions, _), _)| questions.contains(question)).map_or(&[], |(_, left)| left)
    }
}

/// The questions of the choice that are still open after this option.
fn left_open(choice: &Choice, option: &ChoiceOption) -> QuestionSet {
    let settled = option.says.iter().map(|statement| match *statement {
        Statement::Yes(finding) => everything_entailed(finding).into(),
        Statement::No(finding) => everything_entailing(finding).into(),
        Statement::Measurement(..) | Statement::Sex(_) | Statement::Unknown(_) | Statement::Declined(_) => {
            QuestionSet::of(&[statement.question()])
        }
    });
    settled.fold(choice.questions(), QuestionSet::difference)
}

/// Each number with a question whose answer bounds it: a number that is not known still has the range that the other
/// answers leave it. A pregnancy that is not known can turn out to be certain.
fn bounding_questions() -> impl Iterator<Item = (Question, Question)> {
    let weeks = Question::Measure(Measure::PregnancyWeeks);
    let numbers = BOUNDS.iter().flat_map(|row| [(row.lesser, row.greater), (row.greater, row.lesser)]);
    let numbers = numbers.map(|(number, other)| (Question::Measure(number), Question::Measure(other)));
    let findings = AT_LEAST.iter().map(|(finding, number, _)| ((*number).into(), (*finding).into()));
    let pregnant = ONLY_PREGNANT.iter().flat_map(move |finding| {
        [weeks, Question::Finding(PREGNANCY)].map(|unknown| (unknown, Question::Finding(finding)))
    });
    numbers.chain(findings).chain(pregnant)
}

/// The unasked questions that come before this one.
fn unasked_before(question: Question, unasked: QuestionSet) -> impl Iterator<Item = Question> {
    presupposed(question).filter(move |earlier| unasked.contains(*earlier))
}

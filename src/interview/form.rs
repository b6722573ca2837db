//! The form: in which order groups are asked, how long a screen is, and which questions one line replaces.

use super::choices::{BUILT_IN, TO_BE_TRIED};
use super::{FormError, Item};
use crate::language::{Language, Text};
use crate::presentation::{QuestionSet, Statement};
use crate::vocabulary::vocabulary;
use crate::{Question, QuestionGroup, UnknownIdError, Urgency};

/// One line with a few options that replaces several questions, such as "No / One leg / Both".
///
/// It is offered while all of its questions are open. If one of them is known already, the others are asked by
/// themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "an app writes the choices of its own form")]
pub struct Choice {
    /// The id, which is not that of a question.
    pub id: &'static str,
    /// The group in which it is asked.
    pub group: QuestionGroup,
    /// The question to the person.
    pub text: &'static str,
    /// The question to somebody who answers for another person.
    pub text_by_proxy: &'static str,
    /// What counts and what does not.
    pub hint: Option<&'static str>,
    /// At least two. The first one is the *no*: "none of these" records it.
    pub options: &'static [ChoiceOption],
}

/// One of the options of a [`Choice`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "an app writes the choices of its own form")]
pub struct ChoiceOption {
    /// What the person reads.
    pub text: &'static str,
    /// What is recorded for a person who picks it.
    pub says: &'static [Statement],
}

impl Choice {
    /// The questions that it replaces: those about which any option says something.
    #[must_use]
    pub const fn questions(&self) -> QuestionSet {
        let (mut questions, mut options) = (QuestionSet::EMPTY, self.options);
        while let [option, more @ ..] = options {
            let mut says = option.says;
            while let [statement, others @ ..] = says {
                questions = questions.with(statement.question());
                says = others;
            }
            options = more;
        }
        questions
    }

    /// The texts of the options, in a language.
    pub fn options_in<'l>(&'l self, language: &'l Language) -> impl Iterator<Item = &'l str> {
        (0..self.options.len())
            .filter_map(|place| Text::of_option(self, place))
            .map(|text| language.text(text))
    }
}

/// One group of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "an app writes the sections of its own form")]
pub struct Section {
    /// The group, whose name is the heading.
    pub group: QuestionGroup,
    /// How its questions are asked.
    pub style: Style,
}

/// How the questions of a group are asked.
#[expect(clippy::exhaustive_enums, reason = "an app that draws screens must handle each")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Each line wants its own yes or no. People say yes to fewer lines of a list that they tick.
    EachLine,
    /// A list to tick, with "none of these" below it. Nothing is ticked beforehand.
    List,
    /// As [`EachLine`](Self::EachLine), on a screen of its own.
    Alone,
}

vocabulary! {
    /// What an interview is to find out.
    #[non_exhaustive]
    pub enum Purpose, "a purpose of an interview" {
        /// Whether it is an emergency
        ///
        /// Nothing else is asked, so the triage stays unfinished unless it is one: for a phone call, or for a screen in a
        /// waiting room.
        Emergency "emergency";
        /// How soon the person must be seen, and by whom
        HowSoon "how-soon";
        /// How soon, and then what is safe at home
        ///
        /// Once the advice is certain and leaves room for self-care, the few questions follow that can still end the plan or
        /// change the first things to do.
        SelfCare "self-care";
    }
}

impl Purpose {
    /// The lowest urgency that matters to it.
    pub(super) const fn least(self) -> Urgency {
        match self {
            Self::Emergency => Urgency::Emergency,
            Self::HowSoon | Self::SelfCare => Urgency::SelfCare,
        }
    }
}

/// The order, the headings and the size of the screens, and what is to be found out, as data.
///
/// Each question is in one [group](crate::Question::group), and a form has each group once, so nothing can be forgotten. A form
/// for lay people leaves the group [`Examination`](QuestionGroup::Examination) out.
///
/// ```
/// use backpain::QuestionGroup;
/// use backpain::interview::{Form, FormError};
///
/// const SHORT_SCREENS: Form = match Form::new(Form::BUILT_IN.sections(), Form::BUILT_IN.choices(), 4) {
///     Ok(form) => form,
///     Err(_) => Form::BUILT_IN,
/// };
/// assert_eq!(SHORT_SCREENS.size(), 4);
/// assert_eq!(Form::new(&[], &[], 8), Err(FormError::Missing(QuestionGroup::You)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    sections: &'static [Section],
    choices: &'static [Choice],
    size: usize,
    purpose: Purpose,
}

const fn each(group: QuestionGroup) -> Section {
    Section { group, style: Style::EachLine }
}

const fn list(group: QuestionGroup) -> Section {
    Section { group, style: Style::List }
}

/// Examination comes last, so that the lay form is the rest.
const SECTIONS: &[Section] = &[
    each(QuestionGroup::You),
    each(QuestionGroup::Legs),
    each(QuestionGroup::RightNow),
    list(QuestionGroup::HowItBegan),
    each(QuestionGroup::BladderBowelSaddle),
    list(QuestionGroup::HealthAndMedicines),
    list(QuestionGroup::WhereElse),
    list(QuestionGroup::FeelingIll),
    list(QuestionGroup::ThePain),
    list(QuestionGroup::MoreHealth),
    list(QuestionGroup::PeeSkinEyes),
    list(QuestionGroup::HowItGoes),
    Section { group: QuestionGroup::EndingLife, style: Style::Alone },
    list(QuestionGroup::BleedingAndPregnancy),
    list(QuestionGroup::Details),
    list(QuestionGroup::LegsInDetail),
    list(QuestionGroup::LastingPain),
    list(QuestionGroup::JointsAndFamily),
    list(QuestionGroup::DailyLife),
    list(QuestionGroup::Medicines),
    list(QuestionGroup::LongIllnesses),
    list(QuestionGroup::Skin),
    list(QuestionGroup::Examination),
];

impl Form {
    /// For lay people: eight items a screen, without signs.
    pub const BUILT_IN: Self = match SECTIONS {
        [lay @ .., _] => Self { sections: lay, ..Self::EXAMINER },
        [] => Self::EXAMINER,
    };

    /// For an examiner: the same, and then the signs.
    pub const EXAMINER: Self =
        Self { sections: SECTIONS, choices: BUILT_IN, size: 8, purpose: Purpose::HowSoon };

    /// For lay people, and short: it asks only what can be an emergency, and stops with
    /// [`NoEmergency`](super::Stop::NoEmergency) if it is none. That is no result, and the triage says so.
    ///
    /// ```
    /// use backpain::interview::{Form, Interview, Step, Stop};
    /// use backpain::triage::State;
    /// use backpain::{Finding, Measure, Pain, Presentation, Sex};
    ///
    /// let person = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| said.no(finding));
    /// let person = person.sex(Sex::Male).measure(Measure::Age, 30)?.measure(Measure::Duration, 4)?;
    /// let person = person.pain(Pain::new(5)?).build()?;
    /// let mut interview = Interview::new(&Form::EMERGENCY);
    /// let stop = loop {
    ///     match interview.next() {
    ///         Step::Ask(screen) => screen.items().iter().for_each(|&item| interview.reply_as(item, &person)),
    ///         Step::Stop(stop) => break stop,
    ///     }
    /// };
    /// assert_eq!(stop, Stop::NoEmergency);
    /// assert_eq!(interview.triage().state(), State::Unfinished);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub const EMERGENCY: Self = Self::BUILT_IN.for_purpose(Purpose::Emergency);

    /// For lay people, to [go on](super::Interview::go_on) with after the triage: what the plan of self-care still needs to
    /// know. Its lines name medicines and illnesses, which people know at a glance, so a screen holds more of them.
    pub const SELF_CARE: Self = Self { size: 14, ..Self::BUILT_IN.for_purpose(Purpose::SelfCare) };

    /// The same form for this purpose.
    #[must_use]
    pub const fn for_purpose(self, purpose: Purpose) -> Self {
        Self { purpose, ..self }
    }

    /// What it is to find out. A new form asks [how soon](Purpose::HowSoon) the person must be seen.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// A form of these groups in this order, with these choices, and so many items on a screen.
    ///
    /// # Errors
    ///
    /// [`FormError`] unless a screen has 1 to 100 items, every group is there once (`Examination` may be left out, and no
    /// choice is in it then), each choice has two options that say something, the first of them only *no* and numbers in
    /// range, no question is in two choices, and no id is given twice or is that of a question.
    pub const fn new(
        sections: &'static [Section],
        choices: &'static [Choice],
        size: usize,
    ) -> Result<Self, FormError> {
        if size == 0 || size > 100 {
            return Err(FormError::Size);
        }
        let mut groups = QuestionGroup::ALL;
        while let [group, more @ ..] = groups {
            match (count(sections, *group), *group) {
                (1, _) | (0, QuestionGroup::Examination) => {}
                (0, _) => return Err(FormError::Missing(*group)),
                _ => return Err(FormError::Twice(*group)),
            }
            groups = more;
        }
        let (mut seen, mut rest) = (QuestionSet::EMPTY, choices);
        while let [choice, more @ ..] = rest {
            if count(sections, choice.group) == 0 {
                return Err(FormError::Missing(choice.group));
            }
            if choice.id.is_empty() || Question::has_id(choice.id) || has_id(more, choice.id) {
                return Err(FormError::Id(choice.id));
            }
            if choice.options.len() < 2 || says_nothing(choice.options) {
                return Err(FormError::Empty(choice.id));
            }
            if !is_sayable(choice.options) {
                return Err(FormError::Option(choice.id));
            }
            if !seen.intersection(choice.questions()).is_empty() {
                return Err(FormError::Overlap(choice.id));
            }
            seen = seen.union(choice.questions());
            rest = more;
        }
        Ok(Self { sections, choices, size, purpose: Purpose::HowSoon })
    }

    /// The groups, in the order in which they are asked.
    #[must_use]
    pub const fn sections(&self) -> &'static [Section] {
        self.sections
    }

    /// The lines that replace several questions.
    #[must_use]
    pub const fn choices(&self) -> &'static [Choice] {
        self.choices
    }

    /// The most items on a screen.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// The item of this id: a question, or a choice of the form.
    ///
    /// # Errors
    ///
    /// [`UnknownIdError`] if there is no such item.
    pub fn item(&self, id: &str) -> Result<Item, UnknownIdError> {
        match self.choices().iter().find(|choice| choice.id == id) {
            Some(choice) => Ok(Item::Choice(choice)),
            None => id.parse().map(Item::Question),
        }
    }

    /// Whether the item is on a list, so that "none of these" can answer it: not a number, and nothing that only somebody
    /// knows who looked, measured or tried.
    #[must_use]
    pub fn lists(&self, item: Item) -> bool {
        let is_number = |question| matches!(question, Question::Measure(_) | Question::Sex);
        let questions = item.questions();
        let is_number = matches!(item, Item::Question(question) if is_number(question));
        let is_listed = self.style(item.group()) == Style::List;
        is_listed && !is_number && questions.intersection(TO_BE_TRIED).is_empty()
    }

    /// How the questions of a group are asked.
    #[must_use]
    pub fn style(&self, group: QuestionGroup) -> Style {
        let section = self.sections.iter().find(|section| section.group == group);
        section.map_or(Style::EachLine, |section| section.style)
    }

    /// Whether it has signs, which need an examiner.
    #[must_use]
    pub const fn has_examination(&self) -> bool {
        count(self.sections, QuestionGroup::Examination) > 0
    }
}

const fn count(sections: &[Section], group: QuestionGroup) -> usize {
    let (mut count, mut rest) = (0, sections);
    while let [section, more @ ..] = rest {
        if section.group as usize == group as usize {
            count += 1;
        }
        rest = more;
    }
    count
}

const fn says_nothing(options: &[ChoiceOption]) -> bool {
    let mut rest = options;
    while let [option, more @ ..] = rest {
        if option.says.is_empty() {
            return true;
        }
        rest = more;
    }
    false
}

const fn has_id(choices: &[Choice], id: &str) -> bool {
    let mut rest = choices;
    while let [choice, more @ ..] = rest {
        if crate::text::same(choice.id, id) {
            return true;
        }
        rest = more;
    }
    false
}

/// Whether the first option is only *no*, so that "none of these" can record it, and every number is in range.
const fn is_sayable(options: &[ChoiceOption]) -> bool {
    let (mut rest, mut first) = (options, true);
    while let [option, more @ ..] = rest {
        let mut says = option.says;
        while let [statement, others @ ..] = says {
            match *statement {
                Statement::No(_) => {}
                _ if first => return false,
                Statement::Measurement(measure, number) => {
                    let (least, most) = measure.limits();
                    if number < least || number > most {
                        return false;
                    }
                }
                Statement::Yes(_) | Statement::Sex(_) | Statement::Unknown(_) | Statement::Declined(_) => {}
            }
            says = others;
        }
        (rest, first) = (more, false);
    }
    true
}

impl Text {
    pub(crate) const fn of_choice(choice: &Choice) -> Self {
        Self::new("choice", choice.id, choice.text)
    }

    pub(crate) const fn of_choice_by_proxy(choice: &Choice) -> Self {
        Self::of_choice(choice).part("by-proxy", choice.text_by_proxy)
    }

    pub(crate) fn of_choice_hint(choice: &Choice) -> Option<Self> {
        choice.hint.map(|hint| Self::of_choice(choice).part("hint", hint))
    }

    /// The option in this place, from 0.
    pub(crate) fn of_option(choice: &Choice, place: usize) -> Option<Self> {
        Some(Self::of_choice(choice).option(place, choice.options.get(place)?.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Finding, Kind};

    #[test]
    fn the_built_in_forms_have_no_error() {
        for form in [Form::BUILT_IN, Form::EXAMINER] {
            assert_eq!(Form::new(form.sections, form.choices, form.size), Ok(form));
        }
    }

    #[test]
    fn signs_and_nothing_else_are_in_the_group_that_a_lay_form_leaves_out() {
        for finding in Finding::ALL {
            assert_eq!(
                finding.group() == QuestionGroup::Examination,
                finding.kind() == Kind::Sign,
                "{finding}"
            );
        }
    }
}

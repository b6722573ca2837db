//! Every text that a person reads, with its key. The English is in the rows of the tables and nowhere else.

use core::fmt;

use super::Phrase;
use crate::diary::Trend;
use crate::interview::{Choice, Form};
use crate::self_care::{
    FIRST_AID, NOT_WORTH_IT, NotWorthIt, OUTLOOKS, Outlook, REMEDIES, RULES, Remedy, SEE_FIRST, SEEK_HELP,
    STEPS, SafetyRule, SeeFirst, SeekHelp, Step,
};
use crate::{Condition, Country, Question, QuestionGroup, Setting, Sex, Treatment, Urgency};

/// The permanent name of a text, such as `question.fever.hint`: the table, the id of the row, and which text of the row.
/// `Display` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    table: &'static str,
    id: &'static str,
    part: Part,
}

/// Which text of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Only,
    Named(&'static str),
    /// From 1.
    Option(usize),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.table, self.id)?;
        match self.part {
            Part::Only => Ok(()),
            Part::Named(name) => write!(f, ".{name}"),
            Part::Option(number) => write!(f, ".option.{number}"),
        }
    }
}

/// A text that a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Text {
    /// Its key.
    pub key: Key,
    /// The English text. Placeholders are in braces.
    pub english: &'static str,
}

impl Text {
    const fn new(table: &'static str, id: &'static str, english: &'static str) -> Self {
        Self { key: Key { table, id, part: Part::Only }, english }
    }

    const fn part(self, name: &'static str, english: &'static str) -> Self {
        Self { key: Key { part: Part::Named(name), ..self.key }, english }
    }

    pub(crate) const fn of_phrase(phrase: Phrase) -> Self {
        Self::new(phrase.table(), phrase.id(), phrase.name())
    }

    pub(crate) const fn of_question(question: Question) -> Self {
        Self::new("question", question.id(), question.text())
    }

    pub(crate) const fn of_question_by_proxy(question: Question) -> Self {
        Self::of_question(question).part("by-proxy", question.text_by_proxy())
    }

    pub(crate) fn of_question_hint(question: Question) -> Option<Self> {
        question.hint().map(|hint| Self::of_question(question).part("hint", hint))
    }

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
        let english = choice.options.get(place)?.text;
        Some(Self { key: Key { part: Part::Option(place + 1), ..Self::of_choice(choice).key }, english })
    }

    pub(crate) const fn of_group(group: QuestionGroup) -> Self {
        Self::new("group", group.id(), group.name())
    }

    pub(crate) fn of_group_before(group: QuestionGroup) -> Option<Self> {
        group.before().map(|before| Self::of_group(group).part("before", before))
    }

    pub(crate) const fn of_sex(sex: Sex) -> Self {
        Self::new("sex", sex.id(), sex.name())
    }

    pub(crate) const fn of_condition(condition: Condition) -> Self {
        Self::new("condition", condition.id(), condition.plain_name())
    }

    pub(crate) const fn of_urgency(urgency: Urgency) -> Self {
        Self::new("urgency", urgency.id(), urgency.name())
    }

    pub(crate) const fn of_setting(setting: Setting) -> Self {
        Self::new("setting", setting.id(), setting.name())
    }

    pub(crate) const fn of_trend(trend: Trend) -> Self {
        Self::new("trend", trend.id(), trend.plain())
    }

    pub(crate) const fn of_treatment(treatment: Treatment) -> Self {
        Self::new("treatment", treatment.id(), treatment.plain_name())
    }

    pub(crate) const fn of_outlook(row: &Outlook) -> Self {
        Self::new("outlook", row.id, row.what.text)
    }

    pub(crate) const fn of_expectation(row: &Outlook) -> Self {
        Self::of_outlook(row).part("expect", row.expect.text)
    }

    pub(crate) const fn of_step(step: &Step) -> Self {
        Self::new("step", step.id, step.fact.text)
    }

    pub(crate) const fn of_remedy(remedy: &Remedy) -> Self {
        Self::new("remedy", remedy.treatment.id(), remedy.what.text)
    }

    pub(crate) const fn of_not_worth_it(item: &NotWorthIt) -> Self {
        Self::new("not-worth-it", item.treatment.id(), item.fact.text)
    }

    pub(crate) const fn of_safety_rule(rule: &SafetyRule) -> Self {
        Self::new("safety", rule.id, rule.because)
    }

    pub(crate) const fn of_sign(sign: &SeekHelp) -> Self {
        Self::new("seek-help", sign.id, sign.fact.text)
    }

    pub(crate) const fn of_see_first(row: &SeeFirst) -> Self {
        Self::new("see-first", row.finding.id(), row.because)
    }

    pub(crate) const fn of_see_first_name(row: &SeeFirst) -> Self {
        Self::of_see_first(row).part("name", row.plain_name)
    }

    pub(crate) const fn of_emergency_number(country: Country) -> Self {
        Self::new("country", country.id(), "").part("emergency-number", country.emergency_number())
    }

    pub(crate) const fn of_emergency_department(country: Country) -> Self {
        Self::new("country", country.id(), "").part("emergency-department", country.emergency_department())
    }

    pub(crate) const fn of_same_day(country: Country) -> Self {
        Self::new("country", country.id(), "").part("same-day", country.same_day())
    }

    pub(crate) const fn of_own_doctor(country: Country) -> Self {
        Self::new("country", country.id(), "").part("own-doctor", country.own_doctor())
    }

    pub(crate) const fn of_paracetamol(country: Country) -> Self {
        Self::new("country", country.id(), "").part("paracetamol", country.paracetamol())
    }
}

/// Every text that the interview, the triage report and the page of a plan can say, with its key.
///
/// ```
/// for text in backpain::language::texts().take(3) {
///     println!("{}\t{}\t", text.key, text.english); // a line for the translator to fill in
/// }
/// ```
pub fn texts() -> impl Iterator<Item = Text> {
    let phrases = Phrase::ALL.iter().copied().map(Text::of_phrase);
    phrases.chain(asked()).chain(reported()).chain(planned())
}

fn asked() -> impl Iterator<Item = Text> {
    let groups = QuestionGroup::ALL
        .iter()
        .flat_map(|&group| [Some(Text::of_group(group)), Text::of_group_before(group)].into_iter().flatten());
    let questions = Question::ALL.iter().flat_map(|&question| {
        let texts = [Text::of_question(question), Text::of_question_by_proxy(question)];
        texts.into_iter().chain(Text::of_question_hint(question))
    });
    let choices = Form::BUILT_IN.choices().iter().flat_map(|choice| {
        let texts = [Text::of_choice(choice), Text::of_choice_by_proxy(choice)];
        let options = (0..choice.options.len()).filter_map(|place| Text::of_option(choice, place));
        texts.into_iter().chain(Text::of_choice_hint(choice)).chain(options)
    });
    groups.chain(questions).chain(choices).chain(Sex::ALL.iter().copied().map(Text::of_sex))
}

fn reported() -> impl Iterator<Item = Text> {
    let urgencies = Urgency::ALL.iter().copied().map(Text::of_urgency);
    let settings = Setting::ALL.iter().copied().map(Text::of_setting);
    urgencies.chain(settings).chain(Condition::ALL.iter().copied().map(Text::of_condition))
}

fn planned() -> impl Iterator<Item = Text> {
    let outlooks = OUTLOOKS.iter().flat_map(|row| [Text::of_outlook(row), Text::of_expectation(row)]);
    let steps = STEPS.iter().chain(FIRST_AID).map(Text::of_step);
    let signs = SEEK_HELP.iter().map(Text::of_sign);
    let see_first = SEE_FIRST.iter().flat_map(|row| [Text::of_see_first(row), Text::of_see_first_name(row)]);
    // A page names what can be done at home. It has a remedy's own words only for the belt.
    let names = REMEDIES.iter().map(|remedy| Text::of_treatment(remedy.treatment));
    let belt = REMEDIES.iter().filter(|remedy| remedy.treatment == Treatment::BackBelt).map(Text::of_remedy);
    let reasons = RULES.iter().filter(|rule| {
        let mut at_home = REMEDIES.iter();
        at_home.any(|remedy| rule.group.contains(remedy.treatment))
    });
    let countries = Country::ALL.iter().flat_map(|&country| {
        [
            Text::of_emergency_number(country),
            Text::of_emergency_department(country),
            Text::of_same_day(country),
            Text::of_own_doctor(country),
            Text::of_paracetamol(country),
        ]
    });
    outlooks
        .chain(steps)
        .chain(signs)
        .chain(see_first)
        .chain(names)
        .chain(belt)
        .chain(NOT_WORTH_IT.iter().map(Text::of_not_worth_it))
        .chain(reasons.map(Text::of_safety_rule))
        .chain(Trend::ALL.iter().copied().map(Text::of_trend))
        .chain(countries)
}

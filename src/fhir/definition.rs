//! What an app publishes: a form, its language, and its canonical address.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::answers::Reading;
use super::offers::{Line, address};
use super::questionnaire::all_presupposed;
use super::types::{Text, is_id};
use super::{Cards, Kept, NotAskedError, QuestionnaireResponse, RiskAssessment, Status};
use crate::interview::{Choice, Form, Interview, Item};
use crate::json::{InputError, InputProblem};
use crate::presentation::presupposed;
use crate::text::Excerpt;
use crate::{Language, Presentation, Question, QuestionGroup, QuestionSet, RuleSet, Triage};

/// A form as FHIR knows it: what [questionnaires](Self::questionnaire) are made from, and what
/// [responses](Self::presentation) are read by.
///
/// ```
/// use backpain::Symptom;
/// use backpain::fhir::Definition;
/// use backpain::interview::Form;
///
/// let definition = Definition::new(&Form::BUILT_IN);
/// let person = backpain::Presentation::builder().yes(Symptom::Fever).unknown(Symptom::NightSweats).build()?;
/// let response = definition.response(&person)?;
/// assert_eq!(definition.presentation(&response)?, person);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Definition<'a> {
    pub(super) form: &'a Form,
    pub(super) rules: &'a RuleSet,
    pub(super) language: &'a Language,
    pub(super) tag: Option<Text>,
    pub(super) by_proxy: bool,
    pub(super) url: String,
    pub(super) version: String,
    /// The lines of each group, in the order of the form. What a question presupposes comes before it.
    pub(super) groups: Vec<(QuestionGroup, Vec<Line>)>,
}

const ENGLISH: &Language = &Language::ENGLISH;

impl<'a> Definition<'a> {
    /// For a form and the built-in rules, in English, under an address of this crate and its version.
    pub fn new(form: &'a Form) -> Self {
        Self::with_rules(form, &crate::rule_set::BUILT_IN)
    }

    /// For a form and these rules. It has every question that an interview by them can ask.
    pub fn with_rules(form: &'a Form, rules: &'a RuleSet) -> Self {
        let examined = if form.has_examination() { "-with-examination" } else { "" };
        let url = address(&format!("Questionnaire/{}{examined}", form.purpose().id()));
        let asked = Interview::with_rules(form, rules).can_ask();
        let (language, tag, version) = (ENGLISH, None, env!("CARGO_PKG_VERSION").into());
        Self { form, rules, language, tag, by_proxy: false, url, version, groups: groups(form, asked) }
    }

    /// Writes what a person reads in this language. A response is read the same in each.
    ///
    /// A [`Language`] does not know how it is called, so give its [tag](Self::tagged) too.
    pub const fn in_language(mut self, language: &'a Language) -> Self {
        self.language = language;
        self
    }

    /// Sets the tag of the language (BCP 47), such as `de`, which a questionnaire has as its `language`. Without it, a
    /// questionnaire in English has `en`, and one in another language has none.
    pub fn tagged(mut self, tag: &str) -> Self {
        self.tag = Some(String::from(tag).into());
        self
    }

    /// Words the questions for somebody who answers for another person.
    pub const fn by_proxy(mut self) -> Self {
        self.by_proxy = true;
        self
    }

    /// Sets the canonical address and the version. An app with a form of its own needs its own. Choose another version
    /// whenever the options of a line change: a response to another version is not read.
    pub fn published_as(mut self, url: &str, version: &str) -> Self {
        (self.url, self.version) = (url.into(), version.into());
        self
    }

    /// The address with the version: what a response says it is a response to.
    #[must_use]
    pub fn canonical(&self) -> String {
        format!("{}|{}", self.url, self.version)
    }

    /// The questions that the questionnaire has.
    #[must_use]
    pub fn questions(&self) -> QuestionSet {
        let lines = self.groups.iter().flat_map(|(_, lines)| lines);
        lines.fold(QuestionSet::EMPTY, |all, line| match line {
            Line::Item(Item::Question(question)) => all.union(QuestionSet::of(&[*question])),
            Line::Item(Item::Choice(_)) | Line::NotGiven(_) => all,
        })
    }

    /// What a response says of the person.
    ///
    /// # Errors
    ///
    /// [`InputError`] with the path of a link id that the questionnaire does not have, an answer of the wrong type, what is
    /// answered twice or contradicts another answer, a response that was entered in error, or one to another
    /// questionnaire.
    pub fn presentation(&self, response: &QuestionnaireResponse) -> Result<Presentation, InputError> {
        self.check(response)?;
        Reading::of(self, response)?.presentation()
    }

    /// A response that says the same of the person.
    ///
    /// # Errors
    ///
    /// [`NotAskedError`] if something was said about a question that the questionnaire does not have.
    pub fn response(&self, person: &Presentation) -> Result<QuestionnaireResponse, NotAskedError> {
        Ok(QuestionnaireResponse::new(self.canonical(), self.items(person)?))
    }

    /// The triage of a person, with signs left out unless the form has them.
    pub fn triage(&self, person: &Presentation) -> Triage<'a> {
        self.interview(person).triage()
    }

    /// Reads a response and assesses the person, with the subject of the response, and the response as the basis if it has
    /// an id.
    ///
    /// # Errors
    ///
    /// As [`presentation`](Self::presentation). FHIR does not permit an assessment of nobody, so the `subject` must be
    /// there, and be a reference. The `id`, if there is one, must be an id of FHIR.
    pub fn risk_assessment(&self, response: &QuestionnaireResponse) -> Result<RiskAssessment, InputError> {
        let triage = self.triage(&self.presentation(response)?);
        let error = |path: &str, problem| InputError { path: path.into(), problem };
        let other = |path, problem: &'static str| error(path, InputProblem::Other(problem.into()));
        let subject = response.get("subject").ok_or_else(|| error("subject", InputProblem::Missing))?;
        if !subject.is_element() {
            return Err(other(
                "subject",
                "give a reference: an object such as `{\"reference\": \"Patient/7\"}`",
            ));
        }
        let mut assessment = RiskAssessment::new(&triage, subject.clone(), self.language);
        if let Some(id) = &response.id {
            if !is_id(id) {
                return Err(other("id", "give an id of FHIR: at most 64 letters, digits, `-` and `.`"));
            }
            assessment.basis.push(Kept::reference(&format!("QuestionnaireResponse/{id}")));
        }
        Ok(assessment)
    }

    /// Reads a response and writes the triage as cards.
    ///
    /// # Errors
    ///
    /// As [`presentation`](Self::presentation).
    pub fn cards(&self, response: &QuestionnaireResponse) -> Result<Cards, InputError> {
        Ok(Cards::new(&self.triage(&self.presentation(response)?), self.language))
    }

    pub(super) fn interview(&self, person: &Presentation) -> Interview<'a> {
        Interview::with_rules(self.form, self.rules).knowing(person)
    }

    /// Whether the response is one, and to this questionnaire.
    pub(super) fn check(&self, response: &QuestionnaireResponse) -> Result<(), InputError> {
        let error = |path: &str, problem: String| {
            Err(InputError { path: path.into(), problem: InputProblem::Other(problem.into()) })
        };
        if response.status == Status::EnteredInError {
            return error("status", "`entered-in-error` says that nothing of it is true".into());
        }
        let Some(to) = &response.questionnaire else { return Ok(()) };
        let is_this = |to: &str| match to.split_once('|') {
            Some((url, version)) => url == self.url && version == self.version,
            None => to == self.url,
        };
        let answers_this = match to.strip_prefix('#') {
            Some(id) => response.contained.iter().any(|resource| {
                resource.is_questionnaire(id) && resource.derived_from().into_iter().any(is_this)
            }),
            None => is_this(to),
        };
        if answers_this {
            return Ok(());
        }
        let given = Excerpt::new(to);
        error(
            "questionnaire",
            format!("`{given}` is another questionnaire; give a response to `{}`", self.canonical()),
        )
    }

    /// The choice of the form that replaces this question among others.
    pub(super) fn choice_of(&self, question: Question) -> Option<&'static Choice> {
        self.form.choices().iter().find(|choice| choice.questions().contains(question))
    }

    /// The group and the line of a link id.
    pub(super) fn line(&self, link_id: &str) -> Option<(QuestionGroup, Line)> {
        let lines = self.groups.iter().flat_map(|(group, lines)| lines.iter().map(|line| (*group, *line)));
        lines.into_iter().find(|(_, line)| line.link_id() == link_id)
    }
}

/// The lines of each group that has any.
fn groups(form: &Form, asked: QuestionSet) -> Vec<(QuestionGroup, Vec<Line>)> {
    let touched = |choice: &&'static Choice| !choice.questions().intersection(asked).is_empty();
    let choices: Vec<&'static Choice> = form.choices().iter().filter(touched).collect();
    // An option also says something about questions that do not matter.
    let asked = choices.iter().fold(asked, |asked, choice| asked.union(choice.questions()));
    let order = Order { form, asked, choices };
    let groups = form.sections().iter().enumerate().map(|(place, section)| {
        let mut lines = Vec::new();
        for question in asked.iter().filter(|question| order.place(*question) == place) {
            order.add(&mut lines, question, place);
        }
        (section.group, lines)
    });
    groups.filter(|(_, lines)| !lines.is_empty()).collect()
}

/// The order of the lines. A form is filled in from the top to the bottom, so a question comes after everything that can
/// hide it, if need be in a later group than its own.
struct Order<'f> {
    form: &'f Form,
    asked: QuestionSet,
    choices: Vec<&'static Choice>,
}

impl Order<'_> {
    fn choice_of(&self, question: Question) -> Option<&'static Choice> {
        self.choices.iter().copied().find(|choice| choice.questions().contains(question))
    }

    /// What comes before the question, or before any question of its choice.
    fn earlier(&self, question: Question) -> QuestionSet {
        let together = self.choice_of(question).map_or(QuestionSet::of(&[question]), Choice::questions);
        let earlier: QuestionSet = together.iter().flat_map(presupposed).collect();
        earlier.intersection(self.asked).difference(together)
    }

    /// The place of its group in the form.
    fn place(&self, question: Question) -> usize {
        let group = self.choice_of(question).map_or(question.group(), |choice| choice.group);
        let own = self.form.sections().iter().position(|section| section.group == group);
        let earlier = self.earlier(question).iter().map(|earlier| self.place(earlier));
        earlier.chain(own).max().unwrap_or(0)
    }

    /// Adds a question with its whole choice, after what comes before it in its group.
    fn add(&self, lines: &mut Vec<Line>, question: Question, place: usize) {
        if lines.contains(&Line::Item(Item::Question(question))) {
            return;
        }
        for earlier in self.earlier(question).iter().filter(|earlier| self.place(*earlier) == place) {
            self.add(lines, earlier, place);
        }
        let Some(choice) = self.choice_of(question) else { return push(lines, question) };
        lines.push(Line::Item(Item::Choice(choice)));
        let mut left: Vec<Question> = choice.questions().iter().collect();
        // Those that presuppose another of them come last.
        left.sort_by_key(|question| all_presupposed(*question).intersection(choice.questions()).len());
        for question in left {
            push(lines, question);
        }
    }
}

/// Adds a line, and for a number a line that asks why it is not given.
pub(super) fn push(lines: &mut Vec<Line>, item: impl Into<Item>) {
    let line = Line::Item(item.into());
    lines.push(line);
    lines.extend(line.number().map(Line::NotGiven));
}

//! The questionnaire: one item for each line, with the codes that answer it and what must be so for it to be asked.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use serde::Serialize;

use super::offers::{Line, Offer};
use super::types::{Coding, Extension, ExtensionValue, Text};
use super::{Definition, GENDER, YES_NO};
use crate::interview::{Choice, Item, Purpose};
use crate::language::{Language, Phrase};
use crate::presentation::presupposed;
use crate::{Measure, Question, QuestionGroup, QuestionSet, Sex, Triage, Urgency};

/// A questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
#[non_exhaustive]
pub struct Questionnaire {
    /// The id of the resource, which the server gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The tag of the language, such as `de`, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Text>,
    /// What FHIR has no element for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension: Vec<Extension>,
    /// The canonical address. An adaptive questionnaire has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The name for programs.
    pub name: Text,
    /// The title.
    pub title: Text,
    /// The questionnaire of which an adaptive one asks a part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub derived_from: Vec<String>,
    /// `active`
    pub status: Text,
    /// Whom it is about.
    pub subject_type: Vec<Text>,
    /// What it is, and what it is not.
    pub description: Text,
    /// The groups.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<QuestionnaireItem>,
}

/// A group, a question, or a text to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuestionnaireItem {
    /// What FHIR has no element for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension: Vec<Extension>,
    /// The link id.
    pub link_id: Text,
    /// What the person reads.
    pub text: Text,
    /// `group`, `display`, `choice` or `integer`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What must be so for it to be asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub enable_when: Vec<EnableWhen>,
    /// `all`, if there is more than one condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_behavior: Option<&'static str>,
    /// The codes that answer it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer_option: Vec<AnswerOption>,
    /// The items of a group, or the hint of a question.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<QuestionnaireItem>,
}

/// A code that answers a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AnswerOption {
    /// The code.
    pub value_coding: Coding,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EnableWhen {
    /// The link id of an earlier question.
    pub question: Text,
    /// How its answer is compared.
    pub operator: Operator,
    /// With what.
    #[serde(flatten)]
    pub answer: Expected,
}

/// How an answer is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Operator {
    /// There is an answer, or there is none.
    #[serde(rename = "exists")]
    Exists,
    /// The answer is this one.
    #[serde(rename = "=")]
    Is,
    /// No answer is this one. It is so if there is no answer.
    #[serde(rename = "!=")]
    IsNot,
}

/// With what an answer is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Expected {
    /// Whether there is one.
    #[serde(rename = "answerBoolean")]
    Boolean(bool),
    /// A code.
    #[serde(rename = "answerCoding")]
    Coding(Coding),
}

impl EnableWhen {
    fn exists(question: Text, is_so: bool) -> Self {
        Self { question, operator: Operator::Exists, answer: Expected::Boolean(is_so) }
    }

    fn is(question: Text, coding: Coding) -> Self {
        Self { operator: Operator::Is, ..Self::is_not(question, coding) }
    }

    fn is_not(question: Text, coding: Coding) -> Self {
        let answer = Expected::Coding(Coding { display: None, ..coding });
        Self { question, operator: Operator::IsNot, answer }
    }
}

impl QuestionnaireItem {
    fn new(link_id: impl Into<Text>, text: &str, kind: &'static str) -> Self {
        Self {
            extension: Vec::new(),
            link_id: link_id.into(),
            text: String::from(text).into(),
            kind,
            enable_when: Vec::new(),
            enable_behavior: None,
            answer_option: Vec::new(),
            item: Vec::new(),
        }
    }
}

/// The link id of the advice.
pub(super) const ADVICE: &str = "advice";

/// The link id of a group.
pub(super) fn group_id(group: QuestionGroup) -> String {
    format!("group.{}", group.id())
}

/// Shows the options without a click.
fn radio_buttons() -> Extension {
    Extension::coded(
        "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
        "http://hl7.org/fhir/questionnaire-item-control",
        "radio-button",
    )
}

/// A text that says how to answer the question around it.
fn instructions() -> Extension {
    Extension::coded(
        "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory",
        "http://hl7.org/fhir/questionnaire-display-category",
        "instructions",
    )
}

/// The limits and the unit of a number.
fn of_number(measure: Measure, language: &Language) -> Vec<Extension> {
    let (least, most) = measure.limits();
    let limit = |name: &str, limit| {
        let url = format!("http://hl7.org/fhir/StructureDefinition/{name}");
        Extension::new(url, ExtensionValue::Integer(limit))
    };
    let (code, unit) = match measure {
        Measure::Age | Measure::AgeAtOnset => ("a", Phrase::Years),
        Measure::Duration => ("d", Phrase::Days),
        Measure::PregnancyWeeks | Measure::WeeksWithoutImprovement => ("wk", Phrase::Weeks),
        Measure::Pain => ("{score}", Phrase::Points),
    };
    let unit = Coding::new("http://unitsofmeasure.org", code, String::from(language.phrase(unit)));
    let unit = Extension::new(
        "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
        ExtensionValue::Coding(unit),
    );
    vec![limit("minValue", least), limit("maxValue", most), unit]
}

impl Definition<'_> {
    /// Everything that an interview by the form can ask, with [conditions](super#the-questionnaire) that hide what cannot
    /// apply.
    #[must_use]
    pub fn questionnaire(&self) -> Questionnaire {
        Questionnaire {
            id: None,
            language: self
                .tag
                .clone()
                .or_else(|| (*self.language == Language::ENGLISH).then_some("en".into())),
            extension: Vec::new(),
            url: Some(self.url.clone()),
            version: Some(self.version.clone()),
            name: self.name(),
            title: self.title().into(),
            derived_from: Vec::new(),
            status: "active".into(),
            subject_type: vec!["Patient".into()],
            description: [Phrase::NoDiagnosis, Phrase::NotSignedOff]
                .map(|phrase| self.language.phrase(phrase))
                .join(" ")
                .into(),
            item: self.items_with(|line| Some(self.conditions(line))),
        }
    }

    /// The name for programs, such as `BackPainSelfCare`.
    fn name(&self) -> Text {
        let purpose = match self.form.purpose() {
            Purpose::Emergency => "Emergency",
            Purpose::HowSoon => "HowSoon",
            Purpose::SelfCare => "SelfCare",
        };
        let examined = if self.form.has_examination() { "WithExamination" } else { "" };
        ["BackPain", purpose, examined].concat().into()
    }

    fn title(&self) -> String {
        let title = self.language.phrase(match self.form.purpose() {
            Purpose::Emergency => Phrase::EmergencyTitle,
            Purpose::HowSoon => Phrase::HowSoonTitle,
            Purpose::SelfCare => Phrase::SelfCareTitle,
        });
        if self.form.has_examination() {
            self.language.say(Phrase::WithExamination, &[("title", &title)])
        } else {
            title.into()
        }
    }

    /// The part of the questionnaire that a response contains: the lines that were asked or are to be asked next, and the
    /// questions of a choice that are only asked one by one. The server has already applied all other conditions. Once it
    /// stops, the advice is shown too: before everything if it is an emergency, and else where the person is, at the end.
    pub(super) fn adaptive(
        &self,
        id: &str,
        asked: &[Line],
        one_by_one: &[Line],
        stopped: Option<&Triage<'_>>,
    ) -> Questionnaire {
        let conditions = |line: Line| match line {
            line if asked.contains(&line) => match line {
                Line::NotGiven(measure) => Some(vec![not_given(measure)]),
                Line::Item(_) => Some(Vec::new()),
            },
            line if one_by_one.contains(&line) => Some(self.reveals(line)),
            _ => None,
        };
        let adaptive =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-questionnaireAdaptive";
        let mut items = self.items_with(conditions);
        if let Some(triage) = stopped {
            let advice = QuestionnaireItem::new(ADVICE, &triage.advice_in(self.language), "display");
            let is_emergency = triage.advised() == Urgency::Emergency;
            items.insert(if is_emergency { 0 } else { items.len() }, advice);
        }
        Questionnaire {
            id: Some(id.into()),
            extension: vec![Extension::new(adaptive, ExtensionValue::Boolean(true))],
            url: None, // it is for this response only
            derived_from: vec![self.canonical()],
            item: items,
            ..self.questionnaire()
        }
    }

    /// The items of those lines for which there are conditions, even if the list is empty.
    fn items_with(&self, conditions: impl Fn(Line) -> Option<Vec<EnableWhen>>) -> Vec<QuestionnaireItem> {
        let groups = self.groups.iter().filter_map(|(group, lines)| {
            let items = lines.iter().filter_map(|line| Some(self.item(*line, conditions(*line)?)));
            let mut items: Vec<QuestionnaireItem> = items.collect();
            if items.is_empty() {
                return None;
            }
            let mut item = QuestionnaireItem::new(group_id(*group), group.name_in(self.language), "group");
            if let Some(before) = group.before_in(self.language) {
                items.insert(
                    0,
                    QuestionnaireItem::new(format!("{}.before", group_id(*group)), before, "display"),
                );
            }
            item.item = items;
            Some(item)
        });
        groups.collect()
    }

    fn item(&self, line: Line, enable_when: Vec<EnableWhen>) -> QuestionnaireItem {
        let text = match line {
            Line::Item(item) if self.by_proxy => item.text_by_proxy_in(self.language),
            Line::Item(item) => item.text_in(self.language),
            Line::NotGiven(_) => self.language.phrase(Phrase::NotGiven),
        };
        let kind = if line.number().is_some() { "integer" } else { "choice" };
        let mut item = QuestionnaireItem::new(line.link_id(), text, kind);
        item.extension = match line.number() {
            Some(measure) => of_number(measure, self.language),
            None => vec![radio_buttons()],
        };
        item.answer_option = line
            .offers(self.language)
            .into_iter()
            .map(|offer| AnswerOption { value_coding: offer.coding })
            .collect();
        // One answer reveals a question, and each condition of another one must hold.
        let any = enable_when.iter().all(|condition| condition.operator == Operator::Is);
        item.enable_behavior = (enable_when.len() > 1).then_some(if any { "any" } else { "all" });
        item.enable_when = enable_when;
        if let Line::Item(asked) = line {
            item.item.extend(asked.hint_in(self.language).map(|hint| {
                let display = QuestionnaireItem::new(format!("{}.hint", asked.id()), hint, "display");
                QuestionnaireItem { extension: vec![instructions()], ..display }
            }));
        }
        item
    }

    /// The answers to a choice after which its question is asked on the same screen.
    fn reveals(&self, line: Line) -> Vec<EnableWhen> {
        let Line::Item(Item::Question(question)) = line else { return Vec::new() };
        let choice = self.choice_of(question).map(|choice| Line::Item(Item::Choice(choice)));
        let offers = choice.into_iter().flat_map(|choice| {
            choice.offers(self.language).into_iter().map(move |offer| (choice.link_id(), offer))
        });
        let reveals = |offer: &Offer| offer.says.is_empty() && offer.open.contains(question);
        let offers = offers.filter(|(_, offer)| reveals(offer));
        offers.map(|(id, offer)| EnableWhen::is(id, offer.coding)).collect()
    }

    /// What must be so for a line to be asked, as [`presupposed`] and the options of choices have it.
    fn conditions(&self, line: Line) -> Vec<EnableWhen> {
        let mut all = Conditions(Vec::new());
        match line {
            Line::Item(Item::Choice(choice)) => {
                for premise in premises_of(choice) {
                    self.require(premise, None, &mut all);
                }
            }
            Line::Item(Item::Question(question)) => self.of_question(question, &mut all),
            Line::NotGiven(measure) => {
                self.of_question(Question::Measure(measure), &mut all);
                all.0.push(not_given(measure));
            }
        }
        all.0
    }

    /// A question of a choice is asked after those options that leave it open.
    fn of_question(&self, question: Question, all: &mut Conditions) {
        let own = self.choice_of(question);
        if let Some(choice) = own {
            self.exclude(choice, all, |offer| !offer.open.contains(question));
        }
        presupposed(question).for_each(|premise| self.require(premise, own, all));
    }

    /// The premise was asked, and the answer is no *no*.
    fn require(&self, premise: Question, own: Option<&'static Choice>, all: &mut Conditions) {
        let line = Line::Item(Item::Question(premise));
        match (premise, self.choice_of(premise)) {
            // What an option denies, it does not leave open.
            (_, choice @ Some(_)) if choice == own => {}
            (Question::Finding(finding), Some(choice)) => {
                self.exclude(choice, all, |offer| offer.denies.contains(finding));
            }
            _ => all.add(line, |id| EnableWhen::exists(id, true)),
        }
        let no = match premise {
            Question::Finding(_) => Coding::new(YES_NO, "N", ""),
            Question::Sex => Coding::new(GENDER, Sex::Male.id(), ""),
            Question::Measure(_) => return, // no answer to a number is a no
        };
        all.add(line, |id| EnableWhen::is_not(id, no));
    }

    /// The choice was answered, and not with one of these.
    fn exclude(&self, choice: &'static Choice, all: &mut Conditions, these: impl Fn(&Offer) -> bool) {
        let line = Line::Item(Item::Choice(choice));
        let (not, mut rest): (Vec<Offer>, Vec<Offer>) =
            line.offers(self.language).into_iter().partition(these);
        if let (Some(only), true) = (rest.pop(), rest.is_empty()) {
            return all.add(line, |id| EnableWhen::is(id, only.coding));
        }
        all.add(line, |id| EnableWhen::exists(id, true));
        for offer in not {
            all.add(line, |id| EnableWhen::is_not(id, offer.coding));
        }
    }
}

/// Why there is no number is asked if there is none.
fn not_given(measure: Measure) -> EnableWhen {
    EnableWhen::exists(measure.id().into(), false)
}

/// What every question of a choice presupposes, apart from each other.
fn premises_of(choice: &Choice) -> QuestionSet {
    let questions = choice.questions();
    let premises = questions.iter().map(|question| all_presupposed(question).difference(questions));
    premises.reduce(QuestionSet::intersection).unwrap_or(QuestionSet::EMPTY)
}

pub(super) fn all_presupposed(question: Question) -> QuestionSet {
    presupposed(question).fold(QuestionSet::EMPTY, |all, premise| {
        all.union(QuestionSet::of(&[premise])).union(all_presupposed(premise))
    })
}

/// Conditions, each once.
struct Conditions(Vec<EnableWhen>);

impl Conditions {
    fn add(&mut self, line: Line, condition: impl FnOnce(Text) -> EnableWhen) {
        let condition = condition(line.link_id());
        if !self.0.contains(&condition) {
            self.0.push(condition);
        }
    }
}

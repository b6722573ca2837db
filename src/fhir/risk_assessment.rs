//! A triage as a `RiskAssessment`.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use serde::Serialize;

use super::offers::address;
use super::types::{Annotation, CodeableConcept, Coding, Extension, ExtensionValue, Kept, Text};
use crate::language::Phrase;
use crate::rule::Rule;
use crate::{Language, Question, QuestionSet, Triage};

/// A triage as FHIR has it. An app may add an `identifier`, a date and who performed it before it is stored.
///
/// - `status` is `preliminary` while the interview is not finished, and the `mitigation` says so.
/// - `method` has the edition of the rules and their hash.
/// - Extensions have the state, the setting, and the urgency with both of its bounds, as the ids of this crate.
/// - `prediction` has what is suspected by each rule that fires, the most urgent first. It has no probability, in numbers or
///   in words. None means none in the answers given, never that disease is excluded.
/// - `mitigation` is the advice, and the notes are what to watch for and that this is no diagnosis.
///
/// ```
/// use backpain::fhir::{Kept, RiskAssessment};
/// use backpain::{Symptom, triage};
///
/// let person = backpain::Presentation::builder().yes(Symptom::Fever).build()?;
/// let mut assessment = RiskAssessment::new(&triage(&person), Kept::reference("Patient/7"), &backpain::Language::ENGLISH);
/// assessment.occurrence_date_time = Some("2026-05-04".into());
/// assert_eq!(assessment.status, "preliminary"); // nobody asked about the bladder yet
/// # Ok::<(), backpain::ContradictionError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
#[non_exhaustive]
pub struct RiskAssessment {
    /// The id of the resource, which the server gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The state, the setting, and the urgency.
    pub extension: Vec<Extension>,
    /// Ids of this assessment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifier: Vec<Kept>,
    /// `final` or `preliminary`.
    pub status: Text,
    /// The rules.
    pub method: CodeableConcept,
    /// What is assessed.
    pub code: CodeableConcept,
    /// The person.
    pub subject: Kept,
    /// When, in the form of FHIR.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurrence_date_time: Option<String>,
    /// Who or what assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performer: Option<Kept>,
    /// What it rests on: the response.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<Kept>,
    /// What is suspected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prediction: Vec<Prediction>,
    /// What to do.
    pub mitigation: String,
    /// What to watch for, and more.
    pub note: Vec<Annotation>,
}

/// What a rule that fires suspects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Prediction {
    /// How soon, and by which rule.
    pub extension: Vec<Extension>,
    /// The condition, as a code of this crate and as a sentence to the person.
    pub outcome: CodeableConcept,
    /// Why, for a clinician, with the questions whose answers fire the rule, and its sources.
    pub rationale: String,
}

impl RiskAssessment {
    /// Writes a triage for this subject, such as `Kept::reference("Patient/7")`. What the person reads is in the language.
    #[must_use]
    pub fn new(triage: &Triage<'_>, subject: Kept, language: &Language) -> Self {
        let edition = String::from(triage.edition());
        let hash = format!("{:032x}", triage.rules_hash());
        let method = CodeableConcept {
            text: Some(format!("Rules for low back pain, edition {edition}, hash {hash}").into()),
            coding: vec![
                Coding::new(address("CodeSystem/edition"), edition, "Edition of the rules"),
                Coding::new(address("CodeSystem/rules-hash"), hash, "Hash of the rules"),
            ],
        };
        let assumed = triage.options().assume_no;
        let assumed =
            assumed.map(|assumed| language.say(Phrase::AssumedNo, &[("reason", &assumed.reason())]));
        let notes = [
            Some(triage.safety_net_in(language)),
            assumed,
            Some(language.phrase(Phrase::NoDiagnosis).into()),
        ];
        Self {
            id: None,
            extension: vec![
                code("state", triage.state().id()),
                code("urgency", triage.advised().id()),
                code("at-least", triage.at_least().id()),
                code("at-most", triage.at_most().id()),
                code("setting", triage.setting().id()),
            ],
            identifier: Vec::new(),
            status: if triage.state().is_result() { "final" } else { "preliminary" }.into(),
            method,
            code: CodeableConcept {
                coding: Vec::new(),
                text: Some(String::from(language.phrase(Phrase::HowSoonTitle)).into()),
            },
            subject,
            occurrence_date_time: None,
            performer: None,
            basis: Vec::new(),
            prediction: triage
                .red_flags()
                .map(|(rule, because)| Prediction::new(triage, &rule, because, language))
                .collect(),
            mitigation: triage.advice_in(language),
            note: notes.into_iter().flatten().map(|text| Annotation { text: text.into() }).collect(),
        }
    }
}

impl Prediction {
    fn new(triage: &Triage<'_>, rule: &Rule<'_>, because: QuestionSet, language: &Language) -> Self {
        let condition = rule.suspects;
        let because: Vec<&str> = because.iter().map(Question::id).collect();
        let sources: Vec<&str> = rule.sources.iter().map(|cited| cited.source.id()).collect();
        Self {
            extension: vec![
                code("urgency", rule.urgency_under(triage.options().policy).id()),
                code("rule", String::from(rule.id)),
            ],
            outcome: CodeableConcept {
                coding: vec![Coding::new(address("CodeSystem/condition"), condition.id(), condition.name())],
                text: Some(condition.sentence_in(language).into()),
            },
            rationale: format!(
                "{} Because of: {}. Sources: {}.",
                rule.rationale,
                because.join(", "),
                sources.join(", ")
            ),
        }
    }
}

/// An extension of this crate.
pub(super) fn code(name: &str, code: impl Into<Text>) -> Extension {
    Extension::new(address(&format!("StructureDefinition/{name}")), ExtensionValue::Code(code.into()))
}

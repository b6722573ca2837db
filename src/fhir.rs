//! FHIR R4: the interview as a `Questionnaire` that any form renderer can ask, the filled-in form as a
//! [`Presentation`](crate::Presentation), and the triage as a [`RiskAssessment`] or as CDS Hooks [`Cards`].
//!
//! ```
//! use backpain::Urgency;
//! use backpain::fhir::{Definition, QuestionnaireResponse};
//! use backpain::interview::Form;
//!
//! let definition = Definition::new(&Form::BUILT_IN);
//! let questionnaire = serde_json::to_string(&definition.questionnaire())?; // for any renderer
//! # assert!(questionnaire.contains("saddle-sensory-change"));
//!
//! let filled_in = r##"{
//!     "resourceType": "QuestionnaireResponse", "id": "r1", "status": "completed",
//!     "subject": {"reference": "Patient/7"},
//!     "item": [{"linkId": "group.bladder-bowel-saddle", "item": [
//!         {"linkId": "saddle-sensory-change", "answer": [{"valueCoding":
//!             {"system": "http://terminology.hl7.org/CodeSystem/v2-0136", "code": "Y"}}]},
//!         {"linkId": "urinary-retention", "answer": [{"valueCoding":
//!             {"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "asked-declined"}}]}
//!     ]}]
//! }"##;
//! let response: QuestionnaireResponse = serde_json::from_str(filled_in)?;
//! let person = definition.presentation(&response)?;
//! assert_eq!(backpain::triage(&person).advised(), Urgency::Emergency);
//!
//! let assessment = serde_json::to_value(definition.risk_assessment(&response)?)?;
//! assert_eq!(assessment["prediction"][0]["outcome"]["coding"][0]["code"], "cauda-equina-syndrome");
//! assert_eq!(assessment["basis"][0]["reference"], "QuestionnaireResponse/r1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The questionnaire
//!
//! [`Definition::questionnaire`] has everything that an interview by the form can ask.
//!
//! | of the form | item | link id |
//! |---|---|---|
//! | a group | `group` | `group.legs` |
//! | what a person reads before an intimate group | `display` | `group.legs.before` |
//! | a finding | `choice`: yes, no, unknown, declined | `fever` |
//! | a measurement | `integer` with `minValue` and `maxValue` | `age` |
//! | why there is no number | `choice`: unknown, declined | `age.not-given` |
//! | the sex | `choice`: female, male, unknown, declined | `sex` |
//! | a line that replaces several questions | `choice` of its options, unknown, declined | `pain-down-the-legs` |
//! | a hint | `display` below its question | `fever.hint` |
//! | the advice, once `$next-question` stops | `display` at the top | `advice` |
//!
//! A question that is not answered is *not asked*. The other four answers are codes, which every renderer can show:
//!
//! | answer | system | code |
//! |---|---|---|
//! | yes, no | [`YES_NO`] | `Y`, `N` |
//! | unknown: asked, and the person does not know | [`DATA_ABSENT_REASON`] | `asked-unknown` |
//! | declined: asked, and the person would rather not say | [`DATA_ABSENT_REASON`] | `asked-declined` |
//! | the sex | [`GENDER`] | `female`, `male` |
//! | an option of a line, counted from 1 | [`OPTION`] | `pain-down-the-legs.option.2` |
//!
//! `display` is what the person reads ("I do not know"), not the name in the code system. A line also offers its
//! questions one by one (`pain-down-the-legs.one-by-one`), and the one about a pregnancy offers to give the weeks
//! (`pregnancy.weeks`).
//!
//! `enableWhen` hides a question until what it presupposes was asked, and hides it for good after a no: there is no heavy
//! bleeding without bleeding, and no pregnancy of a man. It hides no question that can still matter.
//!
//! # The next question
//!
//! [`Definition::next_question`] is the operation `$next-question` of Structured Data Capture, as a pure function: a
//! response in, and the same out, with the next screen added to the questionnaire that it contains. It asks what
//! [`Interview::next`](crate::interview::Interview::next) asks, and a person answers a dozen screens instead of the whole
//! questionnaire. The contained questionnaire has the screen and what was answered before, without the conditions above:
//! the server applies them at the next call. Once it stops, the contained questionnaire shows the advice, and first of all if
//! it is an emergency: a renderer shows it, because it is a text like any other. `subject` and `authored`, which the profile for adaptive forms requires, are the client's.
//! A server reads its body as [`Enclosed`], and the call of a CDS Hooks service as a [`HookCall`].
//!
//! Such a response names the questionnaire that it contains (`#next`), so a search by
//! [`Definition::canonical`] does not find it. Before you store it to be searched, as by the prefetch of a CDS Hooks
//! service, set `questionnaire` to the canonical address and leave the contained questionnaire out. It is read the same.
//!
//! # What is read
//!
//! An error has the path of the value, such as `item[2].item[0].answer[0].valueCoding`. Read a
//! [`Checked<QuestionnaireResponse>`](crate::json::Checked) to tell it from damaged JSON.
//!
//! - Of a response, `status`, `questionnaire`, `contained` and `item` are read. `id`, `meta`, `language`, `text`,
//!   `extension`, `identifier`, `basedOn`, `partOf`, `subject`, `encounter`, `authored`, `author` and `source` are kept as
//!   they are, and so is what FHIR adds to them under `_language` and `_authored`.
//! - Of an item, `linkId`, `answer` and `item` are read; `id`, `text`, `definition` and `extension` are kept.
//! - Of an answer, `valueCoding`, `valueInteger` and `item` are read; `id` and `extension` are kept. Of a coding, `system`
//!   and `code` count; `display`, `version`, `userSelected`, `id` and `extension` may be there.
//!
//! Everything else is an error, because it would be lost: another key, another type of value, a link id that the
//! questionnaire does not have or has elsewhere, a question that is answered twice, answers that contradict each other.
//! So are `modifierExtension` and `implicitRules`, which can change what the rest means, the status `entered-in-error`,
//! and a response to another questionnaire or to another version of it. What a `contained` questionnaire says is not read,
//! apart from what it is derived from.
//!
//! # Risk assessment, not detected issue
//!
//! A triage is a [`RiskAssessment`]: what may become of a person, on which basis, and what to do about it. A
//! `DetectedIssue` is about clinical actions that get in each other's way, such as two medicines, and has no place for what
//! is suspected. An assessment has one prediction for each rule that fires, in words and **without a probability**: no
//! study gave one.
//!
//! Ids and dates are the app's to add: nothing here has a clock.

mod answers;
mod calls;
mod cards;
mod definition;
mod error;
mod next;
mod offers;
mod questionnaire;
mod response;
mod risk_assessment;
mod types;

pub use calls::{Enclosed, HookCall, Prefetched};
pub use cards::{Card, CardSource, Cards, Indicator, Link};
pub use definition::Definition;
pub use error::NotAskedError;
pub use next::NextQuestion;
pub use questionnaire::{AnswerOption, EnableWhen, Expected, Operator, Questionnaire, QuestionnaireItem};
pub use response::{QuestionnaireResponse, ResponseAnswer, ResponseItem, Status, Value};
pub use risk_assessment::{Prediction, RiskAssessment};
pub use types::{Annotation, CodeableConcept, Coding, Extension, ExtensionValue, Kept};

/// Where the questionnaires, codes and extensions of this crate have their names. Nothing is served there.
pub const BASE: &str = "https://github.com/backpain-rs/backpain/fhir";
/// The system of yes and no.
pub const YES_NO: &str = "http://terminology.hl7.org/CodeSystem/v2-0136";
/// The system of unknown and declined.
pub const DATA_ABSENT_REASON: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/// The system of the sexes.
pub const GENDER: &str = "http://hl7.org/fhir/administrative-gender";
/// The system of the options of a line that replaces several questions.
pub const OPTION: &str = "https://github.com/backpain-rs/backpain/fhir/CodeSystem/option";

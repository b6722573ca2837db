//! What a server of FHIR or CDS Hooks is sent: a response inside something else.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::QuestionnaireResponse;
use super::types::is_id;
use crate::json::{Cursor, Input, InputError, InputProblem, Record};
use crate::text::Excerpt;

/// A response as it was sent: by itself, or inside something else.
///
/// A [`Record`] of it is the body of `$next-question`: a [`QuestionnaireResponse`], or `Parameters` with one, as Structured
/// Data Capture has it. Of `Parameters`, `id`, `meta` and `language` may be there and are not read, and the only parameter
/// is `questionnaire-response`.
///
/// ```
/// use backpain::fhir::{Definition, Enclosed};
/// use backpain::interview::Form;
/// use backpain::json::Record;
///
/// let json = r#"{"resourceType": "Parameters", "parameter": [{"name": "questionnaire-response", "resource":
///     {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": [{"linkId": "headache"}]}}]}"#;
/// let Record::<Enclosed> { value: sent, .. } = serde_json::from_str(json)?;
/// let error = Definition::new(&Form::BUILT_IN).next_question(sent.response.clone()).unwrap_err();
/// assert_eq!(error.path, "item[0].linkId");
/// assert_eq!(sent.error(error).path, "parameter[0].resource.item[0].linkId");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Enclosed {
    /// The response.
    pub response: QuestionnaireResponse,
    path: String,
}

impl Enclosed {
    /// An error in the response as an error in what was sent.
    #[must_use]
    pub fn error(&self, error: InputError) -> InputError {
        error.below(self.path.clone())
    }

    fn read_here(resource: Cursor<'_, '_>) -> Result<Self, InputError> {
        Ok(Self { response: QuestionnaireResponse::read(resource)?.value, path: resource.path() })
    }
}

/// A call of a CDS Hooks 2.0 service, whose prefetch template has the key `response`.
///
/// `hook`, `hookInstance`, `context` and `prefetch` are read. `fhirServer`, `fhirAuthorization` and `extension` may be
/// there and are not read; neither is what else is in the context. The context must have a `patientId`, as that of
/// `patient-view` has, and the `subject` of the response must be a reference to this patient.
///
/// ```
/// use backpain::fhir::{HookCall, Prefetched};
/// use backpain::json::Record;
///
/// let json = r#"{"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
///     "context": {"userId": "Practitioner/1", "patientId": "7"}, "prefetch": {"response": null}}"#;
/// let Record::<HookCall> { value: call, .. } = serde_json::from_str(json)?;
/// assert_eq!(call.hook, "patient-view");
/// assert_eq!(call.response, Prefetched::Nothing);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HookCall {
    /// The hook that calls.
    pub hook: String,
    /// The id of this call.
    pub instance: String,
    /// What the client has under the key `response`.
    pub response: Prefetched,
}

/// What a client fetched before it called.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "CDS Hooks has no others")]
pub enum Prefetched {
    /// The key is not there, or the client could not fetch it: there is an `OperationOutcome` in its place, or in a bundle
    /// without a response one that is more than a warning. A service that cannot fetch it either answers with status 412.
    Missing,
    /// The client looked, and there is none. A bundle that says that there are more is an error.
    Nothing,
    /// The response: by itself, or the only one of a bundle.
    Response(Box<Enclosed>),
}

impl Input for Enclosed {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        if kind(&object)? != Some("Parameters") {
            let value = Self::read_here(object)?;
            return Ok(Record { id: value.response.id.clone().map(Into::into), value });
        }
        let [_kind, _id, _meta, _language, parameter] = object.fields(
            &["resourceType", "id", "meta", "language", "parameter"],
            "an element of Parameters here",
            "give Parameters",
        )?;
        let missing = || object.error_at(&["parameter"], InputProblem::Missing);
        let list = parameter.ok_or_else(missing)?;
        let mut responses = list.list("give a list", read_parameter)?;
        match (responses.pop(), responses.is_empty()) {
            (Some(value), true) => Ok(Record { id: None, value }),
            (None, _) | (Some(_), false) => Err(list.other("give one parameter, `questionnaire-response`")),
        }
    }
}

fn read_parameter(parameter: Cursor<'_, '_>) -> Result<Enclosed, InputError> {
    let [name, resource] = parameter.fields(
        &["name", "resource"],
        "an element of a parameter here",
        "give a parameter: an object with a `name` and a `resource`",
    )?;
    let name = name.ok_or_else(|| parameter.error_at(&["name"], InputProblem::Missing))?;
    let expected = "give `questionnaire-response`";
    if name.text(expected)? != "questionnaire-response" {
        return Err(name.wrong_kind(expected));
    }
    let resource = resource.ok_or_else(|| parameter.error_at(&["resource"], InputProblem::Missing))?;
    Enclosed::read_here(resource)
}

impl Input for HookCall {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        let [hook, instance, context, prefetch, _server, _authorization, _extension] = object.fields(
            &["hook", "hookInstance", "context", "prefetch", "fhirServer", "fhirAuthorization", "extension"],
            "a key of a call of CDS Hooks",
            "give a call of CDS Hooks: an object with `hook`, `hookInstance`, `context` and `prefetch`",
        )?;
        let missing = |key| object.error_at(&[key], InputProblem::Missing);
        let hook = hook.ok_or_else(|| missing("hook"))?.text("give the id of a hook")?;
        let instance = instance.ok_or_else(|| missing("hookInstance"))?.text("give the id of the call")?;
        let context = context.ok_or_else(|| missing("context"))?;
        let mut patient = None;
        for (key, value) in context.entries("give the context of the hook, an object")? {
            if key == "patientId" {
                let id = value.text("give the id of the patient")?;
                if patient.replace(id).is_some() {
                    return Err(value.error(InputProblem::Twice));
                }
            }
        }
        // Without it, nobody could tell whose response was fetched.
        let patient = patient.ok_or_else(|| context.error_at(&["patientId"], InputProblem::Missing))?;
        if !is_id(patient) {
            let problem = "give an id of FHIR: at most 64 letters, digits, `-` and `.`".into();
            return Err(context.error_at(&["patientId"], InputProblem::Other(problem)));
        }
        let response = prefetch.map_or(Ok(Prefetched::Missing), |fetched| read_prefetch(fetched, patient))?;
        Ok(Record { id: None, value: Self { hook: hook.into(), instance: instance.into(), response } })
    }
}

fn read_prefetch(object: Cursor<'_, '_>, patient: &str) -> Result<Prefetched, InputError> {
    // `null` says that there is none, which a key that is left out does not.
    let expected = "give what was fetched, an object";
    let is_given = object.entries(expected)?.next().is_some();
    let [response] = object.fields(&["response"], "a key of the prefetch template", expected)?;
    match response {
        Some(resource) => read_fetched(resource, patient),
        None if is_given => Ok(Prefetched::Nothing),
        None => Ok(Prefetched::Missing),
    }
}

fn read_fetched(resource: Cursor<'_, '_>, patient: &str) -> Result<Prefetched, InputError> {
    match kind(&resource)? {
        Some("OperationOutcome") => Ok(Prefetched::Missing),
        Some("Bundle") => read_bundle(resource, patient),
        Some(_) | None => Ok(Prefetched::Response(Box::new(read_response(resource, patient)?))),
    }
}

/// What an entry of a bundle has.
enum Entry {
    Response(Enclosed),
    /// A search may add what there is to say about it.
    Remark,
    /// The search failed.
    Failure,
}

fn read_bundle(bundle: Cursor<'_, '_>, patient: &str) -> Result<Prefetched, InputError> {
    let keys = &[
        "entry",
        "total",
        "link",
        "resourceType",
        "id",
        "meta",
        "language",
        "identifier",
        "type",
        "timestamp",
        "signature",
    ];
    let [entry, total, link, ..] = bundle.fields(keys, "an element of a Bundle", "give a Bundle")?;
    let entries =
        entry.map_or(Ok(Vec::new()), |list| list.list("give a list", |entry| read_entry(&entry, patient)))?;
    let failed = entries.iter().any(|entry| matches!(entry, Entry::Failure));
    let mut responses = entries.into_iter().filter_map(|entry| match entry {
        Entry::Response(response) => Some(response),
        Entry::Remark | Entry::Failure => None,
    });
    match (responses.next(), responses.next()) {
        (Some(response), None) => Ok(Prefetched::Response(Box::new(response))),
        (Some(_), Some(_)) => {
            Err(entry.unwrap_or(bundle).other("more than one response; give the one that counts"))
        }
        (None, _) if failed => Ok(Prefetched::Missing),
        (None, _) => {
            // A part of what was found says nothing of the rest.
            if let Some(total) = total.filter(|total| total.small_integer() != Some(0)) {
                return Err(total.wrong_kind("give the response that was found, or `0` if there is none"));
            }
            if let Some(link) = link.filter(|link| !is_last_page(link)) {
                return Err(link.other("there is a next page; give the page with the response"));
            }
            Ok(Prefetched::Nothing)
        }
    }
}

fn read_entry(entry: &Cursor<'_, '_>, patient: &str) -> Result<Entry, InputError> {
    let keys = &["resource", "fullUrl", "id", "link", "search", "request", "response"];
    let [resource, ..] = entry.fields(keys, "an element of an entry", "give an entry")?;
    let resource = resource.ok_or_else(|| entry.error_at(&["resource"], InputProblem::Missing))?;
    if kind(&resource)? != Some("OperationOutcome") {
        return read_response(resource, patient).map(Entry::Response);
    }
    Ok(if is_remark(&resource) { Entry::Remark } else { Entry::Failure })
}

/// Whether an outcome says of each of its issues that it is not an error.
fn is_remark(outcome: &Cursor<'_, '_>) -> bool {
    let harmless = |issue: Cursor<'_, '_>| {
        let severity = issue.member("severity").and_then(|severity| severity.text("").ok());
        Ok(matches!(severity, Some("warning" | "information")))
    };
    let issues = outcome.member("issue").and_then(|issues| issues.list("", harmless).ok());
    issues.is_some_and(|issues| !issues.is_empty() && issues.into_iter().all(|harmless| harmless))
}

/// Whether the links of a bundle can be read, and none leads to more of it.
fn is_last_page(links: &Cursor<'_, '_>) -> bool {
    let relation = |link: Cursor<'_, '_>| {
        let relation = link.member("relation").and_then(|relation| relation.text("").ok());
        Ok(relation.is_some_and(|relation| relation != "next"))
    };
    links.list("", relation).is_ok_and(|links| links.into_iter().all(|is_other| is_other))
}

fn read_response(resource: Cursor<'_, '_>, patient: &str) -> Result<Enclosed, InputError> {
    let sent = Enclosed::read_here(resource)?;
    let missing = |path| resource.error_at(path, InputProblem::Missing);
    let subject = resource.member("subject").ok_or_else(|| missing(&["subject"]))?;
    let _is_object = subject.entries("give a reference to the patient, an object")?;
    let reference = subject.member("reference").ok_or_else(|| missing(&["subject", "reference"]))?;
    let to = reference.text("give a reference such as `Patient/7`")?;
    if refers_to(to, patient) {
        Ok(sent)
    } else {
        Err(reference.other(format!("`{}` is not the patient of the context", Excerpt::new(to))))
    }
}

/// Whether a reference is to this patient: `Patient/7`, also at a server or in a version.
fn refers_to(reference: &str, patient: &str) -> bool {
    let current = match reference.rsplit_once("/_history/") {
        Some((current, version)) if is_id(version) => current,
        _ => reference,
    };
    let server = current.strip_suffix(patient).and_then(|before| before.strip_suffix("Patient/"));
    server.is_some_and(|server| {
        let is_address = ["http://", "https://"].iter().any(|scheme| server.starts_with(scheme));
        server.is_empty() || (is_address && server.ends_with('/') && !server.contains(['?', '#']))
    })
}

/// The type of a resource. One that is given twice could be either.
fn kind<'c>(resource: &'c Cursor<'_, '_>) -> Result<Option<&'c str>, InputError> {
    let mut kind = None;
    // If it is no object, its reader says so.
    for (_, value) in resource.entries("").into_iter().flatten().filter(|(key, _)| *key == "resourceType") {
        if kind.replace(value.text("").ok()).is_some() {
            return Err(value.error(InputProblem::Twice));
        }
    }
    Ok(kind.flatten())
}

//! A service of CDS Hooks 2.0: cards about the answers of the patient whose chart is opened.

use axum::http::StatusCode;
use axum::response::Response;
use backpain::fhir::{Definition, HookCall, Prefetched, Status};
use backpain::interview::Form;
use serde_json::{Value, json};

use crate::body;
use crate::doors::{json, media_type};
use crate::problem::Problem;
use crate::query::Query;

const HOOK: &str = "patient-view";
/// The id of the service.
pub(crate) const ID: &str = "low-back-pain";

/// What there is.
pub(crate) fn discovery() -> Value {
    let canonical = Definition::new(&Form::BUILT_IN).canonical();
    // What was entered in error is no answer. CDS Hooks asks for templates without the modifier `:not`.
    let counts = Status::ALL.iter().filter(|status| **status != Status::EnteredInError);
    let status = counts.map(|status| status.id()).collect::<Vec<_>>().join(",");
    let search = "QuestionnaireResponse?subject=Patient/{{context.patientId}}";
    json!({"services": [{
        "id": ID,
        "hook": HOOK,
        "title": "Low back pain: how soon, where, and why",
        "description": "Reads the newest answers to the questionnaire about low back pain. The first card is the advice; \
                        the others are the conditions that are suspected, with their sources. It is decision support, \
                        not a diagnosis.",
        "prefetch": {"response": format!("{search}&questionnaire={canonical}&status={status}&_sort=-authored&_count=1")},
        "usageRequirements": format!("The service has no access to a FHIR server: send the prefetch. A response of \
                                      $next-question names the questionnaire that it contains, which no search finds: \
                                      store it with the questionnaire {canonical}, and without the contained one."),
    }]})
}

/// The cards for a patient.
pub(crate) fn cards(_: &Query, text: &str) -> Result<Response, Problem> {
    let call = body::record::<HookCall>(text)?.value;
    if call.hook != HOOK {
        let problem =
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, format!("hook: this service answers `{HOOK}`"));
        return Err(problem.at("hook"));
    }
    match call.response {
        Prefetched::Missing => {
            let detail = "prefetch.response: missing, or its search failed; send what the prefetch template of `GET /cds-services` asks for";
            Err(Problem::new(StatusCode::PRECONDITION_FAILED, detail).at("prefetch.response"))
        }
        // Nobody asked this patient about their back.
        Prefetched::Nothing => Ok(json(media_type::JSON, &json!({"cards": []}))),
        Prefetched::Response(sent) => {
            let cards = Definition::new(&Form::BUILT_IN).cards(&sent.response);
            let cards = cards.map_err(|error| sent.error(error))?;
            Ok(json(media_type::JSON, &cards))
        }
    }
}

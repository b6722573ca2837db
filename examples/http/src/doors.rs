//! Every path, and what the crate answers there.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use backpain::diary::WithDiary;
use backpain::fhir::{Definition, Enclosed};
use backpain::interview::StepRequest;
use backpain::json::Record;
use backpain::schema::Contract;
use backpain::self_care::{Plan, ReportOptions};
use backpain::{Presentation, activity, cause, triage_with};
use serde::Serialize;

use crate::problem::Problem;
use crate::query::Query;
use crate::{body, hooks};

type Answer = Result<Response, Problem>;

/// The media types of the doors.
pub(crate) mod media_type {
    pub(crate) const JSON: &str = "application/json";
    pub(crate) const FHIR: &str = "application/fhir+json";
    pub(crate) const SCHEMA: &str = "application/schema+json";
}

/// A path that takes a body.
struct Door {
    path: &'static str,
    /// What the query may have.
    query: &'static [&'static str],
    /// The media types of the body.
    takes: &'static [&'static str],
    answer: fn(&Query, &str) -> Answer,
}

const JSON: &[&str] = &[media_type::JSON];

/// `docs/openapi.json` describes them.
const DOORS: &[Door] = &[
    Door {
        path: "/v1/triage",
        query: &["without_examination", "policy", "language"],
        takes: JSON,
        answer: triage,
    },
    Door { path: "/v1/interview", query: &["language"], takes: JSON, answer: interview },
    Door {
        path: "/v1/self-care",
        query: &["without_examination", "policy", "language", "country"],
        takes: JSON,
        answer: self_care,
    },
    Door { path: "/v1/causes", query: &["without_examination", "policy"], takes: JSON, answer: causes },
    Door { path: "/v1/activity", query: &[], takes: JSON, answer: activity },
    Door {
        path: "/fhir/Questionnaire/$next-question",
        query: &["form", "for_another", "language"],
        takes: &[media_type::FHIR, media_type::JSON],
        answer: next_question,
    },
    Door { path: "/cds-services/low-back-pain", query: &[], takes: JSON, answer: hooks::cards },
];

/// Every path.
pub(crate) fn all() -> Router {
    let mut router = Router::new()
        .route("/cds-services", get(discovery))
        .route("/v1/openapi.json", get(openapi))
        .route("/v1/schema/{file}", get(schema))
        .route("/health", get(health));
    for door in DOORS {
        let open = async move |uri: Uri, headers: HeaderMap, body: Bytes| {
            let query = Query::read(uri.query(), door.query)?;
            (door.answer)(&query, body::text(&headers, &body, door.takes)?)
        };
        router = router.route(door.path, post(open));
        if door.path.contains('$') {
            // Some clients write it so.
            router = router.route(&door.path.replace('$', "%24"), post(open));
        }
    }
    router.fallback(nothing_here).method_not_allowed_fallback(other_method)
}

/// JSON. The keys of all that is written are texts, so it can be written.
pub(crate) fn json(media_type: &'static str, value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))], body).into_response(),
        Err(error) => Problem::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

fn triage(query: &Query, text: &str) -> Answer {
    let Record { id, value } = body::record::<Presentation>(text)?;
    let mut report = triage_with(&value, query.options()).report_in(query.language()?);
    report.id = id;
    Ok(json(media_type::JSON, &report))
}

fn interview(query: &Query, text: &str) -> Answer {
    let Record { id, value } = body::record::<StepRequest>(text)?;
    let step = value.answer(query.language()?);
    // A request that was read has only replies that their items take.
    let step = step.map_err(|error| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, error.to_string()))?;
    Ok(json(media_type::JSON, &step.with_id(id)))
}

fn self_care(query: &Query, text: &str) -> Answer {
    let Record { id, value } = body::record::<WithDiary>(text)?;
    let mut options = ReportOptions::new();
    options.country = query.country;
    options.trend = (!value.diary.entries().is_empty()).then(|| value.diary.trend());
    let plan = Plan::of(triage_with(&value.filled(), query.options()));
    Ok(json(media_type::JSON, &plan.report_in(options, query.language()?).with_id(id)))
}

fn causes(query: &Query, text: &str) -> Answer {
    let Record { id, value } = body::record::<Presentation>(text)?;
    Ok(json(media_type::JSON, &cause::rank_with(&value, query.options()).report().with_id(id)))
}

fn activity(_: &Query, text: &str) -> Answer {
    let Record { id, value } = body::record::<activity::Request>(text)?;
    let verdict = activity::check_with(&value.week, value.guideline, value.options());
    Ok(json(media_type::JSON, &verdict.report().with_id(id)))
}

fn next_question(query: &Query, text: &str) -> Answer {
    let definition = Definition::new(query.form.form());
    let mut definition = definition.in_language(query.language()?).tagged(query.tag());
    if query.for_another {
        definition = definition.by_proxy();
    }
    let sent = body::record::<Enclosed>(text)?.value;
    let next = definition.next_question(sent.response.clone()).map_err(|error| sent.error(error))?;
    Ok(json(media_type::FHIR, &next.response))
}

async fn discovery(uri: Uri) -> Answer {
    Query::read(uri.query(), &[])?;
    Ok(json(media_type::JSON, &hooks::discovery()))
}

async fn openapi(uri: Uri) -> Answer {
    Query::read(uri.query(), &[])?;
    let document = include_str!("../../../docs/openapi.json");
    Ok(([(header::CONTENT_TYPE, media_type::JSON)], document).into_response())
}

async fn schema(uri: Uri, Path(file): Path<String>) -> Answer {
    Query::read(uri.query(), &[])?;
    let contract = file.strip_suffix(".json").and_then(|name| name.parse::<Contract>().ok());
    let contract = contract.ok_or_else(|| {
        let names: Vec<&str> = Contract::ALL.iter().map(|contract| contract.id()).collect();
        let detail = format!("there is `{}`, each with `.json`", names.join("`, `"));
        Problem::new(StatusCode::NOT_FOUND, detail)
    })?;
    Ok(json(media_type::SCHEMA, &contract.schema()))
}

/// Whether the service runs, and by which rules.
#[derive(Serialize)]
struct Health {
    status: &'static str,
    edition: String,
    rules_hash: String,
}

async fn health(uri: Uri) -> Answer {
    Query::read(uri.query(), &[])?;
    let report = backpain::triage(&Presentation::EMPTY).report();
    let health = Health { status: "ok", edition: report.edition, rules_hash: report.rules_hash };
    Ok(json(media_type::JSON, &health))
}

async fn nothing_here() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "there is nothing here; GET /v1/openapi.json describes what there is")
}

/// The router says in `Allow` which methods there are.
async fn other_method(method: Method) -> Response {
    if method == Method::OPTIONS {
        return StatusCode::NO_CONTENT.into_response();
    }
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "this path takes another method; see the header Allow")
        .into_response()
}

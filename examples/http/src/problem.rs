//! Errors: problem details (RFC 9457), or for clients that speak FHIR an `OperationOutcome`.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use backpain::json::InputError;
use serde_json::json;

/// A request that cannot be answered. The guard writes it out, when it knows for whom.
#[derive(Clone, Debug, serde::Serialize)]
pub(crate) struct Problem {
    /// There is no page about a problem: the status and the words say it all.
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    #[serde(serialize_with = "number")]
    status: StatusCode,
    /// What is wrong, and what would be right.
    detail: String,
    /// The path of the key with the error, such as `answers.fever`, or the key of the query.
    field: Option<String>,
    /// The same path as FHIR writes it, if it is one in a resource.
    #[serde(skip)]
    expression: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it")]
fn number<S: serde::Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

impl Problem {
    pub(crate) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or("Error");
        Self { kind: "about:blank", title, status, detail: detail.into(), field: None, expression: None }
    }

    /// What was sent cannot be read at all.
    pub(crate) fn malformed(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    pub(crate) fn at(self, field: &str) -> Self {
        Self { field: Some(field.into()), ..self }
    }

    /// Writes it out, in the place of the body of this response.
    pub(crate) fn write(&self, response: &mut Response, for_fhir: bool) {
        let (media_type, body) = if for_fhir {
            ("application/fhir+json", self.outcome().to_string())
        } else {
            // Texts and a number are always JSON.
            ("application/problem+json", serde_json::to_string(self).unwrap_or_default())
        };
        *response.body_mut() = Body::from(body);
        response.headers_mut().remove(header::CONTENT_LENGTH);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }

    fn outcome(&self) -> serde_json::Value {
        let code = match self.status {
            StatusCode::BAD_REQUEST => "structure",
            StatusCode::NOT_FOUND => "not-found",
            StatusCode::METHOD_NOT_ALLOWED | StatusCode::UNSUPPORTED_MEDIA_TYPE => "not-supported",
            StatusCode::PAYLOAD_TOO_LARGE => "too-long",
            StatusCode::REQUEST_TIMEOUT => "timeout",
            status if status.is_server_error() => "exception",
            _ => "invalid",
        };
        let (severity, diagnostics) = ("error", &self.detail);
        let issue = match &self.expression {
            Some(path) => {
                json!({"severity": severity, "code": code, "diagnostics": diagnostics, "expression": [path]})
            }
            None => json!({"severity": severity, "code": code, "diagnostics": diagnostics}),
        };
        json!({"resourceType": "OperationOutcome", "issue": [issue]})
    }
}

/// The path of an element in the part of `FHIRPath` that R4 permits here: `answer[0].value` for `answer[0].valueCoding`. An
/// error in a key that no element can have is one in the element around it.
fn expression(path: &str) -> Option<String> {
    let elements: Vec<String> = path.split('.').map_while(element).collect();
    (!elements.is_empty()).then(|| elements.join("."))
}

fn element(key: &str) -> Option<String> {
    let (name, index) = key.split_at(key.find('[').unwrap_or(key.len()));
    let name = name.strip_prefix('_').unwrap_or(name); // what JSON adds to an element is in the same element
    let is_element = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && name != "resourceType";
    let is_value = name.strip_prefix("value").is_some_and(|kind| kind.starts_with(char::is_uppercase));
    is_element.then(|| if is_value { "value".into() } else { [name, index].concat() })
}

impl From<InputError> for Problem {
    fn from(error: InputError) -> Self {
        let problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, error.to_string());
        match error.field() {
            Some(field) => Self { expression: expression(field), ..problem.at(field) },
            None => problem,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Whether the one who sends these headers reads an `OperationOutcome`.
pub(crate) fn speaks_fhir(headers: &HeaderMap) -> bool {
    let of = |name| headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    of(header::ACCEPT).chain(of(header::CONTENT_TYPE)).any(|value| value.contains("application/fhir+json"))
}

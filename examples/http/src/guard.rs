//! What is in front of all paths: the limits, and the form of errors.

use std::any::Any;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use hyper::body::Body as _;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::doors;
use crate::problem::{Problem, speaks_fhir};
use crate::settings::{Origins, Settings};

/// How much of a body that is too large is read and thrown away, as many times the limit. A client that sends before it
/// reads would not see the answer otherwise.
const THROWN_AWAY: usize = 16;

/// Every path, behind the limits. `free` has the connections that can still be accepted.
pub(crate) fn router(settings: &Settings, free: Arc<Semaphore>) -> Router {
    guarded(doors::all(), settings, free)
}

fn guarded(doors: Router, settings: &Settings, free: Arc<Semaphore>) -> Router {
    let settings = Arc::new(settings.clone());
    let mut router = doors
        .layer(DefaultBodyLimit::disable()) // `limited` has read it by then
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(settings.clone(), limited));
    if let Some(cors) = cors(&settings.origins) {
        router = router.layer(cors);
    }
    router.layer(middleware::from_fn_with_state(free, worded))
}

fn cors(origins: &Origins) -> Option<CorsLayer> {
    let allowed = match origins {
        Origins { any: true, .. } => AllowOrigin::any(),
        Origins { listed, .. } if !listed.is_empty() => AllowOrigin::list(listed.iter().cloned()),
        Origins { .. } => return None,
    };
    let headers = [header::ACCEPT, header::AUTHORIZATION, header::CONTENT_TYPE];
    Some(
        CorsLayer::new()
            .allow_origin(allowed)
            .allow_methods([Method::GET, Method::POST])
            .allow_headers(headers),
    )
}

/// What was said is in the message of a panic, maybe, so it goes nowhere.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "a mistake of the service; please report it")
        .into_response()
}

/// Ends a request that takes too long or is too large.
async fn limited(State(settings): State<Arc<Settings>>, request: Request, next: Next) -> Response {
    let answered = timeout(settings.request_time, async {
        match whole(request, settings.body_bytes).await {
            Ok(request) => next.run(request).await,
            Err(problem) => problem.into_response(),
        }
    });
    answered.await.unwrap_or_else(|_| {
        let detail = format!("the request took more than {:?}", settings.request_time);
        let mut response = Problem::new(StatusCode::REQUEST_TIMEOUT, detail).into_response();
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        response
    })
}

/// The request with its whole body.
async fn whole(request: Request, most: usize) -> Result<Request, Problem> {
    let too_large = || {
        Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("the body is larger than {most} bytes; send less"),
        )
    };
    let (parts, mut body) = request.into_parts();
    let announced = body.size_hint().lower();
    let is_large = usize::try_from(announced).map_or(true, |announced| announced > most);
    if is_large && parts.headers.contains_key(header::EXPECT) {
        return Err(too_large()); // the client waits to be told before it sends
    }
    let (mut read, mut seen) = (Vec::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        let frame = frame
            .map_err(|_| Problem::malformed("the body ends early, or its length is not as announced"))?;
        let Ok(data) = frame.into_data() else { continue };
        seen = seen.saturating_add(data.len());
        if seen <= most {
            read.extend_from_slice(&data);
        } else if seen <= most.saturating_mul(THROWN_AWAY) {
            read = Vec::new();
        } else {
            break;
        }
    }
    if seen > most {
        return Err(too_large());
    }
    Ok(Request::from_parts(parts, Body::from(Bytes::from(read))))
}

/// Writes errors out for whom they are, and says what holds for every answer.
async fn worded(State(free): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let for_fhir = request.uri().path().starts_with("/fhir/") && speaks_fhir(request.headers());
    let mut response = next.run(request).await;
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        problem.write(&mut response, for_fhir);
    }
    let headers = response.headers_mut();
    // Health data is for the one who asked.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if free.available_permits() == 0 {
        // Somebody else may be waiting for this connection.
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tower::ServiceExt;

    /// The doors have no mistake that a test could make, so this one has.
    #[tokio::test]
    async fn a_mistake_is_told_without_what_was_said() {
        let doors = Router::new().route("/", get(async || -> Response { panic!("somebody's secret") }));
        let router = guarded(doors, &Settings::default(), Arc::new(Semaphore::new(1)));
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(!String::from_utf8(body.to_vec()).unwrap().contains("secret"));
    }
}

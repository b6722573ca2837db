//! Reads the body of a request, as what the crate reads.

use axum::http::{HeaderMap, StatusCode, header};
use backpain::json::{Checked, Input, Record};

use crate::problem::Problem;

/// The body as text, if it is of one of these media types and not compressed.
pub(crate) fn text<'b>(headers: &HeaderMap, body: &'b [u8], takes: &[&str]) -> Result<&'b str, Problem> {
    let unsupported = |detail| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    // Of two headers, nobody could tell which one is true.
    let only = |name| {
        value(headers, &name).ok_or_else(|| unsupported(format!("send the body with one `{name}`, in ASCII")))
    };
    let (media_type, encoding) = (only(header::CONTENT_TYPE)?, only(header::CONTENT_ENCODING)?);
    let mut parts = media_type.split(';').map(str::trim);
    let is_media_type = |given: &str| takes.iter().any(|takes| takes.eq_ignore_ascii_case(given));
    if !parts.next().is_some_and(is_media_type) {
        return Err(unsupported(format!("send the body with `Content-Type: {}`", takes.join("` or `"))));
    }
    let is_utf8 =
        |charset: &str| ["utf-8", "\"utf-8\""].iter().any(|utf8| charset.eq_ignore_ascii_case(utf8));
    for parameter in parts {
        let (name, charset) = parameter.split_once('=').unwrap_or((parameter, ""));
        if name.eq_ignore_ascii_case("charset") && !is_utf8(charset) {
            return Err(unsupported("send the body in UTF-8".into()));
        }
    }
    if !["", "identity"].contains(&encoding) {
        return Err(unsupported("send the body without compression".into()));
    }
    str::from_utf8(body).map_err(|error| Problem::malformed(format!("not UTF-8 text: {error}")))
}

/// The value of a header, empty if it is not there; `None` if it is there twice or is no text.
fn value<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Some(""),
        (Some(value), None) => value.to_str().ok(),
        (Some(_), Some(_)) => None,
    }
}

/// What the text says.
pub(crate) fn record<T: Input>(text: &str) -> Result<Record<T>, Problem> {
    let Checked(read) = serde_json::from_str(text)
        .map_err(|error: serde_json::Error| Problem::malformed(format!("not JSON: {error}")))?;
    Ok(read?)
}

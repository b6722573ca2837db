//! The limits, and who may call from a browser.

use std::time::Duration;

use axum::http::HeaderValue;

/// The limits of the service, and who may call it from a browser.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// The largest body that is read. A FHIR response that contains the whole interview has 0.2 MB, or 0.5 MB if it is
    /// indented.
    pub body_bytes: usize,
    /// How long a client may take for the head of a request, or stay connected without one.
    pub head_time: Duration,
    /// How long a request may take, from its head to its answer, the time for its body included.
    pub request_time: Duration,
    /// How long a client may take nothing of an answer that waits for it.
    pub write_time: Duration,
    /// How long open requests get to end after a stop.
    pub stop_time: Duration,
    /// How many clients are served at once. The others wait to be accepted.
    pub connections: usize,
    /// The web pages that may call.
    pub origins: Origins,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            body_bytes: 1024 * 1024,
            head_time: Duration::from_secs(8),
            request_time: Duration::from_secs(8),
            write_time: Duration::from_secs(8),
            // More than a request has, and less than the ten seconds after which container engines kill.
            stop_time: Duration::from_secs(9),
            connections: 512,
            origins: Origins::default(),
        }
    }
}

/// The origins of web pages that may call the service from a browser (CORS); none by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    pub(crate) any: bool,
    pub(crate) listed: Vec<HeaderValue>,
}

impl Origins {
    /// Permits an origin such as `https://ehr.example`, or with `*` all of them.
    ///
    /// # Errors
    ///
    /// A message if it is not an origin.
    pub fn permit(&mut self, origin: &str) -> Result<(), String> {
        if origin == "*" {
            self.any = true;
            return Ok(());
        }
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        let is_host = |host: &str| !host.is_empty() && !host.contains(['/', '?', '#', '@', '*', ' ', ',']);
        let value = HeaderValue::from_str(origin).ok().filter(|_| host.is_some_and(is_host));
        let expected = "is not an origin; give one such as `https://ehr.example`, without a path, or `*`";
        self.listed.push(value.ok_or_else(|| format!("`{origin}` {expected}"))?);
        Ok(())
    }
}

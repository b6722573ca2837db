//! A server of this process, and clients of it.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::LazyLock;
use std::thread::JoinHandle;
use std::time::Duration;

use backpain_http::{Settings, listen, serve};
use serde_json::Value;
use tokio::sync::oneshot;

/// A server with the default settings, for all tests that need no others.
pub(crate) static SERVER: LazyLock<Server> = LazyLock::new(|| Server::start(Settings::default()));

pub(crate) const NEXT_QUESTION: &str = "/fhir/Questionnaire/$next-question";
pub(crate) const HOOK: &str = "/cds-services/low-back-pain";

/// Every path that takes a body.
pub(crate) const POSTS: [&str; 7] =
    ["/v1/triage", "/v1/interview", "/v1/self-care", "/v1/causes", "/v1/activity", NEXT_QUESTION, HOOK];

/// A body that each of them takes.
pub(crate) fn good(path: &str) -> &'static str {
    match path {
        NEXT_QUESTION => r#"{"resourceType": "QuestionnaireResponse", "status": "in-progress"}"#,
        HOOK => {
            r#"{"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                "context": {"userId": "Practitioner/1", "patientId": "7"}, "prefetch": {"response": null}}"#
        }
        "/v1/activity" => r#"{"age": 40}"#,
        _ => "{}",
    }
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<bool>>,
}

impl Server {
    pub(crate) fn start(settings: Settings) -> Self {
        let (tell, told) = std::sync::mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = listen(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
                tell.send(listener.local_addr().unwrap()).unwrap();
                let stopped = async {
                    let _ = stopped.await;
                };
                serve(listener, settings, stopped).await
            })
        });
        let address = told.recv().unwrap();
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    /// Asks it to stop.
    pub(crate) fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    /// Whether all requests had ended when it stopped.
    pub(crate) fn ended(mut self) -> bool {
        self.thread.take().unwrap().join().unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"")
    }

    /// Sends JSON.
    pub(crate) fn post(&self, path: &str, body: &str) -> Answer {
        self.send("POST", path, &[("content-type", "application/json")], body.as_bytes())
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let url = format!("http://{}{path}", self.address);
        let mut request = ureq::http::Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let agent =
            ureq::Agent::config_builder().http_status_as_error(false).allow_non_standard_methods(true);
        let agent = agent.timeout_global(Some(Duration::from_secs(50))).build().new_agent();
        let sent = if body.is_empty() && method != "POST" {
            agent.run(request.body(()).unwrap())
        } else {
            agent.run(request.body(body).unwrap())
        };
        let mut response = sent.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        let header =
            |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let [media_type, allow] = ["content-type", "allow"].map(header);
        assert_eq!(header("cache-control").as_deref(), Some("no-store"), "{method} {path}");
        assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"), "{method} {path}");
        let origin = header("access-control-allow-origin");
        let status = response.status().as_u16();
        let text = response.body_mut().read_to_string().unwrap();
        Answer { status, media_type, allow, origin, text }
    }

    /// Sends these bytes, and reads what comes back until the server hangs up. It hangs up on everybody in the end.
    pub(crate) fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        let _ = stream.write_all(bytes); // it may have hung up by then
        hear(&mut stream)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(50))).unwrap();
        stream
    }
}

/// What comes until the server hangs up.
pub(crate) fn hear(stream: &mut TcpStream) -> String {
    let mut heard = Vec::new();
    match stream.read_to_end(&mut heard) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {}
        Err(error) => panic!("the server does not hang up: {error}"),
    }
    String::from_utf8(heard).unwrap()
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media_type: Option<String>,
    pub(crate) allow: Option<String>,
    pub(crate) origin: Option<String>,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// What a good request is answered with.
    pub(crate) fn good(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()
    }

    /// A problem of this status: its words and its field.
    pub(crate) fn problem(&self, status: u16) -> (String, Option<String>) {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.media_type.as_deref(), Some("application/problem+json"));
        let problem = self.json();
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], "about:blank");
        assert!(!problem["title"].as_str().unwrap().is_empty());
        let detail = problem["detail"].as_str().unwrap();
        assert!(!detail.is_empty() && detail.len() < 1000, "{detail}");
        (detail.to_owned(), problem["field"].as_str().map(str::to_owned))
    }
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The lines of a bundled file.
pub(crate) fn lines(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("examples/data").join(name)).unwrap();
    text.lines().map(str::to_owned).collect()
}

//! One message a line, as the protocol has it.
//!
//! The SDK has a transport of its own. It drops a line that it cannot read without an answer, and keeps the last of two
//! keys of the same name. Here the first gets an error, and the arguments of a tool stay the text that was sent, so
//! that the reader of the crate sees all of it: a yes and a no to one question is an error, not a no.

use std::borrow::Cow;
use std::io;

use backpain::text::shown;
use futures::StreamExt;
use rmcp::RoleServer;
use rmcp::model::{ClientRequest, ErrorData, JsonRpcMessage, RequestId};
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncWriteExt, Stdin};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_util::bytes::BytesMut;
use tokio_util::codec::{Decoder, FramedRead, LinesCodec, LinesCodecError};

use crate::tools::Object;

/// The longest line. A whole set of rules has a sixth of it.
pub(crate) const LONGEST: usize = 1 << 20;

/// The arguments of a call, as they were sent.
#[derive(Clone, Default)]
pub(crate) struct Arguments(pub(crate) String);

type Received = RxJsonRpcMessage<RoleServer>;
type Sent = TxJsonRpcMessage<RoleServer>;

/// A line to write, and whom to tell when it is written.
type Written = (Vec<u8>, Option<oneshot::Sender<io::Result<()>>>);

/// Standard input and output.
pub(crate) struct Lines {
    input: FramedRead<Stdin, Codec>,
    output: Option<mpsc::Sender<Written>>,
    /// Writes line after line. A read may be given up at any time, a line that is half written may not.
    writer: JoinHandle<()>,
    /// The error to send before the next line is read.
    refusal: Option<Sent>,
    /// Whether a request was received. Before it there is nobody to tell anything else to.
    begun: bool,
}

/// Splits lines. What is wrong with one is an item, because the reader stops at an error.
struct Codec(LinesCodec);

impl Decoder for Codec {
    type Item = Result<String, ErrorData>;
    type Error = io::Error;

    fn decode(&mut self, bytes: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        Ok(item(self.0.decode(bytes)))
    }

    fn decode_eof(&mut self, bytes: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        Ok(item(self.0.decode_eof(bytes)))
    }
}

fn item(line: Result<Option<String>, LinesCodecError>) -> Option<Result<String, ErrorData>> {
    line.map_err(|error| match error {
        LinesCodecError::MaxLineLengthExceeded => {
            let most = format!("the line is too long: send at most {LONGEST} bytes; it was not read");
            ErrorData::invalid_request(most, None)
        }
        LinesCodecError::Io(_) => ErrorData::parse_error("the line is not UTF-8 text", None),
    })
    .transpose()
}

impl Lines {
    pub(crate) fn new() -> Self {
        let (output, mut lines) = mpsc::channel::<Written>(16);
        let writer = tokio::spawn(async move {
            let mut to = tokio::io::stdout();
            while let Some((line, tell)) = lines.recv().await {
                let mut written = to.write_all(&line).await;
                if written.is_ok() {
                    written = to.flush().await;
                }
                if let Some(tell) = tell {
                    let _nobody_waits = tell.send(written);
                }
            }
        });
        Self {
            input: FramedRead::new(tokio::io::stdin(), Codec(LinesCodec::new_with_max_length(LONGEST))),
            output: Some(output),
            writer,
            refusal: None,
            begun: false,
        }
    }
}

fn closed() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}

fn line(message: &Sent) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    Ok(line)
}

impl Transport<RoleServer> for Lines {
    type Error = io::Error;

    fn send(&mut self, message: Sent) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let output = self.output.clone();
        async move {
            let (tell, told) = oneshot::channel();
            let output = output.ok_or_else(closed)?;
            output.send((line(&message)?, Some(tell))).await.map_err(|_| closed())?;
            told.await.map_err(|_| closed())?
        }
    }

    async fn receive(&mut self) -> Option<Received> {
        loop {
            if let Some(refusal) = &self.refusal {
                let bytes = line(refusal).ok()?;
                let place = self.output.as_ref()?.reserve().await.ok()?;
                place.send((bytes, None));
                self.refusal = None;
            }
            let read = match self.input.next().await? {
                Ok(Ok(line)) => message(&line),
                Ok(Err(error)) => Err(Box::new(Refused { error, id: None })),
                Err(_) => return None,
            };
            match read {
                Ok(Some(message)) if self.begun || matches!(message, JsonRpcMessage::Request(_)) => {
                    self.begun = true;
                    return Some(message);
                }
                Ok(_) => {}
                Err(refused) => self.refusal = Some(JsonRpcMessage::error(refused.error, refused.id)),
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.output = None;
        (&mut self.writer).await.map_err(io::Error::other)
    }
}

/// What of a message is needed to answer it if the rest cannot be read.
#[derive(Deserialize)]
#[serde(expecting = "a message: one JSON object")]
struct Envelope<'a> {
    #[serde(borrow, default, deserialize_with = "given")]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    method: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    params: Option<&'a RawValue>,
}

/// Also if it is null, which no id may be.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    Deserialize::deserialize(deserializer).map(Some)
}

/// A request to call a tool. Another key may be a misspelt one, and an answer of a person would be lost with it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    #[serde(rename = "jsonrpc")]
    _version: IgnoredAny,
    #[serde(rename = "id")]
    _id: IgnoredAny,
    #[serde(rename = "method")]
    _method: IgnoredAny,
    #[serde(rename = "params", default)]
    _params: IgnoredAny,
}

/// The keys that the protocol has, in any of its versions.
#[derive(Deserialize)]
#[serde(
    deny_unknown_fields,
    rename_all = "camelCase",
    expecting = "an object with the name of a tool and its arguments"
)]
struct Call<'a> {
    name: String,
    #[serde(borrow, default)]
    arguments: Option<&'a RawValue>,
    #[serde(rename = "_meta")]
    meta: Option<Value>,
    input_responses: Option<Value>,
    request_state: Option<Value>,
    /// The server has no tasks, and a server without them must answer as if it were not there.
    #[serde(rename = "task")]
    _task: Option<IgnoredAny>,
}

/// Why a line is refused, and the id of the request if it has one.
struct Refused {
    error: ErrorData,
    id: Option<RequestId>,
}

/// The message of a line, or `None` if there is nothing to do.
fn message(line: &str) -> Result<Option<Received>, Box<Refused>> {
    let line = line.trim_start_matches('\u{feff}').trim();
    if line.is_empty() {
        return Ok(None);
    }
    let envelope: Envelope<'_> = serde_json::from_str(line).map_err(|error| {
        let text = error.to_string();
        let error = match error.classify() {
            Category::Data => ErrorData::invalid_request(text, None),
            Category::Syntax | Category::Eof | Category::Io => {
                ErrorData::parse_error(format!("not JSON: {text}"), None)
            }
        };
        Box::new(Refused { error, id: None })
    })?;
    let id = envelope.id.and_then(|id| serde_json::from_str::<RequestId>(id.get()).ok());
    let wrong = |error: ErrorData| Box::new(Refused { error, id: id.clone() });
    if envelope.method.as_deref() == Some("tools/call") && id.is_some() {
        let _whole: Object<Whole> = serde_json::from_str(line)
            .map_err(|error| wrong(ErrorData::invalid_request(told(&error), None)))?;
        let params = envelope.params.map_or("{}", RawValue::get);
        let Object(call): Object<Call<'_>> = serde_json::from_str(params)
            .map_err(|error| wrong(ErrorData::invalid_params(format!("params: {}", told(&error)), None)))?;
        return called(&call, id.as_ref()).map(Some).map_err(wrong);
    }
    match serde_json::from_str(line) {
        Ok(message) => Ok(Some(message)),
        // Nobody waits for an answer to a notification or to an answer.
        Err(_) if envelope.id.is_none() && envelope.method.is_some() => Ok(None),
        Err(error) => Err(wrong(ErrorData::invalid_request(error.to_string(), None))),
    }
}

/// An error in words. It may repeat what was sent.
fn told(error: &serde_json::Error) -> String {
    shown(&error.to_string().chars().take(300).collect::<String>()).to_string()
}

fn called(call: &Call<'_>, id: Option<&RequestId>) -> Result<Received, ErrorData> {
    let mut params = Map::from_iter([("name".into(), call.name.clone().into())]);
    let others = [
        ("_meta", &call.meta),
        ("inputResponses", &call.input_responses),
        ("requestState", &call.request_state),
    ];
    for (key, value) in others {
        params.extend(value.clone().map(|value| (key.into(), value)));
    }
    let message = json!({ "jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params });
    let invalid =
        |error: serde_json::Error| ErrorData::invalid_params(format!("params: {}", told(&error)), None);
    let mut message: Received = serde_json::from_value(message).map_err(invalid)?;
    if let JsonRpcMessage::Request(request) = &mut message
        && let ClientRequest::CallToolRequest(request) = &mut request.request
    {
        let arguments = call.arguments.map_or("{}", RawValue::get);
        request.extensions.insert(Arguments(arguments.to_owned()));
        return Ok(message);
    }
    Err(ErrorData::invalid_params("params: give the name of a tool and its arguments", None))
}

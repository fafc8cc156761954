//! A transport that answers without a network, for tests of programs that call the API (feature `mock`).
//!
//! Every operation has a response from the beginning: a value of the type that the call expects, with all of its properties
//! set but a link to a next page. Responses of one's own go before it.

mod sample;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Request, Response, StatusCode};
use serde_json::Value;

#[doc(hidden)]
pub use sample::Sample;

use crate::client::{BaseUrl, Body, BoxFuture, CallInfo, Client, Transport, TransportError};
use crate::media;
use crate::operation::Operation;

/// Answers calls without a network, and remembers them. Clones share both.
///
/// ```
/// # use pagewire_runtime::client::{Client, Mock};
/// # async fn example() -> Result<(), pagewire_runtime::client::Error> {
/// let mock = Mock::new();
/// mock.respond("v1ContactEntity_GetContactEntity", 200, r#"{"Name":"Acme"}"#);
/// let client: Client = mock.client();
/// // … calls over `client`, then:
/// assert!(mock.calls().is_empty());
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Mock {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    answers: HashMap<String, Prepared>,
    calls: Vec<Recorded>,
}

#[derive(Clone)]
struct Prepared {
    status: StatusCode,
    media_type: &'static str,
    body: Bytes,
}

/// A call as the server would have got it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The operation.
    pub operation: &'static Operation,
    /// Path and query.
    pub target: String,
    /// The headers, credentials among them; these show in no `Debug`.
    pub headers: HeaderMap,
    /// The body; none if it was a stream, which nobody has read.
    pub body: Option<Bytes>,
}

impl Mock {
    /// A mock that answers each operation with a sample.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A client over this mock, of an installation that does not exist: a [`Client`], or that of a generated crate.
    #[must_use]
    pub fn client<C: From<Client>>(&self) -> C {
        Client::new(BaseUrl::nowhere(), self.clone()).into()
    }

    /// Answers an operation, by its id, with this status and JSON from now on. A status that is none counts as 500; an id
    /// that no operation has is never asked for. The ids are in the list `OPERATIONS` of each generated module.
    pub fn respond(&self, operation: &str, status: u16, json: impl Into<String>) {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = Bytes::from(json.into());
        let prepared = Prepared {
            status,
            media_type: media::JSON.label,
            body,
        };
        self.lock().answers.insert(operation.to_owned(), prepared);
    }

    /// Answers operations with examples from now on: an object with their ids for names. Anything but an object is left
    /// out.
    pub fn examples(&self, examples: &Value) {
        for (operation, json) in examples.as_object().into_iter().flatten() {
            self.respond(operation, 200, json.to_string());
        }
    }

    /// The calls so far, in order.
    #[must_use]
    pub fn calls(&self) -> Vec<Recorded> {
        self.lock().calls.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn outcome(&self, request: &Request<Body>) -> Result<Response<Body>, TransportError> {
        let call = request.extensions().get::<CallInfo>();
        let call = call.ok_or_else(|| TransportError::Other("not sent by a client".into()))?;
        let target = request.uri().path_and_query();
        let mut shared = self.lock();
        shared.calls.push(Recorded {
            operation: call.operation,
            target: target.map_or_else(String::new, ToString::to_string),
            headers: request.headers().clone(),
            body: request.body().as_bytes().cloned(),
        });
        let prepared = shared.answers.get(call.operation.id).cloned();
        drop(shared);
        let prepared = prepared.unwrap_or_else(|| sampled(call));
        let mut answer = Response::new(Body::from(prepared.body));
        *answer.status_mut() = prepared.status;
        let name = HeaderValue::from_static(prepared.media_type);
        answer.headers_mut().insert(CONTENT_TYPE, name);
        Ok(answer)
    }
}

fn sampled(call: &CallInfo) -> Prepared {
    let sample = (call.sample)();
    let status = StatusCode::from_u16(call.operation.success());
    Prepared {
        status: status.unwrap_or(StatusCode::OK),
        media_type: sample.media_type,
        body: sample.body.into(),
    }
}

impl Transport for Mock {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move { self.outcome(&request) })
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = self.lock().calls.len();
        f.debug_struct("Mock")
            .field("calls", &calls)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("operation", &self.operation.id)
            // Without the query, where keys can be.
            .field("path", &self.target.split('?').next().unwrap_or_default())
            .finish_non_exhaustive()
    }
}

//! A transport that responds without a network, for tests of programs that call the API (feature `mock`).
//!
//! Every operation has a default response: a value of the type that the call expects, with all of its properties set except
//! a link to a next page. Prepared responses take precedence.

mod on;
mod response;
mod sample;

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::HeaderMap;
use http::{Request, Response};
use serde_json::Value;

pub use on::{Callable, On};
pub use response::MockResponse;
#[doc(hidden)]
pub use sample::{Sample, sample_of_outcomes};

use crate::client::{BaseUrl, Body, BoxFuture, CallInfo, Client, Transport, TransportError};
use crate::operation::{Operation, Operations};

/// Responds to calls without a network, and records them. Clones share responses and records.
///
/// ```
/// # use pagewire_runtime::client::{Client, Mock, MockResponse};
/// # async fn example() -> Result<(), pagewire_runtime::client::Error> {
/// let mock = Mock::new();
/// mock.respond("v1ContactEntity_GetContactEntity", 200, r#"{"Name":"Acme"}"#);
/// let busy = MockResponse::status(503).header("retry-after", "1");
/// mock.respond_in_turn("v1Webhook_GetAllWebhooks", [busy, MockResponse::json("[]")]);
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
    answers: HashMap<String, Answers>,
    calls: Vec<Recorded>,
    /// The ids of all operations; `None` if they are unknown.
    known: Option<HashSet<&'static str>>,
    /// The first error in the setup of the mock, which makes every call fail.
    wrong: Option<String>,
}

enum Answers {
    /// An example of the document. A test need not use it.
    Example(MockResponse),
    /// The same response to every call.
    Each(MockResponse),
    /// One response per call.
    InTurn(VecDeque<MockResponse>),
}

/// A call as the server would have received it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The operation.
    pub operation: &'static Operation,
    /// Path and query.
    pub target: String,
    /// The headers, including credentials. `Debug` does not show them.
    pub headers: HeaderMap,
    /// The body; `None` for a stream, because the mock does not read it.
    pub body: Option<Bytes>,
}

impl Mock {
    /// A mock that responds to each operation with a sample. It accepts any id: a response for an unknown id appears in
    /// [`unused`](Self::unused). With [`on`](Self::on), no ids are needed; with [`of`](Self::of), unknown ids make calls
    /// fail.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Like [`new`](Self::new), for an API with only these operations: the lists `OPERATIONS` of the modules that a test
    /// uses. A response that is prepared for any other id makes every call fail.
    #[must_use]
    pub fn of(tables: impl IntoIterator<Item = &'static Operations>) -> Self {
        let mock = Self::new();
        let mut known = HashSet::new();
        for table in tables {
            match table.all() {
                Ok(operations) => known.extend(operations.iter().map(|operation| operation.id)),
                Err(refused) => {
                    mock.lock().wrong.get_or_insert(refused.to_string());
                }
            }
        }
        mock.lock().known = Some(known);
        mock
    }

    /// A client over this mock, with an address that does not exist: a [`Client`], or that of a generated crate.
    #[must_use]
    pub fn client<C: From<Client>>(&self) -> C {
        Client::new(BaseUrl::nowhere(), self.clone()).into()
    }

    /// Responds to the operation of this id with the status and JSON from now on; see [`respond_with`](Self::respond_with).
    pub fn respond(&self, operation: &str, status: u16, json: impl Into<String>) {
        self.respond_with(operation, MockResponse::json(json).with_status(status));
    }

    /// Responds to the operation of this id with `response` from now on. The list `OPERATIONS` of each generated module has the ids.
    pub fn respond_with(&self, operation: &str, response: MockResponse) {
        self.prepare(operation, Answers::Each(response));
    }

    /// Responds to the next calls of an operation with one response each. Each attempt of a retried call counts as a call.
    /// A call after the last response fails, so that a test notices unexpected calls.
    pub fn respond_in_turn(
        &self,
        operation: &str,
        responses: impl IntoIterator<Item = MockResponse>,
    ) {
        self.prepare(operation, Answers::InTurn(responses.into_iter().collect()));
    }

    /// Responds to operations with examples from now on. `examples` is an object with operation ids as names; any other
    /// value is ignored. Unknown ids are ignored too, because documents have more operations than a test uses.
    pub fn examples(&self, examples: &Value) {
        for (operation, json) in examples.as_object().into_iter().flatten() {
            if self.lock().knows(operation) {
                let response = MockResponse::json(json.to_string());
                self.prepare(operation, Answers::Example(response));
            }
        }
    }

    fn prepare(&self, operation: &str, answers: Answers) {
        let mut shared = self.lock();
        if !shared.knows(operation) {
            let message = format!(
                "the mock has a response for `{operation}`, an id that no list given to `Mock::of` has"
            );
            shared.wrong.get_or_insert(message);
        }
        shared.answers.insert(operation.to_owned(), answers);
    }

    /// Makes every call fail because of an error in the setup of the mock.
    fn refuse(&self, why: impl FnOnce() -> String) {
        self.lock().wrong.get_or_insert_with(why);
    }

    /// The ids, in order, of prepared responses that were not used, or not completely if prepared in turn. Examples do not
    /// count. If the list is empty at the end, the test has used all that it prepared.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let shared = self.lock();
        let called: HashSet<&str> = shared.calls.iter().map(|call| call.operation.id).collect();
        let is_unused = |(id, answers): &(&String, &Answers)| match answers {
            Answers::Example(_) => false,
            Answers::Each(_) => !called.contains(id.as_str()),
            Answers::InTurn(left) => !left.is_empty(),
        };
        let unused = shared.answers.iter().filter(is_unused);
        let mut unused: Vec<String> = unused.map(|(id, _)| id.clone()).collect();
        unused.sort();
        unused
    }

    /// The calls so far, in order.
    #[must_use]
    pub fn calls(&self) -> Vec<Recorded> {
        self.lock().calls.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a call, and chooses its response.
    fn chosen(
        &self,
        call: &CallInfo,
        request: &Request<Body>,
    ) -> Result<MockResponse, TransportError> {
        let target = request.uri().path_and_query();
        let mut shared = self.lock();
        shared.calls.push(Recorded {
            operation: call.operation,
            target: target.map_or_else(String::new, ToString::to_string),
            headers: request.headers().clone(),
            body: request.body().as_bytes().cloned(),
        });
        if let Some(wrong) = &shared.wrong {
            return Err(TransportError::not_sent(wrong.as_str()));
        }
        match shared.answers.get_mut(call.operation.id) {
            None => Ok(sampled(call)),
            Some(Answers::Example(response) | Answers::Each(response)) => Ok(response.clone()),
            Some(Answers::InTurn(responses)) => responses.pop_front().ok_or_else(|| {
                let id = call.operation.id;
                let message = format!("the mock's responses to `{id}` are used up");
                TransportError::not_sent(message)
            }),
        }
    }
}

impl Shared {
    /// Whether the API may have an operation of that id.
    fn knows(&self, operation: &str) -> bool {
        let known = self.known.as_ref();
        known.is_none_or(|known| known.contains(operation))
    }
}

fn sampled(call: &CallInfo) -> MockResponse {
    let sample = (call.sample)();
    MockResponse::bytes(sample.media_type, sample.body).with_status(call.operation.success())
}

impl Transport for Mock {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let call = request.extensions().get::<CallInfo>();
            let call = call.ok_or_else(|| TransportError::other("not sent by a client"))?;
            let response = self.chosen(call, &request)?;
            response.outcome(call.operation.id).await
        })
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
            // Without the query, which may contain keys.
            .field("path", &self.target.split('?').next().unwrap_or_default())
            .finish_non_exhaustive()
    }
}

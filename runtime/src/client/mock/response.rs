//! Prepared responses of a mock.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};

use crate::client::{Body, TransportError};
use crate::media;

/// The response of a [`Mock`](super::Mock): status, headers and body, or a failure of the transport.
///
/// ```
/// use pagewire_runtime::client::{MockResponse, TransportError};
///
/// let found = MockResponse::json(r#"{"Name":"Acme"}"#).header("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT");
/// let busy = MockResponse::status(503).header("retry-after", "1");
/// let lost = MockResponse::failure(|| TransportError::other("connection refused"));
/// # let _ = (found, busy, lost);
/// ```
#[derive(Clone)]
pub struct MockResponse {
    outcome: Outcome,
    #[cfg(feature = "tokio")]
    delay: std::time::Duration,
}

#[derive(Clone)]
enum Outcome {
    Response {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    Failure(Arc<dyn Fn() -> TransportError + Send + Sync>),
    /// The error in the response.
    Wrong(String),
}

impl MockResponse {
    /// 200 with JSON.
    #[must_use]
    pub fn json(json: impl Into<String>) -> Self {
        Self::bytes(media::JSON.label, json.into())
    }

    /// 200 with bytes of a media type.
    #[must_use]
    pub fn bytes(media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut response = Self::status(200);
        if let Outcome::Response { body: known, .. } = &mut response.outcome {
            *known = body.into();
        }
        response.header(CONTENT_TYPE, media_type)
    }

    /// A response without a body. An invalid status makes the call fail.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::of(Outcome::Response {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        })
        .with_status(status)
    }

    /// A failure of the transport, each time with the error that `make` returns.
    #[must_use]
    pub fn failure(make: impl Fn() -> TransportError + Send + Sync + 'static) -> Self {
        Self::of(Outcome::Failure(Arc::new(make)))
    }

    const fn of(outcome: Outcome) -> Self {
        Self {
            outcome,
            #[cfg(feature = "tokio")]
            delay: std::time::Duration::ZERO,
        }
    }

    /// Sets the status of the response; no effect on a failure. An invalid status makes the call fail.
    #[must_use]
    pub fn with_status(mut self, code: u16) -> Self {
        if let Outcome::Response { status, .. } = &mut self.outcome {
            match StatusCode::from_u16(code) {
                Ok(code) => *status = code,
                Err(_) => self.outcome = Outcome::Wrong(format!("{code} is not a status")),
            }
        }
        self
    }

    /// Sets a header of the response and replaces one of that name; no effect on a failure. An invalid name or value makes the call fail.
    #[must_use]
    pub fn header(
        mut self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        if let Outcome::Response { headers, .. } = &mut self.outcome {
            let wrong = match (name.try_into(), value.try_into()) {
                (Ok(name), Ok(value)) => {
                    headers.insert(name, value);
                    return self;
                }
                (Ok(name), Err(_)) => format!("the value of its header `{name}` cannot be sent"),
                (Err(_), _) => "one of its headers has a name that no header can have".to_owned(),
            };
            self.outcome = Outcome::Wrong(wrong);
        }
        self
    }

    /// Delays the response or failure by tokio's clock. A test that has paused the clock does not wait.
    #[cfg(feature = "tokio")]
    #[must_use]
    pub const fn delay(mut self, time: std::time::Duration) -> Self {
        self.delay = time;
        self
    }

    /// Waits, then responds to a call of the operation.
    pub(super) async fn outcome(self, operation: &str) -> Result<Response<Body>, TransportError> {
        #[cfg(feature = "tokio")]
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        match self.outcome {
            Outcome::Response {
                status,
                headers,
                body,
            } => {
                let mut response = Response::new(Body::from(body));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Outcome::Failure(make) => Err(make()),
            Outcome::Wrong(message) => {
                let message = format!("the mock's response to `{operation}`: {message}");
                Err(TransportError::not_sent(message))
            }
        }
    }
}

/// Omits headers and body, which a test may have taken from a real server.
impl fmt::Debug for MockResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("MockResponse");
        match &self.outcome {
            Outcome::Response { status, .. } => shown.field("status", status),
            Outcome::Failure(_) => shown.field("failure", &true),
            Outcome::Wrong(message) => shown.field("wrong", message),
        };
        shown.finish_non_exhaustive()
    }
}

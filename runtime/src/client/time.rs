//! Time limits of calls.

use std::fmt;
use std::time::Duration;

/// The time limit that ended a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeLimit {
    /// The limit of the call itself, from its start to the last byte of the response, over all attempts: `timeout` of calls
    /// (features `tokio`, `reqwest`).
    ThisCall(Duration),
    /// The client's limit per attempt: `timeout` of its builder.
    EachCall(Duration),
    /// The same limit of the client, for one wait in a streamed upload or download.
    EachWait(Duration),
    /// A retry policy's limit per attempt: `with_attempt_timeout`.
    EachAttempt(Duration),
    /// The client's limit for the connection: `connect_timeout` of its builder.
    Connecting,
    /// Any other limit of the transport.
    Other,
}

/// Shows the limit and advice for the caller.
impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ThisCall(time) => write!(f, "the limit of this call is {time:?}, set by `timeout`"),
            Self::EachCall(time) => write!(
                f,
                "the limit of the client is {time:?}; `timeout` of the call or of the builder sets another one"
            ),
            Self::EachWait(time) => write!(
                f,
                "the client waits {time:?} for each piece; `timeout` of the builder sets another limit"
            ),
            Self::EachAttempt(time) => write!(
                f,
                "the limit of an attempt is {time:?}; `with_attempt_timeout` of the retry policy sets another one"
            ),
            Self::Connecting => f.write_str(
                "there was no connection in time; check the address and the network, or set `connect_timeout` of the builder",
            ),
            Self::Other => f.write_str("the limit is one of the transport"),
        }
    }
}

#[cfg(any(feature = "reqwest-no-tls", feature = "tokio"))]
pub(super) use clock::*;

/// Limits by tokio's clock.
#[cfg(any(feature = "reqwest-no-tls", feature = "tokio"))]
mod clock {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;

    use bytes::Bytes;
    use futures_core::Stream;
    use http::{Response, StatusCode};
    use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

    use super::TimeLimit;
    use crate::client::{Body, Error, TransportError};

    /// The time limit of a body.
    #[derive(Clone, Copy)]
    pub(in crate::client) enum Pace {
        /// Per piece.
        #[cfg(feature = "reqwest-no-tls")]
        Each(Duration),
        /// For the whole body, until the time that a limit sets.
        All(TimeLimit, Instant),
    }

    /// Runs a call within its own limit, which also applies to the body of the response.
    pub(in crate::client) async fn limited(
        time: Option<Duration>,
        call: impl Future<Output = Result<Response<Body>, Error>>,
    ) -> Result<Response<Body>, Error> {
        // A limit beyond the range of the clock is no limit.
        let end = |time| Some((TimeLimit::ThisCall(time), Instant::now().checked_add(time)?));
        let Some((limit, end)) = time.and_then(end) else {
            return call.await;
        };
        let outcome = timeout_at(end, call).await;
        let over = |_| TransportError::Timeout {
            limit,
            status: None,
        };
        let (head, body) = outcome.map_err(over)??.into_parts();
        let body = match body.as_bytes() {
            Some(_) => body,
            None => paced(body, Pace::All(limit, end), head.status),
        };
        Ok(Response::from_parts(head, body))
    }

    /// The same body, which fails when it exceeds `pace`.
    pub(in crate::client) fn paced(body: Body, pace: Pace, status: StatusCode) -> Body {
        let length = body.length();
        let sleep = Box::pin(match pace {
            #[cfg(feature = "reqwest-no-tls")]
            Pace::Each(time) => tokio::time::sleep(time),
            Pace::All(_, end) => sleep_until(end),
        });
        let paced = Body::from_stream(Paced {
            body,
            pace,
            sleep,
            status,
        });
        match length {
            Some(length) => paced.with_length(length),
            None => paced,
        }
    }

    struct Paced {
        body: Body,
        pace: Pace,
        sleep: Pin<Box<Sleep>>,
        /// The status of the response, for errors.
        status: StatusCode,
    }

    impl Stream for Paced {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let limit = match self.pace {
                #[cfg(feature = "reqwest-no-tls")]
                Pace::Each(time) => {
                    let next = Pin::new(&mut self.body).poll_next(cx);
                    if next.is_ready() {
                        self.sleep.set(tokio::time::sleep(time));
                        return next;
                    }
                    TimeLimit::EachWait(time)
                }
                Pace::All(limit, _) => limit,
            };
            if self.sleep.as_mut().poll(cx).is_ready() {
                let status = Some(self.status);
                return Poll::Ready(Some(Err(TransportError::Timeout { limit, status })));
            }
            match self.pace {
                #[cfg(feature = "reqwest-no-tls")]
                Pace::Each(_) => Poll::Pending,
                // After the limit no data is returned, even if it has arrived, because the limit covers the whole body.
                Pace::All(..) => Pin::new(&mut self.body).poll_next(cx),
            }
        }
    }
}

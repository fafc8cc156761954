//! Limits for the number and the duration of concurrent requests.
//!
//! Bodies in transfer can take a part of all places, and those of one address a smaller part. When a part is used up, its
//! oldest body is cut off for the next one if it is slow, so that clients that are not slow get in. The time for a body
//! counts against the client, and the time after it against the server.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use http_body::{Body as _, Frame, SizeHint};
use pagewire_runtime::server::Error;
use tokio::sync::{Notify, Semaphore};
use tokio::time::sleep;

use crate::login::Peer;

/// The places of a server.
#[derive(Debug)]
pub(super) struct Turns {
    places: Semaphore,
    bodies: Arc<Bodies>,
    time: Duration,
}

/// Divisors of the number of places: for all bodies in transfer, and for those of one address.
const BODIES: usize = 2;
const BODIES_OF_ONE: usize = 4;

/// A body that takes longer is slow, and can be cut off for another one.
const SLOW: Duration = Duration::from_secs(1);

impl Turns {
    /// Limits the number of concurrent requests and the time of each: once for its body, and once for its response.
    pub(super) fn new(concurrency: usize, time: Duration) -> Self {
        Self {
            places: Semaphore::new(concurrency),
            bodies: Arc::new(Bodies {
                most: (concurrency / BODIES).max(1),
                most_of_one: (concurrency / BODIES_OF_ONE).max(1),
                open: Mutex::default(),
            }),
            time,
        }
    }
}

/// Bodies in transfer.
#[derive(Debug)]
struct Bodies {
    most: usize,
    most_of_one: usize,
    open: Mutex<Open>,
}

/// The bodies by number, the oldest first.
#[derive(Debug, Default)]
struct Open {
    last: u64,
    bodies: BTreeMap<u64, OnItsWay>,
}

#[derive(Debug)]
struct OnItsWay {
    peer: Peer,
    since: Instant,
    cut_off: Arc<Notify>,
}

impl Bodies {
    /// A place for a body from an address, and the signal that it is cut off. `None` if all places are taken by bodies that are not slow.
    fn enter(self: &Arc<Self>, peer: Peer) -> Option<(Place, Arc<Notify>)> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let of_one = open.bodies.values().filter(|body| body.peer == peer);
        let full = of_one.count() >= self.most_of_one;
        if full || open.bodies.len() >= self.most {
            let mut slow = open.bodies.iter();
            let slow = slow.find(|(_, body)| !full || body.peer == peer)?;
            if slow.1.since.elapsed() < SLOW {
                return None;
            }
            let number = *slow.0;
            let slow = open.bodies.remove(&number)?;
            slow.cut_off.notify_one();
        }
        open.last += 1;
        let number = open.last;
        let cut_off = Arc::new(Notify::new());
        let body = OnItsWay {
            peer,
            since: Instant::now(),
            cut_off: Arc::clone(&cut_off),
        };
        open.bodies.insert(number, body);
        let bodies = Arc::clone(self);
        Some((Place { bodies, number }, cut_off))
    }
}

/// The place of one body.
struct Place {
    bodies: Arc<Bodies>,
    number: u64,
}

impl Drop for Place {
    fn drop(&mut self) {
        let open = self.bodies.open.lock();
        let mut open = open.unwrap_or_else(PoisonError::into_inner);
        open.bodies.remove(&self.number);
    }
}

/// A body that leaves its place when it is read completely or dropped.
struct Watched {
    body: Body,
    place: Option<Place>,
    read: Arc<Notify>,
}

impl Watched {
    fn end(&mut self) {
        if self.place.take().is_some() {
            self.read.notify_one();
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.end();
    }
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        let over = match &frame {
            Poll::Ready(None | Some(Err(_))) => true,
            Poll::Ready(Some(Ok(_))) => self.body.is_end_stream(),
            Poll::Pending => false,
        };
        if over {
            self.end();
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Serves a request if there is a place for it and for its body, within its time limit.
pub(super) async fn take(
    State(turns): State<Arc<Turns>>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers().clone();
    let Ok(_place) = turns.places.try_acquire() else {
        return busy().response(superoffice::PROFILE, &headers);
    };
    let read = Arc::new(Notify::new());
    let mut cut_off = Arc::new(Notify::new());
    let (head, body) = request.into_parts();
    let body = if body.is_end_stream() {
        read.notify_one();
        body
    } else {
        let Some((place, told)) = turns.bodies.enter(Peer::current()) else {
            return busy().response(superoffice::PROFILE, &headers);
        };
        cut_off = told;
        Body::new(Watched {
            body,
            place: Some(place),
            read: Arc::clone(&read),
        })
    };
    tokio::select! {
        response = next.run(Request::from_parts(head, body)) => response,
        error = late(&read, &cut_off, turns.time) => {
            let mut response: Response = error.response(superoffice::PROFILE, &headers);
            if response.status() == StatusCode::REQUEST_TIMEOUT {
                let close = HeaderValue::from_static("close");
                response.headers_mut().insert(header::CONNECTION, close);
            }
            response
        }
    }
}

/// Completes when the time is over: the client's for its body, or else the server's.
async fn late(read: &Notify, cut_off: &Notify, time: Duration) -> Error {
    let slow = tokio::select! {
        biased;
        () = read.notified() => false,
        () = cut_off.notified() => true,
        () = sleep(time) => true,
    };
    if slow {
        let message = "The request body took too long.";
        return Error::new(StatusCode::REQUEST_TIMEOUT, "TimeoutException", message);
    }
    sleep(time).await;
    tracing::warn!("a request was given up after {} s", time.as_secs());
    let message = "The server did not finish in time. Try again later.";
    Error::new(StatusCode::SERVICE_UNAVAILABLE, "TimeoutException", message)
}

fn busy() -> Error {
    let message = "The server is busy. Try again later.";
    Error::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "ServiceUnavailableException",
        message,
    )
}

/// Adds `Retry-After` to a response if the same call can succeed later.
pub(super) async fn say_when(mut response: Response) -> Response {
    let status = response.status();
    if matches!(
        status,
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS
    ) {
        let seconds = if status == StatusCode::TOO_MANY_REQUESTS {
            "60"
        } else {
            "1"
        };
        let headers = response.headers_mut();
        let later = HeaderValue::from_static(seconds);
        headers.entry(header::RETRY_AFTER).or_insert(later);
    }
    response
}

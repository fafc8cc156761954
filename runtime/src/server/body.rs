//! Bodies that need not be in memory as a whole.

use std::fmt;
use std::pin::Pin;
use std::task::{self, Poll};

use bytes::{Buf, Bytes};
use http::StatusCode;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;

use crate::server::Error;

pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a request, of the same type for every server.
pub(crate) type RequestBody = UnsyncBoxBody<Bytes, BodyError>;

/// The reason why a body broke. A separate type, because the compiler does not recognize futures over bodies with boxed errors as `Send`.
#[derive(Debug)]
pub struct BodyError(pub(super) BoxError);

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for BodyError {}

/// Converts any body to one type.
pub(crate) fn boxed<B>(body: B) -> RequestBody
where
    B: http_body::Body + Send + 'static,
    B::Error: Into<BoxError>,
{
    let body = body.map_frame(|frame| {
        frame.map_data(|mut data: B::Data| data.copy_to_bytes(data.remaining()))
    });
    let body = body.map_err(|error| BodyError(error.into()));
    body.boxed_unsync()
}

/// The content of a response: bytes, or a stream of bytes.
#[derive(Debug)]
pub(crate) enum Payload {
    Whole(Bytes),
    Stream(UnsyncBoxBody<Bytes, BodyError>),
}

impl Default for Payload {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

/// The body of a response. Empty by default, for layers that respond themselves.
#[derive(Debug, Default)]
pub struct ResponseBody(Payload);

impl From<Payload> for ResponseBody {
    fn from(payload: Payload) -> Self {
        Self(payload)
    }
}

impl From<Bytes> for ResponseBody {
    fn from(data: Bytes) -> Self {
        Self(Payload::Whole(data))
    }
}

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut self.0 {
            Payload::Whole(data) if data.is_empty() => Poll::Ready(None),
            Payload::Whole(data) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(data))))),
            Payload::Stream(stream) => Pin::new(stream).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Payload::Whole(data) => data.is_empty(),
            Payload::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Payload::Whole(data) => {
                SizeHint::with_exact(u64::try_from(data.len()).unwrap_or(u64::MAX))
            }
            Payload::Stream(stream) => stream.size_hint(),
        }
    }
}

/// 413: the body is larger than the router allows.
pub(crate) fn too_large(limit: usize) -> Error {
    let message = format!("The request body is larger than {limit} bytes.");
    Error::framework(StatusCode::PAYLOAD_TOO_LARGE, message)
}

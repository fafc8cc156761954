//! Bodies of requests and responses: bytes in memory, or a stream of bytes.

use std::fmt;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, StreamBody};

use crate::client::TransportError;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Chunks = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>;

/// The body of a request or a response: bytes, or a stream of them.
///
/// Convert bytes with `into`, and a stream with [`from_stream`](Self::from_stream). Read the body with
/// [`chunk`](Self::chunk) or as a [`Stream`]; `tokio_util::io::StreamReader` makes an `AsyncRead` of it. It also implements
/// `http_body::Body`.
pub struct Body(Kind);

enum Kind {
    Full(Bytes),
    Stream {
        // Never locked. The mutex makes a body `Sync`, which HTTP libraries require, from streams that are only `Send`.
        chunks: Mutex<Chunks>,
        length: Option<u64>,
    },
}

impl Body {
    /// A body from a stream. It can be sent only once: calls with it are not retried, nor repeated after a renewal of credentials.
    pub fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::from_http(StreamBody::new(Frames(Box::pin(stream))))
    }

    /// A body of another library. Trailers are dropped.
    pub fn from_http<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let length = body.size_hint().exact();
        let body = body.map_err(|error| {
            let error: BoxError = error.into();
            // An error that has passed through another library keeps its type.
            match error.downcast::<TransportError>() {
                Ok(error) => *error,
                Err(error) => TransportError::other(error),
            }
        });
        let chunks = Mutex::new(Box::pin(body) as Chunks);
        Self(Kind::Stream { chunks, length })
    }

    /// A body that is read from `reader` while it is sent. Its length is unknown; see [`with_length`](Self::with_length).
    #[cfg(feature = "tokio")]
    pub fn from_reader<R>(reader: R) -> Self
    where
        R: tokio::io::AsyncRead + Send + 'static,
    {
        Self::from_http(crate::reader::Reader::new(reader))
    }

    /// The content of a file, which is read while it is sent.
    ///
    /// # Errors
    /// If the file cannot be opened; the message has its path.
    #[cfg(feature = "tokio")]
    pub async fn from_file(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let named = |error| crate::part_file::named(path, error);
        let file = tokio::fs::File::open(path).await.map_err(named)?;
        let length = file.metadata().await.map_err(named)?.len();
        Ok(Self::from_reader(file).with_length(length))
    }

    /// Sets the length of a stream in bytes, so that it is sent with `Content-Length` instead of in chunks.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Kind::Stream { length, .. } = &mut self.0 {
            *length = Some(bytes);
        }
        self
    }

    /// The bytes, if they are in memory; `None` for a stream.
    #[must_use]
    pub const fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Full(bytes) => Some(bytes),
            Kind::Stream { .. } => None,
        }
    }

    /// Another body that shares the same bytes; `None` for a stream.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        self.as_bytes().cloned().map(Self::from)
    }

    /// The number of remaining bytes, if known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Full(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// Returns the next bytes; `None` at the end.
    ///
    /// # Errors
    /// If the connection breaks or the time limit of the call is exceeded.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let next = std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx));
        next.await.transpose()
    }

    /// Reads until the first bytes are enough, and returns them with a body that still contains them.
    pub(super) async fn peek(
        mut self,
        is_enough: impl Fn(&[u8]) -> bool,
    ) -> Result<(Bytes, Self), TransportError> {
        if let Kind::Full(bytes) = &self.0 {
            return Ok((bytes.clone(), self));
        }
        let length = self.length();
        let mut first = BytesMut::new();
        while !is_enough(&first) {
            match self.chunk().await? {
                Some(chunk) => first.extend_from_slice(&chunk),
                None => {
                    let first = first.freeze();
                    return Ok((first.clone(), first.into()));
                }
            }
        }
        let first = first.freeze();
        let whole = Self::from_stream(After {
            first: Some(first.clone()),
            rest: self,
        });
        Ok((
            first,
            match length {
                Some(length) => whole.with_length(length),
                None => whole,
            },
        ))
    }

    /// Reads all bytes.
    ///
    /// # Errors
    /// [`TransportError::TooLarge`] if there are more than `limit`, and those of [`chunk`](Self::chunk).
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, TransportError> {
        let too_large = TransportError::TooLarge {
            limit,
            status: None,
        };
        if let Kind::Full(bytes) = self.0 {
            return if bytes.len() > limit {
                Err(too_large)
            } else {
                Ok(bytes)
            };
        }
        let announced = self.length().unwrap_or_default();
        let announced = usize::try_from(announced).unwrap_or(usize::MAX);
        if announced > limit {
            return Err(too_large);
        }
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        // Most responses are a single piece, which is not copied.
        let Some(second) = self.chunk().await? else {
            return if first.len() > limit {
                Err(too_large)
            } else {
                Ok(first)
            };
        };
        let mut all = BytesMut::with_capacity(announced.max(first.len() + second.len()));
        all.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            if all.len() + chunk.len() > limit {
                return Err(too_large);
            }
            all.extend_from_slice(&chunk);
            next = self.chunk().await?;
        }
        Ok(all.freeze())
    }
}

/// A stream with bytes before its own.
struct After {
    first: Option<Bytes>,
    rest: Body,
}

impl Stream for After {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(first))),
            None => Pin::new(&mut self.rest).poll_next(cx),
        }
    }
}

/// The pieces of a stream as frames of `http_body`.
struct Frames<S: ?Sized>(Pin<Box<S>>);

impl<S, E> Stream for Frames<S>
where
    S: Stream<Item = Result<Bytes, E>> + ?Sized,
{
    type Item = Result<Frame<Bytes>, E>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(next.map(|next| next.map(Frame::data)))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut self.0 {
                Kind::Full(bytes) if bytes.is_empty() => return Poll::Ready(None),
                Kind::Full(bytes) => return Poll::Ready(Some(Ok(std::mem::take(bytes)))),
                Kind::Stream { chunks, length } => {
                    let chunks = chunks
                        .get_mut()
                        .unwrap_or_else(std::sync::PoisonError::into_inner);
                    let Some(frame) = ready!(chunks.as_mut().poll_frame(cx)) else {
                        return Poll::Ready(None);
                    };
                    if let Ok(chunk) = frame?.into_data() {
                        let read = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
                        *length = length.map(|length| length.saturating_sub(read));
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
            }
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let next = ready!(self.poll_next(cx));
        Poll::Ready(next.map(|next| next.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.as_bytes().is_some_and(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// No bytes.
impl Default for Body {
    fn default() -> Self {
        Self(Kind::Full(Bytes::new()))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Full(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

/// Shows the number of bytes only, because the content may be private.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}

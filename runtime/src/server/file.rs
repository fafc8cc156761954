//! Files as responses.

use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, HeaderValue};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;

use crate::contract::media::{BYTES, JSON};
use crate::media::{self, Encoder, Format, attachment};
use crate::server::body::{BodyError, BoxError, Payload, RequestBody, boxed};
use crate::server::{Context, Error, IntoResponse, Written};

/// A file as a response.
///
/// It is sent unchanged, whatever the client asks for. If the client accepts only JSON and the operation documents JSON,
/// the file is sent as a string of base64 text.
#[derive(Debug)]
pub struct Binary {
    media_type: String,
    name: Option<String>,
    body: Payload,
}

impl Binary {
    /// A file in memory; `media_type` is the value of `Content-Type`.
    pub fn new(media_type: impl Into<String>, data: impl Into<Bytes>) -> Self {
        Self::of(media_type.into(), Payload::Whole(data.into()))
    }

    /// A file that is read while it is sent.
    pub fn stream<B>(media_type: impl Into<String>, body: B) -> Self
    where
        B: Body + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self::of(media_type.into(), Payload::Stream(boxed(body)))
    }

    /// A file that is read from `reader` while it is sent. Its length is unknown; see [`with_length`](Self::with_length).
    #[cfg(feature = "tokio")]
    pub fn reader<R>(media_type: impl Into<String>, reader: R) -> Self
    where
        R: tokio::io::AsyncRead + Send + 'static,
    {
        Self::stream(media_type, crate::reader::Reader::new(reader))
    }

    /// A file on disk that is read while it is sent.
    ///
    /// # Errors
    /// If the file cannot be opened.
    #[cfg(feature = "tokio")]
    pub async fn file(
        media_type: impl Into<String>,
        path: impl AsRef<std::path::Path>,
    ) -> std::io::Result<Self> {
        let file = tokio::fs::File::open(path).await?;
        let length = file.metadata().await?.len();
        Ok(Self::reader(media_type, file).with_length(length))
    }

    fn of(media_type: String, body: Payload) -> Self {
        Self {
            media_type,
            name: None,
            body,
        }
    }

    /// Sets the name for saving the file (`Content-Disposition`).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the length of a stream in bytes, so that it is sent with `Content-Length` instead of in chunks. A shorter
    /// stream breaks the connection; the rest of a longer stream is dropped.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Payload::Stream(stream) = self.body {
            let counted = Counted {
                stream,
                left: bytes,
            };
            self.body = Payload::Stream(counted.boxed_unsync());
        }
        self
    }
}

impl Binary {
    /// The response with the bytes, regardless of what the client accepts.
    pub(super) fn into_written(self, cx: &Context) -> Written {
        self.set_disposition(cx);
        Written::file(self.media_type, self.body)
    }

    fn set_disposition(&self, cx: &Context) {
        let disposition = self.name.as_deref().map(attachment);
        if let Some(value) = disposition.and_then(|value| HeaderValue::try_from(value).ok()) {
            cx.set_response_header(CONTENT_DISPOSITION, value);
        }
    }
}

impl IntoResponse for Binary {
    fn write(self, cx: &Context) -> Result<Written, Error> {
        if !takes_json_only(cx, &self.media_type) {
            return Ok(self.into_written(cx));
        }
        self.set_disposition(cx);
        let body = match self.body {
            Payload::Whole(data) => {
                let mut encoder = Encoder::default();
                let mut text = encoder.push(&data);
                text.push_str(&encoder.finish());
                Payload::Whole(text.into())
            }
            Payload::Stream(stream) => {
                let encoder = Some(Encoder::default());
                Payload::Stream(Quoting { stream, encoder }.boxed_unsync())
            }
        };
        Ok(Written::file(media::JSON.label.to_owned(), body))
    }
}

/// Whether the client wants JSON instead of the unchanged file, and the operation documents JSON.
fn takes_json_only(cx: &Context, media_type: &str) -> bool {
    let is_json = |name: &&str| {
        media::of_content_type(name).is_some_and(|known| known.format == Format::Json)
    };
    let mut names = cx
        .operation()
        .successes()
        .flat_map(|response| response.media_types);
    let takes_json_only = |accept: &str| {
        media::accepts(accept, JSON)
            && !media::accepts(accept, media_type)
            && !media::accepts(accept, BYTES)
    };
    names.any(is_json) && cx.accept().is_some_and(takes_json_only)
}

/// A stream of known length.
struct Counted {
    stream: RequestBody,
    left: u64,
}

impl Body for Counted {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Task<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let frame = ready!(Pin::new(&mut self.stream).poll_frame(cx)).transpose()?;
        let Some(frame) = frame else {
            let error = format!("the file has {} bytes less than announced", self.left);
            self.left = 0;
            return Poll::Ready(Some(Err(BodyError(error.into()))));
        };
        Poll::Ready(Some(Ok(frame.map_data(|mut data| {
            let left = usize::try_from(self.left).unwrap_or(usize::MAX);
            data.truncate(left);
            self.left -= u64::try_from(data.len()).unwrap_or(self.left);
            data
        }))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// A stream as a JSON string of base64 text.
struct Quoting {
    stream: RequestBody,
    /// `None` after the end.
    encoder: Option<Encoder>,
}

impl Body for Quoting {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Task<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let Self { stream, encoder } = &mut *self;
        let Some(current) = encoder else {
            return Poll::Ready(None);
        };
        let frame = ready!(Pin::new(stream).poll_frame(cx)).transpose()?;
        let text = match frame {
            Some(frame) => match frame.into_data() {
                Ok(data) => current.push(&data),
                Err(_) => String::new(),
            },
            None => encoder.take().unwrap_or_default().finish(),
        };
        Poll::Ready(Some(Ok(Frame::data(text.into()))))
    }
}

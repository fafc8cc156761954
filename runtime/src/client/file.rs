//! Files as responses of calls.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, Response, StatusCode};

use crate::bom;
#[cfg(feature = "mock")]
use crate::client::mock::Sample;
use crate::client::refusal::Expected;
use crate::client::{Body, Error, FromResponse, TransportError};
use crate::media::{self, Decoder, Format, file_name};
use crate::operation::Operation;
#[cfg(feature = "tokio")]
use crate::part_file::{PartFile, named};
use crate::profile::Profile;

/// A response that is a file: its bytes, media type and name.
///
/// Servers usually send a file unchanged, under any media type. If a server sends JSON, the file is a string of base64
/// text, which is decoded here; `null` is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Binary {
    /// The bytes.
    pub data: Bytes,
    /// The value of `Content-Type`; `None` if it is missing, and for bytes that were sent as JSON.
    pub media_type: Option<String>,
    /// The name of the file in `Content-Disposition`, without a path, so it can be joined to a folder.
    pub name: Option<String>,
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.data
    }
}

impl FromResponse for Binary {
    fn read(
        status: StatusCode,
        headers: &HeaderMap,
        data: Bytes,
        _: &'static dyn Profile,
    ) -> Result<Option<Self>, Error> {
        let Label {
            mut media_type,
            name,
            is_json,
        } = Label::of(headers);
        let mut data = data;
        if is_json {
            match Json::of(&data) {
                Json::Null => return Ok(None),
                Json::Text => {
                    let bytes = media::unquoted(&data)
                        .map_err(|error| Error::body(status, "", error.to_string()))?;
                    data = bytes.into();
                    media_type = None;
                }
                Json::Other => {}
            }
        }
        Ok(Some(Self {
            data,
            media_type,
            name,
        }))
    }

    fn expected() -> Expected {
        Expected::File
    }

    #[cfg(feature = "mock")]
    fn sample() -> Sample {
        Sample::binary()
    }
}

/// A response type that may be a file, so that its calls can return a [`Download`].
pub trait FileResponse: FromResponse {}

impl FileResponse for Binary {}

/// A streamed file; see [`Call::download`](crate::client::Call::download).
///
/// ```no_run
/// # #[cfg(feature = "tokio")]
/// # async fn example(
/// #     call: pagewire_runtime::client::Call<'static, pagewire_runtime::client::Binary>,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let download = call.download().await?;
/// let name = download.name.clone().unwrap_or_else(|| "download".to_owned());
/// let bytes = download.save(std::env::temp_dir().join(&name)).await?;
/// println!("{name}: {bytes} bytes");
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct Download {
    /// The bytes.
    pub data: Body,
    /// The value of `Content-Type`; `None` if it is missing, and for bytes that are sent as JSON.
    pub media_type: Option<String>,
    /// The name of the file in `Content-Disposition`, without a path, so it can be joined to a folder.
    pub name: Option<String>,
    /// The number of bytes; `None` if the server does not state it, and for bytes that are sent as JSON or compressed.
    pub length: Option<u64>,
    /// The operation, for errors of the transfer.
    operation: Option<&'static Operation>,
}

impl Download {
    /// Reads the file of a success; `None` for `null`.
    pub(super) async fn read(
        answer: Response<Body>,
        operation: Option<&'static Operation>,
    ) -> Result<Option<Self>, Error> {
        /// The maximum white space before a JSON value.
        const MAX_SPACE: usize = 64 * 1024;
        let (head, mut data) = answer.into_parts();
        let Label {
            mut media_type,
            name,
            is_json,
        } = Label::of(&head.headers);
        let mut length = data.length();
        if is_json {
            // More than 4 bytes are needed to distinguish `null` from longer values, unless white space exceeds its limit.
            let is_enough = |first: &[u8]| {
                first.len() > MAX_SPACE || bom::without(first).trim_ascii_start().len() > 4
            };
            let peeked = data.peek(is_enough).await;
            let cut =
                |error: TransportError| Error::from(error.with_status(head.status)).of(operation);
            let (first, whole) = peeked.map_err(cut)?;
            match Json::of(&first) {
                Json::Null => return Ok(None),
                Json::Text => {
                    (media_type, length) = (None, None);
                    let decoder = Some(Decoder::default());
                    data = Body::from_stream(Unquoting {
                        body: whole,
                        decoder,
                        status: head.status,
                    });
                }
                Json::Other => data = whole,
            }
        }
        Ok(Some(Self {
            data,
            media_type,
            name,
            length,
            operation,
        }))
    }

    /// Writes the bytes as they arrive, and returns their number.
    ///
    /// # Errors
    /// If the transfer breaks, which is an [`Error`] inside the I/O error, or `writer` fails.
    #[cfg(feature = "tokio")]
    pub async fn copy_to<W>(mut self, writer: &mut W) -> std::io::Result<u64>
    where
        W: tokio::io::AsyncWrite + Unpin + ?Sized,
    {
        use tokio::io::AsyncWriteExt;

        let mut written = 0;
        let cut = |error: TransportError| Error::from(error).of(self.operation);
        while let Some(chunk) = self.data.chunk().await.map_err(cut)? {
            writer.write_all(&chunk).await?;
            written += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        }
        writer.flush().await?;
        Ok(written)
    }

    /// Writes the bytes to a file, and returns their number.
    ///
    /// The bytes are written to a new file in the same folder, whose name ends with `.part`, until all have arrived. A
    /// transfer that breaks or is dropped removes that file and leaves the file at `path` unchanged. If several downloads
    /// use one path, the last to finish wins.
    ///
    /// # Errors
    /// If the transfer breaks or the file cannot be written; the message includes the path.
    #[cfg(feature = "tokio")]
    pub async fn save(self, path: impl AsRef<std::path::Path>) -> std::io::Result<u64> {
        let path = path.as_ref();
        let (part, mut file) = PartFile::create(path)?;
        let copied = self.copy_to(&mut file).await;
        drop(file);
        let bytes = copied.map_err(|error| named(path, error))?;
        part.finish().await?;
        Ok(bytes)
    }
}

/// Shows only the id of the operation.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("data", &self.data)
            .field("media_type", &self.media_type)
            .field("name", &self.name)
            .field("length", &self.length)
            .finish()
    }
}

/// The headers that describe a file.
struct Label {
    media_type: Option<String>,
    name: Option<String>,
    /// Whether it may be a string of base64 text.
    is_json: bool,
}

impl Label {
    fn of(headers: &HeaderMap) -> Self {
        let media_type = headers.get(CONTENT_TYPE);
        let media_type = media_type.and_then(|name| Some(name.to_str().ok()?.to_owned()));
        let known = media_type.as_deref().and_then(media::of_content_type);
        let name = headers.get(CONTENT_DISPOSITION);
        Self {
            is_json: known.is_some_and(|known| known.format == Format::Json),
            name: name.and_then(|name| file_name(name.as_bytes())),
            media_type,
        }
    }
}

/// The kind of a JSON body, from its beginning.
enum Json {
    Null,
    Text,
    /// A file that is JSON.
    Other,
}

impl Json {
    fn of(body: &[u8]) -> Self {
        match bom::without(body).trim_ascii() {
            b"null" => Self::Null,
            text if text.starts_with(b"\"") => Self::Text,
            _ => Self::Other,
        }
    }
}

/// Decodes a stream piece by piece.
struct Unquoting {
    body: Body,
    /// `None` after the end.
    decoder: Option<Decoder>,
    /// The status of the response, for errors.
    status: StatusCode,
}

impl Stream for Unquoting {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while self.decoder.is_some() {
            let chunk = ready!(Pin::new(&mut self.body).poll_next(cx)).transpose()?;
            let bytes = match (chunk, &mut self.decoder) {
                (Some(chunk), Some(decoder)) => decoder.push(&chunk),
                _ => self.decoder.take().unwrap_or_default().finish(),
            };
            match bytes {
                Ok(bytes) if bytes.is_empty() => {}
                Ok(bytes) => return Poll::Ready(Some(Ok(bytes.into()))),
                Err(error) => {
                    self.decoder = None;
                    let error = TransportError::unreadable(error).with_status(self.status);
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }
}

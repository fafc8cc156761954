//! Files in requests.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http_body::Body as _;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::media::{self, Decoder, Format, file_name};
#[cfg(feature = "tokio")]
use crate::part_file::{PartFile, named};
use crate::server::Error;
use crate::server::body::{BoxError, RequestBody, too_large};
use crate::server::input::no_body;

/// A file that a client sends, as a stream that the handler reads.
///
/// Clients send files unchanged, under any media type, or as JSON: a string of base64 text, which is decoded here.
pub struct Upload {
    media_type: Option<String>,
    name: Option<String>,
    length: Option<u64>,
    body: UnsyncBoxBody<Bytes, BoxError>,
    form: Form,
    limit: usize,
    /// Whether a body without bytes counts as missing.
    is_needed: bool,
}

/// The encoding of the bytes in the body.
enum Form {
    AsTheyAre,
    /// JSON that is not read yet.
    Json,
    /// A JSON string of base64 text; `None` after its end.
    Quoted(Option<Decoder>),
}

impl Upload {
    pub(crate) fn new(headers: &HeaderMap, body: RequestBody, limit: usize) -> Self {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let media_type = text(CONTENT_TYPE);
        let known = media_type.and_then(media::of_content_type);
        let is_json = known.is_some_and(|known| known.format == Format::Json);
        let name = headers.get(CONTENT_DISPOSITION);
        Self {
            media_type: media_type.map(str::to_owned),
            name: name.and_then(|name| file_name(name.as_bytes())),
            length: text(CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            body: Limited::new(body, limit).boxed_unsync(),
            form: match is_json {
                true => Form::Json,
                false => Form::AsTheyAre,
            },
            limit,
            is_needed: false,
        }
    }

    /// The same upload of an operation with a required body. A body without bytes is an empty file if it has a media type,
    /// and missing if it has none (RFC 9110, 8.3).
    ///
    /// # Errors
    /// 400 if the body is known to be missing. If that shows only at its end, reading it fails with 400.
    pub(crate) fn needed(mut self) -> Result<Self, Error> {
        self.is_needed = self.media_type.is_none();
        match self.is_needed && self.body.is_end_stream() {
            true => Err(no_body()),
            false => Ok(self),
        }
    }

    /// The value of `Content-Type`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The name of the file in `Content-Disposition`, without a path, if the client sends one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The number of bytes that the client announces; `None` if it does not, and for JSON.
    #[must_use]
    pub const fn length(&self) -> Option<u64> {
        match self.form {
            Form::AsTheyAre => self.length,
            Form::Json | Form::Quoted(_) => None,
        }
    }

    /// Returns the next bytes; `None` at the end.
    ///
    /// # Errors
    /// 413 if the body is larger than [the router allows](crate::server::Router::with_upload_limit); 400 if it ends too
    /// early, is a JSON string that is not base64 text, or is missing although it is required.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        while let Some(chunk) = self.next().await? {
            if let Form::Json = self.form {
                self.form = match chunk.trim_ascii_start().first() {
                    Some(b'"') => Form::Quoted(Some(Decoder::default())),
                    Some(_) => Form::AsTheyAre,
                    // Blanks have no meaning in JSON.
                    None => continue,
                };
            }
            let bytes = match &mut self.form {
                Form::Quoted(Some(decoder)) => decoder.push(&chunk).map_err(not_quoted)?.into(),
                _ => chunk,
            };
            if !bytes.is_empty() {
                return Ok(Some(bytes));
            }
        }
        let Form::Quoted(decoder) = &mut self.form else {
            return Ok(None);
        };
        let Some(decoder) = decoder.take() else {
            return Ok(None);
        };
        let bytes = decoder.finish().map_err(not_quoted)?;
        Ok((!bytes.is_empty()).then(|| bytes.into()))
    }

    /// The next bytes, not decoded.
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        while let Some(frame) = self.body.frame().await {
            let frame = frame.map_err(|error| unreadable(&*error, self.limit))?;
            if let Ok(data) = frame.into_data() {
                self.is_needed &= data.is_empty();
                return Ok(Some(data));
            }
        }
        match self.is_needed {
            true => Err(no_body()),
            false => Ok(None),
        }
    }

    /// Returns all bytes.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        // Most files are a single piece, which is not copied.
        let mut next = self.chunk().await?;
        if next.is_none() {
            return Ok(first);
        }
        let mut all = Vec::from(first);
        while let Some(chunk) = next {
            all.extend_from_slice(&chunk);
            next = self.chunk().await?;
        }
        Ok(all.into())
    }

    /// Writes the bytes as they arrive, and returns their number.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and 500 if `writer` fails.
    #[cfg(feature = "tokio")]
    pub async fn copy_to<W>(self, writer: &mut W) -> Result<u64, Error>
    where
        W: tokio::io::AsyncWrite + Unpin + ?Sized,
    {
        self.written(writer, Error::caused_by).await
    }

    #[cfg(feature = "tokio")]
    async fn written<W>(
        mut self,
        writer: &mut W,
        failed: impl Fn(std::io::Error) -> Error,
    ) -> Result<u64, Error>
    where
        W: tokio::io::AsyncWrite + Unpin + ?Sized,
    {
        use tokio::io::AsyncWriteExt;

        let mut written = 0;
        while let Some(chunk) = self.chunk().await? {
            writer.write_all(&chunk).await.map_err(&failed)?;
            written += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        }
        writer.flush().await.map_err(&failed)?;
        Ok(written)
    }

    /// Writes the bytes to a file, and returns their number.
    ///
    /// The bytes are written to a new file in the same folder, whose name ends with `.part`, until all have arrived. An
    /// upload that breaks or is dropped removes that file and leaves the file at `path` unchanged. If several uploads use
    /// one path, the last to finish wins. Note that the client chooses [`name`](Self::name).
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and 500 if the file cannot be written.
    #[cfg(feature = "tokio")]
    pub async fn save(self, path: impl AsRef<std::path::Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let (part, mut file) = PartFile::create(path).map_err(Error::caused_by)?;
        let failed = |error| Error::caused_by(named(path, error));
        let copied = self.written(&mut file, failed).await;
        drop(file);
        let bytes = copied?;
        part.finish().await.map_err(Error::caused_by)?;
        Ok(bytes)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}

fn not_quoted(error: impl fmt::Display) -> Error {
    Error::bad_request(format!("In the request body: {error}"))
}

/// The reason why a body could not be read.
fn unreadable(error: &(dyn std::error::Error + 'static), limit: usize) -> Error {
    if error.is::<LengthLimitError>() {
        return too_large(limit);
    }
    Error::bad_request("The request body ends too early.")
}

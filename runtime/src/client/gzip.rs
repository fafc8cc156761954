//! gzip in both directions, for any transport (feature `gzip`).

use std::io::{self, Read, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::{GzEncoder, MultiGzDecoder as Writer};
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{Response, StatusCode};

use crate::client::{Body, TransportError};

/// Compresses bytes at a fast level, because they are then sent over a network. Returns `None` if the result is not shorter.
pub(super) fn compress(bytes: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::fast());
    encoder.write_all(bytes).ok()?;
    let compressed = encoder.finish().ok()?;
    (compressed.len() < bytes.len()).then(|| compressed.into())
}

/// Decompresses the body of a response.
///
/// # Errors
/// If the body is not gzip, is truncated, or has more than `limit` bytes. Streamed bodies report this when they are read.
/// They have no limit, because they are never in memory as a whole.
pub(super) fn decompress(
    answer: Response<Body>,
    limit: usize,
) -> Result<Response<Body>, TransportError> {
    let (mut head, body) = answer.into_parts();
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    let body = match body.as_bytes() {
        // Responses to HEAD and with status 204 or 304 have no body to decode.
        Some(bytes) if bytes.is_empty() => body,
        Some(bytes) => expand(bytes, limit)?.into(),
        None => Body::from_stream(Expanding {
            compressed: body,
            decoder: Writer::new(Vec::new()),
            state: State::Start,
            status: head.status,
        }),
    };
    Ok(Response::from_parts(head, body))
}

fn expand(compressed: &[u8], limit: usize) -> Result<Vec<u8>, TransportError> {
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    // An estimate that a hostile length cannot inflate.
    let guess = compressed.len().saturating_mul(4).min(limit);
    let mut bytes = Vec::with_capacity(guess);
    let mut decoder = MultiGzDecoder::new(compressed).take(most);
    decoder.read_to_end(&mut bytes).map_err(wrong)?;
    if bytes.len() > limit {
        return Err(TransportError::TooLarge {
            limit,
            status: None,
        });
    }
    Ok(bytes)
}

fn wrong(error: io::Error) -> TransportError {
    let error = io::Error::new(error.kind(), format!("its gzip cannot be read: {error}"));
    TransportError::unreadable(error)
}

/// Decodes a stream piece by piece.
struct Expanding {
    compressed: Body,
    decoder: Writer<Vec<u8>>,
    state: State,
    /// The status of the response, for errors.
    status: StatusCode,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Middle,
    End,
}

impl Stream for Expanding {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while self.state != State::End {
            let next = ready!(Pin::new(&mut self.compressed).poll_next(cx)).transpose();
            let read = next.and_then(|chunk| match chunk {
                Some(chunk) => {
                    self.state = State::Middle;
                    self.decoder.write_all(&chunk).map_err(wrong)
                }
                None if self.state == State::Start => {
                    self.state = State::End;
                    Ok(())
                }
                None => {
                    self.state = State::End;
                    self.decoder.try_finish().map_err(wrong)
                }
            });
            if let Err(error) = read {
                self.state = State::End;
                return Poll::Ready(Some(Err(error.with_status(self.status))));
            }
            let bytes = std::mem::take(self.decoder.get_mut());
            if !bytes.is_empty() {
                return Poll::Ready(Some(Ok(bytes.into())));
            }
        }
        Poll::Ready(None)
    }
}

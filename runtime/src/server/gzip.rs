//! gzip in both directions (RFC 9110 section 8.4).

use std::io::{Read, Write};

use bytes::Bytes;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderValue, VARY};
use http::{HeaderMap, Response, StatusCode};

use crate::server::Error;
use crate::server::body::{Payload, too_large};

/// Responses of fewer bytes are sent uncompressed, because compression would not save anything on the wire.
const WORTH_IT: usize = 1024;

/// Decompresses a body by its `Content-Encoding`, to at most `limit` bytes.
///
/// # Errors
/// 415 for an encoding other than gzip, 400 for a body that is not gzip, 413 if it is too large after decompression.
pub(super) fn unpacked(headers: &HeaderMap, body: Bytes, limit: usize) -> Result<Bytes, Error> {
    if body.is_empty() || encoding(headers)? == Encoding::None {
        return Ok(body);
    }
    let mut unpacked = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut reader = MultiGzDecoder::new(&*body).take(most);
    match reader.read_to_end(&mut unpacked) {
        Ok(_) if unpacked.len() > limit => Err(too_large(limit)),
        Ok(_) => Ok(unpacked.into()),
        Err(_) => Err(Error::bad_request("The request body is not valid gzip.")),
    }
}

/// The encoding of a request body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    None,
    Gzip,
}

/// Reads the encoding of a request body from its headers.
///
/// # Errors
/// 415 if it is not supported.
pub(super) fn encoding(headers: &HeaderMap) -> Result<Encoding, Error> {
    let encoding = headers.get(CONTENT_ENCODING);
    let encoding = encoding.and_then(|name| name.to_str().ok());
    let encoding = encoding.unwrap_or_default().trim();
    let is = |name: &str| encoding.eq_ignore_ascii_case(name);
    if encoding.is_empty() || is("identity") {
        return Ok(Encoding::None);
    }
    if is("gzip") || is("x-gzip") {
        return Ok(Encoding::Gzip);
    }
    let message = format!("The encoding '{encoding}' of the body is not supported.");
    Err(Error::framework(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        message,
    ))
}

/// Compresses a response for clients that accept gzip, if that is worthwhile. Streams are sent uncompressed.
pub(super) fn pack(accepts: bool, response: &mut Response<Payload>) {
    let Payload::Whole(data) = response.body() else {
        return;
    };
    if data.len() < WORTH_IT {
        return;
    }
    // Writing to memory does not fail; if it did, the response would be sent uncompressed.
    let packed = accepts.then(|| packed(data)).and_then(Result::ok);
    let headers = response.headers_mut();
    headers.append(VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(packed) = packed {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        *response.body_mut() = Payload::Whole(packed.into());
    }
}

fn packed(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(data.len() / 4), Compression::fast());
    encoder.write_all(data)?;
    encoder.finish()
}

/// Whether `Accept-Encoding` has gzip with a weight above zero.
#[must_use]
pub fn is_accepted(headers: &HeaderMap) -> bool {
    let lists = headers.get_all(ACCEPT_ENCODING).iter();
    let lists = lists.filter_map(|list| list.to_str().ok());
    let (mut gzip, mut identity, mut others) = (None, None, None);
    for coding in lists.flat_map(|list| list.split(',')) {
        let (name, parameters) = coding.split_once(';').unwrap_or((coding, ""));
        let weight = match parameters.trim().split_once('=') {
            Some((q, weight)) if q.trim().eq_ignore_ascii_case("q") => {
                weight.trim().parse().unwrap_or(0.0)
            }
            _ => 1.0_f32,
        };
        let known = match name.trim().to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" => &mut gzip,
            "identity" => &mut identity,
            "*" => &mut others,
            _ => continue,
        };
        known.get_or_insert(weight);
    }
    let weight = gzip.or(others).unwrap_or(0.0);
    // A client that does not name `identity` takes it, and says nothing of its preference.
    weight > 0.0 && identity.is_none_or(|identity| weight >= identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_used_where_the_caller_takes_it() {
        let cases = [
            ("gzip", true),
            ("deflate, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("*", true),
            ("*;q=1, gzip;q=0", false),
            ("gzip;Q=0.5", true),
            ("gzip;q=0.5, identity;q=0.5", true),
            ("gzip;q=0.001, identity;q=0.5", false),
            ("identity, *;q=0.5", false),
            ("br", false),
            ("", false),
        ];
        for (list, takes) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(list));
            assert_eq!(is_accepted(&headers), takes, "{list}");
        }
        assert!(!is_accepted(&HeaderMap::new()));
    }
}

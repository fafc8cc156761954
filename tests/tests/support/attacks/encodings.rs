//! Bodies that are too large, or in encodings and media types that are not accepted.

use std::io::Write;

use super::{Attack, JSON, RESET, XML, attack, reset};
use crate::hostile::BODY;
use crate::support::wire::request;

pub(crate) fn encodings() -> Vec<Attack> {
    let large = vec![b' '; BODY + 1];
    let chunk = format!("{:x}\r\n", large.len()).into_bytes();
    let mut chunked = format!(
        "{RESET} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    .into_bytes();
    for part in [&chunk[..], &large, b"\r\n0\r\n\r\n"] {
        chunked.extend_from_slice(part);
    }
    let encoded = |encoding: &str, body: &[u8]| {
        let headers = [("Content-Type", JSON), ("Content-Encoding", encoding)];
        request(RESET, &headers, body)
    };
    let bomb = gzip(&vec![b' '; 100 << 20]);
    let truncated = gzip(br#"{"ChatSessionId":317}"#);
    let truncated = &truncated[..truncated.len() - 4];
    let typed = |media_type: &str| reset(media_type, r#"{"ChatSessionId":317}"#);
    let multipart =
        "--x\r\nContent-Disposition: form-data; name=\"ChatSessionId\"\r\n\r\n317\r\n--x--\r\n";
    let huge = format!("application/json; x={}", "y".repeat(10_000));
    vec![
        attack("oversize", reset(JSON, &large), 413, "larger than"),
        attack("oversize in chunks", chunked, 413, "larger than"),
        attack("a gzip bomb", encoded("gzip", &bomb), 413, "larger than"),
        attack("no gzip", encoded("gzip", b"{}"), 400, "not valid gzip"),
        attack(
            "half a gzip",
            encoded("gzip", truncated),
            400,
            "not valid gzip",
        ),
        attack("brotli", encoded("br", b"{}"), 415, "'br'"),
        attack(
            "gzip twice",
            encoded("gzip, gzip", &gzip(&gzip(b"{}"))),
            415,
            "gzip, gzip",
        ),
        attack("plain text", typed("text/plain"), 415, "text/plain"),
        attack("no media type", typed("json"), 415, "'json'"),
        attack("an empty media type", typed(""), 415, "media type"),
        attack(
            "two media types",
            typed("application/json, text/xml"),
            415,
            "not supported",
        ),
        attack(
            "UTF-16 by name",
            typed("application/json; charset=utf-16"),
            415,
            "utf-16",
        ),
        attack(
            "Latin 9 by name",
            reset("text/xml; charset=iso-8859-15", "<R/>"),
            415,
            "iso-8859-15",
        ),
        attack(
            "Latin 1 inside",
            reset(XML, "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><R/>"),
            400,
            "not UTF-8",
        ),
        attack(
            "multipart for JSON",
            reset("multipart/form-data; boundary=x", multipart),
            415,
            "multipart",
        ),
        attack(
            "a file for JSON",
            reset("application/octet-stream", [0, 1, 2]),
            415,
            "octet-stream",
        ),
        attack(
            "JSON that is XML",
            reset(JSON, "<R/>"),
            400,
            "In the request body",
        ),
        attack(
            "XML that is JSON",
            reset(XML, "{}"),
            400,
            "In the request body",
        ),
        attack(
            "a media type of 10 kB",
            reset(&huge, "no"),
            400,
            "In the request body",
        ),
    ]
}

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

//! The requests of examples as the client sends them, read from a socket.

use std::collections::BTreeMap;

use pagewire_runtime::View;
use pagewire_runtime::client::{Call, Client, NoSelect};
use pagewire_runtime::operation::Operation;
use pagewire_runtime::table::Item;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::check::{Crate, filled, plain};
use super::example::Example;

/// A request: its line and headers in lower case where their case is without meaning, and its body.
#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    path: String,
    query: BTreeMap<String, Vec<String>>,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Request {
    fn of(method: &str, target: &str, headers: &[(String, String)], body: &[u8]) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let values = all.entry(decoded(name).to_ascii_lowercase()).or_default();
            values.push(decoded(value));
        }
        let headers = headers.iter();
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
        Self {
            method: method.to_owned(),
            path: decoded(path),
            query: all,
            headers: headers.collect(),
            body: body.to_vec(),
        }
    }

    fn media_type(&self) -> &str {
        let name = self.headers.get("content-type").map_or("", |name| name);
        name.split(';').next().unwrap_or_default().trim()
    }

    /// The first difference from the request that a page shows. JSON is compared as in the other checks.
    fn difference(&self, shown: &Self) -> Option<String> {
        let pairs = [
            (self.method.clone(), shown.method.clone()),
            (
                self.path.to_ascii_lowercase(),
                shown.path.to_ascii_lowercase(),
            ),
            (format!("{:?}", self.query), format!("{:?}", shown.query)),
        ];
        for (sent, shown) in pairs {
            if sent != shown {
                return Some(format!("{sent} was sent in place of {shown}"));
            }
        }
        let own = ["host", "content-length", "content-type", "accept-encoding"];
        for (name, value) in shown
            .headers
            .iter()
            .filter(|(name, _)| !own.contains(&name.as_str()))
        {
            if self.headers.get(name) != Some(value) {
                let sent = self.headers.get(name);
                return Some(format!("{name}: {sent:?} was sent in place of {value:?}"));
            }
        }
        if !shown.body.is_empty()
            && !shown.media_type().is_empty()
            && self.media_type() != shown.media_type()
        {
            return Some(format!(
                "a body of {} was sent in place of {}",
                self.media_type(),
                shown.media_type()
            ));
        }
        let json = |body: &[u8]| serde_json::from_slice::<Value>(body).ok();
        let is_same = match (json(&self.body), json(&shown.body)) {
            (Some(sent), Some(shown)) => plain(&sent) == plain(&shown),
            _ => self.body == shown.body,
        };
        let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
        (!is_same).then(|| {
            format!(
                "{} was sent in place of {}",
                text(&self.body),
                text(&shown.body)
            )
        })
    }
}

/// Sends the request of an example through its operation. Returns the first difference between the bytes on the socket and
/// the page; `Err` if its body is not of the type of the operation, which another check has to report, too. Parameters are set
/// by name, not by the methods of the crate.
pub(crate) async fn difference(
    api: &Crate,
    operation: &'static Operation,
    example: &Example,
) -> Result<Option<String>, String> {
    let (path, query) = example.target();
    let path = filled(&path);
    let body = example.body.clone().unwrap_or_default();
    let shown = Request::of(
        &example.method,
        &format!("{path}?{query}"),
        &example.headers,
        body.as_bytes(),
    );
    let json = match example.json() {
        None => None,
        Some(json) => {
            let schema = api
                .schema(operation, None, json.is_object())
                .ok_or("no body")?;
            Some(api.again(schema, &json)?)
        }
    };

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/api", listener.local_addr().unwrap());
    let client = Client::builder(&base).build().unwrap();
    let values = placed(operation.path, &path);
    let values: Vec<View<'_>> = values.iter().map(|text| View::Str(text)).collect();
    let mut call: Call<'_, (), NoSelect> = Call::new(&client, operation, &values);
    for (name, values) in &shown.query {
        call = call.set_query(name, Item::view(values));
    }
    call = match &json {
        Some(json) => call.body(View::Json(json)),
        None if body.is_empty() => call,
        None => call.binary(shown.media_type(), body),
    };
    for (name, value) in &shown.headers {
        if !["host", "content-length"].contains(&name.as_str()) {
            call = call.header(name, value);
        }
    }
    let (response, sent) = tokio::join!(call.send(), received(&listener));
    match (response, sent) {
        (_, Some(sent)) => Ok(sent.difference(&shown)),
        (response, None) => Ok(Some(format!("nothing was sent: {response:?}"))),
    }
}

/// The values of the placeholders of a template in a path.
fn placed(template: &str, path: &str) -> Vec<String> {
    let segments = |text: &str| -> Vec<String> {
        let segments = text.split('/').filter(|it| !it.is_empty());
        segments.map(str::to_owned).collect()
    };
    let pairs = segments(template).into_iter().zip(segments(path));
    let values = pairs.filter(|(known, _)| known.contains('{'));
    values.map(|(_, value)| decoded(&value)).collect()
}

/// The request on the next connection, answered with 501; `None` if there is none for a second.
async fn received(listener: &TcpListener) -> Option<Request> {
    let patience = std::time::Duration::from_secs(1);
    let (mut stream, _) = tokio::time::timeout(patience, listener.accept())
        .await
        .ok()?
        .ok()?;
    let bytes = whole(&mut stream).await?;
    let answer = "HTTP/1.1 501 x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    stream.write_all(answer.as_bytes()).await.ok()?;
    let end = head_end(&bytes)?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers: Vec<(String, String)> = headers
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    Some(Request::of(method, target, &headers, &bytes[end + 4..]))
}

/// A request with its whole body, whose length its head states.
async fn whole(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let (mut bytes, mut buffer) = (Vec::new(), vec![0; 65_536]);
    loop {
        let count = stream
            .read(&mut buffer)
            .await
            .ok()
            .filter(|count| *count > 0)?;
        bytes.extend_from_slice(&buffer[..count]);
        let Some(end) = head_end(&bytes) else {
            continue;
        };
        let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
        let length = head.split("content-length: ").nth(1);
        let length = length.and_then(|rest| rest.split("\r\n").next()?.parse().ok());
        if bytes.len() >= end + 4 + length.unwrap_or(0) {
            return Some(bytes);
        }
    }
}

fn head_end(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|window| window == b"\r\n\r\n")
}

/// Text without its percent-encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let digits = others
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let (byte, left) = match byte.filter(|_| *first == b'%') {
            Some(byte) => (byte, &others[2..]),
            None => (*first, others),
        };
        bytes.push(byte);
        rest = left;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn every_part_of_a_request_is_compared() {
    let request = |target: &str, headers: &[(&str, &str)], body: &str| {
        let headers = headers.iter();
        let headers: Vec<(String, String)> = headers
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Request::of("GET", target, &headers, body.as_bytes())
    };
    let json = ("Content-Type", "application/json");
    let shown = request("/a?x=1%202", &[json, ("SO-Language", "x")], r#"{"a":1}"#);
    let same = request("/A?X=1 2", &[json, ("so-language", "x")], r#"{ "a": 1.0 }"#);
    assert_eq!(same.difference(&shown), None);
    for other in [
        request("/b?x=1 2", &[json, ("so-language", "x")], r#"{"a":1}"#),
        request("/a?x=1", &[json, ("so-language", "x")], r#"{"a":1}"#),
        request("/a?x=1 2", &[json], r#"{"a":1}"#),
        request("/a?x=1 2", &[("so-language", "x")], r#"{"a":1}"#),
        request("/a?x=1 2", &[json, ("so-language", "x")], r#"{"a":2}"#),
    ] {
        assert!(other.difference(&shown).is_some(), "{other:?}");
    }
}

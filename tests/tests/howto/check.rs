//! Checks of examples against the crate.

use std::collections::BTreeMap;

use pagewire_runtime::json::Misfit;
use pagewire_runtime::operation::{Operation, Operations};
use pagewire_runtime::superoffice::archive::{Asker, Filter, Row};
use pagewire_runtime::superoffice::webhook::Notification;
use pagewire_runtime::table::Slot;
use pagewire_runtime::xml;
use pagewire_runtime::{DateTime, Map};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::example::Example;
use crate::support::wire;

/// Headers that every client sends, or that have their own setting.
const HEADERS: [&str; 10] = [
    "authorization",
    "accept",
    "content-type",
    "content-length",
    "host",
    "if-modified-since",
    "if-unmodified-since",
    "so-apptoken",
    "user-agent",
    "x-xsrf-token",
];

/// The document, read without the generator, and the operations of the crate.
pub(crate) struct Crate {
    document: Value,
    operations: Vec<&'static Operation>,
    places: BTreeMap<&'static str, tests::Place>,
}

impl Crate {
    pub(crate) fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
        let tables = tests::every_table().into_iter();
        let operations = tables.flat_map(|table: &'static Operations| table.all().unwrap());
        Self {
            document: serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap(),
            operations: operations.collect(),
            places: tests::every_slot().into_iter().collect(),
        }
    }

    /// The operation with that method and path. If there are several, the one with the fewest placeholders.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<&'static Operation> {
        let all = self.operations.iter().copied();
        let known = all.filter(|it| it.method.as_str() == method && fits(it.path, path));
        known.min_by_key(|it| {
            let is_number = path
                .rsplit('/')
                .next()
                .is_some_and(|it| it.parse::<i32>().is_ok());
            let takes_numbers = format!("{:?}", it.parameters.first().map(|it| it.kind));
            let is_odd = is_number != takes_numbers.contains("Integer");
            (it.path.matches('{').count(), is_odd)
        })
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<&'static Operation> {
        self.operations.iter().copied().find(|it| it.id == id)
    }

    fn resolved<'d>(&'d self, mut value: &'d Value) -> &'d Value {
        while let Some(reference) = value["$ref"].as_str() {
            value = self.document.pointer(&reference[1..]).unwrap();
        }
        value
    }

    /// The schema of the body of a request, or of a response with a status (any success, if none is given).
    ///
    /// A change can be a list, or an object that is a merge patch.
    pub(crate) fn schema(
        &self,
        operation: &Operation,
        status: Option<Option<u16>>,
        is_object: bool,
    ) -> Option<&Value> {
        let method = operation.method.as_str().to_ascii_lowercase();
        let described = &self.document["paths"][operation.path][&method];
        let body = match status {
            None => self.resolved(&described["requestBody"]),
            Some(status) => {
                let responses = described["responses"].as_object()?;
                let status = status.map(|status| status.to_string());
                let mut known = responses.iter();
                let found =
                    known.find(|(code, _)| status.as_ref().is_some_and(|status| *status == **code));
                let mut successes = responses.iter();
                let success = successes.find(|(code, _)| code.starts_with('2'));
                self.resolved(found.or(success)?.1)
            }
        };
        let content = &body["content"];
        let merge = &content["application/merge-patch+json"];
        let is_merge = is_object && !merge.is_null();
        let chosen = if is_merge {
            merge
        } else {
            &content["application/json"]
        };
        chosen.get("schema")
    }

    /// Reads a value as the type of a schema, and writes it again.
    pub(crate) fn again(&self, schema: &Value, value: &Value) -> Result<Value, String> {
        if value.is_null() {
            return Ok(Value::Null);
        }
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.rsplit('/').next().unwrap();
            if self.resolved(schema).get("enum").is_some() {
                return Ok(value.clone());
            }
            let written = tests::carrier(name, &value.to_string())?;
            return serde_json::from_str(&written).map_err(|error| error.to_string());
        }
        if let (Some(items), Value::Array(values)) = (schema.get("items"), value) {
            let values = values.iter().map(|value| self.again(items, value));
            return values.collect::<Result<_, _>>().map(Value::Array);
        }
        if schema["additionalProperties"]["type"] == "string" {
            let read = serde_json::from_value::<Map<String>>(value.clone());
            let again = read.and_then(|read| serde_json::to_value(&read));
            return again.map_err(|error| error.to_string());
        }
        if let (Some(inner), Value::Object(members)) = (schema.get("additionalProperties"), value) {
            let members = members
                .iter()
                .map(|(name, value)| Ok((name.clone(), self.again(inner, value)?)));
            return members.collect::<Result<_, String>>().map(Value::Object);
        }
        let is_other = match schema["type"].as_str() {
            Some("array") => !value.is_array(),
            Some("object") => !value.is_object(),
            _ => false,
        };
        if is_other {
            return Err(format!("not an {}", schema["type"]));
        }
        Ok(value.clone())
    }

    /// The fault in the body of a request or of a response of an operation.
    pub(crate) fn body_fault(
        &self,
        operation: &Operation,
        example: &Example,
        is_request: bool,
    ) -> Option<String> {
        if let Some(text) = example.body.as_deref().filter(|body| body.starts_with('<')) {
            return self.markup_fault(text);
        }
        let body = example.json()?;
        let status = (!is_request).then_some(example.status);
        let Some(schema) = self.schema(operation, status, body.is_object()) else {
            return is_request.then(|| format!("{} has no body", operation.id));
        };
        let again = self.again(schema, &body);
        (again.as_ref().map(plain) != Ok(plain(&body))).then(|| format!("{body} became {again:?}"))
    }

    /// The fault in an XML carrier. Elements that are not carriers belong to SOAP.
    fn markup_fault(&self, text: &str) -> Option<String> {
        let root = text[1..].split(|it: char| !it.is_alphanumeric()).next()?;
        let place = self.places.get(root)?;
        let mut slot: Box<dyn Slot> = place();
        if let Err(error) = xml::from_slice(text.as_bytes(), slot.as_mut(), Misfit::Keep) {
            return Some(error.to_string());
        }
        let profile = self.operations.first()?.profile;
        let again = String::from_utf8(xml::to_vec(slot.view(), None, profile)).unwrap();
        (elements(&again) != elements(text)).then(|| format!("{text} became {again}"))
    }

    /// The reason why the router of the crate refuses a request as shown on the page.
    pub(crate) async fn refusal(&self, address: &str, example: &Example) -> Option<String> {
        let (path, query) = example.target();
        let separator = if query.is_empty() { "" } else { "?" };
        let target = encoded(&format!("{}{separator}{query}", filled(&path)));
        let headers: Vec<(&str, &str)> = example
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| !["host", "content-length"].contains(&&*name.to_ascii_lowercase()))
            .collect();
        let mut body = example.body.clone().unwrap_or_default();
        if body.starts_with("--") {
            // In HTTP, lines of parts end with CRLF.
            body = body.replace('\n', "\r\n");
        }
        let line = format!("{} {target}", example.method);
        let answer = wire::send(address, &line, &headers, body.as_bytes()).await;
        // The server handles nothing, but refuses unreadable requests before that.
        (answer.status != 501).then(|| format!("{}: {}", answer.status, answer.text()))
    }
}

/// The fault in how a client reads a failure on a page: the error must have its status and the message of the body.
pub(crate) async fn failure_fault(status: u16, example: &Example) -> Option<String> {
    let body = example.body.clone().unwrap_or_default();
    let mut head = format!("HTTP/1.1 {status} x\r\nConnection: close\r\n");
    for (name, value) in &example.headers {
        if !name.eq_ignore_ascii_case("content-length") {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    let response = format!("{head}Content-Length: {}\r\n\r\n{body}", body.len());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/api", listener.local_addr().unwrap());
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut buffer = [0; 4096];
        let _head = stream.read(&mut buffer).await.unwrap();
        stream.write_all(response.as_bytes()).await.unwrap();
    };
    let client = superoffice::Client::builder(&address).build().unwrap();
    let call = client.contact().get_contact_entity(5).send();
    let (answer, ()) = tokio::join!(call, server);
    let Err(error) = answer else {
        return Some("no error".to_owned());
    };
    if error.status().map(|status| status.as_u16()) != Some(status) {
        return Some(format!("{:?} in place of {status}", error.status()));
    }
    let json = example.json().unwrap_or_default();
    let names = [
        "Message",
        "MessageDetail",
        "ErrorMessage",
        "ExceptionMessage",
        "detail",
    ];
    let told = error.to_string();
    let mut texts = names.iter().filter_map(|name| json[name].as_str());
    let missing = texts.find(|text| !told.contains(text));
    missing.map(|text| format!("{text:?} is not in {told:?}"))
}

/// The fault in a notification of a webhook.
pub(crate) fn notification_fault(body: &Value) -> Option<String> {
    let again = serde_json::from_value::<Notification>(body.clone())
        .and_then(|read| serde_json::to_value(&read))
        .map_err(|error| error.to_string());
    (again.as_ref().map(plain) != Ok(plain(body))).then(|| format!("{body} became {again:?}"))
}

/// A text in which 1 replaces each name in braces.
fn without_names(text: &str) -> String {
    let mut pieces = text.split("{{");
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.map(|piece| piece.split_once("}}").map_or(piece, |(_, rest)| rest));
    rest.fold(first, |text, rest| format!("{text}1{rest}"))
}

/// The fault in the filters of a request. Each filter is parsed, printed unchanged except for blanks, and run.
pub(crate) fn filter_fault(example: &Example) -> Option<String> {
    let (_, query) = example.target();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let asked = pairs.filter(|(name, _)| *name == "$filter");
    let asked = asked.map(|(_, text)| text.replace("%20", " "));
    let body = example.json().unwrap_or_default();
    let told = ["Restriction", "Restrictions"].map(|name| body[name].as_str().map(str::to_owned));
    let filters = asked.chain(told.into_iter().flatten());
    filters.map(|text| without_names(&text)).find_map(|text| {
        let filter: Filter = match text.parse() {
            Ok(filter) => filter,
            Err(error) => return Some(format!("{text}: {error}")),
        };
        let bare = |text: &str| text.replace(' ', "");
        if bare(&filter.to_string()) != bare(&text) {
            return Some(format!("{text} became {filter}"));
        }
        let asker = Asker::new(DateTime::new("2026-07-01T12:00:00"), 1);
        let run = filter.matches(&Row::new(&Map::new()), &asker);
        run.err().map(|error| format!("{text}: {error}"))
    })
}

/// The reason why a request cannot be made through its operation.
pub(crate) fn sending_fault(operation: &Operation, example: &Example) -> Option<String> {
    let method = &example.method;
    if method != operation.method.as_str() {
        return Some(format!("{method} in place of {}", operation.method));
    }
    let (path, query) = example.target();
    if !fits(operation.path, &path) {
        return Some(format!("{path} is not {}", operation.path));
    }
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let unknown = pairs
        .map(|pair| pair.split('=').next().unwrap_or_default())
        .find(|name| !has(operation, name));
    if let Some(name) = unknown {
        return Some(format!("no parameter {name:?}"));
    }
    let mut headers = example.headers.iter();
    let unknown = headers.find(|(name, _)| {
        let name = name.to_ascii_lowercase();
        let mut known = operation.headers.iter();
        !HEADERS.contains(&name.as_str())
            && !known.any(|known| known.eq_ignore_ascii_case(&name))
            && !has(operation, &name)
    });
    unknown.map(|(name, _)| format!("no header {name:?}"))
}

fn has(operation: &Operation, name: &str) -> bool {
    let mut known = operation.parameters.iter();
    known.any(|known| known.name.eq_ignore_ascii_case(name))
}

/// Whether a path matches a template, in any case.
fn fits(template: &str, path: &str) -> bool {
    let segments: Vec<&str> = template.split('/').filter(|it| !it.is_empty()).collect();
    let path: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
    let mut pairs = segments.iter().zip(&path);
    segments.len() == path.len()
        && pairs.all(|(known, is)| known.contains('{') || known.eq_ignore_ascii_case(is))
}

/// A value without meaningless differences: `null` is absent, names match in any case, and 1 is 1.0.
pub(crate) fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            let members: BTreeMap<String, Value> = members
                .map(|(name, value)| (name.to_ascii_lowercase(), plain(value)))
                .collect();
            members.into_iter().collect()
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().into(),
        other => other.clone(),
    }
}

/// The names and texts of an XML document, in order, without declarations and attributes.
fn elements(text: &str) -> Vec<String> {
    let pieces = text.split(['<', '>']).map(str::trim);
    let pieces = pieces.filter(|it| !it.is_empty() && !it.starts_with(['?', '!']));
    pieces
        .map(|it| {
            it.split(" xmlns")
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned()
        })
        .collect()
}

/// A path in which 1 replaces each segment that is a name in braces.
pub(crate) fn filled(path: &str) -> String {
    let segments = path
        .split('/')
        .map(|it| if it.starts_with('{') { "1" } else { it });
    segments.collect::<Vec<_>>().join("/")
}

/// An address as tools send it: characters that are not allowed are escaped, and existing escapes are kept.
fn encoded(address: &str) -> String {
    let mut text = String::new();
    for byte in address.bytes() {
        match byte {
            b'!' | b'#'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' | b'~' => {
                text.push(char::from(byte));
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

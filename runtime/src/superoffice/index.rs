//! Descriptions of a server: `GET /api`, `GET /api/v1`, and GET on the address of an agent call.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, HeaderValue};
use http::{Response, request};
use serde_json::{Map, Value, json};

use crate::contract::media::Family;
use crate::media::{self, Format, Options};
use crate::operation::{Need, Operation, Place};
use crate::server::Describe;
use crate::table::View;

/// The path prefix of all operations.
const ROOT: &str = "/api/v1";

/// The description of a server, available to everyone without a login.
#[derive(Clone, Debug)]
pub struct Index {
    address: Option<String>,
    name: String,
    version: String,
    date: String,
}

impl Index {
    /// A server with this name and version.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            address: None,
            name: name.into(),
            version: version.into(),
            date: String::new(),
        }
    }

    /// Sets the build date of the server, as `yyyy-mm-dd`.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<String>) -> Self {
        self.date = date.into();
        self
    }

    /// Sets the beginning of the addresses in responses, such as `https://crm.example.com/tenant`. A server behind a proxy
    /// needs it, because requests do not contain the server's public address. By default addresses begin with `http://` and
    /// the request's `Host`.
    #[must_use]
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into().trim_end_matches('/').to_owned());
        self
    }
}

impl Describe for Index {
    fn describe(
        &self,
        head: &request::Parts,
        segments: &[String],
        operations: &mut dyn Iterator<Item = &'static Operation>,
    ) -> Option<Response<Bytes>> {
        let address = self.address(head);
        let is = |words: &[&str]| {
            segments.len() == words.len()
                && segments
                    .iter()
                    .zip(words)
                    .all(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        if is(&["api"]) {
            return Some(self.about(head, &address));
        }
        if is(&["api", "v1"]) {
            return Some(value(head, "Index", &addresses(&address, operations)));
        }
        if !segments
            .get(2)
            .is_some_and(|word| word.eq_ignore_ascii_case("agents"))
        {
            return None;
        }
        let path = format!("/{}", segments.join("/"));
        let same = operations.filter(|operation| operation.path.eq_ignore_ascii_case(&path));
        let mut same = same.peekable();
        same.peek()?;
        Some(value(head, "Index", &addresses(&address, &mut same)))
    }
}

impl Index {
    fn address(&self, head: &request::Parts) -> String {
        self.address.clone().unwrap_or_else(|| {
            let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
            let host = host.or_else(|| head.uri.authority().map(http::uri::Authority::as_str));
            format!("http://{}", host.unwrap_or("localhost"))
        })
    }

    /// `GET /api`: a page for people, an object for programs.
    fn about(&self, head: &request::Parts, address: &str) -> Response<Bytes> {
        let v1 = format!("{address}{ROOT}");
        let accept = head.headers.get(ACCEPT).and_then(|list| list.to_str().ok());
        let wants_data = accept.is_some_and(|list| {
            let is_data = |range| matches!(Family::of(range), Family::Json | Family::Xml);
            !list.to_ascii_lowercase().contains("html") && list.split(',').any(is_data)
        });
        if wants_data {
            let about = json!({
                "v1": v1,
                "Version": "v1",
                "NetServerVersion": self.version,
                "NetServerAssembly": self.name,
                "NetServerDate": self.date,
                "NetServerLabel": self.name,
                "NetServer": format!("{} {}", self.name, self.version),
                "Services": "Services87",
                "ServicesCurrent": "Services88",
            });
            return value(head, "Api", &about);
        }
        let [name, version, date, v1] =
            [&self.name, &self.version, &self.date, &v1].map(|text| escaped(text));
        let page = format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{name}</title></head>\n\
             <body><h1>{name}</h1><p>{version} {date}</p><p><a href=\"{v1}\">{v1}</a></p></body></html>\n"
        );
        file("text/html; charset=utf-8", page.into())
    }
}

/// All addresses with their methods: the parameters of the query, then the operation.
fn addresses(address: &str, operations: &mut dyn Iterator<Item = &'static Operation>) -> Value {
    let mut all: Map<String, Value> = Map::new();
    for operation in operations {
        let query = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.place == Place::Query);
        let query: Vec<String> = query
            .map(|parameter| match parameter.need {
                Need::Repeated | Need::Several => format!("{0}={{{0}}}&…", parameter.name),
                Need::Required | Need::Optional => format!("{0}={{{0}}}", parameter.name),
            })
            .collect();
        let query = if query.is_empty() {
            String::new()
        } else {
            format!("?{}   ", query.join("&"))
        };
        let methods = all.entry(format!("{address}{}", operation.path));
        if let Value::Object(methods) = methods.or_insert_with(|| Value::Object(Map::new())) {
            let about = format!("{query}{}", operation.id);
            methods.insert(operation.method.as_str().to_owned(), about.into());
        }
    }
    Value::Object(all)
}

/// A value in JSON or XML, as the client asks.
fn value(head: &request::Parts, root: &str, value: &Value) -> Response<Bytes> {
    let text = |name| {
        head.headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let mut media = media::negotiate(text(ACCEPT), text(CONTENT_TYPE));
    if media.format == Format::Form {
        media = media::JSON;
    }
    let options = Options {
        root: Some(root),
        profile: super::PROFILE,
        ..Options::default()
    };
    let data = media::encode_with(media.format, View::Json(value), options);
    file(media.label, data.into())
}

fn file(media_type: &'static str, data: Bytes) -> Response<Bytes> {
    let mut response = Response::new(data);
    let name = HeaderValue::from_static(media_type);
    response.headers_mut().insert(CONTENT_TYPE, name);
    response
}

/// A text, escaped for HTML.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

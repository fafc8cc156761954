//! An example of a guide: one message.

use serde_json::Value;

/// The kind of a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    Request,
    #[default]
    Response,
    Notification,
}

/// A message in a guide.
#[derive(Clone, Debug, Default)]
pub(crate) struct Example {
    /// File and line.
    pub(crate) place: String,
    pub(crate) kind: Kind,
    /// For a response, those of the request before it.
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    /// Without the typos of the page.
    pub(crate) body: Option<String>,
    /// The id of the operation, if another reader of the page has found it.
    pub(crate) operation: Option<String>,
    /// The status that the page shows.
    pub(crate) status: Option<u16>,
    /// Whether the page shows the whole message.
    pub(crate) is_complete: bool,
}

impl Example {
    /// Reads a line of the list that comes with the guides.
    pub(crate) fn from_list(line: &str) -> Self {
        let example: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| example[name].as_str().map(str::to_owned);
        let headers = example["headers"].as_array().into_iter().flatten();
        let is_hook = example["url"] == "/webhook";
        Self {
            place: format!(
                "{}:{}",
                example["source"].as_str().unwrap(),
                example["line"]
            ),
            kind: match example["kind"].as_str().unwrap() {
                "webhook-notification" => Kind::Notification,
                _ if is_hook => Kind::Notification,
                "request" => Kind::Request,
                "response" => Kind::Response,
                other => panic!("{other} is no kind of message"),
            },
            method: text("method").unwrap_or_default(),
            url: text("url").unwrap_or_default(),
            headers: headers
                .map(|pair| {
                    let word = |at: usize| pair[at].as_str().unwrap().to_owned();
                    (word(0), word(1))
                })
                .collect(),
            body: text("body_repaired").or(text("body")),
            operation: text("op_2026"),
            status: example["status"].as_u64().map(|it| it.try_into().unwrap()),
            is_complete: example["complete"] == true,
        }
    }

    pub(crate) fn json(&self) -> Option<Value> {
        serde_json::from_str(self.body.as_deref()?).ok()
    }

    /// The path from the root of the API, and the query. Some pages omit `/api`.
    pub(crate) fn target(&self) -> (String, &str) {
        let (address, query) = self.url.split_once('?').unwrap_or((&self.url, ""));
        let path = match address.find("/v1/") {
            Some(at) => format!("/api{}", &address[at..]),
            None => address.to_owned(),
        };
        (path, query)
    }
}

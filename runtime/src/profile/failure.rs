//! Failures and profiles: a failure as a server knows it, its body, and the error object that a client finds in a body.

#[cfg(feature = "client")]
use std::fmt;

#[cfg(feature = "server")]
use http::StatusCode;
use serde_json::Value;

use crate::excerpt::excerpt;
#[cfg(feature = "client")]
use crate::failure::{CODES, DEPTH, FAILURES, LISTS, MESSAGES, TITLES, key};

/// A failure, as a server knows it.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem<'a> {
    /// The status.
    pub status: StatusCode,
    /// Where the failure comes from.
    pub origin: Origin,
    /// The kind of failure, if it is more specific than the status.
    pub kind: Option<&'a str>,
    /// The message.
    pub message: &'a str,
    /// The location in the request that does not fit, and the reason.
    pub detail: Option<&'a str>,
}

/// The source of a failure.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// A handler, or the code before it that identifies the client.
    Service,
    /// The router: the request does not match its operation, or there is no such operation.
    Framework,
}

/// The body of a failure.
#[cfg(feature = "server")]
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The body.
    pub body: Value,
    /// The value of `Content-Type`, if the body is JSON regardless of the format that the client requests.
    pub media_type: Option<&'static str>,
}

#[cfg(feature = "server")]
impl Problem<'_> {
    /// The standard reason phrase of the status.
    pub(crate) fn title(&self) -> &'static str {
        self.status.canonical_reason().unwrap_or("Error")
    }

    /// Problem details (RFC 9457).
    pub(super) fn details(&self) -> Failure {
        let mut body = serde_json::Map::new();
        if let Some(kind) = self.kind {
            body.insert("type".to_owned(), kind.into());
        }
        body.insert("title".to_owned(), self.title().into());
        body.insert("status".to_owned(), self.status.as_u16().into());
        let detail = self.detail.unwrap_or(self.message);
        body.insert("detail".to_owned(), excerpt(detail).into());
        Failure {
            body: body.into(),
            media_type: Some("application/problem+json"),
        }
    }
}

/// The error object in the body of a failure: problem details (RFC 9457), another object with a message under a usual name
/// ([`failure`](crate::failure)), or the object that the API's profile defines instead.
#[cfg(feature = "client")]
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The message: `detail` or the like, else `title`.
    pub message: String,
    /// More details, if the API has them.
    pub detail: Option<String>,
    /// The kind of error: `type`, or else `code` or the like, if it is a text.
    pub kind: Option<String>,
    /// The component that failed, if the API has it.
    pub source: Option<String>,
}

#[cfg(feature = "client")]
impl ApiError {
    /// Reads problem details (RFC 9457), and else the first message in the objects and lists in which failures usually are.
    /// `None` if no text can be a message.
    pub(super) fn found(body: &Value) -> Option<Self> {
        let text = |name: &str| body.get(name)?.as_str().map(str::to_owned);
        let message = text("detail").or_else(|| text("title"));
        let of_problem = message.map(|message| Self {
            message,
            kind: text("type"),
            ..Self::default()
        });
        of_problem.or_else(|| Self::within(body, false, DEPTH))
    }

    /// The first message in a value. `is_failure` says that a text by itself is a message.
    fn within(body: &Value, is_failure: bool, depth: usize) -> Option<Self> {
        let depth = depth.checked_sub(1)?;
        let members = match body {
            Value::Object(members) => members,
            Value::Array(items) if is_failure => {
                let mut items = items.iter();
                return items.find_map(|item| Self::within(item, true, depth));
            }
            Value::String(text) if is_failure && !text.is_empty() => {
                return Some(Self {
                    message: text.clone(),
                    ..Self::default()
                });
            }
            _ => return None,
        };
        let named = |names: &'static [&str]| {
            let is_named = move |(name, _): &(&String, &Value)| names.contains(&&*key(name));
            members.iter().filter(is_named).map(|(_, value)| value)
        };
        let text = |names| {
            let mut texts = named(names).filter_map(Value::as_str);
            texts.find(|text| !text.is_empty()).map(str::to_owned)
        };
        if let Some(message) = text(MESSAGES) {
            return Some(Self {
                message,
                kind: text(CODES),
                ..Self::default()
            });
        }
        let mut nested = named(FAILURES).chain(named(LISTS)).chain(named(MESSAGES));
        let nested = nested.find_map(|value| Self::within(value, true, depth));
        nested.or_else(|| {
            Some(Self {
                message: text(TITLES)?,
                kind: text(CODES),
                ..Self::default()
            })
        })
    }
}

/// Shows the ends of long texts.
#[cfg(feature = "client")]
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("message", &excerpt(&self.message))
            .field("detail", &self.detail.as_deref().map(excerpt))
            .field("kind", &self.kind.as_deref().map(excerpt))
            .field("source", &self.source.as_deref().map(excerpt))
            .finish()
    }
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_is_found_in_the_usual_forms_of_failures() {
        let cases = [
            (
                json!({"title": "T", "detail": "D", "type": "t"}),
                "D",
                Some("t"),
            ),
            (json!({"title": "T"}), "T", None),
            (json!({"code": 418, "message": "short"}), "short", None),
            (
                json!({"code": "E1", "message": "short"}),
                "short",
                Some("E1"),
            ),
            // OpenAI, Anthropic, Google.
            (
                json!({"type": "error", "error": {"type": "x", "message": "short"}}),
                "short",
                Some("x"),
            ),
            // RFC 6749, 5.2.
            (
                json!({"error": "invalid_grant", "error_description": "short"}),
                "short",
                None,
            ),
            (json!({"error": "short"}), "short", None),
            // FastAPI, JSON:API, GraphQL.
            (
                json!({"detail": [{"loc": ["body"], "msg": "short", "type": "x"}]}),
                "short",
                Some("x"),
            ),
            (
                json!({"errors": [{"code": "1", "title": "short"}]}),
                "short",
                Some("1"),
            ),
            (json!({"errors": ["short", "long"]}), "short", None),
            // Telegram.
            (
                json!({"ok": false, "error_code": 400, "description": "short"}),
                "short",
                None,
            ),
        ];
        for (body, message, kind) in cases {
            let found = ApiError::found(&body).unwrap_or_default();
            assert_eq!(
                (&*found.message, found.kind.as_deref()),
                (message, kind),
                "{body}"
            );
        }
        let mut deep = json!({"message": "short"});
        for _ in 0..9 {
            deep = json!({ "error": deep });
        }
        for body in [
            json!({}),
            json!("text"),
            json!(["text"]),
            json!({"name": "n"}),
            deep,
        ] {
            assert_eq!(ApiError::found(&body), None, "{body}");
        }
    }
}

//! Failures as a profile has to do with them: what a server knows of one, the body that stands for it, and the error object that a
//! client finds in a body.

#[cfg(feature = "server")]
use std::borrow::Cow;

#[cfg(feature = "server")]
use http::StatusCode;
use serde_json::Value;

/// What a server knows of a failure.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem<'a> {
    /// The status.
    pub status: StatusCode,
    /// Where the failure comes from.
    pub origin: Origin,
    /// The kind of failure, where the status alone does not say it.
    pub kind: Option<&'a str>,
    /// The message.
    pub message: &'a str,
    /// The place in the request that does not fit, and what is wrong there.
    pub detail: Option<&'a str>,
}

/// Where a failure comes from.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// A handler, or what stands in front of it to know the caller.
    Service,
    /// The router: the request does not fit its operation, or there is none.
    Framework,
}

/// The body of a failure.
#[cfg(feature = "server")]
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The body.
    pub body: Value,
    /// The value of `Content-Type`, if it is written as JSON whatever the caller asks for.
    pub media_type: Option<&'static str>,
}

#[cfg(feature = "server")]
impl Problem<'_> {
    /// The usual words for the status.
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
        body.insert("detail".to_owned(), shown(detail).into());
        Failure {
            body: body.into(),
            media_type: Some("application/problem+json"),
        }
    }
}

/// The most characters of a huge message in a response: its start, which has the place.
#[cfg(feature = "server")]
const START: usize = 700;

/// And from its end, which tells what is wrong there.
#[cfg(feature = "server")]
const END: usize = 300;

/// A message, or the two ends of a huge one: what the request has put into it does not make a response as large as the
/// request was.
#[cfg(feature = "server")]
pub(crate) fn shown(message: &str) -> Cow<'_, str> {
    let start = message.char_indices().nth(START).map(|(at, _)| at);
    let end = message.char_indices().nth_back(END).map(|(at, _)| at);
    match start.zip(end) {
        Some((start, end)) if start < end => {
            let start = message.get(..start).unwrap_or_default();
            let end = message.get(end..).unwrap_or_default();
            format!("{start}…{end}").into()
        }
        _ => message.into(),
    }
}

/// The error object in the body of a failure: problem details (RFC 9457), or what the profile of the API has instead.
#[cfg(feature = "client")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong: `detail`, else `title`.
    pub message: String,
    /// More about it, where the API has it.
    pub detail: Option<String>,
    /// The kind of error: `type`.
    pub kind: Option<String>,
    /// The component that failed, where the API has it.
    pub source: Option<String>,
}

#[cfg(feature = "client")]
impl ApiError {
    /// Reads problem details (RFC 9457); none if there is neither a `detail` nor a `title`.
    pub(super) fn of_problem(body: &Value) -> Option<Self> {
        let text = |name: &str| body.get(name)?.as_str().map(str::to_owned);
        Some(Self {
            message: text("detail").or_else(|| text("title"))?,
            detail: None,
            kind: text("type"),
            source: None,
        })
    }
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::*;

    #[test]
    fn huge_messages_are_shown_by_their_ends() {
        assert_eq!(shown("short"), "short");
        let exact = "é".repeat(START + END);
        assert_eq!(shown(&exact), exact);
        let huge = format!("place{}reason", "é".repeat(100_000));
        let shown = shown(&huge);
        assert!(shown.starts_with("placeé") && shown.ends_with("éreason"));
        assert!(shown.chars().count() <= START + END + 2, "{}", shown.len());
    }
}

//! Descriptors of operations: what a client and a server need to know of one without its types.

mod lines;
mod style;

pub use lines::{Operations, Shared};
pub use style::Style;

use crate::table::{CarrierDescriptor, Constraint};

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// The vendor's `operationId`, such as `v1ChatAgent_ResetChatSession`.
    pub id: &'static str,
    /// The tag, such as `Chat_Agent`.
    pub tag: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, from `/api/v1/` on, with `{placeholder}`s.
    pub path: &'static str,
    /// Path and query parameters, and headers that are not in [`headers`](Self::headers).
    pub parameters: Vec<Parameter>,
    /// Names of the optional headers that the operation takes, such as `SO-TimeZone`.
    pub headers: &'static [&'static str],
    /// The request body, if there is one.
    pub request: Option<&'static Request>,
    /// The documented answers, by ascending status.
    pub responses: &'static [Response],
    /// The table of a one-off request, whose properties are arguments of the method; none where the body is of
    /// another kind.
    pub arguments: Option<CarrierDescriptor>,
    /// Whether there are constraints on anything that the operation takes.
    pub is_constrained: bool,
    /// Constraints on the body as a whole.
    pub body_constraints: Vec<Constraint>,
    /// Whether the body is a form with parts that are read into a carrier (`multipart/form-data`).
    pub has_parts: bool,
}

impl Operation {
    /// The answer documented for `status`.
    #[must_use]
    pub fn response(&self, status: u16) -> Option<&'static Response> {
        self.responses
            .iter()
            .find(|response| response.status == status)
    }

    /// The first documented status that means success; 200 where only failures are documented.
    #[must_use]
    pub fn success(&self) -> u16 {
        let mut statuses = self.responses.iter().map(|response| response.status);
        statuses
            .find(|status| (200..300).contains(status))
            .unwrap_or(200)
    }

    /// Whether the body is a file: bytes that are no value in any of the text formats.
    #[must_use]
    pub fn takes_file(&self) -> bool {
        let is_text = |name: &str| {
            let name = name.to_ascii_lowercase();
            let name = name.split(';').next().unwrap_or_default().trim_end();
            name.starts_with("text/")
                || name.starts_with("*/")
                || name.ends_with("json")
                || name.ends_with("xml")
                || name.ends_with("x-www-form-urlencoded")
        };
        self.request.is_some_and(|request| {
            let names = request.media_types;
            !self.has_parts && !names.is_empty() && !names.iter().any(|name| is_text(name))
        })
    }

    /// Path parameters in the order of their placeholders in the template.
    pub fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        placeholders(self.path).filter_map(|name| {
            self.parameters
                .iter()
                .find(|parameter| parameter.place == Place::Path && parameter.name == name)
        })
    }
}

/// The names in braces of a path template, from left to right.
pub(crate) fn placeholders(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// An HTTP method that the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

impl Method {
    /// The method of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Delete, Self::Get, Self::Patch, Self::Post, Self::Put];
        all.into_iter().find(|method| method.as_str() == name)
    }

    /// The name as in a request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

/// A parameter outside the body.
#[derive(Debug)]
pub struct Parameter {
    /// The wire name.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// What its text means.
    pub kind: Kind,
    /// How often it stands.
    pub need: Need,
    /// What its value must keep.
    pub constraints: Vec<Constraint>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How often a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Exactly once.
    Required,
    /// Once or not at all.
    Optional,
    /// Any number of times (`explode`).
    Repeated,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// A double.
    Double,
    /// `true` or `false`, in any case.
    Bool,
    /// A date-time.
    DateTime,
    /// A member of an enumeration.
    Enum,
}

impl Kind {
    /// Whether `text` can be a value of this kind. The router asks this where two templates differ in their
    /// placeholders only.
    #[must_use]
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Enum | Self::DateTime => true,
            Self::Int32 => text.parse::<i32>().is_ok(),
            Self::Int64 => text.parse::<i64>().is_ok(),
            Self::Double => text.parse::<f64>().is_ok(),
            Self::Bool => text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"),
        }
    }
}

/// A request body.
#[derive(Debug)]
pub struct Request {
    /// Whether a call without a body is an error.
    pub required: bool,
    /// The media types that the server takes, best first.
    pub media_types: &'static [&'static str],
}

/// A documented answer.
#[derive(Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The media types that the body can have, best first; empty for an answer without a body.
    pub media_types: &'static [&'static str],
}

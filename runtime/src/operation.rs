//! Descriptors of operations: what a client and a server need to know of one without its types.

mod lines;
#[cfg(any(feature = "client", feature = "server"))]
mod outcome;
mod part;
mod shared;
#[cfg(feature = "formats")]
mod style;

pub use crate::contract::{Kind, Method, Need, Place, Style};
pub use lines::Operations;
#[cfg(any(feature = "client", feature = "server"))]
#[doc(hidden)]
pub use outcome::Outcome;
pub use part::Part;
pub use shared::Shared;

use crate::contract::{Markup, Pages, Template};
use crate::profile::Profile;
use crate::table::{CarrierDescriptor, Constraint};

/// One operation of the API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId` of the description.
    pub id: &'static str,
    /// The tag.
    pub tag: &'static str,
    /// The crate that declares it, as Rust names it.
    pub package: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with `{placeholder}`s. Its text is what is sent: `%20` in it is a blank.
    pub path: &'static str,
    /// Query parameters that every request has, joined by `&`; a value may be a placeholder.
    pub query: &'static str,
    /// Path and query parameters, and headers that are not in [`headers`](Self::headers).
    pub parameters: Vec<Parameter>,
    /// Names of the optional headers that every call has as options.
    pub headers: &'static [&'static str],
    /// The request body, if there is one.
    pub request: Option<&'static Request>,
    /// The documented responses: codes in ascending order, then ranges, then the default.
    pub responses: &'static [Response],
    /// The table of a one-off request, whose properties are arguments of the method; none where the body is of
    /// another kind.
    pub arguments: Option<CarrierDescriptor>,
    /// Whether it changes nothing, although its method may: a call of it can be sent twice.
    pub reads: bool,
    /// Whether there are constraints on anything that the operation takes.
    pub is_constrained: bool,
    /// Constraints on the body as a whole, or on one of its first type where it has several.
    pub body_constraints: Vec<Constraint>,
    /// Constraints on a body of each further type.
    pub other_body_constraints: Vec<Vec<Constraint>>,
    /// Whether the body is a form with parts that are read into a carrier (`multipart/form-data`).
    pub has_parts: bool,
    /// Whether the body is a file, which is read as it comes.
    pub is_file: bool,
    /// How properties of a form are written, where that is not the usual way.
    pub encodings: Vec<Encoding>,
    /// How the body is written in XML as a whole, where that is not the usual way.
    pub body_markup: Option<Markup<'static>>,
    /// How successes are written in XML as a whole, where that is not the usual way.
    pub response_markup: Option<Markup<'static>>,
    /// Whether a success may be `null`.
    pub is_nullable: bool,
    /// Sets of security schemes by their names in the description, any one of which is enough; an empty set needs no
    /// credentials. None where the description says nothing about it.
    pub security: Option<Vec<Vec<&'static str>>>,
    /// How a call leads from page to page, if its response is one of several.
    pub pages: Option<Box<Pages<'static>>>,
    /// What the API does differently from the specifications.
    pub profile: &'static dyn Profile,
}

impl Operation {
    /// The response documented for `status`: by its code, else by its range, else by default.
    #[must_use]
    pub fn response(&self, status: u16) -> Option<&'static Response> {
        let mut covering = self.responses.iter();
        // Codes stand before ranges, and the default is the last one.
        covering.find(|response| response.status.covers(status))
    }

    /// The first documented status that means success; 200 where only failures are documented.
    #[must_use]
    pub fn success(&self) -> u16 {
        self.documented_success().unwrap_or(200)
    }

    /// The documented success without a body that stands beside those with one: the `chosen` status, else the first.
    #[cfg(feature = "server")]
    pub(crate) fn empty_success(
        &self,
        chosen: Option<http::StatusCode>,
    ) -> Option<http::StatusCode> {
        let is_empty = |response: &&Response| response.media_types.is_empty();
        if let Some(status) = chosen {
            let response = self.response(status.as_u16());
            return response.filter(is_empty).map(|_| status);
        }
        let mut statuses = self
            .successes()
            .filter(is_empty)
            .map(|response| response.status);
        statuses.find_map(|status| match status {
            Status::Code(code) => http::StatusCode::from_u16(code).ok(),
            Status::Range(_) | Status::Default => None,
        })
    }

    /// The first documented status that means success, ranges of them aside; 302 for any redirect.
    pub(crate) fn documented_success(&self) -> Option<u16> {
        let mut statuses = self.successes().map(|response| response.status);
        statuses.find_map(|status| match status {
            Status::Code(code) => Some(code),
            Status::Range(3) => Some(302),
            Status::Range(_) | Status::Default => None,
        })
    }

    /// Returns what is documented for successes: the responses that are [results](Status::results) of a call.
    pub fn successes(&self) -> impl Iterator<Item = &Response> + Clone {
        let is_result = Status::results(self.responses.iter().map(|response| response.status));
        let all = self.responses.iter();
        all.filter(move |response| is_result(response.status))
    }

    /// Whether a response with this status is the result of a call: a 2xx, or a redirect that an operation without a 2xx documents.
    #[must_use]
    pub fn is_result(&self, status: u16) -> bool {
        let is_redirect = |known: Status| known.is_redirect() && known.covers(status);
        let is_documented = || {
            self.successes()
                .any(|response| is_redirect(response.status))
        };
        // 304 answers a condition, also where `3XX` is documented.
        matches!(status, 200..=299) || status != 304 && is_documented()
    }

    /// Whether it is described as one that takes no credentials.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        let all = self.security.as_ref();
        all.is_some_and(|all| all.iter().all(Vec::is_empty))
    }

    /// Path parameters in the order of their placeholders in the template.
    pub fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.template().placeholders().filter_map(|name| {
            self.parameters
                .iter()
                .find(|parameter| parameter.place == Place::Path && parameter.name == name)
        })
    }

    /// Path and query of every request.
    pub(crate) const fn template(&self) -> Template<'static> {
        Template {
            path: self.path,
            query: self.query,
            fragment: None,
        }
    }
}

/// A parameter outside the body.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// The wire name.
    pub name: &'static str,
    /// Its location.
    pub place: Place,
    /// What its text means.
    pub kind: Kind,
    /// How often it occurs.
    pub need: Need,
    /// How it is put into text, where that is not one text per value.
    pub style: Option<Style>,
    /// What its value must keep.
    pub constraints: Vec<Constraint>,
}

/// How a property of a form is written, where that is not the usual way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// The wire name of the property.
    pub name: &'static str,
    /// How a value that is not a single one is put into pairs (`application/x-www-form-urlencoded`).
    pub style: Option<Style>,
    /// The media types that its part can have (`multipart/form-data`), with commas; ranges such as `image/*` too.
    pub media_type: Option<&'static str>,
    /// How a value that is not a single one is put into parts (`multipart/form-data`); otherwise by its media type.
    pub part_style: Option<Style>,
}

#[cfg(feature = "formats")]
impl Encoding {
    /// The way of the property `name` among `all`.
    pub(crate) fn of<'e>(all: &'e [Self], name: &str) -> Option<&'e Self> {
        all.iter().find(|encoding| encoding.name == name)
    }
}

/// A request body.
#[derive(Debug)]
#[non_exhaustive]
pub struct Request {
    /// Whether a call without a body is an error.
    pub required: bool,
    /// The media types that the server takes, best first.
    pub media_types: &'static [&'static str],
}

impl Request {
    /// A body of one of these media types.
    #[must_use]
    pub const fn new(required: bool, media_types: &'static [&'static str]) -> Self {
        Self {
            required,
            media_types,
        }
    }
}

/// A documented response.
#[derive(Debug)]
#[non_exhaustive]
pub struct Response {
    /// The status that it is documented for.
    pub status: Status,
    /// The media types that the body can have, best first; empty for a response without a body.
    pub media_types: &'static [&'static str],
    /// What a server writes that fails with this status, where the description has a schema for it that can be filled.
    pub failure: Option<&'static Part>,
}

impl Response {
    /// A response with a body of one of these media types, or without any body.
    #[must_use]
    pub const fn new(status: Status, media_types: &'static [&'static str]) -> Self {
        Self {
            status,
            media_types,
            failure: None,
        }
    }

    /// The same response of an operation that fails.
    #[must_use]
    pub const fn with_failure(mut self, body: &'static Part) -> Self {
        self.failure = Some(body);
        self
    }
}

/// What a response is documented for. Ordered as a reader looks: the exact code first, the default last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status code, such as 404.
    Code(u16),
    /// A hundred of them: 4 for `4XX`.
    Range(u16),
    /// Every code without an entry of its own.
    Default,
}

impl Status {
    /// Whether a response with this code is meant.
    #[must_use]
    pub const fn covers(self, code: u16) -> bool {
        match self {
            Self::Code(known) => known == code,
            Self::Range(hundred) => code / 100 == hundred,
            Self::Default => true,
        }
    }

    /// Whether it is documented as a success.
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }

    /// Whether it is documented as a redirect. 304 (Not Modified) is not one.
    #[must_use]
    pub const fn is_redirect(self) -> bool {
        matches!(self, Self::Code(300..=303 | 305..=399) | Self::Range(3))
    }

    /// Returns which of the statuses that an operation documents are results of a call: the 2xx; if there are none, the redirects;
    /// if there are none of these either, the default.
    pub fn results(documented: impl Iterator<Item = Self> + Clone) -> fn(Self) -> bool {
        let has = |is: fn(Self) -> bool| documented.clone().any(is);
        if has(Self::is_success) {
            Self::is_success
        } else if has(Self::is_redirect) {
            Self::is_redirect
        } else {
            |status| status == Self::Default
        }
    }
}

/// As a key of `responses` in an OpenAPI document.
impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Range(hundred) => write!(f, "{hundred}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

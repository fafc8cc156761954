//! Descriptors of operations: the information about an operation, other than its types, that a client and a server need.

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
    /// The name in Rust of the crate that declares it.
    pub package: &'static str,
    /// The name and the version of that crate, as in `User-Agent`: `name/1.0.0`.
    pub product: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with `{placeholder}`s. The text between them is literal but percent-encoded: `%20` in it is a blank.
    pub path: &'static str,
    /// The query parameters of every request, joined by `&`. A value may be a placeholder.
    pub query: &'static str,
    /// Path and query parameters, and headers that are not in [`headers`](Self::headers).
    pub parameters: Vec<Parameter>,
    /// Names of the optional headers that every call has as options.
    pub headers: &'static [&'static str],
    /// The request body, if there is one.
    pub request: Option<&'static Request>,
    /// The documented responses: codes in ascending order, then ranges, then the default.
    pub responses: &'static [Response],
    /// The table of a one-off request, whose properties are arguments of the method. `None` for other bodies.
    pub arguments: Option<CarrierDescriptor>,
    /// Whether it changes nothing, although its method could. Its calls can be sent twice.
    pub reads: bool,
    /// Whether any input of the operation has constraints.
    pub is_constrained: bool,
    /// Constraints on the whole body; if the body has several types, on its first type.
    pub body_constraints: Vec<Constraint>,
    /// Constraints on a body of each further type.
    pub other_body_constraints: Vec<Vec<Constraint>>,
    /// Whether the body is a form with parts that are read into a carrier (`multipart/form-data`).
    pub has_parts: bool,
    /// Whether the body is a file, which is streamed.
    pub is_file: bool,
    /// Encodings of form properties that are not written in the usual way.
    pub encodings: Vec<Encoding>,
    /// The XML markup of the whole body, if it is not written in the usual way.
    pub body_markup: Option<Markup<'static>>,
    /// The XML markup of whole successful responses, if they are not written in the usual way.
    pub response_markup: Option<Markup<'static>>,
    /// Whether a success may be `null`.
    pub is_nullable: bool,
    /// Sets of security schemes, by their names in the description. Any one set is enough; an empty set requires no
    /// credentials. `None` if the description does not specify it.
    pub security: Option<Vec<Vec<&'static str>>>,
    /// How a call finds the next page, if its response is one of several pages.
    pub pages: Option<Box<Pages<'static>>>,
    /// The deviations of the API from the specifications.
    pub profile: &'static dyn Profile,
}

impl Operation {
    /// The response documented for `status`: by its code, else by its range, else the default.
    #[must_use]
    pub fn response(&self, status: u16) -> Option<&'static Response> {
        let mut covering = self.responses.iter();
        // Codes come before ranges, and the default comes last.
        covering.find(|response| response.status.covers(status))
    }

    /// The first documented status that means success; 200 if only failures are documented.
    #[must_use]
    pub fn success(&self) -> u16 {
        self.documented_success().unwrap_or(200)
    }

    /// Whether `None` is sent as `null`: the description allows `null`, or the profile does and the description has no 404.
    #[cfg(feature = "server")]
    pub(crate) fn is_null_for_absent(&self) -> bool {
        let mut statuses = self.responses.iter().map(|response| response.status);
        let has_404 = statuses.any(|status| status == Status::Code(404));
        self.is_nullable || self.profile.absent_is_null() && !has_404
    }

    /// The documented success without a body, if others have one: the `chosen` status, else the first.
    #[cfg(feature = "server")]
    pub(crate) fn empty_success(
        &self,
        chosen: Option<http::StatusCode>,
    ) -> Option<http::StatusCode> {
        let is_empty = |response: &&Response| response.media_types.is_empty();
        if let Some(status) = chosen {
            let is_failure = status.is_client_error() || status.is_server_error();
            let mut successes = self.successes();
            let response = successes.find(|response| response.status.covers(status.as_u16()));
            return response
                .filter(|response| is_empty(response) && !is_failure)
                .map(|_| status);
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

    /// The first documented status that means success. Ranges are ignored, except `3XX`, which counts as 302.
    pub(crate) fn documented_success(&self) -> Option<u16> {
        let mut statuses = self.successes().map(|response| response.status);
        statuses.find_map(|status| match status {
            Status::Code(code) => Some(code),
            Status::Range(3) => Some(302),
            Status::Range(_) | Status::Default => None,
        })
    }

    /// Returns the responses that are documented for successes: those that are [results](Status::results) of a call.
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
        // 304 is the response to a condition, even if `3XX` is documented.
        matches!(status, 200..=299) || status != 304 && is_documented()
    }

    /// Whether the description states that it requires no credentials.
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
    /// The meaning of its text.
    pub kind: Kind,
    /// How often it occurs.
    pub need: Need,
    /// How its value is written, if it is not one text per value.
    pub style: Option<Style>,
    /// The constraints on its value.
    pub constraints: Vec<Constraint>,
}

/// How a form property is written, if not in the usual way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encoding {
    /// The wire name of the property.
    pub name: &'static str,
    /// How a list or an object is written as pairs (`application/x-www-form-urlencoded`).
    pub style: Option<Style>,
    /// The media types that its part can have (`multipart/form-data`), separated by commas. They can be ranges such as `image/*`.
    pub media_type: Option<&'static str>,
    /// How a list or an object is written as parts (`multipart/form-data`). Without it, the media type decides.
    pub part_style: Option<Style>,
}

#[cfg(feature = "formats")]
impl Encoding {
    /// The encoding of the property `name` among `all`.
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
    /// The media types that the server accepts, best first.
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
    /// The body that a server writes for a failure with this status, if the description has a schema that can be filled.
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

    /// The same response, with this body for a failure.
    #[must_use]
    pub const fn with_failure(mut self, body: &'static Part) -> Self {
        self.failure = Some(body);
        self
    }
}

/// The statuses that a response is documented for. Ordered by precedence: the exact code first, the default last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status code, such as 404.
    Code(u16),
    /// One hundred status codes: 4 for `4XX`.
    Range(u16),
    /// Every code without an entry of its own.
    Default,
}

impl Status {
    /// Whether this includes the code.
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

    /// Returns which of the documented statuses of an operation are results of a call: the 2xx, or else the redirects, or else the default.
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

/// Writes the status as a key of `responses` in an OpenAPI document.
impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Range(hundred) => write!(f, "{hundred}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

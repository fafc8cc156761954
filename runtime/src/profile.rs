//! Deviations of an API from the specifications.
//!
//! By default this crate follows OpenAPI, JSON Schema and HTTP: names have one spelling, an absent property stays absent,
//! numbers are numbers, and failures are problem details (RFC 9457). Real servers deviate, each in its own way. One
//! [`Profile`] contains all deviations of a vendor. A generated crate names it once, as its `PROFILE`. Tables of carriers
//! and operations refer to it, and client, server, JSON, XML, forms and routing consult it.
//!
//! The provided methods follow the specifications. A vendor's profile overrides the methods that differ, in its own module
//! and behind its own feature. A crate that names no profile compiles none of that.

#[cfg(any(feature = "client", feature = "server"))]
mod failure;

use std::fmt;

#[cfg(feature = "client")]
pub use failure::ApiError;
#[cfg(feature = "server")]
pub use failure::{Failure, Origin, Problem};

/// The deviations of an API; see [the module](self).
pub trait Profile: fmt::Debug + Sync {
    /// Whether names match in any ASCII case: those of properties, members of enumerations, values of discriminators, query
    /// parameters, and the fixed parts of paths.
    ///
    /// By default every name has one spelling. Names of headers always match in any case (RFC 9110).
    fn any_case(&self) -> bool {
        false
    }

    /// Whether values of another type are converted: text to numbers and booleans, numbers to text, and the number of a
    /// member to that member of an enumeration. Blanks around them are ignored.
    ///
    /// By default a value of another type than in its schema is an error. In forms and XML, every value is text.
    fn coerces(&self) -> bool {
        false
    }

    /// Whether servers accept members of enumerations that the description does not list, and values that match none of the
    /// types of a one-of.
    ///
    /// By default a request with such a value is refused (400), unless the description allows any text beside the members.
    /// Clients read every member.
    fn takes_unlisted(&self) -> bool {
        false
    }

    /// Whether servers accept `null` as "no value" if the description does not allow `null`: for a property, and for the whole body.
    ///
    /// By default a request with such a `null` is refused (400). Clients read every `null`.
    fn takes_null(&self) -> bool {
        false
    }

    /// Whether servers accept a body in every well-known format (JSON, XML, forms), regardless of the formats that the
    /// description lists for the operation.
    ///
    /// By default a body is refused (415) if the operation accepts no media type of its format.
    fn takes_any_format(&self) -> bool {
        false
    }

    /// Whether servers send `Vary: Accept` with responses whose media type depends on the header `Accept` (RFC 9110, 12.5.5), so
    /// that caches keep the media types apart.
    fn varies_by_accept(&self) -> bool {
        true
    }

    /// Whether a query parameter or a cookie without any text is treated as absent.
    ///
    /// By default its value is an empty text, which is not a valid number, unless the description allows it to be empty
    /// (`allowEmptyValue`).
    fn blank_is_absent(&self) -> bool {
        false
    }

    /// Whether clients write the reserved characters `,/:@$!*'()` unchanged in values of query parameters, and `,=` in values
    /// of path parameters.
    ///
    /// By default they are sent as `%XX`, as OpenAPI and RFC 6570 (section 3.2.8) have it. Both mean the same, but some servers
    /// refuse the characters themselves.
    fn keeps_reserved(&self) -> bool {
        false
    }

    /// Whether servers refuse the character NUL in paths, queries, cookies and forms, where it can be written as `%00`.
    fn refuses_nul(&self) -> bool {
        false
    }

    /// How a server writes a property without a value.
    fn nulls(&self) -> Nulls {
        Nulls::Omit
    }

    /// Whether a handler that returns nothing causes a successful response with `null`, if the operation documents no 404. By
    /// default it causes a 404.
    fn absent_is_null(&self) -> bool {
        false
    }

    /// How XML is built.
    fn xml(&self) -> Xml {
        Xml::Plain
    }

    /// How values with parts are written in `application/x-www-form-urlencoded`.
    fn form(&self) -> Form {
        Form::Plain
    }

    /// The query parameter that lists the properties to which a response is reduced.
    fn select_parameter(&self) -> Option<&'static str> {
        None
    }

    /// Combines two values of the query parameter `name`, both without percent-encoding, if a caller sets it twice and the
    /// values add up, such as filters. `None`, the default, for a later value that replaces the earlier one.
    ///
    /// # Errors
    /// The reason, without the values, if they cannot be combined. The call then fails before it is sent.
    #[cfg(feature = "client")]
    fn joined_query(
        &self,
        _name: &str,
        _before: &str,
        _value: &str,
    ) -> Option<Result<String, &'static str>> {
        None
    }

    /// Whether the selection of an operation with these parameters names columns of its rows instead of properties of its
    /// response. The response is then written as the handler returns it.
    fn selects_columns(&self, _parameters: &mut dyn Iterator<Item = &'static str>) -> bool {
        false
    }

    /// Properties that every selection includes.
    fn always_selected(&self) -> &'static [&'static str] {
        &[]
    }

    /// The query parameter that names the format of a response. It takes precedence over `Accept`.
    fn format_parameter(&self) -> Option<&'static str> {
        None
    }

    /// Headers that a client sends with every call whose operation accepts them, in addition to `Accept-Language`. In lower case.
    fn option_headers(&self) -> &'static [&'static str] {
        &[]
    }

    /// Ends of a base address that the paths of operations repeat, from the outside in, such as `/v1` and `/api`.
    fn repeated_ends(&self) -> &'static [&'static str] {
        &[]
    }

    /// The value of `Cache-Control` in every response of a server.
    fn cache_control(&self) -> Option<&'static str> {
        None
    }

    /// Whether one slash at the end of a path is ignored.
    fn ignores_last_slash(&self) -> bool {
        false
    }

    /// Whether an object can be in the place of a list in a patch: as the body of a PATCH whose handler takes a list of
    /// operations, and in a merge patch in the place of an array, to which it is appended.
    fn merges_into_lists(&self) -> bool {
        false
    }

    /// The value of `WWW-Authenticate` in a 401 response.
    fn challenge(&self) -> &'static str {
        "Bearer, Basic realm=\"API\""
    }

    /// How clients can authenticate, in addition to `Basic` and `Bearer`.
    fn schemes(&self) -> Schemes {
        Schemes::default()
    }

    /// The HTML page in a 401 response to a person, if the request does not ask for data.
    fn login_page(&self) -> Option<&'static str> {
        None
    }

    /// The body of a failure that is not a value of the operation, if the description has no schema for it.
    #[cfg(feature = "server")]
    fn failure(&self, problem: &Problem<'_>) -> Failure {
        problem.details()
    }

    /// All members of the API's error object, if it can occur under a status that means success. By default none, because
    /// the status shows whether a call failed.
    fn error_members(&self) -> &'static [&'static str] {
        &[]
    }

    /// The error object in the body of a failure. `None` if the body is something else.
    #[cfg(feature = "client")]
    fn api_error(&self, body: &serde_json::Value) -> Option<ApiError> {
        ApiError::found(body)
    }
}

/// How clients can authenticate, in addition to `Basic` and `Bearer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schemes {
    /// A scheme of `Authorization` for tickets, and the prefix of every ticket. A ticket can also be the user name of
    /// `Basic`, with an empty password.
    pub ticket: Option<(&'static str, &'static str)>,
    /// The cookie of a browser's session, and the header with its token.
    pub session: Option<(&'static str, &'static str)>,
    /// The header with the secret of the calling application.
    pub app_key: Option<&'static str>,
}

/// How an empty property of a carrier is written, in formats that can represent "no value".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Nulls {
    /// As an explicit `null` (`i:nil` in XML). Every property is present.
    Write,
    /// Not at all. A property that is left out keeps its value on the server.
    #[default]
    Omit,
}

/// How XML is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Xml {
    /// As in OpenAPI without `xml` objects: an array in a property repeats its element, a dictionary has one element per
    /// key, and a property without a value is left out.
    Plain,
    /// Arrays and dictionary entries are wrapped in elements that are named after the type of their items.
    Wrapped {
        /// Properties that come before the others, such as those of a base class.
        first: &'static [&'static str],
        /// Types of values whose entries have their own names.
        entries: &'static [(&'static str, &'static str)],
    },
}

/// How values with parts are written in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// As in OpenAPI without `encoding` objects: an array repeats its name, and a value with parts is JSON text.
    Plain,
    /// With paths as names: `Message.Text`, `Items[0].Id`.
    Paths,
}

/// The specifications without deviations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenApi;

impl Profile for OpenApi {}

/// The profile of a crate that names no other.
pub const OPEN_API: &dyn Profile = &OpenApi;

//! What an API does differently from the specifications.
//!
//! By default this crate follows OpenAPI, JSON Schema and HTTP: names have one spelling, a property that is absent stays
//! absent, numbers are numbers, and failures are problem details (RFC 9457). Real servers deviate, each in its own way.
//! One [`Profile`] holds all that a vendor does differently. A generated crate names it once, as its `PROFILE`; tables of
//! carriers and operations refer to it, and client, server, JSON, XML, forms and routing ask it.
//!
//! The provided methods follow the specifications; a vendor's profile overrides what differs, in a module and behind a
//! feature of its own. A crate that names no profile compiles none of that.

#[cfg(any(feature = "client", feature = "server"))]
mod failure;

use std::fmt;

#[cfg(feature = "client")]
pub use failure::ApiError;
#[cfg(feature = "server")]
pub(crate) use failure::shown;
#[cfg(feature = "server")]
pub use failure::{Failure, Origin, Problem};

/// The deviations of an API; see [the module](self).
pub trait Profile: fmt::Debug + Sync {
    /// Whether names match in any ASCII case: those of properties, members of enumerations, values of discriminators,
    /// query parameters, and the fixed parts of paths.
    ///
    /// By default every name has one spelling. Names of headers never have (RFC 9110).
    fn any_case(&self) -> bool {
        false
    }

    /// Whether values of another kind are taken for what they look like: text for numbers, truth values and members of
    /// enumerations by their number, numbers for text, blanks around all of them.
    ///
    /// By default a value of another kind than its schema has is an error. In forms and XML everything is text.
    fn coerces(&self) -> bool {
        false
    }

    /// Whether servers take members of enumerations that the description does not list, and values of none of the types of a
    /// one-of.
    ///
    /// By default a request with one is refused (400), unless the description allows any text beside the members. Clients
    /// read every member.
    fn takes_unlisted(&self) -> bool {
        false
    }

    /// Whether servers take `null` as "no value" where the description does not let a value be `null`: for a property, and for the
    /// whole body.
    ///
    /// By default a request with one is refused (400). Clients read every `null`.
    fn takes_null(&self) -> bool {
        false
    }

    /// Whether servers take a body in every format that is known everywhere (JSON, XML, forms), whichever the description
    /// names for the operation.
    ///
    /// By default a body is refused (415) if the operation takes no media type of its format.
    fn takes_any_format(&self) -> bool {
        false
    }

    /// Whether a query parameter or a cookie without any text counts as one that is not there.
    ///
    /// By default it has the value of an empty text, which no number is, unless the description lets it be empty
    /// (`allowEmptyValue`).
    fn blank_is_absent(&self) -> bool {
        false
    }

    /// Whether servers refuse the character NUL in paths, queries, cookies and forms, where it can be written as `%00`.
    fn refuses_nul(&self) -> bool {
        false
    }

    /// What a server writes for a property without a value.
    fn nulls(&self) -> Nulls {
        Nulls::Omit
    }

    /// Whether a handler that has nothing to give is answered with a success and `null`; by default it is 404.
    fn absent_is_null(&self) -> bool {
        false
    }

    /// How XML is built.
    fn xml(&self) -> Xml {
        Xml::Plain
    }

    /// How values with parts are put into `application/x-www-form-urlencoded`.
    fn form(&self) -> Form {
        Form::Plain
    }

    /// The query parameter that names the properties which a response is cut down to.
    fn select_parameter(&self) -> Option<&'static str> {
        None
    }

    /// Whether the selection of an operation with these parameters names columns of its rows, and not properties of its
    /// response; the response is written as the handler returns it then.
    fn selects_columns(&self, _parameters: &mut dyn Iterator<Item = &'static str>) -> bool {
        false
    }

    /// Properties that a selection never leaves out.
    fn always_selected(&self) -> &'static [&'static str] {
        &[]
    }

    /// The query parameter that names the format of a response, before `Accept` does.
    fn format_parameter(&self) -> Option<&'static str> {
        None
    }

    /// Headers that a client sends with every call whose operation takes them, besides `Accept-Language`, in lower case.
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

    /// Whether one slash at the end of a path does not count.
    fn ignores_last_slash(&self) -> bool {
        false
    }

    /// Whether an object goes where a patch has a list: as the body of a PATCH whose handler takes a list of operations,
    /// and in a merge patch in the place of an array, to which it is appended.
    fn merges_into_lists(&self) -> bool {
        false
    }

    /// The value of `WWW-Authenticate` in a response 401.
    fn challenge(&self) -> &'static str {
        "Bearer, Basic realm=\"API\""
    }

    /// How callers can prove who they are, besides `Basic` and `Bearer`.
    fn schemes(&self) -> Schemes {
        Schemes::default()
    }

    /// The page for people in a response 401, in HTML, where nobody asks for data.
    fn login_page(&self) -> Option<&'static str> {
        None
    }

    /// The body of a failure that is no value of the operation, where the description has no schema for it.
    #[cfg(feature = "server")]
    fn failure(&self, problem: &Problem<'_>) -> Failure {
        problem.details()
    }

    /// All members that an error object of the API has, where one may come under a status that means success; by default
    /// none, as a status says whether a call failed.
    fn error_members(&self) -> &'static [&'static str] {
        &[]
    }

    /// The error object in the body of a failure; none if it is something else.
    #[cfg(feature = "client")]
    fn api_error(&self, body: &serde_json::Value) -> Option<ApiError> {
        ApiError::of_problem(body)
    }
}

/// How callers can prove who they are, besides `Basic` and `Bearer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schemes {
    /// A scheme of `Authorization` for tickets, and what every ticket starts with: one may also be the user name of
    /// `Basic`, with an empty password.
    pub ticket: Option<(&'static str, &'static str)>,
    /// The cookie of a browser's session, and the header with the token that goes with it.
    pub session: Option<(&'static str, &'static str)>,
    /// The header with the secret of the calling application.
    pub app_key: Option<&'static str>,
}

/// What is written for an empty property of a carrier, in any format that can say "nothing".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Nulls {
    /// An explicit `null` (`i:nil` in XML): every property is there.
    Write,
    /// Nothing: a property that is left out keeps the value that a server has for it.
    #[default]
    Omit,
}

/// How XML is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Xml {
    /// As OpenAPI has it without `xml` objects: an array in a property is its element repeated, a dictionary has an
    /// element for each key, and a property without a value is left out.
    Plain,
    /// Arrays and entries of dictionaries are wrapped in elements that are named after the type of their items.
    Wrapped {
        /// Properties that go before the others, as those of a base class do.
        first: &'static [&'static str],
        /// Types of values whose entries have a name of their own.
        entries: &'static [(&'static str, &'static str)],
    },
}

/// How values with parts are put into a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// As OpenAPI has it without `encoding` objects: an array is its name repeated, and what has parts is JSON text.
    Plain,
    /// By paths in the names: `Message.Text`, `Items[0].Id`.
    Paths,
}

/// The specifications, without any deviation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenApi;

impl Profile for OpenApi {}

/// The profile of a crate that names no other.
pub const OPEN_API: &dyn Profile = &OpenApi;

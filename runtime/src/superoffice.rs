//! The profile of the SuperOffice WebAPI (feature `superoffice`): the ways in which its .NET servers deviate from the specifications.
//!
//! * Names match in any case. Text is accepted for numbers and numbers for text. Servers write `null` for every empty property.
//! * XML has the form of .NET's `DataContractSerializer`, and forms have that of ASP.NET.
//! * `$select` limits the properties of a response, but always keeps `_Links`. For archives it names columns, and the
//!   handler applies it. `$format` takes precedence over `Accept`.
//! * Failures have two forms: the service's (`ErrorType`, `ErrorMessage`) and the framework's (`Message`, `MessageDetail`).
//! * An error object may be sent under a success status.
//! * If a handler returns nothing, the response is `null`.
//! * An object in a merge patch is appended to an array.

pub mod archive;
#[cfg(feature = "client")]
mod client;
#[cfg(any(feature = "client", feature = "server"))]
mod failures;
#[cfg(feature = "server")]
mod index;
#[cfg(feature = "localize")]
pub mod localize;
#[cfg(all(feature = "localize", feature = "server"))]
mod localized;
#[cfg(feature = "tenant")]
pub mod tenant;
pub mod text;
#[cfg(feature = "auth")]
mod ticket;
#[cfg(feature = "webhooks")]
pub mod webhook;

#[cfg(feature = "client")]
pub use client::TimeZone;
#[cfg(feature = "server")]
pub use index::Index;
#[cfg(feature = "auth")]
pub use ticket::{SESSION_COOKIE, Ticket, XSRF_COOKIE, XSRF_FIELD, access_token};

use crate::profile::{Form, Nulls, Profile, Schemes, Xml};

/// The deviations of the SuperOffice WebAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SuperOffice;

/// The profile, under the name that generated crates use.
pub const PROFILE: &dyn Profile = &SuperOffice;

/// The page for people who are not logged in.
const LOGIN_PAGE: &str = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>401 Unauthorized</title></head><body>\
<h1>Unauthorized</h1><p>Log in with one of the schemes <b>Basic</b> (user name and password, or a ticket as the user name), \
<b>SoTicket</b> (a ticket) and <b>Bearer</b> (an access token).</p></body></html>\n";

impl Profile for SuperOffice {
    fn any_case(&self) -> bool {
        true
    }

    fn takes_unlisted(&self) -> bool {
        true
    }

    fn coerces(&self) -> bool {
        true
    }

    fn takes_any_format(&self) -> bool {
        true
    }

    /// The vendor's servers are not known to send it.
    fn varies_by_accept(&self) -> bool {
        false
    }

    fn takes_null(&self) -> bool {
        true
    }

    fn blank_is_absent(&self) -> bool {
        true
    }

    fn keeps_reserved(&self) -> bool {
        true
    }

    fn refuses_nul(&self) -> bool {
        true
    }

    fn nulls(&self) -> Nulls {
        Nulls::Write
    }

    fn absent_is_null(&self) -> bool {
        true
    }

    fn xml(&self) -> Xml {
        Xml::Wrapped {
            // Properties of a common base class of carriers.
            first: &["TableRight", "FieldProperties"],
            entries: &[("FieldProperty", "FieldPropertyDictionaryKeyValuePair")],
        }
    }

    fn form(&self) -> Form {
        Form::Paths
    }

    fn select_parameter(&self) -> Option<&'static str> {
        Some("$select")
    }

    /// Rows have to match both filters.
    #[cfg(feature = "client")]
    fn joined_query(
        &self,
        name: &str,
        before: &str,
        value: &str,
    ) -> Option<Result<String, &'static str>> {
        // Without the text: errors show no values of parameters.
        const OPEN: &str =
            "a filter with unbalanced parentheses or quotes cannot be combined with another one";
        name.eq_ignore_ascii_case("$filter")
            .then(|| archive::both(before, value).ok_or(OPEN))
    }

    /// Only archives have a filter.
    fn selects_columns(&self, mut parameters: &mut dyn Iterator<Item = &'static str>) -> bool {
        Iterator::any(&mut parameters, |name| name.eq_ignore_ascii_case("$filter"))
    }

    fn always_selected(&self) -> &'static [&'static str] {
        &["_Links"]
    }

    fn format_parameter(&self) -> Option<&'static str> {
        Some("$format")
    }

    fn option_headers(&self) -> &'static [&'static str] {
        &["so-language", "so-culture", "so-timezone"]
    }

    fn repeated_ends(&self) -> &'static [&'static str] {
        &["/v1", "/api"]
    }

    fn cache_control(&self) -> Option<&'static str> {
        Some("no-cache")
    }

    fn ignores_last_slash(&self) -> bool {
        true
    }

    fn merges_into_lists(&self) -> bool {
        true
    }

    fn challenge(&self) -> &'static str {
        "Basic realm=\"SuperOffice Username or Ticket\""
    }

    fn schemes(&self) -> Schemes {
        Schemes {
            ticket: Some(("SoTicket", "7T:")),
            session: Some(("ASP.NET_SessionId", "X-XSRF-TOKEN")),
            app_key: Some("SO-AppToken"),
        }
    }

    fn login_page(&self) -> Option<&'static str> {
        Some(LOGIN_PAGE)
    }

    #[cfg(feature = "server")]
    fn failure(&self, problem: &crate::profile::Problem<'_>) -> crate::profile::Failure {
        crate::profile::Failure {
            body: failures::object(problem),
            media_type: None,
        }
    }

    fn error_members(&self) -> &'static [&'static str] {
        &[
            "Message",
            "MessageDetail",
            "ExceptionMessage",
            "ExceptionType",
            "StackTrace",
            "InnerException",
            "ModelState",
            "Error",
            "ErrorType",
            "ErrorMessage",
            "ErrorSource",
        ]
    }

    #[cfg(feature = "client")]
    fn api_error(&self, body: &serde_json::Value) -> Option<crate::profile::ApiError> {
        failures::read(body)
    }
}

//! Conversion of values to the form that a client asks for, such as a language or a time zone.

use std::any::Any;

use http::HeaderMap;

use crate::server::Error;
use crate::table::Target;

/// Reads the form that a request asks for; see [`Router::localized`](crate::server::Router::localized).
pub trait Localize: Send + Sync {
    /// Returns the form that a request with these headers asks for.
    ///
    /// # Errors
    /// If that form does not exist.
    fn localized(&self, headers: &HeaderMap) -> Result<Box<dyn Localized>, Error>;
}

/// The form that one request asks for. Handlers get it by its type, with [`Context::localizer`](crate::server::Context::localizer).
pub trait Localized: Any + Send + Sync {
    /// Converts a response to the client's form.
    fn response(&self, value: Target<'_>);

    /// Converts a request from the client's form.
    fn request(&self, value: Target<'_>);
}

//! Values in the form that a caller asks for, such as a language or a time zone.

use std::any::Any;

use http::HeaderMap;

use crate::server::Error;
use crate::table::Target;

/// Decides what a request asks for; see [`Router::localized`](crate::server::Router::localized).
pub trait Localize: Send + Sync {
    /// What the request with these headers asks for.
    ///
    /// # Errors
    /// If it asks for something that there is not.
    fn localized(&self, headers: &HeaderMap) -> Result<Box<dyn Localized>, Error>;
}

/// What one request asks for. Handlers find it by its type, with [`Context::localizer`](crate::server::Context::localizer).
pub trait Localized: Any + Send + Sync {
    /// Puts a response into the caller's form.
    fn response(&self, value: Target<'_>);

    /// Takes what a caller sent out of its form.
    fn request(&self, value: Target<'_>);
}

//! Who may call from a browser.

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::request::Parts;
use tower_http::cors::{AllowCredentials, AllowHeaders, AllowMethods, AllowOrigin, CorsLayer};

/// A layer that lets pages of these origins call the API with credentials: exact origins such as
/// `https://crm.example.com`, and beginnings that end with `*`. An origin that only `*` alone lets in calls without the
/// credentials that a browser keeps, such as cookies: any page would act as whoever has logged in.
///
/// A beginning takes whatever follows: write `https://crm.example.com:*` for any port, as `https://crm.example.com*` takes
/// `https://crm.example.com.evil.example` as well.
///
/// The layer answers every `OPTIONS` request itself, so that an operation of that method is not called behind it.
///
/// Responses name the origin of the request and never `*`, which browsers refuse together with credentials.
pub fn cors<S: Into<String>>(origins: impl IntoIterator<Item = S>) -> CorsLayer {
    let origins: Vec<String> = origins.into_iter().map(Into::into).collect();
    let everyone = origins.iter().any(|known| known == "*");
    let is_named = move |origin: &HeaderValue| {
        let origin = origin.to_str().unwrap_or_default();
        origins.iter().any(|known| match known.strip_suffix('*') {
            Some("") => false,
            Some(start) => origin.starts_with(start),
            None => origin.eq_ignore_ascii_case(known),
        })
    };
    let named = is_named.clone();
    let is_allowed = move |origin: &HeaderValue, _: &Parts| everyone || named(origin);
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(is_allowed))
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .allow_credentials(AllowCredentials::predicate(move |origin, _: &Parts| {
            is_named(origin)
        }))
        .expose_headers([WWW_AUTHENTICATE])
}

//! Calls from browsers (CORS).

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::request::Parts;
use tower_http::cors::{AllowCredentials, AllowHeaders, AllowMethods, AllowOrigin, CorsLayer};

/// A layer that lets pages of these origins call the API with credentials. An origin is exact, such as
/// `https://crm.example.com`, or a prefix that ends with `*`.
///
/// An origin that matches only `*` alone can call, but without the credentials that a browser stores, such as cookies.
/// With them, any page could act as the logged-in user.
///
/// A prefix matches everything that begins with it. Write `https://crm.example.com:*` for any port:
/// `https://crm.example.com*` also matches `https://crm.example.com.evil.example`.
///
/// The layer responds to every `OPTIONS` request itself, so it never calls an operation of that method.
///
/// Responses contain the origin of the request and never `*`, which browsers reject together with credentials.
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

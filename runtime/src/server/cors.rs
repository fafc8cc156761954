//! Who may call from a browser.

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::request::Parts;
use tower_http::cors::{AllowHeaders, AllowMethods, AllowOrigin, CorsLayer};

/// A layer that lets pages of these origins call the API with credentials: exact origins such as
/// `https://crm.example.com`, beginnings that end with `*`, or `*` alone for everyone.
///
/// A beginning takes whatever follows: write `https://crm.example.com:*` for any port, as `https://crm.example.com*` takes
/// `https://crm.example.com.evil.example` as well.
///
/// A caller is told its own origin and never `*`, which browsers refuse together with credentials.
pub fn cors<S: Into<String>>(origins: impl IntoIterator<Item = S>) -> CorsLayer {
    let origins: Vec<String> = origins.into_iter().map(Into::into).collect();
    let is_allowed = move |origin: &HeaderValue, _: &Parts| {
        let origin = origin.to_str().unwrap_or_default();
        origins.iter().any(|known| match known.strip_suffix('*') {
            Some(start) => origin.starts_with(start),
            None => origin.eq_ignore_ascii_case(known),
        })
    };
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(is_allowed))
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .allow_credentials(true)
        .expose_headers([WWW_AUTHENTICATE])
}

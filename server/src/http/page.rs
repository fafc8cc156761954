//! The API as a document and as a page to browse. The page is this program's own: no other host is asked.

use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY as POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::{Shared, document};

/// What pages may load and where they may send: this server only, and no script within the page.
pub(super) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; \
     style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

pub(super) fn routes() -> axum::Router<Shared> {
    let json = "application/json; charset=utf-8";
    let html = "text/html; charset=utf-8";
    let script = "text/javascript; charset=utf-8";
    axum::Router::new()
        .route("/", text(html, include_str!("page/page.html")))
        .route(
            "/assets/page.js",
            text(script, include_str!("page/page.js")),
        )
        .route(
            "/assets/page.css",
            text("text/css; charset=utf-8", include_str!("page/page.css")),
        )
        .route("/openapi.json", text(json, document::JSON))
        .route("/openapi.yaml", text("application/yaml", document::YAML))
}

fn text(kind: &'static str, text: &'static str) -> axum::routing::MethodRouter<Shared> {
    get(move || async move { file(kind, text) })
}

fn file(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (CONTENT_TYPE, kind),
        (POLICY, CONTENT_SECURITY_POLICY),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, text).into_response()
}

//! Pages, and the API as a document. They are part of this program; nothing is requested from other hosts.
//!
//! | Path | What |
//! | --- | --- |
//! | `/` | the API to browse and to try, by Swagger UI |
//! | `/console` | an agent's queue and chats |
//! | `/console/customer` | a window that acts as a customer |
//! | `/openapi.json`, `/openapi.yaml` | the API as a document |
//! | `/assets/…` | what the pages load |

use std::io::Read as _;

use axum::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY as POLICY, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{MethodRouter, get};
use flate2::read::GzDecoder;
use pagewire_runtime::server::accepts_gzip;

use super::Shared;

/// The sources that pages may load from and send to: only this server, and no inline scripts.
pub(super) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; \
     style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// Pages to which the login form may lead back.
pub(super) const PAGES: [&str; 3] = ["/", "/console", "/console/customer"];

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// A route to a file that the build has compressed.
macro_rules! file {
    ($kind:expr, $name:literal) => {
        file(
            $kind,
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".gz")),
        )
    };
}

/// The routes of everything.
pub(super) fn routes() -> axum::Router<Shared> {
    let [browser, console, customer] = PAGES;
    axum::Router::new()
        .route(browser, file!(HTML, "browser.html"))
        .route(console, file!(HTML, "console.html"))
        .route(customer, file!(HTML, "customer.html"))
        .route(
            "/openapi.json",
            file!("application/json; charset=utf-8", "openapi.json"),
        )
        .route("/openapi.yaml", file!("application/yaml", "openapi.yaml"))
        .route(
            "/favicon.ico",
            get(|| async { Redirect::permanent("/assets/icon.svg") }),
        )
        .nest("/assets", assets())
}

fn assets() -> axum::Router<Shared> {
    axum::Router::new()
        .route("/icon.svg", file!("image/svg+xml", "icon.svg"))
        .route("/site.css", file!(STYLE, "site.css"))
        .route("/chat.css", file!(STYLE, "chat.css"))
        .route("/browser.css", file!(STYLE, "browser.css"))
        .route("/browser.js", file!(SCRIPT, "browser.js"))
        .route("/api.js", file!(SCRIPT, "api.js"))
        .route("/view.js", file!(SCRIPT, "view.js"))
        .route("/console.js", file!(SCRIPT, "console.js"))
        .route("/customer.js", file!(SCRIPT, "customer.js"))
        .route("/swagger-ui.js", file!(SCRIPT, "swagger-ui.js"))
        .route("/swagger-ui.css", file!(STYLE, "swagger-ui.css"))
        .route(
            "/swagger-ui-license.txt",
            file!(TEXT, "swagger-ui-license.txt"),
        )
        .route(
            "/swagger-ui-notice.txt",
            file!(TEXT, "swagger-ui-notice.txt"),
        )
}

fn file(kind: &'static str, packed: &'static [u8]) -> MethodRouter<Shared> {
    get(move |headers: HeaderMap| async move { respond(kind, packed, &headers) })
}

/// The file in a form that the client accepts, or 304 if the client has it.
fn respond(kind: &'static str, packed: &'static [u8], headers: &HeaderMap) -> Response {
    let tag = tag(packed);
    let fixed = [
        (CONTENT_TYPE, kind),
        (POLICY, CONTENT_SECURITY_POLICY),
        (CACHE_CONTROL, "no-cache"),
        (VARY, "Accept-Encoding"),
        (ETAG, &tag),
    ];
    let known = headers.get_all(IF_NONE_MATCH).iter();
    let mut known = known.filter_map(|value| value.to_str().ok());
    if known.any(|value| value.split(',').any(|known| known.trim() == tag)) {
        return (StatusCode::NOT_MODIFIED, fixed).into_response();
    }
    if accepts_gzip(headers) {
        return (fixed, [(CONTENT_ENCODING, "gzip")], packed).into_response();
    }
    let mut content = Vec::new();
    match GzDecoder::new(packed).read_to_end(&mut content) {
        Ok(_) => (fixed, content).into_response(),
        // This cannot happen, because the build has compressed the file.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The entity tag of a compressed file. It is weak, because the compressed and the plain form share it. Gzip ends with a
/// checksum and the length of the content (RFC 1952, 2.3.1).
fn tag(packed: &[u8]) -> String {
    let end = packed.last_chunk().copied().unwrap_or_default();
    format!("W/\"{:016x}\"", u64::from_be_bytes(end))
}

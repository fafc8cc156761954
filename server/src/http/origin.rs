//! Protection against writes that another site sends through a browser.
//!
//! A browser adds what it has stored to the requests of any page: cookies, and the name and password of a Basic login. A
//! write from a page of another site is therefore refused, whatever credentials it has.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use pagewire_runtime::contract::media::{FORM, PARTS, is_named};
use pagewire_runtime::server::Error;

/// The pages that may write.
#[derive(Debug)]
pub(super) struct Origins {
    /// The origin under which clients reach the server, if it is configured.
    public: Option<String>,
    /// Origins of other sites: exact, with `*` at the end, or `*` for all.
    others: Vec<String>,
}

impl Origins {
    /// The rules of an installation.
    pub(super) fn new(public_url: Option<&str>, others: &[String]) -> Self {
        Self {
            public: public_url.and_then(origin_of),
            others: others.to_vec(),
        }
    }

    fn admits(&self, method: &Method, headers: &HeaderMap) -> bool {
        if method.is_safe() {
            return true;
        }
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let origin = match (text("sec-fetch-site"), text("origin")) {
            // Pages cannot set this header, and an address that a person types comes from no page.
            (Some("same-origin" | "none"), _) => return true,
            // Not a browser.
            (None, None) => return true,
            (_, Some(origin)) => origin,
            (Some(_), None) => return false,
        };
        let is_own = self
            .public
            .as_deref()
            .is_some_and(|public| same(public, origin))
            || text("host").is_some_and(|host| is_host_of(host, origin));
        let named = self.others.iter().filter(|known| *known != "*");
        let mut named = named.map(|known| match known.strip_suffix('*') {
            Some(start) => origin.starts_with(start),
            None => same(known, origin),
        });
        let everyone = self.others.iter().any(|known| known == "*");
        is_own || named.any(|named| named) || (everyone && is_deliberate(headers))
    }
}

/// Whether a script, and not the browser, has put the credentials into the request. Either browsers do not store credentials
/// of that scheme, or the browser has asked first (for a body that forms cannot send) and was told not to add any.
fn is_deliberate(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let scheme = text(&header::AUTHORIZATION).and_then(|value| value.split_once(' '));
    if scheme.is_some_and(|(scheme, _)| !scheme.eq_ignore_ascii_case("basic")) {
        return true;
    }
    let kind = text(&header::CONTENT_TYPE).unwrap_or_default();
    let mut of_forms = ["", FORM, PARTS, "text/plain"].into_iter();
    !of_forms.any(|known| is_named(kind, known))
}

/// Scheme, host and port of an address.
fn origin_of(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split('/').next()?;
    Some(format!("{scheme}://{host}"))
}

fn same(one: &str, other: &str) -> bool {
    let plain = |origin: &str| {
        let (scheme, host) = origin.split_once("://")?;
        Some((
            scheme.to_ascii_lowercase(),
            without_default_port(scheme, host),
        ))
    };
    plain(one).is_some_and(|one| Some(one) == plain(other))
}

/// Whether a `Host` header names the host of an origin. The scheme is the one that the browser used, which a proxy hides.
fn is_host_of(host: &str, origin: &str) -> bool {
    origin.split_once("://").is_some_and(|(scheme, of_origin)| {
        without_default_port(scheme, host) == without_default_port(scheme, of_origin)
    })
}

fn without_default_port(scheme: &str, host: &str) -> String {
    let port = match scheme {
        "https" => ":443",
        _ => ":80",
    };
    host.strip_suffix(port).unwrap_or(host).to_ascii_lowercase()
}

/// 403 for a write that comes from the page of another site.
pub(super) async fn own_only(
    State(origins): State<Arc<Origins>>,
    request: Request,
    next: Next,
) -> Response {
    if origins.admits(request.method(), request.headers()) {
        return next.run(request).await;
    }
    let error = Error::new(
        StatusCode::FORBIDDEN,
        "SoSentryException",
        "The request comes from a page of another site.",
    );
    error.response(superoffice::PROFILE, request.headers())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.insert(*name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn writes_of_other_sites_are_refused_whatever_they_prove() {
        let origins = Origins::new(
            Some("https://chat.example.com/api"),
            &["https://crm.example.com".to_owned()],
        );
        let host = ("host", "10.0.0.7:8080");
        for (lines, admitted) in [
            (&[host][..], true),
            (&[host, ("origin", "https://chat.example.com")], true),
            (&[host, ("origin", "https://CHAT.example.com:443")], true),
            (&[host, ("origin", "http://10.0.0.7:8080")], true),
            (&[host, ("origin", "https://crm.example.com")], true),
            (&[host, ("origin", "https://evil.example")], false),
            (&[host, ("origin", "null")], false),
            (&[host, ("sec-fetch-site", "cross-site")], false),
            (
                &[
                    host,
                    ("sec-fetch-site", "same-site"),
                    ("origin", "https://evil.example.com"),
                ],
                false,
            ),
            (
                &[
                    host,
                    ("sec-fetch-site", "same-origin"),
                    ("origin", "https://inner.example"),
                ],
                true,
            ),
            (
                &[("host", "chat.test:443"), ("origin", "https://chat.test")],
                true,
            ),
        ] {
            let headers = headers(lines);
            assert_eq!(
                origins.admits(&Method::POST, &headers),
                admitted,
                "{lines:?}"
            );
            assert!(origins.admits(&Method::GET, &headers));
        }
    }

    #[test]
    fn everyone_may_write_only_with_a_proof_of_their_own() {
        let origins = Origins::new(None, &["*".to_owned()]);
        let origin = ("origin", "https://any.example");
        let basic = ("authorization", "Basic eDp5");
        for (lines, admitted) in [
            (&[origin, basic][..], false),
            (
                &[origin, basic, ("content-type", "text/plain; charset=utf-8")],
                false,
            ),
            (&[origin, basic, ("content-type", "application/json")], true),
            (&[origin, ("authorization", "Bearer x")], true),
        ] {
            assert_eq!(
                origins.admits(&Method::POST, &headers(lines)),
                admitted,
                "{lines:?}"
            );
        }
    }
}

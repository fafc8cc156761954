//! The server on the network: routes, layers and limits.
//!
//! | Path | Login | What |
//! | --- | --- | --- |
//! | `/api/v1/…` | yes | the operations, see [`crate::api`] |
//! | `/api/v1/Archive/$metadata` | no | what the rows of archives have |
//! | `/api`, `/api/v1` | no | what there is (`docs/chat.md#service-addresses`) |
//! | GET on an agent's address | yes | what it takes |
//! | `/api/v1/User/currentPrincipal`, `/api/v1/TimeZone…` | yes | what clients ask besides |
//! | `/login`, `/logout` | – | browser sessions (`docs/chat.md#login`) |
//! | `/`, `/openapi.json`, `/openapi.yaml` | no | the API as a page and as a document |
//! | `/console`, `/console/customer` | by their calls | pages to chat with |
//! | `/healthz`, `/readyz`, `/metrics` | no | for those who run it |

mod front;
mod login_page;
mod measure;
mod metadata;
mod origin;
mod others;
mod page;
mod patience;
mod probe;
mod serve;
mod turn;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use tower::ServiceBuilder;
use tower_http::request_id::{
    MakeRequestUuid, PropagateRequestIdLayer, RequestId, SetRequestIdLayer,
};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::trace::TraceLayer;
use tracing::{Span, info_span};

use pagewire_runtime::server::{Error, RoutesError, cors};

use crate::api::RequestTarget;
use crate::login::{Login, Peer, with_peer};
use crate::store::Store;

pub use measure::Metrics;
pub use serve::{Limits, serve};

/// The header that carries a request's id, in and out.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The options of the server on the network.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address under which clients reach the server; `None` to use the one in the request.
    pub public_url: Option<String>,
    /// Origins of browser scripts that may call: exact, with `*` at the end, or `*` for all.
    pub cors_origins: Vec<String>,
    /// The maximum length of a request body, in bytes.
    pub body_limit: usize,
    /// The maximum time for the body of a request, and again for its response.
    pub timeout: Duration,
    /// The maximum number of concurrent requests; others get 503.
    pub concurrency: usize,
    /// Whether a proxy is in front of the server. The last address in `X-Forwarded-For` is then the client's.
    pub behind_proxy: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            public_url: None,
            cors_origins: Vec::new(),
            body_limit: 1 << 20,
            timeout: Duration::from_secs(30),
            concurrency: 512,
            behind_proxy: false,
        }
    }
}

/// State that the handlers outside of the API share.
type Shared = Arc<Inner>;

#[derive(Debug)]
struct Inner {
    store: Store,
    login: Login,
    metrics: Metrics,
    readiness: probe::Readiness,
    secure: bool,
    behind_proxy: bool,
}

/// The whole server as one service.
///
/// # Errors
/// If two operations have the same route, which is a bug in this program.
pub fn app(
    store: Store,
    login: Login,
    metrics: Metrics,
    options: &Options,
) -> Result<axum::Router, RoutesError> {
    let front = front::front(store.clone(), login.clone(), options)?;
    let secure = options.public_url.as_deref();
    let shared = Arc::new(Inner {
        store,
        login,
        metrics,
        readiness: probe::Readiness::default(),
        secure: secure.is_some_and(|url| url.starts_with("https:")),
        behind_proxy: options.behind_proxy,
    });
    let turns = Arc::new(turn::Turns::new(options.concurrency, options.timeout));
    let turns = middleware::from_fn_with_state(turns, turn::take);
    let origins = origin::Origins::new(secure, &options.cors_origins);
    let origins = middleware::from_fn_with_state(Arc::new(origins), origin::own_only);
    let probes = axum::Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(probe::ready))
        .route("/metrics", get(probe::render));
    let mut guarded = axum::Router::new()
        .merge(page::routes())
        .merge(metadata::routes())
        .merge(login_page::routes(options.body_limit))
        .fallback_service(front);
    if !options.cors_origins.is_empty() {
        guarded = guarded.layer(cors(options.cors_origins.clone()));
    }
    let guarded = guarded.layer(ServiceBuilder::new().layer(origins).layer(turns));
    let nosniff = SetResponseHeaderLayer::if_not_present(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    let peer = middleware::from_fn_with_state(shared.clone(), know_peer);
    let routes = probes.merge(guarded).with_state(shared);
    // From the outside in, and as one layer, because a router boxes its services once per layer.
    let layers = ServiceBuilder::new()
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(middleware::from_fn(measure::measure))
        .layer(middleware::map_response(turn::say_when))
        .layer(peer)
        .layer(nosniff);
    Ok(routes.layer(layers))
}

/// Contains only path and method: a query can contain texts of a customer, and headers contain secrets.
fn span(request: &axum::http::Request<Body>) -> Span {
    let id = request.extensions().get::<RequestId>();
    let id = id
        .and_then(|id| id.header_value().to_str().ok())
        .unwrap_or("");
    info_span!("request", id, method = %request.method(), path = request.uri().path())
}

/// Refuses requests with an ambiguous host. Records the address and the target of the others. A browser whose session was
/// extended gets cookies with the same end.
async fn know_peer(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    if !has_one_host(&request) {
        let error = Error::bad_request("There must be one Host header.");
        return error.response(superoffice::PROFILE, request.headers());
    }
    let target = request.uri().path_and_query();
    let target = target.map_or_else(String::new, ToString::to_string);
    request.extensions_mut().insert(RequestTarget(target));
    let scripted = is_scripted(request.headers());
    let cookies = login_page::session(request.headers());
    let peer = address(&request, shared.behind_proxy).map_or_else(Peer::current, Peer::new);
    let (mut response, slid) = with_peer(peer, next.run(request)).await;
    if scripted {
        challenge_without_dialogue(&mut response);
    }
    if let Some(session) = cookies.filter(|_| slid) {
        for cookie in login_page::cookies_of(&session, shared.secure) {
            if let Ok(cookie) = HeaderValue::try_from(cookie) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
        }
    }
    response
}

/// Checks the number of hosts: an HTTP/1.1 request has one, and no request has more (RFC 9112, 3.2).
fn has_one_host(request: &Request) -> bool {
    let hosts = request.headers().get_all(header::HOST).iter().count();
    hosts == 1 || (hosts == 0 && request.version() < axum::http::Version::HTTP_11)
}

/// Whether a script of a page sends the request, and not a person who follows a link or submits a form.
fn is_scripted(headers: &axum::http::HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    text("sec-fetch-mode").is_some_and(|mode| mode != "navigate")
        || text("x-requested-with") == Some("XMLHttpRequest")
}

/// Prevents the password dialogue in responses to scripts. For a Basic challenge, a browser asks the person for a password and keeps it.
fn challenge_without_dialogue(response: &mut Response) {
    if response.headers().contains_key(header::WWW_AUTHENTICATE) {
        let challenge = HeaderValue::from_static("SoTicket realm=\"SuperOffice ticket\", Bearer");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, challenge);
    }
}

/// The client's address. A proxy adds it last; anybody can write the addresses before it.
fn address(request: &Request, behind_proxy: bool) -> Option<IpAddr> {
    let remote = request.extensions().get::<serve::Remote>();
    let remote = remote.map(|remote| remote.0.ip());
    if !behind_proxy {
        return remote;
    }
    let mut lines = request.headers().get_all("x-forwarded-for").iter();
    let last = lines.next_back().and_then(|line| line.to_str().ok());
    let last = last.and_then(|line| line.rsplit(',').next()?.trim().parse().ok());
    last.or(remote)
}

//! The server as it stands on the network: routes, layers and limits.
//!
//! | Path | Login | What |
//! | --- | --- | --- |
//! | `/api/v1/…` | yes | the operations, see [`crate::api`] |
//! | `/api`, `/api/v1` | no | what there is (`docs/chat.md#service-addresses`) |
//! | GET on an agent's address | yes | what it takes |
//! | `/api/v1/User/currentPrincipal`, `/api/v1/TimeZone…` | yes | what clients ask besides |
//! | `/login`, `/logout` | – | browser sessions (`docs/chat.md#login`) |
//! | `/`, `/openapi.json`, `/openapi.yaml` | no | the API as a page and as a document |
//! | `/healthz`, `/readyz`, `/metrics` | no | for those who run it |

mod document;
mod front;
mod login_page;
mod measure;
mod others;
mod page;
mod patience;
mod serve;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tower::ServiceBuilder;
use tower_http::request_id::{
    MakeRequestUuid, PropagateRequestIdLayer, RequestId, SetRequestIdLayer,
};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use tracing::{Span, info_span};

use pagewire_runtime::server::cors;

use crate::login::{Login, Peer, with_peer};
use crate::store::Store;

pub use measure::Metrics;
pub use serve::{Limits, serve};

/// The header that carries a request's id, in and out.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What the installation decides about the server on the network.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address under which clients reach the server; none to believe the request.
    pub public_url: Option<String>,
    /// Origins of browsers' scripts that may call: exact, with `*` at the end, or `*` for all.
    pub cors_origins: Vec<String>,
    /// Longest body of a request, in bytes.
    pub body_limit: usize,
    /// Longest time for a request.
    pub timeout: Duration,
    /// Most requests at the same time; more are answered with 503.
    pub concurrency: usize,
    /// A proxy stands in front, and the last address in `X-Forwarded-For` is the caller's.
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

/// What the handlers outside of the API share.
type Shared = Arc<Inner>;

#[derive(Debug)]
struct Inner {
    store: Store,
    login: Login,
    metrics: Metrics,
    secure: bool,
    behind_proxy: bool,
}

/// The whole server as one service.
pub fn app(store: Store, login: Login, metrics: Metrics, options: &Options) -> axum::Router {
    let front = front::front(store.clone(), login.clone(), options);
    let secure = options.public_url.as_deref();
    let shared = Arc::new(Inner {
        store,
        login,
        metrics,
        secure: secure.is_some_and(|url| url.starts_with("https:")),
        behind_proxy: options.behind_proxy,
    });
    let overloaded = middleware::from_fn_with_state(
        Arc::new(tokio::sync::Semaphore::new(options.concurrency)),
        turn,
    );
    let timeout = TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, options.timeout);
    let probes = axum::Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(render));
    let mut guarded = axum::Router::new()
        .merge(page::routes())
        .merge(login_page::routes(options.body_limit))
        .fallback_service(front);
    if !options.cors_origins.is_empty() {
        guarded = guarded.layer(cors(options.cors_origins.clone()));
    }
    let guarded = guarded.layer(ServiceBuilder::new().layer(overloaded).layer(timeout));
    let nosniff = SetResponseHeaderLayer::if_not_present(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    let peer = middleware::from_fn_with_state(shared.clone(), know_peer);
    let routes = probes.merge(guarded).with_state(shared);
    // From the outside in, and as one layer: a router boxes its services once for each.
    let layers = ServiceBuilder::new()
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(middleware::from_fn(measure::measure))
        .layer(peer)
        .layer(nosniff);
    routes.layer(layers)
}

/// One of the places for requests, or 503 at once: who waits in vain is not told too late.
async fn turn(
    State(places): State<Arc<tokio::sync::Semaphore>>,
    request: Request,
    next: Next,
) -> Response {
    match places.try_acquire() {
        Ok(_place) => next.run(request).await,
        Err(_) => {
            let headers = [(header::RETRY_AFTER, "1")];
            (
                StatusCode::SERVICE_UNAVAILABLE,
                headers,
                "The server is busy.\n",
            )
                .into_response()
        }
    }
}

/// Path and method only: a query may hold what a customer wrote, and headers hold secrets.
fn span(request: &axum::http::Request<Body>) -> Span {
    let id = request.extensions().get::<RequestId>();
    let id = id
        .and_then(|id| id.header_value().to_str().ok())
        .unwrap_or("");
    info_span!("request", id, method = %request.method(), path = request.uri().path())
}

async fn know_peer(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    match address(&request, shared.behind_proxy) {
        Some(address) => with_peer(Peer::new(address), next.run(request)).await,
        None => next.run(request).await,
    }
}

/// The caller's address. What a proxy adds stands last; what stands before it anybody can write.
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

async fn ready(State(shared): State<Shared>) -> Response {
    match shared.store.ping().await {
        Ok(()) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!(cause = crate::error::chain(&error), "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
                .into_response()
        }
    }
}

async fn render(State(shared): State<Shared>) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    (kind, shared.metrics.render()).into_response()
}

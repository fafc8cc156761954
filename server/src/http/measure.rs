//! Metrics of requests, in the format of Prometheus.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Instant;

use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};

/// The metrics of this process. Cheap to clone.
#[derive(Clone)]
pub struct Metrics(PrometheusHandle);

/// Limits of the buckets for times, in seconds.
const BUCKETS: [f64; 11] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0,
];

/// The metrics, once they are installed. Locked during the installation.
static INSTALLED: Mutex<Option<PrometheusHandle>> = Mutex::new(None);

impl Metrics {
    /// Starts to record metrics, unless this process already does.
    ///
    /// # Errors
    /// If something else in the process already records metrics.
    pub fn install() -> Result<Self, BuildError> {
        let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(handle) = &*installed {
            return Ok(Self(handle.clone()));
        }
        let recorder = PrometheusBuilder::new()
            .set_buckets(&BUCKETS)?
            .build_recorder();
        let handle = recorder.handle();
        metrics::set_global_recorder(recorder)?;
        Ok(Self(installed.insert(handle).clone()))
    }

    /// The metrics as text.
    #[must_use]
    pub fn render(&self) -> String {
        self.0.render()
    }

    /// Drops data that is no longer needed; to be called periodically.
    pub fn tidy(&self) {
        self.0.run_upkeep();
    }
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

/// Counts and times every request. Each label has a closed set of values, so that strangers cannot add more than operations,
/// methods and statuses.
pub(super) async fn measure(request: Request, next: Next) -> Response {
    let method = method(request.method());
    let path = path(request.uri().path());
    let start = Instant::now();
    let response = next.run(request).await;
    let labels = [
        ("method", method.to_owned()),
        ("path", path.to_owned()),
        ("status", response.status().as_u16().to_string()),
    ];
    metrics::counter!("http_requests_total", &labels).increment(1);
    let seconds = start.elapsed().as_secs_f64();
    metrics::histogram!("http_request_duration_seconds", &labels).record(seconds);
    response
}

/// The label for everything outside the closed set.
const OTHER: &str = "other";

fn method(method: &Method) -> &'static str {
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    let known = known.into_iter().find(|known| *known == method.as_str());
    known.unwrap_or(OTHER)
}

/// Paths beside those of the operations.
const PATHS: [&str; 17] = [
    "/",
    "/console",
    "/console/customer",
    "/api",
    "/api/v1",
    "/api/v1/User/currentPrincipal",
    "/api/v1/TimeZone",
    "/api/v1/TimeZone/base",
    "/api/v1/TimeZone/current",
    "/api/v1/Archive/$metadata",
    "/login",
    "/logout",
    "/openapi.json",
    "/openapi.yaml",
    "/healthz",
    "/readyz",
    "/metrics",
];

/// The templates of all paths; those without parameters first.
static TEMPLATES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let operations = [
        superoffice::chat_agent::OPERATIONS.all(),
        superoffice::chat_session::OPERATIONS.all(),
        superoffice::chat_topic::OPERATIONS.all(),
        superoffice::chat_presence::OPERATIONS.all(),
    ];
    // A refused tag has no routes either.
    let operations = operations.into_iter().flatten().flatten();
    let mut templates: Vec<_> = operations
        .map(|operation| operation.path)
        .chain(PATHS)
        .collect();
    templates.sort_unstable_by_key(|template| (template.contains('{'), *template));
    templates.dedup();
    templates
});

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// The template of a path.
fn path(path: &str) -> &'static str {
    let fits = |template: &&&str| {
        let (mut known, mut given) = (segments(template), segments(path));
        loop {
            match (known.next(), given.next()) {
                (None, None) => return true,
                (Some(known), Some(_)) if known.starts_with('{') => {}
                (Some(known), Some(given)) if known.eq_ignore_ascii_case(given) => {}
                _ => return false,
            }
        }
    };
    TEMPLATES.iter().find(fits).copied().unwrap_or(OTHER)
}

#[cfg(test)]
mod tests {
    use super::{Metrics, OTHER, method, path};

    /// The recorder is that of the whole process: no other unit test may install one.
    #[test]
    fn metrics_are_refused_where_something_else_counts() {
        assert!(metrics::set_global_recorder(metrics::NoopRecorder).is_ok());
        assert!(Metrics::install().is_err());
        assert!(Metrics::install().is_err(), "nothing was kept");
    }

    #[test]
    fn labels_are_of_a_closed_set() {
        for (given, wanted) in [
            (
                "/api/v1/ChatSession/12/Pickup/",
                "/api/v1/ChatSession/{chatSessionId}/Pickup",
            ),
            ("/api/v1/chatsession/pickup", "/api/v1/ChatSession/Pickup"),
            (
                "/api/v1/ChatTopic/UserAgents",
                "/api/v1/ChatTopic/UserAgents",
            ),
            (
                "/api/v1/ChatSession/1/TransferTo/7",
                "/api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate}",
            ),
            ("/api/v1/ChatSession/no-number", "/api/v1/ChatSession/{id}"),
            ("/", "/"),
            ("/wp-admin/x", OTHER),
        ] {
            assert_eq!(path(given), wanted, "{given}");
        }
        assert_eq!(method(&"BREW7".parse().unwrap()), OTHER);
        assert_eq!(method(&"GET".parse().unwrap()), "GET");
    }
}

//! Numbers about requests, in the form of Prometheus.

use std::sync::OnceLock;
use std::time::Instant;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};

/// Where the numbers of this process are. Cheap to clone.
#[derive(Clone)]
pub struct Metrics(PrometheusHandle);

/// Limits of the buckets of times, in seconds.
const BUCKETS: [f64; 11] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0,
];

static INSTALLED: OnceLock<PrometheusHandle> = OnceLock::new();

impl Metrics {
    /// Begins to count, if this process does not count yet.
    ///
    /// # Errors
    /// If something else in the process counts already.
    pub fn install() -> Result<Self, BuildError> {
        if let Some(handle) = INSTALLED.get() {
            return Ok(Self(handle.clone()));
        }
        let recorder = PrometheusBuilder::new()
            .set_buckets(&BUCKETS)?
            .build_recorder();
        let handle = INSTALLED.get_or_init(|| recorder.handle());
        // Somebody was faster: their recorder counts.
        let _ = metrics::set_global_recorder(recorder);
        Ok(Self(handle.clone()))
    }

    /// The numbers as text.
    #[must_use]
    pub fn render(&self) -> String {
        self.0.render()
    }

    /// Drops what nobody asks for any more; to be called now and then.
    pub fn tidy(&self) {
        self.0.run_upkeep();
    }
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

/// Counts and times every request.
pub(super) async fn measure(request: Request, next: Next) -> Response {
    let method = request.method().as_str().to_owned();
    let template = template(request.uri().path());
    let start = Instant::now();
    let response = next.run(request).await;
    let status = response.status();
    // A path that leads nowhere is anything that somebody typed.
    let path = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED | StatusCode::UNAUTHORIZED => {
            "other".to_owned()
        }
        _ => template,
    };
    let labels = [
        ("method", method),
        ("path", path),
        ("status", status.as_u16().to_string()),
    ];
    metrics::counter!("http_requests_total", &labels).increment(1);
    let seconds = start.elapsed().as_secs_f64();
    metrics::histogram!("http_request_duration_seconds", &labels).record(seconds);
    response
}

/// The path without what differs from record to record, so that there are few of them.
fn template(path: &str) -> String {
    let path = path.trim_end_matches('/').to_ascii_lowercase();
    let mut user = false;
    let segments = path.split('/').map(|segment| {
        let name = if user {
            "{user}"
        } else if segment.parse::<i64>().is_ok() {
            "{id}"
        } else {
            segment
        };
        user = matches!(segment, "useragent" | "transferto");
        name
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::template;

    #[test]
    fn records_share_a_template() {
        for (path, wanted) in [
            (
                "/api/v1/ChatSession/12/Pickup/",
                "/api/v1/chatsession/{id}/pickup",
            ),
            (
                "/api/v1/ChatTopic/1/UserAgent/berit",
                "/api/v1/chattopic/{id}/useragent/{user}",
            ),
            (
                "/api/v1/ChatTopic/UserAgents",
                "/api/v1/chattopic/useragents",
            ),
            (
                "/api/v1/ChatSession/1/TransferTo/7",
                "/api/v1/chatsession/{id}/transferto/{user}",
            ),
        ] {
            assert_eq!(template(path), wanted);
        }
    }
}

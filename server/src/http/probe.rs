//! Health of the server, for its operators.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use tokio::sync::Mutex;

use super::Shared;
use crate::store::Store;

/// The time limit for the database.
const PATIENCE: Duration = Duration::from_millis(800);

/// How long a result is reused. A probe writes, and anybody can request it.
const GOOD_FOR: Duration = Duration::from_millis(500);

/// The last probe. Requests during a probe wait for its result.
#[derive(Debug, Clone, Default)]
pub(super) struct Readiness(Arc<Mutex<Option<(Instant, bool)>>>);

impl Readiness {
    async fn ask(&self, store: &Store) -> bool {
        let mut last = self.0.lock().await;
        if let Some((when, ready)) = *last
            && when.elapsed() < GOOD_FOR
        {
            return ready;
        }
        let result = store.probe(PATIENCE, Timestamp::now()).await;
        if let Err(error) = &result {
            tracing::warn!(cause = crate::error::chain(error), "not ready");
        }
        *last = Some((Instant::now(), result.is_ok()));
        result.is_ok()
    }
}

/// 200 if the database can be read and written, else 503, within a second.
pub(super) async fn ready(State(shared): State<Shared>) -> Response {
    if shared.readiness.ask(&shared.store).await {
        return "ready\n".into_response();
    }
    let status = StatusCode::SERVICE_UNAVAILABLE;
    (status, "the database cannot be written\n").into_response()
}

/// The metrics of this process.
pub(super) async fn render(State(shared): State<Shared>) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    (kind, shared.metrics.render()).into_response()
}

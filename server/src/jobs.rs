//! What the server does by itself: removing what nobody can reach any more, and ending silent sessions.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::error::chain;
use crate::http::Metrics;
use crate::store::{Error, Store};

/// Time between two rounds. On several nodes each of them does it; nothing is done twice.
const PERIOD: Duration = Duration::from_secs(60);

/// How long deleted sessions are kept (`docs/chat.md#deletion`).
const DELETED: SignedDuration = SignedDuration::from_hours(24);

/// Works until it is dropped. `idle`: when silent sessions end.
pub async fn run(store: Store, metrics: Metrics, idle: Option<SignedDuration>) {
    let mut rounds = tokio::time::interval(PERIOD);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        metrics.tidy();
        if let Err(error) = round(&store, idle, Timestamp::now()).await {
            tracing::error!(cause = chain(&error), "tidying up failed");
        }
    }
}

async fn round(store: &Store, idle: Option<SignedDuration>, now: Timestamp) -> Result<(), Error> {
    let credentials = store.purge_credentials(now).await?;
    let sessions = store.purge_sessions(DELETED, now).await?;
    let ended = match idle {
        Some(age) => store.end_idle_sessions(age, now).await?,
        None => 0,
    };
    tracing::debug!(credentials, sessions, ended, "tidied up");
    Ok(())
}

//! Periodic work: removing what nobody can reach any more, and ending silent sessions.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::error::chain;
use crate::http::Metrics;
use crate::store::{Error, Store};

/// Time between two rounds. Each of several nodes runs its own rounds; no work is done twice.
const PERIOD: Duration = Duration::from_secs(60);

/// How long deleted sessions are kept (`docs/chat.md#deletion`).
const DELETED: SignedDuration = SignedDuration::from_hours(24);

/// Runs until it is dropped. `idle` is the time after which silent sessions end.
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

/// Does each piece of work, even if the previous one failed. Returns the first error; others are logged.
async fn round(store: &Store, idle: Option<SignedDuration>, now: Timestamp) -> Result<(), Error> {
    let credentials = store.purge_credentials(now).await;
    let sessions = store.purge_sessions(DELETED, now).await;
    let ended = match idle {
        Some(age) => store.end_idle_sessions(age, now).await,
        None => Ok(0),
    };
    let errors = [
        credentials.as_ref().err(),
        sessions.as_ref().err(),
        ended.as_ref().err(),
    ];
    for error in errors.into_iter().flatten().skip(1) {
        tracing::error!(cause = chain(error), "tidying up failed");
    }
    let (credentials, sessions, ended) = (credentials?, sessions?, ended?);
    tracing::debug!(credentials, sessions, ended, "tidied up");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use sqlx::ConnectOptions as _;
    use sqlx::sqlite::SqliteConnectOptions;

    use super::*;
    use crate::ids::SessionId;
    use crate::sample;
    use crate::store::{Actor, Settings, Store};

    #[tokio::test]
    async fn sessions_end_although_credentials_cannot_be_removed() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("chat.db").display());
        let store = Store::open(&url, Settings::default()).await.unwrap();
        let now = "2024-05-06T08:00:00Z".parse().unwrap();
        // Two of its customers wait.
        let accounts = sample::fill(&store, now).await.unwrap();
        let (user, admin) = (accounts[0].user.id, accounts[0].user.admin);
        let options = SqliteConnectOptions::from_str(&url).unwrap();
        let mut link = options.connect().await.unwrap();
        let drop = sqlx::query("DROP TABLE credentials").execute(&mut link);
        drop.await.unwrap();

        let hour = SignedDuration::from_hours(1);
        let later = now + hour + hour;
        let result = round(&store, Some(hour), later).await;
        assert!(matches!(result, Err(Error::Database(_))), "{result:?}");
        let session = store.session(Actor { user, admin }, SessionId(1)).await;
        assert_eq!(session.unwrap().state.when_ended, Some(later));
    }
}

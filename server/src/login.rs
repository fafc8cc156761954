//! Authentication: passwords, tickets, access tokens and browser sessions (`docs/chat.md#login`).
//!
//! Issued credentials are stored as digests and expire. Passwords cost processor time by design. Only a few are therefore
//! hashed at once, wrong ones are counted ([`Throttle`]), and a correct one is remembered for a short time ([`Known`]),
//! because clients of the API send it with every request.

mod issue;
mod known;
mod peer;
mod throttle;

use std::sync::Arc;

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use pagewire_runtime::server::auth::{Attempt, Presented, Secret, Verifier};
use pagewire_runtime::server::{Error, Principal};
use tokio::sync::Semaphore;
use tracing::Instrument as _;

use crate::error::chain;
use crate::member::User;
use crate::store::{self, Credential, Store};

pub use issue::{Browser, SESSION_HOURS, xsrf_token};
pub use known::Known;
pub use peer::{Peer, with_peer};
pub use throttle::{Limits, Throttle};

/// Kinds of stored credentials.
const TICKET: &str = "ticket";
const TOKEN: &str = "token";
const SESSION: &str = "session";

/// How much of its time a sliding credential can lose before its end is moved. A write for every request would be too much.
const SLIDE_AFTER: SignedDuration = SignedDuration::from_mins(5);

/// The number of passwords that are hashed at the same time; each takes 19 MiB.
const HASHES_AT_ONCE: usize = 4;

/// Authenticates clients. Cheap to clone; clones share what they remember.
#[derive(Debug, Clone)]
pub struct Login {
    store: Store,
    throttle: Arc<Throttle>,
    known: Arc<Known>,
    hashing: Arc<Semaphore>,
    tenant: String,
}

impl Login {
    /// Logins of the users of a store. `tenant` is a part of access tokens, such as `Cust12345`.
    ///
    /// # Errors
    /// If the system has no randomness to provide.
    pub fn new(store: Store, tenant: impl Into<String>) -> Result<Self, store::Error> {
        Ok(Self {
            store,
            throttle: Arc::new(Throttle::new(Limits::default())),
            known: Arc::new(Known::new(Secret::random()?)),
            hashing: Arc::new(Semaphore::new(HASHES_AT_ONCE)),
            tenant: tenant.into(),
        })
    }

    /// The user with that name and password.
    ///
    /// # Errors
    /// 401 with the same message for an unknown name and a wrong password, 429 after too many of them, 500.
    pub async fn password(&self, name: &str, password: &Secret) -> Result<User, Error> {
        let now = Timestamp::now();
        if let Some(user) = self.known.find(name, password, now) {
            return Ok(user);
        }
        let peer = Peer::current();
        self.admit(name, peer, now)?;
        // Closed only with the server.
        let turn = Arc::clone(&self.hashing).acquire_owned().await.ok();
        // Many attempts at once would all be admitted before the first of them is counted.
        self.admit(name, peer, Timestamp::now())?;
        // If the client disconnects, this future ends but the hashing does not. It must keep its turn and be counted.
        let (login, name, password) = (self.clone(), name.to_owned(), password.clone());
        let hashed = async move {
            let _turn = turn;
            login.hashed(&name, &password, peer).await
        };
        let hashed = tokio::spawn(hashed.in_current_span()).await;
        hashed.unwrap_or_else(|error| {
            tracing::error!(%error, "a password was not checked to the end");
            Err(Error::internal())
        })
    }

    /// Compares the password with the stored hash, and records the outcome.
    async fn hashed(&self, name: &str, password: &Secret, peer: Peer) -> Result<User, Error> {
        let now = Timestamp::now();
        let found = self.store.authenticate(name, password.clone()).await;
        match found.map_err(internal)? {
            Some(user) => {
                self.throttle.forget(name, peer);
                self.known.remember(name, password, &user, now);
                Ok(user)
            }
            None => {
                self.throttle.count(name, peer, now);
                tracing::info!(%peer, "a login failed");
                metrics::counter!("chat_login_failures_total").increment(1);
                Err(refused())
            }
        }
    }

    fn admit(&self, name: &str, peer: Peer, now: Timestamp) -> Result<(), Error> {
        if self.throttle.admits(name, peer, now) {
            return Ok(());
        }
        let status = StatusCode::TOO_MANY_REQUESTS;
        let message = "Too many failed attempts to log in. Wait a minute.";
        Err(Error::new(status, "UnauthorizedAccessException", message))
    }

    /// The user of an issued credential. With `hours`, its end moves to that many hours from now.
    async fn credential(
        &self,
        secret: &Secret,
        kind: &str,
        hours: Option<i64>,
    ) -> Result<User, Error> {
        let (digest, now) = (secret.digest(), Timestamp::now());
        let found = self.store.user_of_credential(&digest, kind, now).await;
        let (user, credential) = found.map_err(internal)?.ok_or_else(refused)?;
        if let Some(hours) = hours {
            self.slide(&credential, SignedDuration::from_hours(hours), now)
                .await?;
        }
        Ok(user)
    }

    async fn slide(
        &self,
        credential: &Credential,
        span: SignedDuration,
        now: Timestamp,
    ) -> Result<(), Error> {
        let end = now.saturating_add(span).unwrap_or(Timestamp::MAX);
        if end.duration_since(credential.expires) < SLIDE_AFTER {
            return Ok(());
        }
        let moved = self.store.extend_credential(&credential.digest, end).await;
        moved.map_err(internal)?;
        if credential.kind == SESSION {
            peer::note_slide();
        }
        Ok(())
    }

    async fn browser_session(&self, session: &Secret, token: &Secret) -> Result<User, Error> {
        if xsrf_token(session) != *token {
            return Err(refused());
        }
        self.credential(session, SESSION, Some(SESSION_HOURS)).await
    }
}

impl Verifier for Login {
    async fn verify(&self, attempt: &Attempt) -> Result<Principal, Error> {
        let user = match &attempt.presented {
            Presented::Password { user, password } => self.password(user, password).await,
            Presented::Ticket(ticket) => self.credential(ticket, TICKET, Some(SESSION_HOURS)).await,
            Presented::Bearer(token) => self.credential(token, TOKEN, None).await,
            Presented::Session {
                session,
                xsrf_token,
            } => self.browser_session(session, xsrf_token).await,
            _ => Err(refused()),
        };
        user.map(Principal::new)
    }
}

/// The same error for every reason, so that callers cannot tell which check failed.
fn refused() -> Error {
    Error::unauthorized("The login failed or has expired.")
}

fn internal(error: store::Error) -> Error {
    tracing::error!(cause = chain(&error), "a login could not be checked");
    match error {
        store::Error::Unavailable(_) | store::Error::Stalled(_) | store::Error::Contended(_) => {
            crate::api::unavailable()
        }
        _ => Error::internal(),
    }
}

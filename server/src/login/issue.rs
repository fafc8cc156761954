//! Issuing and revoking credentials.

use jiff::{SignedDuration, Timestamp};
use pagewire_runtime::server::auth::{Digest, Secret};
use pagewire_runtime::superoffice::{Ticket, access_token};

use super::{Login, SESSION, TICKET, TOKEN};
use crate::ids::UserId;
use crate::store::{Credential, Error};

/// Hours for which tickets and browser sessions are valid after their last use (`docs/chat.md#login`).
pub const SESSION_HOURS: i64 = 6;

/// Hours for which access tokens are valid, regardless of their use.
const TOKEN_HOURS: i64 = 1;

/// The session of a browser that is logged in.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The value of its session cookie.
    pub session: Secret,
    /// The XSRF token of the session.
    pub xsrf_token: Secret,
}

/// The XSRF token of a browser session. It is derived from the session's secret and does not reveal it, so it need not be
/// stored, and scripts may know it.
#[must_use]
pub fn xsrf_token(session: &Secret) -> Secret {
    let seed = Secret::new(format!("XSRF-TOKEN {}", session.expose()));
    let digest = seed.digest();
    let hex: String = digest
        .as_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Secret::new(hex)
}

impl Login {
    /// A new ticket for a user.
    ///
    /// # Errors
    /// If it cannot be stored.
    pub async fn issue_ticket(&self, user: UserId) -> Result<Secret, Error> {
        let ticket = Ticket::issue()?;
        self.store_credential(ticket.digest(), user, TICKET, SESSION_HOURS)
            .await?;
        Ok(ticket.text().clone())
    }

    /// A new access token for a user.
    ///
    /// # Errors
    /// If it cannot be stored.
    pub async fn issue_token(&self, user: UserId) -> Result<Secret, Error> {
        let token = access_token(&self.tenant)?;
        self.store_credential(token.digest(), user, TOKEN, TOKEN_HOURS)
            .await?;
        Ok(token)
    }

    /// A new browser session for a user.
    ///
    /// # Errors
    /// If it cannot be stored.
    pub async fn open_browser(&self, user: UserId) -> Result<Browser, Error> {
        let session = Secret::random()?;
        self.store_credential(session.digest(), user, SESSION, SESSION_HOURS)
            .await?;
        let xsrf_token = xsrf_token(&session);
        Ok(Browser {
            session,
            xsrf_token,
        })
    }

    /// Whether a browser session exists and has not expired.
    pub async fn is_open(&self, session: &Secret) -> bool {
        self.credential(session, SESSION, None).await.is_ok()
    }

    /// Ends a browser session, and its XSRF token with it.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn close_browser(&self, session: &Secret) -> Result<(), Error> {
        self.store.delete_credential(&session.digest()).await
    }

    async fn store_credential(
        &self,
        digest: Digest,
        user: UserId,
        kind: &str,
        hours: i64,
    ) -> Result<(), Error> {
        let end = Timestamp::now().saturating_add(SignedDuration::from_hours(hours));
        let credential = Credential {
            digest,
            user,
            kind: kind.to_owned(),
            expires: end.unwrap_or(Timestamp::MAX),
        };
        self.store.insert_credential(&credential).await
    }
}

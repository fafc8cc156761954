//! Issued tickets and tokens. Only their hashes are stored, so that nobody can log in with the contents of the database
//! (`docs/chat.md#login`).

use jiff::Timestamp;
use pagewire_runtime::server::auth::Digest;

use super::Store;
use super::error::Error;
use super::sql::Sql;
use crate::ids::UserId;
use crate::member::User;

/// An issued credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// The digest of its secret.
    pub digest: Digest,
    /// The user to whom it belongs.
    pub user: UserId,
    /// The kind, in the words of the caller: a ticket, a token, a browser session.
    pub kind: String,
    /// When it expires.
    pub expires: Timestamp,
}

impl Store {
    /// Stores a credential.
    ///
    /// # Errors
    /// [`Error::Database`], also for a digest that exists already.
    pub async fn insert_credential(&self, credential: &Credential) -> Result<(), Error> {
        let columns = vec![
            ("digest", hex(&credential.digest).into()),
            ("user_id", credential.user.0.into()),
            ("kind", credential.kind.as_str().into()),
            ("expires", credential.expires.into()),
        ];
        let mut link = self.database.write().await?;
        link.run(Sql::insert("credentials", columns)).await?;
        link.commit().await
    }

    /// The user of a credential that has not expired. [`Store::extend_credential`] moves the end of a sliding credential.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn user_of_credential(
        &self,
        digest: &Digest,
        kind: &str,
        now: Timestamp,
    ) -> Result<Option<(User, Credential)>, Error> {
        let sql = Sql::new(
            "SELECT users.*, credentials.expires FROM credentials \
             JOIN users ON users.id = user_id WHERE NOT disabled AND digest = ",
        )
        .bind(hex(digest))
        .push(" AND kind = ")
        .bind(kind)
        .push(" AND expires > ")
        .bind(now);
        let Some(row) = self.read().await?.first(sql).await? else {
            return Ok(None);
        };
        let user = super::users::read(&row)?;
        let credential = Credential {
            digest: *digest,
            user: user.id,
            kind: kind.to_owned(),
            expires: row.instant("expires")?,
        };
        Ok(Some((user, credential)))
    }

    /// Moves the end of a credential.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn extend_credential(
        &self,
        digest: &Digest,
        expires: Timestamp,
    ) -> Result<(), Error> {
        let sql = Sql::update("credentials", vec![("expires", expires.into())]);
        let mut link = self.database.write().await?;
        link.run(sql.push(" WHERE digest = ").bind(hex(digest)))
            .await?;
        link.commit().await
    }

    /// Ends a credential, for a logout.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn delete_credential(&self, digest: &Digest) -> Result<(), Error> {
        let mut link = self.database.write().await?;
        link.run(Sql::new("DELETE FROM credentials WHERE digest = ").bind(hex(digest)))
            .await?;
        link.commit().await
    }

    /// Removes expired credentials.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn purge_credentials(&self, now: Timestamp) -> Result<u64, Error> {
        let mut link = self.database.write().await?;
        let sql = Sql::new("DELETE FROM credentials WHERE expires <= ").bind(now);
        let purged = link.run(sql).await?;
        link.commit().await?;
        Ok(purged)
    }
}

/// The digest in the form in which the database stores it.
fn hex(digest: &Digest) -> String {
    digest
        .as_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

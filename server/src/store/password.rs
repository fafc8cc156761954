//! Passwords as Argon2id hashes (RFC 9106), in the PHC string format.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use super::error::Error;

/// The hash of a password, with a salt of its own.
pub(super) async fn hash(password: String) -> Result<String, Error> {
    off_thread(move || {
        let hash = Argon2::default().hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string())
            .map_err(|error| error.to_string())
    })
    .await
}

/// Whether the password is that of the hash. Without a hash the work is done all the same, for nothing.
pub(super) async fn verify(password: String, hash: Option<String>) -> Result<bool, Error> {
    off_thread(move || {
        let argon2 = Argon2::default();
        let Some(hash) = hash else {
            let wasted = argon2.hash_password(password.as_bytes());
            return wasted.map(|_| false).map_err(|error| error.to_string());
        };
        let hash = PasswordHash::new(&hash).map_err(|error| error.to_string())?;
        Ok(argon2.verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await
}

/// Hashing takes long by design, and must not hold up the threads that serve others.
async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| error.to_string())
        .and_then(|result| result)
        .map_err(Error::Password)
}

//! Hashing of passwords, outside of the threads that serve requests, because it is slow by design.

use pagewire_runtime::server::auth::{Passwords, Secret};

use super::error::Error;

/// The hash of a password for storage.
pub(super) async fn hash(passwords: &Passwords, password: Secret) -> Result<String, Error> {
    let passwords = passwords.clone();
    let hash = tokio::task::spawn_blocking(move || passwords.hash(&password)).await;
    hash.map_err(|error| Error::Password(error.to_string()))?
        .map_err(|error| Error::Password(error.to_string()))
}

/// Whether the password matches the hash. Without a hash, the result is `false` after the same time.
pub(super) async fn verify(
    passwords: &Passwords,
    password: Secret,
    hash: Option<String>,
) -> Result<bool, Error> {
    let passwords = passwords.clone();
    let work = move || passwords.verify(&password, hash.as_deref());
    let answer = tokio::task::spawn_blocking(work).await;
    answer.map_err(|error| Error::Password(error.to_string()))
}

//! Hashing of passwords, away from the threads that serve requests: it takes long by design.

use pagewire_runtime::server::auth::{Passwords, Secret};

use super::error::Error;

/// The hash of a password, to store.
pub(super) async fn hash(passwords: &Passwords, password: Secret) -> Result<String, Error> {
    let passwords = passwords.clone();
    let hash = tokio::task::spawn_blocking(move || passwords.hash(&password)).await;
    hash.map_err(|error| Error::Password(error.to_string()))?
        .map_err(|error| Error::Password(error.to_string()))
}

/// Whether the password is that of the hash; without a hash it takes as long to say no.
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

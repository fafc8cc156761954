//! Storage of passwords.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use argon2::password_hash::PasswordHasher;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use subtle::ConstantTimeEq as _;

use crate::server::auth::Secret;

/// Hashes and verifies passwords with Argon2id.
///
/// Both methods deliberately take tens of milliseconds of CPU time, so call them where blocking is allowed.
#[derive(Clone)]
pub struct Passwords {
    argon2: Argon2<'static>,
    /// A hash that belongs to no password.
    decoy: String,
    /// The memory of finished checks. Allocators keep blocks of this size per thread that has used one, so a server would
    /// otherwise hold on to about a hundred.
    spare: Arc<Mutex<Vec<Vec<Block>>>>,
}

impl Passwords {
    /// Uses the default cost of the `argon2` crate: 19 MiB, two passes, one lane (the first choice of OWASP).
    ///
    /// # Errors
    /// If the system cannot provide random numbers.
    pub fn new() -> Result<Self, PasswordError> {
        Self::with_params(Params::DEFAULT)
    }

    /// Uses a custom cost: `memory` in KiB, the number of `passes` over it, and the number of parallel `lanes`.
    ///
    /// # Errors
    /// If Argon2 does not allow these numbers, or the system cannot provide random numbers.
    pub fn with_cost(memory: u32, passes: u32, lanes: u32) -> Result<Self, PasswordError> {
        Self::with_params(Params::new(memory, passes, lanes, None).map_err(|_| PasswordError)?)
    }

    fn with_params(params: Params) -> Result<Self, PasswordError> {
        let mut passwords = Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            decoy: String::new(),
            spare: Arc::default(),
        };
        let nobody = Secret::random().map_err(|_| PasswordError)?;
        passwords.decoy = passwords.hash(&nobody)?;
        Ok(passwords)
    }

    /// Returns the text to store for a password: a PHC string with its own salt and cost. An empty password is valid.
    ///
    /// # Errors
    /// If the system cannot provide random numbers.
    pub fn hash(&self, password: &Secret) -> Result<String, PasswordError> {
        let hash = self.argon2.hash_password(password.expose().as_bytes());
        let hash: PasswordHash = hash.map_err(|_| PasswordError)?;
        Ok(hash.to_string())
    }

    /// Whether `password` matches the hash `stored`.
    ///
    /// Pass `None` for a user that does not exist. The check then takes as long as for an existing user, so that its time
    /// does not reveal user names. The same applies to a stored text that is not a hash.
    #[must_use]
    pub fn verify(&self, password: &Secret, stored: Option<&str>) -> bool {
        let stored = stored.and_then(|stored| PasswordHash::new(stored).ok());
        let password = password.expose().as_bytes();
        match stored {
            Some(hash) => self.matches(password, &hash).unwrap_or(false),
            None => {
                let decoy = PasswordHash::new(&self.decoy);
                let _ = std::hint::black_box(decoy.map(|hash| self.matches(password, &hash)));
                false
            }
        }
    }

    /// Hashes with the salt and cost of `stored`, in reused memory.
    fn matches(&self, password: &[u8], stored: &PasswordHash) -> Option<bool> {
        let algorithm = Algorithm::try_from(stored.algorithm.as_str()).ok()?;
        let version = stored
            .version
            .map_or(Ok(Version::V0x13), Version::try_from)
            .ok()?;
        let params = Params::try_from(stored).ok()?;
        let (salt, expected) = (stored.salt?, stored.hash?);
        let mut memory = self.spare().pop().unwrap_or_default();
        memory.resize(memory.len().max(params.block_count()), Block::default());
        let mut output = vec![0; expected.len()];
        let argon2 = Argon2::new(algorithm, version, params);
        let done = argon2.hash_password_into_with_memory(password, &salt, &mut output, &mut memory);
        self.spare().push(memory);
        done.ok()?;
        Some(output.ct_eq(expected.as_bytes()).into())
    }

    fn spare(&self) -> std::sync::MutexGuard<'_, Vec<Vec<Block>>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passwords").finish_non_exhaustive()
    }
}

/// A password cannot be hashed: Argon2 does not allow the cost, or the system cannot provide random numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordError;

impl fmt::Display for PasswordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the password cannot be hashed")
    }
}

impl std::error::Error for PasswordError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_salted_and_verify_their_password_only() {
        let passwords = Passwords::with_cost(8, 1, 1).unwrap();
        for text in ["Tje0", "", "pässwörd"] {
            let secret = Secret::from(text);
            let stored = passwords.hash(&secret).unwrap();
            assert!(
                stored.starts_with("$argon2id$v=19$m=8,t=1,p=1$"),
                "{stored}"
            );
            assert!(passwords.verify(&secret, Some(&stored)));
            assert!(!passwords.verify(&Secret::from("other"), Some(&stored)));
            assert_ne!(passwords.hash(&secret).unwrap(), stored);
        }
        assert!(!passwords.verify(&Secret::from(""), None));
        assert!(!passwords.verify(&Secret::from(""), Some("")));
        assert!(!passwords.verify(&Secret::from("plain"), Some("plain")));
        assert!(Passwords::with_cost(0, 0, 0).is_err());
    }

    #[test]
    fn a_hash_of_another_cost_verifies() {
        let stored = Passwords::with_cost(16, 1, 1).unwrap();
        let stored = stored.hash(&Secret::from("x")).unwrap();
        let passwords = Passwords::with_cost(8, 1, 1).unwrap();
        assert!(passwords.verify(&Secret::from("x"), Some(&stored)));
    }
}

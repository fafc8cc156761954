//! Recently verified passwords.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use pagewire_runtime::server::auth::Secret;

use crate::member::User;

/// How long a password is accepted without hashing it again. A changed password can still work for that long.
const SPAN: SignedDuration = SignedDuration::from_secs(60);

/// The maximum number of entries.
const MOST: usize = 1000;

/// Remembers for a minute which names and passwords belong together. It stores a digest that includes a secret of this
/// process, and is therefore worthless elsewhere.
pub struct Known {
    pepper: Secret,
    users: Mutex<HashMap<[u8; 32], (User, Timestamp)>>,
}

impl Known {
    /// An empty memory.
    #[must_use]
    pub fn new(pepper: Secret) -> Self {
        Self {
            pepper,
            users: Mutex::default(),
        }
    }

    /// The user, if this name and this password were verified less than a minute ago.
    #[must_use]
    pub fn find(&self, name: &str, password: &Secret, now: Timestamp) -> Option<User> {
        let users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        let (user, end) = users.get(&self.key(name, password))?;
        (*end > now).then(|| user.clone())
    }

    /// Remembers a successful login.
    pub fn remember(&self, name: &str, password: &Secret, user: &User, now: Timestamp) {
        let end = now.saturating_add(SPAN).unwrap_or(Timestamp::MAX);
        let key = self.key(name, password);
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        if users.len() >= MOST {
            users.retain(|_, (_, end)| *end > now);
        }
        if users.len() < MOST {
            users.insert(key, (user.clone(), end));
        }
    }

    fn key(&self, name: &str, password: &Secret) -> [u8; 32] {
        let pepper = self.pepper.expose();
        // The length separates name and password, whatever characters they contain.
        let text = format!("{pepper} {} {name} {}", name.len(), password.expose());
        *Secret::new(text).digest().as_bytes()
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::UserId;

    #[test]
    fn a_login_is_known_for_a_minute_and_by_its_own_password() {
        let user = User {
            id: UserId(1),
            login: "ann".to_owned(),
            full_name: String::new(),
            admin: false,
            present: true,
            group: String::new(),
        };
        let known = Known::new("pepper".into());
        let start = Timestamp::UNIX_EPOCH;
        known.remember("ann b", &"c".into(), &user, start);
        let at = |seconds| start + SignedDuration::from_secs(seconds);
        assert!(known.find("ann b", &"c".into(), at(59)).is_some());
        assert!(known.find("ann b", &"c".into(), at(60)).is_none());
        assert!(known.find("ann", &"b c".into(), at(1)).is_none());
        assert!(known.find("ann b", &"C".into(), at(1)).is_none());
    }
}

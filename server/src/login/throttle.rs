//! Failed logins, counted in memory.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::Peer;

/// The number of failures that are admitted in a minute: for a name from one address, for an address with any name, and for
/// a name from any address. The last limit is far higher and only stops guessing from many addresses, because anybody can
/// use it to keep a user out for as long as they continue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For one name from one address.
    pub pair: u32,
    /// For one address.
    pub peer: u32,
    /// For one name.
    pub name: u32,
    /// The maximum number of entries; beyond it, the oldest are removed.
    pub entries: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            pair: 5,
            peer: 30,
            name: 100,
            entries: 10_000,
        }
    }
}

const WINDOW: SignedDuration = SignedDuration::from_secs(60);

/// Longer names are cut in the table, so that their senders cannot fill the memory.
const NAME_CHARS: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Pair(String, Peer),
    Peer(Peer),
    Name(String),
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    failures: u32,
    end: Timestamp,
}

/// Counts failed logins, for existing and unknown names.
#[derive(Debug)]
pub struct Throttle {
    limits: Limits,
    entries: Mutex<HashMap<Key, Entry>>,
}

impl Throttle {
    /// A throttle without failures.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            entries: Mutex::default(),
        }
    }

    /// Whether another attempt may be made.
    #[must_use]
    pub fn admits(&self, name: &str, peer: Peer, now: Timestamp) -> bool {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        self.keys(name, peer).iter().all(|(key, limit)| {
            let entry = entries.get(key).filter(|entry| entry.end > now);
            entry.is_none_or(|entry| entry.failures < *limit)
        })
    }

    /// Counts a failure.
    pub fn count(&self, name: &str, peer: Peer, now: Timestamp) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() + 3 > self.limits.entries {
            entries.retain(|_, entry| entry.end > now);
        }
        for (key, _) in self.keys(name, peer) {
            if entries.len() >= self.limits.entries {
                let oldest = entries.iter().min_by_key(|(_, entry)| entry.end);
                let oldest = oldest.map(|(key, _)| key.clone());
                oldest.map(|key| entries.remove(&key));
            }
            let end = now.saturating_add(WINDOW).unwrap_or(Timestamp::MAX);
            let entry = entries.entry(key).or_insert(Entry { failures: 0, end });
            if entry.end <= now {
                *entry = Entry { failures: 0, end };
            }
            entry.failures += 1;
        }
    }

    /// Clears the failures of a name from its address, after a successful login.
    pub fn forget(&self, name: &str, peer: Peer) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.remove(&Key::Pair(normal(name), peer));
    }

    fn keys(&self, name: &str, peer: Peer) -> [(Key, u32); 3] {
        let name = normal(name);
        [
            (Key::Pair(name.clone(), peer), self.limits.pair),
            (Key::Peer(peer), self.limits.peer),
            (Key::Name(name), self.limits.name),
        ]
    }
}

fn normal(name: &str) -> String {
    let name = name.trim().chars().take(NAME_CHARS);
    name.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(last: u8) -> Peer {
        Peer::new([127, 0, 0, last].into())
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds)
    }

    #[test]
    fn each_way_of_guessing_has_its_limit() {
        let limits = Limits {
            pair: 2,
            peer: 4,
            name: 6,
            entries: 100,
        };
        let throttle = Throttle::new(limits);
        throttle.count("ann", peer(1), at(0));
        assert!(throttle.admits("ann", peer(1), at(1)));
        throttle.count(" ANN", peer(1), at(1));
        assert!(
            !throttle.admits("Ann", peer(1), at(2)),
            "one name, one address"
        );
        assert!(throttle.admits("ann", peer(2), at(2)) && throttle.admits("bob", peer(1), at(2)));
        for name in ["bob", "eve"] {
            throttle.count(name, peer(1), at(3));
        }
        assert!(!throttle.admits("zoe", peer(1), at(4)), "one address");
        for last in 3..=6 {
            throttle.count("ann", peer(last), at(5));
        }
        assert!(!throttle.admits("ann", peer(9), at(6)), "one name");
        assert!(throttle.admits("bob", peer(9), at(6)));
        assert!(throttle.admits("ann", peer(9), at(66)), "a minute later");
    }

    #[test]
    fn a_right_login_clears_and_memory_is_bounded() {
        let throttle = Throttle::new(Limits {
            pair: 1,
            entries: 9,
            ..Limits::default()
        });
        throttle.count("ann", peer(1), at(0));
        assert!(!throttle.admits("ann", peer(1), at(1)));
        throttle.forget("ann", peer(1));
        assert!(throttle.admits("ann", peer(1), at(1)));
        for number in 0..200 {
            throttle.count(
                &number.to_string(),
                peer(number),
                at(1 + i64::from(number) / 100),
            );
        }
        assert!(throttle.entries.lock().unwrap().len() <= 9);
    }

    #[test]
    fn the_network_of_an_ipv6_address_counts() {
        let peer = |text: &str| Peer::new(text.parse().unwrap());
        assert_eq!(peer("2001:db8::1"), peer("2001:db8::ffff:2"));
        assert_ne!(peer("2001:db8::1"), peer("2001:db8:0:1::1"));
        assert_eq!(peer("::ffff:127.0.0.1"), peer("127.0.0.1"));
    }
}

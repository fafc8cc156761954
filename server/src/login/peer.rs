//! The address that a request comes from.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicBool, Ordering};

/// The request that is being served.
struct Current {
    peer: Peer,
    slid: AtomicBool,
}

tokio::task_local! {
    static CURRENT: Current;
}

/// An address that logins are counted by. Of an IPv6 address the network counts: whoever has one has all
/// of its 2^64 addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Peer(IpAddr);

impl Peer {
    /// The peer of an address.
    #[must_use]
    pub fn new(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V6(address) => {
                let network = address.to_bits() >> 64 << 64;
                Self(IpAddr::V6(Ipv6Addr::from_bits(network)))
            }
            address => Self(address),
        }
    }

    /// The peer of the request that is being served; the unspecified address outside of one.
    #[must_use]
    pub fn current() -> Self {
        let current = CURRENT.try_with(|current| current.peer);
        current.unwrap_or(Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED)))
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Serves a request of a peer: within `work`, [`Peer::current`] is that peer. Also says whether the end of the session
/// of a browser has been moved meanwhile.
pub async fn with_peer<T>(peer: Peer, work: impl Future<Output = T>) -> (T, bool) {
    let slid = AtomicBool::new(false);
    let work = async {
        let result = work.await;
        let slid = CURRENT.try_with(|current| current.slid.load(Ordering::Relaxed));
        (result, slid.unwrap_or(false))
    };
    CURRENT.scope(Current { peer, slid }, work).await
}

/// Notes that the end of the caller's session has been moved.
pub(super) fn note_slide() {
    // Outside of a request nobody wants to know.
    let _ = CURRENT.try_with(|current| current.slid.store(true, Ordering::Relaxed));
}

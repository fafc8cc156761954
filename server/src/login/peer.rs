//! The address of the client of a request.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicBool, Ordering};

/// The current request.
struct Current {
    peer: Peer,
    slid: AtomicBool,
}

tokio::task_local! {
    static CURRENT: Current;
}

/// An address by which logins are counted. For IPv6 it is the network, because its owner has all of its 2^64 addresses.
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

    /// The peer of the current request; the unspecified address outside of a request.
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

/// Runs the work of a request from a peer. Within `work`, [`Peer::current`] is that peer. Also returns whether the end of a
/// browser session was moved meanwhile.
pub async fn with_peer<T>(peer: Peer, work: impl Future<Output = T>) -> (T, bool) {
    let slid = AtomicBool::new(false);
    let work = async {
        let result = work.await;
        let slid = CURRENT.try_with(|current| current.slid.load(Ordering::Relaxed));
        (result, slid.unwrap_or(false))
    };
    CURRENT.scope(Current { peer, slid }, work).await
}

/// Records that the end of the caller's session was moved.
pub(super) fn note_slide() {
    // Outside of a request, nothing needs this.
    let _ = CURRENT.try_with(|current| current.slid.store(true, Ordering::Relaxed));
}

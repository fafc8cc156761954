//! The address that a request comes from.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

tokio::task_local! {
    static CURRENT: Peer;
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
        let current = CURRENT.try_with(|peer| *peer);
        current.unwrap_or(Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED)))
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Serves a request of a peer: within `work`, [`Peer::current`] is that peer.
pub async fn with_peer<T>(peer: Peer, work: impl Future<Output = T>) -> T {
    CURRENT.scope(peer, work).await
}

//! Authentication: from the headers of a request to its principal.
//!
//! [`Authorize`] is a `tower` layer in front of a [`Router`](crate::server::Router) or any other HTTP service. It reads the
//! credentials of a request ([`Attempt`]) and passes them to a [`Verifier`]. It then forwards the request with the
//! [`Principal`](crate::server::Principal) in its extensions, or responds with 401. Credentials never show in `Debug`,
//! `Display` or a response. [`Passwords`], [`Secret`] and random tokens are tools for verifiers.

mod attempt;
mod layer;
mod password;
mod refusal;
mod secret;

pub use attempt::{Attempt, Presented, Scheme};
pub use layer::{Authorize, Authorized, Verifier};
pub use password::{PasswordError, Passwords};
pub use secret::{Digest, NoRandomness, Secret};

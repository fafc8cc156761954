//! Who may call: from the headers of a request to its principal.
//!
//! [`Authorize`] is a `tower` layer in front of a [`Router`](crate::server::Router) or any other HTTP service. It reads what a request
//! presents ([`Attempt`]), asks a [`Verifier`], and passes the request on with the [`Principal`](crate::server::Principal)
//! in its extensions, or answers 401. What is presented never shows in `Debug`, `Display` or a response. The rest are tools for
//! verifiers: [`Passwords`], [`Secret`] and random tokens.

mod attempt;
mod layer;
mod password;
mod refusal;
mod secret;

pub use attempt::{Attempt, Presented, Scheme};
pub use layer::{Authorize, Authorized, Verifier};
pub use password::{PasswordError, Passwords};
pub use secret::{Digest, NoRandomness, Secret};

//! Who may call: from the headers of a request to its principal.
//!
//! [`Authorize`] is a `tower` layer in front of a [`Router`](crate::server::Router) or any other HTTP service. It reads what a request
//! presents ([`Attempt`]), asks a [`Verifier`], and passes the request on with the [`Principal`](crate::server::Principal)
//! in its extensions, or answers 401. What is presented never shows in `Debug`, `Display` or an answer. The rest are tools for
//! verifiers: [`Passwords`], [`Ticket`], [`Secret`] and random tokens.

mod attempt;
mod layer;
mod password;
mod refusal;
mod secret;
mod ticket;

pub use attempt::{Attempt, Presented, SESSION_COOKIE, Scheme, XSRF_COOKIE, XSRF_FIELD};
pub use layer::{Authorize, Authorized, Verifier};
pub use password::{PasswordError, Passwords};
pub use secret::{Digest, NoRandomness, Secret};
pub use ticket::{Ticket, access_token};

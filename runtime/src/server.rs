//! The server side: handlers behind a [`Router`], which is a `tower` service.

mod answer;
#[cfg(feature = "auth")]
pub mod auth;
mod context;
mod error;
mod input;
mod path;
mod query;
mod router;
mod table;

pub use answer::{Answer, Answering, Binary, Body, Written, answer, not_implemented};
pub use context::{Cancellation, Context, Principal};
pub use error::Error;
pub use input::Input;
pub use router::{Dispatch, Router, Routes};

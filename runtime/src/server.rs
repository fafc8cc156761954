//! The server side: a [`Router`], which is a `tower` service, and its handlers.

#[cfg(feature = "auth")]
pub mod auth;
mod bodies;
mod body;
mod context;
#[cfg(feature = "cors")]
mod cors;
mod describe;
mod error;
mod exchange;
mod file;
#[cfg(feature = "gzip")]
mod gzip;
mod input;
mod into_response;
mod localize;
mod multipart;
mod outcome;
mod parameters;
mod path;
mod query;
mod respond;
mod router;
mod routes;
mod set_header;
mod table;
mod upload;

pub use crate::profile::Origin;
#[doc(hidden)]
pub use bodies::{Bodies, ReadBody};
pub use body::{BodyError, ResponseBody};
pub use context::{Cancellation, Context, Principal};
#[cfg(feature = "cors")]
pub use cors::cors;
pub use describe::Describe;
pub use error::Error;
pub use file::Binary;
#[cfg(feature = "gzip")]
pub use gzip::is_accepted as accepts_gzip;
pub use input::Input;
pub use into_response::{IntoResponse, Responding, Written, not_implemented, respond};
pub use localize::{Localize, Localized};
#[doc(hidden)]
pub use outcome::{write_file, write_outcome};
pub use router::Router;
pub use routes::{Dispatch, Routes, RoutesError};
#[doc(hidden)]
pub use set_header::set_header;
pub use upload::Upload;

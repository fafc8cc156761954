//! Hand-written support for crates that the generator emits from an OpenAPI description.
//!
//! Generated code is tables and thin functions. What they share is here:
//!
//! * [`table`]: carriers are plain structs with a table; serde, `Debug`, `Clone` and `PartialEq` walk it.
//! * [`value`]: date-times, dates, UUIDs, binary data, dictionaries, open and flag enumerations that lose nothing.
//! * [`json`]: reading (lenient) and writing (exact) through serde, without an intermediate tree.
//! * `xml`, `form`: the other two body formats, over the same tables, and `media`, which chooses (feature `formats`,
//!   part of `client` and `server`).
//! * [`operation`]: static descriptors of operations, and [`contract`]: the grammar in which generated code has them.
//! * `patch` (feature of that name): JSON Patch and merge patches.
//! * [`select`]: responses cut down to the properties that `$select` names.
//! * `client` (feature of that name): calls over any transport. Behind features of their own: the transport over
//!   `reqwest`, one that tries again and renews credentials (`retry`), streams over pages (`paging`), uploads of
//!   several parts (`multipart`), a server that returns samples for everything, for tests (`mock`).
//! * `server` (feature of that name): a router that is a `tower` service, and what handlers get and give;
//!   `server::auth` (feature `auth`) identifies the caller, `server::cors` (feature `cors`) decides which web pages may
//!   call.
//! * `gzip` compresses bodies on both sides, `tower` puts services and layers under a client, `tracing` makes a span per
//!   call and logs why a server returns 500, `tokio` brings its timers and files.
//!
//! * `tenant`, `oauth` and `webhooks` are for the online service of the vendor whose profile they bring: tenants that
//!   move, people and programs logged in, notifications checked; `axum` makes the latter arguments of handlers.
//! * `pattern` lets servers check texts against the patterns of the description.
//!
//! `bytes`, `http` and `reqwest` are re-exported in the versions that signatures here have.
//!
//! Without features there is no HTTP library among the dependencies.

mod bom;
mod macros;

#[cfg(feature = "client")]
pub mod client;
pub mod contract;
#[cfg(feature = "formats")]
pub mod form;
#[cfg(any(feature = "client", feature = "server"))]
mod http_date;
pub mod json;
#[cfg(feature = "formats")]
pub mod media;
pub mod operation;
#[cfg(all(feature = "tokio", any(feature = "client", feature = "server")))]
mod part_file;
#[cfg(feature = "patch")]
pub mod patch;
mod percent;
pub mod profile;
#[cfg(all(feature = "tokio", any(feature = "client", feature = "server")))]
mod reader;
pub mod select;
#[cfg(feature = "server")]
pub mod server;
#[cfg(any(feature = "client", feature = "server"))]
mod style;
#[cfg(feature = "superoffice")]
pub mod superoffice;
pub mod table;
pub mod value;
#[cfg(feature = "formats")]
pub mod xml;

pub use json::{deserialize, serialize};
pub use profile::Profile;
pub use table::{Carrier, File, Unknown, View};
pub use value::{Bytes, DateTime, Decimal, Map, UnknownMember};

/// The library whose `Bytes` are the contents of responses and streams.
#[cfg(any(feature = "client", feature = "server"))]
#[doc(no_inline)]
pub use bytes;
/// The library of the methods, addresses, statuses and headers in signatures of `client` and `server`.
#[cfg(any(feature = "client", feature = "server"))]
#[doc(no_inline)]
pub use http;
/// The library below `client::Reqwest`, whose builder `client::Reqwest::from_builder` takes. TLS features that
/// your program wants of it, it turns on by a dependency of its own on the same version.
#[cfg(feature = "reqwest-no-tls")]
#[doc(no_inline)]
pub use reqwest;
/// Crates that the macros name.
#[doc(hidden)]
pub use serde;

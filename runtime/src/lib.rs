//! Hand-written support for crates that the generator emits from an OpenAPI description.
//!
//! Generated code consists of tables and thin functions. This crate contains the shared parts:
//!
//! * [`table`]: carriers are plain structs with a table, which serde, `Debug`, `Clone` and `PartialEq` use.
//! * [`value`]: date-times, dates, UUIDs, binary data, dictionaries, and open and flag enumerations, all lossless.
//! * [`json`]: reading (lenient) and writing (exact) through serde, without an intermediate tree.
//! * `xml`, `form`: the other two body formats, over the same tables. `media` selects the format (feature `formats`, part of
//!   `client` and `server`).
//! * [`operation`]: static descriptors of operations. [`contract`]: their grammar in generated code.
//! * `patch` (feature of that name): JSON Patch and merge patches.
//! * [`select`]: responses reduced to the properties in `$select`.
//! * `client` (feature of that name): calls over any transport. The following parts have their own features: the transport
//!   over `reqwest`, a transport that retries and renews credentials (`retry`), streams over pages (`paging`), uploads with
//!   several parts (`multipart`), and a server for tests that returns samples for everything (`mock`).
//! * `server` (feature of that name): a router that is a `tower` service, and the arguments and results of handlers.
//!   `server::auth` (feature `auth`) identifies the client, and `server::cors` (feature `cors`) decides which web pages may
//!   call.
//! * `gzip` compresses bodies on both sides. `tower` puts services and layers under a client. `tracing` creates one span per
//!   call and logs why a server returns 500. `tokio` adds its timers and files.
//!
//! * `tenant`, `oauth` and `webhooks` are for the online service of the vendor whose profile they include: tenants that
//!   move, logins of people and programs, and verified notifications. `axum` makes notifications arguments of handlers.
//! * `pattern` lets servers check texts against the patterns of the description.
//!
//! `bytes`, `http` and `reqwest` are re-exported in the versions that the signatures of this crate use.
//!
//! Without features, no dependency is an HTTP library.

mod bom;
mod macros;

#[cfg(feature = "client")]
pub mod client;
pub mod contract;
#[cfg(any(feature = "client", feature = "server"))]
mod excerpt;
pub mod failure;
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
/// The library below `client::Reqwest`, whose builder `client::Reqwest::from_builder` takes. To enable TLS features of it,
/// add a dependency on the same version to your program.
#[cfg(feature = "reqwest-no-tls")]
#[doc(no_inline)]
pub use reqwest;
/// Crates that the macros refer to.
#[doc(hidden)]
pub use serde;

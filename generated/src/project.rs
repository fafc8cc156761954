// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Project` of the API, with 42 operations.
//!
//! Projects, one URL per project.
//!
//! A project collects what is done together: activities, documents, sales, and the people of several
//! companies who take part in it.
//!
//! The type of a project decides which statuses it goes through and whether a guide with stages leads
//! it. Members are persons, each with a function. A project can have a picture, an event on the web,
//! and links to any other record.
//!
//! - The number of a project may come from a number series; check a number of your own before you save it.
//! - A project can be merged into another.
//! - The activity archive mixes appointments, documents and sales; name the entities that you want.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "project"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.project().default_project_entity().send().await?;
//!
//! let body = superoffice::types::ProjectEntity::new().set_name("Fjord Trading");
//! let answer = client.project().post_project_entity(&body).send().await?;
//!
//! let answer = client.project().members(1).send().await?;
//!
//! let answer = client.project().activities(1).send().await?;
//! # Ok(()) }
//! ```

mod operations;
pub use operations::OPERATIONS;

#[cfg(feature = "client")]
mod client;

#[cfg(feature = "client")]
pub use client::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::*;

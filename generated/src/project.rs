// Made by `cargo run --release -p pagewire`; do not edit.

//! Projects, one URL per project.
//!
//! A project collects what is done together: activities, documents, sales, and the people of several
//! companies who take part in it.
//!
//! The type of a project decides which statuses it goes through and whether a guide with stages leads
//! it. Members are persons, each with a function. A project can have a picture, an event on the web,
//! and links to other records, such as documents and activities.
//!
//! - The number of a project may come from a number series; check a number of your own before you save it.
//! - A project can be merged into another.
//! - The rows of the activities operation are of three kinds, `appointment`, `document` and `mailing`; name those
//!   that you want in `$entities`.
//!
//! The tag `Project` of the API, with 42 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "project", feature = "archive-project-activity", feature = "archive-project-member"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! use superoffice::archives::{Query, project_activity, project_member};
//!
//! let response = client.project().default_project_entity().send().await?;
//!
//! let body = superoffice::types::ProjectEntity::new().set_name("Example");
//! let response = client.project().post_project_entity(&body).send().await?;
//!
//! let query = Query::new()
//!     .select((project_member::PROJECT_MEMBER_ID, project_member::INFO_TEXT))
//!     .filter(project_member::INFO_TEXT.begins("A"))
//!     .order_by(project_member::INFO_TEXT.asc());
//! let response = client.project().members(1).with_query(&query).send().await?;
//!
//! let query = Query::new()
//!     .select((project_activity::APPOINTMENT_ID, project_activity::NAME))
//!     .filter(project_activity::NAME.begins("A"))
//!     .order_by(project_activity::NAME.asc());
//! let response = client.project().activities(1).with_query(&query).send().await?;
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

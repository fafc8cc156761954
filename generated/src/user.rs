// Made by `cargo run --release -p pagewire`; do not edit.

//! Users with logins, one URL per user.
//!
//! A user is a login with a role, a license and an associate, which is the record that other records
//! point to as owner or author. Behind most users there is a person: a colleague, or with an external
//! user somebody of another company. Resources, system users and anonymous users have none.
//!
//! The current principal says who the caller is: name, role, rights, groups and licenses. It makes a
//! good first call.
//!
//! A user is made for a person, with a type that decides which kind of login it is; system and
//! anonymous users need no person. A role gives rights on records and functions, and groups decide what
//! is visible.
//!
//! - The associate has a key of its own, which is not that of the person.
//! - In the online service user management is closed to partner apps; the list of users, `GetCurrentPrincipal` and
//!   `GetCurrentAssociate` stay open.
//! - Passwords are set by operations of the agent; `Credentials` lists the types of credential that a user has.
//!
//! The tag `User` of the API, with 23 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "user", feature = "archive-all-users"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! use superoffice::archives::{Query, all_users};
//!
//! let response = client.user().get_current_principal().send().await?;
//!
//! let response = client.user().get_current_associate().send().await?;
//!
//! let query = Query::new()
//!     .select((all_users::USERGROUP_ID, all_users::LAST_NAME))
//!     .filter(all_users::LAST_NAME.begins("A"))
//!     .order_by(all_users::LAST_NAME.asc());
//! let response = client.user().get_all().with_query(&query).send().await?;
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

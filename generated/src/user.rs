// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `User` of the API, with 23 operations.
//!
//! Users with logins, one URL per user.
//!
//! A user is a login with a role, a license and an associate, which is the record that other records
//! point to as owner or author. Behind most users there is a person of the own company.
//!
//! The current principal says who the caller is: name, role, rights, groups and licenses. It makes a
//! good first call.
//!
//! Users are made for persons, with a user type that decides which kind of login it is. A role gives
//! rights on records and functions, and groups decide what is visible.
//!
//! - The associate has a key of its own, which is not that of the person.
//! - In the online service the administration of users is closed to most apps.
//! - Passwords and credentials are written, never read.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "user"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.user().get_current_principal().send().await?;
//!
//! let answer = client.user().get_current_associate().send().await?;
//!
//! let answer = client.user().get_all().send().await?;
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

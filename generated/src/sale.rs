// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Sale` of the API, with 33 operations.
//!
//! Sales, one URL per sale.
//!
//! A sale is a chance to sell something to a company: an amount, a date on which the customer is
//! expected to decide, and a stage on the way.
//!
//! A sale is open until it is sold, lost or stalled. The type of the sale decides which stages it has,
//! which guide leads the user, and whether a quote can be made. The stage gives the probability, and
//! the probability weighs the amount. Stakeholders are the other companies and persons with a part in
//! it.
//!
//! Why a sale was won, lost or stalled is an item of the list of reasons for that status. The history
//! operation returns what the sale was like at earlier times; each change of amount, stage or date
//! leaves an entry.
//!
//! - Amounts are in the currency of the sale. `Earning` is the part that remains, given as an amount and in
//!   percent.
//! - The next due date is that of the next activity; it is computed, not set.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "sale"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.sale().default_sale_entity().send().await?;
//!
//! let body = superoffice::types::SaleEntity::new().set_heading("First visit");
//! let answer = client.sale().post_sale_entity(&body).send().await?;
//!
//! let answer = client.sale().get_sale_entity(1).send().await?;
//!
//! let answer = client.sale().get_all().send().await?;
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

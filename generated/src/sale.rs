// Made by `cargo run --release -p pagewire`; do not edit.

//! Sales, one URL per sale.
//!
//! A sale is a chance to sell something, usually to a company. It has an amount, a stage, and the date
//! on which it is expected to be won or lost, or was.
//!
//! A sale is open until it is sold, lost or stalled. The type of the sale decides which stages it has,
//! whether a guide leads the user, whether there are stakeholders, and which limits and templates its
//! quotes have. Each stage has a probability, but that of the sale may differ from it; the weighted
//! amount is the amount times the probability of the sale. Stakeholders are the other companies and
//! persons with a part in it.
//!
//! Why a sale was won, lost or stalled is an item of the list of reasons for that status. The history
//! operation returns earlier versions of the sale; the server keeps one each time the sale is edited.
//!
//! - Amounts are in the currency of the sale. `Earning` is the earning as an amount, `EarningPercent` in percent of
//!   the total.
//! - `NextDueDate` is the date of the closest future activity, or of the most recent one if there is none ahead;
//!   the server maintains it.
//!
//! The tag `Sale` of the API, with 33 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "sale", feature = "archive-find-sale"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! use superoffice::archives::{Query, find_sale};
//!
//! let response = client.sale().default_sale_entity().send().await?;
//!
//! let body = superoffice::types::SaleEntity::new().set_heading("First visit");
//! let response = client.sale().post_sale_entity(&body).send().await?;
//!
//! let response = client.sale().get_sale_entity(1).send().await?;
//!
//! let query = Query::new()
//!     .select((find_sale::SALE_ID, find_sale::HEADING))
//!     .filter(find_sale::HEADING.begins("A"))
//!     .order_by(find_sale::HEADING.asc());
//! let response = client.sale().get_all().with_query(&query).send().await?;
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

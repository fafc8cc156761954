//! What is specific to a vendor, one module per vendor.
//!
//! A vendor is a set of values: the [`Grammar`](crate::docs::Grammar) of its pages. The stages take
//! these values and name no vendor themselves.

mod superoffice;

pub use superoffice::GRAMMAR as SUPEROFFICE;

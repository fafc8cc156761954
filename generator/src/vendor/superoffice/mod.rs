//! The reference pages of the SuperOffice WebAPI.

pub(crate) mod document;
mod grammar;
pub(crate) mod names;

pub use grammar::GRAMMAR;

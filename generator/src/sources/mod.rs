//! The two second sources: further documentation of the vendor about carriers and enums that the reference pages describe incompletely.
//!
//! Both are folders of the same public documentation tree, and both name every nested carrier, every array item and every enum member:
//!
//! * [`read_soap`] reads the SOAP contract pages, one page per agent with the whole WSDL in a fence;
//! * [`read_docfx`] reads the reference of the .NET client, one YAML file per class.
//!
//! Each returns a [`Catalog`]. [`merge()`] combines them, and reports each contradiction with the source that was used.

mod catalog;
mod docfx;
mod enums;
mod files;
mod merge;
mod soap;
mod text;

pub use catalog::{
    Catalog, CatalogCarrier, CatalogEnum, CatalogOperation, CatalogProperty, CatalogType,
    EnumMember, OperationName, SourceKind,
};
pub use docfx::read_docfx;
pub use files::SourceError;
pub use merge::merge;
pub use soap::read_soap;

#[cfg(test)]
mod corpus_tests;

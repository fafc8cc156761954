//! Reading of OpenAPI documents that everything after the document shares: where its parts are, and what its
//! references lead to.

mod gather;
mod markup;
mod node;
mod older;
mod pointer;
mod resolver;

pub(crate) use gather::{gather, has_others};
pub(crate) use markup::{XML_EXTENSION, keep_markup, may_have_markup};
pub(crate) use older::older;
pub use pointer::Pointer;
pub(crate) use resolver::{Broken, Ref, Resolver, Target};

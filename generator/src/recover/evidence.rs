//! The sources of types other than the pages.

use super::api::Api;
use crate::sources::Catalog;

/// Evidence for types in addition to the pages.
#[derive(Default, Clone, Copy)]
pub struct Evidence<'a> {
    /// The SOAP contract and the .NET reference.
    pub catalog: Option<&'a Catalog>,
    /// An older release of the same reference, or the Swagger of this one, recovered separately.
    pub older: Option<&'a Api>,
}

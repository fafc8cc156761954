//! What types are recovered from, beside the pages.

use super::api::Api;
use crate::sources::Catalog;

/// What may serve as evidence beside the pages themselves.
#[derive(Default, Clone, Copy)]
pub struct Evidence<'a> {
    /// The SOAP contract and the .NET reference.
    pub catalog: Option<&'a Catalog>,
    /// An older release of the same reference, or the Swagger of this one, recovered by itself.
    pub older: Option<&'a Api>,
}

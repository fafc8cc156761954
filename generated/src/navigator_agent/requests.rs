// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `GetNavigatorCompaniesRequest` of the API.
#[non_exhaustive]
pub struct GetNavigatorCompaniesRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNavigatorCompaniesRequest "GetNavigatorCompaniesRequest" {
    0 name set_name String = "Name";
} }

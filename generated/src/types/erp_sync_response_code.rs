// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Outcome of an operation of the ERP Sync service on connectors and connections.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - returned by
///   [`erp_sync_agent().can_delete_erp_sync_connector_entity`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.can_delete_erp_sync_connector_entity),
///   [`erp_sync_agent().test_connector_url`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.test_connector_url).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErpSyncResponseCode {
    /// The operation has worked.
    ///
    /// `NoError`, number 0.
    NoError,
    /// Refused, since there are still connections that use the connector.
    ///
    /// `ErrorConnectorHasConnections`, number 1.
    ErrorConnectorHasConnections,
    /// Failed: a record with the given key does not exist.
    ///
    /// `ErrorNotFound`, number 2.
    ErrorNotFound,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ErpSyncResponseCode "ErpSyncResponseCode" crate::PROFILE {
    0 NoError = "NoError" 0;
    1 ErrorConnectorHasConnections = "ErrorConnectorHasConnections" 1;
    2 ErrorNotFound = "ErrorNotFound" 2;
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of CRM record that corresponds to one of an ERP system.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`erp_sync_agent().break_actor_link`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.break_actor_link),
///   [`erp_sync_agent().get_connections_and_display_fields`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_connections_and_display_fields),
///   [`erp_sync_agent().get_erp_field_values`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_erp_field_values),
///   [`erp_sync_agent().get_field_values_from_crm`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_field_values_from_crm).
/// - returned by
///   [`erp_sync_agent().get_crm_actor_type`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_crm_actor_type).
/// - part of [`ConnectActorRequest`](struct.ConnectActorRequest.html),
///   [`CreateActorLinkRequest`](struct.CreateActorLinkRequest.html),
///   [`CreateErpActorFromCrmRequest`](struct.CreateErpActorFromCrmRequest.html),
///   [`ErpConnectionData`](struct.ErpConnectionData.html),
///   [`ErpSyncActorTypeMapping`](struct.ErpSyncActorTypeMapping.html),
///   [`TryConnectActorRequest`](struct.TryConnectActorRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmActorType {
    /// The kind of record is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A company of the CRM, as a customer.
    ///
    /// `Contact`, number 1.
    Contact,
    /// A contact person of the CRM.
    ///
    /// `Person`, number 2.
    Person,
    /// A project of the CRM.
    ///
    /// `Project`, number 3.
    Project,
    /// A sale (opportunity) of the CRM.
    ///
    /// `Sale`, number 4.
    Sale,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CrmActorType "CrmActorType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Contact = "Contact" 1;
    2 Person = "Person" 2;
    3 Project = "Project" 3;
    4 Sale = "Sale" 4;
} }

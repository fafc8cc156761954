// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of record in an ERP system.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`erp_sync_agent().force_resync_external`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_resync_external),
///   [`erp_sync_agent().force_resync_external_no_blank_values`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_resync_external_no_blank_values),
///   [`erp_sync_agent().get_actor_type_mapping`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_actor_type_mapping),
///   [`erp_sync_agent().get_crm_actor_type`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_crm_actor_type),
///   [`erp_sync_agent().get_field_values_from_erp`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_field_values_from_erp),
///   [`erp_sync_agent().get_fields_for_new_erp_actor`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_fields_for_new_erp_actor)
///   and 3 more operations.
/// - part of [`ConnectActorRequest`](struct.ConnectActorRequest.html),
///   [`CreateActorLinkRequest`](struct.CreateActorLinkRequest.html),
///   [`CreateErpActorFromCrmRequest`](struct.CreateErpActorFromCrmRequest.html),
///   [`ErpConnectionData`](struct.ErpConnectionData.html),
///   [`ErpSyncActorSummary`](struct.ErpSyncActorSummary.html),
///   [`ErpSyncActorTypeMapping`](struct.ErpSyncActorTypeMapping.html),
///   [`TryConnectActorRequest`](struct.TryConnectActorRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErpActorType {
    /// The kind of record is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A customer in the ERP system.
    ///
    /// `Customer`, number 1.
    Customer,
    /// Somebody in the ERP system who sells to the own company: a supplier or vendor.
    ///
    /// `Supplier`, number 2.
    Supplier,
    /// Somebody who is customer and supplier at once.
    ///
    /// `Partner`, number 3.
    Partner,
    /// A contact person in the ERP system.
    ///
    /// `Person`, number 4.
    Person,
    /// A project in the ERP system.
    ///
    /// `Project`, number 5.
    Project,
    /// An employee, often mapped to a user of the CRM (associate).
    ///
    /// `Employee`, number 6.
    Employee,
    /// A sale in the ERP system.
    ///
    /// `Sale`, number 7.
    Sale,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ErpActorType "ErpActorType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Customer = "Customer" 1;
    2 Supplier = "Supplier" 2;
    3 Partner = "Partner" 3;
    4 Person = "Person" 4;
    5 Project = "Project" 5;
    6 Employee = "Employee" 6;
    7 Sale = "Sale" 7;
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Domain of a folder tree: what its folders contain.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`hierarchy().get_all_in_domain`](../hierarchy/struct.HierarchyClient.html#method.get_all_in_domain),
///   [`hierarchy().get_hierarchy_from_path`](../hierarchy/struct.HierarchyClient.html#method.get_hierarchy_from_path),
///   [`hierarchy().update_hierarchy_from_path`](../hierarchy/struct.HierarchyClient.html#method.update_hierarchy_from_path),
///   [`hierarchy().add_hierarchy_to_path`](../hierarchy/struct.HierarchyClient.html#method.add_hierarchy_to_path),
///   [`hierarchy().delete_hierarchy_from_path`](../hierarchy/struct.HierarchyClient.html#method.delete_hierarchy_from_path),
///   [`list_agent().add_hierarchy_to_path`](../list_agent/struct.ListAgentClient.html#method.add_hierarchy_to_path)
///   and 4 more operations.
/// - returned by [`hierarchy().get_all_domains`](../hierarchy/struct.HierarchyClient.html#method.get_all_domains),
///   [`list_agent().get_all_domains`](../list_agent/struct.ListAgentClient.html#method.get_all_domains).
/// - part of [`HierarchyEntity`](struct.HierarchyEntity.html),
///   [`HierarchyEntityWithLinks`](struct.HierarchyEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Domain {
    /// The kind of folders is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Folders of extra tables.
    ///
    /// `ExtraTables`, number 1.
    ExtraTables,
    /// Folders of screen definitions, which are configurable screens.
    ///
    /// `ScreenDefinitions`, number 2.
    ScreenDefinitions,
    /// Folders of CRMScripts.
    ///
    /// `Scripts`, number 3.
    Scripts,
    /// Folders of selections, which are stored sets of records.
    ///
    /// `Selections`, number 4.
    Selections,
    /// Folders of documents that customers can see in the customer center.
    ///
    /// `ExternalDocuments`, number 5.
    ExternalDocuments,
    /// Folders of user groups.
    ///
    /// `UserGroups`, number 6.
    UserGroups,
    /// Folders of external documents that belong to spam messages.
    ///
    /// `ExternalDocumentRelatedToSpmMessage`, number 7.
    ExternalDocumentRelatedToSpmMessage,
    /// Folders of dashboards, which are boards of charts.
    ///
    /// `Dashboards`, number 8.
    Dashboards,
    /// Folders of marketing workflows (email flows).
    ///
    /// `EmailFlows`.
    EmailFlows,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Domain "Domain" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 ExtraTables = "ExtraTables" 1;
    2 ScreenDefinitions = "ScreenDefinitions" 2;
    3 Scripts = "Scripts" 3;
    4 Selections = "Selections" 4;
    5 ExternalDocuments = "ExternalDocuments" 5;
    6 UserGroups = "UserGroups" 6;
    7 ExternalDocumentRelatedToSpmMessage = "ExternalDocumentRelatedToSpmMessage" 7;
    8 Dashboards = "Dashboards" 8;
    9 EmailFlows = "EmailFlows";
} }

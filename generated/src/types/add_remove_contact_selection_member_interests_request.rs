// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// AddRemoveContactSelectionMemberInterests: Adds interests to the companies and contact persons in a selection,
/// and removes others, in one call.
///
/// - taken by
///   [`selection_agent().add_remove_contact_selection_member_interests`](../selection_agent/struct.SelectionAgentClient.html#method.add_remove_contact_selection_member_interests).
#[non_exhaustive]
pub struct AddRemoveContactSelectionMemberInterestsRequest {
    /// Key of the selection whose companies and persons get or lose interests.
    pub selection_id: Option<i32>,
    /// Keys of the interests that the companies get.
    pub add_company_interests: Option<Vec<i32>>,
    /// Keys of the interests that the companies lose.
    pub remove_company_interests: Option<Vec<i32>>,
    /// Keys of the interests that the contact persons get.
    pub add_contact_interests: Option<Vec<i32>>,
    /// Keys of the interests that the contact persons lose.
    pub remove_contact_interests: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddRemoveContactSelectionMemberInterestsRequest
"AddRemoveContactSelectionMemberInterestsRequest" crate::PROFILE {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 add_company_interests set_add_company_interests Vec<i32> = "AddCompanyInterests";
    2 remove_company_interests set_remove_company_interests Vec<i32> = "RemoveCompanyInterests";
    3 add_contact_interests set_add_contact_interests Vec<i32> = "AddContactInterests";
    4 remove_contact_interests set_remove_contact_interests Vec<i32> = "RemoveContactInterests";
} }

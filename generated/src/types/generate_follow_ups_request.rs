// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::AppointmentEntity;

/// GenerateFollowUps: Creates a follow-up appointment, based on the given one, for the members of a selection. It
/// is saved for the given user (0 for the calling user) or, if requested, for the owner of each company.
/// `UniqueContact` creates only one per company.
///
/// - taken by
///   [`selection_agent().generate_follow_ups`](../selection_agent/struct.SelectionAgentClient.html#method.generate_follow_ups).
#[non_exhaustive]
pub struct GenerateFollowUpsRequest {
    /// Key of the selection whose members get a follow-up.
    pub selection_id: Option<i32>,
    /// Activity that each follow-up is modeled on.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// Key of the user who gets the activities; 0 means the caller. Without effect when `SaveOnContactOwner` is true.
    pub associate_id: Option<i32>,
    /// True to give each activity to the user who is our contact for the company, instead of the given user.
    pub save_on_contact_owner: Option<bool>,
    /// True to create only one activity per company, however many members it has.
    pub unique_contact: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateFollowUpsRequest "GenerateFollowUpsRequest" crate::PROFILE {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 save_on_contact_owner set_save_on_contact_owner bool = "SaveOnContactOwner";
    4 unique_contact set_unique_contact bool = "UniqueContact";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::AppointmentEntity;

/// The carrier `GenerateFollowUpsRequest` of the API.
#[non_exhaustive]
pub struct GenerateFollowUpsRequest {
    /// Key of the selection, a stored set of records.
    pub selection_id: Option<i32>,
    /// The activity to save or to start from.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// Key of the associate, the CRM user.
    pub associate_id: Option<i32>,
    /// The property `SaveOnContactOwner`.
    pub save_on_contact_owner: Option<bool>,
    /// The property `UniqueContact`.
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

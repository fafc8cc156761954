// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ExternallyOwnedStatus, ExternallyOwnedType, InvitationStatus};

/// The carrier `ParticipantInfo` of the API.
#[non_exhaustive]
pub struct ParticipantInfo {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `EmailId`.
    pub email_id: Option<i32>,
    /// The property `SendEmail`.
    pub send_email: Option<bool>,
    /// The property `InvitationStatus`.
    pub invitation_status: Option<InvitationStatus>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ExternallyOwnedType`.
    pub externally_owned_type: Option<ExternallyOwnedType>,
    /// The property `ExternallyOwnedStatus`.
    pub externally_owned_status: Option<ExternallyOwnedStatus>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ParticipantInfo "ParticipantInfo" crate::PROFILE {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 person_id set_person_id i32 = "PersonId";
    2 contact_id set_contact_id i32 = "ContactId";
    3 email_id set_email_id i32 = "EmailId";
    4 send_email set_send_email bool = "SendEmail";
    5 invitation_status set_invitation_status InvitationStatus = "InvitationStatus";
    6 email_address set_email_address String = "EmailAddress";
    7 description set_description String = "Description";
    8 externally_owned_type set_externally_owned_type ExternallyOwnedType = "ExternallyOwnedType";
    9 externally_owned_status set_externally_owned_status ExternallyOwnedStatus = "ExternallyOwnedStatus";
} }

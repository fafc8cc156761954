// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ExternallyOwnedStatus, ExternallyOwnedType, InvitationStatus};

/// Somebody who takes part in an appointment: a user, a resource, a person or just an e-mail address.
///
/// - taken by
///   [`appointment_agent().assign_to`](../appointment_agent/struct.AppointmentAgentClient.html#method.assign_to).
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html).
#[non_exhaustive]
pub struct ParticipantInfo {
    /// Key of the user or resource; 0 for others.
    pub associate_id: Option<i32>,
    /// Key of the contact person; 0 for others.
    pub person_id: Option<i32>,
    /// Key of the participant's company; 0 for none.
    pub contact_id: Option<i32>,
    /// Key of the e-mail address that is used.
    pub email_id: Option<i32>,
    /// Whether the participant gets, or got, an e-mail.
    pub send_email: Option<bool>,
    /// Whether the participant has accepted, declined or not replied.
    pub invitation_status: Option<InvitationStatus>,
    /// Address of a participant who is neither user nor person.
    pub email_address: Option<String>,
    /// Remark about that address.
    pub description: Option<String>,
    /// Part that the participant plays in a meeting of another calendar system, such as organizer or optional.
    pub externally_owned_type: Option<ExternallyOwnedType>,
    /// State of the participation in the other system.
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

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GenerateLead: Adds a lead for sales, as a task, to the given company. When neither company nor person is known
/// and the data suffices, both are created, with the given user as our contact; a known company without that person
/// gets the person. The one who submits the lead becomes related to the company. Returns the person, the company
/// and the sales representative; when several companies fit, all of them.
///
/// - taken by
///   [`appointment_agent().generate_lead`](../appointment_agent/struct.AppointmentAgentClient.html#method.generate_lead).
#[non_exhaustive]
pub struct GenerateLeadRequest {
    /// Key of the user who becomes our contact when a new company is created, so that the right salesperson gets it.
    pub associate_id_for_new_contact: Option<i32>,
    /// Text of the lead, as users see it.
    pub lead_description: Option<String>,
    /// How the person who submits the lead is related to the company, in words.
    pub relation: Option<String>,
    /// Key of the type of relation, which differs from database to database.
    pub relation_id: Option<i32>,
    /// Name of the company, new or existing, that the lead is created for.
    pub lead_contact: Option<String>,
    /// Given name of the person at that company.
    pub lead_person_firstname: Option<String>,
    /// Family name of the person at that company.
    pub lead_person_lastname: Option<String>,
    /// E-mail address of the person at that company.
    pub lead_person_email: Option<String>,
    /// Telephone number of the company or of the person there.
    pub lead_phone_number: Option<String>,
    /// Company of the person who submits the lead.
    pub creators_contact: Option<String>,
    /// Given name of the person who submits the lead.
    pub creators_firstname: Option<String>,
    /// Family name of the person who submits the lead.
    pub creators_lastname: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateLeadRequest "GenerateLeadRequest" crate::PROFILE {
    0 associate_id_for_new_contact set_associate_id_for_new_contact i32 = "AssociateIdForNewContact";
    1 lead_description set_lead_description String = "LeadDescription";
    2 relation set_relation String = "Relation";
    3 relation_id set_relation_id i32 = "RelationId";
    4 lead_contact set_lead_contact String = "LeadContact";
    5 lead_person_firstname set_lead_person_firstname String = "LeadPersonFirstname";
    6 lead_person_lastname set_lead_person_lastname String = "LeadPersonLastname";
    7 lead_person_email set_lead_person_email String = "LeadPersonEmail";
    8 lead_phone_number set_lead_phone_number String = "LeadPhoneNumber";
    9 creators_contact set_creators_contact String = "CreatorsContact";
    10 creators_firstname set_creators_firstname String = "CreatorsFirstname";
    11 creators_lastname set_creators_lastname String = "CreatorsLastname";
} }

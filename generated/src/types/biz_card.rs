// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ContactEntity, PersonEntity};

/// Company and person that were read from a business card, given as a picture or as text.
///
/// - returned by
///   [`ai_agent().analyze_biz_card_image`](../ai_agent/struct.AiAgentClient.html#method.analyze_biz_card_image),
///   [`ai_agent().analyze_biz_card_text`](../ai_agent/struct.AiAgentClient.html#method.analyze_biz_card_text).
#[non_exhaustive]
pub struct BizCard {
    /// The company on the card.
    pub contact: Option<Box<ContactEntity>>,
    /// The person on the card.
    pub person: Option<Box<PersonEntity>>,
    /// Picture of the company's logo in Base64; may be empty.
    pub logo_image: Option<String>,
    /// Picture of the person in Base64; may be empty.
    pub photo_image: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BizCard "BizCard" crate::PROFILE {
    0 contact set_contact Box<ContactEntity> = "Contact";
    1 person set_person Box<PersonEntity> = "Person";
    2 logo_image set_logo_image String = "LogoImage";
    3 photo_image set_photo_image String = "PhotoImage";
} }

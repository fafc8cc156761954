// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Unknown, carrier};

/// Picture of a person, scaled.
///
/// - returned by
///   [`person_agent().create_default_person_image`](../person_agent/struct.PersonAgentClient.html#method.create_default_person_image),
///   [`person_agent().get_person_images`](../person_agent/struct.PersonAgentClient.html#method.get_person_images).
#[non_exhaustive]
pub struct PersonImage {
    /// Key of the person in the picture.
    pub person_id: Option<i32>,
    /// Bytes of the picture, as PNG.
    pub image_data: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonImage "PersonImage" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 image_data set_image_data Bytes = "ImageData";
} }

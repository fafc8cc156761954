// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ImportAction` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImportAction(pagewire_runtime::value::Flags);

flag_enum! { ImportAction "ImportAction" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `PersonAdded`, number 1.
    PERSON_ADDED = "PersonAdded" 1;
    /// `PersonUpdated`, number 2.
    PERSON_UPDATED = "PersonUpdated" 2;
    /// `PersonNoChange`, number 4.
    PERSON_NO_CHANGE = "PersonNoChange" 4;
    /// `ContactAdded`, number 8.
    CONTACT_ADDED = "ContactAdded" 8;
    /// `ContactUpdated`, number 16.
    CONTACT_UPDATED = "ContactUpdated" 16;
    /// `ContactNoChange`, number 32.
    CONTACT_NO_CHANGE = "ContactNoChange" 32;
    /// `ProductAdded`, number 64.
    PRODUCT_ADDED = "ProductAdded" 64;
    /// `ProductUpdated`, number 128.
    PRODUCT_UPDATED = "ProductUpdated" 128;
    /// `ProductNoChange`, number 256.
    PRODUCT_NO_CHANGE = "ProductNoChange" 256;
    /// `Obs`, number 512.
    OBS = "Obs" 512;
    /// `ObsERPDuplicate`, number 1024.
    OBS_ERP_DUPLICATE = "ObsERPDuplicate" 1024;
} }

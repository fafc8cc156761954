// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// What an import does with a row, as flags that can be combined since a row may hold a company, a
/// person and a product.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ImportLine`](struct.ImportLine.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImportAction(pagewire_runtime::value::Flags);

flag_enum! { ImportAction "ImportAction" crate::PROFILE {
    /// What happens to the row is not determined yet.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// A contact person is created.
    ///
    /// `PersonAdded`, number 1.
    PERSON_ADDED = "PersonAdded" 1;
    /// A contact person that exists is changed.
    ///
    /// `PersonUpdated`, number 2.
    PERSON_UPDATED = "PersonUpdated" 2;
    /// The contact person exists and stays as it is.
    ///
    /// `PersonNoChange`, number 4.
    PERSON_NO_CHANGE = "PersonNoChange" 4;
    /// A company is created.
    ///
    /// `ContactAdded`, number 8.
    CONTACT_ADDED = "ContactAdded" 8;
    /// A company that exists is changed.
    ///
    /// `ContactUpdated`, number 16.
    CONTACT_UPDATED = "ContactUpdated" 16;
    /// The company exists and stays as it is.
    ///
    /// `ContactNoChange`, number 32.
    CONTACT_NO_CHANGE = "ContactNoChange" 32;
    /// A product is created.
    ///
    /// `ProductAdded`, number 64.
    PRODUCT_ADDED = "ProductAdded" 64;
    /// A product that exists is changed.
    ///
    /// `ProductUpdated`, number 128.
    PRODUCT_UPDATED = "ProductUpdated" 128;
    /// The product exists and stays as it is.
    ///
    /// `ProductNoChange`, number 256.
    PRODUCT_NO_CHANGE = "ProductNoChange" 256;
    /// The row needs attention before it is imported.
    ///
    /// `Obs`, number 512.
    OBS = "Obs" 512;
    /// The row needs attention, since its record in the ERP system has a duplicate.
    ///
    /// `ObsERPDuplicate`, number 1024.
    OBS_ERP_DUPLICATE = "ObsERPDuplicate" 1024;
} }

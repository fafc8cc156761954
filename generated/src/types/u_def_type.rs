// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the tables that own user-defined fields, with the codes used in the database.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`user_defined_field_info_agent().create_user_defined_field_info`](../user_defined_field_info_agent/struct.UserDefinedFieldInfoAgentClient.html#method.create_user_defined_field_info),
///   [`user_defined_field_info_agent().detect_column_id_changes`](../user_defined_field_info_agent/struct.UserDefinedFieldInfoAgentClient.html#method.detect_column_id_changes),
///   [`user_defined_field_info_agent().detect_unpublished_changes`](../user_defined_field_info_agent/struct.UserDefinedFieldInfoAgentClient.html#method.detect_unpublished_changes),
///   [`user_defined_field_info_agent().get_changed_page_one_fields`](../user_defined_field_info_agent/struct.UserDefinedFieldInfoAgentClient.html#method.get_changed_page_one_fields),
///   [`user_defined_field_info_agent().get_published_user_defined_field_from_field_label`](../user_defined_field_info_agent/struct.UserDefinedFieldInfoAgentClient.html#method.get_published_user_defined_field_from_field_label),
///   [`user_defined_field_info_agent().get_published_user_defined_field_from_prog_id`](../user_defined_field_info_agent/struct.UserDefinedFieldInfoAgentClient.html#method.get_published_user_defined_field_from_prog_id)
///   and 14 more operations.
/// - part of [`UserDefinedFieldInfo`](struct.UserDefinedFieldInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UDefType {
    /// Code for an owner that is not valid.
    ///
    /// `Invalid`, number 0.
    Invalid,
    /// Fields of companies (contacts).
    ///
    /// `Contact`, number 7.
    Contact,
    /// Fields of contact persons.
    ///
    /// `Person`, number 8.
    Person,
    /// Fields that customers add to projects.
    ///
    /// `Project`, number 9.
    Project,
    /// Fields that customers add to sales.
    ///
    /// `Sale`, number 10.
    Sale,
    /// Temporary tables used while fields are reorganized.
    ///
    /// `Temp`, number 11.
    Temp,
    /// Fields that customers add to follow-ups and other activities.
    ///
    /// `Appointment`, number 12.
    Appointment,
    /// Fields that customers add to documents.
    ///
    /// `Document`, number 13.
    Document,
    /// Owner not defined; it should not occur in a real database.
    ///
    /// `None`, number 14.
    None,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UDefType "UDefType" crate::PROFILE {
    0 Invalid = "Invalid" 0;
    1 Contact = "Contact" 7;
    2 Person = "Person" 8;
    3 Project = "Project" 9;
    4 Sale = "Sale" 10;
    5 Temp = "Temp" 11;
    6 Appointment = "Appointment" 12;
    7 Document = "Document" 13;
    8 None = "None" 14;
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::{
    ConsentPurpose, ConsentSource, FieldProperty, LegalBase, PersonEntity, TableRight,
};

/// The enum `AssociateSourceType` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssociateSourceType(pagewire_runtime::value::Flags);

flag_enum! { AssociateSourceType "AssociateSourceType" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `History`, number 1.
    HISTORY = "History" 1;
    /// `DiaryViewList`, number 2.
    DIARY_VIEW_LIST = "DiaryViewList" 2;
    /// `Department`, number 4.
    DEPARTMENT = "Department" 4;
    /// `All`, number 7.
    ALL = "All" 7;
} }

/// The carrier `ConsentPerson` of the API.
#[non_exhaustive]
pub struct ConsentPerson {
    /// The property `ConsentPersonId`.
    pub consent_person_id: Option<i32>,
    /// The property `ConsentSource`.
    pub consent_source: Option<Box<ConsentSource>>,
    /// The property `LegalBase`.
    pub legal_base: Option<Box<LegalBase>>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ConsentPurpose`.
    pub consent_purpose: Option<Box<ConsentPurpose>>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConsentPerson "ConsentPerson" {
    0 consent_person_id set_consent_person_id i32 = "ConsentPersonId";
    1 consent_source set_consent_source Box<ConsentSource> = "ConsentSource";
    2 legal_base set_legal_base Box<LegalBase> = "LegalBase";
    3 person_id set_person_id i32 = "PersonId";
    4 consent_purpose set_consent_purpose Box<ConsentPurpose> = "ConsentPurpose";
    5 comment set_comment String = "Comment";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ResolvedPerson` of the API.
#[non_exhaustive]
pub struct ResolvedPerson {
    /// The property `Person`.
    pub person: Option<Box<PersonEntity>>,
    /// The property `PersonCreated`.
    pub person_created: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolvedPerson "ResolvedPerson" {
    0 person set_person Box<PersonEntity> = "Person";
    1 person_created set_person_created bool = "PersonCreated";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `TemporaryKeyDomain` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemporaryKeyDomain {
    /// `Unknown`, number 0.
    Unknown,
    /// `MailingRecipient`, number 1.
    MailingRecipient,
    /// `FormSubmitterRecipient`, number 2.
    FormSubmitterRecipient,
    /// `ViewTicketInCustomerCenter`, number 3.
    ViewTicketInCustomerCenter,
    /// `LoginCustomerCenter`, number 4.
    LoginCustomerCenter,
    /// `PublicFaq`, number 5.
    PublicFaq,
    /// `ChangePasswordCustomerCenter`, number 6.
    ChangePasswordCustomerCenter,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TemporaryKeyDomain "TemporaryKeyDomain" {
    0 Unknown = "Unknown";
    1 MailingRecipient = "MailingRecipient";
    2 FormSubmitterRecipient = "FormSubmitterRecipient";
    3 ViewTicketInCustomerCenter = "ViewTicketInCustomerCenter";
    4 LoginCustomerCenter = "LoginCustomerCenter";
    5 PublicFaq = "PublicFaq";
    6 ChangePasswordCustomerCenter = "ChangePasswordCustomerCenter";
} [0, 1, 2, 3, 4, 5, 6] }

/// The carrier `TemporaryKeyInfo` of the API.
#[non_exhaustive]
pub struct TemporaryKeyInfo {
    /// The property `Domain`.
    pub domain: Option<TemporaryKeyDomain>,
    /// The property `TargetId`.
    pub target_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IsExpired`.
    pub is_expired: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TemporaryKeyInfo "TemporaryKeyInfo" {
    0 domain set_domain TemporaryKeyDomain = "Domain";
    1 target_id set_target_id i32 = "TargetId";
    2 person_id set_person_id i32 = "PersonId";
    3 is_expired set_is_expired bool = "IsExpired";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{ActivityStatus, ArchiveRestrictionGroup, FieldProperty, TableRight, VisibleFor};

/// The enum `EMailMergeTargetType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EMailMergeTargetType {
    /// `BestFit`, number 0.
    BestFit,
    /// `Electronic`, number 1.
    Electronic,
    /// `Mail`, number 2.
    Mail,
    /// `Fax`, number 3.
    Fax,
    /// `Printer`, number 4.
    Printer,
    /// `Xml`, number 5.
    Xml,
    /// `XmlFax`, number 6.
    XmlFax,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EMailMergeTargetType "EMailMergeTargetType" {
    0 BestFit = "BestFit";
    1 Electronic = "Electronic";
    2 Mail = "Mail";
    3 Fax = "Fax";
    4 Printer = "Printer";
    5 Xml = "Xml";
    6 XmlFax = "XmlFax";
} [0, 1, 2, 3, 4, 5, 6] }

/// The carrier `MailMergeSettings` of the API.
#[non_exhaustive]
pub struct MailMergeSettings {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `MailMergeDeliveryType`.
    pub mail_merge_delivery_type: Option<EMailMergeTargetType>,
    /// The property `CustomAttention`.
    pub custom_attention: Option<String>,
    /// The property `AlwaysUseCustomAttention`.
    pub always_use_custom_attention: Option<bool>,
    /// The property `SaveDocument`.
    pub save_document: Option<bool>,
    /// The property `CustomMailBody`.
    pub custom_mail_body: Option<String>,
    /// The property `TaskEntity`.
    pub task_entity: Option<Box<MailMergeTask>>,
    /// The property `AddCompanyInterest`.
    pub add_company_interest: Option<i32>,
    /// The property `AddPersonInterest`.
    pub add_person_interest: Option<i32>,
    /// The property `RemoveCompanyInterest`.
    pub remove_company_interest: Option<i32>,
    /// The property `RemovePersonInterest`.
    pub remove_person_interest: Option<i32>,
    /// The property `IncludeNoMailingsRecipient`.
    pub include_no_mailings_recipient: Option<bool>,
    /// The property `TestOnly`.
    pub test_only: Option<bool>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `IncludeRetiredRecipients`.
    pub include_retired_recipients: Option<bool>,
    /// The property `IncludeStoppedRecipients`.
    pub include_stopped_recipients: Option<bool>,
    /// The property `CustomMailSubject`.
    pub custom_mail_subject: Option<String>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `Synchronous`.
    pub synchronous: Option<bool>,
    /// The property `IsTemporarySelection`.
    pub is_temporary_selection: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MailMergeSettings "MailMergeSettings" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 document_id set_document_id i32 = "DocumentId";
    2 mail_merge_delivery_type set_mail_merge_delivery_type EMailMergeTargetType = "MailMergeDeliveryType";
    3 custom_attention set_custom_attention String = "CustomAttention";
    4 always_use_custom_attention set_always_use_custom_attention bool = "AlwaysUseCustomAttention";
    5 save_document set_save_document bool = "SaveDocument";
    6 custom_mail_body set_custom_mail_body String = "CustomMailBody";
    7 task_entity set_task_entity Box<MailMergeTask> = "TaskEntity";
    8 add_company_interest set_add_company_interest i32 = "AddCompanyInterest";
    9 add_person_interest set_add_person_interest i32 = "AddPersonInterest";
    10 remove_company_interest set_remove_company_interest i32 = "RemoveCompanyInterest";
    11 remove_person_interest set_remove_person_interest i32 = "RemovePersonInterest";
    12 include_no_mailings_recipient set_include_no_mailings_recipient bool = "IncludeNoMailingsRecipient";
    13 test_only set_test_only bool = "TestOnly";
    14 project_id set_project_id i32 = "ProjectId";
    15 include_retired_recipients set_include_retired_recipients bool = "IncludeRetiredRecipients";
    16 include_stopped_recipients set_include_stopped_recipients bool = "IncludeStoppedRecipients";
    17 custom_mail_subject set_custom_mail_subject String = "CustomMailSubject";
    18 extra_info set_extra_info String = "ExtraInfo";
    19 synchronous set_synchronous bool = "Synchronous";
    20 is_temporary_selection set_is_temporary_selection bool = "IsTemporarySelection";
    21 table_right set_table_right Box<TableRight> = "TableRight";
    22 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `MailMergeTask` of the API.
#[non_exhaustive]
pub struct MailMergeTask {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `TypeId`.
    pub type_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `Duration`.
    pub duration: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `PriorityId`.
    pub priority_id: Option<i32>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Box<VisibleFor>>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `OwnerAssociateId`.
    pub owner_associate_id: Option<i32>,
    /// The property `SingleEntryOnEachCompany`.
    pub single_entry_on_each_company: Option<bool>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MailMergeTask "MailMergeTask" {
    0 project_id set_project_id i32 = "ProjectId";
    1 type_id set_type_id i32 = "TypeId";
    2 start_date set_start_date DateTime = "StartDate";
    3 duration set_duration i32 = "Duration";
    4 description set_description String = "Description";
    5 priority_id set_priority_id i32 = "PriorityId";
    6 visible_for set_visible_for Box<VisibleFor> = "VisibleFor";
    7 completed set_completed ActivityStatus = "Completed";
    8 owner_associate_id set_owner_associate_id i32 = "OwnerAssociateId";
    9 single_entry_on_each_company set_single_entry_on_each_company bool = "SingleEntryOnEachCompany";
    10 sale_id set_sale_id i32 = "SaleId";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `RecipientStatistics` of the API.
#[non_exhaustive]
pub struct RecipientStatistics {
    /// The property `Total`.
    pub total: Option<i32>,
    /// The property `ValidPostalAddresses`.
    pub valid_postal_addresses: Option<i32>,
    /// The property `ValidEmailAddresses`.
    pub valid_email_addresses: Option<i32>,
    /// The property `ValidFaxNumbers`.
    pub valid_fax_numbers: Option<i32>,
    /// The property `NoAddresses`.
    pub no_addresses: Option<i32>,
    /// The property `NoFaxOrEmails`.
    pub no_fax_or_emails: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecipientStatistics "RecipientStatistics" {
    0 total set_total i32 = "Total";
    1 valid_postal_addresses set_valid_postal_addresses i32 = "ValidPostalAddresses";
    2 valid_email_addresses set_valid_email_addresses i32 = "ValidEmailAddresses";
    3 valid_fax_numbers set_valid_fax_numbers i32 = "ValidFaxNumbers";
    4 no_addresses set_no_addresses i32 = "NoAddresses";
    5 no_fax_or_emails set_no_fax_or_emails i32 = "NoFaxOrEmails";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SelectionForFind` of the API.
#[non_exhaustive]
pub struct SelectionForFind {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `CanSaveAsSelection`.
    pub can_save_as_selection: Option<bool>,
    /// The property `MainHeading`.
    pub main_heading: Option<String>,
    /// The property `FilterScreenHeading`.
    pub filter_screen_heading: Option<String>,
    /// The property `SelectionEntityHeading`.
    pub selection_entity_heading: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionForFind "SelectionForFind" {
    0 provider_name set_provider_name String = "ProviderName";
    1 selection_id set_selection_id i32 = "SelectionId";
    2 can_save_as_selection set_can_save_as_selection bool = "CanSaveAsSelection";
    3 main_heading set_main_heading String = "MainHeading";
    4 filter_screen_heading set_filter_screen_heading String = "FilterScreenHeading";
    5 selection_entity_heading set_selection_entity_heading String = "SelectionEntityHeading";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SelectionMemberEditValues` of the API.
#[non_exhaustive]
pub struct SelectionMemberEditValues {
    /// The property `CompanyCategory`.
    pub company_category: Option<i32>,
    /// The property `CompanyBusiness`.
    pub company_business: Option<i32>,
    /// The property `CompanyOurContact`.
    pub company_our_contact: Option<i32>,
    /// The property `CompanyName`.
    pub company_name: Option<String>,
    /// The property `CompanyDepartment`.
    pub company_department: Option<String>,
    /// The property `CompanyNumber`.
    pub company_number: Option<String>,
    /// The property `CompanyCode`.
    pub company_code: Option<String>,
    /// The property `ContactPosition`.
    pub contact_position: Option<i32>,
    /// The property `ChangeCompanyCategory`.
    pub change_company_category: Option<bool>,
    /// The property `ChangeCompanyBusiness`.
    pub change_company_business: Option<bool>,
    /// The property `ChangeCompanyOurContact`.
    pub change_company_our_contact: Option<bool>,
    /// The property `ChangeCompanyName`.
    pub change_company_name: Option<bool>,
    /// The property `ChangeCompanyDepartment`.
    pub change_company_department: Option<bool>,
    /// The property `ChangeCompanyNumber`.
    pub change_company_number: Option<bool>,
    /// The property `ChangeCompanyCode`.
    pub change_company_code: Option<bool>,
    /// The property `ChangeContactPosition`.
    pub change_contact_position: Option<bool>,
    /// The property `CompanyCountry`.
    pub company_country: Option<i32>,
    /// The property `ChangeCompanyCountry`.
    pub change_company_country: Option<bool>,
    /// The property `ContactJobTitle`.
    pub contact_job_title: Option<String>,
    /// The property `ChangeContactJobTitle`.
    pub change_contact_job_title: Option<bool>,
    /// The property `CompanyOrgNr`.
    pub company_org_nr: Option<String>,
    /// The property `ChangeCompanyOrgNr`.
    pub change_company_org_nr: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionMemberEditValues "SelectionMemberEditValues" {
    0 company_category set_company_category i32 = "CompanyCategory";
    1 company_business set_company_business i32 = "CompanyBusiness";
    2 company_our_contact set_company_our_contact i32 = "CompanyOurContact";
    3 company_name set_company_name String = "CompanyName";
    4 company_department set_company_department String = "CompanyDepartment";
    5 company_number set_company_number String = "CompanyNumber";
    6 company_code set_company_code String = "CompanyCode";
    7 contact_position set_contact_position i32 = "ContactPosition";
    8 change_company_category set_change_company_category bool = "ChangeCompanyCategory";
    9 change_company_business set_change_company_business bool = "ChangeCompanyBusiness";
    10 change_company_our_contact set_change_company_our_contact bool = "ChangeCompanyOurContact";
    11 change_company_name set_change_company_name bool = "ChangeCompanyName";
    12 change_company_department set_change_company_department bool = "ChangeCompanyDepartment";
    13 change_company_number set_change_company_number bool = "ChangeCompanyNumber";
    14 change_company_code set_change_company_code bool = "ChangeCompanyCode";
    15 change_contact_position set_change_contact_position bool = "ChangeContactPosition";
    16 company_country set_company_country i32 = "CompanyCountry";
    17 change_company_country set_change_company_country bool = "ChangeCompanyCountry";
    18 contact_job_title set_contact_job_title String = "ContactJobTitle";
    19 change_contact_job_title set_change_contact_job_title bool = "ChangeContactJobTitle";
    20 company_org_nr set_company_org_nr String = "CompanyOrgNr";
    21 change_company_org_nr set_change_company_org_nr bool = "ChangeCompanyOrgNr";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `TypicalSearch` of the API.
#[non_exhaustive]
pub struct TypicalSearch {
    /// The property `TypicalSearchId`.
    pub typical_search_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `IsEntityDefault`.
    pub is_entity_default: Option<i32>,
    /// The property `IncludePerson`.
    pub include_person: Option<i32>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `VersionNumber`.
    pub version_number: Option<i32>,
    /// The property `RestrictionGroups`.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TypicalSearch "TypicalSearch" {
    0 typical_search_id set_typical_search_id i32 = "TypicalSearchId";
    1 title set_title String = "Title";
    2 tooltip set_tooltip String = "Tooltip";
    3 entity_name set_entity_name String = "EntityName";
    4 is_entity_default set_is_entity_default i32 = "IsEntityDefault";
    5 include_person set_include_person i32 = "IncludePerson";
    6 source set_source String = "Source";
    7 version_number set_version_number i32 = "VersionNumber";
    8 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `TypicalSearches` of the API.
#[non_exhaustive]
pub struct TypicalSearches {
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `MasterVersion`.
    pub master_version: Option<i32>,
    /// The property `DeleteLeftovers`.
    pub delete_leftovers: Option<bool>,
    /// The property `Searches`.
    pub searches: Option<Vec<TypicalSearch>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TypicalSearches "TypicalSearches" {
    0 source set_source String = "Source";
    1 master_version set_master_version i32 = "MasterVersion";
    2 delete_leftovers set_delete_leftovers bool = "DeleteLeftovers";
    3 searches set_searches Vec<TypicalSearch> = "Searches";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

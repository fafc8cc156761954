// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Address, Associate, Business, Category, Country, CustomerLanguage, EntityElement, FieldProperty, Person,
    SavedUtmParameters, SelectableMDOListItem, TableRight, TicketPriority,
};

/// The carrier `ContactEntityWithLinks` of the API.
#[non_exhaustive]
pub struct ContactEntityWithLinks {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Department`.
    pub department: Option<String>,
    /// The property `OrgNr`.
    pub org_nr: Option<String>,
    /// The property `Number1`.
    pub number1: Option<String>,
    /// The property `Number2`.
    pub number2: Option<String>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `Emails`.
    pub emails: Option<Vec<EntityElement>>,
    /// The property `Interests`.
    pub interests: Option<Vec<SelectableMDOListItem>>,
    /// The property `Urls`.
    pub urls: Option<Vec<EntityElement>>,
    /// The property `Phones`.
    pub phones: Option<Vec<EntityElement>>,
    /// The property `Faxes`.
    pub faxes: Option<Vec<EntityElement>>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `Business`.
    pub business: Option<Box<Business>>,
    /// The property `Category`.
    pub category: Option<Box<Category>>,
    /// The property `Country`.
    pub country: Option<Box<Country>>,
    /// The property `Persons`.
    pub persons: Option<Vec<Person>>,
    /// The property `NoMailing`.
    pub no_mailing: Option<bool>,
    /// The property `Kananame`.
    pub kananame: Option<String>,
    /// The property `Xstop`.
    pub xstop: Option<bool>,
    /// The property `ActiveInterests`.
    pub active_interests: Option<i32>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `ActiveStatusMonitorId`.
    pub active_status_monitor_id: Option<i32>,
    /// The property `SupportAssociate`.
    pub support_associate: Option<Box<Associate>>,
    /// The property `TicketPriority`.
    pub ticket_priority: Option<Box<TicketPriority>>,
    /// The property `CustomerLanguage`.
    pub customer_language: Option<Box<CustomerLanguage>>,
    /// The property `Deleted`.
    pub deleted: Option<i32>,
    /// The property `DbiAgentId`.
    pub dbi_agent_id: Option<i32>,
    /// The property `DbiLastSyncronized`.
    pub dbi_last_syncronized: Option<DateTime>,
    /// The property `DbiKey`.
    pub dbi_key: Option<String>,
    /// The property `DbiLastModified`.
    pub dbi_last_modified: Option<DateTime>,
    /// The property `SupportPerson`.
    pub support_person: Option<Box<Person>>,
    /// The property `Address`.
    pub address: Option<Box<Address>>,
    /// The property `Source`.
    pub source: Option<i32>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// The property `BounceEmails`.
    pub bounce_emails: Option<Vec<String>>,
    /// The property `Domains`.
    pub domains: Option<Vec<String>>,
    /// The property `UtmParameters`.
    pub utm_parameters: Option<Box<SavedUtmParameters>>,
    /// The property `UserDefinedFields`.
    pub user_defined_fields: Option<Map<String>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactEntityWithLinks "ContactEntityWithLinks" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 name set_name String = "Name";
    2 department set_department String = "Department";
    3 org_nr set_org_nr String = "OrgNr";
    4 number1 set_number1 String = "Number1";
    5 number2 set_number2 String = "Number2";
    6 updated_date set_updated_date DateTime = "UpdatedDate";
    7 created_date set_created_date DateTime = "CreatedDate";
    8 emails set_emails Vec<EntityElement> = "Emails";
    9 interests set_interests Vec<SelectableMDOListItem> = "Interests";
    10 urls set_urls Vec<EntityElement> = "Urls";
    11 phones set_phones Vec<EntityElement> = "Phones";
    12 faxes set_faxes Vec<EntityElement> = "Faxes";
    13 description set_description String = "Description";
    14 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    15 created_by set_created_by Box<Associate> = "CreatedBy";
    16 associate set_associate Box<Associate> = "Associate";
    17 business set_business Box<Business> = "Business";
    18 category set_category Box<Category> = "Category";
    19 country set_country Box<Country> = "Country";
    20 persons set_persons Vec<Person> = "Persons";
    21 no_mailing set_no_mailing bool = "NoMailing";
    22 kananame set_kananame String = "Kananame";
    23 xstop set_xstop bool = "Xstop";
    24 active_interests set_active_interests i32 = "ActiveInterests";
    25 group_id set_group_id i32 = "GroupId";
    26 active_status_monitor_id set_active_status_monitor_id i32 = "ActiveStatusMonitorId";
    27 support_associate set_support_associate Box<Associate> = "SupportAssociate";
    28 ticket_priority set_ticket_priority Box<TicketPriority> = "TicketPriority";
    29 customer_language set_customer_language Box<CustomerLanguage> = "CustomerLanguage";
    30 deleted set_deleted i32 = "Deleted";
    31 dbi_agent_id set_dbi_agent_id i32 = "DbiAgentId";
    32 dbi_last_syncronized set_dbi_last_syncronized DateTime = "DbiLastSyncronized";
    33 dbi_key set_dbi_key String = "DbiKey";
    34 dbi_last_modified set_dbi_last_modified DateTime = "DbiLastModified";
    35 support_person set_support_person Box<Person> = "SupportPerson";
    36 address set_address Box<Address> = "Address";
    37 source set_source i32 = "Source";
    38 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    39 bounce_emails set_bounce_emails Vec<String> = "BounceEmails";
    40 domains set_domains Vec<String> = "Domains";
    41 utm_parameters set_utm_parameters Box<SavedUtmParameters> = "UtmParameters";
    42 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    43 extra_fields set_extra_fields Map<String> = "ExtraFields";
    44 custom_fields set_custom_fields Map<String> = "CustomFields";
    45 table_right set_table_right Box<TableRight> = "TableRight";
    46 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    47 links set_links Map<String> = "_Links";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, Appointment, Associate, Competitor, Contact, Credited, Currency, FieldProperty, Link, Person,
    Project, Rating, Reason, ReasonSold, ReasonStalled, SaleStakeholder, SaleStatus, SaleType, Source, TableRight,
    VisibleFor,
};

/// The carrier `SaleEntityWithLinks` of the API.
#[non_exhaustive]
pub struct SaleEntityWithLinks {
    /// The property `Appointment`.
    pub appointment: Option<Box<Appointment>>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Contact`.
    pub contact: Option<Box<Contact>>,
    /// The property `Project`.
    pub project: Option<Box<Project>>,
    /// The property `SaleText`.
    pub sale_text: Option<String>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `Currency`.
    pub currency: Option<Box<Currency>>,
    /// The property `Competitor`.
    pub competitor: Option<Box<Competitor>>,
    /// The property `Credited`.
    pub credited: Option<Box<Credited>>,
    /// The property `Rating`.
    pub rating: Option<Box<Rating>>,
    /// The property `Reason`.
    pub reason: Option<Box<Reason>>,
    /// The property `Source`.
    pub source: Option<Box<Source>>,
    /// The property `Status`.
    pub status: Option<SaleStatus>,
    /// The property `Saledate`.
    pub saledate: Option<DateTime>,
    /// The property `Amount`.
    pub amount: Option<f64>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `Earning`.
    pub earning: Option<f64>,
    /// The property `EarningPercent`.
    pub earning_percent: Option<f64>,
    /// The property `Heading`.
    pub heading: Option<String>,
    /// The property `Number`.
    pub number: Option<String>,
    /// The property `Probability`.
    pub probability: Option<i32>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `ActiveLinks`.
    pub active_links: Option<i32>,
    /// The property `Links`.
    pub links: Option<Vec<Link>>,
    /// The property `NextDueDate`.
    pub next_due_date: Option<DateTime>,
    /// The property `Postit`.
    pub postit: Option<String>,
    /// The property `SaleType`.
    pub sale_type: Option<Box<SaleType>>,
    /// The property `ReasonSold`.
    pub reason_sold: Option<Box<ReasonSold>>,
    /// The property `ReasonStalled`.
    pub reason_stalled: Option<Box<ReasonStalled>>,
    /// The property `ReopenDate`.
    pub reopen_date: Option<DateTime>,
    /// The property `SaleStakeholders`.
    pub sale_stakeholders: Option<Vec<SaleStakeholder>>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// The property `UserDefinedFields`.
    pub user_defined_fields: Option<Map<String>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `PublishEventDate`.
    pub publish_event_date: Option<DateTime>,
    /// The property `PublishTo`.
    pub publish_to: Option<DateTime>,
    /// The property `PublishFrom`.
    pub publish_from: Option<DateTime>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links_2: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleEntityWithLinks "SaleEntityWithLinks" crate::PROFILE {
    0 appointment set_appointment Box<Appointment> = "Appointment";
    1 associate set_associate Box<Associate> = "Associate";
    2 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    3 created_by set_created_by Box<Associate> = "CreatedBy";
    4 contact set_contact Box<Contact> = "Contact";
    5 project set_project Box<Project> = "Project";
    6 sale_text set_sale_text String = "SaleText";
    7 person set_person Box<Person> = "Person";
    8 currency set_currency Box<Currency> = "Currency";
    9 competitor set_competitor Box<Competitor> = "Competitor";
    10 credited set_credited Box<Credited> = "Credited";
    11 rating set_rating Box<Rating> = "Rating";
    12 reason set_reason Box<Reason> = "Reason";
    13 source set_source Box<Source> = "Source";
    14 status set_status SaleStatus = "Status";
    15 saledate set_saledate DateTime = "Saledate";
    16 amount set_amount f64 = "Amount";
    17 sale_id set_sale_id i32 = "SaleId";
    18 earning set_earning f64 = "Earning";
    19 earning_percent set_earning_percent f64 = "EarningPercent";
    20 heading set_heading String = "Heading";
    21 number set_number String = "Number";
    22 probability set_probability i32 = "Probability";
    23 created_date set_created_date DateTime = "CreatedDate";
    24 updated_date set_updated_date DateTime = "UpdatedDate";
    25 completed set_completed ActivityStatus = "Completed";
    26 active_links set_active_links i32 = "ActiveLinks";
    27 links set_links Vec<Link> = "Links";
    28 next_due_date set_next_due_date DateTime = "NextDueDate";
    29 postit set_postit String = "Postit";
    30 sale_type set_sale_type Box<SaleType> = "SaleType";
    31 reason_sold set_reason_sold Box<ReasonSold> = "ReasonSold";
    32 reason_stalled set_reason_stalled Box<ReasonStalled> = "ReasonStalled";
    33 reopen_date set_reopen_date DateTime = "ReopenDate";
    34 sale_stakeholders set_sale_stakeholders Vec<SaleStakeholder> = "SaleStakeholders";
    35 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    36 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    37 extra_fields set_extra_fields Map<String> = "ExtraFields";
    38 custom_fields set_custom_fields Map<String> = "CustomFields";
    39 publish_event_date set_publish_event_date DateTime = "PublishEventDate";
    40 publish_to set_publish_to DateTime = "PublishTo";
    41 publish_from set_publish_from DateTime = "PublishFrom";
    42 is_published set_is_published bool = "IsPublished";
    43 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    44 table_right set_table_right Box<TableRight> = "TableRight";
    45 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    46 links_2 set_links_2 Map<String> = "_Links";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Decimal, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, Appointment, Associate, Competitor, Contact, Credited, Currency, FieldProperty, Link, Person,
    Project, Rating, Reason, ReasonSold, ReasonStalled, SaleStakeholder, SaleStatus, SaleType, Source, TableRight,
    VisibleFor,
};

/// A sale (an opportunity) with amount, stage, status, company, person, project and custom fields.
///
/// - taken by [`sale().post_sale_entity`](../sale/struct.SaleClient.html#method.post_sale_entity),
///   [`sale().validate_sale_entity`](../sale/struct.SaleClient.html#method.validate_sale_entity),
///   [`sale().put_sale_entity`](../sale/struct.SaleClient.html#method.put_sale_entity),
///   [`sale_agent().save_sale_entity`](../sale_agent/struct.SaleAgentClient.html#method.save_sale_entity),
///   [`sale_agent().validate_sale_entity`](../sale_agent/struct.SaleAgentClient.html#method.validate_sale_entity).
/// - returned by [`sale().default_sale_entity`](../sale/struct.SaleClient.html#method.default_sale_entity),
///   [`sale_agent().create_default_sale_entity`](../sale_agent/struct.SaleAgentClient.html#method.create_default_sale_entity),
///   [`sale_agent().get_sale_entity`](../sale_agent/struct.SaleAgentClient.html#method.get_sale_entity),
///   [`sale_agent().save_sale_entity`](../sale_agent/struct.SaleAgentClient.html#method.save_sale_entity).
#[non_exhaustive]
pub struct SaleEntity {
    /// Next activity of the sale.
    pub appointment: Option<Box<Appointment>>,
    /// User who owns the sale; an item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// User who last changed the sale.
    pub updated_by: Option<Box<Associate>>,
    /// User who created the sale.
    pub created_by: Option<Box<Associate>>,
    /// Company that buys; null for none. An item of the MDO list contact.
    pub contact: Option<Box<Contact>>,
    /// Project whose card shows the sale too; null or an item of the MDO list project.
    pub project: Option<Box<Project>>,
    /// Free text about the sale.
    pub sale_text: Option<String>,
    /// Contact person of the company; may be null. An item of the MDO list person.
    pub person: Option<Box<Person>>,
    /// Currency of the amounts; an item of the MDO list currency.
    pub currency: Option<Box<Currency>>,
    /// Rival; an item of the MDO list comptr.
    pub competitor: Option<Box<Competitor>>,
    /// Whom the sale is credited to; an item of the MDO list credited.
    pub credited: Option<Box<Credited>>,
    /// Stage, with its usual chance; an item of the MDO list prob.
    pub rating: Option<Box<Rating>>,
    /// Why the sale was lost; an item of the MDO list reason.
    pub reason: Option<Box<Reason>>,
    /// Where the sale came from; an item of the MDO list source.
    pub source: Option<Box<Source>>,
    /// Whether the sale is open, sold, lost or stalled.
    pub status: Option<SaleStatus>,
    /// Day on which the sale is, or is expected to be, won or lost.
    pub saledate: Option<DateTime>,
    /// Total value in the currency of the sale.
    pub amount: Option<Decimal>,
    /// Key of the sale, given by the server; 0 in one that has not been saved.
    pub sale_id: Option<i32>,
    /// Earning as an amount.
    pub earning: Option<Decimal>,
    /// Earning as a share of the amount, in percent.
    pub earning_percent: Option<Decimal>,
    /// Heading of the sale.
    pub heading: Option<String>,
    /// Free alphanumeric value, shown as the number of the sale.
    pub number: Option<String>,
    /// Chance of winning in percent, which may differ from that of the stage.
    pub probability: Option<i32>,
    /// When the record was made, in UTC.
    pub created_date: Option<DateTime>,
    /// When the sale was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// Whether work on the sale has ended.
    pub completed: Option<ActivityStatus>,
    /// How many sales, documents or activities are linked to the sale.
    pub active_links: Option<i32>,
    /// Records that are linked to the sale.
    pub links: Option<Vec<Link>>,
    /// Day of the next activity, or of the latest one that is overdue.
    pub next_due_date: Option<DateTime>,
    /// Free text, of which at most 2,047 characters are kept.
    pub postit: Option<String>,
    /// Kind of sale, which decides on stages; an item of the MDO list saletype.
    pub sale_type: Option<Box<SaleType>>,
    /// Why the sale was won; an item of the MDO list reasonsold.
    pub reason_sold: Option<Box<ReasonSold>>,
    /// Why the sale was delayed; an item of the MDO list reasonstalled.
    pub reason_stalled: Option<Box<ReasonStalled>>,
    /// When a stalled sale is taken up again; has a meaning only while the sale is stalled.
    pub reopen_date: Option<DateTime>,
    /// Persons with a stake in the sale.
    pub sale_stakeholders: Option<Vec<SaleStakeholder>>,
    /// How many records of ERP systems are linked to the sale.
    pub active_erp_links: Option<i32>,
    /// Values of user-defined fields by program id, or by a name such as SuperOffice:1234 for a field without one.
    /// Deprecated in favor of CustomFields.
    pub user_defined_fields: Option<Map<String>>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// When the publication takes place.
    pub publish_event_date: Option<DateTime>,
    /// Last moment at which the publication is visible.
    pub publish_to: Option<DateTime>,
    /// First moment at which the publication is visible.
    pub publish_from: Option<DateTime>,
    /// Whether outsiders can see the record, within the publication period.
    pub is_published: Option<bool>,
    /// Users and groups that see the record; an entry with visibility `All` means everybody.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleEntity "SaleEntity" crate::PROFILE {
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
    16 amount set_amount Decimal = "Amount";
    17 sale_id set_sale_id i32 = "SaleId";
    18 earning set_earning Decimal = "Earning";
    19 earning_percent set_earning_percent Decimal = "EarningPercent";
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
} }

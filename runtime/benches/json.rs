//! JSON through the tables against serde's derive, on a `ChatSessionEntity` with its nested carriers.
//!
//! `cargo bench -p pagewire-runtime --bench json`; the goal is at least 0.8 times the speed of the derive. Client and server write by
//! `pagewire_runtime::json::to_vec`; `serde_json::to_vec` gives the same text, but has to look for escapes in every name.

#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// One list of properties, two sets of types: carriers, and structs with serde's derive.
macro_rules! shapes {
    ($($name:ident $wire_name:literal { $($index:literal $field:ident $setter:ident $type:ty = $wire:literal;)* })*) => {
        mod tables {
            use pagewire_runtime::{DateTime, Map};

            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub enum Word {
                None,
                InQueue,
                Closed,
                Unlisted(pagewire_runtime::UnknownMember),
            }

            pagewire_runtime::open_enum! { Word "Word" { 0 None = "None"; 1 InQueue = "InQueue"; 2 Closed = "Closed"; } }

            $(
                pub struct $name {
                    $(pub $field: Option<$type>,)*
                    /// Properties that this crate does not know.
        pub unknown: pagewire_runtime::Unknown,
                }

                pagewire_runtime::carrier! { $name $wire_name { $($index $field $setter $type = $wire;)* } }
            )*
        }

        mod derived {
            use pagewire_runtime::serde::{Deserialize, Serialize};

            type DateTime = String;
            type Map<T> = std::collections::BTreeMap<String, T>;

            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[serde(crate = "pagewire_runtime::serde")]
            pub enum Word {
                None,
                InQueue,
                Closed,
            }

            $(
                #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
                #[serde(crate = "pagewire_runtime::serde")]
                pub struct $name {
                    $(
                        #[serde(rename = $wire, default, skip_serializing_if = "Option::is_none")]
                        pub $field: Option<$type>,
                    )*
                }
            )*
        }
    };
}

shapes! {
    ChatSessionEntity "ChatSessionEntity" {
        0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
        1 topic_id set_topic_id i32 = "TopicId";
        2 user set_user Box<Associate> = "User";
        3 person set_person Box<Person> = "Person";
        4 customer_alias set_customer_alias String = "CustomerAlias";
        5 customer_host set_customer_host String = "CustomerHost";
        6 customer_name set_customer_name String = "CustomerName";
        7 customer_email set_customer_email String = "CustomerEmail";
        8 customer_phone set_customer_phone String = "CustomerPhone";
        9 customer_consented set_customer_consented bool = "CustomerConsented";
        10 customer_company_name set_customer_company_name String = "CustomerCompanyName";
        11 status set_status Word = "Status";
        12 first_message set_first_message String = "FirstMessage";
        13 last_message set_last_message String = "LastMessage";
        14 when_requested set_when_requested DateTime = "WhenRequested";
        15 when_started set_when_started DateTime = "WhenStarted";
        16 when_ended set_when_ended DateTime = "WhenEnded";
        17 when_idle set_when_idle DateTime = "WhenIdle";
        18 when_fetched set_when_fetched DateTime = "WhenFetched";
        19 session_key set_session_key String = "SessionKey";
        20 initial_queue_pos set_initial_queue_pos i32 = "InitialQueuePos";
        21 alert_level set_alert_level i32 = "AlertLevel";
        22 rank set_rank i32 = "Rank";
        23 flags set_flags Word = "Flags";
        24 contact set_contact Box<Contact> = "Contact";
        25 project set_project Box<Project> = "Project";
        26 sale set_sale Box<Sale> = "Sale";
        27 ticket set_ticket Box<Ticket> = "Ticket";
        28 transfer_to set_transfer_to Box<Associate> = "TransferTo";
        29 chatbot_is_active set_chatbot_is_active bool = "ChatbotIsActive";
        30 rating set_rating i32 = "Rating";
        31 table_right set_table_right Box<TableRight> = "TableRight";
        32 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    TableRight "TableRight" {
        0 mask set_mask String = "Mask";
        1 reason set_reason String = "Reason";
    }
    Associate "Associate" {
        0 associate_id set_associate_id i32 = "AssociateId";
        1 name set_name String = "Name";
        2 person_id set_person_id i32 = "PersonId";
        3 rank set_rank i32 = "Rank";
        4 tooltip set_tooltip String = "Tooltip";
        5 type_ set_type_ String = "Type";
        6 group_idx set_group_idx i32 = "GroupIdx";
        7 full_name set_full_name String = "FullName";
        8 formal_name set_formal_name String = "FormalName";
        9 deleted set_deleted bool = "Deleted";
        10 ej_user_id set_ej_user_id i32 = "EjUserId";
        11 user_name set_user_name String = "UserName";
        12 table_right set_table_right Box<TableRight> = "TableRight";
        13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    FieldProperty "FieldProperty" {
        0 field_right set_field_right Box<FieldRight> = "FieldRight";
        1 field_type set_field_type String = "FieldType";
        2 field_length set_field_length i32 = "FieldLength";
    }
    FieldRight "FieldRight" {
        0 mask set_mask String = "Mask";
        1 reason set_reason String = "Reason";
    }
    Person "Person" {
        0 position set_position String = "Position";
        1 person_id set_person_id i32 = "PersonId";
        2 mrmrs set_mrmrs String = "Mrmrs";
        3 firstname set_firstname String = "Firstname";
        4 lastname set_lastname String = "Lastname";
        5 middle_name set_middle_name String = "MiddleName";
        6 title set_title String = "Title";
        7 description set_description String = "Description";
        8 email set_email String = "Email";
        9 full_name set_full_name String = "FullName";
        10 direct_phone set_direct_phone String = "DirectPhone";
        11 formal_name set_formal_name String = "FormalName";
        12 country_id set_country_id i32 = "CountryId";
        13 contact_id set_contact_id i32 = "ContactId";
        14 contact_name set_contact_name String = "ContactName";
        15 retired set_retired i32 = "Retired";
        16 rank set_rank i32 = "Rank";
        17 active_interests set_active_interests i32 = "ActiveInterests";
        18 contact_department set_contact_department String = "ContactDepartment";
        19 contact_country_id set_contact_country_id i32 = "ContactCountryId";
        20 contact_org_nr set_contact_org_nr String = "ContactOrgNr";
        21 fax_phone set_fax_phone String = "FaxPhone";
        22 mobile_phone set_mobile_phone String = "MobilePhone";
        23 contact_phone set_contact_phone String = "ContactPhone";
        24 associate_name set_associate_name String = "AssociateName";
        25 associate_id set_associate_id i32 = "AssociateId";
        26 use_person_address set_use_person_address bool = "UsePersonAddress";
        27 contact_fax set_contact_fax String = "ContactFax";
        28 kanafname set_kanafname String = "Kanafname";
        29 kanalname set_kanalname String = "Kanalname";
        30 post1 set_post1 String = "Post1";
        31 post2 set_post2 String = "Post2";
        32 post3 set_post3 String = "Post3";
        33 email_name set_email_name String = "EmailName";
        34 contact_full_name set_contact_full_name String = "ContactFullName";
        35 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
        36 ticket_priority_id set_ticket_priority_id i32 = "TicketPriorityId";
        37 support_language_id set_support_language_id i32 = "SupportLanguageId";
        38 support_associate_id set_support_associate_id i32 = "SupportAssociateId";
        39 category_name set_category_name String = "CategoryName";
        40 table_right set_table_right Box<TableRight> = "TableRight";
        41 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    Contact "Contact" {
        0 contact_id set_contact_id i32 = "ContactId";
        1 name set_name String = "Name";
        2 org_nr set_org_nr String = "OrgNr";
        3 department set_department String = "Department";
        4 url set_url String = "URL";
        5 city set_city String = "City";
        6 direct_phone set_direct_phone String = "DirectPhone";
        7 associate_id set_associate_id i32 = "AssociateId";
        8 country_id set_country_id i32 = "CountryId";
        9 email_address set_email_address String = "EmailAddress";
        10 kananame set_kananame String = "Kananame";
        11 email_address_name set_email_address_name String = "EmailAddressName";
        12 url_name set_url_name String = "URLName";
        13 associate_full_name set_associate_full_name String = "AssociateFullName";
        14 business_name set_business_name String = "BusinessName";
        15 category_name set_category_name String = "CategoryName";
        16 country_name set_country_name String = "CountryName";
        17 address set_address Box<Empty> = "Address";
        18 formatted_address set_formatted_address String = "FormattedAddress";
        19 full_name set_full_name String = "FullName";
        20 is_owner_contact set_is_owner_contact bool = "IsOwnerContact";
        21 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
        22 table_right set_table_right Box<TableRight> = "TableRight";
        23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    Project "Project" {
        0 project_id set_project_id i32 = "ProjectId";
        1 name set_name String = "Name";
        2 description set_description String = "Description";
        3 url set_url String = "URL";
        4 type_ set_type_ String = "Type";
        5 associate_id set_associate_id i32 = "AssociateId";
        6 associate_full_name set_associate_full_name String = "AssociateFullName";
        7 type_id set_type_id i32 = "TypeId";
        8 updated set_updated DateTime = "Updated";
        9 status_id set_status_id i32 = "StatusId";
        10 status set_status String = "Status";
        11 text_id set_text_id i32 = "TextId";
        12 publish_to set_publish_to DateTime = "PublishTo";
        13 publish_from set_publish_from DateTime = "PublishFrom";
        14 is_published set_is_published bool = "IsPublished";
        15 url_name set_url_name String = "URLName";
        16 project_number set_project_number String = "ProjectNumber";
        17 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
        18 table_right set_table_right Box<TableRight> = "TableRight";
        19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    Sale "Sale" {
        0 contact_name set_contact_name String = "ContactName";
        1 sale_date set_sale_date DateTime = "SaleDate";
        2 sale_id set_sale_id i32 = "SaleId";
        3 probability set_probability i32 = "Probability";
        4 title set_title String = "Title";
        5 amount set_amount f64 = "Amount";
        6 currency set_currency String = "Currency";
        7 project_name set_project_name String = "ProjectName";
        8 associate_full_name set_associate_full_name String = "AssociateFullName";
        9 description set_description String = "Description";
        10 status set_status String = "Status";
        11 weighted_amount set_weighted_amount f64 = "WeightedAmount";
        12 project_id set_project_id i32 = "ProjectId";
        13 earning_percent set_earning_percent f64 = "EarningPercent";
        14 earning set_earning f64 = "Earning";
        15 contact_id set_contact_id i32 = "ContactId";
        16 associate_id set_associate_id i32 = "AssociateId";
        17 person_id set_person_id i32 = "PersonId";
        18 sale_type_id set_sale_type_id i32 = "SaleTypeId";
        19 sale_type_name set_sale_type_name String = "SaleTypeName";
        20 person_full_name set_person_full_name String = "PersonFullName";
        21 completed set_completed String = "Completed";
        22 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
        23 next_due_date set_next_due_date DateTime = "NextDueDate";
        24 number set_number String = "Number";
        25 table_right set_table_right Box<TableRight> = "TableRight";
        26 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    Ticket "Ticket" {
        0 ticket_id set_ticket_id i32 = "TicketId";
        1 title set_title String = "Title";
        2 created_at set_created_at DateTime = "CreatedAt";
        3 last_changed set_last_changed DateTime = "LastChanged";
        4 read_by_owner set_read_by_owner DateTime = "ReadByOwner";
        5 read_by_customer set_read_by_customer DateTime = "ReadByCustomer";
        6 first_read_by_user set_first_read_by_user DateTime = "FirstReadByUser";
        7 activate set_activate DateTime = "Activate";
        8 closed_at set_closed_at DateTime = "ClosedAt";
        9 replied_at set_replied_at DateTime = "RepliedAt";
        10 alert_timeout set_alert_timeout DateTime = "AlertTimeout";
        11 deadline set_deadline DateTime = "Deadline";
        12 created_by set_created_by i32 = "CreatedBy";
        13 created_by_name set_created_by_name String = "CreatedByName";
        14 author set_author String = "Author";
        15 owned_by set_owned_by i32 = "OwnedBy";
        16 owned_by_name set_owned_by_name String = "OwnedByName";
        17 category set_category i32 = "Category";
        18 category_name set_category_name String = "CategoryName";
        19 category_fullname set_category_fullname String = "CategoryFullname";
        20 slevel set_slevel String = "Slevel";
        21 priority set_priority i32 = "Priority";
        22 priority_name set_priority_name String = "PriorityName";
        23 base_status set_base_status String = "BaseStatus";
        24 ticket_status set_ticket_status i32 = "TicketStatus";
        25 ticket_status_display_value set_ticket_status_display_value String = "TicketStatusDisplayValue";
        26 origin set_origin String = "Origin";
        27 cust_id set_cust_id i32 = "CustId";
        28 person_firstname set_person_firstname String = "PersonFirstname";
        29 person_middle_name set_person_middle_name String = "PersonMiddleName";
        30 person_lastname set_person_lastname String = "PersonLastname";
        31 person_fullname set_person_fullname String = "PersonFullname";
        32 alert_level set_alert_level i32 = "AlertLevel";
        33 connect_id set_connect_id i32 = "ConnectId";
        34 read_status set_read_status String = "ReadStatus";
        35 time_to_reply set_time_to_reply i32 = "TimeToReply";
        36 real_time_to_reply set_real_time_to_reply i32 = "RealTimeToReply";
        37 time_to_close set_time_to_close i32 = "TimeToClose";
        38 real_time_to_close set_real_time_to_close i32 = "RealTimeToClose";
        39 time_spent_internally set_time_spent_internally i32 = "TimeSpentInternally";
        40 time_spent_externally set_time_spent_externally i32 = "TimeSpentExternally";
        41 time_spent_queue set_time_spent_queue i32 = "TimeSpentQueue";
        42 real_time_spent_internally set_real_time_spent_internally i32 = "RealTimeSpentInternally";
        43 real_time_spent_externally set_real_time_spent_externally i32 = "RealTimeSpentExternally";
        44 real_time_spent_queue set_real_time_spent_queue i32 = "RealTimeSpentQueue";
        45 has_attachment set_has_attachment bool = "HasAttachment";
        46 num_replies set_num_replies i32 = "NumReplies";
        47 num_messages set_num_messages i32 = "NumMessages";
        48 from_address set_from_address String = "FromAddress";
        49 contact_id set_contact_id i32 = "ContactId";
        50 contact_name set_contact_name String = "ContactName";
        51 owned_by_associate_id set_owned_by_associate_id i32 = "OwnedByAssociateId";
        52 table_right set_table_right Box<TableRight> = "TableRight";
        53 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    }
    Empty "Empty" {}
}

const PRETTY: &str = include_str!("chat_session.json");

fn json(c: &mut Criterion) {
    // Without blanks, as it travels.
    let tree: serde_json::Value = serde_json::from_str(PRETTY).unwrap();
    let text = tree.to_string();
    let table: tables::ChatSessionEntity = serde_json::from_str(&text).unwrap();
    let derive: derived::ChatSessionEntity = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&table).unwrap(), text);
    assert_eq!(serde_json::to_string(&derive).unwrap(), text);

    let mut group = c.benchmark_group("read");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("table", |b| {
        b.iter(|| serde_json::from_str::<tables::ChatSessionEntity>(black_box(&text)).unwrap());
    });
    group.bench_function("derive", |b| {
        b.iter(|| serde_json::from_str::<derived::ChatSessionEntity>(black_box(&text)).unwrap());
    });
    group.finish();

    let mut group = c.benchmark_group("write");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("table", |b| {
        b.iter(|| {
            pagewire_runtime::json::to_vec(pagewire_runtime::View::Carrier(black_box(&table)))
        });
    });
    group.bench_function("table through serde", |b| {
        b.iter(|| serde_json::to_vec(black_box(&table)).unwrap());
    });
    group.bench_function("derive", |b| {
        b.iter(|| serde_json::to_vec(black_box(&derive)).unwrap())
    });
    group.finish();
}

criterion_group!(benches, json);
criterion_main!(benches);

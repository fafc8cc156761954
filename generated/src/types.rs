// Made by `cargo run --release -p pagewire`; do not edit.

//! The carriers and enums of the API.

#[cfg(feature = "ai-agent")]
mod ai_agent;

#[cfg(feature = "ai-agent")]
pub use ai_agent::*;

#[cfg(feature = "appointment")]
mod appointment;

#[cfg(feature = "appointment")]
pub use appointment::*;

#[cfg(feature = "appointment-agent")]
mod appointment_agent;

#[cfg(feature = "appointment-agent")]
pub use appointment_agent::*;

#[cfg(feature = "archive")]
mod archive;

#[cfg(feature = "archive")]
pub use archive::*;

#[cfg(feature = "archive-agent")]
mod archive_agent;

#[cfg(feature = "archive-agent")]
pub use archive_agent::*;

#[cfg(feature = "attachment")]
mod attachment;

#[cfg(feature = "attachment")]
pub use attachment::*;

#[cfg(feature = "audience-agent")]
mod audience_agent;

#[cfg(feature = "audience-agent")]
pub use audience_agent::*;

#[cfg(feature = "blob-agent")]
mod blob_agent;

#[cfg(feature = "blob-agent")]
pub use blob_agent::*;

#[cfg(feature = "bulk-update-agent")]
mod bulk_update_agent;

#[cfg(feature = "bulk-update-agent")]
pub use bulk_update_agent::*;

#[cfg(feature = "chat-session")]
mod chat_session;

#[cfg(feature = "chat-session")]
pub use chat_session::*;

#[cfg(feature = "chat-topic")]
mod chat_topic;

#[cfg(feature = "chat-topic")]
pub use chat_topic::*;

#[cfg(feature = "configuration-agent")]
mod configuration_agent;

#[cfg(feature = "configuration-agent")]
pub use configuration_agent::*;

#[cfg(feature = "contact")]
mod contact;

#[cfg(feature = "contact")]
pub use contact::*;

#[cfg(feature = "contact-agent")]
mod contact_agent;

#[cfg(feature = "contact-agent")]
pub use contact_agent::*;

#[cfg(feature = "contact-relation")]
mod contact_relation;

#[cfg(feature = "contact-relation")]
pub use contact_relation::*;

#[cfg(feature = "crm-script")]
mod crm_script;

#[cfg(feature = "crm-script")]
pub use crm_script::*;

#[cfg(feature = "customer-service-agent")]
mod customer_service_agent;

#[cfg(feature = "customer-service-agent")]
pub use customer_service_agent::*;

#[cfg(feature = "dash")]
mod dash;

#[cfg(feature = "dash")]
pub use dash::*;

#[cfg(feature = "dash-agent")]
mod dash_agent;

#[cfg(feature = "dash-agent")]
pub use dash_agent::*;

#[cfg(feature = "dash-theme")]
mod dash_theme;

#[cfg(feature = "dash-theme")]
pub use dash_theme::*;

#[cfg(feature = "dash-tile")]
mod dash_tile;

#[cfg(feature = "dash-tile")]
pub use dash_tile::*;

#[cfg(feature = "dash-tile-definition")]
mod dash_tile_definition;

#[cfg(feature = "dash-tile-definition")]
pub use dash_tile_definition::*;

#[cfg(feature = "dashboard")]
mod dashboard;

#[cfg(feature = "dashboard")]
pub use dashboard::*;

#[cfg(feature = "dashboard-agent")]
mod dashboard_agent;

#[cfg(feature = "dashboard-agent")]
pub use dashboard_agent::*;

#[cfg(feature = "dashboard-tile")]
mod dashboard_tile;

#[cfg(feature = "dashboard-tile")]
pub use dashboard_tile::*;

#[cfg(feature = "database-agent")]
mod database_agent;

#[cfg(feature = "database-agent")]
pub use database_agent::*;

#[cfg(feature = "database-table-agent")]
mod database_table_agent;

#[cfg(feature = "database-table-agent")]
pub use database_table_agent::*;

#[cfg(feature = "diagnostics-agent")]
mod diagnostics_agent;

#[cfg(feature = "diagnostics-agent")]
pub use diagnostics_agent::*;

#[cfg(feature = "document")]
mod document;

#[cfg(feature = "document")]
pub use document::*;

#[cfg(feature = "document-agent")]
mod document_agent;

#[cfg(feature = "document-agent")]
pub use document_agent::*;

#[cfg(feature = "e-mail-agent")]
mod e_mail_agent;

#[cfg(feature = "e-mail-agent")]
pub use e_mail_agent::*;

#[cfg(feature = "erp-sync-agent")]
mod erp_sync_agent;

#[cfg(feature = "erp-sync-agent")]
pub use erp_sync_agent::*;

#[cfg(feature = "favourite-agent")]
mod favourite_agent;

#[cfg(feature = "favourite-agent")]
pub use favourite_agent::*;

#[cfg(feature = "find-agent")]
mod find_agent;

#[cfg(feature = "find-agent")]
pub use find_agent::*;

#[cfg(feature = "foreign-app")]
mod foreign_app;

#[cfg(feature = "foreign-app")]
pub use foreign_app::*;

#[cfg(feature = "free-text-agent")]
mod free_text_agent;

#[cfg(feature = "free-text-agent")]
pub use free_text_agent::*;

#[cfg(feature = "hierarchy")]
mod hierarchy;

#[cfg(feature = "hierarchy")]
pub use hierarchy::*;

#[cfg(feature = "import-agent")]
mod import_agent;

#[cfg(feature = "import-agent")]
pub use import_agent::*;

#[cfg(feature = "license-agent")]
mod license_agent;

#[cfg(feature = "license-agent")]
pub use license_agent::*;

#[cfg(feature = "list-agent")]
mod list_agent;

#[cfg(feature = "list-agent")]
pub use list_agent::*;

#[cfg(feature = "list-price")]
mod list_price;

#[cfg(feature = "list-price")]
pub use list_price::*;

#[cfg(feature = "marketing-agent")]
mod marketing_agent;

#[cfg(feature = "marketing-agent")]
pub use marketing_agent::*;

#[cfg(feature = "navigator-agent")]
mod navigator_agent;

#[cfg(feature = "navigator-agent")]
pub use navigator_agent::*;

#[cfg(feature = "number-allocation-agent")]
mod number_allocation_agent;

#[cfg(feature = "number-allocation-agent")]
pub use number_allocation_agent::*;

#[cfg(feature = "person")]
mod person;

#[cfg(feature = "person")]
pub use person::*;

#[cfg(feature = "person-agent")]
mod person_agent;

#[cfg(feature = "person-agent")]
pub use person_agent::*;

#[cfg(feature = "phone-list-agent")]
mod phone_list_agent;

#[cfg(feature = "phone-list-agent")]
pub use phone_list_agent::*;

#[cfg(feature = "pocket-agent")]
mod pocket_agent;

#[cfg(feature = "pocket-agent")]
pub use pocket_agent::*;

#[cfg(feature = "preference-description")]
mod preference_description;

#[cfg(feature = "preference-description")]
pub use preference_description::*;

#[cfg(feature = "preference-description-line")]
mod preference_description_line;

#[cfg(feature = "preference-description-line")]
pub use preference_description_line::*;

#[cfg(feature = "project")]
mod project;

#[cfg(feature = "project")]
pub use project::*;

#[cfg(feature = "project-agent")]
mod project_agent;

#[cfg(feature = "project-agent")]
pub use project_agent::*;

#[cfg(feature = "project-member")]
mod project_member;

#[cfg(feature = "project-member")]
pub use project_member::*;

#[cfg(feature = "quote-agent")]
mod quote_agent;

#[cfg(feature = "quote-agent")]
pub use quote_agent::*;

#[cfg(feature = "relation-definition")]
mod relation_definition;

#[cfg(feature = "relation-definition")]
pub use relation_definition::*;

#[cfg(feature = "replication-agent")]
mod replication_agent;

#[cfg(feature = "replication-agent")]
pub use replication_agent::*;

#[cfg(feature = "report-agent")]
mod report_agent;

#[cfg(feature = "report-agent")]
pub use report_agent::*;

#[cfg(feature = "resource-agent")]
mod resource_agent;

#[cfg(feature = "resource-agent")]
pub use resource_agent::*;

#[cfg(feature = "role")]
mod role;

#[cfg(feature = "role")]
pub use role::*;

#[cfg(feature = "saint-agent")]
mod saint_agent;

#[cfg(feature = "saint-agent")]
pub use saint_agent::*;

#[cfg(feature = "sale")]
mod sale;

#[cfg(feature = "sale")]
pub use sale::*;

#[cfg(feature = "sale-agent")]
mod sale_agent;

#[cfg(feature = "sale-agent")]
pub use sale_agent::*;

#[cfg(feature = "sale-stakeholder")]
mod sale_stakeholder;

#[cfg(feature = "sale-stakeholder")]
pub use sale_stakeholder::*;

#[cfg(feature = "selection")]
mod selection;

#[cfg(feature = "selection")]
pub use selection::*;

#[cfg(feature = "selection-agent")]
mod selection_agent;

#[cfg(feature = "selection-agent")]
pub use selection_agent::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "project",
        feature = "project-agent",
        feature = "quote-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_activity_status;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "project",
        feature = "project-agent",
        feature = "quote-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_activity_status::*;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
mod shared_activity_summary_item;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
pub use shared_activity_summary_item::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "replication-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_address;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "replication-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_address::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent"
    )
)]
mod shared_appointment;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent"
    )
)]
pub use shared_appointment::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_appointment_caution_warning;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_appointment_caution_warning::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "selection-agent"
    )
)]
mod shared_appointment_entity;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "selection-agent"
    )
)]
pub use shared_appointment_entity::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_appointment_type;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_appointment_type::*;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "dashboard-agent",
        feature = "find-agent",
        feature = "selection-agent"
    )
)]
mod shared_archive_column_data;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "dashboard-agent",
        feature = "find-agent",
        feature = "selection-agent"
    )
)]
pub use shared_archive_column_data::*;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "dashboard-agent",
        feature = "find-agent",
        feature = "import-agent",
        feature = "report-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
mod shared_archive_column_info;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "dashboard-agent",
        feature = "find-agent",
        feature = "import-agent",
        feature = "report-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
pub use shared_archive_column_info::*;

#[cfg(any(feature = "archive-agent", feature = "dashboard-agent"))]
mod shared_archive_list_result;

#[cfg(any(feature = "archive-agent", feature = "dashboard-agent"))]
pub use shared_archive_list_result::*;

#[cfg(any(feature = "archive-agent", feature = "find-agent"))]
mod shared_archive_order_by_info;

#[cfg(any(feature = "archive-agent", feature = "find-agent"))]
pub use shared_archive_order_by_info::*;

#[cfg(any(feature = "find-agent", feature = "selection", feature = "selection-agent"))]
mod shared_archive_restriction_group;

#[cfg(any(feature = "find-agent", feature = "selection", feature = "selection-agent"))]
pub use shared_archive_restriction_group::*;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "find-agent",
        feature = "import-agent",
        feature = "report-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
mod shared_archive_restriction_info;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "find-agent",
        feature = "import-agent",
        feature = "report-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
pub use shared_archive_restriction_info::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "associate-agent",
        feature = "audience-agent",
        feature = "blob-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "list-agent",
        feature = "list-consent-purpose",
        feature = "person",
        feature = "person-agent",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "relation-agent",
        feature = "replication-agent",
        feature = "role",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection",
        feature = "selection-agent",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "user",
        feature = "user-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
mod shared_associate;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "associate-agent",
        feature = "audience-agent",
        feature = "blob-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "list-agent",
        feature = "list-consent-purpose",
        feature = "person",
        feature = "person-agent",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "relation-agent",
        feature = "replication-agent",
        feature = "role",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection",
        feature = "selection-agent",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "user",
        feature = "user-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
pub use shared_associate::*;

#[cfg(
    any(
        feature = "attachment",
        feature = "customer-service-agent",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message"
    )
)]
mod shared_attachment_entity;

#[cfg(
    any(
        feature = "attachment",
        feature = "customer-service-agent",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message"
    )
)]
pub use shared_attachment_entity::*;

#[cfg(
    any(
        feature = "batch",
        feature = "batch-agent",
        feature = "free-text-agent",
        feature = "saint-agent"
    )
)]
mod shared_batch_task_info;

#[cfg(
    any(
        feature = "batch",
        feature = "batch-agent",
        feature = "free-text-agent",
        feature = "saint-agent"
    )
)]
pub use shared_batch_task_info::*;

#[cfg(
    any(
        feature = "blob-agent",
        feature = "contact",
        feature = "person",
        feature = "product",
        feature = "project"
    )
)]
mod shared_blob_entity;

#[cfg(
    any(
        feature = "blob-agent",
        feature = "contact",
        feature = "person",
        feature = "product",
        feature = "project"
    )
)]
pub use shared_blob_entity::*;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
mod shared_business;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
pub use shared_business::*;

#[cfg(any(feature = "erp-sync-agent", feature = "quote-agent"))]
mod shared_changed_data;

#[cfg(any(feature = "erp-sync-agent", feature = "quote-agent"))]
pub use shared_changed_data::*;

#[cfg(any(feature = "chat-agent", feature = "chat-topic"))]
mod shared_chat_bot_settings;

#[cfg(any(feature = "chat-agent", feature = "chat-topic"))]
pub use shared_chat_bot_settings::*;

#[cfg(any(feature = "chat-agent", feature = "chat-session"))]
mod shared_chat_message;

#[cfg(any(feature = "chat-agent", feature = "chat-session"))]
pub use shared_chat_message::*;

#[cfg(any(feature = "chat-agent", feature = "chat-presence"))]
mod shared_chat_presence;

#[cfg(any(feature = "chat-agent", feature = "chat-presence"))]
pub use shared_chat_presence::*;

#[cfg(any(feature = "chat-agent", feature = "chat-session", feature = "chat-topic"))]
mod shared_chat_session_entity;

#[cfg(any(feature = "chat-agent", feature = "chat-session", feature = "chat-topic"))]
pub use shared_chat_session_entity::*;

#[cfg(any(feature = "document", feature = "document-agent"))]
mod shared_checkout_info;

#[cfg(any(feature = "document", feature = "document-agent"))]
pub use shared_checkout_info::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "list-agent",
        feature = "list-task",
        feature = "selection-agent"
    )
)]
mod shared_color_index;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "list-agent",
        feature = "list-task",
        feature = "selection-agent"
    )
)]
pub use shared_color_index::*;

#[cfg(any(feature = "user", feature = "user-agent"))]
mod shared_command_action;

#[cfg(any(feature = "user", feature = "user-agent"))]
pub use shared_command_action::*;

#[cfg(any(feature = "list-agent", feature = "sale", feature = "sale-agent"))]
mod shared_competitor;

#[cfg(any(feature = "list-agent", feature = "sale", feature = "sale-agent"))]
pub use shared_competitor::*;

#[cfg(
    any(
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
mod shared_consent_info;

#[cfg(
    any(
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
pub use shared_consent_info::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-consent-purpose",
        feature = "person-agent"
    )
)]
mod shared_consent_purpose;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-consent-purpose",
        feature = "person-agent"
    )
)]
pub use shared_consent_purpose::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-consent-source",
        feature = "person-agent"
    )
)]
mod shared_consent_source;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-consent-source",
        feature = "person-agent"
    )
)]
pub use shared_consent_source::*;

#[cfg(any(feature = "contact", feature = "contact-agent"))]
mod shared_contact_entity;

#[cfg(any(feature = "contact", feature = "contact-agent"))]
pub use shared_contact_entity::*;

#[cfg(any(feature = "selection", feature = "selection-agent"))]
mod shared_contact_person_id;

#[cfg(any(feature = "selection", feature = "selection-agent"))]
pub use shared_contact_person_id::*;

#[cfg(any(feature = "contact-relation", feature = "relation-agent"))]
mod shared_contact_relation_entity;

#[cfg(any(feature = "contact-relation", feature = "relation-agent"))]
pub use shared_contact_relation_entity::*;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "list-country",
        feature = "person",
        feature = "person-agent"
    )
)]
mod shared_country;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "list-country",
        feature = "person",
        feature = "person-agent"
    )
)]
pub use shared_country::*;

#[cfg(any(feature = "crm-script", feature = "crm-script-agent"))]
mod shared_crm_script_entity;

#[cfg(any(feature = "crm-script", feature = "crm-script-agent"))]
pub use shared_crm_script_entity::*;

#[cfg(
    any(feature = "crm-script", feature = "crm-script-agent", feature = "trigger-script")
)]
mod shared_crm_script_result;

#[cfg(
    any(feature = "crm-script", feature = "crm-script-agent", feature = "trigger-script")
)]
pub use shared_crm_script_result::*;

#[cfg(any(feature = "list-agent", feature = "list-currency"))]
mod shared_currency_entity;

#[cfg(any(feature = "list-agent", feature = "list-currency"))]
pub use shared_currency_entity::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "contact",
        feature = "document",
        feature = "field-info-base",
        feature = "person",
        feature = "project",
        feature = "sale",
        feature = "ticket",
        feature = "ticket-message",
        feature = "user",
        feature = "user-defined-field-info-agent"
    )
)]
mod shared_custom_field_type;

#[cfg(
    any(
        feature = "appointment",
        feature = "contact",
        feature = "document",
        feature = "field-info-base",
        feature = "person",
        feature = "project",
        feature = "sale",
        feature = "ticket",
        feature = "ticket-message",
        feature = "user",
        feature = "user-defined-field-info-agent"
    )
)]
pub use shared_custom_field_type::*;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
mod shared_customer_language;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
pub use shared_customer_language::*;

#[cfg(any(feature = "dash", feature = "dash-agent"))]
mod shared_dash;

#[cfg(any(feature = "dash", feature = "dash-agent"))]
pub use shared_dash::*;

#[cfg(any(feature = "dash", feature = "dash-agent", feature = "dash-theme"))]
mod shared_dash_theme;

#[cfg(any(feature = "dash", feature = "dash-agent", feature = "dash-theme"))]
pub use shared_dash_theme::*;

#[cfg(any(feature = "dash-agent", feature = "dash-tile"))]
mod shared_dash_tile;

#[cfg(any(feature = "dash-agent", feature = "dash-tile"))]
pub use shared_dash_tile::*;

#[cfg(
    any(feature = "dash-agent", feature = "dash-tile", feature = "dash-tile-definition")
)]
mod shared_dash_tile_currency_mode;

#[cfg(
    any(feature = "dash-agent", feature = "dash-tile", feature = "dash-tile-definition")
)]
pub use shared_dash_tile_currency_mode::*;

#[cfg(any(feature = "dashboard", feature = "dashboard-agent"))]
mod shared_dashboard;

#[cfg(any(feature = "dashboard", feature = "dashboard-agent"))]
pub use shared_dashboard::*;

#[cfg(
    any(feature = "dashboard", feature = "dashboard-agent", feature = "dashboard-tile")
)]
mod shared_dashboard_tile;

#[cfg(
    any(feature = "dashboard", feature = "dashboard-agent", feature = "dashboard-tile")
)]
pub use shared_dashboard_tile::*;

#[cfg(any(feature = "role", feature = "user-agent"))]
mod shared_data_right;

#[cfg(any(feature = "role", feature = "user-agent"))]
pub use shared_data_right::*;

#[cfg(any(feature = "marketing-agent", feature = "shipment-message"))]
mod shared_design_type;

#[cfg(any(feature = "marketing-agent", feature = "shipment-message"))]
pub use shared_design_type::*;

#[cfg(
    any(
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "list-document-template"
    )
)]
mod shared_doc_tmpl_direction;

#[cfg(
    any(
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "list-document-template"
    )
)]
pub use shared_doc_tmpl_direction::*;

#[cfg(any(feature = "list-agent", feature = "list-document-template"))]
mod shared_doc_tmpl_invitation_type;

#[cfg(any(feature = "list-agent", feature = "list-document-template"))]
pub use shared_doc_tmpl_invitation_type::*;

#[cfg(any(feature = "document", feature = "document-agent", feature = "e-mail-agent"))]
mod shared_document_entity;

#[cfg(any(feature = "document", feature = "document-agent", feature = "e-mail-agent"))]
pub use shared_document_entity::*;

#[cfg(
    any(
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "list-agent"
    )
)]
mod shared_document_template;

#[cfg(
    any(
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "list-agent"
    )
)]
pub use shared_document_template::*;

#[cfg(any(feature = "hierarchy", feature = "list-agent"))]
mod shared_domain;

#[cfg(any(feature = "hierarchy", feature = "list-agent"))]
pub use shared_domain::*;

#[cfg(any(feature = "license", feature = "license-agent"))]
mod shared_dsa_parameters;

#[cfg(any(feature = "license", feature = "license-agent"))]
pub use shared_dsa_parameters::*;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "project",
        feature = "project-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
mod shared_duplicate_entry;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "project",
        feature = "project-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
pub use shared_duplicate_entry::*;

#[cfg(any(feature = "list-agent", feature = "list-sale-type"))]
mod shared_duration_unit;

#[cfg(any(feature = "list-agent", feature = "list-sale-type"))]
pub use shared_duration_unit::*;

#[cfg(
    any(
        feature = "ai-agent",
        feature = "appointment",
        feature = "appointment-agent",
        feature = "archive-agent",
        feature = "associate-agent",
        feature = "attachment",
        feature = "audience-agent",
        feature = "batch",
        feature = "batch-agent",
        feature = "blob-agent",
        feature = "bulk-update-agent",
        feature = "chat-agent",
        feature = "chat-presence",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent",
        feature = "dash",
        feature = "dash-agent",
        feature = "dash-theme",
        feature = "dash-tile",
        feature = "dash-tile-definition",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "database-agent",
        feature = "database-table-agent",
        feature = "diagnostics-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "erp-sync-agent",
        feature = "favourite-agent",
        feature = "find-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "free-text-agent",
        feature = "hierarchy",
        feature = "import-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-price",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel",
        feature = "marketing-agent",
        feature = "mdo-agent",
        feature = "navigator-agent",
        feature = "number-allocation-agent",
        feature = "person",
        feature = "person-agent",
        feature = "phone-list-agent",
        feature = "pocket-agent",
        feature = "preference",
        feature = "preference-agent",
        feature = "preference-description",
        feature = "preference-description-line",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "project-member",
        feature = "quote-agent",
        feature = "relation-agent",
        feature = "relation-definition",
        feature = "replication-agent",
        feature = "report-agent",
        feature = "resource-agent",
        feature = "role",
        feature = "saint-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "selection-agent",
        feature = "shipment-message",
        feature = "shipment-message-block",
        feature = "system-event",
        feature = "table-record",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user",
        feature = "user-agent",
        feature = "user-defined-field-info-agent",
        feature = "view-state-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
mod shared_e_field_right;

#[cfg(
    any(
        feature = "ai-agent",
        feature = "appointment",
        feature = "appointment-agent",
        feature = "archive-agent",
        feature = "associate-agent",
        feature = "attachment",
        feature = "audience-agent",
        feature = "batch",
        feature = "batch-agent",
        feature = "blob-agent",
        feature = "bulk-update-agent",
        feature = "chat-agent",
        feature = "chat-presence",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent",
        feature = "dash",
        feature = "dash-agent",
        feature = "dash-theme",
        feature = "dash-tile",
        feature = "dash-tile-definition",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "database-agent",
        feature = "database-table-agent",
        feature = "diagnostics-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "erp-sync-agent",
        feature = "favourite-agent",
        feature = "find-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "free-text-agent",
        feature = "hierarchy",
        feature = "import-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-price",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel",
        feature = "marketing-agent",
        feature = "mdo-agent",
        feature = "navigator-agent",
        feature = "number-allocation-agent",
        feature = "person",
        feature = "person-agent",
        feature = "phone-list-agent",
        feature = "pocket-agent",
        feature = "preference",
        feature = "preference-agent",
        feature = "preference-description",
        feature = "preference-description-line",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "project-member",
        feature = "quote-agent",
        feature = "relation-agent",
        feature = "relation-definition",
        feature = "replication-agent",
        feature = "report-agent",
        feature = "resource-agent",
        feature = "role",
        feature = "saint-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "selection-agent",
        feature = "shipment-message",
        feature = "shipment-message-block",
        feature = "system-event",
        feature = "table-record",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user",
        feature = "user-agent",
        feature = "user-defined-field-info-agent",
        feature = "view-state-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
pub use shared_e_field_right::*;

#[cfg(any(feature = "appointment-agent", feature = "e-mail-agent"))]
mod shared_e_mail_connection_info;

#[cfg(any(feature = "appointment-agent", feature = "e-mail-agent"))]
pub use shared_e_mail_connection_info::*;

#[cfg(
    any(
        feature = "ai-agent",
        feature = "appointment",
        feature = "appointment-agent",
        feature = "archive-agent",
        feature = "associate-agent",
        feature = "attachment",
        feature = "audience-agent",
        feature = "batch",
        feature = "batch-agent",
        feature = "blob-agent",
        feature = "bulk-update-agent",
        feature = "chat-agent",
        feature = "chat-presence",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent",
        feature = "dash",
        feature = "dash-agent",
        feature = "dash-theme",
        feature = "dash-tile",
        feature = "dash-tile-definition",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "database-agent",
        feature = "database-table-agent",
        feature = "diagnostics-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "erp-sync-agent",
        feature = "favourite-agent",
        feature = "find-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "free-text-agent",
        feature = "hierarchy",
        feature = "import-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-price",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel",
        feature = "marketing-agent",
        feature = "mdo-agent",
        feature = "navigator-agent",
        feature = "number-allocation-agent",
        feature = "person",
        feature = "person-agent",
        feature = "phone-list-agent",
        feature = "pocket-agent",
        feature = "preference",
        feature = "preference-agent",
        feature = "preference-description",
        feature = "preference-description-line",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "project-member",
        feature = "quote-agent",
        feature = "relation-agent",
        feature = "relation-definition",
        feature = "replication-agent",
        feature = "report-agent",
        feature = "resource-agent",
        feature = "role",
        feature = "saint-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "selection-agent",
        feature = "sentry-agent",
        feature = "shipment-message",
        feature = "shipment-message-block",
        feature = "system-event",
        feature = "table-record",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user",
        feature = "user-agent",
        feature = "user-defined-field-info-agent",
        feature = "view-state-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
mod shared_e_table_right;

#[cfg(
    any(
        feature = "ai-agent",
        feature = "appointment",
        feature = "appointment-agent",
        feature = "archive-agent",
        feature = "associate-agent",
        feature = "attachment",
        feature = "audience-agent",
        feature = "batch",
        feature = "batch-agent",
        feature = "blob-agent",
        feature = "bulk-update-agent",
        feature = "chat-agent",
        feature = "chat-presence",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent",
        feature = "dash",
        feature = "dash-agent",
        feature = "dash-theme",
        feature = "dash-tile",
        feature = "dash-tile-definition",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "database-agent",
        feature = "database-table-agent",
        feature = "diagnostics-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "erp-sync-agent",
        feature = "favourite-agent",
        feature = "find-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "free-text-agent",
        feature = "hierarchy",
        feature = "import-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-price",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel",
        feature = "marketing-agent",
        feature = "mdo-agent",
        feature = "navigator-agent",
        feature = "number-allocation-agent",
        feature = "person",
        feature = "person-agent",
        feature = "phone-list-agent",
        feature = "pocket-agent",
        feature = "preference",
        feature = "preference-agent",
        feature = "preference-description",
        feature = "preference-description-line",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "project-member",
        feature = "quote-agent",
        feature = "relation-agent",
        feature = "relation-definition",
        feature = "replication-agent",
        feature = "report-agent",
        feature = "resource-agent",
        feature = "role",
        feature = "saint-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "selection-agent",
        feature = "sentry-agent",
        feature = "shipment-message",
        feature = "shipment-message-block",
        feature = "system-event",
        feature = "table-record",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user",
        feature = "user-agent",
        feature = "user-defined-field-info-agent",
        feature = "view-state-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
pub use shared_e_table_right::*;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "project",
        feature = "project-agent"
    )
)]
mod shared_entity_element;

#[cfg(
    any(
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "project",
        feature = "project-agent"
    )
)]
pub use shared_entity_element::*;

#[cfg(any(feature = "erp-sync-agent", feature = "import-agent"))]
mod shared_erp_actor_type;

#[cfg(any(feature = "erp-sync-agent", feature = "import-agent"))]
pub use shared_erp_actor_type::*;

#[cfg(
    any(
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent"
    )
)]
mod shared_event_data;

#[cfg(
    any(
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent"
    )
)]
pub use shared_event_data::*;

#[cfg(
    any(
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent",
        feature = "trigger-script"
    )
)]
mod shared_event_handler_type;

#[cfg(
    any(
        feature = "crm-script",
        feature = "crm-script-agent",
        feature = "customer-service-agent",
        feature = "trigger-script"
    )
)]
pub use shared_event_handler_type::*;

#[cfg(any(feature = "product", feature = "quote-agent"))]
mod shared_extra_data_field_type;

#[cfg(any(feature = "product", feature = "quote-agent"))]
pub use shared_extra_data_field_type::*;

#[cfg(any(feature = "foreign-app", feature = "foreign-system-agent"))]
mod shared_foreign_app_entity;

#[cfg(any(feature = "foreign-app", feature = "foreign-system-agent"))]
pub use shared_foreign_app_entity::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel"
    )
)]
mod shared_heading_entity;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel"
    )
)]
pub use shared_heading_entity::*;

#[cfg(
    any(
        feature = "contact",
        feature = "person",
        feature = "product",
        feature = "project"
    )
)]
mod shared_if_blank;

#[cfg(
    any(
        feature = "contact",
        feature = "person",
        feature = "product",
        feature = "project"
    )
)]
pub use shared_if_blank::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "attachment",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "dash",
        feature = "dash-theme",
        feature = "dash-tile",
        feature = "dash-tile-definition",
        feature = "dashboard",
        feature = "dashboard-tile",
        feature = "document",
        feature = "foreign-app",
        feature = "hierarchy",
        feature = "list",
        feature = "list-price",
        feature = "person",
        feature = "preference-description",
        feature = "preference-description-line",
        feature = "project",
        feature = "project-member",
        feature = "relation-definition",
        feature = "role",
        feature = "sale",
        feature = "sale-stakeholder",
        feature = "selection",
        feature = "shipment-message",
        feature = "shipment-message-block",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user",
        feature = "webhook"
    )
)]
mod shared_json_patch;

#[cfg(
    any(
        feature = "appointment",
        feature = "attachment",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "dash",
        feature = "dash-theme",
        feature = "dash-tile",
        feature = "dash-tile-definition",
        feature = "dashboard",
        feature = "dashboard-tile",
        feature = "document",
        feature = "foreign-app",
        feature = "hierarchy",
        feature = "list",
        feature = "list-price",
        feature = "person",
        feature = "preference-description",
        feature = "preference-description-line",
        feature = "project",
        feature = "project-member",
        feature = "relation-definition",
        feature = "role",
        feature = "sale",
        feature = "sale-stakeholder",
        feature = "selection",
        feature = "shipment-message",
        feature = "shipment-message-block",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user",
        feature = "webhook"
    )
)]
pub use shared_json_patch::*;

#[cfg(
    any(feature = "list-agent", feature = "list-legal-base", feature = "person-agent")
)]
mod shared_legal_base;

#[cfg(
    any(feature = "list-agent", feature = "list-legal-base", feature = "person-agent")
)]
pub use shared_legal_base::*;

#[cfg(
    any(
        feature = "license",
        feature = "license-agent",
        feature = "replication-agent",
        feature = "user",
        feature = "user-agent"
    )
)]
mod shared_license_owner;

#[cfg(
    any(
        feature = "license",
        feature = "license-agent",
        feature = "replication-agent",
        feature = "user",
        feature = "user-agent"
    )
)]
pub use shared_license_owner::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_link;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_link::*;

#[cfg(
    any(
        feature = "list",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-legal-base",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel"
    )
)]
mod shared_list_entity;

#[cfg(
    any(
        feature = "list",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-legal-base",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel"
    )
)]
pub use shared_list_entity::*;

#[cfg(
    any(
        feature = "list",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-legal-base",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel"
    )
)]
mod shared_list_entity_with_links;

#[cfg(
    any(
        feature = "list",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-legal-base",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "list-ticket-category",
        feature = "list-ticket-priority",
        feature = "list-ticket-status",
        feature = "list-user-group",
        feature = "list-web-panel"
    )
)]
pub use shared_list_entity_with_links::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-credited",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-item",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-selection-category",
        feature = "list-source"
    )
)]
mod shared_list_item_entity;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-credited",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-item",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-selection-category",
        feature = "list-source"
    )
)]
pub use shared_list_item_entity::*;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "chat-agent",
        feature = "chat-topic",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "erp-sync-agent",
        feature = "free-text-agent",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "mdo-agent",
        feature = "number-allocation-agent",
        feature = "preference",
        feature = "project-agent",
        feature = "role",
        feature = "user",
        feature = "user-agent"
    )
)]
mod shared_mdo_list_item;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "chat-agent",
        feature = "chat-topic",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "erp-sync-agent",
        feature = "free-text-agent",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "mdo-agent",
        feature = "number-allocation-agent",
        feature = "preference",
        feature = "project-agent",
        feature = "role",
        feature = "user",
        feature = "user-agent"
    )
)]
pub use shared_mdo_list_item::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "archive",
        feature = "batch",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "document",
        feature = "foreign-app",
        feature = "list-price",
        feature = "person",
        feature = "product",
        feature = "project",
        feature = "project-member",
        feature = "role",
        feature = "sale",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user"
    )
)]
mod shared_mode;

#[cfg(
    any(
        feature = "appointment",
        feature = "archive",
        feature = "batch",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "document",
        feature = "foreign-app",
        feature = "list-price",
        feature = "person",
        feature = "product",
        feature = "project",
        feature = "project-member",
        feature = "role",
        feature = "sale",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-message",
        feature = "trigger-script",
        feature = "user"
    )
)]
pub use shared_mode::*;

#[cfg(any(feature = "list-agent", feature = "list-web-panel", feature = "pocket-agent"))]
mod shared_navigation;

#[cfg(any(feature = "list-agent", feature = "list-web-panel", feature = "pocket-agent"))]
pub use shared_navigation::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "archive",
        feature = "batch",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "document",
        feature = "foreign-app",
        feature = "list-price",
        feature = "person",
        feature = "product",
        feature = "project",
        feature = "project-member",
        feature = "role",
        feature = "sale",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-message",
        feature = "time-zone",
        feature = "trigger-script",
        feature = "user"
    )
)]
mod shared_o_data_slim_response;

#[cfg(
    any(
        feature = "appointment",
        feature = "archive",
        feature = "batch",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-relation",
        feature = "crm-script",
        feature = "document",
        feature = "foreign-app",
        feature = "list-price",
        feature = "person",
        feature = "product",
        feature = "project",
        feature = "project-member",
        feature = "role",
        feature = "sale",
        feature = "sale-stakeholder",
        feature = "script",
        feature = "selection",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-message",
        feature = "time-zone",
        feature = "trigger-script",
        feature = "user"
    )
)]
pub use shared_o_data_slim_response::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "user",
        feature = "user-agent"
    )
)]
mod shared_person;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "user",
        feature = "user-agent"
    )
)]
pub use shared_person::*;

#[cfg(any(feature = "person", feature = "person-agent"))]
mod shared_person_summary;

#[cfg(any(feature = "person", feature = "person-agent"))]
pub use shared_person_summary::*;

#[cfg(
    any(
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
mod shared_position;

#[cfg(
    any(
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "person",
        feature = "person-agent"
    )
)]
pub use shared_position::*;

#[cfg(any(feature = "preference-agent", feature = "preference-description"))]
mod shared_pref_desc_access_flags;

#[cfg(any(feature = "preference-agent", feature = "preference-description"))]
pub use shared_pref_desc_access_flags::*;

#[cfg(
    any(
        feature = "pocket-agent",
        feature = "preference",
        feature = "preference-agent",
        feature = "preference-description"
    )
)]
mod shared_pref_desc_value_type;

#[cfg(
    any(
        feature = "pocket-agent",
        feature = "preference",
        feature = "preference-agent",
        feature = "preference-description"
    )
)]
pub use shared_pref_desc_value_type::*;

#[cfg(
    any(feature = "pocket-agent", feature = "preference", feature = "preference-agent")
)]
mod shared_preference;

#[cfg(
    any(feature = "pocket-agent", feature = "preference", feature = "preference-agent")
)]
pub use shared_preference::*;

#[cfg(any(feature = "preference-agent", feature = "preference-description-line"))]
mod shared_preference_description_line;

#[cfg(any(feature = "preference-agent", feature = "preference-description-line"))]
pub use shared_preference_description_line::*;

#[cfg(any(feature = "list-price", feature = "quote-agent"))]
mod shared_price_list;

#[cfg(any(feature = "list-price", feature = "quote-agent"))]
pub use shared_price_list::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "list-agent",
        feature = "selection-agent"
    )
)]
mod shared_priority;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "list-agent",
        feature = "selection-agent"
    )
)]
pub use shared_priority::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_project;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_project::*;

#[cfg(any(feature = "project", feature = "project-agent"))]
mod shared_project_entity;

#[cfg(any(feature = "project", feature = "project-agent"))]
pub use shared_project_entity::*;

#[cfg(any(feature = "project", feature = "project-agent", feature = "project-member"))]
mod shared_project_member;

#[cfg(any(feature = "project", feature = "project-agent", feature = "project-member"))]
pub use shared_project_member::*;

#[cfg(any(feature = "list-agent", feature = "project", feature = "project-agent"))]
mod shared_project_status;

#[cfg(any(feature = "list-agent", feature = "project", feature = "project-agent"))]
pub use shared_project_status::*;

#[cfg(any(feature = "appointment-agent", feature = "document-agent"))]
mod shared_project_type_status_link;

#[cfg(any(feature = "appointment-agent", feature = "document-agent"))]
pub use shared_project_type_status_link::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "selection-agent"
    )
)]
mod shared_recurrence_daily_pattern;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "selection-agent"
    )
)]
pub use shared_recurrence_daily_pattern::*;

#[cfg(any(feature = "list-agent", feature = "relation-definition"))]
mod shared_relation_definition_entity;

#[cfg(any(feature = "list-agent", feature = "relation-definition"))]
pub use shared_relation_definition_entity::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "quote-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_sale;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "quote-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_sale::*;

#[cfg(any(feature = "sale", feature = "sale-agent"))]
mod shared_sale_entity;

#[cfg(any(feature = "sale", feature = "sale-agent"))]
pub use shared_sale_entity::*;

#[cfg(any(feature = "list-agent", feature = "list-rating"))]
mod shared_sale_stage_entity;

#[cfg(any(feature = "list-agent", feature = "list-rating"))]
pub use shared_sale_stage_entity::*;

#[cfg(any(feature = "sale", feature = "sale-agent", feature = "sale-stakeholder"))]
mod shared_sale_stakeholder;

#[cfg(any(feature = "sale", feature = "sale-agent", feature = "sale-stakeholder"))]
pub use shared_sale_stakeholder::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "quote-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_sale_status;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "contact",
        feature = "contact-agent",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "quote-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_sale_status::*;

#[cfg(any(feature = "crm-script-agent", feature = "script"))]
mod shared_script;

#[cfg(any(feature = "crm-script-agent", feature = "script"))]
pub use shared_script::*;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "mdo-agent",
        feature = "person",
        feature = "person-agent",
        feature = "role",
        feature = "user-agent"
    )
)]
mod shared_selectable_mdo_list_item;

#[cfg(
    any(
        feature = "archive-agent",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list-agent",
        feature = "list-business",
        feature = "list-category",
        feature = "list-competitor",
        feature = "list-consent-purpose",
        feature = "list-consent-source",
        feature = "list-country",
        feature = "list-credited",
        feature = "list-currency",
        feature = "list-delivery-terms",
        feature = "list-delivery-type",
        feature = "list-document-template",
        feature = "list-item",
        feature = "list-legal-base",
        feature = "list-mdo",
        feature = "list-mr-mrs",
        feature = "list-payment-terms",
        feature = "list-payment-type",
        feature = "list-position",
        feature = "list-priority",
        feature = "list-product-category",
        feature = "list-product-family",
        feature = "list-product-type",
        feature = "list-project-status",
        feature = "list-project-type",
        feature = "list-rating",
        feature = "list-reason",
        feature = "list-reason-sold",
        feature = "list-reason-stalled",
        feature = "list-sale-type",
        feature = "list-selection-category",
        feature = "list-source",
        feature = "list-task",
        feature = "mdo-agent",
        feature = "person",
        feature = "person-agent",
        feature = "role",
        feature = "user-agent"
    )
)]
pub use shared_selectable_mdo_list_item::*;

#[cfg(any(feature = "list-agent", feature = "selection", feature = "selection-agent"))]
mod shared_selection_category;

#[cfg(any(feature = "list-agent", feature = "selection", feature = "selection-agent"))]
pub use shared_selection_category::*;

#[cfg(any(feature = "e-mail-agent", feature = "user-agent"))]
mod shared_service_auth;

#[cfg(any(feature = "e-mail-agent", feature = "user-agent"))]
pub use shared_service_auth::*;

#[cfg(any(feature = "marketing-agent", feature = "shipment-message-block"))]
mod shared_shipment_message_block_entity;

#[cfg(any(feature = "marketing-agent", feature = "shipment-message-block"))]
pub use shared_shipment_message_block_entity::*;

#[cfg(any(feature = "configuration-agent", feature = "system-event"))]
mod shared_system_event_entity;

#[cfg(any(feature = "configuration-agent", feature = "system-event"))]
pub use shared_system_event_entity::*;

#[cfg(any(feature = "database-table-agent", feature = "table-record"))]
mod shared_table_record;

#[cfg(any(feature = "database-table-agent", feature = "table-record"))]
pub use shared_table_record::*;

#[cfg(any(feature = "ticket", feature = "ticket-agent"))]
mod shared_tag;

#[cfg(any(feature = "ticket", feature = "ticket-agent"))]
pub use shared_tag::*;

#[cfg(any(feature = "appointment-agent", feature = "list-agent"))]
mod shared_task;

#[cfg(any(feature = "appointment-agent", feature = "list-agent"))]
pub use shared_task::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "list-task",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
mod shared_task_type;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "e-mail-agent",
        feature = "list-agent",
        feature = "list-task",
        feature = "project",
        feature = "project-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection-agent"
    )
)]
pub use shared_task_type::*;

#[cfg(
    any(
        feature = "document-agent",
        feature = "list-agent",
        feature = "list-document-template"
    )
)]
mod shared_template_info;

#[cfg(
    any(
        feature = "document-agent",
        feature = "list-agent",
        feature = "list-document-template"
    )
)]
pub use shared_template_info::*;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message"
    )
)]
mod shared_ticket;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message"
    )
)]
pub use shared_ticket::*;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "list-agent",
        feature = "list-ticket-category",
        feature = "list-ticket-status",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message"
    )
)]
mod shared_ticket_base_status;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "list-agent",
        feature = "list-ticket-category",
        feature = "list-ticket-status",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message"
    )
)]
pub use shared_ticket_base_status::*;

#[cfg(any(feature = "chat-agent", feature = "chat-topic", feature = "list-agent"))]
mod shared_ticket_category;

#[cfg(any(feature = "chat-agent", feature = "chat-topic", feature = "list-agent"))]
pub use shared_ticket_category::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-ticket-category",
        feature = "ticket",
        feature = "ticket-agent"
    )
)]
mod shared_ticket_category_closing_status;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-ticket-category",
        feature = "ticket",
        feature = "ticket-agent"
    )
)]
pub use shared_ticket_category_closing_status::*;

#[cfg(any(feature = "ticket-agent", feature = "ticket-message"))]
mod shared_ticket_message_category;

#[cfg(any(feature = "ticket-agent", feature = "ticket-message"))]
pub use shared_ticket_message_category::*;

#[cfg(any(feature = "ticket", feature = "ticket-agent", feature = "ticket-message"))]
mod shared_ticket_message_header;

#[cfg(any(feature = "ticket", feature = "ticket-agent", feature = "ticket-message"))]
pub use shared_ticket_message_header::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-ticket-priority",
        feature = "ticket",
        feature = "ticket-agent"
    )
)]
mod shared_ticket_priority_entity;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-ticket-priority",
        feature = "ticket",
        feature = "ticket-agent"
    )
)]
pub use shared_ticket_priority_entity::*;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-ticket-category",
        feature = "list-ticket-status",
        feature = "ticket",
        feature = "ticket-agent"
    )
)]
mod shared_ticket_status_entity;

#[cfg(
    any(
        feature = "list-agent",
        feature = "list-ticket-category",
        feature = "list-ticket-status",
        feature = "ticket",
        feature = "ticket-agent"
    )
)]
pub use shared_ticket_status_entity::*;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-topic",
        feature = "pocket-agent",
        feature = "time-zone",
        feature = "time-zone-agent"
    )
)]
mod shared_time_zone_data;

#[cfg(
    any(
        feature = "chat-agent",
        feature = "chat-topic",
        feature = "pocket-agent",
        feature = "time-zone",
        feature = "time-zone-agent"
    )
)]
pub use shared_time_zone_data::*;

#[cfg(any(feature = "crm-script-agent", feature = "trigger-script"))]
mod shared_trigger_script_entity;

#[cfg(any(feature = "crm-script-agent", feature = "trigger-script"))]
pub use shared_trigger_script_entity::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "contact",
        feature = "document",
        feature = "person",
        feature = "project",
        feature = "sale",
        feature = "user-defined-field-info-agent"
    )
)]
mod shared_u_def_field_type;

#[cfg(
    any(
        feature = "appointment",
        feature = "contact",
        feature = "document",
        feature = "person",
        feature = "project",
        feature = "sale",
        feature = "user-defined-field-info-agent"
    )
)]
pub use shared_u_def_field_type::*;

#[cfg(any(feature = "list-user-group", feature = "user", feature = "user-agent"))]
mod shared_user_group;

#[cfg(any(feature = "list-user-group", feature = "user", feature = "user-agent"))]
pub use shared_user_group::*;

#[cfg(
    any(
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "user-agent"
    )
)]
mod shared_user_info;

#[cfg(
    any(
        feature = "contact-agent",
        feature = "e-mail-agent",
        feature = "person",
        feature = "person-agent",
        feature = "user-agent"
    )
)]
pub use shared_user_info::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "associate-agent",
        feature = "audience-agent",
        feature = "blob-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list-agent",
        feature = "list-consent-purpose",
        feature = "person",
        feature = "person-agent",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "relation-agent",
        feature = "replication-agent",
        feature = "role",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection",
        feature = "selection-agent",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "user",
        feature = "user-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
mod shared_user_type;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "associate-agent",
        feature = "audience-agent",
        feature = "blob-agent",
        feature = "chat-agent",
        feature = "chat-session",
        feature = "chat-topic",
        feature = "configuration-agent",
        feature = "contact",
        feature = "contact-agent",
        feature = "contact-relation",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "foreign-app",
        feature = "foreign-system-agent",
        feature = "license",
        feature = "license-agent",
        feature = "list-agent",
        feature = "list-consent-purpose",
        feature = "person",
        feature = "person-agent",
        feature = "product",
        feature = "project",
        feature = "project-agent",
        feature = "relation-agent",
        feature = "replication-agent",
        feature = "role",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection",
        feature = "selection-agent",
        feature = "system-event",
        feature = "ticket",
        feature = "ticket-agent",
        feature = "ticket-message",
        feature = "user",
        feature = "user-agent",
        feature = "webhook",
        feature = "webhook-agent"
    )
)]
pub use shared_user_type::*;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
mod shared_visibility;

#[cfg(
    any(
        feature = "appointment",
        feature = "appointment-agent",
        feature = "dashboard",
        feature = "dashboard-agent",
        feature = "dashboard-tile",
        feature = "document",
        feature = "document-agent",
        feature = "e-mail-agent",
        feature = "sale",
        feature = "sale-agent",
        feature = "selection",
        feature = "selection-agent"
    )
)]
pub use shared_visibility::*;

#[cfg(any(feature = "webhook", feature = "webhook-agent"))]
mod shared_webhook;

#[cfg(any(feature = "webhook", feature = "webhook-agent"))]
pub use shared_webhook::*;

#[cfg(feature = "shipment-message")]
mod shipment_message;

#[cfg(feature = "shipment-message")]
pub use shipment_message::*;

#[cfg(feature = "shipment-message-block")]
mod shipment_message_block;

#[cfg(feature = "shipment-message-block")]
pub use shipment_message_block::*;

#[cfg(feature = "system-event")]
mod system_event;

#[cfg(feature = "system-event")]
pub use system_event::*;

#[cfg(feature = "ticket")]
mod ticket;

#[cfg(feature = "ticket")]
pub use ticket::*;

#[cfg(feature = "ticket-message")]
mod ticket_message;

#[cfg(feature = "ticket-message")]
pub use ticket_message::*;

#[cfg(feature = "trigger-script")]
mod trigger_script;

#[cfg(feature = "trigger-script")]
pub use trigger_script::*;

#[cfg(feature = "user")]
mod user;

#[cfg(feature = "user")]
pub use user::*;

#[cfg(feature = "user-agent")]
mod user_agent;

#[cfg(feature = "user-agent")]
pub use user_agent::*;

#[cfg(feature = "view-state-agent")]
mod view_state_agent;

#[cfg(feature = "view-state-agent")]
pub use view_state_agent::*;

#[cfg(feature = "webhook")]
mod webhook;

#[cfg(feature = "webhook")]
pub use webhook::*;

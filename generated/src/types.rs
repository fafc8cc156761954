// Made by `cargo run --release -p pagewire`; do not edit.

//! The carriers and enums of the API.

/// Declares the modules that one of some features brings, each with one type.
macro_rules! types {
    ($gate:meta: $($module:ident $name:ident,)*) => {
        $(
            #[cfg($gate)]
            mod $module;
            #[cfg($gate)]
            pub use $module::$name;
        )*
    };
}

types! {
    feature = "ai-agent":
    answer_using_context_request AnswerUsingContextRequest, biz_card BizCard, categorization_model_details
    CategorizationModelDetails, categorization_status_response CategorizationStatusResponse, chatbot_turn ChatbotTurn,
    form_design_carrier FormDesignCarrier, form_design_css FormDesignCss, get_chatbot_response_request
    GetChatbotResponseRequest, natural_language_search NaturalLanguageSearch, rag_answer RagAnswer, rag_context_ids
    RagContextIds, rag_result RagResult, rag_result_type RagResultType, rag_status RagStatus, rag_status_chunks
    RagStatusChunks, rephrase_text_style RephraseTextStyle, sentiment Sentiment,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "archive-agent",
        feature = "associate-agent", feature = "attachment", feature = "batch", feature = "batch-agent",
        feature = "blob-agent", feature = "bulk-update-agent", feature = "chat-agent", feature = "chat-presence",
        feature = "chat-session", feature = "chat-topic", feature = "configuration-agent", feature = "contact",
        feature = "contact-agent", feature = "contact-relation", feature = "copilot", feature = "copilot-data-source",
        feature = "crm-script", feature = "crm-script-agent", feature = "custom-object",
        feature = "custom-object-agent", feature = "custom-object-definition", feature = "customer-service-agent",
        feature = "dash", feature = "dash-agent", feature = "dash-theme", feature = "dash-tile",
        feature = "dash-tile-definition", feature = "database-agent", feature = "database-table-agent",
        feature = "diagnostics-agent", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "erp-sync-agent", feature = "favourite-agent", feature = "find-agent", feature = "foreign-app",
        feature = "foreign-system-agent", feature = "free-text-agent", feature = "hierarchy", feature = "import-agent",
        feature = "license", feature = "license-agent", feature = "list", feature = "list-agent",
        feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country",
        feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms",
        feature = "list-delivery-type", feature = "list-document-template", feature = "list-item",
        feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-price", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-quote-approve-reason",
        feature = "list-quote-deny-reason", feature = "list-rating", feature = "list-reason",
        feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type",
        feature = "list-selection-category", feature = "list-source", feature = "list-task",
        feature = "list-ticket-category", feature = "list-ticket-priority", feature = "list-ticket-status",
        feature = "list-ticket-type", feature = "list-user-group", feature = "list-web-panel",
        feature = "marketing-agent", feature = "mdo-agent", feature = "messaging-agent", feature = "navigator-agent",
        feature = "news-feed-agent", feature = "news-feed-item", feature = "number-allocation-agent",
        feature = "person", feature = "person-agent", feature = "phone-list-agent", feature = "pocket-agent",
        feature = "preference", feature = "preference-agent", feature = "preference-description",
        feature = "preference-description-line", feature = "product", feature = "project", feature = "project-agent",
        feature = "project-member", feature = "quote-agent", feature = "relation-agent",
        feature = "relation-definition", feature = "report-agent", feature = "resource-agent", feature = "role",
        feature = "saint-agent", feature = "sale", feature = "sale-agent", feature = "sale-stakeholder",
        feature = "script", feature = "selection", feature = "selection-agent", feature = "sentry-agent",
        feature = "shipment-message", feature = "shipment-message-block", feature = "system-event",
        feature = "table-record", feature = "targets-agent", feature = "ticket", feature = "ticket-agent",
        feature = "ticket-message", feature = "ticket-relation", feature = "ticket-relation-definition",
        feature = "ticket-type", feature = "trigger-script", feature = "user", feature = "user-agent",
        feature = "user-defined-field-info-agent", feature = "view-state-agent", feature = "webhook",
        feature = "webhook-agent", feature = "workflow-agent",
    ):
    e_table_right ETableRight, table_right TableRight,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "archive-agent",
        feature = "associate-agent", feature = "attachment", feature = "batch", feature = "batch-agent",
        feature = "blob-agent", feature = "bulk-update-agent", feature = "chat-agent", feature = "chat-presence",
        feature = "chat-session", feature = "chat-topic", feature = "configuration-agent", feature = "contact",
        feature = "contact-agent", feature = "contact-relation", feature = "copilot", feature = "copilot-data-source",
        feature = "crm-script", feature = "crm-script-agent", feature = "custom-object",
        feature = "custom-object-agent", feature = "custom-object-definition", feature = "customer-service-agent",
        feature = "dash", feature = "dash-agent", feature = "dash-theme", feature = "dash-tile",
        feature = "dash-tile-definition", feature = "database-agent", feature = "database-table-agent",
        feature = "diagnostics-agent", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "erp-sync-agent", feature = "favourite-agent", feature = "find-agent", feature = "foreign-app",
        feature = "foreign-system-agent", feature = "free-text-agent", feature = "hierarchy", feature = "import-agent",
        feature = "license", feature = "license-agent", feature = "list", feature = "list-agent",
        feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country",
        feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms",
        feature = "list-delivery-type", feature = "list-document-template", feature = "list-item",
        feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-price", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-quote-approve-reason",
        feature = "list-quote-deny-reason", feature = "list-rating", feature = "list-reason",
        feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type",
        feature = "list-selection-category", feature = "list-source", feature = "list-task",
        feature = "list-ticket-category", feature = "list-ticket-priority", feature = "list-ticket-status",
        feature = "list-ticket-type", feature = "list-user-group", feature = "list-web-panel",
        feature = "marketing-agent", feature = "mdo-agent", feature = "messaging-agent", feature = "navigator-agent",
        feature = "news-feed-agent", feature = "news-feed-item", feature = "number-allocation-agent",
        feature = "person", feature = "person-agent", feature = "phone-list-agent", feature = "pocket-agent",
        feature = "preference", feature = "preference-agent", feature = "preference-description",
        feature = "preference-description-line", feature = "product", feature = "project", feature = "project-agent",
        feature = "project-member", feature = "quote-agent", feature = "relation-agent",
        feature = "relation-definition", feature = "report-agent", feature = "resource-agent", feature = "role",
        feature = "saint-agent", feature = "sale", feature = "sale-agent", feature = "sale-stakeholder",
        feature = "script", feature = "selection", feature = "selection-agent", feature = "shipment-message",
        feature = "shipment-message-block", feature = "system-event", feature = "table-record",
        feature = "targets-agent", feature = "ticket", feature = "ticket-agent", feature = "ticket-message",
        feature = "ticket-relation", feature = "ticket-relation-definition", feature = "ticket-type",
        feature = "trigger-script", feature = "user", feature = "user-agent",
        feature = "user-defined-field-info-agent", feature = "view-state-agent", feature = "webhook",
        feature = "webhook-agent", feature = "workflow-agent",
    ):
    e_field_right EFieldRight, field_property FieldProperty, field_right FieldRight,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "associate-agent",
        feature = "blob-agent", feature = "chat-agent", feature = "chat-session", feature = "chat-topic",
        feature = "configuration-agent", feature = "contact", feature = "contact-agent", feature = "contact-relation",
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "foreign-app",
        feature = "foreign-system-agent", feature = "license", feature = "license-agent", feature = "list-agent",
        feature = "list-consent-purpose", feature = "person", feature = "person-agent", feature = "product",
        feature = "project", feature = "project-agent", feature = "relation-agent", feature = "role", feature = "sale",
        feature = "sale-agent", feature = "selection", feature = "selection-agent", feature = "system-event",
        feature = "targets-agent", feature = "ticket", feature = "ticket-agent", feature = "ticket-message",
        feature = "user", feature = "user-agent", feature = "webhook", feature = "webhook-agent",
        feature = "workflow-agent",
    ):
    user_type UserType,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "associate-agent",
        feature = "blob-agent", feature = "chat-agent", feature = "chat-session", feature = "chat-topic",
        feature = "configuration-agent", feature = "contact", feature = "contact-agent", feature = "contact-relation",
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "foreign-app",
        feature = "foreign-system-agent", feature = "list-agent", feature = "list-consent-purpose", feature = "person",
        feature = "person-agent", feature = "product", feature = "project", feature = "project-agent",
        feature = "relation-agent", feature = "role", feature = "sale", feature = "sale-agent", feature = "selection",
        feature = "selection-agent", feature = "system-event", feature = "targets-agent", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message", feature = "user", feature = "user-agent",
        feature = "webhook", feature = "webhook-agent", feature = "workflow-agent",
    ):
    associate Associate,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-session", feature = "chat-topic", feature = "contact", feature = "contact-agent",
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "list-agent",
        feature = "news-feed-agent", feature = "news-feed-item", feature = "person", feature = "person-agent",
        feature = "quote-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
        feature = "ticket", feature = "ticket-agent",
    ):
    sale_status SaleStatus,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-session", feature = "chat-topic", feature = "contact", feature = "contact-agent",
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "news-feed-agent",
        feature = "news-feed-item", feature = "person", feature = "person-agent", feature = "project",
        feature = "project-agent", feature = "quote-agent", feature = "sale", feature = "sale-agent",
        feature = "selection-agent", feature = "ticket", feature = "ticket-agent",
    ):
    activity_status ActivityStatus,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-session", feature = "chat-topic", feature = "contact", feature = "contact-agent",
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "news-feed-agent",
        feature = "news-feed-item", feature = "person", feature = "person-agent", feature = "sale",
        feature = "sale-agent", feature = "selection-agent", feature = "targets-agent",
    ):
    address Address, address_type AddressType, contact Contact, localized_field LocalizedField, structured_address
    StructuredAddress,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-session", feature = "chat-topic", feature = "contact", feature = "contact-agent",
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "news-feed-agent",
        feature = "news-feed-item", feature = "person", feature = "person-agent", feature = "sale",
        feature = "sale-agent", feature = "selection-agent", feature = "ticket", feature = "ticket-agent",
        feature = "ticket-message", feature = "user", feature = "user-agent",
    ):
    person Person,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-session", feature = "chat-topic", feature = "document", feature = "document-agent",
        feature = "e-mail-agent", feature = "news-feed-agent", feature = "news-feed-item", feature = "project",
        feature = "project-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
        feature = "ticket", feature = "ticket-agent",
    ):
    project Project,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-session", feature = "chat-topic", feature = "document", feature = "document-agent",
        feature = "e-mail-agent", feature = "news-feed-agent", feature = "news-feed-item", feature = "quote-agent",
        feature = "sale", feature = "sale-agent", feature = "selection-agent", feature = "ticket",
        feature = "ticket-agent",
    ):
    sale Sale,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "chat-agent",
        feature = "chat-topic", feature = "pocket-agent", feature = "selection-agent", feature = "time-zone",
        feature = "time-zone-agent", feature = "workflow-agent",
    ):
    time_zone_data TimeZoneData, time_zone_rule TimeZoneRule,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "list-agent", feature = "project",
        feature = "project-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    link Link,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "project", feature = "project-agent",
        feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    appointment_type AppointmentType,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "sale", feature = "sale-agent",
        feature = "selection", feature = "selection-agent", feature = "workflow-agent",
    ):
    visibility Visibility, visible_for VisibleFor,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent",
        feature = "list-agent", feature = "list-task", feature = "project", feature = "project-agent",
        feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    task_type TaskType,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent",
        feature = "project", feature = "project-agent", feature = "sale", feature = "sale-agent",
        feature = "selection-agent",
    ):
    appointment_caution_warning AppointmentCautionWarning, appointment_private AppointmentPrivate, assignment_status
    AssignmentStatus, booking_type BookingType, invitation_status InvitationStatus, owned_externally OwnedExternally,
    recurrence_pattern RecurrencePattern,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent",
        feature = "selection-agent",
    ):
    recurrence_daily_pattern RecurrenceDailyPattern, recurrence_date RecurrenceDate, recurrence_day_pattern
    RecurrenceDayPattern, recurrence_end_type RecurrenceEndType, recurrence_info RecurrenceInfo,
    recurrence_month_pattern RecurrenceMonthPattern, recurrence_monthly_pattern RecurrenceMonthlyPattern,
    recurrence_week_pattern RecurrenceWeekPattern, recurrence_year_pattern RecurrenceYearPattern,
    recurrence_yearly_pattern RecurrenceYearlyPattern, week_of_month WeekOfMonth,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent",
        feature = "selection-agent", feature = "workflow-agent",
    ):
    weekday Weekday,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "list-agent",
        feature = "list-task", feature = "selection-agent",
    ):
    color_index ColorIndex, task_direction TaskDirection, task_list_item TaskListItem, video_meeting_status
    VideoMeetingStatus,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "list-agent",
        feature = "selection-agent",
    ):
    priority Priority,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "selection-agent",
    ):
    appointment_entity AppointmentEntity, externally_owned_status ExternallyOwnedStatus, externally_owned_type
    ExternallyOwnedType, participant_info ParticipantInfo,
}

types! {
    any(
        feature = "ai-agent", feature = "archive", feature = "archive-agent", feature = "dash-agent",
        feature = "favourite-agent", feature = "find-agent", feature = "import-agent", feature = "selection",
        feature = "selection-agent", feature = "ticket-agent", feature = "workflow-agent",
    ):
    archive_column_info ArchiveColumnInfo,
}

types! {
    any(
        feature = "ai-agent", feature = "archive-agent", feature = "configuration-agent", feature = "contact",
        feature = "contact-agent", feature = "e-mail-agent", feature = "license", feature = "license-agent",
        feature = "list-agent", feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country",
        feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms",
        feature = "list-delivery-type", feature = "list-document-template", feature = "list-item",
        feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-quote-approve-reason",
        feature = "list-quote-deny-reason", feature = "list-rating", feature = "list-reason",
        feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type",
        feature = "list-selection-category", feature = "list-source", feature = "list-task", feature = "mdo-agent",
        feature = "person", feature = "person-agent", feature = "role", feature = "user-agent",
    ):
    selectable_mdo_list_item SelectableMDOListItem,
}

types! {
    any(
        feature = "ai-agent", feature = "archive-agent", feature = "dash-agent", feature = "favourite-agent",
        feature = "find-agent", feature = "import-agent", feature = "selection", feature = "selection-agent",
        feature = "ticket-agent", feature = "workflow-agent",
    ):
    archive_restriction_info ArchiveRestrictionInfo, inter_restriction_operator InterRestrictionOperator,
}

types! {
    any(
        feature = "ai-agent", feature = "chat-agent", feature = "chat-topic", feature = "contact",
        feature = "contact-agent", feature = "e-mail-agent", feature = "list-agent", feature = "person",
        feature = "person-agent",
    ):
    customer_language CustomerLanguage, ticket_priority TicketPriority,
}

types! {
    any(
        feature = "ai-agent", feature = "contact", feature = "contact-agent",
    ):
    contact_entity ContactEntity,
}

types! {
    any(
        feature = "ai-agent", feature = "contact", feature = "contact-agent", feature = "e-mail-agent",
        feature = "list-agent", feature = "list-country", feature = "person", feature = "person-agent",
    ):
    country Country,
}

types! {
    any(
        feature = "ai-agent", feature = "contact", feature = "contact-agent", feature = "e-mail-agent",
        feature = "list-agent", feature = "person", feature = "person-agent",
    ):
    business Business, category Category, category_group CategoryGroup,
}

types! {
    any(
        feature = "ai-agent", feature = "contact", feature = "contact-agent", feature = "e-mail-agent",
        feature = "person", feature = "person-agent",
    ):
    saved_utm_parameters SavedUtmParameters,
}

types! {
    any(
        feature = "ai-agent", feature = "contact", feature = "contact-agent", feature = "e-mail-agent",
        feature = "person", feature = "person-agent", feature = "project", feature = "project-agent",
    ):
    entity_element EntityElement,
}

types! {
    any(
        feature = "ai-agent", feature = "contact-agent", feature = "e-mail-agent", feature = "list-agent",
        feature = "person", feature = "person-agent",
    ):
    position Position,
}

types! {
    any(
        feature = "ai-agent", feature = "contact-agent", feature = "e-mail-agent", feature = "person",
        feature = "person-agent",
    ):
    consent_info ConsentInfo, person_entity PersonEntity,
}

types! {
    any(
        feature = "ai-agent", feature = "contact-agent", feature = "e-mail-agent", feature = "person",
        feature = "person-agent", feature = "user-agent",
    ):
    user_info UserInfo,
}

types! {
    any(
        feature = "ai-agent", feature = "copilot",
    ):
    copilot_entity CopilotEntity,
}

types! {
    any(
        feature = "ai-agent", feature = "copilot", feature = "copilot-data-source",
    ):
    copilot_data_source_entity CopilotDataSourceEntity, copilot_data_source_setting CopilotDataSourceSetting,
    copilot_data_source_type CopilotDataSourceType,
}

types! {
    feature = "appointment":
    appointment_entity_with_links AppointmentEntityWithLinks,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent", feature = "project",
        feature = "project-agent", feature = "sale", feature = "sale-agent",
    ):
    appointment Appointment,
}

types! {
    any(
        feature = "appointment", feature = "archive", feature = "batch", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-relation", feature = "crm-script",
        feature = "document", feature = "foreign-app", feature = "list-price", feature = "news-feed-item",
        feature = "person", feature = "product", feature = "project", feature = "project-member", feature = "role",
        feature = "sale", feature = "sale-stakeholder", feature = "script", feature = "selection",
        feature = "system-event", feature = "ticket", feature = "ticket-message", feature = "time-zone",
        feature = "trigger-script", feature = "user",
    ):
    o_data_slim_response ODataSlimResponse,
}

types! {
    any(
        feature = "appointment", feature = "archive", feature = "batch", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-relation", feature = "crm-script",
        feature = "document", feature = "foreign-app", feature = "list-price", feature = "news-feed-item",
        feature = "person", feature = "product", feature = "project", feature = "project-member", feature = "role",
        feature = "sale", feature = "sale-stakeholder", feature = "script", feature = "selection",
        feature = "system-event", feature = "ticket", feature = "ticket-message", feature = "trigger-script",
        feature = "user",
    ):
    mode Mode, output Output,
}

types! {
    any(
        feature = "appointment", feature = "attachment", feature = "chat-session", feature = "chat-topic",
        feature = "contact", feature = "contact-relation", feature = "copilot", feature = "copilot-data-source",
        feature = "crm-script", feature = "dash", feature = "dash-theme", feature = "dash-tile",
        feature = "dash-tile-definition", feature = "document", feature = "foreign-app", feature = "hierarchy",
        feature = "list", feature = "list-price", feature = "person", feature = "preference-description",
        feature = "preference-description-line", feature = "project", feature = "project-member",
        feature = "relation-definition", feature = "role", feature = "sale", feature = "sale-stakeholder",
        feature = "selection", feature = "shipment-message", feature = "shipment-message-block",
        feature = "system-event", feature = "ticket", feature = "ticket-message", feature = "ticket-relation",
        feature = "ticket-relation-definition", feature = "ticket-type", feature = "trigger-script", feature = "user",
        feature = "webhook",
    ):
    json_patch JsonPatch, json_patch_operation JsonPatchOperation,
}

types! {
    any(
        feature = "appointment", feature = "contact", feature = "document", feature = "field-info-base",
        feature = "person", feature = "project", feature = "sale", feature = "ticket", feature = "ticket-message",
        feature = "user", feature = "user-defined-field-info-agent",
    ):
    custom_field_type CustomFieldType, field_info_base FieldInfoBase,
}

types! {
    any(
        feature = "appointment", feature = "contact", feature = "document", feature = "person", feature = "project",
        feature = "sale", feature = "user-defined-field-info-agent",
    ):
    u_def_field_type UDefFieldType, u_def_type UDefType, udef_justification UdefJustification, user_defined_field_info
    UserDefinedFieldInfo,
}

types! {
    feature = "appointment-agent":
    activity_information_list_item ActivityInformationListItem, activity_summary ActivitySummary, address_sync_data
    AddressSyncData, alarm_data AlarmData, appointment_delete_request AppointmentDeleteRequest, appointment_info
    AppointmentInfo, appointment_move_data AppointmentMoveData, appointment_save_data AppointmentSaveData,
    appointment_save_request AppointmentSaveRequest, appointment_status AppointmentStatus, appointment_sync_data
    AppointmentSyncData, day_information_list_item DayInformationListItem, generate_lead_request GenerateLeadRequest,
    get_contact_appointments_by_task_heading_request GetContactAppointmentsByTaskHeadingRequest,
    get_contact_appointments_by_task_request GetContactAppointmentsByTaskRequest,
    get_contact_appointments_by_tasks_request GetContactAppointmentsByTasksRequest,
    get_contact_appointments_by_type_request GetContactAppointmentsByTypeRequest, get_diary_by_group_request
    GetDiaryByGroupRequest, get_next_available_time_request GetNextAvailableTimeRequest,
    get_person_appointments_by_task_heading_request GetPersonAppointmentsByTaskHeadingRequest,
    get_person_appointments_by_task_request GetPersonAppointmentsByTaskRequest,
    get_person_appointments_by_tasks_request GetPersonAppointmentsByTasksRequest,
    get_person_appointments_by_type_request GetPersonAppointmentsByTypeRequest, get_person_appointments_request
    GetPersonAppointmentsRequest, get_project_appointments_by_task_heading_request
    GetProjectAppointmentsByTaskHeadingRequest, get_project_appointments_by_task_request
    GetProjectAppointmentsByTaskRequest, get_project_appointments_by_tasks_request
    GetProjectAppointmentsByTasksRequest, get_project_appointments_by_type_request GetProjectAppointmentsByTypeRequest,
    get_project_member_appointments_by_task_heading_request GetProjectMemberAppointmentsByTaskHeadingRequest,
    get_project_member_appointments_by_task_request GetProjectMemberAppointmentsByTaskRequest,
    get_project_member_appointments_by_tasks_request GetProjectMemberAppointmentsByTasksRequest,
    get_project_member_appointments_by_type_request GetProjectMemberAppointmentsByTypeRequest, move_with_email_request
    MoveWithEmailRequest, multi_alarm_data MultiAlarmData, next_available_time NextAvailableTime, participant_sync_data
    ParticipantSyncData, recurrence_update_mode RecurrenceUpdateMode, red_letter_details RedLetterDetails,
    red_letter_information_list_item RedLetterInformationListItem, red_letter_summary RedLetterSummary,
    request_for_info_request RequestForInfoRequest, sales_activity SalesActivity, save_with_custom_invitation_request
    SaveWithCustomInvitationRequest, suggested_appointment SuggestedAppointment, suggested_appointment_entity
    SuggestedAppointmentEntity, update_appointment_request UpdateAppointmentRequest,
    update_appointment_with_mode_and_email_request UpdateAppointmentWithModeAndEmailRequest,
    update_appointment_with_mode_request UpdateAppointmentWithModeRequest, user_connected_state UserConnectedState,
    video_meeting_reservation VideoMeetingReservation,
}

types! {
    any(
        feature = "appointment-agent", feature = "document-agent",
    ):
    project_type_status_link ProjectTypeStatusLink, sale_type_stage_link SaleTypeStageLink,
}

types! {
    any(
        feature = "appointment-agent", feature = "e-mail-agent",
    ):
    cal_method CalMethod, cal_reply_status CalReplyStatus, e_mail_address EMailAddress, e_mail_attachment
    EMailAttachment, e_mail_connection_info EMailConnectionInfo, e_mail_custom_header EMailCustomHeader, e_mail_entity
    EMailEntity, e_mail_envelope EMailEnvelope, e_mail_flags EMailFlags, e_mail_so_info EMailSOInfo,
}

types! {
    any(
        feature = "appointment-agent", feature = "e-mail-agent", feature = "news-feed-agent",
        feature = "news-feed-item",
    ):
    e_mail_priority EMailPriority,
}

types! {
    any(
        feature = "appointment-agent", feature = "list-agent",
    ):
    so_task SoTask,
}

types! {
    feature = "archive":
    archive_directory ArchiveDirectory, archive_directory_item ArchiveDirectoryItem, archive_form ArchiveForm,
    inline_count InlineCount,
}

types! {
    feature = "archive-agent":
    activity_filter ActivityFilter, archive_configuration ArchiveConfiguration, archive_list_result ArchiveListResult,
    export_archive_request ExportArchiveRequest, get_archive_list2_request GetArchiveList2Request,
    get_archive_list_by_columns2_request GetArchiveListByColumns2Request, get_archive_list_by_columns_request
    GetArchiveListByColumnsRequest, get_archive_list_by_columns_with_context2_request
    GetArchiveListByColumnsWithContext2Request, get_archive_list_by_columns_with_context_request
    GetArchiveListByColumnsWithContextRequest, get_archive_list_by_columns_with_header2_request
    GetArchiveListByColumnsWithHeader2Request, get_archive_list_by_columns_with_header_request
    GetArchiveListByColumnsWithHeaderRequest, get_archive_list_by_columns_with_header_with_context2_request
    GetArchiveListByColumnsWithHeaderWithContext2Request, get_archive_list_by_columns_with_header_with_context_request
    GetArchiveListByColumnsWithHeaderWithContextRequest, get_archive_list_request GetArchiveListRequest,
    get_archive_list_with_context2_request GetArchiveListWithContext2Request, get_archive_list_with_context_request
    GetArchiveListWithContextRequest, related_data RelatedData, set_chosen_columns_v2_request
    SetChosenColumnsV2Request, set_chosen_entities_v2_request SetChosenEntitiesV2Request, set_column_widths_v2_request
    SetColumnWidthsV2Request,
}

types! {
    any(
        feature = "archive-agent", feature = "chat-agent", feature = "chat-topic", feature = "configuration-agent",
        feature = "erp-sync-agent", feature = "list-agent", feature = "list-business", feature = "list-category",
        feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source",
        feature = "list-country", feature = "list-credited", feature = "list-currency",
        feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template",
        feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-quote-approve-reason",
        feature = "list-quote-deny-reason", feature = "list-rating", feature = "list-reason",
        feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type",
        feature = "list-selection-category", feature = "list-source", feature = "list-task", feature = "mdo-agent",
        feature = "number-allocation-agent", feature = "preference", feature = "project-agent", feature = "role",
        feature = "user", feature = "user-agent", feature = "webhook", feature = "webhook-agent",
        feature = "workflow-agent",
    ):
    mdo_list_item MDOListItem,
}

types! {
    any(
        feature = "archive-agent", feature = "find-agent",
    ):
    archive_order_by_info ArchiveOrderByInfo, order_by_sort_type OrderBySortType,
}

types! {
    any(
        feature = "archive-agent", feature = "find-agent", feature = "selection-agent",
    ):
    archive_column_data ArchiveColumnData, archive_list_item ArchiveListItem,
}

types! {
    any(
        feature = "archive-agent", feature = "targets-agent",
    ):
    export_archive_result ExportArchiveResult,
}

types! {
    feature = "attachment":
    attachment_entity_with_links AttachmentEntityWithLinks,
}

types! {
    any(
        feature = "attachment", feature = "customer-service-agent", feature = "person-agent", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message",
    ):
    attachment_entity AttachmentEntity,
}

types! {
    any(
        feature = "batch", feature = "batch-agent", feature = "free-text-agent", feature = "saint-agent",
    ):
    batch_task_info BatchTaskInfo, batch_task_state BatchTaskState, cancellation_behaviour CancellationBehaviour,
}

types! {
    feature = "blob-agent":
    blob_link_type BlobLinkType,
}

types! {
    any(
        feature = "blob-agent", feature = "contact", feature = "person", feature = "product", feature = "project",
    ):
    blob_entity BlobEntity,
}

types! {
    feature = "bulk-update-agent":
    control_info ControlInfo, execute_by_selection_id_request ExecuteBySelectionIdRequest, field_value_info
    FieldValueInfo, operation_info OperationInfo,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-presence",
    ):
    chat_presence ChatPresence,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-session",
    ):
    chat_message ChatMessage, chat_message_special_type ChatMessageSpecialType, chat_message_type ChatMessageType,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-session", feature = "chat-topic",
    ):
    chat_session_entity ChatSessionEntity, chat_session_flags ChatSessionFlags, chat_session_status ChatSessionStatus,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-session", feature = "chat-topic", feature = "list-agent",
        feature = "list-ticket-category", feature = "list-ticket-status", feature = "ticket", feature = "ticket-agent",
        feature = "ticket-message",
    ):
    ticket_base_status TicketBaseStatus,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-session", feature = "chat-topic", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message",
    ):
    ticket Ticket, ticket_origin TicketOrigin, ticket_read_status TicketReadStatus, ticket_security_level
    TicketSecurityLevel,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-topic",
    ):
    chat_bot_settings ChatBotSettings, chat_opening_hours ChatOpeningHours, chat_topic_agent ChatTopicAgent,
    chat_topic_entity ChatTopicEntity, chat_widget_settings ChatWidgetSettings, chat_widget_size ChatWidgetSize,
    kb_category KbCategory, reply_template ReplyTemplate, widget_required_fields WidgetRequiredFields, widget_theme
    WidgetTheme,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-topic", feature = "list-agent",
    ):
    ticket_category TicketCategory,
}

types! {
    feature = "chat-session":
    chat_session_entity_with_links ChatSessionEntityWithLinks,
}

types! {
    feature = "chat-topic":
    chat_topic_entity_with_links ChatTopicEntityWithLinks,
}

types! {
    feature = "configuration-agent":
    configurable_screen_delta ConfigurableScreenDelta, delta_query DeltaQuery, delta_state DeltaState, delta_type
    DeltaType, diary_view_entity DiaryViewEntity, landing_page_entity LandingPageEntity,
    set_landing_page_pin_for_associate_request SetLandingPagePinForAssociateRequest, show_window_state ShowWindowState,
    window_pos_size WindowPosSize,
}

types! {
    any(
        feature = "configuration-agent", feature = "system-event",
    ):
    system_event_entity SystemEventEntity, system_event_scope SystemEventScope,
}

types! {
    feature = "contact":
    contact_entity_with_links ContactEntityWithLinks,
}

types! {
    any(
        feature = "contact", feature = "contact-agent",
    ):
    contact_summary ContactSummary,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "person", feature = "person-agent",
    ):
    activity_summary_item ActivitySummaryItem, chat_summary_item ChatSummaryItem, sale_summary_item SaleSummaryItem,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "person", feature = "person-agent",
        feature = "ticket-agent",
    ):
    ticket_summary_item TicketSummaryItem,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "project", feature = "project-agent",
        feature = "selection", feature = "selection-agent",
    ):
    duplicate_entry DuplicateEntry, duplicate_rule DuplicateRule,
}

types! {
    any(
        feature = "contact", feature = "person", feature = "product", feature = "project",
    ):
    if_blank IfBlank,
}

types! {
    feature = "contact-agent":
    contact_action ContactAction, contact_activity ContactActivity, contact_source_type ContactSourceType,
    preview_contact PreviewContact,
}

types! {
    feature = "contact-relation":
    contact_relation_entity_with_links ContactRelationEntityWithLinks,
}

types! {
    any(
        feature = "contact-relation", feature = "relation-agent",
    ):
    contact_relation_entity ContactRelationEntity,
}

types! {
    feature = "copilot":
    copilot_entity_with_links CopilotEntityWithLinks,
}

types! {
    feature = "copilot-data-source":
    copilot_data_source_entity_with_links CopilotDataSourceEntityWithLinks,
}

types! {
    feature = "crm-script":
    crm_script_entity_with_links CRMScriptEntityWithLinks,
}

types! {
    any(
        feature = "crm-script", feature = "crm-script-agent",
    ):
    crm_script_entity CRMScriptEntity, script_type ScriptType,
}

types! {
    any(
        feature = "crm-script", feature = "crm-script-agent", feature = "customer-service-agent",
    ):
    event_data EventData,
}

types! {
    any(
        feature = "crm-script", feature = "crm-script-agent", feature = "customer-service-agent",
        feature = "trigger-script",
    ):
    event_handler_type EventHandlerType,
}

types! {
    any(
        feature = "crm-script", feature = "crm-script-agent", feature = "script",
    ):
    blocked_verbs BlockedVerbs,
}

types! {
    any(
        feature = "crm-script", feature = "crm-script-agent", feature = "trigger-script",
    ):
    crm_script_error_info CRMScriptErrorInfo, crm_script_result CRMScriptResult, crm_script_source_map
    CRMScriptSourceMap,
}

types! {
    feature = "crm-script-agent":
    crm_script_run_result CRMScriptRunResult, crm_script_trace_run CRMScriptTraceRun,
}

types! {
    any(
        feature = "crm-script-agent", feature = "script",
    ):
    script Script,
}

types! {
    any(
        feature = "crm-script-agent", feature = "trigger-script",
    ):
    trigger_script_entity TriggerScriptEntity,
}

types! {
    any(
        feature = "custom-object", feature = "custom-object-agent",
    ):
    custom_object CustomObject,
}

types! {
    feature = "custom-object-agent":
    custom_object_metadata CustomObjectMetadata, custom_object_relation CustomObjectRelation,
}

types! {
    any(
        feature = "custom-object-agent", feature = "custom-object-definition",
    ):
    custom_object_definition CustomObjectDefinition, custom_object_field CustomObjectField,
}

types! {
    feature = "customer-service-agent":
    access_level AccessLevel, config_type ConfigType, cs_feature_toggle CsFeatureToggle, cs_session_key CsSessionKey,
    customer_center_config CustomerCenterConfig, customer_service_startup CustomerServiceStartup, mailbox Mailbox,
    mailbox_entity MailboxEntity, mailbox_type MailboxType, preview_faq_entry PreviewFaqEntry, preview_quick_reply
    PreviewQuickReply, preview_reply_template PreviewReplyTemplate, sms_config SmsConfig, smtp_test_result
    SmtpTestResult, statistics_data_set StatisticsDataSet, statistics_data_value StatisticsDataValue,
    status_screen_panel_type StatusScreenPanelType, system_template_settings SystemTemplateSettings, ticket_info
    TicketInfo,
}

types! {
    any(
        feature = "customer-service-agent", feature = "person-agent",
    ):
    reply_template_parsed ReplyTemplateParsed,
}

types! {
    any(
        feature = "customer-service-agent", feature = "pocket-agent", feature = "preference",
        feature = "preference-agent",
    ):
    preference Preference, preference_spec PreferenceSpec, tab_order TabOrder,
}

types! {
    any(
        feature = "customer-service-agent", feature = "pocket-agent", feature = "preference",
        feature = "preference-agent", feature = "preference-description",
    ):
    pref_desc_value_type PrefDescValueType, preference_level PreferenceLevel,
}

types! {
    feature = "dash":
    dash_with_links DashWithLinks,
}

types! {
    any(
        feature = "dash", feature = "dash-agent",
    ):
    dash Dash,
}

types! {
    any(
        feature = "dash", feature = "dash-agent", feature = "dash-theme",
    ):
    dash_theme DashTheme,
}

types! {
    feature = "dash-agent":
    dash_collection DashCollection, dash_tile_html DashTileHtml, preview_dash PreviewDash, preview_dash_tile
    PreviewDashTile, quick_filter_info QuickFilterInfo,
}

types! {
    any(
        feature = "dash-agent", feature = "dash-tile",
    ):
    dash_tile DashTile,
}

types! {
    any(
        feature = "dash-agent", feature = "dash-tile", feature = "dash-tile-definition",
    ):
    dash_tile_currency_mode DashTileCurrencyMode, dash_tile_definition DashTileDefinition, dash_tile_definition_usage
    DashTileDefinitionUsage, dash_tile_entity_type DashTileEntityType, dash_tile_measure DashTileMeasure,
    dash_tile_type DashTileType,
}

types! {
    any(
        feature = "dash-agent", feature = "license-agent", feature = "project-agent", feature = "workflow-agent",
    ):
    fencing_info FencingInfo,
}

types! {
    feature = "dash-theme":
    dash_theme_with_links DashThemeWithLinks,
}

types! {
    feature = "dash-tile":
    dash_tile_with_links DashTileWithLinks,
}

types! {
    feature = "dash-tile-definition":
    dash_tile_definition_with_links DashTileDefinitionWithLinks,
}

types! {
    feature = "database-agent":
    dictionary_step_information DictionaryStepInformation,
}

types! {
    feature = "database-table-agent":
    mass_operation_result MassOperationResult, upsert_nomatch_action UpsertNomatchAction, upsert_request UpsertRequest,
    upsert_row_action_status UpsertRowActionStatus, upsert_row_status UpsertRowStatus,
}

types! {
    any(
        feature = "database-table-agent", feature = "table-record",
    ):
    table_record TableRecord,
}

types! {
    feature = "diagnostics-agent":
    analytics_data AnalyticsData, cache_invalidation CacheInvalidation, change_log_settings_request
    ChangeLogSettingsRequest, entity_counts EntityCounts, send_system_message_request SendSystemMessageRequest,
    system_message SystemMessage, system_message_type SystemMessageType, web_app_usage WebAppUsage,
}

types! {
    any(
        feature = "diagnostics-agent", feature = "license-agent",
    ):
    user_and_installation_licence_status UserAndInstallationLicenceStatus,
}

types! {
    feature = "document":
    document_entity_with_links DocumentEntityWithLinks,
}

types! {
    any(
        feature = "document", feature = "document-agent",
    ):
    checkout_info CheckoutInfo, checkout_state CheckoutState, command_info CommandInfo, return_info ReturnInfo,
    return_type ReturnType, version_info VersionInfo,
}

types! {
    any(
        feature = "document", feature = "document-agent", feature = "e-mail-agent",
    ):
    document_entity DocumentEntity, document_lock_semantics DocumentLockSemantics,
}

types! {
    any(
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "list-agent",
    ):
    document_template DocumentTemplate,
}

types! {
    any(
        feature = "document", feature = "document-agent", feature = "e-mail-agent", feature = "list-agent",
        feature = "list-document-template",
    ):
    doc_tmpl_direction DocTmplDirection, doc_tmpl_quote_type DocTmplQuoteType, doc_tmpl_type DocTmplType,
}

types! {
    feature = "document-agent":
    create_new_physical_document_from_template_request CreateNewPhysicalDocumentFromTemplateRequest,
    create_new_physical_document_from_template_with_custom_tags2_request
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request,
    create_new_physical_document_from_template_with_custom_tags_request
    CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest, document Document, execute_document_command_request
    ExecuteDocumentCommandRequest, generator_encoding GeneratorEncoding,
    get_contact_documents_by_template_heading_request GetContactDocumentsByTemplateHeadingRequest,
    get_contact_documents_by_template_type_request GetContactDocumentsByTemplateTypeRequest,
    get_contact_documents_by_template_types_request GetContactDocumentsByTemplateTypesRequest,
    get_person_documents_by_date_request GetPersonDocumentsByDateRequest,
    get_person_documents_by_template_heading_request GetPersonDocumentsByTemplateHeadingRequest,
    get_person_documents_by_template_type_request GetPersonDocumentsByTemplateTypeRequest,
    get_person_documents_by_template_types_request GetPersonDocumentsByTemplateTypesRequest,
    get_project_documents_by_template_heading_request GetProjectDocumentsByTemplateHeadingRequest,
    get_project_documents_by_template_type_request GetProjectDocumentsByTemplateTypeRequest,
    get_project_documents_by_template_types_request GetProjectDocumentsByTemplateTypesRequest,
    get_project_member_documents_by_template_heading_request GetProjectMemberDocumentsByTemplateHeadingRequest,
    get_project_member_documents_by_template_type_request GetProjectMemberDocumentsByTemplateTypeRequest,
    get_project_member_documents_by_template_types_request GetProjectMemberDocumentsByTemplateTypesRequest,
    get_published_documents_by_date_request GetPublishedDocumentsByDateRequest,
    get_published_person_documents_by_date_request GetPublishedPersonDocumentsByDateRequest,
    substitute_merge_document_template_variables_ex2_request SubstituteMergeDocumentTemplateVariablesEx2Request,
    substitute_merge_document_template_variables_ex_request SubstituteMergeDocumentTemplateVariablesExRequest,
    substitute_template_variables_request SubstituteTemplateVariablesRequest,
    substitute_template_variables_with_custom_tags2_request SubstituteTemplateVariablesWithCustomTags2Request,
    substitute_template_variables_with_custom_tags_request SubstituteTemplateVariablesWithCustomTagsRequest,
    suggested_document_entity SuggestedDocumentEntity, template_variables_parameters TemplateVariablesParameters,
}

types! {
    any(
        feature = "document-agent", feature = "list-agent", feature = "list-document-template",
    ):
    template_info TemplateInfo,
}

types! {
    any(
        feature = "document-agent", feature = "ticket-agent",
    ):
    document_preview DocumentPreview,
}

types! {
    feature = "document-migration-agent":
    document_migration_associate DocumentMigrationAssociate, document_migration_item DocumentMigrationItem,
    document_migration_item_list DocumentMigrationItemList, document_template_migration_list
    DocumentTemplateMigrationList,
}

types! {
    feature = "e-mail-agent":
    contact_or_person_from_email ContactOrPersonFromEmail, e_mail_account EMailAccount, e_mail_appointment
    EMailAppointment, e_mail_connection_info_extended EMailConnectionInfoExtended, e_mail_folder EMailFolder,
    get_e_mail_from_id_request GetEMailFromIdRequest, get_e_mail_from_server_identifier_request
    GetEMailFromServerIdentifierRequest, sync_user_account SyncUserAccount,
}

types! {
    any(
        feature = "e-mail-agent", feature = "user-agent",
    ):
    service_auth ServiceAuth,
}

types! {
    feature = "erp-sync-agent":
    connect_actor_request ConnectActorRequest, create_actor_link_request CreateActorLinkRequest,
    create_erp_actor_from_crm_request CreateErpActorFromCrmRequest, crm_actor_type CrmActorType, erp_connection
    ErpConnection, erp_connection_data ErpConnectionData, erp_connection_list_mapping ErpConnectionListMapping,
    erp_connection_list_mapping_container ErpConnectionListMappingContainer, erp_crm_list_item_mapping
    ErpCrmListItemMapping, erp_sync_actor_summary ErpSyncActorSummary, erp_sync_actor_type_mapping
    ErpSyncActorTypeMapping, erp_sync_connection_summary ErpSyncConnectionSummary, erp_sync_connector_entity
    ErpSyncConnectorEntity, erp_sync_default_value ErpSyncDefaultValue, erp_sync_engine_status ErpSyncEngineStatus,
    erp_sync_field_mapping ErpSyncFieldMapping, erp_sync_field_value ErpSyncFieldValue, erp_sync_response_code
    ErpSyncResponseCode, list_item ListItem, try_connect_actor_request TryConnectActorRequest,
}

types! {
    any(
        feature = "erp-sync-agent", feature = "import-agent",
    ):
    erp_actor_type ErpActorType,
}

types! {
    any(
        feature = "erp-sync-agent", feature = "quote-agent",
    ):
    changed_data ChangedData, changed_data_item ChangedDataItem, field_access FieldAccess, field_metadata
    FieldMetadata, field_metadata_type FieldMetadataType, plugin_response PluginResponse, quote_status QuoteStatus,
}

types! {
    feature = "favourite-agent":
    favourite Favourite,
}

types! {
    feature = "find-agent":
    criteria_information CriteriaInformation, delete_restriction_group_request DeleteRestrictionGroupRequest,
    find_from_restrictions_columns2_request FindFromRestrictionsColumns2Request,
    find_from_restrictions_columns_order_by2_request FindFromRestrictionsColumnsOrderBy2Request,
    find_from_restrictions_columns_order_by_request FindFromRestrictionsColumnsOrderByRequest,
    find_from_restrictions_columns_request FindFromRestrictionsColumnsRequest, find_order_by2_request
    FindOrderBy2Request, find_order_by_request FindOrderByRequest, find_request FindRequest, find_results FindResults,
    find_with_columns_request FindWithColumnsRequest, find_with_extra_restrictions2_request
    FindWithExtraRestrictions2Request, find_with_extra_restrictions_request FindWithExtraRestrictionsRequest,
    get_criteria_information_with_context_request GetCriteriaInformationWithContextRequest,
    get_restriction_group_request GetRestrictionGroupRequest, get_specified_criteria_information_with_defaults_request
    GetSpecifiedCriteriaInformationWithDefaultsRequest,
    get_specified_criteria_information_with_defaults_with_context_request
    GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest, save_restriction_group_request
    SaveRestrictionGroupRequest, save_restriction_groups_request SaveRestrictionGroupsRequest,
    save_restrictions_and_get_criteria_information2_request SaveRestrictionsAndGetCriteriaInformation2Request,
    save_restrictions_and_get_criteria_information_request SaveRestrictionsAndGetCriteriaInformationRequest,
    save_restrictions_with_context2_request SaveRestrictionsWithContext2Request, save_restrictions_with_context_request
    SaveRestrictionsWithContextRequest,
}

types! {
    any(
        feature = "find-agent", feature = "selection", feature = "selection-agent", feature = "workflow-agent",
    ):
    archive_restriction_group ArchiveRestrictionGroup,
}

types! {
    feature = "foreign-app":
    foreign_app_entity_with_links ForeignAppEntityWithLinks,
}

types! {
    any(
        feature = "foreign-app", feature = "foreign-system-agent",
    ):
    foreign_app_entity ForeignAppEntity, foreign_device ForeignDevice, foreign_key ForeignKey,
}

types! {
    feature = "foreign-system-agent":
    delete_foreign_key_on_name_request DeleteForeignKeyOnNameRequest, delete_foreign_key_request
    DeleteForeignKeyRequest, get_device_keys_on_device_identifier_table_record_id_request
    GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest, get_key_by_value_and_identifier_request
    GetKeyByValueAndIdentifierRequest, get_key_by_value_request GetKeyByValueRequest,
    get_key_on_device_identifier_request GetKeyOnDeviceIdentifierRequest, get_key_request GetKeyRequest,
    get_key_value_on_device_identifier_request GetKeyValueOnDeviceIdentifierRequest, get_key_value_request
    GetKeyValueRequest,
}

types! {
    feature = "free-text-agent":
    free_text FreeText, free_text_operator FreeTextOperator,
}

types! {
    feature = "hierarchy":
    hierarchy_entity_with_links HierarchyEntityWithLinks,
}

types! {
    any(
        feature = "hierarchy", feature = "list-agent", feature = "workflow-agent",
    ):
    domain Domain, hierarchy_entity HierarchyEntity,
}

types! {
    feature = "import-agent":
    import_action ImportAction, import_column_info ImportColumnInfo, import_entity_type ImportEntityType,
    import_erp_data ImportErpData, import_line ImportLine, save_import_request SaveImportRequest,
}

types! {
    any(
        feature = "license", feature = "license-agent",
    ):
    dsa_parameters DSAParameters, extended_license_info ExtendedLicenseInfo, extended_module_license
    ExtendedModuleLicense, license_info LicenseInfo, license_result LicenseResult, module_license ModuleLicense,
    signed_public_key SignedPublicKey,
}

types! {
    any(
        feature = "license", feature = "license-agent", feature = "user",
    ):
    license_type LicenseType,
}

types! {
    any(
        feature = "license", feature = "license-agent", feature = "user", feature = "user-agent",
    ):
    license_owner LicenseOwner, module_license_link ModuleLicenseLink,
}

types! {
    feature = "license-agent":
    check_license_status_result CheckLicenseStatusResult, license_status LicenseStatus,
}

types! {
    any(
        feature = "list", feature = "list-agent", feature = "list-business", feature = "list-category",
        feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source",
        feature = "list-country", feature = "list-credited", feature = "list-currency",
        feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template",
        feature = "list-legal-base", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-quote-approve-reason",
        feature = "list-quote-deny-reason", feature = "list-rating", feature = "list-reason",
        feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type",
        feature = "list-selection-category", feature = "list-source", feature = "list-task",
        feature = "list-ticket-category", feature = "list-ticket-priority", feature = "list-ticket-status",
        feature = "list-ticket-type", feature = "list-user-group", feature = "list-web-panel",
    ):
    list_entity ListEntity,
}

types! {
    any(
        feature = "list", feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country",
        feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms",
        feature = "list-delivery-type", feature = "list-document-template", feature = "list-legal-base",
        feature = "list-mr-mrs", feature = "list-payment-terms", feature = "list-payment-type",
        feature = "list-position", feature = "list-priority", feature = "list-product-category",
        feature = "list-product-family", feature = "list-product-type", feature = "list-project-status",
        feature = "list-project-type", feature = "list-quote-approve-reason", feature = "list-quote-deny-reason",
        feature = "list-rating", feature = "list-reason", feature = "list-reason-sold",
        feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category",
        feature = "list-source", feature = "list-task", feature = "list-ticket-category",
        feature = "list-ticket-priority", feature = "list-ticket-status", feature = "list-ticket-type",
        feature = "list-user-group", feature = "list-web-panel",
    ):
    list_entity_with_links ListEntityWithLinks,
}

types! {
    feature = "list-agent":
    amount_class_entity AmountClassEntity, archive_behaviour ArchiveBehaviour, automated_category_update
    AutomatedCategoryUpdate, automated_category_update_trigger_type AutomatedCategoryUpdateTriggerType, category_entity
    CategoryEntity, delivery_term DeliveryTerm, delivery_type DeliveryType, department Department, execute_on_event
    ExecuteOnEvent, ext_app_entity ExtAppEntity, language_info LanguageInfo, localized_text LocalizedText,
    localized_text_type LocalizedTextType, mr_mrs MrMrs, payment_term PaymentTerm, payment_type PaymentType,
    product_category ProductCategory, product_family ProductFamily, product_type ProductType, project_type_entity
    ProjectTypeEntity, quick_reply QuickReply, quote_approve_reason QuoteApproveReason, quote_deny_reason
    QuoteDenyReason, resource_entity ResourceEntity, show_in_client ShowInClient, show_state ShowState, task_menu
    TaskMenu, task_menu_task_type TaskMenuTaskType, ticket_category_membership_entity TicketCategoryMembershipEntity,
    ticket_relation_definition_result TicketRelationDefinitionResult,
}

types! {
    any(
        feature = "list-agent", feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country",
        feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms",
        feature = "list-delivery-type", feature = "list-document-template", feature = "list-item",
        feature = "list-legal-base", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-quote-approve-reason",
        feature = "list-quote-deny-reason", feature = "list-rating", feature = "list-reason",
        feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type",
        feature = "list-selection-category", feature = "list-source", feature = "list-task",
        feature = "list-ticket-category", feature = "list-ticket-priority", feature = "list-ticket-status",
        feature = "list-ticket-type", feature = "list-user-group", feature = "list-web-panel",
    ):
    heading_entity HeadingEntity,
}

types! {
    any(
        feature = "list-agent", feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-credited", feature = "list-delivery-terms", feature = "list-delivery-type",
        feature = "list-item", feature = "list-mr-mrs", feature = "list-payment-terms", feature = "list-payment-type",
        feature = "list-position", feature = "list-priority", feature = "list-product-category",
        feature = "list-product-family", feature = "list-product-type", feature = "list-project-status",
        feature = "list-project-type", feature = "list-quote-approve-reason", feature = "list-quote-deny-reason",
        feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled",
        feature = "list-selection-category", feature = "list-source",
    ):
    list_item_entity ListItemEntity,
}

types! {
    any(
        feature = "list-agent", feature = "list-consent-purpose", feature = "person-agent",
    ):
    consent_purpose ConsentPurpose,
}

types! {
    any(
        feature = "list-agent", feature = "list-consent-source", feature = "person-agent",
    ):
    consent_source ConsentSource,
}

types! {
    any(
        feature = "list-agent", feature = "list-currency",
    ):
    currency_entity CurrencyEntity,
}

types! {
    any(
        feature = "list-agent", feature = "list-document-template",
    ):
    doc_tmpl_invitation_type DocTmplInvitationType, doc_tmpl_privacy_type DocTmplPrivacyType, document_template_entity
    DocumentTemplateEntity, sender_mail_mode SenderMailMode,
}

types! {
    any(
        feature = "list-agent", feature = "list-legal-base", feature = "person-agent",
    ):
    legal_base LegalBase,
}

types! {
    any(
        feature = "list-agent", feature = "list-rating",
    ):
    sale_stage_entity SaleStageEntity,
}

types! {
    any(
        feature = "list-agent", feature = "list-sale-type",
    ):
    duration_unit DurationUnit, sale_type_entity SaleTypeEntity,
}

types! {
    any(
        feature = "list-agent", feature = "list-ticket-category", feature = "list-ticket-status", feature = "ticket",
        feature = "ticket-agent",
    ):
    ticket_status_entity TicketStatusEntity, ticket_status_time_counter TicketStatusTimeCounter,
}

types! {
    any(
        feature = "list-agent", feature = "list-ticket-category", feature = "ticket", feature = "ticket-agent",
    ):
    ticket_category_closing_status TicketCategoryClosingStatus, ticket_category_delegate_method
    TicketCategoryDelegateMethod, ticket_category_entity TicketCategoryEntity, ticket_category_flags
    TicketCategoryFlags,
}

types! {
    any(
        feature = "list-agent", feature = "list-ticket-priority", feature = "ticket", feature = "ticket-agent",
    ):
    ticket_priority_entity TicketPriorityEntity, ticket_priority_escalate_event TicketPriorityEscalateEvent,
    ticket_priority_escalation_level_entity TicketPriorityEscalationLevelEntity, ticket_priority_flags
    TicketPriorityFlags, ticket_priority_status TicketPriorityStatus,
}

types! {
    any(
        feature = "list-agent", feature = "list-ticket-type", feature = "ticket-type",
    ):
    ticket_type_entity TicketTypeEntity,
}

types! {
    any(
        feature = "list-agent", feature = "list-web-panel", feature = "pocket-agent",
    ):
    navigation Navigation, url_encoding UrlEncoding, web_panel_entity WebPanelEntity,
}

types! {
    any(
        feature = "list-agent", feature = "project", feature = "project-agent",
    ):
    project_status ProjectStatus, project_type ProjectType,
}

types! {
    any(
        feature = "list-agent", feature = "relation-definition",
    ):
    relation_definition_entity RelationDefinitionEntity, relation_target RelationTarget,
}

types! {
    any(
        feature = "list-agent", feature = "sale", feature = "sale-agent",
    ):
    competitor Competitor, credited Credited, rating Rating, reason Reason, reason_sold ReasonSold, reason_stalled
    ReasonStalled, sale_type SaleType, source Source,
}

types! {
    any(
        feature = "list-agent", feature = "sale", feature = "sale-agent", feature = "targets-agent",
    ):
    currency Currency,
}

types! {
    any(
        feature = "list-agent", feature = "selection", feature = "selection-agent",
    ):
    selection_category SelectionCategory,
}

types! {
    any(
        feature = "list-agent", feature = "ticket-agent", feature = "ticket-relation",
        feature = "ticket-relation-definition",
    ):
    relation_type RelationType,
}

types! {
    any(
        feature = "list-agent", feature = "ticket-relation-definition",
    ):
    ticket_relation_definition_entity TicketRelationDefinitionEntity,
}

types! {
    feature = "list-price":
    price_list_with_links PriceListWithLinks,
}

types! {
    any(
        feature = "list-price", feature = "quote-agent",
    ):
    price_list PriceList,
}

types! {
    any(
        feature = "list-user-group", feature = "targets-agent", feature = "user", feature = "user-agent",
    ):
    user_group UserGroup,
}

types! {
    feature = "marketing-agent":
    available_font AvailableFont, field_restriction FieldRestriction, form_entity FormEntity, form_field_restriction
    FormFieldRestriction, form_submission_entity FormSubmissionEntity, form_type FormType, forms_recaptcha_mode
    FormsRecaptchaMode, preview_mailing PreviewMailing, preview_mailing_header PreviewMailingHeader,
    shipment_addr_status ShipmentAddrStatus, shipment_status ShipmentStatus,
}

types! {
    any(
        feature = "marketing-agent", feature = "shipment-message",
    ):
    design_type DesignType, shipment_message_entity ShipmentMessageEntity, shipment_message_type ShipmentMessageType,
}

types! {
    any(
        feature = "marketing-agent", feature = "shipment-message-block",
    ):
    shipment_message_block_entity ShipmentMessageBlockEntity,
}

types! {
    any(
        feature = "marketing-agent", feature = "ticket", feature = "ticket-agent",
    ):
    form_submission_status FormSubmissionStatus,
}

types! {
    feature = "mdo-agent":
    get_list_with_history_request GetListWithHistoryRequest, get_selectable_list_with_history_request
    GetSelectableListWithHistoryRequest,
}

types! {
    feature = "messaging-agent":
    incoming_message IncomingMessage, message_delivery_status MessageDeliveryStatus, outgoing_message OutgoingMessage,
    provider_info ProviderInfo,
}

types! {
    feature = "navigator-agent":
    navigator_company NavigatorCompany,
}

types! {
    feature = "news-feed-agent":
    get_news_items_for_user_request GetNewsItemsForUserRequest,
}

types! {
    any(
        feature = "news-feed-agent", feature = "news-feed-item",
    ):
    cta_flavor CtaFlavor, cta_type CtaType, news_feed_cta NewsFeedCTA, news_feed_item NewsFeedItem,
    news_feed_item_status NewsFeedItemStatus,
}

types! {
    feature = "news-feed-item":
    news_feed_item_with_links NewsFeedItemWithLinks,
}

types! {
    feature = "number-allocation-agent":
    ref_count_entity RefCountEntity,
}

types! {
    feature = "person":
    person_entity_with_links PersonEntityWithLinks,
}

types! {
    any(
        feature = "person", feature = "person-agent",
    ):
    person_summary PersonSummary, utm_parameters UtmParameters,
}

types! {
    feature = "person-agent":
    associate_source_type AssociateSourceType, consent_person ConsentPerson, create_temporary_key_with_payload_request
    CreateTemporaryKeyWithPayloadRequest, get_sales_rep_request GetSalesRepRequest, person_image PersonImage,
    person_merge_request PersonMergeRequest, resolved_person ResolvedPerson, send_consent_confirmation_email_request
    SendConsentConfirmationEmailRequest, send_email_request SendEmailRequest, send_email_with_event_name_request
    SendEmailWithEventNameRequest, set_consent_request SetConsentRequest, temporary_key_domain TemporaryKeyDomain,
    temporary_key_info TemporaryKeyInfo, user_candidate UserCandidate,
}

types! {
    feature = "phone-list-agent":
    phone_list_item PhoneListItem, phone_list_preferences PhoneListPreferences, string_search_type StringSearchType,
}

types! {
    feature = "pocket-agent":
    caller_id CallerID, caller_id_collection CallerIDCollection, notification_event NotificationEvent,
    notification_event_type NotificationEventType, notification_message_type NotificationMessageType,
    notification_platform NotificationPlatform, pocket_device_info PocketDeviceInfo, pocket_notification_message
    PocketNotificationMessage, pocket_startup_data PocketStartupData,
}

types! {
    feature = "preference-agent":
    xsrf_value XsrfValue,
}

types! {
    any(
        feature = "preference-agent", feature = "preference-description",
    ):
    pref_desc_access_flags PrefDescAccessFlags, preference_description PreferenceDescription,
}

types! {
    any(
        feature = "preference-agent", feature = "preference-description-line",
    ):
    preference_description_line PreferenceDescriptionLine,
}

types! {
    feature = "preference-description":
    preference_description_with_links PreferenceDescriptionWithLinks,
}

types! {
    feature = "preference-description-line":
    preference_description_line_with_links PreferenceDescriptionLineWithLinks,
}

types! {
    any(
        feature = "product", feature = "quote-agent",
    ):
    extra_data_field_type ExtraDataFieldType, product Product, product_extra_data_field ProductExtraDataField,
}

types! {
    feature = "project":
    project_entity_with_links ProjectEntityWithLinks,
}

types! {
    any(
        feature = "project", feature = "project-agent",
    ):
    project_entity ProjectEntity,
}

types! {
    any(
        feature = "project", feature = "project-agent", feature = "project-member",
    ):
    event_participant_status EventParticipantStatus, project_member ProjectMember,
}

types! {
    feature = "project-agent":
    project_event ProjectEvent, project_event_entity ProjectEventEntity, publish_type PublishType,
}

types! {
    feature = "project-member":
    project_member_with_links ProjectMemberWithLinks,
}

types! {
    feature = "quote-agent":
    approve_reject_response ApproveRejectResponse, copy_super_office_price_list_request
    CopySuperOfficePriceListRequest, generate_quote_documents_request GenerateQuoteDocumentsRequest,
    place_order_request PlaceOrderRequest, plugin_url_response PluginUrlResponse, quote Quote, quote_alternative
    QuoteAlternative, quote_alternative_recalculated QuoteAlternativeRecalculated, quote_connection QuoteConnection,
    quote_entity QuoteEntity, quote_line QuoteLine, quote_line_configuration QuoteLineConfiguration,
    quote_publish_documents QuotePublishDocuments, quote_version QuoteVersion, quote_version_attachment
    QuoteVersionAttachment, quote_version_button_action QuoteVersionButtonAction, quote_version_button_state
    QuoteVersionButtonState, quote_version_state QuoteVersionState, quote_version_status_information
    QuoteVersionStatusInformation, quote_version_validated QuoteVersionValidated, quote_version_workflow_state
    QuoteVersionWorkflowState, send_quote_version_request SendQuoteVersionRequest, value_override ValueOverride,
}

types! {
    feature = "relation-definition":
    relation_definition_entity_with_links RelationDefinitionEntityWithLinks,
}

types! {
    feature = "report-agent":
    report_label_layout_entity ReportLabelLayoutEntity, report_paper_orientation ReportPaperOrientation,
}

types! {
    feature = "resource-agent":
    resource_override ResourceOverride,
}

types! {
    feature = "role":
    role_entity_with_links RoleEntityWithLinks,
}

types! {
    any(
        feature = "role", feature = "user", feature = "user-agent",
    ):
    role_type RoleType,
}

types! {
    any(
        feature = "role", feature = "user-agent",
    ):
    data_right DataRight, data_rights DataRights, entity_name EntityName, relation_to_owner RelationToOwner,
    role_entity RoleEntity, role_relation_to_owner RoleRelationToOwner,
}

types! {
    feature = "saint-agent":
    saint_configuration SaintConfiguration, status_monitor StatusMonitor, status_monitor_periods StatusMonitorPeriods,
}

types! {
    feature = "sale":
    sale_entity_with_links SaleEntityWithLinks,
}

types! {
    any(
        feature = "sale", feature = "sale-agent",
    ):
    sale_entity SaleEntity,
}

types! {
    any(
        feature = "sale", feature = "sale-agent", feature = "sale-stakeholder",
    ):
    sale_stakeholder SaleStakeholder,
}

types! {
    feature = "sale-agent":
    sale_summary SaleSummary,
}

types! {
    feature = "sale-stakeholder":
    sale_stakeholder_with_links SaleStakeholderWithLinks,
}

types! {
    feature = "selection":
    selection_entity_with_links SelectionEntityWithLinks,
}

types! {
    any(
        feature = "selection", feature = "selection-agent",
    ):
    contact_person_id ContactPersonId, selection_entity SelectionEntity, selection_type SelectionType,
    selection_union_type SelectionUnionType,
}

types! {
    feature = "selection-agent":
    add_remove_contact_selection_member_interests_request AddRemoveContactSelectionMemberInterestsRequest,
    board_view_settings_base BoardViewSettingsBase, board_view_settings_base_entity_type
    BoardViewSettingsBaseEntityType, generate_follow_ups_request GenerateFollowUpsRequest, recipient_statistics
    RecipientStatistics, selection_for_find SelectionForFind, selection_member_edit_values SelectionMemberEditValues,
    selection_summary_item SelectionSummaryItem, typical_search TypicalSearch, typical_searches TypicalSearches,
}

types! {
    feature = "shipment-message":
    shipment_message_entity_with_links ShipmentMessageEntityWithLinks,
}

types! {
    feature = "shipment-message-block":
    shipment_message_block_entity_with_links ShipmentMessageBlockEntityWithLinks,
}

types! {
    feature = "system-event":
    system_event_entity_with_links SystemEventEntityWithLinks,
}

types! {
    feature = "targets-agent":
    assignment_level AssignmentLevel, get_target_assignment_for_year_and_dimension_request
    GetTargetAssignmentForYearAndDimensionRequest, log_event LogEvent, measurement_unit MeasurementUnit, period_type
    PeriodType, target_assignment TargetAssignment, target_change TargetChange, target_dimension TargetDimension,
    target_group TargetGroup, target_group_entity_type TargetGroupEntityType, target_level TargetLevel, target_revision
    TargetRevision, target_revision_history TargetRevisionHistory,
}

types! {
    feature = "ticket":
    ticket_entity_with_links TicketEntityWithLinks,
}

types! {
    any(
        feature = "ticket", feature = "ticket-agent",
    ):
    tag Tag, ticket_entity TicketEntity, ticket_form_submission TicketFormSubmission, ticket_message TicketMessage,
    ticket_type TicketType,
}

types! {
    any(
        feature = "ticket", feature = "ticket-agent", feature = "ticket-message",
    ):
    std_item StdItem, std_item_col StdItemCol, ticket_message_badge TicketMessageBadge, ticket_message_header
    TicketMessageHeader,
}

types! {
    feature = "ticket-agent":
    attachment_preview AttachmentPreview, attachment_validation_result AttachmentValidationResult,
    batch_forward_request BatchForwardRequest, do_escalating_action DoEscalatingAction,
    get_default_message_content_with_options_request GetDefaultMessageContentWithOptionsRequest,
    get_hotlist_ej_users_channel GetHotlistEjUsersChannel, message_action_type MessageActionType, notify_type
    NotifyType, recipient Recipient, recipient_type RecipientType, relation_error RelationError,
    sanitize_mail_content_with_options_options SanitizeMailContentWithOptionsOptions, send_ticket_message_request
    SendTicketMessageRequest, split_ticket_request SplitTicketRequest, ticket_batch_reply_data TicketBatchReplyData,
    ticket_message_content TicketMessageContent, ticket_relation_action TicketRelationAction, ticket_relation_item
    TicketRelationItem, ticket_relation_result TicketRelationResult,
}

types! {
    any(
        feature = "ticket-agent", feature = "ticket-message",
    ):
    embed_images EmbedImages, ticket_message_category TicketMessageCategory, ticket_message_entity TicketMessageEntity,
    ticket_message_type TicketMessageType,
}

types! {
    any(
        feature = "ticket-agent", feature = "ticket-relation",
    ):
    ticket_relation_entity TicketRelationEntity,
}

types! {
    feature = "ticket-message":
    ticket_message_entity_with_links TicketMessageEntityWithLinks,
}

types! {
    feature = "ticket-relation":
    ticket_relation_entity_with_links TicketRelationEntityWithLinks,
}

types! {
    feature = "ticket-relation-definition":
    ticket_relation_definition_entity_with_links TicketRelationDefinitionEntityWithLinks,
}

types! {
    feature = "ticket-type":
    ticket_type_entity_with_links TicketTypeEntityWithLinks,
}

types! {
    feature = "time-zone-agent":
    preferred_time_zone PreferredTimeZone,
}

types! {
    feature = "trigger-script":
    trigger_script_entity_with_links TriggerScriptEntityWithLinks,
}

types! {
    feature = "user":
    granted_module_license GrantedModuleLicense, provided_credential ProvidedCredential, so_principal_carrier
    SoPrincipalCarrier, user_with_links UserWithLinks,
}

types! {
    any(
        feature = "user", feature = "user-agent",
    ):
    command_action CommandAction, command_action_result CommandActionResult, command_result CommandResult, credential
    Credential, credential_control_type CredentialControlType, credential_type CredentialType, custom_command
    CustomCommand, ej_user_status EjUserStatus, role Role, user User, user_presence_status UserPresenceStatus,
}

types! {
    feature = "user-agent":
    access_gateway_info AccessGatewayInfo, create_default_user_from_user_type_and_credential_request
    CreateDefaultUserFromUserTypeAndCredentialRequest, create_external_user_request CreateExternalUserRequest,
    credential_user CredentialUser, credentials_group CredentialsGroup, credentials_group_users CredentialsGroupUsers,
    exchange_code_and_save_tokens_request ExchangeCodeAndSaveTokensRequest, external_user_info_modification
    ExternalUserInfoModification, operation_result OperationResult, resolve_user_from_info_request
    ResolveUserFromInfoRequest, resolved_user ResolvedUser, set_external_user_info_request SetExternalUserInfoRequest,
    supported_change_password_type SupportedChangePasswordType, token_management_info TokenManagementInfo,
    untrusted_credentials UntrustedCredentials, user_validation_result UserValidationResult,
}

types! {
    feature = "view-state-agent":
    history History, history_request HistoryRequest, live_ui_config LiveUiConfig, metric_pair MetricPair, ui_event
    UiEvent,
}

types! {
    feature = "webhook":
    webhook_with_links WebhookWithLinks,
}

types! {
    any(
        feature = "webhook", feature = "webhook-agent",
    ):
    notify_via NotifyVia, notify_when NotifyWhen, webhook Webhook, webhook_result WebhookResult, webhook_state
    WebhookState,
}

types! {
    feature = "workflow-agent":
    action_type ActionType, email_flow EmailFlow, email_flow_status EmailFlowStatus, event_type EventType, from_type
    FromType, goal_type GoalType, option_type OptionType, reply_to_type ReplyToType, step_type StepType,
    workflow_content_info WorkflowContentInfo, workflow_content_type WorkflowContentType, workflow_event WorkflowEvent,
    workflow_event_result WorkflowEventResult, workflow_filter WorkflowFilter, workflow_goal WorkflowGoal,
    workflow_step_base WorkflowStepBase, workflow_step_option_base WorkflowStepOptionBase, workflow_trigger
    WorkflowTrigger, workflow_trigger_trigger_type WorkflowTriggerTriggerType, workflow_wait_for_action
    WorkflowWaitForAction,
}

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
    categorization_model_details CategorizationModelDetails, categorization_status_response
    CategorizationStatusResponse, sentiment Sentiment,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "archive-agent",
        feature = "associate-agent", feature = "attachment", feature = "audience-agent", feature = "batch",
        feature = "batch-agent", feature = "blob-agent", feature = "bulk-update-agent", feature = "chat-agent",
        feature = "chat-presence", feature = "chat-session", feature = "chat-topic", feature = "configuration-agent",
        feature = "contact", feature = "contact-agent", feature = "contact-relation", feature = "crm-script",
        feature = "crm-script-agent", feature = "customer-service-agent", feature = "dash", feature = "dash-agent",
        feature = "dash-theme", feature = "dash-tile", feature = "dash-tile-definition", feature = "dashboard",
        feature = "dashboard-agent", feature = "dashboard-tile", feature = "database-agent",
        feature = "database-table-agent", feature = "diagnostics-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "erp-sync-agent", feature = "favourite-agent",
        feature = "find-agent", feature = "foreign-app", feature = "foreign-system-agent", feature = "free-text-agent",
        feature = "hierarchy", feature = "import-agent", feature = "license", feature = "license-agent",
        feature = "list", feature = "list-agent", feature = "list-business", feature = "list-category",
        feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source",
        feature = "list-country", feature = "list-credited", feature = "list-currency",
        feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template",
        feature = "list-item", feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs",
        feature = "list-payment-terms", feature = "list-payment-type", feature = "list-position",
        feature = "list-price", feature = "list-priority", feature = "list-product-category",
        feature = "list-product-family", feature = "list-product-type", feature = "list-project-status",
        feature = "list-project-type", feature = "list-rating", feature = "list-reason", feature = "list-reason-sold",
        feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category",
        feature = "list-source", feature = "list-task", feature = "list-ticket-category",
        feature = "list-ticket-priority", feature = "list-ticket-status", feature = "list-user-group",
        feature = "list-web-panel", feature = "marketing-agent", feature = "mdo-agent", feature = "navigator-agent",
        feature = "number-allocation-agent", feature = "person", feature = "person-agent",
        feature = "phone-list-agent", feature = "pocket-agent", feature = "preference", feature = "preference-agent",
        feature = "preference-description", feature = "preference-description-line", feature = "product",
        feature = "project", feature = "project-agent", feature = "project-member", feature = "quote-agent",
        feature = "relation-agent", feature = "relation-definition", feature = "replication-agent",
        feature = "report-agent", feature = "resource-agent", feature = "role", feature = "saint-agent",
        feature = "sale", feature = "sale-agent", feature = "sale-stakeholder", feature = "script",
        feature = "selection", feature = "selection-agent", feature = "sentry-agent", feature = "shipment-message",
        feature = "shipment-message-block", feature = "system-event", feature = "table-record", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message", feature = "trigger-script", feature = "user",
        feature = "user-agent", feature = "user-defined-field-info-agent", feature = "view-state-agent",
        feature = "webhook", feature = "webhook-agent",
    ):
    e_table_right ETableRight, table_right TableRight,
}

types! {
    any(
        feature = "ai-agent", feature = "appointment", feature = "appointment-agent", feature = "archive-agent",
        feature = "associate-agent", feature = "attachment", feature = "audience-agent", feature = "batch",
        feature = "batch-agent", feature = "blob-agent", feature = "bulk-update-agent", feature = "chat-agent",
        feature = "chat-presence", feature = "chat-session", feature = "chat-topic", feature = "configuration-agent",
        feature = "contact", feature = "contact-agent", feature = "contact-relation", feature = "crm-script",
        feature = "crm-script-agent", feature = "customer-service-agent", feature = "dash", feature = "dash-agent",
        feature = "dash-theme", feature = "dash-tile", feature = "dash-tile-definition", feature = "dashboard",
        feature = "dashboard-agent", feature = "dashboard-tile", feature = "database-agent",
        feature = "database-table-agent", feature = "diagnostics-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "erp-sync-agent", feature = "favourite-agent",
        feature = "find-agent", feature = "foreign-app", feature = "foreign-system-agent", feature = "free-text-agent",
        feature = "hierarchy", feature = "import-agent", feature = "license", feature = "license-agent",
        feature = "list", feature = "list-agent", feature = "list-business", feature = "list-category",
        feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source",
        feature = "list-country", feature = "list-credited", feature = "list-currency",
        feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template",
        feature = "list-item", feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs",
        feature = "list-payment-terms", feature = "list-payment-type", feature = "list-position",
        feature = "list-price", feature = "list-priority", feature = "list-product-category",
        feature = "list-product-family", feature = "list-product-type", feature = "list-project-status",
        feature = "list-project-type", feature = "list-rating", feature = "list-reason", feature = "list-reason-sold",
        feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category",
        feature = "list-source", feature = "list-task", feature = "list-ticket-category",
        feature = "list-ticket-priority", feature = "list-ticket-status", feature = "list-user-group",
        feature = "list-web-panel", feature = "marketing-agent", feature = "mdo-agent", feature = "navigator-agent",
        feature = "number-allocation-agent", feature = "person", feature = "person-agent",
        feature = "phone-list-agent", feature = "pocket-agent", feature = "preference", feature = "preference-agent",
        feature = "preference-description", feature = "preference-description-line", feature = "product",
        feature = "project", feature = "project-agent", feature = "project-member", feature = "quote-agent",
        feature = "relation-agent", feature = "relation-definition", feature = "replication-agent",
        feature = "report-agent", feature = "resource-agent", feature = "role", feature = "saint-agent",
        feature = "sale", feature = "sale-agent", feature = "sale-stakeholder", feature = "script",
        feature = "selection", feature = "selection-agent", feature = "shipment-message",
        feature = "shipment-message-block", feature = "system-event", feature = "table-record", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message", feature = "trigger-script", feature = "user",
        feature = "user-agent", feature = "user-defined-field-info-agent", feature = "view-state-agent",
        feature = "webhook", feature = "webhook-agent",
    ):
    e_field_right EFieldRight, field_property FieldProperty, field_right FieldRight,
}

types! {
    feature = "appointment":
    appointment_entity_with_links AppointmentEntityWithLinks,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "associate-agent",
        feature = "audience-agent", feature = "blob-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "configuration-agent", feature = "contact", feature = "contact-agent",
        feature = "contact-relation", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "foreign-app", feature = "foreign-system-agent", feature = "license", feature = "license-agent",
        feature = "list-agent", feature = "list-consent-purpose", feature = "person", feature = "person-agent",
        feature = "product", feature = "project", feature = "project-agent", feature = "relation-agent",
        feature = "replication-agent", feature = "role", feature = "sale", feature = "sale-agent",
        feature = "selection", feature = "selection-agent", feature = "system-event", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message", feature = "user", feature = "user-agent",
        feature = "webhook", feature = "webhook-agent",
    ):
    user_type UserType,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "associate-agent",
        feature = "audience-agent", feature = "blob-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "configuration-agent", feature = "contact", feature = "contact-agent",
        feature = "contact-relation", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "foreign-app", feature = "foreign-system-agent", feature = "list-agent",
        feature = "list-consent-purpose", feature = "person", feature = "person-agent", feature = "product",
        feature = "project", feature = "project-agent", feature = "relation-agent", feature = "replication-agent",
        feature = "role", feature = "sale", feature = "sale-agent", feature = "selection", feature = "selection-agent",
        feature = "system-event", feature = "ticket", feature = "ticket-agent", feature = "ticket-message",
        feature = "user", feature = "user-agent", feature = "webhook", feature = "webhook-agent",
    ):
    associate Associate,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "person", feature = "person-agent",
        feature = "project", feature = "project-agent", feature = "quote-agent", feature = "sale",
        feature = "sale-agent", feature = "selection-agent",
    ):
    activity_status ActivityStatus,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "person", feature = "person-agent",
        feature = "quote-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    sale_status SaleStatus,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "person", feature = "person-agent",
        feature = "replication-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    address Address, address_type AddressType, contact Contact, localized_field LocalizedField, structured_address
    StructuredAddress,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-agent", feature = "document",
        feature = "document-agent", feature = "e-mail-agent", feature = "person", feature = "person-agent",
        feature = "sale", feature = "sale-agent", feature = "selection-agent", feature = "ticket",
        feature = "ticket-agent", feature = "ticket-message", feature = "user", feature = "user-agent",
    ):
    person Person,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "project", feature = "project-agent", feature = "sale", feature = "sale-agent",
        feature = "selection-agent",
    ):
    project Project,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "chat-agent", feature = "chat-session",
        feature = "chat-topic", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "quote-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    sale Sale,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "dashboard", feature = "dashboard-agent",
        feature = "dashboard-tile", feature = "document", feature = "document-agent", feature = "e-mail-agent",
        feature = "sale", feature = "sale-agent", feature = "selection", feature = "selection-agent",
    ):
    visibility Visibility, visible_for VisibleFor,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "document", feature = "document-agent",
        feature = "e-mail-agent", feature = "list-agent", feature = "project", feature = "project-agent",
        feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    link Link,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "document", feature = "document-agent",
        feature = "e-mail-agent", feature = "project", feature = "project-agent", feature = "sale",
        feature = "sale-agent", feature = "selection-agent",
    ):
    appointment_type AppointmentType,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent", feature = "list-agent",
        feature = "list-task", feature = "project", feature = "project-agent", feature = "sale",
        feature = "sale-agent", feature = "selection-agent",
    ):
    task_type TaskType,
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
        feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent", feature = "project",
        feature = "project-agent", feature = "sale", feature = "sale-agent", feature = "selection-agent",
    ):
    appointment_caution_warning AppointmentCautionWarning, appointment_private AppointmentPrivate, assignment_status
    AssignmentStatus, booking_type BookingType, invitation_status InvitationStatus, recurrence_pattern
    RecurrencePattern,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "e-mail-agent", feature = "selection-agent",
    ):
    recurrence_daily_pattern RecurrenceDailyPattern, recurrence_date RecurrenceDate, recurrence_day_pattern
    RecurrenceDayPattern, recurrence_end_type RecurrenceEndType, recurrence_info RecurrenceInfo,
    recurrence_month_pattern RecurrenceMonthPattern, recurrence_monthly_pattern RecurrenceMonthlyPattern,
    recurrence_week_pattern RecurrenceWeekPattern, recurrence_year_pattern RecurrenceYearPattern,
    recurrence_yearly_pattern RecurrenceYearlyPattern, week_of_month WeekOfMonth, weekday Weekday,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "list-agent", feature = "list-task",
        feature = "selection-agent",
    ):
    color_index ColorIndex, task_direction TaskDirection, task_list_item TaskListItem, video_meeting_status
    VideoMeetingStatus,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "list-agent", feature = "selection-agent",
    ):
    priority Priority,
}

types! {
    any(
        feature = "appointment", feature = "appointment-agent", feature = "selection-agent",
    ):
    appointment_entity AppointmentEntity, participant_info ParticipantInfo,
}

types! {
    any(
        feature = "appointment", feature = "archive", feature = "batch", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-relation", feature = "crm-script",
        feature = "document", feature = "foreign-app", feature = "list-price", feature = "person", feature = "product",
        feature = "project", feature = "project-member", feature = "role", feature = "sale",
        feature = "sale-stakeholder", feature = "script", feature = "selection", feature = "system-event",
        feature = "ticket", feature = "ticket-message", feature = "time-zone", feature = "trigger-script",
        feature = "user",
    ):
    o_data_slim_response ODataSlimResponse,
}

types! {
    any(
        feature = "appointment", feature = "archive", feature = "batch", feature = "chat-session",
        feature = "chat-topic", feature = "contact", feature = "contact-relation", feature = "crm-script",
        feature = "document", feature = "foreign-app", feature = "list-price", feature = "person", feature = "product",
        feature = "project", feature = "project-member", feature = "role", feature = "sale",
        feature = "sale-stakeholder", feature = "script", feature = "selection", feature = "system-event",
        feature = "ticket", feature = "ticket-message", feature = "trigger-script", feature = "user",
    ):
    mode Mode, output Output,
}

types! {
    any(
        feature = "appointment", feature = "attachment", feature = "chat-session", feature = "chat-topic",
        feature = "contact", feature = "contact-relation", feature = "crm-script", feature = "dash",
        feature = "dash-theme", feature = "dash-tile", feature = "dash-tile-definition", feature = "dashboard",
        feature = "dashboard-tile", feature = "document", feature = "foreign-app", feature = "hierarchy",
        feature = "list", feature = "list-price", feature = "person", feature = "preference-description",
        feature = "preference-description-line", feature = "project", feature = "project-member",
        feature = "relation-definition", feature = "role", feature = "sale", feature = "sale-stakeholder",
        feature = "selection", feature = "shipment-message", feature = "shipment-message-block",
        feature = "system-event", feature = "ticket", feature = "ticket-message", feature = "trigger-script",
        feature = "user", feature = "webhook",
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
    AddressSyncData, alarm_data AlarmData, appointment_delete_request AppointmentDeleteRequest,
    appointment_save_request AppointmentSaveRequest, appointment_status AppointmentStatus, appointment_sync_data
    AppointmentSyncData, day_information_list_item DayInformationListItem, generate_lead_request GenerateLeadRequest,
    get_contact_appointments_by_task_heading_request GetContactAppointmentsByTaskHeadingRequest,
    get_contact_appointments_by_task_request GetContactAppointmentsByTaskRequest,
    get_contact_appointments_by_tasks_request GetContactAppointmentsByTasksRequest,
    get_contact_appointments_by_type_request GetContactAppointmentsByTypeRequest, get_diary_by_group_request
    GetDiaryByGroupRequest, get_person_appointments_by_task_heading_request GetPersonAppointmentsByTaskHeadingRequest,
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
    get_project_member_appointments_by_type_request GetProjectMemberAppointmentsByTypeRequest, multi_alarm_data
    MultiAlarmData, participant_sync_data ParticipantSyncData, recurrence_update_mode RecurrenceUpdateMode,
    red_letter_details RedLetterDetails, red_letter_information_list_item RedLetterInformationListItem,
    red_letter_summary RedLetterSummary, request_for_info_request RequestForInfoRequest, sales_activity SalesActivity,
    suggested_appointment SuggestedAppointment, suggested_appointment_entity SuggestedAppointmentEntity,
    update_appointment_request UpdateAppointmentRequest,
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
    e_mail_connection_info EMailConnectionInfo,
}

types! {
    any(
        feature = "appointment-agent", feature = "list-agent",
    ):
    task Task,
}

types! {
    feature = "archive":
    inline_count InlineCount,
}

types! {
    feature = "archive-agent":
    activity_filter ActivityFilter, archive_configuration ArchiveConfiguration, export_archive_request
    ExportArchiveRequest, export_archive_result ExportArchiveResult, get_archive_list2_request GetArchiveList2Request,
    get_archive_list_by_columns2_request GetArchiveListByColumns2Request, get_archive_list_by_columns_request
    GetArchiveListByColumnsRequest, get_archive_list_by_columns_with_context2_request
    GetArchiveListByColumnsWithContext2Request, get_archive_list_by_columns_with_context_request
    GetArchiveListByColumnsWithContextRequest, get_archive_list_by_columns_with_header2_request
    GetArchiveListByColumnsWithHeader2Request, get_archive_list_by_columns_with_header_request
    GetArchiveListByColumnsWithHeaderRequest, get_archive_list_by_columns_with_header_with_context2_request
    GetArchiveListByColumnsWithHeaderWithContext2Request, get_archive_list_by_columns_with_header_with_context_request
    GetArchiveListByColumnsWithHeaderWithContextRequest, get_archive_list_request GetArchiveListRequest,
    get_archive_list_with_context2_request GetArchiveListWithContext2Request, get_archive_list_with_context_request
    GetArchiveListWithContextRequest, set_chosen_columns_v2_request SetChosenColumnsV2Request,
    set_chosen_entities_v2_request SetChosenEntitiesV2Request, set_column_widths_v2_request SetColumnWidthsV2Request,
}

types! {
    any(
        feature = "archive-agent", feature = "chat-agent", feature = "chat-topic", feature = "dashboard",
        feature = "dashboard-agent", feature = "dashboard-tile", feature = "erp-sync-agent",
        feature = "free-text-agent", feature = "list-agent", feature = "list-business", feature = "list-category",
        feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source",
        feature = "list-country", feature = "list-credited", feature = "list-currency",
        feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template",
        feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-rating",
        feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled",
        feature = "list-sale-type", feature = "list-selection-category", feature = "list-source",
        feature = "list-task", feature = "mdo-agent", feature = "number-allocation-agent", feature = "preference",
        feature = "project-agent", feature = "role", feature = "user", feature = "user-agent",
    ):
    mdo_list_item MDOListItem,
}

types! {
    any(
        feature = "archive-agent", feature = "configuration-agent", feature = "contact", feature = "contact-agent",
        feature = "e-mail-agent", feature = "license", feature = "license-agent", feature = "list-agent",
        feature = "list-business", feature = "list-category", feature = "list-competitor",
        feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country",
        feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms",
        feature = "list-delivery-type", feature = "list-document-template", feature = "list-item",
        feature = "list-legal-base", feature = "list-mdo", feature = "list-mr-mrs", feature = "list-payment-terms",
        feature = "list-payment-type", feature = "list-position", feature = "list-priority",
        feature = "list-product-category", feature = "list-product-family", feature = "list-product-type",
        feature = "list-project-status", feature = "list-project-type", feature = "list-rating",
        feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled",
        feature = "list-sale-type", feature = "list-selection-category", feature = "list-source",
        feature = "list-task", feature = "mdo-agent", feature = "person", feature = "person-agent", feature = "role",
        feature = "user-agent",
    ):
    selectable_mdo_list_item SelectableMDOListItem,
}

types! {
    any(
        feature = "archive-agent", feature = "dashboard-agent",
    ):
    archive_list_result ArchiveListResult,
}

types! {
    any(
        feature = "archive-agent", feature = "dashboard-agent", feature = "find-agent", feature = "import-agent",
        feature = "report-agent", feature = "selection", feature = "selection-agent",
    ):
    archive_column_info ArchiveColumnInfo,
}

types! {
    any(
        feature = "archive-agent", feature = "dashboard-agent", feature = "find-agent", feature = "selection-agent",
    ):
    archive_column_data ArchiveColumnData, archive_list_item ArchiveListItem,
}

types! {
    any(
        feature = "archive-agent", feature = "find-agent",
    ):
    archive_order_by_info ArchiveOrderByInfo, order_by_sort_type OrderBySortType,
}

types! {
    any(
        feature = "archive-agent", feature = "find-agent", feature = "import-agent", feature = "report-agent",
        feature = "selection", feature = "selection-agent",
    ):
    archive_restriction_info ArchiveRestrictionInfo, inter_restriction_operator InterRestrictionOperator,
}

types! {
    feature = "attachment":
    attachment_entity_with_links AttachmentEntityWithLinks,
}

types! {
    any(
        feature = "attachment", feature = "customer-service-agent", feature = "ticket", feature = "ticket-agent",
        feature = "ticket-message",
    ):
    attachment_entity AttachmentEntity,
}

types! {
    feature = "audience-agent":
    audience_config_parameter AudienceConfigParameter, audience_layout_entity AudienceLayoutEntity,
}

types! {
    any(
        feature = "batch", feature = "batch-agent", feature = "free-text-agent", feature = "saint-agent",
    ):
    batch_task_info BatchTaskInfo, batch_task_state BatchTaskState,
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
        feature = "chat-agent", feature = "chat-topic", feature = "contact", feature = "contact-agent",
        feature = "e-mail-agent", feature = "list-agent", feature = "person", feature = "person-agent",
    ):
    customer_language CustomerLanguage, ticket_priority TicketPriority,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-topic", feature = "list-agent",
    ):
    ticket_category TicketCategory,
}

types! {
    any(
        feature = "chat-agent", feature = "chat-topic", feature = "pocket-agent", feature = "time-zone",
        feature = "time-zone-agent",
    ):
    time_zone_data TimeZoneData, time_zone_rule TimeZoneRule,
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
    DeltaType, diary_view_entity DiaryViewEntity, show_window_state ShowWindowState, window_pos_size WindowPosSize,
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
    contact_entity ContactEntity, contact_summary ContactSummary,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "e-mail-agent", feature = "list-agent",
        feature = "list-country", feature = "person", feature = "person-agent",
    ):
    country Country,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "e-mail-agent", feature = "list-agent",
        feature = "person", feature = "person-agent",
    ):
    business Business, category Category,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "e-mail-agent", feature = "person",
        feature = "person-agent", feature = "project", feature = "project-agent",
    ):
    entity_element EntityElement,
}

types! {
    any(
        feature = "contact", feature = "contact-agent", feature = "person", feature = "person-agent",
    ):
    activity_summary_item ActivitySummaryItem, chat_summary_item ChatSummaryItem, sale_summary_item SaleSummaryItem,
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
}

types! {
    any(
        feature = "contact-agent", feature = "e-mail-agent", feature = "list-agent", feature = "person",
        feature = "person-agent",
    ):
    position Position,
}

types! {
    any(
        feature = "contact-agent", feature = "e-mail-agent", feature = "person", feature = "person-agent",
    ):
    consent_info ConsentInfo, person_entity PersonEntity,
}

types! {
    any(
        feature = "contact-agent", feature = "e-mail-agent", feature = "person", feature = "person-agent",
        feature = "user-agent",
    ):
    user_info UserInfo,
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
    feature = "crm-script":
    crm_script_entity_with_links CRMScriptEntityWithLinks,
}

types! {
    any(
        feature = "crm-script", feature = "crm-script-agent",
    ):
    crm_script_entity CRMScriptEntity,
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
        feature = "crm-script", feature = "crm-script-agent", feature = "trigger-script",
    ):
    crm_script_result CRMScriptResult,
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
    feature = "customer-service-agent":
    config_type ConfigType, cs_feature_toggle CsFeatureToggle, cs_session_key CsSessionKey, customer_center_config
    CustomerCenterConfig, customer_service_startup CustomerServiceStartup, mailbox Mailbox, mailbox_entity
    MailboxEntity, mailbox_type MailboxType, reply_template_parsed ReplyTemplateParsed, sms_config SmsConfig,
    smtp_test_result SmtpTestResult, statistics_data_set StatisticsDataSet, statistics_data_value StatisticsDataValue,
    status_screen_panel_type StatusScreenPanelType, ticket_info TicketInfo,
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
    dash_collection DashCollection, dash_tile_html DashTileHtml,
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
    dash_tile_currency_mode DashTileCurrencyMode, dash_tile_definition DashTileDefinition, dash_tile_entity_type
    DashTileEntityType, dash_tile_measure DashTileMeasure, dash_tile_type DashTileType,
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
    feature = "dashboard":
    dashboard_with_links DashboardWithLinks,
}

types! {
    any(
        feature = "dashboard", feature = "dashboard-agent",
    ):
    dashboard Dashboard, dashboard_layout DashboardLayout,
}

types! {
    any(
        feature = "dashboard", feature = "dashboard-agent", feature = "dashboard-tile",
    ):
    dashboard_tile DashboardTile, dashboard_tile_entity_type DashboardTileEntityType, dashboard_tile_option
    DashboardTileOption, dashboard_tile_option_type DashboardTileOptionType, dashboard_tile_type DashboardTileType,
}

types! {
    feature = "dashboard-agent":
    create_new_from_template_request CreateNewFromTemplateRequest, tile_data TileData,
}

types! {
    feature = "dashboard-tile":
    dashboard_tile_with_links DashboardTileWithLinks,
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
    change_log_settings_request ChangeLogSettingsRequest, web_app_usage WebAppUsage,
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
    CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest, document Document, document_preview DocumentPreview,
    execute_document_command_request ExecuteDocumentCommandRequest, generator_encoding GeneratorEncoding,
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
    feature = "e-mail-agent":
    cal_method CalMethod, cal_reply_status CalReplyStatus, contact_or_person_from_email ContactOrPersonFromEmail,
    e_mail_account EMailAccount, e_mail_address EMailAddress, e_mail_appointment EMailAppointment, e_mail_attachment
    EMailAttachment, e_mail_connection_info_extended EMailConnectionInfoExtended, e_mail_custom_header
    EMailCustomHeader, e_mail_entity EMailEntity, e_mail_envelope EMailEnvelope, e_mail_flags EMailFlags, e_mail_folder
    EMailFolder, e_mail_priority EMailPriority, e_mail_so_info EMailSOInfo, get_e_mail_from_id_request
    GetEMailFromIdRequest, sync_user_account SyncUserAccount,
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
    ErpSyncResponseCode, try_connect_actor_request TryConnectActorRequest,
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
    FieldMetadata, field_metadata_type FieldMetadataType, plugin_response PluginResponse,
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
        feature = "find-agent", feature = "selection", feature = "selection-agent",
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
        feature = "hierarchy", feature = "list-agent",
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
    ExtendedModuleLicense, license_info LicenseInfo, license_result LicenseResult, license_type LicenseType,
    module_license ModuleLicense, signed_public_key SignedPublicKey,
}

types! {
    any(
        feature = "license", feature = "license-agent", feature = "replication-agent", feature = "user",
        feature = "user-agent",
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
        feature = "list-project-status", feature = "list-project-type", feature = "list-rating",
        feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled",
        feature = "list-sale-type", feature = "list-selection-category", feature = "list-source",
        feature = "list-task", feature = "list-ticket-category", feature = "list-ticket-priority",
        feature = "list-ticket-status", feature = "list-user-group", feature = "list-web-panel",
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
        feature = "list-project-type", feature = "list-rating", feature = "list-reason", feature = "list-reason-sold",
        feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category",
        feature = "list-source", feature = "list-task", feature = "list-ticket-category",
        feature = "list-ticket-priority", feature = "list-ticket-status", feature = "list-user-group",
        feature = "list-web-panel",
    ):
    list_entity_with_links ListEntityWithLinks,
}

types! {
    feature = "list-agent":
    amount_class_entity AmountClassEntity, delivery_term DeliveryTerm, delivery_type DeliveryType, department
    Department, execute_on_event ExecuteOnEvent, ext_app_entity ExtAppEntity, language_info LanguageInfo,
    localized_text LocalizedText, localized_text_type LocalizedTextType, mr_mrs MrMrs, payment_term PaymentTerm,
    payment_type PaymentType, product_category ProductCategory, product_family ProductFamily, product_type ProductType,
    project_type_entity ProjectTypeEntity, quick_reply QuickReply, resource_entity ResourceEntity, show_state
    ShowState,
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
        feature = "list-project-status", feature = "list-project-type", feature = "list-rating",
        feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled",
        feature = "list-sale-type", feature = "list-selection-category", feature = "list-source",
        feature = "list-task", feature = "list-ticket-category", feature = "list-ticket-priority",
        feature = "list-ticket-status", feature = "list-user-group", feature = "list-web-panel",
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
        feature = "list-project-type", feature = "list-reason", feature = "list-reason-sold",
        feature = "list-reason-stalled", feature = "list-selection-category", feature = "list-source",
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
    competitor Competitor, credited Credited, currency Currency, rating Rating, reason Reason, reason_sold ReasonSold,
    reason_stalled ReasonStalled, sale_type SaleType, source Source,
}

types! {
    any(
        feature = "list-agent", feature = "selection", feature = "selection-agent",
    ):
    selection_category SelectionCategory,
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
        feature = "list-user-group", feature = "user", feature = "user-agent",
    ):
    user_group UserGroup,
}

types! {
    feature = "marketing-agent":
    form_entity FormEntity, form_submission_entity FormSubmissionEntity, form_submission_status FormSubmissionStatus,
    form_type FormType, forms_recaptcha_mode FormsRecaptchaMode, preview_mailing PreviewMailing, preview_mailing_header
    PreviewMailingHeader, shipment_addr_status ShipmentAddrStatus, shipment_status ShipmentStatus,
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
    feature = "mdo-agent":
    get_list_with_history_request GetListWithHistoryRequest, get_selectable_list_with_history_request
    GetSelectableListWithHistoryRequest,
}

types! {
    feature = "navigator-agent":
    navigator_company NavigatorCompany,
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
    person_summary PersonSummary,
}

types! {
    feature = "person-agent":
    associate_source_type AssociateSourceType, consent_person ConsentPerson, get_sales_rep_request GetSalesRepRequest,
    person_merge_request PersonMergeRequest, resolved_person ResolvedPerson, send_consent_confirmation_email_request
    SendConsentConfirmationEmailRequest, set_consent_request SetConsentRequest, temporary_key_domain
    TemporaryKeyDomain, temporary_key_info TemporaryKeyInfo,
}

types! {
    feature = "phone-list-agent":
    phone_list_item PhoneListItem, phone_list_preferences PhoneListPreferences, string_search_type StringSearchType,
}

types! {
    feature = "pocket-agent":
    notification_message_type NotificationMessageType, notification_platform NotificationPlatform, pocket_device_info
    PocketDeviceInfo, pocket_notification_message PocketNotificationMessage, pocket_startup_data PocketStartupData,
}

types! {
    any(
        feature = "pocket-agent", feature = "preference", feature = "preference-agent",
    ):
    preference Preference, preference_spec PreferenceSpec, tab_order TabOrder,
}

types! {
    any(
        feature = "pocket-agent", feature = "preference", feature = "preference-agent",
        feature = "preference-description",
    ):
    pref_desc_value_type PrefDescValueType, preference_level PreferenceLevel,
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
    project_member ProjectMember,
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
    quote_entity QuoteEntity, quote_line QuoteLine, quote_line_configuration QuoteLineConfiguration, quote_list_item
    QuoteListItem, quote_publish_documents QuotePublishDocuments, quote_status QuoteStatus, quote_version QuoteVersion,
    quote_version_attachment QuoteVersionAttachment, quote_version_button_action QuoteVersionButtonAction,
    quote_version_button_state QuoteVersionButtonState, quote_version_state QuoteVersionState,
    quote_version_status_information QuoteVersionStatusInformation, quote_version_validated QuoteVersionValidated,
    quote_version_workflow_state QuoteVersionWorkflowState, send_quote_version_request SendQuoteVersionRequest,
    value_override ValueOverride,
}

types! {
    feature = "relation-definition":
    relation_definition_entity_with_links RelationDefinitionEntityWithLinks,
}

types! {
    feature = "replication-agent":
    area Area, satellite Satellite,
}

types! {
    feature = "report-agent":
    generate_report_request GenerateReportRequest, report_category ReportCategory, report_entity ReportEntity,
    report_label_layout_entity ReportLabelLayoutEntity, report_layout ReportLayout, report_paper_orientation
    ReportPaperOrientation,
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
        feature = "role", feature = "user-agent",
    ):
    data_right DataRight, data_rights DataRights, entity_name EntityName, relation_to_owner RelationToOwner,
    role_entity RoleEntity, role_relation_to_owner RoleRelationToOwner, role_type RoleType,
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
    e_mail_merge_target_type EMailMergeTargetType, generate_follow_ups_request GenerateFollowUpsRequest,
    mail_merge_settings MailMergeSettings, mail_merge_task MailMergeTask, recipient_statistics RecipientStatistics,
    selection_for_find SelectionForFind, selection_member_edit_values SelectionMemberEditValues, typical_search
    TypicalSearch, typical_searches TypicalSearches,
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
    feature = "ticket":
    ticket_entity_with_links TicketEntityWithLinks,
}

types! {
    any(
        feature = "ticket", feature = "ticket-agent",
    ):
    tag Tag, ticket_entity TicketEntity, ticket_message TicketMessage,
}

types! {
    any(
        feature = "ticket", feature = "ticket-agent", feature = "ticket-message",
    ):
    ticket_message_header TicketMessageHeader,
}

types! {
    feature = "ticket-agent":
    send_ticket_message_request SendTicketMessageRequest,
}

types! {
    any(
        feature = "ticket-agent", feature = "ticket-message",
    ):
    ticket_message_category TicketMessageCategory, ticket_message_entity TicketMessageEntity, ticket_message_type
    TicketMessageType,
}

types! {
    feature = "ticket-message":
    ticket_message_entity_with_links TicketMessageEntityWithLinks,
}

types! {
    feature = "trigger-script":
    trigger_script_entity_with_links TriggerScriptEntityWithLinks,
}

types! {
    feature = "user":
    current_principal CurrentPrincipal, current_principal_license CurrentPrincipalLicense, provided_credential
    ProvidedCredential, user_with_links UserWithLinks,
}

types! {
    any(
        feature = "user", feature = "user-agent",
    ):
    command_action CommandAction, command_action_result CommandActionResult, command_result CommandResult, credential
    Credential, credential_control_type CredentialControlType, credential_type CredentialType, custom_command
    CustomCommand, role Role, user User,
}

types! {
    feature = "user-agent":
    access_gateway_info AccessGatewayInfo, create_default_user_from_user_type_and_credential_request
    CreateDefaultUserFromUserTypeAndCredentialRequest, create_external_user_request CreateExternalUserRequest,
    credential_user CredentialUser, credentials_group CredentialsGroup, credentials_group_users CredentialsGroupUsers,
    external_user_info_modification ExternalUserInfoModification, resolve_user_from_info_request
    ResolveUserFromInfoRequest, resolved_user ResolvedUser, set_external_user_info_request SetExternalUserInfoRequest,
    token_management_info TokenManagementInfo, untrusted_credentials UntrustedCredentials, user_validation_result
    UserValidationResult,
}

types! {
    feature = "view-state-agent":
    history History, history_request HistoryRequest,
}

types! {
    feature = "webhook":
    webhook_with_links WebhookWithLinks,
}

types! {
    any(
        feature = "webhook", feature = "webhook-agent",
    ):
    webhook Webhook, webhook_result WebhookResult, webhook_state WebhookState,
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! Calls with options of their own, a type for each set of options.

#[cfg(feature = "user")]
pagewire_runtime::call! {
    /// A call that `actionResult` can be added to.
    ActionResultCall NoSelect {
        /// The query parameter `actionResult`.
        action_result crate::types::CommandActionResult = "actionResult";
    }
}

#[cfg(feature = "list-mdo")]
pagewire_runtime::call! {
    /// A call that `additional` and `flat` can be added to.
    AdditionalFlatCall NoSelect {
        /// The query parameter `additional`.
        additional String = "additional";
        /// The query parameter `flat`.
        flat bool = "flat";
    }
}

#[cfg(feature = "chat-session")]
pagewire_runtime::call! {
    /// A call that `after` can be added to.
    AfterCall NoSelect {
        /// Id of the last message that is known already; 0 or absent for all.
        after i32 = "after";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `allowedReturnType` can be added to.
    AllowedReturnTypeCall NoSelect {
        /// The query parameter `allowedReturnType`.
        allowed_return_type Vec<String> = "allowedReturnType";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `allowedReturnTypes` can be added to.
    AllowedReturnTypesCall NoSelect {
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `allowedReturnTypes`, `versionDescription` and `versionExtraFields` can be added to.
    AllowedReturnTypesVersionDescriptionVersionExtraFieldsCall NoSelect {
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
        /// The query parameter `versionDescription`.
        version_description String = "versionDescription";
        /// The query parameter `versionExtraFields`.
        version_extra_fields Vec<String> = "versionExtraFields";
    }
}

#[cfg(feature = "hierarchy")]
pagewire_runtime::call! {
    /// A call that `children` can be added to.
    ChildrenCall NoSelect {
        /// The query parameter `children`.
        children bool = "children";
    }
}

#[cfg(any(feature = "appointment", feature = "contact", feature = "document", feature = "person", feature = "project", feature = "sale"))]
pagewire_runtime::call! {
    /// A call that `columnChangesOnly` can be added to.
    ColumnChangesOnlyCall NoSelect {
        /// The query parameter `columnChangesOnly`.
        column_changes_only bool = "columnChangesOnly";
    }
}

#[cfg(feature = "person")]
pagewire_runtime::call! {
    /// A call that `comment` can be added to.
    CommentCall NoSelect {
        /// The query parameter `comment`.
        comment String = "comment";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `contactId`, `personId`, `appointmentId`, `saleId`, `selectionId`, `projectId` and `uiCulture` can be added to.
    ContactIdPersonIdAppointmentIdCall NoSelect {
        /// The query parameter `contactId`.
        contact_id i32 = "contactId";
        /// The query parameter `personId`.
        person_id i32 = "personId";
        /// The query parameter `appointmentId`.
        appointment_id i32 = "appointmentId";
        /// The query parameter `saleId`.
        sale_id i32 = "saleId";
        /// The query parameter `selectionId`.
        selection_id i32 = "selectionId";
        /// The query parameter `projectId`.
        project_id i32 = "projectId";
        /// The query parameter `uiCulture`.
        ui_culture String = "uiCulture";
    }
}

#[cfg(feature = "person")]
pagewire_runtime::call! {
    /// A call that `deleteSource` and `replaceEmptyFieldsOnDestination` can be added to.
    DeleteSourceReplaceEmptyFieldsOnDestinationCall NoSelect {
        /// The query parameter `deleteSource`.
        delete_source bool = "deleteSource";
        /// The query parameter `replaceEmptyFieldsOnDestination`.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}

#[cfg(feature = "contact")]
pagewire_runtime::call! {
    /// A call that `department` can be added to.
    DepartmentCall NoSelect {
        /// The query parameter `department`.
        department String = "department";
    }
}

#[cfg(feature = "selection")]
pagewire_runtime::call! {
    /// A call that `$filter` can be added to.
    FilterCall NoSelect {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
    }
}

#[cfg(any(feature = "appointment", feature = "batch", feature = "contact", feature = "contact-relation", feature = "crm-script", feature = "document", feature = "foreign-app", feature = "list-price", feature = "person", feature = "product", feature = "project", feature = "project-member", feature = "role", feature = "sale", feature = "sale-stakeholder", feature = "script", feature = "selection", feature = "system-event", feature = "ticket", feature = "ticket-message", feature = "trigger-script", feature = "user"))]
pagewire_runtime::call! {
    /// A call that `$filter`, `$orderBy`, `$entities`, `$top`, `$skip`, `$mode`, `$options`, `$context`, `$format`, `$jsonSafe` and `$output` can be added to.
    FilterOrderByEntitiesCall Select {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode crate::types::Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output crate::types::Output = "$output";
    }
}

#[cfg(feature = "archive")]
pagewire_runtime::call! {
    /// A call that `$filter`, `$orderBy`, `$entities`, `$top`, `$skip`, `$mode`, `$options`, `$context`, `$format`, `$metadata`, `$inlineCount`, `$jsonSafe` and `$output` can be added to.
    FilterOrderByEntitiesCall2 Select {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode crate::types::Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// The query parameter `$metadata`.
        metadata String = "$metadata";
        /// The query parameter `$inlineCount`.
        inline_count crate::types::InlineCount = "$inlineCount";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output crate::types::Output = "$output";
    }
}

#[cfg(any(feature = "chat-session", feature = "chat-topic"))]
pagewire_runtime::call! {
    /// A call that `$filter`, `$orderBy`, `$entities`, `$top`, `$skip`, `$mode`, `$options`, `$context`, `$format`, `$jsonSafe` and `$output` can be added to.
    FilterOrderByEntitiesCall3 Select {
        /// Restriction on the rows: comparisons joined by and, such as status oneOf (4,5) and whenRequested afterTime '2022-01-31T08:00:00'. Texts stand in single quotes.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with asc or desc if need be; when absent, expect chatSessionId.
        order_by String = "$orderBy";
        /// Entities of the archive to include; the only one here is chat, which is also the default.
        entities String = "$entities";
        /// Most rows in one answer; when absent the server decides, as a rule 1000.
        top i32 = "$top";
        /// Rows to leave out at the start; best taken from odata.nextLink.
        skip i32 = "$skip";
        /// Slim for one value a column, Full for raw value, display value and hints; Wide is not described by the vendor and counts as Slim.
        mode crate::types::Mode = "$mode";
        /// Options of the archive provider, such as GrandTotal=true.
        options String = "$options";
        /// Context that the archive provider understands; not needed here.
        context String = "$context";
        /// JSON or XML; wins over the Accept header.
        format String = "$format";
        /// true replaces the characters in column names that identifiers cannot have by \_.
        json_safe bool = "$jsonSafe";
        /// In Slim mode: Logical gives booleans as true and false, Display as hints for an icon. Dates are ISO 8601 either way.
        output crate::types::Output = "$output";
    }
}

#[cfg(feature = "time-zone")]
pagewire_runtime::call! {
    /// A call that `$filter`, `$orderBy`, `$entities`, `$top`, `$skip`, `$mode`, `$options`, `$context` and `$format` can be added to.
    FilterOrderByEntitiesCall4 Select {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode String = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
    }
}

#[cfg(any(feature = "appointment", feature = "contact", feature = "document", feature = "person", feature = "project", feature = "sale", feature = "ticket", feature = "ticket-message", feature = "user"))]
pagewire_runtime::call! {
    /// A call that `fk` can be added to.
    FkCall Select {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

#[cfg(feature = "list-mdo")]
pagewire_runtime::call! {
    /// A call that `flat`, `additional` and `query` can be added to.
    FlatAdditionalQueryCall NoSelect {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `additional`.
        additional String = "additional";
        /// The query parameter `query`.
        query String = "query";
    }
}

#[cfg(any(feature = "list-business", feature = "list-category", feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country", feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template", feature = "list-legal-base", feature = "list-mr-mrs", feature = "list-payment-terms", feature = "list-payment-type", feature = "list-position", feature = "list-priority", feature = "list-product-category", feature = "list-product-family", feature = "list-product-type", feature = "list-project-status", feature = "list-project-type", feature = "list-rating", feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category", feature = "list-source", feature = "list-task"))]
pagewire_runtime::call! {
    /// A call that `flat` and `query` can be added to.
    FlatQueryCall NoSelect {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

#[cfg(feature = "chat-session")]
pagewire_runtime::call! {
    /// A call that `html` can be added to.
    HtmlCall NoSelect {
        /// true for HTML, false or absent for plain text.
        html bool = "html";
    }
}

#[cfg(feature = "string")]
pagewire_runtime::call! {
    /// A call that `ignoreOverrides` can be added to.
    IgnoreOverridesCall NoSelect {
        /// The query parameter `ignoreOverrides`.
        ignore_overrides bool = "ignoreOverrides";
    }
}

#[cfg(any(feature = "list", feature = "list-business", feature = "list-category", feature = "list-competitor", feature = "list-country", feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template", feature = "list-item", feature = "list-mr-mrs", feature = "list-payment-terms", feature = "list-payment-type", feature = "list-position", feature = "list-priority", feature = "list-product-category", feature = "list-product-family", feature = "list-product-type", feature = "list-project-status", feature = "list-project-type", feature = "list-rating", feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category", feature = "list-source", feature = "list-task", feature = "list-ticket-priority", feature = "list-user-group"))]
pagewire_runtime::call! {
    /// A call that `includeDeleted` can be added to.
    IncludeDeletedCall NoSelect {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

#[cfg(feature = "field-info-base")]
pagewire_runtime::call! {
    /// A call that `includeStandard` can be added to.
    IncludeStandardCall NoSelect {
        /// The query parameter `includeStandard`.
        include_standard bool = "includeStandard";
    }
}

#[cfg(any(feature = "appointment", feature = "contact", feature = "document", feature = "person", feature = "project", feature = "sale"))]
pagewire_runtime::call! {
    /// A call that `isIndexed` can be added to.
    IsIndexedCall NoSelect {
        /// The query parameter `isIndexed`.
        is_indexed bool = "isIndexed";
    }
}

#[cfg(feature = "string")]
pagewire_runtime::call! {
    /// A call that `isoLangCode` and `ignoreOverrides` can be added to.
    IsoLangCodeIgnoreOverridesCall NoSelect {
        /// The query parameter `isoLangCode`.
        iso_lang_code String = "isoLangCode";
        /// The query parameter `ignoreOverrides`.
        ignore_overrides bool = "ignoreOverrides";
    }
}

#[cfg(any(feature = "contact", feature = "person"))]
pagewire_runtime::call! {
    /// A call that `limit` can be added to.
    LimitCall NoSelect {
        /// The query parameter `limit`.
        limit i32 = "limit";
    }
}

#[cfg(feature = "contact")]
pagewire_runtime::call! {
    /// A call that `mergeIdenticalPersons` and `replaceEmptyFieldsOnDestination` can be added to.
    MergeIdenticalPersonsReplaceEmptyFieldsOnDestinationCall NoSelect {
        /// The query parameter `mergeIdenticalPersons`.
        merge_identical_persons bool = "mergeIdenticalPersons";
        /// The query parameter `replaceEmptyFieldsOnDestination`.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}

#[cfg(feature = "selection")]
pagewire_runtime::call! {
    /// A call that `$mode` and `$format` can be added to.
    ModeFormatCall Select {
        /// How much of each column to return.
        mode String = "$mode";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
    }
}

#[cfg(feature = "webhook")]
pagewire_runtime::call! {
    /// A call that `nameFilter`, `eventFilter` and `statusFilter` can be added to.
    NameFilterEventFilterStatusFilterCall NoSelect {
        /// The query parameter `nameFilter`.
        name_filter String = "nameFilter";
        /// The query parameter `eventFilter`.
        event_filter String = "eventFilter";
        /// The query parameter `statusFilter`.
        status_filter crate::types::WebhookState = "statusFilter";
    }
}

#[cfg(feature = "list-price")]
pagewire_runtime::call! {
    /// A call that `newCurrencyId` and `convertCurrency` can be added to.
    NewCurrencyIdConvertCurrencyCall NoSelect {
        /// The query parameter `newCurrencyId`.
        new_currency_id i32 = "newCurrencyId";
        /// The query parameter `convertCurrency`.
        convert_currency bool = "convertCurrency";
    }
}

#[cfg(feature = "chat-topic")]
pagewire_runtime::call! {
    /// A call that `onlyPresent` can be added to.
    OnlyPresentCall NoSelect {
        /// true leaves out who is away.
        only_present bool = "onlyPresent";
    }
}

#[cfg(feature = "list-document-template")]
pagewire_runtime::call! {
    /// A call that `pluginId` can be added to.
    PluginIdCall NoSelect {
        /// The query parameter `pluginId`.
        plugin_id i32 = "pluginId";
    }
}

#[cfg(feature = "string")]
pagewire_runtime::call! {
    /// A call that `q` and `isoLangCode` can be added to.
    QIsoLangCodeCall NoSelect {
        /// The query parameter `q`.
        q String = "q";
        /// The query parameter `isoLangCode`.
        iso_lang_code String = "isoLangCode";
    }
}

#[cfg(feature = "project")]
pagewire_runtime::call! {
    /// A call that `replaceEmptyFieldsOnDestination` can be added to.
    ReplaceEmptyFieldsOnDestinationCall NoSelect {
        /// The query parameter `replaceEmptyFieldsOnDestination`.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}

#[cfg(feature = "role")]
pagewire_runtime::call! {
    /// A call that `replacingRoleId` can be added to.
    ReplacingRoleIdCall NoSelect {
        /// The query parameter `replacingRoleId`.
        replacing_role_id i32 = "replacingRoleId";
    }
}

#[cfg(any(feature = "document", feature = "list-document-template"))]
pagewire_runtime::call! {
    /// A call that `requestedProperties` can be added to.
    RequestedPropertiesCall NoSelect {
        /// The query parameter `requestedProperties`.
        requested_properties Vec<String> = "requestedProperties";
    }
}

#[cfg(any(feature = "list-business", feature = "list-category", feature = "list-competitor", feature = "list-consent-purpose", feature = "list-consent-source", feature = "list-country", feature = "list-credited", feature = "list-currency", feature = "list-delivery-terms", feature = "list-delivery-type", feature = "list-document-template", feature = "list-item", feature = "list-legal-base", feature = "list-mr-mrs", feature = "list-payment-terms", feature = "list-payment-type", feature = "list-position", feature = "list-priority", feature = "list-product-category", feature = "list-product-family", feature = "list-product-type", feature = "list-project-status", feature = "list-project-type", feature = "list-rating", feature = "list-reason", feature = "list-reason-sold", feature = "list-reason-stalled", feature = "list-sale-type", feature = "list-selection-category", feature = "list-source", feature = "list-task"))]
pagewire_runtime::call! {
    /// A call that `showDeleted` can be added to.
    ShowDeletedCall NoSelect {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

#[cfg(feature = "ticket-message")]
pagewire_runtime::call! {
    /// A call that `subject`, `replyTemplateId` and `gdprSource` can be added to.
    SubjectReplyTemplateIdGdprSourceCall NoSelect {
        /// The query parameter `subject`.
        subject String = "subject";
        /// The query parameter `replyTemplateId`.
        reply_template_id i32 = "replyTemplateId";
        /// The query parameter `gdprSource`.
        gdpr_source String = "gdprSource";
    }
}

#[cfg(feature = "user")]
pagewire_runtime::call! {
    /// A call that `userType` and `personId` can be added to.
    UserTypePersonIdCall NoSelect {
        /// The query parameter `userType`.
        user_type crate::types::UserType = "userType";
        /// The query parameter `personId`.
        person_id i32 = "personId";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `versionId`, `allowedReturnTypes` and `additionalData` can be added to.
    VersionIdAllowedReturnTypesAdditionalDataCall NoSelect {
        /// The query parameter `versionId`.
        version_id String = "versionId";
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
        /// The query parameter `additionalData`.
        additional_data Vec<String> = "additionalData";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `versionId` can be added to.
    VersionIdCall NoSelect {
        /// The query parameter `versionId`.
        version_id String = "versionId";
    }
}

#[cfg(feature = "document")]
pagewire_runtime::call! {
    /// A call that `versionId` and `writeableUrl` can be added to.
    VersionIdWriteableUrlCall NoSelect {
        /// The query parameter `versionId`.
        version_id String = "versionId";
        /// The query parameter `writeableUrl`.
        writeable_url bool = "writeableUrl";
    }
}

#[cfg(any(feature = "contact", feature = "person", feature = "product", feature = "project"))]
pagewire_runtime::call! {
    /// A call that `w`, `h`, `type` and `ifBlank` can be added to.
    WHTypeCall NoSelect {
        /// The query parameter `w`.
        w i32 = "w";
        /// The query parameter `h`.
        h i32 = "h";
        /// The query parameter `type`.
        r#type String = "type";
        /// The query parameter `ifBlank`.
        if_blank crate::types::IfBlank = "ifBlank";
    }
}

#[cfg(feature = "list-document-template")]
pagewire_runtime::call! {
    /// A call that `writableUrl` and `languageCode` can be added to.
    WritableUrlLanguageCodeCall NoSelect {
        /// The query parameter `writableUrl`.
        writable_url bool = "writableUrl";
        /// The query parameter `languageCode`.
        language_code String = "languageCode";
    }
}

// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, DateTime, Map, Unknown, carrier};
use crate::types::{DocumentEntity, GeneratorEncoding, TemplateVariablesParameters};

/// The carrier `CheckinDocumentRequest` of the API.
#[non_exhaustive]
pub struct CheckinDocumentRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AllowedReturnTypes`.
    pub allowed_return_types: Option<Vec<String>>,
    /// The property `VersionDescription`.
    pub version_description: Option<String>,
    /// The property `VersionExtraFields`.
    pub version_extra_fields: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckinDocumentRequest "CheckinDocumentRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 allowed_return_types set_allowed_return_types Vec<String> = "AllowedReturnTypes";
    2 version_description set_version_description String = "VersionDescription";
    3 version_extra_fields set_version_extra_fields Vec<String> = "VersionExtraFields";
} }

/// The carrier `CheckoutDocumentRequest` of the API.
#[non_exhaustive]
pub struct CheckoutDocumentRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AllowedReturnTypes`.
    pub allowed_return_types: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckoutDocumentRequest "CheckoutDocumentRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 allowed_return_types set_allowed_return_types Vec<String> = "AllowedReturnTypes";
} }

/// The carrier `CreateDefaultDocumentEntityFromSuggestionRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultDocumentEntityFromSuggestionRequest {
    /// The property `SuggestedDocumentId`.
    pub suggested_document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultDocumentEntityFromSuggestionRequest "CreateDefaultDocumentEntityFromSuggestionRequest" {
    0 suggested_document_id set_suggested_document_id i32 = "SuggestedDocumentId";
} }

/// The carrier `CreateDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct CreateDocumentStreamRequest {
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// The property `OverwriteExistingData`.
    pub overwrite_existing_data: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDocumentStreamRequest "CreateDocumentStreamRequest" {
    0 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
    1 overwrite_existing_data set_overwrite_existing_data bool = "OverwriteExistingData";
} }

/// The carrier `CreateNewPhysicalDocumentFromTemplateRequest` of the API.
#[non_exhaustive]
pub struct CreateNewPhysicalDocumentFromTemplateRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewPhysicalDocumentFromTemplateRequest "CreateNewPhysicalDocumentFromTemplateRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_id set_person_id i32 = "PersonId";
    2 appointment_id set_appointment_id i32 = "AppointmentId";
    3 document_id set_document_id i32 = "DocumentId";
    4 sale_id set_sale_id i32 = "SaleId";
    5 selection_id set_selection_id i32 = "SelectionId";
    6 project_id set_project_id i32 = "ProjectId";
    7 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request` of the API.
#[non_exhaustive]
pub struct CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Map<String>>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request "CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_id set_person_id i32 = "PersonId";
    2 appointment_id set_appointment_id i32 = "AppointmentId";
    3 document_id set_document_id i32 = "DocumentId";
    4 sale_id set_sale_id i32 = "SaleId";
    5 selection_id set_selection_id i32 = "SelectionId";
    6 project_id set_project_id i32 = "ProjectId";
    7 custom_tags set_custom_tags Map<String> = "CustomTags";
    8 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest` of the API.
#[non_exhaustive]
pub struct CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Vec<String>>,
    /// The property `CustomValues`.
    pub custom_values: Option<Vec<String>>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest "CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_id set_person_id i32 = "PersonId";
    2 appointment_id set_appointment_id i32 = "AppointmentId";
    3 document_id set_document_id i32 = "DocumentId";
    4 sale_id set_sale_id i32 = "SaleId";
    5 selection_id set_selection_id i32 = "SelectionId";
    6 project_id set_project_id i32 = "ProjectId";
    7 custom_tags set_custom_tags Vec<String> = "CustomTags";
    8 custom_values set_custom_values Vec<String> = "CustomValues";
    9 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `CreateNewPhysicalMailMergeDocumentFromTemplateRequest` of the API.
#[non_exhaustive]
pub struct CreateNewPhysicalMailMergeDocumentFromTemplateRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewPhysicalMailMergeDocumentFromTemplateRequest "CreateNewPhysicalMailMergeDocumentFromTemplateRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `CreateTempFileRequest` of the API.
#[non_exhaustive]
pub struct CreateTempFileRequest {
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `DataStream`.
    pub data_stream: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTempFileRequest "CreateTempFileRequest" {
    0 filename set_filename String = "Filename";
    1 data_stream set_data_stream Bytes = "DataStream";
} }

/// The carrier `DeletePhysicalDocumentRequest` of the API.
#[non_exhaustive]
pub struct DeletePhysicalDocumentRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AllowedReturnType`.
    pub allowed_return_type: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePhysicalDocumentRequest "DeletePhysicalDocumentRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 allowed_return_type set_allowed_return_type Vec<String> = "AllowedReturnType";
} }

/// The carrier `DeleteTempFileRequest` of the API.
#[non_exhaustive]
pub struct DeleteTempFileRequest {
    /// The property `Filename`.
    pub filename: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteTempFileRequest "DeleteTempFileRequest" {
    0 filename set_filename String = "Filename";
} }

/// The carrier `Document_GetPluginCapabilitiesRequest` of the API.
#[non_exhaustive]
pub struct DocumentGetPluginCapabilitiesRequest {
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentGetPluginCapabilitiesRequest "Document_GetPluginCapabilitiesRequest" {
    0 plugin_id set_plugin_id i32 = "PluginId";
} }

/// The carrier `Document_SaveDocumentTemplateStreamRequest` of the API.
#[non_exhaustive]
pub struct DocumentSaveDocumentTemplateStreamRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `Content`.
    pub content: Option<Bytes>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentSaveDocumentTemplateStreamRequest "Document_SaveDocumentTemplateStreamRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 content set_content Bytes = "Content";
    2 language_code set_language_code String = "LanguageCode";
    3 plugin_id set_plugin_id i32 = "PluginId";
} }

/// The carrier `ExecuteDocumentCommandRequest` of the API.
#[non_exhaustive]
pub struct ExecuteDocumentCommandRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `VersionId`.
    pub version_id: Option<String>,
    /// The property `AllowedReturnTypes`.
    pub allowed_return_types: Option<Vec<String>>,
    /// The property `Command`.
    pub command: Option<String>,
    /// The property `AdditionalData`.
    pub additional_data: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteDocumentCommandRequest "ExecuteDocumentCommandRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 version_id set_version_id String = "VersionId";
    2 allowed_return_types set_allowed_return_types Vec<String> = "AllowedReturnTypes";
    3 command set_command String = "Command";
    4 additional_data set_additional_data Vec<String> = "AdditionalData";
} }

/// The carrier `GetAppointmentDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetAppointmentDocumentsRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAppointmentDocumentsRequest "GetAppointmentDocumentsRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `GetCheckoutStateRequest` of the API.
#[non_exhaustive]
pub struct GetCheckoutStateRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCheckoutStateRequest "GetCheckoutStateRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetContactDocumentsByTemplateHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetContactDocumentsByTemplateHeadingRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TemplateHeadingId`.
    pub template_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactDocumentsByTemplateHeadingRequest "GetContactDocumentsByTemplateHeadingRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 template_heading_id set_template_heading_id i32 = "TemplateHeadingId";
} }

/// The carrier `GetContactDocumentsByTemplateTypeRequest` of the API.
#[non_exhaustive]
pub struct GetContactDocumentsByTemplateTypeRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactDocumentsByTemplateTypeRequest "GetContactDocumentsByTemplateTypeRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetContactDocumentsByTemplateTypesRequest` of the API.
#[non_exhaustive]
pub struct GetContactDocumentsByTemplateTypesRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateIds`.
    pub document_template_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactDocumentsByTemplateTypesRequest "GetContactDocumentsByTemplateTypesRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_ids set_document_template_ids Vec<i32> = "DocumentTemplateIds";
} }

/// The carrier `GetContactDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetContactDocumentsRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactDocumentsRequest "GetContactDocumentsRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetDocumentCommandsRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentCommandsRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AllowedReturnTypes`.
    pub allowed_return_types: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentCommandsRequest "GetDocumentCommandsRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 allowed_return_types set_allowed_return_types Vec<String> = "AllowedReturnTypes";
} }

/// The carrier `GetDocumentLengthRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentLengthRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `VersionId`.
    pub version_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentLengthRequest "GetDocumentLengthRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 version_id set_version_id String = "VersionId";
} }

/// The carrier `GetDocumentPropertiesRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentPropertiesRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `RequestedProperties`.
    pub requested_properties: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentPropertiesRequest "GetDocumentPropertiesRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 requested_properties set_requested_properties Vec<String> = "RequestedProperties";
} }

/// The carrier `GetDocumentStreamFromEntityRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentStreamFromEntityRequest {
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentStreamFromEntityRequest "GetDocumentStreamFromEntityRequest" {
    0 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
} }

/// The carrier `GetDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentStreamRequest "GetDocumentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetDocumentUrlRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentUrlRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `VersionId`.
    pub version_id: Option<String>,
    /// The property `WriteableUrl`.
    pub writeable_url: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentUrlRequest "GetDocumentUrlRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 version_id set_version_id String = "VersionId";
    2 writeable_url set_writeable_url bool = "WriteableUrl";
} }

/// The carrier `GetDocumentsByTemplateHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentsByTemplateHeadingRequest {
    /// The property `TemplateHeadingId`.
    pub template_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentsByTemplateHeadingRequest "GetDocumentsByTemplateHeadingRequest" {
    0 template_heading_id set_template_heading_id i32 = "TemplateHeadingId";
} }

/// The carrier `GetPersonDocumentsByDateRequest` of the API.
#[non_exhaustive]
pub struct GetPersonDocumentsByDateRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectDocuments`.
    pub include_project_documents: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDocumentsByDateRequest "GetPersonDocumentsByDateRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }

/// The carrier `GetPersonDocumentsByTemplateHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetPersonDocumentsByTemplateHeadingRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectDocuments`.
    pub include_project_documents: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TemplateHeadingId`.
    pub template_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDocumentsByTemplateHeadingRequest "GetPersonDocumentsByTemplateHeadingRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 template_heading_id set_template_heading_id i32 = "TemplateHeadingId";
} }

/// The carrier `GetPersonDocumentsByTemplateTypeRequest` of the API.
#[non_exhaustive]
pub struct GetPersonDocumentsByTemplateTypeRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectDocuments`.
    pub include_project_documents: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDocumentsByTemplateTypeRequest "GetPersonDocumentsByTemplateTypeRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetPersonDocumentsByTemplateTypesRequest` of the API.
#[non_exhaustive]
pub struct GetPersonDocumentsByTemplateTypesRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectDocuments`.
    pub include_project_documents: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateIds`.
    pub document_template_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDocumentsByTemplateTypesRequest "GetPersonDocumentsByTemplateTypesRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 document_template_ids set_document_template_ids Vec<i32> = "DocumentTemplateIds";
} }

/// The carrier `GetPersonDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetPersonDocumentsRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDocumentsRequest "GetPersonDocumentsRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetPreviewDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetPreviewDocumentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviewDocumentStreamRequest "GetPreviewDocumentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetProjectDocumentsByTemplateHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetProjectDocumentsByTemplateHeadingRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TemplateHeadingId`.
    pub template_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectDocumentsByTemplateHeadingRequest "GetProjectDocumentsByTemplateHeadingRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 template_heading_id set_template_heading_id i32 = "TemplateHeadingId";
} }

/// The carrier `GetProjectDocumentsByTemplateTypeRequest` of the API.
#[non_exhaustive]
pub struct GetProjectDocumentsByTemplateTypeRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectDocumentsByTemplateTypeRequest "GetProjectDocumentsByTemplateTypeRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetProjectDocumentsByTemplateTypesRequest` of the API.
#[non_exhaustive]
pub struct GetProjectDocumentsByTemplateTypesRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateIds`.
    pub document_template_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectDocumentsByTemplateTypesRequest "GetProjectDocumentsByTemplateTypesRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_ids set_document_template_ids Vec<i32> = "DocumentTemplateIds";
} }

/// The carrier `GetProjectDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetProjectDocumentsRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectDocumentsRequest "GetProjectDocumentsRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetProjectMemberDocumentsByTemplateHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberDocumentsByTemplateHeadingRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TemplateHeadingId`.
    pub template_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberDocumentsByTemplateHeadingRequest "GetProjectMemberDocumentsByTemplateHeadingRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 template_heading_id set_template_heading_id i32 = "TemplateHeadingId";
} }

/// The carrier `GetProjectMemberDocumentsByTemplateTypeRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberDocumentsByTemplateTypeRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberDocumentsByTemplateTypeRequest "GetProjectMemberDocumentsByTemplateTypeRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetProjectMemberDocumentsByTemplateTypesRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberDocumentsByTemplateTypesRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `DocumentTemplateIds`.
    pub document_template_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberDocumentsByTemplateTypesRequest "GetProjectMemberDocumentsByTemplateTypesRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_ids set_document_template_ids Vec<i32> = "DocumentTemplateIds";
} }

/// The carrier `GetProjectMemberDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberDocumentsRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberDocumentsRequest "GetProjectMemberDocumentsRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetPublishedDocumentRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedDocumentRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedDocumentRequest "GetPublishedDocumentRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetPublishedDocumentsByDateRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedDocumentsByDateRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectDocuments`.
    pub include_project_documents: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedDocumentsByDateRequest "GetPublishedDocumentsByDateRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }

/// The carrier `GetPublishedDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedDocumentsRequest {
    /// The property `DocumentIds`.
    pub document_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedDocumentsRequest "GetPublishedDocumentsRequest" {
    0 document_ids set_document_ids Vec<i32> = "DocumentIds";
} }

/// The carrier `GetPublishedPersonDocumentsByDateRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedPersonDocumentsByDateRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectDocuments`.
    pub include_project_documents: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedPersonDocumentsByDateRequest "GetPublishedPersonDocumentsByDateRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }

/// The carrier `GetPublishedProjectDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedProjectDocumentsRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedProjectDocumentsRequest "GetPublishedProjectDocumentsRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetSaleDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GetSaleDocumentsRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSaleDocumentsRequest "GetSaleDocumentsRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `GetSanitizedDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetSanitizedDocumentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSanitizedDocumentStreamRequest "GetSanitizedDocumentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetSanitizedTemplateStreamFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetSanitizedTemplateStreamFromIdRequest {
    /// The property `TemplateId`.
    pub template_id: Option<i32>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSanitizedTemplateStreamFromIdRequest "GetSanitizedTemplateStreamFromIdRequest" {
    0 template_id set_template_id i32 = "TemplateId";
    1 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `GetSanitizedTemplateStreamRequest` of the API.
#[non_exhaustive]
pub struct GetSanitizedTemplateStreamRequest {
    /// The property `TemplateName`.
    pub template_name: Option<String>,
    /// The property `AllowPersonal`.
    pub allow_personal: Option<bool>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSanitizedTemplateStreamRequest "GetSanitizedTemplateStreamRequest" {
    0 template_name set_template_name String = "TemplateName";
    1 allow_personal set_allow_personal bool = "AllowPersonal";
    2 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `GetTempFileRequest` of the API.
#[non_exhaustive]
pub struct GetTempFileRequest {
    /// The property `Filename`.
    pub filename: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTempFileRequest "GetTempFileRequest" {
    0 filename set_filename String = "Filename";
} }

/// The carrier `GetTemplateStreamFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetTemplateStreamFromIdRequest {
    /// The property `TemplateId`.
    pub template_id: Option<i32>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTemplateStreamFromIdRequest "GetTemplateStreamFromIdRequest" {
    0 template_id set_template_id i32 = "TemplateId";
    1 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `GetTemplateStreamRequest` of the API.
#[non_exhaustive]
pub struct GetTemplateStreamRequest {
    /// The property `TemplateName`.
    pub template_name: Option<String>,
    /// The property `AllowPersonal`.
    pub allow_personal: Option<bool>,
    /// The property `UiCulture`.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTemplateStreamRequest "GetTemplateStreamRequest" {
    0 template_name set_template_name String = "TemplateName";
    1 allow_personal set_allow_personal bool = "AllowPersonal";
    2 ui_culture set_ui_culture String = "UiCulture";
} }

/// The carrier `GetUnsanitizedPreviewDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedPreviewDocumentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedPreviewDocumentStreamRequest "GetUnsanitizedPreviewDocumentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetVersionListRequest` of the API.
#[non_exhaustive]
pub struct GetVersionListRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetVersionListRequest "GetVersionListRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `RenameDocumentRequest` of the API.
#[non_exhaustive]
pub struct RenameDocumentRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `NewFilename`.
    pub new_filename: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RenameDocumentRequest "RenameDocumentRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 new_filename set_new_filename String = "NewFilename";
} }

/// The carrier `SavePrivacyReportRequest` of the API.
#[non_exhaustive]
pub struct SavePrivacyReportRequest {
    /// The property `HtmlReport`.
    pub html_report: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavePrivacyReportRequest "SavePrivacyReportRequest" {
    0 html_report set_html_report String = "HtmlReport";
    1 title set_title String = "Title";
    2 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `SetDocumentStreamFromIdRequest` of the API.
#[non_exhaustive]
pub struct SetDocumentStreamFromIdRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDocumentStreamFromIdRequest "SetDocumentStreamFromIdRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 stream set_stream Bytes = "Stream";
} }

/// The carrier `SetDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct SetDocumentStreamRequest {
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// The property `OverwriteExistingData`.
    pub overwrite_existing_data: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDocumentStreamRequest "SetDocumentStreamRequest" {
    0 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
    1 stream set_stream Bytes = "Stream";
    2 overwrite_existing_data set_overwrite_existing_data bool = "OverwriteExistingData";
} }

/// The carrier `SetTemplateStreamRequest` of the API.
#[non_exhaustive]
pub struct SetTemplateStreamRequest {
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `Personal`.
    pub personal: Option<bool>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTemplateStreamRequest "SetTemplateStreamRequest" {
    0 filename set_filename String = "Filename";
    1 personal set_personal bool = "Personal";
    2 stream set_stream Bytes = "Stream";
} }

/// The carrier `SubstituteMergeDocumentTemplateVariables2Request` of the API.
#[non_exhaustive]
pub struct SubstituteMergeDocumentTemplateVariables2Request {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteMergeDocumentTemplateVariables2Request "SubstituteMergeDocumentTemplateVariables2Request" {
    0 document_id set_document_id i32 = "DocumentId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 custom_tags set_custom_tags Map<String> = "CustomTags";
} }

/// The carrier `SubstituteMergeDocumentTemplateVariablesEx2Request` of the API.
#[non_exhaustive]
pub struct SubstituteMergeDocumentTemplateVariablesEx2Request {
    /// The property `MergeDocumentId`.
    pub merge_document_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteMergeDocumentTemplateVariablesEx2Request "SubstituteMergeDocumentTemplateVariablesEx2Request" {
    0 merge_document_id set_merge_document_id i32 = "MergeDocumentId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 person_id set_person_id i32 = "PersonId";
    3 project_id set_project_id i32 = "ProjectId";
    4 selection_id set_selection_id i32 = "SelectionId";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 document_id set_document_id i32 = "DocumentId";
    7 sale_id set_sale_id i32 = "SaleId";
    8 custom_tags set_custom_tags Map<String> = "CustomTags";
} }

/// The carrier `SubstituteMergeDocumentTemplateVariablesExRequest` of the API.
#[non_exhaustive]
pub struct SubstituteMergeDocumentTemplateVariablesExRequest {
    /// The property `MergeDocumentId`.
    pub merge_document_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Vec<String>>,
    /// The property `CustomValues`.
    pub custom_values: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteMergeDocumentTemplateVariablesExRequest "SubstituteMergeDocumentTemplateVariablesExRequest" {
    0 merge_document_id set_merge_document_id i32 = "MergeDocumentId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 person_id set_person_id i32 = "PersonId";
    3 project_id set_project_id i32 = "ProjectId";
    4 selection_id set_selection_id i32 = "SelectionId";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 document_id set_document_id i32 = "DocumentId";
    7 sale_id set_sale_id i32 = "SaleId";
    8 custom_tags set_custom_tags Vec<String> = "CustomTags";
    9 custom_values set_custom_values Vec<String> = "CustomValues";
} }

/// The carrier `SubstituteMergeDocumentTemplateVariablesRequest` of the API.
#[non_exhaustive]
pub struct SubstituteMergeDocumentTemplateVariablesRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Vec<String>>,
    /// The property `CustomValues`.
    pub custom_values: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteMergeDocumentTemplateVariablesRequest "SubstituteMergeDocumentTemplateVariablesRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 custom_tags set_custom_tags Vec<String> = "CustomTags";
    3 custom_values set_custom_values Vec<String> = "CustomValues";
} }

/// The carrier `SubstituteTemplateVariablesExRequest` of the API.
#[non_exhaustive]
pub struct SubstituteTemplateVariablesExRequest {
    /// The property `Parameters`.
    pub parameters: Option<Box<TemplateVariablesParameters>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteTemplateVariablesExRequest "SubstituteTemplateVariablesExRequest" {
    0 parameters set_parameters Box<TemplateVariablesParameters> = "Parameters";
} }

/// The carrier `SubstituteTemplateVariablesRequest` of the API.
#[non_exhaustive]
pub struct SubstituteTemplateVariablesRequest {
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `GeneratorEncoding`.
    pub generator_encoding: Option<GeneratorEncoding>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CultureName`.
    pub culture_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteTemplateVariablesRequest "SubstituteTemplateVariablesRequest" {
    0 source set_source String = "Source";
    1 generator_encoding set_generator_encoding GeneratorEncoding = "GeneratorEncoding";
    2 contact_id set_contact_id i32 = "ContactId";
    3 person_id set_person_id i32 = "PersonId";
    4 appointment_id set_appointment_id i32 = "AppointmentId";
    5 document_id set_document_id i32 = "DocumentId";
    6 sale_id set_sale_id i32 = "SaleId";
    7 selection_id set_selection_id i32 = "SelectionId";
    8 project_id set_project_id i32 = "ProjectId";
    9 culture_name set_culture_name String = "CultureName";
} }

/// The carrier `SubstituteTemplateVariablesWithCustomTags2Request` of the API.
#[non_exhaustive]
pub struct SubstituteTemplateVariablesWithCustomTags2Request {
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `GeneratorEncoding`.
    pub generator_encoding: Option<GeneratorEncoding>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Map<String>>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CultureName`.
    pub culture_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteTemplateVariablesWithCustomTags2Request "SubstituteTemplateVariablesWithCustomTags2Request" {
    0 source set_source String = "Source";
    1 generator_encoding set_generator_encoding GeneratorEncoding = "GeneratorEncoding";
    2 custom_tags set_custom_tags Map<String> = "CustomTags";
    3 contact_id set_contact_id i32 = "ContactId";
    4 person_id set_person_id i32 = "PersonId";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 document_id set_document_id i32 = "DocumentId";
    7 sale_id set_sale_id i32 = "SaleId";
    8 selection_id set_selection_id i32 = "SelectionId";
    9 project_id set_project_id i32 = "ProjectId";
    10 culture_name set_culture_name String = "CultureName";
} }

/// The carrier `SubstituteTemplateVariablesWithCustomTagsRequest` of the API.
#[non_exhaustive]
pub struct SubstituteTemplateVariablesWithCustomTagsRequest {
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `GeneratorEncoding`.
    pub generator_encoding: Option<GeneratorEncoding>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Vec<String>>,
    /// The property `CustomValues`.
    pub custom_values: Option<Vec<String>>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CultureName`.
    pub culture_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteTemplateVariablesWithCustomTagsRequest "SubstituteTemplateVariablesWithCustomTagsRequest" {
    0 source set_source String = "Source";
    1 generator_encoding set_generator_encoding GeneratorEncoding = "GeneratorEncoding";
    2 custom_tags set_custom_tags Vec<String> = "CustomTags";
    3 custom_values set_custom_values Vec<String> = "CustomValues";
    4 contact_id set_contact_id i32 = "ContactId";
    5 person_id set_person_id i32 = "PersonId";
    6 appointment_id set_appointment_id i32 = "AppointmentId";
    7 document_id set_document_id i32 = "DocumentId";
    8 sale_id set_sale_id i32 = "SaleId";
    9 selection_id set_selection_id i32 = "SelectionId";
    10 project_id set_project_id i32 = "ProjectId";
    11 culture_name set_culture_name String = "CultureName";
} }

/// The carrier `UndoCheckoutDocumentRequest` of the API.
#[non_exhaustive]
pub struct UndoCheckoutDocumentRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AllowedReturnTypes`.
    pub allowed_return_types: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UndoCheckoutDocumentRequest "UndoCheckoutDocumentRequest" {
    0 document_id set_document_id i32 = "DocumentId";
    1 allowed_return_types set_allowed_return_types Vec<String> = "AllowedReturnTypes";
} }

/// The carrier `ValidateDocumentEntityRequest` of the API.
#[non_exhaustive]
pub struct ValidateDocumentEntityRequest {
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateDocumentEntityRequest "ValidateDocumentEntityRequest" {
    0 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
} }

/// The carrier `VerifyGetDocumentStreamRequest` of the API.
#[non_exhaustive]
pub struct VerifyGetDocumentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VerifyGetDocumentStreamRequest "VerifyGetDocumentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

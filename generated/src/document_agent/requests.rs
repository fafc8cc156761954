// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::GeneratorEncoding;

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

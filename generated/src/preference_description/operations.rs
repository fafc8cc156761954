// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "PreferenceDescription" crate::tables::SHARED {
    DefaultPreferenceDescription "GET /api/v1/PreferenceDescription/default v1PreferenceDescription_DefaultPreferenceDescription headers:0 responses:0";
    GetFromSectionAndKey "GET /api/v1/PreferenceDescription/{section}/{key} v1PreferenceDescription_GetFromSectionAndKey path:required:text:section path:required:text:key headers:0 responses:0";
    SaveFromSectionAndKey "PUT /api/v1/PreferenceDescription/{section}/{key} v1PreferenceDescription_SaveFromSectionAndKey path:required:text:section path:required:text:key headers:0 request:0 responses:0";
    DeleteFromSectionAndKey "DELETE /api/v1/PreferenceDescription/{section}/{key} v1PreferenceDescription_DeleteFromSectionAndKey path:required:text:section path:required:text:key headers:1 responses:1";
    GetPreferenceDescription "GET /api/v1/PreferenceDescription/{id} v1PreferenceDescription_GetPreferenceDescription path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutPreferenceDescription "PUT /api/v1/PreferenceDescription/{id} v1PreferenceDescription_PutPreferenceDescription path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeletePreferenceDescription "DELETE /api/v1/PreferenceDescription/{id} v1PreferenceDescription_DeletePreferenceDescription path:required:int32:id headers:1 responses:1";
    PatchPreferenceDescription "PATCH /api/v1/PreferenceDescription/{id} v1PreferenceDescription_PatchPreferenceDescription path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAllFromSection "GET /api/v1/PreferenceDescription/{section} v1PreferenceDescription_GetAllFromSection path:required:text:section headers:0 responses:0";
    GetAll "GET /api/v1/PreferenceDescription v1PreferenceDescription_GetAll headers:0 responses:0";
    PostPreferenceDescription "POST /api/v1/PreferenceDescription v1PreferenceDescription_PostPreferenceDescription query:optional:text:$select headers:0 request:0 responses:0";
} }

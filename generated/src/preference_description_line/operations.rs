// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "PreferenceDescriptionLine" crate::tables::SHARED {
    DefaultPreferenceDescriptionLine "GET /api/v1/PreferenceDescriptionLine/default v1PreferenceDescriptionLine_DefaultPreferenceDescriptionLine headers:0 responses:0";
    GetPreferenceDescriptionLine "GET /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_GetPreferenceDescriptionLine path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutPreferenceDescriptionLine "PUT /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_PutPreferenceDescriptionLine path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeletePreferenceDescriptionLine "DELETE /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_DeletePreferenceDescriptionLine path:required:int32:id headers:1 responses:1";
    PatchPreferenceDescriptionLine "PATCH /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_PatchPreferenceDescriptionLine path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostPreferenceDescriptionLine "POST /api/v1/PreferenceDescriptionLine v1PreferenceDescriptionLine_PostPreferenceDescriptionLine query:optional:text:$select headers:0 request:0 responses:0";
} }

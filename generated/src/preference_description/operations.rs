// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "PreferenceDescription" crate::tables::SHARED {
    GetAll "GET /api/v1/PreferenceDescription v1PreferenceDescription_GetAll headers:61cd96ad responses:3ca57e4f sum:1a8fa3e7";
    PostPreferenceDescription "POST /api/v1/PreferenceDescription v1PreferenceDescription_PostPreferenceDescription query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:80b8eb71";
    DefaultPreferenceDescription "GET /api/v1/PreferenceDescription/default v1PreferenceDescription_DefaultPreferenceDescription headers:61cd96ad responses:3ca57e4f sum:8f81d29b";
    GetPreferenceDescription "GET /api/v1/PreferenceDescription/{id} v1PreferenceDescription_GetPreferenceDescription path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:76088a0b";
    PutPreferenceDescription "PUT /api/v1/PreferenceDescription/{id} v1PreferenceDescription_PutPreferenceDescription path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:8e08193c";
    DeletePreferenceDescription "DELETE /api/v1/PreferenceDescription/{id} v1PreferenceDescription_DeletePreferenceDescription path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:5c1fe40b";
    PatchPreferenceDescription "PATCH /api/v1/PreferenceDescription/{id} v1PreferenceDescription_PatchPreferenceDescription path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:3e846f16";
    GetAllFromSection "GET /api/v1/PreferenceDescription/{section} v1PreferenceDescription_GetAllFromSection path:required:text:section headers:61cd96ad responses:3ca57e4f sum:cdcce065";
    GetFromSectionAndKey "GET /api/v1/PreferenceDescription/{section}/{key} v1PreferenceDescription_GetFromSectionAndKey path:required:text:section path:required:text:key headers:61cd96ad responses:3ca57e4f sum:ae170c7b";
    SaveFromSectionAndKey "PUT /api/v1/PreferenceDescription/{section}/{key} v1PreferenceDescription_SaveFromSectionAndKey path:required:text:section path:required:text:key headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b27065b7";
    DeleteFromSectionAndKey "DELETE /api/v1/PreferenceDescription/{section}/{key} v1PreferenceDescription_DeleteFromSectionAndKey path:required:text:section path:required:text:key headers:f9ca0ff2 responses:5cd2bdb7 sum:23402570";
} }

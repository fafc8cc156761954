// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "PreferenceDescriptionLine" crate::tables::SHARED {
    PostPreferenceDescriptionLine "POST /api/v1/PreferenceDescriptionLine v1PreferenceDescriptionLine_PostPreferenceDescriptionLine query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:078228c9";
    DefaultPreferenceDescriptionLine "GET /api/v1/PreferenceDescriptionLine/default v1PreferenceDescriptionLine_DefaultPreferenceDescriptionLine headers:61cd96ad responses:3ca57e4f sum:3179beb3";
    GetPreferenceDescriptionLine "GET /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_GetPreferenceDescriptionLine path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:d91a7573";
    PutPreferenceDescriptionLine "PUT /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_PutPreferenceDescriptionLine path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:2d8e82f8";
    DeletePreferenceDescriptionLine "DELETE /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_DeletePreferenceDescriptionLine path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:ae8853bb";
    PatchPreferenceDescriptionLine "PATCH /api/v1/PreferenceDescriptionLine/{id} v1PreferenceDescriptionLine_PatchPreferenceDescriptionLine path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:1f711346";
} }

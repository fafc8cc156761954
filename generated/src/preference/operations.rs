// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Preference" crate::tables::SHARED {
    GetKeysInSection "GET /api/v1/Preference/{section} v1Preference_GetKeysInSection path:required:text:section headers:0 responses:0";
    GetPrefValue "GET /api/v1/Preference/{section}/{key} v1Preference_GetPrefValue path:required:text:section path:required:text:key headers:0 responses:0";
    SetPrefValue "PUT /api/v1/Preference/{section}/{key} v1Preference_SetPrefValue path:required:text:section path:required:text:key headers:1 request:0 responses:1";
    SetPrefValuePost "POST /api/v1/Preference/{section}/{key} v1Preference_SetPrefValue_POST path:required:text:section path:required:text:key headers:1 request:0 responses:1";
    GetPrefValueAtLevel "GET /api/v1/Preference/{section}/{key}/{prefLevel} v1Preference_GetPrefValueAtLevel path:required:text:section path:required:text:key path:required:enum:prefLevel headers:0 responses:0";
    SetPrefValueAtLevel "PUT /api/v1/Preference/{section}/{key}/{prefLevel} v1Preference_SetPrefValueAtLevel path:required:text:section path:required:text:key path:required:enum:prefLevel query:required:text:value headers:1 responses:1";
    SetPrefValueAtLevelPost "POST /api/v1/Preference/{section}/{key}/{prefLevel} v1Preference_SetPrefValueAtLevel_POST path:required:text:section path:required:text:key path:required:enum:prefLevel query:required:text:value headers:1 responses:1";
    GetSections "GET /api/v1/Preference v1Preference_GetSections headers:0 responses:0";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Preference" crate::tables::SHARED {
    GetSections "GET /api/v1/Preference v1Preference_GetSections headers:61cd96ad responses:3ca57e4f sum:81005ea9";
    GetKeysInSection "GET /api/v1/Preference/{section} v1Preference_GetKeysInSection path:required:text:section headers:61cd96ad responses:3ca57e4f sum:c83c6141";
    GetPrefValue "GET /api/v1/Preference/{section}/{key} v1Preference_GetPrefValue path:required:text:section path:required:text:key headers:61cd96ad responses:3ca57e4f sum:065bdb29";
    SetPrefValue "PUT /api/v1/Preference/{section}/{key} v1Preference_SetPrefValue path:required:text:section path:required:text:key headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:d229121b";
    SetPrefValuePost "POST /api/v1/Preference/{section}/{key} v1Preference_SetPrefValue_POST path:required:text:section path:required:text:key headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:ca529db3";
    GetPrefValueAtLevel "GET /api/v1/Preference/{section}/{key}/{prefLevel} v1Preference_GetPrefValueAtLevel path:required:text:section path:required:text:key path:required:enum:prefLevel headers:61cd96ad responses:3ca57e4f sum:c6bd1e73";
    SetPrefValueAtLevel "PUT /api/v1/Preference/{section}/{key}/{prefLevel} v1Preference_SetPrefValueAtLevel path:required:text:section path:required:text:key path:required:enum:prefLevel query:required:text:value headers:f9ca0ff2 responses:5cd2bdb7 sum:66a7dd63";
    SetPrefValueAtLevelPost "POST /api/v1/Preference/{section}/{key}/{prefLevel} v1Preference_SetPrefValueAtLevel_POST path:required:text:section path:required:text:key path:required:enum:prefLevel query:required:text:value headers:f9ca0ff2 responses:5cd2bdb7 sum:b79ac2b3";
} }

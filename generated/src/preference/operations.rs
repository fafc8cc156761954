// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Preference" 8 {
    0 GET_KEYS_IN_SECTION Get "/api/v1/Preference/{section}" "v1Preference_GetKeysInSection" [Path "section" Text Required] HEADERS_1, None, ANSWERS_200;
    1 GET_PREF_VALUE Get "/api/v1/Preference/{section}/{key}" "v1Preference_GetPrefValue" [Path "section" Text Required, Path "key" Text Required] HEADERS_1, None, ANSWERS_200;
    2 SET_PREF_VALUE Put "/api/v1/Preference/{section}/{key}" "v1Preference_SetPrefValue" [Path "section" Text Required, Path "key" Text Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 SET_PREF_VALUE_POST Post "/api/v1/Preference/{section}/{key}" "v1Preference_SetPrefValue_POST" [Path "section" Text Required, Path "key" Text Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 GET_PREF_VALUE_AT_LEVEL Get "/api/v1/Preference/{section}/{key}/{prefLevel}" "v1Preference_GetPrefValueAtLevel" [Path "section" Text Required, Path "key" Text Required, Path "prefLevel" Enum Required] HEADERS_1, None, ANSWERS_200;
    5 SET_PREF_VALUE_AT_LEVEL Put "/api/v1/Preference/{section}/{key}/{prefLevel}" "v1Preference_SetPrefValueAtLevel" [Path "section" Text Required, Path "key" Text Required, Path "prefLevel" Enum Required, Query "value" Text Required] HEADERS_2, None, ANSWERS_204;
    6 SET_PREF_VALUE_AT_LEVEL_POST Post "/api/v1/Preference/{section}/{key}/{prefLevel}" "v1Preference_SetPrefValueAtLevel_POST" [Path "section" Text Required, Path "key" Text Required, Path "prefLevel" Enum Required, Query "value" Text Required] HEADERS_2, None, ANSWERS_204;
    7 GET_SECTIONS Get "/api/v1/Preference" "v1Preference_GetSections" [] HEADERS_1, None, ANSWERS_200;
} }

// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "String" 5 {
    0 GET_KNOWN_LANGUAGES Get "/api/v1/String/KnownLanguages" "v1String_GetKnownLanguages" [] HEADERS_1, None, ANSWERS_200;
    1 GET_STRING Get "/api/v1/String/{sr_id}/{isoLangCode}" "v1String_GetString" [Path "sr_id" Text Required, Path "isoLangCode" Text Required, Query "ignoreOverrides" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 GET_STRING_NAMES Get "/api/v1/String" "v1String_GetStringNames" [Query "q" Text Optional, Query "isoLangCode" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_STRINGS Post "/api/v1/String" "v1String_GetStrings" [Query "isoLangCode" Text Optional, Query "ignoreOverrides" Bool Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_STRINGS_GET Get "/api/v1/String/{sr_id}" "v1String_GetStrings_GET" [Path "sr_id" Text Required, Query "isoLangCode" Text Optional, Query "ignoreOverrides" Bool Optional] HEADERS_1, None, ANSWERS_200;
} }

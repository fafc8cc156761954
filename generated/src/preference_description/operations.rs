// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "PreferenceDescription" 11 {
    0 DEFAULT_PREFERENCE_DESCRIPTION Get "/api/v1/PreferenceDescription/default" "v1PreferenceDescription_DefaultPreferenceDescription" [] HEADERS_1, None, ANSWERS_200;
    1 GET_FROM_SECTION_AND_KEY Get "/api/v1/PreferenceDescription/{section}/{key}" "v1PreferenceDescription_GetFromSectionAndKey" [Path "section" Text Required, Path "key" Text Required] HEADERS_1, None, ANSWERS_200;
    2 SAVE_FROM_SECTION_AND_KEY Put "/api/v1/PreferenceDescription/{section}/{key}" "v1PreferenceDescription_SaveFromSectionAndKey" [Path "section" Text Required, Path "key" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 DELETE_FROM_SECTION_AND_KEY Delete "/api/v1/PreferenceDescription/{section}/{key}" "v1PreferenceDescription_DeleteFromSectionAndKey" [Path "section" Text Required, Path "key" Text Required] HEADERS_2, None, ANSWERS_204;
    4 GET_PREFERENCE_DESCRIPTION Get "/api/v1/PreferenceDescription/{id}" "v1PreferenceDescription_GetPreferenceDescription" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    5 PUT_PREFERENCE_DESCRIPTION Put "/api/v1/PreferenceDescription/{id}" "v1PreferenceDescription_PutPreferenceDescription" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    6 DELETE_PREFERENCE_DESCRIPTION Delete "/api/v1/PreferenceDescription/{id}" "v1PreferenceDescription_DeletePreferenceDescription" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 PATCH_PREFERENCE_DESCRIPTION Patch "/api/v1/PreferenceDescription/{id}" "v1PreferenceDescription_PatchPreferenceDescription" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    8 GET_ALL_FROM_SECTION Get "/api/v1/PreferenceDescription/{section}" "v1PreferenceDescription_GetAllFromSection" [Path "section" Text Required] HEADERS_1, None, ANSWERS_200;
    9 GET_ALL Get "/api/v1/PreferenceDescription" "v1PreferenceDescription_GetAll" [] HEADERS_1, None, ANSWERS_200;
    10 POST_PREFERENCE_DESCRIPTION Post "/api/v1/PreferenceDescription" "v1PreferenceDescription_PostPreferenceDescription" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }

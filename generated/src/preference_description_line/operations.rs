// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "PreferenceDescriptionLine" 6 {
    0 DEFAULT_PREFERENCE_DESCRIPTION_LINE Get "/api/v1/PreferenceDescriptionLine/default" "v1PreferenceDescriptionLine_DefaultPreferenceDescriptionLine" [] HEADERS_1, None, ANSWERS_200;
    1 GET_PREFERENCE_DESCRIPTION_LINE Get "/api/v1/PreferenceDescriptionLine/{id}" "v1PreferenceDescriptionLine_GetPreferenceDescriptionLine" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_PREFERENCE_DESCRIPTION_LINE Put "/api/v1/PreferenceDescriptionLine/{id}" "v1PreferenceDescriptionLine_PutPreferenceDescriptionLine" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_PREFERENCE_DESCRIPTION_LINE Delete "/api/v1/PreferenceDescriptionLine/{id}" "v1PreferenceDescriptionLine_DeletePreferenceDescriptionLine" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_PREFERENCE_DESCRIPTION_LINE Patch "/api/v1/PreferenceDescriptionLine/{id}" "v1PreferenceDescriptionLine_PatchPreferenceDescriptionLine" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_PREFERENCE_DESCRIPTION_LINE Post "/api/v1/PreferenceDescriptionLine" "v1PreferenceDescriptionLine_PostPreferenceDescriptionLine" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }

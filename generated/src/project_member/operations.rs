// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "ProjectMember" 7 {
    0 DEFAULT_PROJECT_MEMBER Get "/api/v1/ProjectMember/default" "v1ProjectMember_DefaultProjectMember" [] HEADERS_1, None, ANSWERS_200;
    1 GET_PROJECT_MEMBER Get "/api/v1/ProjectMember/{id}" "v1ProjectMember_GetProjectMember" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_PROJECT_MEMBER Put "/api/v1/ProjectMember/{id}" "v1ProjectMember_PutProjectMember" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_PROJECT_MEMBER Delete "/api/v1/ProjectMember/{id}" "v1ProjectMember_DeleteProjectMember" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_PROJECT_MEMBER Patch "/api/v1/ProjectMember/{id}" "v1ProjectMember_PatchProjectMember" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_ALL Get "/api/v1/ProjectMember" "v1ProjectMember_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    6 POST_PROJECT_MEMBER Post "/api/v1/ProjectMember" "v1ProjectMember_PostProjectMember" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }

// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1};

operations! { "List_MDO" 3 {
    0 GET_LIST Get "/api/v1/MDOList/{listname}" "v1MDOList_GetList" [Path "listname" Text Required, Query "flat" Bool Optional, Query "additional" Text Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    1 GET_LIST_OF_LISTS Get "/api/v1/MDOList" "v1MDOList_GetListOfLists" [] HEADERS_1, None, ANSWERS_200;
    2 GET_SELECTABLE_LIST Get "/api/v1/MDOList/{listname}/selectable" "v1MDOList_GetSelectableList" [Path "listname" Text Required, Query "additional" Text Optional, Query "flat" Bool Optional] HEADERS_1, None, ANSWERS_200;
} }

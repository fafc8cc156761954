// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_MDO" crate::tables::SHARED {
    GetList "GET /api/v1/MDOList/{listname} v1MDOList_GetList path:required:text:listname query:optional:bool:flat query:optional:text:additional query:optional:text:query headers:0 responses:0";
    GetListOfLists "GET /api/v1/MDOList v1MDOList_GetListOfLists headers:0 responses:0";
    GetSelectableList "GET /api/v1/MDOList/{listname}/selectable v1MDOList_GetSelectableList path:required:text:listname query:optional:text:additional query:optional:bool:flat headers:0 responses:0";
} }

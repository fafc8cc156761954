// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_MDO" crate::tables::SHARED {
    GetListOfLists "GET /api/v1/MDOList v1MDOList_GetListOfLists headers:61cd96ad responses:3ca57e4f sum:07743d49";
    GetList "GET /api/v1/MDOList/{listname} v1MDOList_GetList path:required:text:listname query:optional:bool:flat query:optional:text:additional query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:9b00de6f";
    GetSelectableList "GET /api/v1/MDOList/{listname}/selectable v1MDOList_GetSelectableList path:required:text:listname query:optional:text:additional query:optional:bool:flat headers:61cd96ad responses:3ca57e4f sum:a9e81077";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "CustomObjectDefinition" crate::tables::SHARED {
    GetCustomObjectDefinition "GET /api/v1/CustomObjectDefinition/{definitionName} v1CustomObjectDefinition_GetCustomObjectDefinition path:required:text:definitionName headers:61cd96ad responses:3ca57e4f sum:2b01ea37";
    HasScreenChooser "GET /api/v1/CustomObjectDefinition/{definitionName}/Screen v1CustomObjectDefinition_HasScreenChooser path:required:text:definitionName query:required:bool:edit headers:61cd96ad responses:3ca57e4f sum:9b066d09";
} }

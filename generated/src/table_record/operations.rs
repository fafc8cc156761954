// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "TableRecord" crate::tables::SHARED {
    ReadRow "GET /api/v1/Table/{tableName}/{id} v1TableRecord_ReadRow path:required:text:tableName path:required:int32:id headers:0 responses:3";
    UpdateRow "PUT /api/v1/Table/{tableName}/{id} v1TableRecord_UpdateRow path:required:text:tableName path:required:int32:id headers:1 request:0 responses:10";
    DeleteRow "DELETE /api/v1/Table/{tableName}/{id} v1TableRecord_DeleteRow path:required:text:tableName path:required:int32:id headers:1 responses:1";
    InsertRow "POST /api/v1/Table/{tableName} v1TableRecord_InsertRow path:required:text:tableName headers:0 request:0 responses:0";
} }

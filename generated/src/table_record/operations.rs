// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TableRecord" crate::tables::SHARED {
    InsertRow "POST /api/v1/Table/{tableName} v1TableRecord_InsertRow path:required:text:tableName headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:422f8eab";
    ReadRow "GET /api/v1/Table/{tableName}/{id} v1TableRecord_ReadRow path:required:text:tableName path:required:int32:id headers:61cd96ad responses:8a160b57 sum:56566a55";
    UpdateRow "PUT /api/v1/Table/{tableName}/{id} v1TableRecord_UpdateRow path:required:text:tableName path:required:int32:id headers:f9ca0ff2 request:20d8cbe6 responses:915f603b sum:c3481bdc";
    DeleteRow "DELETE /api/v1/Table/{tableName}/{id} v1TableRecord_DeleteRow path:required:text:tableName path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:d7cfc57e";
} }

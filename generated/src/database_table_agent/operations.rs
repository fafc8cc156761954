// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "DatabaseTable_Agent" crate::tables::SHARED {
    Delete "POST /api/v1/Agents/DatabaseTable/Delete v1DatabaseTableAgent_Delete query:optional:text:$select headers:0 request:0 responses:0 body:DatabaseTable_DeleteRequest field:TableName field:IDs";
    DeleteRow "POST /api/v1/Agents/DatabaseTable/DeleteRow v1DatabaseTableAgent_DeleteRow query:optional:text:$select headers:1 request:0 responses:1 body:DeleteRowRequest field:TableName field:Id";
    Insert "POST /api/v1/Agents/DatabaseTable/Insert v1DatabaseTableAgent_Insert query:optional:text:$select headers:0 request:0 responses:0 body:InsertRequest field:TableName field:Columns field:Data";
    InsertRow "POST /api/v1/Agents/DatabaseTable/InsertRow v1DatabaseTableAgent_InsertRow query:optional:text:$select headers:0 request:0 responses:0 body:InsertRowRequest field:TableName field:Values";
    ReadRow "POST /api/v1/Agents/DatabaseTable/ReadRow v1DatabaseTableAgent_ReadRow query:optional:text:$select headers:0 request:0 responses:0 body:ReadRowRequest field:TableName field:Id";
    Truncate "POST /api/v1/Agents/DatabaseTable/Truncate v1DatabaseTableAgent_Truncate query:optional:text:$select headers:0 request:0 responses:0 body:TruncateRequest field:TableName";
    UpdateRow "POST /api/v1/Agents/DatabaseTable/UpdateRow v1DatabaseTableAgent_UpdateRow query:optional:text:$select headers:1 request:0 responses:1 body:UpdateRowRequest field:TableName field:Id field:Values";
    Upsert "POST /api/v1/Agents/DatabaseTable/Upsert v1DatabaseTableAgent_Upsert query:optional:text:$select headers:0 request:0 responses:0";
} }

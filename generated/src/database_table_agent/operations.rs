// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "DatabaseTable_Agent" crate::tables::SHARED {
    Delete "POST /api/v1/Agents/DatabaseTable/Delete v1DatabaseTableAgent_Delete query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DatabaseTable_DeleteRequest field:TableName field:IDs sum:00ffc7fc";
    DeleteRow "POST /api/v1/Agents/DatabaseTable/DeleteRow v1DatabaseTableAgent_DeleteRow query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteRowRequest field:TableName field:Id sum:10d4285f";
    Insert "POST /api/v1/Agents/DatabaseTable/Insert v1DatabaseTableAgent_Insert query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:InsertRequest field:TableName field:Columns field:Data sum:e5eef259";
    InsertRow "POST /api/v1/Agents/DatabaseTable/InsertRow v1DatabaseTableAgent_InsertRow query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:InsertRowRequest field:TableName field:Values sum:8f6ee1fe";
    ReadRow "POST /api/v1/Agents/DatabaseTable/ReadRow v1DatabaseTableAgent_ReadRow query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ReadRowRequest field:TableName field:Id sum:e91e68cd";
    Truncate "POST /api/v1/Agents/DatabaseTable/Truncate v1DatabaseTableAgent_Truncate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TruncateRequest field:TableName sum:388be308";
    UpdateRow "POST /api/v1/Agents/DatabaseTable/UpdateRow v1DatabaseTableAgent_UpdateRow query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:UpdateRowRequest field:TableName field:Id field:Values sum:c70cd38d";
    Upsert "POST /api/v1/Agents/DatabaseTable/Upsert v1DatabaseTableAgent_Upsert query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5214c379";
} }

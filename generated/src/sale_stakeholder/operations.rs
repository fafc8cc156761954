// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "SaleStakeholder" crate::tables::SHARED {
    DefaultSaleStakeholder "GET /api/v1/SaleStakeholder/default v1SaleStakeholder_DefaultSaleStakeholder headers:0 responses:0";
    GetSaleStakeholder "GET /api/v1/SaleStakeholder/{id} v1SaleStakeholder_GetSaleStakeholder path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutSaleStakeholder "PUT /api/v1/SaleStakeholder/{id} v1SaleStakeholder_PutSaleStakeholder path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteSaleStakeholder "DELETE /api/v1/SaleStakeholder/{id} v1SaleStakeholder_DeleteSaleStakeholder path:required:int32:id headers:1 responses:1";
    PatchSaleStakeholder "PATCH /api/v1/SaleStakeholder/{id} v1SaleStakeholder_PatchSaleStakeholder path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/SaleStakeholder v1SaleStakeholder_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostSaleStakeholder "POST /api/v1/SaleStakeholder v1SaleStakeholder_PostSaleStakeholder query:optional:text:$select headers:0 request:0 responses:0";
} }

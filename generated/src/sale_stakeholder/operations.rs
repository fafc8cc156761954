// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "SaleStakeholder" crate::tables::SHARED {
    GetAll "GET /api/v1/SaleStakeholder v1SaleStakeholder_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:26be46b9";
    PostSaleStakeholder "POST /api/v1/SaleStakeholder v1SaleStakeholder_PostSaleStakeholder query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d4c63095";
    DefaultSaleStakeholder "GET /api/v1/SaleStakeholder/default v1SaleStakeholder_DefaultSaleStakeholder headers:61cd96ad responses:3ca57e4f sum:3ae05463";
    GetSaleStakeholder "GET /api/v1/SaleStakeholder/{id} v1SaleStakeholder_GetSaleStakeholder path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:2f5ce4cf";
    PutSaleStakeholder "PUT /api/v1/SaleStakeholder/{id} v1SaleStakeholder_PutSaleStakeholder path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:0d95b26c";
    DeleteSaleStakeholder "DELETE /api/v1/SaleStakeholder/{id} v1SaleStakeholder_DeleteSaleStakeholder path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:058e89af";
    PatchSaleStakeholder "PATCH /api/v1/SaleStakeholder/{id} v1SaleStakeholder_PatchSaleStakeholder path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:4de59142";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Price" crate::tables::SHARED {
    CopySuperOfficePriceList "POST /api/v1/Pricelist/{originalPriceListId}/CopyTo/{newName} v1PriceList_CopySuperOfficePriceList path:required:int32:originalPriceListId path:required:text:newName query:required:date-time:validFrom query:required:date-time:validTo query:optional:int32:newCurrencyId query:optional:bool:convertCurrency headers:0 responses:0";
    DefaultPriceList "GET /api/v1/Pricelist/default v1PriceList_DefaultPriceList headers:0 responses:0";
    GetPriceList "GET /api/v1/Pricelist/{id} v1PriceList_GetPriceList path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutPriceList "PUT /api/v1/Pricelist/{id} v1PriceList_PutPriceList path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeletePriceList "DELETE /api/v1/Pricelist/{id} v1PriceList_DeletePriceList path:required:int32:id headers:1 responses:1";
    PatchPriceList "PATCH /api/v1/Pricelist/{id} v1PriceList_PatchPriceList path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/Pricelist v1PriceList_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostPriceList "POST /api/v1/Pricelist v1PriceList_PostPriceList query:optional:text:$select headers:0 request:0 responses:0";
    Products "GET /api/v1/Pricelist/{id}/Products v1PriceList_Products path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
} }

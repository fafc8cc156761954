// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Price" crate::tables::SHARED {
    GetAll "GET /api/v1/Pricelist v1PriceList_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:872ad541";
    PostPriceList "POST /api/v1/Pricelist v1PriceList_PostPriceList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:74ef0e75";
    DefaultPriceList "GET /api/v1/Pricelist/default v1PriceList_DefaultPriceList headers:61cd96ad responses:3ca57e4f sum:2b168043";
    GetPriceList "GET /api/v1/Pricelist/{id} v1PriceList_GetPriceList path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:3e69e077";
    PutPriceList "PUT /api/v1/Pricelist/{id} v1PriceList_PutPriceList path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:9bc3ba54";
    DeletePriceList "DELETE /api/v1/Pricelist/{id} v1PriceList_DeletePriceList path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:93ca3daf";
    PatchPriceList "PATCH /api/v1/Pricelist/{id} v1PriceList_PatchPriceList path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:1c4c1242";
    Products "GET /api/v1/Pricelist/{id}/Products v1PriceList_Products path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:040177a5";
    CopySuperOfficePriceList "POST /api/v1/Pricelist/{originalPriceListId}/CopyTo/{newName} v1PriceList_CopySuperOfficePriceList path:required:int32:originalPriceListId path:required:text:newName query:required:date-time:validFrom query:required:date-time:validTo query:optional:int32:newCurrencyId query:optional:bool:convertCurrency headers:61cd96ad responses:3ca57e4f sum:ab92f9ce";
} }

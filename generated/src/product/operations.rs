// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Product" crate::tables::SHARED {
    GetAll "GET /api/v1/Product v1Product_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:163ab10d";
    PostProduct "POST /api/v1/Product v1Product_PostProduct query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:52edff1d";
    DefaultProduct "GET /api/v1/Product/default v1Product_DefaultProduct headers:61cd96ad responses:3ca57e4f sum:c98304b3";
    GetProductFromDbId "GET /api/v1/Product/{productId} v1Product_GetProductFromDbId path:required:int32:productId headers:61cd96ad responses:3ca57e4f sum:c5cef5c8";
    PutProduct "PUT /api/v1/Product/{productId} v1Product_PutProduct path:required:int32:productId query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:a6b98a56";
    DeleteProduct "DELETE /api/v1/Product/{productId} v1Product_DeleteProduct path:required:int32:productId headers:f9ca0ff2 responses:5cd2bdb7 sum:1b8292f7";
    GetImage "GET /api/v1/Product/{productId}/Image v1Product_GetImage path:required:int32:productId query:optional:int32:w query:optional:int32:h query:optional:text:type query:optional:enum:ifBlank headers:61cd96ad responses:8a3b30a7 sum:4f443fd9";
    SaveImage "PUT /api/v1/Product/{productId}/Image v1Product_SaveImage path:required:int32:productId headers:61cd96ad request:a6f45a31 responses:c64f0e03 file sum:d21d6fa8";
    SaveImagePost "POST /api/v1/Product/{productId}/Image v1Product_SaveImage_POST path:required:int32:productId headers:61cd96ad request:a6f45a31 responses:c64f0e03 file sum:f0cb5328";
    DeleteImageContent "DELETE /api/v1/Product/{productId}/Image v1Product_DeleteImageContent path:required:int32:productId headers:f9ca0ff2 responses:5cd2bdb7 sum:fe91dbc5";
    GetImageInfo "GET /api/v1/Product/{productId}/ImageInfo v1Product_GetImageInfo path:required:int32:productId headers:61cd96ad responses:3ca57e4f sum:54bb3fe8";
    PutImageInfo "PUT /api/v1/Product/{productId}/ImageInfo v1Product_PutImageInfo path:required:int32:productId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1adbb4f0";
} }

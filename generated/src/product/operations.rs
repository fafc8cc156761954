// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Product" crate::tables::SHARED {
    DefaultProduct "GET /api/v1/Product/default v1Product_DefaultProduct headers:0 responses:0";
    GetImage "GET /api/v1/Product/{productId}/Image v1Product_GetImage path:required:int32:productId query:optional:int32:w query:optional:int32:h query:optional:text:type query:optional:enum:ifBlank headers:0 responses:9";
    SaveImage "PUT /api/v1/Product/{productId}/Image v1Product_SaveImage path:required:int32:productId headers:0 request:3 responses:8";
    SaveImagePost "POST /api/v1/Product/{productId}/Image v1Product_SaveImage_POST path:required:int32:productId headers:0 request:3 responses:8";
    DeleteImageContent "DELETE /api/v1/Product/{productId}/Image v1Product_DeleteImageContent path:required:int32:productId headers:1 responses:1";
    GetProductFromDbId "GET /api/v1/Product/{productId} v1Product_GetProductFromDbId path:required:int32:productId headers:0 responses:0";
    PutProduct "PUT /api/v1/Product/{productId} v1Product_PutProduct path:required:int32:productId query:optional:text:$select headers:0 request:0 responses:8";
    DeleteProduct "DELETE /api/v1/Product/{productId} v1Product_DeleteProduct path:required:int32:productId headers:1 responses:1";
    GetAll "GET /api/v1/Product v1Product_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostProduct "POST /api/v1/Product v1Product_PostProduct query:optional:text:$select headers:0 request:0 responses:0";
    GetImageInfo "GET /api/v1/Product/{productId}/ImageInfo v1Product_GetImageInfo path:required:int32:productId headers:0 responses:0";
    PutImageInfo "PUT /api/v1/Product/{productId}/ImageInfo v1Product_PutImageInfo path:required:int32:productId headers:0 request:0 responses:0";
} }

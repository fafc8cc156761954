// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Sale" crate::tables::SHARED {
    GetAll "GET /api/v1/Sale v1SaleEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:b9338090";
    PostSaleEntity "POST /api/v1/Sale v1SaleEntity_PostSaleEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c0b22b0c";
    GetCustomFieldInfoList "GET /api/v1/Sale/CustomField v1SaleEntity_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:4855e210";
    GetCustomFieldInfo "GET /api/v1/Sale/CustomField/{fieldName} v1SaleEntity_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:f4be2fae";
    BatchUpdateNextDueDate "POST /api/v1/Sale/NextDueDate v1SaleEntity_BatchUpdateNextDueDate headers:f9ca0ff2 responses:5cd2bdb7 sum:8d199562";
    GetUdefLayout "GET /api/v1/Sale/UdefLayout v1SaleEntity_GetUdefLayout headers:61cd96ad responses:3ca57e4f sum:1e70ff5d";
    SaveUdefLayout "PUT /api/v1/Sale/UdefLayout v1SaleEntity_SaveUdefLayout headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:16ef0563";
    AddUdefField "POST /api/v1/Sale/UdefLayout v1SaleEntity_AddUdefField query:required:enum:udefFieldType headers:61cd96ad responses:3ca57e4f sum:cb756335";
    DetectUnpublishedChanges "GET /api/v1/Sale/UdefLayout/Changed v1SaleEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:61cd96ad responses:3ca57e4f sum:4b8a6fbd";
    IsPublishUdefLayoutActive "GET /api/v1/Sale/UdefLayout/Publish v1SaleEntity_IsPublishUdefLayoutActive headers:61cd96ad responses:3ca57e4f sum:9e2c9653";
    PublishUdefLayout "POST /api/v1/Sale/UdefLayout/Publish v1SaleEntity_PublishUdefLayout headers:61cd96ad responses:3ca57e4f sum:b92bd6d9";
    GetPublishedUdefLayout "GET /api/v1/Sale/UdefLayout/Published v1SaleEntity_GetPublishedUdefLayout headers:61cd96ad responses:3ca57e4f sum:52a24c3c";
    GetPublishedUdefFieldInfo "GET /api/v1/Sale/UdefLayout/Published/{progidOrLabel} v1SaleEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:450f722a";
    RevertUdefLayout "POST /api/v1/Sale/UdefLayout/Revert v1SaleEntity_RevertUdefLayout headers:f9ca0ff2 responses:5cd2bdb7 sum:159220e8";
    GetUdefFieldInfo "GET /api/v1/Sale/UdefLayout/{progidOrLabel} v1SaleEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:0e1e4c45";
    DeleteUdefFieldInfo "DELETE /api/v1/Sale/UdefLayout/{progidOrLabel} v1SaleEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:f9ca0ff2 responses:5cd2bdb7 sum:6f438e5e";
    ChangeFieldType "POST /api/v1/Sale/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1SaleEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:61cd96ad responses:8a160b57 sum:b5e8815e";
    ValidateSaleEntity "POST /api/v1/Sale/Validate v1SaleEntity_ValidateSaleEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6e21a91e";
    DefaultSaleEntity "GET /api/v1/Sale/default v1SaleEntity_DefaultSaleEntity headers:61cd96ad responses:3ca57e4f sum:340719ec";
    IsNumberValid "GET /api/v1/Sale/{contactId}/IsNumberValid/{number} v1SaleEntity_IsNumberValid path:required:int32:contactId path:required:text:number headers:61cd96ad responses:3ca57e4f sum:f76502b7";
    GetSaleEntity "GET /api/v1/Sale/{id} v1SaleEntity_GetSaleEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:61cd96ad responses:a2ce9e28 sum:ae066d4e";
    PutSaleEntity "PUT /api/v1/Sale/{id} v1SaleEntity_PutSaleEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:1bea1164 sum:6a0961b3";
    DeleteSaleEntity "DELETE /api/v1/Sale/{id} v1SaleEntity_DeleteSaleEntity path:required:int32:id headers:f9ca0ff2 responses:cd00e3d0 sum:0f8f292c";
    PatchSaleEntity "PATCH /api/v1/Sale/{id} v1SaleEntity_PatchSaleEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:d764a0bd";
    Activities "GET /api/v1/Sale/{id}/Activities v1SaleEntity_Activities path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:2cb78bb5";
    GetAllForeignKeysOnEntity "GET /api/v1/Sale/{id}/ForeignKey v1SaleEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:f0cb52d1";
    Guide "GET /api/v1/Sale/{id}/Guide v1SaleEntity_Guide path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:51ff0baa";
    History "GET /api/v1/Sale/{id}/History v1SaleEntity_History path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:1867c746";
    Links "GET /api/v1/Sale/{id}/Links v1SaleEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:5693307d";
    Simple "GET /api/v1/Sale/{id}/Simple v1SaleEntity_Simple path:required:int32:id headers:61cd96ad responses:8a160b57 sum:79bdfa8c";
    Stakeholders "GET /api/v1/Sale/{id}/Stakeholders v1SaleEntity_Stakeholders path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:c191b3a5";
    HasGuide "GET /api/v1/Sale/{saleId}/HasGuide v1SaleEntity_HasGuide path:required:int32:saleId headers:61cd96ad responses:3ca57e4f sum:e12a4564";
    GetNextDueDate "GET /api/v1/Sale/{saleId}/NextDueDate v1SaleEntity_GetNextDueDate path:required:int32:saleId headers:61cd96ad responses:3ca57e4f sum:33d3ebdf";
} }

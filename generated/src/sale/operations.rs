// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Sale" crate::tables::SHARED {
    Activities "GET /api/v1/Sale/{id}/Activities v1SaleEntity_Activities path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    GetUdefLayout "GET /api/v1/Sale/UdefLayout v1SaleEntity_GetUdefLayout headers:0 responses:0";
    SaveUdefLayout "PUT /api/v1/Sale/UdefLayout v1SaleEntity_SaveUdefLayout headers:0 request:0 responses:0";
    AddUdefField "POST /api/v1/Sale/UdefLayout v1SaleEntity_AddUdefField query:required:enum:udefFieldType headers:0 responses:0";
    BatchUpdateNextDueDate "POST /api/v1/Sale/NextDueDate v1SaleEntity_BatchUpdateNextDueDate headers:1 responses:1";
    ChangeFieldType "POST /api/v1/Sale/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1SaleEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:0 responses:3";
    DefaultSaleEntity "GET /api/v1/Sale/default v1SaleEntity_DefaultSaleEntity headers:0 responses:0";
    GetSaleEntity "GET /api/v1/Sale/{id} v1SaleEntity_GetSaleEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:4";
    PutSaleEntity "PUT /api/v1/Sale/{id} v1SaleEntity_PutSaleEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteSaleEntity "DELETE /api/v1/Sale/{id} v1SaleEntity_DeleteSaleEntity path:required:int32:id headers:1 responses:6";
    PatchSaleEntity "PATCH /api/v1/Sale/{id} v1SaleEntity_PatchSaleEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUdefFieldInfo "GET /api/v1/Sale/UdefLayout/{progidOrLabel} v1SaleEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    DeleteUdefFieldInfo "DELETE /api/v1/Sale/UdefLayout/{progidOrLabel} v1SaleEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:1 responses:1";
    DetectUnpublishedChanges "GET /api/v1/Sale/UdefLayout/Changed v1SaleEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:0 responses:0";
    GetAll "GET /api/v1/Sale v1SaleEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostSaleEntity "POST /api/v1/Sale v1SaleEntity_PostSaleEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Sale/{id}/ForeignKey v1SaleEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCustomFieldInfo "GET /api/v1/Sale/CustomField/{fieldName} v1SaleEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Sale/CustomField v1SaleEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetNextDueDate "GET /api/v1/Sale/{saleId}/NextDueDate v1SaleEntity_GetNextDueDate path:required:int32:saleId headers:0 responses:0";
    GetPublishedUdefFieldInfo "GET /api/v1/Sale/UdefLayout/Published/{progidOrLabel} v1SaleEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    GetPublishedUdefLayout "GET /api/v1/Sale/UdefLayout/Published v1SaleEntity_GetPublishedUdefLayout headers:0 responses:0";
    Guide "GET /api/v1/Sale/{id}/Guide v1SaleEntity_Guide path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    HasGuide "GET /api/v1/Sale/{saleId}/HasGuide v1SaleEntity_HasGuide path:required:int32:saleId headers:0 responses:0";
    History "GET /api/v1/Sale/{id}/History v1SaleEntity_History path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    IsNumberValid "GET /api/v1/Sale/{contactId}/IsNumberValid/{number} v1SaleEntity_IsNumberValid path:required:int32:contactId path:required:text:number headers:0 responses:0";
    IsPublishUdefLayoutActive "GET /api/v1/Sale/UdefLayout/Publish v1SaleEntity_IsPublishUdefLayoutActive headers:0 responses:0";
    PublishUdefLayout "POST /api/v1/Sale/UdefLayout/Publish v1SaleEntity_PublishUdefLayout headers:0 responses:0";
    Links "GET /api/v1/Sale/{id}/Links v1SaleEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    RevertUdefLayout "POST /api/v1/Sale/UdefLayout/Revert v1SaleEntity_RevertUdefLayout headers:1 responses:1";
    Simple "GET /api/v1/Sale/{id}/Simple v1SaleEntity_Simple path:required:int32:id headers:0 responses:3";
    Stakeholders "GET /api/v1/Sale/{id}/Stakeholders v1SaleEntity_Stakeholders path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    ValidateSaleEntity "POST /api/v1/Sale/Validate v1SaleEntity_ValidateSaleEntity headers:0 request:0 responses:0";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "BLOB_Agent" crate::tables::SHARED {
    ChangeContactImage "POST /api/v1/Agents/BLOB/ChangeContactImage v1BLOBAgent_ChangeContactImage query:optional:text:$select headers:1 request:0 responses:1 body:ChangeContactImageRequest field:ContactId field:BlobId";
    ChangePersonImage "POST /api/v1/Agents/BLOB/ChangePersonImage v1BLOBAgent_ChangePersonImage query:optional:text:$select headers:1 request:0 responses:1 body:ChangePersonImageRequest field:PersonId field:BlobId";
    ChangeProductImage "POST /api/v1/Agents/BLOB/ChangeProductImage v1BLOBAgent_ChangeProductImage query:optional:text:$select headers:1 request:0 responses:1 body:ChangeProductImageRequest field:ProductId field:BlobId";
    ChangeProjectImage "POST /api/v1/Agents/BLOB/ChangeProjectImage v1BLOBAgent_ChangeProjectImage query:optional:text:$select headers:1 request:0 responses:1 body:ChangeProjectImageRequest field:ProjectId field:BlobId";
    CleanupBatchTask "POST /api/v1/Agents/BLOB/CleanupBatchTask v1BLOBAgent_CleanupBatchTask query:optional:text:$select headers:1 request:0 responses:1 body:CleanupBatchTaskRequest field:BatchTaskId";
    CreateDefaultBlobEntity "POST /api/v1/Agents/BLOB/CreateDefaultBlobEntity v1BLOBAgent_CreateDefaultBlobEntity headers:0 responses:0";
    DeleteBlobEntity "POST /api/v1/Agents/BLOB/DeleteBlobEntity v1BLOBAgent_DeleteBlobEntity query:required:int32:BlobEntityId headers:1 responses:1";
    GetAppData "POST /api/v1/Agents/BLOB/GetAppData v1BLOBAgent_GetAppData query:optional:text:$select headers:0 request:0 responses:0 body:GetAppDataRequest field:Key";
    GetBlobEntity "POST /api/v1/Agents/BLOB/GetBlobEntity v1BLOBAgent_GetBlobEntity query:required:int32:blobEntityId query:optional:text:$select headers:0 responses:0";
    GetBlobEntityOnContact "POST /api/v1/Agents/BLOB/GetBlobEntityOnContact v1BLOBAgent_GetBlobEntityOnContact query:optional:text:$select headers:0 request:0 responses:0 body:GetBlobEntityOnContactRequest field:ContactId";
    GetBlobEntityOnCountry "POST /api/v1/Agents/BLOB/GetBlobEntityOnCountry v1BLOBAgent_GetBlobEntityOnCountry query:optional:text:$select headers:0 request:0 responses:0 body:GetBlobEntityOnCountryRequest field:CountryId";
    GetBlobEntityOnPerson "POST /api/v1/Agents/BLOB/GetBlobEntityOnPerson v1BLOBAgent_GetBlobEntityOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetBlobEntityOnPersonRequest field:PersonId";
    GetBlobEntityOnProduct "POST /api/v1/Agents/BLOB/GetBlobEntityOnProduct v1BLOBAgent_GetBlobEntityOnProduct query:optional:text:$select headers:0 request:0 responses:0 body:GetBlobEntityOnProductRequest field:ProductId";
    GetBlobEntityOnProject "POST /api/v1/Agents/BLOB/GetBlobEntityOnProject v1BLOBAgent_GetBlobEntityOnProject query:optional:text:$select headers:0 request:0 responses:0 body:GetBlobEntityOnProjectRequest field:ProjectId";
    GetBlobStream "POST /api/v1/Agents/BLOB/GetBlobStream v1BLOBAgent_GetBlobStream query:optional:text:$select headers:0 request:0 responses:2 body:GetBlobStreamRequest field:BlobEntityId";
    GetChatImageWithSize "POST /api/v1/Agents/BLOB/GetChatImageWithSize v1BLOBAgent_GetChatImageWithSize query:optional:text:$select headers:0 request:0 responses:2 body:GetChatImageWithSizeRequest field:ChatTopicId field:Width field:Height";
    GetContactImage "POST /api/v1/Agents/BLOB/GetContactImage v1BLOBAgent_GetContactImage query:optional:text:$select headers:0 request:0 responses:2 body:GetContactImageRequest field:ContactId";
    GetContactImageWithSize "POST /api/v1/Agents/BLOB/GetContactImageWithSize v1BLOBAgent_GetContactImageWithSize query:optional:text:$select headers:0 request:0 responses:2 body:GetContactImageWithSizeRequest field:ContactId field:Width field:Height";
    GetOutputFromBatch "POST /api/v1/Agents/BLOB/GetOutputFromBatch v1BLOBAgent_GetOutputFromBatch query:optional:text:$select headers:0 request:0 responses:2 body:GetOutputFromBatchRequest field:BatchTaskId";
    GetPersonImage "POST /api/v1/Agents/BLOB/GetPersonImage v1BLOBAgent_GetPersonImage query:optional:text:$select headers:0 request:0 responses:2 body:BLOB_GetPersonImageRequest field:PersonId";
    GetPersonImageWithSize "POST /api/v1/Agents/BLOB/GetPersonImageWithSize v1BLOBAgent_GetPersonImageWithSize query:optional:text:$select headers:0 request:0 responses:2 body:GetPersonImageWithSizeRequest field:PersonId field:Width field:Height";
    GetProductImage "POST /api/v1/Agents/BLOB/GetProductImage v1BLOBAgent_GetProductImage query:optional:text:$select headers:0 request:0 responses:2 body:BLOB_GetProductImageRequest field:ProductId";
    GetProductThumbnail "POST /api/v1/Agents/BLOB/GetProductThumbnail v1BLOBAgent_GetProductThumbnail query:optional:text:$select headers:0 request:0 responses:2 body:GetProductThumbnailRequest field:ProductId";
    GetProjectImage "POST /api/v1/Agents/BLOB/GetProjectImage v1BLOBAgent_GetProjectImage query:optional:text:$select headers:0 request:0 responses:2 body:BLOB_GetProjectImageRequest field:ProjectId";
    GetProjectImageWithSize "POST /api/v1/Agents/BLOB/GetProjectImageWithSize v1BLOBAgent_GetProjectImageWithSize query:optional:text:$select headers:0 request:0 responses:2 body:GetProjectImageWithSizeRequest field:ProjectId field:Width field:Height";
    GetQuoteLineImage "POST /api/v1/Agents/BLOB/GetQuoteLineImage v1BLOBAgent_GetQuoteLineImage query:optional:text:$select headers:0 request:0 responses:2 body:BLOB_GetQuoteLineImageRequest field:QuoteLineId";
    SaveBlobEntity "POST /api/v1/Agents/BLOB/SaveBlobEntity v1BLOBAgent_SaveBlobEntity headers:0 request:0 responses:0";
    SaveImageStream "POST /api/v1/Agents/BLOB/SaveImageStream v1BLOBAgent_SaveImageStream query:optional:text:$select headers:0 request:0 responses:0 body:SaveImageStreamRequest field:Type field:Image field:Description";
    SaveProjectImage "POST /api/v1/Agents/BLOB/SaveProjectImage v1BLOBAgent_SaveProjectImage query:optional:text:$select headers:1 request:0 responses:1 body:SaveProjectImageRequest field:Description field:Image";
    SetAppData "POST /api/v1/Agents/BLOB/SetAppData v1BLOBAgent_SetAppData query:optional:text:$select headers:1 request:0 responses:1 body:SetAppDataRequest field:Key field:Data";
    SetBlobStream "POST /api/v1/Agents/BLOB/SetBlobStream v1BLOBAgent_SetBlobStream query:optional:text:$select headers:1 request:0 responses:1 body:SetBlobStreamRequest field:BlobEntityId field:Stream";
    SetContactImage "POST /api/v1/Agents/BLOB/SetContactImage v1BLOBAgent_SetContactImage query:optional:text:$select headers:1 request:0 responses:1 body:SetContactImageRequest field:ContactId field:Image";
    SetPersonImage "POST /api/v1/Agents/BLOB/SetPersonImage v1BLOBAgent_SetPersonImage query:optional:text:$select headers:1 request:0 responses:1 body:BLOB_SetPersonImageRequest field:PersonId field:Image";
    SetProductImage "POST /api/v1/Agents/BLOB/SetProductImage v1BLOBAgent_SetProductImage query:optional:text:$select headers:1 request:0 responses:1 body:SetProductImageRequest field:ProductId field:Image";
    SetProductThumbnail "POST /api/v1/Agents/BLOB/SetProductThumbnail v1BLOBAgent_SetProductThumbnail query:optional:text:$select headers:1 request:0 responses:1 body:SetProductThumbnailRequest field:ProductId field:Image";
    SetProjectImage "POST /api/v1/Agents/BLOB/SetProjectImage v1BLOBAgent_SetProjectImage query:optional:text:$select headers:1 request:0 responses:1 body:BLOB_SetProjectImageRequest field:ProjectId field:Image";
} }

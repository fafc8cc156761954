// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "NumberAllocation_Agent" crate::tables::SHARED {
    CreateDefaultRefCountEntity "POST /api/v1/Agents/NumberAllocation/CreateDefaultRefCountEntity v1NumberAllocationAgent_CreateDefaultRefCountEntity headers:0 responses:0";
    DeleteRefCountEntity "POST /api/v1/Agents/NumberAllocation/DeleteRefCountEntity v1NumberAllocationAgent_DeleteRefCountEntity query:required:int32:RefCountEntityId headers:1 responses:1";
    GetNumberEachTemplate "POST /api/v1/Agents/NumberAllocation/GetNumberEachTemplate v1NumberAllocationAgent_GetNumberEachTemplate query:optional:text:$select headers:0 responses:0";
    GetRefCountEntity "POST /api/v1/Agents/NumberAllocation/GetRefCountEntity v1NumberAllocationAgent_GetRefCountEntity query:required:int32:refCountEntityId query:optional:text:$select headers:0 responses:0";
    SaveDefaultNumbering "POST /api/v1/Agents/NumberAllocation/SaveDefaultNumbering v1NumberAllocationAgent_SaveDefaultNumbering query:optional:text:$select headers:1 request:0 responses:1 body:SaveDefaultNumberingRequest field:RefCountEntity";
    SaveRefCountEntity "POST /api/v1/Agents/NumberAllocation/SaveRefCountEntity v1NumberAllocationAgent_SaveRefCountEntity headers:0 request:0 responses:0";
    SetNumberEachTemplate "POST /api/v1/Agents/NumberAllocation/SetNumberEachTemplate v1NumberAllocationAgent_SetNumberEachTemplate query:optional:text:$select headers:1 request:0 responses:1 body:SetNumberEachTemplateRequest field:SetValue";
} }

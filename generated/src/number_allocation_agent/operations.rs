// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "NumberAllocation_Agent" crate::tables::SHARED {
    CreateDefaultRefCountEntity "POST /api/v1/Agents/NumberAllocation/CreateDefaultRefCountEntity v1NumberAllocationAgent_CreateDefaultRefCountEntity headers:61cd96ad responses:3ca57e4f sum:5e4c1278";
    DeleteRefCountEntity "POST /api/v1/Agents/NumberAllocation/DeleteRefCountEntity v1NumberAllocationAgent_DeleteRefCountEntity query:required:int32:refCountEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:f84c3d03";
    GetNumberEachTemplate "POST /api/v1/Agents/NumberAllocation/GetNumberEachTemplate v1NumberAllocationAgent_GetNumberEachTemplate reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:19204928";
    GetRefCountEntity "POST /api/v1/Agents/NumberAllocation/GetRefCountEntity v1NumberAllocationAgent_GetRefCountEntity reads query:required:int32:refCountEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:fbfe7538";
    SaveDefaultNumbering "POST /api/v1/Agents/NumberAllocation/SaveDefaultNumbering v1NumberAllocationAgent_SaveDefaultNumbering query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SaveDefaultNumberingRequest field:RefCountEntity sum:cfe40fc8";
    SaveRefCountEntity "POST /api/v1/Agents/NumberAllocation/SaveRefCountEntity v1NumberAllocationAgent_SaveRefCountEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1bf1dde9";
    SetNumberEachTemplate "POST /api/v1/Agents/NumberAllocation/SetNumberEachTemplate v1NumberAllocationAgent_SetNumberEachTemplate query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetNumberEachTemplateRequest field:SetValue sum:8d7933ba";
} }

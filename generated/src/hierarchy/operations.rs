// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Hierarchy" crate::tables::SHARED {
    GetHierarchyFromPath "GET /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_GetHierarchyFromPath path:required:enum:domain path:required:text:path query:optional:bool:children headers:0 responses:0";
    UpdateHierarchyFromPath "PUT /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_UpdateHierarchyFromPath path:required:enum:domain path:required:text:path headers:0 request:0 responses:0";
    AddHierarchyToPath "POST /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_AddHierarchyToPath path:required:enum:domain path:required:text:path headers:0 request:4 responses:0";
    DeleteHierarchyFromPath "DELETE /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_DeleteHierarchyFromPath path:required:enum:domain path:required:text:path headers:1 responses:1";
    DefaultHierarchyEntity "GET /api/v1/Hierarchy/default v1HierarchyEntity_DefaultHierarchyEntity headers:0 responses:0";
    GetHierarchyEntity "GET /api/v1/Hierarchy/{id} v1HierarchyEntity_GetHierarchyEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutHierarchyEntity "PUT /api/v1/Hierarchy/{id} v1HierarchyEntity_PutHierarchyEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteHierarchyEntity "DELETE /api/v1/Hierarchy/{id} v1HierarchyEntity_DeleteHierarchyEntity path:required:int32:id headers:1 responses:1";
    PatchHierarchyEntity "PATCH /api/v1/Hierarchy/{id} v1HierarchyEntity_PatchHierarchyEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAllInDomain "GET /api/v1/Hierarchy/{domain} v1HierarchyEntity_GetAllInDomain path:required:enum:domain query:optional:bool:children headers:0 responses:0";
    GetAllDomains "GET /api/v1/Hierarchy v1HierarchyEntity_GetAllDomains headers:0 responses:0";
    PostHierarchyEntity "POST /api/v1/Hierarchy v1HierarchyEntity_PostHierarchyEntity query:optional:text:$select headers:0 request:0 responses:0";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Hierarchy" crate::tables::SHARED {
    GetAllDomains "GET /api/v1/Hierarchy v1HierarchyEntity_GetAllDomains headers:61cd96ad responses:3ca57e4f sum:5463c686";
    PostHierarchyEntity "POST /api/v1/Hierarchy v1HierarchyEntity_PostHierarchyEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:551f018e";
    DefaultHierarchyEntity "GET /api/v1/Hierarchy/default v1HierarchyEntity_DefaultHierarchyEntity headers:61cd96ad responses:3ca57e4f sum:f7eddabc";
    GetAllInDomain "GET /api/v1/Hierarchy/{domain} v1HierarchyEntity_GetAllInDomain path:required:enum:domain query:optional:bool:children headers:61cd96ad responses:3ca57e4f sum:26edf837";
    GetHierarchyFromPath "GET /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_GetHierarchyFromPath path:required:enum:domain path:required:text:path query:optional:bool:children headers:61cd96ad responses:3ca57e4f sum:03300041";
    UpdateHierarchyFromPath "PUT /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_UpdateHierarchyFromPath path:required:enum:domain path:required:text:path headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:faa1f128";
    AddHierarchyToPath "POST /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_AddHierarchyToPath path:required:enum:domain path:required:text:path headers:61cd96ad request:ba0a57ea responses:3ca57e4f sum:d6745bb7";
    DeleteHierarchyFromPath "DELETE /api/v1/Hierarchy/{domain}/{path} v1HierarchyEntity_DeleteHierarchyFromPath path:required:enum:domain path:required:text:path headers:f9ca0ff2 responses:5cd2bdb7 sum:91c9591f";
    GetHierarchyEntity "GET /api/v1/Hierarchy/{id} v1HierarchyEntity_GetHierarchyEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:c653753c";
    PutHierarchyEntity "PUT /api/v1/Hierarchy/{id} v1HierarchyEntity_PutHierarchyEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:ee0b9461";
    DeleteHierarchyEntity "DELETE /api/v1/Hierarchy/{id} v1HierarchyEntity_DeleteHierarchyEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:91e693ca";
    PatchHierarchyEntity "PATCH /api/v1/Hierarchy/{id} v1HierarchyEntity_PatchHierarchyEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:8a20ba4b";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Resource_Agent" crate::tables::SHARED {
    ActivateResourceSubstitution "POST /api/v1/Agents/Resource/ActivateResourceSubstitution v1ResourceAgent_ActivateResourceSubstitution query:optional:text:$select headers:1 request:0 responses:1 body:ActivateResourceSubstitutionRequest field:ResourceName field:Culture field:IsActive";
    DeleteResourceSubstitution "POST /api/v1/Agents/Resource/DeleteResourceSubstitution v1ResourceAgent_DeleteResourceSubstitution query:optional:text:$select headers:1 request:0 responses:1 body:DeleteResourceSubstitutionRequest field:ResourceName field:Culture";
    GetResourceSubstitutions "POST /api/v1/Agents/Resource/GetResourceSubstitutions v1ResourceAgent_GetResourceSubstitutions query:optional:text:$select headers:0 request:0 responses:0 body:GetResourceSubstitutionsRequest field:ResourceNames field:Culture field:ActiveOnly";
    IsResourceSubstitutionActive "POST /api/v1/Agents/Resource/IsResourceSubstitutionActive v1ResourceAgent_IsResourceSubstitutionActive query:optional:text:$select headers:0 request:0 responses:0 body:IsResourceSubstitutionActiveRequest field:ResourceNames field:Culture";
    SetResourceSubstitution "POST /api/v1/Agents/Resource/SetResourceSubstitution v1ResourceAgent_SetResourceSubstitution query:optional:text:$select headers:1 request:0 responses:1 body:SetResourceSubstitutionRequest field:ResourceName field:ResourceValues field:Culture field:IsActive";
} }

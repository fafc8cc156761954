// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Resource_Agent" crate::tables::SHARED {
    ActivateResourceSubstitution "POST /api/v1/Agents/Resource/ActivateResourceSubstitution v1ResourceAgent_ActivateResourceSubstitution query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:ActivateResourceSubstitutionRequest field:ResourceName field:Culture field:IsActive sum:c3f25852";
    DeleteResourceSubstitution "POST /api/v1/Agents/Resource/DeleteResourceSubstitution v1ResourceAgent_DeleteResourceSubstitution query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteResourceSubstitutionRequest field:ResourceName field:Culture sum:8d68d6ba";
    GetResourceSubstitutions "POST /api/v1/Agents/Resource/GetResourceSubstitutions v1ResourceAgent_GetResourceSubstitutions reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetResourceSubstitutionsRequest field:ResourceNames field:Culture field:ActiveOnly sum:6ca4ab26";
    IsResourceSubstitutionActive "POST /api/v1/Agents/Resource/IsResourceSubstitutionActive v1ResourceAgent_IsResourceSubstitutionActive reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:IsResourceSubstitutionActiveRequest field:ResourceNames field:Culture sum:5ef043be";
    SetResourceSubstitution "POST /api/v1/Agents/Resource/SetResourceSubstitution v1ResourceAgent_SetResourceSubstitution query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetResourceSubstitutionRequest field:ResourceName field:ResourceValues field:Culture field:IsActive sum:f0f19e28";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Find_Agent" crate::tables::SHARED {
    CreateRestrictionGroup "POST /api/v1/Agents/Find/CreateRestrictionGroup v1FindAgent_CreateRestrictionGroup query:optional:text:$select headers:0 request:0 responses:0 body:CreateRestrictionGroupRequest field:StorageType field:ProviderName field:StorageKey field:Context";
    DeleteRestrictionGroup "POST /api/v1/Agents/Find/DeleteRestrictionGroup v1FindAgent_DeleteRestrictionGroup query:optional:text:$select headers:1 request:0 responses:1";
    Find "POST /api/v1/Agents/Find/Find v1FindAgent_Find query:optional:text:$select headers:0 request:0 responses:0";
    FindFromRestrictions "POST /api/v1/Agents/Find/FindFromRestrictions v1FindAgent_FindFromRestrictions query:optional:text:$select headers:0 request:0 responses:0 body:FindFromRestrictionsRequest field:Restrictions field:ProviderName field:PageSize field:PageNumber";
    FindFromRestrictions2 "POST /api/v1/Agents/Find/FindFromRestrictions2 v1FindAgent_FindFromRestrictions2 query:optional:text:$select headers:0 request:0 responses:0 body:FindFromRestrictions2Request field:Restrictions field:ProviderName field:PageSize field:PageNumber";
    FindFromRestrictionsColumns "POST /api/v1/Agents/Find/FindFromRestrictionsColumns v1FindAgent_FindFromRestrictionsColumns query:optional:text:$select headers:0 request:0 responses:0";
    FindFromRestrictionsColumns2 "POST /api/v1/Agents/Find/FindFromRestrictionsColumns2 v1FindAgent_FindFromRestrictionsColumns2 query:optional:text:$select headers:0 request:0 responses:0";
    FindFromRestrictionsColumnsOrderBy "POST /api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy v1FindAgent_FindFromRestrictionsColumnsOrderBy query:optional:text:$select headers:0 request:0 responses:0";
    FindFromRestrictionsColumnsOrderBy2 "POST /api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy2 v1FindAgent_FindFromRestrictionsColumnsOrderBy2 query:optional:text:$select headers:0 request:0 responses:0";
    FindOrderBy "POST /api/v1/Agents/Find/FindOrderBy v1FindAgent_FindOrderBy query:optional:text:$select headers:0 request:0 responses:0";
    FindOrderBy2 "POST /api/v1/Agents/Find/FindOrderBy2 v1FindAgent_FindOrderBy2 query:optional:text:$select headers:0 request:0 responses:0";
    FindWithColumns "POST /api/v1/Agents/Find/FindWithColumns v1FindAgent_FindWithColumns query:optional:text:$select headers:0 request:0 responses:0";
    FindWithExtraRestrictions "POST /api/v1/Agents/Find/FindWithExtraRestrictions v1FindAgent_FindWithExtraRestrictions query:optional:text:$select headers:0 request:0 responses:0";
    FindWithExtraRestrictions2 "POST /api/v1/Agents/Find/FindWithExtraRestrictions2 v1FindAgent_FindWithExtraRestrictions2 query:optional:text:$select headers:0 request:0 responses:0";
    GetAvailableRestrictionColumns "POST /api/v1/Agents/Find/GetAvailableRestrictionColumns v1FindAgent_GetAvailableRestrictionColumns query:optional:text:$select headers:0 request:0 responses:0 body:GetAvailableRestrictionColumnsRequest field:StorageType field:ProviderName";
    GetCriteriaInformation "POST /api/v1/Agents/Find/GetCriteriaInformation v1FindAgent_GetCriteriaInformation query:optional:text:$select headers:0 request:0 responses:0 body:GetCriteriaInformationRequest field:StorageType field:ProviderName field:StorageKey field:StaticColumns";
    GetCriteriaInformationWithContext "POST /api/v1/Agents/Find/GetCriteriaInformationWithContext v1FindAgent_GetCriteriaInformationWithContext query:optional:text:$select headers:0 request:0 responses:0";
    GetDefaultDesiredColumns "POST /api/v1/Agents/Find/GetDefaultDesiredColumns v1FindAgent_GetDefaultDesiredColumns query:optional:text:$select headers:0 request:0 responses:0 body:GetDefaultDesiredColumnsRequest field:StorageType field:ProviderName field:StorageKey";
    GetDefaultDesiredColumnsFromRestrictions "POST /api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions v1FindAgent_GetDefaultDesiredColumnsFromRestrictions query:optional:text:$select headers:0 request:0 responses:0 body:GetDefaultDesiredColumnsFromRestrictionsRequest field:ProviderName field:Restrictions";
    GetDefaultDesiredColumnsFromRestrictions2 "POST /api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions2 v1FindAgent_GetDefaultDesiredColumnsFromRestrictions2 query:optional:text:$select headers:0 request:0 responses:0 body:GetDefaultDesiredColumnsFromRestrictions2Request field:ProviderName field:Restrictions";
    GetDefaultOrderBy "POST /api/v1/Agents/Find/GetDefaultOrderBy v1FindAgent_GetDefaultOrderBy query:optional:text:$select headers:0 request:0 responses:0 body:GetDefaultOrderByRequest field:StorageType field:ProviderName field:StorageKey";
    GetDefaultOrderByFromDesiredColumns "POST /api/v1/Agents/Find/GetDefaultOrderByFromDesiredColumns v1FindAgent_GetDefaultOrderByFromDesiredColumns query:optional:text:$select headers:0 request:0 responses:0 body:GetDefaultOrderByFromDesiredColumnsRequest field:ProviderName field:DesiredColumns";
    GetRestrictionGroup "POST /api/v1/Agents/Find/GetRestrictionGroup v1FindAgent_GetRestrictionGroup query:optional:text:$select headers:0 request:0 responses:0";
    GetRestrictionGroups "POST /api/v1/Agents/Find/GetRestrictionGroups v1FindAgent_GetRestrictionGroups query:optional:text:$select headers:0 request:0 responses:0 body:GetRestrictionGroupsRequest field:StorageType field:ProviderName field:StorageKey field:Context";
    GetSpecifiedCriteriaInformationWithDefaults "POST /api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaults v1FindAgent_GetSpecifiedCriteriaInformationWithDefaults query:optional:text:$select headers:0 request:0 responses:0";
    GetSpecifiedCriteriaInformationWithDefaultsWithContext "POST /api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaultsWithContext v1FindAgent_GetSpecifiedCriteriaInformationWithDefaultsWithContext query:optional:text:$select headers:0 request:0 responses:0";
    PopulateRestrictionValues "POST /api/v1/Agents/Find/PopulateRestrictionValues v1FindAgent_PopulateRestrictionValues query:optional:text:$select headers:0 request:0 responses:0 body:PopulateRestrictionValuesRequest field:Restrictions";
    PopulateRestrictions "POST /api/v1/Agents/Find/PopulateRestrictions v1FindAgent_PopulateRestrictions query:optional:text:$select headers:0 request:0 responses:0 body:PopulateRestrictionsRequest field:ProviderName field:Restrictions";
    SaveRestrictionGroup "POST /api/v1/Agents/Find/SaveRestrictionGroup v1FindAgent_SaveRestrictionGroup query:optional:text:$select headers:1 request:0 responses:1";
    SaveRestrictionGroups "POST /api/v1/Agents/Find/SaveRestrictionGroups v1FindAgent_SaveRestrictionGroups query:optional:text:$select headers:0 request:0 responses:0";
    SaveRestrictions "POST /api/v1/Agents/Find/SaveRestrictions v1FindAgent_SaveRestrictions query:optional:text:$select headers:1 request:0 responses:1 body:SaveRestrictionsRequest field:StorageType field:ProviderName field:StorageKey field:Restrictions";
    SaveRestrictions2 "POST /api/v1/Agents/Find/SaveRestrictions2 v1FindAgent_SaveRestrictions2 query:optional:text:$select headers:1 request:0 responses:1 body:SaveRestrictions2Request field:StorageType field:ProviderName field:StorageKey field:Restrictions";
    SaveRestrictionsAndGetCriteriaInformation "POST /api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation v1FindAgent_SaveRestrictionsAndGetCriteriaInformation query:optional:text:$select headers:0 request:0 responses:0";
    SaveRestrictionsAndGetCriteriaInformation2 "POST /api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation2 v1FindAgent_SaveRestrictionsAndGetCriteriaInformation2 query:optional:text:$select headers:0 request:0 responses:0";
    SaveRestrictionsWithContext "POST /api/v1/Agents/Find/SaveRestrictionsWithContext v1FindAgent_SaveRestrictionsWithContext query:optional:text:$select headers:1 request:0 responses:1";
    SaveRestrictionsWithContext2 "POST /api/v1/Agents/Find/SaveRestrictionsWithContext2 v1FindAgent_SaveRestrictionsWithContext2 query:optional:text:$select headers:1 request:0 responses:1";
} }

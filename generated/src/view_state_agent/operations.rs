// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ViewState_Agent" crate::tables::SHARED {
    DeleteHistory "POST /api/v1/Agents/ViewState/DeleteHistory v1ViewStateAgent_DeleteHistory query:optional:text:$select headers:1 request:0 responses:1 body:DeleteHistoryRequest field:HistoryName field:Id";
    GetCurrent "POST /api/v1/Agents/ViewState/GetCurrent v1ViewStateAgent_GetCurrent query:optional:text:$select headers:0 request:0 responses:0 body:GetCurrentRequest field:HistoryName";
    GetHistories "POST /api/v1/Agents/ViewState/GetHistories v1ViewStateAgent_GetHistories query:optional:text:$select headers:0 responses:0";
    GetHistoriesByName "POST /api/v1/Agents/ViewState/GetHistoriesByName v1ViewStateAgent_GetHistoriesByName query:optional:text:$select headers:0 request:0 responses:0 body:GetHistoriesByNameRequest field:HistoryName";
    GetHistoriesByNames "POST /api/v1/Agents/ViewState/GetHistoriesByNames v1ViewStateAgent_GetHistoriesByNames query:optional:text:$select headers:0 request:0 responses:0 body:GetHistoriesByNamesRequest field:HistoryNames";
    GetHistoriesByNamesAndIds "POST /api/v1/Agents/ViewState/GetHistoriesByNamesAndIds v1ViewStateAgent_GetHistoriesByNamesAndIds query:optional:text:$select headers:0 request:0 responses:0 body:GetHistoriesByNamesAndIdsRequest field:Requests";
    GetHistory "POST /api/v1/Agents/ViewState/GetHistory v1ViewStateAgent_GetHistory query:required:int32:historyId query:optional:text:$select headers:0 responses:0";
    GetHistoryLengthPrefValue "POST /api/v1/Agents/ViewState/GetHistoryLengthPrefValue v1ViewStateAgent_GetHistoryLengthPrefValue query:optional:text:$select headers:0 responses:0";
    GetNextCurrent "POST /api/v1/Agents/ViewState/GetNextCurrent v1ViewStateAgent_GetNextCurrent query:optional:text:$select headers:0 request:0 responses:0 body:GetNextCurrentRequest field:HistoryName field:Id";
    GetPreviousCurrent "POST /api/v1/Agents/ViewState/GetPreviousCurrent v1ViewStateAgent_GetPreviousCurrent query:optional:text:$select headers:0 request:0 responses:0 body:GetPreviousCurrentRequest field:HistoryName field:Id";
    SaveCurrent "POST /api/v1/Agents/ViewState/SaveCurrent v1ViewStateAgent_SaveCurrent query:optional:text:$select headers:0 request:0 responses:0 body:SaveCurrentRequest field:Current";
    SaveCurrents "POST /api/v1/Agents/ViewState/SaveCurrents v1ViewStateAgent_SaveCurrents query:optional:text:$select headers:0 request:0 responses:0 body:SaveCurrentsRequest field:Currents";
    SaveHistories "POST /api/v1/Agents/ViewState/SaveHistories v1ViewStateAgent_SaveHistories query:optional:text:$select headers:0 request:0 responses:0 body:SaveHistoriesRequest field:HistoryName field:History";
    SetHistoryLengthPrefValue "POST /api/v1/Agents/ViewState/SetHistoryLengthPrefValue v1ViewStateAgent_SetHistoryLengthPrefValue query:optional:text:$select headers:1 request:0 responses:1 body:SetHistoryLengthPrefValueRequest field:Length";
} }

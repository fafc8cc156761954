// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ViewState_Agent" crate::tables::SHARED {
    DeleteHistory "POST /api/v1/Agents/ViewState/DeleteHistory v1ViewStateAgent_DeleteHistory query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteHistoryRequest field:HistoryName field:Id sum:7771428f";
    GetCurrent "POST /api/v1/Agents/ViewState/GetCurrent v1ViewStateAgent_GetCurrent reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetCurrentRequest field:HistoryName sum:78461acb";
    GetHistories "POST /api/v1/Agents/ViewState/GetHistories v1ViewStateAgent_GetHistories reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:9135ae00";
    GetHistoriesByName "POST /api/v1/Agents/ViewState/GetHistoriesByName v1ViewStateAgent_GetHistoriesByName reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetHistoriesByNameRequest field:HistoryName sum:60f082b3";
    GetHistoriesByNames "POST /api/v1/Agents/ViewState/GetHistoriesByNames v1ViewStateAgent_GetHistoriesByNames reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetHistoriesByNamesRequest field:HistoryNames sum:28804e22";
    GetHistoriesByNamesAndIds "POST /api/v1/Agents/ViewState/GetHistoriesByNamesAndIds v1ViewStateAgent_GetHistoriesByNamesAndIds reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetHistoriesByNamesAndIdsRequest field:Requests sum:d300ab7c";
    GetHistory "POST /api/v1/Agents/ViewState/GetHistory v1ViewStateAgent_GetHistory reads query:required:int32:historyId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:2e8ca128";
    GetHistoryLengthPrefValue "POST /api/v1/Agents/ViewState/GetHistoryLengthPrefValue v1ViewStateAgent_GetHistoryLengthPrefValue reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7afdec9e";
    GetLiveUiConfig "POST /api/v1/Agents/ViewState/GetLiveUiConfig v1ViewStateAgent_GetLiveUiConfig reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:0d64a232";
    GetNextCurrent "POST /api/v1/Agents/ViewState/GetNextCurrent v1ViewStateAgent_GetNextCurrent reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNextCurrentRequest field:HistoryName field:Id sum:47f5f55e";
    GetPreviousCurrent "POST /api/v1/Agents/ViewState/GetPreviousCurrent v1ViewStateAgent_GetPreviousCurrent reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviousCurrentRequest field:HistoryName field:Id sum:47b4ba7a";
    PublishAndRetrieveUiEvents "POST /api/v1/Agents/ViewState/PublishAndRetrieveUiEvents v1ViewStateAgent_PublishAndRetrieveUiEvents query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:PublishAndRetrieveUiEventsRequest field:LatestKnownEventId field:PublishEvents field:Metrics sum:ad4b2367";
    SaveCurrent "POST /api/v1/Agents/ViewState/SaveCurrent v1ViewStateAgent_SaveCurrent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveCurrentRequest field:Current sum:551dff4c";
    SaveCurrents "POST /api/v1/Agents/ViewState/SaveCurrents v1ViewStateAgent_SaveCurrents query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveCurrentsRequest field:Currents sum:51735a15";
    SaveHistories "POST /api/v1/Agents/ViewState/SaveHistories v1ViewStateAgent_SaveHistories query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveHistoriesRequest field:HistoryName field:History sum:4abb14e8";
    SetHistoryLengthPrefValue "POST /api/v1/Agents/ViewState/SetHistoryLengthPrefValue v1ViewStateAgent_SetHistoryLengthPrefValue query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetHistoryLengthPrefValueRequest field:Length sum:64789da5";
} }

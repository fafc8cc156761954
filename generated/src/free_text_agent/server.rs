// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    AddWordsRequest, DeleteStopWordsByIdRequest, GetSuggestedStopWordsRequest,
    RegenerateIndexRequest, SetAutoEnableTravelAreasRequest, SetEnabledRequest,
    SetMultiWordOperatorRequest, SetSingleWordOperatorRequest,
};
use crate::types::{BatchTaskInfo, FreeText, MDOListItem};

/// Handlers of the tag `FreeText_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FreeTextAgentServer: Send + Sync + 'static {
    /// Add words.
    /// `POST /api/v1/Agents/FreeText/AddWords`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_AddWords.html)
    fn add_words(&self, cx: &server::Context, request: AddWordsRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete stop words by id.
    /// `POST /api/v1/Agents/FreeText/DeleteStopWordsById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_DeleteStopWordsById.html)
    fn delete_stop_words_by_id(
        &self,
        cx: &server::Context,
        request: DeleteStopWordsByIdRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get status.
    /// `POST /api/v1/Agents/FreeText/GetStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStatus.html)
    fn get_status(&self, cx: &server::Context) -> impl Future<Output = Result<Option<FreeText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get stop word list.
    /// `POST /api/v1/Agents/FreeText/GetStopWordList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStopWordList.html)
    fn get_stop_word_list(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get suggested stop words.
    /// `POST /api/v1/Agents/FreeText/GetSuggestedStopWords`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetSuggestedStopWords.html)
    fn get_suggested_stop_words(
        &self,
        cx: &server::Context,
        request: GetSuggestedStopWordsRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Regenerate index.
    /// `POST /api/v1/Agents/FreeText/RegenerateIndex`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_RegenerateIndex.html)
    fn regenerate_index(
        &self,
        cx: &server::Context,
        request: RegenerateIndexRequest,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set auto enable travel areas.
    /// `POST /api/v1/Agents/FreeText/SetAutoEnableTravelAreas`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetAutoEnableTravelAreas.html)
    fn set_auto_enable_travel_areas(
        &self,
        cx: &server::Context,
        request: SetAutoEnableTravelAreasRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set enabled.
    /// `POST /api/v1/Agents/FreeText/SetEnabled`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetEnabled.html)
    fn set_enabled(&self, cx: &server::Context, request: SetEnabledRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set multi word operator.
    /// `POST /api/v1/Agents/FreeText/SetMultiWordOperator`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetMultiWordOperator.html)
    fn set_multi_word_operator(
        &self,
        cx: &server::Context,
        request: SetMultiWordOperatorRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set single word operator.
    /// `POST /api/v1/Agents/FreeText/SetSingleWordOperator`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetSingleWordOperator.html)
    fn set_single_word_operator(
        &self,
        cx: &server::Context,
        request: SetSingleWordOperatorRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `FreeText_Agent`, answered by `api`.
pub fn routes(api: impl FreeTextAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`FreeTextAgentServer`] that goes with an operation.
fn dispatch<'a, T: FreeTextAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_WORDS => server::answer(cx, api.add_words(cx, input.body()?)),
        DELETE_STOP_WORDS_BY_ID => server::answer(cx, api.delete_stop_words_by_id(cx, input.body()?)),
        GET_STATUS => server::answer(cx, api.get_status(cx)),
        GET_STOP_WORD_LIST => server::answer(cx, api.get_stop_word_list(cx)),
        GET_SUGGESTED_STOP_WORDS => server::answer(cx, api.get_suggested_stop_words(cx, input.body()?)),
        REGENERATE_INDEX => server::answer(cx, api.regenerate_index(cx, input.body()?)),
        SET_AUTO_ENABLE_TRAVEL_AREAS => server::answer(cx, api.set_auto_enable_travel_areas(cx, input.body()?)),
        SET_ENABLED => server::answer(cx, api.set_enabled(cx, input.body()?)),
        SET_MULTI_WORD_OPERATOR => server::answer(cx, api.set_multi_word_operator(cx, input.body()?)),
        SET_SINGLE_WORD_OPERATOR => server::answer(cx, api.set_single_word_operator(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

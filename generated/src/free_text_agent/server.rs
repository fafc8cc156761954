// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{BatchTaskInfo, FreeText, FreeTextOperator, MDOListItem};

use super::operations::*;

/// Handlers of the tag `FreeText_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FreeTextAgentServer: Send + Sync + 'static {
    /// Add words.
    ///
    /// `POST /api/v1/Agents/FreeText/AddWords`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_AddWords.html)
    fn add_words(
        &self,
        cx: &server::Context,
        stop_words: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete stop words by id.
    ///
    /// `POST /api/v1/Agents/FreeText/DeleteStopWordsById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_DeleteStopWordsById.html)
    fn delete_stop_words_by_id(
        &self,
        cx: &server::Context,
        stop_word_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get status.
    ///
    /// `POST /api/v1/Agents/FreeText/GetStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStatus.html)
    fn get_status(&self, cx: &server::Context) -> impl Future<Output = Result<Option<FreeText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get stop word list.
    ///
    /// `POST /api/v1/Agents/FreeText/GetStopWordList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStopWordList.html)
    fn get_stop_word_list(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get suggested stop words.
    ///
    /// `POST /api/v1/Agents/FreeText/GetSuggestedStopWords`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetSuggestedStopWords.html)
    fn get_suggested_stop_words(
        &self,
        cx: &server::Context,
        count_words: Option<i32>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Regenerate index.
    ///
    /// `POST /api/v1/Agents/FreeText/RegenerateIndex`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_RegenerateIndex.html)
    fn regenerate_index(
        &self,
        cx: &server::Context,
        run_as_batch: Option<bool>,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set auto enable travel areas.
    ///
    /// `POST /api/v1/Agents/FreeText/SetAutoEnableTravelAreas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetAutoEnableTravelAreas.html)
    fn set_auto_enable_travel_areas(
        &self,
        cx: &server::Context,
        auto_enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set enabled.
    ///
    /// `POST /api/v1/Agents/FreeText/SetEnabled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetEnabled.html)
    fn set_enabled(
        &self,
        cx: &server::Context,
        enabled: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set multi word operator.
    ///
    /// `POST /api/v1/Agents/FreeText/SetMultiWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetMultiWordOperator.html)
    fn set_multi_word_operator(
        &self,
        cx: &server::Context,
        free_text_operator: Option<FreeTextOperator>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set single word operator.
    ///
    /// `POST /api/v1/Agents/FreeText/SetSingleWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetSingleWordOperator.html)
    fn set_single_word_operator(
        &self,
        cx: &server::Context,
        free_text_operator: Option<FreeTextOperator>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `FreeText_Agent`, served by `api`.
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
    Ok(match Op::at(operation) {
        Some(Op::AddWords) => {
            let mut stop_words = None;
            take!(input.arguments(&mut [&mut stop_words]));
            server::answer(cx, api.add_words(cx, stop_words))
        }
        Some(Op::DeleteStopWordsById) => {
            let mut stop_word_ids = None;
            take!(input.arguments(&mut [&mut stop_word_ids]));
            server::answer(cx, api.delete_stop_words_by_id(cx, stop_word_ids))
        }
        Some(Op::GetStatus) => server::answer(cx, api.get_status(cx)),
        Some(Op::GetStopWordList) => server::answer(cx, api.get_stop_word_list(cx)),
        Some(Op::GetSuggestedStopWords) => {
            let mut count_words = None;
            take!(input.arguments(&mut [&mut count_words]));
            server::answer(cx, api.get_suggested_stop_words(cx, count_words))
        }
        Some(Op::RegenerateIndex) => {
            let mut run_as_batch = None;
            take!(input.arguments(&mut [&mut run_as_batch]));
            server::answer(cx, api.regenerate_index(cx, run_as_batch))
        }
        Some(Op::SetAutoEnableTravelAreas) => {
            let mut auto_enable = None;
            take!(input.arguments(&mut [&mut auto_enable]));
            server::answer(cx, api.set_auto_enable_travel_areas(cx, auto_enable))
        }
        Some(Op::SetEnabled) => {
            let mut enabled = None;
            take!(input.arguments(&mut [&mut enabled]));
            server::answer(cx, api.set_enabled(cx, enabled))
        }
        Some(Op::SetMultiWordOperator) => {
            let mut free_text_operator = None;
            take!(input.arguments(&mut [&mut free_text_operator]));
            server::answer(cx, api.set_multi_word_operator(cx, free_text_operator))
        }
        Some(Op::SetSingleWordOperator) => {
            let mut free_text_operator = None;
            take!(input.arguments(&mut [&mut free_text_operator]));
            server::answer(cx, api.set_single_word_operator(cx, free_text_operator))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

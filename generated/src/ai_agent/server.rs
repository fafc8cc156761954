// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    DetectLanguageRequest, DetectSentimentRequest, GuessCategoryRequest,
    TrainCategoryGuesserRequest, TranslateRequest,
};
use crate::types::{CategorizationStatusResponse, Sentiment};

/// Handlers of the tag `AI_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AiAgentServer: Send + Sync + 'static {
    /// Detect language.
    /// `POST /api/v1/Agents/AI/DetectLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectLanguage.html)
    fn detect_language(
        &self,
        cx: &server::Context,
        request: DetectLanguageRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Detect sentiment.
    /// `POST /api/v1/Agents/AI/DetectSentiment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectSentiment.html)
    fn detect_sentiment(
        &self,
        cx: &server::Context,
        request: DetectSentimentRequest,
    ) -> impl Future<Output = Result<Option<Sentiment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get training status.
    /// `POST /api/v1/Agents/AI/GetTrainingStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetTrainingStatus.html)
    fn get_training_status(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CategorizationStatusResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Guess category.
    /// `POST /api/v1/Agents/AI/GuessCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GuessCategory.html)
    fn guess_category(
        &self,
        cx: &server::Context,
        request: GuessCategoryRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Train category guesser.
    /// `POST /api/v1/Agents/AI/TrainCategoryGuesser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TrainCategoryGuesser.html)
    fn train_category_guesser(
        &self,
        cx: &server::Context,
        request: TrainCategoryGuesserRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Translate.
    /// `POST /api/v1/Agents/AI/Translate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Translate.html)
    fn translate(
        &self,
        cx: &server::Context,
        request: TranslateRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `AI_Agent`, answered by `api`.
pub fn routes(api: impl AiAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AiAgentServer`] that goes with an operation.
fn dispatch<'a, T: AiAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        DETECT_LANGUAGE => server::answer(cx, api.detect_language(cx, input.body()?)),
        DETECT_SENTIMENT => server::answer(cx, api.detect_sentiment(cx, input.body()?)),
        GET_TRAINING_STATUS => server::answer(cx, api.get_training_status(cx)),
        GUESS_CATEGORY => server::answer(cx, api.guess_category(cx, input.body()?)),
        TRAIN_CATEGORY_GUESSER => server::answer(cx, api.train_category_guesser(cx, input.body()?)),
        TRANSLATE => server::answer(cx, api.translate(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

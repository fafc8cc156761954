// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{CategorizationStatusResponse, Sentiment};

use super::operations::*;

/// Handlers of the tag `AI_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AiAgentServer: Send + Sync + 'static {
    /// Detect language.
    ///
    /// `POST /api/v1/Agents/AI/DetectLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectLanguage.html)
    fn detect_language(
        &self,
        cx: &server::Context,
        text: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Detect sentiment.
    ///
    /// `POST /api/v1/Agents/AI/DetectSentiment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectSentiment.html)
    fn detect_sentiment(
        &self,
        cx: &server::Context,
        text: Option<String>,
    ) -> impl Future<Output = Result<Option<Sentiment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get training status.
    ///
    /// `POST /api/v1/Agents/AI/GetTrainingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetTrainingStatus.html)
    fn get_training_status(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CategorizationStatusResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Guess category.
    ///
    /// `POST /api/v1/Agents/AI/GuessCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GuessCategory.html)
    fn guess_category(
        &self,
        cx: &server::Context,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Train category guesser.
    ///
    /// `POST /api/v1/Agents/AI/TrainCategoryGuesser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TrainCategoryGuesser.html)
    fn train_category_guesser(
        &self,
        cx: &server::Context,
        selection_id: Option<i32>,
        max_items: Option<i32>,
        max_text_length: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Translate.
    ///
    /// `POST /api/v1/Agents/AI/Translate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Translate.html)
    fn translate(
        &self,
        cx: &server::Context,
        text: Option<String>,
        target_language: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `AI_Agent`, served by `api`.
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
    Ok(match Op::at(operation) {
        Some(Op::DetectLanguage) => {
            let mut text = None;
            take!(input.arguments(&mut [&mut text]));
            server::answer(cx, api.detect_language(cx, text))
        }
        Some(Op::DetectSentiment) => {
            let mut text = None;
            take!(input.arguments(&mut [&mut text]));
            server::answer(cx, api.detect_sentiment(cx, text))
        }
        Some(Op::GetTrainingStatus) => server::answer(cx, api.get_training_status(cx)),
        Some(Op::GuessCategory) => {
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut ticket_id]));
            server::answer(cx, api.guess_category(cx, ticket_id))
        }
        Some(Op::TrainCategoryGuesser) => {
            let mut selection_id = None;
            let mut max_items = None;
            let mut max_text_length = None;
            take!(input.arguments(&mut [&mut selection_id, &mut max_items, &mut max_text_length]));
            server::answer(cx, api.train_category_guesser(cx, selection_id, max_items, max_text_length))
        }
        Some(Op::Translate) => {
            let mut text = None;
            let mut target_language = None;
            take!(input.arguments(&mut [&mut text, &mut target_language]));
            server::answer(cx, api.translate(cx, text, target_language))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

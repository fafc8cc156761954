// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{CategorizationStatusResponse, Sentiment};

use super::operations::*;

/// Calls of the tag `AI_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct AiAgentClient<'c>(&'c Client);

impl<'c> AiAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Detect language.
    ///
    /// `POST /api/v1/Agents/AI/DetectLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectLanguage.html)
    /// - body, `DetectLanguageRequest`.
    ///   - `Text`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().detect_language("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_language(self, text: &str) -> Call<'c, String, Select> {
        self.call(Op::DetectLanguage, &[]).arguments(&[View::Str(text)])
    }

    /// Detect sentiment.
    ///
    /// `POST /api/v1/Agents/AI/DetectSentiment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectSentiment.html)
    /// - body, `DetectSentimentRequest`.
    ///   - `Text`, text.
    /// - answers 200 with [`Sentiment`](crate::types::Sentiment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().detect_sentiment("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_sentiment(self, text: &str) -> Call<'c, Sentiment, Select> {
        self.call(Op::DetectSentiment, &[]).arguments(&[View::Str(text)])
    }

    /// Get training status.
    ///
    /// `POST /api/v1/Agents/AI/GetTrainingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetTrainingStatus.html)
    /// - answers 200 with [`CategorizationStatusResponse`](crate::types::CategorizationStatusResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_training_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_training_status(self) -> Call<'c, CategorizationStatusResponse, Select> {
        self.call(Op::GetTrainingStatus, &[])
    }

    /// Guess category.
    ///
    /// `POST /api/v1/Agents/AI/GuessCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GuessCategory.html)
    /// - body, `GuessCategoryRequest`.
    ///   - `TicketId`, `i32`.
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().guess_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn guess_category(self, ticket_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GuessCategory, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Train category guesser.
    ///
    /// `POST /api/v1/Agents/AI/TrainCategoryGuesser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TrainCategoryGuesser.html)
    /// - body, `TrainCategoryGuesserRequest`.
    ///   - `SelectionId`, `i32`.
    ///   - `MaxItems`, `i32`.
    ///   - `MaxTextLength`, `i32`.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().train_category_guesser(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn train_category_guesser(
        self,
        selection_id: i32,
        max_items: i32,
        max_text_length: i32,
    ) -> Call<'c, String, Select> {
        self.call(Op::TrainCategoryGuesser, &[])
            .arguments(&[View::I32(selection_id), View::I32(max_items), View::I32(max_text_length)])
    }

    /// Translate.
    ///
    /// `POST /api/v1/Agents/AI/Translate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Translate.html)
    /// - body, `TranslateRequest`.
    ///   - `Text`, text.
    ///   - `TargetLanguage`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().translate("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn translate(self, text: &str, target_language: &str) -> Call<'c, String, Select> {
        self.call(Op::Translate, &[]).arguments(&[View::Str(text), View::Str(target_language)])
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, Map};
use crate::types::{
    AnswerUsingContextRequest, AppointmentEntity, BizCard, CategorizationStatusResponse, ChatbotTurn,
    CopilotDataSourceEntity, CopilotEntity, FormDesignCarrier, FormDesignCss, GetChatbotResponseRequest,
    NaturalLanguageSearch, RagAnswer, RagResult, RagResultType, RagStatus, RephraseTextStyle, Sentiment,
};

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

    /// Analyze biz card image.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnalyzeBizCardImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnalyzeBizCardImage.html)
    /// - body, `AnalyzeBizCardImageRequest`.
    ///   - `Image`, bytes in base64.
    ///   - `MergeWithDatabase`, `bool`.
    /// - answers 200 with [`BizCard`](crate::types::BizCard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().analyze_biz_card_image(&Default::default(), true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn analyze_biz_card_image(self, image: &Bytes, merge_with_database: bool) -> Call<'c, BizCard, Select> {
        self.call(Op::AnalyzeBizCardImage, &[]).arguments(&[image.view(), View::Bool(merge_with_database)])
    }

    /// Analyze biz card text.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnalyzeBizCardText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnalyzeBizCardText.html)
    /// - body, `AnalyzeBizCardTextRequest`.
    ///   - `Text`, text.
    ///   - `MergeWithDatabase`, `bool`.
    /// - answers 200 with [`BizCard`](crate::types::BizCard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().analyze_biz_card_text("text", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn analyze_biz_card_text(self, text: &str, merge_with_database: bool) -> Call<'c, BizCard, Select> {
        self.call(Op::AnalyzeBizCardText, &[]).arguments(&[View::Str(text), View::Bool(merge_with_database)])
    }

    /// Answer.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/Answer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Answer.html)
    /// - body, `AnswerRequest`.
    ///   - `NamespaceName`, text.
    ///   - `Query`, text.
    ///   - `Type`, [`RagResultType`](crate::types::RagResultType).
    ///   - `Top`, `i32`.
    /// - answers 200 with [`RagAnswer`](crate::types::RagAnswer).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().answer("text", "text", &Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn answer(
        self,
        namespace_name: &str,
        query: &str,
        r#type: &RagResultType,
        top: i32,
    ) -> Call<'c, RagAnswer, Select> {
        self.call(Op::Answer, &[])
            .arguments(&[View::Str(namespace_name), View::Str(query), View::Enum(r#type), View::I32(top)])
    }

    /// Answer accepted.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnswerAccepted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerAccepted.html)
    /// - body, `AnswerAcceptedRequest`.
    ///   - `TrackingId`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().answer_accepted("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn answer_accepted(self, tracking_id: &str) -> Call<'c, (), Select> {
        self.call(Op::AnswerAccepted, &[]).arguments(&[View::Str(tracking_id)])
    }

    /// Answer feedback.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnswerFeedback`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerFeedback.html)
    /// - body, `AnswerFeedbackRequest`.
    ///   - `TrackingId`, text.
    ///   - `IsThumbsUp`, `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().answer_feedback("text", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn answer_feedback(self, tracking_id: &str, is_thumbs_up: bool) -> Call<'c, (), Select> {
        self.call(Op::AnswerFeedback, &[]).arguments(&[View::Str(tracking_id), View::Bool(is_thumbs_up)])
    }

    /// Answer using context.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnswerUsingContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerUsingContext.html)
    /// - body, [`AnswerUsingContextRequest`](crate::types::AnswerUsingContextRequest).
    /// - answers 200 with [`RagAnswer`](crate::types::RagAnswer).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().answer_using_context(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn answer_using_context(self, body: &AnswerUsingContextRequest) -> Call<'c, RagAnswer, Select> {
        self.call(Op::AnswerUsingContext, &[]).body(View::Carrier(body))
    }

    /// Cancel indexing.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CancelIndexing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CancelIndexing.html)
    /// - body, `CancelIndexingRequest`.
    ///   - `NamespaceName`, text.
    /// - answers 200 with [`RagStatus`](crate::types::RagStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().cancel_indexing("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cancel_indexing(self, namespace_name: &str) -> Call<'c, RagStatus, Select> {
        self.call(Op::CancelIndexing, &[]).arguments(&[View::Str(namespace_name)])
    }

    /// Clear chatbot turns.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/ClearChatbotTurns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ClearChatbotTurns.html)
    /// - body, `ClearChatbotTurnsRequest`.
    ///   - `ChatId`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().clear_chatbot_turns("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn clear_chatbot_turns(self, chat_id: &str) -> Call<'c, (), Select> {
        self.call(Op::ClearChatbotTurns, &[]).arguments(&[View::Str(chat_id)])
    }

    /// Create default copilot data source entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CreateDefaultCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateDefaultCopilotDataSourceEntity.html)
    /// - answers 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().create_default_copilot_data_source_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_copilot_data_source_entity(self) -> Call<'c, CopilotDataSourceEntity> {
        self.call(Op::CreateDefaultCopilotDataSourceEntity, &[])
    }

    /// Create default copilot entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CreateDefaultCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateDefaultCopilotEntity.html)
    /// - answers 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().create_default_copilot_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_copilot_entity(self) -> Call<'c, CopilotEntity> {
        self.call(Op::CreateDefaultCopilotEntity, &[])
    }

    /// Create text for appointment.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CreateTextForAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateTextForAppointment.html)
    /// - body, `CreateTextForAppointmentRequest`.
    ///   - `Appointment`, [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().create_text_for_appointment(&Default::default(), "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_text_for_appointment(
        self,
        appointment: &AppointmentEntity,
        iso_lang_code: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::CreateTextForAppointment, &[]).arguments(&[View::Carrier(appointment), View::Str(iso_lang_code)])
    }

    /// Delete copilot data source entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/DeleteCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DeleteCopilotDataSourceEntity.html)
    /// - `copilotDataSourceEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().delete_copilot_data_source_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_copilot_data_source_entity(self, copilot_data_source_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCopilotDataSourceEntity, &[])
            .query("copilotDataSourceEntityId", View::I32(copilot_data_source_entity_id))
    }

    /// Delete copilot entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/DeleteCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DeleteCopilotEntity.html)
    /// - `copilotEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().delete_copilot_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_copilot_entity(self, copilot_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCopilotEntity, &[]).query("copilotEntityId", View::I32(copilot_entity_id))
    }

    /// Detect language.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
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
    /// A call that takes longer than 2,000 ms counts as slow.
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

    /// Expand text.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/ExpandText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ExpandText.html)
    /// - body, `ExpandTextRequest`.
    ///   - `Text`, text.
    ///   - `PercentBigger`, `i32`.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().expand_text("text", 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn expand_text(self, text: &str, percent_bigger: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::ExpandText, &[])
            .arguments(&[View::Str(text), View::I32(percent_bigger), View::Str(iso_lang_code)])
    }

    /// Get chatbot prompt suggestions.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotPromptSuggestions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotPromptSuggestions.html)
    /// - body, `GetChatbotPromptSuggestionsRequest`.
    ///   - `IsoLangCode`, text.
    ///   - `SoProtocol`, text.
    ///   - `CurrentId`, `i32`.
    /// - answers 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_chatbot_prompt_suggestions("text", "text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_chatbot_prompt_suggestions(
        self,
        iso_lang_code: &str,
        so_protocol: &str,
        current_id: i32,
    ) -> Call<'c, ChatbotTurn, Select> {
        self.call(Op::GetChatbotPromptSuggestions, &[])
            .arguments(&[View::Str(iso_lang_code), View::Str(so_protocol), View::I32(current_id)])
    }

    /// Get chatbot response.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotResponse.html)
    /// - body, [`GetChatbotResponseRequest`](crate::types::GetChatbotResponseRequest).
    /// - answers 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_chatbot_response(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_chatbot_response(self, body: &GetChatbotResponseRequest) -> Call<'c, ChatbotTurn, Select> {
        self.call(Op::GetChatbotResponse, &[]).body(View::Carrier(body))
    }

    /// Get chatbot turns.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotTurns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotTurns.html)
    /// - body, `GetChatbotTurnsRequest`.
    ///   - `ChatId`, text.
    /// - answers 200 with list of [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_chatbot_turns("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_chatbot_turns(self, chat_id: &str) -> Call<'c, Vec<ChatbotTurn>, Select> {
        self.call(Op::GetChatbotTurns, &[]).arguments(&[View::Str(chat_id)])
    }

    /// Get copilot data source entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetCopilotDataSourceEntity.html)
    /// - `copilotDataSourceEntityId` (query), `i32`.
    /// - answers 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_copilot_data_source_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_copilot_data_source_entity(
        self,
        copilot_data_source_entity_id: i32,
    ) -> Call<'c, CopilotDataSourceEntity, Select> {
        self.call(Op::GetCopilotDataSourceEntity, &[])
            .query("copilotDataSourceEntityId", View::I32(copilot_data_source_entity_id))
    }

    /// Get copilot entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetCopilotEntity.html)
    /// - `copilotEntityId` (query), `i32`.
    /// - answers 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_copilot_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_copilot_entity(self, copilot_entity_id: i32) -> Call<'c, CopilotEntity, Select> {
        self.call(Op::GetCopilotEntity, &[]).query("copilotEntityId", View::I32(copilot_entity_id))
    }

    /// Get first form design css from image.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFirstFormDesignCssFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFirstFormDesignCssFromImage.html)
    /// - body, `GetFirstFormDesignCssFromImageRequest`.
    ///   - `Image`, bytes in base64.
    ///   - `CssClass`, text.
    /// - answers 200 with [`FormDesignCss`](crate::types::FormDesignCss).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_first_form_design_css_from_image(&Default::default(), "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_first_form_design_css_from_image(
        self,
        image: &Bytes,
        css_class: &str,
    ) -> Call<'c, FormDesignCss, Select> {
        self.call(Op::GetFirstFormDesignCssFromImage, &[]).arguments(&[image.view(), View::Str(css_class)])
    }

    /// Get first form design css from url.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFirstFormDesignCssFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFirstFormDesignCssFromUrl.html)
    /// - body, `GetFirstFormDesignCssFromUrlRequest`.
    ///   - `Url`, text.
    ///   - `CssClass`, text.
    /// - answers 200 with [`FormDesignCss`](crate::types::FormDesignCss).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_first_form_design_css_from_url("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_first_form_design_css_from_url(self, url: &str, css_class: &str) -> Call<'c, FormDesignCss, Select> {
        self.call(Op::GetFirstFormDesignCssFromUrl, &[]).arguments(&[View::Str(url), View::Str(css_class)])
    }

    /// Get form design css from image.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignCssFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignCssFromImage.html)
    /// - body, `GetFormDesignCssFromImageRequest`.
    ///   - `Image`, bytes in base64.
    ///   - `CssClasses`, list of text.
    /// - answers 200 with [`FormDesignCarrier`](crate::types::FormDesignCarrier).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_form_design_css_from_image(&Default::default(), &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_form_design_css_from_image(
        self,
        image: &Bytes,
        css_classes: &[String],
    ) -> Call<'c, FormDesignCarrier, Select> {
        self.call(Op::GetFormDesignCssFromImage, &[]).arguments(&[image.view(), View::List(&css_classes)])
    }

    /// Get form design css from url.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignCssFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignCssFromUrl.html)
    /// - body, `GetFormDesignCssFromUrlRequest`.
    ///   - `Url`, text.
    ///   - `CssClasses`, list of text.
    /// - answers 200 with [`FormDesignCarrier`](crate::types::FormDesignCarrier).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_form_design_css_from_url("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_form_design_css_from_url(
        self,
        url: &str,
        css_classes: &[String],
    ) -> Call<'c, FormDesignCarrier, Select> {
        self.call(Op::GetFormDesignCssFromUrl, &[]).arguments(&[View::Str(url), View::List(&css_classes)])
    }

    /// Get form design from image.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignFromImage.html)
    /// - body, `GetFormDesignFromImageRequest`.
    ///   - `Image`, bytes in base64.
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_form_design_from_image(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_form_design_from_image(self, image: &Bytes) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetFormDesignFromImage, &[]).arguments(&[image.view()])
    }

    /// Get form design from url.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignFromUrl.html)
    /// - body, `GetFormDesignFromUrlRequest`.
    ///   - `Url`, text.
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_form_design_from_url("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_form_design_from_url(self, url: &str) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetFormDesignFromUrl, &[]).arguments(&[View::Str(url)])
    }

    /// Get indexing status.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetIndexingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetIndexingStatus.html)
    /// - body, `GetIndexingStatusRequest`.
    ///   - `NamespaceName`, text.
    /// - answers 200 with [`RagStatus`](crate::types::RagStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_indexing_status("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_indexing_status(self, namespace_name: &str) -> Call<'c, RagStatus, Select> {
        self.call(Op::GetIndexingStatus, &[]).arguments(&[View::Str(namespace_name)])
    }

    /// Get next form design css.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetNextFormDesignCss`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetNextFormDesignCss.html)
    /// - body, `GetNextFormDesignCssRequest`.
    ///   - `State`, text.
    ///   - `CssClass`, text.
    /// - answers 200 with [`FormDesignCss`](crate::types::FormDesignCss).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_next_form_design_css("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_next_form_design_css(self, state: &str, css_class: &str) -> Call<'c, FormDesignCss, Select> {
        self.call(Op::GetNextFormDesignCss, &[]).arguments(&[View::Str(state), View::Str(css_class)])
    }

    /// Get summarize contact prompt.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeContactPrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeContactPrompt.html)
    /// - body, `GetSummarizeContactPromptRequest`.
    ///   - `ContactId`, `i32`.
    ///   - `NumSentences`, `i32`.
    ///   - `Summary`, text.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_summarize_contact_prompt(1, 1, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_summarize_contact_prompt(
        self,
        contact_id: i32,
        num_sentences: i32,
        summary: &str,
        iso_lang_code: &str,
    ) -> Call<'c, ChatbotTurn, Select> {
        self.call(Op::GetSummarizeContactPrompt, &[])
            .arguments(&[View::I32(contact_id), View::I32(num_sentences), View::Str(summary), View::Str(iso_lang_code)])
    }

    /// Get summarize sale prompt.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeSalePrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeSalePrompt.html)
    /// - body, `GetSummarizeSalePromptRequest`.
    ///   - `SaleId`, `i32`.
    ///   - `NumSentences`, `i32`.
    ///   - `Summary`, text.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_summarize_sale_prompt(1, 1, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_summarize_sale_prompt(
        self,
        sale_id: i32,
        num_sentences: i32,
        summary: &str,
        iso_lang_code: &str,
    ) -> Call<'c, ChatbotTurn, Select> {
        self.call(Op::GetSummarizeSalePrompt, &[])
            .arguments(&[View::I32(sale_id), View::I32(num_sentences), View::Str(summary), View::Str(iso_lang_code)])
    }

    /// Get summarize ticket prompt.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeTicketPrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeTicketPrompt.html)
    /// - body, `GetSummarizeTicketPromptRequest`.
    ///   - `TicketId`, `i32`.
    ///   - `NumSentences`, `i32`.
    ///   - `Summary`, text.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().get_summarize_ticket_prompt(1, 1, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_summarize_ticket_prompt(
        self,
        ticket_id: i32,
        num_sentences: i32,
        summary: &str,
        iso_lang_code: &str,
    ) -> Call<'c, ChatbotTurn, Select> {
        self.call(Op::GetSummarizeTicketPrompt, &[])
            .arguments(&[View::I32(ticket_id), View::I32(num_sentences), View::Str(summary), View::Str(iso_lang_code)])
    }

    /// Get training status.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
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
    /// A call that takes longer than 2,000 ms counts as slow.
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

    /// Parse query into restrictions.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/ParseQueryIntoRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ParseQueryIntoRestrictions.html)
    /// - body, `ParseQueryIntoRestrictionsRequest`.
    ///   - `Query`, text.
    ///   - `Currents`, text.
    ///   - `PreviousQuery`, [`NaturalLanguageSearch`](crate::types::NaturalLanguageSearch).
    /// - answers 200 with [`NaturalLanguageSearch`](crate::types::NaturalLanguageSearch).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().parse_query_into_restrictions("text", "text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn parse_query_into_restrictions(
        self,
        query: &str,
        currents: &str,
        previous_query: &NaturalLanguageSearch,
    ) -> Call<'c, NaturalLanguageSearch, Select> {
        self.call(Op::ParseQueryIntoRestrictions, &[])
            .arguments(&[View::Str(query), View::Str(currents), View::Carrier(previous_query)])
    }

    /// Remove photo background.
    ///
    /// A call that takes longer than 10,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/RemovePhotoBackground`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_RemovePhotoBackground.html)
    /// - body, `RemovePhotoBackgroundRequest`.
    ///   - `Image`, bytes in base64.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().remove_photo_background(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_photo_background(self, image: &Bytes) -> Call<'c, Bytes, Select> {
        self.call(Op::RemovePhotoBackground, &[]).arguments(&[image.view()])
    }

    /// Rephrase text.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/RephraseText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_RephraseText.html)
    /// - body, `RephraseTextRequest`.
    ///   - `Text`, text.
    ///   - `Style`, [`RephraseTextStyle`](crate::types::RephraseTextStyle).
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().rephrase_text("text", &Default::default(), "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn rephrase_text(self, text: &str, style: &RephraseTextStyle, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::RephraseText, &[]).arguments(&[View::Str(text), View::Enum(style), View::Str(iso_lang_code)])
    }

    /// Save copilot data source entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SaveCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SaveCopilotDataSourceEntity.html)
    /// - body, [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    /// - answers 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().save_copilot_data_source_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_copilot_data_source_entity(self, body: &CopilotDataSourceEntity) -> Call<'c, CopilotDataSourceEntity> {
        self.call(Op::SaveCopilotDataSourceEntity, &[]).body(View::Carrier(body))
    }

    /// Save copilot entity.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SaveCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SaveCopilotEntity.html)
    /// - body, [`CopilotEntity`](crate::types::CopilotEntity).
    /// - answers 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().save_copilot_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_copilot_entity(self, body: &CopilotEntity) -> Call<'c, CopilotEntity> {
        self.call(Op::SaveCopilotEntity, &[]).body(View::Carrier(body))
    }

    /// Search.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/Search`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Search.html)
    /// - body, `AI_SearchRequest`.
    ///   - `NamespaceName`, text.
    ///   - `Query`, text.
    ///   - `Type`, [`RagResultType`](crate::types::RagResultType).
    ///   - `Top`, `i32`.
    /// - answers 200 with list of [`RagResult`](crate::types::RagResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().search("text", "text", &Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search(
        self,
        namespace_name: &str,
        query: &str,
        r#type: &RagResultType,
        top: i32,
    ) -> Call<'c, Vec<RagResult>, Select> {
        self.call(Op::Search, &[])
            .arguments(&[View::Str(namespace_name), View::Str(query), View::Enum(r#type), View::I32(top)])
    }

    /// Start rag indexing.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/StartRagIndexing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_StartRagIndexing.html)
    /// - body, `StartRagIndexingRequest`.
    ///   - `NamespaceName`, text.
    ///   - `SourceId`, text.
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().start_rag_indexing("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn start_rag_indexing(self, namespace_name: &str, source_id: &str) -> Call<'c, i32, Select> {
        self.call(Op::StartRagIndexing, &[]).arguments(&[View::Str(namespace_name), View::Str(source_id)])
    }

    /// Summarize contact.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeContact.html)
    /// - body, `SummarizeContactRequest`.
    ///   - `ContactId`, `i32`.
    ///   - `NumSentences`, `i32`.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().summarize_contact(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn summarize_contact(
        self,
        contact_id: i32,
        num_sentences: i32,
        iso_lang_code: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::SummarizeContact, &[])
            .arguments(&[View::I32(contact_id), View::I32(num_sentences), View::Str(iso_lang_code)])
    }

    /// Summarize sale.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeSale.html)
    /// - body, `SummarizeSaleRequest`.
    ///   - `SaleId`, `i32`.
    ///   - `NumSentences`, `i32`.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().summarize_sale(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn summarize_sale(self, sale_id: i32, num_sentences: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::SummarizeSale, &[])
            .arguments(&[View::I32(sale_id), View::I32(num_sentences), View::Str(iso_lang_code)])
    }

    /// Summarize text.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeText.html)
    /// - body, `SummarizeTextRequest`.
    ///   - `Text`, text.
    ///   - `PercentSmaller`, `i32`.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().summarize_text("text", 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn summarize_text(self, text: &str, percent_smaller: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::SummarizeText, &[])
            .arguments(&[View::Str(text), View::I32(percent_smaller), View::Str(iso_lang_code)])
    }

    /// Summarize ticket.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeTicket.html)
    /// - body, `SummarizeTicketRequest`.
    ///   - `TicketId`, `i32`.
    ///   - `NumSentences`, `i32`.
    ///   - `IsoLangCode`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().summarize_ticket(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn summarize_ticket(self, ticket_id: i32, num_sentences: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::SummarizeTicket, &[])
            .arguments(&[View::I32(ticket_id), View::I32(num_sentences), View::Str(iso_lang_code)])
    }

    /// Train category guesser.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
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
    /// A call that takes longer than 2,000 ms counts as slow.
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

    /// Translate entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/TranslateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TranslateEntity.html)
    /// - body, `TranslateEntityRequest`.
    ///   - `EntityName`, text.
    ///   - `EntityId`, `i32`.
    ///   - `TargetLanguage`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ai_agent().translate_entity("text", 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn translate_entity(
        self,
        entity_name: &str,
        entity_id: i32,
        target_language: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::TranslateEntity, &[])
            .arguments(&[View::Str(entity_name), View::I32(entity_id), View::Str(target_language)])
    }
}

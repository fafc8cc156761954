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

    /// Finds a company and a person in the picture of a business card and returns them. When `MergeWithDatabase` is
    /// true, matching records of the database are merged in.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnalyzeBizCardImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnalyzeBizCardImage.html)
    /// - body, `AnalyzeBizCardImageRequest`.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    ///   - `MergeWithDatabase`, `bool`: Whether matching records of the database are merged into the result.
    /// - returns 200 with [`BizCard`](crate::types::BizCard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().analyze_biz_card_image(&b"content".as_slice().into(), true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_AnalyzeBizCardImage")]
    #[inline]
    pub fn analyze_biz_card_image(self, image: &Bytes, merge_with_database: bool) -> Call<'c, BizCard, Select> {
        self.call(Op::AnalyzeBizCardImage, &[]).arguments(&[image.view(), View::Bool(merge_with_database)])
    }

    /// Finds a company and a person in the text of a business card and returns them. When `MergeWithDatabase` is true,
    /// matching records of the database are merged in.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnalyzeBizCardText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnalyzeBizCardText.html)
    /// - body, `AnalyzeBizCardTextRequest`.
    ///   - `Text`, text: Text of the card.
    ///   - `MergeWithDatabase`, `bool`: Whether matching records of the database are merged into the result.
    /// - returns 200 with [`BizCard`](crate::types::BizCard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().analyze_biz_card_text("Met at the fair.", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_AnalyzeBizCardText")]
    #[inline]
    pub fn analyze_biz_card_text(self, text: &str, merge_with_database: bool) -> Call<'c, BizCard, Select> {
        self.call(Op::AnalyzeBizCardText, &[]).arguments(&[View::Str(text), View::Bool(merge_with_database)])
    }

    /// Replies to a question from the documents of one index, and returns the reply with its sources.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/Answer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Answer.html)
    /// - body, `AnswerRequest`.
    ///   - `NamespaceName`, text: Index whose documents are used.
    ///   - `Query`, text: Question or search words in plain language.
    ///   - `Type`, [`RagResultType`](crate::types::RagResultType): Kind of documents that are used.
    ///   - `Top`, `i32`: Largest number of results.
    /// - returns 200 with [`RagAnswer`](crate::types::RagAnswer).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().answer(
    ///     "namespace name",
    ///     "query",
    ///     &superoffice::types::RagResultType::Ticket,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_Answer")]
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

    /// Reports that a user has used a reply, so that later ones improve.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnswerAccepted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerAccepted.html)
    /// - body, `AnswerAcceptedRequest`.
    ///   - `TrackingId`, text: Identifier of the reply that was accepted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().answer_accepted("tracking id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_AnswerAccepted")]
    #[inline]
    pub fn answer_accepted(self, tracking_id: &str) -> Call<'c, (), Select> {
        self.call(Op::AnswerAccepted, &[]).arguments(&[View::Str(tracking_id)])
    }

    /// Reports whether a user liked a reply, so that later ones improve.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnswerFeedback`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerFeedback.html)
    /// - body, `AnswerFeedbackRequest`.
    ///   - `TrackingId`, text: Identifier of the reply that the feedback is about.
    ///   - `IsThumbsUp`, `bool`: True if the user liked the response of the assistant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().answer_feedback("tracking id", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_AnswerFeedback")]
    #[inline]
    pub fn answer_feedback(self, tracking_id: &str, is_thumbs_up: bool) -> Call<'c, (), Select> {
        self.call(Op::AnswerFeedback, &[]).arguments(&[View::Str(tracking_id), View::Bool(is_thumbs_up)])
    }

    /// Replies to a question from the documents of one index and from given records, and returns the reply with its
    /// sources.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/AnswerUsingContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerUsingContext.html)
    /// - body, [`AnswerUsingContextRequest`](crate::types::AnswerUsingContextRequest).
    /// - returns 200 with [`RagAnswer`](crate::types::RagAnswer).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AnswerUsingContextRequest::new().set_namespace_name("Example");
    /// let response = client.ai_agent().answer_using_context(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_AnswerUsingContext")]
    #[inline]
    pub fn answer_using_context(self, body: &AnswerUsingContextRequest) -> Call<'c, RagAnswer, Select> {
        self.call(Op::AnswerUsingContext, &[]).body(View::Carrier(body))
    }

    /// Stops the indexing that is going on and returns the state of the index. The index is inconsistent afterward,
    /// since old content that the run would have removed stays.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CancelIndexing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CancelIndexing.html)
    /// - body, `CancelIndexingRequest`.
    ///   - `NamespaceName`, text: Index whose documents are used.
    /// - returns 200 with [`RagStatus`](crate::types::RagStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().cancel_indexing("namespace name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_CancelIndexing")]
    #[inline]
    pub fn cancel_indexing(self, namespace_name: &str) -> Call<'c, RagStatus, Select> {
        self.call(Op::CancelIndexing, &[]).arguments(&[View::Str(namespace_name)])
    }

    /// Forgets what was said in one conversation with the chatbot.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/ClearChatbotTurns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ClearChatbotTurns.html)
    /// - body, `ClearChatbotTurnsRequest`.
    ///   - `ChatId`, text: Conversation by its name; clients make it of the page and the record.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().clear_chatbot_turns("chat id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_ClearChatbotTurns")]
    #[inline]
    pub fn clear_chatbot_turns(self, chat_id: &str) -> Call<'c, (), Select> {
        self.call(Op::ClearChatbotTurns, &[]).arguments(&[View::Str(chat_id)])
    }

    /// Returns a new data source of a copilot with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CreateDefaultCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateDefaultCopilotDataSourceEntity.html)
    /// - returns 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().create_default_copilot_data_source_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_CreateDefaultCopilotDataSourceEntity")]
    #[inline]
    pub fn create_default_copilot_data_source_entity(self) -> Call<'c, CopilotDataSourceEntity> {
        self.call(Op::CreateDefaultCopilotDataSourceEntity, &[])
    }

    /// Returns a new copilot with the default values of the server; nothing is stored until it is saved.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CreateDefaultCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateDefaultCopilotEntity.html)
    /// - returns 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().create_default_copilot_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_CreateDefaultCopilotEntity")]
    #[inline]
    pub fn create_default_copilot_entity(self) -> Call<'c, CopilotEntity> {
        self.call(Op::CreateDefaultCopilotEntity, &[])
    }

    /// Writes and returns an agenda for an appointment, from its title, person and the category of the company.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/CreateTextForAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateTextForAppointment.html)
    /// - body, `CreateTextForAppointmentRequest`.
    ///   - `Appointment`, [`AppointmentEntity`](crate::types::AppointmentEntity): Appointment that the call is about,
    ///     with changes that may not be saved yet.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.ai_agent().create_text_for_appointment(&appointment, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_CreateTextForAppointment")]
    #[inline]
    pub fn create_text_for_appointment(
        self,
        appointment: &AppointmentEntity,
        iso_lang_code: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::CreateTextForAppointment, &[]).arguments(&[View::Carrier(appointment), View::Str(iso_lang_code)])
    }

    /// Removes a data source of a copilot by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/DeleteCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DeleteCopilotDataSourceEntity.html)
    /// - `copilotDataSourceEntityId` (query), `i32`: Key of the data source of a copilot to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().delete_copilot_data_source_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_DeleteCopilotDataSourceEntity")]
    #[inline]
    pub fn delete_copilot_data_source_entity(self, copilot_data_source_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCopilotDataSourceEntity, &[])
            .query("copilotDataSourceEntityId", View::I32(copilot_data_source_entity_id))
    }

    /// Removes a copilot by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/DeleteCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DeleteCopilotEntity.html)
    /// - `copilotEntityId` (query), `i32`: Key of the copilot to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ai_agent().delete_copilot_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_DeleteCopilotEntity")]
    #[inline]
    pub fn delete_copilot_entity(self, copilot_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCopilotEntity, &[]).query("copilotEntityId", View::I32(copilot_entity_id))
    }

    /// Returns the language of a short text, as a code.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/DetectLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectLanguage.html)
    /// - body, `DetectLanguageRequest`.
    ///   - `Text`, text: Short text whose language is wanted.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().detect_language("Met at the fair.").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_DetectLanguage")]
    #[inline]
    pub fn detect_language(self, text: &str) -> Call<'c, String, Select> {
        self.call(Op::DetectLanguage, &[]).arguments(&[View::Str(text)])
    }

    /// Judges the mood of a short text, which may be translated on the way, and returns a score from -100 to 100 with
    /// its confidence.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/DetectSentiment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectSentiment.html)
    /// - body, `DetectSentimentRequest`.
    ///   - `Text`, text: Short text whose mood is wanted.
    /// - returns 200 with [`Sentiment`](crate::types::Sentiment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().detect_sentiment("Met at the fair.").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_DetectSentiment")]
    #[inline]
    pub fn detect_sentiment(self, text: &str) -> Call<'c, Sentiment, Select> {
        self.call(Op::DetectSentiment, &[]).arguments(&[View::Str(text)])
    }

    /// Returns a longer version of a text.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/ExpandText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ExpandText.html)
    /// - body, `ExpandTextRequest`.
    ///   - `Text`, text: Words that the longer version begins from.
    ///   - `PercentBigger`, `i32`: Percentage by which the text should grow.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().expand_text("Met at the fair.", 1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_ExpandText")]
    #[inline]
    pub fn expand_text(self, text: &str, percent_bigger: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::ExpandText, &[])
            .arguments(&[View::Str(text), View::I32(percent_bigger), View::Str(iso_lang_code)])
    }

    /// Returns prompts that a client can offer before anything was said.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotPromptSuggestions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotPromptSuggestions.html)
    /// - body, `GetChatbotPromptSuggestionsRequest`.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    ///   - `SoProtocol`, text: Page of the client in SoProtocol form, such as `contact.activityarchive.minipreview`.
    ///   - `CurrentId`, `i32`: Key of the record that the page shows.
    /// - returns 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_chatbot_prompt_suggestions("en", "so protocol", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetChatbotPromptSuggestions")]
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

    /// Returns the reply of the chatbot to a prompt and keeps both with the conversation.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotResponse.html)
    /// - body, [`GetChatbotResponseRequest`](crate::types::GetChatbotResponseRequest).
    /// - returns 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetChatbotResponseRequest::new().set_api_url("https://example.com");
    /// let response = client.ai_agent().get_chatbot_response(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetChatbotResponse")]
    #[inline]
    pub fn get_chatbot_response(self, body: &GetChatbotResponseRequest) -> Call<'c, ChatbotTurn, Select> {
        self.call(Op::GetChatbotResponse, &[]).body(View::Carrier(body))
    }

    /// Returns what was said in one conversation with the chatbot.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotTurns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotTurns.html)
    /// - body, `GetChatbotTurnsRequest`.
    ///   - `ChatId`, text: Conversation by its name; clients make it of the page and the record.
    /// - returns 200 with list of [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_chatbot_turns("chat id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetChatbotTurns")]
    #[inline]
    pub fn get_chatbot_turns(self, chat_id: &str) -> Call<'c, Vec<ChatbotTurn>, Select> {
        self.call(Op::GetChatbotTurns, &[]).arguments(&[View::Str(chat_id)])
    }

    /// Returns one data source of a copilot, looked up by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetCopilotDataSourceEntity.html)
    /// - `copilotDataSourceEntityId` (query), `i32`: Key of the data source of a copilot to return.
    /// - returns 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_copilot_data_source_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetCopilotDataSourceEntity")]
    #[inline]
    pub fn get_copilot_data_source_entity(
        self,
        copilot_data_source_entity_id: i32,
    ) -> Call<'c, CopilotDataSourceEntity, Select> {
        self.call(Op::GetCopilotDataSourceEntity, &[])
            .query("copilotDataSourceEntityId", View::I32(copilot_data_source_entity_id))
    }

    /// Returns one copilot, looked up by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetCopilotEntity.html)
    /// - `copilotEntityId` (query), `i32`: Key of the copilot to return.
    /// - returns 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_copilot_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetCopilotEntity")]
    #[inline]
    pub fn get_copilot_entity(self, copilot_entity_id: i32) -> Call<'c, CopilotEntity, Select> {
        self.call(Op::GetCopilotEntity, &[]).query("copilotEntityId", View::I32(copilot_entity_id))
    }

    /// Begins to derive a form design from a picture and returns the first class. `GetNextFormDesignCss` goes on.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFirstFormDesignCssFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFirstFormDesignCssFromImage.html)
    /// - body, `GetFirstFormDesignCssFromImageRequest`.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    ///   - `CssClass`, text: Class of the style sheet that is wanted.
    /// - returns 200 with [`FormDesignCss`](crate::types::FormDesignCss).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_first_form_design_css_from_image(
    ///     &b"content".as_slice().into(),
    ///     "css class",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetFirstFormDesignCssFromImage")]
    #[inline]
    pub fn get_first_form_design_css_from_image(
        self,
        image: &Bytes,
        css_class: &str,
    ) -> Call<'c, FormDesignCss, Select> {
        self.call(Op::GetFirstFormDesignCssFromImage, &[]).arguments(&[image.view(), View::Str(css_class)])
    }

    /// Begins to derive a form design from a web page and returns the first class. `GetNextFormDesignCss` goes on.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFirstFormDesignCssFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFirstFormDesignCssFromUrl.html)
    /// - body, `GetFirstFormDesignCssFromUrlRequest`.
    ///   - `Url`, text: Address of the web page whose look is taken over.
    ///   - `CssClass`, text: Class of the style sheet that is wanted.
    /// - returns 200 with [`FormDesignCss`](crate::types::FormDesignCss).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_first_form_design_css_from_url(
    ///     "https://example.com",
    ///     "css class",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetFirstFormDesignCssFromUrl")]
    #[inline]
    pub fn get_first_form_design_css_from_url(self, url: &str, css_class: &str) -> Call<'c, FormDesignCss, Select> {
        self.call(Op::GetFirstFormDesignCssFromUrl, &[]).arguments(&[View::Str(url), View::Str(css_class)])
    }

    /// Returns a style sheet that makes forms look like a picture.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignCssFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignCssFromImage.html)
    /// - body, `GetFormDesignCssFromImageRequest`.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    ///   - `CssClasses`, list of text: Classes that the style sheet should have.
    /// - returns 200 with [`FormDesignCarrier`](crate::types::FormDesignCarrier).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_form_design_css_from_image(
    ///     &b"content".as_slice().into(),
    ///     &["css classes"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetFormDesignCssFromImage")]
    #[inline]
    pub fn get_form_design_css_from_image(
        self,
        image: &Bytes,
        css_classes: &[impl AsRef<str>],
    ) -> Call<'c, FormDesignCarrier, Select> {
        self.call(Op::GetFormDesignCssFromImage, &[])
            .arguments(&[image.view(), View::List(&pagewire_runtime::table::Texts(css_classes))])
    }

    /// Returns a style sheet that makes forms look like a web page.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignCssFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignCssFromUrl.html)
    /// - body, `GetFormDesignCssFromUrlRequest`.
    ///   - `Url`, text: Address of the web page whose look is taken over.
    ///   - `CssClasses`, list of text: Classes that the style sheet should have.
    /// - returns 200 with [`FormDesignCarrier`](crate::types::FormDesignCarrier).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_form_design_css_from_url(
    ///     "https://example.com",
    ///     &["css classes"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetFormDesignCssFromUrl")]
    #[inline]
    pub fn get_form_design_css_from_url(
        self,
        url: &str,
        css_classes: &[impl AsRef<str>],
    ) -> Call<'c, FormDesignCarrier, Select> {
        self.call(Op::GetFormDesignCssFromUrl, &[])
            .arguments(&[View::Str(url), View::List(&pagewire_runtime::table::Texts(css_classes))])
    }

    /// Returns settings of the form designer that make forms look like a picture.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignFromImage.html)
    /// - body, `GetFormDesignFromImageRequest`.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_form_design_from_image(&b"content".as_slice().into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetFormDesignFromImage")]
    #[inline]
    pub fn get_form_design_from_image(self, image: &Bytes) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetFormDesignFromImage, &[]).arguments(&[image.view()])
    }

    /// Returns settings of the form designer that make forms look like a web page.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignFromUrl.html)
    /// - body, `GetFormDesignFromUrlRequest`.
    ///   - `Url`, text: Address of the web page whose look is taken over.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_form_design_from_url("https://example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetFormDesignFromUrl")]
    #[inline]
    pub fn get_form_design_from_url(self, url: &str) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetFormDesignFromUrl, &[]).arguments(&[View::Str(url)])
    }

    /// Returns how far indexing is and what the index holds.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetIndexingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetIndexingStatus.html)
    /// - body, `GetIndexingStatusRequest`.
    ///   - `NamespaceName`, text: Index whose documents are used.
    /// - returns 200 with [`RagStatus`](crate::types::RagStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_indexing_status("namespace name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetIndexingStatus")]
    #[inline]
    pub fn get_indexing_status(self, namespace_name: &str) -> Call<'c, RagStatus, Select> {
        self.call(Op::GetIndexingStatus, &[]).arguments(&[View::Str(namespace_name)])
    }

    /// Returns the next class of a form design that was begun before.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 20,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetNextFormDesignCss`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetNextFormDesignCss.html)
    /// - body, `GetNextFormDesignCssRequest`.
    ///   - `State`, text: State that the previous response returned, passed on unchanged.
    ///   - `CssClass`, text: Class of the style sheet that is wanted.
    /// - returns 200 with [`FormDesignCss`](crate::types::FormDesignCss).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_next_form_design_css("state", "css class").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetNextFormDesignCss")]
    #[inline]
    pub fn get_next_form_design_css(self, state: &str, css_class: &str) -> Call<'c, FormDesignCss, Select> {
        self.call(Op::GetNextFormDesignCss, &[]).arguments(&[View::Str(state), View::Str(css_class)])
    }

    /// Returns the prompt that asks for a summary of a company's activities, without asking the chatbot.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeContactPrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeContactPrompt.html)
    /// - body, `GetSummarizeContactPromptRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose activities the prompt is about.
    ///   - `NumSentences`, `i32`: About how many sentences the generated text should have.
    ///   - `Summary`, text: Summary that is there already, for the prompt to build on.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_summarize_contact_prompt(1, 1, "summary", "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetSummarizeContactPrompt")]
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

    /// Returns the prompt that asks for a summary of a sale's activities, without asking the chatbot.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeSalePrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeSalePrompt.html)
    /// - body, `GetSummarizeSalePromptRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose activities the prompt is about.
    ///   - `NumSentences`, `i32`: About how many sentences the generated text should have.
    ///   - `Summary`, text: Summary that is there already, for the prompt to build on.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_summarize_sale_prompt(1, 1, "summary", "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetSummarizeSalePrompt")]
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

    /// Returns the prompt that asks for a summary of a request's messages, without asking the chatbot.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeTicketPrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeTicketPrompt.html)
    /// - body, `GetSummarizeTicketPromptRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that the prompt is to summarize.
    ///   - `NumSentences`, `i32`: About how many sentences the generated text should have.
    ///   - `Summary`, text: Summary that is there already, for the prompt to build on.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with [`ChatbotTurn`](crate::types::ChatbotTurn).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_summarize_ticket_prompt(1, 1, "summary", "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetSummarizeTicketPrompt")]
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

    /// Returns how far the training of the model is that sorts requests into categories.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GetTrainingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetTrainingStatus.html)
    /// - returns 200 with [`CategorizationStatusResponse`](crate::types::CategorizationStatusResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().get_training_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GetTrainingStatus")]
    #[inline]
    pub fn get_training_status(self) -> Call<'c, CategorizationStatusResponse, Select> {
        self.call(Op::GetTrainingStatus, &[])
    }

    /// Guesses the category of a request from its first message and returns the key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/GuessCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GuessCategory.html)
    /// - body, `GuessCategoryRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) whose category is guessed.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().guess_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_GuessCategory")]
    #[inline]
    pub fn guess_category(self, ticket_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GuessCategory, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Turns a search in plain language into conditions for an archive and returns them.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/ParseQueryIntoRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ParseQueryIntoRestrictions.html)
    /// - body, `ParseQueryIntoRestrictionsRequest`.
    ///   - `Query`, text: Question or search words in plain language.
    ///   - `Currents`, text: Records that the user works with at the moment.
    ///   - `PreviousQuery`, [`NaturalLanguageSearch`](crate::types::NaturalLanguageSearch): Result of the search that
    ///     this search refines.
    /// - returns 200 with [`NaturalLanguageSearch`](crate::types::NaturalLanguageSearch).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let previous_query = superoffice::types::NaturalLanguageSearch::new()
    ///     .set_query("query")
    ///     .set_response_markdown("response markdown");
    /// let response = client.ai_agent().parse_query_into_restrictions("query", "currents", &previous_query)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_ParseQueryIntoRestrictions")]
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

    /// Returns a picture with only its main subject.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 10,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/RemovePhotoBackground`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_RemovePhotoBackground.html)
    /// - body, `RemovePhotoBackgroundRequest`.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().remove_photo_background(&b"content".as_slice().into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_RemovePhotoBackground")]
    #[inline]
    pub fn remove_photo_background(self, image: &Bytes) -> Call<'c, Binary, Select> {
        self.call(Op::RemovePhotoBackground, &[]).arguments(&[image.view()])
    }

    /// Returns a text in other words.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/RephraseText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_RephraseText.html)
    /// - body, `RephraseTextRequest`.
    ///   - `Text`, text: Words that are to be put differently.
    ///   - `Style`, [`RephraseTextStyle`](crate::types::RephraseTextStyle): Manner of the new version.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().rephrase_text(
    ///     "Met at the fair.",
    ///     &superoffice::types::RephraseTextStyle::Rephrase,
    ///     "en",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_RephraseText")]
    #[inline]
    pub fn rephrase_text(self, text: &str, style: &RephraseTextStyle, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::RephraseText, &[]).arguments(&[View::Str(text), View::Enum(style), View::Str(iso_lang_code)])
    }

    /// Stores a data source of a copilot: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SaveCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SaveCopilotDataSourceEntity.html)
    /// - body, [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    /// - returns 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopilotDataSourceEntity::new().set_name("Example");
    /// let response = client.ai_agent().save_copilot_data_source_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_SaveCopilotDataSourceEntity")]
    #[inline]
    pub fn save_copilot_data_source_entity(self, body: &CopilotDataSourceEntity) -> Call<'c, CopilotDataSourceEntity> {
        self.call(Op::SaveCopilotDataSourceEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a copilot: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SaveCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SaveCopilotEntity.html)
    /// - body, [`CopilotEntity`](crate::types::CopilotEntity).
    /// - returns 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopilotEntity::new().set_name("Example");
    /// let response = client.ai_agent().save_copilot_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_SaveCopilotEntity")]
    #[inline]
    pub fn save_copilot_entity(self, body: &CopilotEntity) -> Call<'c, CopilotEntity> {
        self.call(Op::SaveCopilotEntity, &[]).body(View::Carrier(body))
    }

    /// Returns passages of documents that fit a question by their meaning.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/Search`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Search.html)
    /// - body, `AI_SearchRequest`.
    ///   - `NamespaceName`, text: Index whose documents are used.
    ///   - `Query`, text: Question or search words in plain language.
    ///   - `Type`, [`RagResultType`](crate::types::RagResultType): Kind of documents that are searched.
    ///   - `Top`, `i32`: Largest number of results.
    /// - returns 200 with list of [`RagResult`](crate::types::RagResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().search(
    ///     "namespace name",
    ///     "query",
    ///     &superoffice::types::RagResultType::Ticket,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_Search")]
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

    /// Starts a background job that brings an index up to date, and returns its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/StartRagIndexing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_StartRagIndexing.html)
    /// - body, `StartRagIndexingRequest`.
    ///   - `NamespaceName`, text: Index whose documents are used.
    ///   - `SourceId`, text: Source that is indexed.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().start_rag_indexing("namespace name", "source id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_StartRagIndexing")]
    #[inline]
    pub fn start_rag_indexing(self, namespace_name: &str, source_id: &str) -> Call<'c, i32, Select> {
        self.call(Op::StartRagIndexing, &[]).arguments(&[View::Str(namespace_name), View::Str(source_id)])
    }

    /// Returns a short summary of the activities with a company.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeContact.html)
    /// - body, `SummarizeContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose activities are summarized.
    ///   - `NumSentences`, `i32`: About how many sentences the generated text should have.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().summarize_contact(1, 1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_SummarizeContact")]
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

    /// Returns a short summary of the activities of a sale.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeSale.html)
    /// - body, `SummarizeSaleRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose activities are summarized.
    ///   - `NumSentences`, `i32`: About how many sentences the generated text should have.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().summarize_sale(1, 1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_SummarizeSale")]
    #[inline]
    pub fn summarize_sale(self, sale_id: i32, num_sentences: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::SummarizeSale, &[])
            .arguments(&[View::I32(sale_id), View::I32(num_sentences), View::Str(iso_lang_code)])
    }

    /// Returns a short version of a text.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeText.html)
    /// - body, `SummarizeTextRequest`.
    ///   - `Text`, text: Words that the short version begins from.
    ///   - `PercentSmaller`, `i32`: Percentage by which the text should shrink.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().summarize_text("Met at the fair.", 1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_SummarizeText")]
    #[inline]
    pub fn summarize_text(self, text: &str, percent_smaller: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::SummarizeText, &[])
            .arguments(&[View::Str(text), View::I32(percent_smaller), View::Str(iso_lang_code)])
    }

    /// Returns a short summary of the messages of a request.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeTicket.html)
    /// - body, `SummarizeTicketRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) whose messages are summarized.
    ///   - `NumSentences`, `i32`: About how many sentences the generated text should have.
    ///   - `IsoLangCode`, text: Language as an ISO code, such as en or nb.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().summarize_ticket(1, 1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_SummarizeTicket")]
    #[inline]
    pub fn summarize_ticket(self, ticket_id: i32, num_sentences: i32, iso_lang_code: &str) -> Call<'c, String, Select> {
        self.call(Op::SummarizeTicket, &[])
            .arguments(&[View::I32(ticket_id), View::I32(num_sentences), View::Str(iso_lang_code)])
    }

    /// Starts the training of the model that sorts requests into categories, in the background. The string in the
    /// response has no use yet.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/TrainCategoryGuesser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TrainCategoryGuesser.html)
    /// - body, `TrainCategoryGuesserRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection of requests (tickets) that training data is taken from.
    ///   - `MaxItems`, `i32`: Largest number of requests (tickets) that training data is taken from.
    ///   - `MaxTextLength`, `i32`: Largest number of characters that are used of each long text, which is cut at a word
    ///     boundary.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().train_category_guesser(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_TrainCategoryGuesser")]
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

    /// Returns the translation of a text, whose language is detected.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/Translate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Translate.html)
    /// - body, `TranslateRequest`.
    ///   - `Text`, text: Text to translate, in a language that the server detects.
    ///   - `TargetLanguage`, text: Language to translate into, as a code.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().translate("Met at the fair.", "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_Translate")]
    #[inline]
    pub fn translate(self, text: &str, target_language: &str) -> Call<'c, String, Select> {
        self.call(Op::Translate, &[]).arguments(&[View::Str(text), View::Str(target_language)])
    }

    /// Returns the text of a record, formatted and translated.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/AI/TranslateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TranslateEntity.html)
    /// - body, `TranslateEntityRequest`.
    ///   - `EntityName`, text: Name of the kind of record whose text is translated.
    ///   - `EntityId`, `i32`: Key of the record whose text is translated.
    ///   - `TargetLanguage`, text: Language to translate into, as a code.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ai_agent().translate_entity("entity name", 1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AIAgent_TranslateEntity")]
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

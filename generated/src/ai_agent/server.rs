// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, Map, server, take};
use crate::types::{
    AnswerUsingContextRequest, AppointmentEntity, BizCard, CategorizationStatusResponse, ChatbotTurn,
    CopilotDataSourceEntity, CopilotEntity, FormDesignCarrier, FormDesignCss, GetChatbotResponseRequest,
    NaturalLanguageSearch, RagAnswer, RagResult, RagResultType, RagStatus, RephraseTextStyle, Sentiment,
};

use super::operations::*;

/// Handlers of the tag `AI_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AiAgentServer: Send + Sync + 'static {
    /// Finds a company and a person in the picture of a business card and returns them.
    ///
    /// `POST /api/v1/Agents/AI/AnalyzeBizCardImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnalyzeBizCardImage.html)
    fn analyze_biz_card_image<'a>(
        &'a self,
        cx: &'a server::Context,
        image: Option<Bytes>,
        merge_with_database: Option<bool>,
    ) -> impl Future<Output = Result<Option<BizCard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Finds a company and a person in the text of a business card and returns them.
    ///
    /// `POST /api/v1/Agents/AI/AnalyzeBizCardText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnalyzeBizCardText.html)
    fn analyze_biz_card_text<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
        merge_with_database: Option<bool>,
    ) -> impl Future<Output = Result<Option<BizCard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replies to a question from the documents of one index, and returns the reply with its sources.
    ///
    /// `POST /api/v1/Agents/AI/Answer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Answer.html)
    fn answer<'a>(
        &'a self,
        cx: &'a server::Context,
        namespace_name: Option<String>,
        query: Option<String>,
        r#type: Option<RagResultType>,
        top: Option<i32>,
    ) -> impl Future<Output = Result<Option<RagAnswer>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reports that a user has used a reply, so that later ones improve.
    ///
    /// `POST /api/v1/Agents/AI/AnswerAccepted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerAccepted.html)
    fn answer_accepted<'a>(
        &'a self,
        cx: &'a server::Context,
        tracking_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Reports whether a user liked a reply, so that later ones improve.
    ///
    /// `POST /api/v1/Agents/AI/AnswerFeedback`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerFeedback.html)
    fn answer_feedback<'a>(
        &'a self,
        cx: &'a server::Context,
        tracking_id: Option<String>,
        is_thumbs_up: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Replies to a question from the documents of one index and from given records, and returns the reply with its
    /// sources.
    ///
    /// `POST /api/v1/Agents/AI/AnswerUsingContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_AnswerUsingContext.html)
    fn answer_using_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AnswerUsingContextRequest,
    ) -> impl Future<Output = Result<Option<RagAnswer>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stops the indexing that is going on and returns the state of the index.
    ///
    /// `POST /api/v1/Agents/AI/CancelIndexing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CancelIndexing.html)
    fn cancel_indexing<'a>(
        &'a self,
        cx: &'a server::Context,
        namespace_name: Option<String>,
    ) -> impl Future<Output = Result<Option<RagStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Forgets what was said in one conversation with the chatbot.
    ///
    /// `POST /api/v1/Agents/AI/ClearChatbotTurns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ClearChatbotTurns.html)
    fn clear_chatbot_turns<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new data source of a copilot with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/AI/CreateDefaultCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateDefaultCopilotDataSourceEntity.html)
    fn create_default_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new copilot with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/AI/CreateDefaultCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateDefaultCopilotEntity.html)
    fn create_default_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CopilotEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Writes and returns an agenda for an appointment, from its title, person and the category of the company.
    ///
    /// `POST /api/v1/Agents/AI/CreateTextForAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_CreateTextForAppointment.html)
    fn create_text_for_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment: Option<AppointmentEntity>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a data source of a copilot by its key.
    ///
    /// `POST /api/v1/Agents/AI/DeleteCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DeleteCopilotDataSourceEntity.html)
    fn delete_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        copilot_data_source_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a copilot by its key.
    ///
    /// `POST /api/v1/Agents/AI/DeleteCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DeleteCopilotEntity.html)
    fn delete_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        copilot_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the language of a short text, as a code.
    ///
    /// `POST /api/v1/Agents/AI/DetectLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectLanguage.html)
    fn detect_language<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Judges the mood of a short text, which may be translated on the way, and returns a score from -100 to 100 with
    /// its confidence.
    ///
    /// `POST /api/v1/Agents/AI/DetectSentiment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_DetectSentiment.html)
    fn detect_sentiment<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
    ) -> impl Future<Output = Result<Option<Sentiment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a longer version of a text.
    ///
    /// `POST /api/v1/Agents/AI/ExpandText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ExpandText.html)
    fn expand_text<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
        percent_bigger: Option<i32>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns prompts that a client can offer before anything was said.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotPromptSuggestions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotPromptSuggestions.html)
    fn get_chatbot_prompt_suggestions<'a>(
        &'a self,
        cx: &'a server::Context,
        iso_lang_code: Option<String>,
        so_protocol: Option<String>,
        current_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatbotTurn>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the reply of the chatbot to a prompt and keeps both with the conversation.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotResponse.html)
    fn get_chatbot_response<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetChatbotResponseRequest,
    ) -> impl Future<Output = Result<Option<ChatbotTurn>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what was said in one conversation with the chatbot.
    ///
    /// `POST /api/v1/Agents/AI/GetChatbotTurns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetChatbotTurns.html)
    fn get_chatbot_turns<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_id: Option<String>,
    ) -> impl Future<Output = Result<Vec<ChatbotTurn>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one data source of a copilot, looked up by its key.
    ///
    /// `POST /api/v1/Agents/AI/GetCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetCopilotDataSourceEntity.html)
    fn get_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        copilot_data_source_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one copilot, looked up by its key.
    ///
    /// `POST /api/v1/Agents/AI/GetCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetCopilotEntity.html)
    fn get_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        copilot_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CopilotEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Begins to derive a form design from a picture and returns the first class.
    ///
    /// `POST /api/v1/Agents/AI/GetFirstFormDesignCssFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFirstFormDesignCssFromImage.html)
    fn get_first_form_design_css_from_image<'a>(
        &'a self,
        cx: &'a server::Context,
        image: Option<Bytes>,
        css_class: Option<String>,
    ) -> impl Future<Output = Result<Option<FormDesignCss>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Begins to derive a form design from a web page and returns the first class.
    ///
    /// `POST /api/v1/Agents/AI/GetFirstFormDesignCssFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFirstFormDesignCssFromUrl.html)
    fn get_first_form_design_css_from_url<'a>(
        &'a self,
        cx: &'a server::Context,
        url: Option<String>,
        css_class: Option<String>,
    ) -> impl Future<Output = Result<Option<FormDesignCss>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a style sheet that makes forms look like a picture.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignCssFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignCssFromImage.html)
    fn get_form_design_css_from_image<'a>(
        &'a self,
        cx: &'a server::Context,
        image: Option<Bytes>,
        css_classes: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<FormDesignCarrier>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a style sheet that makes forms look like a web page.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignCssFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignCssFromUrl.html)
    fn get_form_design_css_from_url<'a>(
        &'a self,
        cx: &'a server::Context,
        url: Option<String>,
        css_classes: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<FormDesignCarrier>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns settings of the form designer that make forms look like a picture.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignFromImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignFromImage.html)
    fn get_form_design_from_image<'a>(
        &'a self,
        cx: &'a server::Context,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns settings of the form designer that make forms look like a web page.
    ///
    /// `POST /api/v1/Agents/AI/GetFormDesignFromUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetFormDesignFromUrl.html)
    fn get_form_design_from_url<'a>(
        &'a self,
        cx: &'a server::Context,
        url: Option<String>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how far indexing is and what the index holds.
    ///
    /// `POST /api/v1/Agents/AI/GetIndexingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetIndexingStatus.html)
    fn get_indexing_status<'a>(
        &'a self,
        cx: &'a server::Context,
        namespace_name: Option<String>,
    ) -> impl Future<Output = Result<Option<RagStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the next class of a form design that was begun before.
    ///
    /// `POST /api/v1/Agents/AI/GetNextFormDesignCss`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetNextFormDesignCss.html)
    fn get_next_form_design_css<'a>(
        &'a self,
        cx: &'a server::Context,
        state: Option<String>,
        css_class: Option<String>,
    ) -> impl Future<Output = Result<Option<FormDesignCss>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the prompt that asks for a summary of a company's activities, without asking the chatbot.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeContactPrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeContactPrompt.html)
    fn get_summarize_contact_prompt<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        num_sentences: Option<i32>,
        summary: Option<String>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<ChatbotTurn>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the prompt that asks for a summary of a sale's activities, without asking the chatbot.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeSalePrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeSalePrompt.html)
    fn get_summarize_sale_prompt<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
        num_sentences: Option<i32>,
        summary: Option<String>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<ChatbotTurn>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the prompt that asks for a summary of a request's messages, without asking the chatbot.
    ///
    /// `POST /api/v1/Agents/AI/GetSummarizeTicketPrompt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetSummarizeTicketPrompt.html)
    fn get_summarize_ticket_prompt<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        num_sentences: Option<i32>,
        summary: Option<String>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<ChatbotTurn>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how far the training of the model is that sorts requests into categories.
    ///
    /// `POST /api/v1/Agents/AI/GetTrainingStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GetTrainingStatus.html)
    fn get_training_status<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CategorizationStatusResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Guesses the category of a request from its first message and returns the key.
    ///
    /// `POST /api/v1/Agents/AI/GuessCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_GuessCategory.html)
    fn guess_category<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Turns a search in plain language into conditions for an archive and returns them.
    ///
    /// `POST /api/v1/Agents/AI/ParseQueryIntoRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_ParseQueryIntoRestrictions.html)
    fn parse_query_into_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        query: Option<String>,
        currents: Option<String>,
        previous_query: Option<NaturalLanguageSearch>,
    ) -> impl Future<Output = Result<Option<NaturalLanguageSearch>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a picture with only its main subject.
    ///
    /// `POST /api/v1/Agents/AI/RemovePhotoBackground`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_RemovePhotoBackground.html)
    fn remove_photo_background<'a>(
        &'a self,
        cx: &'a server::Context,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text in other words.
    ///
    /// `POST /api/v1/Agents/AI/RephraseText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_RephraseText.html)
    fn rephrase_text<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
        style: Option<RephraseTextStyle>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a data source of a copilot: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/AI/SaveCopilotDataSourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SaveCopilotDataSourceEntity.html)
    fn save_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CopilotDataSourceEntity,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a copilot: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/AI/SaveCopilotEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SaveCopilotEntity.html)
    fn save_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CopilotEntity,
    ) -> impl Future<Output = Result<Option<CopilotEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns passages of documents that fit a question by their meaning.
    ///
    /// `POST /api/v1/Agents/AI/Search`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Search.html)
    fn search<'a>(
        &'a self,
        cx: &'a server::Context,
        namespace_name: Option<String>,
        query: Option<String>,
        r#type: Option<RagResultType>,
        top: Option<i32>,
    ) -> impl Future<Output = Result<Vec<RagResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts a background job that brings an index up to date, and returns its key.
    ///
    /// `POST /api/v1/Agents/AI/StartRagIndexing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_StartRagIndexing.html)
    fn start_rag_indexing<'a>(
        &'a self,
        cx: &'a server::Context,
        namespace_name: Option<String>,
        source_id: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a short summary of the activities with a company.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeContact.html)
    fn summarize_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        num_sentences: Option<i32>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a short summary of the activities of a sale.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeSale.html)
    fn summarize_sale<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
        num_sentences: Option<i32>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a short version of a text.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeText.html)
    fn summarize_text<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
        percent_smaller: Option<i32>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a short summary of the messages of a request.
    ///
    /// `POST /api/v1/Agents/AI/SummarizeTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_SummarizeTicket.html)
    fn summarize_ticket<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        num_sentences: Option<i32>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts the training of the model that sorts requests into categories, in the background.
    ///
    /// `POST /api/v1/Agents/AI/TrainCategoryGuesser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TrainCategoryGuesser.html)
    fn train_category_guesser<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        max_items: Option<i32>,
        max_text_length: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the translation of a text, whose language is detected.
    ///
    /// `POST /api/v1/Agents/AI/Translate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_Translate.html)
    fn translate<'a>(
        &'a self,
        cx: &'a server::Context,
        text: Option<String>,
        target_language: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the text of a record, formatted and translated.
    ///
    /// `POST /api/v1/Agents/AI/TranslateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/AI_Agent/v1AIAgent_TranslateEntity.html)
    fn translate_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_name: Option<String>,
        entity_id: Option<i32>,
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
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AnalyzeBizCardImage) => {
            let mut image = None;
            let mut merge_with_database = None;
            take!(input.arguments(&mut [&mut image, &mut merge_with_database]));
            server::respond(cx, api.analyze_biz_card_image(cx, image, merge_with_database))
        }
        Some(Op::AnalyzeBizCardText) => {
            let mut text = None;
            let mut merge_with_database = None;
            take!(input.arguments(&mut [&mut text, &mut merge_with_database]));
            server::respond(cx, api.analyze_biz_card_text(cx, text, merge_with_database))
        }
        Some(Op::Answer) => {
            let mut namespace_name = None;
            let mut query = None;
            let mut r#type = None;
            let mut top = None;
            take!(input.arguments(&mut [&mut namespace_name, &mut query, &mut r#type, &mut top]));
            server::respond(cx, api.answer(cx, namespace_name, query, r#type, top))
        }
        Some(Op::AnswerAccepted) => {
            let mut tracking_id = None;
            take!(input.arguments(&mut [&mut tracking_id]));
            server::respond(cx, api.answer_accepted(cx, tracking_id))
        }
        Some(Op::AnswerFeedback) => {
            let mut tracking_id = None;
            let mut is_thumbs_up = None;
            take!(input.arguments(&mut [&mut tracking_id, &mut is_thumbs_up]));
            server::respond(cx, api.answer_feedback(cx, tracking_id, is_thumbs_up))
        }
        Some(Op::AnswerUsingContext) => server::respond(cx, api.answer_using_context(cx, take!(input.body()))),
        Some(Op::CancelIndexing) => {
            let mut namespace_name = None;
            take!(input.arguments(&mut [&mut namespace_name]));
            server::respond(cx, api.cancel_indexing(cx, namespace_name))
        }
        Some(Op::ClearChatbotTurns) => {
            let mut chat_id = None;
            take!(input.arguments(&mut [&mut chat_id]));
            server::respond(cx, api.clear_chatbot_turns(cx, chat_id))
        }
        Some(Op::CreateDefaultCopilotDataSourceEntity) => server::respond(
            cx,
            api.create_default_copilot_data_source_entity(cx),
        ),
        Some(Op::CreateDefaultCopilotEntity) => server::respond(cx, api.create_default_copilot_entity(cx)),
        Some(Op::CreateTextForAppointment) => {
            let mut appointment = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut appointment, &mut iso_lang_code]));
            server::respond(cx, api.create_text_for_appointment(cx, appointment, iso_lang_code))
        }
        Some(Op::DeleteCopilotDataSourceEntity) => server::respond(
            cx,
            api.delete_copilot_data_source_entity(cx, take!(input.required("copilotDataSourceEntityId"))),
        ),
        Some(Op::DeleteCopilotEntity) => server::respond(
            cx,
            api.delete_copilot_entity(cx, take!(input.required("copilotEntityId"))),
        ),
        Some(Op::DetectLanguage) => {
            let mut text = None;
            take!(input.arguments(&mut [&mut text]));
            server::respond(cx, api.detect_language(cx, text))
        }
        Some(Op::DetectSentiment) => {
            let mut text = None;
            take!(input.arguments(&mut [&mut text]));
            server::respond(cx, api.detect_sentiment(cx, text))
        }
        Some(Op::ExpandText) => {
            let mut text = None;
            let mut percent_bigger = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut text, &mut percent_bigger, &mut iso_lang_code]));
            server::respond(cx, api.expand_text(cx, text, percent_bigger, iso_lang_code))
        }
        Some(Op::GetChatbotPromptSuggestions) => {
            let mut iso_lang_code = None;
            let mut so_protocol = None;
            let mut current_id = None;
            take!(input.arguments(&mut [&mut iso_lang_code, &mut so_protocol, &mut current_id]));
            server::respond(cx, api.get_chatbot_prompt_suggestions(cx, iso_lang_code, so_protocol, current_id))
        }
        Some(Op::GetChatbotResponse) => server::respond(cx, api.get_chatbot_response(cx, take!(input.body()))),
        Some(Op::GetChatbotTurns) => {
            let mut chat_id = None;
            take!(input.arguments(&mut [&mut chat_id]));
            server::respond(cx, api.get_chatbot_turns(cx, chat_id))
        }
        Some(Op::GetCopilotDataSourceEntity) => server::respond(
            cx,
            api.get_copilot_data_source_entity(cx, take!(input.required("copilotDataSourceEntityId"))),
        ),
        Some(Op::GetCopilotEntity) => server::respond(
            cx,
            api.get_copilot_entity(cx, take!(input.required("copilotEntityId"))),
        ),
        Some(Op::GetFirstFormDesignCssFromImage) => {
            let mut image = None;
            let mut css_class = None;
            take!(input.arguments(&mut [&mut image, &mut css_class]));
            server::respond(cx, api.get_first_form_design_css_from_image(cx, image, css_class))
        }
        Some(Op::GetFirstFormDesignCssFromUrl) => {
            let mut url = None;
            let mut css_class = None;
            take!(input.arguments(&mut [&mut url, &mut css_class]));
            server::respond(cx, api.get_first_form_design_css_from_url(cx, url, css_class))
        }
        Some(Op::GetFormDesignCssFromImage) => {
            let mut image = None;
            let mut css_classes = None;
            take!(input.arguments(&mut [&mut image, &mut css_classes]));
            server::respond(cx, api.get_form_design_css_from_image(cx, image, css_classes))
        }
        Some(Op::GetFormDesignCssFromUrl) => {
            let mut url = None;
            let mut css_classes = None;
            take!(input.arguments(&mut [&mut url, &mut css_classes]));
            server::respond(cx, api.get_form_design_css_from_url(cx, url, css_classes))
        }
        Some(Op::GetFormDesignFromImage) => {
            let mut image = None;
            take!(input.arguments(&mut [&mut image]));
            server::respond(cx, api.get_form_design_from_image(cx, image))
        }
        Some(Op::GetFormDesignFromUrl) => {
            let mut url = None;
            take!(input.arguments(&mut [&mut url]));
            server::respond(cx, api.get_form_design_from_url(cx, url))
        }
        Some(Op::GetIndexingStatus) => {
            let mut namespace_name = None;
            take!(input.arguments(&mut [&mut namespace_name]));
            server::respond(cx, api.get_indexing_status(cx, namespace_name))
        }
        Some(Op::GetNextFormDesignCss) => {
            let mut state = None;
            let mut css_class = None;
            take!(input.arguments(&mut [&mut state, &mut css_class]));
            server::respond(cx, api.get_next_form_design_css(cx, state, css_class))
        }
        Some(Op::GetSummarizeContactPrompt) => {
            let mut contact_id = None;
            let mut num_sentences = None;
            let mut summary = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut contact_id, &mut num_sentences, &mut summary, &mut iso_lang_code]));
            server::respond(cx, api.get_summarize_contact_prompt(cx, contact_id, num_sentences, summary, iso_lang_code))
        }
        Some(Op::GetSummarizeSalePrompt) => {
            let mut sale_id = None;
            let mut num_sentences = None;
            let mut summary = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut sale_id, &mut num_sentences, &mut summary, &mut iso_lang_code]));
            server::respond(cx, api.get_summarize_sale_prompt(cx, sale_id, num_sentences, summary, iso_lang_code))
        }
        Some(Op::GetSummarizeTicketPrompt) => {
            let mut ticket_id = None;
            let mut num_sentences = None;
            let mut summary = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut num_sentences, &mut summary, &mut iso_lang_code]));
            server::respond(cx, api.get_summarize_ticket_prompt(cx, ticket_id, num_sentences, summary, iso_lang_code))
        }
        Some(Op::GetTrainingStatus) => server::respond(cx, api.get_training_status(cx)),
        Some(Op::GuessCategory) => {
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut ticket_id]));
            server::respond(cx, api.guess_category(cx, ticket_id))
        }
        Some(Op::ParseQueryIntoRestrictions) => {
            let mut query = None;
            let mut currents = None;
            let mut previous_query = None;
            take!(input.arguments(&mut [&mut query, &mut currents, &mut previous_query]));
            server::respond(cx, api.parse_query_into_restrictions(cx, query, currents, previous_query))
        }
        Some(Op::RemovePhotoBackground) => {
            let mut image = None;
            take!(input.arguments(&mut [&mut image]));
            server::respond(cx, api.remove_photo_background(cx, image))
        }
        Some(Op::RephraseText) => {
            let mut text = None;
            let mut style = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut text, &mut style, &mut iso_lang_code]));
            server::respond(cx, api.rephrase_text(cx, text, style, iso_lang_code))
        }
        Some(Op::SaveCopilotDataSourceEntity) => server::respond(
            cx,
            api.save_copilot_data_source_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveCopilotEntity) => server::respond(cx, api.save_copilot_entity(cx, take!(input.body()))),
        Some(Op::Search) => {
            let mut namespace_name = None;
            let mut query = None;
            let mut r#type = None;
            let mut top = None;
            take!(input.arguments(&mut [&mut namespace_name, &mut query, &mut r#type, &mut top]));
            server::respond(cx, api.search(cx, namespace_name, query, r#type, top))
        }
        Some(Op::StartRagIndexing) => {
            let mut namespace_name = None;
            let mut source_id = None;
            take!(input.arguments(&mut [&mut namespace_name, &mut source_id]));
            server::respond(cx, api.start_rag_indexing(cx, namespace_name, source_id))
        }
        Some(Op::SummarizeContact) => {
            let mut contact_id = None;
            let mut num_sentences = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut contact_id, &mut num_sentences, &mut iso_lang_code]));
            server::respond(cx, api.summarize_contact(cx, contact_id, num_sentences, iso_lang_code))
        }
        Some(Op::SummarizeSale) => {
            let mut sale_id = None;
            let mut num_sentences = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut sale_id, &mut num_sentences, &mut iso_lang_code]));
            server::respond(cx, api.summarize_sale(cx, sale_id, num_sentences, iso_lang_code))
        }
        Some(Op::SummarizeText) => {
            let mut text = None;
            let mut percent_smaller = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut text, &mut percent_smaller, &mut iso_lang_code]));
            server::respond(cx, api.summarize_text(cx, text, percent_smaller, iso_lang_code))
        }
        Some(Op::SummarizeTicket) => {
            let mut ticket_id = None;
            let mut num_sentences = None;
            let mut iso_lang_code = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut num_sentences, &mut iso_lang_code]));
            server::respond(cx, api.summarize_ticket(cx, ticket_id, num_sentences, iso_lang_code))
        }
        Some(Op::TrainCategoryGuesser) => {
            let mut selection_id = None;
            let mut max_items = None;
            let mut max_text_length = None;
            take!(input.arguments(&mut [&mut selection_id, &mut max_items, &mut max_text_length]));
            server::respond(cx, api.train_category_guesser(cx, selection_id, max_items, max_text_length))
        }
        Some(Op::Translate) => {
            let mut text = None;
            let mut target_language = None;
            take!(input.arguments(&mut [&mut text, &mut target_language]));
            server::respond(cx, api.translate(cx, text, target_language))
        }
        Some(Op::TranslateEntity) => {
            let mut entity_name = None;
            let mut entity_id = None;
            let mut target_language = None;
            take!(input.arguments(&mut [&mut entity_name, &mut entity_id, &mut target_language]));
            server::respond(cx, api.translate_entity(cx, entity_name, entity_id, target_language))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

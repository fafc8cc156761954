// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BatchTaskInfo, FreeText, FreeTextOperator, MDOListItem};

use super::operations::*;

/// Calls of the tag `FreeText_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct FreeTextAgentClient<'c>(&'c Client);

impl<'c> FreeTextAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Add words.
    ///
    /// `POST /api/v1/Agents/FreeText/AddWords`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_AddWords.html)
    /// - body, `AddWordsRequest`.
    ///   - `StopWords`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().add_words("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_words(self, stop_words: &str) -> Call<'c, (), Select> {
        self.call(Op::AddWords, &[]).arguments(&[View::Str(stop_words)])
    }

    /// Delete stop words by id.
    ///
    /// `POST /api/v1/Agents/FreeText/DeleteStopWordsById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_DeleteStopWordsById.html)
    /// - body, `DeleteStopWordsByIdRequest`.
    ///   - `StopWordIds`, list of `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().delete_stop_words_by_id(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_stop_words_by_id(self, stop_word_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteStopWordsById, &[]).arguments(&[View::List(&stop_word_ids)])
    }

    /// Get status.
    ///
    /// `POST /api/v1/Agents/FreeText/GetStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStatus.html)
    /// - answers 200 with [`FreeText`](crate::types::FreeText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.free_text_agent().get_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status(self) -> Call<'c, FreeText, Select> {
        self.call(Op::GetStatus, &[])
    }

    /// Get stop word list.
    ///
    /// `POST /api/v1/Agents/FreeText/GetStopWordList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStopWordList.html)
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.free_text_agent().get_stop_word_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_stop_word_list(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetStopWordList, &[])
    }

    /// Get suggested stop words.
    ///
    /// `POST /api/v1/Agents/FreeText/GetSuggestedStopWords`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetSuggestedStopWords.html)
    /// - body, `GetSuggestedStopWordsRequest`.
    ///   - `CountWords`, `i32`.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.free_text_agent().get_suggested_stop_words(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_suggested_stop_words(self, count_words: i32) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetSuggestedStopWords, &[]).arguments(&[View::I32(count_words)])
    }

    /// Regenerate index.
    ///
    /// `POST /api/v1/Agents/FreeText/RegenerateIndex`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_RegenerateIndex.html)
    /// - body, `RegenerateIndexRequest`.
    ///   - `RunAsBatch`, `bool`.
    /// - answers 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.free_text_agent().regenerate_index(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn regenerate_index(self, run_as_batch: bool) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::RegenerateIndex, &[]).arguments(&[View::Bool(run_as_batch)])
    }

    /// Set auto enable travel areas.
    ///
    /// `POST /api/v1/Agents/FreeText/SetAutoEnableTravelAreas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetAutoEnableTravelAreas.html)
    /// - body, `SetAutoEnableTravelAreasRequest`.
    ///   - `AutoEnable`, `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_auto_enable_travel_areas(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_auto_enable_travel_areas(self, auto_enable: bool) -> Call<'c, (), Select> {
        self.call(Op::SetAutoEnableTravelAreas, &[]).arguments(&[View::Bool(auto_enable)])
    }

    /// Set enabled.
    ///
    /// `POST /api/v1/Agents/FreeText/SetEnabled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetEnabled.html)
    /// - body, `SetEnabledRequest`.
    ///   - `Enabled`, `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_enabled(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_enabled(self, enabled: bool) -> Call<'c, (), Select> {
        self.call(Op::SetEnabled, &[]).arguments(&[View::Bool(enabled)])
    }

    /// Set multi word operator.
    ///
    /// `POST /api/v1/Agents/FreeText/SetMultiWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetMultiWordOperator.html)
    /// - body, `SetMultiWordOperatorRequest`.
    ///   - `FreeTextOperator`, [`FreeTextOperator`](crate::types::FreeTextOperator).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_multi_word_operator(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_multi_word_operator(self, free_text_operator: &FreeTextOperator) -> Call<'c, (), Select> {
        self.call(Op::SetMultiWordOperator, &[]).arguments(&[View::Enum(free_text_operator)])
    }

    /// Set single word operator.
    ///
    /// `POST /api/v1/Agents/FreeText/SetSingleWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetSingleWordOperator.html)
    /// - body, `SetSingleWordOperatorRequest`.
    ///   - `FreeTextOperator`, [`FreeTextOperator`](crate::types::FreeTextOperator).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_single_word_operator(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_single_word_operator(self, free_text_operator: &FreeTextOperator) -> Call<'c, (), Select> {
        self.call(Op::SetSingleWordOperator, &[]).arguments(&[View::Enum(free_text_operator)])
    }
}

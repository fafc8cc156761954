// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BatchTaskInfo, FreeText, FreeTextOperator};

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

    /// Updates the free-text index for the given rows of one table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/FreeText/FreetextIndexRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_FreetextIndexRows.html)
    /// - body, `FreetextIndexRowsRequest`.
    ///   - `TableName`, text: Name of the database table whose rows are indexed.
    ///   - `IDs`, list of `i32`: Keys of the rows that the call works on.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().freetext_index_rows("table name", &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FreeTextAgent_FreetextIndexRows")]
    #[inline]
    pub fn freetext_index_rows(self, table_name: &str, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::FreetextIndexRows, &[]).arguments(&[View::Str(table_name), View::List(&ids)])
    }

    /// Returns the status of the free-text index.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/FreeText/GetStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStatus.html)
    /// - returns 200 with [`FreeText`](crate::types::FreeText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.free_text_agent().get_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FreeTextAgent_GetStatus")]
    #[inline]
    pub fn get_status(self) -> Call<'c, FreeText, Select> {
        self.call(Op::GetStatus, &[])
    }

    /// Deletes the free-text index and builds it again from the database. Free-text search does not work until this is
    /// finished. Returns the batch task that does the work, or null when the call has waited for the end.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/FreeText/RegenerateIndex`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_RegenerateIndex.html)
    /// - body, `RegenerateIndexRequest`.
    ///   - `RunAsBatch`, `bool`: True to run as a batch task, so that the call returns at once; with false the caller
    ///     waits, which may take too long.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.free_text_agent().regenerate_index(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FreeTextAgent_RegenerateIndex")]
    #[inline]
    pub fn regenerate_index(self, run_as_batch: bool) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::RegenerateIndex, &[]).arguments(&[View::Bool(run_as_batch)])
    }

    /// Switches free-text search on or off.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/FreeText/SetEnabled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetEnabled.html)
    /// - body, `SetEnabledRequest`.
    ///   - `Enabled`, `bool`: Whether free-text search is on.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_enabled(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FreeTextAgent_SetEnabled")]
    #[inline]
    pub fn set_enabled(self, enabled: bool) -> Call<'c, (), Select> {
        self.call(Op::SetEnabled, &[]).arguments(&[View::Bool(enabled)])
    }

    /// Sets the operator with which a free-text search of several words is matched.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/FreeText/SetMultiWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetMultiWordOperator.html)
    /// - body, `SetMultiWordOperatorRequest`.
    ///   - `FreeTextOperator`, [`FreeTextOperator`](crate::types::FreeTextOperator): Operator to match words with.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_multi_word_operator(&superoffice::types::FreeTextOperator::Contains)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FreeTextAgent_SetMultiWordOperator")]
    #[inline]
    pub fn set_multi_word_operator(self, free_text_operator: &FreeTextOperator) -> Call<'c, (), Select> {
        self.call(Op::SetMultiWordOperator, &[]).arguments(&[View::Enum(free_text_operator)])
    }

    /// Sets the operator with which a free-text search of a single word is matched.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/FreeText/SetSingleWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetSingleWordOperator.html)
    /// - body, `SetSingleWordOperatorRequest`.
    ///   - `FreeTextOperator`, [`FreeTextOperator`](crate::types::FreeTextOperator): Operator to match words with.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.free_text_agent().set_single_word_operator(&superoffice::types::FreeTextOperator::Contains)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FreeTextAgent_SetSingleWordOperator")]
    #[inline]
    pub fn set_single_word_operator(self, free_text_operator: &FreeTextOperator) -> Call<'c, (), Select> {
        self.call(Op::SetSingleWordOperator, &[]).arguments(&[View::Enum(free_text_operator)])
    }
}

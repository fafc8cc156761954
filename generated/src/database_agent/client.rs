// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::DictionaryStepInformation;

use super::operations::*;

/// Calls of the tag `Database_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DatabaseAgentClient<'c>(&'c Client);

impl<'c> DatabaseAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the steps of the database schema that the server knows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Database/GetStepsFromNetServerCode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Database_Agent/v1DatabaseAgent_GetStepsFromNetServerCode.html)
    /// - returns 200 with list of [`DictionaryStepInformation`](crate::types::DictionaryStepInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_agent().get_steps_from_net_server_code().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseAgent_GetStepsFromNetServerCode")]
    #[inline]
    pub fn get_steps_from_net_server_code(self) -> Call<'c, Vec<DictionaryStepInformation>, Select> {
        self.call(Op::GetStepsFromNetServerCode, &[])
    }

    /// Returns the steps of the schema that the database has.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Database/GetStepsInDatabase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Database_Agent/v1DatabaseAgent_GetStepsInDatabase.html)
    /// - returns 200 with list of [`DictionaryStepInformation`](crate::types::DictionaryStepInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_agent().get_steps_in_database().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseAgent_GetStepsInDatabase")]
    #[inline]
    pub fn get_steps_in_database(self) -> Call<'c, Vec<DictionaryStepInformation>, Select> {
        self.call(Op::GetStepsInDatabase, &[])
    }
}

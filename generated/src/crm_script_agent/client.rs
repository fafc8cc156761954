// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{CRMScriptEntity, CRMScriptResult, CRMScriptRunResult, EventData, Script, TriggerScriptEntity};

use super::operations::*;

/// Calls of the tag `CRMScript_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct CrmScriptAgentClient<'c>(&'c Client);

impl<'c> CrmScriptAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new CRMScript with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultCRMScriptEntity.html)
    /// - returns 200 with [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().create_default_crm_script_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_CreateDefaultCRMScriptEntity")]
    #[inline]
    pub fn create_default_crm_script_entity(self) -> Call<'c, CRMScriptEntity> {
        self.call(Op::CreateDefaultCrmScriptEntity, &[])
    }

    /// Returns a new trigger script with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultTriggerScriptEntity.html)
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().create_default_trigger_script_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_CreateDefaultTriggerScriptEntity")]
    #[inline]
    pub fn create_default_trigger_script_entity(self) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::CreateDefaultTriggerScriptEntity, &[])
    }

    /// Removes a script by its unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier.html)
    /// - body, `DeleteCRMScriptByUniqueIdentifierRequest`.
    ///   - `UniqueIdentifier`, text: Identifier of the script to delete; unique across all customers.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.crm_script_agent().delete_crm_script_by_unique_identifier("unique identifier").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier")]
    #[inline]
    pub fn delete_crm_script_by_unique_identifier(self, unique_identifier: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteCrmScriptByUniqueIdentifier, &[]).arguments(&[View::Str(unique_identifier)])
    }

    /// Removes a CRMScript by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptEntity.html)
    /// - `cRMScriptEntityId` (query), `i32`: Key of the CRMScript to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.crm_script_agent().delete_crm_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_DeleteCRMScriptEntity")]
    #[inline]
    pub fn delete_crm_script_entity(self, c_rm_script_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCrmScriptEntity, &[]).query("cRMScriptEntityId", View::I32(c_rm_script_entity_id))
    }

    /// Removes a trigger script by its unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptByUniqueId.html)
    /// - body, `DeleteTriggerScriptByUniqueIdRequest`.
    ///   - `TriggerScriptUniqueId`, text: Identifier of the trigger script; unique across all customers.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.crm_script_agent().delete_trigger_script_by_unique_id("trigger script unique id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_DeleteTriggerScriptByUniqueId")]
    #[inline]
    pub fn delete_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteTriggerScriptByUniqueId, &[]).arguments(&[View::Str(trigger_script_unique_id)])
    }

    /// Removes a trigger script by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptEntity.html)
    /// - `triggerScriptEntityId` (query), `i32`: Key of the trigger script to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.crm_script_agent().delete_trigger_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_DeleteTriggerScriptEntity")]
    #[inline]
    pub fn delete_trigger_script_entity(self, trigger_script_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTriggerScriptEntity, &[])
            .query("triggerScriptEntityId", View::I32(trigger_script_entity_id))
    }

    /// Runs a CRMScript with parameters and returns what it prints.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScript.html)
    /// - body, `ExecuteScriptRequest`.
    ///   - `CRMScriptId`, `i32`: Key of the script to run.
    ///   - `Parameters`, dictionary of text: Input by parameter name.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().execute_script(
    ///     1,
    ///     &[("key", "parameters".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ExecuteScript")]
    #[inline]
    pub fn execute_script(self, crm_script_id: i32, parameters: &Map<String>) -> Call<'c, String, Select> {
        self.call(Op::ExecuteScript, &[]).arguments(&[View::I32(crm_script_id), View::Map(parameters)])
    }

    /// Runs a CRMScript as if an event had happened and returns the event with output values.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEvent.html)
    /// - body, `ExecuteScriptAsEventRequest`.
    ///   - `CRMScriptId`, `i32`: Key of the script to run.
    ///   - `EventData`, [`EventData`](crate::types::EventData): What happened, with its parameters, as CRMScript
    ///     receives it.
    /// - returns 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let event_data = superoffice::types::EventData::new().set_message("Hello!");
    /// let response = client.crm_script_agent().execute_script_as_event(1, &event_data).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ExecuteScriptAsEvent")]
    #[inline]
    pub fn execute_script_as_event(self, crm_script_id: i32, event_data: &EventData) -> Call<'c, EventData, Select> {
        self.call(Op::ExecuteScriptAsEvent, &[]).arguments(&[View::I32(crm_script_id), View::Carrier(event_data)])
    }

    /// Runs a CRMScript, found by its unique identifier, as if an event had happened, and returns the event data with
    /// the output of the script.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEventByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId.html)
    /// - body, `ExecuteScriptAsEventByUniqueIdRequest`.
    ///   - `CRMScriptUniqueId`, text: Identifier of the script to run; unique across all customers.
    ///   - `EventData`, [`EventData`](crate::types::EventData): What happened, with its parameters, as CRMScript
    ///     receives it.
    /// - returns 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let event_data = superoffice::types::EventData::new().set_message("Hello!");
    /// let response = client.crm_script_agent().execute_script_as_event_by_unique_id(
    ///     "crm script unique id",
    ///     &event_data,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId")]
    #[inline]
    pub fn execute_script_as_event_by_unique_id(
        self,
        crm_script_unique_id: &str,
        event_data: &EventData,
    ) -> Call<'c, EventData, Select> {
        self.call(Op::ExecuteScriptAsEventByUniqueId, &[])
            .arguments(&[View::Str(crm_script_unique_id), View::Carrier(event_data)])
    }

    /// Runs a CRMScript, found by its include name, and returns what it prints.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByIncludeId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByIncludeId.html)
    /// - body, `ExecuteScriptByIncludeIdRequest`.
    ///   - `CRMScriptIncludeId`, text: Name by which other scripts include the script; not its numeric key.
    ///   - `Parameters`, dictionary of text: Input by parameter name.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().execute_script_by_include_id(
    ///     "crm script include id",
    ///     &[("key", "parameters".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ExecuteScriptByIncludeId")]
    #[inline]
    pub fn execute_script_by_include_id(
        self,
        crm_script_include_id: &str,
        parameters: &Map<String>,
    ) -> Call<'c, String, Select> {
        self.call(Op::ExecuteScriptByIncludeId, &[])
            .arguments(&[View::Str(crm_script_include_id), View::Map(parameters)])
    }

    /// Runs the text of a CRMScript in JavaScript and returns its output, variables and errors.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByString.html)
    /// - body, `ExecuteScriptByStringRequest`.
    ///   - `Script`, text: Text of the program.
    ///   - `Parameters`, dictionary of text: Input by parameter name.
    ///   - `EventData`, [`EventData`](crate::types::EventData): What happened, with its parameters, as CRMScript
    ///     receives it.
    /// - returns 200 with [`CRMScriptRunResult`](crate::types::CRMScriptRunResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let event_data = superoffice::types::EventData::new().set_message("Hello!");
    /// let response = client.crm_script_agent().execute_script_by_string(
    ///     "script",
    ///     &[("key", "parameters".to_owned())].into(),
    ///     &event_data,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ExecuteScriptByString")]
    #[inline]
    pub fn execute_script_by_string(
        self,
        script: &str,
        parameters: &Map<String>,
        event_data: &EventData,
    ) -> Call<'c, CRMScriptRunResult, Select> {
        self.call(Op::ExecuteScriptByString, &[])
            .arguments(&[View::Str(script), View::Map(parameters), View::Carrier(event_data)])
    }

    /// Runs a CRMScript, found by its unique identifier, and returns what it prints.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByUniqueId.html)
    /// - body, `ExecuteScriptByUniqueIdRequest`.
    ///   - `CRMScriptUniqueId`, text: Identifier of the script to run; unique across all customers.
    ///   - `Parameters`, dictionary of text: Input by parameter name.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().execute_script_by_unique_id(
    ///     "crm script unique id",
    ///     &[("key", "parameters".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ExecuteScriptByUniqueId")]
    #[inline]
    pub fn execute_script_by_unique_id(
        self,
        crm_script_unique_id: &str,
        parameters: &Map<String>,
    ) -> Call<'c, String, Select> {
        self.call(Op::ExecuteScriptByUniqueId, &[]).arguments(&[View::Str(crm_script_unique_id), View::Map(parameters)])
    }

    /// Returns the name, source and folder of the script that has the given unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier.html)
    /// - body, `GetCRMScriptByUniqueIdentifierRequest`.
    ///   - `UniqueIdentifier`, text: Identifier of the script to return; unique across all customers.
    /// - returns 200 with [`Script`](crate::types::Script).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().get_crm_script_by_unique_identifier("unique identifier")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier")]
    #[inline]
    pub fn get_crm_script_by_unique_identifier(self, unique_identifier: &str) -> Call<'c, Script, Select> {
        self.call(Op::GetCrmScriptByUniqueIdentifier, &[]).arguments(&[View::Str(unique_identifier)])
    }

    /// Returns one CRMScript, looked up by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptEntity.html)
    /// - `cRMScriptEntityId` (query), `i32`: Key of the CRMScript to return.
    /// - returns 200 with [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().get_crm_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_GetCRMScriptEntity")]
    #[inline]
    pub fn get_crm_script_entity(self, c_rm_script_entity_id: i32) -> Call<'c, CRMScriptEntity, Select> {
        self.call(Op::GetCrmScriptEntity, &[]).query("cRMScriptEntityId", View::I32(c_rm_script_entity_id))
    }

    /// Returns the source and event of the trigger script that has the given unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptByUniqueId.html)
    /// - body, `GetTriggerScriptByUniqueIdRequest`.
    ///   - `TriggerScriptUniqueId`, text: Identifier of the trigger script; unique across all customers.
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().get_trigger_script_by_unique_id("trigger script unique id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_GetTriggerScriptByUniqueId")]
    #[inline]
    pub fn get_trigger_script_by_unique_id(
        self,
        trigger_script_unique_id: &str,
    ) -> Call<'c, TriggerScriptEntity, Select> {
        self.call(Op::GetTriggerScriptByUniqueId, &[]).arguments(&[View::Str(trigger_script_unique_id)])
    }

    /// Returns one trigger script, looked up by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptEntity.html)
    /// - `triggerScriptEntityId` (query), `i32`: Key of the trigger script to return.
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().get_trigger_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_GetTriggerScriptEntity")]
    #[inline]
    pub fn get_trigger_script_entity(self, trigger_script_entity_id: i32) -> Call<'c, TriggerScriptEntity, Select> {
        self.call(Op::GetTriggerScriptEntity, &[]).query("triggerScriptEntityId", View::I32(trigger_script_entity_id))
    }

    /// Returns keys of all scripts that a TypeScript includes, directly or not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ResolveIncludes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ResolveIncludes.html)
    /// - body, `ResolveIncludesRequest`.
    ///   - `Script`, text: Text of the program.
    ///   - `IgnoreErrors`, `bool`: Whether to go on when an include cannot be resolved.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().resolve_includes("script", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ResolveIncludes")]
    #[inline]
    pub fn resolve_includes(self, script: &str, ignore_errors: bool) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::ResolveIncludes, &[]).arguments(&[View::Str(script), View::Bool(ignore_errors)])
    }

    /// Stores a script by its unique identifier, or creates it where there is none, and returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier.html)
    /// - body, `SaveCRMScriptByUniqueIdentifierRequest`.
    ///   - `UniqueIdentifier`, text: Identifier of the script to store; unique across all customers.
    ///   - `Crmscript`, [`Script`](crate::types::Script): The program to store.
    /// - returns 200 with [`Script`](crate::types::Script).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let crmscript = superoffice::types::Script::new().set_name("Example");
    /// let response = client.crm_script_agent().save_crm_script_by_unique_identifier(
    ///     "unique identifier",
    ///     &crmscript,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier")]
    #[inline]
    pub fn save_crm_script_by_unique_identifier(
        self,
        unique_identifier: &str,
        crmscript: &Script,
    ) -> Call<'c, Script, Select> {
        self.call(Op::SaveCrmScriptByUniqueIdentifier, &[])
            .arguments(&[View::Str(unique_identifier), View::Carrier(crmscript)])
    }

    /// Stores a CRMScript: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntity.html)
    /// - body, [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    /// - returns 200 with [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CRMScriptEntity::new().set_name("Example");
    /// let response = client.crm_script_agent().save_crm_script_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_SaveCRMScriptEntity")]
    #[inline]
    pub fn save_crm_script_entity(self, body: &CRMScriptEntity) -> Call<'c, CRMScriptEntity> {
        self.call(Op::SaveCrmScriptEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a TypeScript without translating it and returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntityWithoutCompile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntityWithoutCompile.html)
    /// - body, `SaveCRMScriptEntityWithoutCompileRequest`.
    ///   - `CrmScriptEntity`, [`CRMScriptEntity`](crate::types::CRMScriptEntity): The program to store.
    /// - returns 200 with [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let crm_script_entity = superoffice::types::CRMScriptEntity::new().set_name("Example");
    /// let response = client.crm_script_agent().save_crm_script_entity_without_compile(&crm_script_entity)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_SaveCRMScriptEntityWithoutCompile")]
    #[inline]
    pub fn save_crm_script_entity_without_compile(
        self,
        crm_script_entity: &CRMScriptEntity,
    ) -> Call<'c, CRMScriptEntity, Select> {
        self.call(Op::SaveCrmScriptEntityWithoutCompile, &[]).arguments(&[View::Carrier(crm_script_entity)])
    }

    /// Stores a trigger script by its unique identifier and returns it with its source code.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptByUniqueId.html)
    /// - body, `SaveTriggerScriptByUniqueIdRequest`.
    ///   - `TriggerScriptUniqueId`, text: Identifier of the trigger script; unique across all customers.
    ///   - `Entity`, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity): The program with its event.
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entity = superoffice::types::TriggerScriptEntity::new().set_name("Example");
    /// let response = client.crm_script_agent().save_trigger_script_by_unique_id(
    ///     "trigger script unique id",
    ///     &entity,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_SaveTriggerScriptByUniqueId")]
    #[inline]
    pub fn save_trigger_script_by_unique_id(
        self,
        trigger_script_unique_id: &str,
        entity: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntity, Select> {
        self.call(Op::SaveTriggerScriptByUniqueId, &[])
            .arguments(&[View::Str(trigger_script_unique_id), View::Carrier(entity)])
    }

    /// Stores a trigger script: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptEntity.html)
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TriggerScriptEntity::new().set_name("Example");
    /// let response = client.crm_script_agent().save_trigger_script_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_SaveTriggerScriptEntity")]
    #[inline]
    pub fn save_trigger_script_entity(self, body: &TriggerScriptEntity) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::SaveTriggerScriptEntity, &[]).body(View::Carrier(body))
    }

    /// Checks the syntax of a stored CRMScript and returns whether it is correct, with details of the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScript.html)
    /// - body, `ValidateScriptRequest`.
    ///   - `CRMScriptId`, `i32`: Key of the script whose syntax is checked.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().validate_script(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ValidateScript")]
    #[inline]
    pub fn validate_script(self, crm_script_id: i32) -> Call<'c, CRMScriptResult, Select> {
        self.call(Op::ValidateScript, &[]).arguments(&[View::I32(crm_script_id)])
    }

    /// Checks the syntax of a CRMScript, found by its include name, and returns whether it is correct, with details of
    /// the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByIncludeId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByIncludeId.html)
    /// - body, `ValidateScriptByIncludeIdRequest`.
    ///   - `CRMScriptIncludeId`, text: Include name of the script to check; not its numeric key.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().validate_script_by_include_id("crm script include id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ValidateScriptByIncludeId")]
    #[inline]
    pub fn validate_script_by_include_id(self, crm_script_include_id: &str) -> Call<'c, CRMScriptResult, Select> {
        self.call(Op::ValidateScriptByIncludeId, &[]).arguments(&[View::Str(crm_script_include_id)])
    }

    /// Checks the syntax of a CRMScript in JavaScript, given as text, and returns whether it is correct, with details
    /// of the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByString.html)
    /// - body, `ValidateScriptByStringRequest`.
    ///   - `Script`, text: Text of the program.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().validate_script_by_string("script").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ValidateScriptByString")]
    #[inline]
    pub fn validate_script_by_string(self, script: &str) -> Call<'c, CRMScriptResult, Select> {
        self.call(Op::ValidateScriptByString, &[]).arguments(&[View::Str(script)])
    }

    /// Checks the syntax of a CRMScript, found by its unique identifier, and returns whether it is correct, with
    /// details of the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByUniqueId.html)
    /// - body, `ValidateScriptByUniqueIdRequest`.
    ///   - `CRMScriptUniqueId`, text: Identifier of the script to check; unique across all customers.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().validate_script_by_unique_id("crm script unique id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ValidateScriptByUniqueId")]
    #[inline]
    pub fn validate_script_by_unique_id(self, crm_script_unique_id: &str) -> Call<'c, CRMScriptResult, Select> {
        self.call(Op::ValidateScriptByUniqueId, &[]).arguments(&[View::Str(crm_script_unique_id)])
    }

    /// Checks the syntax of a trigger script without running it, and returns whether it is correct, with details of the
    /// error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScript.html)
    /// - body, `ValidateTriggerScriptRequest`.
    ///   - `TriggerScriptId`, `i32`: Key of the trigger script to check.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().validate_trigger_script(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ValidateTriggerScript")]
    #[inline]
    pub fn validate_trigger_script(self, trigger_script_id: i32) -> Call<'c, CRMScriptResult, Select> {
        self.call(Op::ValidateTriggerScript, &[]).arguments(&[View::I32(trigger_script_id)])
    }

    /// Checks the syntax of a trigger script, found by its unique identifier, without running it. Returns whether it is
    /// correct, with details of the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScriptByUniqueId.html)
    /// - body, `ValidateTriggerScriptByUniqueIdRequest`.
    ///   - `TriggerScriptUniqueId`, text: Identifier of the trigger script; unique across all customers.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script_agent().validate_trigger_script_by_unique_id(
    ///     "trigger script unique id",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptAgent_ValidateTriggerScriptByUniqueId")]
    #[inline]
    pub fn validate_trigger_script_by_unique_id(
        self,
        trigger_script_unique_id: &str,
    ) -> Call<'c, CRMScriptResult, Select> {
        self.call(Op::ValidateTriggerScriptByUniqueId, &[]).arguments(&[View::Str(trigger_script_unique_id)])
    }
}

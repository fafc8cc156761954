// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    ConnectActorRequest, CreateActorLinkRequest, CreateErpActorFromCrmRequest, CrmActorType, ErpActorType,
    ErpConnection, ErpConnectionData, ErpConnectionListMappingContainer, ErpSyncActorTypeMapping,
    ErpSyncConnectionSummary, ErpSyncConnectorEntity, ErpSyncDefaultValue, ErpSyncEngineStatus, ErpSyncFieldValue,
    ErpSyncResponseCode, FieldMetadata, ListItem, PluginResponse, TryConnectActorRequest,
};

use super::operations::*;

/// Calls of the tag `ErpSync_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ErpSyncAgentClient<'c>(&'c Client);

impl<'c> ErpSyncAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Removes the link between a record of the CRM and its counterpart in the ERP system. Returns whether that worked.
    /// It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/BreakActorLink`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_BreakActorLink.html)
    /// - body, `BreakActorLinkRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection that the link belongs to.
    ///   - `CrmRecordId`, `i32`: Key of the CRM record whose link is removed.
    ///   - `CrmActorType`, [`CrmActorType`](crate::types::CrmActorType): Kind of CRM record that is connected, such as
    ///     a company or a project.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().break_actor_link(
    ///     1,
    ///     2,
    ///     &superoffice::types::CrmActorType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_BreakActorLink")]
    #[inline]
    pub fn break_actor_link(
        self,
        erp_connection_id: i32,
        crm_record_id: i32,
        crm_actor_type: &CrmActorType,
    ) -> Call<'c, bool, Select> {
        self.call(Op::BreakActorLink, &[])
            .arguments(&[View::I32(erp_connection_id), View::I32(crm_record_id), View::Enum(crm_actor_type)])
    }

    /// Returns a code that shows whether the given connector can be deleted. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/CanDeleteErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CanDeleteErpSyncConnectorEntity.html)
    /// - body, `CanDeleteErpSyncConnectorEntityRequest`.
    ///   - `ErpSyncConnectorId`, `i32`: Key of the ERP Sync connector that might be deleted.
    /// - returns 200 with [`ErpSyncResponseCode`](crate::types::ErpSyncResponseCode).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().can_delete_erp_sync_connector_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_CanDeleteErpSyncConnectorEntity")]
    #[inline]
    pub fn can_delete_erp_sync_connector_entity(
        self,
        erp_sync_connector_id: i32,
    ) -> Call<'c, ErpSyncResponseCode, Select> {
        self.call(Op::CanDeleteErpSyncConnectorEntity, &[]).arguments(&[View::I32(erp_sync_connector_id)])
    }

    /// Changes how often the sync engine runs. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ChangeEngineInterval`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ChangeEngineInterval.html)
    /// - body, `ChangeEngineIntervalRequest`.
    ///   - `Interval`, text: New interval between two runs, as text.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.erp_sync_agent().change_engine_interval("interval").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ChangeEngineInterval")]
    #[inline]
    pub fn change_engine_interval(self, interval: &str) -> Call<'c, (), Select> {
        self.call(Op::ChangeEngineInterval, &[]).arguments(&[View::Str(interval)])
    }

    /// Starts or stops the sync engine and returns its status. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ChangeEngineStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ChangeEngineStatus.html)
    /// - body, `ChangeEngineStatusRequest`.
    ///   - `Run`, `bool`: True to start the engine, false to stop it; it can take a while.
    /// - returns 200 with [`ErpSyncEngineStatus`](crate::types::ErpSyncEngineStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().change_engine_status(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ChangeEngineStatus")]
    #[inline]
    pub fn change_engine_status(self, run: bool) -> Call<'c, ErpSyncEngineStatus, Select> {
        self.call(Op::ChangeEngineStatus, &[]).arguments(&[View::Bool(run)])
    }

    /// Links a record of the CRM to a record of the ERP system and sets default values. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ConnectActor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ConnectActor.html)
    /// - body, [`ConnectActorRequest`](crate::types::ConnectActorRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConnectActorRequest::new()
    ///     .set_crm_actor_type(superoffice::types::CrmActorType::Contact)
    ///     .set_erp_actor_type(superoffice::types::ErpActorType::Customer);
    /// client.erp_sync_agent().connect_actor(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ConnectActor")]
    #[inline]
    pub fn connect_actor(self, body: &ConnectActorRequest) -> Call<'c, (), Select> {
        self.call(Op::ConnectActor, &[]).body(View::Carrier(body))
    }

    /// Links a record of the CRM to a record of the ERP system and returns whether this succeeded. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/CreateActorLink`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateActorLink.html)
    /// - body, [`CreateActorLinkRequest`](crate::types::CreateActorLinkRequest).
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateActorLinkRequest::new()
    ///     .set_crm_actor_type(superoffice::types::CrmActorType::Contact)
    ///     .set_erp_actor_type(superoffice::types::ErpActorType::Customer);
    /// let response = client.erp_sync_agent().create_actor_link(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_CreateActorLink")]
    #[inline]
    pub fn create_actor_link(self, body: &CreateActorLinkRequest) -> Call<'c, bool, Select> {
        self.call(Op::CreateActorLink, &[]).body(View::Carrier(body))
    }

    /// Returns a new ERP Sync connector with the default values of the server; nothing is stored until it is saved. It
    /// is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/CreateDefaultErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateDefaultErpSyncConnectorEntity.html)
    /// - returns 200 with [`ErpSyncConnectorEntity`](crate::types::ErpSyncConnectorEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().create_default_erp_sync_connector_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_CreateDefaultErpSyncConnectorEntity")]
    #[inline]
    pub fn create_default_erp_sync_connector_entity(self) -> Call<'c, ErpSyncConnectorEntity> {
        self.call(Op::CreateDefaultErpSyncConnectorEntity, &[])
    }

    /// Creates a record in the ERP system from a record of the CRM and returns whether this succeeded.
    /// `GetFieldsForNewErpActor` names the fields that it needs. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/CreateErpActorFromCrm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateErpActorFromCrm.html)
    /// - body, [`CreateErpActorFromCrmRequest`](crate::types::CreateErpActorFromCrmRequest).
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateErpActorFromCrmRequest::new()
    ///     .set_erp_actor_type(superoffice::types::ErpActorType::Customer)
    ///     .set_crm_actor_type(superoffice::types::CrmActorType::Contact);
    /// let response = client.erp_sync_agent().create_erp_actor_from_crm(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_CreateErpActorFromCrm")]
    #[inline]
    pub fn create_erp_actor_from_crm(self, body: &CreateErpActorFromCrmRequest) -> Call<'c, bool, Select> {
        self.call(Op::CreateErpActorFromCrm, &[]).body(View::Carrier(body))
    }

    /// Deletes a connection to an ERP system from the database. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/DeleteConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_DeleteConnection.html)
    /// - body, `ErpSync_DeleteConnectionRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.erp_sync_agent().delete_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_DeleteConnection")]
    #[inline]
    pub fn delete_connection(self, erp_connection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteConnection, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Removes an ERP Sync connector by its key. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/DeleteErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_DeleteErpSyncConnectorEntity.html)
    /// - `erpSyncConnectorEntityId` (query), `i32`: Key of the ERP Sync connector to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.erp_sync_agent().delete_erp_sync_connector_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_DeleteErpSyncConnectorEntity")]
    #[inline]
    pub fn delete_erp_sync_connector_entity(self, erp_sync_connector_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteErpSyncConnectorEntity, &[])
            .query("erpSyncConnectorEntityId", View::I32(erp_sync_connector_entity_id))
    }

    /// Synchronizes records again, from the CRM or from the given ERP connection to all other connections.
    /// `ForceResyncBatchTask` does the same in the background. Returns whether that worked. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResync`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResync.html)
    /// - body, `ForceResyncRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to synchronize from; only a positive number has an
    ///     effect.
    ///   - `InternalKeyIds`, list of `i32`: Internal keys of the records to synchronize; empty for all.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().force_resync(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ForceResync")]
    #[inline]
    pub fn force_resync(self, erp_connection_id: i32, internal_key_ids: &[i32]) -> Call<'c, PluginResponse, Select> {
        self.call(Op::ForceResync, &[]).arguments(&[View::I32(erp_connection_id), View::List(&internal_key_ids)])
    }

    /// Starts a batch task that synchronizes records again, from the CRM or from the given ERP connection to all other
    /// connections. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncBatchTask.html)
    /// - body, `ForceResyncBatchTaskRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to synchronize from; only a positive number has an
    ///     effect.
    ///   - `InternalKeyIds`, list of `i32`: Internal keys of the records to synchronize; empty for all.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.erp_sync_agent().force_resync_batch_task(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ForceResyncBatchTask")]
    #[inline]
    pub fn force_resync_batch_task(self, erp_connection_id: i32, internal_key_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::ForceResyncBatchTask, &[])
            .arguments(&[View::I32(erp_connection_id), View::List(&internal_key_ids)])
    }

    /// Synchronizes records again, from the CRM or from the given ERP connection to all other connections, with the
    /// records named by their external keys. Returns whether that worked. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncExternal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncExternal.html)
    /// - body, `ForceResyncExternalRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to synchronize from.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    ///   - `ExternalKeys`, list of text: External keys of the records to synchronize; empty for all.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().force_resync_external(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    ///     &["external keys"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ForceResyncExternal")]
    #[inline]
    pub fn force_resync_external(
        self,
        erp_connection_id: i32,
        erp_actor_type: &ErpActorType,
        external_keys: &[impl AsRef<str>],
    ) -> Call<'c, PluginResponse, Select> {
        self.call(Op::ForceResyncExternal, &[])
            .arguments(
                &[
                    View::I32(erp_connection_id),
                    View::Enum(erp_actor_type),
                    View::List(&pagewire_runtime::table::Texts(external_keys)),
                ],
            )
    }

    /// Synchronizes records again, named by their external keys, and keeps blank values from replacing values that
    /// exist. Useful for imports. Returns whether that worked. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncExternalNoBlankValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncExternalNoBlankValues.html)
    /// - body, `ForceResyncExternalNoBlankValuesRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to synchronize from.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    ///   - `ExternalKeys`, list of text: External keys of the records to synchronize; empty for all.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().force_resync_external_no_blank_values(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    ///     &["external keys"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ForceResyncExternalNoBlankValues")]
    #[inline]
    pub fn force_resync_external_no_blank_values(
        self,
        erp_connection_id: i32,
        erp_actor_type: &ErpActorType,
        external_keys: &[impl AsRef<str>],
    ) -> Call<'c, PluginResponse, Select> {
        self.call(Op::ForceResyncExternalNoBlankValues, &[])
            .arguments(
                &[
                    View::I32(erp_connection_id),
                    View::Enum(erp_actor_type),
                    View::List(&pagewire_runtime::table::Texts(external_keys)),
                ],
            )
    }

    /// Synchronizes records again, named by their internal keys, and keeps blank values from replacing values that
    /// exist. Useful for imports. Returns whether that worked. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncNoBlankValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncNoBlankValues.html)
    /// - body, `ForceResyncNoBlankValuesRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to synchronize from; only a positive number has an
    ///     effect.
    ///   - `InternalKeyIds`, list of `i32`: Internal keys of the records to synchronize; empty for all.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().force_resync_no_blank_values(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ForceResyncNoBlankValues")]
    #[inline]
    pub fn force_resync_no_blank_values(
        self,
        erp_connection_id: i32,
        internal_key_ids: &[i32],
    ) -> Call<'c, PluginResponse, Select> {
        self.call(Op::ForceResyncNoBlankValues, &[])
            .arguments(&[View::I32(erp_connection_id), View::List(&internal_key_ids)])
    }

    /// Synchronizes all active connections, including when automatic synchronization is off, and returns whether that
    /// worked. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceSyncAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceSyncAll.html)
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().force_sync_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ForceSyncAll")]
    #[inline]
    pub fn force_sync_all(self) -> Call<'c, PluginResponse, Select> {
        self.call(Op::ForceSyncAll, &[])
    }

    /// Returns the mappings of one actor type in one connection. The two together are the key of a mapping. It is meant
    /// for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetActorTypeMapping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetActorTypeMapping.html)
    /// - body, `GetActorTypeMappingRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection whose mapping is wanted.
    ///   - `ActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of ERP record that the mapping is for, such
    ///     as customer or supplier.
    /// - returns 200 with [`ErpSyncActorTypeMapping`](crate::types::ErpSyncActorTypeMapping).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_actor_type_mapping(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetActorTypeMapping")]
    #[inline]
    pub fn get_actor_type_mapping(
        self,
        erp_connection_id: i32,
        actor_type: &ErpActorType,
    ) -> Call<'c, ErpSyncActorTypeMapping, Select> {
        self.call(Op::GetActorTypeMapping, &[]).arguments(&[View::I32(erp_connection_id), View::Enum(actor_type)])
    }

    /// Returns all ERP connections, without the data of their configuration fields. `GetErpConnectionConfigFields`
    /// returns those. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetAllConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetAllConnections.html)
    /// - body, `GetAllConnectionsRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`ErpConnection`](crate::types::ErpConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_all_connections(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetAllConnections")]
    #[inline]
    pub fn get_all_connections(self, include_deleted: bool) -> Call<'c, Vec<ErpConnection>, Select> {
        self.call(Op::GetAllConnections, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all ERP Sync connectors as list items. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetAllConnectors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetAllConnectors.html)
    /// - returns 200 with list of [`ListItem`](crate::types::ListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_all_connectors().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetAllConnectors")]
    #[inline]
    pub fn get_all_connectors(self) -> Call<'c, Vec<ListItem>, Select> {
        self.call(Op::GetAllConnectors, &[])
    }

    /// Returns the fields that a connector needs to be given before it can connect to its ERP system. It is meant for
    /// ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConfigurationFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConfigurationFields.html)
    /// - body, `ErpSync_GetConfigurationFieldsRequest`.
    ///   - `ErpConnectorId`, `i32`: Key of the ERP Sync connector whose configuration fields are wanted.
    /// - returns 200 with list of [`FieldMetadata`](crate::types::FieldMetadata).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_configuration_fields(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetConfigurationFields")]
    #[inline]
    pub fn get_configuration_fields(self, erp_connector_id: i32) -> Call<'c, Vec<FieldMetadata>, Select> {
        self.call(Op::GetConfigurationFields, &[]).arguments(&[View::I32(erp_connector_id)])
    }

    /// Returns one connection to an ERP system. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnection.html)
    /// - body, `ErpSync_GetConnectionRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to return.
    /// - returns 200 with [`ErpConnection`](crate::types::ErpConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetConnection")]
    #[inline]
    pub fn get_connection(self, erp_connection_id: i32) -> Call<'c, ErpConnection, Select> {
        self.call(Op::GetConnection, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Returns the list mappings of a connection: which list items of the CRM and the ERP system correspond. It is
    /// meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConnectionListMappings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnectionListMappings.html)
    /// - body, `GetConnectionListMappingsRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection whose list mappings are wanted.
    /// - returns 200 with [`ErpConnectionListMappingContainer`](crate::types::ErpConnectionListMappingContainer).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_connection_list_mappings(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetConnectionListMappings")]
    #[inline]
    pub fn get_connection_list_mappings(
        self,
        erp_connection_id: i32,
    ) -> Call<'c, ErpConnectionListMappingContainer, Select> {
        self.call(Op::GetConnectionListMappings, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Returns the connections that concern one record of the CRM, with their statuses and the fields to show. It is
    /// meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConnectionsAndDisplayFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnectionsAndDisplayFields.html)
    /// - body, `GetConnectionsAndDisplayFieldsRequest`.
    ///   - `CrmActorType`, [`CrmActorType`](crate::types::CrmActorType): Kind of CRM record that is connected, such as
    ///     a company or a project.
    ///   - `EntityId`, `i32`: Key of the CRM record that the connections concern.
    /// - returns 200 with list of [`ErpConnectionData`](crate::types::ErpConnectionData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_connections_and_display_fields(
    ///     &superoffice::types::CrmActorType::Contact,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetConnectionsAndDisplayFields")]
    #[inline]
    pub fn get_connections_and_display_fields(
        self,
        crm_actor_type: &CrmActorType,
        entity_id: i32,
    ) -> Call<'c, Vec<ErpConnectionData>, Select> {
        self.call(Op::GetConnectionsAndDisplayFields, &[])
            .arguments(&[View::Enum(crm_actor_type), View::I32(entity_id)])
    }

    /// Returns which kind of CRM record a kind of ERP record is mapped to in a connection. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetCrmActorType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetCrmActorType.html)
    /// - body, `GetCrmActorTypeRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection whose mapping is looked up.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    /// - returns 200 with [`CrmActorType`](crate::types::CrmActorType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_crm_actor_type(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetCrmActorType")]
    #[inline]
    pub fn get_crm_actor_type(
        self,
        erp_connection_id: i32,
        erp_actor_type: &ErpActorType,
    ) -> Call<'c, CrmActorType, Select> {
        self.call(Op::GetCrmActorType, &[]).arguments(&[View::I32(erp_connection_id), View::Enum(erp_actor_type)])
    }

    /// Returns the default value that is set up for a field of the ERP system. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetDefaultValueInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetDefaultValueInfo.html)
    /// - body, `GetDefaultValueInfoRequest`.
    ///   - `ErpFieldId`, `i32`: Key of the field of the ERP system whose default value is described.
    /// - returns 200 with [`ErpSyncDefaultValue`](crate::types::ErpSyncDefaultValue).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_default_value_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetDefaultValueInfo")]
    #[inline]
    pub fn get_default_value_info(self, erp_field_id: i32) -> Call<'c, ErpSyncDefaultValue, Select> {
        self.call(Op::GetDefaultValueInfo, &[]).arguments(&[View::I32(erp_field_id)])
    }

    /// Returns the current status of the sync engine. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetEngineStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetEngineStatus.html)
    /// - returns 200 with [`ErpSyncEngineStatus`](crate::types::ErpSyncEngineStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_engine_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetEngineStatus")]
    #[inline]
    pub fn get_engine_status(self) -> Call<'c, ErpSyncEngineStatus, Select> {
        self.call(Op::GetEngineStatus, &[])
    }

    /// Returns the configuration fields of a connection, as pairs of name and value. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpConnectionConfigFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpConnectionConfigFields.html)
    /// - body, `GetErpConnectionConfigFieldsRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection whose configuration is returned.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_erp_connection_config_fields(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetErpConnectionConfigFields")]
    #[inline]
    pub fn get_erp_connection_config_fields(self, erp_connection_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetErpConnectionConfigFields, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Returns the values of certain fields, read from the ERP system over the given connection, for one record. The
    /// values come in the order of the fields in the request. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpFieldValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpFieldValues.html)
    /// - body, `GetErpFieldValuesRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection that the values are read over.
    ///   - `CrmActorType`, [`CrmActorType`](crate::types::CrmActorType): Kind of CRM record that is connected, such as
    ///     a company or a project.
    ///   - `EntityId`, `i32`: Key of the record whose values are read.
    ///   - `FieldKeys`, list of text: Keys of the ERP fields to read.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_erp_field_values(
    ///     1,
    ///     &superoffice::types::CrmActorType::Contact,
    ///     2,
    ///     &["field keys"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetErpFieldValues")]
    #[inline]
    pub fn get_erp_field_values(
        self,
        erp_connection_id: i32,
        crm_actor_type: &CrmActorType,
        entity_id: i32,
        field_keys: &[impl AsRef<str>],
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetErpFieldValues, &[])
            .arguments(
                &[
                    View::I32(erp_connection_id),
                    View::Enum(crm_actor_type),
                    View::I32(entity_id),
                    View::List(&pagewire_runtime::table::Texts(field_keys)),
                ],
            )
    }

    /// Returns a summary of how ERP Sync is currently set up for a connection. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpSyncConnectionSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpSyncConnectionSummary.html)
    /// - body, `GetErpSyncConnectionSummaryRequest`.
    ///   - `ErpSyncConnectionId`, `i32`: Key of the ERP Sync connection to sum up.
    /// - returns 200 with [`ErpSyncConnectionSummary`](crate::types::ErpSyncConnectionSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_erp_sync_connection_summary(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetErpSyncConnectionSummary")]
    #[inline]
    pub fn get_erp_sync_connection_summary(
        self,
        erp_sync_connection_id: i32,
    ) -> Call<'c, ErpSyncConnectionSummary, Select> {
        self.call(Op::GetErpSyncConnectionSummary, &[]).arguments(&[View::I32(erp_sync_connection_id)])
    }

    /// Returns one ERP Sync connector, looked up by its key. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpSyncConnectorEntity.html)
    /// - `erpSyncConnectorEntityId` (query), `i32`: Key of the ERP Sync connector to return.
    /// - returns 200 with [`ErpSyncConnectorEntity`](crate::types::ErpSyncConnectorEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_erp_sync_connector_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetErpSyncConnectorEntity")]
    #[inline]
    pub fn get_erp_sync_connector_entity(
        self,
        erp_sync_connector_entity_id: i32,
    ) -> Call<'c, ErpSyncConnectorEntity, Select> {
        self.call(Op::GetErpSyncConnectorEntity, &[])
            .query("erpSyncConnectorEntityId", View::I32(erp_sync_connector_entity_id))
    }

    /// Returns the field values of a record, read from the CRM. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetFieldValuesFromCrm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldValuesFromCrm.html)
    /// - body, `GetFieldValuesFromCrmRequest`.
    ///   - `RecordId`, `i32`: Key of the CRM record whose values are read.
    ///   - `ActorTypeCrm`, [`CrmActorType`](crate::types::CrmActorType): Kind of CRM record to read, such as a company
    ///     or a project.
    /// - returns 200 with list of [`ErpSyncFieldValue`](crate::types::ErpSyncFieldValue).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_field_values_from_crm(
    ///     1,
    ///     &superoffice::types::CrmActorType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetFieldValuesFromCrm")]
    #[inline]
    pub fn get_field_values_from_crm(
        self,
        record_id: i32,
        actor_type_crm: &CrmActorType,
    ) -> Call<'c, Vec<ErpSyncFieldValue>, Select> {
        self.call(Op::GetFieldValuesFromCrm, &[]).arguments(&[View::I32(record_id), View::Enum(actor_type_crm)])
    }

    /// Returns the field values of a record in the ERP system, read over the given connection. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetFieldValuesFromErp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldValuesFromErp.html)
    /// - body, `GetFieldValuesFromErpRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection that the values are read over.
    ///   - `ActorTypeErp`, [`ErpActorType`](crate::types::ErpActorType): Kind of ERP record to read, such as customer
    ///     or supplier.
    ///   - `ErpKey`, text: Key, in the ERP system, of the record whose values are read.
    /// - returns 200 with list of [`ErpSyncFieldValue`](crate::types::ErpSyncFieldValue).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_field_values_from_erp(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    ///     "erp key",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetFieldValuesFromErp")]
    #[inline]
    pub fn get_field_values_from_erp(
        self,
        erp_connection_id: i32,
        actor_type_erp: &ErpActorType,
        erp_key: &str,
    ) -> Call<'c, Vec<ErpSyncFieldValue>, Select> {
        self.call(Op::GetFieldValuesFromErp, &[])
            .arguments(&[View::I32(erp_connection_id), View::Enum(actor_type_erp), View::Str(erp_key)])
    }

    /// Returns the fields that need values before a new record can be created in the ERP system. Pass the values to
    /// `CreateErpActorFromCrm`. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetFieldsForNewErpActor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldsForNewErpActor.html)
    /// - body, `GetFieldsForNewErpActorRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection over which the record will be created.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    /// - returns 200 with list of [`FieldMetadata`](crate::types::FieldMetadata).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().get_fields_for_new_erp_actor(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_GetFieldsForNewErpActor")]
    #[inline]
    pub fn get_fields_for_new_erp_actor(
        self,
        erp_connection_id: i32,
        erp_actor_type: &ErpActorType,
    ) -> Call<'c, Vec<FieldMetadata>, Select> {
        self.call(Op::GetFieldsForNewErpActor, &[])
            .arguments(&[View::I32(erp_connection_id), View::Enum(erp_actor_type)])
    }

    /// Moves a field of the ERP system up or down in rank. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/MoveErpFieldItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_MoveErpFieldItem.html)
    /// - body, `MoveErpFieldItemRequest`.
    ///   - `ErpFieldId`, `i32`: Key of the field of the ERP system that moves up or down.
    ///   - `Direction`, `i32`: Number whose sign decides: positive raises the rank of the field, negative lowers it.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection that the field belongs to.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.erp_sync_agent().move_erp_field_item(1, 1, 2, &superoffice::types::ErpActorType::Customer)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_MoveErpFieldItem")]
    #[inline]
    pub fn move_erp_field_item(
        self,
        erp_field_id: i32,
        direction: i32,
        erp_connection_id: i32,
        erp_actor_type: &ErpActorType,
    ) -> Call<'c, (), Select> {
        self.call(Op::MoveErpFieldItem, &[])
            .arguments(
                &[
                    View::I32(erp_field_id),
                    View::I32(direction),
                    View::I32(erp_connection_id),
                    View::Enum(erp_actor_type),
                ],
            )
    }

    /// Stores the mappings of one actor type in one connection and returns them. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveActorTypeMapping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveActorTypeMapping.html)
    /// - body, `SaveActorTypeMappingRequest`.
    ///   - `Mapping`, [`ErpSyncActorTypeMapping`](crate::types::ErpSyncActorTypeMapping): Mappings of one kind of
    ///     record to store; rows that do not exist yet are created.
    /// - returns 200 with [`ErpSyncActorTypeMapping`](crate::types::ErpSyncActorTypeMapping).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let mapping = superoffice::types::ErpSyncActorTypeMapping::new()
    ///     .set_actor_type_erp(superoffice::types::ErpActorType::Customer)
    ///     .set_actor_type_crm(superoffice::types::CrmActorType::Contact);
    /// let response = client.erp_sync_agent().save_actor_type_mapping(&mapping).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SaveActorTypeMapping")]
    #[inline]
    pub fn save_actor_type_mapping(
        self,
        mapping: &ErpSyncActorTypeMapping,
    ) -> Call<'c, ErpSyncActorTypeMapping, Select> {
        self.call(Op::SaveActorTypeMapping, &[]).arguments(&[View::Carrier(mapping)])
    }

    /// Stores a connection to an ERP system in the database and returns it. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveConnection.html)
    /// - body, `ErpSync_SaveConnectionRequest`.
    ///   - `Connection`, [`ErpConnection`](crate::types::ErpConnection): ERP connection to store, new or changed.
    /// - returns 200 with [`ErpConnection`](crate::types::ErpConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection = superoffice::types::ErpConnection::new().set_display_name("Example");
    /// let response = client.erp_sync_agent().save_connection(&connection).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SaveConnection")]
    #[inline]
    pub fn save_connection(self, connection: &ErpConnection) -> Call<'c, ErpConnection, Select> {
        self.call(Op::SaveConnection, &[]).arguments(&[View::Carrier(connection)])
    }

    /// Stores the list mappings of a connection in the database and returns them. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveConnectionListMappings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveConnectionListMappings.html)
    /// - body, `SaveConnectionListMappingsRequest`.
    ///   - `ListMapping`, [`ErpConnectionListMappingContainer`](crate::types::ErpConnectionListMappingContainer): List
    ///     mappings to store.
    /// - returns 200 with [`ErpConnectionListMappingContainer`](crate::types::ErpConnectionListMappingContainer).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let list_mapping = superoffice::types::ErpConnectionListMappingContainer::new()
    ///     .set_erp_connection_name("Example");
    /// let response = client.erp_sync_agent().save_connection_list_mappings(&list_mapping).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SaveConnectionListMappings")]
    #[inline]
    pub fn save_connection_list_mappings(
        self,
        list_mapping: &ErpConnectionListMappingContainer,
    ) -> Call<'c, ErpConnectionListMappingContainer, Select> {
        self.call(Op::SaveConnectionListMappings, &[]).arguments(&[View::Carrier(list_mapping)])
    }

    /// Stores the default value of a field of the ERP system and returns it. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveDefaultValueInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveDefaultValueInfo.html)
    /// - body, `SaveDefaultValueInfoRequest`.
    ///   - `ErpSyncDefaultValue`, [`ErpSyncDefaultValue`](crate::types::ErpSyncDefaultValue): Default value to store.
    /// - returns 200 with [`ErpSyncDefaultValue`](crate::types::ErpSyncDefaultValue).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let erp_sync_default_value = superoffice::types::ErpSyncDefaultValue::new()
    ///     .set_list_name("Example");
    /// let response = client.erp_sync_agent().save_default_value_info(&erp_sync_default_value)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SaveDefaultValueInfo")]
    #[inline]
    pub fn save_default_value_info(
        self,
        erp_sync_default_value: &ErpSyncDefaultValue,
    ) -> Call<'c, ErpSyncDefaultValue, Select> {
        self.call(Op::SaveDefaultValueInfo, &[]).arguments(&[View::Carrier(erp_sync_default_value)])
    }

    /// Stores the order of the connections as their priorities in synchronization. Returns whether the new order was
    /// stored. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveErpConnectionSyncPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveErpConnectionSyncPriorities.html)
    /// - body, `SaveErpConnectionSyncPrioritiesRequest`.
    ///   - `ErpConnectionIds`, list of `i32`: Keys of the connections in the order of their priority.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().save_erp_connection_sync_priorities(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SaveErpConnectionSyncPriorities")]
    #[inline]
    pub fn save_erp_connection_sync_priorities(self, erp_connection_ids: &[i32]) -> Call<'c, bool, Select> {
        self.call(Op::SaveErpConnectionSyncPriorities, &[]).arguments(&[View::List(&erp_connection_ids)])
    }

    /// Stores an ERP Sync connector: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveErpSyncConnectorEntity.html)
    /// - body, [`ErpSyncConnectorEntity`](crate::types::ErpSyncConnectorEntity).
    /// - returns 200 with [`ErpSyncConnectorEntity`](crate::types::ErpSyncConnectorEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ErpSyncConnectorEntity::new().set_display_name("Example");
    /// let response = client.erp_sync_agent().save_erp_sync_connector_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SaveErpSyncConnectorEntity")]
    #[inline]
    pub fn save_erp_sync_connector_entity(self, body: &ErpSyncConnectorEntity) -> Call<'c, ErpSyncConnectorEntity> {
        self.call(Op::SaveErpSyncConnectorEntity, &[]).body(View::Carrier(body))
    }

    /// Returns whether a connection supports advanced search for one kind of ERP record. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SupportsAdvancedSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SupportsAdvancedSearch.html)
    /// - body, `SupportsAdvancedSearchRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to ask about.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().supports_advanced_search(
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SupportsAdvancedSearch")]
    #[inline]
    pub fn supports_advanced_search(
        self,
        erp_connection_id: i32,
        erp_actor_type: &ErpActorType,
    ) -> Call<'c, bool, Select> {
        self.call(Op::SupportsAdvancedSearch, &[])
            .arguments(&[View::I32(erp_connection_id), View::Enum(erp_actor_type)])
    }

    /// Synchronizes all active connections and returns whether that worked. `ForceSyncAll` does so even with automatic
    /// synchronization off. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/SyncAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SyncAll.html)
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().sync_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_SyncAll")]
    #[inline]
    pub fn sync_all(self) -> Call<'c, PluginResponse, Select> {
        self.call(Op::SyncAll, &[])
    }

    /// Tests whether a connection to the ERP system can be established with the given configuration fields. Returns
    /// true when it works. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/TestConnectionByConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectionByConfig.html)
    /// - body, `TestConnectionByConfigRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the connector that the test connects to, in spite of the name of the
    ///     property.
    ///   - `ConfigFields`, dictionary of text: Values of the configuration fields, by field.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().test_connection_by_config(
    ///     1,
    ///     &[("key", "config fields".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_TestConnectionByConfig")]
    #[inline]
    pub fn test_connection_by_config(
        self,
        erp_connection_id: i32,
        config_fields: &Map<String>,
    ) -> Call<'c, bool, Select> {
        self.call(Op::TestConnectionByConfig, &[]).arguments(&[View::I32(erp_connection_id), View::Map(config_fields)])
    }

    /// Tests whether a stored connection to an ERP system works. Returns true when it does. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/TestConnectionById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectionById.html)
    /// - body, `TestConnectionByIdRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to test.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().test_connection_by_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_TestConnectionById")]
    #[inline]
    pub fn test_connection_by_id(self, erp_connection_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::TestConnectionById, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Tests whether the URL of a connector responds, and returns a code with the outcome. It is meant for ERP
    /// integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/TestConnectorUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectorUrl.html)
    /// - body, `TestConnectorUrlRequest`.
    ///   - `Url`, text: URL of the connector to test.
    /// - returns 200 with [`ErpSyncResponseCode`](crate::types::ErpSyncResponseCode).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().test_connector_url("https://example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_TestConnectorUrl")]
    #[inline]
    pub fn test_connector_url(self, url: &str) -> Call<'c, ErpSyncResponseCode, Select> {
        self.call(Op::TestConnectorUrl, &[]).arguments(&[View::Str(url)])
    }

    /// Switches a connection from active to inactive or back. Returns the reasons why that failed; an empty list means
    /// that it worked. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ToggleErpConnectionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ToggleErpConnectionActive.html)
    /// - body, `ToggleErpConnectionActiveRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection to switch to active or inactive.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().toggle_erp_connection_active(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ToggleErpConnectionActive")]
    #[inline]
    pub fn toggle_erp_connection_active(self, erp_connection_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(Op::ToggleErpConnectionActive, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Links a record of the CRM to a record of the ERP system, sets default values, and returns whether this
    /// succeeded. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/TryConnectActor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TryConnectActor.html)
    /// - body, [`TryConnectActorRequest`](crate::types::TryConnectActorRequest).
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TryConnectActorRequest::new()
    ///     .set_crm_actor_type(superoffice::types::CrmActorType::Contact)
    ///     .set_erp_actor_type(superoffice::types::ErpActorType::Customer);
    /// let response = client.erp_sync_agent().try_connect_actor(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_TryConnectActor")]
    #[inline]
    pub fn try_connect_actor(self, body: &TryConnectActorRequest) -> Call<'c, bool, Select> {
        self.call(Op::TryConnectActor, &[]).body(View::Carrier(body))
    }

    /// Reads all actor types and their fields that a connection supports and stores them in the CRM database. Returns
    /// whether that worked. It is meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/UpdateConnectionFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_UpdateConnectionFields.html)
    /// - body, `UpdateConnectionFieldsRequest`.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection whose actor types and fields are read.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.erp_sync_agent().update_connection_fields(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_UpdateConnectionFields")]
    #[inline]
    pub fn update_connection_fields(self, erp_connection_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::UpdateConnectionFields, &[]).arguments(&[View::I32(erp_connection_id)])
    }

    /// Clears the stored column settings of archive lists when the field mapping of the connection has changed. It is
    /// meant for ERP integrations.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ErpSync/ValidateArchiveColumnConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ValidateArchiveColumnConfig.html)
    /// - body, `ValidateArchiveColumnConfigRequest`.
    ///   - `ListOwner`, text: Name of the user interface whose column settings are meant.
    ///   - `ErpConnectionId`, `i32`: Key of the ERP connection whose field mapping is checked for changes.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.erp_sync_agent().validate_archive_column_config("list owner", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ErpSyncAgent_ValidateArchiveColumnConfig")]
    #[inline]
    pub fn validate_archive_column_config(self, list_owner: &str, erp_connection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ValidateArchiveColumnConfig, &[])
            .arguments(&[View::Str(list_owner), View::I32(erp_connection_id)])
    }
}

// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use super::requests::SaveImportRequest;
use crate::types::{ArchiveRestrictionInfo, ErpActorType, ImportErpData, ImportLine};

/// Calls of the tag `Import_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ImportAgentClient<'c>(&'c Client);

impl<'c> ImportAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default import line.
    ///
    /// `POST /api/v1/Agents/Import/CreateDefaultImportLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateDefaultImportLine.html)
    /// - body, [`CreateDefaultImportLineRequest`](crate::import_agent::CreateDefaultImportLineRequest).
    /// - answers 200 with [`ImportLine`](crate::types::ImportLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.import_agent().create_default_import_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_import_line(self, count_columns: i32) -> Call<'c, ImportLine, Select> {
        self.call(CREATE_DEFAULT_IMPORT_LINE, &[]).fields(&[("CountColumns", View::I32(count_columns))])
    }

    /// Create erp import data.
    ///
    /// `POST /api/v1/Agents/Import/CreateErpImportData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateErpImportData.html)
    /// - body, [`CreateErpImportDataRequest`](crate::import_agent::CreateErpImportDataRequest).
    /// - answers 200 with [`ImportErpData`](crate::types::ImportErpData).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.import_agent().create_erp_import_data(&[], &[], 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_erp_import_data(
        self,
        restriction: &[ArchiveRestrictionInfo],
        columns: &[String],
        connection_id: i32,
        erp_actor_type: &ErpActorType,
    ) -> Call<'c, ImportErpData, Select> {
        self.call(CREATE_ERP_IMPORT_DATA, &[]).fields(&[("Restriction", View::List(&restriction)), ("Columns", View::List(&columns)), ("ConnectionId", View::I32(connection_id)), ("ErpActorType", View::Enum(erp_actor_type))])
    }

    /// Preview import.
    ///
    /// `POST /api/v1/Agents/Import/PreviewImport`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_PreviewImport.html)
    /// - body, [`PreviewImportRequest`](crate::import_agent::PreviewImportRequest).
    /// - answers 200 with list of [`ImportLine`](crate::types::ImportLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.import_agent().preview_import(&[], &[], "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn preview_import(
        self,
        import_lines: &[ImportLine],
        column_definition: &[String],
        culture: &str,
        context: &str,
    ) -> Call<'c, Vec<ImportLine>, Select> {
        self.call(PREVIEW_IMPORT, &[]).fields(&[("ImportLines", View::List(&import_lines)), ("ColumnDefinition", View::List(&column_definition)), ("Culture", View::Str(culture)), ("Context", View::Str(context))])
    }

    /// Save import.
    ///
    /// `POST /api/v1/Agents/Import/SaveImport`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_SaveImport.html)
    /// - body, [`SaveImportRequest`](crate::import_agent::SaveImportRequest).
    /// - answers 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.import_agent().save_import(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_import(self, body: &SaveImportRequest) -> Call<'c, Vec<i32>, Select> {
        self.call(SAVE_IMPORT, &[]).body(View::Carrier(body))
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ArchiveRestrictionInfo, ErpActorType, ImportErpData, ImportLine, SaveImportRequest};

use super::operations::*;

/// Calls of the tag `Import_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ImportAgentClient<'c>(&'c Client);

impl<'c> ImportAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new, empty row for an import with the given number of values.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Import/CreateDefaultImportLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateDefaultImportLine.html)
    /// - body, `CreateDefaultImportLineRequest`.
    ///   - `CountColumns`, `i32`: Number of values (columns) in the row.
    /// - returns 200 with [`ImportLine`](crate::types::ImportLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.import_agent().create_default_import_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ImportAgent_CreateDefaultImportLine")]
    #[inline]
    pub fn create_default_import_line(self, count_columns: i32) -> Call<'c, ImportLine, Select> {
        self.call(Op::CreateDefaultImportLine, &[]).arguments(&[View::I32(count_columns)])
    }

    /// Reads records from an ERP system as import rows with their column definitions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Import/CreateErpImportData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateErpImportData.html)
    /// - body, `CreateErpImportDataRequest`.
    ///   - `Restriction`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions that
    ///     records in the ERP system must meet to be read.
    ///   - `Columns`, list of text: Columns of the ERP records that the import rows are made of.
    ///   - `ConnectionId`, `i32`: Key of the connection to the ERP system that is read.
    ///   - `ErpActorType`, [`ErpActorType`](crate::types::ErpActorType): Kind of record on the side of the ERP system,
    ///     such as customer or supplier.
    /// - returns 200 with [`ImportErpData`](crate::types::ImportErpData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restriction = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.import_agent().create_erp_import_data(
    ///     &restriction,
    ///     &["columns"],
    ///     1,
    ///     &superoffice::types::ErpActorType::Customer,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ImportAgent_CreateErpImportData")]
    #[inline]
    pub fn create_erp_import_data(
        self,
        restriction: &[ArchiveRestrictionInfo],
        columns: &[impl AsRef<str>],
        connection_id: i32,
        erp_actor_type: &ErpActorType,
    ) -> Call<'c, ImportErpData, Select> {
        self.call(Op::CreateErpImportData, &[])
            .arguments(
                &[
                    View::List(&restriction),
                    View::List(&pagewire_runtime::table::Texts(columns)),
                    View::I32(connection_id),
                    View::Enum(erp_actor_type),
                ],
            )
    }

    /// Returns the given rows as an import would treat them. `SaveImport` carries the import out.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Import/PreviewImport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_PreviewImport.html)
    /// - body, `PreviewImportRequest`.
    ///   - `ImportLines`, list of [`ImportLine`](crate::types::ImportLine): Rows to import, each with its values and
    ///     the rules that apply to it.
    ///   - `ColumnDefinition`, list of text: Definitions of the columns of the rows.
    ///   - `Culture`, text: Culture of the import by name, such as en-US; used to match texts that depend on the
    ///     language.
    ///   - `Context`, text: What the previewed import is done for; optional.
    /// - returns 200 with list of [`ImportLine`](crate::types::ImportLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let import_lines = [
    ///     superoffice::types::ImportLine::new()
    ///         .set_operation(superoffice::types::ImportAction::PERSON_ADDED)
    ///         .set_type(superoffice::types::ImportEntityType::PERSON),
    /// ];
    /// let response = client.import_agent().preview_import(
    ///     &import_lines,
    ///     &["column definition"],
    ///     "en-GB",
    ///     "context",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ImportAgent_PreviewImport")]
    #[inline]
    pub fn preview_import(
        self,
        import_lines: &[ImportLine],
        column_definition: &[impl AsRef<str>],
        culture: &str,
        context: &str,
    ) -> Call<'c, Vec<ImportLine>, Select> {
        self.call(Op::PreviewImport, &[])
            .arguments(
                &[
                    View::List(&import_lines),
                    View::List(&pagewire_runtime::table::Texts(column_definition)),
                    View::Str(culture),
                    View::Str(context),
                ],
            )
    }

    /// Carries out an import of the given rows. Call `PreviewImport` first to check them. Returns two numbers: the key
    /// of the selection that the import has made, or 0, and how many rows were imported.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Import/SaveImport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_SaveImport.html)
    /// - body, [`SaveImportRequest`](crate::types::SaveImportRequest).
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveImportRequest::new().set_culture("en-GB");
    /// let response = client.import_agent().save_import(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ImportAgent_SaveImport")]
    #[inline]
    pub fn save_import(self, body: &SaveImportRequest) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SaveImport, &[]).body(View::Carrier(body))
    }
}

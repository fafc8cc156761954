// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{MassOperationResult, TableRecord, UpsertRequest};

use super::operations::*;

/// Handlers of the tag `DatabaseTable_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DatabaseTableAgentServer: Send + Sync + 'static {
    /// Removes rows of a table by their keys and returns whether that worked, with the number of rows.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Delete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Delete.html)
    fn delete<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Option<MassOperationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes one row of an extra table.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/DeleteRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_DeleteRow.html)
    fn delete_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Inserts many rows into a table at once and returns whether that worked, with the number of rows.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Insert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Insert.html)
    fn insert<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        columns: Option<Vec<String>>,
        data: Option<Vec<Vec<String>>>,
    ) -> impl Future<Output = Result<Option<MassOperationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Inserts one row into an extra table and returns its key.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/InsertRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_InsertRow.html)
    fn insert_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        values: Option<Map<String>>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one row of an extra table.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/ReadRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_ReadRow.html)
    fn read_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TableRecord>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes all rows of a table, without an entry for each in logs, and returns whether that worked.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Truncate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Truncate.html)
    fn truncate<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<Option<MassOperationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes one row of an extra table.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/UpdateRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_UpdateRow.html)
    fn update_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        id: Option<i32>,
        values: Option<Map<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Inserts new rows and changes existing ones at once, and can remove or empty those that were not given.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Upsert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Upsert.html)
    fn upsert<'a>(
        &'a self,
        cx: &'a server::Context,
        body: UpsertRequest,
    ) -> impl Future<Output = Result<Option<MassOperationResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `DatabaseTable_Agent`, served by `api`.
pub fn routes(api: impl DatabaseTableAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DatabaseTableAgentServer`] that goes with an operation.
fn dispatch<'a, T: DatabaseTableAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::Delete) => {
            let mut table_name = None;
            let mut ids = None;
            take!(input.arguments(&mut [&mut table_name, &mut ids]));
            server::respond(cx, api.delete(cx, table_name, ids))
        }
        Some(Op::DeleteRow) => {
            let mut table_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut table_name, &mut id]));
            server::respond(cx, api.delete_row(cx, table_name, id))
        }
        Some(Op::Insert) => {
            let mut table_name = None;
            let mut columns = None;
            let mut data = None;
            take!(input.arguments(&mut [&mut table_name, &mut columns, &mut data]));
            server::respond(cx, api.insert(cx, table_name, columns, data))
        }
        Some(Op::InsertRow) => {
            let mut table_name = None;
            let mut values = None;
            take!(input.arguments(&mut [&mut table_name, &mut values]));
            server::respond(cx, api.insert_row(cx, table_name, values))
        }
        Some(Op::ReadRow) => {
            let mut table_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut table_name, &mut id]));
            server::respond(cx, api.read_row(cx, table_name, id))
        }
        Some(Op::Truncate) => {
            let mut table_name = None;
            take!(input.arguments(&mut [&mut table_name]));
            server::respond(cx, api.truncate(cx, table_name))
        }
        Some(Op::UpdateRow) => {
            let mut table_name = None;
            let mut id = None;
            let mut values = None;
            take!(input.arguments(&mut [&mut table_name, &mut id, &mut values]));
            server::respond(cx, api.update_row(cx, table_name, id, values))
        }
        Some(Op::Upsert) => server::respond(cx, api.upsert(cx, take!(input.body()))),
        None => return Err(server::Error::not_implemented()),
    })
}

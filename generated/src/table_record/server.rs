// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::TableRecord;

use super::operations::*;

/// Handlers of the tag `TableRecord`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TableRecordServer: Send + Sync + 'static {
    /// Inserts a row into an extra table and returns its key.
    ///
    /// `POST /api/v1/Table/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_InsertRow.html)
    fn insert_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: String,
        body: Map<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a row of an extra table.
    ///
    /// `GET /api/v1/Table/{tableName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_ReadRow.html)
    fn read_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: String,
        id: i32,
    ) -> impl Future<Output = Result<Option<TableRecord>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes a row of an extra table.
    ///
    /// `PUT /api/v1/Table/{tableName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_UpdateRow.html)
    fn update_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: String,
        id: i32,
        body: Map<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a row of an extra table.
    ///
    /// `DELETE /api/v1/Table/{tableName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_DeleteRow.html)
    fn delete_row<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: String,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TableRecord`, served by `api`.
pub fn routes(api: impl TableRecordServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TableRecordServer`] that goes with an operation.
fn dispatch<'a, T: TableRecordServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::InsertRow) => server::respond(
            cx,
            api.insert_row(cx, take!(input.path("tableName")), take!(input.body())),
        ),
        Some(Op::ReadRow) => server::respond(
            cx,
            api.read_row(cx, take!(input.path("tableName")), take!(input.path("id"))),
        ),
        Some(Op::UpdateRow) => server::respond(
            cx,
            api.update_row(cx, take!(input.path("tableName")), take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteRow) => server::respond(
            cx,
            api.delete_row(cx, take!(input.path("tableName")), take!(input.path("id"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

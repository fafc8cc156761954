// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::FieldInfoBase;

use super::operations::*;

/// Handlers of the tag `FieldInfoBase`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FieldInfoBaseServer: Send + Sync + 'static {
    /// Returns types and settings of all custom fields of one table: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Schema/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/FieldInfoBase/v1FieldInfoBase_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: String,
        include_standard: Option<bool>,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of one table: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Schema/{tableName}/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/FieldInfoBase/v1FieldInfoBase_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: String,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `FieldInfoBase`, served by `api`.
pub fn routes(api: impl FieldInfoBaseServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`FieldInfoBaseServer`] that goes with an operation.
fn dispatch<'a, T: FieldInfoBaseServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetCustomFieldInfoList) => server::respond(
            cx,
            api.get_custom_field_info_list(cx, take!(input.path("tableName")), take!(input.query("includeStandard"))),
        ),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("tableName")), take!(input.path("fieldName"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

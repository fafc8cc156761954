// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::TableRight;

use super::operations::*;

/// Handlers of the tag `Sentry_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SentryAgentServer: Send + Sync + 'static {
    /// Returns whether the user may make appointments in the diaries of all other users who own a diary.
    ///
    /// `POST /api/v1/Agents/Sentry/CanCreateAppointmentInAllDiaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_CanCreateAppointmentInAllDiaries.html)
    fn can_create_appointment_in_all_diaries<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the user may make appointments in the diaries of all given users.
    ///
    /// `POST /api/v1/Agents/Sentry/CanCreateAppointmentInAssociateDiaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_CanCreateAppointmentInAssociateDiaries.html)
    fn can_create_appointment_in_associate_diaries<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns, for each of the given users, whether the calling user may make appointments in that diary.
    ///
    /// `POST /api/v1/Agents/Sentry/CanCreateAppointmentInEachAssociatesDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_CanCreateAppointmentInEachAssociatesDiary.html)
    fn can_create_appointment_in_each_associates_diary<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the technical names of the functional rights that the role of the user has.
    ///
    /// `POST /api/v1/Agents/Sentry/GetFunctionRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetFunctionRights.html)
    fn get_function_rights<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the user may do with a new row of the given table.
    ///
    /// `POST /api/v1/Agents/Sentry/GetNewTableRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetNewTableRight.html)
    fn get_new_table_right<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<Option<TableRight>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the user may do with rows of a table that belong to the given company (contact).
    ///
    /// `POST /api/v1/Agents/Sentry/GetTableRightByContactOwnership`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetTableRightByContactOwnership.html)
    fn get_table_right_by_contact_ownership<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TableRight>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the user may do with rows of a table that belong to the given user and user group.
    ///
    /// `POST /api/v1/Agents/Sentry/GetTableRightByOwnership`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetTableRightByOwnership.html)
    fn get_table_right_by_ownership<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        contact_group_id: Option<i32>,
        contact_associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TableRight>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the user has a functional right, given by its technical name.
    ///
    /// `POST /api/v1/Agents/Sentry/HasFunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_HasFunctionRight.html)
    fn has_function_right<'a>(
        &'a self,
        cx: &'a server::Context,
        function_right: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Sentry_Agent`, served by `api`.
pub fn routes(api: impl SentryAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SentryAgentServer`] that goes with an operation.
fn dispatch<'a, T: SentryAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CanCreateAppointmentInAllDiaries) => server::respond(
            cx,
            api.can_create_appointment_in_all_diaries(cx),
        ),
        Some(Op::CanCreateAppointmentInAssociateDiaries) => {
            let mut associate_ids = None;
            take!(input.arguments(&mut [&mut associate_ids]));
            server::respond(cx, api.can_create_appointment_in_associate_diaries(cx, associate_ids))
        }
        Some(Op::CanCreateAppointmentInEachAssociatesDiary) => {
            let mut associate_ids = None;
            take!(input.arguments(&mut [&mut associate_ids]));
            server::respond(cx, api.can_create_appointment_in_each_associates_diary(cx, associate_ids))
        }
        Some(Op::GetFunctionRights) => server::respond(cx, api.get_function_rights(cx)),
        Some(Op::GetNewTableRight) => {
            let mut table_name = None;
            take!(input.arguments(&mut [&mut table_name]));
            server::respond(cx, api.get_new_table_right(cx, table_name))
        }
        Some(Op::GetTableRightByContactOwnership) => {
            let mut table_name = None;
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut contact_id]));
            server::respond(cx, api.get_table_right_by_contact_ownership(cx, table_name, contact_id))
        }
        Some(Op::GetTableRightByOwnership) => {
            let mut table_name = None;
            let mut contact_group_id = None;
            let mut contact_associate_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut contact_group_id, &mut contact_associate_id]));
            server::respond(
                cx,
                api.get_table_right_by_ownership(cx, table_name, contact_group_id, contact_associate_id),
            )
        }
        Some(Op::HasFunctionRight) => {
            let mut function_right = None;
            take!(input.arguments(&mut [&mut function_right]));
            server::respond(cx, api.has_function_right(cx, function_right))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

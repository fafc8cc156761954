// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ExportArchiveResult, GetTargetAssignmentForYearAndDimensionRequest, TargetAssignment, TargetDimension, TargetGroup,
    TargetGroupEntityType, TargetLevel, TargetRevision, TargetRevisionHistory,
};

use super::operations::*;

/// Handlers of the tag `Targets_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TargetsAgentServer: Send + Sync + 'static {
    /// Returns a new target assignment with the default values of the server; nothing is stored until the target group
    /// is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignment.html)
    fn create_default_target_assignment<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new target assignment for the owner company with default values; nothing is stored until the target
    /// group is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForCompany`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForCompany.html)
    fn create_default_target_assignment_for_company<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new target assignments for the owner company with default values, as one target dimension divides them;
    /// nothing is stored until the target group is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForCompanyWithDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForCompanyWithDimension.html)
    fn create_default_target_assignment_for_company_with_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        target_dimension_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new target assignments for the owner company with default values, as one target dimension divides them
    /// in one year; nothing is stored until the target group is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForCompanyWithYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForCompanyWithYearAndDimension.html)
    fn create_default_target_assignment_for_company_with_year_and_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        year: Option<i32>,
        target_dimension_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new target assignments for a user group with default values; nothing is stored until the target group is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroup.html)
    fn create_default_target_assignment_for_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new target assignments for a user group with default values, as one target dimension divides them;
    /// nothing is stored until the target group is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForUserGroupWithDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroupWithDimension.html)
    fn create_default_target_assignment_for_user_group_with_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_id: Option<i32>,
        target_dimension_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new target assignments for a user group with default values, as one target dimension divides them in one
    /// year; nothing is stored until the target group is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension.html)
    fn create_default_target_assignment_for_user_group_with_year_and_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_id: Option<i32>,
        year: Option<i32>,
        target_dimension_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new target dimension with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetDimension.html)
    fn create_default_target_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TargetDimension>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new target group with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetGroup.html)
    fn create_default_target_group<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TargetGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new target revision with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetRevision`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetRevision.html)
    fn create_default_target_revision<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TargetRevision>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new log of changes to sales targets with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetRevisionHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetRevisionHistory.html)
    fn create_default_target_revision_history<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TargetRevisionHistory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a target dimension by its key.
    ///
    /// `POST /api/v1/Agents/Targets/DeleteTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_DeleteTargetDimension.html)
    fn delete_target_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        target_dimension_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a target group by its key.
    ///
    /// `POST /api/v1/Agents/Targets/DeleteTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_DeleteTargetGroup.html)
    fn delete_target_group<'a>(
        &'a self,
        cx: &'a server::Context,
        target_group_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Exports a target group to an Excel file and returns its path.
    ///
    /// `POST /api/v1/Agents/Targets/ExportTargetGroupToExcel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_ExportTargetGroupToExcel.html)
    fn export_target_group_to_excel<'a>(
        &'a self,
        cx: &'a server::Context,
        target_group_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ExportArchiveResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the target of a company, user group or user for one year and one kind of record, as given by the level
    /// and the key.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetAssignmentForYear`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetAssignmentForYear.html)
    fn get_target_assignment_for_year<'a>(
        &'a self,
        cx: &'a server::Context,
        target_year: Option<i32>,
        entity_type: Option<TargetGroupEntityType>,
        target_level: Option<TargetLevel>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the target of a company, user group or user for one year, kind of record and target dimension, as given
    /// by the level and the key.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetAssignmentForYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetAssignmentForYearAndDimension.html)
    fn get_target_assignment_for_year_and_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetTargetAssignmentForYearAndDimensionRequest,
    ) -> impl Future<Output = Result<Option<TargetAssignment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one target dimension, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetDimension.html)
    fn get_target_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        target_dimension_id: i32,
    ) -> impl Future<Output = Result<Option<TargetDimension>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the target dimensions, ways of measuring targets, for one kind of record.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetDimensionsForEntityType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetDimensionsForEntityType.html)
    fn get_target_dimensions_for_entity_type<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_type: Option<TargetGroupEntityType>,
    ) -> impl Future<Output = Result<Vec<TargetDimension>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one target group, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroup.html)
    fn get_target_group<'a>(
        &'a self,
        cx: &'a server::Context,
        target_group_id: i32,
    ) -> impl Future<Output = Result<Option<TargetGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the target group for one year and kind of record, with the targets of the company, its user groups and
    /// users.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroupForYear`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroupForYear.html)
    fn get_target_group_for_year<'a>(
        &'a self,
        cx: &'a server::Context,
        target_year: Option<i32>,
        entity_type: Option<TargetGroupEntityType>,
    ) -> impl Future<Output = Result<Option<TargetGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the target group for one year and target dimension, with the targets of the company, its user groups and
    /// users.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroupForYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroupForYearAndDimension.html)
    fn get_target_group_for_year_and_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        target_year: Option<i32>,
        dimension_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TargetGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys of the target groups that are set by one dimension.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroupIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroupIds.html)
    fn get_target_group_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        target_dimension_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the changes of a target assignment in the order of time.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetRevisionHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetRevisionHistory.html)
    fn get_target_revision_history<'a>(
        &'a self,
        cx: &'a server::Context,
        target_assignment_info_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TargetRevisionHistory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a target dimension: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Targets/SaveTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_SaveTargetDimension.html)
    fn save_target_dimension<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TargetDimension,
    ) -> impl Future<Output = Result<Option<TargetDimension>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a target group: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Targets/SaveTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_SaveTargetGroup.html)
    fn save_target_group<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TargetGroup,
    ) -> impl Future<Output = Result<Option<TargetGroup>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Targets_Agent`, served by `api`.
pub fn routes(api: impl TargetsAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TargetsAgentServer`] that goes with an operation.
fn dispatch<'a, T: TargetsAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultTargetAssignment) => server::respond(cx, api.create_default_target_assignment(cx)),
        Some(Op::CreateDefaultTargetAssignmentForCompany) => server::respond(
            cx,
            api.create_default_target_assignment_for_company(cx),
        ),
        Some(Op::CreateDefaultTargetAssignmentForCompanyWithDimension) => {
            let mut target_dimension_id = None;
            take!(input.arguments(&mut [&mut target_dimension_id]));
            server::respond(
                cx,
                api.create_default_target_assignment_for_company_with_dimension(cx, target_dimension_id),
            )
        }
        Some(Op::CreateDefaultTargetAssignmentForCompanyWithYearAndDimension) => {
            let mut year = None;
            let mut target_dimension_id = None;
            take!(input.arguments(&mut [&mut year, &mut target_dimension_id]));
            server::respond(
                cx,
                api.create_default_target_assignment_for_company_with_year_and_dimension(cx, year, target_dimension_id),
            )
        }
        Some(Op::CreateDefaultTargetAssignmentForUserGroup) => {
            let mut user_group_id = None;
            take!(input.arguments(&mut [&mut user_group_id]));
            server::respond(cx, api.create_default_target_assignment_for_user_group(cx, user_group_id))
        }
        Some(Op::CreateDefaultTargetAssignmentForUserGroupWithDimension) => {
            let mut user_group_id = None;
            let mut target_dimension_id = None;
            take!(input.arguments(&mut [&mut user_group_id, &mut target_dimension_id]));
            server::respond(
                cx,
                api.create_default_target_assignment_for_user_group_with_dimension(
                    cx,
                    user_group_id,
                    target_dimension_id,
                ),
            )
        }
        Some(Op::CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension) => {
            let mut user_group_id = None;
            let mut year = None;
            let mut target_dimension_id = None;
            take!(input.arguments(&mut [&mut user_group_id, &mut year, &mut target_dimension_id]));
            server::respond(
                cx,
                api.create_default_target_assignment_for_user_group_with_year_and_dimension(
                    cx,
                    user_group_id,
                    year,
                    target_dimension_id,
                ),
            )
        }
        Some(Op::CreateDefaultTargetDimension) => server::respond(cx, api.create_default_target_dimension(cx)),
        Some(Op::CreateDefaultTargetGroup) => server::respond(cx, api.create_default_target_group(cx)),
        Some(Op::CreateDefaultTargetRevision) => server::respond(cx, api.create_default_target_revision(cx)),
        Some(Op::CreateDefaultTargetRevisionHistory) => server::respond(
            cx,
            api.create_default_target_revision_history(cx),
        ),
        Some(Op::DeleteTargetDimension) => server::respond(
            cx,
            api.delete_target_dimension(cx, take!(input.required("targetDimensionId"))),
        ),
        Some(Op::DeleteTargetGroup) => server::respond(
            cx,
            api.delete_target_group(cx, take!(input.required("targetGroupId"))),
        ),
        Some(Op::ExportTargetGroupToExcel) => {
            let mut target_group_id = None;
            take!(input.arguments(&mut [&mut target_group_id]));
            server::respond(cx, api.export_target_group_to_excel(cx, target_group_id))
        }
        Some(Op::GetTargetAssignmentForYear) => {
            let mut target_year = None;
            let mut entity_type = None;
            let mut target_level = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut target_year, &mut entity_type, &mut target_level, &mut id]));
            server::respond(cx, api.get_target_assignment_for_year(cx, target_year, entity_type, target_level, id))
        }
        Some(Op::GetTargetAssignmentForYearAndDimension) => server::respond(
            cx,
            api.get_target_assignment_for_year_and_dimension(cx, take!(input.body())),
        ),
        Some(Op::GetTargetDimension) => server::respond(
            cx,
            api.get_target_dimension(cx, take!(input.required("targetDimensionId"))),
        ),
        Some(Op::GetTargetDimensionsForEntityType) => {
            let mut entity_type = None;
            take!(input.arguments(&mut [&mut entity_type]));
            server::respond(cx, api.get_target_dimensions_for_entity_type(cx, entity_type))
        }
        Some(Op::GetTargetGroup) => server::respond(
            cx,
            api.get_target_group(cx, take!(input.required("targetGroupId"))),
        ),
        Some(Op::GetTargetGroupForYear) => {
            let mut target_year = None;
            let mut entity_type = None;
            take!(input.arguments(&mut [&mut target_year, &mut entity_type]));
            server::respond(cx, api.get_target_group_for_year(cx, target_year, entity_type))
        }
        Some(Op::GetTargetGroupForYearAndDimension) => {
            let mut target_year = None;
            let mut dimension_id = None;
            take!(input.arguments(&mut [&mut target_year, &mut dimension_id]));
            server::respond(cx, api.get_target_group_for_year_and_dimension(cx, target_year, dimension_id))
        }
        Some(Op::GetTargetGroupIds) => {
            let mut target_dimension_id = None;
            take!(input.arguments(&mut [&mut target_dimension_id]));
            server::respond(cx, api.get_target_group_ids(cx, target_dimension_id))
        }
        Some(Op::GetTargetRevisionHistory) => {
            let mut target_assignment_info_id = None;
            take!(input.arguments(&mut [&mut target_assignment_info_id]));
            server::respond(cx, api.get_target_revision_history(cx, target_assignment_info_id))
        }
        Some(Op::SaveTargetDimension) => server::respond(cx, api.save_target_dimension(cx, take!(input.body()))),
        Some(Op::SaveTargetGroup) => server::respond(cx, api.save_target_group(cx, take!(input.body()))),
        None => return Err(server::Error::not_implemented()),
    })
}

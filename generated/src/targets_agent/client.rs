// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ExportArchiveResult, GetTargetAssignmentForYearAndDimensionRequest, TargetAssignment, TargetDimension, TargetGroup,
    TargetGroupEntityType, TargetLevel, TargetRevision, TargetRevisionHistory,
};

use super::operations::*;

/// Calls of the tag `Targets_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct TargetsAgentClient<'c>(&'c Client);

impl<'c> TargetsAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new target assignment with the default values of the server; nothing is stored until the target group
    /// is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignment.html)
    /// - returns 200 with [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignment")]
    #[inline]
    pub fn create_default_target_assignment(self) -> Call<'c, TargetAssignment> {
        self.call(Op::CreateDefaultTargetAssignment, &[])
    }

    /// Returns a new target assignment for the owner company with default values; nothing is stored until the target
    /// group is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForCompany`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForCompany.html)
    /// - returns 200 with [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment_for_company().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignmentForCompany")]
    #[inline]
    pub fn create_default_target_assignment_for_company(self) -> Call<'c, TargetAssignment, Select> {
        self.call(Op::CreateDefaultTargetAssignmentForCompany, &[])
    }

    /// Returns new target assignments for the owner company with default values, as one target dimension divides them;
    /// nothing is stored until the target group is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForCompanyWithDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForCompanyWithDimension.html)
    /// - body, `CreateDefaultTargetAssignmentForCompanyWithDimensionRequest`.
    ///   - `TargetDimensionId`, `i32`: Key of the target dimension, by which sales targets are split.
    /// - returns 200 with list of [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment_for_company_with_dimension(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignmentForCompanyWithDimension")]
    #[inline]
    pub fn create_default_target_assignment_for_company_with_dimension(
        self,
        target_dimension_id: i32,
    ) -> Call<'c, Vec<TargetAssignment>, Select> {
        self.call(Op::CreateDefaultTargetAssignmentForCompanyWithDimension, &[])
            .arguments(&[View::I32(target_dimension_id)])
    }

    /// Returns new target assignments for the owner company with default values, as one target dimension divides them
    /// in one year; nothing is stored until the target group is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForCompanyWithYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForCompanyWithYearAndDimension.html)
    /// - body, `CreateDefaultTargetAssignmentForCompanyWithYearAndDimensionRequest`.
    ///   - `Year`, `i32`: Calendar year of the targets.
    ///   - `TargetDimensionId`, `i32`: Key of the target dimension, by which sales targets are split.
    /// - returns 200 with list of [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment_for_company_with_year_and_dimension(
    ///     1,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignmentForCompanyWithYearAndDimension")]
    #[inline]
    pub fn create_default_target_assignment_for_company_with_year_and_dimension(
        self,
        year: i32,
        target_dimension_id: i32,
    ) -> Call<'c, Vec<TargetAssignment>, Select> {
        self.call(Op::CreateDefaultTargetAssignmentForCompanyWithYearAndDimension, &[])
            .arguments(&[View::I32(year), View::I32(target_dimension_id)])
    }

    /// Returns new target assignments for a user group with default values; nothing is stored until the target group is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroup.html)
    /// - body, `CreateDefaultTargetAssignmentForUserGroupRequest`.
    ///   - `UserGroupId`, `i32`: Key of the user group that the targets are for.
    /// - returns 200 with list of [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment_for_user_group(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroup")]
    #[inline]
    pub fn create_default_target_assignment_for_user_group(
        self,
        user_group_id: i32,
    ) -> Call<'c, Vec<TargetAssignment>, Select> {
        self.call(Op::CreateDefaultTargetAssignmentForUserGroup, &[]).arguments(&[View::I32(user_group_id)])
    }

    /// Returns new target assignments for a user group with default values, as one target dimension divides them;
    /// nothing is stored until the target group is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForUserGroupWithDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroupWithDimension.html)
    /// - body, `CreateDefaultTargetAssignmentForUserGroupWithDimensionRequest`.
    ///   - `UserGroupId`, `i32`: Key of the user group that the targets are for.
    ///   - `TargetDimensionId`, `i32`: Key of the target dimension, by which sales targets are split.
    /// - returns 200 with list of [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment_for_user_group_with_dimension(
    ///     1,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroupWithDimension")]
    #[inline]
    pub fn create_default_target_assignment_for_user_group_with_dimension(
        self,
        user_group_id: i32,
        target_dimension_id: i32,
    ) -> Call<'c, Vec<TargetAssignment>, Select> {
        self.call(Op::CreateDefaultTargetAssignmentForUserGroupWithDimension, &[])
            .arguments(&[View::I32(user_group_id), View::I32(target_dimension_id)])
    }

    /// Returns new target assignments for a user group with default values, as one target dimension divides them in one
    /// year; nothing is stored until the target group is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension.html)
    /// - body, `CreateDefaultTargetAssignmentForUserGroupWithYearAndDimensionRequest`.
    ///   - `UserGroupId`, `i32`: Key of the user group that the targets are for.
    ///   - `Year`, `i32`: Calendar year of the targets.
    ///   - `TargetDimensionId`, `i32`: Key of the target dimension, by which sales targets are split.
    /// - returns 200 with list of [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_assignment_for_user_group_with_year_and_dimension(
    ///     1,
    ///     1,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension")]
    #[inline]
    pub fn create_default_target_assignment_for_user_group_with_year_and_dimension(
        self,
        user_group_id: i32,
        year: i32,
        target_dimension_id: i32,
    ) -> Call<'c, Vec<TargetAssignment>, Select> {
        self.call(Op::CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension, &[])
            .arguments(&[View::I32(user_group_id), View::I32(year), View::I32(target_dimension_id)])
    }

    /// Returns a new target dimension with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetDimension.html)
    /// - returns 200 with [`TargetDimension`](crate::types::TargetDimension).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_dimension().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetDimension")]
    #[inline]
    pub fn create_default_target_dimension(self) -> Call<'c, TargetDimension> {
        self.call(Op::CreateDefaultTargetDimension, &[])
    }

    /// Returns a new target group with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetGroup.html)
    /// - returns 200 with [`TargetGroup`](crate::types::TargetGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_group().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetGroup")]
    #[inline]
    pub fn create_default_target_group(self) -> Call<'c, TargetGroup> {
        self.call(Op::CreateDefaultTargetGroup, &[])
    }

    /// Returns a new target revision with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetRevision`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetRevision.html)
    /// - returns 200 with [`TargetRevision`](crate::types::TargetRevision).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_revision().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetRevision")]
    #[inline]
    pub fn create_default_target_revision(self) -> Call<'c, TargetRevision> {
        self.call(Op::CreateDefaultTargetRevision, &[])
    }

    /// Returns a new log of changes to sales targets with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/CreateDefaultTargetRevisionHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_CreateDefaultTargetRevisionHistory.html)
    /// - returns 200 with [`TargetRevisionHistory`](crate::types::TargetRevisionHistory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().create_default_target_revision_history().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_CreateDefaultTargetRevisionHistory")]
    #[inline]
    pub fn create_default_target_revision_history(self) -> Call<'c, TargetRevisionHistory> {
        self.call(Op::CreateDefaultTargetRevisionHistory, &[])
    }

    /// Removes a target dimension by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/DeleteTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_DeleteTargetDimension.html)
    /// - `targetDimensionId` (query), `i32`: Key of the target dimension to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.targets_agent().delete_target_dimension(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_DeleteTargetDimension")]
    #[inline]
    pub fn delete_target_dimension(self, target_dimension_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTargetDimension, &[]).query("targetDimensionId", View::I32(target_dimension_id))
    }

    /// Removes a target group by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/DeleteTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_DeleteTargetGroup.html)
    /// - `targetGroupId` (query), `i32`: Key of the target group to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.targets_agent().delete_target_group(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_DeleteTargetGroup")]
    #[inline]
    pub fn delete_target_group(self, target_group_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTargetGroup, &[]).query("targetGroupId", View::I32(target_group_id))
    }

    /// Exports a target group to an Excel file and returns its path. The file is temporary.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/ExportTargetGroupToExcel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_ExportTargetGroupToExcel.html)
    /// - body, `ExportTargetGroupToExcelRequest`.
    ///   - `TargetGroupId`, `i32`: Key of the target group to write into the Excel file.
    /// - returns 200 with [`ExportArchiveResult`](crate::types::ExportArchiveResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().export_target_group_to_excel(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_ExportTargetGroupToExcel")]
    #[inline]
    pub fn export_target_group_to_excel(self, target_group_id: i32) -> Call<'c, ExportArchiveResult, Select> {
        self.call(Op::ExportTargetGroupToExcel, &[]).arguments(&[View::I32(target_group_id)])
    }

    /// Returns the target of a company, user group or user for one year and one kind of record, as given by the level
    /// and the key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetAssignmentForYear`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetAssignmentForYear.html)
    /// - body, `GetTargetAssignmentForYearRequest`.
    ///   - `TargetYear`, `i32`: Calendar year of the sales target.
    ///   - `EntityType`, [`TargetGroupEntityType`](crate::types::TargetGroupEntityType): Kind of records that the
    ///     target group is made of.
    ///   - `TargetLevel`, [`TargetLevel`](crate::types::TargetLevel): Whether the target is that of a company, a user
    ///     group, a user or the whole installation.
    ///   - `Id`, `i32`: Key of the company, user group or user at that level, whose target for the year is wanted.
    /// - returns 200 with [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_assignment_for_year(
    ///     1,
    ///     &superoffice::types::TargetGroupEntityType::Sale,
    ///     &superoffice::types::TargetLevel::Global,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetAssignmentForYear")]
    #[inline]
    pub fn get_target_assignment_for_year(
        self,
        target_year: i32,
        entity_type: &TargetGroupEntityType,
        target_level: &TargetLevel,
        id: i32,
    ) -> Call<'c, TargetAssignment, Select> {
        self.call(Op::GetTargetAssignmentForYear, &[])
            .arguments(&[View::I32(target_year), View::Enum(entity_type), View::Enum(target_level), View::I32(id)])
    }

    /// Returns the target of a company, user group or user for one year, kind of record and target dimension, as given
    /// by the level and the key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetAssignmentForYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetAssignmentForYearAndDimension.html)
    /// - body,
    ///   [`GetTargetAssignmentForYearAndDimensionRequest`](crate::types::GetTargetAssignmentForYearAndDimensionRequest).
    /// - returns 200 with [`TargetAssignment`](crate::types::TargetAssignment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetTargetAssignmentForYearAndDimensionRequest::new()
    ///     .set_entity_type(superoffice::types::TargetGroupEntityType::Sale)
    ///     .set_target_level(superoffice::types::TargetLevel::Global);
    /// let response = client.targets_agent().get_target_assignment_for_year_and_dimension(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetAssignmentForYearAndDimension")]
    #[inline]
    pub fn get_target_assignment_for_year_and_dimension(
        self,
        body: &GetTargetAssignmentForYearAndDimensionRequest,
    ) -> Call<'c, TargetAssignment, Select> {
        self.call(Op::GetTargetAssignmentForYearAndDimension, &[]).body(View::Carrier(body))
    }

    /// Returns one target dimension, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetDimension.html)
    /// - `targetDimensionId` (query), `i32`: Key of the target dimension to return.
    /// - returns 200 with [`TargetDimension`](crate::types::TargetDimension).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_dimension(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetDimension")]
    #[inline]
    pub fn get_target_dimension(self, target_dimension_id: i32) -> Call<'c, TargetDimension, Select> {
        self.call(Op::GetTargetDimension, &[]).query("targetDimensionId", View::I32(target_dimension_id))
    }

    /// Returns the target dimensions, ways of measuring targets, for one kind of record.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetDimensionsForEntityType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetDimensionsForEntityType.html)
    /// - body, `GetTargetDimensionsForEntityTypeRequest`.
    ///   - `EntityType`, [`TargetGroupEntityType`](crate::types::TargetGroupEntityType): Kind of records that the
    ///     target group is made of.
    /// - returns 200 with list of [`TargetDimension`](crate::types::TargetDimension).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_dimensions_for_entity_type(
    ///     &superoffice::types::TargetGroupEntityType::Sale,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetDimensionsForEntityType")]
    #[inline]
    pub fn get_target_dimensions_for_entity_type(
        self,
        entity_type: &TargetGroupEntityType,
    ) -> Call<'c, Vec<TargetDimension>, Select> {
        self.call(Op::GetTargetDimensionsForEntityType, &[]).arguments(&[View::Enum(entity_type)])
    }

    /// Returns one target group, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroup.html)
    /// - `targetGroupId` (query), `i32`: Key of the target group to return.
    /// - returns 200 with [`TargetGroup`](crate::types::TargetGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_group(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetGroup")]
    #[inline]
    pub fn get_target_group(self, target_group_id: i32) -> Call<'c, TargetGroup, Select> {
        self.call(Op::GetTargetGroup, &[]).query("targetGroupId", View::I32(target_group_id))
    }

    /// Returns the target group for one year and kind of record, with the targets of the company, its user groups and
    /// users.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroupForYear`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroupForYear.html)
    /// - body, `GetTargetGroupForYearRequest`.
    ///   - `TargetYear`, `i32`: Calendar year of the sales target.
    ///   - `EntityType`, [`TargetGroupEntityType`](crate::types::TargetGroupEntityType): Kind of records that the
    ///     target group is made of.
    /// - returns 200 with [`TargetGroup`](crate::types::TargetGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_group_for_year(
    ///     1,
    ///     &superoffice::types::TargetGroupEntityType::Sale,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetGroupForYear")]
    #[inline]
    pub fn get_target_group_for_year(
        self,
        target_year: i32,
        entity_type: &TargetGroupEntityType,
    ) -> Call<'c, TargetGroup, Select> {
        self.call(Op::GetTargetGroupForYear, &[]).arguments(&[View::I32(target_year), View::Enum(entity_type)])
    }

    /// Returns the target group for one year and target dimension, with the targets of the company, its user groups and
    /// users.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroupForYearAndDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroupForYearAndDimension.html)
    /// - body, `GetTargetGroupForYearAndDimensionRequest`.
    ///   - `TargetYear`, `i32`: Calendar year of the sales target.
    ///   - `DimensionId`, `i32`: Key of the dimension, the way in which targets are divided.
    /// - returns 200 with [`TargetGroup`](crate::types::TargetGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_group_for_year_and_dimension(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetGroupForYearAndDimension")]
    #[inline]
    pub fn get_target_group_for_year_and_dimension(
        self,
        target_year: i32,
        dimension_id: i32,
    ) -> Call<'c, TargetGroup, Select> {
        self.call(Op::GetTargetGroupForYearAndDimension, &[])
            .arguments(&[View::I32(target_year), View::I32(dimension_id)])
    }

    /// Returns the keys of the target groups that are set by one dimension.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetGroupIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetGroupIds.html)
    /// - body, `GetTargetGroupIdsRequest`.
    ///   - `TargetDimensionId`, `i32`: Key of the target dimension, by which sales targets are split.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_group_ids(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetGroupIds")]
    #[inline]
    pub fn get_target_group_ids(self, target_dimension_id: i32) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::GetTargetGroupIds, &[]).arguments(&[View::I32(target_dimension_id)])
    }

    /// Returns the changes of a target assignment in the order of time.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/GetTargetRevisionHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_GetTargetRevisionHistory.html)
    /// - body, `GetTargetRevisionHistoryRequest`.
    ///   - `TargetAssignmentInfoId`, `i32`: Key of the target assignment whose history is wanted.
    /// - returns 200 with [`TargetRevisionHistory`](crate::types::TargetRevisionHistory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.targets_agent().get_target_revision_history(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_GetTargetRevisionHistory")]
    #[inline]
    pub fn get_target_revision_history(
        self,
        target_assignment_info_id: i32,
    ) -> Call<'c, TargetRevisionHistory, Select> {
        self.call(Op::GetTargetRevisionHistory, &[]).arguments(&[View::I32(target_assignment_info_id)])
    }

    /// Stores a target dimension: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/SaveTargetDimension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_SaveTargetDimension.html)
    /// - body, [`TargetDimension`](crate::types::TargetDimension).
    /// - returns 200 with [`TargetDimension`](crate::types::TargetDimension).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TargetDimension::new().set_dimension_list_name("Example");
    /// let response = client.targets_agent().save_target_dimension(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_SaveTargetDimension")]
    #[inline]
    pub fn save_target_dimension(self, body: &TargetDimension) -> Call<'c, TargetDimension> {
        self.call(Op::SaveTargetDimension, &[]).body(View::Carrier(body))
    }

    /// Stores a target group: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Targets/SaveTargetGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Targets_Agent/v1TargetsAgent_SaveTargetGroup.html)
    /// - body, [`TargetGroup`](crate::types::TargetGroup).
    /// - returns 200 with [`TargetGroup`](crate::types::TargetGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TargetGroup::new()
    ///     .set_entity_type(superoffice::types::TargetGroupEntityType::Sale)
    ///     .set_period_type(superoffice::types::PeriodType::Year);
    /// let response = client.targets_agent().save_target_group(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TargetsAgent_SaveTargetGroup")]
    #[inline]
    pub fn save_target_group(self, body: &TargetGroup) -> Call<'c, TargetGroup> {
        self.call(Op::SaveTargetGroup, &[]).body(View::Carrier(body))
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, ProjectMember, ProjectMemberWithLinks};

use super::operations::*;

/// Calls of the tag `ProjectMember`.
#[derive(Clone, Copy, Debug)]
pub struct ProjectMemberClient<'c>(&'c Client);

impl<'c> ProjectMemberClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get all.
    ///
    /// `GET /api/v1/ProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project_member().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post project member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/ProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_PostProjectMember.html)
    /// - body, [`ProjectMember`](crate::types::ProjectMember).
    /// - answers 200 with [`ProjectMemberWithLinks`](crate::types::ProjectMemberWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project_member().post_project_member(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_project_member(self, body: &ProjectMember) -> Call<'c, ProjectMemberWithLinks, Select> {
        self.call(Op::PostProjectMember, &[]).body(View::Carrier(body))
    }

    /// Default project member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/ProjectMember/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_DefaultProjectMember.html)
    /// - answers 200 with [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project_member().default_project_member().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_project_member(self) -> Call<'c, ProjectMember> {
        self.call(Op::DefaultProjectMember, &[])
    }

    /// Get project member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_GetProjectMember.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ProjectMemberWithLinks`](crate::types::ProjectMemberWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project_member().get_project_member(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_member(self, id: i32) -> Call<'c, ProjectMemberWithLinks, Select> {
        self.call(Op::GetProjectMember, &[View::I32(id)])
    }

    /// Put project member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_PutProjectMember.html)
    /// - `id` (path), `i32`.
    /// - body, [`ProjectMember`](crate::types::ProjectMember).
    /// - answers 200 with [`ProjectMemberWithLinks`](crate::types::ProjectMemberWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project_member().put_project_member(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_member(self, id: i32, body: &ProjectMember) -> Call<'c, ProjectMemberWithLinks, Select> {
        self.call(Op::PutProjectMember, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete project member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_DeleteProjectMember.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_member().delete_project_member(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_project_member(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectMember, &[View::I32(id)])
    }

    /// Patch project member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_PatchProjectMember.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`ProjectMemberWithLinks`](crate::types::ProjectMemberWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project_member().patch_project_member(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_project_member(self, id: i32, body: &[JsonPatch]) -> Call<'c, ProjectMemberWithLinks, Select> {
        self.call(Op::PatchProjectMember, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ProjectMemberClient::get_all), with its options.
    GetAllCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}

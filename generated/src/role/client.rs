// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    JsonPatch, MDOListItem, Mode, ODataSlimResponse, Output, RoleEntity, RoleEntityWithLinks, RoleRelationToOwner,
    RoleType, SelectableMDOListItem,
};

use super::operations::*;

/// Calls of the tag `Role`.
#[derive(Clone, Copy, Debug)]
pub struct RoleClient<'c>(&'c Client);

impl<'c> RoleClient<'c> {
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
    /// `GET /api/v1/Role`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAll.html)
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
    /// let answer = client.role().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post role entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Role`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PostRoleEntity.html)
    /// - body, [`RoleEntity`](crate::types::RoleEntity).
    /// - answers 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().post_role_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_role_entity(self, body: &RoleEntity) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::PostRoleEntity, &[]).body(View::Carrier(body))
    }

    /// Find roles with functional right.
    ///
    /// `GET /api/v1/Role/WithFunctionRight/{functionalRightName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_FindRolesWithFunctionalRight.html)
    /// - `functionalRightName` (path), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().find_roles_with_functional_right("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn find_roles_with_functional_right(self, functional_right_name: &str) -> Call<'c, Vec<MDOListItem>> {
        self.call(Op::FindRolesWithFunctionalRight, &[View::Str(functional_right_name)])
    }

    /// Default role entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Role/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_DefaultRoleEntity.html)
    /// - answers 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().default_role_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_role_entity(self) -> Call<'c, RoleEntity> {
        self.call(Op::DefaultRoleEntity, &[])
    }

    /// Get role entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetRoleEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_role_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_role_entity(self, id: i32) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::GetRoleEntity, &[View::I32(id)])
    }

    /// Put role entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PutRoleEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`RoleEntity`](crate::types::RoleEntity).
    /// - answers 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().put_role_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_role_entity(self, id: i32, body: &RoleEntity) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::PutRoleEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Patch role entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PatchRoleEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().patch_role_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_role_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::PatchRoleEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get all roles.
    ///
    /// `GET /api/v1/Role/{roleIdToDelete}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllRoles.html)
    /// - `roleIdToDelete` (path), [`RoleType`](crate::types::RoleType).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_all_roles(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_roles(self, role_id_to_delete: &RoleType) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetAllRoles, &[View::Enum(role_id_to_delete)])
    }

    /// Delete role.
    ///
    /// `DELETE /api/v1/Role/{roleIdToDelete}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_DeleteRole.html)
    /// - `roleIdToDelete` (path), `i32`.
    /// - `replacingRoleId` (query, optional), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.role().delete_role(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_role(self, role_id_to_delete: i32) -> DeleteRoleCall<'c, ()> {
        self.call(Op::DeleteRole, &[View::I32(role_id_to_delete)]).into()
    }

    /// Get all data rights.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllDataRights.html)
    /// - `roleId` (path), `i32`.
    /// - `relationToOwner` (path), [`RoleRelationToOwner`](crate::types::RoleRelationToOwner).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_all_data_rights(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_data_rights(self, role_id: i32, relation_to_owner: &RoleRelationToOwner) -> Call<'c, Map<String>> {
        self.call(Op::GetAllDataRights, &[View::I32(role_id), View::Enum(relation_to_owner)])
    }

    /// Get data rights.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetDataRights.html)
    /// - `roleId` (path), `i32`.
    /// - `tableName` (path), text.
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_data_rights(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_data_rights(self, role_id: i32, table_name: &str) -> Call<'c, Map<String>> {
        self.call(Op::GetDataRights, &[View::I32(role_id), View::Str(table_name)])
    }

    /// Get data right.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetDataRight.html)
    /// - `roleId` (path), `i32`.
    /// - `tableName` (path), text.
    /// - `relationToOwner` (path), [`RoleRelationToOwner`](crate::types::RoleRelationToOwner).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_data_right(1, "text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_data_right(
        self,
        role_id: i32,
        table_name: &str,
        relation_to_owner: &RoleRelationToOwner,
    ) -> Call<'c, String> {
        self.call(Op::GetDataRight, &[View::I32(role_id), View::Str(table_name), View::Enum(relation_to_owner)])
    }

    /// Set data right.
    ///
    /// `PUT /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_SetDataRight.html)
    /// - `roleId` (path), `i32`.
    /// - `tableName` (path), text.
    /// - `relationToOwner` (path), [`RoleRelationToOwner`](crate::types::RoleRelationToOwner).
    /// - `dataRightValue` (query), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.role().set_data_right(1, "text", &Default::default(), "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_data_right(
        self,
        role_id: i32,
        table_name: &str,
        relation_to_owner: &RoleRelationToOwner,
        data_right_value: &str,
    ) -> Call<'c, ()> {
        self.call(Op::SetDataRight, &[View::I32(role_id), View::Str(table_name), View::Enum(relation_to_owner)])
            .query("dataRightValue", View::Str(data_right_value))
    }

    /// Get functional rights.
    ///
    /// `GET /api/v1/Role/{roleId}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetFunctionalRights.html)
    /// - `roleId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_functional_rights(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_functional_rights(self, role_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetFunctionalRights, &[View::I32(role_id)])
    }

    /// Set functional rights.
    ///
    /// `PUT /api/v1/Role/{roleId}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_SetFunctionalRights.html)
    /// - `roleId` (path), `i32`.
    /// - body, list of `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.role().set_functional_rights(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_functional_rights(self, role_id: i32, body: &[i32]) -> Call<'c, ()> {
        self.call(Op::SetFunctionalRights, &[View::I32(role_id)]).body(View::List(&body))
    }

    /// Get all functional rights.
    ///
    /// `GET /api/v1/Role/{roleType}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllFunctionalRights.html)
    /// - `roleType` (path), [`RoleType`](crate::types::RoleType).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().get_all_functional_rights(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_functional_rights(self, role_type: &RoleType) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetAllFunctionalRights, &[View::Enum(role_type)])
    }

    /// Create default role entity from type.
    ///
    /// `GET /api/v1/Role/{type}/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_CreateDefaultRoleEntityFromType.html)
    /// - `type` (path), [`RoleType`](crate::types::RoleType).
    /// - answers 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.role().create_default_role_entity_from_type(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_role_entity_from_type(self, r#type: &RoleType) -> Call<'c, RoleEntity> {
        self.call(Op::CreateDefaultRoleEntityFromType, &[View::Enum(r#type)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](RoleClient::get_all), with its options.
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

pagewire_runtime::call! {
    /// The call of [`delete_role`](RoleClient::delete_role), with its options.
    DeleteRoleCall NoSelect superoffice_options {
        /// The query parameter `replacingRoleId`.
        replacing_role_id i32 = "replacingRoleId";
    }
}

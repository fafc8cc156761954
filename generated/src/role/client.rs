// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    JsonPatch, MDOListItem, Mode, ODataSlimResponse, Output, RoleEntity, RoleEntityWithLinks, RoleRelationToOwner,
    RoleType, SelectableMDOListItem,
};
use crate::CallWithOptions;

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

    /// Returns rows about every role, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Role`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty, the
    ///   default, means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `Role`, whose columns the feature `archive-role` brings, as in `$select=roleId,name`,
    ///   `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-role")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, role};
    ///
    /// let query = Query::new()
    ///     .select((role::ROLE_ID, role::NAME))
    ///     .filter(role::NAME.begins("A"))
    ///     .order_by(role::NAME.asc());
    /// let response = client.role().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new role and returns it with its key and links. Begin with the values of its `default` resource. In the
    /// online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Role`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PostRoleEntity.html)
    /// - body, [`RoleEntity`](crate::types::RoleEntity).
    /// - returns 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RoleEntity::new().set_name("Example");
    /// let response = client.role().post_role_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_PostRoleEntity")]
    #[inline]
    pub fn post_role_entity(self, body: &RoleEntity) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::PostRoleEntity, &[]).body(View::Carrier(body))
    }

    /// Returns the roles that have a right to a function. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/WithFunctionRight/{functionalRightName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_FindRolesWithFunctionalRight.html)
    /// - `functionalRightName` (path), text: Name of the right to a function.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().find_roles_with_functional_right("functional right name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_FindRolesWithFunctionalRight")]
    #[inline]
    pub fn find_roles_with_functional_right(self, functional_right_name: &str) -> Call<'c, Vec<MDOListItem>> {
        self.call(Op::FindRolesWithFunctionalRight, &[View::Str(functional_right_name)])
    }

    /// Returns a new role with the default values of the server; nothing is stored until it is saved. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Role/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_DefaultRoleEntity.html)
    /// - returns 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().default_role_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_DefaultRoleEntity")]
    #[inline]
    pub fn default_role_entity(self) -> Call<'c, RoleEntity> {
        self.call(Op::DefaultRoleEntity, &[])
    }

    /// Returns one role by its key, with links to related resources. An unknown key gives 404. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetRoleEntity.html)
    /// - `id` (path), `i32`: Key of the role that is returned.
    /// - returns 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_role_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetRoleEntity")]
    #[inline]
    pub fn get_role_entity(self, id: i32) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::GetRoleEntity, &[View::I32(id)])
    }

    /// Replaces a role by the one in the request and returns it as stored. In the online service user management is
    /// closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PutRoleEntity.html)
    /// - `id` (path), `i32`: Key of the role that is changed.
    /// - body, [`RoleEntity`](crate::types::RoleEntity).
    /// - returns 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RoleEntity::new().set_name("Example");
    /// let response = client.role().put_role_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_PutRoleEntity")]
    #[inline]
    pub fn put_role_entity(self, id: i32, body: &RoleEntity) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::PutRoleEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Changes single properties of a role by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as it
    /// is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the change
    /// is refused with 412 when the record has changed since. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PatchRoleEntity.html)
    /// - `id` (path), `i32`: Key of the role that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`RoleEntityWithLinks`](crate::types::RoleEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.role().patch_role_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_PatchRoleEntity")]
    #[inline]
    pub fn patch_role_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, RoleEntityWithLinks, Select> {
        self.call(Op::PatchRoleEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns all roles of one kind, as items of the MDO list Roles. In the online service user management is closed
    /// to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{roleIdToDelete}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllRoles.html)
    /// - `roleIdToDelete` (path), [`RoleType`](crate::types::RoleType): Kind of users that the role is for.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_all_roles(&superoffice::types::RoleType::ExternalUser)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetAllRoles")]
    #[inline]
    pub fn get_all_roles(self, role_id_to_delete: &RoleType) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetAllRoles, &[View::Enum(role_id_to_delete)])
    }

    /// Removes a role and gives its users another one. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `DELETE /api/v1/Role/{roleIdToDelete}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_DeleteRole.html)
    /// - `roleIdToDelete` (path), `i32`: Key of the role to remove.
    /// - `replacingRoleId` (query, optional), `i32`: Key of the role that the users of the deleted role get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.role().delete_role(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_DeleteRole")]
    #[inline]
    pub fn delete_role(self, role_id_to_delete: i32) -> DeleteRoleCall<'c, ()> {
        self.call(Op::DeleteRole, &[View::I32(role_id_to_delete)]).into()
    }

    /// Returns all data rights of a role, for one kind of relation between user and owner. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllDataRights.html)
    /// - `roleId` (path), `i32`: Key of the role whose rights are wanted.
    /// - `relationToOwner` (path), [`RoleRelationToOwner`](crate::types::RoleRelationToOwner): Whose records the rights
    ///   are about, seen from the user.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_all_data_rights(
    ///     1,
    ///     &superoffice::types::RoleRelationToOwner::PrimaryGroup,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetAllDataRights")]
    #[inline]
    pub fn get_all_data_rights(self, role_id: i32, relation_to_owner: &RoleRelationToOwner) -> Call<'c, Map<String>> {
        self.call(Op::GetAllDataRights, &[View::I32(role_id), View::Enum(relation_to_owner)])
    }

    /// Returns the rights of a role to the records of one table, for every relation to their owner. A table that does
    /// not exist is an error. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetDataRights.html)
    /// - `roleId` (path), `i32`: Key of the role whose rights are returned.
    /// - `tableName` (path), text: Name of the table that the rights are for.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_data_rights(1, "table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetDataRights")]
    #[inline]
    pub fn get_data_rights(self, role_id: i32, table_name: &str) -> Call<'c, Map<String>> {
        self.call(Op::GetDataRights, &[View::I32(role_id), View::Str(table_name)])
    }

    /// Returns one data right of a role: what it allows with records of one table whose owner is related to the user in
    /// the given way. A position that does not exist is an error. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetDataRight.html)
    /// - `roleId` (path), `i32`: Key of the role whose right is returned.
    /// - `tableName` (path), text: Name of the table that the right is for.
    /// - `relationToOwner` (path), [`RoleRelationToOwner`](crate::types::RoleRelationToOwner): Whose records the right
    ///   is about, seen from the user.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_data_right(
    ///     1,
    ///     "table name",
    ///     &superoffice::types::RoleRelationToOwner::PrimaryGroup,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetDataRight")]
    #[inline]
    pub fn get_data_right(
        self,
        role_id: i32,
        table_name: &str,
        relation_to_owner: &RoleRelationToOwner,
    ) -> Call<'c, String> {
        self.call(Op::GetDataRight, &[View::I32(role_id), View::Str(table_name), View::Enum(relation_to_owner)])
    }

    /// Sets the right of a role to one table, for one kind of ownership. A place that does not exist is an error. In
    /// the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `PUT /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_SetDataRight.html)
    /// - `roleId` (path), `i32`: Key of the role whose rights are set.
    /// - `tableName` (path), text: Name of the table whose rights are set.
    /// - `relationToOwner` (path), [`RoleRelationToOwner`](crate::types::RoleRelationToOwner): Whose records the rights
    ///   are about, seen from the user.
    /// - `dataRightValue` (query), text: Right as letters for creating, reading, updating and deleting.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.role().set_data_right(
    ///     1,
    ///     "table name",
    ///     &superoffice::types::RoleRelationToOwner::PrimaryGroup,
    ///     "data right value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_SetDataRight")]
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

    /// Returns the rights to functions that a role has. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{roleId}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetFunctionalRights.html)
    /// - `roleId` (path), `i32`: Key of the role whose rights are wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_functional_rights(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetFunctionalRights")]
    #[inline]
    pub fn get_functional_rights(self, role_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetFunctionalRights, &[View::I32(role_id)])
    }

    /// Replaces the rights to functions of a role. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `PUT /api/v1/Role/{roleId}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_SetFunctionalRights.html)
    /// - `roleId` (path), `i32`: Key of the role whose rights are set.
    /// - body, list of `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.role().set_functional_rights(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_SetFunctionalRights")]
    #[inline]
    pub fn set_functional_rights(self, role_id: i32, body: &[i32]) -> Call<'c, ()> {
        self.call(Op::SetFunctionalRights, &[View::I32(role_id)]).body(View::List(&body))
    }

    /// Returns all rights to functions that a kind of role can have. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{roleType}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllFunctionalRights.html)
    /// - `roleType` (path), [`RoleType`](crate::types::RoleType): Kind of users that the role is for.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().get_all_functional_rights(&superoffice::types::RoleType::ExternalUser)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_GetAllFunctionalRights")]
    #[inline]
    pub fn get_all_functional_rights(self, role_type: &RoleType) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetAllFunctionalRights, &[View::Enum(role_type)])
    }

    /// Returns a new role of a kind, which cannot be changed later; nothing is stored. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Role/{type}/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_CreateDefaultRoleEntityFromType.html)
    /// - `type` (path), [`RoleType`](crate::types::RoleType): Kind of users that the role is for.
    /// - returns 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.role().create_default_role_entity_from_type(
    ///     &superoffice::types::RoleType::ExternalUser,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RoleEntity_CreateDefaultRoleEntityFromType")]
    #[inline]
    pub fn create_default_role_entity_from_type(self, r#type: &RoleType) -> Call<'c, RoleEntity> {
        self.call(Op::CreateDefaultRoleEntityFromType, &[View::Enum(r#type)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](RoleClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty, the default, means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of [`delete_role`](RoleClient::delete_role), with its options.
    DeleteRoleCall = CallWithOptions NoSelect DeleteRoleOptions {
        /// Key of the role that the users of the deleted role get.
        replacing_role_id i32 = "replacingRoleId";
    }
}

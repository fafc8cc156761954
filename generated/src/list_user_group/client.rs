// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, UserGroup};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_UserGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ListUserGroupClient<'c>(&'c Client);

impl<'c> ListUserGroupClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "user group" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/UserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_user_group().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "user group" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/UserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_user_group().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "user group" list.
    ///
    /// `GET /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetUserGroupHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_user_group().get_user_group_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_GetUserGroupHeadings")]
    #[inline]
    pub fn get_user_group_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetUserGroupHeadings, &[])
    }

    /// Stores the given headings of the "user group" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PutUserGroupHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_user_group().put_user_group_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_PutUserGroupHeadings")]
    #[inline]
    pub fn put_user_group_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutUserGroupHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "user group" list and returns it with its key.
    ///
    /// `POST /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PostUserGroupHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_user_group().post_user_group_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_PostUserGroupHeading")]
    #[inline]
    pub fn post_user_group_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostUserGroupHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "user group" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_DeleteUserGroupHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_user_group().delete_user_group_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_DeleteUserGroupHeadings")]
    #[inline]
    pub fn delete_user_group_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteUserGroupHeadings, &[])
    }

    /// Returns all items of the "user group" list, without headings.
    ///
    /// `GET /api/v1/List/UserGroup/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetAllUserGroup.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_user_group().get_all_user_group().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_GetAllUserGroup")]
    #[inline]
    pub fn get_all_user_group(self) -> GetAllUserGroupCall<'c, Vec<UserGroup>> {
        self.call(Op::GetAllUserGroup, &[]).into()
    }

    /// Adds an item to the "user group" list and returns it with its key.
    ///
    /// `POST /api/v1/List/UserGroup/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PostUserGroup.html)
    /// - body, [`UserGroup`](crate::types::UserGroup).
    /// - returns 200 with [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UserGroup::new().set_value("value").set_tooltip("tooltip");
    /// let response = client.list_user_group().post_user_group(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_PostUserGroup")]
    #[inline]
    pub fn post_user_group(self, body: &UserGroup) -> Call<'c, UserGroup> {
        self.call(Op::PostUserGroup, &[]).body(View::Carrier(body))
    }

    /// Returns one item of the "user group" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/UserGroup/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetUserGroup.html)
    /// - `id` (path), `i32`: Key of the user group that is returned.
    /// - returns 200 with [`UserGroup`](crate::types::UserGroup).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_user_group().get_user_group(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_GetUserGroup")]
    #[inline]
    pub fn get_user_group(self, id: i32) -> Call<'c, UserGroup> {
        self.call(Op::GetUserGroup, &[View::I32(id)])
    }

    /// Replaces a user group by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/UserGroup/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PutUserGroup.html)
    /// - `id` (path), `i32`: Key of the user group that is stored.
    /// - body, [`UserGroup`](crate::types::UserGroup).
    /// - returns 200 with [`UserGroup`](crate::types::UserGroup).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UserGroup::new().set_value("value").set_tooltip("tooltip");
    /// let response = client.list_user_group().put_user_group(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_PutUserGroup")]
    #[inline]
    pub fn put_user_group(self, id: i32, body: &UserGroup) -> Call<'c, UserGroup> {
        self.call(Op::PutUserGroup, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "user group" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/UserGroup/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_DeleteUserGroup.html)
    /// - `id` (path), `i32`: Key of the user group that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_user_group().delete_user_group(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserGroupList_DeleteUserGroup")]
    #[inline]
    pub fn delete_user_group(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteUserGroup, &[View::I32(id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_user_group`](ListUserGroupClient::get_all_user_group), with its options.
    GetAllUserGroupCall = CallWithOptions NoSelect GetAllUserGroupOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

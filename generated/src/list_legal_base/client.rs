// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, LegalBase, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_LegalBase`.
#[derive(Clone, Copy, Debug)]
pub struct ListLegalBaseClient<'c>(&'c Client);

impl<'c> ListLegalBaseClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "legal base" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/LegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "legal base" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/LegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_legal_base().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "legal base" list.
    ///
    /// `GET /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_legal_base_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetLegalBaseHeadings")]
    #[inline]
    pub fn get_legal_base_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetLegalBaseHeadings, &[])
    }

    /// Stores the given headings of the "legal base" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_legal_base().put_legal_base_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_PutLegalBaseHeadings")]
    #[inline]
    pub fn put_legal_base_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutLegalBaseHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "legal base" list and returns it with its key.
    ///
    /// `POST /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PostLegalBaseHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_legal_base().post_legal_base_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_PostLegalBaseHeading")]
    #[inline]
    pub fn post_legal_base_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostLegalBaseHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "legal base" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_DeleteLegalBaseHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_legal_base().delete_legal_base_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_DeleteLegalBaseHeadings")]
    #[inline]
    pub fn delete_legal_base_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteLegalBaseHeadings, &[])
    }

    /// Returns all items of the "legal base" list, without headings.
    ///
    /// `GET /api/v1/List/LegalBase/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetAllLegalBase.html)
    /// - returns 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_all_legal_base().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetAllLegalBase")]
    #[inline]
    pub fn get_all_legal_base(self) -> Call<'c, Vec<LegalBase>> {
        self.call(Op::GetAllLegalBase, &[])
    }

    /// Adds an item to the "legal base" list and returns it with its key.
    ///
    /// `POST /api/v1/List/LegalBase/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PostLegalBase.html)
    /// - body, [`LegalBase`](crate::types::LegalBase).
    /// - returns 200 with [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::LegalBase::new().set_name("Example");
    /// let response = client.list_legal_base().post_legal_base(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_PostLegalBase")]
    #[inline]
    pub fn post_legal_base(self, body: &LegalBase) -> Call<'c, LegalBase> {
        self.call(Op::PostLegalBase, &[]).body(View::Carrier(body))
    }

    /// Returns one item of the "legal base" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBase.html)
    /// - `id` (path), `i32`: Key of the legal base that is returned.
    /// - returns 200 with [`LegalBase`](crate::types::LegalBase).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_legal_base(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetLegalBase")]
    #[inline]
    pub fn get_legal_base(self, id: i32) -> Call<'c, LegalBase> {
        self.call(Op::GetLegalBase, &[View::I32(id)])
    }

    /// Replaces a legal base by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBase.html)
    /// - `id` (path), `i32`: Key of the legal base that is stored.
    /// - body, [`LegalBase`](crate::types::LegalBase).
    /// - returns 200 with [`LegalBase`](crate::types::LegalBase).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::LegalBase::new().set_name("Example");
    /// let response = client.list_legal_base().put_legal_base(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_PutLegalBase")]
    #[inline]
    pub fn put_legal_base(self, id: i32, body: &LegalBase) -> Call<'c, LegalBase> {
        self.call(Op::PutLegalBase, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "legal base" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_DeleteLegalBase.html)
    /// - `id` (path), `i32`: Key of the legal base that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_legal_base().delete_legal_base(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_DeleteLegalBase")]
    #[inline]
    pub fn delete_legal_base(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteLegalBase, &[View::I32(id)])
    }

    /// Returns all headings of the "legal base" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_legal_base_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetLegalBaseHeadingsForListItem")]
    #[inline]
    pub fn get_legal_base_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetLegalBaseHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetLegalBaseHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "legal base" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_legal_base().put_legal_base_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_PutLegalBaseHeadingsForListItem")]
    #[inline]
    pub fn put_legal_base_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutLegalBaseHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "legal base" list.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_legal_base_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetLegalBaseUserGroupsForListItem")]
    #[inline]
    pub fn get_legal_base_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetLegalBaseUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "legal base" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_legal_base().put_legal_base_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_PutLegalBaseUserGroupsForListItem")]
    #[inline]
    pub fn put_legal_base_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutLegalBaseUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "legal base" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/LegalBase/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_legal_base().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LegalBaseList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_legal_base_headings_for_list_item`](ListLegalBaseClient::get_legal_base_headings_for_list_item), with its
    /// options.
    GetLegalBaseHeadingsForListItemCall = CallWithOptions NoSelect GetLegalBaseHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListLegalBaseClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}

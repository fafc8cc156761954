// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_ProductFamily`.
#[derive(Clone, Copy, Debug)]
pub struct ListProductFamilyClient<'c>(&'c Client);

impl<'c> ListProductFamilyClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "product family" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "product family" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_product_family().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "product family" list.
    ///
    /// `GET /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_product_family_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetProductFamilyHeadings")]
    #[inline]
    pub fn get_product_family_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProductFamilyHeadings, &[])
    }

    /// Stores the given headings of the "product family" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_product_family().put_product_family_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PutProductFamilyHeadings")]
    #[inline]
    pub fn put_product_family_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProductFamilyHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "product family" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PostProductFamilyHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_product_family().post_product_family_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PostProductFamilyHeading")]
    #[inline]
    pub fn post_product_family_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProductFamilyHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "product family" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteProductFamilyHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_family().delete_product_family_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_DeleteProductFamilyHeadings")]
    #[inline]
    pub fn delete_product_family_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProductFamilyHeadings, &[])
    }

    /// Returns all items of the "product family" list, without headings.
    ///
    /// `GET /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "product family" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutAllProductFamily.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_product_family().put_all_product_family(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PutAllProductFamily")]
    #[inline]
    pub fn put_all_product_family(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProductFamily, &[]).body(View::List(&body))
    }

    /// Adds an item to the "product family" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PostProductFamily.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_product_family().post_product_family(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PostProductFamily")]
    #[inline]
    pub fn post_product_family(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProductFamily, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "product family" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteAllProductFamily.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_family().delete_all_product_family().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_DeleteAllProductFamily")]
    #[inline]
    pub fn delete_all_product_family(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProductFamily, &[])
    }

    /// Returns a new item of the "product family" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_CreateDefaultProductFamily.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().create_default_product_family().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_CreateDefaultProductFamily")]
    #[inline]
    pub fn create_default_product_family(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProductFamily, &[])
    }

    /// Returns one item of the "product family" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamily.html)
    /// - `id` (path), `i32`: Key of the product family that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_product_family(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetProductFamily")]
    #[inline]
    pub fn get_product_family(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProductFamily, &[View::I32(id)])
    }

    /// Replaces one item of the "product family" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamily.html)
    /// - `id` (path), `i32`: Key of the product family that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_product_family().put_product_family(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PutProductFamily")]
    #[inline]
    pub fn put_product_family(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProductFamily, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "product family" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteProductFamily.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_family().delete_product_family(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_DeleteProductFamily")]
    #[inline]
    pub fn delete_product_family(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProductFamily, &[View::I32(id)])
    }

    /// Returns all headings of the "product family" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_product_family_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetProductFamilyHeadingsForListItem")]
    #[inline]
    pub fn get_product_family_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProductFamilyHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductFamilyHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "product family" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_product_family().put_product_family_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PutProductFamilyHeadingsForListItem")]
    #[inline]
    pub fn put_product_family_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductFamilyHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "product family" list.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_product_family_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetProductFamilyUserGroupsForListItem")]
    #[inline]
    pub fn get_product_family_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductFamilyUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "product family" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_product_family().put_product_family_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_PutProductFamilyUserGroupsForListItem")]
    #[inline]
    pub fn put_product_family_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductFamilyUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "product family" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProductFamily/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_family().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductFamilyList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProductFamilyClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_product_family_headings_for_list_item`](ListProductFamilyClient::get_product_family_headings_for_list_item),
    /// with its options.
    GetProductFamilyHeadingsForListItemCall = CallWithOptions NoSelect GetProductFamilyHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProductFamilyClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/ProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get product family headings.
    ///
    /// `GET /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_product_family_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_family_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProductFamilyHeadings, &[])
    }

    /// Put product family headings.
    ///
    /// `PUT /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().put_product_family_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_family_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProductFamilyHeadings, &[]).body(View::List(&body))
    }

    /// Post product family heading.
    ///
    /// `POST /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PostProductFamilyHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().post_product_family_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product_family_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProductFamilyHeading, &[]).body(View::Carrier(body))
    }

    /// Delete product family headings.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteProductFamilyHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_family().delete_product_family_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product_family_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProductFamilyHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all product family.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutAllProductFamily.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().put_all_product_family(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_product_family(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProductFamily, &[]).body(View::List(&body))
    }

    /// Post product family.
    ///
    /// `POST /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PostProductFamily.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().post_product_family(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product_family(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProductFamily, &[]).body(View::Carrier(body))
    }

    /// Delete all product family.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteAllProductFamily.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_family().delete_all_product_family().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_product_family(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProductFamily, &[])
    }

    /// Create default product family.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_CreateDefaultProductFamily.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().create_default_product_family().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_product_family(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProductFamily, &[])
    }

    /// Get product family.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamily.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_product_family(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_family(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProductFamily, &[View::I32(id)])
    }

    /// Put product family.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamily.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().put_product_family(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_family(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProductFamily, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete product family.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteProductFamily.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_family().delete_product_family(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product_family(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProductFamily, &[View::I32(id)])
    }

    /// Get product family headings for list item.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_product_family_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_family_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProductFamilyHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductFamilyHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put product family headings for list item.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().put_product_family_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_family_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductFamilyHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get product family user groups for list item.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_product_family_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_family_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductFamilyUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put product family user groups for list item.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().put_product_family_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_family_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductFamilyUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ProductFamily/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_family().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProductFamilyClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_product_family_headings_for_list_item`](ListProductFamilyClient::get_product_family_headings_for_list_item),
    /// with its options.
    GetProductFamilyHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProductFamilyClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

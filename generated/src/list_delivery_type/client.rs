// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_DeliveryType`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeliveryTypeClient<'c>(&'c Client);

impl<'c> ListDeliveryTypeClient<'c> {
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
    /// `GET /api/v1/List/DeliveryType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/DeliveryType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get delivery type headings.
    ///
    /// `GET /api/v1/List/DeliveryType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryTypeHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetDeliveryTypeHeadings, &[])
    }

    /// Put delivery type headings.
    ///
    /// `PUT /api/v1/List/DeliveryType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutDeliveryTypeHeadings, &[]).body(View::List(&body))
    }

    /// Post delivery type heading.
    ///
    /// `POST /api/v1/List/DeliveryType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PostDeliveryTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().post_delivery_type_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_delivery_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostDeliveryTypeHeading, &[]).body(View::Carrier(body))
    }

    /// Delete delivery type headings.
    ///
    /// `DELETE /api/v1/List/DeliveryType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_DeleteDeliveryTypeHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_type().delete_delivery_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_delivery_type_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteDeliveryTypeHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/DeliveryType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all delivery type.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutAllDeliveryType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_all_delivery_type(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_delivery_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllDeliveryType, &[]).body(View::List(&body))
    }

    /// Post delivery type.
    ///
    /// `POST /api/v1/List/DeliveryType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PostDeliveryType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().post_delivery_type(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_delivery_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostDeliveryType, &[]).body(View::Carrier(body))
    }

    /// Delete all delivery type.
    ///
    /// `DELETE /api/v1/List/DeliveryType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_DeleteAllDeliveryType.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_type().delete_all_delivery_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_delivery_type(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllDeliveryType, &[])
    }

    /// Create default delivery type.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_CreateDefaultDeliveryType.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().create_default_delivery_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_delivery_type(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultDeliveryType, &[])
    }

    /// Get delivery type.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryType.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetDeliveryType, &[View::I32(id)])
    }

    /// Put delivery type.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryType.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutDeliveryType, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete delivery type.
    ///
    /// `DELETE /api/v1/List/DeliveryType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_DeleteDeliveryType.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_type().delete_delivery_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_delivery_type(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDeliveryType, &[View::I32(id)])
    }

    /// Get delivery type headings for list item.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_type_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetDeliveryTypeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDeliveryTypeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put delivery type headings for list item.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDeliveryTypeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get delivery type user groups for list item.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDeliveryTypeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put delivery type user groups for list item.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDeliveryTypeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/DeliveryType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListDeliveryTypeClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_delivery_type_headings_for_list_item`](ListDeliveryTypeClient::get_delivery_type_headings_for_list_item),
    /// with its options.
    GetDeliveryTypeHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListDeliveryTypeClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

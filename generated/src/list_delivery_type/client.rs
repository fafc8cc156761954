// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Calls of the tag `List_DeliveryType`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeliveryTypeClient<'c>(&'c Client);

impl<'c> ListDeliveryTypeClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default delivery type.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_CreateDefaultDeliveryType.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().create_default_delivery_type().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_delivery_type(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_DELIVERY_TYPE, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/DeliveryType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all(self) -> GetAllCall<'c> {
        GetAllCall(self.call(GET_ALL, &[]))
    }

    /// Put all delivery type.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutAllDeliveryType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_all_delivery_type(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_all_delivery_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(PUT_ALL_DELIVERY_TYPE, &[]).body(View::List(&body))
    }

    /// Post delivery type.
    ///
    /// `POST /api/v1/List/DeliveryType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PostDeliveryType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().post_delivery_type(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_delivery_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(POST_DELIVERY_TYPE, &[]).body(View::Carrier(body))
    }

    /// Delete all delivery type.
    ///
    /// `DELETE /api/v1/List/DeliveryType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_DeleteAllDeliveryType.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_delivery_type().delete_all_delivery_type().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_delivery_type(self) -> Call<'c, ()> {
        self.call(DELETE_ALL_DELIVERY_TYPE, &[])
    }

    /// Get delivery type.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryType.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(GET_DELIVERY_TYPE, &[View::I32(id)])
    }

    /// Put delivery type.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryType.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_delivery_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(PUT_DELIVERY_TYPE, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete delivery type.
    ///
    /// `DELETE /api/v1/List/DeliveryType/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_DeleteDeliveryType.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_delivery_type().delete_delivery_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_delivery_type(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_DELIVERY_TYPE, &[View::I32(id)])
    }

    /// Get delivery type headings.
    ///
    /// `GET /api/v1/List/DeliveryType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryTypeHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_DELIVERY_TYPE_HEADINGS, &[])
    }

    /// Put delivery type headings.
    ///
    /// `PUT /api/v1/List/DeliveryType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_delivery_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_DELIVERY_TYPE_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post delivery type heading.
    ///
    /// `POST /api/v1/List/DeliveryType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PostDeliveryTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().post_delivery_type_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_delivery_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_DELIVERY_TYPE_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete delivery type headings.
    ///
    /// `DELETE /api/v1/List/DeliveryType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_DeleteDeliveryTypeHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_delivery_type().delete_delivery_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_delivery_type_headings(self) -> Call<'c, ()> {
        self.call(DELETE_DELIVERY_TYPE_HEADINGS, &[])
    }

    /// Get delivery type headings for list item.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_type_headings_for_list_item(self, item_id: i32) -> GetDeliveryTypeHeadingsForListItemCall<'c> {
        GetDeliveryTypeHeadingsForListItemCall(self.call(GET_DELIVERY_TYPE_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put delivery type headings for list item.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_delivery_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_DELIVERY_TYPE_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get delivery type user groups for list item.
    ///
    /// `GET /api/v1/List/DeliveryType/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetDeliveryTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_delivery_type_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_DELIVERY_TYPE_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put delivery type user groups for list item.
    ///
    /// `PUT /api/v1/List/DeliveryType/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_PutDeliveryTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().put_delivery_type_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_delivery_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_DELIVERY_TYPE_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/DeliveryType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/DeliveryType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/DeliveryType/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryType/v1DeliveryTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_delivery_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mdo_list(self) -> GetMdoListCall<'c> {
        GetMdoListCall(self.call(GET_MDO_LIST, &[]))
    }
}

runtime::call! {
    /// Get all.
    GetAllCall Vec<ListItemEntity>, NoSelect {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

runtime::call! {
    /// Get delivery type headings for list item.
    GetDeliveryTypeHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

runtime::call! {
    /// Get mdo list.
    GetMdoListCall Vec<MDOListItem>, NoSelect {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

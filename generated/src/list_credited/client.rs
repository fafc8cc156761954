// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Calls of the tag `List_Credited`.
#[derive(Clone, Copy, Debug)]
pub struct ListCreditedClient<'c>(&'c Client);

impl<'c> ListCreditedClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default credited.
    ///
    /// `GET /api/v1/List/Credited/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_CreateDefaultCredited.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().create_default_credited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_credited(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_CREDITED, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Credited/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all(self) -> GetAllCall<'c> {
        GetAllCall(self.call(GET_ALL, &[]))
    }

    /// Put all credited.
    ///
    /// `PUT /api/v1/List/Credited/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutAllCredited.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().put_all_credited(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_all_credited(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(PUT_ALL_CREDITED, &[]).body(View::List(&body))
    }

    /// Post credited.
    ///
    /// `POST /api/v1/List/Credited/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PostCredited.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().post_credited(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_credited(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(POST_CREDITED, &[]).body(View::Carrier(body))
    }

    /// Delete all credited.
    ///
    /// `DELETE /api/v1/List/Credited/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteAllCredited.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_credited().delete_all_credited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_credited(self) -> Call<'c, ()> {
        self.call(DELETE_ALL_CREDITED, &[])
    }

    /// Get credited.
    ///
    /// `GET /api/v1/List/Credited/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCredited.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_credited(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_credited(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(GET_CREDITED, &[View::I32(id)])
    }

    /// Put credited.
    ///
    /// `PUT /api/v1/List/Credited/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCredited.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().put_credited(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_credited(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(PUT_CREDITED, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete credited.
    ///
    /// `DELETE /api/v1/List/Credited/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteCredited.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_credited().delete_credited(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_credited(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_CREDITED, &[View::I32(id)])
    }

    /// Get credited headings.
    ///
    /// `GET /api/v1/List/Credited/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_credited_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_credited_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_CREDITED_HEADINGS, &[])
    }

    /// Put credited headings.
    ///
    /// `PUT /api/v1/List/Credited/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().put_credited_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_credited_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_CREDITED_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post credited heading.
    ///
    /// `POST /api/v1/List/Credited/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PostCreditedHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().post_credited_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_credited_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_CREDITED_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete credited headings.
    ///
    /// `DELETE /api/v1/List/Credited/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteCreditedHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_credited().delete_credited_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_credited_headings(self) -> Call<'c, ()> {
        self.call(DELETE_CREDITED_HEADINGS, &[])
    }

    /// Get credited headings for list item.
    ///
    /// `GET /api/v1/List/Credited/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_credited_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_credited_headings_for_list_item(self, item_id: i32) -> GetCreditedHeadingsForListItemCall<'c> {
        GetCreditedHeadingsForListItemCall(self.call(GET_CREDITED_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put credited headings for list item.
    ///
    /// `PUT /api/v1/List/Credited/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().put_credited_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_credited_headings_for_list_item(self, item_id: i32, body: &[SelectableMDOListItem]) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_CREDITED_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get credited user groups for list item.
    ///
    /// `GET /api/v1/List/Credited/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_credited_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_credited_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_CREDITED_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put credited user groups for list item.
    ///
    /// `PUT /api/v1/List/Credited/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().put_credited_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_credited_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_CREDITED_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/Credited`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Credited`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Credited/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_credited().get_mdo_list().send().await?;
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
    /// Get credited headings for list item.
    GetCreditedHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
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

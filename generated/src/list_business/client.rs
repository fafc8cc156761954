// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Calls of the tag `List_Business`.
#[derive(Clone, Copy, Debug)]
pub struct ListBusinessClient<'c>(&'c Client);

impl<'c> ListBusinessClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default business.
    ///
    /// `GET /api/v1/List/Business/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_CreateDefaultBusiness.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().create_default_business().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_business(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_BUSINESS, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Business/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all(self) -> GetAllCall<'c> {
        GetAllCall(self.call(GET_ALL, &[]))
    }

    /// Put all business.
    ///
    /// `PUT /api/v1/List/Business/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutAllBusiness.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().put_all_business(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_all_business(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(PUT_ALL_BUSINESS, &[]).body(View::List(&body))
    }

    /// Post business.
    ///
    /// `POST /api/v1/List/Business/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusiness.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().post_business(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_business(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(POST_BUSINESS, &[]).body(View::Carrier(body))
    }

    /// Delete all business.
    ///
    /// `DELETE /api/v1/List/Business/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteAllBusiness.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_business().delete_all_business().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_business(self) -> Call<'c, ()> {
        self.call(DELETE_ALL_BUSINESS, &[])
    }

    /// Get business.
    ///
    /// `GET /api/v1/List/Business/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusiness.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_business(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(GET_BUSINESS, &[View::I32(id)])
    }

    /// Put business.
    ///
    /// `PUT /api/v1/List/Business/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusiness.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().put_business(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_business(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(PUT_BUSINESS, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete business.
    ///
    /// `DELETE /api/v1/List/Business/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusiness.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_business().delete_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_business(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_BUSINESS, &[View::I32(id)])
    }

    /// Get business headings.
    ///
    /// `GET /api/v1/List/Business/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_business_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_business_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_BUSINESS_HEADINGS, &[])
    }

    /// Put business headings.
    ///
    /// `PUT /api/v1/List/Business/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().put_business_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_business_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_BUSINESS_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post business heading.
    ///
    /// `POST /api/v1/List/Business/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusinessHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().post_business_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_business_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_BUSINESS_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete business headings.
    ///
    /// `DELETE /api/v1/List/Business/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusinessHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_business().delete_business_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_business_headings(self) -> Call<'c, ()> {
        self.call(DELETE_BUSINESS_HEADINGS, &[])
    }

    /// Get business headings for list item.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_business_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_business_headings_for_list_item(self, item_id: i32) -> GetBusinessHeadingsForListItemCall<'c> {
        GetBusinessHeadingsForListItemCall(self.call(GET_BUSINESS_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put business headings for list item.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().put_business_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_business_headings_for_list_item(self, item_id: i32, body: &[SelectableMDOListItem]) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_BUSINESS_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get business user groups for list item.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_business_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_business_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_BUSINESS_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put business user groups for list item.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().put_business_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_business_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_BUSINESS_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/Business`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Business`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Business/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_business().get_mdo_list().send().await?;
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
    /// Get business headings for list item.
    GetBusinessHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
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

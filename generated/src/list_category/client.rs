// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Calls of the tag `List_Category`.
#[derive(Clone, Copy, Debug)]
pub struct ListCategoryClient<'c>(&'c Client);

impl<'c> ListCategoryClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default category.
    ///
    /// `GET /api/v1/List/Category/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_CreateDefaultCategory.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().create_default_category().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_category(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_CATEGORY, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all(self) -> GetAllCall<'c> {
        GetAllCall(self.call(GET_ALL, &[]))
    }

    /// Put all category.
    ///
    /// `PUT /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutAllCategory.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().put_all_category(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_all_category(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(PUT_ALL_CATEGORY, &[]).body(View::List(&body))
    }

    /// Post category.
    ///
    /// `POST /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategory.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().post_category(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_category(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(POST_CATEGORY, &[]).body(View::Carrier(body))
    }

    /// Delete all category.
    ///
    /// `DELETE /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteAllCategory.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_category().delete_all_category().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_category(self) -> Call<'c, ()> {
        self.call(DELETE_ALL_CATEGORY, &[])
    }

    /// Get category.
    ///
    /// `GET /api/v1/List/Category/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_category(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(GET_CATEGORY, &[View::I32(id)])
    }

    /// Put category.
    ///
    /// `PUT /api/v1/List/Category/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategory.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().put_category(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_category(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(PUT_CATEGORY, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete category.
    ///
    /// `DELETE /api/v1/List/Category/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_category().delete_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_category(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_CATEGORY, &[View::I32(id)])
    }

    /// Get category headings.
    ///
    /// `GET /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_category_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_CATEGORY_HEADINGS, &[])
    }

    /// Put category headings.
    ///
    /// `PUT /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().put_category_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_category_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_CATEGORY_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post category heading.
    ///
    /// `POST /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategoryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().post_category_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_category_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_CATEGORY_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete category headings.
    ///
    /// `DELETE /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategoryHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_category().delete_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_category_headings(self) -> Call<'c, ()> {
        self.call(DELETE_CATEGORY_HEADINGS, &[])
    }

    /// Get category headings for list item.
    ///
    /// `GET /api/v1/List/Category/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_category_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_category_headings_for_list_item(self, item_id: i32) -> GetCategoryHeadingsForListItemCall<'c> {
        GetCategoryHeadingsForListItemCall(self.call(GET_CATEGORY_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put category headings for list item.
    ///
    /// `PUT /api/v1/List/Category/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().put_category_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_category_headings_for_list_item(self, item_id: i32, body: &[SelectableMDOListItem]) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_CATEGORY_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get category user groups for list item.
    ///
    /// `GET /api/v1/List/Category/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_category_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_category_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_CATEGORY_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put category user groups for list item.
    ///
    /// `PUT /api/v1/List/Category/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().put_category_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_category_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/Category`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Category`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Category/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_category().get_mdo_list().send().await?;
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
    /// Get category headings for list item.
    GetCategoryHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
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

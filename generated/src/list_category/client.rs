// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Category`.
#[derive(Clone, Copy, Debug)]
pub struct ListCategoryClient<'c>(&'c Client);

impl<'c> ListCategoryClient<'c> {
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
    /// `GET /api/v1/List/Category`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Category`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get category headings.
    ///
    /// `GET /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_category_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCategoryHeadings, &[])
    }

    /// Put category headings.
    ///
    /// `PUT /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().put_category_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_category_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCategoryHeadings, &[]).body(View::List(&body))
    }

    /// Post category heading.
    ///
    /// `POST /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategoryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().post_category_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_category_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCategoryHeading, &[]).body(View::Carrier(body))
    }

    /// Delete category headings.
    ///
    /// `DELETE /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategoryHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_category().delete_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_category_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCategoryHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all category.
    ///
    /// `PUT /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutAllCategory.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().put_all_category(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_category(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllCategory, &[]).body(View::List(&body))
    }

    /// Post category.
    ///
    /// `POST /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategory.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().post_category(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_category(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostCategory, &[]).body(View::Carrier(body))
    }

    /// Delete all category.
    ///
    /// `DELETE /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteAllCategory.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_category().delete_all_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_category(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllCategory, &[])
    }

    /// Create default category.
    ///
    /// `GET /api/v1/List/Category/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_CreateDefaultCategory.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().create_default_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_category(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultCategory, &[])
    }

    /// Get category.
    ///
    /// `GET /api/v1/List/Category/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_category(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetCategory, &[View::I32(id)])
    }

    /// Put category.
    ///
    /// `PUT /api/v1/List/Category/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategory.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().put_category(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_category(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutCategory, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete category.
    ///
    /// `DELETE /api/v1/List/Category/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_category().delete_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_category(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCategory, &[View::I32(id)])
    }

    /// Get category headings for list item.
    ///
    /// `GET /api/v1/List/Category/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_category_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_category_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCategoryHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCategoryHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put category headings for list item.
    ///
    /// `PUT /api/v1/List/Category/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().put_category_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_category_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCategoryHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get category user groups for list item.
    ///
    /// `GET /api/v1/List/Category/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_category_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_category_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCategoryUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put category user groups for list item.
    ///
    /// `PUT /api/v1/List/Category/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().put_category_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_category_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCategoryUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Category/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_category().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListCategoryClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_category_headings_for_list_item`](ListCategoryClient::get_category_headings_for_list_item),
    /// with its options.
    GetCategoryHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCategoryClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Business`.
#[derive(Clone, Copy, Debug)]
pub struct ListBusinessClient<'c>(&'c Client);

impl<'c> ListBusinessClient<'c> {
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
    /// `GET /api/v1/List/Business`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Business`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get business headings.
    ///
    /// `GET /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_business_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_business_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetBusinessHeadings, &[])
    }

    /// Put business headings.
    ///
    /// `PUT /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().put_business_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_business_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutBusinessHeadings, &[]).body(View::List(&body))
    }

    /// Post business heading.
    ///
    /// `POST /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusinessHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().post_business_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_business_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostBusinessHeading, &[]).body(View::Carrier(body))
    }

    /// Delete business headings.
    ///
    /// `DELETE /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusinessHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_business().delete_business_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_business_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteBusinessHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all business.
    ///
    /// `PUT /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutAllBusiness.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().put_all_business(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_business(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllBusiness, &[]).body(View::List(&body))
    }

    /// Post business.
    ///
    /// `POST /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusiness.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().post_business(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_business(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostBusiness, &[]).body(View::Carrier(body))
    }

    /// Delete all business.
    ///
    /// `DELETE /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteAllBusiness.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_business().delete_all_business().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_business(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllBusiness, &[])
    }

    /// Create default business.
    ///
    /// `GET /api/v1/List/Business/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_CreateDefaultBusiness.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().create_default_business().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_business(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultBusiness, &[])
    }

    /// Get business.
    ///
    /// `GET /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusiness.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_business(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetBusiness, &[View::I32(id)])
    }

    /// Put business.
    ///
    /// `PUT /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusiness.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().put_business(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_business(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutBusiness, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete business.
    ///
    /// `DELETE /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusiness.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_business().delete_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_business(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteBusiness, &[View::I32(id)])
    }

    /// Get business headings for list item.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_business_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_business_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetBusinessHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetBusinessHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put business headings for list item.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().put_business_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_business_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutBusinessHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get business user groups for list item.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_business_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_business_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetBusinessUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put business user groups for list item.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().put_business_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_business_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutBusinessUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Business/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_business().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListBusinessClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_business_headings_for_list_item`](ListBusinessClient::get_business_headings_for_list_item),
    /// with its options.
    GetBusinessHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListBusinessClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

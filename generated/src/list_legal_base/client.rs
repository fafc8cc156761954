// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, LegalBase, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/LegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/LegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get legal base headings.
    ///
    /// `GET /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_legal_base_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_legal_base_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetLegalBaseHeadings, &[])
    }

    /// Put legal base headings.
    ///
    /// `PUT /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().put_legal_base_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_legal_base_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutLegalBaseHeadings, &[]).body(View::List(&body))
    }

    /// Post legal base heading.
    ///
    /// `POST /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PostLegalBaseHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().post_legal_base_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_legal_base_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostLegalBaseHeading, &[]).body(View::Carrier(body))
    }

    /// Delete legal base headings.
    ///
    /// `DELETE /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_DeleteLegalBaseHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_legal_base().delete_legal_base_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_legal_base_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteLegalBaseHeadings, &[])
    }

    /// Get all legal base.
    ///
    /// `GET /api/v1/List/LegalBase/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetAllLegalBase.html)
    /// - answers 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_all_legal_base().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_legal_base(self) -> Call<'c, Vec<LegalBase>> {
        self.call(Op::GetAllLegalBase, &[])
    }

    /// Post legal base.
    ///
    /// `POST /api/v1/List/LegalBase/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PostLegalBase.html)
    /// - body, [`LegalBase`](crate::types::LegalBase).
    /// - answers 200 with [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().post_legal_base(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_legal_base(self, body: &LegalBase) -> Call<'c, LegalBase> {
        self.call(Op::PostLegalBase, &[]).body(View::Carrier(body))
    }

    /// Get legal base.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBase.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`LegalBase`](crate::types::LegalBase).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_legal_base(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_legal_base(self, id: i32) -> Call<'c, LegalBase> {
        self.call(Op::GetLegalBase, &[View::I32(id)])
    }

    /// Put legal base.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBase.html)
    /// - `id` (path), `i32`.
    /// - body, [`LegalBase`](crate::types::LegalBase).
    /// - answers 200 with [`LegalBase`](crate::types::LegalBase).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().put_legal_base(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_legal_base(self, id: i32, body: &LegalBase) -> Call<'c, LegalBase> {
        self.call(Op::PutLegalBase, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete legal base.
    ///
    /// `DELETE /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_DeleteLegalBase.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_legal_base().delete_legal_base(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_legal_base(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteLegalBase, &[View::I32(id)])
    }

    /// Get legal base headings for list item.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_legal_base_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_legal_base_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetLegalBaseHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetLegalBaseHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put legal base headings for list item.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().put_legal_base_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_legal_base_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutLegalBaseHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get legal base user groups for list item.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_legal_base_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_legal_base_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetLegalBaseUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put legal base user groups for list item.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().put_legal_base_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_legal_base_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutLegalBaseUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/LegalBase/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_legal_base().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_legal_base_headings_for_list_item`](ListLegalBaseClient::get_legal_base_headings_for_list_item), with its
    /// options.
    GetLegalBaseHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListLegalBaseClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

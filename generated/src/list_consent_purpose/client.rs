// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ConsentPurpose, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_ConsentPurpose`.
#[derive(Clone, Copy, Debug)]
pub struct ListConsentPurposeClient<'c>(&'c Client);

impl<'c> ListConsentPurposeClient<'c> {
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
    /// `GET /api/v1/List/ConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get consent purpose headings.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_consent_purpose_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_consent_purpose_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetConsentPurposeHeadings, &[])
    }

    /// Put consent purpose headings.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().put_consent_purpose_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_consent_purpose_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutConsentPurposeHeadings, &[]).body(View::List(&body))
    }

    /// Post consent purpose heading.
    ///
    /// `POST /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurposeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().post_consent_purpose_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_consent_purpose_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostConsentPurposeHeading, &[]).body(View::Carrier(body))
    }

    /// Delete consent purpose headings.
    ///
    /// `DELETE /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurposeHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_consent_purpose().delete_consent_purpose_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_consent_purpose_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteConsentPurposeHeadings, &[])
    }

    /// Get all consent purpose.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetAllConsentPurpose.html)
    /// - answers 200 with list of [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_all_consent_purpose().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_consent_purpose(self) -> Call<'c, Vec<ConsentPurpose>> {
        self.call(Op::GetAllConsentPurpose, &[])
    }

    /// Post consent purpose.
    ///
    /// `POST /api/v1/List/ConsentPurpose/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurpose.html)
    /// - body, [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - answers 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().post_consent_purpose(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_consent_purpose(self, body: &ConsentPurpose) -> Call<'c, ConsentPurpose> {
        self.call(Op::PostConsentPurpose, &[]).body(View::Carrier(body))
    }

    /// Get consent purpose.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurpose.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_consent_purpose(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_consent_purpose(self, id: i32) -> Call<'c, ConsentPurpose> {
        self.call(Op::GetConsentPurpose, &[View::I32(id)])
    }

    /// Put consent purpose.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurpose.html)
    /// - `id` (path), `i32`.
    /// - body, [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - answers 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().put_consent_purpose(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_consent_purpose(self, id: i32, body: &ConsentPurpose) -> Call<'c, ConsentPurpose> {
        self.call(Op::PutConsentPurpose, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete consent purpose.
    ///
    /// `DELETE /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurpose.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_consent_purpose().delete_consent_purpose(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_consent_purpose(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteConsentPurpose, &[View::I32(id)])
    }

    /// Get consent purpose headings for list item.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_consent_purpose_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_consent_purpose_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetConsentPurposeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetConsentPurposeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put consent purpose headings for list item.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().put_consent_purpose_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_consent_purpose_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutConsentPurposeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get consent purpose user groups for list item.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_consent_purpose_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_consent_purpose_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetConsentPurposeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put consent purpose user groups for list item.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().put_consent_purpose_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_consent_purpose_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutConsentPurposeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ConsentPurpose/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_consent_purpose().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_consent_purpose_headings_for_list_item`](ListConsentPurposeClient::get_consent_purpose_headings_for_list_item),
    /// with its options.
    GetConsentPurposeHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListConsentPurposeClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}

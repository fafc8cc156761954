// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ConsentPurpose, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "consent purpose" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "consent purpose" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_consent_purpose().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "consent purpose" list.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_consent_purpose_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetConsentPurposeHeadings")]
    #[inline]
    pub fn get_consent_purpose_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetConsentPurposeHeadings, &[])
    }

    /// Stores the given headings of the "consent purpose" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_consent_purpose().put_consent_purpose_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_PutConsentPurposeHeadings")]
    #[inline]
    pub fn put_consent_purpose_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutConsentPurposeHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "consent purpose" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurposeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_consent_purpose().post_consent_purpose_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_PostConsentPurposeHeading")]
    #[inline]
    pub fn post_consent_purpose_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostConsentPurposeHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "consent purpose" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurposeHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_consent_purpose().delete_consent_purpose_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_DeleteConsentPurposeHeadings")]
    #[inline]
    pub fn delete_consent_purpose_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteConsentPurposeHeadings, &[])
    }

    /// Returns all items of the "consent purpose" list, without headings.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetAllConsentPurpose.html)
    /// - returns 200 with list of [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_all_consent_purpose().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetAllConsentPurpose")]
    #[inline]
    pub fn get_all_consent_purpose(self) -> Call<'c, Vec<ConsentPurpose>> {
        self.call(Op::GetAllConsentPurpose, &[])
    }

    /// Adds an item to the "consent purpose" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentPurpose/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurpose.html)
    /// - body, [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - returns 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConsentPurpose::new().set_name("Example");
    /// let response = client.list_consent_purpose().post_consent_purpose(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_PostConsentPurpose")]
    #[inline]
    pub fn post_consent_purpose(self, body: &ConsentPurpose) -> Call<'c, ConsentPurpose> {
        self.call(Op::PostConsentPurpose, &[]).body(View::Carrier(body))
    }

    /// Returns one item of the "consent purpose" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurpose.html)
    /// - `id` (path), `i32`: Key of the consent purpose that is returned.
    /// - returns 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_consent_purpose(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetConsentPurpose")]
    #[inline]
    pub fn get_consent_purpose(self, id: i32) -> Call<'c, ConsentPurpose> {
        self.call(Op::GetConsentPurpose, &[View::I32(id)])
    }

    /// Replaces a consent purpose by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurpose.html)
    /// - `id` (path), `i32`: Key of the consent purpose that is stored.
    /// - body, [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - returns 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConsentPurpose::new().set_name("Example");
    /// let response = client.list_consent_purpose().put_consent_purpose(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_PutConsentPurpose")]
    #[inline]
    pub fn put_consent_purpose(self, id: i32, body: &ConsentPurpose) -> Call<'c, ConsentPurpose> {
        self.call(Op::PutConsentPurpose, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "consent purpose" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurpose.html)
    /// - `id` (path), `i32`: Key of the consent purpose that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_consent_purpose().delete_consent_purpose(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_DeleteConsentPurpose")]
    #[inline]
    pub fn delete_consent_purpose(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteConsentPurpose, &[View::I32(id)])
    }

    /// Returns all headings of the "consent purpose" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_consent_purpose_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem")]
    #[inline]
    pub fn get_consent_purpose_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetConsentPurposeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetConsentPurposeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "consent purpose" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_consent_purpose().put_consent_purpose_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem")]
    #[inline]
    pub fn put_consent_purpose_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutConsentPurposeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "consent purpose" list.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_consent_purpose_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem")]
    #[inline]
    pub fn get_consent_purpose_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetConsentPurposeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "consent purpose" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_consent_purpose().put_consent_purpose_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem")]
    #[inline]
    pub fn put_consent_purpose_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutConsentPurposeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "consent purpose" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ConsentPurpose/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_purpose().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentPurposeList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_consent_purpose_headings_for_list_item`](ListConsentPurposeClient::get_consent_purpose_headings_for_list_item),
    /// with its options.
    GetConsentPurposeHeadingsForListItemCall = CallWithOptions NoSelect GetConsentPurposeHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListConsentPurposeClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}

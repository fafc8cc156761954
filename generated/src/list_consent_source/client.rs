// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ConsentSource, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_ConsentSource`.
#[derive(Clone, Copy, Debug)]
pub struct ListConsentSourceClient<'c>(&'c Client);

impl<'c> ListConsentSourceClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "consent source" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "consent source" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_consent_source().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "consent source" list.
    ///
    /// `GET /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_consent_source_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetConsentSourceHeadings")]
    #[inline]
    pub fn get_consent_source_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetConsentSourceHeadings, &[])
    }

    /// Stores the given headings of the "consent source" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_consent_source().put_consent_source_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_PutConsentSourceHeadings")]
    #[inline]
    pub fn put_consent_source_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutConsentSourceHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "consent source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PostConsentSourceHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_consent_source().post_consent_source_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_PostConsentSourceHeading")]
    #[inline]
    pub fn post_consent_source_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostConsentSourceHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "consent source" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_DeleteConsentSourceHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_consent_source().delete_consent_source_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_DeleteConsentSourceHeadings")]
    #[inline]
    pub fn delete_consent_source_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteConsentSourceHeadings, &[])
    }

    /// Returns all items of the "consent source" list, without headings.
    ///
    /// `GET /api/v1/List/ConsentSource/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetAllConsentSource.html)
    /// - returns 200 with list of [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_all_consent_source().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetAllConsentSource")]
    #[inline]
    pub fn get_all_consent_source(self) -> Call<'c, Vec<ConsentSource>> {
        self.call(Op::GetAllConsentSource, &[])
    }

    /// Adds an item to the "consent source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentSource/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PostConsentSource.html)
    /// - body, [`ConsentSource`](crate::types::ConsentSource).
    /// - returns 200 with [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConsentSource::new().set_name("Example");
    /// let response = client.list_consent_source().post_consent_source(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_PostConsentSource")]
    #[inline]
    pub fn post_consent_source(self, body: &ConsentSource) -> Call<'c, ConsentSource> {
        self.call(Op::PostConsentSource, &[]).body(View::Carrier(body))
    }

    /// Returns one item of the "consent source" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ConsentSource/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSource.html)
    /// - `id` (path), `i32`: Key of the consent source that is returned.
    /// - returns 200 with [`ConsentSource`](crate::types::ConsentSource).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_consent_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetConsentSource")]
    #[inline]
    pub fn get_consent_source(self, id: i32) -> Call<'c, ConsentSource> {
        self.call(Op::GetConsentSource, &[View::I32(id)])
    }

    /// Replaces a consent source by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/ConsentSource/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSource.html)
    /// - `id` (path), `i32`: Key of the consent source that is stored.
    /// - body, [`ConsentSource`](crate::types::ConsentSource).
    /// - returns 200 with [`ConsentSource`](crate::types::ConsentSource).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConsentSource::new().set_name("Example");
    /// let response = client.list_consent_source().put_consent_source(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_PutConsentSource")]
    #[inline]
    pub fn put_consent_source(self, id: i32, body: &ConsentSource) -> Call<'c, ConsentSource> {
        self.call(Op::PutConsentSource, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "consent source" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ConsentSource/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_DeleteConsentSource.html)
    /// - `id` (path), `i32`: Key of the consent source that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_consent_source().delete_consent_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_DeleteConsentSource")]
    #[inline]
    pub fn delete_consent_source(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteConsentSource, &[View::I32(id)])
    }

    /// Returns all headings of the "consent source" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ConsentSource/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_consent_source_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetConsentSourceHeadingsForListItem")]
    #[inline]
    pub fn get_consent_source_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetConsentSourceHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetConsentSourceHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "consent source" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ConsentSource/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_consent_source().put_consent_source_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_PutConsentSourceHeadingsForListItem")]
    #[inline]
    pub fn put_consent_source_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutConsentSourceHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "consent source" list.
    ///
    /// `GET /api/v1/List/ConsentSource/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_consent_source_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetConsentSourceUserGroupsForListItem")]
    #[inline]
    pub fn get_consent_source_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetConsentSourceUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "consent source" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ConsentSource/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_consent_source().put_consent_source_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_PutConsentSourceUserGroupsForListItem")]
    #[inline]
    pub fn put_consent_source_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutConsentSourceUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "consent source" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ConsentSource/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_consent_source().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConsentSourceList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_consent_source_headings_for_list_item`](ListConsentSourceClient::get_consent_source_headings_for_list_item),
    /// with its options.
    GetConsentSourceHeadingsForListItemCall = CallWithOptions NoSelect GetConsentSourceHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListConsentSourceClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_DeliveryTerms`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeliveryTermsClient<'c>(&'c Client);

impl<'c> ListDeliveryTermsClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "delivery terms" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/DeliveryTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "delivery terms" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/DeliveryTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_delivery_terms().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "delivery terms" list.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTermHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_delivery_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetDeliveryTermHeadings")]
    #[inline]
    pub fn get_delivery_term_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetDeliveryTermHeadings, &[])
    }

    /// Stores the given headings of the "delivery terms" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTermHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_delivery_terms().put_delivery_term_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PutDeliveryTermHeadings")]
    #[inline]
    pub fn put_delivery_term_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutDeliveryTermHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "delivery terms" list and returns it with its key.
    ///
    /// `POST /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PostDeliveryTermHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_delivery_terms().post_delivery_term_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PostDeliveryTermHeading")]
    #[inline]
    pub fn post_delivery_term_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostDeliveryTermHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "delivery terms" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_DeleteDeliveryTermHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_terms().delete_delivery_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_DeleteDeliveryTermHeadings")]
    #[inline]
    pub fn delete_delivery_term_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteDeliveryTermHeadings, &[])
    }

    /// Returns all items of the "delivery terms" list, without headings.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "delivery terms" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutAllDeliveryTerm.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_delivery_terms().put_all_delivery_term(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PutAllDeliveryTerm")]
    #[inline]
    pub fn put_all_delivery_term(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllDeliveryTerm, &[]).body(View::List(&body))
    }

    /// Adds an item to the "delivery terms" list and returns it with its key.
    ///
    /// `POST /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PostDeliveryTerm.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_delivery_terms().post_delivery_term(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PostDeliveryTerm")]
    #[inline]
    pub fn post_delivery_term(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostDeliveryTerm, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "delivery terms" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_DeleteAllDeliveryTerm.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_terms().delete_all_delivery_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_DeleteAllDeliveryTerm")]
    #[inline]
    pub fn delete_all_delivery_term(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllDeliveryTerm, &[])
    }

    /// Returns a new item of the "delivery terms" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_CreateDefaultDeliveryTerm.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().create_default_delivery_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_CreateDefaultDeliveryTerm")]
    #[inline]
    pub fn create_default_delivery_term(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultDeliveryTerm, &[])
    }

    /// Returns one item of the "delivery terms" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTerm.html)
    /// - `id` (path), `i32`: Key of the delivery term that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_delivery_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetDeliveryTerm")]
    #[inline]
    pub fn get_delivery_term(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetDeliveryTerm, &[View::I32(id)])
    }

    /// Replaces one item of the "delivery terms" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTerm.html)
    /// - `id` (path), `i32`: Key of the delivery term that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_delivery_terms().put_delivery_term(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PutDeliveryTerm")]
    #[inline]
    pub fn put_delivery_term(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutDeliveryTerm, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "delivery terms" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/DeliveryTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_DeleteDeliveryTerm.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_terms().delete_delivery_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_DeleteDeliveryTerm")]
    #[inline]
    pub fn delete_delivery_term(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDeliveryTerm, &[View::I32(id)])
    }

    /// Returns all headings of the "delivery terms" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_delivery_term_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetDeliveryTermHeadingsForListItem")]
    #[inline]
    pub fn get_delivery_term_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetDeliveryTermHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDeliveryTermHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "delivery terms" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_delivery_terms().put_delivery_term_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PutDeliveryTermHeadingsForListItem")]
    #[inline]
    pub fn put_delivery_term_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDeliveryTermHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "delivery terms" list.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_delivery_term_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetDeliveryTermUserGroupsForListItem")]
    #[inline]
    pub fn get_delivery_term_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDeliveryTermUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "delivery terms" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_delivery_terms().put_delivery_term_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_PutDeliveryTermUserGroupsForListItem")]
    #[inline]
    pub fn put_delivery_term_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDeliveryTermUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "delivery terms" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/DeliveryTerm/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_delivery_terms().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DeliveryTermsList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListDeliveryTermsClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_delivery_term_headings_for_list_item`](ListDeliveryTermsClient::get_delivery_term_headings_for_list_item),
    /// with its options.
    GetDeliveryTermHeadingsForListItemCall = CallWithOptions NoSelect GetDeliveryTermHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListDeliveryTermsClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}

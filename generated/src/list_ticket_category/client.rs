// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketCategoryEntity};

use super::operations::*;

/// Calls of the tag `List_TicketCategory`.
#[derive(Clone, Copy, Debug)]
pub struct ListTicketCategoryClient<'c>(&'c Client);

impl<'c> ListTicketCategoryClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "category for requests" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "category for requests" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_ticket_category().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "category for requests" list.
    ///
    /// `GET /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetTicketCategoryEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_category().get_ticket_category_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_GetTicketCategoryEntityHeadings")]
    #[inline]
    pub fn get_ticket_category_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetTicketCategoryEntityHeadings, &[])
    }

    /// Stores the given headings of the "category for requests" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PutTicketCategoryEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_ticket_category().put_ticket_category_entity_headings(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_PutTicketCategoryEntityHeadings")]
    #[inline]
    pub fn put_ticket_category_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutTicketCategoryEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "category for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PostTicketCategoryEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_ticket_category().post_ticket_category_entity_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_PostTicketCategoryEntityHeading")]
    #[inline]
    pub fn post_ticket_category_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostTicketCategoryEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "category for requests" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_DeleteTicketCategoryEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_category().delete_ticket_category_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_DeleteTicketCategoryEntityHeadings")]
    #[inline]
    pub fn delete_ticket_category_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteTicketCategoryEntityHeadings, &[])
    }

    /// Returns all items of the "category for requests" list, without headings.
    ///
    /// `GET /api/v1/List/TicketCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetAllTicketCategoryEntity.html)
    /// - returns 200 with list of [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_category().get_all_ticket_category_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_GetAllTicketCategoryEntity")]
    #[inline]
    pub fn get_all_ticket_category_entity(self) -> Call<'c, Vec<TicketCategoryEntity>> {
        self.call(Op::GetAllTicketCategoryEntity, &[])
    }

    /// Adds an item to the "category for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PostTicketCategoryEntity.html)
    /// - body, [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketCategoryEntity::new().set_name("Example");
    /// let response = client.list_ticket_category().post_ticket_category_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_PostTicketCategoryEntity")]
    #[inline]
    pub fn post_ticket_category_entity(self, body: &TicketCategoryEntity) -> Call<'c, TicketCategoryEntity> {
        self.call(Op::PostTicketCategoryEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "category for requests" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_CreateDefaultTicketCategoryEntity.html)
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_category().create_default_ticket_category_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_CreateDefaultTicketCategoryEntity")]
    #[inline]
    pub fn create_default_ticket_category_entity(self) -> Call<'c, TicketCategoryEntity> {
        self.call(Op::CreateDefaultTicketCategoryEntity, &[])
    }

    /// Returns one item of the "category for requests" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/TicketCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetTicketCategoryEntity.html)
    /// - `id` (path), `i32`: Key of the category for requests that is returned.
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_category().get_ticket_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_GetTicketCategoryEntity")]
    #[inline]
    pub fn get_ticket_category_entity(self, id: i32) -> Call<'c, TicketCategoryEntity> {
        self.call(Op::GetTicketCategoryEntity, &[View::I32(id)])
    }

    /// Replaces a category for requests by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PutTicketCategoryEntity.html)
    /// - `id` (path), `i32`: Key of the category for requests that is stored.
    /// - body, [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketCategoryEntity::new().set_name("Example");
    /// let response = client.list_ticket_category().put_ticket_category_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_PutTicketCategoryEntity")]
    #[inline]
    pub fn put_ticket_category_entity(self, id: i32, body: &TicketCategoryEntity) -> Call<'c, TicketCategoryEntity> {
        self.call(Op::PutTicketCategoryEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "category for requests" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_DeleteTicketCategoryEntity.html)
    /// - `id` (path), `i32`: Key of the category for requests that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_category().delete_ticket_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketCategoryList_DeleteTicketCategoryEntity")]
    #[inline]
    pub fn delete_ticket_category_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketCategoryEntity, &[View::I32(id)])
    }
}

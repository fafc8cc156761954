// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketTypeEntity};

use super::operations::*;

/// Calls of the tag `List_TicketType`.
#[derive(Clone, Copy, Debug)]
pub struct ListTicketTypeClient<'c>(&'c Client);

impl<'c> ListTicketTypeClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "type of request" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "type of request" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_ticket_type().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "type of request" list.
    ///
    /// `GET /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetTicketTypeEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_type().get_ticket_type_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_GetTicketTypeEntityHeadings")]
    #[inline]
    pub fn get_ticket_type_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetTicketTypeEntityHeadings, &[])
    }

    /// Stores the given headings of the "type of request" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PutTicketTypeEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_ticket_type().put_ticket_type_entity_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_PutTicketTypeEntityHeadings")]
    #[inline]
    pub fn put_ticket_type_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutTicketTypeEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "type of request" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PostTicketTypeEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_ticket_type().post_ticket_type_entity_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_PostTicketTypeEntityHeading")]
    #[inline]
    pub fn post_ticket_type_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostTicketTypeEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "type of request" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_DeleteTicketTypeEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_type().delete_ticket_type_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_DeleteTicketTypeEntityHeadings")]
    #[inline]
    pub fn delete_ticket_type_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteTicketTypeEntityHeadings, &[])
    }

    /// Returns all items of the "type of request" list, without headings.
    ///
    /// `GET /api/v1/List/TicketType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetAllTicketTypeEntity.html)
    /// - returns 200 with list of [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_type().get_all_ticket_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_GetAllTicketTypeEntity")]
    #[inline]
    pub fn get_all_ticket_type_entity(self) -> Call<'c, Vec<TicketTypeEntity>> {
        self.call(Op::GetAllTicketTypeEntity, &[])
    }

    /// Adds an item to the "type of request" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PostTicketTypeEntity.html)
    /// - body, [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketTypeEntity::new().set_name("Example");
    /// let response = client.list_ticket_type().post_ticket_type_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_PostTicketTypeEntity")]
    #[inline]
    pub fn post_ticket_type_entity(self, body: &TicketTypeEntity) -> Call<'c, TicketTypeEntity> {
        self.call(Op::PostTicketTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "type of request" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_CreateDefaultTicketTypeEntity.html)
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_type().create_default_ticket_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_CreateDefaultTicketTypeEntity")]
    #[inline]
    pub fn create_default_ticket_type_entity(self) -> Call<'c, TicketTypeEntity> {
        self.call(Op::CreateDefaultTicketTypeEntity, &[])
    }

    /// Returns one item of the "type of request" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/TicketType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is returned.
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_type().get_ticket_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_GetTicketTypeEntity")]
    #[inline]
    pub fn get_ticket_type_entity(self, id: i32) -> Call<'c, TicketTypeEntity> {
        self.call(Op::GetTicketTypeEntity, &[View::I32(id)])
    }

    /// Replaces a type of request by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PutTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is stored.
    /// - body, [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketTypeEntity::new().set_name("Example");
    /// let response = client.list_ticket_type().put_ticket_type_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_PutTicketTypeEntity")]
    #[inline]
    pub fn put_ticket_type_entity(self, id: i32, body: &TicketTypeEntity) -> Call<'c, TicketTypeEntity> {
        self.call(Op::PutTicketTypeEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "type of request" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_DeleteTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_type().delete_ticket_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeList_DeleteTicketTypeEntity")]
    #[inline]
    pub fn delete_ticket_type_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketTypeEntity, &[View::I32(id)])
    }
}

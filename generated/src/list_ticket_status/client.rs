// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketStatusEntity};

use super::operations::*;

/// Calls of the tag `List_TicketStatus`.
#[derive(Clone, Copy, Debug)]
pub struct ListTicketStatusClient<'c>(&'c Client);

impl<'c> ListTicketStatusClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "status for requests" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_status().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "status for requests" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_ticket_status().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "status for requests" list.
    ///
    /// `GET /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetTicketStatusEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_status().get_ticket_status_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_GetTicketStatusEntityHeadings")]
    #[inline]
    pub fn get_ticket_status_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetTicketStatusEntityHeadings, &[])
    }

    /// Stores the given headings of the "status for requests" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PutTicketStatusEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_ticket_status().put_ticket_status_entity_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_PutTicketStatusEntityHeadings")]
    #[inline]
    pub fn put_ticket_status_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutTicketStatusEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "status for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PostTicketStatusEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_ticket_status().post_ticket_status_entity_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_PostTicketStatusEntityHeading")]
    #[inline]
    pub fn post_ticket_status_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostTicketStatusEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "status for requests" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_DeleteTicketStatusEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_status().delete_ticket_status_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_DeleteTicketStatusEntityHeadings")]
    #[inline]
    pub fn delete_ticket_status_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteTicketStatusEntityHeadings, &[])
    }

    /// Returns all items of the "status for requests" list, without headings.
    ///
    /// `GET /api/v1/List/TicketStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetAllTicketStatusEntity.html)
    /// - returns 200 with list of [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_status().get_all_ticket_status_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_GetAllTicketStatusEntity")]
    #[inline]
    pub fn get_all_ticket_status_entity(self) -> Call<'c, Vec<TicketStatusEntity>> {
        self.call(Op::GetAllTicketStatusEntity, &[])
    }

    /// Adds an item to the "status for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PostTicketStatusEntity.html)
    /// - body, [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketStatusEntity::new().set_name("Example");
    /// let response = client.list_ticket_status().post_ticket_status_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_PostTicketStatusEntity")]
    #[inline]
    pub fn post_ticket_status_entity(self, body: &TicketStatusEntity) -> Call<'c, TicketStatusEntity> {
        self.call(Op::PostTicketStatusEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "status for requests" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketStatus/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_CreateDefaultTicketStatusEntity.html)
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_status().create_default_ticket_status_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_CreateDefaultTicketStatusEntity")]
    #[inline]
    pub fn create_default_ticket_status_entity(self) -> Call<'c, TicketStatusEntity> {
        self.call(Op::CreateDefaultTicketStatusEntity, &[])
    }

    /// Returns one item of the "status for requests" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/TicketStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetTicketStatusEntity.html)
    /// - `id` (path), `i32`: Key of the status for requests that is returned.
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_status().get_ticket_status_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_GetTicketStatusEntity")]
    #[inline]
    pub fn get_ticket_status_entity(self, id: i32) -> Call<'c, TicketStatusEntity> {
        self.call(Op::GetTicketStatusEntity, &[View::I32(id)])
    }

    /// Replaces a status for requests by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PutTicketStatusEntity.html)
    /// - `id` (path), `i32`: Key of the status for requests that is stored.
    /// - body, [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketStatusEntity::new().set_name("Example");
    /// let response = client.list_ticket_status().put_ticket_status_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_PutTicketStatusEntity")]
    #[inline]
    pub fn put_ticket_status_entity(self, id: i32, body: &TicketStatusEntity) -> Call<'c, TicketStatusEntity> {
        self.call(Op::PutTicketStatusEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "status for requests" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_DeleteTicketStatusEntity.html)
    /// - `id` (path), `i32`: Key of the status for requests that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_status().delete_ticket_status_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_DeleteTicketStatusEntity")]
    #[inline]
    pub fn delete_ticket_status_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketStatusEntity, &[View::I32(id)])
    }

    /// Gives all requests with one status another one, for instance before it is removed.
    ///
    /// `GET /api/v1/List/TicketStatus/{fromTicketStatusId}/ChangeTo/{toTicketStatusId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GlobalChangeTicketStatus.html)
    /// - `fromTicketStatusId` (path), `i32`: Key of the status that is replaced.
    /// - `toTicketStatusId` (path), `i32`: Key of the status that requests get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_status().global_change_ticket_status(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketStatusList_GlobalChangeTicketStatus")]
    #[inline]
    pub fn global_change_ticket_status(self, from_ticket_status_id: i32, to_ticket_status_id: i32) -> Call<'c, ()> {
        self.call(Op::GlobalChangeTicketStatus, &[View::I32(from_ticket_status_id), View::I32(to_ticket_status_id)])
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketPriorityEntity};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_TicketPriority`.
#[derive(Clone, Copy, Debug)]
pub struct ListTicketPriorityClient<'c>(&'c Client);

impl<'c> ListTicketPriorityClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "priority for requests" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_priority().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "priority for requests" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_ticket_priority().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "priority for requests" list.
    ///
    /// `GET /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetTicketPriorityEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_priority().get_ticket_priority_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_GetTicketPriorityEntityHeadings")]
    #[inline]
    pub fn get_ticket_priority_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetTicketPriorityEntityHeadings, &[])
    }

    /// Stores the given headings of the "priority for requests" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PutTicketPriorityEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_ticket_priority().put_ticket_priority_entity_headings(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_PutTicketPriorityEntityHeadings")]
    #[inline]
    pub fn put_ticket_priority_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutTicketPriorityEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "priority for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PostTicketPriorityEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_ticket_priority().post_ticket_priority_entity_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_PostTicketPriorityEntityHeading")]
    #[inline]
    pub fn post_ticket_priority_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostTicketPriorityEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "priority for requests" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_DeleteTicketPriorityEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_priority().delete_ticket_priority_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_DeleteTicketPriorityEntityHeadings")]
    #[inline]
    pub fn delete_ticket_priority_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteTicketPriorityEntityHeadings, &[])
    }

    /// Returns all items of the "priority for requests" list, without headings.
    ///
    /// `GET /api/v1/List/TicketPriority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetAllTicketPriorityEntity.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_priority().get_all_ticket_priority_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_GetAllTicketPriorityEntity")]
    #[inline]
    pub fn get_all_ticket_priority_entity(self) -> GetAllTicketPriorityEntityCall<'c, Vec<TicketPriorityEntity>> {
        self.call(Op::GetAllTicketPriorityEntity, &[]).into()
    }

    /// Adds an item to the "priority for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketPriority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PostTicketPriorityEntity.html)
    /// - body, [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketPriorityEntity::new().set_name("Example");
    /// let response = client.list_ticket_priority().post_ticket_priority_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_PostTicketPriorityEntity")]
    #[inline]
    pub fn post_ticket_priority_entity(self, body: &TicketPriorityEntity) -> Call<'c, TicketPriorityEntity> {
        self.call(Op::PostTicketPriorityEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "priority for requests" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketPriority/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_CreateDefaultTicketPriorityEntity.html)
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_priority().create_default_ticket_priority_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_CreateDefaultTicketPriorityEntity")]
    #[inline]
    pub fn create_default_ticket_priority_entity(self) -> Call<'c, TicketPriorityEntity> {
        self.call(Op::CreateDefaultTicketPriorityEntity, &[])
    }

    /// Returns one item of the "priority for requests" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/TicketPriority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetTicketPriorityEntity.html)
    /// - `id` (path), `i32`: Key of the priority for requests that is returned.
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_ticket_priority().get_ticket_priority_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_GetTicketPriorityEntity")]
    #[inline]
    pub fn get_ticket_priority_entity(self, id: i32) -> Call<'c, TicketPriorityEntity> {
        self.call(Op::GetTicketPriorityEntity, &[View::I32(id)])
    }

    /// Replaces a priority for requests by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketPriority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PutTicketPriorityEntity.html)
    /// - `id` (path), `i32`: Key of the priority for requests that is stored.
    /// - body, [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketPriorityEntity::new().set_name("Example");
    /// let response = client.list_ticket_priority().put_ticket_priority_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_PutTicketPriorityEntity")]
    #[inline]
    pub fn put_ticket_priority_entity(self, id: i32, body: &TicketPriorityEntity) -> Call<'c, TicketPriorityEntity> {
        self.call(Op::PutTicketPriorityEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "priority for requests" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketPriority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_DeleteTicketPriorityEntity.html)
    /// - `id` (path), `i32`: Key of the priority for requests that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_ticket_priority().delete_ticket_priority_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketPriorityList_DeleteTicketPriorityEntity")]
    #[inline]
    pub fn delete_ticket_priority_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketPriorityEntity, &[View::I32(id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_ticket_priority_entity`](ListTicketPriorityClient::get_all_ticket_priority_entity), with
    /// its options.
    GetAllTicketPriorityEntityCall = CallWithOptions NoSelect GetAllTicketPriorityEntityOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, WebPanelEntity};

use super::operations::*;

/// Calls of the tag `List_WebPanel`.
#[derive(Clone, Copy, Debug)]
pub struct ListWebPanelClient<'c>(&'c Client);

impl<'c> ListWebPanelClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "web panel" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/WebPanel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_web_panel().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "web panel" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/WebPanel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_web_panel().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "web panel" list.
    ///
    /// `GET /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetWebPanelEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_web_panel().get_web_panel_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_GetWebPanelEntityHeadings")]
    #[inline]
    pub fn get_web_panel_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetWebPanelEntityHeadings, &[])
    }

    /// Stores the given headings of the "web panel" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PutWebPanelEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_web_panel().put_web_panel_entity_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_PutWebPanelEntityHeadings")]
    #[inline]
    pub fn put_web_panel_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutWebPanelEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "web panel" list and returns it with its key.
    ///
    /// `POST /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PostWebPanelEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_web_panel().post_web_panel_entity_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_PostWebPanelEntityHeading")]
    #[inline]
    pub fn post_web_panel_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostWebPanelEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "web panel" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_DeleteWebPanelEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_web_panel().delete_web_panel_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_DeleteWebPanelEntityHeadings")]
    #[inline]
    pub fn delete_web_panel_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteWebPanelEntityHeadings, &[])
    }

    /// Returns all items of the "web panel" list, without headings.
    ///
    /// `GET /api/v1/List/WebPanel/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetAllWebPanelEntity.html)
    /// - returns 200 with list of [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_web_panel().get_all_web_panel_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_GetAllWebPanelEntity")]
    #[inline]
    pub fn get_all_web_panel_entity(self) -> Call<'c, Vec<WebPanelEntity>> {
        self.call(Op::GetAllWebPanelEntity, &[])
    }

    /// Adds an item to the "web panel" list and returns it with its key.
    ///
    /// `POST /api/v1/List/WebPanel/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PostWebPanelEntity.html)
    /// - body, [`WebPanelEntity`](crate::types::WebPanelEntity).
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::WebPanelEntity::new().set_name("Example");
    /// let response = client.list_web_panel().post_web_panel_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_PostWebPanelEntity")]
    #[inline]
    pub fn post_web_panel_entity(self, body: &WebPanelEntity) -> Call<'c, WebPanelEntity> {
        self.call(Op::PostWebPanelEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "web panel" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/WebPanel/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_CreateDefaultWebPanelEntity.html)
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_web_panel().create_default_web_panel_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_CreateDefaultWebPanelEntity")]
    #[inline]
    pub fn create_default_web_panel_entity(self) -> Call<'c, WebPanelEntity> {
        self.call(Op::CreateDefaultWebPanelEntity, &[])
    }

    /// Returns one item of the "web panel" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/WebPanel/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetWebPanelEntity.html)
    /// - `id` (path), `i32`: Key of the web panel that is returned.
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_web_panel().get_web_panel_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_GetWebPanelEntity")]
    #[inline]
    pub fn get_web_panel_entity(self, id: i32) -> Call<'c, WebPanelEntity> {
        self.call(Op::GetWebPanelEntity, &[View::I32(id)])
    }

    /// Replaces a web panel by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/WebPanel/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PutWebPanelEntity.html)
    /// - `id` (path), `i32`: Key of the web panel that is stored.
    /// - body, [`WebPanelEntity`](crate::types::WebPanelEntity).
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::WebPanelEntity::new().set_name("Example");
    /// let response = client.list_web_panel().put_web_panel_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_PutWebPanelEntity")]
    #[inline]
    pub fn put_web_panel_entity(self, id: i32, body: &WebPanelEntity) -> Call<'c, WebPanelEntity> {
        self.call(Op::PutWebPanelEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "web panel" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/WebPanel/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_DeleteWebPanelEntity.html)
    /// - `id` (path), `i32`: Key of the web panel that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_web_panel().delete_web_panel_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebPanelEntityList_DeleteWebPanelEntity")]
    #[inline]
    pub fn delete_web_panel_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteWebPanelEntity, &[View::I32(id)])
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Country, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Country`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListCountryServer: Send + Sync + 'static {
    /// Returns the definition of the "country" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Country`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "country" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Country`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "country" list.
    ///
    /// `GET /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountryHeadings.html)
    fn get_country_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "country" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountryHeadings.html)
    fn put_country_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "country" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PostCountryHeading.html)
    fn post_country_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "country" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_DeleteCountryHeadings.html)
    fn delete_country_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "country" list, without headings.
    ///
    /// `GET /api/v1/List/Country/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetAllCountry.html)
    fn get_all_country<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "country" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Country/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PostCountry.html)
    fn post_country<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Country,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "country" list by its key.
    ///
    /// `GET /api/v1/List/Country/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountry.html)
    fn get_country<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a country by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Country/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountry.html)
    fn put_country<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Country,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "country" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Country/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_DeleteCountry.html)
    fn delete_country<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "country" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Country/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountryHeadingsForListItem.html)
    fn get_country_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "country" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Country/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountryHeadingsForListItem.html)
    fn put_country_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "country" list.
    ///
    /// `GET /api/v1/List/Country/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountryUserGroupsForListItem.html)
    fn get_country_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "country" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Country/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountryUserGroupsForListItem.html)
    fn put_country_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "country" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Country/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Country`, served by `api`.
pub fn routes(api: impl ListCountryServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListCountryServer`] that goes with an operation.
fn dispatch<'a, T: ListCountryServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetCountryHeadings) => server::respond(cx, api.get_country_headings(cx)),
        Some(Op::PutCountryHeadings) => server::respond(cx, api.put_country_headings(cx, take!(input.body()))),
        Some(Op::PostCountryHeading) => server::respond(cx, api.post_country_heading(cx, take!(input.body()))),
        Some(Op::DeleteCountryHeadings) => server::respond(cx, api.delete_country_headings(cx)),
        Some(Op::GetAllCountry) => server::respond(cx, api.get_all_country(cx, take!(input.query("includeDeleted")))),
        Some(Op::PostCountry) => server::respond(cx, api.post_country(cx, take!(input.body()))),
        Some(Op::GetCountry) => server::respond(cx, api.get_country(cx, take!(input.path("id")))),
        Some(Op::PutCountry) => server::respond(cx, api.put_country(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::DeleteCountry) => server::respond(cx, api.delete_country(cx, take!(input.path("id")))),
        Some(Op::GetCountryHeadingsForListItem) => server::respond(
            cx,
            api.get_country_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutCountryHeadingsForListItem) => server::respond(
            cx,
            api.put_country_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetCountryUserGroupsForListItem) => server::respond(
            cx,
            api.get_country_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutCountryUserGroupsForListItem) => server::respond(
            cx,
            api.put_country_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ArchiveRestrictionInfo, Favourite};

use super::operations::*;

/// Handlers of the tag `Favourite_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FavouriteAgentServer: Send + Sync + 'static {
    /// Makes a record of a table a favorite of a user (associate).
    ///
    /// `POST /api/v1/Agents/Favourite/AddFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddFavourite.html)
    fn add_favourite<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        record_id: Option<i32>,
        associate_id: Option<i32>,
        extra_info: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes several records of a table favorites of a user (associate).
    ///
    /// `POST /api/v1/Agents/Favourite/AddFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddFavourites.html)
    fn add_favourites<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        record_ids: Option<Vec<i32>>,
        associate_id: Option<i32>,
        extra_info: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes favorites of all requests (tickets) that the given archive provider finds with the given restrictions.
    ///
    /// `POST /api/v1/Agents/Favourite/AddTicketsToFavouritesByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddTicketsToFavouritesByProvider.html)
    fn add_tickets_to_favourites_by_provider<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
        associate_id: Option<i32>,
        extra_info: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the favorites of a user (associate) in one table.
    ///
    /// `POST /api/v1/Agents/Favourite/GetFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_GetFavourites.html)
    fn get_favourites<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Favourite>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a record of a table is a favorite of a user (associate).
    ///
    /// `POST /api/v1/Agents/Favourite/IsFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_IsFavourite.html)
    fn is_favourite<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        record_id: Option<i32>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes every favorite that a user (associate) has in one table.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveAllFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveAllFavourites.html)
    fn remove_all_favourites<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes one record of a table from the favorites of a user (associate).
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavourite.html)
    fn remove_favourite<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        record_id: Option<i32>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes several records of a table from the favorites of a user (associate).
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavourites.html)
    fn remove_favourites<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        record_ids: Option<Vec<i32>>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes favorites by their own keys instead of table and record.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveFavouritesById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavouritesById.html)
    fn remove_favourites_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        favourite_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes from the favorites all requests (tickets) that the given archive provider finds with the given
    /// restrictions.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveTicketsFromFavouritesByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveTicketsFromFavouritesByProvider.html)
    fn remove_tickets_from_favourites_by_provider<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a record of a table a favorite of a user (associate), or removes it when it is one already.
    ///
    /// `POST /api/v1/Agents/Favourite/ToggleFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_ToggleFavourite.html)
    fn toggle_favourite<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        record_id: Option<i32>,
        associate_id: Option<i32>,
        extra_info: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Favourite_Agent`, served by `api`.
pub fn routes(api: impl FavouriteAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`FavouriteAgentServer`] that goes with an operation.
fn dispatch<'a, T: FavouriteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddFavourite) => {
            let mut table_name = None;
            let mut record_id = None;
            let mut associate_id = None;
            let mut extra_info = None;
            take!(input.arguments(&mut [&mut table_name, &mut record_id, &mut associate_id, &mut extra_info]));
            server::respond(cx, api.add_favourite(cx, table_name, record_id, associate_id, extra_info))
        }
        Some(Op::AddFavourites) => {
            let mut table_name = None;
            let mut record_ids = None;
            let mut associate_id = None;
            let mut extra_info = None;
            take!(input.arguments(&mut [&mut table_name, &mut record_ids, &mut associate_id, &mut extra_info]));
            server::respond(cx, api.add_favourites(cx, table_name, record_ids, associate_id, extra_info))
        }
        Some(Op::AddTicketsToFavouritesByProvider) => {
            let mut provider_name = None;
            let mut restrictions = None;
            let mut associate_id = None;
            let mut extra_info = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions, &mut associate_id, &mut extra_info]));
            server::respond(
                cx,
                api.add_tickets_to_favourites_by_provider(cx, provider_name, restrictions, associate_id, extra_info),
            )
        }
        Some(Op::GetFavourites) => {
            let mut table_name = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut associate_id]));
            server::respond(cx, api.get_favourites(cx, table_name, associate_id))
        }
        Some(Op::IsFavourite) => {
            let mut table_name = None;
            let mut record_id = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut record_id, &mut associate_id]));
            server::respond(cx, api.is_favourite(cx, table_name, record_id, associate_id))
        }
        Some(Op::RemoveAllFavourites) => {
            let mut table_name = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut associate_id]));
            server::respond(cx, api.remove_all_favourites(cx, table_name, associate_id))
        }
        Some(Op::RemoveFavourite) => {
            let mut table_name = None;
            let mut record_id = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut record_id, &mut associate_id]));
            server::respond(cx, api.remove_favourite(cx, table_name, record_id, associate_id))
        }
        Some(Op::RemoveFavourites) => {
            let mut table_name = None;
            let mut record_ids = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut record_ids, &mut associate_id]));
            server::respond(cx, api.remove_favourites(cx, table_name, record_ids, associate_id))
        }
        Some(Op::RemoveFavouritesById) => {
            let mut favourite_ids = None;
            take!(input.arguments(&mut [&mut favourite_ids]));
            server::respond(cx, api.remove_favourites_by_id(cx, favourite_ids))
        }
        Some(Op::RemoveTicketsFromFavouritesByProvider) => {
            let mut provider_name = None;
            let mut restrictions = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions, &mut associate_id]));
            server::respond(
                cx,
                api.remove_tickets_from_favourites_by_provider(cx, provider_name, restrictions, associate_id),
            )
        }
        Some(Op::ToggleFavourite) => {
            let mut table_name = None;
            let mut record_id = None;
            let mut associate_id = None;
            let mut extra_info = None;
            take!(input.arguments(&mut [&mut table_name, &mut record_id, &mut associate_id, &mut extra_info]));
            server::respond(cx, api.toggle_favourite(cx, table_name, record_id, associate_id, extra_info))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

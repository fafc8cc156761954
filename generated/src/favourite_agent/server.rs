// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    AddFavouriteRequest, AddFavouritesRequest, GetFavouritesRequest, IsFavouriteRequest,
    RemoveAllFavouritesRequest, RemoveFavouriteRequest, RemoveFavouritesByIdRequest,
    ToggleFavouriteRequest,
};
use crate::types::Favourite;

/// Handlers of the tag `Favourite_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FavouriteAgentServer: Send + Sync + 'static {
    /// Add favourite.
    /// `POST /api/v1/Agents/Favourite/AddFavourite`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddFavourite.html)
    fn add_favourite(&self, cx: &server::Context, request: AddFavouriteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Add favourites.
    /// `POST /api/v1/Agents/Favourite/AddFavourites`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddFavourites.html)
    fn add_favourites(
        &self,
        cx: &server::Context,
        request: AddFavouritesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get favourites.
    /// `POST /api/v1/Agents/Favourite/GetFavourites`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_GetFavourites.html)
    fn get_favourites(
        &self,
        cx: &server::Context,
        request: GetFavouritesRequest,
    ) -> impl Future<Output = Result<Vec<Favourite>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is favourite.
    /// `POST /api/v1/Agents/Favourite/IsFavourite`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_IsFavourite.html)
    fn is_favourite(&self, cx: &server::Context, request: IsFavouriteRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove all favourites.
    /// `POST /api/v1/Agents/Favourite/RemoveAllFavourites`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveAllFavourites.html)
    fn remove_all_favourites(
        &self,
        cx: &server::Context,
        request: RemoveAllFavouritesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove favourite.
    /// `POST /api/v1/Agents/Favourite/RemoveFavourite`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavourite.html)
    fn remove_favourite(
        &self,
        cx: &server::Context,
        request: RemoveFavouriteRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove favourites by id.
    /// `POST /api/v1/Agents/Favourite/RemoveFavouritesById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavouritesById.html)
    fn remove_favourites_by_id(
        &self,
        cx: &server::Context,
        request: RemoveFavouritesByIdRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle favourite.
    /// `POST /api/v1/Agents/Favourite/ToggleFavourite`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_ToggleFavourite.html)
    fn toggle_favourite(
        &self,
        cx: &server::Context,
        request: ToggleFavouriteRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Favourite_Agent`, answered by `api`.
pub fn routes(api: impl FavouriteAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`FavouriteAgentServer`] that goes with an operation.
fn dispatch<'a, T: FavouriteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_FAVOURITE => server::answer(cx, api.add_favourite(cx, input.body()?)),
        ADD_FAVOURITES => server::answer(cx, api.add_favourites(cx, input.body()?)),
        GET_FAVOURITES => server::answer(cx, api.get_favourites(cx, input.body()?)),
        IS_FAVOURITE => server::answer(cx, api.is_favourite(cx, input.body()?)),
        REMOVE_ALL_FAVOURITES => server::answer(cx, api.remove_all_favourites(cx, input.body()?)),
        REMOVE_FAVOURITE => server::answer(cx, api.remove_favourite(cx, input.body()?)),
        REMOVE_FAVOURITES_BY_ID => server::answer(cx, api.remove_favourites_by_id(cx, input.body()?)),
        TOGGLE_FAVOURITE => server::answer(cx, api.toggle_favourite(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Favourite_Agent" 8 {
    0 ADD_FAVOURITE Post "/api/v1/Agents/Favourite/AddFavourite" "v1FavouriteAgent_AddFavourite" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 ADD_FAVOURITES Post "/api/v1/Agents/Favourite/AddFavourites" "v1FavouriteAgent_AddFavourites" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 GET_FAVOURITES Post "/api/v1/Agents/Favourite/GetFavourites" "v1FavouriteAgent_GetFavourites" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 IS_FAVOURITE Post "/api/v1/Agents/Favourite/IsFavourite" "v1FavouriteAgent_IsFavourite" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 REMOVE_ALL_FAVOURITES Post "/api/v1/Agents/Favourite/RemoveAllFavourites" "v1FavouriteAgent_RemoveAllFavourites" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 REMOVE_FAVOURITE Post "/api/v1/Agents/Favourite/RemoveFavourite" "v1FavouriteAgent_RemoveFavourite" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 REMOVE_FAVOURITES_BY_ID Post "/api/v1/Agents/Favourite/RemoveFavouritesById" "v1FavouriteAgent_RemoveFavouritesById" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 TOGGLE_FAVOURITE Post "/api/v1/Agents/Favourite/ToggleFavourite" "v1FavouriteAgent_ToggleFavourite" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Favourite_Agent" crate::tables::SHARED {
    AddFavourite "POST /api/v1/Agents/Favourite/AddFavourite v1FavouriteAgent_AddFavourite query:optional:text:$select headers:1 request:0 responses:1 body:AddFavouriteRequest field:TableName field:RecordId field:AssociateId field:ExtraInfo";
    AddFavourites "POST /api/v1/Agents/Favourite/AddFavourites v1FavouriteAgent_AddFavourites query:optional:text:$select headers:1 request:0 responses:1 body:AddFavouritesRequest field:TableName field:RecordIds field:AssociateId field:ExtraInfo";
    GetFavourites "POST /api/v1/Agents/Favourite/GetFavourites v1FavouriteAgent_GetFavourites query:optional:text:$select headers:0 request:0 responses:0 body:GetFavouritesRequest field:TableName field:AssociateId";
    IsFavourite "POST /api/v1/Agents/Favourite/IsFavourite v1FavouriteAgent_IsFavourite query:optional:text:$select headers:0 request:0 responses:0 body:IsFavouriteRequest field:TableName field:RecordId field:AssociateId";
    RemoveAllFavourites "POST /api/v1/Agents/Favourite/RemoveAllFavourites v1FavouriteAgent_RemoveAllFavourites query:optional:text:$select headers:1 request:0 responses:1 body:RemoveAllFavouritesRequest field:TableName field:AssociateId";
    RemoveFavourite "POST /api/v1/Agents/Favourite/RemoveFavourite v1FavouriteAgent_RemoveFavourite query:optional:text:$select headers:1 request:0 responses:1 body:RemoveFavouriteRequest field:TableName field:RecordId field:AssociateId";
    RemoveFavouritesById "POST /api/v1/Agents/Favourite/RemoveFavouritesById v1FavouriteAgent_RemoveFavouritesById query:optional:text:$select headers:1 request:0 responses:1 body:RemoveFavouritesByIdRequest field:FavouriteIds";
    ToggleFavourite "POST /api/v1/Agents/Favourite/ToggleFavourite v1FavouriteAgent_ToggleFavourite query:optional:text:$select headers:0 request:0 responses:0 body:ToggleFavouriteRequest field:TableName field:RecordId field:AssociateId field:ExtraInfo";
} }

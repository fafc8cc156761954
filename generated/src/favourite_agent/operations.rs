// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Favourite_Agent" crate::tables::SHARED {
    AddFavourite "POST /api/v1/Agents/Favourite/AddFavourite v1FavouriteAgent_AddFavourite query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:AddFavouriteRequest field:TableName field:RecordId field:AssociateId field:ExtraInfo sum:8cdde6d9";
    AddFavourites "POST /api/v1/Agents/Favourite/AddFavourites v1FavouriteAgent_AddFavourites query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:AddFavouritesRequest field:TableName field:RecordIds field:AssociateId field:ExtraInfo sum:83749602";
    AddTicketsToFavouritesByProvider "POST /api/v1/Agents/Favourite/AddTicketsToFavouritesByProvider v1FavouriteAgent_AddTicketsToFavouritesByProvider query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:AddTicketsToFavouritesByProviderRequest field:ProviderName field:Restrictions field:AssociateId field:ExtraInfo sum:70f20797";
    GetFavourites "POST /api/v1/Agents/Favourite/GetFavourites v1FavouriteAgent_GetFavourites reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetFavouritesRequest field:TableName field:AssociateId sum:1e2b2f08";
    IsFavourite "POST /api/v1/Agents/Favourite/IsFavourite v1FavouriteAgent_IsFavourite reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:IsFavouriteRequest field:TableName field:RecordId field:AssociateId sum:b15399d8";
    RemoveAllFavourites "POST /api/v1/Agents/Favourite/RemoveAllFavourites v1FavouriteAgent_RemoveAllFavourites query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveAllFavouritesRequest field:TableName field:AssociateId sum:ecace07d";
    RemoveFavourite "POST /api/v1/Agents/Favourite/RemoveFavourite v1FavouriteAgent_RemoveFavourite query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveFavouriteRequest field:TableName field:RecordId field:AssociateId sum:b639e2cf";
    RemoveFavourites "POST /api/v1/Agents/Favourite/RemoveFavourites v1FavouriteAgent_RemoveFavourites query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveFavouritesRequest field:TableName field:RecordIds field:AssociateId sum:6be04700";
    RemoveFavouritesById "POST /api/v1/Agents/Favourite/RemoveFavouritesById v1FavouriteAgent_RemoveFavouritesById query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveFavouritesByIdRequest field:FavouriteIds sum:74cbd7b8";
    RemoveTicketsFromFavouritesByProvider "POST /api/v1/Agents/Favourite/RemoveTicketsFromFavouritesByProvider v1FavouriteAgent_RemoveTicketsFromFavouritesByProvider query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveTicketsFromFavouritesByProviderRequest field:ProviderName field:Restrictions field:AssociateId sum:75ed5ee1";
    ToggleFavourite "POST /api/v1/Agents/Favourite/ToggleFavourite v1FavouriteAgent_ToggleFavourite query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ToggleFavouriteRequest field:TableName field:RecordId field:AssociateId field:ExtraInfo sum:01596939";
} }

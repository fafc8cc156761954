// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ArchiveRestrictionInfo, Favourite};

use super::operations::*;

/// Calls of the tag `Favourite_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct FavouriteAgentClient<'c>(&'c Client);

impl<'c> FavouriteAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Makes a record of a table a favorite of a user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/AddFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddFavourite.html)
    /// - body, `AddFavouriteRequest`.
    ///   - `TableName`, text: Name of the database table of the record to add, such as contact.
    ///   - `RecordId`, `i32`: Key of the record to add to the favorites, in the table `TableName`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    ///   - `ExtraInfo`, text: Further text, whose meaning is up to the one who stores it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.favourite_agent().add_favourite("table name", 1, 2, "extra info").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_AddFavourite")]
    #[inline]
    pub fn add_favourite(
        self,
        table_name: &str,
        record_id: i32,
        associate_id: i32,
        extra_info: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddFavourite, &[])
            .arguments(&[View::Str(table_name), View::I32(record_id), View::I32(associate_id), View::Str(extra_info)])
    }

    /// Makes several records of a table favorites of a user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/AddFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddFavourites.html)
    /// - body, `AddFavouritesRequest`.
    ///   - `TableName`, text: Name of the database table of the records to add, such as contact.
    ///   - `RecordIds`, list of `i32`: Keys of the records to add to the favorites, in the table `TableName`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    ///   - `ExtraInfo`, text: Further text, whose meaning is up to the one who stores it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.favourite_agent().add_favourites("table name", &[1], 1, "extra info").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_AddFavourites")]
    #[inline]
    pub fn add_favourites(
        self,
        table_name: &str,
        record_ids: &[i32],
        associate_id: i32,
        extra_info: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddFavourites, &[])
            .arguments(
                &[View::Str(table_name), View::List(&record_ids), View::I32(associate_id), View::Str(extra_info)],
            )
    }

    /// Makes favorites of all requests (tickets) that the given archive provider finds with the given restrictions.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/AddTicketsToFavouritesByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_AddTicketsToFavouritesByProvider.html)
    /// - body, `AddTicketsToFavouritesByProviderRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    ///   - `ExtraInfo`, text: Further text, whose meaning is up to the one who stores it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// client.favourite_agent().add_tickets_to_favourites_by_provider(
    ///     "provider name",
    ///     &restrictions,
    ///     1,
    ///     "extra info",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_AddTicketsToFavouritesByProvider")]
    #[inline]
    pub fn add_tickets_to_favourites_by_provider(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
        associate_id: i32,
        extra_info: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddTicketsToFavouritesByProvider, &[])
            .arguments(
                &[View::Str(provider_name), View::List(&restrictions), View::I32(associate_id), View::Str(extra_info)],
            )
    }

    /// Returns the favorites of a user (associate) in one table.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/GetFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_GetFavourites.html)
    /// - body, `GetFavouritesRequest`.
    ///   - `TableName`, text: Name of the database table whose favorites are returned, such as contact.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    /// - returns 200 with list of [`Favourite`](crate::types::Favourite).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.favourite_agent().get_favourites("table name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_GetFavourites")]
    #[inline]
    pub fn get_favourites(self, table_name: &str, associate_id: i32) -> Call<'c, Vec<Favourite>, Select> {
        self.call(Op::GetFavourites, &[]).arguments(&[View::Str(table_name), View::I32(associate_id)])
    }

    /// Returns whether a record of a table is a favorite of a user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/IsFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_IsFavourite.html)
    /// - body, `IsFavouriteRequest`.
    ///   - `TableName`, text: Name of the database table of the record to check, such as contact.
    ///   - `RecordId`, `i32`: Key of the record to check, in the table `TableName`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.favourite_agent().is_favourite("table name", 1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_IsFavourite")]
    #[inline]
    pub fn is_favourite(self, table_name: &str, record_id: i32, associate_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::IsFavourite, &[])
            .arguments(&[View::Str(table_name), View::I32(record_id), View::I32(associate_id)])
    }

    /// Removes every favorite that a user (associate) has in one table. The records themselves remain.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveAllFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveAllFavourites.html)
    /// - body, `RemoveAllFavouritesRequest`.
    ///   - `TableName`, text: Name of the database table whose favorites are removed, such as contact.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.favourite_agent().remove_all_favourites("table name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_RemoveAllFavourites")]
    #[inline]
    pub fn remove_all_favourites(self, table_name: &str, associate_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveAllFavourites, &[]).arguments(&[View::Str(table_name), View::I32(associate_id)])
    }

    /// Removes one record of a table from the favorites of a user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavourite.html)
    /// - body, `RemoveFavouriteRequest`.
    ///   - `TableName`, text: Name of the database table of the record to remove, such as contact.
    ///   - `RecordId`, `i32`: Key of the record to remove from the favorites, in the table `TableName`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.favourite_agent().remove_favourite("table name", 1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_RemoveFavourite")]
    #[inline]
    pub fn remove_favourite(self, table_name: &str, record_id: i32, associate_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveFavourite, &[])
            .arguments(&[View::Str(table_name), View::I32(record_id), View::I32(associate_id)])
    }

    /// Removes several records of a table from the favorites of a user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveFavourites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavourites.html)
    /// - body, `RemoveFavouritesRequest`.
    ///   - `TableName`, text: Name of the database table of the records to remove, such as contact.
    ///   - `RecordIds`, list of `i32`: Keys of the records to remove from the favorites, in the table `TableName`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.favourite_agent().remove_favourites("table name", &[1], 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_RemoveFavourites")]
    #[inline]
    pub fn remove_favourites(self, table_name: &str, record_ids: &[i32], associate_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveFavourites, &[])
            .arguments(&[View::Str(table_name), View::List(&record_ids), View::I32(associate_id)])
    }

    /// Removes favorites by their own keys instead of table and record.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveFavouritesById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveFavouritesById.html)
    /// - body, `RemoveFavouritesByIdRequest`.
    ///   - `FavouriteIds`, list of `i32`: Keys of the favorites to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.favourite_agent().remove_favourites_by_id(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_RemoveFavouritesById")]
    #[inline]
    pub fn remove_favourites_by_id(self, favourite_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::RemoveFavouritesById, &[]).arguments(&[View::List(&favourite_ids)])
    }

    /// Removes from the favorites all requests (tickets) that the given archive provider finds with the given
    /// restrictions.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/RemoveTicketsFromFavouritesByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_RemoveTicketsFromFavouritesByProvider.html)
    /// - body, `RemoveTicketsFromFavouritesByProviderRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// client.favourite_agent().remove_tickets_from_favourites_by_provider(
    ///     "provider name",
    ///     &restrictions,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_RemoveTicketsFromFavouritesByProvider")]
    #[inline]
    pub fn remove_tickets_from_favourites_by_provider(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
        associate_id: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveTicketsFromFavouritesByProvider, &[])
            .arguments(&[View::Str(provider_name), View::List(&restrictions), View::I32(associate_id)])
    }

    /// Makes a record of a table a favorite of a user (associate), or removes it when it is one already. Returns true
    /// when it was added and false when it was removed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Favourite/ToggleFavourite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Favourite_Agent/v1FavouriteAgent_ToggleFavourite.html)
    /// - body, `ToggleFavouriteRequest`.
    ///   - `TableName`, text: Name of the database table of the record to add or remove, such as contact.
    ///   - `RecordId`, `i32`: Key of the record to add to the favorites or to remove from them, in the table
    ///     `TableName`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose favorites are meant.
    ///   - `ExtraInfo`, text: Further text, whose meaning is up to the one who stores it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.favourite_agent().toggle_favourite("table name", 1, 2, "extra info")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FavouriteAgent_ToggleFavourite")]
    #[inline]
    pub fn toggle_favourite(
        self,
        table_name: &str,
        record_id: i32,
        associate_id: i32,
        extra_info: &str,
    ) -> Call<'c, bool, Select> {
        self.call(Op::ToggleFavourite, &[])
            .arguments(&[View::Str(table_name), View::I32(record_id), View::I32(associate_id), View::Str(extra_info)])
    }
}

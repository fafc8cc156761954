// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_MDO`.
#[derive(Clone, Copy, Debug)]
pub struct ListMdoClient<'c>(&'c Client);

impl<'c> ListMdoClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get list of lists.
    ///
    /// `GET /api/v1/MDOList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetListOfLists.html)
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_mdo().get_list_of_lists().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_of_lists(self) -> Call<'c, Vec<String>> {
        self.call(Op::GetListOfLists, &[])
    }

    /// Get list.
    ///
    /// `GET /api/v1/MDOList/{listname}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetList.html)
    /// - `listname` (path), text.
    /// - `flat` (query, optional), `bool`.
    /// - `additional` (query, optional), text.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_mdo().get_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list(self, listname: &str) -> GetListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetList, &[View::Str(listname)]).into()
    }

    /// Get selectable list.
    ///
    /// `GET /api/v1/MDOList/{listname}/selectable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetSelectableList.html)
    /// - `listname` (path), text.
    /// - `additional` (query, optional), text.
    /// - `flat` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_mdo().get_selectable_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selectable_list(self, listname: &str) -> GetSelectableListCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSelectableList, &[View::Str(listname)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_list`](ListMdoClient::get_list), with its options.
    GetListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `additional`.
        additional String = "additional";
        /// The query parameter `query`.
        query String = "query";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_selectable_list`](ListMdoClient::get_selectable_list), with its options.
    GetSelectableListCall NoSelect superoffice_options {
        /// The query parameter `additional`.
        additional String = "additional";
        /// The query parameter `flat`.
        flat bool = "flat";
    }
}

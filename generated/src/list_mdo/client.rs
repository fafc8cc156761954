// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns by which names the MDO lists can be asked for.
    ///
    /// `GET /api/v1/MDOList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetListOfLists.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mdo().get_list_of_lists().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOList_GetListOfLists")]
    #[inline]
    pub fn get_list_of_lists(self) -> Call<'c, Vec<String>> {
        self.call(Op::GetListOfLists, &[])
    }

    /// Returns the items of an MDO list with headings and icons.
    ///
    /// `GET /api/v1/MDOList/{listname}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetList.html)
    /// - `listname` (path), text: MDO list by name, such as category or business.
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `additional` (query, optional), text: Further details for the list, whose meaning depends on it.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mdo().get_list("listname").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOList_GetList")]
    #[inline]
    pub fn get_list(self, listname: &str) -> GetListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetList, &[View::Str(listname)]).into()
    }

    /// Returns the items of an MDO list with their selection for the record at hand.
    ///
    /// `GET /api/v1/MDOList/{listname}/selectable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetSelectableList.html)
    /// - `listname` (path), text: MDO list by name, such as category or business.
    /// - `additional` (query, optional), text: Further details for the list, whose meaning depends on it.
    /// - `flat` (query, optional), `bool`: Whether items come as one level instead of a tree.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mdo().get_selectable_list("listname").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOList_GetSelectableList")]
    #[inline]
    pub fn get_selectable_list(self, listname: &str) -> GetSelectableListCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSelectableList, &[View::Str(listname)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_list`](ListMdoClient::get_list), with its options.
    GetListCall = CallWithOptions NoSelect GetListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Further details for the list, whose meaning depends on it.
        additional String = "additional";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_selectable_list`](ListMdoClient::get_selectable_list), with its options.
    GetSelectableListCall = CallWithOptions NoSelect GetSelectableListOptions {
        /// Further details for the list, whose meaning depends on it.
        additional String = "additional";
        /// Whether items come as one level instead of a tree.
        flat bool = "flat";
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{GetListWithHistoryRequest, GetSelectableListWithHistoryRequest, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `MDO_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct MdoAgentClient<'c>(&'c Client);

impl<'c> MdoAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns an MDO list (items with headings and icons) by its name. Some lists take additional information.
    /// `OnlyHistory` returns only the items that the user has used lately; `ForceFlatList` returns the items without a
    /// tree.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetList.html)
    /// - body, `GetListRequest`.
    ///   - `Name`, text: Name by which the MDO provider knows the list, such as a table name.
    ///   - `ForceFlatList`, `bool`: Whether the tree of headings is left out.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `OnlyHistory`, `bool`: Whether only items from the user's history come back.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_list("Example", true, "additional info", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetList")]
    #[inline]
    pub fn get_list(
        self,
        name: &str,
        force_flat_list: bool,
        additional_info: &str,
        only_history: bool,
    ) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetList, &[])
            .arguments(
                &[View::Str(name), View::Bool(force_flat_list), View::Str(additional_info), View::Bool(only_history)],
            )
    }

    /// Returns the key of a list's definition, found by the name of the list. Only lists that have a table of their own
    /// have such a key; the name of the list is then the name of its table.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListIdByListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListIdByListName.html)
    /// - body, `GetListIdByListNameRequest`.
    ///   - `Name`, text: Name of the list, which is the table name for lists with a table of their own.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_list_id_by_list_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetListIdByListName")]
    #[inline]
    pub fn get_list_id_by_list_name(self, name: &str) -> Call<'c, i32, Select> {
        self.call(Op::GetListIdByListName, &[]).arguments(&[View::Str(name)])
    }

    /// Returns one item of an MDO list, found by the name of the list and the key of the item.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListItem.html)
    /// - body, `GetListItemRequest`.
    ///   - `ListName`, text: Name by which the MDO provider knows the list of the item.
    ///   - `Id`, `i32`: Key of the item in the named list.
    /// - returns 200 with [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_list_item("list name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetListItem")]
    #[inline]
    pub fn get_list_item(self, list_name: &str, id: i32) -> Call<'c, MDOListItem, Select> {
        self.call(Op::GetListItem, &[]).arguments(&[View::Str(list_name), View::I32(id)])
    }

    /// Returns the names of all MDO lists. Each is also the name of an archive provider, so that the Archive agent can
    /// read the list as rows.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListNames.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_list_names().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetListNames")]
    #[inline]
    pub fn get_list_names(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetListNames, &[])
    }

    /// Returns an MDO list by its name, with the given items as its history instead of those that the user has used
    /// lately. `OnlyHistory` returns only these items; `ForceFlatList` returns the items without a tree.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithHistory.html)
    /// - body, [`GetListWithHistoryRequest`](crate::types::GetListWithHistoryRequest).
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetListWithHistoryRequest::new().set_name("Example");
    /// let response = client.mdo_agent().get_list_with_history(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetListWithHistory")]
    #[inline]
    pub fn get_list_with_history(self, body: &GetListWithHistoryRequest) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetListWithHistory, &[]).body(View::Carrier(body))
    }

    /// Returns the items of an MDO list that match a search value. Use it for lists that are too long to be returned as
    /// a whole.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithRestriction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithRestriction.html)
    /// - body, `GetListWithRestrictionRequest`.
    ///   - `Name`, text: Name of the MDO list to search in.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `SearchValue`, text: Text or value that limits the list to the items that match it.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_list_with_restriction(
    ///     "Example",
    ///     "additional info",
    ///     "search value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetListWithRestriction")]
    #[inline]
    pub fn get_list_with_restriction(
        self,
        name: &str,
        additional_info: &str,
        search_value: &str,
    ) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetListWithRestriction, &[])
            .arguments(&[View::Str(name), View::Str(additional_info), View::Str(search_value)])
    }

    /// Returns an MDO list whose items say whether they are selected. Some lists take additional information.
    /// `OnlyHistory` returns only the items that the user has used lately; `ForceFlatList` returns the items without a
    /// tree.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableList.html)
    /// - body, `GetSelectableListRequest`.
    ///   - `Name`, text: Name of the MDO list whose selectable items are wanted.
    ///   - `ForceFlatList`, `bool`: Whether the tree of headings is left out.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `OnlyHistory`, `bool`: Whether only items from the user's history come back.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_selectable_list("Example", true, "additional info", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetSelectableList")]
    #[inline]
    pub fn get_selectable_list(
        self,
        name: &str,
        force_flat_list: bool,
        additional_info: &str,
        only_history: bool,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetSelectableList, &[])
            .arguments(
                &[View::Str(name), View::Bool(force_flat_list), View::Str(additional_info), View::Bool(only_history)],
            )
    }

    /// Returns an MDO list whose items say whether they are selected, with the given items as its history.
    /// `OnlyHistory` returns only these items; `ForceFlatList` returns the items without a tree.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithHistory.html)
    /// - body, [`GetSelectableListWithHistoryRequest`](crate::types::GetSelectableListWithHistoryRequest).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetSelectableListWithHistoryRequest::new().set_name("Example");
    /// let response = client.mdo_agent().get_selectable_list_with_history(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetSelectableListWithHistory")]
    #[inline]
    pub fn get_selectable_list_with_history(
        self,
        body: &GetSelectableListWithHistoryRequest,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetSelectableListWithHistory, &[]).body(View::Carrier(body))
    }

    /// Returns those items of an MDO list that match a search value, each with a flag for being selected.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithRestriction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithRestriction.html)
    /// - body, `GetSelectableListWithRestrictionRequest`.
    ///   - `Name`, text: Name of the MDO list whose selectable items are searched.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `SearchValue`, text: Text or value that limits the list to the items that match it.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_selectable_list_with_restriction(
    ///     "Example",
    ///     "additional info",
    ///     "search value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetSelectableListWithRestriction")]
    #[inline]
    pub fn get_selectable_list_with_restriction(
        self,
        name: &str,
        additional_info: &str,
        search_value: &str,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetSelectableListWithRestriction, &[])
            .arguments(&[View::Str(name), View::Str(additional_info), View::Str(search_value)])
    }

    /// Returns an MDO list without headings or tree, as items that say whether they are selected.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableSimpleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableSimpleList.html)
    /// - body, `GetSelectableSimpleListRequest`.
    ///   - `Name`, text: Name of the MDO list to return as a flat list of selectable items.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_selectable_simple_list("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetSelectableSimpleList")]
    #[inline]
    pub fn get_selectable_simple_list(self, name: &str) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetSelectableSimpleList, &[]).arguments(&[View::Str(name)])
    }

    /// Returns an MDO list without headings or tree, found by its name. `GetList` takes further options.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSimpleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSimpleList.html)
    /// - body, `GetSimpleListRequest`.
    ///   - `Name`, text: Name of the MDO list to return as a flat list, without headings.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.mdo_agent().get_simple_list("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_GetSimpleList")]
    #[inline]
    pub fn get_simple_list(self, name: &str) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetSimpleList, &[]).arguments(&[View::Str(name)])
    }

    /// Stores which items of an MDO list are selected and returns the updated items. What the selection means depends
    /// on the list and the additional information.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/SetSelected`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_SetSelected.html)
    /// - body, `SetSelectedRequest`.
    ///   - `Name`, text: Name of the MDO list whose selection is stored.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `SelectableMDOList`, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem): Items of the
    ///     list with their new selected state.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let selectable_mdo_list = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.mdo_agent().set_selected("Example", "additional info", &selectable_mdo_list)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MDOAgent_SetSelected")]
    #[inline]
    pub fn set_selected(
        self,
        name: &str,
        additional_info: &str,
        selectable_mdo_list: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::SetSelected, &[])
            .arguments(&[View::Str(name), View::Str(additional_info), View::List(&selectable_mdo_list)])
    }
}

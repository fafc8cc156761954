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

    /// Get list.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetList.html)
    /// - body, `GetListRequest`.
    ///   - `Name`, text.
    ///   - `ForceFlatList`, `bool`: Whether the tree of headings is left out.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `OnlyHistory`, `bool`: Whether only items from the user's history come back.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list("text", true, "text", true).send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Get list id by list name.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListIdByListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListIdByListName.html)
    /// - body, `GetListIdByListNameRequest`.
    ///   - `Name`, text.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_id_by_list_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_id_by_list_name(self, name: &str) -> Call<'c, i32, Select> {
        self.call(Op::GetListIdByListName, &[]).arguments(&[View::Str(name)])
    }

    /// Get list item.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListItem.html)
    /// - body, `GetListItemRequest`.
    ///   - `ListName`, text.
    ///   - `Id`, `i32`.
    /// - returns 200 with [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_item("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_item(self, list_name: &str, id: i32) -> Call<'c, MDOListItem, Select> {
        self.call(Op::GetListItem, &[]).arguments(&[View::Str(list_name), View::I32(id)])
    }

    /// Get list names.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListNames.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_names().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_names(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetListNames, &[])
    }

    /// Get list with history.
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
    /// let answer = client.mdo_agent().get_list_with_history(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_with_history(self, body: &GetListWithHistoryRequest) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetListWithHistory, &[]).body(View::Carrier(body))
    }

    /// Get list with restriction.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithRestriction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithRestriction.html)
    /// - body, `GetListWithRestrictionRequest`.
    ///   - `Name`, text.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `SearchValue`, text.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_with_restriction("text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Get selectable list.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableList.html)
    /// - body, `GetSelectableListRequest`.
    ///   - `Name`, text.
    ///   - `ForceFlatList`, `bool`: Whether the tree of headings is left out.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `OnlyHistory`, `bool`: Whether only items from the user's history come back.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_list("text", true, "text", true).send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Get selectable list with history.
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
    /// let answer = client.mdo_agent().get_selectable_list_with_history(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selectable_list_with_history(
        self,
        body: &GetSelectableListWithHistoryRequest,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetSelectableListWithHistory, &[]).body(View::Carrier(body))
    }

    /// Get selectable list with restriction.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithRestriction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithRestriction.html)
    /// - body, `GetSelectableListWithRestrictionRequest`.
    ///   - `Name`, text.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `SearchValue`, text.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_list_with_restriction("text", "text", "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Get selectable simple list.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableSimpleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableSimpleList.html)
    /// - body, `GetSelectableSimpleListRequest`.
    ///   - `Name`, text.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_simple_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selectable_simple_list(self, name: &str) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetSelectableSimpleList, &[]).arguments(&[View::Str(name)])
    }

    /// Get simple list.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/GetSimpleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSimpleList.html)
    /// - body, `GetSimpleListRequest`.
    ///   - `Name`, text.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().get_simple_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_simple_list(self, name: &str) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetSimpleList, &[]).arguments(&[View::Str(name)])
    }

    /// Set selected.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/MDO/SetSelected`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_SetSelected.html)
    /// - body, `SetSelectedRequest`.
    ///   - `Name`, text.
    ///   - `AdditionalInfo`, text: Further details for the provider of the list.
    ///   - `SelectableMDOList`, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.mdo_agent().set_selected("text", "text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
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

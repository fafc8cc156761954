// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use super::requests::{GetListWithHistoryRequest, GetSelectableListWithHistoryRequest};
use crate::types::{MDOListItem, SelectableMDOListItem};

/// Calls of the tag `MDO_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct MdoAgentClient<'c>(&'c Client);

impl<'c> MdoAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Get list.
    ///
    /// `POST /api/v1/Agents/MDO/GetList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetList.html)
    /// - body, [`GetListRequest`](crate::mdo_agent::GetListRequest).
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list("text", true, "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list(
        self,
        name: &str,
        force_flat_list: bool,
        additional_info: &str,
        only_history: bool,
    ) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(GET_LIST, &[]).fields(&[("Name", View::Str(name)), ("ForceFlatList", View::Bool(force_flat_list)), ("AdditionalInfo", View::Str(additional_info)), ("OnlyHistory", View::Bool(only_history))])
    }

    /// Get list id by list name.
    ///
    /// `POST /api/v1/Agents/MDO/GetListIdByListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListIdByListName.html)
    /// - body, [`GetListIdByListNameRequest`](crate::mdo_agent::GetListIdByListNameRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_id_by_list_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_id_by_list_name(self, name: &str) -> Call<'c, i32, Select> {
        self.call(GET_LIST_ID_BY_LIST_NAME, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Get list item.
    ///
    /// `POST /api/v1/Agents/MDO/GetListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListItem.html)
    /// - body, [`GetListItemRequest`](crate::mdo_agent::GetListItemRequest).
    /// - answers 200 with [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_item("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_item(self, list_name: &str, id: i32) -> Call<'c, MDOListItem, Select> {
        self.call(GET_LIST_ITEM, &[]).fields(&[("ListName", View::Str(list_name)), ("Id", View::I32(id))])
    }

    /// Get list names.
    ///
    /// `POST /api/v1/Agents/MDO/GetListNames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListNames.html)
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_names().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_names(self) -> Call<'c, Vec<String>, Select> {
        self.call(GET_LIST_NAMES, &[])
    }

    /// Get list with history.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithHistory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithHistory.html)
    /// - body, [`GetListWithHistoryRequest`](crate::mdo_agent::GetListWithHistoryRequest).
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_with_history(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_with_history(self, body: &GetListWithHistoryRequest) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(GET_LIST_WITH_HISTORY, &[]).body(View::Carrier(body))
    }

    /// Get list with restriction.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithRestriction`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithRestriction.html)
    /// - body, [`GetListWithRestrictionRequest`](crate::mdo_agent::GetListWithRestrictionRequest).
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_list_with_restriction("text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_with_restriction(self, name: &str, additional_info: &str, search_value: &str) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(GET_LIST_WITH_RESTRICTION, &[]).fields(&[("Name", View::Str(name)), ("AdditionalInfo", View::Str(additional_info)), ("SearchValue", View::Str(search_value))])
    }

    /// Get selectable list.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableList.html)
    /// - body, [`GetSelectableListRequest`](crate::mdo_agent::GetSelectableListRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_list("text", true, "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selectable_list(
        self,
        name: &str,
        force_flat_list: bool,
        additional_info: &str,
        only_history: bool,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_SELECTABLE_LIST, &[]).fields(&[("Name", View::Str(name)), ("ForceFlatList", View::Bool(force_flat_list)), ("AdditionalInfo", View::Str(additional_info)), ("OnlyHistory", View::Bool(only_history))])
    }

    /// Get selectable list with history.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithHistory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithHistory.html)
    /// - body, [`GetSelectableListWithHistoryRequest`](crate::mdo_agent::GetSelectableListWithHistoryRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_list_with_history(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selectable_list_with_history(
        self,
        body: &GetSelectableListWithHistoryRequest,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_SELECTABLE_LIST_WITH_HISTORY, &[]).body(View::Carrier(body))
    }

    /// Get selectable list with restriction.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithRestriction`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithRestriction.html)
    /// - body, [`GetSelectableListWithRestrictionRequest`](crate::mdo_agent::GetSelectableListWithRestrictionRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_list_with_restriction("text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selectable_list_with_restriction(
        self,
        name: &str,
        additional_info: &str,
        search_value: &str,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_SELECTABLE_LIST_WITH_RESTRICTION, &[]).fields(&[("Name", View::Str(name)), ("AdditionalInfo", View::Str(additional_info)), ("SearchValue", View::Str(search_value))])
    }

    /// Get selectable simple list.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableSimpleList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableSimpleList.html)
    /// - body, [`GetSelectableSimpleListRequest`](crate::mdo_agent::GetSelectableSimpleListRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_selectable_simple_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selectable_simple_list(self, name: &str) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_SELECTABLE_SIMPLE_LIST, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Get simple list.
    ///
    /// `POST /api/v1/Agents/MDO/GetSimpleList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSimpleList.html)
    /// - body, [`GetSimpleListRequest`](crate::mdo_agent::GetSimpleListRequest).
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().get_simple_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_simple_list(self, name: &str) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(GET_SIMPLE_LIST, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Set selected.
    ///
    /// `POST /api/v1/Agents/MDO/SetSelected`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_SetSelected.html)
    /// - body, [`SetSelectedRequest`](crate::mdo_agent::SetSelectedRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.mdo_agent().set_selected("text", "text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_selected(
        self,
        name: &str,
        additional_info: &str,
        selectable_mdo_list: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(SET_SELECTED, &[]).fields(&[("Name", View::Str(name)), ("AdditionalInfo", View::Str(additional_info)), ("SelectableMDOList", View::List(&selectable_mdo_list))])
    }
}

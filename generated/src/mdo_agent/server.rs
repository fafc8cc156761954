// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{GetListWithHistoryRequest, GetSelectableListWithHistoryRequest, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `MDO_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait MdoAgentServer: Send + Sync + 'static {
    /// Returns an MDO list (items with headings and icons) by its name.
    ///
    /// `POST /api/v1/Agents/MDO/GetList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetList.html)
    fn get_list<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        force_flat_list: Option<bool>,
        additional_info: Option<String>,
        only_history: Option<bool>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of a list's definition, found by the name of the list.
    ///
    /// `POST /api/v1/Agents/MDO/GetListIdByListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListIdByListName.html)
    fn get_list_id_by_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of an MDO list, found by the name of the list and the key of the item.
    ///
    /// `POST /api/v1/Agents/MDO/GetListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListItem.html)
    fn get_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        list_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the names of all MDO lists.
    ///
    /// `POST /api/v1/Agents/MDO/GetListNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListNames.html)
    fn get_list_names<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an MDO list by its name, with the given items as its history instead of those that the user has used
    /// lately.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithHistory.html)
    fn get_list_with_history<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetListWithHistoryRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of an MDO list that match a search value.
    ///
    /// `POST /api/v1/Agents/MDO/GetListWithRestriction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithRestriction.html)
    fn get_list_with_restriction<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        additional_info: Option<String>,
        search_value: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an MDO list whose items say whether they are selected.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableList.html)
    fn get_selectable_list<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        force_flat_list: Option<bool>,
        additional_info: Option<String>,
        only_history: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an MDO list whose items say whether they are selected, with the given items as its history.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithHistory.html)
    fn get_selectable_list_with_history<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetSelectableListWithHistoryRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns those items of an MDO list that match a search value, each with a flag for being selected.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithRestriction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithRestriction.html)
    fn get_selectable_list_with_restriction<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        additional_info: Option<String>,
        search_value: Option<String>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an MDO list without headings or tree, as items that say whether they are selected.
    ///
    /// `POST /api/v1/Agents/MDO/GetSelectableSimpleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableSimpleList.html)
    fn get_selectable_simple_list<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an MDO list without headings or tree, found by its name.
    ///
    /// `POST /api/v1/Agents/MDO/GetSimpleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSimpleList.html)
    fn get_simple_list<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which items of an MDO list are selected and returns the updated items.
    ///
    /// `POST /api/v1/Agents/MDO/SetSelected`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_SetSelected.html)
    fn set_selected<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        additional_info: Option<String>,
        selectable_mdo_list: Option<Vec<SelectableMDOListItem>>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `MDO_Agent`, served by `api`.
pub fn routes(api: impl MdoAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`MdoAgentServer`] that goes with an operation.
fn dispatch<'a, T: MdoAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetList) => {
            let mut name = None;
            let mut force_flat_list = None;
            let mut additional_info = None;
            let mut only_history = None;
            take!(input.arguments(&mut [&mut name, &mut force_flat_list, &mut additional_info, &mut only_history]));
            server::respond(cx, api.get_list(cx, name, force_flat_list, additional_info, only_history))
        }
        Some(Op::GetListIdByListName) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_list_id_by_list_name(cx, name))
        }
        Some(Op::GetListItem) => {
            let mut list_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut list_name, &mut id]));
            server::respond(cx, api.get_list_item(cx, list_name, id))
        }
        Some(Op::GetListNames) => server::respond(cx, api.get_list_names(cx)),
        Some(Op::GetListWithHistory) => server::respond(cx, api.get_list_with_history(cx, take!(input.body()))),
        Some(Op::GetListWithRestriction) => {
            let mut name = None;
            let mut additional_info = None;
            let mut search_value = None;
            take!(input.arguments(&mut [&mut name, &mut additional_info, &mut search_value]));
            server::respond(cx, api.get_list_with_restriction(cx, name, additional_info, search_value))
        }
        Some(Op::GetSelectableList) => {
            let mut name = None;
            let mut force_flat_list = None;
            let mut additional_info = None;
            let mut only_history = None;
            take!(input.arguments(&mut [&mut name, &mut force_flat_list, &mut additional_info, &mut only_history]));
            server::respond(cx, api.get_selectable_list(cx, name, force_flat_list, additional_info, only_history))
        }
        Some(Op::GetSelectableListWithHistory) => server::respond(
            cx,
            api.get_selectable_list_with_history(cx, take!(input.body())),
        ),
        Some(Op::GetSelectableListWithRestriction) => {
            let mut name = None;
            let mut additional_info = None;
            let mut search_value = None;
            take!(input.arguments(&mut [&mut name, &mut additional_info, &mut search_value]));
            server::respond(cx, api.get_selectable_list_with_restriction(cx, name, additional_info, search_value))
        }
        Some(Op::GetSelectableSimpleList) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_selectable_simple_list(cx, name))
        }
        Some(Op::GetSimpleList) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_simple_list(cx, name))
        }
        Some(Op::SetSelected) => {
            let mut name = None;
            let mut additional_info = None;
            let mut selectable_mdo_list = None;
            take!(input.arguments(&mut [&mut name, &mut additional_info, &mut selectable_mdo_list]));
            server::respond(cx, api.set_selected(cx, name, additional_info, selectable_mdo_list))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    GetListIdByListNameRequest, GetListItemRequest, GetListRequest, GetListWithHistoryRequest,
    GetListWithRestrictionRequest, GetSelectableListRequest, GetSelectableListWithHistoryRequest,
    GetSelectableListWithRestrictionRequest, GetSelectableSimpleListRequest, GetSimpleListRequest,
    SetSelectedRequest,
};
use crate::types::{MDOListItem, SelectableMDOListItem};

/// Handlers of the tag `MDO_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait MdoAgentServer: Send + Sync + 'static {
    /// Get list.
    /// `POST /api/v1/Agents/MDO/GetList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetList.html)
    fn get_list(
        &self,
        cx: &server::Context,
        request: GetListRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list id by list name.
    /// `POST /api/v1/Agents/MDO/GetListIdByListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListIdByListName.html)
    fn get_list_id_by_list_name(
        &self,
        cx: &server::Context,
        request: GetListIdByListNameRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list item.
    /// `POST /api/v1/Agents/MDO/GetListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListItem.html)
    fn get_list_item(
        &self,
        cx: &server::Context,
        request: GetListItemRequest,
    ) -> impl Future<Output = Result<Option<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list names.
    /// `POST /api/v1/Agents/MDO/GetListNames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListNames.html)
    fn get_list_names(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list with history.
    /// `POST /api/v1/Agents/MDO/GetListWithHistory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithHistory.html)
    fn get_list_with_history(
        &self,
        cx: &server::Context,
        body: GetListWithHistoryRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list with restriction.
    /// `POST /api/v1/Agents/MDO/GetListWithRestriction`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetListWithRestriction.html)
    fn get_list_with_restriction(
        &self,
        cx: &server::Context,
        request: GetListWithRestrictionRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selectable list.
    /// `POST /api/v1/Agents/MDO/GetSelectableList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableList.html)
    fn get_selectable_list(
        &self,
        cx: &server::Context,
        request: GetSelectableListRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selectable list with history.
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithHistory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithHistory.html)
    fn get_selectable_list_with_history(
        &self,
        cx: &server::Context,
        body: GetSelectableListWithHistoryRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selectable list with restriction.
    /// `POST /api/v1/Agents/MDO/GetSelectableListWithRestriction`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableListWithRestriction.html)
    fn get_selectable_list_with_restriction(
        &self,
        cx: &server::Context,
        request: GetSelectableListWithRestrictionRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selectable simple list.
    /// `POST /api/v1/Agents/MDO/GetSelectableSimpleList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSelectableSimpleList.html)
    fn get_selectable_simple_list(
        &self,
        cx: &server::Context,
        request: GetSelectableSimpleListRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get simple list.
    /// `POST /api/v1/Agents/MDO/GetSimpleList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_GetSimpleList.html)
    fn get_simple_list(
        &self,
        cx: &server::Context,
        request: GetSimpleListRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set selected.
    /// `POST /api/v1/Agents/MDO/SetSelected`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/MDO_Agent/v1MDOAgent_SetSelected.html)
    fn set_selected(
        &self,
        cx: &server::Context,
        request: SetSelectedRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `MDO_Agent`, answered by `api`.
pub fn routes(api: impl MdoAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`MdoAgentServer`] that goes with an operation.
fn dispatch<'a, T: MdoAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        GET_LIST => server::answer(cx, api.get_list(cx, input.body()?)),
        GET_LIST_ID_BY_LIST_NAME => server::answer(cx, api.get_list_id_by_list_name(cx, input.body()?)),
        GET_LIST_ITEM => server::answer(cx, api.get_list_item(cx, input.body()?)),
        GET_LIST_NAMES => server::answer(cx, api.get_list_names(cx)),
        GET_LIST_WITH_HISTORY => server::answer(cx, api.get_list_with_history(cx, input.body()?)),
        GET_LIST_WITH_RESTRICTION => server::answer(cx, api.get_list_with_restriction(cx, input.body()?)),
        GET_SELECTABLE_LIST => server::answer(cx, api.get_selectable_list(cx, input.body()?)),
        GET_SELECTABLE_LIST_WITH_HISTORY => server::answer(cx, api.get_selectable_list_with_history(cx, input.body()?)),
        GET_SELECTABLE_LIST_WITH_RESTRICTION => server::answer(cx, api.get_selectable_list_with_restriction(cx, input.body()?)),
        GET_SELECTABLE_SIMPLE_LIST => server::answer(cx, api.get_selectable_simple_list(cx, input.body()?)),
        GET_SIMPLE_LIST => server::answer(cx, api.get_simple_list(cx, input.body()?)),
        SET_SELECTED => server::answer(cx, api.set_selected(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

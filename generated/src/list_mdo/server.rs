// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_MDO`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListMdoServer: Send + Sync + 'static {
    /// Returns by which names the MDO lists can be asked for.
    ///
    /// `GET /api/v1/MDOList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetListOfLists.html)
    fn get_list_of_lists<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of an MDO list with headings and icons.
    ///
    /// `GET /api/v1/MDOList/{listname}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetList.html)
    fn get_list<'a>(
        &'a self,
        cx: &'a server::Context,
        listname: String,
        flat: Option<bool>,
        additional: Option<String>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of an MDO list with their selection for the record at hand.
    ///
    /// `GET /api/v1/MDOList/{listname}/selectable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MDO/v1MDOList_GetSelectableList.html)
    fn get_selectable_list<'a>(
        &'a self,
        cx: &'a server::Context,
        listname: String,
        additional: Option<String>,
        flat: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_MDO`, served by `api`.
pub fn routes(api: impl ListMdoServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListMdoServer`] that goes with an operation.
fn dispatch<'a, T: ListMdoServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListOfLists) => server::respond(cx, api.get_list_of_lists(cx)),
        Some(Op::GetList) => server::respond(
            cx,
            api.get_list(
                cx,
                take!(input.path("listname")),
                take!(input.query("flat")),
                take!(input.query("additional")),
                take!(input.query("query")),
            ),
        ),
        Some(Op::GetSelectableList) => server::respond(
            cx,
            api.get_selectable_list(
                cx,
                take!(input.path("listname")),
                take!(input.query("additional")),
                take!(input.query("flat")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

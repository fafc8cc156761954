// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{PhoneListItem, PhoneListPreferences};

use super::operations::*;

/// Handlers of the tag `PhoneList_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PhoneListAgentServer: Send + Sync + 'static {
    /// Adds a company (contact) to the favorites, which are the company history of the user.
    ///
    /// `POST /api/v1/Agents/PhoneList/AddToFavorites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_AddToFavorites.html)
    fn add_to_favorites<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the telephone list entries of all contact persons of a company, whose key must be valid.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetContactPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetContactPhones.html)
    fn get_contact_phones<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PhoneListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the telephone list entries of one department, which is given by the key of a user group and must be
    /// valid.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetDepartmentPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetDepartmentPhones.html)
    fn get_department_phones<'a>(
        &'a self,
        cx: &'a server::Context,
        department_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PhoneListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the telephone list entries of the companies among the user's favorites.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetFavoritesPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetFavoritesPhones.html)
    fn get_favorites_phones<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<PhoneListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings for searches of the telephone list from the preferences of the user.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetPreferences.html)
    fn get_preferences<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PhoneListPreferences>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the entries of the telephone list that match a text, by the settings that were stored by
    /// `SetPreferences`, or the default ones.
    ///
    /// `POST /api/v1/Agents/PhoneList/Search`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_Search.html)
    fn search<'a>(
        &'a self,
        cx: &'a server::Context,
        search_string: Option<String>,
    ) -> impl Future<Output = Result<Vec<PhoneListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the entries of the telephone list that match a text, by the settings in the request.
    ///
    /// `POST /api/v1/Agents/PhoneList/SearchWithPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_SearchWithPreferences.html)
    fn search_with_preferences<'a>(
        &'a self,
        cx: &'a server::Context,
        search_string: Option<String>,
        preferences: Option<PhoneListPreferences>,
    ) -> impl Future<Output = Result<Vec<PhoneListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the settings for searches of the telephone list in the preferences of the user.
    ///
    /// `POST /api/v1/Agents/PhoneList/SetPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_SetPreferences.html)
    fn set_preferences<'a>(
        &'a self,
        cx: &'a server::Context,
        preferences: Option<PhoneListPreferences>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `PhoneList_Agent`, served by `api`.
pub fn routes(api: impl PhoneListAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PhoneListAgentServer`] that goes with an operation.
fn dispatch<'a, T: PhoneListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddToFavorites) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.add_to_favorites(cx, contact_id))
        }
        Some(Op::GetContactPhones) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_contact_phones(cx, contact_id))
        }
        Some(Op::GetDepartmentPhones) => {
            let mut department_id = None;
            take!(input.arguments(&mut [&mut department_id]));
            server::respond(cx, api.get_department_phones(cx, department_id))
        }
        Some(Op::GetFavoritesPhones) => server::respond(cx, api.get_favorites_phones(cx)),
        Some(Op::GetPreferences) => server::respond(cx, api.get_preferences(cx)),
        Some(Op::Search) => {
            let mut search_string = None;
            take!(input.arguments(&mut [&mut search_string]));
            server::respond(cx, api.search(cx, search_string))
        }
        Some(Op::SearchWithPreferences) => {
            let mut search_string = None;
            let mut preferences = None;
            take!(input.arguments(&mut [&mut search_string, &mut preferences]));
            server::respond(cx, api.search_with_preferences(cx, search_string, preferences))
        }
        Some(Op::SetPreferences) => {
            let mut preferences = None;
            take!(input.arguments(&mut [&mut preferences]));
            server::respond(cx, api.set_preferences(cx, preferences))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

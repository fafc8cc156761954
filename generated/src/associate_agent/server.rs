// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    GetAssociateByPersonIdRequest, GetAssociatesByGroupRequest, GetNoteRequest,
    LogOffWindowsUsersRequest, SaveNoteRequest,
};
use crate::types::Associate;

/// Handlers of the tag `Associate_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AssociateAgentServer: Send + Sync + 'static {
    /// Get associate.
    /// `POST /api/v1/Agents/Associate/GetAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociate.html)
    fn get_associate(
        &self,
        cx: &server::Context,
        associate_id: i32,
    ) -> impl Future<Output = Result<Option<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get associate by person id.
    /// `POST /api/v1/Agents/Associate/GetAssociateByPersonId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociateByPersonId.html)
    fn get_associate_by_person_id(
        &self,
        cx: &server::Context,
        request: GetAssociateByPersonIdRequest,
    ) -> impl Future<Output = Result<Option<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get associate list.
    /// `POST /api/v1/Agents/Associate/GetAssociateList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociateList.html)
    fn get_associate_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get associates by group.
    /// `POST /api/v1/Agents/Associate/GetAssociatesByGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociatesByGroup.html)
    fn get_associates_by_group(
        &self,
        cx: &server::Context,
        request: GetAssociatesByGroupRequest,
    ) -> impl Future<Output = Result<Vec<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get note.
    /// `POST /api/v1/Agents/Associate/GetNote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetNote.html)
    fn get_note(&self, cx: &server::Context, request: GetNoteRequest) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Log off windows users.
    /// `POST /api/v1/Agents/Associate/LogOffWindowsUsers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_LogOffWindowsUsers.html)
    fn log_off_windows_users(
        &self,
        cx: &server::Context,
        request: LogOffWindowsUsersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save note.
    /// `POST /api/v1/Agents/Associate/SaveNote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_SaveNote.html)
    fn save_note(&self, cx: &server::Context, request: SaveNoteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Associate_Agent`, answered by `api`.
pub fn routes(api: impl AssociateAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AssociateAgentServer`] that goes with an operation.
fn dispatch<'a, T: AssociateAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        GET_ASSOCIATE => server::answer(cx, api.get_associate(cx, input.required("associateId")?)),
        GET_ASSOCIATE_BY_PERSON_ID => server::answer(cx, api.get_associate_by_person_id(cx, input.body()?)),
        GET_ASSOCIATE_LIST => server::answer(cx, api.get_associate_list(cx, input.body()?)),
        GET_ASSOCIATES_BY_GROUP => server::answer(cx, api.get_associates_by_group(cx, input.body()?)),
        GET_NOTE => server::answer(cx, api.get_note(cx, input.body()?)),
        LOG_OFF_WINDOWS_USERS => server::answer(cx, api.log_off_windows_users(cx, input.body()?)),
        SAVE_NOTE => server::answer(cx, api.save_note(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::Associate;

use super::operations::*;

/// Handlers of the tag `Associate_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AssociateAgentServer: Send + Sync + 'static {
    /// Returns one CRM user, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociate.html)
    fn get_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: i32,
    ) -> impl Future<Output = Result<Option<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the user (associate) that the given contact person is registered as.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociateByPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociateByPersonId.html)
    fn get_associate_by_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several CRM users at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociateList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociateList.html)
    fn get_associate_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the associates of one group in the diary, chosen by group type and group key.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociatesByGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociatesByGroup.html)
    fn get_associates_by_group<'a>(
        &'a self,
        cx: &'a server::Context,
        group_id: Option<i32>,
        r#type: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a unique key derived from the associate id and the tag of the database.
    ///
    /// `POST /api/v1/Agents/Associate/GetEncryptionKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetEncryptionKey.html)
    fn get_encryption_key<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the notepad of a user, one string per page.
    ///
    /// `POST /api/v1/Agents/Associate/GetNote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetNote.html)
    fn get_note<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Logs off the users who are logged on to the Windows client.
    ///
    /// `POST /api/v1/Agents/Associate/LogOffWindowsUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_LogOffWindowsUsers.html)
    fn log_off_windows_users<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the notepad of a user, one string per page.
    ///
    /// `POST /api/v1/Agents/Associate/SaveNote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_SaveNote.html)
    fn save_note<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        note: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Associate_Agent`, served by `api`.
pub fn routes(api: impl AssociateAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AssociateAgentServer`] that goes with an operation.
fn dispatch<'a, T: AssociateAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAssociate) => server::respond(cx, api.get_associate(cx, take!(input.required("associateId")))),
        Some(Op::GetAssociateByPersonId) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_associate_by_person_id(cx, person_id))
        }
        Some(Op::GetAssociateList) => server::respond(cx, api.get_associate_list(cx, take!(input.body()))),
        Some(Op::GetAssociatesByGroup) => {
            let mut group_id = None;
            let mut r#type = None;
            take!(input.arguments(&mut [&mut group_id, &mut r#type]));
            server::respond(cx, api.get_associates_by_group(cx, group_id, r#type))
        }
        Some(Op::GetEncryptionKey) => server::respond(cx, api.get_encryption_key(cx)),
        Some(Op::GetNote) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_note(cx, associate_id))
        }
        Some(Op::LogOffWindowsUsers) => {
            let mut associate_ids = None;
            take!(input.arguments(&mut [&mut associate_ids]));
            server::respond(cx, api.log_off_windows_users(cx, associate_ids))
        }
        Some(Op::SaveNote) => {
            let mut associate_id = None;
            let mut note = None;
            take!(input.arguments(&mut [&mut associate_id, &mut note]));
            server::respond(cx, api.save_note(cx, associate_id, note))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

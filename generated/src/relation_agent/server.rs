// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::ContactRelationEntity;

use super::operations::*;

/// Handlers of the tag `Relation_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait RelationAgentServer: Send + Sync + 'static {
    /// Returns a new relation between companies and persons with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// `POST /api/v1/Agents/Relation/CreateDefaultContactRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_CreateDefaultContactRelationEntity.html)
    fn create_default_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ContactRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a relation between companies and persons by its key.
    ///
    /// `POST /api/v1/Agents/Relation/DeleteContactRelation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_DeleteContactRelation.html)
    fn delete_contact_relation<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_relation_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one relation between companies and persons, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Relation/GetContactRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_GetContactRelationEntity.html)
    fn get_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_relation_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ContactRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a relation between a company or contact person and another one: creates it when it is new, else updates
    /// it.
    ///
    /// `POST /api/v1/Agents/Relation/SaveContactRelation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_SaveContactRelation.html)
    fn save_contact_relation<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_relation_entity: Option<ContactRelationEntity>,
    ) -> impl Future<Output = Result<Option<ContactRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Relation_Agent`, served by `api`.
pub fn routes(api: impl RelationAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`RelationAgentServer`] that goes with an operation.
fn dispatch<'a, T: RelationAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultContactRelationEntity) => server::respond(
            cx,
            api.create_default_contact_relation_entity(cx),
        ),
        Some(Op::DeleteContactRelation) => {
            let mut contact_relation_entity_id = None;
            take!(input.arguments(&mut [&mut contact_relation_entity_id]));
            server::respond(cx, api.delete_contact_relation(cx, contact_relation_entity_id))
        }
        Some(Op::GetContactRelationEntity) => server::respond(
            cx,
            api.get_contact_relation_entity(cx, take!(input.required("contactRelationEntityId"))),
        ),
        Some(Op::SaveContactRelation) => {
            let mut contact_relation_entity = None;
            take!(input.arguments(&mut [&mut contact_relation_entity]));
            server::respond(cx, api.save_contact_relation(cx, contact_relation_entity))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

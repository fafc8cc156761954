// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::ContactRelationEntity;

use super::operations::*;

/// Calls of the tag `Relation_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct RelationAgentClient<'c>(&'c Client);

impl<'c> RelationAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new relation between companies and persons with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Relation/CreateDefaultContactRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_CreateDefaultContactRelationEntity.html)
    /// - returns 200 with [`ContactRelationEntity`](crate::types::ContactRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.relation_agent().create_default_contact_relation_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationAgent_CreateDefaultContactRelationEntity")]
    #[inline]
    pub fn create_default_contact_relation_entity(self) -> Call<'c, ContactRelationEntity> {
        self.call(Op::CreateDefaultContactRelationEntity, &[])
    }

    /// Removes a relation between companies and persons by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Relation/DeleteContactRelation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_DeleteContactRelation.html)
    /// - body, `DeleteContactRelationRequest`.
    ///   - `ContactRelationEntityId`, `i32`: Key of the relation to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.relation_agent().delete_contact_relation(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationAgent_DeleteContactRelation")]
    #[inline]
    pub fn delete_contact_relation(self, contact_relation_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteContactRelation, &[]).arguments(&[View::I32(contact_relation_entity_id)])
    }

    /// Returns one relation between companies and persons, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Relation/GetContactRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_GetContactRelationEntity.html)
    /// - `contactRelationEntityId` (query), `i32`: Key of the relation between companies and persons to return.
    /// - returns 200 with [`ContactRelationEntity`](crate::types::ContactRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.relation_agent().get_contact_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationAgent_GetContactRelationEntity")]
    #[inline]
    pub fn get_contact_relation_entity(
        self,
        contact_relation_entity_id: i32,
    ) -> Call<'c, ContactRelationEntity, Select> {
        self.call(Op::GetContactRelationEntity, &[])
            .query("contactRelationEntityId", View::I32(contact_relation_entity_id))
    }

    /// Stores a relation between a company or contact person and another one: creates it when it is new, else updates
    /// it. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Relation/SaveContactRelation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Relation_Agent/v1RelationAgent_SaveContactRelation.html)
    /// - body, `SaveContactRelationRequest`.
    ///   - `ContactRelationEntity`, [`ContactRelationEntity`](crate::types::ContactRelationEntity): Relation between
    ///     companies or persons that is stored.
    /// - returns 200 with [`ContactRelationEntity`](crate::types::ContactRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let contact_relation_entity = superoffice::types::ContactRelationEntity::new()
    ///     .set_source_contact_name("Example");
    /// let response = client.relation_agent().save_contact_relation(&contact_relation_entity)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationAgent_SaveContactRelation")]
    #[inline]
    pub fn save_contact_relation(
        self,
        contact_relation_entity: &ContactRelationEntity,
    ) -> Call<'c, ContactRelationEntity, Select> {
        self.call(Op::SaveContactRelation, &[]).arguments(&[View::Carrier(contact_relation_entity)])
    }
}

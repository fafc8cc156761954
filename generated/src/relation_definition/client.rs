// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, RelationDefinitionEntity, RelationDefinitionEntityWithLinks};

use super::operations::*;

/// Calls of the tag `RelationDefinition`.
#[derive(Clone, Copy, Debug)]
pub struct RelationDefinitionClient<'c>(&'c Client);

impl<'c> RelationDefinitionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new definition of a relation and returns it with its key and links. Begin with the values of its
    /// `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/RelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_PostRelationDefinitionEntity.html)
    /// - body, [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    /// - returns 200 with [`RelationDefinitionEntityWithLinks`](crate::types::RelationDefinitionEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RelationDefinitionEntity::new().set_name("Example");
    /// let response = client.relation_definition().post_relation_definition_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationDefinitionEntity_PostRelationDefinitionEntity")]
    #[inline]
    pub fn post_relation_definition_entity(
        self,
        body: &RelationDefinitionEntity,
    ) -> Call<'c, RelationDefinitionEntityWithLinks, Select> {
        self.call(Op::PostRelationDefinitionEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new definition of a relation with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/RelationDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_DefaultRelationDefinitionEntity.html)
    /// - returns 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.relation_definition().default_relation_definition_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationDefinitionEntity_DefaultRelationDefinitionEntity")]
    #[inline]
    pub fn default_relation_definition_entity(self) -> Call<'c, RelationDefinitionEntity> {
        self.call(Op::DefaultRelationDefinitionEntity, &[])
    }

    /// Returns one definition of a relation by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/RelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_GetRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the definition of a relation that is returned.
    /// - returns 200 with [`RelationDefinitionEntityWithLinks`](crate::types::RelationDefinitionEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.relation_definition().get_relation_definition_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationDefinitionEntity_GetRelationDefinitionEntity")]
    #[inline]
    pub fn get_relation_definition_entity(self, id: i32) -> Call<'c, RelationDefinitionEntityWithLinks, Select> {
        self.call(Op::GetRelationDefinitionEntity, &[View::I32(id)])
    }

    /// Replaces a definition of a relation by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/RelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_PutRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the definition of a relation that is changed.
    /// - body, [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    /// - returns 200 with [`RelationDefinitionEntityWithLinks`](crate::types::RelationDefinitionEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RelationDefinitionEntity::new().set_name("Example");
    /// let response = client.relation_definition().put_relation_definition_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationDefinitionEntity_PutRelationDefinitionEntity")]
    #[inline]
    pub fn put_relation_definition_entity(
        self,
        id: i32,
        body: &RelationDefinitionEntity,
    ) -> Call<'c, RelationDefinitionEntityWithLinks, Select> {
        self.call(Op::PutRelationDefinitionEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Changes single properties of a definition of a relation by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    /// The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/RelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_PatchRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the definition of a relation that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`RelationDefinitionEntityWithLinks`](crate::types::RelationDefinitionEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.relation_definition().patch_relation_definition_entity(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RelationDefinitionEntity_PatchRelationDefinitionEntity")]
    #[inline]
    pub fn patch_relation_definition_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, RelationDefinitionEntityWithLinks, Select> {
        self.call(Op::PatchRelationDefinitionEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

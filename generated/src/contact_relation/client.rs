// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ContactRelationEntity, ContactRelationEntityWithLinks, JsonPatch, Mode, ODataSlimResponse, Output};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `ContactRelation`.
#[derive(Clone, Copy, Debug)]
pub struct ContactRelationClient<'c>(&'c Client);

impl<'c> ContactRelationClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about every relation between companies and persons, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Relation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty, the
    ///   default, means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `Relation`, whose columns the feature `archive-relation` brings, as in
    ///   `$select=relationId,lastName`, `$filter=lastName begins 'A'` and `$orderBy=lastName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-relation")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, relation};
    ///
    /// let query = Query::new()
    ///     .select((relation::RELATION_ID, relation::LAST_NAME))
    ///     .filter(relation::LAST_NAME.begins("A"))
    ///     .order_by(relation::LAST_NAME.asc());
    /// let response = client.contact_relation().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new relation between companies and persons and returns it with its key and links. Begin with the values
    /// of its `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Relation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_PostContactRelationEntity.html)
    /// - body, [`ContactRelationEntity`](crate::types::ContactRelationEntity).
    /// - returns 200 with [`ContactRelationEntityWithLinks`](crate::types::ContactRelationEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ContactRelationEntity::new().set_source_contact_name("Example");
    /// let response = client.contact_relation().post_contact_relation_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_PostContactRelationEntity")]
    #[inline]
    pub fn post_contact_relation_entity(
        self,
        body: &ContactRelationEntity,
    ) -> Call<'c, ContactRelationEntityWithLinks, Select> {
        self.call(Op::PostContactRelationEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new relation between companies and persons with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Relation/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_DefaultContactRelationEntity.html)
    /// - returns 200 with [`ContactRelationEntity`](crate::types::ContactRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_relation().default_contact_relation_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_DefaultContactRelationEntity")]
    #[inline]
    pub fn default_contact_relation_entity(self) -> Call<'c, ContactRelationEntity> {
        self.call(Op::DefaultContactRelationEntity, &[])
    }

    /// Returns one relation between companies and persons by its key, with links to related resources. An unknown key
    /// gives 404. With `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_GetContactRelationEntity.html)
    /// - `id` (path), `i32`: Key of the relation between companies and persons that is returned.
    /// - returns 200 with [`ContactRelationEntityWithLinks`](crate::types::ContactRelationEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_relation().get_contact_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_GetContactRelationEntity")]
    #[inline]
    pub fn get_contact_relation_entity(self, id: i32) -> Call<'c, ContactRelationEntityWithLinks, Select> {
        self.call(Op::GetContactRelationEntity, &[View::I32(id)])
    }

    /// Replaces a relation between companies and persons by the one in the request and returns it as stored. With
    /// `If-Unmodified-Since` it is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_PutContactRelationEntity.html)
    /// - `id` (path), `i32`: Key of the relation between companies and persons that is changed.
    /// - body, [`ContactRelationEntity`](crate::types::ContactRelationEntity).
    /// - returns 200 with [`ContactRelationEntityWithLinks`](crate::types::ContactRelationEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ContactRelationEntity::new().set_source_contact_name("Example");
    /// let response = client.contact_relation().put_contact_relation_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_PutContactRelationEntity")]
    #[inline]
    pub fn put_contact_relation_entity(
        self,
        id: i32,
        body: &ContactRelationEntity,
    ) -> Call<'c, ContactRelationEntityWithLinks, Select> {
        self.call(Op::PutContactRelationEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a relation between companies and persons by its key. With `If-Unmodified-Since` it is refused with 412
    /// when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_DeleteContactRelationEntity.html)
    /// - `id` (path), `i32`: Key of the relation between companies and persons that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact_relation().delete_contact_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_DeleteContactRelationEntity")]
    #[inline]
    pub fn delete_contact_relation_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteContactRelationEntity, &[View::I32(id)])
    }

    /// Changes single properties of a relation between companies and persons by a JSON Patch (RFC 6902) or merge patch
    /// (RFC 7396). The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_PatchContactRelationEntity.html)
    /// - `id` (path), `i32`: Key of the relation between companies and persons that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ContactRelationEntityWithLinks`](crate::types::ContactRelationEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/SourceContactName")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.contact_relation().patch_contact_relation_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactRelationEntity_PatchContactRelationEntity")]
    #[inline]
    pub fn patch_contact_relation_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, ContactRelationEntityWithLinks, Select> {
        self.call(Op::PatchContactRelationEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ContactRelationClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty, the default, means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}

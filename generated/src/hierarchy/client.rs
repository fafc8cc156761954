// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Domain, HierarchyEntity, HierarchyEntityWithLinks, JsonPatch};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `Hierarchy`.
#[derive(Clone, Copy, Debug)]
pub struct HierarchyClient<'c>(&'c Client);

impl<'c> HierarchyClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the domains of folder trees, such as `Scripts` and `Selections`; each has a tree of its own.
    ///
    /// `GET /api/v1/Hierarchy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetAllDomains.html)
    /// - returns 200 with list of [`Domain`](crate::types::Domain).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.hierarchy().get_all_domains().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_GetAllDomains")]
    #[inline]
    pub fn get_all_domains(self) -> Call<'c, Vec<Domain>> {
        self.call(Op::GetAllDomains, &[])
    }

    /// Stores a new node of a hierarchy and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Hierarchy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_PostHierarchyEntity.html)
    /// - body, [`HierarchyEntity`](crate::types::HierarchyEntity).
    /// - returns 200 with [`HierarchyEntityWithLinks`](crate::types::HierarchyEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HierarchyEntity::new().set_name("Example");
    /// let response = client.hierarchy().post_hierarchy_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_PostHierarchyEntity")]
    #[inline]
    pub fn post_hierarchy_entity(self, body: &HierarchyEntity) -> Call<'c, HierarchyEntityWithLinks, Select> {
        self.call(Op::PostHierarchyEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new node of a hierarchy with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Hierarchy/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_DefaultHierarchyEntity.html)
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.hierarchy().default_hierarchy_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_DefaultHierarchyEntity")]
    #[inline]
    pub fn default_hierarchy_entity(self) -> Call<'c, HierarchyEntity> {
        self.call(Op::DefaultHierarchyEntity, &[])
    }

    /// Returns the folders of one domain, such as those of scripts.
    ///
    /// `GET /api/v1/Hierarchy/{domain}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetAllInDomain.html)
    /// - `domain` (path), [`Domain`](crate::types::Domain): Domain whose folders are returned, such as `Scripts`.
    /// - `children` (query, optional), `bool`: Whether folders below are included.
    /// - returns 200 with list of [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.hierarchy().get_all_in_domain(&superoffice::types::Domain::ExtraTables)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_GetAllInDomain")]
    #[inline]
    pub fn get_all_in_domain(self, domain: &Domain) -> GetAllInDomainCall<'c, Vec<HierarchyEntity>> {
        self.call(Op::GetAllInDomain, &[View::Enum(domain)]).into()
    }

    /// Returns the folder at a path.
    ///
    /// `GET /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetHierarchyFromPath.html)
    /// - `domain` (path), [`Domain`](crate::types::Domain): Domain whose folder tree the path belongs to, such as
    ///   `Scripts`.
    /// - `path` (path), text: Path of the folder to return: its full name, with a slash between folders, such as
    ///   `foo/bar`.
    /// - `children` (query, optional), `bool`: Whether folders below are included.
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.hierarchy().get_hierarchy_from_path(
    ///     &superoffice::types::Domain::ExtraTables,
    ///     "path",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_GetHierarchyFromPath")]
    #[inline]
    pub fn get_hierarchy_from_path(self, domain: &Domain, path: &str) -> GetHierarchyFromPathCall<'c, HierarchyEntity> {
        self.call(Op::GetHierarchyFromPath, &[View::Enum(domain), View::Str(path)]).into()
    }

    /// Changes the folder at a path and returns it as stored.
    ///
    /// `PUT /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_UpdateHierarchyFromPath.html)
    /// - `domain` (path), [`Domain`](crate::types::Domain): Domain whose folder tree the path belongs to, such as
    ///   `Scripts`.
    /// - `path` (path), text: Path of the folder to change: its full name, with a slash between folders, such as
    ///   `foo/bar`.
    /// - body, [`HierarchyEntity`](crate::types::HierarchyEntity).
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HierarchyEntity::new().set_name("Example");
    /// let response = client.hierarchy().update_hierarchy_from_path(
    ///     &superoffice::types::Domain::ExtraTables,
    ///     "path",
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_UpdateHierarchyFromPath")]
    #[inline]
    pub fn update_hierarchy_from_path(
        self,
        domain: &Domain,
        path: &str,
        body: &HierarchyEntity,
    ) -> Call<'c, HierarchyEntity> {
        self.call(Op::UpdateHierarchyFromPath, &[View::Enum(domain), View::Str(path)]).body(View::Carrier(body))
    }

    /// Adds a folder below a path and returns it.
    ///
    /// `POST /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_AddHierarchyToPath.html)
    /// - `domain` (path), [`Domain`](crate::types::Domain): Domain whose folder tree the path belongs to, such as
    ///   `Scripts`.
    /// - `path` (path), text: Path of the folder above the new one: its full name, with a slash between folders, such
    ///   as `foo/bar`.
    /// - body, text.
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.hierarchy().add_hierarchy_to_path(
    ///     &superoffice::types::Domain::ExtraTables,
    ///     "path",
    ///     "Hello!",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_AddHierarchyToPath")]
    #[inline]
    pub fn add_hierarchy_to_path(self, domain: &Domain, path: &str, body: &str) -> Call<'c, HierarchyEntity> {
        self.call(Op::AddHierarchyToPath, &[View::Enum(domain), View::Str(path)]).body(View::Str(body))
    }

    /// Removes the folder at a path, with all folders below it.
    ///
    /// `DELETE /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_DeleteHierarchyFromPath.html)
    /// - `domain` (path), [`Domain`](crate::types::Domain): Domain whose folder tree the path belongs to, such as
    ///   `Scripts`.
    /// - `path` (path), text: Path of the folder to remove, with all below it: its full name, with a slash between
    ///   folders, such as `foo/bar`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.hierarchy().delete_hierarchy_from_path(&superoffice::types::Domain::ExtraTables, "path")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_DeleteHierarchyFromPath")]
    #[inline]
    pub fn delete_hierarchy_from_path(self, domain: &Domain, path: &str) -> Call<'c, ()> {
        self.call(Op::DeleteHierarchyFromPath, &[View::Enum(domain), View::Str(path)])
    }

    /// Returns one node of a hierarchy by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetHierarchyEntity.html)
    /// - `id` (path), `i32`: Key of the node of a hierarchy that is returned.
    /// - returns 200 with [`HierarchyEntityWithLinks`](crate::types::HierarchyEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.hierarchy().get_hierarchy_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_GetHierarchyEntity")]
    #[inline]
    pub fn get_hierarchy_entity(self, id: i32) -> Call<'c, HierarchyEntityWithLinks, Select> {
        self.call(Op::GetHierarchyEntity, &[View::I32(id)])
    }

    /// Replaces a node of a hierarchy by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_PutHierarchyEntity.html)
    /// - `id` (path), `i32`: Key of the node of a hierarchy that is changed.
    /// - body, [`HierarchyEntity`](crate::types::HierarchyEntity).
    /// - returns 200 with [`HierarchyEntityWithLinks`](crate::types::HierarchyEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HierarchyEntity::new().set_name("Example");
    /// let response = client.hierarchy().put_hierarchy_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_PutHierarchyEntity")]
    #[inline]
    pub fn put_hierarchy_entity(self, id: i32, body: &HierarchyEntity) -> Call<'c, HierarchyEntityWithLinks, Select> {
        self.call(Op::PutHierarchyEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a node of a hierarchy by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_DeleteHierarchyEntity.html)
    /// - `id` (path), `i32`: Key of the node of a hierarchy that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.hierarchy().delete_hierarchy_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_DeleteHierarchyEntity")]
    #[inline]
    pub fn delete_hierarchy_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteHierarchyEntity, &[View::I32(id)])
    }

    /// Changes single properties of a node of a hierarchy by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_PatchHierarchyEntity.html)
    /// - `id` (path), `i32`: Key of the node of a hierarchy that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`HierarchyEntityWithLinks`](crate::types::HierarchyEntityWithLinks).
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
    /// let response = client.hierarchy().patch_hierarchy_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1HierarchyEntity_PatchHierarchyEntity")]
    #[inline]
    pub fn patch_hierarchy_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, HierarchyEntityWithLinks, Select> {
        self.call(Op::PatchHierarchyEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_in_domain`](HierarchyClient::get_all_in_domain), with its options.
    GetAllInDomainCall = CallWithOptions NoSelect GetAllInDomainOptions {
        /// Whether folders below are included.
        children bool = "children";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_hierarchy_from_path`](HierarchyClient::get_hierarchy_from_path), with its options.
    GetHierarchyFromPathCall = CallWithOptions NoSelect GetHierarchyFromPathOptions {
        /// Whether folders below are included.
        children bool = "children";
    }
}

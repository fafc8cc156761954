// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, PreferenceDescription, PreferenceDescriptionWithLinks};

use super::operations::*;

/// Calls of the tag `PreferenceDescription`.
#[derive(Clone, Copy, Debug)]
pub struct PreferenceDescriptionClient<'c>(&'c Client);

impl<'c> PreferenceDescriptionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the descriptions of all settings.
    ///
    /// `GET /api/v1/PreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetAll.html)
    /// - returns 200 with list of [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_GetAll")]
    #[inline]
    pub fn get_all(self) -> Call<'c, Vec<PreferenceDescription>> {
        self.call(Op::GetAll, &[])
    }

    /// Stores a new description of a preference and returns it with its key and links. Begin with the values of its
    /// `default` resource.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/PreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_PostPreferenceDescription.html)
    /// - body, [`PreferenceDescription`](crate::types::PreferenceDescription).
    /// - returns 200 with [`PreferenceDescriptionWithLinks`](crate::types::PreferenceDescriptionWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescription::new().set_name("Example");
    /// let response = client.preference_description().post_preference_description(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_PostPreferenceDescription")]
    #[inline]
    pub fn post_preference_description(
        self,
        body: &PreferenceDescription,
    ) -> Call<'c, PreferenceDescriptionWithLinks, Select> {
        self.call(Op::PostPreferenceDescription, &[]).body(View::Carrier(body))
    }

    /// Returns a new description of a preference with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/PreferenceDescription/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_DefaultPreferenceDescription.html)
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description().default_preference_description().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_DefaultPreferenceDescription")]
    #[inline]
    pub fn default_preference_description(self) -> Call<'c, PreferenceDescription> {
        self.call(Op::DefaultPreferenceDescription, &[])
    }

    /// Returns one description of a preference by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetPreferenceDescription.html)
    /// - `id` (path), `i32`: Key of the description of a preference that is returned.
    /// - returns 200 with [`PreferenceDescriptionWithLinks`](crate::types::PreferenceDescriptionWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description().get_preference_description(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_GetPreferenceDescription")]
    #[inline]
    pub fn get_preference_description(self, id: i32) -> Call<'c, PreferenceDescriptionWithLinks, Select> {
        self.call(Op::GetPreferenceDescription, &[View::I32(id)])
    }

    /// Replaces a description of a preference by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PUT /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_PutPreferenceDescription.html)
    /// - `id` (path), `i32`: Key of the description of a preference that is changed.
    /// - body, [`PreferenceDescription`](crate::types::PreferenceDescription).
    /// - returns 200 with [`PreferenceDescriptionWithLinks`](crate::types::PreferenceDescriptionWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescription::new().set_name("Example");
    /// let response = client.preference_description().put_preference_description(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_PutPreferenceDescription")]
    #[inline]
    pub fn put_preference_description(
        self,
        id: i32,
        body: &PreferenceDescription,
    ) -> Call<'c, PreferenceDescriptionWithLinks, Select> {
        self.call(Op::PutPreferenceDescription, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a description of a preference by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_DeletePreferenceDescription.html)
    /// - `id` (path), `i32`: Key of the description of a preference that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_description().delete_preference_description(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_DeletePreferenceDescription")]
    #[inline]
    pub fn delete_preference_description(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePreferenceDescription, &[View::I32(id)])
    }

    /// Changes single properties of a description of a preference by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    /// The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_PatchPreferenceDescription.html)
    /// - `id` (path), `i32`: Key of the description of a preference that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`PreferenceDescriptionWithLinks`](crate::types::PreferenceDescriptionWithLinks).
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
    /// let response = client.preference_description().patch_preference_description(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_PatchPreferenceDescription")]
    #[inline]
    pub fn patch_preference_description(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, PreferenceDescriptionWithLinks, Select> {
        self.call(Op::PatchPreferenceDescription, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the descriptions of the settings in a section.
    ///
    /// `GET /api/v1/PreferenceDescription/{section}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetAllFromSection.html)
    /// - `section` (path), text: Section that groups descriptions of preferences.
    /// - returns 200 with list of [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description().get_all_from_section("section").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_GetAllFromSection")]
    #[inline]
    pub fn get_all_from_section(self, section: &str) -> Call<'c, Vec<PreferenceDescription>> {
        self.call(Op::GetAllFromSection, &[View::Str(section)])
    }

    /// Returns the description of a setting, found by section and key, or null when it does not exist.
    ///
    /// `GET /api/v1/PreferenceDescription/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetFromSectionAndKey.html)
    /// - `section` (path), text: Section that groups descriptions of preferences.
    /// - `key` (path), text: Key of the preference within its section.
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description().get_from_section_and_key("section", "key")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_GetFromSectionAndKey")]
    #[inline]
    pub fn get_from_section_and_key(self, section: &str, key: &str) -> Call<'c, PreferenceDescription> {
        self.call(Op::GetFromSectionAndKey, &[View::Str(section), View::Str(key)])
    }

    /// Stores the description of a setting, found by section and key, and returns it as stored.
    ///
    /// `PUT /api/v1/PreferenceDescription/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_SaveFromSectionAndKey.html)
    /// - `section` (path), text: Section that groups descriptions of preferences.
    /// - `key` (path), text: Key of the preference within its section.
    /// - body, [`PreferenceDescription`](crate::types::PreferenceDescription).
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescription::new().set_name("Example");
    /// let response = client.preference_description().save_from_section_and_key("section", "key", &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_SaveFromSectionAndKey")]
    #[inline]
    pub fn save_from_section_and_key(
        self,
        section: &str,
        key: &str,
        body: &PreferenceDescription,
    ) -> Call<'c, PreferenceDescription> {
        self.call(Op::SaveFromSectionAndKey, &[View::Str(section), View::Str(key)]).body(View::Carrier(body))
    }

    /// Removes the description of a setting, found by section and key.
    ///
    /// `DELETE /api/v1/PreferenceDescription/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_DeleteFromSectionAndKey.html)
    /// - `section` (path), text: Section that groups descriptions of preferences.
    /// - `key` (path), text: Key of the preference within its section.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_description().delete_from_section_and_key("section", "key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescription_DeleteFromSectionAndKey")]
    #[inline]
    pub fn delete_from_section_and_key(self, section: &str, key: &str) -> Call<'c, ()> {
        self.call(Op::DeleteFromSectionAndKey, &[View::Str(section), View::Str(key)])
    }
}

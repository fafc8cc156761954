// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::ResourceOverride;

use super::operations::*;

/// Calls of the tag `Resource_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceAgentClient<'c>(&'c Client);

impl<'c> ResourceAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Switches the replacement of one text of the product on or off, in one culture, or in all of them when the
    /// culture is empty. An empty resource name is the main switch for all replacements.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/ActivateResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_ActivateResourceSubstitution.html)
    /// - body, `ActivateResourceSubstitutionRequest`.
    ///   - `ResourceName`, text: Name of the resource (a text of the product), without brackets; empty for the main
    ///     switch of all substitutions.
    ///   - `Culture`, text: Culture by name, such as en-US; an empty text changes the substitutions of all cultures.
    ///   - `IsActive`, `bool`: True to switch the substitution on, false to switch it off.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.resource_agent().activate_resource_substitution("resource name", "en-GB", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ResourceAgent_ActivateResourceSubstitution")]
    #[inline]
    pub fn activate_resource_substitution(
        self,
        resource_name: &str,
        culture: &str,
        is_active: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::ActivateResourceSubstitution, &[])
            .arguments(&[View::Str(resource_name), View::Str(culture), View::Bool(is_active)])
    }

    /// Deletes the replacement of one text of the product for good, in one culture, or in all of them when the culture
    /// is empty. `ActivateResourceSubstitution` only switches it off.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/DeleteResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_DeleteResourceSubstitution.html)
    /// - body, `DeleteResourceSubstitutionRequest`.
    ///   - `ResourceName`, text: Name of the resource (a text of the product), without brackets.
    ///   - `Culture`, text: Culture by name, such as en-US; an empty text deletes the substitutions of all cultures.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.resource_agent().delete_resource_substitution("resource name", "en-GB").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ResourceAgent_DeleteResourceSubstitution")]
    #[inline]
    pub fn delete_resource_substitution(self, resource_name: &str, culture: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteResourceSubstitution, &[]).arguments(&[View::Str(resource_name), View::Str(culture)])
    }

    /// Returns the texts of the product that the installation has replaced, for the given names and culture; an empty
    /// list means all names and an empty culture all cultures. Inactive ones are included unless only active ones are
    /// requested.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/GetResourceSubstitutions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_GetResourceSubstitutions.html)
    /// - body, `GetResourceSubstitutionsRequest`.
    ///   - `ResourceNames`, list of text: Names of the resources, without brackets, whose substitutions are returned;
    ///     empty for all.
    ///   - `Culture`, text: Culture by name, such as en-US; an empty text means all cultures.
    ///   - `ActiveOnly`, `bool`: True to return only substitutions that are active, false to return all.
    /// - returns 200 with list of [`ResourceOverride`](crate::types::ResourceOverride).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.resource_agent().get_resource_substitutions(
    ///     &["resource names"],
    ///     "en-GB",
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ResourceAgent_GetResourceSubstitutions")]
    #[inline]
    pub fn get_resource_substitutions(
        self,
        resource_names: &[impl AsRef<str>],
        culture: &str,
        active_only: bool,
    ) -> Call<'c, Vec<ResourceOverride>, Select> {
        self.call(Op::GetResourceSubstitutions, &[])
            .arguments(
                &[
                    View::List(&pagewire_runtime::table::Texts(resource_names)),
                    View::Str(culture),
                    View::Bool(active_only),
                ],
            )
    }

    /// Returns whether replacements of texts are active, for the given names and culture, without the texts themselves.
    /// An empty list of names asks for the main switch.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/IsResourceSubstitutionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_IsResourceSubstitutionActive.html)
    /// - body, `IsResourceSubstitutionActiveRequest`.
    ///   - `ResourceNames`, list of text: Names of the resources, without brackets, to ask about; empty for the main
    ///     switch.
    ///   - `Culture`, text: Culture by name, such as en-US; an empty text means all cultures.
    /// - returns 200 with list of [`ResourceOverride`](crate::types::ResourceOverride).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.resource_agent().is_resource_substitution_active(&["resource names"], "en-GB")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ResourceAgent_IsResourceSubstitutionActive")]
    #[inline]
    pub fn is_resource_substitution_active(
        self,
        resource_names: &[impl AsRef<str>],
        culture: &str,
    ) -> Call<'c, Vec<ResourceOverride>, Select> {
        self.call(Op::IsResourceSubstitutionActive, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(resource_names)), View::Str(culture)])
    }

    /// Stores the replacement of one text of the product in one culture, active or not. An existing replacement is
    /// updated.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/SetResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_SetResourceSubstitution.html)
    /// - body, `SetResourceSubstitutionRequest`.
    ///   - `ResourceName`, text: Name of the resource (a text of the product), without brackets.
    ///   - `ResourceValues`, text: New text of the resource.
    ///   - `Culture`, text: Culture by name, such as en-US, that the new text is for.
    ///   - `IsActive`, `bool`: Whether the substitution takes effect now.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.resource_agent().set_resource_substitution("resource name", "resource values", "en-GB", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ResourceAgent_SetResourceSubstitution")]
    #[inline]
    pub fn set_resource_substitution(
        self,
        resource_name: &str,
        resource_values: &str,
        culture: &str,
        is_active: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetResourceSubstitution, &[])
            .arguments(
                &[View::Str(resource_name), View::Str(resource_values), View::Str(culture), View::Bool(is_active)],
            )
    }
}

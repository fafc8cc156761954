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

    /// Activate resource substitution.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/ActivateResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_ActivateResourceSubstitution.html)
    /// - body, `ActivateResourceSubstitutionRequest`.
    ///   - `ResourceName`, text.
    ///   - `Culture`, text: Culture whose conventions numbers and dates follow, such as en-US.
    ///   - `IsActive`, `bool`: Whether it is in use.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.resource_agent().activate_resource_substitution("text", "text", true).send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Delete resource substitution.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/DeleteResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_DeleteResourceSubstitution.html)
    /// - body, `DeleteResourceSubstitutionRequest`.
    ///   - `ResourceName`, text.
    ///   - `Culture`, text: Culture whose conventions numbers and dates follow, such as en-US.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.resource_agent().delete_resource_substitution("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_resource_substitution(self, resource_name: &str, culture: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteResourceSubstitution, &[]).arguments(&[View::Str(resource_name), View::Str(culture)])
    }

    /// Get resource substitutions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/GetResourceSubstitutions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_GetResourceSubstitutions.html)
    /// - body, `GetResourceSubstitutionsRequest`.
    ///   - `ResourceNames`, list of text.
    ///   - `Culture`, text: Culture whose conventions numbers and dates follow, such as en-US.
    ///   - `ActiveOnly`, `bool`.
    /// - returns 200 with list of [`ResourceOverride`](crate::types::ResourceOverride).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.resource_agent().get_resource_substitutions(&[], "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_resource_substitutions(
        self,
        resource_names: &[String],
        culture: &str,
        active_only: bool,
    ) -> Call<'c, Vec<ResourceOverride>, Select> {
        self.call(Op::GetResourceSubstitutions, &[])
            .arguments(&[View::List(&resource_names), View::Str(culture), View::Bool(active_only)])
    }

    /// Is resource substitution active.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/IsResourceSubstitutionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_IsResourceSubstitutionActive.html)
    /// - body, `IsResourceSubstitutionActiveRequest`.
    ///   - `ResourceNames`, list of text.
    ///   - `Culture`, text: Culture whose conventions numbers and dates follow, such as en-US.
    /// - returns 200 with list of [`ResourceOverride`](crate::types::ResourceOverride).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.resource_agent().is_resource_substitution_active(&[], "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_resource_substitution_active(
        self,
        resource_names: &[String],
        culture: &str,
    ) -> Call<'c, Vec<ResourceOverride>, Select> {
        self.call(Op::IsResourceSubstitutionActive, &[]).arguments(&[View::List(&resource_names), View::Str(culture)])
    }

    /// Set resource substitution.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Resource/SetResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_SetResourceSubstitution.html)
    /// - body, `SetResourceSubstitutionRequest`.
    ///   - `ResourceName`, text.
    ///   - `ResourceValues`, text.
    ///   - `Culture`, text: Culture whose conventions numbers and dates follow, such as en-US.
    ///   - `IsActive`, `bool`: Whether it is in use.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.resource_agent().set_resource_substitution("text", "text", "text", true).send().await?;
    /// # Ok(()) }
    /// ```
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

// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::ResourceOverride;

/// Calls of the tag `Resource_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceAgentClient<'c>(&'c Client);

impl<'c> ResourceAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Activate resource substitution.
    ///
    /// `POST /api/v1/Agents/Resource/ActivateResourceSubstitution`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_ActivateResourceSubstitution.html)
    /// - body, [`ActivateResourceSubstitutionRequest`](crate::resource_agent::ActivateResourceSubstitutionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.resource_agent().activate_resource_substitution("text", "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn activate_resource_substitution(self, resource_name: &str, culture: &str, is_active: bool) -> Call<'c, (), Select> {
        self.call(ACTIVATE_RESOURCE_SUBSTITUTION, &[]).fields(&[("ResourceName", View::Str(resource_name)), ("Culture", View::Str(culture)), ("IsActive", View::Bool(is_active))])
    }

    /// Delete resource substitution.
    ///
    /// `POST /api/v1/Agents/Resource/DeleteResourceSubstitution`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_DeleteResourceSubstitution.html)
    /// - body, [`DeleteResourceSubstitutionRequest`](crate::resource_agent::DeleteResourceSubstitutionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.resource_agent().delete_resource_substitution("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_resource_substitution(self, resource_name: &str, culture: &str) -> Call<'c, (), Select> {
        self.call(DELETE_RESOURCE_SUBSTITUTION, &[]).fields(&[("ResourceName", View::Str(resource_name)), ("Culture", View::Str(culture))])
    }

    /// Get resource substitutions.
    ///
    /// `POST /api/v1/Agents/Resource/GetResourceSubstitutions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_GetResourceSubstitutions.html)
    /// - body, [`GetResourceSubstitutionsRequest`](crate::resource_agent::GetResourceSubstitutionsRequest).
    /// - answers 200 with list of [`ResourceOverride`](crate::types::ResourceOverride).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.resource_agent().get_resource_substitutions(&[], "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_resource_substitutions(
        self,
        resource_names: &[String],
        culture: &str,
        active_only: bool,
    ) -> Call<'c, Vec<ResourceOverride>, Select> {
        self.call(GET_RESOURCE_SUBSTITUTIONS, &[]).fields(&[("ResourceNames", View::List(&resource_names)), ("Culture", View::Str(culture)), ("ActiveOnly", View::Bool(active_only))])
    }

    /// Is resource substitution active.
    ///
    /// `POST /api/v1/Agents/Resource/IsResourceSubstitutionActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_IsResourceSubstitutionActive.html)
    /// - body, [`IsResourceSubstitutionActiveRequest`](crate::resource_agent::IsResourceSubstitutionActiveRequest).
    /// - answers 200 with list of [`ResourceOverride`](crate::types::ResourceOverride).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.resource_agent().is_resource_substitution_active(&[], "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn is_resource_substitution_active(self, resource_names: &[String], culture: &str) -> Call<'c, Vec<ResourceOverride>, Select> {
        self.call(IS_RESOURCE_SUBSTITUTION_ACTIVE, &[]).fields(&[("ResourceNames", View::List(&resource_names)), ("Culture", View::Str(culture))])
    }

    /// Set resource substitution.
    ///
    /// `POST /api/v1/Agents/Resource/SetResourceSubstitution`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_SetResourceSubstitution.html)
    /// - body, [`SetResourceSubstitutionRequest`](crate::resource_agent::SetResourceSubstitutionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.resource_agent().set_resource_substitution("text", "text", "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_resource_substitution(
        self,
        resource_name: &str,
        resource_values: &str,
        culture: &str,
        is_active: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_RESOURCE_SUBSTITUTION, &[]).fields(&[("ResourceName", View::Str(resource_name)), ("ResourceValues", View::Str(resource_values)), ("Culture", View::Str(culture)), ("IsActive", View::Bool(is_active))])
    }
}

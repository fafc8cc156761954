// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::CustomObjectDefinition;

use super::operations::*;

/// Calls of the tag `CustomObjectDefinition`.
#[derive(Clone, Copy, Debug)]
pub struct CustomObjectDefinitionClient<'c>(&'c Client);

impl<'c> CustomObjectDefinitionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns table and fields of a custom object, found by the name of its table.
    ///
    /// `GET /api/v1/CustomObjectDefinition/{definitionName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObjectDefinition/v1CustomObjectDefinition_GetCustomObjectDefinition.html)
    /// - `definitionName` (path), text: Custom object by the name of its table, such as y\_equipment.
    /// - returns 200 with [`CustomObjectDefinition`](crate::types::CustomObjectDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_definition().get_custom_object_definition("definition name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectDefinition_GetCustomObjectDefinition")]
    #[inline]
    pub fn get_custom_object_definition(self, definition_name: &str) -> Call<'c, CustomObjectDefinition> {
        self.call(Op::GetCustomObjectDefinition, &[View::Str(definition_name)])
    }

    /// Returns whether an installation chooses screens for a custom object by a script.
    ///
    /// `GET /api/v1/CustomObjectDefinition/{definitionName}/Screen`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObjectDefinition/v1CustomObjectDefinition_HasScreenChooser.html)
    /// - `definitionName` (path), text: Custom object by the name of its table.
    /// - `edit` (query), `bool`: True to check for a custom screen for editing, false for one for viewing.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_definition().has_screen_chooser("definition name", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectDefinition_HasScreenChooser")]
    #[inline]
    pub fn has_screen_chooser(self, definition_name: &str, edit: bool) -> Call<'c, bool> {
        self.call(Op::HasScreenChooser, &[View::Str(definition_name)]).query("edit", View::Bool(edit))
    }
}

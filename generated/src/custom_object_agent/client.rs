// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{CustomObject, CustomObjectDefinition, CustomObjectMetadata};

use super::operations::*;

/// Calls of the tag `CustomObject_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct CustomObjectAgentClient<'c>(&'c Client);

impl<'c> CustomObjectAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new row of a custom object with default values; nothing is stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/CreateDefaultCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_CreateDefaultCustomObject.html)
    /// - body, `CreateDefaultCustomObjectRequest`.
    ///   - `DefinitionName`, text: Custom object by the name of its table, such as y\_equipment.
    /// - returns 200 with [`CustomObject`](crate::types::CustomObject).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().create_default_custom_object("definition name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_CreateDefaultCustomObject")]
    #[inline]
    pub fn create_default_custom_object(self, definition_name: &str) -> Call<'c, CustomObject, Select> {
        self.call(Op::CreateDefaultCustomObject, &[]).arguments(&[View::Str(definition_name)])
    }

    /// Returns a new custom object definition with the default values of the server; nothing is stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/CreateDefaultCustomObjectDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_CreateDefaultCustomObjectDefinition.html)
    /// - returns 200 with [`CustomObjectDefinition`](crate::types::CustomObjectDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().create_default_custom_object_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_CreateDefaultCustomObjectDefinition")]
    #[inline]
    pub fn create_default_custom_object_definition(self) -> Call<'c, CustomObjectDefinition> {
        self.call(Op::CreateDefaultCustomObjectDefinition, &[])
    }

    /// Removes a row of a custom object.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/DeleteCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_DeleteCustomObject.html)
    /// - body, `DeleteCustomObjectRequest`.
    ///   - `DefinitionName`, text: Custom object by the name of its table, such as y\_equipment.
    ///   - `Id`, `i32`: Key of the row to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.custom_object_agent().delete_custom_object("definition name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_DeleteCustomObject")]
    #[inline]
    pub fn delete_custom_object(self, definition_name: &str, id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteCustomObject, &[]).arguments(&[View::Str(definition_name), View::I32(id)])
    }

    /// Returns one row of a custom object.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObject.html)
    /// - body, `GetCustomObjectRequest`.
    ///   - `DefinitionName`, text: Custom object by the name of its table, such as y\_equipment.
    ///   - `Id`, `i32`: Key of the row to return.
    /// - returns 200 with [`CustomObject`](crate::types::CustomObject).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().get_custom_object("definition name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_GetCustomObject")]
    #[inline]
    pub fn get_custom_object(self, definition_name: &str, id: i32) -> Call<'c, CustomObject, Select> {
        self.call(Op::GetCustomObject, &[]).arguments(&[View::Str(definition_name), View::I32(id)])
    }

    /// Returns table and fields of a custom object.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObjectDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObjectDefinition.html)
    /// - body, `GetCustomObjectDefinitionRequest`.
    ///   - `DefinitionName`, text: Custom object by the name of its table, such as y\_equipment.
    /// - returns 200 with [`CustomObjectDefinition`](crate::types::CustomObjectDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().get_custom_object_definition("definition name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_GetCustomObjectDefinition")]
    #[inline]
    pub fn get_custom_object_definition(self, definition_name: &str) -> Call<'c, CustomObjectDefinition, Select> {
        self.call(Op::GetCustomObjectDefinition, &[]).arguments(&[View::Str(definition_name)])
    }

    /// Returns the icons of all custom objects as SVG, by table.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObjectsIcons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObjectsIcons.html)
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().get_custom_objects_icons().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_GetCustomObjectsIcons")]
    #[inline]
    pub fn get_custom_objects_icons(self) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetCustomObjectsIcons, &[])
    }

    /// Returns what a client needs to show custom objects, for all of them.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObjectsMetadata`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObjectsMetadata.html)
    /// - returns 200 with list of [`CustomObjectMetadata`](crate::types::CustomObjectMetadata).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().get_custom_objects_metadata().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_GetCustomObjectsMetadata")]
    #[inline]
    pub fn get_custom_objects_metadata(self) -> Call<'c, Vec<CustomObjectMetadata>, Select> {
        self.call(Op::GetCustomObjectsMetadata, &[])
    }

    /// Returns whether an installation chooses screens for a custom object by a script.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/HasScreenChooser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_HasScreenChooser.html)
    /// - body, `HasScreenChooserRequest`.
    ///   - `DefinitionName`, text: Custom object by the name of its table, such as y\_equipment.
    ///   - `Edit`, `bool`: True to check for a custom screen for editing, false for one for viewing.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object_agent().has_screen_chooser("definition name", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_HasScreenChooser")]
    #[inline]
    pub fn has_screen_chooser(self, definition_name: &str, edit: bool) -> Call<'c, bool, Select> {
        self.call(Op::HasScreenChooser, &[]).arguments(&[View::Str(definition_name), View::Bool(edit)])
    }

    /// Stores a row of a custom object: changes it when its key is set, else inserts it. Returns the row as stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomObject/SaveCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_SaveCustomObject.html)
    /// - body, `SaveCustomObjectRequest`.
    ///   - `DefinitionName`, text: Custom object by the name of its table, such as y\_equipment.
    ///   - `Row`, [`CustomObject`](crate::types::CustomObject): Values to store, by column.
    /// - returns 200 with [`CustomObject`](crate::types::CustomObject).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let row = superoffice::types::CustomObject::new().set_definition_name("Example");
    /// let response = client.custom_object_agent().save_custom_object("definition name", &row)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObjectAgent_SaveCustomObject")]
    #[inline]
    pub fn save_custom_object(self, definition_name: &str, row: &CustomObject) -> Call<'c, CustomObject, Select> {
        self.call(Op::SaveCustomObject, &[]).arguments(&[View::Str(definition_name), View::Carrier(row)])
    }
}

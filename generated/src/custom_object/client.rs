// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::CustomObject;

use super::operations::*;

/// Calls of the tag `CustomObject`.
#[derive(Clone, Copy, Debug)]
pub struct CustomObjectClient<'c>(&'c Client);

impl<'c> CustomObjectClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a row of a custom object: changes it when its key is set, else inserts it. Returns the row as stored.
    ///
    /// `PUT /api/v1/CustomObject/{definitionName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObject/v1CustomObject_SaveCustomObject.html)
    /// - `definitionName` (path), text: Custom object by the name of its table, such as y\_equipment.
    /// - body, [`CustomObject`](crate::types::CustomObject).
    /// - returns 200 with [`CustomObject`](crate::types::CustomObject).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CustomObject::new().set_definition_name("Example");
    /// let response = client.custom_object().save_custom_object("definition name", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObject_SaveCustomObject")]
    #[inline]
    pub fn save_custom_object(self, definition_name: &str, body: &CustomObject) -> Call<'c, CustomObject> {
        self.call(Op::SaveCustomObject, &[View::Str(definition_name)]).body(View::Carrier(body))
    }

    /// Returns one row of a custom object. An unknown key gives 404.
    ///
    /// `GET /api/v1/CustomObject/{definitionName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObject/v1CustomObject_GetCustomObject.html)
    /// - `definitionName` (path), text: Custom object by the name of its table, such as y\_equipment.
    /// - `id` (path), `i32`: Key of the row to return.
    /// - returns 200 with [`CustomObject`](crate::types::CustomObject).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.custom_object().get_custom_object("definition name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObject_GetCustomObject")]
    #[inline]
    pub fn get_custom_object(self, definition_name: &str, id: i32) -> Call<'c, CustomObject> {
        self.call(Op::GetCustomObject, &[View::Str(definition_name), View::I32(id)])
    }

    /// Removes a row of a custom object.
    ///
    /// `DELETE /api/v1/CustomObject/{definitionName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObject/v1CustomObject_DeleteCustomObject.html)
    /// - `definitionName` (path), text: Custom object by the name of its table, such as y\_equipment.
    /// - `id` (path), `i32`: Key of the row to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.custom_object().delete_custom_object("definition name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomObject_DeleteCustomObject")]
    #[inline]
    pub fn delete_custom_object(self, definition_name: &str, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCustomObject, &[View::Str(definition_name), View::I32(id)])
    }
}

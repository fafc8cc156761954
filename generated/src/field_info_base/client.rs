// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::FieldInfoBase;
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `FieldInfoBase`.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfoBaseClient<'c>(&'c Client);

impl<'c> FieldInfoBaseClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns types and settings of all custom fields of one table: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Schema/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/FieldInfoBase/v1FieldInfoBase_GetCustomFieldInfoList.html)
    /// - `tableName` (path), text: Table of the custom fields, such as contact.
    /// - `includeStandard` (query, optional), `bool`: Whether built-in fields are included; false by default.
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.field_info_base().get_custom_field_info_list("table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FieldInfoBase_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self, table_name: &str) -> GetCustomFieldInfoListCall<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[View::Str(table_name)]).into()
    }

    /// Returns the type and settings of one custom field of one table: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Schema/{tableName}/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/FieldInfoBase/v1FieldInfoBase_GetCustomFieldInfo.html)
    /// - `tableName` (path), text: Table of the custom fields, such as contact.
    /// - `fieldName` (path), text: Field by its name, such as SuperOffice:21 or x\_foobar.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.field_info_base().get_custom_field_info("table name", "field name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FieldInfoBase_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, table_name: &str, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(table_name), View::Str(field_name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_custom_field_info_list`](FieldInfoBaseClient::get_custom_field_info_list), with its options.
    GetCustomFieldInfoListCall = CallWithOptions NoSelect GetCustomFieldInfoListOptions {
        /// Whether built-in fields are included; false by default.
        include_standard bool = "includeStandard";
    }
}

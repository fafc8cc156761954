// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{FieldInfoBase, UDefFieldType, UDefType, UserDefinedFieldInfo};

use super::operations::*;

/// Calls of the tag `UserDefinedFieldInfo_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedFieldInfoAgentClient<'c>(&'c Client);

impl<'c> UserDefinedFieldInfoAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Changes the data type of a user-defined field and whether it is indexed, and returns its definition.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/ChangeFieldType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_ChangeFieldType.html)
    /// - body, `ChangeFieldTypeRequest`.
    ///   - `Info`, [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo): User-defined field that the change is
    ///     made in; it is returned with the new values.
    ///   - `FieldType`, [`UDefFieldType`](crate::types::UDefFieldType): Data type that the field gets, such as text or
    ///     date.
    ///   - `IsIndexed`, `bool`: Whether the field gets an index, which makes searches for its values faster.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let info = superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example");
    /// let response = client.user_defined_field_info_agent().change_field_type(
    ///     &info,
    ///     &superoffice::types::UDefFieldType::Number,
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        info: &UserDefinedFieldInfo,
        field_type: &UDefFieldType,
        is_indexed: bool,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::ChangeFieldType, &[])
            .arguments(&[View::Carrier(info), View::Enum(field_type), View::Bool(is_indexed)])
    }

    /// Clears all caches that concern user-defined fields. The server normally does this by itself.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/ClearCaches`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_ClearCaches.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().clear_caches().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_ClearCaches")]
    #[inline]
    pub fn clear_caches(self) -> Call<'c, (), Select> {
        self.call(Op::ClearCaches, &[])
    }

    /// Returns a new definition of a user-defined field with the default values of the server; nothing is stored until
    /// it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateDefaultUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateDefaultUserDefinedFieldInfo.html)
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().create_default_user_defined_field_info()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_CreateDefaultUserDefinedFieldInfo")]
    #[inline]
    pub fn create_default_user_defined_field_info(self) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::CreateDefaultUserDefinedFieldInfo, &[])
    }

    /// Creates a user-defined field of the given type for one kind of record and returns its definition.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateUserDefinedFieldInfo.html)
    /// - body, `CreateUserDefinedFieldInfoRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `FieldType`, [`UDefFieldType`](crate::types::UDefFieldType): Data type that the field gets, such as text or
    ///     date.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().create_user_defined_field_info(
    ///     &superoffice::types::UDefType::Contact,
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_CreateUserDefinedFieldInfo")]
    #[inline]
    pub fn create_user_defined_field_info(
        self,
        owner_type: &UDefType,
        field_type: &UDefFieldType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::CreateUserDefinedFieldInfo, &[]).arguments(&[View::Enum(owner_type), View::Enum(field_type)])
    }

    /// Removes a definition of a user-defined field by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DeleteUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DeleteUserDefinedFieldInfo.html)
    /// - `userDefinedFieldInfoId` (query), `i32`: Key of the definition of a user-defined field to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().delete_user_defined_field_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_DeleteUserDefinedFieldInfo")]
    #[inline]
    pub fn delete_user_defined_field_info(self, user_defined_field_info_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteUserDefinedFieldInfo, &[])
            .query("userDefinedFieldInfoId", View::I32(user_defined_field_info_id))
    }

    /// Returns whether unpublished changes move fields to other columns, so that publishing has to move data. Use it
    /// for a warning before `Publish`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectColumnIdChanges`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectColumnIdChanges.html)
    /// - body, `DetectColumnIdChangesRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().detect_column_id_changes(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_DetectColumnIdChanges")]
    #[inline]
    pub fn detect_column_id_changes(self, owner_type: &UDefType) -> Call<'c, bool, Select> {
        self.call(Op::DetectColumnIdChanges, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Returns whether the fields of one kind of record have unpublished changes, even only cosmetic ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectUnpublishedChanges`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectUnpublishedChanges.html)
    /// - body, `DetectUnpublishedChangesRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().detect_unpublished_changes(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self, owner_type: &UDefType) -> Call<'c, bool, Select> {
        self.call(Op::DetectUnpublishedChanges, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Returns the key of the list that a list field uses, from the table and list definition in its definition. The
    /// reverse of `SetListTableIdAndUDListDefinitionIdFromSelectedListId`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/FigureOutListIdFromListTableIdAndUDListDefinitionId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_FigureOutListIdFromListTableIdAndUDListDefinitionId.html)
    /// - body, `FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest`.
    ///   - `Info`, [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo): User-defined field that the change is
    ///     made in; it is returned with the new values.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let info = superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example");
    /// let response = client.user_defined_field_info_agent().figure_out_list_id_from_list_table_id_and_ud_list_definition_id(
    ///     &info,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_FigureOutListIdFromListTableIdAndUDListDefinitionId")]
    #[inline]
    pub fn figure_out_list_id_from_list_table_id_and_ud_list_definition_id(
        self,
        info: &UserDefinedFieldInfo,
    ) -> Call<'c, i32, Select> {
        self.call(Op::FigureOutListIdFromListTableIdAndUdListDefinitionId, &[]).arguments(&[View::Carrier(info)])
    }

    /// Returns which of the fields on the first page (page one) differ from the present version, for one kind of record
    /// and user group.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetChangedPageOneFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetChangedPageOneFields.html)
    /// - body, `GetChangedPageOneFieldsRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `UserGroupId`, `i32`: Key of the user group whose first page is compared.
    /// - returns 200 with list of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_changed_page_one_fields(
    ///     &superoffice::types::UDefType::Contact,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetChangedPageOneFields")]
    #[inline]
    pub fn get_changed_page_one_fields(self, owner_type: &UDefType, user_group_id: i32) -> Call<'c, Vec<bool>, Select> {
        self.call(Op::GetChangedPageOneFields, &[]).arguments(&[View::Enum(owner_type), View::I32(user_group_id)])
    }

    /// Returns the type and settings of one custom field of one table: a published user-defined field or an extra
    /// field.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfo.html)
    /// - body, `GetCustomFieldInfoRequest`.
    ///   - `TableName`, text: Database table that has the field, by name, such as contact or project.
    ///   - `FieldName`, text: Program id of the field, such as `SuperOffice:21`, or its column, such as `x_foobar`.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_custom_field_info(
    ///     "table name",
    ///     "field name",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, table_name: &str, field_name: &str) -> Call<'c, FieldInfoBase, Select> {
        self.call(Op::GetCustomFieldInfo, &[]).arguments(&[View::Str(table_name), View::Str(field_name)])
    }

    /// Returns types and settings of all custom fields of one table: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfoList.html)
    /// - body, `GetCustomFieldInfoListRequest`.
    ///   - `TableName`, text: Database table that has the fields, by name, such as contact or project.
    ///   - `IncludeStandard`, `bool`: True to include the standard fields of the table as well; false by default.
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_custom_field_info_list("table name", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(
        self,
        table_name: &str,
        include_standard: bool,
    ) -> Call<'c, Vec<FieldInfoBase>, Select> {
        self.call(Op::GetCustomFieldInfoList, &[]).arguments(&[View::Str(table_name), View::Bool(include_standard)])
    }

    /// Returns a published user-defined field by the label that users see, or null when there is none. Spaces and
    /// punctuation around the label do not matter.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromFieldLabel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromFieldLabel.html)
    /// - body, `GetPublishedUserDefinedFieldFromFieldLabelRequest`.
    ///   - `FieldLabel`, text: Label of the field, as clients show it; spaces and punctuation at its end do not matter.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_published_user_defined_field_from_field_label(
    ///     "field label",
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromFieldLabel")]
    #[inline]
    pub fn get_published_user_defined_field_from_field_label(
        self,
        field_label: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::GetPublishedUserDefinedFieldFromFieldLabel, &[])
            .arguments(&[View::Str(field_label), View::Enum(owner_type)])
    }

    /// Returns a published user-defined field by its ProgId, or null when there is none. Entities use the ProgId as the
    /// key of the field's value.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromProgId.html)
    /// - body, `GetPublishedUserDefinedFieldFromProgIdRequest`.
    ///   - `ProgId`, text: Program id, a stable name that scripts use.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_published_user_defined_field_from_prog_id(
    ///     "prog id",
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromProgId")]
    #[inline]
    pub fn get_published_user_defined_field_from_prog_id(
        self,
        prog_id: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::GetPublishedUserDefinedFieldFromProgId, &[])
            .arguments(&[View::Str(prog_id), View::Enum(owner_type)])
    }

    /// Returns all published user-defined fields of one kind of record. `GetUserDefinedFieldList` returns the layout
    /// that administrators edit.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldList.html)
    /// - body, `GetPublishedUserDefinedFieldListRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_published_user_defined_field_list(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldList")]
    #[inline]
    pub fn get_published_user_defined_field_list(
        self,
        owner_type: &UDefType,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(Op::GetPublishedUserDefinedFieldList, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Returns the published user-defined fields that are shown on the first page (page one), for one kind of record
    /// and user group.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedPageOneFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedPageOneFields.html)
    /// - body, `GetPublishedUserDefinedPageOneFieldsRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `UserGroupId`, `i32`: Key of the user group whose first page is read.
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_published_user_defined_page_one_fields(
    ///     &superoffice::types::UDefType::Contact,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedPageOneFields")]
    #[inline]
    pub fn get_published_user_defined_page_one_fields(
        self,
        owner_type: &UDefType,
        user_group_id: i32,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(Op::GetPublishedUserDefinedPageOneFields, &[])
            .arguments(&[View::Enum(owner_type), View::I32(user_group_id)])
    }

    /// Returns a user-defined field of the unpublished layout by the label that users see, or null when there is none.
    /// Spaces and punctuation around the label do not matter. It may differ from the published field.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromFieldLabel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromFieldLabel.html)
    /// - body, `GetUserDefinedFieldFromFieldLabelRequest`.
    ///   - `FieldLabel`, text: Label of the field, as clients show it; spaces and punctuation at its end do not matter.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_field_from_field_label(
    ///     "field label",
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromFieldLabel")]
    #[inline]
    pub fn get_user_defined_field_from_field_label(
        self,
        field_label: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::GetUserDefinedFieldFromFieldLabel, &[])
            .arguments(&[View::Str(field_label), View::Enum(owner_type)])
    }

    /// Returns several user-defined fields by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromIds.html)
    /// - body, `GetUserDefinedFieldFromIdsRequest`.
    ///   - `Ids`, list of `i32`: Keys of the user-defined fields to return.
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_field_from_ids(&[1])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromIds")]
    #[inline]
    pub fn get_user_defined_field_from_ids(self, ids: &[i32]) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(Op::GetUserDefinedFieldFromIds, &[]).arguments(&[View::List(&ids)])
    }

    /// Returns a user-defined field of the unpublished layout by its ProgId, or null when there is none. It may differ
    /// from the published field.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgId.html)
    /// - body, `GetUserDefinedFieldFromProgIdRequest`.
    ///   - `ProgId`, text: Program id, a stable name that scripts use.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_field_from_prog_id(
    ///     "prog id",
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgId")]
    #[inline]
    pub fn get_user_defined_field_from_prog_id(
        self,
        prog_id: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::GetUserDefinedFieldFromProgId, &[]).arguments(&[View::Str(prog_id), View::Enum(owner_type)])
    }

    /// Returns several user-defined fields of the unpublished layout by their ProgIds. They may differ from the
    /// published fields.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgIds.html)
    /// - body, `GetUserDefinedFieldFromProgIdsRequest`.
    ///   - `ProgIds`, list of text: Program ids of the wanted fields, which identify them by hidden, unique names.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_field_from_prog_ids(
    ///     &["prog ids"],
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgIds")]
    #[inline]
    pub fn get_user_defined_field_from_prog_ids(
        self,
        prog_ids: &[impl AsRef<str>],
        owner_type: &UDefType,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(Op::GetUserDefinedFieldFromProgIds, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(prog_ids)), View::Enum(owner_type)])
    }

    /// Returns one definition of a user-defined field, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldInfo.html)
    /// - `userDefinedFieldInfoId` (query), `i32`: Key of the definition of a user-defined field to return.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_field_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldInfo")]
    #[inline]
    pub fn get_user_defined_field_info(
        self,
        user_defined_field_info_id: i32,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::GetUserDefinedFieldInfo, &[])
            .query("userDefinedFieldInfoId", View::I32(user_defined_field_info_id))
    }

    /// Returns all user-defined fields of the unpublished layout for one kind of record. They may differ from the
    /// published ones, which `GetPublishedUserDefinedFieldList` returns.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldList.html)
    /// - body, `GetUserDefinedFieldListRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_field_list(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldList")]
    #[inline]
    pub fn get_user_defined_field_list(self, owner_type: &UDefType) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(Op::GetUserDefinedFieldList, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Returns the user-defined fields of the unpublished layout that are shown on the first page (page one), for one
    /// kind of record and user group.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedPageOneFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedPageOneFields.html)
    /// - body, `GetUserDefinedPageOneFieldsRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `UserGroupId`, `i32`: Key of the user group whose first page is read.
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().get_user_defined_page_one_fields(
    ///     &superoffice::types::UDefType::Contact,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_GetUserDefinedPageOneFields")]
    #[inline]
    pub fn get_user_defined_page_one_fields(
        self,
        owner_type: &UDefType,
        user_group_id: i32,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(Op::GetUserDefinedPageOneFields, &[]).arguments(&[View::Enum(owner_type), View::I32(user_group_id)])
    }

    /// Returns whether publishing of user-defined fields has been started, and is not finished, for any kind of record.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsAnyPublishEventActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsAnyPublishEventActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().is_any_publish_event_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_IsAnyPublishEventActive")]
    #[inline]
    pub fn is_any_publish_event_active(self) -> Call<'c, bool, Select> {
        self.call(Op::IsAnyPublishEventActive, &[])
    }

    /// Returns whether publishing of user-defined fields has been started, and is not finished, for one kind of record.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsPublishEventActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsPublishEventActive.html)
    /// - body, `IsPublishEventActiveRequest`.
    ///   - `Type`, [`UDefType`](crate::types::UDefType): Kind of record whose publishing is looked up.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().is_publish_event_active(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_IsPublishEventActive")]
    #[inline]
    pub fn is_publish_event_active(self, r#type: &UDefType) -> Call<'c, bool, Select> {
        self.call(Op::IsPublishEventActive, &[]).arguments(&[View::Enum(r#type)])
    }

    /// Publishes the changed layout of the user-defined fields of one kind of record. Call `SetPublishStartSystemEvent`
    /// first. Returns the key of the batch task that does the work, or 0.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Publish.html)
    /// - body, `PublishRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_defined_field_info_agent().publish(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_Publish")]
    #[inline]
    pub fn publish(self, owner_type: &UDefType) -> Call<'c, i32, Select> {
        self.call(Op::Publish, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Discards all unpublished changes to the user-defined fields of one kind of record.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Revert.html)
    /// - body, `RevertRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().revert(&superoffice::types::UDefType::Contact).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_Revert")]
    #[inline]
    pub fn revert(self, owner_type: &UDefType) -> Call<'c, (), Select> {
        self.call(Op::Revert, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Stores a definition of a user-defined field: creates it when its key is 0, else replaces the stored values.
    /// Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo.html)
    /// - body, [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example");
    /// let response = client.user_defined_field_info_agent().save_user_defined_field_info(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo")]
    #[inline]
    pub fn save_user_defined_field_info(self, body: &UserDefinedFieldInfo) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::SaveUserDefinedFieldInfo, &[]).body(View::Carrier(body))
    }

    /// Stores several user-defined fields in the unpublished layout. Users see the changes after `Publish`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfos`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfos.html)
    /// - body, `SaveUserDefinedFieldInfosRequest`.
    ///   - `Infos`, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo): Fields to store in the layout
    ///     that is not published yet.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let infos = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// client.user_defined_field_info_agent().save_user_defined_field_infos(&infos).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfos")]
    #[inline]
    pub fn save_user_defined_field_infos(self, infos: &[UserDefinedFieldInfo]) -> Call<'c, (), Select> {
        self.call(Op::SaveUserDefinedFieldInfos, &[]).arguments(&[View::List(&infos)])
    }

    /// Sets the table and the list definition of a list field from the list that the administrator chose, and returns
    /// the field's definition.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetListTableIdAndUDListDefinitionIdFromSelectedListId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetListTableIdAndUDListDefinitionIdFromSelectedListId.html)
    /// - body, `SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest`.
    ///   - `Info`, [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo): User-defined field that the change is
    ///     made in; it is returned with the new values.
    ///   - `SelectedListId`, `i32`: Key of the list that the user has chosen for the field.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let info = superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example");
    /// let response = client.user_defined_field_info_agent().set_list_table_id_and_ud_list_definition_id_from_selected_list_id(
    ///     &info,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SetListTableIdAndUDListDefinitionIdFromSelectedListId")]
    #[inline]
    pub fn set_list_table_id_and_ud_list_definition_id_from_selected_list_id(
        self,
        info: &UserDefinedFieldInfo,
        selected_list_id: i32,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(Op::SetListTableIdAndUdListDefinitionIdFromSelectedListId, &[])
            .arguments(&[View::Carrier(info), View::I32(selected_list_id)])
    }

    /// Switches the grouping of the fields on the first page (page one) on or off for one kind of record.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPageOneFieldGrouping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPageOneFieldGrouping.html)
    /// - body, `SetPageOneFieldGroupingRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `Active`, `bool`: Whether fields on page one are grouped.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_page_one_field_grouping(
    ///     &superoffice::types::UDefType::Contact,
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SetPageOneFieldGrouping")]
    #[inline]
    pub fn set_page_one_field_grouping(self, owner_type: &UDefType, active: bool) -> Call<'c, (), Select> {
        self.call(Op::SetPageOneFieldGrouping, &[]).arguments(&[View::Enum(owner_type), View::Bool(active)])
    }

    /// Announces that the user-defined fields of one kind of record are about to be published; `Publish` fails without
    /// it. The flag is removed when publishing is done.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPublishStartSystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPublishStartSystemEvent.html)
    /// - body, `SetPublishStartSystemEventRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_publish_start_system_event(
    ///     &superoffice::types::UDefType::Contact,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SetPublishStartSystemEvent")]
    #[inline]
    pub fn set_publish_start_system_event(self, owner_type: &UDefType) -> Call<'c, (), Select> {
        self.call(Op::SetPublishStartSystemEvent, &[]).arguments(&[View::Enum(owner_type)])
    }

    /// Sets the order of the user-defined fields of one kind of record. The keys of all its fields are given in the
    /// wanted order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetRankOnFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetRankOnFields.html)
    /// - body, `SetRankOnFieldsRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `RankedFieldsIds`, list of `i32`: Keys of all user-defined fields of the given kind of record, in their new
    ///     order.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_rank_on_fields(
    ///     &superoffice::types::UDefType::Contact,
    ///     &[1],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SetRankOnFields")]
    #[inline]
    pub fn set_rank_on_fields(self, owner_type: &UDefType, ranked_fields_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnFields, &[]).arguments(&[View::Enum(owner_type), View::List(&ranked_fields_ids)])
    }

    /// Shows a user-defined field on the first page (page one) at the given line, for one user group.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetUserDefinedPageOneField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetUserDefinedPageOneField.html)
    /// - body, `SetUserDefinedPageOneFieldRequest`.
    ///   - `OwnerType`, [`UDefType`](crate::types::UDefType): Kind of record that the user-defined fields belong to.
    ///   - `UdefFieldId`, `i32`: Key of the user-defined field that is shown on page one.
    ///   - `UserGroupId`, `i32`: Key of the user group whose first page shows the field.
    ///   - `FieldLineNo`, `i32`: Line on page one that shows the field.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_user_defined_page_one_field(
    ///     &superoffice::types::UDefType::Contact,
    ///     1,
    ///     2,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserDefinedFieldInfoAgent_SetUserDefinedPageOneField")]
    #[inline]
    pub fn set_user_defined_page_one_field(
        self,
        owner_type: &UDefType,
        udef_field_id: i32,
        user_group_id: i32,
        field_line_no: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetUserDefinedPageOneField, &[])
            .arguments(
                &[View::Enum(owner_type), View::I32(udef_field_id), View::I32(user_group_id), View::I32(field_line_no)],
            )
    }
}

// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{FieldInfoBase, UDefFieldType, UDefType, UserDefinedFieldInfo};

/// Calls of the tag `UserDefinedFieldInfo_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedFieldInfoAgentClient<'c>(&'c Client);

impl<'c> UserDefinedFieldInfoAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Change field type.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/ChangeFieldType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_ChangeFieldType.html)
    /// - body, [`ChangeFieldTypeRequest`](crate::user_defined_field_info_agent::ChangeFieldTypeRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().change_field_type(&Default::default(), &Default::default(), true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_field_type(
        self,
        info: &UserDefinedFieldInfo,
        field_type: &UDefFieldType,
        is_indexed: bool,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(CHANGE_FIELD_TYPE, &[]).fields(&[("Info", View::Carrier(info)), ("FieldType", View::Enum(field_type)), ("IsIndexed", View::Bool(is_indexed))])
    }

    /// Create default user defined field info.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateDefaultUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateDefaultUserDefinedFieldInfo.html)
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().create_default_user_defined_field_info().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_user_defined_field_info(self) -> Call<'c, UserDefinedFieldInfo> {
        self.call(CREATE_DEFAULT_USER_DEFINED_FIELD_INFO, &[])
    }

    /// Create user defined field info.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateUserDefinedFieldInfo.html)
    /// - body, [`CreateUserDefinedFieldInfoRequest`](crate::user_defined_field_info_agent::CreateUserDefinedFieldInfoRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().create_user_defined_field_info(&Default::default(), &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_user_defined_field_info(
        self,
        owner_type: &UDefType,
        field_type: &UDefFieldType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(CREATE_USER_DEFINED_FIELD_INFO, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("FieldType", View::Enum(field_type))])
    }

    /// Delete user defined field info.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DeleteUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DeleteUserDefinedFieldInfo.html)
    /// - `UserDefinedFieldInfoId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().delete_user_defined_field_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_user_defined_field_info(self, user_defined_field_info_id: i32) -> Call<'c, ()> {
        self.call(DELETE_USER_DEFINED_FIELD_INFO, &[]).query("UserDefinedFieldInfoId", View::I32(user_defined_field_info_id))
    }

    /// Detect column id changes.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectColumnIdChanges`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectColumnIdChanges.html)
    /// - body, [`DetectColumnIdChangesRequest`](crate::user_defined_field_info_agent::DetectColumnIdChangesRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().detect_column_id_changes(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn detect_column_id_changes(self, owner_type: &UDefType) -> Call<'c, bool, Select> {
        self.call(DETECT_COLUMN_ID_CHANGES, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Detect unpublished changes.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectUnpublishedChanges`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectUnpublishedChanges.html)
    /// - body, [`DetectUnpublishedChangesRequest`](crate::user_defined_field_info_agent::DetectUnpublishedChangesRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().detect_unpublished_changes(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn detect_unpublished_changes(self, owner_type: &UDefType) -> Call<'c, bool, Select> {
        self.call(DETECT_UNPUBLISHED_CHANGES, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Figure out list id from list table id and ud list definition id.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/FigureOutListIdFromListTableIdAndUDListDefinitionId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_FigureOutListIdFromListTableIdAndUDListDefinitionId.html)
    /// - body, [`FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest`](crate::user_defined_field_info_agent::FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().figure_out_list_id_from_list_table_id_and_ud_list_definition_id(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn figure_out_list_id_from_list_table_id_and_ud_list_definition_id(self, info: &UserDefinedFieldInfo) -> Call<'c, i32, Select> {
        self.call(FIGURE_OUT_LIST_ID_FROM_LIST_TABLE_ID_AND_UD_LIST_DEFINITION_ID, &[]).fields(&[("Info", View::Carrier(info))])
    }

    /// Get changed page one fields.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetChangedPageOneFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetChangedPageOneFields.html)
    /// - body, [`GetChangedPageOneFieldsRequest`](crate::user_defined_field_info_agent::GetChangedPageOneFieldsRequest).
    /// - answers 200 with list of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_changed_page_one_fields(&Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_changed_page_one_fields(self, owner_type: &UDefType, user_group_id: i32) -> Call<'c, Vec<bool>, Select> {
        self.call(GET_CHANGED_PAGE_ONE_FIELDS, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("UserGroupId", View::I32(user_group_id))])
    }

    /// Get custom field info.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfo.html)
    /// - body, [`GetCustomFieldInfoRequest`](crate::user_defined_field_info_agent::GetCustomFieldInfoRequest).
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_custom_field_info("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_custom_field_info(self, table_name: &str, field_name: &str) -> Call<'c, FieldInfoBase, Select> {
        self.call(GET_CUSTOM_FIELD_INFO, &[]).fields(&[("TableName", View::Str(table_name)), ("FieldName", View::Str(field_name))])
    }

    /// Get custom field info list.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfoList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfoList.html)
    /// - body, [`GetCustomFieldInfoListRequest`](crate::user_defined_field_info_agent::GetCustomFieldInfoListRequest).
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_custom_field_info_list("text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_custom_field_info_list(self, table_name: &str, include_standard: bool) -> Call<'c, Vec<FieldInfoBase>, Select> {
        self.call(GET_CUSTOM_FIELD_INFO_LIST, &[]).fields(&[("TableName", View::Str(table_name)), ("IncludeStandard", View::Bool(include_standard))])
    }

    /// Get published user defined field from field label.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromFieldLabel`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromFieldLabel.html)
    /// - body, [`GetPublishedUserDefinedFieldFromFieldLabelRequest`](crate::user_defined_field_info_agent::GetPublishedUserDefinedFieldFromFieldLabelRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_published_user_defined_field_from_field_label("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_published_user_defined_field_from_field_label(
        self,
        field_label: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(GET_PUBLISHED_USER_DEFINED_FIELD_FROM_FIELD_LABEL, &[]).fields(&[("FieldLabel", View::Str(field_label)), ("OwnerType", View::Enum(owner_type))])
    }

    /// Get published user defined field from prog id.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromProgId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromProgId.html)
    /// - body, [`GetPublishedUserDefinedFieldFromProgIdRequest`](crate::user_defined_field_info_agent::GetPublishedUserDefinedFieldFromProgIdRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_published_user_defined_field_from_prog_id("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_published_user_defined_field_from_prog_id(
        self,
        prog_id: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(GET_PUBLISHED_USER_DEFINED_FIELD_FROM_PROG_ID, &[]).fields(&[("ProgId", View::Str(prog_id)), ("OwnerType", View::Enum(owner_type))])
    }

    /// Get published user defined field list.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldList.html)
    /// - body, [`GetPublishedUserDefinedFieldListRequest`](crate::user_defined_field_info_agent::GetPublishedUserDefinedFieldListRequest).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_published_user_defined_field_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_published_user_defined_field_list(self, owner_type: &UDefType) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(GET_PUBLISHED_USER_DEFINED_FIELD_LIST, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Get published user defined page one fields.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedPageOneFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedPageOneFields.html)
    /// - body, [`GetPublishedUserDefinedPageOneFieldsRequest`](crate::user_defined_field_info_agent::GetPublishedUserDefinedPageOneFieldsRequest).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_published_user_defined_page_one_fields(&Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_published_user_defined_page_one_fields(
        self,
        owner_type: &UDefType,
        user_group_id: i32,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(GET_PUBLISHED_USER_DEFINED_PAGE_ONE_FIELDS, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("UserGroupId", View::I32(user_group_id))])
    }

    /// Get user defined field from field label.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromFieldLabel`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromFieldLabel.html)
    /// - body, [`GetUserDefinedFieldFromFieldLabelRequest`](crate::user_defined_field_info_agent::GetUserDefinedFieldFromFieldLabelRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_field_from_field_label("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_field_from_field_label(
        self,
        field_label: &str,
        owner_type: &UDefType,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(GET_USER_DEFINED_FIELD_FROM_FIELD_LABEL, &[]).fields(&[("FieldLabel", View::Str(field_label)), ("OwnerType", View::Enum(owner_type))])
    }

    /// Get user defined field from ids.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromIds.html)
    /// - body, [`GetUserDefinedFieldFromIdsRequest`](crate::user_defined_field_info_agent::GetUserDefinedFieldFromIdsRequest).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_field_from_ids(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_field_from_ids(self, ids: &[i32]) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(GET_USER_DEFINED_FIELD_FROM_IDS, &[]).fields(&[("Ids", View::List(&ids))])
    }

    /// Get user defined field from prog id.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgId.html)
    /// - body, [`GetUserDefinedFieldFromProgIdRequest`](crate::user_defined_field_info_agent::GetUserDefinedFieldFromProgIdRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_field_from_prog_id("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_field_from_prog_id(self, prog_id: &str, owner_type: &UDefType) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(GET_USER_DEFINED_FIELD_FROM_PROG_ID, &[]).fields(&[("ProgId", View::Str(prog_id)), ("OwnerType", View::Enum(owner_type))])
    }

    /// Get user defined field from prog ids.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgIds.html)
    /// - body, [`GetUserDefinedFieldFromProgIdsRequest`](crate::user_defined_field_info_agent::GetUserDefinedFieldFromProgIdsRequest).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_field_from_prog_ids(&[], &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_field_from_prog_ids(
        self,
        prog_ids: &[String],
        owner_type: &UDefType,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(GET_USER_DEFINED_FIELD_FROM_PROG_IDS, &[]).fields(&[("ProgIds", View::List(&prog_ids)), ("OwnerType", View::Enum(owner_type))])
    }

    /// Get user defined field info.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldInfo.html)
    /// - `userDefinedFieldInfoId` (query), `i32`.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_field_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_field_info(self, user_defined_field_info_id: i32) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(GET_USER_DEFINED_FIELD_INFO, &[]).query("userDefinedFieldInfoId", View::I32(user_defined_field_info_id))
    }

    /// Get user defined field list.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldList.html)
    /// - body, [`GetUserDefinedFieldListRequest`](crate::user_defined_field_info_agent::GetUserDefinedFieldListRequest).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_field_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_field_list(self, owner_type: &UDefType) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(GET_USER_DEFINED_FIELD_LIST, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Get user defined page one fields.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedPageOneFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedPageOneFields.html)
    /// - body, [`GetUserDefinedPageOneFieldsRequest`](crate::user_defined_field_info_agent::GetUserDefinedPageOneFieldsRequest).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().get_user_defined_page_one_fields(&Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_defined_page_one_fields(
        self,
        owner_type: &UDefType,
        user_group_id: i32,
    ) -> Call<'c, Vec<UserDefinedFieldInfo>, Select> {
        self.call(GET_USER_DEFINED_PAGE_ONE_FIELDS, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("UserGroupId", View::I32(user_group_id))])
    }

    /// Is any publish event active.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsAnyPublishEventActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsAnyPublishEventActive.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().is_any_publish_event_active().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn is_any_publish_event_active(self) -> Call<'c, bool, Select> {
        self.call(IS_ANY_PUBLISH_EVENT_ACTIVE, &[])
    }

    /// Is publish event active.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsPublishEventActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsPublishEventActive.html)
    /// - body, [`IsPublishEventActiveRequest`](crate::user_defined_field_info_agent::IsPublishEventActiveRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().is_publish_event_active(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn is_publish_event_active(self, r#type: &UDefType) -> Call<'c, bool, Select> {
        self.call(IS_PUBLISH_EVENT_ACTIVE, &[]).fields(&[("Type", View::Enum(r#type))])
    }

    /// Publish.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Publish`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Publish.html)
    /// - body, [`PublishRequest`](crate::user_defined_field_info_agent::PublishRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().publish(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn publish(self, owner_type: &UDefType) -> Call<'c, i32, Select> {
        self.call(PUBLISH, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Revert.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Revert`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Revert.html)
    /// - body, [`RevertRequest`](crate::user_defined_field_info_agent::RevertRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().revert(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn revert(self, owner_type: &UDefType) -> Call<'c, (), Select> {
        self.call(REVERT, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Save user defined field info.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo.html)
    /// - body, [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().save_user_defined_field_info(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_user_defined_field_info(self, body: &UserDefinedFieldInfo) -> Call<'c, UserDefinedFieldInfo> {
        self.call(SAVE_USER_DEFINED_FIELD_INFO, &[]).body(View::Carrier(body))
    }

    /// Save user defined field infos.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfos`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfos.html)
    /// - body, [`SaveUserDefinedFieldInfosRequest`](crate::user_defined_field_info_agent::SaveUserDefinedFieldInfosRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().save_user_defined_field_infos(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_user_defined_field_infos(self, infos: &[UserDefinedFieldInfo]) -> Call<'c, (), Select> {
        self.call(SAVE_USER_DEFINED_FIELD_INFOS, &[]).fields(&[("Infos", View::List(&infos))])
    }

    /// Set list table id and ud list definition id from selected list id.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetListTableIdAndUDListDefinitionIdFromSelectedListId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetListTableIdAndUDListDefinitionIdFromSelectedListId.html)
    /// - body, [`SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest`](crate::user_defined_field_info_agent::SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.user_defined_field_info_agent().set_list_table_id_and_ud_list_definition_id_from_selected_list_id(&Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_table_id_and_ud_list_definition_id_from_selected_list_id(
        self,
        info: &UserDefinedFieldInfo,
        selected_list_id: i32,
    ) -> Call<'c, UserDefinedFieldInfo, Select> {
        self.call(SET_LIST_TABLE_ID_AND_UD_LIST_DEFINITION_ID_FROM_SELECTED_LIST_ID, &[]).fields(&[("Info", View::Carrier(info)), ("SelectedListId", View::I32(selected_list_id))])
    }

    /// Set page one field grouping.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPageOneFieldGrouping`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPageOneFieldGrouping.html)
    /// - body, [`SetPageOneFieldGroupingRequest`](crate::user_defined_field_info_agent::SetPageOneFieldGroupingRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_page_one_field_grouping(&Default::default(), true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_page_one_field_grouping(self, owner_type: &UDefType, active: bool) -> Call<'c, (), Select> {
        self.call(SET_PAGE_ONE_FIELD_GROUPING, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("Active", View::Bool(active))])
    }

    /// Set publish start system event.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPublishStartSystemEvent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPublishStartSystemEvent.html)
    /// - body, [`SetPublishStartSystemEventRequest`](crate::user_defined_field_info_agent::SetPublishStartSystemEventRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_publish_start_system_event(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_publish_start_system_event(self, owner_type: &UDefType) -> Call<'c, (), Select> {
        self.call(SET_PUBLISH_START_SYSTEM_EVENT, &[]).fields(&[("OwnerType", View::Enum(owner_type))])
    }

    /// Set rank on fields.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetRankOnFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetRankOnFields.html)
    /// - body, [`SetRankOnFieldsRequest`](crate::user_defined_field_info_agent::SetRankOnFieldsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_rank_on_fields(&Default::default(), &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_rank_on_fields(self, owner_type: &UDefType, ranked_fields_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_RANK_ON_FIELDS, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("RankedFieldsIds", View::List(&ranked_fields_ids))])
    }

    /// Set user defined page one field.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetUserDefinedPageOneField`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetUserDefinedPageOneField.html)
    /// - body, [`SetUserDefinedPageOneFieldRequest`](crate::user_defined_field_info_agent::SetUserDefinedPageOneFieldRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.user_defined_field_info_agent().set_user_defined_page_one_field(&Default::default(), 1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_user_defined_page_one_field(
        self,
        owner_type: &UDefType,
        udef_field_id: i32,
        user_group_id: i32,
        field_line_no: i32,
    ) -> Call<'c, (), Select> {
        self.call(SET_USER_DEFINED_PAGE_ONE_FIELD, &[]).fields(&[("OwnerType", View::Enum(owner_type)), ("UdefFieldId", View::I32(udef_field_id)), ("UserGroupId", View::I32(user_group_id)), ("FieldLineNo", View::I32(field_line_no))])
    }
}

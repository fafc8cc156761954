// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, Map, server, take};
use crate::types::{
    FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, Sale, SaleEntity, SaleEntityWithLinks, UDefFieldType,
    UserDefinedFieldInfo,
};

use super::operations::*;

/// Handlers of the tag `Sale`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SaleServer: Send + Sync + 'static {
    /// Returns rows about every sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Sale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new sale and returns it with its key and links.
    ///
    /// `POST /api/v1/Sale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PostSaleEntity.html)
    fn post_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleEntity,
    ) -> impl Future<Output = Result<Option<SaleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of sales: published user-defined fields and extra fields, not
    /// the built-in ones.
    ///
    /// `GET /api/v1/Sale/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of sales: a published user-defined field or an extra field.
    ///
    /// `GET /api/v1/Sale/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Calculates the next dates of all sales anew.
    ///
    /// `POST /api/v1/Sale/NextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_BatchUpdateNextDueDate.html)
    fn batch_update_next_due_date<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the draft of the user-defined fields of sales, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetUdefLayout.html)
    fn get_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the draft of the user-defined fields of sales and returns it as stored.
    ///
    /// `PUT /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_SaveUdefLayout.html)
    fn save_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an empty user-defined field of the given type to sales and returns it.
    ///
    /// `POST /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_AddUdefField.html)
    fn add_udef_field<'a>(
        &'a self,
        cx: &'a server::Context,
        udef_field_type: UDefFieldType,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the draft of user-defined fields for sales differs from what is published.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        column_changes_only: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a publication of user-defined fields for sales is going on.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_IsPublishUdefLayoutActive.html)
    fn is_publish_udef_layout_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the draft of the user-defined fields of sales; stored values move to other columns where that is
    /// needed.
    ///
    /// `POST /api/v1/Sale/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PublishUdefLayout.html)
    fn publish_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of sales as users see them now.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetPublishedUdefLayout.html)
    fn get_published_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of sales as it is published.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetPublishedUdefFieldInfo.html)
    fn get_published_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Drops the draft of the user-defined fields of sales and starts again from the published layout.
    ///
    /// `POST /api/v1/Sale/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_RevertUdefLayout.html)
    fn revert_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of sales from the draft layout, which may be ahead of the published one.
    ///
    /// `GET /api/v1/Sale/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetUdefFieldInfo.html)
    fn get_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user-defined field from the draft layout of sales.
    ///
    /// `DELETE /api/v1/Sale/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DeleteUdefFieldInfo.html)
    fn delete_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user-defined field of sales another data type and returns the field.
    ///
    /// `POST /api/v1/Sale/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
        field_type: UDefFieldType,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a sale could be saved, without saving it.
    ///
    /// `POST /api/v1/Sale/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_ValidateSaleEntity.html)
    fn validate_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleEntity,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Sale/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DefaultSaleEntity.html)
    fn default_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a sale may have a number, by the rules of the installation.
    ///
    /// `GET /api/v1/Sale/{contactId}/IsNumberValid/{number}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_IsNumberValid.html)
    fn is_number_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        number: String,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one sale by its key, with links to related resources.
    ///
    /// `GET /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetSaleEntity.html)
    fn get_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<SaleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a sale by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PutSaleEntity.html)
    fn put_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: SaleEntity,
    ) -> impl Future<Output = Result<Option<SaleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a sale by its key.
    ///
    /// `DELETE /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DeleteSaleEntity.html)
    fn delete_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a sale by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PatchSaleEntity.html)
    fn patch_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<SaleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the activities of one sale, which are follow-ups and documents, with the chosen columns,
    /// filtered, sorted and paged.
    ///
    /// `GET /api/v1/Sale/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Activities.html)
    fn activities<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one sale, by application, device and key name.
    ///
    /// `GET /api/v1/Sale/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the steps of the guide of one sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Sale/{id}/Guide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Guide.html)
    fn guide<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about earlier states of one sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Sale/{id}/History`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_History.html)
    fn history<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the links that belong to one sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Sale/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Links.html)
    fn links<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the short form of one sale, cheaper to read than the whole entity.
    ///
    /// `GET /api/v1/Sale/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Simple.html)
    fn simple<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the stakeholders that belong to one sale, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Sale/{id}/Stakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Stakeholders.html)
    fn stakeholders<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the type of the sale has a guide of steps.
    ///
    /// `GET /api/v1/Sale/{saleId}/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_HasGuide.html)
    fn has_guide<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: i32,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the day of the next activity of a sale that is not done.
    ///
    /// `GET /api/v1/Sale/{saleId}/NextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetNextDueDate.html)
    fn get_next_due_date<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: i32,
    ) -> impl Future<Output = Result<DateTime, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Sale`, served by `api`.
pub fn routes(api: impl SaleServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SaleServer`] that goes with an operation.
fn dispatch<'a, T: SaleServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostSaleEntity) => server::respond(cx, api.post_sale_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::BatchUpdateNextDueDate) => server::respond(cx, api.batch_update_next_due_date(cx)),
        Some(Op::GetUdefLayout) => server::respond(cx, api.get_udef_layout(cx)),
        Some(Op::SaveUdefLayout) => server::respond(cx, api.save_udef_layout(cx, take!(input.body()))),
        Some(Op::AddUdefField) => server::respond(cx, api.add_udef_field(cx, take!(input.required("udefFieldType")))),
        Some(Op::DetectUnpublishedChanges) => server::respond(
            cx,
            api.detect_unpublished_changes(cx, take!(input.query("columnChangesOnly"))),
        ),
        Some(Op::IsPublishUdefLayoutActive) => server::respond(cx, api.is_publish_udef_layout_active(cx)),
        Some(Op::PublishUdefLayout) => server::respond(cx, api.publish_udef_layout(cx)),
        Some(Op::GetPublishedUdefLayout) => server::respond(cx, api.get_published_udef_layout(cx)),
        Some(Op::GetPublishedUdefFieldInfo) => server::respond(
            cx,
            api.get_published_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::RevertUdefLayout) => server::respond(cx, api.revert_udef_layout(cx)),
        Some(Op::GetUdefFieldInfo) => server::respond(
            cx,
            api.get_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::DeleteUdefFieldInfo) => server::respond(
            cx,
            api.delete_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::ChangeFieldType) => server::respond(
            cx,
            api.change_field_type(
                cx,
                take!(input.path("progidOrLabel")),
                take!(input.path("fieldType")),
                take!(input.query("isIndexed")),
            ),
        ),
        Some(Op::ValidateSaleEntity) => server::respond(cx, api.validate_sale_entity(cx, take!(input.body()))),
        Some(Op::DefaultSaleEntity) => server::respond(cx, api.default_sale_entity(cx)),
        Some(Op::IsNumberValid) => server::respond(
            cx,
            api.is_number_valid(cx, take!(input.path("contactId")), take!(input.path("number"))),
        ),
        Some(Op::GetSaleEntity) => server::respond(
            cx,
            api.get_sale_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutSaleEntity) => server::respond(
            cx,
            api.put_sale_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteSaleEntity) => server::respond(cx, api.delete_sale_entity(cx, take!(input.path("id")))),
        Some(Op::PatchSaleEntity) => server::respond(
            cx,
            api.patch_sale_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::Activities) => server::respond(
            cx,
            api.activities(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::Guide) => server::respond(
            cx,
            api.guide(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::History) => server::respond(
            cx,
            api.history(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::Links) => server::respond(
            cx,
            api.links(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::Simple) => server::respond(cx, api.simple(cx, take!(input.path("id")))),
        Some(Op::Stakeholders) => server::respond(
            cx,
            api.stakeholders(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::HasGuide) => server::respond(cx, api.has_guide(cx, take!(input.path("saleId")))),
        Some(Op::GetNextDueDate) => server::respond(cx, api.get_next_due_date(cx, take!(input.path("saleId")))),
        None => return Err(server::Error::not_implemented()),
    })
}

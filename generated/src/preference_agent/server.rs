// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    DeleteFromSectionAndKeyRequest, DeletePrefDescLinesByPrefDescIdRequest,
    DeletePrefDescLinesByPrefDescIdsRequest, DeletePreferenceDescriptionLinesRequest,
    DeletePreferenceRequest, DeletePreferencesRequest, GetAllFromSectionRequest,
    GetFromSectionAndKeyRequest, GetPreferenceByNameAndIdRequest, GetPreferenceByNameRequest,
    GetPreferenceDescriptionLineFromIdAndValueRequest,
    GetPreferenceDescriptionLinesByPrefDescIdRequest, GetPreferenceRequest, GetPreferencesRequest,
    GetPreferencesWithDisplayValuesRequest, GetTabOrderRequest, SaveFromSectionAndKeyRequest,
    SavePreferenceDescriptionLinesRequest, SavePreferenceEntitiesRequest,
    SavePreferenceEntityRequest, SavePreferenceRequest, SavePreferencesRequest, SaveTabOrderRequest,
    SaveTabOrdersRequest, UpdateNetServicesStatusRequest,
};
use crate::types::{Preference, PreferenceDescription, PreferenceDescriptionLine, TabOrder};

/// Handlers of the tag `Preference_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PreferenceAgentServer: Send + Sync + 'static {
    /// Create default preference.
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreference`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreference.html)
    fn create_default_preference(&self, cx: &server::Context) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default preference description.
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescription`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreferenceDescription.html)
    fn create_default_preference_description(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default preference description line.
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescriptionLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreferenceDescriptionLine.html)
    fn create_default_preference_description_line(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete from section and key.
    /// `POST /api/v1/Agents/Preference/DeleteFromSectionAndKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeleteFromSectionAndKey.html)
    fn delete_from_section_and_key(
        &self,
        cx: &server::Context,
        request: DeleteFromSectionAndKeyRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete pref desc lines by pref desc id.
    /// `POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePrefDescLinesByPrefDescId.html)
    fn delete_pref_desc_lines_by_pref_desc_id(
        &self,
        cx: &server::Context,
        request: DeletePrefDescLinesByPrefDescIdRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete pref desc lines by pref desc ids.
    /// `POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePrefDescLinesByPrefDescIds.html)
    fn delete_pref_desc_lines_by_pref_desc_ids(
        &self,
        cx: &server::Context,
        request: DeletePrefDescLinesByPrefDescIdsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete preference.
    /// `POST /api/v1/Agents/Preference/DeletePreference`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreference.html)
    fn delete_preference(
        &self,
        cx: &server::Context,
        request: DeletePreferenceRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete preference description.
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescription`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescription.html)
    fn delete_preference_description(
        &self,
        cx: &server::Context,
        preference_description_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete preference description line.
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescriptionLine.html)
    fn delete_preference_description_line(
        &self,
        cx: &server::Context,
        preference_description_line_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete preference description lines.
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescriptionLines.html)
    fn delete_preference_description_lines(
        &self,
        cx: &server::Context,
        request: DeletePreferenceDescriptionLinesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete preferences.
    /// `POST /api/v1/Agents/Preference/DeletePreferences`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferences.html)
    fn delete_preferences(
        &self,
        cx: &server::Context,
        request: DeletePreferencesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all.
    /// `POST /api/v1/Agents/Preference/GetAll`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetAll.html)
    fn get_all(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all from section.
    /// `POST /api/v1/Agents/Preference/GetAllFromSection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetAllFromSection.html)
    fn get_all_from_section(
        &self,
        cx: &server::Context,
        request: GetAllFromSectionRequest,
    ) -> impl Future<Output = Result<Vec<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get from section and key.
    /// `POST /api/v1/Agents/Preference/GetFromSectionAndKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetFromSectionAndKey.html)
    fn get_from_section_and_key(
        &self,
        cx: &server::Context,
        request: GetFromSectionAndKeyRequest,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get net services status url.
    /// `POST /api/v1/Agents/Preference/GetNetServicesStatusUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetNetServicesStatusUrl.html)
    fn get_net_services_status_url(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference.
    /// `POST /api/v1/Agents/Preference/GetPreference`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreference.html)
    fn get_preference(
        &self,
        cx: &server::Context,
        request: GetPreferenceRequest,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference by name.
    /// `POST /api/v1/Agents/Preference/GetPreferenceByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceByName.html)
    fn get_preference_by_name(
        &self,
        cx: &server::Context,
        request: GetPreferenceByNameRequest,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference by name and id.
    /// `POST /api/v1/Agents/Preference/GetPreferenceByNameAndId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceByNameAndId.html)
    fn get_preference_by_name_and_id(
        &self,
        cx: &server::Context,
        request: GetPreferenceByNameAndIdRequest,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference description.
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescription`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescription.html)
    fn get_preference_description(
        &self,
        cx: &server::Context,
        preference_description_id: i32,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference description line.
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLine.html)
    fn get_preference_description_line(
        &self,
        cx: &server::Context,
        preference_description_line_id: i32,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference description line from id and value.
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLineFromIdAndValue`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLineFromIdAndValue.html)
    fn get_preference_description_line_from_id_and_value(
        &self,
        cx: &server::Context,
        request: GetPreferenceDescriptionLineFromIdAndValueRequest,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preference description lines by pref desc id.
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLinesByPrefDescId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLinesByPrefDescId.html)
    fn get_preference_description_lines_by_pref_desc_id(
        &self,
        cx: &server::Context,
        request: GetPreferenceDescriptionLinesByPrefDescIdRequest,
    ) -> impl Future<Output = Result<Vec<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preferences.
    /// `POST /api/v1/Agents/Preference/GetPreferences`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferences.html)
    fn get_preferences(
        &self,
        cx: &server::Context,
        request: GetPreferencesRequest,
    ) -> impl Future<Output = Result<Vec<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preferences with display values.
    /// `POST /api/v1/Agents/Preference/GetPreferencesWithDisplayValues`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferencesWithDisplayValues.html)
    fn get_preferences_with_display_values(
        &self,
        cx: &server::Context,
        request: GetPreferencesWithDisplayValuesRequest,
    ) -> impl Future<Output = Result<Vec<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get tab order.
    /// `POST /api/v1/Agents/Preference/GetTabOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetTabOrder.html)
    fn get_tab_order(
        &self,
        cx: &server::Context,
        request: GetTabOrderRequest,
    ) -> impl Future<Output = Result<Option<TabOrder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get tab orders.
    /// `POST /api/v1/Agents/Preference/GetTabOrders`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetTabOrders.html)
    fn get_tab_orders(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<TabOrder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save from section and key.
    /// `POST /api/v1/Agents/Preference/SaveFromSectionAndKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveFromSectionAndKey.html)
    fn save_from_section_and_key(
        &self,
        cx: &server::Context,
        request: SaveFromSectionAndKeyRequest,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preference.
    /// `POST /api/v1/Agents/Preference/SavePreference`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreference.html)
    fn save_preference(
        &self,
        cx: &server::Context,
        request: SavePreferenceRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preference description.
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescription`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescription.html)
    fn save_preference_description(
        &self,
        cx: &server::Context,
        body: PreferenceDescription,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preference description line.
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescriptionLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescriptionLine.html)
    fn save_preference_description_line(
        &self,
        cx: &server::Context,
        body: PreferenceDescriptionLine,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preference description lines.
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescriptionLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescriptionLines.html)
    fn save_preference_description_lines(
        &self,
        cx: &server::Context,
        request: SavePreferenceDescriptionLinesRequest,
    ) -> impl Future<Output = Result<Vec<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preference entities.
    /// `POST /api/v1/Agents/Preference/SavePreferenceEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceEntities.html)
    fn save_preference_entities(
        &self,
        cx: &server::Context,
        request: SavePreferenceEntitiesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preference entity.
    /// `POST /api/v1/Agents/Preference/SavePreferenceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceEntity.html)
    fn save_preference_entity(
        &self,
        cx: &server::Context,
        request: SavePreferenceEntityRequest,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save preferences.
    /// `POST /api/v1/Agents/Preference/SavePreferences`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferences.html)
    fn save_preferences(
        &self,
        cx: &server::Context,
        request: SavePreferencesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save tab order.
    /// `POST /api/v1/Agents/Preference/SaveTabOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveTabOrder.html)
    fn save_tab_order(&self, cx: &server::Context, request: SaveTabOrderRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save tab orders.
    /// `POST /api/v1/Agents/Preference/SaveTabOrders`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveTabOrders.html)
    fn save_tab_orders(
        &self,
        cx: &server::Context,
        request: SaveTabOrdersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Update net services status.
    /// `POST /api/v1/Agents/Preference/UpdateNetServicesStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_UpdateNetServicesStatus.html)
    fn update_net_services_status(
        &self,
        cx: &server::Context,
        request: UpdateNetServicesStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Preference_Agent`, answered by `api`.
pub fn routes(api: impl PreferenceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PreferenceAgentServer`] that goes with an operation.
fn dispatch<'a, T: PreferenceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_PREFERENCE => server::answer(cx, api.create_default_preference(cx)),
        CREATE_DEFAULT_PREFERENCE_DESCRIPTION => server::answer(cx, api.create_default_preference_description(cx)),
        CREATE_DEFAULT_PREFERENCE_DESCRIPTION_LINE => server::answer(cx, api.create_default_preference_description_line(cx)),
        DELETE_FROM_SECTION_AND_KEY => server::answer(cx, api.delete_from_section_and_key(cx, input.body()?)),
        DELETE_PREF_DESC_LINES_BY_PREF_DESC_ID => server::answer(cx, api.delete_pref_desc_lines_by_pref_desc_id(cx, input.body()?)),
        DELETE_PREF_DESC_LINES_BY_PREF_DESC_IDS => server::answer(cx, api.delete_pref_desc_lines_by_pref_desc_ids(cx, input.body()?)),
        DELETE_PREFERENCE => server::answer(cx, api.delete_preference(cx, input.body()?)),
        DELETE_PREFERENCE_DESCRIPTION => server::answer(cx, api.delete_preference_description(cx, input.required("PreferenceDescriptionId")?)),
        DELETE_PREFERENCE_DESCRIPTION_LINE => server::answer(cx, api.delete_preference_description_line(cx, input.required("PreferenceDescriptionLineId")?)),
        DELETE_PREFERENCE_DESCRIPTION_LINES => server::answer(cx, api.delete_preference_description_lines(cx, input.body()?)),
        DELETE_PREFERENCES => server::answer(cx, api.delete_preferences(cx, input.body()?)),
        GET_ALL => server::answer(cx, api.get_all(cx)),
        GET_ALL_FROM_SECTION => server::answer(cx, api.get_all_from_section(cx, input.body()?)),
        GET_FROM_SECTION_AND_KEY => server::answer(cx, api.get_from_section_and_key(cx, input.body()?)),
        GET_NET_SERVICES_STATUS_URL => server::answer(cx, api.get_net_services_status_url(cx)),
        GET_PREFERENCE => server::answer(cx, api.get_preference(cx, input.body()?)),
        GET_PREFERENCE_BY_NAME => server::answer(cx, api.get_preference_by_name(cx, input.body()?)),
        GET_PREFERENCE_BY_NAME_AND_ID => server::answer(cx, api.get_preference_by_name_and_id(cx, input.body()?)),
        GET_PREFERENCE_DESCRIPTION => server::answer(cx, api.get_preference_description(cx, input.required("preferenceDescriptionId")?)),
        GET_PREFERENCE_DESCRIPTION_LINE => server::answer(cx, api.get_preference_description_line(cx, input.required("preferenceDescriptionLineId")?)),
        GET_PREFERENCE_DESCRIPTION_LINE_FROM_ID_AND_VALUE => server::answer(cx, api.get_preference_description_line_from_id_and_value(cx, input.body()?)),
        GET_PREFERENCE_DESCRIPTION_LINES_BY_PREF_DESC_ID => server::answer(cx, api.get_preference_description_lines_by_pref_desc_id(cx, input.body()?)),
        GET_PREFERENCES => server::answer(cx, api.get_preferences(cx, input.body()?)),
        GET_PREFERENCES_WITH_DISPLAY_VALUES => server::answer(cx, api.get_preferences_with_display_values(cx, input.body()?)),
        GET_TAB_ORDER => server::answer(cx, api.get_tab_order(cx, input.body()?)),
        GET_TAB_ORDERS => server::answer(cx, api.get_tab_orders(cx)),
        SAVE_FROM_SECTION_AND_KEY => server::answer(cx, api.save_from_section_and_key(cx, input.body()?)),
        SAVE_PREFERENCE => server::answer(cx, api.save_preference(cx, input.body()?)),
        SAVE_PREFERENCE_DESCRIPTION => server::answer(cx, api.save_preference_description(cx, input.body()?)),
        SAVE_PREFERENCE_DESCRIPTION_LINE => server::answer(cx, api.save_preference_description_line(cx, input.body()?)),
        SAVE_PREFERENCE_DESCRIPTION_LINES => server::answer(cx, api.save_preference_description_lines(cx, input.body()?)),
        SAVE_PREFERENCE_ENTITIES => server::answer(cx, api.save_preference_entities(cx, input.body()?)),
        SAVE_PREFERENCE_ENTITY => server::answer(cx, api.save_preference_entity(cx, input.body()?)),
        SAVE_PREFERENCES => server::answer(cx, api.save_preferences(cx, input.body()?)),
        SAVE_TAB_ORDER => server::answer(cx, api.save_tab_order(cx, input.body()?)),
        SAVE_TAB_ORDERS => server::answer(cx, api.save_tab_orders(cx, input.body()?)),
        UPDATE_NET_SERVICES_STATUS => server::answer(cx, api.update_net_services_status(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    Preference, PreferenceDescription, PreferenceDescriptionLine, PreferenceLevel, PreferenceSpec, TabOrder, XsrfValue,
};

use super::operations::*;

/// Handlers of the tag `Preference_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PreferenceAgentServer: Send + Sync + 'static {
    /// Returns a new preference with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreference.html)
    fn create_default_preference<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new description of a preference with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreferenceDescription.html)
    fn create_default_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new line in the description of a preference with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreferenceDescriptionLine.html)
    fn create_default_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the description of a preference, found by its section and key.
    ///
    /// `POST /api/v1/Agents/Preference/DeleteFromSectionAndKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeleteFromSectionAndKey.html)
    fn delete_from_section_and_key<'a>(
        &'a self,
        cx: &'a server::Context,
        section: Option<String>,
        key: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all lines, the possible values, of one preference description.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePrefDescLinesByPrefDescId.html)
    fn delete_pref_desc_lines_by_pref_desc_id<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_desc_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all lines, the possible values, of several preference descriptions.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePrefDescLinesByPrefDescIds.html)
    fn delete_pref_desc_lines_by_pref_desc_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_desc_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a preference, the stored value of a setting, by its key.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreference.html)
    fn delete_preference<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a description of a preference by its key.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescription.html)
    fn delete_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        preference_description_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a line in the description of a preference by its key.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescriptionLine.html)
    fn delete_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        preference_description_line_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes lines of preference descriptions, by the keys of the lines.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescriptionLines.html)
    fn delete_preference_description_lines<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_desc_line_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes several preferences, the stored values of settings, by their keys.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferences.html)
    fn delete_preferences<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the descriptions of all preferences that the system knows.
    ///
    /// `POST /api/v1/Agents/Preference/GetAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the descriptions of all preferences in one section.
    ///
    /// `POST /api/v1/Agents/Preference/GetAllFromSection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetAllFromSection.html)
    fn get_all_from_section<'a>(
        &'a self,
        cx: &'a server::Context,
        section: Option<String>,
    ) -> impl Future<Output = Result<Vec<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the description of a preference, found by its section and key, or null when it does not exist.
    ///
    /// `POST /api/v1/Agents/Preference/GetFromSectionAndKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetFromSectionAndKey.html)
    fn get_from_section_and_key<'a>(
        &'a self,
        cx: &'a server::Context,
        section: Option<String>,
        key: Option<String>,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of the status service, whose response is passed to `UpdateNetServicesStatus`.
    ///
    /// `POST /api/v1/Agents/Preference/GetNetServicesStatusUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetNetServicesStatusUrl.html)
    fn get_net_services_status_url<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one preference, the stored value of a setting, by its key.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreference.html)
    fn get_preference<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a preference by section and key at one level; level `Undefined` returns the value that is nearest to the
    /// user.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceByName.html)
    fn get_preference_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_section: Option<String>,
        pref_key: Option<String>,
        pref_level: Option<PreferenceLevel>,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a preference by section and key at one level for the given owner, a user or a group; level `Undefined`
    /// returns the value that is nearest to the user.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceByNameAndId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceByNameAndId.html)
    fn get_preference_by_name_and_id<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_section: Option<String>,
        pref_key: Option<String>,
        pref_level: Option<PreferenceLevel>,
        owner_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one description of a preference, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescription.html)
    fn get_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        preference_description_id: i32,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one of the values that a preference can have, with the text that describes it, looked up by the key of
    /// the line.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLine.html)
    fn get_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        preference_description_line_id: i32,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the one of the possible values of a preference that has the given value, with the name that users see
    /// for it.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLineFromIdAndValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLineFromIdAndValue.html)
    fn get_preference_description_line_from_id_and_value<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_desc_id: Option<i32>,
        pref_value: Option<String>,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all lines of a preference description, which are the values that the setting can have.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLinesByPrefDescId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLinesByPrefDescId.html)
    fn get_preference_description_lines_by_pref_desc_id<'a>(
        &'a self,
        cx: &'a server::Context,
        pref_desc_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the preferences that match the given sections and keys, as far as they have a value at some level for
    /// the user.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferences.html)
    fn get_preferences<'a>(
        &'a self,
        cx: &'a server::Context,
        specifications: Option<Vec<PreferenceSpec>>,
    ) -> impl Future<Output = Result<Vec<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the preferences that match the given sections and keys like `GetPreferences`, with texts and tooltips
    /// for display, which takes more time.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferencesWithDisplayValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferencesWithDisplayValues.html)
    fn get_preferences_with_display_values<'a>(
        &'a self,
        cx: &'a server::Context,
        specifications: Option<Vec<PreferenceSpec>>,
    ) -> impl Future<Output = Result<Vec<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the order of the tabs in one tab control.
    ///
    /// `POST /api/v1/Agents/Preference/GetTabOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetTabOrder.html)
    fn get_tab_order<'a>(
        &'a self,
        cx: &'a server::Context,
        tab_name: Option<String>,
    ) -> impl Future<Output = Result<Option<TabOrder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the stored tab orders, one for each tab control.
    ///
    /// `POST /api/v1/Agents/Preference/GetTabOrders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetTabOrders.html)
    fn get_tab_orders<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TabOrder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the paths of a host for which cookies against forged requests (XSRF) are to be set.
    ///
    /// `POST /api/v1/Agents/Preference/GetXsrfPaths`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetXsrfPaths.html)
    fn get_xsrf_paths<'a>(
        &'a self,
        cx: &'a server::Context,
        hostname: Option<String>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the XSRF token of the calling user and the time when it last changed.
    ///
    /// `POST /api/v1/Agents/Preference/GetXsrfValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetXsrfValue.html)
    fn get_xsrf_value<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<XsrfValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates the description of a preference that is found by its section and key, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Preference/SaveFromSectionAndKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveFromSectionAndKey.html)
    fn save_from_section_and_key<'a>(
        &'a self,
        cx: &'a server::Context,
        section: Option<String>,
        key: Option<String>,
        preference_description: Option<PreferenceDescription>,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a preference of the calling user.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreference.html)
    fn save_preference<'a>(
        &'a self,
        cx: &'a server::Context,
        preference: Option<Preference>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a description of a preference: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescription.html)
    fn save_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PreferenceDescription,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a line in the description of a preference: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescriptionLine.html)
    fn save_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PreferenceDescriptionLine,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores lines of preference descriptions and returns them; new ones come back with their keys.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescriptionLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescriptionLines.html)
    fn save_preference_description_lines<'a>(
        &'a self,
        cx: &'a server::Context,
        preference_description_lines: Option<Vec<PreferenceDescriptionLine>>,
    ) -> impl Future<Output = Result<Vec<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores several preferences, in which all fields must be set.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceEntities.html)
    fn save_preference_entities<'a>(
        &'a self,
        cx: &'a server::Context,
        preferences: Option<Vec<Preference>>,
        remove_lower_levels: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a preference at any level and for any owner and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceEntity.html)
    fn save_preference_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        preference: Option<Preference>,
        remove_lower_levels: Option<bool>,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores several preferences of the calling user.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferences.html)
    fn save_preferences<'a>(
        &'a self,
        cx: &'a server::Context,
        preferences: Option<Vec<Preference>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the order of the tabs in one tab control, for one user.
    ///
    /// `POST /api/v1/Agents/Preference/SaveTabOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveTabOrder.html)
    fn save_tab_order<'a>(
        &'a self,
        cx: &'a server::Context,
        tab_order: Option<TabOrder>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the order of the tabs in several tab controls.
    ///
    /// `POST /api/v1/Agents/Preference/SaveTabOrders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveTabOrders.html)
    fn save_tab_orders<'a>(
        &'a self,
        cx: &'a server::Context,
        tab_orders: Option<Vec<TabOrder>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the paths of a host for which cookies against forged requests (XSRF) are needed.
    ///
    /// `POST /api/v1/Agents/Preference/SetXsrfPaths`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SetXsrfPaths.html)
    fn set_xsrf_paths<'a>(
        &'a self,
        cx: &'a server::Context,
        hostname: Option<String>,
        paths: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the XSRF token, which protects against forged requests, for the calling user.
    ///
    /// `POST /api/v1/Agents/Preference/SetXsrfValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SetXsrfValue.html)
    fn set_xsrf_value<'a>(
        &'a self,
        cx: &'a server::Context,
        xsrf_value: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates the status preferences with the content, as XML or JSON, that the status service returned.
    ///
    /// `POST /api/v1/Agents/Preference/UpdateNetServicesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_UpdateNetServicesStatus.html)
    fn update_net_services_status<'a>(
        &'a self,
        cx: &'a server::Context,
        xml_or_json: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Preference_Agent`, served by `api`.
pub fn routes(api: impl PreferenceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PreferenceAgentServer`] that goes with an operation.
fn dispatch<'a, T: PreferenceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultPreference) => server::respond(cx, api.create_default_preference(cx)),
        Some(Op::CreateDefaultPreferenceDescription) => server::respond(
            cx,
            api.create_default_preference_description(cx),
        ),
        Some(Op::CreateDefaultPreferenceDescriptionLine) => server::respond(
            cx,
            api.create_default_preference_description_line(cx),
        ),
        Some(Op::DeleteFromSectionAndKey) => {
            let mut section = None;
            let mut key = None;
            take!(input.arguments(&mut [&mut section, &mut key]));
            server::respond(cx, api.delete_from_section_and_key(cx, section, key))
        }
        Some(Op::DeletePrefDescLinesByPrefDescId) => {
            let mut pref_desc_id = None;
            take!(input.arguments(&mut [&mut pref_desc_id]));
            server::respond(cx, api.delete_pref_desc_lines_by_pref_desc_id(cx, pref_desc_id))
        }
        Some(Op::DeletePrefDescLinesByPrefDescIds) => {
            let mut pref_desc_ids = None;
            take!(input.arguments(&mut [&mut pref_desc_ids]));
            server::respond(cx, api.delete_pref_desc_lines_by_pref_desc_ids(cx, pref_desc_ids))
        }
        Some(Op::DeletePreference) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.delete_preference(cx, id))
        }
        Some(Op::DeletePreferenceDescription) => server::respond(
            cx,
            api.delete_preference_description(cx, take!(input.required("preferenceDescriptionId"))),
        ),
        Some(Op::DeletePreferenceDescriptionLine) => server::respond(
            cx,
            api.delete_preference_description_line(cx, take!(input.required("preferenceDescriptionLineId"))),
        ),
        Some(Op::DeletePreferenceDescriptionLines) => {
            let mut pref_desc_line_ids = None;
            take!(input.arguments(&mut [&mut pref_desc_line_ids]));
            server::respond(cx, api.delete_preference_description_lines(cx, pref_desc_line_ids))
        }
        Some(Op::DeletePreferences) => {
            let mut ids = None;
            take!(input.arguments(&mut [&mut ids]));
            server::respond(cx, api.delete_preferences(cx, ids))
        }
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx)),
        Some(Op::GetAllFromSection) => {
            let mut section = None;
            take!(input.arguments(&mut [&mut section]));
            server::respond(cx, api.get_all_from_section(cx, section))
        }
        Some(Op::GetFromSectionAndKey) => {
            let mut section = None;
            let mut key = None;
            take!(input.arguments(&mut [&mut section, &mut key]));
            server::respond(cx, api.get_from_section_and_key(cx, section, key))
        }
        Some(Op::GetNetServicesStatusUrl) => server::respond(cx, api.get_net_services_status_url(cx)),
        Some(Op::GetPreference) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.get_preference(cx, id))
        }
        Some(Op::GetPreferenceByName) => {
            let mut pref_section = None;
            let mut pref_key = None;
            let mut pref_level = None;
            take!(input.arguments(&mut [&mut pref_section, &mut pref_key, &mut pref_level]));
            server::respond(cx, api.get_preference_by_name(cx, pref_section, pref_key, pref_level))
        }
        Some(Op::GetPreferenceByNameAndId) => {
            let mut pref_section = None;
            let mut pref_key = None;
            let mut pref_level = None;
            let mut owner_id = None;
            take!(input.arguments(&mut [&mut pref_section, &mut pref_key, &mut pref_level, &mut owner_id]));
            server::respond(cx, api.get_preference_by_name_and_id(cx, pref_section, pref_key, pref_level, owner_id))
        }
        Some(Op::GetPreferenceDescription) => server::respond(
            cx,
            api.get_preference_description(cx, take!(input.required("preferenceDescriptionId"))),
        ),
        Some(Op::GetPreferenceDescriptionLine) => server::respond(
            cx,
            api.get_preference_description_line(cx, take!(input.required("preferenceDescriptionLineId"))),
        ),
        Some(Op::GetPreferenceDescriptionLineFromIdAndValue) => {
            let mut pref_desc_id = None;
            let mut pref_value = None;
            take!(input.arguments(&mut [&mut pref_desc_id, &mut pref_value]));
            server::respond(cx, api.get_preference_description_line_from_id_and_value(cx, pref_desc_id, pref_value))
        }
        Some(Op::GetPreferenceDescriptionLinesByPrefDescId) => {
            let mut pref_desc_id = None;
            take!(input.arguments(&mut [&mut pref_desc_id]));
            server::respond(cx, api.get_preference_description_lines_by_pref_desc_id(cx, pref_desc_id))
        }
        Some(Op::GetPreferences) => {
            let mut specifications = None;
            take!(input.arguments(&mut [&mut specifications]));
            server::respond(cx, api.get_preferences(cx, specifications))
        }
        Some(Op::GetPreferencesWithDisplayValues) => {
            let mut specifications = None;
            take!(input.arguments(&mut [&mut specifications]));
            server::respond(cx, api.get_preferences_with_display_values(cx, specifications))
        }
        Some(Op::GetTabOrder) => {
            let mut tab_name = None;
            take!(input.arguments(&mut [&mut tab_name]));
            server::respond(cx, api.get_tab_order(cx, tab_name))
        }
        Some(Op::GetTabOrders) => server::respond(cx, api.get_tab_orders(cx)),
        Some(Op::GetXsrfPaths) => {
            let mut hostname = None;
            take!(input.arguments(&mut [&mut hostname]));
            server::respond(cx, api.get_xsrf_paths(cx, hostname))
        }
        Some(Op::GetXsrfValue) => server::respond(cx, api.get_xsrf_value(cx)),
        Some(Op::SaveFromSectionAndKey) => {
            let mut section = None;
            let mut key = None;
            let mut preference_description = None;
            take!(input.arguments(&mut [&mut section, &mut key, &mut preference_description]));
            server::respond(cx, api.save_from_section_and_key(cx, section, key, preference_description))
        }
        Some(Op::SavePreference) => {
            let mut preference = None;
            take!(input.arguments(&mut [&mut preference]));
            server::respond(cx, api.save_preference(cx, preference))
        }
        Some(Op::SavePreferenceDescription) => server::respond(
            cx,
            api.save_preference_description(cx, take!(input.body())),
        ),
        Some(Op::SavePreferenceDescriptionLine) => server::respond(
            cx,
            api.save_preference_description_line(cx, take!(input.body())),
        ),
        Some(Op::SavePreferenceDescriptionLines) => {
            let mut preference_description_lines = None;
            take!(input.arguments(&mut [&mut preference_description_lines]));
            server::respond(cx, api.save_preference_description_lines(cx, preference_description_lines))
        }
        Some(Op::SavePreferenceEntities) => {
            let mut preferences = None;
            let mut remove_lower_levels = None;
            take!(input.arguments(&mut [&mut preferences, &mut remove_lower_levels]));
            server::respond(cx, api.save_preference_entities(cx, preferences, remove_lower_levels))
        }
        Some(Op::SavePreferenceEntity) => {
            let mut preference = None;
            let mut remove_lower_levels = None;
            take!(input.arguments(&mut [&mut preference, &mut remove_lower_levels]));
            server::respond(cx, api.save_preference_entity(cx, preference, remove_lower_levels))
        }
        Some(Op::SavePreferences) => {
            let mut preferences = None;
            take!(input.arguments(&mut [&mut preferences]));
            server::respond(cx, api.save_preferences(cx, preferences))
        }
        Some(Op::SaveTabOrder) => {
            let mut tab_order = None;
            take!(input.arguments(&mut [&mut tab_order]));
            server::respond(cx, api.save_tab_order(cx, tab_order))
        }
        Some(Op::SaveTabOrders) => {
            let mut tab_orders = None;
            take!(input.arguments(&mut [&mut tab_orders]));
            server::respond(cx, api.save_tab_orders(cx, tab_orders))
        }
        Some(Op::SetXsrfPaths) => {
            let mut hostname = None;
            let mut paths = None;
            take!(input.arguments(&mut [&mut hostname, &mut paths]));
            server::respond(cx, api.set_xsrf_paths(cx, hostname, paths))
        }
        Some(Op::SetXsrfValue) => {
            let mut xsrf_value = None;
            take!(input.arguments(&mut [&mut xsrf_value]));
            server::respond(cx, api.set_xsrf_value(cx, xsrf_value))
        }
        Some(Op::UpdateNetServicesStatus) => {
            let mut xml_or_json = None;
            take!(input.arguments(&mut [&mut xml_or_json]));
            server::respond(cx, api.update_net_services_status(cx, xml_or_json))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

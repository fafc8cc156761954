// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, server, take};
use crate::types::{AudienceConfigParameter, AudienceLayoutEntity};

use super::operations::*;

/// Handlers of the tag `Audience_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AudienceAgentServer: Send + Sync + 'static {
    /// Create default audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/CreateDefaultAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_CreateDefaultAudienceLayoutEntity.html)
    fn create_default_audience_layout_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AudienceLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/DeleteAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_DeleteAudienceLayoutEntity.html)
    fn delete_audience_layout_entity(
        &self,
        cx: &server::Context,
        audience_layout_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/DeleteConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_DeleteConfigParameter.html)
    fn delete_config_parameter(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        parameter_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get audience layout by name.
    ///
    /// `POST /api/v1/Agents/Audience/GetAudienceLayoutByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetAudienceLayoutByName.html)
    fn get_audience_layout_by_name(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
    ) -> impl Future<Output = Result<Option<AudienceLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/GetAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetAudienceLayoutEntity.html)
    fn get_audience_layout_entity(
        &self,
        cx: &server::Context,
        audience_layout_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AudienceLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get audience layout on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetAudienceLayoutOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetAudienceLayoutOnPerson.html)
    fn get_audience_layout_on_person(
        &self,
        cx: &server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AudienceLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameter.html)
    fn get_config_parameter(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        parameter_name: Option<String>,
    ) -> impl Future<Output = Result<Option<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get config parameter on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameterOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameterOnPerson.html)
    fn get_config_parameter_on_person(
        &self,
        cx: &server::Context,
        parameter_name: Option<String>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get config parameter value.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameterValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameterValue.html)
    fn get_config_parameter_value(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        parameter_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get config parameter value on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameterValueOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameterValueOnPerson.html)
    fn get_config_parameter_value_on_person(
        &self,
        cx: &server::Context,
        parameter_name: Option<String>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get config parameters by layout name.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParametersByLayoutName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParametersByLayoutName.html)
    fn get_config_parameters_by_layout_name(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get config parameters on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParametersOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParametersOnPerson.html)
    fn get_config_parameters_on_person(
        &self,
        cx: &server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get default country flag.
    ///
    /// `POST /api/v1/Agents/Audience/GetDefaultCountryFlag`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetDefaultCountryFlag.html)
    fn get_default_country_flag(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get default person image.
    ///
    /// `POST /api/v1/Agents/Audience/GetDefaultPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetDefaultPersonImage.html)
    fn get_default_person_image(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get default project image.
    ///
    /// `POST /api/v1/Agents/Audience/GetDefaultProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetDefaultProjectImage.html)
    fn get_default_project_image(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get logo image.
    ///
    /// `POST /api/v1/Agents/Audience/GetLogoImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetLogoImage.html)
    fn get_logo_image(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my audience layout.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyAudienceLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyAudienceLayout.html)
    fn get_my_audience_layout(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AudienceLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyConfigParameter.html)
    fn get_my_config_parameter(
        &self,
        cx: &server::Context,
        parameter_name: Option<String>,
    ) -> impl Future<Output = Result<Option<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my config parameter value.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyConfigParameterValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyConfigParameterValue.html)
    fn get_my_config_parameter_value(
        &self,
        cx: &server::Context,
        parameter_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my config parameters.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyConfigParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyConfigParameters.html)
    fn get_my_config_parameters(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/SaveAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SaveAudienceLayoutEntity.html)
    fn save_audience_layout_entity(
        &self,
        cx: &server::Context,
        body: AudienceLayoutEntity,
    ) -> impl Future<Output = Result<Option<AudienceLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/SaveConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SaveConfigParameter.html)
    fn save_config_parameter(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        config_parameter: Option<AudienceConfigParameter>,
    ) -> impl Future<Output = Result<Option<AudienceConfigParameter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set default country flag.
    ///
    /// `POST /api/v1/Agents/Audience/SetDefaultCountryFlag`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetDefaultCountryFlag.html)
    fn set_default_country_flag(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set default person image.
    ///
    /// `POST /api/v1/Agents/Audience/SetDefaultPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetDefaultPersonImage.html)
    fn set_default_person_image(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set default project image.
    ///
    /// `POST /api/v1/Agents/Audience/SetDefaultProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetDefaultProjectImage.html)
    fn set_default_project_image(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set logo image.
    ///
    /// `POST /api/v1/Agents/Audience/SetLogoImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetLogoImage.html)
    fn set_logo_image(
        &self,
        cx: &server::Context,
        layout_name: Option<String>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Audience_Agent`, served by `api`.
pub fn routes(api: impl AudienceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AudienceAgentServer`] that goes with an operation.
fn dispatch<'a, T: AudienceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultAudienceLayoutEntity) => server::answer(
            cx,
            api.create_default_audience_layout_entity(cx),
        ),
        Some(Op::DeleteAudienceLayoutEntity) => server::answer(
            cx,
            api.delete_audience_layout_entity(cx, take!(input.required("AudienceLayoutEntityId"))),
        ),
        Some(Op::DeleteConfigParameter) => {
            let mut layout_name = None;
            let mut parameter_name = None;
            take!(input.arguments(&mut [&mut layout_name, &mut parameter_name]));
            server::answer(cx, api.delete_config_parameter(cx, layout_name, parameter_name))
        }
        Some(Op::GetAudienceLayoutByName) => {
            let mut layout_name = None;
            take!(input.arguments(&mut [&mut layout_name]));
            server::answer(cx, api.get_audience_layout_by_name(cx, layout_name))
        }
        Some(Op::GetAudienceLayoutEntity) => server::answer(
            cx,
            api.get_audience_layout_entity(cx, take!(input.required("audienceLayoutEntityId"))),
        ),
        Some(Op::GetAudienceLayoutOnPerson) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::answer(cx, api.get_audience_layout_on_person(cx, person_id))
        }
        Some(Op::GetConfigParameter) => {
            let mut layout_name = None;
            let mut parameter_name = None;
            take!(input.arguments(&mut [&mut layout_name, &mut parameter_name]));
            server::answer(cx, api.get_config_parameter(cx, layout_name, parameter_name))
        }
        Some(Op::GetConfigParameterOnPerson) => {
            let mut parameter_name = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut parameter_name, &mut person_id]));
            server::answer(cx, api.get_config_parameter_on_person(cx, parameter_name, person_id))
        }
        Some(Op::GetConfigParameterValue) => {
            let mut layout_name = None;
            let mut parameter_name = None;
            take!(input.arguments(&mut [&mut layout_name, &mut parameter_name]));
            server::answer(cx, api.get_config_parameter_value(cx, layout_name, parameter_name))
        }
        Some(Op::GetConfigParameterValueOnPerson) => {
            let mut parameter_name = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut parameter_name, &mut person_id]));
            server::answer(cx, api.get_config_parameter_value_on_person(cx, parameter_name, person_id))
        }
        Some(Op::GetConfigParametersByLayoutName) => {
            let mut layout_name = None;
            take!(input.arguments(&mut [&mut layout_name]));
            server::answer(cx, api.get_config_parameters_by_layout_name(cx, layout_name))
        }
        Some(Op::GetConfigParametersOnPerson) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::answer(cx, api.get_config_parameters_on_person(cx, person_id))
        }
        Some(Op::GetDefaultCountryFlag) => {
            let mut layout_name = None;
            take!(input.arguments(&mut [&mut layout_name]));
            server::answer(cx, api.get_default_country_flag(cx, layout_name))
        }
        Some(Op::GetDefaultPersonImage) => {
            let mut layout_name = None;
            take!(input.arguments(&mut [&mut layout_name]));
            server::answer(cx, api.get_default_person_image(cx, layout_name))
        }
        Some(Op::GetDefaultProjectImage) => {
            let mut layout_name = None;
            take!(input.arguments(&mut [&mut layout_name]));
            server::answer(cx, api.get_default_project_image(cx, layout_name))
        }
        Some(Op::GetLogoImage) => {
            let mut layout_name = None;
            take!(input.arguments(&mut [&mut layout_name]));
            server::answer(cx, api.get_logo_image(cx, layout_name))
        }
        Some(Op::GetMyAudienceLayout) => server::answer(cx, api.get_my_audience_layout(cx)),
        Some(Op::GetMyConfigParameter) => {
            let mut parameter_name = None;
            take!(input.arguments(&mut [&mut parameter_name]));
            server::answer(cx, api.get_my_config_parameter(cx, parameter_name))
        }
        Some(Op::GetMyConfigParameterValue) => {
            let mut parameter_name = None;
            take!(input.arguments(&mut [&mut parameter_name]));
            server::answer(cx, api.get_my_config_parameter_value(cx, parameter_name))
        }
        Some(Op::GetMyConfigParameters) => server::answer(cx, api.get_my_config_parameters(cx)),
        Some(Op::SaveAudienceLayoutEntity) => server::answer(
            cx,
            api.save_audience_layout_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveConfigParameter) => {
            let mut layout_name = None;
            let mut config_parameter = None;
            take!(input.arguments(&mut [&mut layout_name, &mut config_parameter]));
            server::answer(cx, api.save_config_parameter(cx, layout_name, config_parameter))
        }
        Some(Op::SetDefaultCountryFlag) => {
            let mut layout_name = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut layout_name, &mut image]));
            server::answer(cx, api.set_default_country_flag(cx, layout_name, image))
        }
        Some(Op::SetDefaultPersonImage) => {
            let mut layout_name = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut layout_name, &mut image]));
            server::answer(cx, api.set_default_person_image(cx, layout_name, image))
        }
        Some(Op::SetDefaultProjectImage) => {
            let mut layout_name = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut layout_name, &mut image]));
            server::answer(cx, api.set_default_project_image(cx, layout_name, image))
        }
        Some(Op::SetLogoImage) => {
            let mut layout_name = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut layout_name, &mut image]));
            server::answer(cx, api.set_logo_image(cx, layout_name, image))
        }
        None => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Bytes;
use crate::types::{AudienceConfigParameter, AudienceLayoutEntity};

use super::operations::*;

/// Calls of the tag `Audience_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct AudienceAgentClient<'c>(&'c Client);

impl<'c> AudienceAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Create default audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/CreateDefaultAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_CreateDefaultAudienceLayoutEntity.html)
    /// - answers 200 with [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().create_default_audience_layout_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_audience_layout_entity(self) -> Call<'c, AudienceLayoutEntity> {
        self.call(Op::CreateDefaultAudienceLayoutEntity, &[])
    }

    /// Delete audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/DeleteAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_DeleteAudienceLayoutEntity.html)
    /// - `AudienceLayoutEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.audience_agent().delete_audience_layout_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_audience_layout_entity(self, audience_layout_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteAudienceLayoutEntity, &[])
            .query("AudienceLayoutEntityId", View::I32(audience_layout_entity_id))
    }

    /// Delete config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/DeleteConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_DeleteConfigParameter.html)
    /// - body, `DeleteConfigParameterRequest`.
    ///   - `LayoutName`, text.
    ///   - `ParameterName`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.audience_agent().delete_config_parameter("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_config_parameter(self, layout_name: &str, parameter_name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteConfigParameter, &[]).arguments(&[View::Str(layout_name), View::Str(parameter_name)])
    }

    /// Get audience layout by name.
    ///
    /// `POST /api/v1/Agents/Audience/GetAudienceLayoutByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetAudienceLayoutByName.html)
    /// - body, `GetAudienceLayoutByNameRequest`.
    ///   - `LayoutName`, text.
    /// - answers 200 with [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_audience_layout_by_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_audience_layout_by_name(self, layout_name: &str) -> Call<'c, AudienceLayoutEntity, Select> {
        self.call(Op::GetAudienceLayoutByName, &[]).arguments(&[View::Str(layout_name)])
    }

    /// Get audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/GetAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetAudienceLayoutEntity.html)
    /// - `audienceLayoutEntityId` (query), `i32`.
    /// - answers 200 with [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_audience_layout_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_audience_layout_entity(self, audience_layout_entity_id: i32) -> Call<'c, AudienceLayoutEntity, Select> {
        self.call(Op::GetAudienceLayoutEntity, &[])
            .query("audienceLayoutEntityId", View::I32(audience_layout_entity_id))
    }

    /// Get audience layout on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetAudienceLayoutOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetAudienceLayoutOnPerson.html)
    /// - body, `GetAudienceLayoutOnPersonRequest`.
    ///   - `PersonId`, `i32`.
    /// - answers 200 with [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_audience_layout_on_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_audience_layout_on_person(self, person_id: i32) -> Call<'c, AudienceLayoutEntity, Select> {
        self.call(Op::GetAudienceLayoutOnPerson, &[]).arguments(&[View::I32(person_id)])
    }

    /// Get config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameter.html)
    /// - body, `GetConfigParameterRequest`.
    ///   - `LayoutName`, text.
    ///   - `ParameterName`, text.
    /// - answers 200 with [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_config_parameter("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_config_parameter(
        self,
        layout_name: &str,
        parameter_name: &str,
    ) -> Call<'c, AudienceConfigParameter, Select> {
        self.call(Op::GetConfigParameter, &[]).arguments(&[View::Str(layout_name), View::Str(parameter_name)])
    }

    /// Get config parameter on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameterOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameterOnPerson.html)
    /// - body, `GetConfigParameterOnPersonRequest`.
    ///   - `ParameterName`, text.
    ///   - `PersonId`, `i32`.
    /// - answers 200 with [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_config_parameter_on_person("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_config_parameter_on_person(
        self,
        parameter_name: &str,
        person_id: i32,
    ) -> Call<'c, AudienceConfigParameter, Select> {
        self.call(Op::GetConfigParameterOnPerson, &[]).arguments(&[View::Str(parameter_name), View::I32(person_id)])
    }

    /// Get config parameter value.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameterValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameterValue.html)
    /// - body, `GetConfigParameterValueRequest`.
    ///   - `LayoutName`, text.
    ///   - `ParameterName`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_config_parameter_value("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_config_parameter_value(self, layout_name: &str, parameter_name: &str) -> Call<'c, String, Select> {
        self.call(Op::GetConfigParameterValue, &[]).arguments(&[View::Str(layout_name), View::Str(parameter_name)])
    }

    /// Get config parameter value on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParameterValueOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParameterValueOnPerson.html)
    /// - body, `GetConfigParameterValueOnPersonRequest`.
    ///   - `ParameterName`, text.
    ///   - `PersonId`, `i32`.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_config_parameter_value_on_person("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_config_parameter_value_on_person(
        self,
        parameter_name: &str,
        person_id: i32,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetConfigParameterValueOnPerson, &[])
            .arguments(&[View::Str(parameter_name), View::I32(person_id)])
    }

    /// Get config parameters by layout name.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParametersByLayoutName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParametersByLayoutName.html)
    /// - body, `GetConfigParametersByLayoutNameRequest`.
    ///   - `LayoutName`, text.
    /// - answers 200 with list of [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_config_parameters_by_layout_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_config_parameters_by_layout_name(
        self,
        layout_name: &str,
    ) -> Call<'c, Vec<AudienceConfigParameter>, Select> {
        self.call(Op::GetConfigParametersByLayoutName, &[]).arguments(&[View::Str(layout_name)])
    }

    /// Get config parameters on person.
    ///
    /// `POST /api/v1/Agents/Audience/GetConfigParametersOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetConfigParametersOnPerson.html)
    /// - body, `GetConfigParametersOnPersonRequest`.
    ///   - `PersonId`, `i32`.
    /// - answers 200 with list of [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_config_parameters_on_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_config_parameters_on_person(self, person_id: i32) -> Call<'c, Vec<AudienceConfigParameter>, Select> {
        self.call(Op::GetConfigParametersOnPerson, &[]).arguments(&[View::I32(person_id)])
    }

    /// Get default country flag.
    ///
    /// `POST /api/v1/Agents/Audience/GetDefaultCountryFlag`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetDefaultCountryFlag.html)
    /// - body, `GetDefaultCountryFlagRequest`.
    ///   - `LayoutName`, text.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_default_country_flag("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_default_country_flag(self, layout_name: &str) -> Call<'c, Bytes, Select> {
        self.call(Op::GetDefaultCountryFlag, &[]).arguments(&[View::Str(layout_name)])
    }

    /// Get default person image.
    ///
    /// `POST /api/v1/Agents/Audience/GetDefaultPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetDefaultPersonImage.html)
    /// - body, `GetDefaultPersonImageRequest`.
    ///   - `LayoutName`, text.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_default_person_image("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_default_person_image(self, layout_name: &str) -> Call<'c, Bytes, Select> {
        self.call(Op::GetDefaultPersonImage, &[]).arguments(&[View::Str(layout_name)])
    }

    /// Get default project image.
    ///
    /// `POST /api/v1/Agents/Audience/GetDefaultProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetDefaultProjectImage.html)
    /// - body, `GetDefaultProjectImageRequest`.
    ///   - `LayoutName`, text.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_default_project_image("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_default_project_image(self, layout_name: &str) -> Call<'c, Bytes, Select> {
        self.call(Op::GetDefaultProjectImage, &[]).arguments(&[View::Str(layout_name)])
    }

    /// Get logo image.
    ///
    /// `POST /api/v1/Agents/Audience/GetLogoImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetLogoImage.html)
    /// - body, `GetLogoImageRequest`.
    ///   - `LayoutName`, text.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_logo_image("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_logo_image(self, layout_name: &str) -> Call<'c, Bytes, Select> {
        self.call(Op::GetLogoImage, &[]).arguments(&[View::Str(layout_name)])
    }

    /// Get my audience layout.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyAudienceLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyAudienceLayout.html)
    /// - answers 200 with [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_my_audience_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_my_audience_layout(self) -> Call<'c, AudienceLayoutEntity, Select> {
        self.call(Op::GetMyAudienceLayout, &[])
    }

    /// Get my config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyConfigParameter.html)
    /// - body, `GetMyConfigParameterRequest`.
    ///   - `ParameterName`, text.
    /// - answers 200 with [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_my_config_parameter("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_my_config_parameter(self, parameter_name: &str) -> Call<'c, AudienceConfigParameter, Select> {
        self.call(Op::GetMyConfigParameter, &[]).arguments(&[View::Str(parameter_name)])
    }

    /// Get my config parameter value.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyConfigParameterValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyConfigParameterValue.html)
    /// - body, `GetMyConfigParameterValueRequest`.
    ///   - `ParameterName`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_my_config_parameter_value("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_my_config_parameter_value(self, parameter_name: &str) -> Call<'c, String, Select> {
        self.call(Op::GetMyConfigParameterValue, &[]).arguments(&[View::Str(parameter_name)])
    }

    /// Get my config parameters.
    ///
    /// `POST /api/v1/Agents/Audience/GetMyConfigParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_GetMyConfigParameters.html)
    /// - answers 200 with list of [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().get_my_config_parameters().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_my_config_parameters(self) -> Call<'c, Vec<AudienceConfigParameter>, Select> {
        self.call(Op::GetMyConfigParameters, &[])
    }

    /// Save audience layout entity.
    ///
    /// `POST /api/v1/Agents/Audience/SaveAudienceLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SaveAudienceLayoutEntity.html)
    /// - body, [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    /// - answers 200 with [`AudienceLayoutEntity`](crate::types::AudienceLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().save_audience_layout_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_audience_layout_entity(self, body: &AudienceLayoutEntity) -> Call<'c, AudienceLayoutEntity> {
        self.call(Op::SaveAudienceLayoutEntity, &[]).body(View::Carrier(body))
    }

    /// Save config parameter.
    ///
    /// `POST /api/v1/Agents/Audience/SaveConfigParameter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SaveConfigParameter.html)
    /// - body, `SaveConfigParameterRequest`.
    ///   - `LayoutName`, text.
    ///   - `ConfigParameter`, [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    /// - answers 200 with [`AudienceConfigParameter`](crate::types::AudienceConfigParameter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.audience_agent().save_config_parameter("text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_config_parameter(
        self,
        layout_name: &str,
        config_parameter: &AudienceConfigParameter,
    ) -> Call<'c, AudienceConfigParameter, Select> {
        self.call(Op::SaveConfigParameter, &[]).arguments(&[View::Str(layout_name), View::Carrier(config_parameter)])
    }

    /// Set default country flag.
    ///
    /// `POST /api/v1/Agents/Audience/SetDefaultCountryFlag`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetDefaultCountryFlag.html)
    /// - body, `SetDefaultCountryFlagRequest`.
    ///   - `LayoutName`, text.
    ///   - `Image`, bytes in base64.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.audience_agent().set_default_country_flag("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_default_country_flag(self, layout_name: &str, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetDefaultCountryFlag, &[]).arguments(&[View::Str(layout_name), image.view()])
    }

    /// Set default person image.
    ///
    /// `POST /api/v1/Agents/Audience/SetDefaultPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetDefaultPersonImage.html)
    /// - body, `SetDefaultPersonImageRequest`.
    ///   - `LayoutName`, text.
    ///   - `Image`, bytes in base64.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.audience_agent().set_default_person_image("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_default_person_image(self, layout_name: &str, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetDefaultPersonImage, &[]).arguments(&[View::Str(layout_name), image.view()])
    }

    /// Set default project image.
    ///
    /// `POST /api/v1/Agents/Audience/SetDefaultProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetDefaultProjectImage.html)
    /// - body, `SetDefaultProjectImageRequest`.
    ///   - `LayoutName`, text.
    ///   - `Image`, bytes in base64.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.audience_agent().set_default_project_image("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_default_project_image(self, layout_name: &str, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetDefaultProjectImage, &[]).arguments(&[View::Str(layout_name), image.view()])
    }

    /// Set logo image.
    ///
    /// `POST /api/v1/Agents/Audience/SetLogoImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Audience_Agent/v1AudienceAgent_SetLogoImage.html)
    /// - body, `SetLogoImageRequest`.
    ///   - `LayoutName`, text.
    ///   - `Image`, bytes in base64.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.audience_agent().set_logo_image("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_logo_image(self, layout_name: &str, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetLogoImage, &[]).arguments(&[View::Str(layout_name), image.view()])
    }
}

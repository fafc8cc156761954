// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::NavigatorCompany;

use super::operations::*;

/// Handlers of the tag `Navigator_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait NavigatorAgentServer: Send + Sync + 'static {
    /// Returns every navigator company of the installation.
    ///
    /// `POST /api/v1/Agents/Navigator/GetAllNavigatorCompany`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Navigator_Agent/v1NavigatorAgent_GetAllNavigatorCompany.html)
    fn get_all_navigator_company<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<NavigatorCompany>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies for the navigator of the client, found by name.
    ///
    /// `POST /api/v1/Agents/Navigator/GetNavigatorCompanies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Navigator_Agent/v1NavigatorAgent_GetNavigatorCompanies.html)
    fn get_navigator_companies<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<NavigatorCompany>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several companies of the navigator at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Navigator/GetNavigatorCompanyList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Navigator_Agent/v1NavigatorAgent_GetNavigatorCompanyList.html)
    fn get_navigator_company_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<NavigatorCompany>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Navigator_Agent`, served by `api`.
pub fn routes(api: impl NavigatorAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`NavigatorAgentServer`] that goes with an operation.
fn dispatch<'a, T: NavigatorAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAllNavigatorCompany) => server::respond(cx, api.get_all_navigator_company(cx)),
        Some(Op::GetNavigatorCompanies) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_navigator_companies(cx, name))
        }
        Some(Op::GetNavigatorCompanyList) => server::respond(
            cx,
            api.get_navigator_company_list(cx, take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

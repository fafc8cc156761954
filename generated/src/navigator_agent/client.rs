// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::NavigatorCompany;

use super::operations::*;

/// Calls of the tag `Navigator_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct NavigatorAgentClient<'c>(&'c Client);

impl<'c> NavigatorAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns every navigator company of the installation.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Navigator/GetAllNavigatorCompany`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Navigator_Agent/v1NavigatorAgent_GetAllNavigatorCompany.html)
    /// - returns 200 with list of [`NavigatorCompany`](crate::types::NavigatorCompany).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.navigator_agent().get_all_navigator_company().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NavigatorAgent_GetAllNavigatorCompany")]
    #[inline]
    pub fn get_all_navigator_company(self) -> Call<'c, Vec<NavigatorCompany>, Select> {
        self.call(Op::GetAllNavigatorCompany, &[])
    }

    /// Returns companies for the navigator of the client, found by name.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Navigator/GetNavigatorCompanies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Navigator_Agent/v1NavigatorAgent_GetNavigatorCompanies.html)
    /// - body, `GetNavigatorCompaniesRequest`.
    ///   - `Name`, text: Text to find companies by in the navigator.
    /// - returns 200 with list of [`NavigatorCompany`](crate::types::NavigatorCompany).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.navigator_agent().get_navigator_companies("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NavigatorAgent_GetNavigatorCompanies")]
    #[inline]
    pub fn get_navigator_companies(self, name: &str) -> Call<'c, Vec<NavigatorCompany>, Select> {
        self.call(Op::GetNavigatorCompanies, &[]).arguments(&[View::Str(name)])
    }

    /// Returns several companies of the navigator at once, by their keys.
    ///
    /// A call that takes longer than 1,700 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Navigator/GetNavigatorCompanyList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Navigator_Agent/v1NavigatorAgent_GetNavigatorCompanyList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`NavigatorCompany`](crate::types::NavigatorCompany).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.navigator_agent().get_navigator_company_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NavigatorAgent_GetNavigatorCompanyList")]
    #[inline]
    pub fn get_navigator_company_list(self, body: &[i32]) -> Call<'c, Vec<NavigatorCompany>, Select> {
        self.call(Op::GetNavigatorCompanyList, &[]).body(View::List(&body))
    }
}

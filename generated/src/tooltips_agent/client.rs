// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;

use super::operations::*;

/// Calls of the tag `Tooltips_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct TooltipsAgentClient<'c>(&'c Client);

impl<'c> TooltipsAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the tooltip for a hint. A hint in braces names a record, such as `{contact_id=123}` or
    /// `{appointment_id=222&mode=simple}`; any other hint is literal text. The tooltip may contain resource names in
    /// square brackets that the client has to resolve.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Tooltips/GetTooltip`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Tooltips_Agent/v1TooltipsAgent_GetTooltip.html)
    /// - body, `GetTooltipRequest`.
    ///   - `TooltipHint`, text: What the tooltip is about: a literal text, or keys and values in braces, such as
    ///     `{contact_id=123}`, with an ampersand between pairs.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.tooltips_agent().get_tooltip("tooltip hint").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TooltipsAgent_GetTooltip")]
    #[inline]
    pub fn get_tooltip(self, tooltip_hint: &str) -> Call<'c, String, Select> {
        self.call(Op::GetTooltip, &[]).arguments(&[View::Str(tooltip_hint)])
    }
}

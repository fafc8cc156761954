// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;

use super::operations::*;

/// Calls of the tag `Previews_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct PreviewsAgentClient<'c>(&'c Client);

impl<'c> PreviewsAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the preview text for a hint. A hint in braces names a record, such as `{contact_id=123}` or
    /// `{appointment_id=222&mode=simple}`; any other hint is literal text. The preview may contain resource names in
    /// square brackets that the client has to resolve.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Previews/GetPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Previews_Agent/v1PreviewsAgent_GetPreview.html)
    /// - body, `GetPreviewRequest`.
    ///   - `PreviewHint`, text: What to preview: a literal text, or keys and values in braces, such as
    ///     `{contact_id=123}`, with an ampersand between pairs.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.previews_agent().get_preview("preview hint").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreviewsAgent_GetPreview")]
    #[inline]
    pub fn get_preview(self, preview_hint: &str) -> Call<'c, String, Select> {
        self.call(Op::GetPreview, &[]).arguments(&[View::Str(preview_hint)])
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{ArchiveColumnInfo, ArchiveDirectory, ArchiveForm, InlineCount, Mode, ODataSlimResponse, Output};

use super::operations::*;

/// Handlers of the tag `Archive`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ArchiveServer: Send + Sync + 'static {
    /// Returns the archives that can be queried, with their addresses.
    ///
    /// `GET /api/v1/Archive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchive.html)
    fn get_archive<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ArchiveDirectory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows of an archive with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Archive/{archiveProviderName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchive_GET.html)
    fn get_archive_by_archive_provider_name<'a>(
        &'a self,
        cx: &'a server::Context,
        archive_provider_name: String,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        metadata: Option<String>,
        inline_count: Option<InlineCount>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows of an archive like the GET, with its parameters in a form body, for queries that are too long for
    /// an address.
    ///
    /// `POST /api/v1/Archive/{archiveProviderName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_PostArchive.html)
    fn post_archive<'a>(
        &'a self,
        cx: &'a server::Context,
        archive_provider_name: String,
        body: ArchiveForm,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a description of the columns of an archive.
    ///
    /// `GET /api/v1/Archive/{archiveProviderName}/$metadata`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchiveMetadata.html)
    fn get_archive_metadata<'a>(
        &'a self,
        cx: &'a server::Context,
        archive_provider_name: String,
    ) -> impl Future<Output = Result<Map<ArchiveColumnInfo>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Archive`, served by `api`.
pub fn routes(api: impl ArchiveServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ArchiveServer`] that goes with an operation.
fn dispatch<'a, T: ArchiveServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetArchive) => server::respond(cx, api.get_archive(cx)),
        Some(Op::GetArchiveByArchiveProviderName) => server::respond(
            cx,
            api.get_archive_by_archive_provider_name(
                cx,
                take!(input.path("archiveProviderName")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$metadata")),
                take!(input.query("$inlineCount")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostArchive) => server::respond(
            cx,
            api.post_archive(cx, take!(input.path("archiveProviderName")), take!(input.body())),
        ),
        Some(Op::GetArchiveMetadata) => server::respond(
            cx,
            api.get_archive_metadata(cx, take!(input.path("archiveProviderName"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Archive" crate::tables::SHARED {
    GetArchive "GET /api/v1/Archive v1Archive_GetArchive headers:61cd96ad responses:3ca57e4f sum:edcf8135";
    GetArchiveByArchiveProviderName "GET /api/v1/Archive/{archiveProviderName} v1Archive_GetArchive_GET path:required:text:archiveProviderName query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:text:$metadata query:optional:enum:$inlineCount query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:a19e8788";
    PostArchive "POST /api/v1/Archive/{archiveProviderName} v1Archive_PostArchive path:required:text:archiveProviderName headers:61cd96ad request:b0859baf responses:3ca57e4f sum:a82976e3";
    GetArchiveMetadata "GET /api/v1/Archive/{archiveProviderName}/$metadata v1Archive_GetArchiveMetadata path:required:text:archiveProviderName headers:61cd96ad responses:3ca57e4f sum:e36c4d97";
} }

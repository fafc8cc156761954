// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TimeZone" crate::tables::SHARED {
    GetTimeZonesArchive "GET /api/v1/TimeZone v1TimeZone_GetTimeZonesArchive query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:text:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format headers:61cd96ad responses:3ca57e4f sum:ac8c0d4e";
    GetBaseTimeZone "GET /api/v1/TimeZone/base v1TimeZone_GetBaseTimeZone headers:61cd96ad responses:3ca57e4f sum:dca11a49";
    GetCurrentTimeZone "GET /api/v1/TimeZone/current v1TimeZone_GetCurrentTimeZone headers:61cd96ad responses:3ca57e4f sum:2fc9644f";
} }

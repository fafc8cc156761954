// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "String" crate::tables::SHARED {
    GetStringNames "GET /api/v1/String v1String_GetStringNames query:optional:text:q query:optional:text:isoLangCode headers:61cd96ad responses:3ca57e4f sum:98f987bc";
    GetStrings "POST /api/v1/String v1String_GetStrings query:optional:text:isoLangCode query:optional:bool:ignoreOverrides headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0dc67094";
    GetKnownLanguages "GET /api/v1/String/KnownLanguages v1String_GetKnownLanguages headers:61cd96ad responses:3ca57e4f sum:688a0a48";
    GetStringsBySrId "GET /api/v1/String/{sr_id} v1String_GetStrings_GET path:required:text:sr_id query:optional:text:isoLangCode query:optional:bool:ignoreOverrides headers:61cd96ad responses:3ca57e4f sum:53a0f899";
    GetString "GET /api/v1/String/{sr_id}/{isoLangCode} v1String_GetString path:required:text:sr_id path:required:text:isoLangCode query:optional:bool:ignoreOverrides headers:61cd96ad responses:3ca57e4f sum:d071c2d8";
} }

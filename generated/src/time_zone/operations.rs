// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1};

operations! { "TimeZone" 3 {
    0 GET_BASE_TIME_ZONE Get "/api/v1/TimeZone/base" "v1TimeZone_GetBaseTimeZone" [] HEADERS_1, None, ANSWERS_200;
    1 GET_CURRENT_TIME_ZONE Get "/api/v1/TimeZone/current" "v1TimeZone_GetCurrentTimeZone" [] HEADERS_1, None, ANSWERS_200;
    2 GET_TIME_ZONES_ARCHIVE Get "/api/v1/TimeZone" "v1TimeZone_GetTimeZonesArchive" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Text Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional] HEADERS_1, None, ANSWERS_200;
} }

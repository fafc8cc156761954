// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1};

operations! { "Archive" 2 {
    0 GET_ARCHIVE Get "/api/v1/Archive" "v1Archive_GetArchive" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ARCHIVE_GET Get "/api/v1/Archive/{archiveProviderName}" "v1Archive_GetArchive_GET" [Path "archiveProviderName" Text Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$metadata" Text Optional, Query "$inlineCount" Enum Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
} }

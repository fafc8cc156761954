// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_404, ANSWERS_204, ANSWERS_204_400, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "TableRecord" 4 {
    0 READ_ROW Get "/api/v1/Table/{tableName}/{id}" "v1TableRecord_ReadRow" [Path "tableName" Text Required, Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 UPDATE_ROW Put "/api/v1/Table/{tableName}/{id}" "v1TableRecord_UpdateRow" [Path "tableName" Text Required, Path "id" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204_400;
    2 DELETE_ROW Delete "/api/v1/Table/{tableName}/{id}" "v1TableRecord_DeleteRow" [Path "tableName" Text Required, Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 INSERT_ROW Post "/api/v1/Table/{tableName}" "v1TableRecord_InsertRow" [Path "tableName" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }

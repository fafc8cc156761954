// Made by `cargo run --release -p pagewire`; do not edit.

//! Lists that the descriptors of many operations share.
#![allow(dead_code, reason = "without a tag there is no operation")]

use pagewire_runtime::operation::{Request, Response, Shared};

const MEDIA_0: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/json",
    "text/xml",
];

const MEDIA_1: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/xml",
    "text/json",
    "text/xml",
];

const MEDIA_2: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/msword",
    "application/octet-stream",
    "application/pdf",
    "application/rtf",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/xml",
    "image/bmp",
    "image/gif",
    "image/jpeg",
    "image/jpg",
    "image/png",
    "image/tiff",
    "multipart/related",
    "text/html",
    "text/json",
    "text/plain",
    "text/xml",
];

const MEDIA_3: &[&str] = &[
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/json",
];

const MEDIA_4: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/msword",
    "application/octet-stream",
    "application/rtf",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/x-www-form-urlencoded",
    "application/xml",
    "image/bmp",
    "image/gif",
    "image/jpeg",
    "image/jpg",
    "image/png",
    "image/tiff",
    "multipart/form-data",
    "text/json",
    "text/xml",
];

const MEDIA_5: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
];

const MEDIA_6: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "multipart/form-data",
];

const MEDIA_7: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/json",
    "text/plain",
    "text/xml",
];

pub(crate) static SHARED: Shared = Shared {
    headers: &[
        &["Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken"],
        &["SO-AppToken"],
    ],
    requests: &[
        Request { required: true, media_types: MEDIA_0 },
        Request { required: true, media_types: MEDIA_3 },
        Request { required: true, media_types: MEDIA_4 },
        Request { required: true, media_types: MEDIA_6 },
        Request { required: true, media_types: MEDIA_7 },
    ],
    responses: &[
        &[Response { status: 200, media_types: MEDIA_1 }],
        &[Response { status: 204, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_2 }],
        &[Response { status: 200, media_types: MEDIA_1 }, Response { status: 404, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_1 }, Response { status: 304, media_types: &[] }, Response { status: 404, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_1 }, Response { status: 400, media_types: &[] }, Response { status: 412, media_types: &[] }],
        &[Response { status: 204, media_types: &[] }, Response { status: 412, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_1 }, Response { status: 404, media_types: &[] }, Response { status: 409, media_types: &[] }, Response { status: 412, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_1 }, Response { status: 400, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_5 }, Response { status: 404, media_types: &[] }],
        &[Response { status: 204, media_types: &[] }, Response { status: 400, media_types: &[] }],
        &[Response { status: 200, media_types: MEDIA_1 }, Response { status: 400, media_types: &[] }, Response { status: 404, media_types: &[] }],
    ],
};

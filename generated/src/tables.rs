// Made by `cargo run --release -p generator`; do not edit.

//! Lists that the descriptors of many operations share.
#![allow(dead_code, reason = "each feature needs its own part")]

use runtime::operation::{Request, Response};

pub(crate) const HEADERS_1: &[&str] = &[
    "Accept-Language",
    "SO-Language",
    "SO-Culture",
    "SO-TimeZone",
    "SO-AppToken",
];

pub(crate) const HEADERS_2: &[&str] = &[
    "SO-AppToken",
];

pub(crate) const MEDIA_1: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/json",
    "text/xml",
];

pub(crate) const MEDIA_2: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/xml",
    "text/json",
    "text/xml",
];

pub(crate) const MEDIA_3: &[&str] = &[
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

pub(crate) const MEDIA_4: &[&str] = &[
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/json",
];

pub(crate) const MEDIA_5: &[&str] = &[
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

pub(crate) const MEDIA_6: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
];

pub(crate) const MEDIA_7: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "multipart/form-data",
];

pub(crate) const MEDIA_8: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/json",
    "text/plain",
    "text/xml",
];

pub(crate) static REQUEST_1: &Request = &Request { required: true, media_types: MEDIA_1 };
pub(crate) static REQUEST_2: &Request = &Request { required: true, media_types: MEDIA_4 };
pub(crate) static REQUEST_3: &Request = &Request { required: true, media_types: MEDIA_5 };
pub(crate) static REQUEST_4: &Request = &Request { required: true, media_types: MEDIA_7 };
pub(crate) static REQUEST_5: &Request = &Request { required: true, media_types: MEDIA_8 };
pub(crate) static ANSWERS_200: &[Response] = &[Response { status: 200, media_types: MEDIA_2 }];
pub(crate) static ANSWERS_204: &[Response] = &[Response { status: 204, media_types: &[] }];
pub(crate) static ANSWERS_200_V2: &[Response] = &[Response { status: 200, media_types: MEDIA_3 }];
pub(crate) static ANSWERS_200_404: &[Response] = &[Response { status: 200, media_types: MEDIA_2 }, Response { status: 404, media_types: &[] }];
pub(crate) static ANSWERS_200_304_404: &[Response] = &[Response { status: 200, media_types: MEDIA_2 }, Response { status: 304, media_types: &[] }, Response { status: 404, media_types: &[] }];
pub(crate) static ANSWERS_200_400_412: &[Response] = &[Response { status: 200, media_types: MEDIA_2 }, Response { status: 400, media_types: &[] }, Response { status: 412, media_types: &[] }];
pub(crate) static ANSWERS_204_412: &[Response] = &[Response { status: 204, media_types: &[] }, Response { status: 412, media_types: &[] }];
pub(crate) static ANSWERS_200_404_409_412: &[Response] = &[Response { status: 200, media_types: MEDIA_2 }, Response { status: 404, media_types: &[] }, Response { status: 409, media_types: &[] }, Response { status: 412, media_types: &[] }];
pub(crate) static ANSWERS_200_400: &[Response] = &[Response { status: 200, media_types: MEDIA_2 }, Response { status: 400, media_types: &[] }];
pub(crate) static ANSWERS_200_404_V2: &[Response] = &[Response { status: 200, media_types: MEDIA_6 }, Response { status: 404, media_types: &[] }];
pub(crate) static ANSWERS_204_400: &[Response] = &[Response { status: 204, media_types: &[] }, Response { status: 400, media_types: &[] }];
pub(crate) static ANSWERS_400_404: &[Response] = &[Response { status: 400, media_types: &[] }, Response { status: 404, media_types: &[] }];
pub(crate) static ANSWERS_404: &[Response] = &[Response { status: 404, media_types: &[] }];

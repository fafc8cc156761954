// Made by `cargo run --release -p pagewire`; do not edit.

//! Lists that the descriptors of many operations share.
#![allow(dead_code, reason = "without a tag there is no operation")]

use pagewire_runtime::operation::{Request, Response, Shared, Status};

const MEDIA_10CB9BA4: &[&str] = &[
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/json",
];

const MEDIA_1C051083: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "multipart/form-data",
];

const MEDIA_1C8D5946: &[&str] = &[
    "application/octet-stream",
    "application/pdf",
    "multipart/related",
    "text/html",
    "text/plain",
];

const MEDIA_22955233: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
];

const MEDIA_473DB0E2: &[&str] = &[
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

const MEDIA_8E9A3A29: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/json",
    "text/plain",
    "text/xml",
];

const MEDIA_93D047F3: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/xml",
    "text/json",
    "text/xml",
];

const MEDIA_9D1D86DB: &[&str] = &[
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/json",
    "text/xml",
];

const MEDIA_DF3E7F44: &[&str] = &[
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

const MEDIA_EF625AC9: &[&str] = &[
    "application/x-www-form-urlencoded",
];

pub(crate) static SHARED: Shared = Shared::new(
    &[
        ("61cd96ad", &["Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken"]),
        ("f9ca0ff2", &["SO-AppToken"]),
    ],
    &[
        ("20d8cbe6", Request::new(true, MEDIA_9D1D86DB)),
        ("73f152fc", Request::new(true, MEDIA_10CB9BA4)),
        ("a6f45a31", Request::new(true, MEDIA_1C051083)),
        ("b0859baf", Request::new(true, MEDIA_EF625AC9)),
        ("ba0a57ea", Request::new(true, MEDIA_8E9A3A29)),
        ("e5bfede5", Request::new(true, MEDIA_DF3E7F44)),
    ],
    &[
        ("1bea1164", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
            Response::new(Status::Code(400), &[]),
            Response::new(Status::Code(412), &[]),
        ]),
        ("3ca57e4f", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
        ]),
        ("5cd2bdb7", &[
            Response::new(Status::Code(204), &[]),
        ]),
        ("8a160b57", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
            Response::new(Status::Code(404), &[]),
        ]),
        ("8a3b30a7", &[
            Response::new(Status::Code(200), MEDIA_22955233),
            Response::new(Status::Code(404), &[]),
        ]),
        ("915f603b", &[
            Response::new(Status::Code(204), &[]),
            Response::new(Status::Code(400), &[]),
        ]),
        ("9a7baf1d", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
            Response::new(Status::Code(404), &[]),
            Response::new(Status::Code(409), &[]),
            Response::new(Status::Code(412), &[]),
        ]),
        ("9b9efee6", &[
            Response::new(Status::Code(200), MEDIA_473DB0E2),
        ]),
        ("a2ce9e28", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
            Response::new(Status::Code(304), &[]),
            Response::new(Status::Code(404), &[]),
        ]),
        ("a9a98ee0", &[
            Response::new(Status::Code(200), MEDIA_1C8D5946),
        ]),
        ("c64f0e03", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
            Response::new(Status::Code(400), &[]),
        ]),
        ("cd00e3d0", &[
            Response::new(Status::Code(204), &[]),
            Response::new(Status::Code(412), &[]),
        ]),
        ("f1c7fcdb", &[
            Response::new(Status::Code(200), MEDIA_93D047F3),
            Response::new(Status::Code(400), &[]),
            Response::new(Status::Code(404), &[]),
        ]),
    ],
)
.of(crate::PROFILE);

//! The grammar of the reference pages.
//!
//! The vendor renders them from its Swagger, and has changed the format several times. One grammar covers all of these formats and our own
//! pages, because a tree may mix them. They differ in the words that occur.

use crate::docs::{
    ArchiveSection, ArchiveWords, ColumnType, Generation, Grammar, HeadingRule, Keys, Notices,
    Phrases, SectionName, StatedType, Tables, Tail,
};

const fn heading(level: u8, words: &'static str, tail: Tail, section: SectionName) -> HeadingRule {
    HeadingRule {
        level,
        words,
        tail,
        section,
    }
}

/// The grammar of the pages of 2021 to 2026 and of our own.
pub static GRAMMAR: Grammar = Grammar {
    generations: &[
        Generation {
            name: "2022 (types by word, `Response body:` as a line)",
            marks: &["id: ", "Response body:", "## Sample Request"],
        },
        Generation {
            name: "2023 (carriers by name, samples on the page)",
            marks: &["uid: ", "### Response body: ", "## Sample response"],
        },
        Generation {
            name: "2026 (samples in files of their own)",
            marks: &[
                "content_type: ",
                "generated: ",
                "### Response body: ",
                "[!include[",
            ],
        },
        Generation {
            name: "our own (every type stated)",
            marks: &[
                "uid: ",
                "carrier: ",
                "enum: ",
                "calls: ",
                "### Request body: ",
            ],
        },
    ],
    keys: Keys {
        id: &["id", "uid"],
        idle: &[
            "generated",
            "content_type",
            "description",
            "keywords",
            "envir",
        ],
    },
    headings: &[
        heading(
            2,
            "query string parameters",
            Tail::Never,
            SectionName::Query,
        ),
        heading(2, "request headers", Tail::Never, SectionName::Headers),
        heading(2, "request body", Tail::Always, SectionName::Body),
        heading(3, "request body", Tail::Always, SectionName::BodyType),
        heading(2, "response", Tail::Maybe, SectionName::Response),
        heading(3, "response body", Tail::Always, SectionName::ResponseBody),
        heading(2, "sample request", Tail::Never, SectionName::SampleRequest),
        heading(
            2,
            "sample response",
            Tail::Never,
            SectionName::SampleResponse,
        ),
    ],
    tables: Tables {
        path: ["Path Part", "Type", "Description"],
        query: ["Parameter Name", "Type", "Description"],
        headers: ["Parameter Name", "Description"],
        properties: ["Property Name", "Type", "Description"],
        statuses: ["Response", "Description"],
        members: ["Member", "Value", "Description"],
    },
    type_words: &[
        ("Object", StatedType::Object),
        ("Array", StatedType::Array(None)),
        // Text, a date-time or bytes: the sample decides.
        ("String", StatedType::LooseString),
        ("Integer", StatedType::Int32),
        ("Number", StatedType::Double),
        ("Boolean", StatedType::Bool),
    ],
    stream_word: "binary",
    parameters_body: "request",
    body_line: "Response body:",
    notices: Notices {
        restricted: "Online Restricted",
        experimental: "Experimental",
        slow: "NsApiSlow threshold:",
        units: &[("ms", 1), ("s", 1000)],
    },
    phrases: Phrases {
        carrier: "Carrier object for ",
        extends: (" entity with API _Links added", "WithLinks"),
        idle: "Services for the ",
        calls: ("Calls the ", " agent", " service "),
        interface: ("I", "Agent"),
        archive: ("using the \"", "\" archive"),
    },
    required: "Required",
    media_headers: &["Accept", "Content-Type"],
    raw_bytes: "GIF8",
    sample_fences: &["http!", "http_"],
    archives: ArchiveWords {
        headings: &[
            ("supported entities", ArchiveSection::Entities, false),
            ("supported columns", ArchiveSection::Columns, false),
            ("supported columns (cont.)", ArchiveSection::Columns, true),
            ("sample", ArchiveSection::Sample, false),
            ("entities", ArchiveSection::Entities, false),
            ("columns", ArchiveSection::Columns, false),
            ("shared columns", ArchiveSection::Parts, false),
        ],
        entities: &[&["Name", "Description"], &["Entity"]],
        columns: &[
            &["Name", "Restriction", "Description", "OrderBy"],
            &["Column", "Type", "OrderBy"],
        ],
        parts: &[&["Path", "Columns"]],
        types: &[("None", ColumnType::None)],
        sorts: "x",
        idle: &["This provider name is implemented by"],
        ends: &["There is no generated sample", "See also:"],
        sample: ("GET /api/v1/archive/", "?$select="),
        own_fields: &["Extra", "Udef"],
    },
    tag: super::names::tag,
};

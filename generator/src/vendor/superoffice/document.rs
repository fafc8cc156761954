//! Texts and addresses of the document that no page has, in our own words.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme, Server, ServerVariable};

/// The runtime profile that the document names.
pub(crate) const PROFILE: &str = "superoffice";

/// The document's title.
pub(crate) const TITLE: &str = "SuperOffice WebAPI";

/// Returns the vendor's address for the page of an operation.
pub(crate) fn page_url(half: &str, tag: &str, id: &str) -> String {
    format!("https://docs.superoffice.com/api/reference/restful/{half}/{tag}/{id}.html")
}

/// Returns the server. Sites differ in the host and in the folder before `/api`.
pub(crate) fn server() -> Server {
    let variable = |default: &str, description: &str| ServerVariable {
        default: default.to_owned(),
        description: Some(description.to_owned()),
        ..ServerVariable::default()
    };
    let variables = IndexMap::from([
        (
            "host".to_owned(),
            variable(
                "sod.superoffice.com",
                "The host of the installation, with its port if it has one.",
            ),
        ),
        (
            "tenant".to_owned(),
            variable(
                "Cust12345",
                "The folder in front of `/api`: the customer's id online, often `SuperOffice` on site.",
            ),
        ),
    ]);
    Server {
        url: "https://{host}/{tenant}".to_owned(),
        description: Some("An installation of SuperOffice, online or on site.".to_owned()),
        variables: Some(variables),
        ..Server::default()
    }
}

/// The document's introduction.
pub(crate) const INFO: &str = "\
The CRM WebAPI of SuperOffice, described from the vendor's public reference pages.

Two halves offer the same services: *agents* (`POST /api/v1/Agents/…`, parameters in a JSON object) and *REST* \
(`/api/v1/…`, one URL per entity). Agents return `null` where REST returns 404.

Every property may be absent or null; enums may grow; a flag enum's value is a list such as `A, B`.";

/// Returns the description of a well-known header or query option.
pub(crate) fn parameter(name: &str) -> Option<&'static str> {
    Some(match name {
        "Accept-Language" => {
            "Languages for texts that exist in several; without it nothing is translated."
        }
        "SO-Language" => "Like `Accept-Language`, and wins over it; `*` switches translation off.",
        "SO-Culture" => {
            "Formats numbers and dates inside texts; it has no effect without a language."
        }
        "SO-TimeZone" => {
            "Zone for dates in and out, by id or code; append `, includeTZOffset` for offsets."
        }
        "SO-AppToken" => "Secret of the calling application; online it accompanies a ticket.",
        "$select" => "Names of the properties or columns to return, separated by commas.",
        "$filter" => {
            "Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`."
        }
        "$orderBy" => "Columns to sort by, each with `asc` or `desc` if need be.",
        "$entities" => "Kinds of entities to include, separated by commas.",
        "$top" => "Most rows in one response.",
        "$skip" => "Rows to leave out at the start.",
        "$mode" => "How much of each column to return.",
        "$options" => "Options of the archive provider.",
        "$context" => "Context that the archive provider understands.",
        "$format" => "Format of the response; overrides the `Accept` header.",
        "$jsonSafe" => "Whether column names are made safe for use as identifiers.",
        "$output" => "Whether booleans come as values or as they are displayed.",
        _ => return None,
    })
}

/// Properties with secrets that their names do not reveal, each after its carrier.
const SECRETS: [(&str, &str); 4] = [
    ("Credential", "Value"),
    ("CsSessionKey", "Key"),
    // An address with login and password.
    ("TestSmtpServerRequest", "SmtpUri"),
    ("XsrfValue", "Value"),
];

/// Whether a property holds a secret that its name does not reveal.
pub(crate) fn is_secret(carrier: &str, property: &str) -> bool {
    SECRETS.contains(&(carrier, property))
}

/// Returns the sentence about the time after which a call counts as slow.
pub(crate) fn slow(milliseconds: u32) -> String {
    let mut digits = milliseconds.to_string();
    for at in (1..digits.len())
        .rev()
        .filter(|at| (digits.len() - at).is_multiple_of(3))
        .collect::<Vec<_>>()
    {
        digits.insert(at, ',');
    }
    format!("A call that takes longer than {digits} ms counts as slow.")
}

/// Returns the meaning of a status, for pages without a text of their own.
pub(crate) fn status(code: u16) -> &'static str {
    match code {
        200 => "Done.",
        204 => "Done; nothing is returned.",
        304 => "Unchanged since the given time.",
        400 => "The request cannot be understood.",
        404 => "The entity does not exist.",
        409 => "A test in the patch failed; nothing was changed.",
        412 => "The entity was changed since the given time; nothing was changed.",
        _ => "See the status code.",
    }
}

/// Returns the security schemes, in the order of preference.
pub(crate) fn security_schemes() -> IndexMap<String, ReferenceOr<SecurityScheme>> {
    let http = |scheme: &str, text: &str| {
        ReferenceOr::Item(SecurityScheme::HTTP {
            scheme: scheme.to_owned(),
            bearer_format: None,
            description: Some(text.to_owned()),
            extensions: IndexMap::new(),
        })
    };
    let xsrf = ReferenceOr::Item(SecurityScheme::APIKey {
        location: APIKeyLocation::Header,
        name: "X-XSRF-TOKEN".to_owned(),
        description: Some(
            "Value of the `XSRF-TOKEN` cookie, for calls that ride on a browser's session."
                .to_owned(),
        ),
        extensions: IndexMap::new(),
    });
    IndexMap::from([
        ("Bearer".to_owned(), http("bearer", "An access token.")),
        (
            "SoTicket".to_owned(),
            http(
                "SoTicket",
                "A ticket, sent as it is behind the word `SoTicket`.",
            ),
        ),
        (
            "Basic".to_owned(),
            http(
                "basic",
                "User name and password; or a ticket as the name and no password.",
            ),
        ),
        ("XsrfToken".to_owned(), xsrf),
    ])
}

//! The objects of Swagger 2.0 and OpenAPI 3, and their members per version.

use super::version::Version;

/// The content of a member.
pub(super) enum Holds {
    /// A value without members that the specification defines.
    Value,
    /// A value of that kind that other members depend on.
    Word,
    /// An object.
    Object(&'static Object),
    /// An object, or a reference to one.
    Part(&'static Object),
    /// A list.
    List(&'static Holds),
    /// An object whose members have arbitrary names.
    Map(&'static Holds),
    /// The paths, which begin with a slash.
    Paths,
    /// Content, by media type.
    Content,
    /// The responses, by status.
    Responses,
}

/// An object of the specification.
pub(super) struct Object {
    /// The name of the object.
    pub(super) name: &'static str,
    members: &'static [Member],
    /// Members that it shares with other objects.
    shared: &'static [Member],
    /// The members that are allowed next to a reference to it, from version 3.1.
    pub(super) beside: Beside,
}

/// The members that are read next to a reference.
#[derive(PartialEq)]
pub(super) enum Beside {
    /// A summary and a description.
    Words,
    /// All members, as in schemas.
    All,
}

/// A member: the versions that have it, its name, and its content.
type Member = (u8, &'static str, &'static Holds);

impl Object {
    /// Returns the name and content of a member, if the version has it.
    pub(super) fn member(
        &self,
        name: &str,
        version: Version,
    ) -> Option<(&'static str, &'static Holds)> {
        let mut members = self.of(version);
        members.find(|(known, _)| *known == name)
    }

    /// Returns the name in a version that is most similar to an unknown one, if any is similar.
    pub(super) fn closest(&self, name: &str, version: Version) -> Option<&'static str> {
        let lower = name.to_lowercase();
        let near = self.of(version).map(|(known, _)| {
            let likeness = strsim::jaro_winkler(&known.to_lowercase(), &lower);
            (likeness, known)
        });
        let near = near.filter(|(likeness, _)| *likeness > 0.9);
        near.max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, known)| known)
    }

    fn of(&self, version: Version) -> impl Iterator<Item = (&'static str, &'static Holds)> {
        let members = self.members.iter().chain(self.shared);
        let members = members.filter(move |(versions, ..)| versions & version as u8 != 0);
        members.map(|(_, name, holds)| (*name, *holds))
    }
}

use Holds::{Content, List, Map, Part, Paths, Responses, Value, Word};

pub(super) const V2: u8 = Version::Two as u8;
pub(super) const V30: u8 = Version::Three as u8;
const V31: u8 = Version::Three1 as u8;
pub(super) const V32: u8 = Version::Three2 as u8;
/// Since 3.1.
pub(super) const LATER: u8 = V31 | V32;
/// All of OpenAPI 3.
pub(super) const V3: u8 = V30 | LATER;
/// Every version.
pub(super) const ALL: u8 = V2 | V3;

/// Creates an object with a name and members. Next to a reference to it, only its words are read.
const fn object(name: &'static str, members: &'static [Member]) -> Object {
    Object {
        name,
        members,
        shared: &[],
        beside: Beside::Words,
    }
}

/// The same for an object that Swagger 2.0 describes without a schema.
const fn plain(name: &'static str, members: &'static [Member]) -> Object {
    Object {
        shared: &PLAIN,
        ..object(name, members)
    }
}

static DOCS_OBJECT: Holds = Holds::Object(&DOCS);
static SERVERS: Holds = List(&Holds::Object(&SERVER));
static PARAMETERS: Holds = List(&Part(&PARAMETER));
static EXAMPLES: Holds = Map(&Part(&EXAMPLE));
static HEADERS: Holds = Map(&Part(&HEADER));
static ENCODINGS: Holds = Map(&Holds::Object(&ENCODING));
static CALLBACKS: Holds = Map(&Map(&Holds::Object(&PATH_ITEM)));
static OPERATION_OBJECT: Holds = Holds::Object(&OPERATION);
static MORE_OPERATIONS: Holds = Map(&OPERATION_OBJECT);
static SUBSCHEMA: Holds = Part(&SCHEMA);
static SUBSCHEMAS: Holds = List(&SUBSCHEMA);
static NAMED_SCHEMAS: Holds = Map(&SUBSCHEMA);
static FLOW_OBJECT: Holds = Holds::Object(&FLOW);

pub(super) static DOCUMENT: Object = object(
    "a document",
    &[
        (V2, "swagger", &Value),
        (V3, "openapi", &Value),
        (ALL, "info", &Holds::Object(&INFO)),
        (V2, "host", &Value),
        (V2, "basePath", &Value),
        (V2, "schemes", &Value),
        (V2, "consumes", &Value),
        (V2, "produces", &Value),
        (V3, "servers", &SERVERS),
        (ALL, "paths", &Paths),
        // In 3.0 they are reported with the ignored parts.
        (V3, "webhooks", &Map(&Holds::Object(&PATH_ITEM))),
        (V3, "components", &Holds::Object(&COMPONENTS)),
        (V2, "definitions", &NAMED_SCHEMAS),
        (V2, "parameters", &Map(&Part(&PARAMETER))),
        (V2, "responses", &Map(&Part(&RESPONSE))),
        (V2, "securityDefinitions", &Map(&Part(&SCHEME))),
        (ALL, "security", &Value),
        (ALL, "tags", &List(&Holds::Object(&TAG))),
        (ALL, "externalDocs", &DOCS_OBJECT),
        (LATER, "jsonSchemaDialect", &Word),
        (V32, "$self", &Value),
    ],
);

static INFO: Object = object(
    "an info",
    &[
        (ALL, "title", &Value),
        (LATER, "summary", &Value),
        (ALL, "description", &Value),
        (ALL, "termsOfService", &Value),
        (ALL, "contact", &Holds::Object(&CONTACT)),
        (ALL, "license", &Holds::Object(&LICENSE)),
        (ALL, "version", &Value),
    ],
);

static CONTACT: Object = object(
    "a contact",
    &[
        (ALL, "name", &Value),
        (ALL, "url", &Value),
        (ALL, "email", &Value),
    ],
);

static LICENSE: Object = object(
    "a licence",
    &[
        (ALL, "name", &Value),
        (LATER, "identifier", &Value),
        (ALL, "url", &Value),
    ],
);

pub(super) static SERVER: Object = object(
    "a server",
    &[
        (V3, "url", &Value),
        (V3, "description", &Value),
        (V32, "name", &Value),
        (V3, "variables", &Map(&Holds::Object(&VARIABLE))),
    ],
);

static VARIABLE: Object = object(
    "a server variable",
    &[
        (V3, "enum", &Value),
        (V3, "default", &Value),
        (V3, "description", &Value),
    ],
);

pub(super) static TAG: Object = object(
    "a tag",
    &[
        (ALL, "name", &Value),
        (ALL, "description", &Value),
        (ALL, "externalDocs", &DOCS_OBJECT),
        (V32, "summary", &Value),
        (V32, "parent", &Value),
        (V32, "kind", &Value),
    ],
);

static DOCS: Object = object(
    "a link to other documentation",
    &[(ALL, "description", &Value), (ALL, "url", &Value)],
);

pub(super) static COMPONENTS: Object = object(
    "the components",
    &[
        (V3, "schemas", &NAMED_SCHEMAS),
        (V3, "responses", &Map(&Part(&RESPONSE))),
        (V3, "parameters", &Map(&Part(&PARAMETER))),
        (V3, "examples", &EXAMPLES),
        (V3, "requestBodies", &Map(&Part(&BODY))),
        (V3, "headers", &HEADERS),
        (V3, "securitySchemes", &Map(&Part(&SCHEME))),
        (V3, "links", &Map(&Part(&LINK))),
        (V3, "callbacks", &CALLBACKS),
        (LATER, "pathItems", &Map(&Holds::Object(&PATH_ITEM))),
        (V32, "mediaTypes", &Map(&Part(&MEDIA))),
    ],
);

pub(super) static SCHEME: Object = object(
    "a security scheme",
    &[
        (ALL, "type", &Word),
        (ALL, "description", &Value),
        (ALL, "name", &Value),
        (ALL, "in", &Word),
        (V3, "scheme", &Value),
        (V3, "bearerFormat", &Value),
        (V3, "flows", &Holds::Object(&FLOWS)),
        (V3, "openIdConnectUrl", &Value),
        (V2, "flow", &Value),
        (V2, "authorizationUrl", &Value),
        (V2, "tokenUrl", &Value),
        (V2, "scopes", &Value),
        (V32, "oauth2MetadataUrl", &Value),
        (V32, "deprecated", &Value),
    ],
);

pub(super) static FLOWS: Object = object(
    "the flows",
    &[
        (V3, "implicit", &FLOW_OBJECT),
        (V3, "password", &FLOW_OBJECT),
        (V3, "clientCredentials", &FLOW_OBJECT),
        (V3, "authorizationCode", &FLOW_OBJECT),
        (V32, "deviceAuthorization", &FLOW_OBJECT),
    ],
);

static FLOW: Object = object(
    "a flow",
    &[
        (V3, "authorizationUrl", &Value),
        (V3, "tokenUrl", &Value),
        (V3, "refreshUrl", &Value),
        (V3, "scopes", &Value),
        (V32, "deviceAuthorizationUrl", &Value),
    ],
);

pub(super) static PATH_ITEM: Object = object(
    "a path",
    &[
        (ALL, "$ref", &Value),
        (V3, "summary", &Value),
        (V3, "description", &Value),
        (ALL, "get", &OPERATION_OBJECT),
        (ALL, "put", &OPERATION_OBJECT),
        (ALL, "post", &OPERATION_OBJECT),
        (ALL, "delete", &OPERATION_OBJECT),
        (ALL, "options", &OPERATION_OBJECT),
        (ALL, "head", &OPERATION_OBJECT),
        (ALL, "patch", &OPERATION_OBJECT),
        (V3, "trace", &OPERATION_OBJECT),
        (V32, "query", &OPERATION_OBJECT),
        (V32, "additionalOperations", &MORE_OPERATIONS),
        (V3, "servers", &SERVERS),
        (ALL, "parameters", &PARAMETERS),
    ],
);

pub(super) static OPERATION: Object = object(
    "an operation",
    &[
        (ALL, "tags", &Value),
        (ALL, "summary", &Value),
        (ALL, "description", &Value),
        (ALL, "externalDocs", &DOCS_OBJECT),
        (ALL, "operationId", &Value),
        (V2, "consumes", &Value),
        (V2, "produces", &Value),
        (ALL, "parameters", &PARAMETERS),
        (V3, "requestBody", &Part(&BODY)),
        (ALL, "responses", &Responses),
        (V3, "callbacks", &CALLBACKS),
        (V2, "schemes", &Value),
        (ALL, "deprecated", &Value),
        (ALL, "security", &Value),
        (V3, "servers", &SERVERS),
    ],
);

pub(super) static PARAMETER: Object = plain(
    "a parameter",
    &[
        (ALL, "name", &Value),
        (ALL, "in", &Word),
        (ALL, "description", &Value),
        (ALL, "required", &Word),
        (V3, "deprecated", &Value),
        (ALL, "allowEmptyValue", &Value),
        (V3, "style", &Value),
        (V3, "explode", &Value),
        (V3, "allowReserved", &Value),
        (ALL, "schema", &SUBSCHEMA),
        (V3, "example", &Value),
        (V3, "examples", &EXAMPLES),
        (V3, "content", &Content),
    ],
);

pub(super) static ITEMS: Object = plain("the items of a parameter", &[]);

/// Members of values without a schema in Swagger 2.0.
static PLAIN: [Member; 17] = [
    (V2, "type", &Word),
    (V2, "format", &Value),
    (V2, "items", &Holds::Object(&ITEMS)),
    (V2, "collectionFormat", &Value),
    (V2, "default", &Value),
    (V2, "maximum", &Value),
    (V2, "exclusiveMaximum", &Word),
    (V2, "minimum", &Value),
    (V2, "exclusiveMinimum", &Word),
    (V2, "maxLength", &Value),
    (V2, "minLength", &Value),
    (V2, "pattern", &Value),
    (V2, "maxItems", &Value),
    (V2, "minItems", &Value),
    (V2, "uniqueItems", &Value),
    (V2, "enum", &Word),
    (V2, "multipleOf", &Value),
];

/// In OpenAPI 3, it has all members of parameters except name and location.
pub(super) static HEADER: Object = plain(
    "a header",
    &[
        (ALL, "description", &Value),
        (V3, "required", &Value),
        (V3, "deprecated", &Value),
        (V3, "allowEmptyValue", &Value),
        (V3, "style", &Value),
        (V3, "explode", &Value),
        (V3, "allowReserved", &Value),
        (V3, "schema", &SUBSCHEMA),
        (V3, "example", &Value),
        (V3, "examples", &EXAMPLES),
        (V3, "content", &Content),
    ],
);

pub(super) static BODY: Object = object(
    "a request body",
    &[
        (V3, "description", &Value),
        (V3, "content", &Content),
        (V3, "required", &Value),
    ],
);

pub(super) static MEDIA: Object = object(
    "a media type",
    &[
        (V3, "schema", &SUBSCHEMA),
        (V3, "example", &Value),
        (V3, "examples", &EXAMPLES),
        (V3, "encoding", &ENCODINGS),
        (V32, "itemSchema", &SUBSCHEMA),
        (V32, "prefixEncoding", &Value),
        (V32, "itemEncoding", &Value),
    ],
);

static ENCODING: Object = object(
    "an encoding",
    &[
        (V3, "contentType", &Value),
        (V3, "headers", &HEADERS),
        (V3, "style", &Value),
        (V3, "explode", &Value),
        (V3, "allowReserved", &Value),
        (V32, "encoding", &ENCODINGS),
        (V32, "prefixEncoding", &Value),
        (V32, "itemEncoding", &Value),
    ],
);

pub(super) static RESPONSE: Object = object(
    "a response",
    &[
        (V32, "summary", &Value),
        (ALL, "description", &Value),
        (V2, "schema", &SUBSCHEMA),
        (ALL, "headers", &HEADERS),
        (V2, "examples", &Value),
        (V3, "content", &Content),
        (V3, "links", &Map(&Part(&LINK))),
    ],
);

static EXAMPLE: Object = object(
    "an example",
    &[
        (V3, "summary", &Value),
        (V3, "description", &Value),
        (V3, "value", &Value),
        (V3, "externalValue", &Value),
        (V32, "dataValue", &Value),
        (V32, "serializedValue", &Value),
    ],
);

static LINK: Object = object(
    "a link",
    &[
        (V3, "operationRef", &Value),
        (V3, "operationId", &Value),
        (V3, "parameters", &Value),
        (V3, "requestBody", &Value),
        (V3, "description", &Value),
        (V3, "server", &Holds::Object(&SERVER)),
    ],
);

static DISCRIMINATOR: Object = object(
    "a discriminator",
    &[
        (V3, "propertyName", &Value),
        (V3, "mapping", &Value),
        (V32, "defaultMapping", &Value),
    ],
);

static XML: Object = object(
    "an XML object",
    &[
        (ALL, "name", &Value),
        (ALL, "namespace", &Value),
        (ALL, "prefix", &Value),
        (ALL, "attribute", &Value),
        (ALL, "wrapped", &Value),
        (V32, "nodeType", &Value),
    ],
);

pub(super) static SCHEMA: Object = Object {
    name: "a schema",
    beside: Beside::All,
    shared: &[],
    members: &[
        (ALL, "$ref", &Value),
        (ALL, "type", &Word),
        (ALL, "description", &Value),
        (ALL, "properties", &NAMED_SCHEMAS),
        (ALL, "items", &SUBSCHEMA),
        (ALL, "required", &Word),
        (ALL, "format", &Value),
        (ALL, "enum", &Word),
        (ALL, "example", &Value),
        (ALL, "title", &Value),
        (ALL, "default", &Value),
        (ALL, "allOf", &SUBSCHEMAS),
        (V3, "oneOf", &SUBSCHEMAS),
        (V3, "anyOf", &SUBSCHEMAS),
        (V3, "not", &SUBSCHEMA),
        (V30, "nullable", &Value),
        (ALL, "additionalProperties", &SUBSCHEMA),
        (ALL, "pattern", &Value),
        (ALL, "minimum", &Value),
        (ALL, "maximum", &Value),
        (ALL, "exclusiveMinimum", &Word),
        (ALL, "exclusiveMaximum", &Word),
        (ALL, "multipleOf", &Value),
        (ALL, "minLength", &Value),
        (ALL, "maxLength", &Value),
        (ALL, "minItems", &Value),
        (ALL, "maxItems", &Value),
        (ALL, "uniqueItems", &Value),
        (ALL, "minProperties", &Value),
        (ALL, "maxProperties", &Value),
        (ALL, "readOnly", &Value),
        (V3, "writeOnly", &Value),
        (V3, "deprecated", &Value),
        (ALL, "discriminator", &Holds::Object(&DISCRIMINATOR)),
        (ALL, "xml", &Holds::Object(&XML)),
        (ALL, "externalDocs", &DOCS_OBJECT),
        (LATER, "const", &Value),
        (LATER, "examples", &Value),
        (LATER, "$defs", &NAMED_SCHEMAS),
        (LATER, "definitions", &NAMED_SCHEMAS),
        (LATER, "prefixItems", &SUBSCHEMAS),
        // From drafts before 2020-12, where `items` may be a list.
        (LATER, "additionalItems", &SUBSCHEMA),
        (LATER, "contains", &SUBSCHEMA),
        (LATER, "minContains", &Value),
        (LATER, "maxContains", &Value),
        (LATER, "patternProperties", &NAMED_SCHEMAS),
        (LATER, "propertyNames", &SUBSCHEMA),
        (LATER, "dependentSchemas", &NAMED_SCHEMAS),
        (LATER, "dependentRequired", &Value),
        (LATER, "unevaluatedItems", &SUBSCHEMA),
        (LATER, "unevaluatedProperties", &SUBSCHEMA),
        (LATER, "if", &SUBSCHEMA),
        (LATER, "then", &SUBSCHEMA),
        (LATER, "else", &SUBSCHEMA),
        (LATER, "contentEncoding", &Word),
        (LATER, "contentMediaType", &Value),
        (LATER, "contentSchema", &SUBSCHEMA),
        (LATER, "$schema", &Value),
        (LATER, "$id", &Value),
        (LATER, "$anchor", &Value),
        (LATER, "$dynamicRef", &Value),
        (LATER, "$dynamicAnchor", &Value),
        (LATER, "$vocabulary", &Value),
        (LATER, "$comment", &Value),
    ],
};

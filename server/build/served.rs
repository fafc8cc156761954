//! The document as this server lives up to it: what it answers besides the responses on the pages, and that
//! it writes `null` for what is not set.
//!
//! The document of the whole API says what the pages say, for any server. Here the further answers are
//! added by rule (`docs/chat.md#conditional-requests`, `docs/chat.md#failures`), so that a
//! client that reads them is never surprised.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Name of the schema of error objects.
const ERROR: &str = "Error";

/// What the document is called here.
const TITLE: &str = "Chat operations of the SuperOffice WebAPI";

/// How to try the operations.
const DESCRIPTION: &str = "\
The chat operations come in two forms: *agent calls* (`POST /api/v1/Agents/Chat/…`, with their arguments in a JSON object) \
and *REST* (`/api/v1/ChatSession`, `/api/v1/ChatTopic`, `/api/v1/Presence`). An agent call responds with `null` where REST \
responds with 404.

**To try them**, log in with a user whose password the server printed on its first start, such as `berit`. The values that \
the fields hold fit the sample data: session 1 waits in topic 1, where `berit` manages and `carl` answers. Creating a topic \
takes `admin`. PUT and the operations that save store the whole record: what is left out is empty afterwards.";

/// Completes a document that has been cut to the operations of this server.
pub(crate) fn complete(document: &mut Value) {
    if let Some(paths) = document["paths"].as_object_mut() {
        for (path, operations) in paths {
            for (method, operation) in operations.as_object_mut().into_iter().flatten() {
                add_answers(path, method, operation);
                let parameters = operation["parameters"].as_array_mut();
                parameters.into_iter().flatten().for_each(relax);
            }
        }
    }
    document["info"]["title"] = TITLE.into();
    document["info"]["description"] = DESCRIPTION.into();
    let failures = failures(&document["paths"]);
    let components = &mut document["components"];
    for response in members(components, "responses") {
        allow_nothing(response);
    }
    for name in failures {
        if let Some(response) = components.pointer_mut(&format!("/responses/{name}")) {
            describe_error(response);
        }
    }
    for schema in members(components, "schemas") {
        allow_null(schema);
    }
    components["schemas"][ERROR] = json!({
        "type": "object",
        "description": "Why a request was not carried out.",
        "required": ["Message"],
        "properties": {
            "Message": { "type": "string", "description": "What went wrong, for people." },
            "MessageDetail": { "type": "string", "description": "Where in the request." },
            "Error": { "type": "boolean" },
            "ErrorType": { "type": "string", "description": "The kind of failure, such as `SoNotFoundException`." },
            "ErrorMessage": { "type": "string" },
            "ErrorSource": { "type": "string" },
        },
        "additionalProperties": true,
    });
}

fn add_answers(path: &str, method: &str, operation: &mut Value) {
    let has_body = operation.get("requestBody").is_some();
    let is_agent = path.contains("/Agents/");
    let writes = method != "get";
    let conditional = !is_agent && path.ends_with("{id}");
    let rules = [
        (
            true,
            400,
            "The request does not fit the operation, or asks for what cannot be.",
        ),
        (true, 401, "Nobody has logged in, or the login has expired."),
        (true, 403, "The user has no right to do this."),
        (true, 404, "There is no such record."),
        (has_body, 408, "The client took too long to send the body."),
        (
            writes,
            409,
            "The record is in a state that does not allow this.",
        ),
        (conditional && writes, 412, "The record has changed since."),
        (has_body, 413, "The body is too long."),
        (
            has_body,
            415,
            "The body has a media type that the operation does not read.",
        ),
        (true, 429, "Too many logins have failed; wait a minute."),
        (
            true,
            503,
            "The server is busy, or its database is not available; try again after `Retry-After`.",
        ),
    ];
    let Some(responses) = operation["responses"].as_object_mut() else {
        return;
    };
    for response in responses.values_mut() {
        allow_nothing(response);
    }
    for (_, status, description) in rules.iter().filter(|(applies, ..)| *applies) {
        let answer = || json!({ "description": description });
        let response = responses.entry(status.to_string()).or_insert_with(answer);
        if response.get("$ref").is_none() {
            describe_error(response);
            if *status == 401 {
                // People in a browser get a page.
                response["content"]["text/html"] = json!({ "schema": { "type": "string" } });
            }
        }
    }
    if conditional && !writes {
        let description = "The caller's copy is still good.";
        let answer = || json!({ "description": description });
        responses.entry("304").or_insert_with(answer);
    }
}

/// A required parameter that this server fills in (`docs/chat.md#lenient-input`).
fn relax(parameter: &mut Value) {
    if parameter["name"] == "flat" {
        parameter["required"] = false.into();
        parameter["schema"]["default"] = false.into();
    }
}

/// Names of the shared answers that are failures.
fn failures(paths: &Value) -> BTreeSet<String> {
    let operations = paths.as_object().into_iter().flatten();
    let operations = operations.flat_map(|(_, path)| path.as_object().into_iter().flatten());
    let responses = operations
        .flat_map(|(_, operation)| operation["responses"].as_object().into_iter().flatten());
    responses
        .filter(|(status, _)| status.starts_with('4') || status.starts_with('5'))
        .filter_map(|(_, response)| response["$ref"].as_str()?.rsplit('/').next())
        .map(str::to_owned)
        .collect()
}

/// A failure that is described without a body has an error object.
fn describe_error(response: &mut Value) {
    if response.get("content").is_some() {
        return;
    }
    let schema = json!({ "schema": { "$ref": format!("#/components/schemas/{ERROR}") } });
    response["content"] = json!({
        "application/json": schema,
        "application/xml": schema,
    });
}

/// An operation that finds nothing answers `null`: agents always, and the pick-ups.
fn allow_nothing(response: &mut Value) {
    for content in members(response, "content") {
        content.get_mut("schema").map(nullable);
    }
}

/// Every property may be null.
fn allow_null(schema: &mut Value) {
    for property in members(schema, "properties") {
        nullable(property);
    }
    let parts = schema.get_mut("allOf").and_then(Value::as_array_mut);
    for part in parts.into_iter().flatten() {
        allow_null(part);
    }
}

/// OpenAPI 3.0 looks at nothing beside a reference, so a reference moves one level down.
fn nullable(schema: &mut Value) {
    if schema.get("$ref").is_some() {
        *schema = json!({ "allOf": [schema.take()] });
    }
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("nullable".to_owned(), true.into());
    }
}

/// The values of a member that is an object, if it is there; indexing would add one that is not.
fn members<'v>(value: &'v mut Value, name: &str) -> impl Iterator<Item = &'v mut Value> {
    let found = value.get_mut(name).and_then(Value::as_object_mut);
    found.into_iter().flat_map(Map::values_mut)
}

//! Which lists come in pages, by small documents: the words of the descriptor, or none.

use std::path::Path;

use pagewire::diagnostics::Findings;
use pagewire::rust::{RustOptions, emit_located};
use pagewire::spec::from_text_noting;

/// The words about pages of the operation of `/pets` with these parameters, extensions and response, and the findings.
fn told(
    method: &str,
    parameters: &str,
    more: &str,
    response: &str,
) -> (Option<String>, Vec<String>) {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n  /pets:\n    {method}:\n      operationId: list\n      \
         {more}\n      parameters: [{parameters}]\n      responses: {{ '200': {{ description: d, {response} }} }}\n\
         components:\n  schemas:\n    Pet: {{ type: object, properties: {{ id: {{ type: string }}, name: {{ type: string }} }} }}\n"
    );
    let mut findings = Findings::new();
    let spec = from_text_noting(&text, Path::new("t.yaml"), &mut findings).unwrap();
    let files = emit_located(
        &spec,
        "t.yaml",
        &text,
        &RustOptions::default(),
        &mut findings,
    )
    .unwrap();
    let table = files
        .iter()
        .find(|file| file.path.ends_with("operations.rs"))
        .unwrap();
    let line = table.text.split(" pages:").nth(1);
    let words = line
        .and_then(|rest| rest.split(" sum:").next())
        .map(str::to_owned);
    let messages = findings.iter().map(|finding| finding.message.clone());
    (words, messages.collect())
}

/// The words about pages of `GET /pets` by names alone.
fn words(parameters: &[&str], response: &str) -> Option<String> {
    let parameters: Vec<String> = parameters
        .iter()
        .map(|parameter| query(parameter))
        .collect();
    let (words, findings) = told("get", &parameters.join(", "), "summary: s", response);
    assert_eq!(findings, [""; 0]);
    words
}

/// A parameter from its name, and its schema after a blank.
fn query(parameter: &str) -> String {
    let (name, schema) = parameter
        .split_once(' ')
        .unwrap_or((parameter, "type: string"));
    format!("{{ name: '{name}', in: query, schema: {{ {schema} }} }}")
}

const PETS: &str = "{ type: array, items: { $ref: '#/components/schemas/Pet' } }";

/// A response whose body has these properties; `PETS` is a list.
fn body(properties: &str) -> String {
    let properties = properties.replace("PETS", PETS);
    format!(
        "content: {{ application/json: {{ schema: {{ type: object, properties: {{ {properties} }} }} }} }}"
    )
}

const TEXT: &str = "{ type: string }";

#[test]
fn cursors_are_pairs_of_a_parameter_and_a_property() {
    for (parameter, property, expected) in [
        (
            "cursor",
            "next_cursor: T",
            "cursor:cursor next:/next_cursor items:/data",
        ),
        (
            "cursor",
            "cursor: T",
            "cursor:cursor next:/cursor items:/data",
        ),
        (
            "cursor",
            "response_metadata: { type: object, properties: { next_cursor: T } }",
            "cursor:cursor next:/response_metadata/next_cursor items:/data",
        ),
        (
            "pageToken",
            "nextPageToken: T",
            "cursor:pageToken next:/nextPageToken items:/data",
        ),
        (
            "page_token",
            "next_page_token: T",
            "cursor:page_token next:/next_page_token items:/data",
        ),
        (
            "pagination_token",
            "meta: { type: object, properties: { next_token: T } }",
            "cursor:pagination_token next:/meta/next_token items:/data",
        ),
        (
            "after",
            "paging: { type: object, properties: { next: { type: object, properties: { after: T, link: T } } } }",
            "cursor:after next:/paging/next/after items:/data",
        ),
        (
            "page[cursor]",
            "meta: { type: object, properties: { page: { type: object, properties: { next_cursor: T } } } }",
            "cursor:page[cursor] next:/meta/page/next_cursor items:/data",
        ),
        ("after", "last_id: T, has_more: { type: boolean }", ""),
        (
            "after_id",
            "last_id: T, has_more: { type: boolean }",
            "cursor:after_id next:/last_id items:/data more:/has_more",
        ),
        (
            "starting_after",
            "has_more: { type: boolean }",
            "after:starting_after next:/id items:/data more:/has_more",
        ),
        (
            "page type: integer",
            "next_page: { type: integer }",
            "cursor:page next:/next_page items:/data",
        ),
        (
            "cursor",
            "next: { type: string, description: Cursor of the next page. }, prev: T, total_count: { type: integer }",
            "cursor:cursor next:/next items:/data",
        ),
        // The body repeats what was asked for.
        (
            "cursor",
            "cursor: { type: string, description: Of the current page. }",
            "",
        ),
        ("offset", "offset: T", ""),
        // Two could be meant.
        ("cursor & Cursor", "next_cursor: T", ""),
        (
            "cursor",
            "next_cursor: T, meta: { type: object, properties: { next_cursor: T } }",
            "",
        ),
    ] {
        let property = property.replace(": T", &format!(": {TEXT}"));
        let found = words(
            &parameter.split(" & ").collect::<Vec<_>>(),
            &body(&format!("data: PETS, {property}")),
        );
        assert_eq!(
            found.unwrap_or_default(),
            expected,
            "{parameter} {property}"
        );
    }
}

#[test]
fn addresses_are_found_by_their_names() {
    for (properties, expected) in [
        (
            "value: PETS, '@odata.nextLink': T",
            "address next:/@odata.nextLink items:/value",
        ),
        (
            "count: { type: integer }, next: T, previous: T, results: PETS",
            "address next:/next items:/results",
        ),
        (
            "pets: PETS, links: { type: object, properties: { pages: { type: object, properties: { next: T } } } }",
            "address next:/links/pages/next items:/pets",
        ),
        (
            "_embedded: { type: object, properties: { pets: PETS } }, \
          _links: { type: object, properties: { next: { type: object, properties: { href: T } } } }",
            "address next:/_links/next/href items:/_embedded/pets",
        ),
        (
            "next_page_uri: T, calls: PETS",
            "address next:/next_page_uri items:/calls",
        ),
        (
            "next: { type: string, description: URL to the next page. }, items: PETS",
            "address next:/next items:/items",
        ),
        (
            "next: { type: string, format: uri }, items: PETS",
            "address next:/next items:/items",
        ),
        ("next: T, items: PETS", ""),
    ] {
        let properties = properties.replace(": T", &format!(": {TEXT}"));
        assert_eq!(
            words(&[], &body(&properties)).unwrap_or_default(),
            expected,
            "{properties}"
        );
    }
}

#[test]
fn links_numbers_and_offsets_need_something_that_tells_of_pages() {
    let list = format!("content: {{ application/json: {{ schema: {PETS} }} }}");
    let linked = format!("headers: {{ Link: {{ schema: {TEXT} }} }}, {list}");
    assert_eq!(words(&[], &linked).unwrap(), "link");
    for (parameters, response, expected) in [
        (
            &[
                "page type: integer, default: 1",
                "per_page type: integer, maximum: 100",
            ][..],
            list.clone(),
            "number:page first:1 size:per_page most:100",
        ),
        (
            &[
                "page[number] type: integer, minimum: 1",
                "page[size] type: integer",
            ],
            list.clone(),
            "number:page[number] first:1",
        ),
        (
            &["page type: integer, default: 0", "size type: integer"],
            body("content: PETS, last: { type: boolean }, totalPages: { type: integer }"),
            "number:page first:0 items:/content last:/last",
        ),
        (
            &["page type: integer, default: 0", "size type: integer"],
            body("content: PETS, totalPages: { type: integer }, totalElements: { type: integer }"),
            "number:page first:0 items:/content of:/totalPages total:/totalElements",
        ),
        (
            &["offset type: integer", "limit type: integer"],
            body("pets: PETS, total: { type: integer }"),
            "offset:offset items:/pets total:/total",
        ),
        // Whether the first page is 0 or 1.
        (
            &["page type: integer", "per_page type: integer"],
            list.clone(),
            "",
        ),
        (
            &["page type: string, default: '1'", "per_page type: integer"],
            list.clone(),
            "",
        ),
        (&["page type: integer, default: 1"], body("data: PETS"), ""),
        (
            &["offset type: integer, minimum: 1", "limit type: integer"],
            list.clone(),
            "",
        ),
        (&["offset type: integer"], list.clone(), ""),
        (
            &["start type: integer", "limit type: integer"],
            list.clone(),
            "",
        ),
        // A thing with a list, two lists, and a member beside the list that may be one.
        (
            &["page type: integer, default: 1", "per_page type: integer"],
            body("related: PETS, images: { nullable: true }"),
            "",
        ),
        (
            &["page type: integer, default: 1", "per_page type: integer"],
            body("related: PETS, metadata: {}"),
            "number:page first:1 items:/related",
        ),
        (
            &["page type: integer, default: 1", "per_page type: integer"],
            body("id: { type: string }, tag_list: { type: array, items: { type: string } }"),
            "",
        ),
        (
            &["page type: integer, default: 1", "per_page type: integer"],
            body("files: PETS, parents: PETS"),
            "",
        ),
        (
            &["page type: integer, default: 1", "per_page type: integer"],
            body("owners: PETS, pets: PETS"),
            "number:page first:1 items:/pets",
        ),
    ] {
        assert_eq!(
            words(parameters, &response).unwrap_or_default(),
            expected,
            "{parameters:?} {response}"
        );
    }
}

#[test]
fn an_offset_that_is_a_time_counts_no_items() {
    let pages = |description: &str| {
        let offset = format!(
            "{{ name: offset, in: query, description: {description}, schema: {{ type: integer }} }}"
        );
        let parameters = format!("{offset}, {}", query("limit type: integer"));
        told("get", &parameters, "summary: s", &body("ticks: PETS")).0
    };
    assert_eq!(
        pages("Ticks to skip.").as_deref(),
        Some("offset:offset items:/ticks")
    );
    assert_eq!(pages("Timestamp offset, used for pagination."), None);
}

#[test]
fn an_extension_states_or_forbids_pages_and_is_reported_where_it_cannot_be_met() {
    let response = body(
        "a: PETS, b: PETS, more: { type: boolean }, n: { type: integer }, \
         at: { type: object, properties: { 'x/y': { type: string } } }",
    );
    let parameters = ["from", "next_cursor", "size type: integer, maximum: 9"]
        .map(query)
        .join(", ");
    let stated = |value: &str| {
        told(
            "get",
            &parameters,
            &format!("x-pagewire-pages: {value}"),
            &response,
        )
    };
    for (value, expected) in [
        (
            "{ cursor: from, next: /at/x~1y, items: /a }",
            "cursor:from next:/at/x~1y items:/a",
        ),
        (
            "{ cursor: from, after: /id, items: /b, more: /more }",
            "after:from next:/id items:/b more:/more",
        ),
        (
            "{ address: /at/x~1y, items: /a }",
            "address next:/at/x~1y items:/a",
        ),
        ("{ link: true, items: /b }", "link items:/b"),
        (
            "{ number: size, first: 3, items: /a, pages: /n }",
            "number:size first:3 items:/a of:/n",
        ),
        (
            "{ offset: size, items: /a, total: /n, size: size }",
            "offset:size items:/a total:/n size:size most:9",
        ),
        ("false", ""),
    ] {
        let (words, findings) = stated(value);
        assert_eq!(
            (words.unwrap_or_default().as_str(), findings),
            (expected, Vec::new()),
            "{value}"
        );
    }
    for (value, why) in [
        ("true", "is neither an object nor `false`"),
        (
            "{ items: /a }",
            "does not have exactly one of `cursor`, `address`, `link`, `number`, `offset`",
        ),
        (
            "{ link: true, cursor: from }",
            "does not have exactly one of `cursor`, `address`, `link`, `number`, `offset`",
        ),
        (
            "{ link: true, next: /n, items: /a }",
            "has the member `next`, which `link` does not have",
        ),
        (
            "{ link: true }",
            "does not say by `items` which list the page is about",
        ),
        (
            "{ link: true, items: a }",
            "does not give by `items` a JSON pointer such as `/data`",
        ),
        (
            "{ link: true, items: /c }",
            "names `/c`, which is not a list in a success",
        ),
        (
            "{ cursor: gone, next: /n, items: /a }",
            "names `gone`, which is not a query parameter with a single value",
        ),
        (
            "{ cursor: from, items: /a }",
            "does not have exactly one of `next` and `after`",
        ),
        (
            "{ cursor: from, next: /more, items: /a }",
            "names `/more`, which is not text or a number in a success",
        ),
        (
            "{ cursor: from, after: /gone, items: /a }",
            "has an `after` that leads to no text or number in every item",
        ),
        (
            "{ offset: size, items: /a, total: /more }",
            "names `/more`, which is not a number in a success",
        ),
        (
            "{ number: from, items: /a }",
            "has no `first`, and the parameter does not say which page is the first",
        ),
        (
            "{ cursor: from, next: /n, items: /a, size: next_cursor }",
            "names by `size` a parameter that has no `maximum`",
        ),
    ] {
        let (words, findings) = stated(value);
        assert_eq!(words, None, "{value}");
        let [finding] = findings.as_slice() else {
            panic!("{value}: {findings:?}");
        };
        let expected = format!(
            "`x-pagewire-pages` {why}; there is no stream of pages (at #/paths/~1pets/get/x-pagewire-pages)"
        );
        assert_eq!(*finding, expected);
    }
}

#[test]
fn documents_of_azure_name_list_and_address() {
    let response = body("things: PETS, others: PETS, nextLink: { type: string }");
    let pageable = |value: &str| told("get", "", &format!("x-ms-pageable: {value}"), &response);
    let (words, findings) = pageable("{ nextLinkName: nextLink, itemName: things }");
    assert_eq!(
        (words.as_deref(), findings),
        (Some("address next:/nextLink items:/things"), Vec::new())
    );
    let more = "x-ms-pageable: { nextLinkName: nextLink, itemName: things }";
    let (words, findings) = told("post", "", more, &response);
    assert_eq!(words, None);
    assert!(
        matches!(findings.as_slice(), [only] if only.contains("an operation that is not a GET")),
        "{findings:?}"
    );
    let (words, findings) = pageable("{ nextLinkName: null }");
    assert_eq!((words, findings), (None, Vec::new()));
    let (words, findings) = pageable("{ nextLinkName: nextLink }");
    assert_eq!((words, findings.len()), (None, 1));
}

//! Finds parts of the API by their names.

use super::NotFound;
use crate::docs::{ArchiveKind, ArchivePage, ColumnRow, ParameterRow, TypeName};
use crate::recover::{Api, Carrier, EnumType, Property, Type, TypedOperation};

/// A part of the API that can be explained.
pub(super) enum Subject<'a> {
    Carrier(&'a Carrier),
    Property(&'a Carrier, &'a str, &'a Property),
    Enum(&'a EnumType),
    Member(&'a EnumType, usize),
    Operation(&'a TypedOperation),
    /// The row, and its position among the placeholders if it is a path parameter.
    Parameter(&'a TypedOperation, &'a ParameterRow),
    Body(&'a TypedOperation),
    Response(&'a TypedOperation),
    /// The operations of a tag.
    Tag(&'a str, Vec<&'a TypedOperation>),
    /// An archive.
    Archive(&'a ArchivePage),
    /// A column: the archive, its name in the archive, and the page and the row that describe it.
    Column(&'a ArchivePage, String, &'a ArchivePage, &'a ColumnRow),
}

/// The minimum similarity of suggestions for a full name, from 0 to 1.
const ENOUGH: f64 = 0.8;

/// Finds a part of a carrier, an enum or an operation.
pub(super) fn part<'a>(name: &str, api: &'a Api) -> Result<Subject<'a>, NotFound> {
    let mut within = Vec::new();
    if let Some((head, part)) = name.rsplit_once('#') {
        if let Some(Subject::Operation(typed)) = whole(head, api) {
            match part {
                "request" if typed.body.is_some() => return Ok(Subject::Body(typed)),
                // An overlay may have added a response that the page does not have.
                "response" => return Ok(Subject::Response(typed)),
                _ => within = parts(&Subject::Operation(typed)),
            }
        }
    } else {
        // A property's name may contain a dot, like `odata.metadata`.
        for (dot, _) in name.match_indices('.') {
            let (head, part) = (&name[..dot], &name[dot + 1..]);
            if let Some(Subject::Archive(page)) = archive(head, api)
                && let Some(found) = column(page, part, api)
            {
                return Ok(found);
            }
            let Some(head) = whole(head, api) else {
                continue;
            };
            match inner(&head, part) {
                Some(found) => return Ok(found),
                None => within = with_body(&head, api),
            }
        }
    }
    Err(if within.is_empty() {
        let mut names = all(api);
        if let Some((head, _)) = name.split_once(['.', '#']) {
            let heads = NotFound::among(head, names.iter().cloned(), ENOUGH).nearest;
            let heads = heads.iter().filter_map(|head| whole(head, api));
            names.extend(heads.flat_map(|head| with_body(&head, api)));
        }
        NotFound::among(name, names.into_iter(), ENOUGH)
    } else {
        NotFound::among(name, within.into_iter(), 0.0)
    })
}

/// Finds an archive.
pub(super) fn archive<'a>(name: &str, api: &'a Api) -> Option<Subject<'a>> {
    page(ArchiveKind::Archive, name, api).map(Subject::Archive)
}

fn page<'a>(kind: ArchiveKind, name: &str, api: &'a Api) -> Option<&'a ArchivePage> {
    let mut pages = api.archives.iter();
    pages.find(|page| page.kind == kind && page.name.value == name)
}

/// Finds a column, on the page of its archive or on one of shared columns.
pub(super) fn column<'a>(
    archive: &'a ArchivePage,
    name: &str,
    api: &'a Api,
) -> Option<Subject<'a>> {
    let (mut on, mut rest) = (archive, name);
    loop {
        if let Some(row) = on.columns.iter().find(|row| row.name == rest) {
            return Some(Subject::Column(archive, name.to_owned(), on, row));
        }
        let (step, further) = rest.split_once('/')?;
        let row = on.parts.iter().find(|row| row.path == step)?;
        (on, rest) = (page(ArchiveKind::Part, &row.part, api)?, further);
    }
}

/// Finds a tag.
pub(super) fn tag<'a>(name: &str, api: &'a Api) -> Option<Subject<'a>> {
    let operations = api.operations.iter();
    let tagged: Vec<&TypedOperation> = operations
        .filter(|typed| typed.operation.page.tag == name)
        .collect();
    let tag = &tagged.first()?.operation.page.tag;
    Some(Subject::Tag(tag, tagged))
}

/// Finds a carrier, an enum or an operation.
pub(super) fn whole<'a>(name: &str, api: &'a Api) -> Option<Subject<'a>> {
    if let Ok(key) = TypeName::new(name) {
        if let Some(carrier) = api.carriers.get(&key) {
            return Some(Subject::Carrier(carrier));
        }
        if let Some(enumeration) = api.enums.get(&key) {
            return Some(Subject::Enum(enumeration));
        }
    }
    let named = |typed: &&TypedOperation| {
        let page = &typed.operation.page;
        page.id.value.as_str() == name
            || name
                .split_once(char::is_whitespace)
                .is_some_and(|(method, path)| {
                    method.eq_ignore_ascii_case(page.method.as_str())
                        && path.trim() == page.path.value.as_str()
                })
    };
    api.operations.iter().find(named).map(Subject::Operation)
}

pub(super) fn inner<'a>(head: &Subject<'a>, part: &str) -> Option<Subject<'a>> {
    match head {
        Subject::Carrier(carrier) => {
            let (name, property) = carrier.properties.get_key_value(part)?;
            Some(Subject::Property(carrier, name, property))
        }
        Subject::Enum(enumeration) => {
            let index = enumeration.members.iter().position(|m| m.name == part)?;
            Some(Subject::Member(enumeration, index))
        }
        Subject::Operation(typed) => {
            let row = rows(typed).find(|row| row.name == part)?;
            Some(Subject::Parameter(typed, row))
        }
        _ => None,
    }
}

fn rows(typed: &TypedOperation) -> impl Iterator<Item = &ParameterRow> {
    let page = &typed.operation.page;
    page.path_parameters.iter().chain(&page.query_parameters)
}

/// Returns the names of a subject's parts.
fn parts(head: &Subject<'_>) -> Vec<String> {
    match head {
        Subject::Carrier(carrier) => carrier
            .properties
            .keys()
            .map(|name| format!("{}.{name}", carrier.name))
            .collect(),
        Subject::Enum(found) => found
            .members
            .iter()
            .map(|member| format!("{}.{}", found.name, member.name))
            .collect(),
        Subject::Operation(typed) => {
            let id = &typed.operation.page.id.value;
            let sides = [("request", typed.body.is_some()), ("response", true)];
            let sides = sides
                .into_iter()
                .filter(|(_, is_there)| *is_there)
                .map(|(side, _)| format!("{id}#{side}"));
            let rows = rows(typed).map(|row| format!("{id}.{}", row.name));
            rows.chain(sides).collect()
        }
        Subject::Archive(page) => page
            .columns
            .iter()
            .map(|column| format!("{}.{}", page.name.value, column.name))
            .collect(),
        _ => Vec::new(),
    }
}

/// Returns the names of a subject's parts, and of those in an operation's body. The body is a carrier of its own, but users may look for
/// its properties at the operation.
fn with_body(head: &Subject<'_>, api: &Api) -> Vec<String> {
    let mut names = parts(head);
    if let Subject::Operation(typed) = head
        && let Some(body) = &typed.body
        && let Type::Carrier(name) = body.ty.leaf()
        && let Some(carrier) = api.carriers.get(name)
    {
        names.extend(parts(&Subject::Carrier(carrier)));
    }
    names
}

fn all(api: &Api) -> Vec<String> {
    let carriers = api.carriers.keys().map(ToString::to_string);
    let enums = api.enums.keys().map(ToString::to_string);
    let operations = api.operations.iter().flat_map(|typed| {
        let page = &typed.operation.page;
        [
            page.id.value.to_string(),
            format!("{} {}", page.method, page.path.value),
        ]
    });
    let mut tags: Vec<String> = api
        .operations
        .iter()
        .map(|typed| typed.operation.page.tag.clone())
        .collect();
    tags.dedup();
    let archives = api.archives.iter();
    let archives = archives.filter(|page| page.kind == ArchiveKind::Archive);
    carriers
        .chain(enums)
        .chain(archives.map(|page| page.name.value.clone()))
        .chain(operations)
        .chain(tags)
        .collect()
}

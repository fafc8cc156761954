//! Request bodies and responses: their contents and media types.

use heck::ToUpperCamelCase as _;
use indexmap::IndexMap;
use openapiv3::{
    AnySchema, MediaType, ReferenceOr, RequestBody, Response as SpecResponse, Responses, Schema,
    SchemaKind, Type as SchemaType,
};
use pagewire_runtime::contract::media::{
    Family, JSON, MERGE_PATCH, PARTS, XML, essence, is_named, is_patch,
};

use super::at::{At, word};
use super::enums::is_enum;
use super::facts::Facts;
use super::keywords::choices;
use super::kinds::{Kind, is_alike, is_files, is_raw_item};
use super::reader::Reader;
use super::text_format::text_format;
use super::{
    Body, Content, Field, Label, Markup, Method, Response, Rule, Status, Type, TypeDef, TypeKind,
};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, statuses};

/// The content of a body, and the schema that decided its type, with its location.
struct Decided<'a> {
    content: Content,
    by: Option<(&'a ReferenceOr<Schema>, At)>,
    /// Every type of the body, with its media types.
    kinds: Vec<Kind<'a>>,
}

impl Decided<'_> {
    /// Whether it is a form with parts.
    const fn has_parts(&self) -> bool {
        matches!(
            self.content,
            Content::Typed(Type::Carrier(_) | Type::Choice(_) | Type::List(_) | Type::Map(_))
        )
    }
}

impl<'a> Reader<'a> {
    pub(super) fn body(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        pointer: &Pointer,
        owner: &str,
    ) -> Option<Body> {
        let (body, pointer) = self.follow(body, pointer)?;
        let Decided { content, by, kinds } =
            self.content(&body.content, &pointer, owner, "Body")?;
        let kinds = self.request_kinds(&body.content, &pointer, owner, kinds);
        let ty = match &content {
            Content::Typed(ty) | Content::Form(ty) => ty,
            Content::Binary | Content::Multipart(_) => &Type::Bytes,
        };
        let mut all: Vec<Facts> = match kinds.len() {
            0 | 1 => vec![self.body_facts(by, ty)],
            _ => {
                let kinds = kinds.iter();
                let each = kinds.map(|kind| {
                    let by = kind.schema.map(|schema| (schema, kind.at.clone()));
                    self.body_facts(by, &kind.ty)
                });
                each.collect()
            }
        };
        let others = all.split_off(1).into_iter().map(|facts| facts.constraints);
        let others: Vec<Vec<Rule>> = others.collect();
        let has_others = others.iter().any(|rules| !rules.is_empty());
        let facts = all.pop().unwrap_or_default();
        let docs = match kinds.len() {
            0 | 1 => facts.document(body.description.clone()),
            _ => body.description.clone(),
        };
        let in_xml = kinds.iter().find(|kind| is_xml(&kind.media));
        let in_xml = in_xml.map(|kind| &kind.ty);
        let markup = match (&content, in_xml) {
            (_, Some(ty)) | (Content::Typed(ty), None) => {
                self.body_markup(&body.content, ty, &pointer, owner, "Body")
            }
            _ => None,
        };
        let encodings = self.encodings(&body.content, &content, &kinds, &pointer);
        let content = match kinds.len() {
            0 | 1 => content,
            _ => Content::Typed(self.bodies(kinds, body.description.as_deref(), owner, &pointer)),
        };
        Some(Body {
            required: body.required,
            docs,
            media: body.content.keys().cloned().collect(),
            encodings,
            content,
            constraints: facts.constraints,
            others: if has_others { others } else { Vec::new() },
            markup,
        })
    }

    /// Returns the facts about a body of this type.
    fn body_facts(&mut self, by: Option<(&'a ReferenceOr<Schema>, At)>, ty: &Type) -> Facts {
        let mut facts = match by {
            Some((schema, at)) => self.facts(schema, &at, ty),
            None => Facts::default(),
        };
        facts.take_null(self.profile);
        facts
    }

    pub(super) fn responses(
        &mut self,
        responses: &'a Responses,
        method: Method,
        pointer: &Pointer,
        owner: &str,
    ) -> Vec<Response> {
        let all = statuses(responses);
        let is_result = Status::results(all.clone().map(|(status, _)| status));
        let mut read = Vec::new();
        for (status, response) in all {
            let is_success = is_result(status);
            let step = status.to_string();
            let at = pointer.step(&step);
            let of = (method, status, is_success);
            read.extend(self.response(of, response, &at, owner, &word(&step)));
        }
        read
    }

    /// Reads a response that has no body, whatever the document says.
    fn bare_response(
        &mut self,
        what: &str,
        status: Status,
        response: &SpecResponse,
        pointer: &Pointer,
    ) -> Response {
        if !response.content.is_empty() {
            let message = format!("{what} has no body, so that this has no effect");
            self.passed_over(&pointer.step("content"), message);
        }
        Response {
            status,
            docs: response.description.clone(),
            media: Vec::new(),
            content: None,
            kinds: Vec::new(),
            is_nullable: false,
            failure: None,
            markup: None,
        }
    }

    fn response(
        &mut self,
        (method, status, is_success): (Method, Status, bool),
        response: &'a ReferenceOr<SpecResponse>,
        pointer: &Pointer,
        owner: &str,
        word: &str,
    ) -> Option<Response> {
        let (response, pointer) = self.follow(response, pointer)?;
        if let Some(what) = bare(method, status) {
            return Some(self.bare_response(&what, status, response, &pointer));
        }
        let mut decided = self.content(&response.content, &pointer, owner, word);
        if is_success && status.is_redirect() && decided.as_ref().is_some_and(|it| !it.has_parts())
        {
            let message = "the body of a redirect is a text for readers; it is not read";
            self.passed_over(&pointer.step("content"), message);
            decided = None;
        }
        if let Some(Content::Multipart(_)) = decided.as_ref().map(|it| &it.content) {
            for media in response.content.keys().filter(|it| is_named(it, PARTS)) {
                let message =
                    format!("responses of `{media}` are bytes, whatever this schema says");
                let at = pointer.step("content").step(media).step("schema");
                self.passed_over(&at, message);
            }
        }
        let by = decided.as_ref().and_then(|decided| decided.by.clone());
        let ty = match decided.as_ref().map(|decided| &decided.content) {
            Some(Content::Typed(ty) | Content::Form(ty)) => ty,
            _ => &Type::Bytes,
        };
        let facts = by.map(|(schema, at)| self.silently(|reader| reader.facts(schema, &at, ty)));
        let facts = facts.unwrap_or_default();
        let is_nullable = is_success && !self.profile.takes_null && facts.is_nullable;
        let (content, kinds) = match decided {
            Some(decided) => (Some(decided.content), decided.kinds),
            None => (None, Vec::new()),
        };
        let kinds = match is_success {
            true => {
                let kinds = self.kinds(&response.content, &pointer, kinds).into_iter();
                kinds.map(|kind| (kind.media, kind.ty)).collect()
            }
            false => {
                self.first_decides(&kinds);
                Vec::new()
            }
        };
        let in_xml = kinds.iter().find(|(media, _)| is_xml(media));
        let markup = match (&content, in_xml) {
            (_, Some((_, ty))) | (Some(Content::Typed(ty)), None) if is_success => {
                self.body_markup(&response.content, ty, &pointer, owner, word)
            }
            _ => None,
        };
        Some(Response {
            status,
            docs: facts
                .document(Some(response.description.clone()))
                .unwrap_or_default(),
            media: response.content.keys().cloned().collect(),
            content,
            kinds,
            is_nullable,
            failure: None,
            markup,
        })
    }

    /// Reports the types of a body that differ from that of its first media type.
    fn first_decides(&mut self, kinds: &[Kind<'_>]) {
        for kind in kinds.iter().skip(1) {
            let instead = "the first media type decides";
            self.unsupported(
                &kind.at.pointer,
                "another schema for another media type",
                instead,
            );
        }
    }

    /// Returns how a whole body of type `ty` is written in XML, if it can be XML.
    fn body_markup(
        &mut self,
        content: &'a IndexMap<String, MediaType>,
        ty: &Type,
        pointer: &Pointer,
        owner: &str,
        word: &str,
    ) -> Option<Markup<'static>> {
        let mut all = content.iter();
        let (media, described) = all.find(|(name, _)| Family::of(name) == Family::Xml)?;
        let step = pointer.step("content").step(media).step("schema");
        let at = self.part(step, owner, word);
        let schema = described.schema.as_ref()?;
        let markup = self.markup(schema, &at);
        self.of_body(markup, ty, &at)
    }

    /// Returns the content for the given media types. It is bytes if every schema describes bytes and any media type is that
    /// of a file. Otherwise it is a value if any text type has a schema, else the parts of a multipart form, else bytes.
    fn content(
        &mut self,
        content: &'a IndexMap<String, MediaType>,
        pointer: &Pointer,
        owner: &str,
        word: &str,
    ) -> Option<Decided<'a>> {
        let without_schema = |content| Decided {
            content,
            by: None,
            kinds: Vec::new(),
        };
        if self.is_file(content, pointer) {
            return Some(without_schema(Content::Binary));
        }
        let mut kinds: Vec<Kind<'a>> = Vec::new();
        let mut parts = Vec::new();
        let mut form = None;
        for (media, described) in content {
            let at = pointer.step("content").step(media);
            let Some(schema) = &described.schema else {
                continue;
            };
            self.unread(content, media, schema, &at);
            if is_multipart(media) {
                parts = part_names(schema);
                form = Some((schema, at));
                continue;
            }
            if is_raw(schema) || !Family::of(media).is_value() {
                continue;
            }
            let mut alike = kinds.iter_mut();
            if let Some(kind) = alike.find(|kind| kind.is_of(schema)) {
                kind.media.push(media.clone());
                continue;
            }
            let word = match kinds.is_empty() {
                true => word.to_owned(),
                false => format!("{word} {}", media_word(media)).to_upper_camel_case(),
            };
            let at = self.part(at.step("schema"), owner, &word);
            let ty = self.schema(schema, &at);
            match kinds.iter().position(|kind| kind.ty == ty) {
                Some(known) => kinds[known].media.push(media.clone()),
                None if is_patch(media) && !kinds.is_empty() => {
                    // Beside a JSON Patch, a merge patch has the properties of the patched object.
                    let beside = kinds.first().map(|kind| &kind.ty);
                    let is_other =
                        matches!((beside, &ty), (Some(Type::Carrier(_)), Type::Carrier(_)));
                    if is_named(media, MERGE_PATCH) && is_other {
                        let message = "`merge_patch` of a call sends a patch of any properties, whatever this schema says";
                        self.passed_over(&at.pointer, message);
                    }
                }
                None => kinds.push(Kind {
                    media: vec![media.clone()],
                    schema: Some(schema),
                    at,
                    ty,
                    has_parts: false,
                }),
            }
        }
        let content = match kinds.first() {
            Some(Kind { ty, schema, at, .. }) => {
                return Some(Decided {
                    content: Content::Typed(ty.clone()),
                    by: schema.map(|schema| (schema, at.clone())),
                    kinds,
                });
            }
            None if content.keys().all(|name| is_named(name, PARTS))
                && let Some((schema, at)) = form
                && !(self.profile.streams_forms && is_files(schema))
                && word == "Body"
                && let Some(ty) = self.form(schema, &At::new(at.step("schema"), owner, "Form")) =>
            {
                Some(Content::Form(ty))
            }
            None if !parts.is_empty() && content.keys().all(|media| is_multipart(media)) => {
                Some(Content::Multipart(parts))
            }
            None if content.is_empty() => None,
            None => Some(Content::Binary),
        };
        content.map(without_schema)
    }
}

/// Names a response that has no body in HTTP: one to HEAD, or one of these statuses (RFC 9110, 9.3.2, 15.3.5, 15.3.6 and 15.4.5).
fn bare(method: Method, status: Status) -> Option<String> {
    match status {
        _ if method == Method::Head => Some("a response to HEAD".to_owned()),
        Status::Code(code @ (204 | 205 | 304)) => {
            Some(format!("a response with the status {code}"))
        }
        _ => None,
    }
}

impl<'a> Reader<'a> {
    /// Whether all media types carry the same bytes and at least one of them is that of a file. Base64 text under a text
    /// type is then only another way to write the bytes. Forms are ignored.
    fn is_file(&mut self, content: &'a IndexMap<String, MediaType>, pointer: &Pointer) -> bool {
        let mut has_file = false;
        for (media, described) in content {
            if is_multipart(media) {
                continue;
            }
            has_file |= !Family::of(media).is_value();
            let Some(schema) = &described.schema else {
                continue;
            };
            let at = pointer.step("content").step(media).step("schema");
            let found = self.follow(schema, &at);
            if !found.is_some_and(|(schema, _)| is_raw_item(schema) || is_base64(schema)) {
                return false;
            }
        }
        has_file
    }

    /// Notes a schema that has no effect because bodies of its media type are bytes, unless it only describes text. Also
    /// notes a schema of objects or lists whose bodies are texts.
    fn unread(
        &mut self,
        content: &'a IndexMap<String, MediaType>,
        media: &str,
        schema: &'a ReferenceOr<Schema>,
        at: &Pointer,
    ) {
        let at = at.step("schema");
        let family = Family::of(media);
        let is_value = |name: &String| !matches!(Family::of(name), Family::Text | Family::Bytes);
        if family == Family::Text
            && !content.keys().any(is_value)
            && self.silently(|reader| reader.has_members(schema, &at))
        {
            let message =
                format!("the value of this schema is sent and read as JSON under `{media}`");
            self.passed_over(&at, message);
        }
        let usual = match family {
            Family::Json => JSON,
            _ => XML,
        };
        let is_single = |name: &String| Family::of(name) == family && !name.contains('*');
        if media.contains("*+") && family.is_value() && !content.keys().any(is_single) {
            let message =
                format!("`{media}` names no single media type; bodies are sent as `{usual}`");
            self.passed_over(&at, message);
        }
        // A name without a slash is reported when the document is read.
        if family.is_value() || is_named(media, PARTS) || !media.contains('/') {
            return;
        }
        let mut others = content.iter().filter(|(other, _)| *other != media);
        let is_read = others.any(|(other, described)| {
            let other = Family::of(other).is_value();
            let known = described.schema.as_ref().filter(|_| other);
            known.is_some_and(|known| is_alike(known, schema))
        });
        let is_text = self.silently(|reader| reader.is_text(schema, &at, MAX_DEPTH));
        if is_read {
            let message = format!(
                "bodies of `{media}` are neither sent nor read; another media type has the same schema"
            );
            self.passed_over(&at, message);
        } else if !is_text {
            let message = format!("bodies of `{media}` are bytes, whatever this schema says");
            self.passed_over(&at, message);
        }
    }

    /// Whether the values of a schema are objects or lists.
    fn has_members(&mut self, schema: &'a ReferenceOr<Schema>, at: &Pointer) -> bool {
        let Some((schema, pointer)) = self.follow(schema, at) else {
            return false;
        };
        let (schema, _) = self.essence(schema, At::new(pointer, "", ""));
        let kind = &schema.schema_kind;
        matches!(
            kind,
            SchemaKind::Type(SchemaType::Object(_) | SchemaType::Array(_))
        )
    }

    /// Whether a schema says only that a body is text. Looks at most `depth` levels into compositions and one-ofs.
    fn is_text(&mut self, schema: &'a ReferenceOr<Schema>, at: &Pointer, depth: usize) -> bool {
        let Some((schema, pointer)) = self.follow(schema, at).filter(|_| depth > 0) else {
            return true;
        };
        let (schema, at) = self.essence(schema, At::new(pointer, "", ""));
        match &schema.schema_kind {
            SchemaKind::Type(kind) => matches!(kind, SchemaType::String(_)),
            _ if is_enum(schema) => true,
            SchemaKind::Any(any) if *any == AnySchema::default() => true,
            _ => choices(schema).is_some_and(|(_, variants)| {
                let mut variants = variants.iter();
                variants.all(|variant| self.is_text(variant, &at.pointer, depth - 1))
            }),
        }
    }

    /// Returns the carrier of the parts of a form; `None` if the schema is not an object.
    pub(super) fn form(&mut self, schema: &'a ReferenceOr<Schema>, at: &At) -> Option<Type> {
        let (schema, pointer) = self.follow(schema, &at.pointer)?;
        let (schema, at) = self.essence(
            schema,
            At {
                pointer,
                ..at.clone()
            },
        );
        if is_raw_item(schema) {
            let message = "the form is a file without a name; its part is called `file`";
            self.passed_over(&at.pointer, message);
            return Some(self.file_form(schema, &at));
        }
        if !self.is_object(schema) {
            self.unsupported(
                &at.pointer,
                "a form that is no object",
                "it travels as bytes",
            );
            return None;
        }
        let before = std::mem::replace(&mut self.in_form, true);
        let ty = self.inline_carrier(schema, &at);
        self.in_form = before;
        Some(ty)
    }
}

impl Reader<'_> {
    /// Returns the carrier of a form that consists of one file.
    fn file_form(&mut self, schema: &Schema, at: &At) -> Type {
        let file = Field {
            wire: "file".to_owned(),
            docs: schema.schema_data.description.clone(),
            annotations: Vec::new(),
            ty: Type::File,
            constraints: vec![Rule::Required],
            is_required: true,
            is_nullable: false,
            is_read_only: false,
            is_write_only: false,
            is_secret: false,
            is_address: false,
            constant: None,
            markup: Markup::default(),
        };
        let id = self.add(TypeDef {
            name: at.name(),
            docs: None,
            pointer: at.pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
            label: Label::default(),
            kind: TypeKind::Carrier(vec![file]),
        });
        Type::Carrier(id)
    }
}

/// Returns the word for a media type in a name, such as `Json` and `Csv`.
pub(crate) fn media_word(media: &str) -> String {
    let name = essence(media);
    let subtype = name.rsplit_once('/').map_or(&*name, |(_, subtype)| subtype);
    let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
    match subtype {
        "*" => "any",
        "plain" => "text",
        "www-form-urlencoded" => "form",
        "form-data" => "multipart",
        other => other,
    }
    .to_upper_camel_case()
}

fn is_xml(media: &[String]) -> bool {
    media.iter().any(|name| Family::of(name) == Family::Xml)
}

fn is_multipart(media: &str) -> bool {
    Family::of(media) == Family::Parts
}

/// Whether the schema describes raw bytes.
fn is_raw(schema: &ReferenceOr<Schema>) -> bool {
    match schema {
        ReferenceOr::Item(schema) => is_raw_item(schema),
        ReferenceOr::Reference { .. } => false,
    }
}

/// Whether the schema describes bytes as base64 text.
fn is_base64(schema: &Schema) -> bool {
    text_format(schema) == Some("byte")
}

fn part_names(schema: &ReferenceOr<Schema>) -> Vec<String> {
    let ReferenceOr::Item(schema) = schema else {
        return Vec::new();
    };
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => object.properties.keys().cloned().collect(),
        _ => Vec::new(),
    }
}

//! Parameters: their locations, their types and how they are written as text.

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, HeaderStyle, Parameter as SpecParameter, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};
use pagewire_runtime::contract::media::Family;
use pagewire_runtime::contract::{Rule, Template};

use super::facts::Facts;
use super::reader::Reader;
use super::{ChoiceDef, Parameter, Place, Role, Style, Type, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::Pointer;

/// Headers that belong to HTTP itself. OpenAPI ignores parameters with these names.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Headers about the connection and the transfer of a message (RFC 9110, 7.2, 7.6.1 and 8.6; RFC 9112, 6). The transport
/// writes them from what it sends: another length would make the server wait, or take the next request for content.
const HOP_HEADERS: [&str; 7] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
];

/// Headers of HTTP that are options of every call of the runtime.
const OPTION_HEADERS: [&str; 3] = [
    "accept-language",
    "if-modified-since",
    "if-unmodified-since",
];

/// A parameter in the list of a path or of an operation.
struct Listed<'a, 'n> {
    parameter: &'a ReferenceOr<SpecParameter>,
    at: Pointer,
    /// The name that prefixes the names of its types.
    owner: &'n str,
    is_own: bool,
}

/// How the document writes a parameter.
pub(super) struct Written {
    place: Place,
    style: SpecStyle,
    explode: bool,
}

impl Written {
    /// The style of a response header.
    pub(super) const fn of_header(explode: bool) -> Self {
        Self {
            place: Place::Header,
            style: SpecStyle::Simple,
            explode,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SpecStyle {
    Form,
    Simple,
    Label,
    Matrix,
    Spaces,
    Pipes,
    Deep,
}

impl<'a> Reader<'a> {
    pub(super) fn parameters(
        &mut self,
        shared: &'a [ReferenceOr<SpecParameter>],
        own: &'a [ReferenceOr<SpecParameter>],
        path: &str,
        pointer: &Pointer,
        owner: &str,
    ) -> Vec<Parameter> {
        // A parameter that several operations share must not be named after any of them.
        let of_path = path.to_upper_camel_case();
        let around = pointer.parent().unwrap_or_default();
        let shared = shared.iter().enumerate();
        let shared = shared.map(|(index, parameter)| Listed {
            parameter,
            at: around.step("parameters").step(index),
            owner: &of_path,
            is_own: false,
        });
        let own = own.iter().enumerate().map(|(index, parameter)| Listed {
            parameter,
            at: pointer.step("parameters").step(index),
            owner,
            is_own: true,
        });
        // If an operation overrides a shared parameter, only its own is read.
        let mut listed: IndexMap<Result<(Place, String), usize>, Listed<'a, '_>> = IndexMap::new();
        for parameter in shared.chain(own) {
            let found = self.silently(|reader| reader.follow(parameter.parameter, &parameter.at));
            let Some((found, _)) = found else {
                listed.insert(Err(listed.len()), parameter);
                continue;
            };
            let (place, name) = (written(found).place, &found.parameter_data_ref().name);
            let key = match place {
                Place::Header => name.to_ascii_lowercase(),
                _ => name.clone(),
            };
            let (at, is_own) = (parameter.at.clone(), parameter.is_own);
            let before = listed.insert(Ok((place, key)), parameter);
            if before.is_some_and(|before| before.is_own == is_own) {
                let message = format!(
                    "there are two parameters `{name}` in the same place; the last one applies"
                );
                self.report(&at, Finding::new(Code::RustContradiction, message));
            }
        }
        let listed = listed.into_values();
        let read =
            listed.filter_map(|listed| self.parameter(listed.parameter, &listed.at, listed.owner));
        let read = read.collect();
        self.reconcile(read, path, pointer)
    }

    /// Matches the path parameters with the placeholders of the template, in their order.
    fn reconcile(
        &mut self,
        mut read: Vec<Parameter>,
        path: &str,
        pointer: &Pointer,
    ) -> Vec<Parameter> {
        let mut ordered = Vec::new();
        for wire in Template::new(path).placeholders() {
            let is_known = |known: &Parameter| known.wire == wire;
            if ordered.iter().any(is_known) {
                continue;
            }
            let found = read.iter().position(|parameter| {
                parameter.place == Place::Path && parameter.wire.eq_ignore_ascii_case(wire)
            });
            let parameter = match found {
                Some(index) => Parameter {
                    wire: wire.to_owned(),
                    ..read.remove(index)
                },
                None => {
                    let message =
                        format!("the placeholder `{wire}` has no parameter; text is taken");
                    self.report(pointer, Finding::new(Code::RustContradiction, message));
                    Parameter {
                        wire: wire.to_owned(),
                        place: Place::Path,
                        role: Role::Own,
                        required: true,
                        ty: Type::String,
                        style: None,
                        constraints: Vec::new(),
                        default: None,
                        docs: None,
                    }
                }
            };
            ordered.push(parameter);
        }
        for parameter in read {
            if parameter.place == Place::Path {
                let message = format!("the path has no placeholder for `{}`", parameter.wire);
                self.report(pointer, Finding::new(Code::RustContradiction, message));
            } else {
                ordered.push(parameter);
            }
        }
        ordered
    }

    fn parameter(
        &mut self,
        parameter: &'a ReferenceOr<SpecParameter>,
        pointer: &Pointer,
        owner: &str,
    ) -> Option<Parameter> {
        let (parameter, pointer) = self.follow(parameter, pointer)?;
        let written = written(parameter);
        let data = parameter.parameter_data_ref();
        let place = written.place;
        let own = |name: &&str| data.name.eq_ignore_ascii_case(name);
        if place == Place::Header && OWN_HEADERS.iter().any(own) {
            let message = format!(
                "OpenAPI ignores a header parameter `{}`; media types and credentials say it",
                data.name
            );
            self.passed_over(&pointer, message);
            return None;
        }
        if place == Place::Header && HOP_HEADERS.iter().any(own) {
            let message = format!(
                "the transport sets the header `{}`, so that calls have no argument for it",
                data.name
            );
            self.passed_over(&pointer, &message);
            return None;
        }
        if data.name.is_empty() {
            self.unsupported(&pointer, "a parameter without a name", "it is left out");
            return None;
        }
        let (ty, style, mut facts) =
            self.text_value(&data.format, &written, &pointer, owner, &data.name);
        if let SpecParameter::Query {
            allow_empty_value: Some(true),
            ..
        } = parameter
        {
            facts.is_nullable = true;
        }
        if let SpecParameter::Query {
            allow_reserved: true,
            ..
        } = parameter
        {
            self.reserved(&pointer.step("allowReserved"));
        }
        // Outside of queries, text that is not JSON is kept as it is.
        facts.constraints.retain(|rule| *rule != Rule::Object);
        // An empty text is a valid text.
        if ty != Type::String {
            facts.take_null(self.profile);
        }
        if data.deprecated == Some(true) {
            facts.told.push("deprecated".to_owned());
        }
        Some(Parameter {
            wire: data.name.clone(),
            place,
            role: self.role(place, &data.name),
            required: data.required || place == Place::Path,
            ty,
            style,
            constraints: facts.constraints.clone(),
            default: facts.default,
            docs: facts.document(data.description.clone()),
        })
    }

    /// Returns the type of a parameter or header, how it is written as text, and its facts.
    pub(super) fn text_value(
        &mut self,
        format: &'a ParameterSchemaOrContent,
        written: &Written,
        pointer: &Pointer,
        owner: &str,
        name: &str,
    ) -> (Type, Option<Style>, Facts) {
        let content = match format {
            ParameterSchemaOrContent::Schema(schema) => {
                let at = self.part(pointer.step("schema"), owner, name);
                let mut ty = self.schema(schema, &at).of_text();
                let facts = self.facts(schema, &at, &ty);
                let has_style = written.place == Place::Query && written.style != SpecStyle::Deep;
                if has_style && ty == Type::Json && facts.constraints.contains(&Rule::Object) {
                    ty = Type::Map(Box::new(Type::Json));
                }
                let (ty, style) = self.style(ty, written, pointer);
                if style != Some(Style::Nested) {
                    self.free_form(&ty, pointer);
                }
                return (ty, style, facts);
            }
            ParameterSchemaOrContent::Content(content) => content.iter().next(),
        };
        let is_json = |media: &str| Family::of(media) == Family::Json;
        match content.and_then(|(media, content)| Some((media, content.schema.as_ref()?))) {
            Some((media, schema)) if is_json(media) => {
                let step = pointer.step("content").step(media).step("schema");
                let at = self.part(step, owner, name);
                let ty = self.schema(schema, &at);
                let facts = self.facts(schema, &at, &ty);
                (ty, Some(Style::Json), facts)
            }
            _ => {
                let what = "`content` of a type other than JSON";
                self.unsupported(pointer, what, "it is text");
                (Type::String, None, Facts::default())
            }
        }
    }

    /// Notes how free-form values with parts are written, for which no style has a form.
    fn free_form(&mut self, ty: &Type, pointer: &Pointer) {
        let subject = match ty {
            Type::Json => "a value",
            Type::List(item) if **item == Type::Json => "an item",
            Type::Map(value) if **value == Type::Json => "an entry",
            _ => return,
        };
        let message = format!("{subject} that is an object or a list is sent as JSON text");
        self.passed_over(pointer, message);
    }

    /// Notes that reserved characters of a value are encoded.
    pub(super) fn reserved(&mut self, pointer: &Pointer) {
        let message = "reserved characters are sent as `%XX`, which is the same value";
        self.passed_over(pointer, message);
    }

    /// Notes a style that only applies to lists or objects.
    pub(super) fn single(&mut self, pointer: &Pointer) {
        let message = "this style has no form for a single value, which is sent as it is";
        self.passed_over(pointer, message);
    }

    /// Returns the role of a parameter: whether every call of the runtime has it already.
    fn role(&self, place: Place, name: &str) -> Role {
        let is = |known: &&str| name.eq_ignore_ascii_case(known);
        let mut headers = OPTION_HEADERS.iter().chain(self.profile.headers);
        match place {
            Place::Header if headers.any(is) => Role::Option,
            Place::Query if self.profile.select.is_some_and(|select| is(&select)) => {
                Role::Selection
            }
            _ => Role::Own,
        }
    }

    /// Returns the type of a parameter and how it is written as text, if it can be.
    fn style(&mut self, ty: Type, written: &Written, pointer: &Pointer) -> (Type, Option<Style>) {
        let shape = self.flat(&ty);
        let is_list = shape == Some(Flat::List);
        if written.style == SpecStyle::Deep && (shape.is_none() || is_list || self.is_deep(&ty)) {
            return (ty, Some(Style::Nested));
        }
        let Some(shape) = shape else {
            self.unsupported(
                pointer,
                "a parameter with values in values",
                "it is JSON text",
            );
            return (ty, Some(Style::Json));
        };
        let explode = written.explode;
        if shape == Flat::ObjectOrSingle && written.style != SpecStyle::Deep {
            let what = "a parameter that is an object or a single value";
            self.unsupported(pointer, what, "it is JSON text");
            return (ty, Some(Style::Json));
        }
        let style = match (written.style, shape) {
            (SpecStyle::Form | SpecStyle::Simple, Flat::Single) => None,
            (SpecStyle::Spaces | SpecStyle::Pipes | SpecStyle::Deep, Flat::Single) => {
                self.single(&pointer.step("style"));
                None
            }
            (SpecStyle::Label, Flat::Single) => Some(Style::Label),
            (SpecStyle::Matrix, Flat::Single) => Some(Style::Matrix),
            (SpecStyle::Form | SpecStyle::Spaces | SpecStyle::Pipes, Flat::List)
                if explode && matches!(written.place, Place::Query | Place::Cookie) =>
            {
                None
            }
            (SpecStyle::Form, Flat::Object | Flat::ObjectOrSingle)
                if explode && matches!(written.place, Place::Query | Place::Cookie) =>
            {
                if matches!(ty, Type::Map(_)) && written.place == Place::Cookie {
                    let what = "a dictionary whose entries are cookies of their own";
                    self.unsupported(pointer, what, "servers read none of them");
                }
                Some(Style::Spread)
            }
            (SpecStyle::Simple, Flat::Object) if explode => Some(Style::Pairs),
            (SpecStyle::Form | SpecStyle::Simple, _) => Some(Style::Commas),
            (SpecStyle::Spaces, _) => Some(Style::Spaces),
            (SpecStyle::Pipes, _) => Some(Style::Pipes),
            (SpecStyle::Deep, Flat::Object | Flat::ObjectOrSingle) => Some(Style::Deep),
            (SpecStyle::Deep, Flat::List) => Some(Style::Nested),
            (SpecStyle::Label, _) if explode => Some(Style::LabelExploded),
            (SpecStyle::Label, _) => Some(Style::Label),
            (SpecStyle::Matrix, _) if explode => Some(Style::MatrixExploded),
            (SpecStyle::Matrix, _) => Some(Style::Matrix),
        };
        (ty, style)
    }

    /// Whether a flat object has lists or free-form values. OpenAPI does not define `deepObject` for these. Common parsers
    /// such as `qs` read them as lists and objects if their keys have indexes.
    fn is_deep(&self, ty: &Type) -> bool {
        let is_deep = |ty: &Type| matches!(ty, Type::List(_) | Type::Json);
        match ty {
            Type::Map(value) => is_deep(value),
            Type::Carrier(id) => match &self.types[*id].kind {
                TypeKind::Carrier(fields) => fields.iter().any(|field| is_deep(&field.ty)),
                _ => false,
            },
            Type::Json => true,
            _ => false,
        }
    }

    /// Returns the textual form of a one-of. A single value beside a list counts as a list with one item.
    fn flat_choice(&self, def: &ChoiceDef) -> Option<Flat> {
        let mut shapes = def.variants.iter().map(|variant| match variant.ty {
            // A one-of may contain this one again.
            Type::Choice(_) => None,
            ref ty => self.flat(ty),
        });
        shapes.try_fold(Flat::Single, |all, shape| {
            Some(match (all, shape?) {
                (Flat::Single, Flat::Single) => Flat::Single,
                (Flat::Single | Flat::List, Flat::Single | Flat::List) => Flat::List,
                (_, Flat::List) | (Flat::List, _) => return None,
                _ => Flat::ObjectOrSingle,
            })
        })
    }

    /// Returns the textual form of a parameter with this type; `None` if it has nested values.
    pub(super) fn flat(&self, ty: &Type) -> Option<Flat> {
        match ty {
            Type::List(item) => self.is_single(item).then_some(Flat::List),
            Type::Map(value) => self.is_single(value).then_some(Flat::Object),
            Type::Carrier(id) => match &self.types[*id].kind {
                TypeKind::Carrier(fields) => {
                    let is_flat = fields.iter().all(|field| match &field.ty {
                        Type::List(item) => self.is_single(item),
                        other => self.is_single(other),
                    });
                    is_flat.then_some(Flat::Object)
                }
                _ => None,
            },
            Type::Choice(id) => match &self.types[*id].kind {
                TypeKind::Choice(def) => self.flat_choice(def),
                _ => None,
            },
            _ => Some(Flat::Single),
        }
    }

    /// Whether each value is one text. Values with parts are not, because they can contain a value of the same type.
    pub(super) fn is_single(&self, ty: &Type) -> bool {
        match ty {
            Type::List(_) | Type::Map(_) | Type::Carrier(_) => false,
            Type::Choice(id) => match &self.types[*id].kind {
                TypeKind::Choice(def) => def.variants.iter().all(|variant| {
                    !matches!(variant.ty, Type::Choice(_)) && self.is_single(&variant.ty)
                }),
                _ => false,
            },
            _ => true,
        }
    }
}

/// The textual form of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flat {
    /// One text.
    Single,
    /// Several texts.
    List,
    /// Keys with texts.
    Object,
    /// A one-of with objects and single values.
    ObjectOrSingle,
}

fn written(parameter: &SpecParameter) -> Written {
    let (place, style) = match parameter {
        SpecParameter::Path { style, .. } => (
            Place::Path,
            match style {
                PathStyle::Matrix => SpecStyle::Matrix,
                PathStyle::Label => SpecStyle::Label,
                PathStyle::Simple => SpecStyle::Simple,
            },
        ),
        SpecParameter::Query { style, .. } => (
            Place::Query,
            match style {
                QueryStyle::Form => SpecStyle::Form,
                QueryStyle::SpaceDelimited => SpecStyle::Spaces,
                QueryStyle::PipeDelimited => SpecStyle::Pipes,
                QueryStyle::DeepObject => SpecStyle::Deep,
            },
        ),
        SpecParameter::Header { style, .. } => match style {
            HeaderStyle::Simple => (Place::Header, SpecStyle::Simple),
        },
        SpecParameter::Cookie { style, .. } => match style {
            CookieStyle::Form => (Place::Cookie, SpecStyle::Form),
        },
    };
    let explode = parameter.parameter_data_ref().explode;
    let explode = explode.unwrap_or(style == SpecStyle::Form);
    Written {
        place,
        style,
        explode,
    }
}

/// Returns the names between braces in a template.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

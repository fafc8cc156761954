//! The `encoding` objects of forms.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{Encoding as Described, MediaType, QueryStyle};
use pagewire_runtime::contract::media::{FORM, Family, PARTS, is_named, of_list};

use super::kinds::Kind;
use super::parameter::Flat;
use super::reader::Reader;
use super::{Content, Encoding, Style, Type, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::{PART_STYLES, Pointer};

impl Reader<'_> {
    /// Returns how the properties of a form are written, if not in the usual way.
    pub(super) fn encodings(
        &mut self,
        content: &IndexMap<String, MediaType>,
        read: &Content,
        kinds: &[Kind<'_>],
        pointer: &Pointer,
    ) -> Vec<Encoding> {
        let mut found: Vec<Encoding> = Vec::new();
        let (Content::Form(whole) | Content::Typed(whole)) = read else {
            // The caller writes the parts.
            return found;
        };
        for (media, described) in content {
            let has_parts = is_named(media, PARTS);
            let kind = kinds.iter().find(|kind| kind.media.contains(media));
            let ty = match kind {
                Some(kind) => &kind.ty,
                None => whole,
            };
            if !has_parts && !is_named(media, FORM) {
                continue;
            }
            let mut spread = HashSet::new();
            for (name, encoding) in &described.encoding {
                let at = pointer
                    .step("content")
                    .step(media)
                    .step("encoding")
                    .step(name);
                let Some(property) = self.property_of(ty, name) else {
                    let message = format!("the form has no property `{name}`");
                    self.report(&at, Finding::new(Code::RustContradiction, message));
                    continue;
                };
                self.left_out(encoding, has_parts.then_some(&property), &at);
                let is_styled = has_parts && self.is_styled_part(encoding, &at);
                let mut style = match has_parts {
                    true if !is_styled => None,
                    _ => self.form_style(encoding, &property, &at),
                };
                if style == Some(Style::Spread) && !self.can_spread(ty, name, &mut spread) {
                    let message = "names of its properties are other names of the form as well; it is JSON text";
                    self.passed_over(&at, message);
                    style = None;
                }
                let (style, part_style) = match has_parts {
                    true => (None, style),
                    false => (style, None),
                };
                let media_type = match has_parts && !is_styled {
                    true => self.media_types(encoding, &at),
                    false => None,
                };
                if style.is_none() && media_type.is_none() && part_style.is_none() {
                    continue;
                }
                let mut known = found.iter_mut();
                match known.find(|known| known.wire == *name) {
                    // One media type says how parts are written, the other one how pairs are.
                    Some(known) => {
                        known.style = known.style.or(style);
                        known.media_type = known.media_type.take().or(media_type);
                        known.part_style = known.part_style.or(part_style);
                    }
                    None => found.push(Encoding {
                        wire: name.clone(),
                        style,
                        media_type,
                        part_style,
                    }),
                }
            }
        }
        found.sort_by(|one, two| one.wire.cmp(&two.wire));
        found
    }

    /// Whether every property of an object, or every value of a dictionary, is one text.
    fn has_single_values(&self, ty: &Type) -> bool {
        let is_single = |ty: &Type| self.is_single(ty);
        match ty {
            Type::Map(value) => is_single(value),
            Type::Carrier(id) => match &self.types[*id].kind {
                TypeKind::Carrier(fields) => fields.iter().all(|field| is_single(&field.ty)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Notes the members of an encoding that are not used. `part` is the type of the part, if the form has parts.
    fn left_out(&mut self, encoding: &Described, part: Option<&Type>, at: &Pointer) {
        // Parts contain no percent-encoding.
        if encoding.allow_reserved && part.is_none() {
            self.reserved(&at.step("allowReserved"));
        }
        if !encoding.headers.is_empty() {
            let message = match part {
                Some(_) => {
                    "parts are sent with their media type only, and servers do not look at other headers"
                }
                None => "a form without parts has no headers of its properties",
            };
            self.passed_over(&at.step("headers"), message);
        }
        let Some(part) = part else {
            return;
        };
        if encoding.extensions.contains_key(PART_STYLES) {
            if encoding.content_type.is_some() && self.is_styled_part(encoding, at) {
                let message =
                    "`contentType` is not used beside `style`, `explode` or `allowReserved`";
                self.passed_over(&at.step("contentType"), message);
            }
            return;
        }
        let is_single = self.is_single(part);
        let style = encoding.style.as_ref();
        let stated = self.states_explode(at);
        let is_usual = matches!(part, Type::List(_))
            && matches!(style, None | Some(QueryStyle::Form))
            && (!stated || encoding.explode);
        let is_stated = style.is_some() || stated;
        if is_single && !matches!(style, None | Some(QueryStyle::Form)) {
            self.single(&at.step("style"));
        } else if is_stated && !is_single && !is_usual {
            let message = "before OpenAPI 3.1 a part has no style: a list is one part per item, and an object is JSON";
            self.passed_over(at, message);
        }
    }

    /// Whether an encoding of a part has a style, so that its media type is ignored (OpenAPI 3.1.1, "Encoding Object").
    fn is_styled_part(&self, encoding: &Described, at: &Pointer) -> bool {
        let is_stated =
            encoding.style.is_some() || encoding.allow_reserved || self.states_explode(at);
        is_stated && encoding.extensions.contains_key(PART_STYLES)
    }

    /// Whether the encoding states `explode`. The document model has no default for it.
    fn states_explode(&self, at: &Pointer) -> bool {
        let places = self.places;
        places.is_some_and(|places| places.exact(at.step("explode").as_str()).is_some())
    }

    /// Whether the properties of an object can be merged into those of a form. `taken` has the names that other objects use already.
    fn can_spread(&self, form: &Type, name: &str, taken: &mut HashSet<Option<String>>) -> bool {
        let fields = |ty: &Type| -> Option<(HashSet<Option<String>>, bool)> {
            let Type::Carrier(id) = ty else {
                return matches!(ty, Type::Map(_)).then(|| (HashSet::from([None]), true));
            };
            let def = &self.types[*id];
            let TypeKind::Carrier(fields) = &def.kind else {
                return None;
            };
            let mut names: HashSet<_> = fields
                .iter()
                .map(|field| Some(field.wire.clone()))
                .collect();
            // `None` represents any other name.
            if def.additional.is_some() {
                names.insert(None);
            }
            Some((names, false))
        };
        let (Some((own, false)), Some(property)) = (fields(form), self.property_of(form, name))
        else {
            return false;
        };
        let Some((inner, _)) = fields(&property) else {
            return false;
        };
        let is_free = inner.is_disjoint(&own) && inner.is_disjoint(taken);
        if is_free {
            taken.extend(inner);
        }
        is_free
    }

    /// Returns the type of a property of a form.
    fn property_of(&self, form: &Type, name: &str) -> Option<Type> {
        match form {
            Type::Carrier(id) => match &self.types[*id].kind {
                TypeKind::Carrier(fields) => {
                    let field = fields.iter().find(|field| field.wire == name);
                    field.map(|field| field.ty.clone())
                }
                _ => None,
            },
            Type::Map(value) => Some((**value).clone()),
            Type::Choice(id) => match &self.types[*id].kind {
                TypeKind::Choice(def) => {
                    let mut variants = def.variants.iter();
                    variants.find_map(|variant| match variant.ty {
                        // A one-of may contain this one again.
                        Type::Choice(_) => None,
                        ref ty => self.property_of(ty, name),
                    })
                }
                _ => None,
            },
            Type::Json => Some(Type::Json),
            _ => None,
        }
    }

    fn form_style(&mut self, encoding: &Described, ty: &Type, at: &Pointer) -> Option<Style> {
        let is_list = matches!(ty, Type::List(_)) || self.flat(ty) == Some(Flat::List);
        let is_object = matches!(ty, Type::Carrier(_) | Type::Map(_));
        let is_free = matches!(ty, Type::Json | Type::Choice(_));
        let named = encoding.content_type.as_deref();
        let is_json = named.is_some_and(|name| Family::of(name) == Family::Json);
        let style = encoding.style.as_ref();
        let stated = self.states_explode(at);
        let by_default = matches!(style, None | Some(QueryStyle::Form)) && !stated;
        let explode = encoding.explode || by_default;
        match style {
            // A style overrides the media type.
            None if !stated && is_json => return Some(Style::Json),
            None if !stated && named.is_some() && (is_list || is_object || is_free) => {
                let message = "in a form without parts, only JSON is read as the `contentType` of an object or a list; \
                     this one is not used";
                self.passed_over(&at.step("contentType"), message);
            }
            Some(QueryStyle::DeepObject) if is_list || is_object || is_free => {
                return Some(Style::Deep);
            }
            _ => {}
        }
        if is_list {
            return match style {
                _ if explode => None,
                Some(QueryStyle::SpaceDelimited) => Some(Style::Spaces),
                Some(QueryStyle::PipeDelimited) => Some(Style::Pipes),
                _ => Some(Style::Commas),
            };
        }
        let is_stated = style.is_some() || stated;
        if is_object && is_stated && self.has_single_values(ty) {
            return Some(match style {
                None | Some(QueryStyle::Form) if explode => Style::Spread,
                Some(QueryStyle::SpaceDelimited) => Style::Spaces,
                Some(QueryStyle::PipeDelimited) => Style::Pipes,
                _ => Style::Commas,
            });
        }
        if !is_object && !is_free && !matches!(style, None | Some(QueryStyle::Form)) {
            self.single(&at.step("style"));
        }
        if is_object && is_stated {
            let what = "an object in this style of a form";
            self.unsupported(at, what, "it is JSON text");
        }
        None
    }

    /// The media types that an encoding names, with commas.
    fn media_types(&mut self, encoding: &Described, at: &Pointer) -> Option<String> {
        let list = encoding.content_type.as_deref()?;
        let is_name = |name: &str| {
            let is_visible = name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            is_visible
                && name
                    .split_once('/')
                    .is_some_and(|(kind, rest)| !kind.is_empty() && !rest.is_empty())
        };
        if !of_list(list).all(is_name) {
            let message = format!(
                "`{}` is not a list of media types; it is not used",
                list.escape_debug()
            );
            self.report(
                &at.step("contentType"),
                Finding::new(Code::OpenapiOddValue, message),
            );
            return None;
        }
        Some(of_list(list).collect::<Vec<_>>().join(","))
    }
}

//! The types of whole bodies and answers.

use serde_json::Value;

use super::Recovery;
use super::api::{Provenance, Rule, Type, Typed};
use super::nameless::site_key as site_key_of;
use super::naming::site_key;
use super::sites::{Container, Role, Site};
use super::values;
use crate::diagnostics::{Code, Finding};
use crate::docs::StatedType;

/// The type of every site, in the order of the sites.
pub(super) type SiteTypes = Vec<((usize, bool), Typed)>;

impl<'a> Recovery<'a> {
    pub(super) fn type_sites(&mut self, sites: &[Site<'a>]) -> SiteTypes {
        sites
            .iter()
            .map(|site| (site_key(site), self.type_site(site)))
            .collect()
    }

    fn type_site(&mut self, site: &Site<'a>) -> Typed {
        if let Some((name, provenance)) = self.site_names.get(&site_key(site)).cloned() {
            let carrier = Type::Carrier(name);
            let ty = match self.container(site) {
                Container::One => carrier,
                Container::List => Type::array(carrier),
                Container::Dictionary => Type::map(carrier),
            };
            return Typed { ty, provenance };
        }
        let place = site.place();
        let typed = |ty, rule| Typed {
            ty,
            provenance: Provenance::new(rule, Some(place.clone())),
        };
        if site.stream {
            return typed(Type::Binary, Rule::Stated);
        }
        if let Some(stated) = site.stated
            && let Some(ty) = self.stated_site(site, &stated.value)
        {
            return typed(ty, Rule::Stated);
        }
        if let Some(found) = self.second_site(site) {
            return found;
        }
        if let Some(ty) = sampled_site(site) {
            return typed(ty, Rule::Sample);
        }
        if let Some(StatedType::String | StatedType::LooseString) = site.stated.map(|s| &s.value) {
            return typed(Type::String, Rule::Stated);
        }
        if site.role == Role::Body {
            return typed(named_body(site), Rule::OperationName);
        }
        if let Some(StatedType::Array(_)) = site.stated.map(|s| &s.value) {
            return typed(Type::array(Type::Any), Rule::Unknown);
        }
        let id = &site.operation.page.id.value;
        let finding = Finding::new(
            Code::RecoverUnknown,
            format!("nothing tells what `{id}` answers"),
        );
        self.findings.push(
            finding
                .at(place.clone())
                .help("it is a free-form value; name the type in the `Response body:` heading"),
        );
        typed(Type::Any, Rule::Unknown)
    }

    /// What a heading says exactly.
    fn stated_site(&mut self, site: &Site<'a>, stated: &StatedType) -> Option<Type> {
        Some(match stated {
            StatedType::Array(Some(items)) => Type::array(self.stated_part(site, items)?),
            StatedType::Map(values) => Type::map(self.stated_part(site, values)?),
            StatedType::Named(name) if self.is_filler(site, name) => return None,
            StatedType::Named(name) => return self.refer(name, Some(&site.place())),
            StatedType::Enum(_) => {
                let id = site.operation.page.id.value.as_str();
                let key = site_key_of(id, site.role == Role::Answer);
                Type::Enum(self.nameless.get(&key)?.clone())
            }
            word => return Type::of_word(word),
        })
    }

    fn stated_part(&mut self, site: &Site<'a>, stated: &StatedType) -> Option<Type> {
        match stated {
            StatedType::String => Some(Type::String),
            other => self.stated_site(site, other),
        }
    }

    /// What a second source says of an answer or body that has no table.
    fn second_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        let (agent, operation) = site.operation.agent_operation()?;
        let known = self.second.operation(agent, operation)?;
        let ty = match site.role {
            Role::Answer => known.result.as_ref()?,
            Role::Body => self.second_parameter(site, known)?,
        };
        let ty = self.second.convert(ty)?;
        let fits = match site.stated.map(|s| &s.value) {
            Some(StatedType::Array(_)) => matches!(ty, Type::Array(_)),
            Some(StatedType::Object) => matches!(ty, Type::Map(_)),
            Some(StatedType::String | StatedType::LooseString) => {
                matches!(ty, Type::String | Type::Enum(_))
            }
            Some(_) => false,
            None => site.role == Role::Body && agrees_with_sample(&ty, site.sample),
        };
        let ty = self.settle(ty).filter(|_| fits)?;
        Some(Typed {
            ty,
            provenance: Provenance::new(Rule::SecondSource, Some(known.place.clone())),
        })
    }
}

fn agrees_with_sample(ty: &Type, sample: Option<&Value>) -> bool {
    match sample {
        Some(Value::Array(_)) => matches!(ty, Type::Array(_)),
        Some(Value::Object(_)) => matches!(ty, Type::Map(_) | Type::Carrier(_)),
        _ => true,
    }
}

/// What the sample of a site without a table shows. A dictionary whose values look free-form is one
/// of text: `"An object of some kind"` and `{}` are what the vendor prints for it.
fn sampled_site(site: &Site<'_>) -> Option<Type> {
    match site.sample? {
        Value::Array(items) => values::items(items).map(Type::array),
        Value::Object(object) => Some(Type::map(values::dictionary(object)?)),
        _ => None,
    }
}

/// A body without table and sample, from its media types and the words of its name
/// (`docs/pages.md#bodies-without-a-table`): `…Ids` are numbers, `…Names` texts, another plural a dictionary of text.
fn named_body(site: &Site<'_>) -> Type {
    let offers = |media: &str| site.operation.request_media.iter().any(|m| m == media);
    let mut words = site.body_name().split(' ');
    let name = words.next().unwrap_or_default().to_ascii_lowercase();
    let kind = words.next().unwrap_or_default();
    if kind == "binary" || offers("application/octet-stream") {
        return if offers("application/json") {
            Type::Bytes
        } else {
            Type::Binary
        };
    }
    if offers("text/plain") {
        return Type::String;
    }
    match name.as_str() {
        // The vendor's keys are numbers; keys of texts are written with an underscore.
        name if name.ends_with("_ids") => Type::array(Type::String),
        name if name.ends_with("ids") => Type::array(Type::Int32),
        name if name.ends_with("names") => Type::array(Type::String),
        name if name.ends_with('s') => Type::map(Type::String),
        _ => Type::map(Type::Any),
    }
}

//! The types of whole bodies and responses.

use pagewire_runtime::contract::media::{BYTES, JSON};
use serde_json::Value;

use super::Recovery;
use super::api::{Type, Typed};
use super::nameless::site_key;
use super::provenance::Provenance;
use super::rule::Rule;
use super::sites::{Container, Role, Site, SiteKey};
use super::values;
use crate::diagnostics::{Code, Finding};
use crate::docs::StatedType;

/// The type of every site, in the order of the sites.
pub(super) type SiteTypes = Vec<(SiteKey, Typed)>;

/// A rule for whole bodies and responses. It returns a type with its provenance, or leaves the site to the next rule.
type SiteRule<'a> = fn(&mut Recovery<'a>, &Site<'a>) -> Option<Typed>;

fn typed(site: &Site<'_>, ty: Type, rule: Rule) -> Typed {
    Typed {
        ty,
        provenance: Provenance::new(rule, Some(site.place())),
    }
}

impl<'a> Recovery<'a> {
    /// Decides the type of every site by the first rule that has one, in order of trust.
    pub(super) fn type_sites(&mut self, sites: &[Site<'a>]) -> SiteTypes {
        sites
            .iter()
            .map(|site| (site.key(), self.type_site(site)))
            .collect()
    }

    fn type_site(&mut self, site: &Site<'a>) -> Typed {
        let rules: [SiteRule<'a>; 8] = [
            Self::printed_site,
            Self::streamed_site,
            Self::headed_site,
            Self::second_site,
            Self::sampled_site,
            Self::worded_site,
            Self::named_body,
            Self::listed_site,
        ];
        let found = rules.iter().find_map(|rule| rule(self, site));
        found.unwrap_or_else(|| self.unknown_site(site))
    }

    /// Returns the carrier that the site's table describes.
    fn printed_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        let (name, provenance) = self.site_names.get(&site.key())?.clone();
        let carrier = Type::Carrier(name);
        let ty = match self.known.container(site) {
            Container::One => carrier,
            Container::List => Type::array(carrier),
            Container::Dictionary => Type::map(carrier),
        };
        Some(Typed { ty, provenance })
    }

    /// Returns the type of a stream of bytes.
    fn streamed_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        site.stream.then(|| typed(site, Type::Binary, Rule::Stated))
    }

    /// Returns the exact type in the heading.
    fn headed_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        let ty = self.stated_site(site, &site.stated?.value)?;
        Some(typed(site, ty, Rule::Stated))
    }

    /// Returns the type that the sample shows. A dictionary whose values look free-form is one of text: the vendor prints `"An object of
    /// some kind"` and `{}` for text.
    fn sampled_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        let ty = match site.sample? {
            Value::Array(items) => values::items(items).map(Type::array),
            Value::Object(object) => Some(Type::map(values::dictionary(object)?)),
            _ => None,
        };
        Some(typed(site, ty?, Rule::Sample))
    }

    /// Returns text if the heading states it and no other rule found a more specific type.
    fn worded_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        match site.stated?.value {
            StatedType::String | StatedType::LooseString => {
                Some(typed(site, Type::String, Rule::Stated))
            }
            _ => None,
        }
    }

    /// Returns the type that the name of a body implies.
    fn named_body(&mut self, site: &Site<'a>) -> Option<Typed> {
        (site.role == Role::Body).then(|| typed(site, named_body(site), Rule::OperationName))
    }

    /// Returns a list of free-form values if the heading states no more than a list.
    fn listed_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        matches!(site.stated?.value, StatedType::Array(_))
            .then(|| typed(site, Type::array(Type::Any), Rule::Unknown))
    }

    /// Returns a free-form value and reports it.
    fn unknown_site(&mut self, site: &Site<'a>) -> Typed {
        let id = &site.operation.page.id.value;
        let finding = Finding::new(
            Code::RecoverUnknown,
            format!("no source reveals what `{id}` returns"),
        );
        self.findings.push(
            finding
                .at(site.place())
                .help("it is a free-form value; name the type in the `Response body:` heading"),
        );
        typed(site, Type::Any, Rule::Unknown)
    }

    /// Returns the type that a heading states exactly.
    fn stated_site(&mut self, site: &Site<'a>, stated: &StatedType) -> Option<Type> {
        Some(match stated {
            StatedType::Array(Some(items)) => Type::array(self.stated_part(site, items)?),
            StatedType::Map(values) => Type::map(self.stated_part(site, values)?),
            StatedType::Named(name) if self.known.is_filler(site, name) => return None,
            StatedType::Named(name) => return self.refer(name, Some(&site.place())),
            StatedType::Enum(_) => {
                let id = site.operation.page.id.value.as_str();
                let key = site_key(id, site.role == Role::Response);
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

    /// Returns the type that a second source has for a response or body without a table.
    fn second_site(&mut self, site: &Site<'a>) -> Option<Typed> {
        let (agent, operation) = site.operation.agent_operation()?;
        let known = self.known.second.operation(agent, operation)?;
        let ty = match site.role {
            Role::Response => known.result.as_ref()?,
            Role::Body => self.known.second_parameter(site, known)?,
        };
        let ty = self.known.second.convert(ty)?;
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

/// Determines the type of a body without table and sample from its media types and the words of its name
/// (`docs/pages.md#bodies-without-a-table`): `…Ids` are numbers, `…Names` texts, another plural a dictionary of text.
fn named_body(site: &Site<'_>) -> Type {
    let offers = |media: &str| site.operation.request_media.iter().any(|m| m == media);
    let mut words = site.body_name().split(' ');
    let name = words.next().unwrap_or_default().to_ascii_lowercase();
    let kind = words.next().unwrap_or_default();
    if kind == "binary" || offers(BYTES) {
        return if offers(JSON) {
            Type::Bytes
        } else {
            Type::Binary
        };
    }
    if offers("text/plain") {
        return Type::String;
    }
    match name.as_str() {
        // The vendor's keys are numbers. Names of text keys contain an underscore.
        name if name.ends_with("_ids") => Type::array(Type::String),
        name if name.ends_with("ids") => Type::array(Type::Int32),
        name if name.ends_with("names") => Type::array(Type::String),
        name if name.ends_with('s') => Type::map(Type::String),
        _ => Type::map(Type::Any),
    }
}

//! Determines the carrier that a printed table describes.

use super::Recovery;
use super::drafts::Draft;
use super::patch;
use super::provenance::Provenance;
use super::rule::Rule;
use super::shapes::ShapeId;
use super::sites::{Container, Role, Site};
use crate::diagnostics::{Code, Finding, Place};
use crate::docs::{Method, PropertyTable, StatedType, TypeName};

/// The name of a table, and its provenance.
pub(super) struct Named {
    pub(super) name: TypeName,
    pub(super) provenance: Provenance,
}

impl<'a> Recovery<'a> {
    /// Names every table of every site. Tables with a stated name come first, so that the others can be matched against them by shape.
    pub(super) fn name_tables(&mut self, sites: &[Site<'a>]) {
        let mut unnamed = Vec::new();
        for site in sites {
            let Some(table) = site.table else { continue };
            let shape = self.shapes.of_table(table);
            if site.is_request() {
                self.request(site, table, shape);
                continue;
            }
            match self
                .said(site, shape)
                .or_else(|| self.patch_operation(site))
            {
                Some(named) => self.print(site, table, shape, named),
                None => unnamed.push((site, table, shape)),
            }
        }
        // Sites with the same shape are one carrier. The operation with the most telling name determines its name.
        unnamed.sort_by_key(|(site, _, shape)| {
            (
                *shape,
                says_little(site.operation.page.id.value.operation()),
            )
        });
        for (site, table, shape) in unnamed {
            let named = self
                .matched(site, shape)
                .unwrap_or_else(|| self.invented(site, shape));
            self.print(site, table, shape, named);
        }
    }

    /// Makes a table (part of) the carrier of that name, and lets the site refer to it.
    fn print(&mut self, site: &Site<'a>, table: &'a PropertyTable, shape: ShapeId, named: Named) {
        let page = &site.operation.page;
        let container = self.known.container(site);
        let answer = site.role == Role::Response;
        self.site_names
            .insert(site.key(), (named.name.clone(), named.provenance.clone()));
        self.drafts.also(shape, &named.name);
        let mut draft = Draft::new(named.name, shape, named.provenance);
        draft.printed = true;
        let draft = self.drafts.add(draft);
        // A page of the carrier in another tree is an earlier version. The table of a response is complete and replaces it. The table of a
        // request omits properties that the page still has.
        if let Some(before) = draft.tree.filter(|file| !file.starts_with(page.root())) {
            let known = std::mem::take(&mut draft.properties);
            draft.add_table(table, |row| page.place(row.span));
            let stays = |slot: &super::drafts::Slot<'_>| {
                !answer
                    || slot
                        .row
                        .as_ref()
                        .is_some_and(|(_, place)| *place.file != *before)
            };
            for (name, slot) in known.into_iter().filter(|(_, slot)| stays(slot)) {
                draft.properties.entry(name).or_insert(slot);
            }
            if answer {
                (draft.tree, draft.shape) = (None, shape);
            }
        } else if answer && draft.only_requests {
            let requests = std::mem::take(&mut draft.properties);
            draft.shape = shape;
            draft.add_table(table, |row| page.place(row.span));
            for (name, slot) in requests {
                draft.properties.entry(name).or_insert(slot);
            }
        } else {
            draft.add_table(table, |row| page.place(row.span));
        }
        draft.only_requests &= !answer;
        draft.own_samples.extend(site.instances(container));
        if answer
            && container == Container::One
            && draft.text.is_empty()
            && let Some(text) = &page.response.of_carrier
        {
            draft.text.clone_from(&text.value);
        }
    }

    /// Creates the parameter object of an operation.
    fn request(&mut self, site: &Site<'a>, table: &'a PropertyTable, shape: ShapeId) {
        let page = &site.operation.page;
        let (name, rule) = match site.stated.map(|s| &s.value) {
            Some(StatedType::Named(name)) if !self.known.is_filler(site, name) => {
                (name.clone(), Rule::Stated)
            }
            _ => (self.request_name(site), Rule::OperationName),
        };
        let provenance = Provenance::new(rule, Some(site.place()));
        self.site_names
            .insert(site.key(), (name.clone(), provenance.clone()));
        let mut draft = Draft::new(name, shape, provenance);
        draft.printed = true;
        draft.request = Some(site.operation);
        draft.own_samples = site.instances(self.known.container(site));
        if !page.summary.is_empty() {
            draft.text = format!("{}: {}", page.id.value.operation(), page.summary);
        }
        let draft = self.drafts.add(draft);
        draft.add_table(table, |row| page.place(row.span));
    }

    /// Returns `<Op>Request`, with the owner in front if two operations would share it.
    fn request_name(&self, site: &Site<'a>) -> TypeName {
        let id = &site.operation.page.id.value;
        let short = format!("{}Request", id.operation());
        let taken = self.known.is_shared(&short);
        let long = || {
            format!(
                "{}_{short}",
                id.owner().strip_suffix("Agent").unwrap_or(id.owner())
            )
        };
        let name = if taken { long() } else { short };
        // All characters of operation ids are allowed in type names.
        TypeName::new(&name).unwrap_or_else(|_| self.placeholder())
    }

    /// Returns the name that the page or a second source states.
    fn said(&mut self, site: &Site<'a>, shape: ShapeId) -> Option<Named> {
        let place = site.place();
        if let Some(stated) = site.stated
            && let Some(name) = leaf_name(&stated.value)
            && !self.known.is_filler(site, name)
        {
            let evidence = Some(site.operation.page.place(stated.span));
            return Some(Named {
                name: name.clone(),
                provenance: Provenance::new(Rule::Stated, evidence),
            });
        }
        let second = self.second_name(site, shape);
        if let Some(text) = site.named_by_text {
            let mut provenance = Provenance::new(Rule::NamedByText, Some(place.clone()));
            if let Some(second) = second.filter(|second| second.name != *text) {
                let fits = |name: &TypeName| {
                    self.known
                        .second
                        .carriers_of_shape(self.shapes.names(shape))
                        .contains(&name.as_str())
                };
                let finding = Finding::new(
                    Code::RecoverNameContradiction,
                    format!(
                        "the text names `{text}`, and {} says `{}`",
                        second.provenance.rule, second.name
                    ),
                );
                let (finding, winner) = if fits(&second.name) && !fits(text) {
                    (finding.help("the second source is followed: its carrier has the properties of this table"), Some(second))
                } else {
                    provenance
                        .runners_up
                        .push(format!("{} ({})", second.name, second.provenance.rule));
                    (finding.help("the page is followed"), None)
                };
                self.findings.push(finding.at(place));
                if let Some(winner) = winner {
                    return Some(winner);
                }
            }
            return Some(Named {
                name: text.clone(),
                provenance,
            });
        }
        second
    }

    /// Returns the name of the type that a second source has for the agent operation.
    fn second_name(&self, site: &Site<'a>, shape: ShapeId) -> Option<Named> {
        let (agent, operation) = site.operation.agent_operation()?;
        let known = self.known.second.operation(agent, operation)?;
        let ty = match site.role {
            Role::Response => known.result.as_ref()?,
            Role::Body => self.known.second_parameter(site, known)?,
        };
        let name = ty.named()?;
        let catalog = self.known.second.catalog()?;
        if !catalog.carriers.contains_key(name) {
            return None;
        }
        let declared: Vec<&str> = catalog
            .all_properties(name)
            .iter()
            .map(|p| p.name.as_str())
            .collect();
        let extra: Vec<&str> = self
            .shapes
            .names(shape)
            .iter()
            .copied()
            .filter(|p| !declared.contains(p))
            .collect();
        let shared = self.shapes.names(shape).len() - extra.len();
        let name = match extra.as_slice() {
            // A REST variant: the carrier with one more technical property.
            [one] if one.starts_with('_') => format!("{name}With{}", one.trim_start_matches('_')),
            // Another release has a few more or fewer properties; another carrier has different ones.
            _ if shared * 2 > self.shapes.names(shape).len() => name.to_owned(),
            _ => return None,
        };
        let provenance = Provenance::new(Rule::SecondSource, Some(known.place.clone()));
        Some(Named {
            name: TypeName::new(&name).ok()?,
            provenance,
        })
    }

    /// Names the RFC 6902 operations in the list that a `PATCH` body is, after the media type.
    fn patch_operation(&self, site: &Site<'a>) -> Option<Named> {
        let is_patch = site.role == Role::Body
            && site.operation.page.method == Method::Patch
            && self.known.container(site) == Container::List;
        let name = patch::carrier().filter(|_| is_patch)?;
        Some(Named {
            name,
            provenance: Provenance::new(Rule::OperationName, Some(site.place())),
        })
    }

    /// Finds a name by shape in tables that already have one, then in the second sources, then in an older release.
    fn matched(&mut self, site: &Site<'a>, shape: ShapeId) -> Option<Named> {
        let printed: Vec<TypeName> = self.drafts.of_shape(shape).to_vec();
        let mut offers = printed;
        if offers.is_empty() {
            offers = self.by_shape_elsewhere(shape);
        }
        if offers.is_empty() {
            offers = self.bases_of_shape(shape);
        }
        let id = &site.operation.page.id.value;
        let (name, rule, others) = pick(
            &offers,
            &[id.operation(), &site.operation.page.tag, id.owner()],
        )?;
        let mut provenance = Provenance::new(rule, Some(site.place()));
        provenance.runners_up = others
            .iter()
            .map(|o| format!("{o} ({})", Rule::Shape))
            .collect();
        if rule == Rule::Unknown {
            self.ambiguous(&site.place(), id.as_str(), &offers);
            provenance.rule = Rule::Shape;
        }
        Some(Named { name, provenance })
    }

    /// Returns the carriers that a named one extends by one technical property: `X` of `XWithLinks`.
    fn bases_of_shape(&self, shape: ShapeId) -> Vec<TypeName> {
        let names = self.shapes.names(shape);
        let extends = |draft: &&Draft<'a>| {
            let more: Vec<&str> = self
                .shapes
                .names(draft.shape)
                .iter()
                .copied()
                .filter(|n| !names.contains(n))
                .collect();
            matches!(more.as_slice(), [one] if one.starts_with('_'))
                && self.shapes.names(draft.shape).len() == names.len() + 1
        };
        let variants = self.drafts.by_name.values().filter(extends);
        variants
            .filter_map(|draft| {
                TypeName::new(super::properties::base_of(draft.name.as_str())?).ok()
            })
            .collect()
    }

    /// Returns the carriers with a shape that only second sources or an older release have.
    pub(super) fn by_shape_elsewhere(&self, shape: ShapeId) -> Vec<TypeName> {
        let names = self.shapes.names(shape);
        let second: Vec<TypeName> = self
            .known
            .second
            .carriers_of_shape(names)
            .iter()
            .filter_map(|n| TypeName::new(n).ok())
            .collect();
        if !second.is_empty() {
            return second;
        }
        self.known
            .second
            .older_of_shape(names)
            .iter()
            .map(|n| (*n).clone())
            .collect()
    }

    /// Derives a name from the operation's, if no other source has one.
    fn invented(&mut self, site: &Site<'a>, shape: ShapeId) -> Named {
        let id = &site.operation.page.id.value;
        let operation = id.operation();
        let base = object_of(operation);
        let base = if self.known.container(site) == Container::List {
            singular(base)
        } else {
            base.to_owned()
        };
        let free = |name: &String| {
            TypeName::new(name).is_ok_and(|n| {
                self.drafts
                    .by_name
                    .get(&n)
                    .is_none_or(|d| d.shape == shape && d.request.is_none())
            })
        };
        let owner = id.owner();
        let offers = [
            base.clone(),
            format!("{owner}{base}"),
            format!("{owner}{operation}Value"),
        ];
        let name = offers
            .into_iter()
            .find(free)
            .and_then(|n| TypeName::new(&n).ok())
            .unwrap_or_else(|| self.placeholder());
        Named {
            name,
            provenance: Provenance::new(Rule::OperationName, Some(site.place())),
        }
    }

    pub(super) fn ambiguous(&mut self, place: &Place, what: &str, offers: &[TypeName]) {
        let list = offers
            .iter()
            .map(TypeName::as_str)
            .collect::<Vec<_>>()
            .join(", ");
        let finding = Finding::new(
            Code::RecoverAmbiguous,
            format!("`{what}`: {} carriers have this shape", offers.len()),
        );
        self.findings.push(finding.at(place.clone()).help(format!(
            "it could be any of {list}; name it on the page, or give a second source"
        )));
    }

    fn placeholder(&self) -> TypeName {
        TypeName::numbered(self.drafts.by_name.len())
    }
}

/// The verbs that operations start with, most telling first. The name after `CreateDefault` is exact; the name after `Find` is not.
const VERBS: [&str; 10] = [
    "CreateDefault",
    "CreateOrUpdate",
    "Create",
    "SaveAll",
    "Save",
    "Get",
    "Update",
    "Set",
    "Add",
    "Find",
];

/// Ranks how little an operation's name reveals about its result.
fn says_little(operation: &str) -> usize {
    VERBS
        .iter()
        .position(|verb| operation.starts_with(verb))
        .unwrap_or(VERBS.len())
        * 1000
        + operation.len()
}

/// Returns the subject of an operation: its name without the verb.
pub(super) fn object_of(operation: &str) -> &str {
    let rest = VERBS.iter().find_map(|verb| operation.strip_prefix(verb));
    rest.filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        .unwrap_or(operation)
}

fn leaf_name(ty: &StatedType) -> Option<&TypeName> {
    match ty {
        StatedType::Named(name) => Some(name),
        StatedType::Array(Some(inner)) | StatedType::Map(inner) => leaf_name(inner),
        _ => None,
    }
}

/// Returns the singular of a property's or operation's name.
pub(super) fn singular(name: &str) -> String {
    let name = name
        .strip_suffix("List")
        .filter(|n| !n.is_empty())
        .unwrap_or(name);
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if name.ends_with("ss") {
        return name.to_owned();
    }
    let hissing = ["sses", "xes", "ches", "shes"]
        .iter()
        .any(|ending| name.ends_with(ending));
    let ending = if hissing { "es" } else { "s" };
    name.strip_suffix(ending).unwrap_or(name).to_owned()
}

/// Picks one of several candidates: the only one, else one that equals a hint, else the longest one contained in a hint. `Rule::Unknown`
/// marks a pick without support.
pub(super) fn pick(offers: &[TypeName], hints: &[&str]) -> Option<(TypeName, Rule, Vec<TypeName>)> {
    let others = |chosen: &TypeName| {
        offers
            .iter()
            .filter(|o| *o != chosen)
            .cloned()
            .collect::<Vec<_>>()
    };
    match offers {
        [] => return None,
        [only] => return Some((only.clone(), Rule::Shape, Vec::new())),
        _ => {}
    }
    for hint in hints {
        let folded = hint.replace('_', "").to_ascii_lowercase();
        let held = |offer: &&TypeName| folded.contains(&offer.as_str().to_ascii_lowercase());
        let mut found: Vec<&TypeName> = offers.iter().filter(held).collect();
        found.sort_by_key(|offer| std::cmp::Reverse(offer.as_str().len()));
        if let Some(best) = found.first()
            && found
                .get(1)
                .is_none_or(|next| next.as_str().len() < best.as_str().len())
        {
            return Some(((*best).clone(), Rule::ShapeAndName, others(best)));
        }
    }
    let first = offers.iter().min()?;
    Some((first.clone(), Rule::Unknown, others(first)))
}

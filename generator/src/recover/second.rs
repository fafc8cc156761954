//! Access to the second sources and older releases, in the terms of the recovery.

use std::collections::HashMap;

use super::api::{Api, Type};
use crate::docs::TypeName;
use crate::sources::{Catalog, CatalogOperation, CatalogProperty, CatalogType};

/// The second sources, indexed.
pub(super) struct Second<'a> {
    catalog: Option<&'a Catalog>,
    /// Carriers by their sorted property names.
    by_shape: HashMap<Vec<&'a str>, Vec<&'a str>>,
    older: Option<&'a Api>,
    older_by_shape: HashMap<Vec<&'a str>, Vec<&'a TypeName>>,
}

impl<'a> Second<'a> {
    pub(super) fn new(
        catalog: Option<&'a Catalog>,
        older: Option<&'a Api>,
        drop: &dyn Fn(&str) -> bool,
    ) -> Self {
        let mut by_shape: HashMap<Vec<&str>, Vec<&str>> = HashMap::new();
        for carrier in catalog
            .iter()
            .flat_map(|c| c.carriers.values())
            .filter(|c| c.request.is_none())
        {
            let all = catalog.iter().flat_map(|c| c.all_properties(&carrier.name));
            let mut key: Vec<&str> = all
                .map(|p| p.name.as_str())
                .filter(|name| !drop(name))
                .collect();
            key.sort_unstable();
            by_shape.entry(key).or_default().push(&carrier.name);
        }
        let mut older_by_shape: HashMap<Vec<&str>, Vec<&TypeName>> = HashMap::new();
        for carrier in older
            .iter()
            .flat_map(|api| api.carriers.values())
            .filter(|c| !c.request)
        {
            let mut key: Vec<&str> = carrier
                .properties
                .keys()
                .map(String::as_str)
                .filter(|name| !drop(name))
                .collect();
            key.sort_unstable();
            older_by_shape.entry(key).or_default().push(&carrier.name);
        }
        Self {
            catalog,
            by_shape,
            older,
            older_by_shape,
        }
    }

    pub(super) fn catalog(&self) -> Option<&'a Catalog> {
        self.catalog
    }

    pub(super) fn older(&self) -> Option<&'a Api> {
        self.older
    }

    /// Returns the agent operation with that name.
    pub(super) fn operation(&self, agent: &str, operation: &str) -> Option<&'a CatalogOperation> {
        self.catalog?.operation(agent, operation)
    }

    /// Returns the parameter of an operation, ignoring case.
    pub(super) fn parameter(
        operation: &'a CatalogOperation,
        name: &str,
    ) -> Option<&'a CatalogType> {
        operation
            .parameters
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, ty)| ty)
    }

    /// Returns a carrier's property. The sources lack carriers that add one property to another carrier (`XWithLinks`); for these, `base`
    /// names the other carrier.
    pub(super) fn property(
        &self,
        carrier: &str,
        base: Option<&str>,
        name: &str,
    ) -> Option<&'a CatalogProperty> {
        let catalog = self.catalog?;
        let known = [Some(carrier), base]
            .into_iter()
            .flatten()
            .find(|c| catalog.carriers.contains_key(*c))?;
        catalog
            .all_properties(known)
            .into_iter()
            .find(|p| p.name == name)
    }

    /// Returns the carriers with exactly these property names, ignoring infrastructure.
    pub(super) fn carriers_of_shape(&self, names: &[&'a str]) -> &[&'a str] {
        self.by_shape.get(names).map_or(&[], Vec::as_slice)
    }

    /// Returns the carriers of an older release with exactly these property names.
    pub(super) fn older_of_shape(&self, names: &[&'a str]) -> &[&'a TypeName] {
        self.older_by_shape.get(names).map_or(&[], Vec::as_slice)
    }

    /// Converts a type of the sources. `None` for a name that they do not define.
    pub(super) fn convert(&self, ty: &CatalogType) -> Option<Type> {
        Some(match ty {
            CatalogType::String | CatalogType::Duration => Type::String,
            CatalogType::Bool => Type::Bool,
            CatalogType::Int32 => Type::Int32,
            CatalogType::Int64 => Type::Int64,
            CatalogType::Double | CatalogType::Decimal => Type::Double,
            CatalogType::DateTime => Type::DateTime,
            CatalogType::Bytes => Type::Bytes,
            CatalogType::Any => Type::Any,
            CatalogType::Array(items) => Type::array(self.convert(items)?),
            CatalogType::Map(values) => Type::map(self.convert(values)?),
            CatalogType::Named(name) => {
                let catalog = self.catalog?;
                let wanted = TypeName::new(name).ok()?;
                if catalog.enums.contains_key(name) {
                    Type::Enum(wanted)
                } else if catalog.carriers.contains_key(name) {
                    Type::Carrier(wanted)
                } else {
                    return None;
                }
            }
        })
    }
}

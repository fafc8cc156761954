//! Shapes: sets of property names, and where objects of each shape occur in samples.
//!
//! Request tables omit the two properties that the vendor's framework adds to most carriers. Statistics identify them, not their names:
//! [`Infrastructure`].

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::docs::PropertyTable;
use crate::model::Model;

/// A set of property names, as an index into [`Shapes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ShapeId(usize);

/// The properties that many response tables end with and that no request table has.
#[derive(Debug, Default)]
pub(super) struct Infrastructure<'a> {
    /// The names, in their order at the end of tables.
    names: Vec<&'a str>,
    /// Whether at least three quarters of the response tables have them.
    usual: bool,
}

impl<'a> Infrastructure<'a> {
    /// Finds the infrastructure: properties in at least a fifth of the response tables, at least 10 tables, and in
    /// no request table.
    pub(super) fn of(models: &[&'a Model]) -> Self {
        let mut answers: HashMap<&str, usize> = HashMap::new();
        let mut requests: HashSet<&str> = HashSet::new();
        let mut tables = 0;
        for operation in models.iter().flat_map(|m| &m.operations) {
            if let Some(table) = &operation.page.response.table {
                tables += 1;
                for row in &table.rows {
                    *answers.entry(&row.name).or_default() += 1;
                }
            }
            if let Some(table) = operation.page.body.as_ref().and_then(|b| b.table.as_ref()) {
                requests.extend(table.rows.iter().map(|row| row.name.as_str()));
            }
        }
        let enough = |count: usize| count >= 10 && count * 5 >= tables;
        let mut names: Vec<(&str, usize)> = answers
            .into_iter()
            .filter(|(name, n)| enough(*n) && !requests.contains(name))
            .collect();
        // The order is that of the table that has all of them.
        let order = |name: &str| {
            let mut tables = models
                .iter()
                .flat_map(|m| &m.operations)
                .filter_map(|o| o.page.response.table.as_ref());
            let table = tables.find(|t| {
                names
                    .iter()
                    .all(|(n, _)| t.rows.iter().any(|row| row.name == *n))
            });
            table.and_then(|t| t.rows.iter().position(|row| row.name == name))
        };
        let usual = names.iter().all(|(_, n)| n * 4 >= tables * 3);
        let mut ordered: Vec<(Option<usize>, &str)> =
            names.iter().map(|(name, _)| (order(name), *name)).collect();
        ordered.sort_unstable();
        names.clear();
        Self {
            names: ordered.into_iter().map(|(_, name)| name).collect(),
            usual,
        }
    }

    /// Returns the names if most carriers have them, and none otherwise.
    fn assumed(&self) -> &[&'a str] {
        if self.usual { &self.names } else { &[] }
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.names.contains(&name)
    }
}

/// All shapes of a run, and the sample objects that have them.
#[derive(Debug)]
pub(super) struct Shapes<'a> {
    infrastructure: Infrastructure<'a>,
    ids: HashMap<Vec<&'a str>, ShapeId>,
    keys: Vec<Vec<&'a str>>,
    instances: Vec<Vec<&'a Value>>,
    /// Shapes that occur in responses, which include infrastructure.
    answered: HashSet<ShapeId>,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(infrastructure: Infrastructure<'a>) -> Self {
        Self {
            infrastructure,
            ids: HashMap::new(),
            keys: Vec::new(),
            instances: Vec::new(),
            answered: HashSet::new(),
        }
    }

    /// Returns the shape of the given property names.
    pub(super) fn id(&mut self, names: impl Iterator<Item = &'a str>) -> ShapeId {
        let mut key: Vec<&str> = names
            .filter(|name| !self.infrastructure.holds(name))
            .collect();
        key.sort_unstable();
        key.dedup();
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = ShapeId(self.keys.len());
        self.keys.push(key.clone());
        self.instances.push(Vec::new());
        self.ids.insert(key, id);
        id
    }

    /// Returns the sorted names of a shape, without infrastructure.
    pub(super) fn names(&self, shape: ShapeId) -> &[&'a str] {
        &self.keys[shape.0]
    }

    /// Returns the infrastructure that a carrier seen only in requests is assumed to have.
    pub(super) fn assumed(&self) -> &[&'a str] {
        self.infrastructure.assumed()
    }

    /// Whether a shape occurs in the sample of a response.
    pub(super) fn is_answered(&self, shape: ShapeId) -> bool {
        self.answered.contains(&shape)
    }

    /// Whether a property is infrastructure.
    pub(super) fn drops(&self, name: &str) -> bool {
        self.infrastructure.holds(name)
    }

    /// Returns the shape of a table.
    pub(super) fn of_table(&mut self, table: &'a PropertyTable) -> ShapeId {
        self.id(table.rows.iter().map(|row| row.name.as_str()))
    }

    /// Returns the shape of a sample object; `None` for other values and for `{}`, which has no information.
    pub(super) fn of_value(&self, value: &Value) -> Option<ShapeId> {
        let object = value.as_object().filter(|object| !object.is_empty())?;
        let mut key: Vec<&str> = object
            .keys()
            .map(String::as_str)
            .filter(|name| !self.infrastructure.holds(name))
            .collect();
        key.sort_unstable();
        self.ids.get(key.as_slice()).copied()
    }

    /// Indexes every object in a sample by its shape.
    pub(super) fn index(&mut self, value: &'a Value, answer: bool) {
        match value {
            Value::Object(object) => {
                if !object.is_empty() {
                    let id = self.id(object.keys().map(String::as_str));
                    self.instances[id.0].push(value);
                    if answer {
                        self.answered.insert(id);
                    }
                }
                object.values().for_each(|value| self.index(value, answer));
            }
            Value::Array(items) => items.iter().for_each(|item| self.index(item, answer)),
            _ => {}
        }
    }

    /// Returns the sample objects with a shape.
    pub(super) fn instances(&self, shape: ShapeId) -> &[&'a Value] {
        &self.instances[shape.0]
    }
}

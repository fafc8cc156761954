//! Shapes: sets of property names, and where objects of each shape occur in samples.
//!
//! Request tables leave out the two properties that the vendor's framework adds to most carriers.
//! Which ones those are is counted, not known: [`Infrastructure`].

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::docs::PropertyTable;
use crate::model::Model;

/// A set of property names, as an index into [`Shapes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ShapeId(usize);

/// The properties that many response tables end with and that no request table has.
#[derive(Debug, Default)]
pub(super) struct Infrastructure<'a>(HashSet<&'a str>);

impl<'a> Infrastructure<'a> {
    /// A property is infrastructure when at least a fifth of the response tables hold it and no
    /// request table does.
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
        Self(answers.into_iter().filter(|(name, n)| enough(*n) && !requests.contains(name)).map(|(name, _)| name).collect())
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

/// All shapes of a run, and the sample objects that have them.
#[derive(Debug)]
pub(super) struct Shapes<'a> {
    infrastructure: Infrastructure<'a>,
    ids: HashMap<Vec<&'a str>, ShapeId>,
    keys: Vec<Vec<&'a str>>,
    instances: Vec<Vec<&'a Value>>,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(infrastructure: Infrastructure<'a>) -> Self {
        Self { infrastructure, ids: HashMap::new(), keys: Vec::new(), instances: Vec::new() }
    }

    /// The shape of the given property names.
    pub(super) fn id(&mut self, names: impl Iterator<Item = &'a str>) -> ShapeId {
        let mut key: Vec<&str> = names.filter(|name| !self.infrastructure.holds(name)).collect();
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

    /// The sorted names of a shape, infrastructure aside.
    pub(super) fn names(&self, shape: ShapeId) -> &[&'a str] {
        &self.keys[shape.0]
    }

    /// Whether a property is infrastructure.
    pub(super) fn drops(&self, name: &str) -> bool {
        self.infrastructure.holds(name)
    }

    /// The shape of a table.
    pub(super) fn of_table(&mut self, table: &'a PropertyTable) -> ShapeId {
        self.id(table.rows.iter().map(|row| row.name.as_str()))
    }

    /// The shape of a sample object; `None` for anything else and for `{}`, which says nothing.
    pub(super) fn of_value(&self, value: &Value) -> Option<ShapeId> {
        let object = value.as_object().filter(|object| !object.is_empty())?;
        let mut key: Vec<&str> = object.keys().map(String::as_str).filter(|name| !self.infrastructure.holds(name)).collect();
        key.sort_unstable();
        self.ids.get(key.as_slice()).copied()
    }

    /// Files every object in a sample under its shape.
    pub(super) fn index(&mut self, value: &'a Value) {
        match value {
            Value::Object(object) => {
                if !object.is_empty() {
                    let id = self.id(object.keys().map(String::as_str));
                    self.instances[id.0].push(value);
                }
                object.values().for_each(|value| self.index(value));
            }
            Value::Array(items) => items.iter().for_each(|item| self.index(item)),
            _ => {}
        }
    }

    /// The sample objects of a shape.
    pub(super) fn instances(&self, shape: ShapeId) -> &[&'a Value] {
        &self.instances[shape.0]
    }
}

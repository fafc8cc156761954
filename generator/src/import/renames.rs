//! The new names of parts, by which their descriptions are found.

use std::collections::BTreeMap;

use crate::diff::{Diff, Kind, Subject};

/// The old names of parts of an API, by their new names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renames {
    /// Operations, carriers and enums.
    owners: BTreeMap<String, String>,
    /// Properties and members, by the new names of their owners and their own.
    rows: BTreeMap<(String, String), String>,
}

impl Renames {
    /// Collects what a comparison calls a rename.
    pub fn of(diff: &Diff) -> Self {
        let mut renames = Self::default();
        for change in &diff.changes {
            let (Some(old), Some(new)) = (&change.old, &change.new) else {
                continue;
            };
            match (change.kind, &change.subject) {
                (Kind::OperationRenamed | Kind::CarrierRenamed | Kind::EnumRenamed, _) => {
                    renames.owners.insert(new.clone(), old.clone());
                }
                (
                    Kind::PropertyRenamed | Kind::MemberRenamed,
                    Subject::Carrier(owner) | Subject::Enum(owner),
                ) => {
                    let row = (owner.clone(), new.clone());
                    renames.rows.insert(row, old.clone());
                }
                _ => {}
            }
        }
        renames
    }

    /// Whether nothing was renamed.
    pub fn is_empty(&self) -> bool {
        self.owners.is_empty() && self.rows.is_empty()
    }

    /// Returns the old name of an operation, a carrier or an enum.
    pub(super) fn owner<'n>(&'n self, name: &'n str) -> &'n str {
        self.owners.get(name).map_or(name, String::as_str)
    }

    /// Returns the old name of a property or a member.
    pub(super) fn row<'n>(&'n self, owner: &str, row: &'n str) -> &'n str {
        let key = (owner.to_owned(), row.to_owned());
        self.rows.get(&key).map_or(row, String::as_str)
    }
}

//! Properties that a carrier's table does not name and that have a described type.

use std::fmt;
use std::sync::OnceLock;

use crate::contract::Refused;
use crate::table::checking::{Came, check_place};
use crate::table::{Broken, CarrierView, Constraint, Slot};

/// The type of the properties that a table does not name, and the rules for their values.
pub struct Additional {
    values: ReadAdditional,
    rules: &'static str,
    read: OnceLock<Result<Vec<Constraint>, Refused>>,
}

/// Reads the properties that the table of a carrier does not name as their type. In a patch, skips those that it removes.
pub(crate) type ReadAdditional = fn(&dyn CarrierView, Came) -> Result<Box<dyn Slot>, Broken>;

impl Additional {
    /// Values of the type that `values` reads. `rules` are the rules for each value in the text of
    /// [`Rule`](crate::contract::Rule), separated by single spaces.
    #[must_use]
    pub(crate) const fn new(values: ReadAdditional, rules: &'static str) -> Self {
        Self {
            values,
            rules,
            read: OnceLock::new(),
        }
    }

    /// Checks the properties of `carrier` that its table does not name. Text from a format in which all values are text is
    /// not checked, because it may represent any type.
    pub(crate) fn check(&self, carrier: &dyn CarrierView, came: Came) -> Result<(), Broken> {
        if came.as_text || carrier.unknown().is_empty() {
            return Ok(());
        }
        let slot = (self.values)(carrier, came)?;
        check_place(self.rules()?, slot.view(), came)
    }

    fn rules(&self) -> Result<&[Constraint], Broken> {
        let read = self.read.get_or_init(|| {
            let rules = Constraint::read(self.rules)?.into_iter();
            Ok(rules.map(Constraint::each).collect())
        });
        read.as_deref().map_err(Broken::fault)
    }
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Additional")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

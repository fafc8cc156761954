//! Properties that a carrier's table does not name and that the description has a type for.

use std::fmt;
use std::sync::OnceLock;

use crate::contract::Refused;
use crate::table::checking::{Came, check_place};
use crate::table::{Broken, CarrierView, Constraint, Slot};

/// The type of the properties beyond those of a table, and the rules that their values must keep.
pub struct Additional {
    values: ReadAdditional,
    rules: &'static str,
    read: OnceLock<Result<Vec<Constraint>, Refused>>,
}

/// Reads the properties that the table of a carrier does not name into their type; in a patch, those that it does not take away.
pub(crate) type ReadAdditional = fn(&dyn CarrierView, Came) -> Result<Box<dyn Slot>, Broken>;

impl Additional {
    /// Values of the type that `values` reads, with rules for each in the text of [`Rule`](crate::contract::Rule), one space
    /// between them.
    #[must_use]
    pub(crate) const fn new(values: ReadAdditional, rules: &'static str) -> Self {
        Self {
            values,
            rules,
            read: OnceLock::new(),
        }
    }

    /// Checks the properties of `carrier` that its table does not name. Text that came in a format which has nothing but
    /// text is not: there it stands for any type.
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

//! One-off requests: bodies whose properties are the arguments of a method, without a carrier type.

use crate::table::{Carrier, CarrierDescriptor, CarrierView, Slot, Target, Unknown, View};

/// The arguments of a call, to be written as a carrier.
pub struct Arguments<'a> {
    table: &'static CarrierDescriptor,
    values: &'a [View<'a>],
}

/// Omits values, which may be secrets.
impl std::fmt::Debug for Arguments<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Arguments({})", self.table.name())
    }
}

impl<'a> Arguments<'a> {
    /// The values of the properties that `table` names, in its order.
    #[must_use]
    pub const fn new(table: &'static CarrierDescriptor, values: &'a [View<'a>]) -> Self {
        Self { table, values }
    }
}

impl CarrierView for Arguments<'_> {
    fn descriptor(&self) -> &'static CarrierDescriptor {
        self.table
    }

    fn view(&self, index: usize) -> View<'_> {
        self.values.get(index).copied().unwrap_or(View::Null)
    }

    fn unknown(&self) -> &Unknown {
        const { &Unknown::new() }
    }
}

/// The arguments of a handler while a body is read into them.
pub struct Filling<'a, 's> {
    table: &'static CarrierDescriptor,
    slots: &'a mut [&'s mut dyn Slot],
    unknown: Unknown,
    is_filled: bool,
}

impl<'a, 's> Filling<'a, 's> {
    /// Places for the properties that `table` names, in its order.
    #[must_use]
    pub const fn new(table: &'static CarrierDescriptor, slots: &'a mut [&'s mut dyn Slot]) -> Self {
        Self {
            table,
            slots,
            unknown: Unknown::new(),
            is_filled: false,
        }
    }

    /// Whether an object was read, even an empty one. False after an empty body or `null`.
    #[must_use]
    pub const fn is_filled(&self) -> bool {
        self.is_filled
    }
}

impl std::fmt::Debug for Filling<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        crate::table::debug(self, f)
    }
}

impl Carrier for Filling<'_, '_> {
    fn descriptor(&self) -> &'static CarrierDescriptor {
        self.table
    }

    fn slot(&self, index: usize) -> &dyn Slot {
        match self.slots.get(index) {
            Some(slot) => &**slot,
            None => &self.unknown,
        }
    }

    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot {
        match self.slots.get_mut(index) {
            Some(slot) => &mut **slot,
            None => &mut self.unknown,
        }
    }
}

/// The slot of the whole body.
impl Slot for Filling<'_, '_> {
    fn view(&self) -> View<'_> {
        View::Carrier(self)
    }

    fn fill(&mut self) -> Target<'_> {
        self.is_filled = true;
        Target::Carrier(self)
    }

    fn target(&mut self) -> Option<Target<'_>> {
        self.is_filled.then_some(Target::Carrier(self))
    }

    fn clear(&mut self) {
        self.is_filled = false;
    }
}

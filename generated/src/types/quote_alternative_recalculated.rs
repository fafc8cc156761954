// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ChangedData, FieldProperty, QuoteAlternative, TableRight};

/// Outcome of calculating an alternative anew.
///
/// - returned by
///   [`quote_agent().recalculate_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.recalculate_quote_alternative).
/// - part of [`QuoteVersionValidated`](struct.QuoteVersionValidated.html).
#[non_exhaustive]
pub struct QuoteAlternativeRecalculated {
    /// Whether lines of the alternative have changed.
    pub quote_lines_has_changed: Option<bool>,
    /// The alternative after the calculation.
    pub changed_quote_alternative: Option<Box<QuoteAlternative>>,
    /// Records that were changed on the way.
    pub changes: Option<Box<ChangedData>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteAlternativeRecalculated "QuoteAlternativeRecalculated" crate::PROFILE {
    0 quote_lines_has_changed set_quote_lines_has_changed bool = "QuoteLinesHasChanged";
    1 changed_quote_alternative set_changed_quote_alternative Box<QuoteAlternative> = "ChangedQuoteAlternative";
    2 changes set_changes Box<ChangedData> = "Changes";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

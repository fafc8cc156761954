// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Appointment, CalMethod, FieldProperty, TableRight};

/// The carrier `EMailAppointment` of the API.
#[non_exhaustive]
pub struct EMailAppointment {
    /// The property `Appointment`.
    pub appointment: Option<Box<Appointment>>,
    /// The property `CalMethod`.
    pub cal_method: Option<CalMethod>,
    /// The property `Participants`.
    pub participants: Option<Vec<String>>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `Sequence`.
    pub sequence: Option<i32>,
    /// The property `DtStart`.
    pub dt_start: Option<DateTime>,
    /// The property `DtEnd`.
    pub dt_end: Option<DateTime>,
    /// The property `Superseded`.
    pub superseded: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAppointment "EMailAppointment" crate::PROFILE {
    0 appointment set_appointment Box<Appointment> = "Appointment";
    1 cal_method set_cal_method CalMethod = "CalMethod";
    2 participants set_participants Vec<String> = "Participants";
    3 comment set_comment String = "Comment";
    4 sequence set_sequence i32 = "Sequence";
    5 dt_start set_dt_start DateTime = "DtStart";
    6 dt_end set_dt_end DateTime = "DtEnd";
    7 superseded set_superseded bool = "Superseded";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{
    AddressType, AppointmentType, AssignmentStatus, Associate, BookingType, Contact, FieldProperty,
    InvitationStatus, Person, ProjectTypeStatusLink, SaleTypeStageLink, TableRight, Task,
};

/// The carrier `ActivityInformationListItem` of the API.
#[non_exhaustive]
pub struct ActivityInformationListItem {
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `ActivityInformation`.
    pub activity_information: Option<Box<ActivitySummary>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivityInformationListItem "ActivityInformationListItem" {
    0 date set_date DateTime = "Date";
    1 activity_information set_activity_information Box<ActivitySummary> = "ActivityInformation";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ActivitySummary` of the API.
#[non_exhaustive]
pub struct ActivitySummary {
    /// The property `NumBusyActivities`.
    pub num_busy_activities: Option<i32>,
    /// The property `NumFreeActivities`.
    pub num_free_activities: Option<i32>,
    /// The property `PercentageBusy`.
    pub percentage_busy: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivitySummary "ActivitySummary" {
    0 num_busy_activities set_num_busy_activities i32 = "NumBusyActivities";
    1 num_free_activities set_num_free_activities i32 = "NumFreeActivities";
    2 percentage_busy set_percentage_busy i32 = "PercentageBusy";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `AddressSyncData` of the API.
#[non_exhaustive]
pub struct AddressSyncData {
    /// The property `AddressId`.
    pub address_id: Option<i32>,
    /// The property `AddressType`.
    pub address_type: Option<AddressType>,
    /// The property `Address1`.
    pub address1: Option<String>,
    /// The property `Address2`.
    pub address2: Option<String>,
    /// The property `Address3`.
    pub address3: Option<String>,
    /// The property `City`.
    pub city: Option<String>,
    /// The property `County`.
    pub county: Option<String>,
    /// The property `ZipCode`.
    pub zip_code: Option<String>,
    /// The property `State`.
    pub state: Option<String>,
    /// The property `Latitude`.
    pub latitude: Option<f64>,
    /// The property `Longitude`.
    pub longitude: Option<f64>,
    /// The property `FormattedAddress`.
    pub formatted_address: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddressSyncData "AddressSyncData" {
    0 address_id set_address_id i32 = "AddressId";
    1 address_type set_address_type AddressType = "AddressType";
    2 address1 set_address1 String = "Address1";
    3 address2 set_address2 String = "Address2";
    4 address3 set_address3 String = "Address3";
    5 city set_city String = "City";
    6 county set_county String = "County";
    7 zip_code set_zip_code String = "ZipCode";
    8 state set_state String = "State";
    9 latitude set_latitude f64 = "Latitude";
    10 longitude set_longitude f64 = "Longitude";
    11 formatted_address set_formatted_address String = "FormattedAddress";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `AlarmData` of the API.
#[non_exhaustive]
pub struct AlarmData {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `AlarmTime`.
    pub alarm_time: Option<DateTime>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `AppointmentText`.
    pub appointment_text: Option<String>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleName`.
    pub sale_name: Option<String>,
    /// The property `Location`.
    pub location: Option<String>,
    /// The property `AppointmentType`.
    pub appointment_type: Option<AppointmentType>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `AssignmentStatus`.
    pub assignment_status: Option<AssignmentStatus>,
    /// The property `InvitationStatus`.
    pub invitation_status: Option<InvitationStatus>,
    /// The property `BookingType`.
    pub booking_type: Option<BookingType>,
    /// The property `FormalName`.
    pub formal_name: Option<String>,
    /// The property `TaskName`.
    pub task_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactFullName`.
    pub contact_full_name: Option<String>,
    /// The property `JoinVideomeetUrl`.
    pub join_videomeet_url: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AlarmData "AlarmData" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_date set_end_date DateTime = "EndDate";
    3 alarm_time set_alarm_time DateTime = "AlarmTime";
    4 person_id set_person_id i32 = "PersonId";
    5 person_full_name set_person_full_name String = "PersonFullName";
    6 contact_name set_contact_name String = "ContactName";
    7 project_id set_project_id i32 = "ProjectId";
    8 project_name set_project_name String = "ProjectName";
    9 appointment_text set_appointment_text String = "AppointmentText";
    10 sale_id set_sale_id i32 = "SaleId";
    11 sale_name set_sale_name String = "SaleName";
    12 location set_location String = "Location";
    13 appointment_type set_appointment_type AppointmentType = "AppointmentType";
    14 contact_id set_contact_id i32 = "ContactId";
    15 assignment_status set_assignment_status AssignmentStatus = "AssignmentStatus";
    16 invitation_status set_invitation_status InvitationStatus = "InvitationStatus";
    17 booking_type set_booking_type BookingType = "BookingType";
    18 formal_name set_formal_name String = "FormalName";
    19 task_name set_task_name String = "TaskName";
    20 contact_department set_contact_department String = "ContactDepartment";
    21 contact_full_name set_contact_full_name String = "ContactFullName";
    22 join_videomeet_url set_join_videomeet_url String = "JoinVideomeetUrl";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `AppointmentStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `UnknownOrPostIt`, number 0.
    UnknownOrPostIt,
    /// `NotStarted`, number 1.
    NotStarted,
    /// `Started`, number 2.
    Started,
    /// `Completed`, number 3.
    Completed,
    /// `Hidden`, number 4.
    Hidden,
    /// `Booking`, number 5.
    Booking,
    /// `BookingMoved`, number 6.
    BookingMoved,
    /// `BookingSeen`, number 7.
    BookingSeen,
    /// `BookingMovedSeen`, number 8.
    BookingMovedSeen,
    /// `BookingDeclined`, number 9.
    BookingDeclined,
    /// `BookingDeleted`, number 10.
    BookingDeleted,
    /// `Assignment`, number 11.
    Assignment,
    /// `AssignmentSeen`, number 12.
    AssignmentSeen,
    /// `AssignmentDeclined`, number 13.
    AssignmentDeclined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AppointmentStatus "AppointmentStatus" {
    0 UnknownOrPostIt = "UnknownOrPostIt";
    1 NotStarted = "NotStarted";
    2 Started = "Started";
    3 Completed = "Completed";
    4 Hidden = "Hidden";
    5 Booking = "Booking";
    6 BookingMoved = "BookingMoved";
    7 BookingSeen = "BookingSeen";
    8 BookingMovedSeen = "BookingMovedSeen";
    9 BookingDeclined = "BookingDeclined";
    10 BookingDeleted = "BookingDeleted";
    11 Assignment = "Assignment";
    12 AssignmentSeen = "AssignmentSeen";
    13 AssignmentDeclined = "AssignmentDeclined";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] }

/// The carrier `AppointmentSyncData` of the API.
#[non_exhaustive]
pub struct AppointmentSyncData {
    /// The property `AlarmTime`.
    pub alarm_time: Option<DateTime>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `AppointmentText`.
    pub appointment_text: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactFullName`.
    pub contact_full_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `HasAlarm`.
    pub has_alarm: Option<bool>,
    /// The property `IsAllDay`.
    pub is_all_day: Option<bool>,
    /// The property `IsAssignment`.
    pub is_assignment: Option<bool>,
    /// The property `IsBusy`.
    pub is_busy: Option<bool>,
    /// The property `IsCompleted`.
    pub is_completed: Option<bool>,
    /// The property `IsInvitation`.
    pub is_invitation: Option<bool>,
    /// The property `IsTentative`.
    pub is_tentative: Option<bool>,
    /// The property `Location`.
    pub location: Option<String>,
    /// The property `Participants`.
    pub participants: Option<Vec<ParticipantSyncData>>,
    /// The property `PersonFormalName`.
    pub person_formal_name: Option<String>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleName`.
    pub sale_name: Option<String>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `TaskName`.
    pub task_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentSyncData "AppointmentSyncData" {
    0 alarm_time set_alarm_time DateTime = "AlarmTime";
    1 appointment_id set_appointment_id i32 = "AppointmentId";
    2 appointment_text set_appointment_text String = "AppointmentText";
    3 contact_department set_contact_department String = "ContactDepartment";
    4 contact_full_name set_contact_full_name String = "ContactFullName";
    5 contact_name set_contact_name String = "ContactName";
    6 contact_id set_contact_id i32 = "ContactId";
    7 end_date set_end_date DateTime = "EndDate";
    8 has_alarm set_has_alarm bool = "HasAlarm";
    9 is_all_day set_is_all_day bool = "IsAllDay";
    10 is_assignment set_is_assignment bool = "IsAssignment";
    11 is_busy set_is_busy bool = "IsBusy";
    12 is_completed set_is_completed bool = "IsCompleted";
    13 is_invitation set_is_invitation bool = "IsInvitation";
    14 is_tentative set_is_tentative bool = "IsTentative";
    15 location set_location String = "Location";
    16 participants set_participants Vec<ParticipantSyncData> = "Participants";
    17 person_formal_name set_person_formal_name String = "PersonFormalName";
    18 person_full_name set_person_full_name String = "PersonFullName";
    19 person_id set_person_id i32 = "PersonId";
    20 project_id set_project_id i32 = "ProjectId";
    21 project_name set_project_name String = "ProjectName";
    22 sale_id set_sale_id i32 = "SaleId";
    23 sale_name set_sale_name String = "SaleName";
    24 start_date set_start_date DateTime = "StartDate";
    25 task_name set_task_name String = "TaskName";
    26 table_right set_table_right Box<TableRight> = "TableRight";
    27 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `DayInformationListItem` of the API.
#[non_exhaustive]
pub struct DayInformationListItem {
    /// The property `ActivityInformation`.
    pub activity_information: Option<Box<ActivitySummary>>,
    /// The property `RedLetterInformation`.
    pub red_letter_information: Option<Box<RedLetterSummary>>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DayInformationListItem "DayInformationListItem" {
    0 activity_information set_activity_information Box<ActivitySummary> = "ActivityInformation";
    1 red_letter_information set_red_letter_information Box<RedLetterSummary> = "RedLetterInformation";
    2 date set_date DateTime = "Date";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `MultiAlarmData` of the API.
#[non_exhaustive]
pub struct MultiAlarmData {
    /// The property `Alarms`.
    pub alarms: Option<Vec<AlarmData>>,
    /// The property `PollingInterval`.
    pub polling_interval: Option<i32>,
    /// The property `SilentAfter`.
    pub silent_after: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MultiAlarmData "MultiAlarmData" {
    0 alarms set_alarms Vec<AlarmData> = "Alarms";
    1 polling_interval set_polling_interval i32 = "PollingInterval";
    2 silent_after set_silent_after i32 = "SilentAfter";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ParticipantSyncData` of the API.
#[non_exhaustive]
pub struct ParticipantSyncData {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFirstName`.
    pub person_first_name: Option<String>,
    /// The property `PersonMiddleName`.
    pub person_middle_name: Option<String>,
    /// The property `PersonLastname`.
    pub person_lastname: Option<String>,
    /// The property `PersonMrmrs`.
    pub person_mrmrs: Option<String>,
    /// The property `PersonTitle`.
    pub person_title: Option<String>,
    /// The property `PersonPosition`.
    pub person_position: Option<String>,
    /// The property `PersonAcademicTitle`.
    pub person_academic_title: Option<String>,
    /// The property `PersonFormalName`.
    pub person_formal_name: Option<String>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactBusiness`.
    pub contact_business: Option<String>,
    /// The property `ContactCountry`.
    pub contact_country: Option<String>,
    /// The property `ContactCategory`.
    pub contact_category: Option<String>,
    /// The property `ContactFullName`.
    pub contact_full_name: Option<String>,
    /// The property `EMail`.
    pub e_mail: Option<Vec<String>>,
    /// The property `PhonePrivate`.
    pub phone_private: Option<Vec<String>>,
    /// The property `PhoneFax`.
    pub phone_fax: Option<Vec<String>>,
    /// The property `PhoneMobile`.
    pub phone_mobile: Option<Vec<String>>,
    /// The property `PhoneDirect`.
    pub phone_direct: Option<Vec<String>>,
    /// The property `PhoneContact`.
    pub phone_contact: Option<Vec<String>>,
    /// The property `Messenger`.
    pub messenger: Option<Vec<String>>,
    /// The property `Voip`.
    pub voip: Option<Vec<String>>,
    /// The property `ContactUrl`.
    pub contact_url: Option<Vec<String>>,
    /// The property `Url`.
    pub url: Option<Vec<String>>,
    /// The property `StreetAddress`.
    pub street_address: Option<Box<AddressSyncData>>,
    /// The property `PostalAddress`.
    pub postal_address: Option<Box<AddressSyncData>>,
    /// The property `Country`.
    pub country: Option<String>,
    /// The property `PersonAddress`.
    pub person_address: Option<Box<AddressSyncData>>,
    /// The property `PersonCountry`.
    pub person_country: Option<String>,
    /// The property `ParticipantStatus`.
    pub participant_status: Option<AppointmentStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ParticipantSyncData "ParticipantSyncData" {
    0 person_id set_person_id i32 = "PersonId";
    1 person_first_name set_person_first_name String = "PersonFirstName";
    2 person_middle_name set_person_middle_name String = "PersonMiddleName";
    3 person_lastname set_person_lastname String = "PersonLastname";
    4 person_mrmrs set_person_mrmrs String = "PersonMrmrs";
    5 person_title set_person_title String = "PersonTitle";
    6 person_position set_person_position String = "PersonPosition";
    7 person_academic_title set_person_academic_title String = "PersonAcademicTitle";
    8 person_formal_name set_person_formal_name String = "PersonFormalName";
    9 person_full_name set_person_full_name String = "PersonFullName";
    10 contact_id set_contact_id i32 = "ContactId";
    11 contact_name set_contact_name String = "ContactName";
    12 contact_department set_contact_department String = "ContactDepartment";
    13 contact_business set_contact_business String = "ContactBusiness";
    14 contact_country set_contact_country String = "ContactCountry";
    15 contact_category set_contact_category String = "ContactCategory";
    16 contact_full_name set_contact_full_name String = "ContactFullName";
    17 e_mail set_e_mail Vec<String> = "EMail";
    18 phone_private set_phone_private Vec<String> = "PhonePrivate";
    19 phone_fax set_phone_fax Vec<String> = "PhoneFax";
    20 phone_mobile set_phone_mobile Vec<String> = "PhoneMobile";
    21 phone_direct set_phone_direct Vec<String> = "PhoneDirect";
    22 phone_contact set_phone_contact Vec<String> = "PhoneContact";
    23 messenger set_messenger Vec<String> = "Messenger";
    24 voip set_voip Vec<String> = "Voip";
    25 contact_url set_contact_url Vec<String> = "ContactUrl";
    26 url set_url Vec<String> = "Url";
    27 street_address set_street_address Box<AddressSyncData> = "StreetAddress";
    28 postal_address set_postal_address Box<AddressSyncData> = "PostalAddress";
    29 country set_country String = "Country";
    30 person_address set_person_address Box<AddressSyncData> = "PersonAddress";
    31 person_country set_person_country String = "PersonCountry";
    32 participant_status set_participant_status AppointmentStatus = "ParticipantStatus";
    33 table_right set_table_right Box<TableRight> = "TableRight";
    34 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `RecurrenceUpdateMode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceUpdateMode {
    /// `Unknown`, number 0.
    Unknown,
    /// `OnlyThis`, number 1.
    OnlyThis,
    /// `ThisAndForward`, number 2.
    ThisAndForward,
    /// `StopRecurrence`, number 9.
    StopRecurrence,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceUpdateMode "RecurrenceUpdateMode" {
    0 Unknown = "Unknown";
    1 OnlyThis = "OnlyThis";
    2 ThisAndForward = "ThisAndForward";
    3 StopRecurrence = "StopRecurrence";
} [0, 1, 2, 9] }

/// The carrier `RedLetterDetails` of the API.
#[non_exhaustive]
pub struct RedLetterDetails {
    /// The property `OwnCountryDayTexts`.
    pub own_country_day_texts: Option<Vec<String>>,
    /// The property `OtherCountryDayTexts`.
    pub other_country_day_texts: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RedLetterDetails "RedLetterDetails" {
    0 own_country_day_texts set_own_country_day_texts Vec<String> = "OwnCountryDayTexts";
    1 other_country_day_texts set_other_country_day_texts Vec<String> = "OtherCountryDayTexts";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `RedLetterInformationListItem` of the API.
#[non_exhaustive]
pub struct RedLetterInformationListItem {
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `RedLetterInformation`.
    pub red_letter_information: Option<Box<RedLetterSummary>>,
    /// The property `RedLetterDetails`.
    pub red_letter_details: Option<Box<RedLetterDetails>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RedLetterInformationListItem "RedLetterInformationListItem" {
    0 date set_date DateTime = "Date";
    1 red_letter_information set_red_letter_information Box<RedLetterSummary> = "RedLetterInformation";
    2 red_letter_details set_red_letter_details Box<RedLetterDetails> = "RedLetterDetails";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `RedLetterSummary` of the API.
#[non_exhaustive]
pub struct RedLetterSummary {
    /// The property `IsOwnCountryHoliday`.
    pub is_own_country_holiday: Option<bool>,
    /// The property `IsOtherCountryHoliday`.
    pub is_other_country_holiday: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RedLetterSummary "RedLetterSummary" {
    0 is_own_country_holiday set_is_own_country_holiday bool = "IsOwnCountryHoliday";
    1 is_other_country_holiday set_is_other_country_holiday bool = "IsOtherCountryHoliday";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SalesActivity` of the API.
#[non_exhaustive]
pub struct SalesActivity {
    /// The property `RequestedContacts`.
    pub requested_contacts: Option<Vec<Contact>>,
    /// The property `RequestedPerson`.
    pub requested_person: Option<Box<Person>>,
    /// The property `SalesRep`.
    pub sales_rep: Option<Box<Person>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SalesActivity "SalesActivity" {
    0 requested_contacts set_requested_contacts Vec<Contact> = "RequestedContacts";
    1 requested_person set_requested_person Box<Person> = "RequestedPerson";
    2 sales_rep set_sales_rep Box<Person> = "SalesRep";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SuggestedAppointment` of the API.
#[non_exhaustive]
pub struct SuggestedAppointment {
    /// The property `AutoSuggest`.
    pub auto_suggest: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<i32>,
    /// The property `DaysFuture`.
    pub days_future: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `SaleTypeStageLinkId`.
    pub sale_type_stage_link_id: Option<i32>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `ProjectTypeStatusLinkId`.
    pub project_type_status_link_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Duration`.
    pub duration: Option<i32>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SuggestedAppointment "SuggestedAppointment" {
    0 auto_suggest set_auto_suggest i32 = "AutoSuggest";
    1 deleted set_deleted i32 = "Deleted";
    2 days_future set_days_future i32 = "DaysFuture";
    3 tooltip set_tooltip String = "Tooltip";
    4 text set_text String = "Text";
    5 task_id set_task_id i32 = "TaskId";
    6 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    7 sale_type_stage_link_id set_sale_type_stage_link_id i32 = "SaleTypeStageLinkId";
    8 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    9 rank set_rank i32 = "Rank";
    10 project_type_status_link_id set_project_type_status_link_id i32 = "ProjectTypeStatusLinkId";
    11 name set_name String = "Name";
    12 duration set_duration i32 = "Duration";
    13 associate set_associate Box<Associate> = "Associate";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SuggestedAppointmentEntity` of the API.
#[non_exhaustive]
pub struct SuggestedAppointmentEntity {
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `DaysFuture`.
    pub days_future: Option<i32>,
    /// The property `Duration`.
    pub duration: Option<String>,
    /// The property `AutoSuggest`.
    pub auto_suggest: Option<bool>,
    /// The property `IsMilestone`.
    pub is_milestone: Option<bool>,
    /// The property `AssignToMember`.
    pub assign_to_member: Option<bool>,
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `ProjectTypeStatusLink`.
    pub project_type_status_link: Option<Box<ProjectTypeStatusLink>>,
    /// The property `SaleTypeStageLink`.
    pub sale_type_stage_link: Option<Box<SaleTypeStageLink>>,
    /// The property `Type`.
    pub r#type: Option<Box<Task>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SuggestedAppointmentEntity "SuggestedAppointmentEntity" {
    0 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 deleted set_deleted bool = "Deleted";
    5 days_future set_days_future i32 = "DaysFuture";
    6 duration set_duration String = "Duration";
    7 auto_suggest set_auto_suggest bool = "AutoSuggest";
    8 is_milestone set_is_milestone bool = "IsMilestone";
    9 assign_to_member set_assign_to_member bool = "AssignToMember";
    10 text set_text String = "Text";
    11 project_type_status_link set_project_type_status_link Box<ProjectTypeStatusLink> = "ProjectTypeStatusLink";
    12 sale_type_stage_link set_sale_type_stage_link Box<SaleTypeStageLink> = "SaleTypeStageLink";
    13 r#type set_type Box<Task> = "Type";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

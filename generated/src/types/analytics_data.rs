// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::UserAndInstallationLicenceStatus;

/// The carrier `AnalyticsData` of the API.
#[non_exhaustive]
pub struct AnalyticsData {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Email`.
    pub email: Option<String>,
    /// The property `Company`.
    pub company: Option<String>,
    /// The property `LicenseStatus`.
    pub license_status: Option<Box<UserAndInstallationLicenceStatus>>,
    /// The property `HasLicensce`.
    pub has_licensce: Option<Map<bool>>,
    /// The property `SystemLicenseNames`.
    pub system_license_names: Option<Vec<String>>,
    /// The property `UserSignedUpAt`.
    pub user_signed_up_at: Option<String>,
    /// The property `NumContact`.
    pub num_contact: Option<i32>,
    /// The property `NumPerson`.
    pub num_person: Option<i32>,
    /// The property `NumAppointment`.
    pub num_appointment: Option<i32>,
    /// The property `NumSale`.
    pub num_sale: Option<i32>,
    /// The property `NumProject`.
    pub num_project: Option<i32>,
    /// The property `NumSelection`.
    pub num_selection: Option<i32>,
    /// The property `NumEmailItem`.
    pub num_email_item: Option<i32>,
    /// The property `NumTicketLogAction`.
    pub num_ticket_log_action: Option<i32>,
    /// The property `NumDashboard`.
    pub num_dashboard: Option<i32>,
    /// The property `NumQuote`.
    pub num_quote: Option<i32>,
    /// The property `NumQuoteLine`.
    pub num_quote_line: Option<i32>,
    /// The property `NumDocument`.
    pub num_document: Option<i32>,
    /// The property `NumTargetAssignmentInfo`.
    pub num_target_assignment_info: Option<i32>,
    /// The property `NumMailing`.
    pub num_mailing: Option<i32>,
    /// The property `NumForm`.
    pub num_form: Option<i32>,
    /// The property `NumWorkflow`.
    pub num_workflow: Option<i32>,
    /// The property `TotContact`.
    pub tot_contact: Option<i32>,
    /// The property `TotPerson`.
    pub tot_person: Option<i32>,
    /// The property `TotAppointment`.
    pub tot_appointment: Option<i32>,
    /// The property `TotSale`.
    pub tot_sale: Option<i32>,
    /// The property `TotProject`.
    pub tot_project: Option<i32>,
    /// The property `TotSelection`.
    pub tot_selection: Option<i32>,
    /// The property `TotEmailItem`.
    pub tot_email_item: Option<i32>,
    /// The property `TotTicketLogAction`.
    pub tot_ticket_log_action: Option<i32>,
    /// The property `TotDashboard`.
    pub tot_dashboard: Option<i32>,
    /// The property `TotQuote`.
    pub tot_quote: Option<i32>,
    /// The property `TotQuoteLine`.
    pub tot_quote_line: Option<i32>,
    /// The property `TotDocument`.
    pub tot_document: Option<i32>,
    /// The property `TotTargetAssignmentInfo`.
    pub tot_target_assignment_info: Option<i32>,
    /// The property `TotMailing`.
    pub tot_mailing: Option<i32>,
    /// The property `TotForm`.
    pub tot_form: Option<i32>,
    /// The property `TotWorkflow`.
    pub tot_workflow: Option<i32>,
    /// The property `UserRegisteredAgeDays`.
    pub user_registered_age_days: Option<i32>,
    /// The property `UserCountryName`.
    pub user_country_name: Option<String>,
    /// The property `UserCountryCode`.
    pub user_country_code: Option<String>,
    /// The property `Preferences`.
    pub preferences: Option<Map<bool>>,
    /// The property `TotWebUsers`.
    pub tot_web_users: Option<i32>,
    /// The property `GroupCountryName`.
    pub group_country_name: Option<String>,
    /// The property `GroupCountryCode`.
    pub group_country_code: Option<String>,
    /// The property `GroupRegisteredDate`.
    pub group_registered_date: Option<String>,
    /// The property `GroupRegisteredAgeDays`.
    pub group_registered_age_days: Option<i32>,
    /// The property `FeatureToggles`.
    pub feature_toggles: Option<Map<bool>>,
    /// The property `FileVersion`.
    pub file_version: Option<String>,
    /// The property `FileVersionNumber`.
    pub file_version_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AnalyticsData "AnalyticsData" crate::PROFILE {
    0 name set_name String = "Name";
    1 email set_email String = "Email";
    2 company set_company String = "Company";
    3 license_status set_license_status Box<UserAndInstallationLicenceStatus> = "LicenseStatus";
    4 has_licensce set_has_licensce Map<bool> = "HasLicensce";
    5 system_license_names set_system_license_names Vec<String> = "SystemLicenseNames";
    6 user_signed_up_at set_user_signed_up_at String = "UserSignedUpAt";
    7 num_contact set_num_contact i32 = "NumContact";
    8 num_person set_num_person i32 = "NumPerson";
    9 num_appointment set_num_appointment i32 = "NumAppointment";
    10 num_sale set_num_sale i32 = "NumSale";
    11 num_project set_num_project i32 = "NumProject";
    12 num_selection set_num_selection i32 = "NumSelection";
    13 num_email_item set_num_email_item i32 = "NumEmailItem";
    14 num_ticket_log_action set_num_ticket_log_action i32 = "NumTicketLogAction";
    15 num_dashboard set_num_dashboard i32 = "NumDashboard";
    16 num_quote set_num_quote i32 = "NumQuote";
    17 num_quote_line set_num_quote_line i32 = "NumQuoteLine";
    18 num_document set_num_document i32 = "NumDocument";
    19 num_target_assignment_info set_num_target_assignment_info i32 = "NumTargetAssignmentInfo";
    20 num_mailing set_num_mailing i32 = "NumMailing";
    21 num_form set_num_form i32 = "NumForm";
    22 num_workflow set_num_workflow i32 = "NumWorkflow";
    23 tot_contact set_tot_contact i32 = "TotContact";
    24 tot_person set_tot_person i32 = "TotPerson";
    25 tot_appointment set_tot_appointment i32 = "TotAppointment";
    26 tot_sale set_tot_sale i32 = "TotSale";
    27 tot_project set_tot_project i32 = "TotProject";
    28 tot_selection set_tot_selection i32 = "TotSelection";
    29 tot_email_item set_tot_email_item i32 = "TotEmailItem";
    30 tot_ticket_log_action set_tot_ticket_log_action i32 = "TotTicketLogAction";
    31 tot_dashboard set_tot_dashboard i32 = "TotDashboard";
    32 tot_quote set_tot_quote i32 = "TotQuote";
    33 tot_quote_line set_tot_quote_line i32 = "TotQuoteLine";
    34 tot_document set_tot_document i32 = "TotDocument";
    35 tot_target_assignment_info set_tot_target_assignment_info i32 = "TotTargetAssignmentInfo";
    36 tot_mailing set_tot_mailing i32 = "TotMailing";
    37 tot_form set_tot_form i32 = "TotForm";
    38 tot_workflow set_tot_workflow i32 = "TotWorkflow";
    39 user_registered_age_days set_user_registered_age_days i32 = "UserRegisteredAgeDays";
    40 user_country_name set_user_country_name String = "UserCountryName";
    41 user_country_code set_user_country_code String = "UserCountryCode";
    42 preferences set_preferences Map<bool> = "Preferences";
    43 tot_web_users set_tot_web_users i32 = "TotWebUsers";
    44 group_country_name set_group_country_name String = "GroupCountryName";
    45 group_country_code set_group_country_code String = "GroupCountryCode";
    46 group_registered_date set_group_registered_date String = "GroupRegisteredDate";
    47 group_registered_age_days set_group_registered_age_days i32 = "GroupRegisteredAgeDays";
    48 feature_toggles set_feature_toggles Map<bool> = "FeatureToggles";
    49 file_version set_file_version String = "FileVersion";
    50 file_version_number set_file_version_number i32 = "FileVersionNumber";
} }

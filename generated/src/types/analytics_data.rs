// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::UserAndInstallationLicenceStatus;

/// Usage statistics about a user and the whole installation.
///
/// - returned by
///   [`diagnostics_agent().get_analytics_data`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.get_analytics_data).
#[non_exhaustive]
pub struct AnalyticsData {
    /// Full name of the user; only in the vendor's development environment.
    pub name: Option<String>,
    /// E-mail address of the user; only in the vendor's development environment.
    pub email: Option<String>,
    /// Company of the user; only in the vendor's development environment.
    pub company: Option<String>,
    /// Whether user and installation have valid licenses.
    pub license_status: Option<Box<UserAndInstallationLicenceStatus>>,
    /// Whether each kind of license is held, by its name.
    pub has_licensce: Option<Map<bool>>,
    /// Names of the system licenses that the user has.
    pub system_license_names: Option<Vec<String>>,
    /// When the user signed up, as text.
    pub user_signed_up_at: Option<String>,
    /// How many companies the user has.
    pub num_contact: Option<i32>,
    /// How many contact persons the user has.
    pub num_person: Option<i32>,
    /// How many appointments the user has.
    pub num_appointment: Option<i32>,
    /// How many sales the user has.
    pub num_sale: Option<i32>,
    /// How many projects the user has.
    pub num_project: Option<i32>,
    /// How many selections the user has made.
    pub num_selection: Option<i32>,
    /// How many e-mails the user has.
    pub num_email_item: Option<i32>,
    /// How many entries of request logs come from the user.
    pub num_ticket_log_action: Option<i32>,
    /// How many dashboards the user can open.
    pub num_dashboard: Option<i32>,
    /// How many quotes the user has made.
    pub num_quote: Option<i32>,
    /// How many lines the user's quotes have.
    pub num_quote_line: Option<i32>,
    /// How many documents the user has.
    pub num_document: Option<i32>,
    /// How many sales targets are assigned to the user.
    pub num_target_assignment_info: Option<i32>,
    /// How many mailings the user has sent.
    pub num_mailing: Option<i32>,
    /// How many web forms the user has made.
    pub num_form: Option<i32>,
    /// How many workflows the user has.
    pub num_workflow: Option<i32>,
    /// How many companies the whole installation has.
    pub tot_contact: Option<i32>,
    /// How many contact persons the whole installation has.
    pub tot_person: Option<i32>,
    /// How many appointments the whole installation has.
    pub tot_appointment: Option<i32>,
    /// How many sales the whole installation has.
    pub tot_sale: Option<i32>,
    /// How many projects the whole installation has.
    pub tot_project: Option<i32>,
    /// How many selections the whole installation has.
    pub tot_selection: Option<i32>,
    /// How many e-mails the whole installation has.
    pub tot_email_item: Option<i32>,
    /// How many entries of request logs the whole installation has.
    pub tot_ticket_log_action: Option<i32>,
    /// How many dashboards the whole installation has.
    pub tot_dashboard: Option<i32>,
    /// How many quotes the whole installation has.
    pub tot_quote: Option<i32>,
    /// How many lines of quotes the whole installation has.
    pub tot_quote_line: Option<i32>,
    /// How many documents the whole installation has.
    pub tot_document: Option<i32>,
    /// How many assignments of targets to users, user groups or companies the whole installation has.
    pub tot_target_assignment_info: Option<i32>,
    /// How many mailings the whole installation has.
    pub tot_mailing: Option<i32>,
    /// How many web forms the whole installation has.
    pub tot_form: Option<i32>,
    /// How many workflows the whole installation has.
    pub tot_workflow: Option<i32>,
    /// Days since the user was registered.
    pub user_registered_age_days: Option<i32>,
    /// Where the user is, as the name of a country.
    pub user_country_name: Option<String>,
    /// Where the user is, as the code of a country.
    pub user_country_code: Option<String>,
    /// Which preferences of the user are on, by name.
    pub preferences: Option<Map<bool>>,
    /// How many web users the whole installation has.
    pub tot_web_users: Option<i32>,
    /// Where the user's group is, as the name of a country.
    pub group_country_name: Option<String>,
    /// Where the user's group is, as the code of a country.
    pub group_country_code: Option<String>,
    /// Day on which the group was registered, as text.
    pub group_registered_date: Option<String>,
    /// Days since the group was registered.
    pub group_registered_age_days: Option<i32>,
    /// Which features are switched on, by name.
    pub feature_toggles: Option<Map<bool>>,
    /// Version of the server's files, as text.
    pub file_version: Option<String>,
    /// Version of the server's files, as a number.
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

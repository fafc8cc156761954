// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Statistics about requests in customer service, as panels of the status screen show them.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`customer_service_agent().get_statistics`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_statistics).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusScreenPanelType {
    /// No panel is chosen.
    ///
    /// `None`, number 0.
    None,
    /// Number of open requests in each category.
    ///
    /// `OpenRequestsPerCategory`, number 1.
    OpenRequestsPerCategory,
    /// Number of open requests in each category of the top level.
    ///
    /// `OpenRequestsPerTopCategory`, number 2.
    OpenRequestsPerTopCategory,
    /// Number of open requests of each user.
    ///
    /// `OpenRequestsPerUser`, number 3.
    OpenRequestsPerUser,
    /// Number of open requests of each user group.
    ///
    /// `OpenRequestsPerUserGroup`, number 4.
    OpenRequestsPerUserGroup,
    /// Number of open requests of each priority.
    ///
    /// `OpenRequestsPerPriority`, number 5.
    OpenRequestsPerPriority,
    /// Number of open requests of each status.
    ///
    /// `OpenRequestsPerStatus`, number 6.
    OpenRequestsPerStatus,
    /// Number of open requests from each origin, such as e-mail or phone.
    ///
    /// `OpenRequestsPerOrigin`, number 7.
    OpenRequestsPerOrigin,
    /// Number of requests that were created on each day.
    ///
    /// `NumberOfCreatedRequestsPerDay`, number 11.
    NumberOfCreatedRequestsPerDay,
    /// Number of requests that were created in each week.
    ///
    /// `NumberOfCreatedRequestsPerWeek`, number 12.
    NumberOfCreatedRequestsPerWeek,
    /// Number of requests that were created in each month.
    ///
    /// `NumberOfCreatedRequestsPerMonth`, number 13.
    NumberOfCreatedRequestsPerMonth,
    /// Time that users took to respond, for each day.
    ///
    /// `UserResponseTimePerDay`, number 21.
    UserResponseTimePerDay,
    /// Time that users took to respond, for each week; the name is misspelt.
    ///
    /// `UserReponseTimePerWeek`, number 22.
    UserReponseTimePerWeek,
    /// Time that users took to respond, for each month.
    ///
    /// `UserResponseTimePerMonth`, number 23.
    UserResponseTimePerMonth,
    /// Open requests of the current user.
    ///
    /// `OwnOpenRequests`, number 101.
    OwnOpenRequests,
    /// Requests that have no owner.
    ///
    /// `UnassignedRequests`, number 102.
    UnassignedRequests,
    /// Requests on the hotlist of the current user.
    ///
    /// `Hotlist`, number 103.
    Hotlist,
    /// Status screen as a whole.
    ///
    /// `StatusScreen`, number 111.
    StatusScreen,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StatusScreenPanelType "StatusScreenPanelType" crate::PROFILE {
    0 None = "None" 0;
    1 OpenRequestsPerCategory = "OpenRequestsPerCategory" 1;
    2 OpenRequestsPerTopCategory = "OpenRequestsPerTopCategory" 2;
    3 OpenRequestsPerUser = "OpenRequestsPerUser" 3;
    4 OpenRequestsPerUserGroup = "OpenRequestsPerUserGroup" 4;
    5 OpenRequestsPerPriority = "OpenRequestsPerPriority" 5;
    6 OpenRequestsPerStatus = "OpenRequestsPerStatus" 6;
    7 OpenRequestsPerOrigin = "OpenRequestsPerOrigin" 7;
    8 NumberOfCreatedRequestsPerDay = "NumberOfCreatedRequestsPerDay" 11;
    9 NumberOfCreatedRequestsPerWeek = "NumberOfCreatedRequestsPerWeek" 12;
    10 NumberOfCreatedRequestsPerMonth = "NumberOfCreatedRequestsPerMonth" 13;
    11 UserResponseTimePerDay = "UserResponseTimePerDay" 21;
    12 UserReponseTimePerWeek = "UserReponseTimePerWeek" 22;
    13 UserResponseTimePerMonth = "UserResponseTimePerMonth" 23;
    14 OwnOpenRequests = "OwnOpenRequests" 101;
    15 UnassignedRequests = "UnassignedRequests" 102;
    16 Hotlist = "Hotlist" 103;
    17 StatusScreen = "StatusScreen" 111;
} }

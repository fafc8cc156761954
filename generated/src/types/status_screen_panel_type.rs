// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `StatusScreenPanelType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusScreenPanelType {
    /// `None`, number 0.
    None,
    /// `OpenRequestsPerCategory`, number 1.
    OpenRequestsPerCategory,
    /// `OpenRequestsPerTopCategory`, number 2.
    OpenRequestsPerTopCategory,
    /// `OpenRequestsPerUser`, number 3.
    OpenRequestsPerUser,
    /// `OpenRequestsPerUserGroup`, number 4.
    OpenRequestsPerUserGroup,
    /// `OpenRequestsPerPriority`, number 5.
    OpenRequestsPerPriority,
    /// `OpenRequestsPerStatus`, number 6.
    OpenRequestsPerStatus,
    /// `OpenRequestsPerOrigin`, number 7.
    OpenRequestsPerOrigin,
    /// `NumberOfCreatedRequestsPerDay`, number 11.
    NumberOfCreatedRequestsPerDay,
    /// `NumberOfCreatedRequestsPerWeek`, number 12.
    NumberOfCreatedRequestsPerWeek,
    /// `NumberOfCreatedRequestsPerMonth`, number 13.
    NumberOfCreatedRequestsPerMonth,
    /// `UserResponseTimePerDay`, number 21.
    UserResponseTimePerDay,
    /// `UserReponseTimePerWeek`, number 22.
    UserReponseTimePerWeek,
    /// `UserResponseTimePerMonth`, number 23.
    UserResponseTimePerMonth,
    /// `OwnOpenRequests`, number 101.
    OwnOpenRequests,
    /// `UnassignedRequests`, number 102.
    UnassignedRequests,
    /// `Hotlist`, number 103.
    Hotlist,
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

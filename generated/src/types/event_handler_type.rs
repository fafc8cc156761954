// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `EventHandlerType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHandlerType {
    /// `Unknown`, number 0.
    Unknown,
    /// `NewTicket`, number 100.
    NewTicket,
    /// `NewTicketFromCustomerCenter`, number 101.
    NewTicketFromCustomerCenter,
    /// `NewTicketFromEmail`, number 102.
    NewTicketFromEmail,
    /// `NewTicketFromCustomerCenterBeforeSave`, number 103.
    NewTicketFromCustomerCenterBeforeSave,
    /// `NewTicketFromSpmLink`, number 104.
    NewTicketFromSpmLink,
    /// `NewNotifyTicketFromForm`, number 105.
    NewNotifyTicketFromForm,
    /// `NewTicketFromForm`, number 106.
    NewTicketFromForm,
    /// `TicketSave`, number 109.
    TicketSave,
    /// `TicketClosed`, number 110.
    TicketClosed,
    /// `TicketPostponed`, number 111.
    TicketPostponed,
    /// `TicketDeleted`, number 112.
    TicketDeleted,
    /// `TicketActivated`, number 113.
    TicketActivated,
    /// `TicketReopened`, number 120.
    TicketReopened,
    /// `TicketReopenedFromCustomerCenter`, number 121.
    TicketReopenedFromCustomerCenter,
    /// `TicketReopenedFromEmail`, number 122.
    TicketReopenedFromEmail,
    /// `TicketChangedPriority`, number 140.
    TicketChangedPriority,
    /// `TicketChangedCategory`, number 141.
    TicketChangedCategory,
    /// `TicketChangedOwnedBy`, number 142.
    TicketChangedOwnedBy,
    /// `TicketChangedPrimaryCustomer`, number 143.
    TicketChangedPrimaryCustomer,
    /// `TicketChangedTicketStatus`, number 144.
    TicketChangedTicketStatus,
    /// `TicketChangedSlevel`, number 145.
    TicketChangedSlevel,
    /// `TicketMessageAdded`, number 150.
    TicketMessageAdded,
    /// `TicketInternalMessageAdded`, number 151.
    TicketInternalMessageAdded,
    /// `TicketExternalMessageAdded`, number 152.
    TicketExternalMessageAdded,
    /// `TicketMessageSentimentCalculated`, number 153.
    TicketMessageSentimentCalculated,
    /// `CompactModeInjection`, number 200.
    CompactModeInjection,
    /// `CustomerCenterAuthentication`, number 210.
    CustomerCenterAuthentication,
    /// `ScheduledTaskFailed`, number 300.
    ScheduledTaskFailed,
    /// `DbiTaskFailed`, number 301.
    DbiTaskFailed,
    /// `CustomerSetSubscriptions`, number 302.
    CustomerSetSubscriptions,
    /// `ImportMailBeforeProcessing`, number 303.
    ImportMailBeforeProcessing,
    /// `ImportMailAfterProcessing`, number 304.
    ImportMailAfterProcessing,
    /// `MainMenu`, number 305.
    MainMenu,
    /// `ChatNewSession`, number 400.
    ChatNewSession,
    /// `ChatSessionChangedStatus`, number 401.
    ChatSessionChangedStatus,
    /// `ChatBeforeSaveNewMessage`, number 402.
    ChatBeforeSaveNewMessage,
    /// `ChatAfterSaveNewMessage`, number 403.
    ChatAfterSaveNewMessage,
    /// `ServiceScreenNewTicketLoad`, number 500.
    ServiceScreenNewTicketLoad,
    /// `ServiceScreenNewQuickTicketLoad`, number 501.
    ServiceScreenNewQuickTicketLoad,
    /// `ServiceScreenListTicketMessagesLoad`, number 502.
    ServiceScreenListTicketMessagesLoad,
    /// `ServiceScreenAddMessageLoad`, number 503.
    ServiceScreenAddMessageLoad,
    /// `ServiceScreenEditTicketLoad`, number 504.
    ServiceScreenEditTicketLoad,
    /// `ServiceScreenViewCustomerLoad`, number 505.
    ServiceScreenViewCustomerLoad,
    /// `ServiceScreenEditCustomerLoad`, number 506.
    ServiceScreenEditCustomerLoad,
    /// `ServiceScreenViewCompanyLoad`, number 507.
    ServiceScreenViewCompanyLoad,
    /// `ServiceScreenEditCompanyLoad`, number 508.
    ServiceScreenEditCompanyLoad,
    /// `ServiceScreenForwardLoad`, number 509.
    ServiceScreenForwardLoad,
    /// `ServiceScreenEditExtraTableLoad`, number 510.
    ServiceScreenEditExtraTableLoad,
    /// `ServiceScreenNewTicketBeforeSubmit`, number 600.
    ServiceScreenNewTicketBeforeSubmit,
    /// `ServiceScreenNewQuickTicketBeforeSubmit`, number 601.
    ServiceScreenNewQuickTicketBeforeSubmit,
    /// `ServiceScreenListTicketMessagesBeforeSubmit`, number 602.
    ServiceScreenListTicketMessagesBeforeSubmit,
    /// `ServiceScreenAddMessageBeforeSubmit`, number 603.
    ServiceScreenAddMessageBeforeSubmit,
    /// `ServiceScreenEditTicketBeforeSubmit`, number 604.
    ServiceScreenEditTicketBeforeSubmit,
    /// `ServiceScreenViewCustomerBeforeSubmit`, number 605.
    ServiceScreenViewCustomerBeforeSubmit,
    /// `ServiceScreenEditCustomerBeforeSubmit`, number 606.
    ServiceScreenEditCustomerBeforeSubmit,
    /// `ServiceScreenViewCompanyBeforeSubmit`, number 607.
    ServiceScreenViewCompanyBeforeSubmit,
    /// `ServiceScreenEditCompanyBeforeSubmit`, number 608.
    ServiceScreenEditCompanyBeforeSubmit,
    /// `ServiceScreenForwardBeforeSubmit`, number 609.
    ServiceScreenForwardBeforeSubmit,
    /// `ServiceScreenEditExtraTableBeforeSubmit`, number 610.
    ServiceScreenEditExtraTableBeforeSubmit,
    /// `ServiceScreenNewTicketAfterSubmit`, number 700.
    ServiceScreenNewTicketAfterSubmit,
    /// `ServiceScreenNewQuickTicketAfterSubmit`, number 701.
    ServiceScreenNewQuickTicketAfterSubmit,
    /// `ServiceScreenListTicketMessagesAfterSubmit`, number 702.
    ServiceScreenListTicketMessagesAfterSubmit,
    /// `ServiceScreenAddMessageAfterSubmit`, number 703.
    ServiceScreenAddMessageAfterSubmit,
    /// `ServiceScreenEditTicketAfterSubmit`, number 704.
    ServiceScreenEditTicketAfterSubmit,
    /// `ServiceScreenViewCustomerAfterSubmit`, number 705.
    ServiceScreenViewCustomerAfterSubmit,
    /// `ServiceScreenEditCustomerAfterSubmit`, number 706.
    ServiceScreenEditCustomerAfterSubmit,
    /// `ServiceScreenViewCompanyAfterSubmit`, number 707.
    ServiceScreenViewCompanyAfterSubmit,
    /// `ServiceScreenEditCompanyAfterSubmit`, number 708.
    ServiceScreenEditCompanyAfterSubmit,
    /// `ServiceScreenForwardAfterSubmit`, number 709.
    ServiceScreenForwardAfterSubmit,
    /// `ServiceScreenEditExtraTableAfterSubmit`, number 710.
    ServiceScreenEditExtraTableAfterSubmit,
    /// `SalesBeforeSaveAppointment`, number 1001.
    SalesBeforeSaveAppointment,
    /// `SalesBeforeSaveStakeholder`, number 1002.
    SalesBeforeSaveStakeholder,
    /// `SalesBeforeSaveQuote`, number 1003.
    SalesBeforeSaveQuote,
    /// `SalesBeforeSaveDocument`, number 1004.
    SalesBeforeSaveDocument,
    /// `SalesBeforeSaveContact`, number 1005.
    SalesBeforeSaveContact,
    /// `SalesBeforeSavePerson`, number 1006.
    SalesBeforeSavePerson,
    /// `SalesBeforeSaveRelation`, number 1007.
    SalesBeforeSaveRelation,
    /// `SalesBeforeSaveSale`, number 1008.
    SalesBeforeSaveSale,
    /// `SalesBeforeSaveProject`, number 1009.
    SalesBeforeSaveProject,
    /// `SalesBeforeSaveSelection`, number 1010.
    SalesBeforeSaveSelection,
    /// `SalesBeforeSaveProjectMember`, number 1011.
    SalesBeforeSaveProjectMember,
    /// `SalesBeforeSaveSelectionMember`, number 1012.
    SalesBeforeSaveSelectionMember,
    /// `SalesBeforeSaveQuoteLine`, number 1013.
    SalesBeforeSaveQuoteLine,
    /// `SalesBeforeSaveApproveQuote`.
    SalesBeforeSaveApproveQuote,
    /// `SalesBeforeSaveRejectQuote`.
    SalesBeforeSaveRejectQuote,
    /// `SalesBeforeSaveTicket`.
    SalesBeforeSaveTicket,
    /// `SalesLoadCustomObject`.
    SalesLoadCustomObject,
    /// `SalesBeforeSaveCustomObject`.
    SalesBeforeSaveCustomObject,
    /// `SalesAfterSaveAppointment`, number 1101.
    SalesAfterSaveAppointment,
    /// `SalesAfterSaveStakeholder`, number 1102.
    SalesAfterSaveStakeholder,
    /// `SalesAfterSaveQuote`, number 1103.
    SalesAfterSaveQuote,
    /// `SalesAfterSaveDocument`, number 1104.
    SalesAfterSaveDocument,
    /// `SalesAfterSaveContact`, number 1105.
    SalesAfterSaveContact,
    /// `SalesAfterSavePerson`, number 1106.
    SalesAfterSavePerson,
    /// `SalesAfterSaveRelation`, number 1107.
    SalesAfterSaveRelation,
    /// `SalesAfterSaveSale`, number 1108.
    SalesAfterSaveSale,
    /// `SalesAfterSaveProject`, number 1109.
    SalesAfterSaveProject,
    /// `SalesAfterSaveSelection`, number 1110.
    SalesAfterSaveSelection,
    /// `SalesAfterSaveProjectMember`, number 1111.
    SalesAfterSaveProjectMember,
    /// `SalesAfterSaveSelectionMember`, number 1112.
    SalesAfterSaveSelectionMember,
    /// `SalesAfterSaveQuoteLine`, number 1113.
    SalesAfterSaveQuoteLine,
    /// `SalesAfterSaveApproveQuote`.
    SalesAfterSaveApproveQuote,
    /// `SalesAfterSaveRejectQuote`.
    SalesAfterSaveRejectQuote,
    /// `SalesAfterSaveTicket`.
    SalesAfterSaveTicket,
    /// `SalesAfterSaveCustomObject`.
    SalesAfterSaveCustomObject,
    /// `SalesSplitTicket`.
    SalesSplitTicket,
    /// `SalesLoadTicket`.
    SalesLoadTicket,
    /// `SalesLoadTicketMessage`.
    SalesLoadTicketMessage,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EventHandlerType "EventHandlerType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 NewTicket = "NewTicket";
    2 NewTicketFromCustomerCenter = "NewTicketFromCustomerCenter";
    3 NewTicketFromEmail = "NewTicketFromEmail";
    4 NewTicketFromCustomerCenterBeforeSave = "NewTicketFromCustomerCenterBeforeSave";
    5 NewTicketFromSpmLink = "NewTicketFromSpmLink";
    6 NewNotifyTicketFromForm = "NewNotifyTicketFromForm";
    7 NewTicketFromForm = "NewTicketFromForm";
    8 TicketSave = "TicketSave";
    9 TicketClosed = "TicketClosed";
    10 TicketPostponed = "TicketPostponed";
    11 TicketDeleted = "TicketDeleted";
    12 TicketActivated = "TicketActivated";
    13 TicketReopened = "TicketReopened";
    14 TicketReopenedFromCustomerCenter = "TicketReopenedFromCustomerCenter";
    15 TicketReopenedFromEmail = "TicketReopenedFromEmail";
    16 TicketChangedPriority = "TicketChangedPriority";
    17 TicketChangedCategory = "TicketChangedCategory";
    18 TicketChangedOwnedBy = "TicketChangedOwnedBy";
    19 TicketChangedPrimaryCustomer = "TicketChangedPrimaryCustomer";
    20 TicketChangedTicketStatus = "TicketChangedTicketStatus";
    21 TicketChangedSlevel = "TicketChangedSlevel";
    22 TicketMessageAdded = "TicketMessageAdded";
    23 TicketInternalMessageAdded = "TicketInternalMessageAdded";
    24 TicketExternalMessageAdded = "TicketExternalMessageAdded";
    25 TicketMessageSentimentCalculated = "TicketMessageSentimentCalculated";
    26 CompactModeInjection = "CompactModeInjection";
    27 CustomerCenterAuthentication = "CustomerCenterAuthentication";
    28 ScheduledTaskFailed = "ScheduledTaskFailed";
    29 DbiTaskFailed = "DbiTaskFailed";
    30 CustomerSetSubscriptions = "CustomerSetSubscriptions";
    31 ImportMailBeforeProcessing = "ImportMailBeforeProcessing";
    32 ImportMailAfterProcessing = "ImportMailAfterProcessing";
    33 MainMenu = "MainMenu";
    34 ChatNewSession = "ChatNewSession";
    35 ChatSessionChangedStatus = "ChatSessionChangedStatus";
    36 ChatBeforeSaveNewMessage = "ChatBeforeSaveNewMessage";
    37 ChatAfterSaveNewMessage = "ChatAfterSaveNewMessage";
    38 ServiceScreenNewTicketLoad = "ServiceScreenNewTicketLoad";
    39 ServiceScreenNewQuickTicketLoad = "ServiceScreenNewQuickTicketLoad";
    40 ServiceScreenListTicketMessagesLoad = "ServiceScreenListTicketMessagesLoad";
    41 ServiceScreenAddMessageLoad = "ServiceScreenAddMessageLoad";
    42 ServiceScreenEditTicketLoad = "ServiceScreenEditTicketLoad";
    43 ServiceScreenViewCustomerLoad = "ServiceScreenViewCustomerLoad";
    44 ServiceScreenEditCustomerLoad = "ServiceScreenEditCustomerLoad";
    45 ServiceScreenViewCompanyLoad = "ServiceScreenViewCompanyLoad";
    46 ServiceScreenEditCompanyLoad = "ServiceScreenEditCompanyLoad";
    47 ServiceScreenForwardLoad = "ServiceScreenForwardLoad";
    48 ServiceScreenEditExtraTableLoad = "ServiceScreenEditExtraTableLoad";
    49 ServiceScreenNewTicketBeforeSubmit = "ServiceScreenNewTicketBeforeSubmit";
    50 ServiceScreenNewQuickTicketBeforeSubmit = "ServiceScreenNewQuickTicketBeforeSubmit";
    51 ServiceScreenListTicketMessagesBeforeSubmit = "ServiceScreenListTicketMessagesBeforeSubmit";
    52 ServiceScreenAddMessageBeforeSubmit = "ServiceScreenAddMessageBeforeSubmit";
    53 ServiceScreenEditTicketBeforeSubmit = "ServiceScreenEditTicketBeforeSubmit";
    54 ServiceScreenViewCustomerBeforeSubmit = "ServiceScreenViewCustomerBeforeSubmit";
    55 ServiceScreenEditCustomerBeforeSubmit = "ServiceScreenEditCustomerBeforeSubmit";
    56 ServiceScreenViewCompanyBeforeSubmit = "ServiceScreenViewCompanyBeforeSubmit";
    57 ServiceScreenEditCompanyBeforeSubmit = "ServiceScreenEditCompanyBeforeSubmit";
    58 ServiceScreenForwardBeforeSubmit = "ServiceScreenForwardBeforeSubmit";
    59 ServiceScreenEditExtraTableBeforeSubmit = "ServiceScreenEditExtraTableBeforeSubmit";
    60 ServiceScreenNewTicketAfterSubmit = "ServiceScreenNewTicketAfterSubmit";
    61 ServiceScreenNewQuickTicketAfterSubmit = "ServiceScreenNewQuickTicketAfterSubmit";
    62 ServiceScreenListTicketMessagesAfterSubmit = "ServiceScreenListTicketMessagesAfterSubmit";
    63 ServiceScreenAddMessageAfterSubmit = "ServiceScreenAddMessageAfterSubmit";
    64 ServiceScreenEditTicketAfterSubmit = "ServiceScreenEditTicketAfterSubmit";
    65 ServiceScreenViewCustomerAfterSubmit = "ServiceScreenViewCustomerAfterSubmit";
    66 ServiceScreenEditCustomerAfterSubmit = "ServiceScreenEditCustomerAfterSubmit";
    67 ServiceScreenViewCompanyAfterSubmit = "ServiceScreenViewCompanyAfterSubmit";
    68 ServiceScreenEditCompanyAfterSubmit = "ServiceScreenEditCompanyAfterSubmit";
    69 ServiceScreenForwardAfterSubmit = "ServiceScreenForwardAfterSubmit";
    70 ServiceScreenEditExtraTableAfterSubmit = "ServiceScreenEditExtraTableAfterSubmit";
    71 SalesBeforeSaveAppointment = "SalesBeforeSaveAppointment";
    72 SalesBeforeSaveStakeholder = "SalesBeforeSaveStakeholder";
    73 SalesBeforeSaveQuote = "SalesBeforeSaveQuote";
    74 SalesBeforeSaveDocument = "SalesBeforeSaveDocument";
    75 SalesBeforeSaveContact = "SalesBeforeSaveContact";
    76 SalesBeforeSavePerson = "SalesBeforeSavePerson";
    77 SalesBeforeSaveRelation = "SalesBeforeSaveRelation";
    78 SalesBeforeSaveSale = "SalesBeforeSaveSale";
    79 SalesBeforeSaveProject = "SalesBeforeSaveProject";
    80 SalesBeforeSaveSelection = "SalesBeforeSaveSelection";
    81 SalesBeforeSaveProjectMember = "SalesBeforeSaveProjectMember";
    82 SalesBeforeSaveSelectionMember = "SalesBeforeSaveSelectionMember";
    83 SalesBeforeSaveQuoteLine = "SalesBeforeSaveQuoteLine";
    84 SalesBeforeSaveApproveQuote = "SalesBeforeSaveApproveQuote";
    85 SalesBeforeSaveRejectQuote = "SalesBeforeSaveRejectQuote";
    86 SalesBeforeSaveTicket = "SalesBeforeSaveTicket";
    87 SalesLoadCustomObject = "SalesLoadCustomObject";
    88 SalesBeforeSaveCustomObject = "SalesBeforeSaveCustomObject";
    89 SalesAfterSaveAppointment = "SalesAfterSaveAppointment";
    90 SalesAfterSaveStakeholder = "SalesAfterSaveStakeholder";
    91 SalesAfterSaveQuote = "SalesAfterSaveQuote";
    92 SalesAfterSaveDocument = "SalesAfterSaveDocument";
    93 SalesAfterSaveContact = "SalesAfterSaveContact";
    94 SalesAfterSavePerson = "SalesAfterSavePerson";
    95 SalesAfterSaveRelation = "SalesAfterSaveRelation";
    96 SalesAfterSaveSale = "SalesAfterSaveSale";
    97 SalesAfterSaveProject = "SalesAfterSaveProject";
    98 SalesAfterSaveSelection = "SalesAfterSaveSelection";
    99 SalesAfterSaveProjectMember = "SalesAfterSaveProjectMember";
    100 SalesAfterSaveSelectionMember = "SalesAfterSaveSelectionMember";
    101 SalesAfterSaveQuoteLine = "SalesAfterSaveQuoteLine";
    102 SalesAfterSaveApproveQuote = "SalesAfterSaveApproveQuote";
    103 SalesAfterSaveRejectQuote = "SalesAfterSaveRejectQuote";
    104 SalesAfterSaveTicket = "SalesAfterSaveTicket";
    105 SalesAfterSaveCustomObject = "SalesAfterSaveCustomObject";
    106 SalesSplitTicket = "SalesSplitTicket";
    107 SalesLoadTicket = "SalesLoadTicket";
    108 SalesLoadTicketMessage = "SalesLoadTicketMessage";
} [] }

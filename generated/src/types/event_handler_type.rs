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
    0 Unknown = "Unknown" 0;
    1 NewTicket = "NewTicket" 100;
    2 NewTicketFromCustomerCenter = "NewTicketFromCustomerCenter" 101;
    3 NewTicketFromEmail = "NewTicketFromEmail" 102;
    4 NewTicketFromCustomerCenterBeforeSave = "NewTicketFromCustomerCenterBeforeSave" 103;
    5 NewTicketFromSpmLink = "NewTicketFromSpmLink" 104;
    6 NewNotifyTicketFromForm = "NewNotifyTicketFromForm" 105;
    7 NewTicketFromForm = "NewTicketFromForm" 106;
    8 TicketSave = "TicketSave" 109;
    9 TicketClosed = "TicketClosed" 110;
    10 TicketPostponed = "TicketPostponed" 111;
    11 TicketDeleted = "TicketDeleted" 112;
    12 TicketActivated = "TicketActivated" 113;
    13 TicketReopened = "TicketReopened" 120;
    14 TicketReopenedFromCustomerCenter = "TicketReopenedFromCustomerCenter" 121;
    15 TicketReopenedFromEmail = "TicketReopenedFromEmail" 122;
    16 TicketChangedPriority = "TicketChangedPriority" 140;
    17 TicketChangedCategory = "TicketChangedCategory" 141;
    18 TicketChangedOwnedBy = "TicketChangedOwnedBy" 142;
    19 TicketChangedPrimaryCustomer = "TicketChangedPrimaryCustomer" 143;
    20 TicketChangedTicketStatus = "TicketChangedTicketStatus" 144;
    21 TicketChangedSlevel = "TicketChangedSlevel" 145;
    22 TicketMessageAdded = "TicketMessageAdded" 150;
    23 TicketInternalMessageAdded = "TicketInternalMessageAdded" 151;
    24 TicketExternalMessageAdded = "TicketExternalMessageAdded" 152;
    25 TicketMessageSentimentCalculated = "TicketMessageSentimentCalculated" 153;
    26 CompactModeInjection = "CompactModeInjection" 200;
    27 CustomerCenterAuthentication = "CustomerCenterAuthentication" 210;
    28 ScheduledTaskFailed = "ScheduledTaskFailed" 300;
    29 DbiTaskFailed = "DbiTaskFailed" 301;
    30 CustomerSetSubscriptions = "CustomerSetSubscriptions" 302;
    31 ImportMailBeforeProcessing = "ImportMailBeforeProcessing" 303;
    32 ImportMailAfterProcessing = "ImportMailAfterProcessing" 304;
    33 MainMenu = "MainMenu" 305;
    34 ChatNewSession = "ChatNewSession" 400;
    35 ChatSessionChangedStatus = "ChatSessionChangedStatus" 401;
    36 ChatBeforeSaveNewMessage = "ChatBeforeSaveNewMessage" 402;
    37 ChatAfterSaveNewMessage = "ChatAfterSaveNewMessage" 403;
    38 ServiceScreenNewTicketLoad = "ServiceScreenNewTicketLoad" 500;
    39 ServiceScreenNewQuickTicketLoad = "ServiceScreenNewQuickTicketLoad" 501;
    40 ServiceScreenListTicketMessagesLoad = "ServiceScreenListTicketMessagesLoad" 502;
    41 ServiceScreenAddMessageLoad = "ServiceScreenAddMessageLoad" 503;
    42 ServiceScreenEditTicketLoad = "ServiceScreenEditTicketLoad" 504;
    43 ServiceScreenViewCustomerLoad = "ServiceScreenViewCustomerLoad" 505;
    44 ServiceScreenEditCustomerLoad = "ServiceScreenEditCustomerLoad" 506;
    45 ServiceScreenViewCompanyLoad = "ServiceScreenViewCompanyLoad" 507;
    46 ServiceScreenEditCompanyLoad = "ServiceScreenEditCompanyLoad" 508;
    47 ServiceScreenForwardLoad = "ServiceScreenForwardLoad" 509;
    48 ServiceScreenEditExtraTableLoad = "ServiceScreenEditExtraTableLoad" 510;
    49 ServiceScreenNewTicketBeforeSubmit = "ServiceScreenNewTicketBeforeSubmit" 600;
    50 ServiceScreenNewQuickTicketBeforeSubmit = "ServiceScreenNewQuickTicketBeforeSubmit" 601;
    51 ServiceScreenListTicketMessagesBeforeSubmit = "ServiceScreenListTicketMessagesBeforeSubmit" 602;
    52 ServiceScreenAddMessageBeforeSubmit = "ServiceScreenAddMessageBeforeSubmit" 603;
    53 ServiceScreenEditTicketBeforeSubmit = "ServiceScreenEditTicketBeforeSubmit" 604;
    54 ServiceScreenViewCustomerBeforeSubmit = "ServiceScreenViewCustomerBeforeSubmit" 605;
    55 ServiceScreenEditCustomerBeforeSubmit = "ServiceScreenEditCustomerBeforeSubmit" 606;
    56 ServiceScreenViewCompanyBeforeSubmit = "ServiceScreenViewCompanyBeforeSubmit" 607;
    57 ServiceScreenEditCompanyBeforeSubmit = "ServiceScreenEditCompanyBeforeSubmit" 608;
    58 ServiceScreenForwardBeforeSubmit = "ServiceScreenForwardBeforeSubmit" 609;
    59 ServiceScreenEditExtraTableBeforeSubmit = "ServiceScreenEditExtraTableBeforeSubmit" 610;
    60 ServiceScreenNewTicketAfterSubmit = "ServiceScreenNewTicketAfterSubmit" 700;
    61 ServiceScreenNewQuickTicketAfterSubmit = "ServiceScreenNewQuickTicketAfterSubmit" 701;
    62 ServiceScreenListTicketMessagesAfterSubmit = "ServiceScreenListTicketMessagesAfterSubmit" 702;
    63 ServiceScreenAddMessageAfterSubmit = "ServiceScreenAddMessageAfterSubmit" 703;
    64 ServiceScreenEditTicketAfterSubmit = "ServiceScreenEditTicketAfterSubmit" 704;
    65 ServiceScreenViewCustomerAfterSubmit = "ServiceScreenViewCustomerAfterSubmit" 705;
    66 ServiceScreenEditCustomerAfterSubmit = "ServiceScreenEditCustomerAfterSubmit" 706;
    67 ServiceScreenViewCompanyAfterSubmit = "ServiceScreenViewCompanyAfterSubmit" 707;
    68 ServiceScreenEditCompanyAfterSubmit = "ServiceScreenEditCompanyAfterSubmit" 708;
    69 ServiceScreenForwardAfterSubmit = "ServiceScreenForwardAfterSubmit" 709;
    70 ServiceScreenEditExtraTableAfterSubmit = "ServiceScreenEditExtraTableAfterSubmit" 710;
    71 SalesBeforeSaveAppointment = "SalesBeforeSaveAppointment" 1001;
    72 SalesBeforeSaveStakeholder = "SalesBeforeSaveStakeholder" 1002;
    73 SalesBeforeSaveQuote = "SalesBeforeSaveQuote" 1003;
    74 SalesBeforeSaveDocument = "SalesBeforeSaveDocument" 1004;
    75 SalesBeforeSaveContact = "SalesBeforeSaveContact" 1005;
    76 SalesBeforeSavePerson = "SalesBeforeSavePerson" 1006;
    77 SalesBeforeSaveRelation = "SalesBeforeSaveRelation" 1007;
    78 SalesBeforeSaveSale = "SalesBeforeSaveSale" 1008;
    79 SalesBeforeSaveProject = "SalesBeforeSaveProject" 1009;
    80 SalesBeforeSaveSelection = "SalesBeforeSaveSelection" 1010;
    81 SalesBeforeSaveProjectMember = "SalesBeforeSaveProjectMember" 1011;
    82 SalesBeforeSaveSelectionMember = "SalesBeforeSaveSelectionMember" 1012;
    83 SalesBeforeSaveQuoteLine = "SalesBeforeSaveQuoteLine" 1013;
    84 SalesBeforeSaveApproveQuote = "SalesBeforeSaveApproveQuote";
    85 SalesBeforeSaveRejectQuote = "SalesBeforeSaveRejectQuote";
    86 SalesBeforeSaveTicket = "SalesBeforeSaveTicket";
    87 SalesLoadCustomObject = "SalesLoadCustomObject";
    88 SalesBeforeSaveCustomObject = "SalesBeforeSaveCustomObject";
    89 SalesAfterSaveAppointment = "SalesAfterSaveAppointment" 1101;
    90 SalesAfterSaveStakeholder = "SalesAfterSaveStakeholder" 1102;
    91 SalesAfterSaveQuote = "SalesAfterSaveQuote" 1103;
    92 SalesAfterSaveDocument = "SalesAfterSaveDocument" 1104;
    93 SalesAfterSaveContact = "SalesAfterSaveContact" 1105;
    94 SalesAfterSavePerson = "SalesAfterSavePerson" 1106;
    95 SalesAfterSaveRelation = "SalesAfterSaveRelation" 1107;
    96 SalesAfterSaveSale = "SalesAfterSaveSale" 1108;
    97 SalesAfterSaveProject = "SalesAfterSaveProject" 1109;
    98 SalesAfterSaveSelection = "SalesAfterSaveSelection" 1110;
    99 SalesAfterSaveProjectMember = "SalesAfterSaveProjectMember" 1111;
    100 SalesAfterSaveSelectionMember = "SalesAfterSaveSelectionMember" 1112;
    101 SalesAfterSaveQuoteLine = "SalesAfterSaveQuoteLine" 1113;
    102 SalesAfterSaveApproveQuote = "SalesAfterSaveApproveQuote";
    103 SalesAfterSaveRejectQuote = "SalesAfterSaveRejectQuote";
    104 SalesAfterSaveTicket = "SalesAfterSaveTicket";
    105 SalesAfterSaveCustomObject = "SalesAfterSaveCustomObject";
    106 SalesSplitTicket = "SalesSplitTicket";
    107 SalesLoadTicket = "SalesLoadTicket";
    108 SalesLoadTicketMessage = "SalesLoadTicketMessage";
} }

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Events on which a CRMScript can run: changes of requests and chats, pages of the service client, and
/// saving in the sales part. Events with \*before\* in their names run before the data is stored, so that
/// the script can block it; those with \*after\* run afterwards.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`customer_service_agent().event_handler_exists`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.event_handler_exists),
///   [`customer_service_agent().event_handlers_exists`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.event_handlers_exists).
/// - returned by
///   [`customer_service_agent().event_handlers_exists`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.event_handlers_exists).
/// - part of [`EventData`](struct.EventData.html), [`TriggerScriptEntity`](struct.TriggerScriptEntity.html),
///   [`TriggerScriptEntityWithLinks`](struct.TriggerScriptEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHandlerType {
    /// The event is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A request (ticket) is created.
    ///
    /// `NewTicket`, number 100.
    NewTicket,
    /// A request is created by a visitor of the customer center.
    ///
    /// `NewTicketFromCustomerCenter`, number 101.
    NewTicketFromCustomerCenter,
    /// A request is created from an incoming e-mail.
    ///
    /// `NewTicketFromEmail`, number 102.
    NewTicketFromEmail,
    /// A visitor of the customer center submits a request that has not been stored yet.
    ///
    /// `NewTicketFromCustomerCenterBeforeSave`, number 103.
    NewTicketFromCustomerCenterBeforeSave,
    /// A request is created because a recipient followed a link in a mailing.
    ///
    /// `NewTicketFromSpmLink`, number 104.
    NewTicketFromSpmLink,
    /// A submitted form causes a notification with a request.
    ///
    /// `NewNotifyTicketFromForm`, number 105.
    NewNotifyTicketFromForm,
    /// A request is created from a submitted form.
    ///
    /// `NewTicketFromForm`, number 106.
    NewTicketFromForm,
    /// A request is saved.
    ///
    /// `TicketSave`, number 109.
    TicketSave,
    /// A request is closed.
    ///
    /// `TicketClosed`, number 110.
    TicketClosed,
    /// A request is postponed, that is, put off until later.
    ///
    /// `TicketPostponed`, number 111.
    TicketPostponed,
    /// A request is deleted.
    ///
    /// `TicketDeleted`, number 112.
    TicketDeleted,
    /// A request becomes active, for example at the end of a postponement.
    ///
    /// `TicketActivated`, number 113.
    TicketActivated,
    /// A closed request is opened again.
    ///
    /// `TicketReopened`, number 120.
    TicketReopened,
    /// A customer opens a closed request again in the customer center.
    ///
    /// `TicketReopenedFromCustomerCenter`, number 121.
    TicketReopenedFromCustomerCenter,
    /// An e-mail opens a closed request again.
    ///
    /// `TicketReopenedFromEmail`, number 122.
    TicketReopenedFromEmail,
    /// The priority of a request changes.
    ///
    /// `TicketChangedPriority`, number 140.
    TicketChangedPriority,
    /// The category of a request changes.
    ///
    /// `TicketChangedCategory`, number 141.
    TicketChangedCategory,
    /// A request gets another owner.
    ///
    /// `TicketChangedOwnedBy`, number 142.
    TicketChangedOwnedBy,
    /// A request gets another primary customer (the main contact person).
    ///
    /// `TicketChangedPrimaryCustomer`, number 143.
    TicketChangedPrimaryCustomer,
    /// The user-defined status of a request changes.
    ///
    /// `TicketChangedTicketStatus`, number 144.
    TicketChangedTicketStatus,
    /// The security level of a request changes, that is, who may see it.
    ///
    /// `TicketChangedSlevel`, number 145.
    TicketChangedSlevel,
    /// A message is added to a request, whether internal or external.
    ///
    /// `TicketMessageAdded`, number 150.
    TicketMessageAdded,
    /// A message that only users see is added to a request.
    ///
    /// `TicketInternalMessageAdded`, number 151.
    TicketInternalMessageAdded,
    /// A message that the customer can see is added to a request.
    ///
    /// `TicketExternalMessageAdded`, number 152.
    TicketExternalMessageAdded,
    /// The sentiment of a message in a request has been calculated.
    ///
    /// `TicketMessageSentimentCalculated`, number 153.
    TicketMessageSentimentCalculated,
    /// A page of the service client is shown in compact mode, where a script can add content.
    ///
    /// `CompactModeInjection`, number 200.
    CompactModeInjection,
    /// A visitor logs in to the customer center, so that a script can check who it is.
    ///
    /// `CustomerCenterAuthentication`, number 210.
    CustomerCenterAuthentication,
    /// A scheduled task ends with an error.
    ///
    /// `ScheduledTaskFailed`, number 300.
    ScheduledTaskFailed,
    /// A task of the database integration (DBI) ends with an error.
    ///
    /// `DbiTaskFailed`, number 301.
    DbiTaskFailed,
    /// A customer changes which subscriptions to mailings are wanted.
    ///
    /// `CustomerSetSubscriptions`, number 302.
    CustomerSetSubscriptions,
    /// An incoming e-mail has been fetched but not processed yet.
    ///
    /// `ImportMailBeforeProcessing`, number 303.
    ImportMailBeforeProcessing,
    /// An incoming e-mail has been processed.
    ///
    /// `ImportMailAfterProcessing`, number 304.
    ImportMailAfterProcessing,
    /// The main menu of the service client is built.
    ///
    /// `MainMenu`, number 305.
    MainMenu,
    /// A visitor starts a chat session.
    ///
    /// `ChatNewSession`, number 400.
    ChatNewSession,
    /// A chat session gets another status, for example when a user takes it or when it ends.
    ///
    /// `ChatSessionChangedStatus`, number 401.
    ChatSessionChangedStatus,
    /// A chat message has been sent but not stored yet.
    ///
    /// `ChatBeforeSaveNewMessage`, number 402.
    ChatBeforeSaveNewMessage,
    /// A chat message has been stored.
    ///
    /// `ChatAfterSaveNewMessage`, number 403.
    ChatAfterSaveNewMessage,
    /// The page for a new request opens in the service client.
    ///
    /// `ServiceScreenNewTicketLoad`, number 500.
    ServiceScreenNewTicketLoad,
    /// The page for a new quick request opens in the service client.
    ///
    /// `ServiceScreenNewQuickTicketLoad`, number 501.
    ServiceScreenNewQuickTicketLoad,
    /// The page that shows a request with its messages opens in the service client.
    ///
    /// `ServiceScreenListTicketMessagesLoad`, number 502.
    ServiceScreenListTicketMessagesLoad,
    /// The page that adds a message to a request opens in the service client.
    ///
    /// `ServiceScreenAddMessageLoad`, number 503.
    ServiceScreenAddMessageLoad,
    /// The page that edits the properties of a request opens in the service client.
    ///
    /// `ServiceScreenEditTicketLoad`, number 504.
    ServiceScreenEditTicketLoad,
    /// The page that shows a customer (contact person) opens in the service client.
    ///
    /// `ServiceScreenViewCustomerLoad`, number 505.
    ServiceScreenViewCustomerLoad,
    /// The page that edits a customer (contact person) opens in the service client.
    ///
    /// `ServiceScreenEditCustomerLoad`, number 506.
    ServiceScreenEditCustomerLoad,
    /// The page that shows a company opens in the service client.
    ///
    /// `ServiceScreenViewCompanyLoad`, number 507.
    ServiceScreenViewCompanyLoad,
    /// The page that edits a company opens in the service client.
    ///
    /// `ServiceScreenEditCompanyLoad`, number 508.
    ServiceScreenEditCompanyLoad,
    /// The page that forwards a message opens in the service client.
    ///
    /// `ServiceScreenForwardLoad`, number 509.
    ServiceScreenForwardLoad,
    /// The page that edits a row of an extra table opens in the service client.
    ///
    /// `ServiceScreenEditExtraTableLoad`, number 510.
    ServiceScreenEditExtraTableLoad,
    /// A user submits a new request in the service client; it has not been stored yet.
    ///
    /// `ServiceScreenNewTicketBeforeSubmit`, number 600.
    ServiceScreenNewTicketBeforeSubmit,
    /// A user submits a new quick request in the service client; it has not been stored yet.
    ///
    /// `ServiceScreenNewQuickTicketBeforeSubmit`, number 601.
    ServiceScreenNewQuickTicketBeforeSubmit,
    /// A user submits the page with the messages of a request; nothing has been stored yet.
    ///
    /// `ServiceScreenListTicketMessagesBeforeSubmit`, number 602.
    ServiceScreenListTicketMessagesBeforeSubmit,
    /// A user submits a new message to a request; it has not been stored yet.
    ///
    /// `ServiceScreenAddMessageBeforeSubmit`, number 603.
    ServiceScreenAddMessageBeforeSubmit,
    /// A user submits edited properties of a request; they have not been stored yet.
    ///
    /// `ServiceScreenEditTicketBeforeSubmit`, number 604.
    ServiceScreenEditTicketBeforeSubmit,
    /// A user submits the page that shows a customer; nothing has been stored yet.
    ///
    /// `ServiceScreenViewCustomerBeforeSubmit`, number 605.
    ServiceScreenViewCustomerBeforeSubmit,
    /// A user submits edited data of a customer; it has not been stored yet.
    ///
    /// `ServiceScreenEditCustomerBeforeSubmit`, number 606.
    ServiceScreenEditCustomerBeforeSubmit,
    /// A user submits the page that shows a company; nothing has been stored yet.
    ///
    /// `ServiceScreenViewCompanyBeforeSubmit`, number 607.
    ServiceScreenViewCompanyBeforeSubmit,
    /// A user submits edited data of a company; it has not been stored yet.
    ///
    /// `ServiceScreenEditCompanyBeforeSubmit`, number 608.
    ServiceScreenEditCompanyBeforeSubmit,
    /// A user submits a message to forward; it has not been sent yet.
    ///
    /// `ServiceScreenForwardBeforeSubmit`, number 609.
    ServiceScreenForwardBeforeSubmit,
    /// A user submits an edited row of an extra table; it has not been stored yet.
    ///
    /// `ServiceScreenEditExtraTableBeforeSubmit`, number 610.
    ServiceScreenEditExtraTableBeforeSubmit,
    /// A new request from the service client has been stored.
    ///
    /// `ServiceScreenNewTicketAfterSubmit`, number 700.
    ServiceScreenNewTicketAfterSubmit,
    /// A new quick request from the service client has been stored.
    ///
    /// `ServiceScreenNewQuickTicketAfterSubmit`, number 701.
    ServiceScreenNewQuickTicketAfterSubmit,
    /// The submitted page with the messages of a request has been processed.
    ///
    /// `ServiceScreenListTicketMessagesAfterSubmit`, number 702.
    ServiceScreenListTicketMessagesAfterSubmit,
    /// A new message to a request has been stored.
    ///
    /// `ServiceScreenAddMessageAfterSubmit`, number 703.
    ServiceScreenAddMessageAfterSubmit,
    /// Edited properties of a request have been stored.
    ///
    /// `ServiceScreenEditTicketAfterSubmit`, number 704.
    ServiceScreenEditTicketAfterSubmit,
    /// The submitted page that shows a customer has been processed.
    ///
    /// `ServiceScreenViewCustomerAfterSubmit`, number 705.
    ServiceScreenViewCustomerAfterSubmit,
    /// Edited data of a customer has been stored.
    ///
    /// `ServiceScreenEditCustomerAfterSubmit`, number 706.
    ServiceScreenEditCustomerAfterSubmit,
    /// The submitted page that shows a company has been processed.
    ///
    /// `ServiceScreenViewCompanyAfterSubmit`, number 707.
    ServiceScreenViewCompanyAfterSubmit,
    /// Edited data of a company has been stored.
    ///
    /// `ServiceScreenEditCompanyAfterSubmit`, number 708.
    ServiceScreenEditCompanyAfterSubmit,
    /// A forwarded message has been processed.
    ///
    /// `ServiceScreenForwardAfterSubmit`, number 709.
    ServiceScreenForwardAfterSubmit,
    /// An edited row of an extra table has been stored.
    ///
    /// `ServiceScreenEditExtraTableAfterSubmit`, number 710.
    ServiceScreenEditExtraTableAfterSubmit,
    /// An appointment is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveAppointment`, number 1001.
    SalesBeforeSaveAppointment,
    /// A stakeholder of a sale is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveStakeholder`, number 1002.
    SalesBeforeSaveStakeholder,
    /// A quote is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveQuote`, number 1003.
    SalesBeforeSaveQuote,
    /// A document is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveDocument`, number 1004.
    SalesBeforeSaveDocument,
    /// A company (contact) is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveContact`, number 1005.
    SalesBeforeSaveContact,
    /// A contact person is about to be saved in the sales part.
    ///
    /// `SalesBeforeSavePerson`, number 1006.
    SalesBeforeSavePerson,
    /// A relation between companies or persons is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveRelation`, number 1007.
    SalesBeforeSaveRelation,
    /// A sale is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveSale`, number 1008.
    SalesBeforeSaveSale,
    /// A project is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveProject`, number 1009.
    SalesBeforeSaveProject,
    /// A selection is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveSelection`, number 1010.
    SalesBeforeSaveSelection,
    /// A member of a project is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveProjectMember`, number 1011.
    SalesBeforeSaveProjectMember,
    /// A member of a selection is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveSelectionMember`, number 1012.
    SalesBeforeSaveSelectionMember,
    /// A line of a quote is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveQuoteLine`, number 1013.
    SalesBeforeSaveQuoteLine,
    /// The approval of a quote is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveApproveQuote`.
    SalesBeforeSaveApproveQuote,
    /// The rejection of a quote is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveRejectQuote`.
    SalesBeforeSaveRejectQuote,
    /// A request (ticket) is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveTicket`.
    SalesBeforeSaveTicket,
    /// A record of a custom object is loaded in the sales part.
    ///
    /// `SalesLoadCustomObject`.
    SalesLoadCustomObject,
    /// A record of a custom object is about to be saved in the sales part.
    ///
    /// `SalesBeforeSaveCustomObject`.
    SalesBeforeSaveCustomObject,
    /// An appointment has been saved in the sales part.
    ///
    /// `SalesAfterSaveAppointment`, number 1101.
    SalesAfterSaveAppointment,
    /// A stakeholder of a sale has been saved in the sales part.
    ///
    /// `SalesAfterSaveStakeholder`, number 1102.
    SalesAfterSaveStakeholder,
    /// A quote has been saved in the sales part.
    ///
    /// `SalesAfterSaveQuote`, number 1103.
    SalesAfterSaveQuote,
    /// A document has been saved in the sales part.
    ///
    /// `SalesAfterSaveDocument`, number 1104.
    SalesAfterSaveDocument,
    /// A company (contact) has been saved in the sales part.
    ///
    /// `SalesAfterSaveContact`, number 1105.
    SalesAfterSaveContact,
    /// A contact person has been saved in the sales part.
    ///
    /// `SalesAfterSavePerson`, number 1106.
    SalesAfterSavePerson,
    /// A relation between companies or persons has been saved in the sales part.
    ///
    /// `SalesAfterSaveRelation`, number 1107.
    SalesAfterSaveRelation,
    /// A sale has been saved in the sales part.
    ///
    /// `SalesAfterSaveSale`, number 1108.
    SalesAfterSaveSale,
    /// A project has been saved in the sales part.
    ///
    /// `SalesAfterSaveProject`, number 1109.
    SalesAfterSaveProject,
    /// A selection has been saved in the sales part.
    ///
    /// `SalesAfterSaveSelection`, number 1110.
    SalesAfterSaveSelection,
    /// A member of a project has been saved in the sales part.
    ///
    /// `SalesAfterSaveProjectMember`, number 1111.
    SalesAfterSaveProjectMember,
    /// A member of a selection has been saved in the sales part.
    ///
    /// `SalesAfterSaveSelectionMember`, number 1112.
    SalesAfterSaveSelectionMember,
    /// A line of a quote has been saved in the sales part.
    ///
    /// `SalesAfterSaveQuoteLine`, number 1113.
    SalesAfterSaveQuoteLine,
    /// The approval of a quote has been saved in the sales part.
    ///
    /// `SalesAfterSaveApproveQuote`.
    SalesAfterSaveApproveQuote,
    /// The rejection of a quote has been saved in the sales part.
    ///
    /// `SalesAfterSaveRejectQuote`.
    SalesAfterSaveRejectQuote,
    /// A request (ticket) has been saved in the sales part.
    ///
    /// `SalesAfterSaveTicket`.
    SalesAfterSaveTicket,
    /// A record of a custom object has been saved in the sales part.
    ///
    /// `SalesAfterSaveCustomObject`.
    SalesAfterSaveCustomObject,
    /// A request is split in the sales part, so that a part becomes a request of its own.
    ///
    /// `SalesSplitTicket`.
    SalesSplitTicket,
    /// A request (ticket) is loaded in the sales part.
    ///
    /// `SalesLoadTicket`.
    SalesLoadTicket,
    /// A message of a request is loaded in the sales part.
    ///
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

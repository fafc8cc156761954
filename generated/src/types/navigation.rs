// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Place in the client where an external application appears. Members such as `ContactCard` and
/// `ContactArchive` make a tab of it and need an application of type IntegratedHTML or IntegratedURL.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`list_agent().generate_navigation_url`](../list_agent/struct.ListAgentClient.html#method.generate_navigation_url).
/// - part of [`ExtAppEntity`](struct.ExtAppEntity.html), [`WebPanelEntity`](struct.WebPanelEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Navigation {
    /// Nowhere: users cannot start the application by hand.
    ///
    /// `Invisible`, number 0.
    Invisible,
    /// Entry behind the toolbox icon of the navigator.
    ///
    /// `ToolboxMenu`, number 1.
    ToolboxMenu,
    /// Button of its own in the navigator; the application needs an icon.
    ///
    /// `NavigatorButton`, number 2.
    NavigatorButton,
    /// Entry in the View menu.
    ///
    /// `ViewMenu`, number 3.
    ViewMenu,
    /// Task on the task card of selections; not implemented yet.
    ///
    /// `SelectionTaskCard`, number 4.
    SelectionTaskCard,
    /// Tab on the company card; needs an integrated application.
    ///
    /// `ContactCard`, number 5.
    ContactCard,
    /// Tab in the archive below the company card; needs an integrated application.
    ///
    /// `ContactArchive`, number 6.
    ContactArchive,
    /// Tab on the project card; needs an integrated application.
    ///
    /// `ProjectCard`, number 7.
    ProjectCard,
    /// Tab in the archive below the project card; needs an integrated application.
    ///
    /// `ProjectArchive`, number 8.
    ProjectArchive,
    /// Tab in the sale dialog; needs an integrated application.
    ///
    /// `SaleCard`, number 9.
    SaleCard,
    /// Tab on the person card; needs an integrated application.
    ///
    /// `PersonCard`, number 10.
    PersonCard,
    /// Tab in the appointment dialog; needs an integrated application.
    ///
    /// `ActivityDialog`, number 11.
    ActivityDialog,
    /// Tab in the document dialog; needs an integrated application.
    ///
    /// `DocumentDialog`, number 12.
    DocumentDialog,
    /// Browser panel of the client.
    ///
    /// `BrowserPanel`, number 13.
    BrowserPanel,
    /// Task button on the task panel of company selections.
    ///
    /// `ContSelectionTask`, number 14.
    ContSelectionTask,
    /// Task button on the task panel of appointment selections.
    ///
    /// `AppntSelectionTask`, number 15.
    AppntSelectionTask,
    /// Task button on the task panel of sale selections.
    ///
    /// `SaleSelectionTask`, number 16.
    SaleSelectionTask,
    /// Task button on the task panel of document selections.
    ///
    /// `DocSelectionTask`, number 17.
    DocSelectionTask,
    /// Task button on the task panel of project selections.
    ///
    /// `ProjSelectionTask`, number 18.
    ProjSelectionTask,
    /// Minicard of the company, beside the main card.
    ///
    /// `CompanyMinicard`, number 19.
    CompanyMinicard,
    /// Minicard of the project, beside the main card.
    ///
    /// `ProjectMinicard`, number 20.
    ProjectMinicard,
    /// Minicard of the diary, beside the main panel.
    ///
    /// `DiaryMinicard`, number 21.
    DiaryMinicard,
    /// Minicard of the selection, beside the main card.
    ///
    /// `SelectionMinicard`, number 22.
    SelectionMinicard,
    /// Main button bar of the client.
    ///
    /// `ButtonPanelTask`, number 23.
    ButtonPanelTask,
    /// Task button in the appointment dialog.
    ///
    /// `AppointmentDialogTask`, number 24.
    AppointmentDialogTask,
    /// Task button in the sale dialog.
    ///
    /// `SaleDialogTask`, number 25.
    SaleDialogTask,
    /// Task button in the document dialog.
    ///
    /// `DocumentDialogTask`, number 26.
    DocumentDialogTask,
    /// Task button in the person dialog.
    ///
    /// `PersonDialogTask`, number 27.
    PersonDialogTask,
    /// Minicard of the sale, beside the main card.
    ///
    /// `SaleMinicard`, number 28.
    SaleMinicard,
    /// Tab in the archive below the sale.
    ///
    /// `SaleArchive`, number 29.
    SaleArchive,
    /// Task tab of an appointment selection while its shadow selection (the companies and persons of its members) is
    /// shown.
    ///
    /// `AppntSelectionShadowTask`, number 30.
    AppntSelectionShadowTask,
    /// Task tab of a sale selection while its shadow selection (the companies and persons of its members) is shown.
    ///
    /// `SaleSelectionShadowTask`, number 31.
    SaleSelectionShadowTask,
    /// Task tab of a document selection while its shadow selection (the companies and persons of its members) is shown.
    ///
    /// `DocSelectionShadowTask`, number 32.
    DocSelectionShadowTask,
    /// Task tab of a project selection while its shadow selection (the companies and persons of its members) is shown.
    ///
    /// `ProjSelectionShadowTask`, number 33.
    ProjSelectionShadowTask,
    /// Context menu of the archive in the diary.
    ///
    /// `DiaryArchive`, number 34.
    DiaryArchive,
    /// Context menu of the members in a company selection.
    ///
    /// `SelectionContactArchive`, number 35.
    SelectionContactArchive,
    /// Context menu of the members in a project selection.
    ///
    /// `SelectionProjectArchive`, number 36.
    SelectionProjectArchive,
    /// Context menu of the members in a sale selection.
    ///
    /// `SelectionSaleArchive`, number 37.
    SelectionSaleArchive,
    /// Context menu of the members in an appointment selection.
    ///
    /// `SelectionAppointmentArchive`, number 38.
    SelectionAppointmentArchive,
    /// Context menu of the members in a document selection.
    ///
    /// `SelectionDocumentArchive`, number 39.
    SelectionDocumentArchive,
    /// Task card of a company selection while a custom archive is shown.
    ///
    /// `ContSelectionCustomTask`, number 40.
    ContSelectionCustomTask,
    /// Task card of an appointment selection while a custom archive is shown.
    ///
    /// `AppntSelectionCustomTask`, number 41.
    AppntSelectionCustomTask,
    /// Task card of a sale selection while a custom archive is shown.
    ///
    /// `SaleSelectionCustomTask`, number 42.
    SaleSelectionCustomTask,
    /// Task card of a document selection while a custom archive is shown.
    ///
    /// `DocSelectionCustomTask`, number 43.
    DocSelectionCustomTask,
    /// Task card of a project selection while a custom archive is shown.
    ///
    /// `ProjSelectionCustomTask`, number 44.
    ProjSelectionCustomTask,
    /// Minicard beside a custom archive.
    ///
    /// `CustomArchiveMiniCard`, number 45.
    CustomArchiveMiniCard,
    /// Main card of a selection.
    ///
    /// `SelectionCard`, number 46.
    SelectionCard,
    /// Minicard of the reporter panel; so far only in the web client.
    ///
    /// `ReportMinicard`, number 47.
    ReportMinicard,
    /// Dialog that edits a quote.
    ///
    /// `QuoteDialog`, number 48.
    QuoteDialog,
    /// Task button in the quote dialog.
    ///
    /// `QuoteDialogTask`, number 49.
    QuoteDialogTask,
    /// Archive in the lower part of the quote dialog.
    ///
    /// `QuoteDialogArchive`, number 50.
    QuoteDialogArchive,
    /// Task button in the dialog of a quote line.
    ///
    /// `QuoteLineDialogTask`, number 51.
    QuoteLineDialogTask,
    /// Dialog that edits a single quote line.
    ///
    /// `QuoteLineDialog`, number 52.
    QuoteLineDialog,
    /// Task panel of a quote line selection while its own members are shown.
    ///
    /// `QuoteLineSelectionMainTask`, number 53.
    QuoteLineSelectionMainTask,
    /// Task panel of a quote line selection while its shadow selection is shown.
    ///
    /// `QuoteLineSelectionShadowTask`, number 54.
    QuoteLineSelectionShadowTask,
    /// Context menu of the members in a quote line selection.
    ///
    /// `SelectionQuoteLineArchive`, number 55.
    SelectionQuoteLineArchive,
    /// Task card of a quote line selection while a custom archive is shown.
    ///
    /// `QuoteLineSelectionCustomTask`, number 56.
    QuoteLineSelectionCustomTask,
    /// Find system, where users search for records.
    ///
    /// `FindSystem`, number 57.
    FindSystem,
    /// Task button on the panel of a mailing selection.
    ///
    /// `MailingSelectionTask`, number 58.
    MailingSelectionTask,
    /// Task button on the mailings panel of a company selection.
    ///
    /// `ContactSelectionMailingsTask`, number 59.
    ContactSelectionMailingsTask,
    /// Task button on the mailings panel of an appointment selection.
    ///
    /// `AppointmentSelectionMailingsTask`, number 60.
    AppointmentSelectionMailingsTask,
    /// Task button on the mailings panel of a sale selection.
    ///
    /// `SaleSelectionMailingsTask`, number 61.
    SaleSelectionMailingsTask,
    /// Task button on the mailings panel of a document selection.
    ///
    /// `DocumentSelectionMailingsTask`, number 62.
    DocumentSelectionMailingsTask,
    /// Task button on the mailings panel of a project selection.
    ///
    /// `ProjectSelectionMailingsTask`, number 63.
    ProjectSelectionMailingsTask,
    /// Task button on the mailings panel of a quote line selection.
    ///
    /// `QuoteLineSelectionMailingsTask`, number 64.
    QuoteLineSelectionMailingsTask,
    /// Entry in the New menu of the top panel.
    ///
    /// `TopPanelNewMenu`, number 65.
    TopPanelNewMenu,
    /// Dashboard panel of the client.
    ///
    /// `Dashboard`, number 66.
    Dashboard,
    /// Tab in the archive below the person; needs an integrated application.
    ///
    /// `PersonArchive`, number 67.
    PersonArchive,
    /// Minicard of the contact person, beside the main card.
    ///
    /// `PersonMinicard`, number 68.
    PersonMinicard,
    /// Task button on the company card.
    ///
    /// `CompanyCardTask`, number 69.
    CompanyCardTask,
    /// Task button on the project card.
    ///
    /// `ProjectCardTask`, number 70.
    ProjectCardTask,
    /// Tab on the card of a request; needs an integrated application.
    ///
    /// `TicketCard`.
    TicketCard,
    /// Minicard of the request, beside the main card.
    ///
    /// `TicketMinicard`.
    TicketMinicard,
    /// Tab on the card of a custom object; needs an integrated application.
    ///
    /// `CustomObjectCard`.
    CustomObjectCard,
    /// Tab in the archive below a custom object; needs an integrated application.
    ///
    /// `CustomObjectArchive`.
    CustomObjectArchive,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Navigation "Navigation" crate::PROFILE {
    0 Invisible = "Invisible" 0;
    1 ToolboxMenu = "ToolboxMenu" 1;
    2 NavigatorButton = "NavigatorButton" 2;
    3 ViewMenu = "ViewMenu" 3;
    4 SelectionTaskCard = "SelectionTaskCard" 4;
    5 ContactCard = "ContactCard" 5;
    6 ContactArchive = "ContactArchive" 6;
    7 ProjectCard = "ProjectCard" 7;
    8 ProjectArchive = "ProjectArchive" 8;
    9 SaleCard = "SaleCard" 9;
    10 PersonCard = "PersonCard" 10;
    11 ActivityDialog = "ActivityDialog" 11;
    12 DocumentDialog = "DocumentDialog" 12;
    13 BrowserPanel = "BrowserPanel" 13;
    14 ContSelectionTask = "ContSelectionTask" 14;
    15 AppntSelectionTask = "AppntSelectionTask" 15;
    16 SaleSelectionTask = "SaleSelectionTask" 16;
    17 DocSelectionTask = "DocSelectionTask" 17;
    18 ProjSelectionTask = "ProjSelectionTask" 18;
    19 CompanyMinicard = "CompanyMinicard" 19;
    20 ProjectMinicard = "ProjectMinicard" 20;
    21 DiaryMinicard = "DiaryMinicard" 21;
    22 SelectionMinicard = "SelectionMinicard" 22;
    23 ButtonPanelTask = "ButtonPanelTask" 23;
    24 AppointmentDialogTask = "AppointmentDialogTask" 24;
    25 SaleDialogTask = "SaleDialogTask" 25;
    26 DocumentDialogTask = "DocumentDialogTask" 26;
    27 PersonDialogTask = "PersonDialogTask" 27;
    28 SaleMinicard = "SaleMinicard" 28;
    29 SaleArchive = "SaleArchive" 29;
    30 AppntSelectionShadowTask = "AppntSelectionShadowTask" 30;
    31 SaleSelectionShadowTask = "SaleSelectionShadowTask" 31;
    32 DocSelectionShadowTask = "DocSelectionShadowTask" 32;
    33 ProjSelectionShadowTask = "ProjSelectionShadowTask" 33;
    34 DiaryArchive = "DiaryArchive" 34;
    35 SelectionContactArchive = "SelectionContactArchive" 35;
    36 SelectionProjectArchive = "SelectionProjectArchive" 36;
    37 SelectionSaleArchive = "SelectionSaleArchive" 37;
    38 SelectionAppointmentArchive = "SelectionAppointmentArchive" 38;
    39 SelectionDocumentArchive = "SelectionDocumentArchive" 39;
    40 ContSelectionCustomTask = "ContSelectionCustomTask" 40;
    41 AppntSelectionCustomTask = "AppntSelectionCustomTask" 41;
    42 SaleSelectionCustomTask = "SaleSelectionCustomTask" 42;
    43 DocSelectionCustomTask = "DocSelectionCustomTask" 43;
    44 ProjSelectionCustomTask = "ProjSelectionCustomTask" 44;
    45 CustomArchiveMiniCard = "CustomArchiveMiniCard" 45;
    46 SelectionCard = "SelectionCard" 46;
    47 ReportMinicard = "ReportMinicard" 47;
    48 QuoteDialog = "QuoteDialog" 48;
    49 QuoteDialogTask = "QuoteDialogTask" 49;
    50 QuoteDialogArchive = "QuoteDialogArchive" 50;
    51 QuoteLineDialogTask = "QuoteLineDialogTask" 51;
    52 QuoteLineDialog = "QuoteLineDialog" 52;
    53 QuoteLineSelectionMainTask = "QuoteLineSelectionMainTask" 53;
    54 QuoteLineSelectionShadowTask = "QuoteLineSelectionShadowTask" 54;
    55 SelectionQuoteLineArchive = "SelectionQuoteLineArchive" 55;
    56 QuoteLineSelectionCustomTask = "QuoteLineSelectionCustomTask" 56;
    57 FindSystem = "FindSystem" 57;
    58 MailingSelectionTask = "MailingSelectionTask" 58;
    59 ContactSelectionMailingsTask = "ContactSelectionMailingsTask" 59;
    60 AppointmentSelectionMailingsTask = "AppointmentSelectionMailingsTask" 60;
    61 SaleSelectionMailingsTask = "SaleSelectionMailingsTask" 61;
    62 DocumentSelectionMailingsTask = "DocumentSelectionMailingsTask" 62;
    63 ProjectSelectionMailingsTask = "ProjectSelectionMailingsTask" 63;
    64 QuoteLineSelectionMailingsTask = "QuoteLineSelectionMailingsTask" 64;
    65 TopPanelNewMenu = "TopPanelNewMenu" 65;
    66 Dashboard = "Dashboard" 66;
    67 PersonArchive = "PersonArchive" 67;
    68 PersonMinicard = "PersonMinicard" 68;
    69 CompanyCardTask = "CompanyCardTask" 69;
    70 ProjectCardTask = "ProjectCardTask" 70;
    71 TicketCard = "TicketCard";
    72 TicketMinicard = "TicketMinicard";
    73 CustomObjectCard = "CustomObjectCard";
    74 CustomObjectArchive = "CustomObjectArchive";
} }

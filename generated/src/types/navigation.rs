// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `Navigation` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Navigation {
    /// `Invisible`, number 0.
    Invisible,
    /// `ToolboxMenu`, number 1.
    ToolboxMenu,
    /// `NavigatorButton`, number 2.
    NavigatorButton,
    /// `ViewMenu`, number 3.
    ViewMenu,
    /// `SelectionTaskCard`, number 4.
    SelectionTaskCard,
    /// `ContactCard`, number 5.
    ContactCard,
    /// `ContactArchive`, number 6.
    ContactArchive,
    /// `ProjectCard`, number 7.
    ProjectCard,
    /// `ProjectArchive`, number 8.
    ProjectArchive,
    /// `SaleCard`, number 9.
    SaleCard,
    /// `PersonCard`, number 10.
    PersonCard,
    /// `ActivityDialog`, number 11.
    ActivityDialog,
    /// `DocumentDialog`, number 12.
    DocumentDialog,
    /// `BrowserPanel`, number 13.
    BrowserPanel,
    /// `ContSelectionTask`, number 14.
    ContSelectionTask,
    /// `AppntSelectionTask`, number 15.
    AppntSelectionTask,
    /// `SaleSelectionTask`, number 16.
    SaleSelectionTask,
    /// `DocSelectionTask`, number 17.
    DocSelectionTask,
    /// `ProjSelectionTask`, number 18.
    ProjSelectionTask,
    /// `CompanyMinicard`, number 19.
    CompanyMinicard,
    /// `ProjectMinicard`, number 20.
    ProjectMinicard,
    /// `DiaryMinicard`, number 21.
    DiaryMinicard,
    /// `SelectionMinicard`, number 22.
    SelectionMinicard,
    /// `ButtonPanelTask`, number 23.
    ButtonPanelTask,
    /// `AppointmentDialogTask`, number 24.
    AppointmentDialogTask,
    /// `SaleDialogTask`, number 25.
    SaleDialogTask,
    /// `DocumentDialogTask`, number 26.
    DocumentDialogTask,
    /// `PersonDialogTask`, number 27.
    PersonDialogTask,
    /// `SaleMinicard`, number 28.
    SaleMinicard,
    /// `SaleArchive`, number 29.
    SaleArchive,
    /// `AppntSelectionShadowTask`, number 30.
    AppntSelectionShadowTask,
    /// `SaleSelectionShadowTask`, number 31.
    SaleSelectionShadowTask,
    /// `DocSelectionShadowTask`, number 32.
    DocSelectionShadowTask,
    /// `ProjSelectionShadowTask`, number 33.
    ProjSelectionShadowTask,
    /// `DiaryArchive`, number 34.
    DiaryArchive,
    /// `SelectionContactArchive`, number 35.
    SelectionContactArchive,
    /// `SelectionProjectArchive`, number 36.
    SelectionProjectArchive,
    /// `SelectionSaleArchive`, number 37.
    SelectionSaleArchive,
    /// `SelectionAppointmentArchive`, number 38.
    SelectionAppointmentArchive,
    /// `SelectionDocumentArchive`, number 39.
    SelectionDocumentArchive,
    /// `ContSelectionCustomTask`, number 40.
    ContSelectionCustomTask,
    /// `AppntSelectionCustomTask`, number 41.
    AppntSelectionCustomTask,
    /// `SaleSelectionCustomTask`, number 42.
    SaleSelectionCustomTask,
    /// `DocSelectionCustomTask`, number 43.
    DocSelectionCustomTask,
    /// `ProjSelectionCustomTask`, number 44.
    ProjSelectionCustomTask,
    /// `CustomArchiveMiniCard`, number 45.
    CustomArchiveMiniCard,
    /// `SelectionCard`, number 46.
    SelectionCard,
    /// `ReportMinicard`, number 47.
    ReportMinicard,
    /// `QuoteDialog`, number 48.
    QuoteDialog,
    /// `QuoteDialogTask`, number 49.
    QuoteDialogTask,
    /// `QuoteDialogArchive`, number 50.
    QuoteDialogArchive,
    /// `QuoteLineDialogTask`, number 51.
    QuoteLineDialogTask,
    /// `QuoteLineDialog`, number 52.
    QuoteLineDialog,
    /// `QuoteLineSelectionMainTask`, number 53.
    QuoteLineSelectionMainTask,
    /// `QuoteLineSelectionShadowTask`, number 54.
    QuoteLineSelectionShadowTask,
    /// `SelectionQuoteLineArchive`, number 55.
    SelectionQuoteLineArchive,
    /// `QuoteLineSelectionCustomTask`, number 56.
    QuoteLineSelectionCustomTask,
    /// `FindSystem`, number 57.
    FindSystem,
    /// `MailingSelectionTask`, number 58.
    MailingSelectionTask,
    /// `ContactSelectionMailingsTask`, number 59.
    ContactSelectionMailingsTask,
    /// `AppointmentSelectionMailingsTask`, number 60.
    AppointmentSelectionMailingsTask,
    /// `SaleSelectionMailingsTask`, number 61.
    SaleSelectionMailingsTask,
    /// `DocumentSelectionMailingsTask`, number 62.
    DocumentSelectionMailingsTask,
    /// `ProjectSelectionMailingsTask`, number 63.
    ProjectSelectionMailingsTask,
    /// `QuoteLineSelectionMailingsTask`, number 64.
    QuoteLineSelectionMailingsTask,
    /// `TopPanelNewMenu`, number 65.
    TopPanelNewMenu,
    /// `Dashboard`, number 66.
    Dashboard,
    /// `PersonArchive`, number 67.
    PersonArchive,
    /// `PersonMinicard`, number 68.
    PersonMinicard,
    /// `CompanyCardTask`, number 69.
    CompanyCardTask,
    /// `ProjectCardTask`, number 70.
    ProjectCardTask,
    /// `TicketCard`.
    TicketCard,
    /// `TicketMinicard`.
    TicketMinicard,
    /// `CustomObjectCard`.
    CustomObjectCard,
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

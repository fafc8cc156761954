// Made by `cargo run --release -p pagewire`; do not edit.

//! Archives: lists that are queried by columns.
//!
//! There is a module per archive, behind a feature of its name, with a constant per column. A column knows its archive,
//! its kind, and whether rows can be sorted by it:
//!
//! ```
//! # #[cfg(feature = "archive-all-users")]
//! # {
//! use superoffice::archives::{Query, all_users};
//!
//! let query = Query::new()
//!     .select((all_users::USERGROUP_ID, all_users::LAST_NAME))
//!     .filter(all_users::LAST_NAME.begins("A"))
//!     .order_by(all_users::LAST_NAME.asc());
//! # drop(query);
//! # }
//! ```
//!
//! | Module | Feature | Rows |
//! |--|--|--|
//! | `all_users` | `archive-all-users` | Every user: employees, external users and system users, with their login and their groups. |
//! | `appointment` | `archive-appointment` | Appointments, tasks and calls. |
//! | `batch_tasks` | `archive-batch-tasks` | Jobs that the server runs in the background. |
//! | `crm_scripts` | `archive-crm-scripts` | Scripts in the language CRMScript. |
//! | `chat_session` | `archive-chat-session` | Chats between customers and users. |
//! | `contact` | `archive-contact` | Companies, with their addresses and numbers. |
//! | `contact_activity` | `archive-contact-activity` | Appointments, sales, documents and requests of companies. |
//! | `contact_dynamic_selection` | `archive-contact-dynamic-selection` | Companies that meet the criteria of a dynamic selection. |
//! | `contact_person_dynamic_selection_v2` | `archive-contact-person-dynamic-selection-v2` | Companies and persons that meet the criteria of a dynamic selection. |
//! | `contact_projects` | `archive-contact-projects` | Projects that have persons of a company as members. |
//! | `contact_selection` | `archive-contact-selection` | Companies and persons that are members of a selection. |
//! | `document` | `archive-document` | Documents. |
//! | `ejscripts` | `archive-ejscripts` | Scripts of the service module. |
//! | `email_address` | `archive-email-address` | E-mail addresses of companies and persons. |
//! | `event_handler` | `archive-event-handler` | Handlers of events, written in CRMScript. |
//! | `find_appointment` | `archive-find-appointment` | Appointments, by the criteria of a search. |
//! | `find_contact` | `archive-find-contact` | Companies and persons, by the criteria of a search. |
//! | `find_document` | `archive-find-document` | Documents, by the criteria of a search. |
//! | `find_project` | `archive-find-project` | Projects and their members, by the criteria of a search. |
//! | `find_sale` | `archive-find-sale` | Sales and their stakeholders, by the criteria of a search. |
//! | `find_selection` | `archive-find-selection` | Selections, by the criteria of a search. |
//! | `foreign_keys` | `archive-foreign-keys` | Keys that other systems have for records. |
//! | `links` | `archive-links` | Links from one record to others and to addresses. |
//! | `news_feed_item` | `archive-news-feed-item` | News of the user, without what is handled or has expired. |
//! | `owner_contacts` | `archive-owner-contacts` | Companies that own the installation. |
//! | `participants` | `archive-participants` | Participants of appointments. |
//! | `person` | `archive-person` | Persons of companies. |
//! | `price_list` | `archive-price-list` | Price lists of quotes. |
//! | `product` | `archive-product` | Products of price lists. |
//! | `project_activity` | `archive-project-activity` | Appointments, sales and documents of projects. |
//! | `project_guide` | `archive-project-guide` | Suggested and created activities of the stages of projects. |
//! | `project_member` | `archive-project-member` | Members of projects. |
//! | `relation` | `archive-relation` | Relations between companies and persons. |
//! | `role` | `archive-role` | Roles that users have. |
//! | `sale_activity` | `archive-sale-activity` | Appointments and documents of sales. |
//! | `sale_filtered_with_stakeholder` | `archive-sale-filtered-with-stakeholder` | Sales with their stakeholders, as one person or company sees them. |
//! | `sale_guide` | `archive-sale-guide` | Suggested and created activities of the stages of sales. |
//! | `sale_history` | `archive-sale-history` | What sales were at earlier times. |
//! | `sale_stakeholder` | `archive-sale-stakeholder` | Stakeholders of sales. |
//! | `simple_contact` | `archive-simple-contact` | Companies, with the columns that lists need most. |
//! | `simple_person` | `archive-simple-person` | Persons, with the columns that lists need most. |
//! | `simple_sale` | `archive-simple-sale` | Sales, with the columns that lists need most. |
//! | `system_events` | `archive-system-events` | Events of the system, such as logins. |
//! | `ticket` | `archive-ticket` | Requests. |
//! | `ticket_message` | `archive-ticket-message` | Messages of requests. |

#![allow(clippy::module_inception, reason = "archives have columns below a step of their name")]

#[macro_use]
#[rustfmt::skip]
mod shared;

#[cfg(feature = "archive-all-users")]
#[rustfmt::skip]
pub mod all_users;

#[cfg(feature = "archive-appointment")]
#[rustfmt::skip]
pub mod appointment;

#[cfg(feature = "archive-batch-tasks")]
#[rustfmt::skip]
pub mod batch_tasks;

#[cfg(feature = "archive-crm-scripts")]
#[rustfmt::skip]
pub mod crm_scripts;

#[cfg(feature = "archive-chat-session")]
#[rustfmt::skip]
pub mod chat_session;

#[cfg(feature = "archive-contact")]
#[rustfmt::skip]
pub mod contact;

#[cfg(feature = "archive-contact-activity")]
#[rustfmt::skip]
pub mod contact_activity;

#[cfg(feature = "archive-contact-dynamic-selection")]
#[rustfmt::skip]
pub mod contact_dynamic_selection;

#[cfg(feature = "archive-contact-person-dynamic-selection-v2")]
#[rustfmt::skip]
pub mod contact_person_dynamic_selection_v2;

#[cfg(feature = "archive-contact-projects")]
#[rustfmt::skip]
pub mod contact_projects;

#[cfg(feature = "archive-contact-selection")]
#[rustfmt::skip]
pub mod contact_selection;

#[cfg(feature = "archive-document")]
#[rustfmt::skip]
pub mod document;

#[cfg(feature = "archive-ejscripts")]
#[rustfmt::skip]
pub mod ejscripts;

#[cfg(feature = "archive-email-address")]
#[rustfmt::skip]
pub mod email_address;

#[cfg(feature = "archive-event-handler")]
#[rustfmt::skip]
pub mod event_handler;

#[cfg(feature = "archive-find-appointment")]
#[rustfmt::skip]
pub mod find_appointment;

#[cfg(feature = "archive-find-contact")]
#[rustfmt::skip]
pub mod find_contact;

#[cfg(feature = "archive-find-document")]
#[rustfmt::skip]
pub mod find_document;

#[cfg(feature = "archive-find-project")]
#[rustfmt::skip]
pub mod find_project;

#[cfg(feature = "archive-find-sale")]
#[rustfmt::skip]
pub mod find_sale;

#[cfg(feature = "archive-find-selection")]
#[rustfmt::skip]
pub mod find_selection;

#[cfg(feature = "archive-foreign-keys")]
#[rustfmt::skip]
pub mod foreign_keys;

#[cfg(feature = "archive-links")]
#[rustfmt::skip]
pub mod links;

#[cfg(feature = "archive-news-feed-item")]
#[rustfmt::skip]
pub mod news_feed_item;

#[cfg(feature = "archive-owner-contacts")]
#[rustfmt::skip]
pub mod owner_contacts;

#[cfg(feature = "archive-participants")]
#[rustfmt::skip]
pub mod participants;

#[cfg(feature = "archive-person")]
#[rustfmt::skip]
pub mod person;

#[cfg(feature = "archive-price-list")]
#[rustfmt::skip]
pub mod price_list;

#[cfg(feature = "archive-product")]
#[rustfmt::skip]
pub mod product;

#[cfg(feature = "archive-project-activity")]
#[rustfmt::skip]
pub mod project_activity;

#[cfg(feature = "archive-project-guide")]
#[rustfmt::skip]
pub mod project_guide;

#[cfg(feature = "archive-project-member")]
#[rustfmt::skip]
pub mod project_member;

#[cfg(feature = "archive-relation")]
#[rustfmt::skip]
pub mod relation;

#[cfg(feature = "archive-role")]
#[rustfmt::skip]
pub mod role;

#[cfg(feature = "archive-sale-activity")]
#[rustfmt::skip]
pub mod sale_activity;

#[cfg(feature = "archive-sale-filtered-with-stakeholder")]
#[rustfmt::skip]
pub mod sale_filtered_with_stakeholder;

#[cfg(feature = "archive-sale-guide")]
#[rustfmt::skip]
pub mod sale_guide;

#[cfg(feature = "archive-sale-history")]
#[rustfmt::skip]
pub mod sale_history;

#[cfg(feature = "archive-sale-stakeholder")]
#[rustfmt::skip]
pub mod sale_stakeholder;

#[cfg(feature = "archive-simple-contact")]
#[rustfmt::skip]
pub mod simple_contact;

#[cfg(feature = "archive-simple-person")]
#[rustfmt::skip]
pub mod simple_person;

#[cfg(feature = "archive-simple-sale")]
#[rustfmt::skip]
pub mod simple_sale;

#[cfg(feature = "archive-system-events")]
#[rustfmt::skip]
pub mod system_events;

#[cfg(feature = "archive-ticket")]
#[rustfmt::skip]
pub mod ticket;

#[cfg(feature = "archive-ticket-message")]
#[rustfmt::skip]
pub mod ticket_message;

// An archive of such a name takes its place.
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::archive::*;
#[doc(no_inline)]
pub use pagewire_runtime::archive_row;

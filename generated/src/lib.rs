// Made by `cargo run --release -p pagewire`; do not edit.

//! SuperOffice WebAPI: types, a client and server traits.
//!
//! Made from version `2026-07` of the OpenAPI document: 3356 operations in 150 modules, one per tag.
//!
//! # Client
//!
//! With the feature `client`, `Client::builder` makes a `Client`. It has one method per tag, which
//! returns a handle with one method per operation. Required inputs are arguments, and a body is
//! borrowed; a small body that belongs to one operation is spread over arguments. What is optional
//! follows on the call, and `send` sends it. With the feature `reqwest` the builder has `build`, for
//! a client over that library.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ai-agent"))]
//! # mod example {
//! use superoffice::{Client, Credentials, Error, Transport};
//!
//! async fn call(transport: impl Transport + 'static, token: &str) -> Result<(), Error> {
//!     let client = Client::builder("https://example.com/tenant/api/")
//!         .credentials(Credentials::bearer(token))
//!         .build_over(transport)?;
//!
//!     let response = client.ai_agent().analyze_biz_card_image(&b"content".as_slice().into(), true).send().await?;
//!     println!("{response:?}");
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Types
//!
//! [`types`] holds the carriers and enums of all tags that are on. A carrier has plain fields, each
//! an `Option`. Make one with `new` and the `set_*` methods, or assign to its fields. Date-times and
//! numbers go out as they came in. Enums are open: a member that is not known arrives as `Unlisted`
//! and keeps its text.
//!
//! Absent and `null` are the same on reading: `None`, or an empty carrier where a whole body is `null`. Clients
//! leave out what is `None`; servers write `null`. What is left out stays as it was in a PATCH, and may be emptied
//! by a PUT, which replaces the whole: send back what you read in full. Properties that a newer server sends are
//! kept in the field `unknown` and sent back; an explicit `null` can be put there too.
//!
//! ```
//! # #[cfg(feature = "ai-agent")]
//! # fn example() -> Result<(), serde_json::Error> {
//! use superoffice::types::BizCard;
//!
//! let mut carrier: BizCard = serde_json::from_str(r#"{"Newer":1}"#)?;
//! carrier.unknown.insert("Contact", serde_json::Value::Null);
//! assert_eq!(serde_json::to_string(&carrier)?, "{\"Contact\":null,\"Newer\":1}");
//! # Ok(()) }
//! # #[cfg(feature = "ai-agent")]
//! # example().unwrap();
//! ```
//!
//! # Server
//!
//! With the feature `server`, every tag's module has a trait with one method per operation. Write the
//! methods that you serve, as `async fn`; the others return 501. The module's `routes` takes a value
//! of your type, and the runtime's `Router`, which is a `tower` service, takes the routes of any
//! number of tags.
//!
//! ```
//! # #[cfg(all(feature = "server", feature = "ai-agent"))]
//! # mod example {
//! use superoffice::runtime::server::{Router, RoutesError};
//! use superoffice::ai_agent::{self, AiAgentServer};
//!
//! struct Mine;
//!
//! impl AiAgentServer for Mine {
//!     // The methods that you serve.
//! }
//!
//! fn router() -> Result<Router, RoutesError> {
//!     Router::new([ai_agent::routes(Mine)])
//! }
//! # }
//! ```
//!
//! # Features
//!
//! Every tag is a feature, spelled like its module with `-` for `_`. A feature compiles its
//! operations and the types that they reach, and nothing else. Without `client` and `server` there
//! are types only, and no HTTP library.
//!
//! | Feature | What it brings |
//! |--|--|
//! | a tag, such as `ai-agent` | Its operations and the types that they reach. |
//! | `full` | Every tag. |
//! | an archive, such as `archive-all-users` | Its columns. |
//! | `all-archives` | Every archive. |
//! | `archives` | What archives have in common; the features of archives turn it on. |
//! | `client` (the only default) | The client: a handle per tag, with a method per operation. |
//! | `reqwest` | A transport for the client, over the library `reqwest` with TLS by `rustls`. |
//! | `reqwest-no-tls` | The same with the TLS library that your program turns on in `reqwest`, such as `native-tls`. |
//! | `http2` | HTTP/2 over the transport of `reqwest`, where servers offer it. |
//! | `server` | Server traits: one per tag, with a method per operation, which returns 501 until you write it. |
//! | `chrono` | Conversions of date-times from and to those of the library `chrono`. |
//! | `jiff` | Conversions of date-times from and to those of the library `jiff`. |
//! | `time` | Conversions of date-times from and to those of the library `time`. |
//! | `rust_decimal` | Conversions of numbers from and to the decimals of the library `rust_decimal`. |
//! | `auth` | A layer for servers that identifies callers, and refuses those who may not call. |
//! | `cors` | A layer for servers that lets pages of other origins call. |
//! | `gzip` | Compressed bodies, on the side or sides that are on. |
//! | `localize` | Responses of servers in the time zone and the language of the caller. |
//! | `mock` | A transport for tests that returns a sample for every operation, without a network. |
//! | `multipart` | Forms with files in them, for calls that upload. |
//! | `paging` | All rows of a response that comes in pages, as one stream. |
//! | `patch` | JSON Patch and merge patches: made and sent by clients, applied by servers. |
//! | `retry` | Calls that are tried again, and credentials that are renewed. |
//! | `tenant` | Clients of the vendor's online service: tenants that move or stop, and their system users. |
//! | `tokio` | Files and timers of that library: uploads and downloads, pauses of `retry`, time limits for bodies that servers read. |
//! | `tower` | Services of that library as transports of clients, and its layers around any transport. |
//! | `tracing` | A span for each call of a client, without secrets. |
//! | `oauth` | People logged in at the vendor's online service: codes with PKCE, refresh tokens, checked identities. |
//! | `webhooks` | Notifications of webhooks, with checked signatures and typed values. |
//! | `axum` | Notifications of webhooks as arguments of handlers of that library. |
//!
//! # Tags
//!
//! | Module | What it is about |
//! |--|--|
//! | `ai_agent` | Language models and recognition: copilots, summaries, translation, sentiment, business cards. |
//! | `appointment` | Follow-ups, meetings and tasks, one URL per appointment. |
//! | `appointment_agent` | Follow-ups, meetings, tasks and bookings in diaries, with invitations and recurrence. |
//! | `archive` | Searches over any archive provider: rows of columns by filter and order. |
//! | `archive_agent` | Searches that return rows of columns, and the column settings that users keep for lists. |
//! | `associate_agent` | Lookup of CRM users (associates), by key, person or group, and their notes. |
//! | `attachment` | Files attached to messages of requests, with their content. |
//! | `batch` | Jobs that run in the background, one URL per job. |
//! | `batch_agent` | Jobs that run in the background on the server: start, state, stop, results. |
//! | `blob_agent` | Binary objects such as pictures of companies, persons, products and projects. |
//! | `bulk_update_agent` | One change applied to many records at once, by keys or by selection. |
//! | `chat_agent` | Chat sessions, messages, topics and agents: what a customer's chat needs from queue to transcript. |
//! | `chat_presence` | Whether users take part in chat. |
//! | `chat_session` | Conversations with customers, one URL per session. |
//! | `chat_topic` | Chat topics (channels), their agents and their widgets. |
//! | `configuration_agent` | Settings of the installation: screens, diary views, landing pages, system events. |
//! | `contact` | Companies (contacts), one URL per company. |
//! | `contact_agent` | Companies (contacts): read, change, copy, merge, delete, and what belongs to them. |
//! | `contact_relation` | Relations between companies and persons, one URL per relation. |
//! | `copilot` | Copilots, assistants that answer from given sources. |
//! | `copilot_data_source` | Sources of text that a copilot answers from. |
//! | `crm_script` | Scripts that run on the server, one URL per script. |
//! | `crm_script_agent` | Scripts that run on the server, and the triggers that start them. |
//! | `custom_object` | Records of a custom object. |
//! | `custom_object_agent` | Custom objects, tables that a customer adds, and their definitions. |
//! | `custom_object_definition` | Definitions of the tables that a customer adds: fields, screens, rights. |
//! | `customer_service_agent` | Mailboxes, templates, sessions and settings of the service part. |
//! | `dash` | Dashboards, one URL per dashboard. |
//! | `dash_agent` | Dashboards with their tiles, themes and collections. |
//! | `dash_theme` | Color themes of dashboards. |
//! | `dash_tile` | Tiles on dashboards. |
//! | `dash_tile_definition` | What kinds of dashboard tiles there are to choose from. |
//! | `database_agent` | The steps by which the database was brought to its present model. |
//! | `database_table_agent` | Direct reading and writing of rows in tables that allow it. |
//! | `diagnostics_agent` | State of the server: logs, caches, table sizes, usage. |
//! | `document` | Documents with their files, one URL per document. |
//! | `document_agent` | Documents and their files: content, templates, check-out, versions, previews. |
//! | `document_migration_agent` | Moves documents and templates from one document archive to another. |
//! | `e_mail_agent` | Mail accounts and messages, folders and synchronization of IMAP mailboxes. |
//! | `erp_sync_agent` | Connections to ERP systems, and the mapping of their records to those of the CRM. |
//! | `favourite_agent` | The favorites of the calling user. |
//! | `field_info_base` | Descriptions of fields: standard, user-defined and extra ones. |
//! | `find_agent` | Searches by the criteria of the Find dialog, saved or given. |
//! | `foreign_app` | Other systems and their devices, with the keys that they give to records. |
//! | `foreign_system_agent` | Keys that other systems give to records of the CRM, by app and device. |
//! | `free_text_agent` | The full-text index: state, rebuilding, and how words are combined. |
//! | `hierarchy` | Folders in which lists of other things are arranged. |
//! | `import_agent` | Import of companies and persons from files or an ERP system. |
//! | `license` | Licenses of the installation and its modules. |
//! | `license_agent` | Licenses of the installation, its modules and its users. |
//! | `list` | Definitions of the lists from which users choose values. |
//! | `list_agent` | The lists from which users choose values, with items, headings and visibility for groups. |
//! | `list_business` | The list of lines of business of companies. |
//! | `list_category` | The list of categories of companies. |
//! | `list_competitor` | The list of competitors in sales. |
//! | `list_consent_purpose` | The list of purposes that persons consent to. |
//! | `list_consent_source` | The list of ways in which consent was given. |
//! | `list_country` | The list of countries, with their address formats. |
//! | `list_credited` | The list of those who are credited for sales. |
//! | `list_currency` | The list of currencies, with their rates. |
//! | `list_delivery_terms` | The list of terms of delivery in quotes. |
//! | `list_delivery_type` | The list of ways of delivery in quotes. |
//! | `list_document_template` | The list of templates for documents and mails. |
//! | `list_item` | Items of any list, by the list's key or name. |
//! | `list_legal_base` | The list of legal bases for storing data about persons. |
//! | `list_mdo` | Any list as a selection box shows it. |
//! | `list_mr_mrs` | The list of titles in front of names. |
//! | `list_payment_terms` | The list of terms of payment in quotes. |
//! | `list_payment_type` | The list of ways of payment in quotes. |
//! | `list_position` | The list of positions of contact persons. |
//! | `list_price` | Price lists with their products. |
//! | `list_priority` | The list of priorities of activities. |
//! | `list_product_category` | Categories that products in price lists are sorted into. |
//! | `list_product_family` | Families that products in price lists are grouped by. |
//! | `list_product_type` | Kinds of product that price lists distinguish, such as goods and services. |
//! | `list_project_status` | Statuses that projects go through, from planned to closed. |
//! | `list_project_type` | Kinds of project, each with its statuses and its guide. |
//! | `list_quote_approve_reason` | Reasons that an approver gives when a quote is let through. |
//! | `list_quote_deny_reason` | Reasons that an approver gives when a quote is sent back. |
//! | `list_rating` | The list of stages (ratings) of sales, with their probabilities. |
//! | `list_reason` | The list of reasons why sales were lost. |
//! | `list_reason_sold` | The list of reasons why sales were won. |
//! | `list_reason_stalled` | The list of reasons why sales are on hold. |
//! | `list_sale_type` | The list of types of sales, with their guides and quote settings. |
//! | `list_selection_category` | Categories that selections are sorted into. |
//! | `list_source` | The list of sources of sales. |
//! | `list_task` | The list of types of activities, such as meeting or call. |
//! | `list_ticket_category` | The categories that requests are sorted into, as a tree. |
//! | `list_ticket_priority` | The list of priorities of requests, with escalation. |
//! | `list_ticket_status` | The list of statuses of requests. |
//! | `list_ticket_type` | The list of types of requests. |
//! | `list_user_group` | The groups that users belong to. |
//! | `list_web_panel` | The list of web panels, pages shown inside the clients. |
//! | `marketing_agent` | Mailings with their content blocks, and forms on the web with their submissions. |
//! | `mdo_agent` | List items as selection boxes show them: with headings, icons, history. |
//! | `messaging_agent` | Short messages (SMS) through plugins, and the state of their delivery. |
//! | `navigator_agent` | The companies that a user looked at lately. |
//! | `news_feed_agent` | Items in the news feed of a user: posted, read, handled. |
//! | `news_feed_item` | Items in the news feed of a user, one URL per item. |
//! | `number_allocation_agent` | Number series for customers, projects, documents and the like. |
//! | `person` | Contact persons, one URL per person. |
//! | `person_agent` | Contact persons: read, change, merge, delete; consents, bounces, subscriptions. |
//! | `phone_list_agent` | The phone list: numbers of companies, departments and favorites. |
//! | `pocket_agent` | What the mobile app needs: start-up data, caller ids, push notifications. |
//! | `preference` | Values of settings, by section and key. |
//! | `preference_agent` | Settings of users, groups and the system, and the descriptions of what can be set. |
//! | `preference_description` | Descriptions of settings that can be made. |
//! | `preference_description_line` | Values that a described setting can have. |
//! | `previews_agent` | Short previews of records, as clients show them on hover. |
//! | `product` | Products of price lists, one URL per product. |
//! | `project` | Projects, one URL per project. |
//! | `project_agent` | Projects, their members, events and guides. |
//! | `project_member` | Members of projects, one URL per member. |
//! | `quote_agent` | Quotes in sales: versions, alternatives, lines, price lists, approval, connections. |
//! | `relation_agent` | Relations between companies and persons, such as owner or supplier. |
//! | `relation_definition` | Kinds of relations between companies and persons. |
//! | `report_agent` | Layouts of labels for printed reports. |
//! | `resource_agent` | Texts of the user interface that replace the vendor's. |
//! | `role` | Roles and the rights that they give. |
//! | `saint_agent` | Status monitors: counters of activities and sales that show neglected customers. |
//! | `sale` | Sales, one URL per sale. |
//! | `sale_agent` | Sales: stages, stakeholders, due dates, summaries. |
//! | `sale_stakeholder` | Companies and persons with a part in a sale. |
//! | `script` | Scripts that run on the server, by their unique identifier. |
//! | `selection` | Selections, one URL per stored set of records. |
//! | `selection_agent` | Selections: stored sets of records, fixed or found by criteria. |
//! | `sentry_agent` | The rights of the calling user on tables, fields and functions. |
//! | `shipment_message` | Content of mailings. |
//! | `shipment_message_block` | Blocks that the content of mailings is made of. |
//! | `string` | Texts of the user interface, by name and language. |
//! | `system_event` | Events of the installation, such as logins and jobs. |
//! | `table_record` | Rows of database tables that allow direct access. |
//! | `targets_agent` | Sales targets by user, group and company, with revisions. |
//! | `ticket` | Requests (tickets) of customer service, one URL per request. |
//! | `ticket_agent` | Requests (tickets) of customer service with messages, attachments and history. |
//! | `ticket_message` | Messages within requests, one URL per message. |
//! | `ticket_relation` | Relations between requests. |
//! | `ticket_relation_definition` | Kinds of relations between requests. |
//! | `ticket_type` | Types of requests with their settings. |
//! | `time_zone` | Time zones: that of the server, of the user, and all others. |
//! | `time_zone_agent` | Time zones that the installation knows, and conversions between them. |
//! | `tooltips_agent` | Tooltips, the short texts that clients show on hover. |
//! | `trigger_script` | Scripts that are started by events. |
//! | `user` | Users with logins, one URL per user. |
//! | `user_agent` | Users with logins, roles, credentials and passwords. |
//! | `user_defined_field_info_agent` | Definitions of user-defined fields: layout, publishing, types. |
//! | `view_state_agent` | History lists and what a user had open last. |
//! | `webhook` | Webhooks, one URL per subscription. |
//! | `webhook_agent` | Webhooks: who is notified of which events, and tests of that. |
//! | `workflow_agent` | Marketing flows: steps, triggers, participants, e-mail content. |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#[cfg(feature = "ai-agent")]
#[rustfmt::skip]
pub mod ai_agent;

#[cfg(feature = "appointment")]
#[rustfmt::skip]
pub mod appointment;

#[cfg(feature = "appointment-agent")]
#[rustfmt::skip]
pub mod appointment_agent;

#[cfg(feature = "archive")]
#[rustfmt::skip]
pub mod archive;

#[cfg(feature = "archive-agent")]
#[rustfmt::skip]
pub mod archive_agent;

#[cfg(feature = "associate-agent")]
#[rustfmt::skip]
pub mod associate_agent;

#[cfg(feature = "attachment")]
#[rustfmt::skip]
pub mod attachment;

#[cfg(feature = "batch")]
#[rustfmt::skip]
pub mod batch;

#[cfg(feature = "batch-agent")]
#[rustfmt::skip]
pub mod batch_agent;

#[cfg(feature = "blob-agent")]
#[rustfmt::skip]
pub mod blob_agent;

#[cfg(feature = "bulk-update-agent")]
#[rustfmt::skip]
pub mod bulk_update_agent;

#[cfg(feature = "chat-agent")]
#[rustfmt::skip]
pub mod chat_agent;

#[cfg(feature = "chat-presence")]
#[rustfmt::skip]
pub mod chat_presence;

#[cfg(feature = "chat-session")]
#[rustfmt::skip]
pub mod chat_session;

#[cfg(feature = "chat-topic")]
#[rustfmt::skip]
pub mod chat_topic;

#[cfg(feature = "configuration-agent")]
#[rustfmt::skip]
pub mod configuration_agent;

#[cfg(feature = "contact")]
#[rustfmt::skip]
pub mod contact;

#[cfg(feature = "contact-agent")]
#[rustfmt::skip]
pub mod contact_agent;

#[cfg(feature = "contact-relation")]
#[rustfmt::skip]
pub mod contact_relation;

#[cfg(feature = "copilot")]
#[rustfmt::skip]
pub mod copilot;

#[cfg(feature = "copilot-data-source")]
#[rustfmt::skip]
pub mod copilot_data_source;

#[cfg(feature = "crm-script")]
#[rustfmt::skip]
pub mod crm_script;

#[cfg(feature = "crm-script-agent")]
#[rustfmt::skip]
pub mod crm_script_agent;

#[cfg(feature = "custom-object")]
#[rustfmt::skip]
pub mod custom_object;

#[cfg(feature = "custom-object-agent")]
#[rustfmt::skip]
pub mod custom_object_agent;

#[cfg(feature = "custom-object-definition")]
#[rustfmt::skip]
pub mod custom_object_definition;

#[cfg(feature = "customer-service-agent")]
#[rustfmt::skip]
pub mod customer_service_agent;

#[cfg(feature = "dash")]
#[rustfmt::skip]
pub mod dash;

#[cfg(feature = "dash-agent")]
#[rustfmt::skip]
pub mod dash_agent;

#[cfg(feature = "dash-theme")]
#[rustfmt::skip]
pub mod dash_theme;

#[cfg(feature = "dash-tile")]
#[rustfmt::skip]
pub mod dash_tile;

#[cfg(feature = "dash-tile-definition")]
#[rustfmt::skip]
pub mod dash_tile_definition;

#[cfg(feature = "database-agent")]
#[rustfmt::skip]
pub mod database_agent;

#[cfg(feature = "database-table-agent")]
#[rustfmt::skip]
pub mod database_table_agent;

#[cfg(feature = "diagnostics-agent")]
#[rustfmt::skip]
pub mod diagnostics_agent;

#[cfg(feature = "document")]
#[rustfmt::skip]
pub mod document;

#[cfg(feature = "document-agent")]
#[rustfmt::skip]
pub mod document_agent;

#[cfg(feature = "document-migration-agent")]
#[rustfmt::skip]
pub mod document_migration_agent;

#[cfg(feature = "e-mail-agent")]
#[rustfmt::skip]
pub mod e_mail_agent;

#[cfg(feature = "erp-sync-agent")]
#[rustfmt::skip]
pub mod erp_sync_agent;

#[cfg(feature = "favourite-agent")]
#[rustfmt::skip]
pub mod favourite_agent;

#[cfg(feature = "field-info-base")]
#[rustfmt::skip]
pub mod field_info_base;

#[cfg(feature = "find-agent")]
#[rustfmt::skip]
pub mod find_agent;

#[cfg(feature = "foreign-app")]
#[rustfmt::skip]
pub mod foreign_app;

#[cfg(feature = "foreign-system-agent")]
#[rustfmt::skip]
pub mod foreign_system_agent;

#[cfg(feature = "free-text-agent")]
#[rustfmt::skip]
pub mod free_text_agent;

#[cfg(feature = "hierarchy")]
#[rustfmt::skip]
pub mod hierarchy;

#[cfg(feature = "import-agent")]
#[rustfmt::skip]
pub mod import_agent;

#[cfg(feature = "license")]
#[rustfmt::skip]
pub mod license;

#[cfg(feature = "license-agent")]
#[rustfmt::skip]
pub mod license_agent;

#[cfg(feature = "list")]
#[rustfmt::skip]
pub mod list;

#[cfg(feature = "list-agent")]
#[rustfmt::skip]
pub mod list_agent;

#[cfg(feature = "list-business")]
#[rustfmt::skip]
pub mod list_business;

#[cfg(feature = "list-category")]
#[rustfmt::skip]
pub mod list_category;

#[cfg(feature = "list-competitor")]
#[rustfmt::skip]
pub mod list_competitor;

#[cfg(feature = "list-consent-purpose")]
#[rustfmt::skip]
pub mod list_consent_purpose;

#[cfg(feature = "list-consent-source")]
#[rustfmt::skip]
pub mod list_consent_source;

#[cfg(feature = "list-country")]
#[rustfmt::skip]
pub mod list_country;

#[cfg(feature = "list-credited")]
#[rustfmt::skip]
pub mod list_credited;

#[cfg(feature = "list-currency")]
#[rustfmt::skip]
pub mod list_currency;

#[cfg(feature = "list-delivery-terms")]
#[rustfmt::skip]
pub mod list_delivery_terms;

#[cfg(feature = "list-delivery-type")]
#[rustfmt::skip]
pub mod list_delivery_type;

#[cfg(feature = "list-document-template")]
#[rustfmt::skip]
pub mod list_document_template;

#[cfg(feature = "list-item")]
#[rustfmt::skip]
pub mod list_item;

#[cfg(feature = "list-legal-base")]
#[rustfmt::skip]
pub mod list_legal_base;

#[cfg(feature = "list-mdo")]
#[rustfmt::skip]
pub mod list_mdo;

#[cfg(feature = "list-mr-mrs")]
#[rustfmt::skip]
pub mod list_mr_mrs;

#[cfg(feature = "list-payment-terms")]
#[rustfmt::skip]
pub mod list_payment_terms;

#[cfg(feature = "list-payment-type")]
#[rustfmt::skip]
pub mod list_payment_type;

#[cfg(feature = "list-position")]
#[rustfmt::skip]
pub mod list_position;

#[cfg(feature = "list-price")]
#[rustfmt::skip]
pub mod list_price;

#[cfg(feature = "list-priority")]
#[rustfmt::skip]
pub mod list_priority;

#[cfg(feature = "list-product-category")]
#[rustfmt::skip]
pub mod list_product_category;

#[cfg(feature = "list-product-family")]
#[rustfmt::skip]
pub mod list_product_family;

#[cfg(feature = "list-product-type")]
#[rustfmt::skip]
pub mod list_product_type;

#[cfg(feature = "list-project-status")]
#[rustfmt::skip]
pub mod list_project_status;

#[cfg(feature = "list-project-type")]
#[rustfmt::skip]
pub mod list_project_type;

#[cfg(feature = "list-quote-approve-reason")]
#[rustfmt::skip]
pub mod list_quote_approve_reason;

#[cfg(feature = "list-quote-deny-reason")]
#[rustfmt::skip]
pub mod list_quote_deny_reason;

#[cfg(feature = "list-rating")]
#[rustfmt::skip]
pub mod list_rating;

#[cfg(feature = "list-reason")]
#[rustfmt::skip]
pub mod list_reason;

#[cfg(feature = "list-reason-sold")]
#[rustfmt::skip]
pub mod list_reason_sold;

#[cfg(feature = "list-reason-stalled")]
#[rustfmt::skip]
pub mod list_reason_stalled;

#[cfg(feature = "list-sale-type")]
#[rustfmt::skip]
pub mod list_sale_type;

#[cfg(feature = "list-selection-category")]
#[rustfmt::skip]
pub mod list_selection_category;

#[cfg(feature = "list-source")]
#[rustfmt::skip]
pub mod list_source;

#[cfg(feature = "list-task")]
#[rustfmt::skip]
pub mod list_task;

#[cfg(feature = "list-ticket-category")]
#[rustfmt::skip]
pub mod list_ticket_category;

#[cfg(feature = "list-ticket-priority")]
#[rustfmt::skip]
pub mod list_ticket_priority;

#[cfg(feature = "list-ticket-status")]
#[rustfmt::skip]
pub mod list_ticket_status;

#[cfg(feature = "list-ticket-type")]
#[rustfmt::skip]
pub mod list_ticket_type;

#[cfg(feature = "list-user-group")]
#[rustfmt::skip]
pub mod list_user_group;

#[cfg(feature = "list-web-panel")]
#[rustfmt::skip]
pub mod list_web_panel;

#[cfg(feature = "marketing-agent")]
#[rustfmt::skip]
pub mod marketing_agent;

#[cfg(feature = "mdo-agent")]
#[rustfmt::skip]
pub mod mdo_agent;

#[cfg(feature = "messaging-agent")]
#[rustfmt::skip]
pub mod messaging_agent;

#[cfg(feature = "navigator-agent")]
#[rustfmt::skip]
pub mod navigator_agent;

#[cfg(feature = "news-feed-agent")]
#[rustfmt::skip]
pub mod news_feed_agent;

#[cfg(feature = "news-feed-item")]
#[rustfmt::skip]
pub mod news_feed_item;

#[cfg(feature = "number-allocation-agent")]
#[rustfmt::skip]
pub mod number_allocation_agent;

#[cfg(feature = "person")]
#[rustfmt::skip]
pub mod person;

#[cfg(feature = "person-agent")]
#[rustfmt::skip]
pub mod person_agent;

#[cfg(feature = "phone-list-agent")]
#[rustfmt::skip]
pub mod phone_list_agent;

#[cfg(feature = "pocket-agent")]
#[rustfmt::skip]
pub mod pocket_agent;

#[cfg(feature = "preference")]
#[rustfmt::skip]
pub mod preference;

#[cfg(feature = "preference-agent")]
#[rustfmt::skip]
pub mod preference_agent;

#[cfg(feature = "preference-description")]
#[rustfmt::skip]
pub mod preference_description;

#[cfg(feature = "preference-description-line")]
#[rustfmt::skip]
pub mod preference_description_line;

#[cfg(feature = "previews-agent")]
#[rustfmt::skip]
pub mod previews_agent;

#[cfg(feature = "product")]
#[rustfmt::skip]
pub mod product;

#[cfg(feature = "project")]
#[rustfmt::skip]
pub mod project;

#[cfg(feature = "project-agent")]
#[rustfmt::skip]
pub mod project_agent;

#[cfg(feature = "project-member")]
#[rustfmt::skip]
pub mod project_member;

#[cfg(feature = "quote-agent")]
#[rustfmt::skip]
pub mod quote_agent;

#[cfg(feature = "relation-agent")]
#[rustfmt::skip]
pub mod relation_agent;

#[cfg(feature = "relation-definition")]
#[rustfmt::skip]
pub mod relation_definition;

#[cfg(feature = "report-agent")]
#[rustfmt::skip]
pub mod report_agent;

#[cfg(feature = "resource-agent")]
#[rustfmt::skip]
pub mod resource_agent;

#[cfg(feature = "role")]
#[rustfmt::skip]
pub mod role;

#[cfg(feature = "saint-agent")]
#[rustfmt::skip]
pub mod saint_agent;

#[cfg(feature = "sale")]
#[rustfmt::skip]
pub mod sale;

#[cfg(feature = "sale-agent")]
#[rustfmt::skip]
pub mod sale_agent;

#[cfg(feature = "sale-stakeholder")]
#[rustfmt::skip]
pub mod sale_stakeholder;

#[cfg(feature = "script")]
#[rustfmt::skip]
pub mod script;

#[cfg(feature = "selection")]
#[rustfmt::skip]
pub mod selection;

#[cfg(feature = "selection-agent")]
#[rustfmt::skip]
pub mod selection_agent;

#[cfg(feature = "sentry-agent")]
#[rustfmt::skip]
pub mod sentry_agent;

#[cfg(feature = "shipment-message")]
#[rustfmt::skip]
pub mod shipment_message;

#[cfg(feature = "shipment-message-block")]
#[rustfmt::skip]
pub mod shipment_message_block;

#[cfg(feature = "string")]
#[rustfmt::skip]
pub mod string;

#[cfg(feature = "system-event")]
#[rustfmt::skip]
pub mod system_event;

#[cfg(feature = "table-record")]
#[rustfmt::skip]
pub mod table_record;

#[cfg(feature = "targets-agent")]
#[rustfmt::skip]
pub mod targets_agent;

#[cfg(feature = "ticket")]
#[rustfmt::skip]
pub mod ticket;

#[cfg(feature = "ticket-agent")]
#[rustfmt::skip]
pub mod ticket_agent;

#[cfg(feature = "ticket-message")]
#[rustfmt::skip]
pub mod ticket_message;

#[cfg(feature = "ticket-relation")]
#[rustfmt::skip]
pub mod ticket_relation;

#[cfg(feature = "ticket-relation-definition")]
#[rustfmt::skip]
pub mod ticket_relation_definition;

#[cfg(feature = "ticket-type")]
#[rustfmt::skip]
pub mod ticket_type;

#[cfg(feature = "time-zone")]
#[rustfmt::skip]
pub mod time_zone;

#[cfg(feature = "time-zone-agent")]
#[rustfmt::skip]
pub mod time_zone_agent;

#[cfg(feature = "tooltips-agent")]
#[rustfmt::skip]
pub mod tooltips_agent;

#[cfg(feature = "trigger-script")]
#[rustfmt::skip]
pub mod trigger_script;

#[cfg(feature = "user")]
#[rustfmt::skip]
pub mod user;

#[cfg(feature = "user-agent")]
#[rustfmt::skip]
pub mod user_agent;

#[cfg(feature = "user-defined-field-info-agent")]
#[rustfmt::skip]
pub mod user_defined_field_info_agent;

#[cfg(feature = "view-state-agent")]
#[rustfmt::skip]
pub mod view_state_agent;

#[cfg(feature = "webhook")]
#[rustfmt::skip]
pub mod webhook;

#[cfg(feature = "webhook-agent")]
#[rustfmt::skip]
pub mod webhook_agent;

#[cfg(feature = "workflow-agent")]
#[rustfmt::skip]
pub mod workflow_agent;

#[cfg(feature = "archives")]
#[rustfmt::skip]
pub mod archives;

#[cfg(feature = "client")]
#[rustfmt::skip]
mod client;

#[cfg(feature = "client")]
pub use client::{Builder, CallWithOptions, Client};
pub use pagewire_runtime as runtime;

#[doc(no_inline)]
pub use pagewire_runtime::{Bytes, Carrier, DateTime, Decimal, File, Map, Unknown};

#[cfg(feature = "client")]
#[doc(no_inline)]
pub use pagewire_runtime::client::{
    Body, Credentials, Error, ErrorKind, Failure, TimeLimit, Transport, TransportError,
};

#[cfg(feature = "mock")]
#[doc(no_inline)]
pub use pagewire_runtime::client::{Mock, MockResponse};

#[cfg(feature = "multipart")]
#[doc(no_inline)]
pub use pagewire_runtime::client::Multipart;

#[cfg(feature = "reqwest-no-tls")]
#[doc(no_inline)]
pub use pagewire_runtime::client::Reqwest;

#[cfg(feature = "retry")]
#[doc(no_inline)]
pub use pagewire_runtime::client::RetryPolicy;

#[doc(no_inline)]
pub use pagewire_runtime::superoffice::text;

#[cfg(feature = "client")]
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::TimeZone;

#[cfg(feature = "tenant")]
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::tenant;

#[cfg(feature = "webhooks")]
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::webhook as webhooks;

/// What the API does differently from OpenAPI, JSON Schema and HTTP, if anything.
pub const PROFILE: &dyn pagewire_runtime::Profile = pagewire_runtime::superoffice::PROFILE;

/// The release of the API that the crate was made from: the version of its document.
pub const RELEASE: &str = "2026-07";

#[rustfmt::skip]
mod tables;

#[rustfmt::skip]
pub mod types;

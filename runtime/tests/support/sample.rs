//! What generated code looks like, written by hand: the emitter prints exactly this style, and the tests beside use it.
//!
//! How to read it as the author of the emitter:
//! * A carrier is a plain struct and one `pagewire_runtime::carrier!` line a property. All fields are `Option`; carriers inside
//!   are `Box<…>`, inside `Vec<…>` and `Map<…>` they stand bare; array of array is `Vec<Vec<…>>`; free-form is
//!   `serde_json::Value` (here by its path). The last field is always `pub unknown: pagewire_runtime::Unknown`;
//!   a property of that name gets another one.
//!   `set_*` is the setter's name; it never collides with a field as fields keep their wire words.
//! * Scalars: string → String, int32 → i32, int64 → i64, double → f64, boolean → bool, date-time → DateTime, byte → Bytes.
//! * Client arguments: i32, i64, f64, bool by value, `&str`, anything else by reference: `&DateTime`, `&Enum`,
//!   `&Carrier`, `&[T]`, `&Map<T>`. As views: `View::I32(x)`, `View::I64`, `View::F64`, `View::Bool`, `View::Str(x)`,
//!   `View::DateTime(x)`, `View::Enum(x)`, `View::Carrier(x)`, `View::List(&x)` (x: `&[T]`), `View::Map(x)`.
//!   Path parameters go to `Call::new` in the order of the placeholders; required query parameters follow as
//!   `.query("name", View::…)`; a one-off request is `.arguments(&[View::…, …])`; any other body `.body(View::…)`,
//!   binary `.binary(media_type, data)`.
//! * Results, client: carrier → `C`, array → `Vec<T>`, dictionary → `Map<T>`, scalars bare, bytes → `pagewire_runtime::client::Binary`, none → `()`.
//! * Server arguments by value: path and required query parameters bare, optional ones `Option<T>`, repeated ones
//!   `Vec<T>`, body last and bare (`Option<T>` if not required). Binary bodies: `pagewire_runtime::server::Upload` by `input.upload()`.
//! * Results, server: as the client's, but carriers and strings as `Option<…>` (none is answered with `null`), bytes →
//!   `pagewire_runtime::server::Binary`.
//! * Operations with optional parameters besides `$select` and the four headers get a name for their calls by `pagewire_runtime::call!`, whose type is `CallWithOptions`.

#![allow(dead_code, unreachable_pub)]

/// Carriers and enumerations.
pub mod carriers {
    use pagewire_runtime::{DateTime, Map};

    /// A chat session: one visitor's conversation in a topic.
    #[non_exhaustive]
    pub struct ChatSessionEntity {
        /// The key.
        pub chat_session_id: Option<i32>,
        /// Where the session stands.
        pub status: Option<ChatSessionStatus>,
        /// What the visitor does right now.
        pub flags: Option<ChatSessionFlags>,
        /// When the visitor asked.
        pub when_requested: Option<DateTime>,
        /// The message that started it.
        pub first_message: Option<Box<ChatMessage>>,
        /// All messages.
        pub messages: Option<Vec<ChatMessage>>,
        /// Ids of former topics.
        pub topics: Option<Vec<i32>>,
        /// Whether a bot answers.
        pub chatbot_is_active: Option<bool>,
        /// Average rating.
        pub rating: Option<f64>,
        /// Texts by name.
        pub extra_fields: Option<Map<String>>,
        /// Anything.
        pub custom: Option<serde_json::Value>,
        /// Properties that this crate does not know.
        pub unknown: pagewire_runtime::Unknown,
    }

    pagewire_runtime::carrier! { ChatSessionEntity "ChatSessionEntity" pagewire_runtime::superoffice::PROFILE {
        0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
        1 status set_status ChatSessionStatus = "Status";
        2 flags set_flags ChatSessionFlags = "Flags";
        3 when_requested set_when_requested DateTime = "WhenRequested";
        4 first_message set_first_message Box<ChatMessage> = "FirstMessage";
        5 messages set_messages Vec<ChatMessage> = "Messages";
        6 topics set_topics Vec<i32> = "Topics";
        7 chatbot_is_active set_chatbot_is_active bool = "ChatbotIsActive";
        8 rating set_rating f64 = "Rating";
        9 extra_fields set_extra_fields Map<String> = "ExtraFields";
        10 custom set_custom serde_json::Value = "Custom";
    } }

    /// One message of a session.
    #[non_exhaustive]
    pub struct ChatMessage {
        /// The key.
        pub chat_message_id: Option<i32>,
        /// The text.
        pub message: Option<String>,
        /// When it was sent.
        pub when_posted: Option<DateTime>,
        /// Properties that this crate does not know.
        pub unknown: pagewire_runtime::Unknown,
    }

    pagewire_runtime::carrier! { ChatMessage "ChatMessage" pagewire_runtime::superoffice::PROFILE {
        0 chat_message_id set_chat_message_id i32 = "ChatMessageId";
        1 message set_message String = "Message";
        2 when_posted set_when_posted DateTime = "WhenPosted";
    } }

    /// Where a session stands.
    ///
    /// A newer server may send members that are not listed: treat [`Unlisted`](Self::Unlisted) as "something else".
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChatSessionStatus {
        /// No status.
        None,
        /// Waiting for an agent.
        InQueue,
        /// Over.
        Closed,
        /// Put aside; its number is not known.
        Parked,
        /// A value that this crate does not know, as it came.
        Unlisted(pagewire_runtime::UnknownMember),
    }

    pagewire_runtime::open_enum! { ChatSessionStatus "ChatSessionStatus" pagewire_runtime::superoffice::PROFILE {
        0 None = "None" 0;
        1 InQueue = "InQueue" 3;
        2 Closed = "Closed" 8;
        3 Parked = "Parked";
    } }

    /// What the visitor does.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ChatSessionFlags(pagewire_runtime::value::Flags);

    pagewire_runtime::flag_enum! { ChatSessionFlags "ChatSessionFlags" pagewire_runtime::superoffice::PROFILE {
        /// No flag.
        NONE = "None" 0;
        /// Is typing.
        CUSTOMER_IS_TYPING = "CustomerIsTyping" 1;
        /// Has the window open.
        WINDOW_OPEN = "WindowOpen" 2;
    } }
}

/// Descriptor parts that operations share; the emitter prints each distinct one once.
pub mod wire {
    use pagewire_runtime::operation::{Request, Response, Shared, Status};

    /// Media types of request bodies.
    pub static JSON_XML_FORM: &[&str] = &[
        "application/json",
        "text/json",
        "application/xml",
        "text/xml",
        "application/x-www-form-urlencoded",
        "application/json-patch+json",
        "application/merge-patch+json",
    ];
    /// Media types of responses.
    pub static JSON_XML: &[&str] = &[
        "application/json",
        "text/json",
        "application/xml",
        "text/xml",
    ];
    /// What the lines of operations name.
    pub static SHARED: Shared = Shared::new(
        &[(
            "options",
            &[
                "Accept-Language",
                "SO-Language",
                "SO-Culture",
                "SO-TimeZone",
                "SO-AppToken",
            ],
        )],
        &[("value", Request::new(true, JSON_XML_FORM))],
        &[
            ("value", &[Response::new(Status::Code(200), JSON_XML)]),
            (
                "found",
                &[
                    Response::new(Status::Code(200), JSON_XML),
                    Response::new(Status::Code(404), &[]),
                ],
            ),
        ],
    )
    .of(pagewire_runtime::superoffice::PROFILE);
}

/// Operations of the tag `Chat_Agent`: client handle, server trait, descriptors.
pub mod chat_agent {
    use pagewire_runtime::View;

    use super::{carriers::*, wire};

    pagewire_runtime::operations! { "Chat_Agent" wire::SHARED {
        ResetChatSession "POST /api/v1/Agents/Chat/ResetChatSession v1ChatAgent_ResetChatSession query:optional:text:$select headers:options request:value responses:value body:ResetChatSessionRequest field:ChatSessionId";
    } }

    /// Calls of the chat agent.
    #[derive(Clone, Copy, Debug)]
    pub struct ChatAgent<'c>(pub(crate) &'c pagewire_runtime::client::Client);

    impl<'c> ChatAgent<'c> {
        /// Puts a session back on the queue.
        ///
        /// `POST /api/v1/Agents/Chat/ResetChatSession`
        #[inline]
        pub fn reset_chat_session(
            self,
            chat_session_id: i32,
        ) -> pagewire_runtime::client::Call<'c, ChatSessionEntity, pagewire_runtime::client::Select>
        {
            pagewire_runtime::client::Call::of(
                self.0,
                &OPERATIONS,
                Op::ResetChatSession as usize,
                &[],
            )
            .arguments(&[View::I32(chat_session_id)])
        }
    }

    /// Handlers of the chat agent. Every method answers 501 unless it is implemented.
    #[allow(unused_variables)]
    pub trait ChatAgentApi: Send + Sync + 'static {
        /// Puts a session back on the queue.
        ///
        /// `POST /api/v1/Agents/Chat/ResetChatSession`
        fn reset_chat_session(
            &self,
            cx: &pagewire_runtime::server::Context,
            chat_session_id: Option<i32>,
        ) -> impl Future<
            Output = Result<Option<ChatSessionEntity>, pagewire_runtime::server::Error>,
        > + Send {
            pagewire_runtime::server::not_implemented()
        }
    }

    /// The routes of the chat agent, handled by `api`.
    pub fn routes(api: impl ChatAgentApi) -> pagewire_runtime::server::Routes {
        pagewire_runtime::server::Routes::new(&OPERATIONS, api, dispatch)
    }

    fn dispatch<'a, T: ChatAgentApi>(
        api: &'a T,
        operation: usize,
        cx: &'a pagewire_runtime::server::Context,
        input: &pagewire_runtime::server::Input<'_>,
    ) -> Result<pagewire_runtime::server::Responding<'a>, pagewire_runtime::server::Error> {
        use pagewire_runtime::{server::respond, take};
        Ok(match Op::at(operation) {
            Some(Op::ResetChatSession) => {
                let mut chat_session_id = None;
                take!(input.arguments(&mut [&mut chat_session_id]));
                respond(cx, api.reset_chat_session(cx, chat_session_id))
            }
            None => return Err(pagewire_runtime::server::Error::not_implemented()),
        })
    }
}

/// Operations of the tag `ChatSession`.
pub mod chat_session {
    use pagewire_runtime::View;

    use super::{CallWithOptions, carriers::*, wire};

    pagewire_runtime::operations! { "ChatSession" wire::SHARED {
        GetChatMessages "GET /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSessionEntity_GetChatMessages path:required:int32:chatSessionId query:optional:int32:after headers:options responses:value";
    } }

    /// Calls of chat sessions.
    #[derive(Clone, Copy, Debug)]
    pub struct ChatSession<'c>(pub(crate) &'c pagewire_runtime::client::Client);

    impl<'c> ChatSession<'c> {
        /// The messages of a session.
        ///
        /// `GET /api/v1/ChatSession/{chatSessionId}/Messages`
        #[inline]
        pub fn get_chat_messages(self, chat_session_id: i32) -> AfterCall<'c, Vec<ChatMessage>> {
            AfterCall::from(pagewire_runtime::client::Call::of(
                self.0,
                &OPERATIONS,
                Op::GetChatMessages as usize,
                &[View::I32(chat_session_id)],
            ))
        }
    }

    pagewire_runtime::call! {
        /// A call of [`ChatSession::get_chat_messages`].
        AfterCall = CallWithOptions NoSelect AfterOptions {
            /// Only messages after the one with this id.
            after i32 = "after";
        }
    }

    /// Handlers of chat sessions.
    #[allow(unused_variables)]
    pub trait ChatSessionApi: Send + Sync + 'static {
        /// The messages of a session.
        ///
        /// `GET /api/v1/ChatSession/{chatSessionId}/Messages`
        fn get_chat_messages(
            &self,
            cx: &pagewire_runtime::server::Context,
            chat_session_id: i32,
            after: Option<i32>,
        ) -> impl Future<Output = Result<Vec<ChatMessage>, pagewire_runtime::server::Error>> + Send
        {
            pagewire_runtime::server::not_implemented()
        }
    }

    /// The routes of chat sessions, handled by `api`.
    pub fn routes(api: impl ChatSessionApi) -> pagewire_runtime::server::Routes {
        pagewire_runtime::server::Routes::new(&OPERATIONS, api, dispatch)
    }

    fn dispatch<'a, T: ChatSessionApi>(
        api: &'a T,
        operation: usize,
        cx: &'a pagewire_runtime::server::Context,
        input: &pagewire_runtime::server::Input<'_>,
    ) -> Result<pagewire_runtime::server::Responding<'a>, pagewire_runtime::server::Error> {
        use pagewire_runtime::{server::respond, take};
        Ok(match Op::at(operation) {
            Some(Op::GetChatMessages) => respond(
                cx,
                api.get_chat_messages(
                    cx,
                    take!(input.path("chatSessionId")),
                    take!(input.query("after")),
                ),
            ),
            None => return Err(pagewire_runtime::server::Error::not_implemented()),
        })
    }
}

/// Operations of the tag `ChatTopic`.
pub mod chat_topic {
    use pagewire_runtime::View;

    use super::{carriers::*, wire};

    pagewire_runtime::operations! { "ChatTopic" wire::SHARED {
        CreateChatSessionForTopic "POST /api/v1/ChatTopic/{chatTopicId}/Sessions v1ChatTopicEntity_CreateChatSessionForTopic path:required:int32:chatTopicId headers:options responses:found";
    } }

    /// Calls of chat topics.
    #[derive(Clone, Copy, Debug)]
    pub struct ChatTopic<'c>(pub(crate) &'c pagewire_runtime::client::Client);

    impl<'c> ChatTopic<'c> {
        /// Starts a session in a topic.
        ///
        /// `POST /api/v1/ChatTopic/{chatTopicId}/Sessions`
        #[inline]
        pub fn create_chat_session_for_topic(
            self,
            chat_topic_id: i32,
        ) -> pagewire_runtime::client::Call<'c, ChatSessionEntity> {
            pagewire_runtime::client::Call::of(
                self.0,
                &OPERATIONS,
                Op::CreateChatSessionForTopic as usize,
                &[View::I32(chat_topic_id)],
            )
        }
    }

    /// Handlers of chat topics.
    #[allow(unused_variables)]
    pub trait ChatTopicApi: Send + Sync + 'static {
        /// Starts a session in a topic.
        ///
        /// `POST /api/v1/ChatTopic/{chatTopicId}/Sessions`
        fn create_chat_session_for_topic(
            &self,
            cx: &pagewire_runtime::server::Context,
            chat_topic_id: i32,
        ) -> impl Future<
            Output = Result<Option<ChatSessionEntity>, pagewire_runtime::server::Error>,
        > + Send {
            pagewire_runtime::server::not_implemented()
        }
    }

    /// The routes of chat topics, handled by `api`.
    pub fn routes(api: impl ChatTopicApi) -> pagewire_runtime::server::Routes {
        pagewire_runtime::server::Routes::new(&OPERATIONS, api, dispatch)
    }

    fn dispatch<'a, T: ChatTopicApi>(
        api: &'a T,
        operation: usize,
        cx: &'a pagewire_runtime::server::Context,
        input: &pagewire_runtime::server::Input<'_>,
    ) -> Result<pagewire_runtime::server::Responding<'a>, pagewire_runtime::server::Error> {
        use pagewire_runtime::{server::respond, take};
        Ok(match Op::at(operation) {
            Some(Op::CreateChatSessionForTopic) => respond(
                cx,
                api.create_chat_session_for_topic(cx, take!(input.path("chatTopicId"))),
            ),
            None => return Err(pagewire_runtime::server::Error::not_implemented()),
        })
    }
}

pagewire_runtime::call_with_options! { CallWithOptions superoffice_calls }

/// The client: a handle a tag.
#[derive(Clone, Debug)]
pub struct Client(pagewire_runtime::client::Client);

impl Client {
    /// Calls of the chat agent.
    #[must_use]
    pub fn chat_agent(&self) -> chat_agent::ChatAgent<'_> {
        chat_agent::ChatAgent(&self.0)
    }

    /// Calls of chat sessions.
    #[must_use]
    pub fn chat_session(&self) -> chat_session::ChatSession<'_> {
        chat_session::ChatSession(&self.0)
    }

    /// Calls of chat topics.
    #[must_use]
    pub fn chat_topic(&self) -> chat_topic::ChatTopic<'_> {
        chat_topic::ChatTopic(&self.0)
    }
}

impl From<pagewire_runtime::client::Client> for Client {
    fn from(client: pagewire_runtime::client::Client) -> Self {
        Self(client)
    }
}

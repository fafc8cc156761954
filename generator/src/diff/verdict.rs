//! The effects on the wire of each kind of change.

use super::effect::{Directions, Effect, Effects, Wire};
use super::kind::Kind;
use super::relation::Relation;

/// Returns the effect of a change on the wire, for values that travel in `directions`.
///
/// The effect is that on a client made from the old document and a server of the new one. Every property is assumed to be sent and read.
/// Unknown members of enums must be accepted, because enums are open (see [`spec`](crate::spec)).
pub(super) fn wire((request, response, reason): Effects, directions: Directions) -> Wire {
    let only = |applies: bool, effect| if applies { effect } else { Effect::None };
    let wire = Wire {
        request: only(directions.request, request),
        response: only(directions.response, response),
        reason,
    };
    let worst = request.max(response);
    let reason = match wire.effect() {
        Effect::None if worst != Effect::None => "no operation sends it that way, before and after",
        // The reason concerns the breaking direction, in which the value does not travel.
        Effect::Compatible if worst == Effect::Breaking && wire.request != Effect::None => {
            "what callers send is still taken"
        }
        Effect::Compatible if worst == Effect::Breaking => "readers can take what comes",
        _ => reason,
    };
    Wire { reason, ..wire }
}

/// Returns the effects of a kind of change on requests and responses.
pub(super) fn effects(kind: Kind, relation: Option<Relation>) -> Effects {
    use Effect::{Breaking, Compatible, None};
    match kind {
        Kind::OperationAdded => (Compatible, None, "nobody calls it yet"),
        Kind::OperationRemoved => (Breaking, None, "calls of it fail"),
        Kind::OperationMoved => (Breaking, None, "calls go to where it was"),
        Kind::SecurityAdded => (Compatible, None, "the other ways still work"),
        Kind::SecurityRemoved => (Breaking, None, "calls that use it are refused"),
        Kind::SecurityTightened => (
            Breaking,
            None,
            "calls that show only what they did are refused",
        ),
        Kind::SecurityLoosened => (Compatible, None, "calls may still show what they did"),
        Kind::SecurityReordered => (Compatible, None, "each of the ways still works"),
        Kind::ParameterAdded => (Compatible, None, "it may be left out"),
        Kind::ParameterAddedRequired => (Breaking, None, "today's calls lack it"),
        Kind::ParameterRemoved => (
            Breaking,
            None,
            "what callers ask for with it no longer happens",
        ),
        Kind::ParameterRespelled | Kind::ParameterMoved | Kind::ParameterRestyled => {
            (Breaking, None, "calls send it the old way")
        }
        Kind::PlaceholderRenamed => (None, None, "names of path parameters do not travel"),
        Kind::ParameterRenamed | Kind::ParametersGrouped => (
            None,
            None,
            "properties of an exploded object travel by their own names",
        ),
        Kind::PlaceholdersSwapped => (
            Breaking,
            None,
            "the values at these places of the path mean something else",
        ),
        Kind::MarkupChanged => (
            Breaking,
            Breaking,
            "elements and attributes are written and read the old way",
        ),
        Kind::KeywordChanged => (
            Breaking,
            Breaking,
            "what it does to the values is not known",
        ),
        Kind::LinksChanged => (None, Compatible, "links are hints; calls work without them"),
        Kind::CallbackAdded => (None, Compatible, "nobody waits for its calls yet"),
        Kind::CallbackRemoved => (None, Breaking, "who waits for its calls gets none"),
        Kind::CallbackChanged => (None, Breaking, "what it does to its calls is not known"),
        Kind::ParameterRequired => (Breaking, None, "calls without it are refused"),
        Kind::ParameterOptional => (Compatible, None, "it may still be sent"),
        Kind::ParameterMemberAdded | Kind::BodyMemberAdded => {
            (Compatible, None, "the other values still work")
        }
        Kind::ParameterMemberRemoved | Kind::BodyMemberRemoved => {
            (Breaking, None, "calls with this value are refused")
        }
        Kind::BodyEncoding => (Breaking, None, "calls encode it the old way"),
        Kind::HeaderAdded => (None, Compatible, "readers pass over it"),
        Kind::HeaderRemoved => (None, Breaking, "readers look for it"),
        Kind::HeaderRequired => (None, Compatible, "readers find it"),
        Kind::HeaderOptional => (None, Breaking, "readers may miss it"),
        Kind::VariantAdded => (
            Compatible,
            Breaking,
            "readers may meet a variant unknown to them",
        ),
        Kind::VariantRemoved => (Breaking, Compatible, "requests with it are refused"),
        Kind::DiscriminatorChanged => (Breaking, Breaking, "variants are looked for the old way"),
        Kind::MappingAdded => (
            Compatible,
            Breaking,
            "readers may meet a value unknown to them",
        ),
        Kind::MappingRemoved => (Breaking, Breaking, "the value is sent and looked for"),
        Kind::ParameterTightened => (Breaking, None, "values that were allowed are refused"),
        Kind::ParameterLoosened => (Compatible, None, "what was allowed still is"),
        Kind::ParameterDefault | Kind::PropertyDefault | Kind::ValueDefault => (
            Compatible,
            Compatible,
            "what was allowed still is; leaving it out means something else",
        ),
        Kind::BodyAdded => (Compatible, None, "it may be left out"),
        Kind::BodyAddedRequired => (Breaking, None, "today's calls send none"),
        Kind::BodyRemoved => (Breaking, None, "what callers send is not looked at"),
        Kind::BodyRequired => (Breaking, None, "calls without it are refused"),
        Kind::BodyOptional => (Compatible, None, "it may still be sent"),
        Kind::BodyMediaAdded => (Compatible, None, "the others still work"),
        Kind::BodyMediaRemoved => (Breaking, None, "bodies of this media type are refused"),
        Kind::ResponseAdded => (None, Compatible, "the others still come"),
        Kind::ResponseRemoved => (None, Breaking, "callers wait for this status"),
        Kind::ErrorAdded | Kind::ErrorRemoved => {
            (None, Compatible, "callers must be ready for any error")
        }
        Kind::ResponseBodyAdded => (None, Compatible, "a body that nobody reads does no harm"),
        Kind::ResponseBodyRemoved => (None, Breaking, "callers read it"),
        Kind::ResponseMediaAdded => (None, Compatible, "callers say what they accept"),
        Kind::ResponseMediaRemoved => (None, Breaking, "callers that accept only this get nothing"),
        Kind::PropertyAdded => (
            Compatible,
            Compatible,
            "it may be left out, and passed over",
        ),
        Kind::PropertyAddedRequired => (
            Breaking,
            Compatible,
            "today's requests lack it; readers pass over it",
        ),
        Kind::PropertyRemoved => (
            Breaking,
            Breaking,
            "who sends or reads it gets nothing from it",
        ),
        Kind::PropertyRenamed => (Breaking, Breaking, "the old name is sent and read"),
        Kind::PropertyRequired => (Breaking, Compatible, "requests without it are refused"),
        Kind::PropertyOptional => (Compatible, Breaking, "readers may miss it"),
        Kind::PropertyNullable => (Compatible, Breaking, "readers may meet a null"),
        Kind::PropertyNotNullable => (Breaking, Compatible, "requests with a null are refused"),
        Kind::PropertyTightened
        | Kind::BodyTightened
        | Kind::ResponseTightened
        | Kind::HeaderTightened
        | Kind::CarrierTightened => (Breaking, Compatible, "values that were allowed are refused"),
        Kind::PropertyLoosened
        | Kind::BodyLoosened
        | Kind::ResponseLoosened
        | Kind::HeaderLoosened
        | Kind::CarrierLoosened => (Compatible, Breaking, "readers may meet other values"),
        Kind::MemberAdded
        | Kind::PropertyMemberAdded
        | Kind::ResponseMemberAdded
        | Kind::HeaderMemberAdded => (
            Compatible,
            Compatible,
            "enums are open: readers let it pass",
        ),
        Kind::MemberRemoved
        | Kind::PropertyMemberRemoved
        | Kind::ResponseMemberRemoved
        | Kind::HeaderMemberRemoved => (Breaking, Compatible, "requests with it are refused"),
        Kind::MemberRenamed => (Breaking, Breaking, "the old word is sent and looked for"),
        Kind::MemberRenumbered => (Breaking, Breaking, "the number means another member"),
        Kind::FlagsSet => (Compatible, Breaking, "readers may meet a list of members"),
        Kind::FlagsUnset => (Breaking, Compatible, "lists of members are refused"),
        Kind::SchemaReplaced => (Breaking, Breaking, "values have another form"),
        Kind::ArchiveAdded | Kind::ColumnAdded => (Compatible, None, "nobody asks for it yet"),
        Kind::ArchiveRemoved => (Breaking, None, "queries of it are refused"),
        Kind::ArchiveQueried => (Breaking, Breaking, "its rows have other columns"),
        Kind::EntityAdded => (Compatible, Compatible, "readers let its rows pass"),
        Kind::ColumnRemoved | Kind::EntityRemoved => {
            (Breaking, None, "queries with it are refused")
        }
        Kind::ColumnRetyped => (
            Breaking,
            Breaking,
            "it takes other operators and has other values",
        ),
        Kind::ColumnSorted => (Compatible, None, "today's queries still work"),
        Kind::ColumnUnsorted => (Breaking, None, "orders by it are refused"),
        Kind::ServersChanged => (Breaking, None, "calls go to the old address"),
        Kind::ServersAdded => (Compatible, None, "calls may go where they did"),
        Kind::PrefixMoved => (Compatible, None, "calls go to the same addresses"),
        Kind::SchemeChanged => (Breaking, None, "credentials are sent the old way"),
        Kind::ParameterRetyped
        | Kind::BodyRetyped
        | Kind::ResponseRetyped
        | Kind::HeaderRetyped
        | Kind::CarrierRetyped
        | Kind::PropertyRetyped => match relation {
            Some(Relation::Widened) => (Compatible, Breaking, "readers may meet other values"),
            Some(Relation::Narrowed) => {
                (Breaking, Compatible, "values that were allowed are refused")
            }
            Some(Relation::Learned) => {
                (None, None, "free-form before: only the document knows more")
            }
            Some(Relation::Forgotten) => {
                (None, None, "free-form now: only the document knows less")
            }
            _ => (Breaking, Breaking, "values have another form"),
        },
        Kind::OperationFact => (Compatible, None, "callers may act on it"),
        _ => (None, None, "nothing of it travels"),
    }
}

/// Returns the effects of a change of a webhook. Clients receive its requests and send its responses. They may miss a removed part of a
/// request; they ignore an added one.
pub(super) fn received(kind: Kind, effects: Effects) -> Effects {
    use Effect::{Breaking, Compatible, None};
    match kind {
        Kind::OperationAdded => (None, Compatible, "nobody waits for its calls yet"),
        Kind::OperationRemoved => (None, Breaking, "who waits for its calls gets none"),
        Kind::ParameterAdded
        | Kind::ParameterAddedRequired
        | Kind::BodyAdded
        | Kind::BodyAddedRequired => (None, Compatible, "receivers pass over it"),
        Kind::ParameterRemoved | Kind::BodyRemoved => (None, Breaking, "receivers look for it"),
        Kind::ParameterRequired | Kind::BodyRequired => (None, Compatible, "receivers find it"),
        Kind::ParameterOptional | Kind::BodyOptional => (None, Breaking, "receivers may miss it"),
        Kind::ParameterTightened => (None, Compatible, "receivers can take what comes"),
        Kind::ParameterLoosened => (None, Breaking, "receivers may meet other values"),
        Kind::ParameterMemberAdded | Kind::BodyMemberAdded => {
            (None, Compatible, "enums are open: receivers let it pass")
        }
        Kind::ParameterMemberRemoved | Kind::BodyMemberRemoved => {
            (None, Compatible, "receivers can take what comes")
        }
        Kind::BodyMediaAdded => (None, Breaking, "receivers may meet another media type"),
        Kind::BodyMediaRemoved => (None, Compatible, "the others still come"),
        Kind::ResponseBodyAdded => (Breaking, None, "the sender waits for a body"),
        Kind::ResponseBodyRemoved => (Compatible, None, "a body that nobody reads does no harm"),
        Kind::HeaderRequired => (Breaking, None, "the sender waits for it"),
        Kind::HeaderOptional => (Compatible, None, "it may still be sent"),
        _ => match effects {
            (one, None, reason) => (None, one, reason),
            (None, other, reason) => (other, None, reason),
            both => both,
        },
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of user behind an associate.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets),
///   [`user().create_default_user_from_user_type_and_person_id`](../user/struct.UserClient.html#method.create_default_user_from_user_type_and_person_id),
///   [`user_agent().change_user_type`](../user_agent/struct.UserAgentClient.html#method.change_user_type),
///   [`user_agent().create_default_user_from_user_type`](../user_agent/struct.UserAgentClient.html#method.create_default_user_from_user_type),
///   [`user_agent().create_default_user_from_user_type_and_person_id`](../user_agent/struct.UserAgentClient.html#method.create_default_user_from_user_type_and_person_id),
///   [`user_agent().get_credential_types_for_user_type`](../user_agent/struct.UserAgentClient.html#method.get_credential_types_for_user_type)
///   and 5 more operations.
/// - part of [`Associate`](struct.Associate.html),
///   [`CreateDefaultUserFromUserTypeAndCredentialRequest`](struct.CreateDefaultUserFromUserTypeAndCredentialRequest.html),
///   [`ModuleLicense`](struct.ModuleLicense.html),
///   [`ResolveUserFromInfoRequest`](struct.ResolveUserFromInfoRequest.html),
///   [`SoPrincipalCarrier`](struct.SoPrincipalCarrier.html), [`User`](struct.User.html) and 2 more types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// The kind of user is not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// An employee with a login of their own.
    ///
    /// `InternalAssociate`, number 1.
    InternalAssociate,
    /// A thing that can be booked, such as a room.
    ///
    /// `ResourceAssociate`, number 2.
    ResourceAssociate,
    /// A person from outside, such as a customer with a login.
    ///
    /// `ExternalAssociate`, number 3.
    ExternalAssociate,
    /// Represents visitors of applications that ask for no login.
    ///
    /// `AnonymousAssociate`, number 4.
    AnonymousAssociate,
    /// An integration or administrative task, without restrictions.
    ///
    /// `SystemAssociate`, number 5.
    SystemAssociate,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UserType "UserType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 InternalAssociate = "InternalAssociate" 1;
    2 ResourceAssociate = "ResourceAssociate" 2;
    3 ExternalAssociate = "ExternalAssociate" 3;
    4 AnonymousAssociate = "AnonymousAssociate" 4;
    5 SystemAssociate = "SystemAssociate" 5;
} }

//! Users as the carriers `Associate` and `MDOListItem` (`docs/chat.md#users`).

use std::collections::BTreeMap;

use pagewire_runtime::Map;
use superoffice::types::{Associate, MDOListItem, UserType};

use crate::ids::UserId;
use crate::member::User;
use crate::store::{Error, UserRef};

/// A user. Names that only the CRM has are left out.
pub(super) fn associate(user: &User) -> Associate {
    Associate::new()
        .set_associate_id(user.id.0)
        .set_ej_user_id(user.id.0)
        .set_name(user.login.clone())
        .set_user_name(user.login.clone())
        .set_full_name(user.full_name.clone())
        .set_formal_name(user.full_name.clone())
        .set_tooltip(user.full_name.clone())
        .set_person_id(0)
        .set_group_idx(0)
        .set_rank(0)
        .set_type(UserType::InternalAssociate)
        .set_deleted(false)
        .set_field_properties(Map::new())
}

/// The user to whom a carrier refers: by its key, else by its name; `None` for an empty carrier (`docs/chat.md#saving-a-session`).
pub(super) fn reference(associate: &Associate) -> Option<UserRef> {
    let keys = [associate.associate_id, associate.ej_user_id];
    let key = keys.into_iter().flatten().find_map(UserId::given);
    let names = [&associate.name, &associate.user_name];
    let mut names = names
        .into_iter()
        .flatten()
        .filter(|name| !name.trim().is_empty());
    key.map(UserRef::Id)
        .or_else(|| names.next().cloned().map(UserRef::Name))
}

/// Determines the user after a patch of `shown`: the properties that the patch has changed identify the new user.
pub(super) fn settle(
    property: &str,
    shown: &Option<Box<Associate>>,
    patched: &mut Option<Box<Associate>>,
) -> Result<(), Error> {
    let (Some(shown), Some(patched)) = (shown, patched) else {
        return Ok(());
    };
    if shown == patched {
        return Ok(());
    }
    let [associate_id, ej_user_id] = [
        patched.associate_id != shown.associate_id,
        patched.ej_user_id != shown.ej_user_id,
    ];
    let [name, user_name] = [
        patched.name != shown.name,
        patched.user_name != shown.user_name,
    ];
    if !associate_id {
        patched.associate_id = None;
    }
    if !ej_user_id {
        patched.ej_user_id = None;
    }
    if user_name && !name {
        patched.name = None;
    }
    if associate_id || ej_user_id || name || user_name {
        return Ok(());
    }
    Err(Error::BadInput(format!(
        "{property} is another user by AssociateId, EjUserId, Name or UserName; its other properties belong to the \
         user and cannot be changed here"
    )))
}

/// The users as a list, or below their groups.
pub(super) fn list(users: &[User], flat: bool) -> Vec<MDOListItem> {
    if flat {
        return users.iter().map(item).collect();
    }
    let mut groups: BTreeMap<&str, Vec<MDOListItem>> = BTreeMap::new();
    for user in users {
        groups.entry(&user.group).or_default().push(item(user));
    }
    let numbered = (1..).zip(groups);
    numbered
        .map(|(number, (name, users))| {
            blank(number, name)
                .set_type("usergroup")
                .set_child_items(users)
        })
        .collect()
}

fn item(user: &User) -> MDOListItem {
    blank(user.id.0, &user.full_name)
        .set_type("chatuser")
        .set_extra_info(user.login.clone())
        .set_child_items(Vec::new())
}

fn blank(id: i32, name: &str) -> MDOListItem {
    MDOListItem::new()
        .set_id(id)
        .set_name(name)
        .set_full_name(name)
        .set_tool_tip("")
        .set_deleted(false)
        .set_rank(0)
        .set_icon_hint("")
        .set_color_block(0)
        .set_extra_info("")
        .set_style_hint("")
        .set_field_properties(Map::new())
}

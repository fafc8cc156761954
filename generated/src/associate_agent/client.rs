// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::Associate;

use super::operations::*;

/// Calls of the tag `Associate_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateAgentClient<'c>(&'c Client);

impl<'c> AssociateAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns one CRM user, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociate.html)
    /// - `associateId` (query), `i32`: Key of the CRM user to return.
    /// - returns 200 with [`Associate`](crate::types::Associate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.associate_agent().get_associate(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_GetAssociate")]
    #[inline]
    pub fn get_associate(self, associate_id: i32) -> Call<'c, Associate, Select> {
        self.call(Op::GetAssociate, &[]).query("associateId", View::I32(associate_id))
    }

    /// Returns the user (associate) that the given contact person is registered as. A person only has an associate when
    /// the person is a user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociateByPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociateByPersonId.html)
    /// - body, `GetAssociateByPersonIdRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose user (associate) is returned.
    /// - returns 200 with [`Associate`](crate::types::Associate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.associate_agent().get_associate_by_person_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_GetAssociateByPersonId")]
    #[inline]
    pub fn get_associate_by_person_id(self, person_id: i32) -> Call<'c, Associate, Select> {
        self.call(Op::GetAssociateByPersonId, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns several CRM users at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociateList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociateList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Associate`](crate::types::Associate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.associate_agent().get_associate_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_GetAssociateList")]
    #[inline]
    pub fn get_associate_list(self, body: &[i32]) -> Call<'c, Vec<Associate>, Select> {
        self.call(Op::GetAssociateList, &[]).body(View::List(&body))
    }

    /// Returns the associates of one group in the diary, chosen by group type and group key. The types are user-defined
    /// groups, user groups, and headings of resources.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/GetAssociatesByGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetAssociatesByGroup.html)
    /// - body, `GetAssociatesByGroupRequest`.
    ///   - `GroupId`, `i32`: Key of the group: a user-defined group, a user group or a heading, as `Type` says.
    ///   - `Type`, `i32`: Number of the diary group type: user-defined group, user group or heading of resources.
    /// - returns 200 with list of [`Associate`](crate::types::Associate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.associate_agent().get_associates_by_group(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_GetAssociatesByGroup")]
    #[inline]
    pub fn get_associates_by_group(self, group_id: i32, r#type: i32) -> Call<'c, Vec<Associate>, Select> {
        self.call(Op::GetAssociatesByGroup, &[]).arguments(&[View::I32(group_id), View::I32(r#type)])
    }

    /// Returns a unique key derived from the associate id and the tag of the database. Clients use it to encrypt what
    /// they keep in local storage.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/GetEncryptionKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetEncryptionKey.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.associate_agent().get_encryption_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_GetEncryptionKey")]
    #[inline]
    pub fn get_encryption_key(self) -> Call<'c, String, Select> {
        self.call(Op::GetEncryptionKey, &[])
    }

    /// Returns the notepad of a user, one string per page.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/GetNote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_GetNote.html)
    /// - body, `GetNoteRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose notepad it is.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.associate_agent().get_note(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_GetNote")]
    #[inline]
    pub fn get_note(self, associate_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetNote, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Logs off the users who are logged on to the Windows client.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/LogOffWindowsUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_LogOffWindowsUsers.html)
    /// - body, `LogOffWindowsUsersRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users to log off from the Windows client.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.associate_agent().log_off_windows_users(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_LogOffWindowsUsers")]
    #[inline]
    pub fn log_off_windows_users(self, associate_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::LogOffWindowsUsers, &[]).arguments(&[View::List(&associate_ids)])
    }

    /// Stores the notepad of a user, one string per page.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Associate/SaveNote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Associate_Agent/v1AssociateAgent_SaveNote.html)
    /// - body, `SaveNoteRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose notepad it is.
    ///   - `Note`, list of text: Pages of the notepad, one string per page.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.associate_agent().save_note(1, &["note"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AssociateAgent_SaveNote")]
    #[inline]
    pub fn save_note(self, associate_id: i32, note: &[impl AsRef<str>]) -> Call<'c, (), Select> {
        self.call(Op::SaveNote, &[])
            .arguments(&[View::I32(associate_id), View::List(&pagewire_runtime::table::Texts(note))])
    }
}

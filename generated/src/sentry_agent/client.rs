// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::TableRight;

use super::operations::*;

/// Calls of the tag `Sentry_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct SentryAgentClient<'c>(&'c Client);

impl<'c> SentryAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns whether the user may make appointments in the diaries of all other users who own a diary.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/CanCreateAppointmentInAllDiaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_CanCreateAppointmentInAllDiaries.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().can_create_appointment_in_all_diaries().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_CanCreateAppointmentInAllDiaries")]
    #[inline]
    pub fn can_create_appointment_in_all_diaries(self) -> Call<'c, bool, Select> {
        self.call(Op::CanCreateAppointmentInAllDiaries, &[])
    }

    /// Returns whether the user may make appointments in the diaries of all given users. Users who own no diary are not
    /// checked; if none of them owns one, the response is true.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/CanCreateAppointmentInAssociateDiaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_CanCreateAppointmentInAssociateDiaries.html)
    /// - body, `CanCreateAppointmentInAssociateDiariesRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose diaries are checked; those without a diary are left
    ///     out.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().can_create_appointment_in_associate_diaries(&[1])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_CanCreateAppointmentInAssociateDiaries")]
    #[inline]
    pub fn can_create_appointment_in_associate_diaries(self, associate_ids: &[i32]) -> Call<'c, bool, Select> {
        self.call(Op::CanCreateAppointmentInAssociateDiaries, &[]).arguments(&[View::List(&associate_ids)])
    }

    /// Returns, for each of the given users, whether the calling user may make appointments in that diary. Only users
    /// who own a diary are checked.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/CanCreateAppointmentInEachAssociatesDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_CanCreateAppointmentInEachAssociatesDiary.html)
    /// - body, `CanCreateAppointmentInEachAssociatesDiaryRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose diaries are checked, one by one; those without a
    ///     diary are left out.
    /// - returns 200 with list of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().can_create_appointment_in_each_associates_diary(&[1])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_CanCreateAppointmentInEachAssociatesDiary")]
    #[inline]
    pub fn can_create_appointment_in_each_associates_diary(self, associate_ids: &[i32]) -> Call<'c, Vec<bool>, Select> {
        self.call(Op::CanCreateAppointmentInEachAssociatesDiary, &[]).arguments(&[View::List(&associate_ids)])
    }

    /// Returns the technical names of the functional rights that the role of the user has.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/GetFunctionRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetFunctionRights.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().get_function_rights().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_GetFunctionRights")]
    #[inline]
    pub fn get_function_rights(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetFunctionRights, &[])
    }

    /// Returns what the user may do with a new row of the given table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/GetNewTableRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetNewTableRight.html)
    /// - body, `GetNewTableRightRequest`.
    ///   - `TableName`, text: Name of the database table that the new row would be in.
    /// - returns 200 with [`TableRight`](crate::types::TableRight).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().get_new_table_right("table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_GetNewTableRight")]
    #[inline]
    pub fn get_new_table_right(self, table_name: &str) -> Call<'c, TableRight, Select> {
        self.call(Op::GetNewTableRight, &[]).arguments(&[View::Str(table_name)])
    }

    /// Returns what the user may do with rows of a table that belong to the given company (contact).
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/GetTableRightByContactOwnership`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetTableRightByContactOwnership.html)
    /// - body, `GetTableRightByContactOwnershipRequest`.
    ///   - `TableName`, text: Name of the database table whose rows the rights are for.
    ///   - `ContactId`, `i32`: Key of the company that the rows belong to.
    /// - returns 200 with [`TableRight`](crate::types::TableRight).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().get_table_right_by_contact_ownership("table name", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_GetTableRightByContactOwnership")]
    #[inline]
    pub fn get_table_right_by_contact_ownership(
        self,
        table_name: &str,
        contact_id: i32,
    ) -> Call<'c, TableRight, Select> {
        self.call(Op::GetTableRightByContactOwnership, &[]).arguments(&[View::Str(table_name), View::I32(contact_id)])
    }

    /// Returns what the user may do with rows of a table that belong to the given user and user group.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/GetTableRightByOwnership`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_GetTableRightByOwnership.html)
    /// - body, `GetTableRightByOwnershipRequest`.
    ///   - `TableName`, text: Name of the database table whose rows the rights are for.
    ///   - `ContactGroupId`, `i32`: Key of the user group of the owner.
    ///   - `ContactAssociateId`, `i32`: Key of the user (associate) who owns the record.
    /// - returns 200 with [`TableRight`](crate::types::TableRight).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().get_table_right_by_ownership("table name", 1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_GetTableRightByOwnership")]
    #[inline]
    pub fn get_table_right_by_ownership(
        self,
        table_name: &str,
        contact_group_id: i32,
        contact_associate_id: i32,
    ) -> Call<'c, TableRight, Select> {
        self.call(Op::GetTableRightByOwnership, &[])
            .arguments(&[View::Str(table_name), View::I32(contact_group_id), View::I32(contact_associate_id)])
    }

    /// Returns whether the user has a functional right, given by its technical name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sentry/HasFunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sentry_Agent/v1SentryAgent_HasFunctionRight.html)
    /// - body, `HasFunctionRightRequest`.
    ///   - `FunctionRight`, text: Name of the functional right to look up.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sentry_agent().has_function_right("function right").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SentryAgent_HasFunctionRight")]
    #[inline]
    pub fn has_function_right(self, function_right: &str) -> Call<'c, bool, Select> {
        self.call(Op::HasFunctionRight, &[]).arguments(&[View::Str(function_right)])
    }
}

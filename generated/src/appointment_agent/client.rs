// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, DateTime, Map};
use crate::types::{
    ActivityInformationListItem, ActivityStatus, Appointment, AppointmentDeleteRequest, AppointmentEntity,
    AppointmentInfo, AppointmentMoveData, AppointmentSaveData, AppointmentSaveRequest, AppointmentStatus,
    AppointmentSyncData, DayInformationListItem, EMailConnectionInfo, EMailEntity, GenerateLeadRequest,
    GetContactAppointmentsByTaskHeadingRequest, GetContactAppointmentsByTaskRequest,
    GetContactAppointmentsByTasksRequest, GetContactAppointmentsByTypeRequest, GetDiaryByGroupRequest,
    GetNextAvailableTimeRequest, GetPersonAppointmentsByTaskHeadingRequest, GetPersonAppointmentsByTaskRequest,
    GetPersonAppointmentsByTasksRequest, GetPersonAppointmentsByTypeRequest, GetPersonAppointmentsRequest,
    GetProjectAppointmentsByTaskHeadingRequest, GetProjectAppointmentsByTaskRequest,
    GetProjectAppointmentsByTasksRequest, GetProjectAppointmentsByTypeRequest,
    GetProjectMemberAppointmentsByTaskHeadingRequest, GetProjectMemberAppointmentsByTaskRequest,
    GetProjectMemberAppointmentsByTasksRequest, GetProjectMemberAppointmentsByTypeRequest, MoveWithEmailRequest,
    MultiAlarmData, NextAvailableTime, ParticipantInfo, RecurrenceDate, RecurrenceInfo, RecurrenceUpdateMode,
    RedLetterInformationListItem, RequestForInfoRequest, SalesActivity, SaveWithCustomInvitationRequest,
    SuggestedAppointment, SuggestedAppointmentEntity, TaskListItem, TaskType, UpdateAppointmentRequest,
    UpdateAppointmentWithModeAndEmailRequest, UpdateAppointmentWithModeRequest, UserConnectedState,
    VideoMeetingReservation,
};

use super::operations::*;

/// Calls of the tag `Appointment_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct AppointmentAgentClient<'c>(&'c Client);

impl<'c> AppointmentAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Accepts an invitation to an appointment for the caller.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/Accept`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Accept.html)
    /// - body, `AcceptRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to accept. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().accept(1, &superoffice::types::RecurrenceUpdateMode::OnlyThis)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_Accept")]
    #[inline]
    pub fn accept(self, appointment_id: i32, update_mode: &RecurrenceUpdateMode) -> Call<'c, (), Select> {
        self.call(Op::Accept, &[]).arguments(&[View::I32(appointment_id), View::Enum(update_mode)])
    }

    /// Takes note that somebody has declined an invitation or assignment of the caller, and returns the appointment.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/AcceptRejected`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptRejected.html)
    /// - body, `AcceptRejectedRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment that was declined. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().accept_rejected(
    ///     1,
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_AcceptRejected")]
    #[inline]
    pub fn accept_rejected(
        self,
        appointment_id: i32,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::AcceptRejected, &[]).arguments(&[View::I32(appointment_id), View::Enum(update_mode)])
    }

    /// Accepts an invitation and sends the organizer an e-mail.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/AcceptWithEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptWithEmailConfirmation.html)
    /// - body, `AcceptWithEmailConfirmationRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to accept. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().accept_with_email_confirmation(
    ///     1,
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_AcceptWithEmailConfirmation")]
    #[inline]
    pub fn accept_with_email_confirmation(
        self,
        appointment_id: i32,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, (), Select> {
        self.call(Op::AcceptWithEmailConfirmation, &[]).arguments(&[View::I32(appointment_id), View::Enum(update_mode)])
    }

    /// Accepts an invitation and sends the organizer an e-mail through the given mail server.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/AcceptWithSmtpEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptWithSmtpEmailConfirmation.html)
    /// - body, `AcceptWithSmtpEmailConfirmationRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to accept. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    ///   - `SmtpEMailConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials for sending mail by SMTP; null where they do not matter.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let smtp_e_mail_connection_info = superoffice::types::EMailConnectionInfo::new()
    ///     .set_server_name("Example");
    /// client.appointment_agent().accept_with_smtp_email_confirmation(
    ///     1,
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    ///     &smtp_e_mail_connection_info,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_AcceptWithSmtpEmailConfirmation")]
    #[inline]
    pub fn accept_with_smtp_email_confirmation(
        self,
        appointment_id: i32,
        update_mode: &RecurrenceUpdateMode,
        smtp_e_mail_connection_info: &EMailConnectionInfo,
    ) -> Call<'c, (), Select> {
        self.call(Op::AcceptWithSmtpEmailConfirmation, &[])
            .arguments(
                &[View::I32(appointment_id), View::Enum(update_mode), View::Carrier(smtp_e_mail_connection_info)],
            )
    }

    /// Gives an appointment to somebody else, who is asked to take it, and returns the appointment.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/AssignTo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AssignTo.html)
    /// - body, `AssignToRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment to hand over. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `Participant`, [`ParticipantInfo`](crate::types::ParticipantInfo): Who gets the appointment.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let participant = superoffice::types::ParticipantInfo::new().set_description("Met at the fair.");
    /// let response = client.appointment_agent().assign_to(
    ///     1,
    ///     &participant,
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_AssignTo")]
    #[inline]
    pub fn assign_to(
        self,
        appointment_id: i32,
        participant: &ParticipantInfo,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::AssignTo, &[])
            .arguments(&[View::I32(appointment_id), View::Carrier(participant), View::Enum(update_mode)])
    }

    /// Returns the days of a recurrence, each with what else is at that time.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CalculateDays`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CalculateDays.html)
    /// - body, `CalculateDaysRequest`.
    ///   - `AppointmentEntity`, [`AppointmentEntity`](crate::types::AppointmentEntity): Activity whose time and
    ///     recurrence are looked at.
    /// - returns 200 with [`RecurrenceInfo`](crate::types::RecurrenceInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment_entity = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().calculate_days(&appointment_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CalculateDays")]
    #[inline]
    pub fn calculate_days(self, appointment_entity: &AppointmentEntity) -> Call<'c, RecurrenceInfo, Select> {
        self.call(Op::CalculateDays, &[]).arguments(&[View::Carrier(appointment_entity)])
    }

    /// Returns whether a step of a guide can be given to a member of the project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CanAssignToProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CanAssignToProjectMember.html)
    /// - body, `CanAssignToProjectMemberRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose members are looked at.
    ///   - `SuggestedAppointmentId`, `i32`: Key of the guide step that would be assigned.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().can_assign_to_project_member(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CanAssignToProjectMember")]
    #[inline]
    pub fn can_assign_to_project_member(
        self,
        project_id: i32,
        suggested_appointment_id: i32,
    ) -> Call<'c, bool, Select> {
        self.call(Op::CanAssignToProjectMember, &[])
            .arguments(&[View::I32(project_id), View::I32(suggested_appointment_id)])
    }

    /// Removes those of the given appointments whose booking was canceled, and returns how many.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CleanUpBookingDeleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpBookingDeleted.html)
    /// - body, `CleanUpBookingDeletedRequest`.
    ///   - `AppointmentIds`, list of `i32`: Keys of the appointments to check; only those whose booking was canceled
    ///     are removed.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().clean_up_booking_deleted(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CleanUpBookingDeleted")]
    #[inline]
    pub fn clean_up_booking_deleted(self, appointment_ids: &[i32]) -> Call<'c, i32, Select> {
        self.call(Op::CleanUpBookingDeleted, &[]).arguments(&[View::List(&appointment_ids)])
    }

    /// Removes those of the given appointments whose booking was canceled, with one rule for all recurring ones.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CleanUpBookingDeletedWithUpdateMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpBookingDeletedWithUpdateMode.html)
    /// - body, `CleanUpBookingDeletedWithUpdateModeRequest`.
    ///   - `AppointmentIds`, list of `i32`: Keys of the appointments to check; only those whose booking was canceled
    ///     are removed.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().clean_up_booking_deleted_with_update_mode(
    ///     &[1],
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CleanUpBookingDeletedWithUpdateMode")]
    #[inline]
    pub fn clean_up_booking_deleted_with_update_mode(
        self,
        appointment_ids: &[i32],
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, (), Select> {
        self.call(Op::CleanUpBookingDeletedWithUpdateMode, &[])
            .arguments(&[View::List(&appointment_ids), View::Enum(update_mode)])
    }

    /// Removes all appointments of the caller whose recurring booking was canceled, and returns how many.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CleanUpRecurringBookingDeleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpRecurringBookingDeleted.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().clean_up_recurring_booking_deleted().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CleanUpRecurringBookingDeleted")]
    #[inline]
    pub fn clean_up_recurring_booking_deleted(self) -> Call<'c, i32, Select> {
        self.call(Op::CleanUpRecurringBookingDeleted, &[])
    }

    /// Turns an appointment with fewer than two participants into a task and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ConvertAppointmentToTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ConvertAppointmentToTask.html)
    /// - body, `ConvertAppointmentToTaskRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment that becomes a task.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().convert_appointment_to_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ConvertAppointmentToTask")]
    #[inline]
    pub fn convert_appointment_to_task(self, appointment_id: i32) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::ConvertAppointmentToTask, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Makes an appointment of an invitation in an e-mail and accepts it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAndAccept`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAndAccept.html)
    /// - body, `CreateAndAcceptRequest`.
    ///   - `EmailItemId`, `i32`: Key of the e-mail item that holds the invitation to accept.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().create_and_accept(1, &superoffice::types::RecurrenceUpdateMode::OnlyThis)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateAndAccept")]
    #[inline]
    pub fn create_and_accept(self, email_item_id: i32, update_mode: &RecurrenceUpdateMode) -> Call<'c, (), Select> {
        self.call(Op::CreateAndAccept, &[]).arguments(&[View::I32(email_item_id), View::Enum(update_mode)])
    }

    /// Makes an appointment of an invitation in an e-mail, accepts it and sends the organizer an e-mail.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAndAcceptWithEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAndAcceptWithEmailConfirmation.html)
    /// - body, `CreateAndAcceptWithEmailConfirmationRequest`.
    ///   - `EmailItemId`, `i32`: Key of the e-mail item that holds the invitation to accept.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().create_and_accept_with_email_confirmation(
    ///     1,
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateAndAcceptWithEmailConfirmation")]
    #[inline]
    pub fn create_and_accept_with_email_confirmation(
        self,
        email_item_id: i32,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, (), Select> {
        self.call(Op::CreateAndAcceptWithEmailConfirmation, &[])
            .arguments(&[View::I32(email_item_id), View::Enum(update_mode)])
    }

    /// Returns a new appointment with task type and participants of another one, on the present day at the same time of
    /// day; nothing is stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAppointmentEntityFromExisting`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAppointmentEntityFromExisting.html)
    /// - body, `CreateAppointmentEntityFromExistingRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment that task type and participants are taken from.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the new appointment is made for.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_appointment_entity_from_existing(1, 2)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateAppointmentEntityFromExisting")]
    #[inline]
    pub fn create_appointment_entity_from_existing(
        self,
        appointment_id: i32,
        associate_id: i32,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateAppointmentEntityFromExisting, &[])
            .arguments(&[View::I32(appointment_id), View::I32(associate_id)])
    }

    /// Reserves an identifier of an invitation with a new appointment. Returns null when it is taken.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAppointmentForUID`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAppointmentForUID.html)
    /// - body, `CreateAppointmentForUIDRequest`.
    ///   - `AppointmentEntity`, [`AppointmentEntity`](crate::types::AppointmentEntity): Content of the new appointment;
    ///     it is saved with the given identifier.
    ///   - `UID`, text: Identifier of the calendar event that the appointment belongs to.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment_entity = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().create_appointment_for_uid(&appointment_entity, "uid")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateAppointmentForUID")]
    #[inline]
    pub fn create_appointment_for_uid(
        self,
        appointment_entity: &AppointmentEntity,
        uid: &str,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateAppointmentForUid, &[]).arguments(&[View::Carrier(appointment_entity), View::Str(uid)])
    }

    /// Returns a new appointment with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntity.html)
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_appointment_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultAppointmentEntity")]
    #[inline]
    pub fn create_default_appointment_entity(self) -> Call<'c, AppointmentEntity> {
        self.call(Op::CreateDefaultAppointmentEntity, &[])
    }

    /// Returns a new appointment with default values for a task type; nothing is stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityByType.html)
    /// - body, `CreateDefaultAppointmentEntityByTypeRequest`.
    ///   - `Type`, [`TaskType`](crate::types::TaskType): Kind of task that decides on the defaults.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_appointment_entity_by_type(
    ///     &superoffice::types::TaskType::Appointment,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultAppointmentEntityByType")]
    #[inline]
    pub fn create_default_appointment_entity_by_type(self, r#type: &TaskType) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateDefaultAppointmentEntityByType, &[]).arguments(&[View::Enum(r#type)])
    }

    /// Returns a new appointment with default values for a task type and an owner; nothing is stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityByTypeAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityByTypeAndAssociate.html)
    /// - body, `CreateDefaultAppointmentEntityByTypeAndAssociateRequest`.
    ///   - `Type`, [`TaskType`](crate::types::TaskType): Kind of task that decides on the defaults.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who owns the new appointment.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_appointment_entity_by_type_and_associate(
    ///     &superoffice::types::TaskType::Appointment,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultAppointmentEntityByTypeAndAssociate")]
    #[inline]
    pub fn create_default_appointment_entity_by_type_and_associate(
        self,
        r#type: &TaskType,
        associate_id: i32,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateDefaultAppointmentEntityByTypeAndAssociate, &[])
            .arguments(&[View::Enum(r#type), View::I32(associate_id)])
    }

    /// Returns an appointment as a step of a project guide proposes it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityFromProjectSuggestion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityFromProjectSuggestion.html)
    /// - body, `CreateDefaultAppointmentEntityFromProjectSuggestionRequest`.
    ///   - `SuggestedAppointmentId`, `i32`: Key of the guide step that the new appointment is made from.
    ///   - `ProjectId`, `i32`: Key of the project that the new appointment belongs to.
    ///   - `CreateNow`, `bool`: Whether the appointment starts at the present time instead of the time that the
    ///     suggestion would give.
    ///   - `OwnerId`, `i32`: Key of the user who gets the activity.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_appointment_entity_from_project_suggestion(
    ///     1,
    ///     2,
    ///     true,
    ///     3,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultAppointmentEntityFromProjectSuggestion")]
    #[inline]
    pub fn create_default_appointment_entity_from_project_suggestion(
        self,
        suggested_appointment_id: i32,
        project_id: i32,
        create_now: bool,
        owner_id: i32,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateDefaultAppointmentEntityFromProjectSuggestion, &[])
            .arguments(
                &[
                    View::I32(suggested_appointment_id),
                    View::I32(project_id),
                    View::Bool(create_now),
                    View::I32(owner_id),
                ],
            )
    }

    /// Returns an appointment as a step of a sales guide proposes it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityFromSaleSuggestion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityFromSaleSuggestion.html)
    /// - body, `CreateDefaultAppointmentEntityFromSaleSuggestionRequest`.
    ///   - `SuggestedAppointmentId`, `i32`: Key of the guide step that the new appointment is made from.
    ///   - `SaleId`, `i32`: Key of the sale that the activity belongs to, which gives the start date; 0 or an unknown
    ///     key lets it start now.
    ///   - `CreateNow`, `bool`: Whether the appointment starts at the present time instead of the time that the
    ///     suggestion would give.
    ///   - `OwnerId`, `i32`: Key of the user who gets the activity.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_appointment_entity_from_sale_suggestion(
    ///     1,
    ///     2,
    ///     true,
    ///     3,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultAppointmentEntityFromSaleSuggestion")]
    #[inline]
    pub fn create_default_appointment_entity_from_sale_suggestion(
        self,
        suggested_appointment_id: i32,
        sale_id: i32,
        create_now: bool,
        owner_id: i32,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateDefaultAppointmentEntityFromSaleSuggestion, &[])
            .arguments(
                &[View::I32(suggested_appointment_id), View::I32(sale_id), View::Bool(create_now), View::I32(owner_id)],
            )
    }

    /// Returns a new appointment that reminds of a stalled sale on the day it is to be taken up again.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultReOpenAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultReOpenAppointment.html)
    /// - body, `CreateDefaultReOpenAppointmentRequest`.
    ///   - `SaleId`, `i32`: Key of the stalled sale that the appointment reminds of.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_re_open_appointment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultReOpenAppointment")]
    #[inline]
    pub fn create_default_re_open_appointment(self, sale_id: i32) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::CreateDefaultReOpenAppointment, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns a recurrence with default values for a pattern.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultRecurrence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultRecurrence.html)
    /// - returns 200 with [`RecurrenceInfo`](crate::types::RecurrenceInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_recurrence().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultRecurrence")]
    #[inline]
    pub fn create_default_recurrence(self) -> Call<'c, RecurrenceInfo, Select> {
        self.call(Op::CreateDefaultRecurrence, &[])
    }

    /// Returns a recurrence with default values for a pattern, from a given day on.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultRecurrenceByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultRecurrenceByDate.html)
    /// - body, `CreateDefaultRecurrenceByDateRequest`.
    ///   - `StartDate`, date-time: Day on which the recurring pattern begins.
    /// - returns 200 with [`RecurrenceInfo`](crate::types::RecurrenceInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_recurrence_by_date(
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultRecurrenceByDate")]
    #[inline]
    pub fn create_default_recurrence_by_date(self, start_date: &DateTime) -> Call<'c, RecurrenceInfo, Select> {
        self.call(Op::CreateDefaultRecurrenceByDate, &[]).arguments(&[View::DateTime(start_date)])
    }

    /// Returns a new suggested appointment with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultSuggestedAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultSuggestedAppointmentEntity.html)
    /// - returns 200 with [`SuggestedAppointmentEntity`](crate::types::SuggestedAppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_suggested_appointment_entity()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultSuggestedAppointmentEntity")]
    #[inline]
    pub fn create_default_suggested_appointment_entity(self) -> Call<'c, SuggestedAppointmentEntity> {
        self.call(Op::CreateDefaultSuggestedAppointmentEntity, &[])
    }

    /// Returns a new activity type with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultTaskListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultTaskListItem.html)
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_default_task_list_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateDefaultTaskListItem")]
    #[inline]
    pub fn create_default_task_list_item(self) -> Call<'c, TaskListItem> {
        self.call(Op::CreateDefaultTaskListItem, &[])
    }

    /// Reserves a video meeting at the provider and returns its identifier and address. Not for system users.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateVideoMeetingReservation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateVideoMeetingReservation.html)
    /// - returns 200 with [`VideoMeetingReservation`](crate::types::VideoMeetingReservation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().create_video_meeting_reservation().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_CreateVideoMeetingReservation")]
    #[inline]
    pub fn create_video_meeting_reservation(self) -> Call<'c, VideoMeetingReservation, Select> {
        self.call(Op::CreateVideoMeetingReservation, &[])
    }

    /// Declines an invitation in an e-mail for which no appointment was made.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/DeclineInvitationFromEmailItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeclineInvitationFromEmailItem.html)
    /// - body, `DeclineInvitationFromEmailItemRequest`.
    ///   - `EmailItemId`, `i32`: Key of the e-mail item that holds the invitation to decline.
    ///   - `RejectReason`, text: Explanation that the inviting user gets.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().decline_invitation_from_email_item(1, "reject reason").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_DeclineInvitationFromEmailItem")]
    #[inline]
    pub fn decline_invitation_from_email_item(self, email_item_id: i32, reject_reason: &str) -> Call<'c, (), Select> {
        self.call(Op::DeclineInvitationFromEmailItem, &[])
            .arguments(&[View::I32(email_item_id), View::Str(reject_reason)])
    }

    /// Removes a booking with the records of its participants.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/Delete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Delete.html)
    /// - body, [`AppointmentDeleteRequest`](crate::types::AppointmentDeleteRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AppointmentDeleteRequest::new()
    ///     .set_appointment_id(1)
    ///     .set_update_mode(superoffice::types::RecurrenceUpdateMode::OnlyThis);
    /// client.appointment_agent().delete(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_Delete")]
    #[inline]
    pub fn delete(self, body: &AppointmentDeleteRequest) -> Call<'c, (), Select> {
        self.call(Op::Delete, &[]).body(View::Carrier(body))
    }

    /// Removes an appointment by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/DeleteAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeleteAppointmentEntity.html)
    /// - `appointmentEntityId` (query), `i32`: Key of the appointment to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().delete_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_DeleteAppointmentEntity")]
    #[inline]
    pub fn delete_appointment_entity(self, appointment_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteAppointmentEntity, &[]).query("appointmentEntityId", View::I32(appointment_entity_id))
    }

    /// Cancels a video meeting at the provider.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/DeleteVideoMeetingReservation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeleteVideoMeetingReservation.html)
    /// - body, `DeleteVideoMeetingReservationRequest`.
    ///   - `VideoMeetingId`, text: Identifier, at the provider, of the meeting whose reservation is deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().delete_video_meeting_reservation("video meeting id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_DeleteVideoMeetingReservation")]
    #[inline]
    pub fn delete_video_meeting_reservation(self, video_meeting_id: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteVideoMeetingReservation, &[]).arguments(&[View::Str(video_meeting_id)])
    }

    /// Adds a lead for sales, as a task, to the given company. When neither company nor person is known and the data
    /// suffices, both are created, with the given user as our contact; a known company without that person gets the
    /// person. The one who submits the lead becomes related to the company. Returns the person, the company and the
    /// sales representative; when several companies fit, all of them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GenerateLead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GenerateLead.html)
    /// - body, [`GenerateLeadRequest`](crate::types::GenerateLeadRequest).
    /// - returns 200 with [`SalesActivity`](crate::types::SalesActivity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GenerateLeadRequest::new().set_lead_person_lastname("Larsen");
    /// let response = client.appointment_agent().generate_lead(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GenerateLead")]
    #[inline]
    pub fn generate_lead(self, body: &GenerateLeadRequest) -> Call<'c, SalesActivity, Select> {
        self.call(Op::GenerateLead, &[]).body(View::Carrier(body))
    }

    /// Returns one item per day of a period with the number of activities that a user has. Private ones are counted,
    /// and days without any are included, with zeros.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetActivityInformationListByDatesAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetActivityInformationListByDatesAndAssociate.html)
    /// - body, `GetActivityInformationListByDatesAndAssociateRequest`.
    ///   - `StartDate`, date-time: First day of the period; a time of day is ignored.
    ///   - `EndDate`, date-time: Last day of the period, which is included; the time of day is ignored.
    ///   - `AssociateId`, `i32`: Key of the user whose calendar is read; 0 means the caller.
    /// - returns 200 with list of [`ActivityInformationListItem`](crate::types::ActivityInformationListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_activity_information_list_by_dates_and_associate(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetActivityInformationListByDatesAndAssociate")]
    #[inline]
    pub fn get_activity_information_list_by_dates_and_associate(
        self,
        start_date: &DateTime,
        end_date: &DateTime,
        associate_id: i32,
    ) -> Call<'c, Vec<ActivityInformationListItem>, Select> {
        self.call(Op::GetActivityInformationListByDatesAndAssociate, &[])
            .arguments(&[View::DateTime(start_date), View::DateTime(end_date), View::I32(associate_id)])
    }

    /// Returns reminders that are due for the caller.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAlarms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAlarms.html)
    /// - body, `GetAlarmsRequest`.
    ///   - `IncludeInvitations`, `bool`: Whether alarms of invitations are included.
    ///   - `IncludeAllAppointments`, `bool`: Whether alarms of all appointments are included; the vendor does not say
    ///     which ones are left out otherwise.
    ///   - `DefaultAlarmLeadTimeInMinutes`, `i32`: Minutes before the start at which users are reminded where no lead
    ///     time is set.
    /// - returns 200 with [`MultiAlarmData`](crate::types::MultiAlarmData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_alarms(true, true, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAlarms")]
    #[inline]
    pub fn get_alarms(
        self,
        include_invitations: bool,
        include_all_appointments: bool,
        default_alarm_lead_time_in_minutes: i32,
    ) -> Call<'c, MultiAlarmData, Select> {
        self.call(Op::GetAlarms, &[])
            .arguments(
                &[
                    View::Bool(include_invitations),
                    View::Bool(include_all_appointments),
                    View::I32(default_alarm_lead_time_in_minutes),
                ],
            )
    }

    /// Returns one appointment, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointment.html)
    /// - `appointmentId` (query), `i32`: Key of the appointment to return.
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointment")]
    #[inline]
    pub fn get_appointment(self, appointment_id: i32) -> Call<'c, Appointment, Select> {
        self.call(Op::GetAppointment, &[]).query("appointmentId", View::I32(appointment_id))
    }

    /// Returns the e-mail that participants would get when the appointment is saved, without its calendar part.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentEmailInvitation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentEmailInvitation.html)
    /// - body, `GetAppointmentEmailInvitationRequest`.
    ///   - `Appointment`, [`AppointmentEntity`](crate::types::AppointmentEntity): Appointment that the call is about,
    ///     with changes that may not be saved yet.
    ///   - `TemplateName`, text: Template that is used: by name, or by the name of its file.
    ///   - `Language`, text: Language by its name or code.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().get_appointment_email_invitation(
    ///     &appointment,
    ///     "template name",
    ///     "en",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentEmailInvitation")]
    #[inline]
    pub fn get_appointment_email_invitation(
        self,
        appointment: &AppointmentEntity,
        template_name: &str,
        language: &str,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetAppointmentEmailInvitation, &[])
            .arguments(&[View::Carrier(appointment), View::Str(template_name), View::Str(language)])
    }

    /// Returns one appointment, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentEntity.html)
    /// - `appointmentEntityId` (query), `i32`: Key of the appointment to return.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentEntity")]
    #[inline]
    pub fn get_appointment_entity(self, appointment_entity_id: i32) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::GetAppointmentEntity, &[]).query("appointmentEntityId", View::I32(appointment_entity_id))
    }

    /// Returns the appointment that an identifier (UID) of a calendar event belongs to, or one with default values when
    /// there is none.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentFromUID`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentFromUID.html)
    /// - body, `GetAppointmentFromUIDRequest`.
    ///   - `UID`, text: Identifier of the calendar event whose appointment is wanted.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointment_from_uid("uid").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentFromUID")]
    #[inline]
    pub fn get_appointment_from_uid(self, uid: &str) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::GetAppointmentFromUid, &[]).arguments(&[View::Str(uid)])
    }

    /// Returns whether any participant of the appointment gets e-mail; false when there are none.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentHaveParticipantsWithEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentHaveParticipantsWithEmail.html)
    /// - body, `GetAppointmentHaveParticipantsWithEmailRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment whose participants are checked.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointment_have_participants_with_email(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentHaveParticipantsWithEmail")]
    #[inline]
    pub fn get_appointment_have_participants_with_email(self, appointment_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::GetAppointmentHaveParticipantsWithEmail, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Returns several appointments at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointment_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentList")]
    #[inline]
    pub fn get_appointment_list(self, body: &[i32]) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetAppointmentList, &[]).body(View::List(&body))
    }

    /// Returns all records of a booking or a recurring appointment.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentRecords`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentRecords.html)
    /// - body, `GetAppointmentRecordsRequest`.
    ///   - `MotherId`, `i32`: Key of the record of the organizer; can be 0 for repeating ones.
    ///   - `RecurrenceRuleId`, `i32`: Key of the rule of the series; 0 for a booking that does not repeat.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointment_records(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentRecords")]
    #[inline]
    pub fn get_appointment_records(
        self,
        mother_id: i32,
        recurrence_rule_id: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetAppointmentRecords, &[]).arguments(&[View::I32(mother_id), View::I32(recurrence_rule_id)])
    }

    /// Returns appointments whose task type is below a given heading.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentsByTaskHeading.html)
    /// - body, `GetAppointmentsByTaskHeadingRequest`.
    ///   - `TaskHeadingId`, `i32`: Key of the heading that groups task types.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_appointments_by_task_heading(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAppointmentsByTaskHeading")]
    #[inline]
    pub fn get_appointments_by_task_heading(self, task_heading_id: i32) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetAppointmentsByTaskHeading, &[]).arguments(&[View::I32(task_heading_id)])
    }

    /// Returns the appointments in the diary of one user within a period, up to the given number.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAssociateDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociateDiary.html)
    /// - body, `GetAssociateDiaryRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose diary is read.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of appointments to return.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_associate_diary(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAssociateDiary")]
    #[inline]
    pub fn get_associate_diary(
        self,
        associate_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetAssociateDiary, &[])
            .arguments(
                &[View::I32(associate_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)],
            )
    }

    /// Returns the appointments of several diaries in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAssociatesDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociatesDiary.html)
    /// - body, `GetAssociatesDiaryRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose diaries are read.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_associates_diary(
    ///     &[1],
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAssociatesDiary")]
    #[inline]
    pub fn get_associates_diary(
        self,
        associate_ids: &[i32],
        start_time: &DateTime,
        end_time: &DateTime,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetAssociatesDiary, &[])
            .arguments(&[View::List(&associate_ids), View::DateTime(start_time), View::DateTime(end_time)])
    }

    /// Returns short entries of several diaries in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAssociatesDiaryInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociatesDiaryInfo.html)
    /// - body, `GetAssociatesDiaryInfoRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose diaries are read.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    /// - returns 200 with list of [`AppointmentInfo`](crate::types::AppointmentInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_associates_diary_info(
    ///     &[1],
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetAssociatesDiaryInfo")]
    #[inline]
    pub fn get_associates_diary_info(
        self,
        associate_ids: &[i32],
        start_time: &DateTime,
        end_time: &DateTime,
    ) -> Call<'c, Vec<AppointmentInfo>, Select> {
        self.call(Op::GetAssociatesDiaryInfo, &[])
            .arguments(&[View::List(&associate_ids), View::DateTime(start_time), View::DateTime(end_time)])
    }

    /// Returns for each given user whether the caller may enter appointments in that diary.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetCanInsertForAssociates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetCanInsertForAssociates.html)
    /// - body, `GetCanInsertForAssociatesRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose diaries the caller wants to write in.
    /// - returns 200 with list of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_can_insert_for_associates(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetCanInsertForAssociates")]
    #[inline]
    pub fn get_can_insert_for_associates(self, associate_ids: &[i32]) -> Call<'c, Vec<bool>, Select> {
        self.call(Op::GetCanInsertForAssociates, &[]).arguments(&[View::List(&associate_ids)])
    }

    /// Returns appointments of a company in a period. A caller who may not see them gets an error.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointments.html)
    /// - body, `GetContactAppointmentsRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose appointments are returned.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_contact_appointments(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetContactAppointments")]
    #[inline]
    pub fn get_contact_appointments(
        self,
        contact_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetContactAppointments, &[])
            .arguments(&[View::I32(contact_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns appointments of a company with one task type in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTask.html)
    /// - body, [`GetContactAppointmentsByTaskRequest`](crate::types::GetContactAppointmentsByTaskRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactAppointmentsByTaskRequest::new()
    ///     .set_contact_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_contact_appointments_by_task(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetContactAppointmentsByTask")]
    #[inline]
    pub fn get_contact_appointments_by_task(
        self,
        body: &GetContactAppointmentsByTaskRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetContactAppointmentsByTask, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a company whose task type is below a heading, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTaskHeading.html)
    /// - body,
    ///   [`GetContactAppointmentsByTaskHeadingRequest`](crate::types::GetContactAppointmentsByTaskHeadingRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactAppointmentsByTaskHeadingRequest::new()
    ///     .set_contact_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_contact_appointments_by_task_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetContactAppointmentsByTaskHeading")]
    #[inline]
    pub fn get_contact_appointments_by_task_heading(
        self,
        body: &GetContactAppointmentsByTaskHeadingRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetContactAppointmentsByTaskHeading, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a company with any of several task types, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTasks.html)
    /// - body, [`GetContactAppointmentsByTasksRequest`](crate::types::GetContactAppointmentsByTasksRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactAppointmentsByTasksRequest::new()
    ///     .set_contact_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_contact_appointments_by_tasks(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetContactAppointmentsByTasks")]
    #[inline]
    pub fn get_contact_appointments_by_tasks(
        self,
        body: &GetContactAppointmentsByTasksRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetContactAppointmentsByTasks, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a company of one kind, such as tasks, in a period. A caller who may not see them gets an
    /// error.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByType.html)
    /// - body, [`GetContactAppointmentsByTypeRequest`](crate::types::GetContactAppointmentsByTypeRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactAppointmentsByTypeRequest::new()
    ///     .set_contact_id(1)
    ///     .set_appointment_type(superoffice::types::AppointmentType::InDiary);
    /// let response = client.appointment_agent().get_contact_appointments_by_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetContactAppointmentsByType")]
    #[inline]
    pub fn get_contact_appointments_by_type(
        self,
        body: &GetContactAppointmentsByTypeRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetContactAppointmentsByType, &[]).body(View::Carrier(body))
    }

    /// Returns one item per day of a period with the activities of a user, private ones counted, and the holidays. Days
    /// without any are included, with zeros.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetDayInformationListByDatesAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetDayInformationListByDatesAndAssociate.html)
    /// - body, `GetDayInformationListByDatesAndAssociateRequest`.
    ///   - `StartDate`, date-time: First day of the period; a time of day is ignored.
    ///   - `EndDate`, date-time: Last day of the period, which is included; the time of day is ignored.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose calendar is read; 0 means the calling user.
    /// - returns 200 with list of [`DayInformationListItem`](crate::types::DayInformationListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_day_information_list_by_dates_and_associate(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetDayInformationListByDatesAndAssociate")]
    #[inline]
    pub fn get_day_information_list_by_dates_and_associate(
        self,
        start_date: &DateTime,
        end_date: &DateTime,
        associate_id: i32,
    ) -> Call<'c, Vec<DayInformationListItem>, Select> {
        self.call(Op::GetDayInformationListByDatesAndAssociate, &[])
            .arguments(&[View::DateTime(start_date), View::DateTime(end_date), View::I32(associate_id)])
    }

    /// Returns the appointments of a group in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetDiaryByGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetDiaryByGroup.html)
    /// - body, [`GetDiaryByGroupRequest`](crate::types::GetDiaryByGroupRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetDiaryByGroupRequest::new().set_group_id(1).set_group_type(1);
    /// let response = client.appointment_agent().get_diary_by_group(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetDiaryByGroup")]
    #[inline]
    pub fn get_diary_by_group(self, body: &GetDiaryByGroupRequest) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetDiaryByGroup, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of the caller in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyAppointments.html)
    /// - body, `GetMyAppointmentsRequest`.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_my_appointments(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetMyAppointments")]
    #[inline]
    pub fn get_my_appointments(
        self,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetMyAppointments, &[])
            .arguments(&[View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns appointments that the caller's diary shows, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyDiary.html)
    /// - body, `GetMyDiaryRequest`.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_my_diary(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetMyDiary")]
    #[inline]
    pub fn get_my_diary(
        self,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetMyDiary, &[])
            .arguments(&[View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns published appointments of the caller.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyPublishedAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyPublishedAppointments.html)
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_my_published_appointments().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetMyPublishedAppointments")]
    #[inline]
    pub fn get_my_published_appointments(self) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetMyPublishedAppointments, &[])
    }

    /// Returns appointments of the caller in a period, in the form for synchronizing.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMySyncAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMySyncAppointments.html)
    /// - body, `GetMySyncAppointmentsRequest`.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    /// - returns 200 with list of [`AppointmentSyncData`](crate::types::AppointmentSyncData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_my_sync_appointments(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetMySyncAppointments")]
    #[inline]
    pub fn get_my_sync_appointments(
        self,
        start_time: &DateTime,
        end_time: &DateTime,
    ) -> Call<'c, Vec<AppointmentSyncData>, Select> {
        self.call(Op::GetMySyncAppointments, &[]).arguments(&[View::DateTime(start_time), View::DateTime(end_time)])
    }

    /// Returns activities that the caller's task list shows, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyTasks.html)
    /// - body, `GetMyTasksRequest`.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_my_tasks(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetMyTasks")]
    #[inline]
    pub fn get_my_tasks(self, count: i32) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetMyTasks, &[]).arguments(&[View::I32(count)])
    }

    /// Returns the next times at which all given users are free in their working hours.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetNextAvailableTime`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetNextAvailableTime.html)
    /// - body, [`GetNextAvailableTimeRequest`](crate::types::GetNextAvailableTimeRequest).
    /// - returns 200 with list of [`NextAvailableTime`](crate::types::NextAvailableTime).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetNextAvailableTimeRequest::new().set_count(1).set_is_all_day(true);
    /// let response = client.appointment_agent().get_next_available_time(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetNextAvailableTime")]
    #[inline]
    pub fn get_next_available_time(
        self,
        body: &GetNextAvailableTimeRequest,
    ) -> Call<'c, Vec<NextAvailableTime>, Select> {
        self.call(Op::GetNextAvailableTime, &[]).body(View::Carrier(body))
    }

    /// Returns the next step that the guide of a sale proposes, or null when there is none or the sale has no guide.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetNextSuggestedAppointmentBySale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetNextSuggestedAppointmentBySale.html)
    /// - body, `GetNextSuggestedAppointmentBySaleRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose guide proposes the step.
    ///   - `CurrentAppointmentId`, `i32`: Key of the appointment that was the last step.
    ///   - `SkipCompleteCheck`, `bool`: Must be true to get the next step after one that is not completed; with false,
    ///     the response is then null.
    /// - returns 200 with [`SuggestedAppointment`](crate::types::SuggestedAppointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_next_suggested_appointment_by_sale(1, 2, true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetNextSuggestedAppointmentBySale")]
    #[inline]
    pub fn get_next_suggested_appointment_by_sale(
        self,
        sale_id: i32,
        current_appointment_id: i32,
        skip_complete_check: bool,
    ) -> Call<'c, SuggestedAppointment, Select> {
        self.call(Op::GetNextSuggestedAppointmentBySale, &[])
            .arguments(&[View::I32(sale_id), View::I32(current_appointment_id), View::Bool(skip_complete_check)])
    }

    /// Returns name or address of the organizer of an event.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetOrganizerName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetOrganizerName.html)
    /// - body, `GetOrganizerNameRequest`.
    ///   - `MotherAppointmentId`, `i32`: Key of the record of the organizer whose name is wanted.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_organizer_name(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetOrganizerName")]
    #[inline]
    pub fn get_organizer_name(self, mother_appointment_id: i32) -> Call<'c, String, Select> {
        self.call(Op::GetOrganizerName, &[]).arguments(&[View::I32(mother_appointment_id)])
    }

    /// Returns appointments of a person in a period. It is an error when the person is not a user of the CRM, or when
    /// the caller may not see the appointments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointments.html)
    /// - body, [`GetPersonAppointmentsRequest`](crate::types::GetPersonAppointmentsRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonAppointmentsRequest::new().set_person_id(1).set_count(1);
    /// let response = client.appointment_agent().get_person_appointments(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonAppointments")]
    #[inline]
    pub fn get_person_appointments(self, body: &GetPersonAppointmentsRequest) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonAppointments, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a person with one task type in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTask.html)
    /// - body, [`GetPersonAppointmentsByTaskRequest`](crate::types::GetPersonAppointmentsByTaskRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonAppointmentsByTaskRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_person_appointments_by_task(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonAppointmentsByTask")]
    #[inline]
    pub fn get_person_appointments_by_task(
        self,
        body: &GetPersonAppointmentsByTaskRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonAppointmentsByTask, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a person whose task type is below a heading, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTaskHeading.html)
    /// - body, [`GetPersonAppointmentsByTaskHeadingRequest`](crate::types::GetPersonAppointmentsByTaskHeadingRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonAppointmentsByTaskHeadingRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_person_appointments_by_task_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonAppointmentsByTaskHeading")]
    #[inline]
    pub fn get_person_appointments_by_task_heading(
        self,
        body: &GetPersonAppointmentsByTaskHeadingRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonAppointmentsByTaskHeading, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a person with any of several task types, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTasks.html)
    /// - body, [`GetPersonAppointmentsByTasksRequest`](crate::types::GetPersonAppointmentsByTasksRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonAppointmentsByTasksRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_person_appointments_by_tasks(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonAppointmentsByTasks")]
    #[inline]
    pub fn get_person_appointments_by_tasks(
        self,
        body: &GetPersonAppointmentsByTasksRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonAppointmentsByTasks, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a person of one kind, such as tasks, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByType.html)
    /// - body, [`GetPersonAppointmentsByTypeRequest`](crate::types::GetPersonAppointmentsByTypeRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonAppointmentsByTypeRequest::new()
    ///     .set_person_id(1)
    ///     .set_appointment_type(superoffice::types::AppointmentType::InDiary);
    /// let response = client.appointment_agent().get_person_appointments_by_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonAppointmentsByType")]
    #[inline]
    pub fn get_person_appointments_by_type(
        self,
        body: &GetPersonAppointmentsByTypeRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonAppointmentsByType, &[]).body(View::Carrier(body))
    }

    /// Returns appointments that a person's diary shows, in a period. It is an error when the person is not a user of
    /// the CRM, or when the caller may not see the appointments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonDiary.html)
    /// - body, `GetPersonDiaryRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is the CRM user, not of the associate.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_person_diary(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonDiary")]
    #[inline]
    pub fn get_person_diary(
        self,
        person_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonDiary, &[])
            .arguments(&[View::I32(person_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns activities that a person's task list shows, in a period. It is an error when the person is not a user of
    /// the CRM, or when the caller may not see the appointments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonTasks.html)
    /// - body, `GetPersonTasksRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is the CRM user, not of the associate.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_person_tasks(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPersonTasks")]
    #[inline]
    pub fn get_person_tasks(self, person_id: i32, count: i32) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPersonTasks, &[]).arguments(&[View::I32(person_id), View::I32(count)])
    }

    /// Returns appointments of a project in a period. A caller who may not see them gets an error.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointments.html)
    /// - body, `GetProjectAppointmentsRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose appointments are returned.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_project_appointments(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectAppointments")]
    #[inline]
    pub fn get_project_appointments(
        self,
        project_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectAppointments, &[])
            .arguments(&[View::I32(project_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns appointments of a project with one task type in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTask.html)
    /// - body, [`GetProjectAppointmentsByTaskRequest`](crate::types::GetProjectAppointmentsByTaskRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectAppointmentsByTaskRequest::new()
    ///     .set_project_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_project_appointments_by_task(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectAppointmentsByTask")]
    #[inline]
    pub fn get_project_appointments_by_task(
        self,
        body: &GetProjectAppointmentsByTaskRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectAppointmentsByTask, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a project whose task type is below a heading, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTaskHeading.html)
    /// - body,
    ///   [`GetProjectAppointmentsByTaskHeadingRequest`](crate::types::GetProjectAppointmentsByTaskHeadingRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectAppointmentsByTaskHeadingRequest::new()
    ///     .set_project_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_project_appointments_by_task_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectAppointmentsByTaskHeading")]
    #[inline]
    pub fn get_project_appointments_by_task_heading(
        self,
        body: &GetProjectAppointmentsByTaskHeadingRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectAppointmentsByTaskHeading, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a project with any of several task types, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTasks.html)
    /// - body, [`GetProjectAppointmentsByTasksRequest`](crate::types::GetProjectAppointmentsByTasksRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectAppointmentsByTasksRequest::new()
    ///     .set_project_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_project_appointments_by_tasks(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectAppointmentsByTasks")]
    #[inline]
    pub fn get_project_appointments_by_tasks(
        self,
        body: &GetProjectAppointmentsByTasksRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectAppointmentsByTasks, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of a project of one kind, such as tasks, in a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByType.html)
    /// - body, [`GetProjectAppointmentsByTypeRequest`](crate::types::GetProjectAppointmentsByTypeRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectAppointmentsByTypeRequest::new()
    ///     .set_project_id(1)
    ///     .set_appointment_type(superoffice::types::AppointmentType::InDiary);
    /// let response = client.appointment_agent().get_project_appointments_by_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectAppointmentsByType")]
    #[inline]
    pub fn get_project_appointments_by_type(
        self,
        body: &GetProjectAppointmentsByTypeRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectAppointmentsByType, &[]).body(View::Carrier(body))
    }

    /// Returns appointments in a period of all projects that a person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointments.html)
    /// - body, `GetProjectMemberAppointmentsRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is the project member, not of the membership.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of activities to return; -1 for no limit.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_project_member_appointments(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectMemberAppointments")]
    #[inline]
    pub fn get_project_member_appointments(
        self,
        person_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectMemberAppointments, &[])
            .arguments(&[View::I32(person_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns appointments with one task type of all projects that a person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTask.html)
    /// - body, [`GetProjectMemberAppointmentsByTaskRequest`](crate::types::GetProjectMemberAppointmentsByTaskRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberAppointmentsByTaskRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_project_member_appointments_by_task(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectMemberAppointmentsByTask")]
    #[inline]
    pub fn get_project_member_appointments_by_task(
        self,
        body: &GetProjectMemberAppointmentsByTaskRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectMemberAppointmentsByTask, &[]).body(View::Carrier(body))
    }

    /// Returns appointments whose task type is below a heading, of all projects that a person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTaskHeading.html)
    /// - body,
    ///   [`GetProjectMemberAppointmentsByTaskHeadingRequest`](crate::types::GetProjectMemberAppointmentsByTaskHeadingRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberAppointmentsByTaskHeadingRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_project_member_appointments_by_task_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectMemberAppointmentsByTaskHeading")]
    #[inline]
    pub fn get_project_member_appointments_by_task_heading(
        self,
        body: &GetProjectMemberAppointmentsByTaskHeadingRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectMemberAppointmentsByTaskHeading, &[]).body(View::Carrier(body))
    }

    /// Returns appointments with any of several task types, of all projects that a person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTasks.html)
    /// - body,
    ///   [`GetProjectMemberAppointmentsByTasksRequest`](crate::types::GetProjectMemberAppointmentsByTasksRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberAppointmentsByTasksRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.appointment_agent().get_project_member_appointments_by_tasks(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectMemberAppointmentsByTasks")]
    #[inline]
    pub fn get_project_member_appointments_by_tasks(
        self,
        body: &GetProjectMemberAppointmentsByTasksRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectMemberAppointmentsByTasks, &[]).body(View::Carrier(body))
    }

    /// Returns appointments of one kind, of all projects that a person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByType.html)
    /// - body, [`GetProjectMemberAppointmentsByTypeRequest`](crate::types::GetProjectMemberAppointmentsByTypeRequest).
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberAppointmentsByTypeRequest::new()
    ///     .set_person_id(1)
    ///     .set_appointment_type(superoffice::types::AppointmentType::InDiary);
    /// let response = client.appointment_agent().get_project_member_appointments_by_type(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetProjectMemberAppointmentsByType")]
    #[inline]
    pub fn get_project_member_appointments_by_type(
        self,
        body: &GetProjectMemberAppointmentsByTypeRequest,
    ) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetProjectMemberAppointmentsByType, &[]).body(View::Carrier(body))
    }

    /// Returns one appointment if it is published.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPublishedAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedAppointment.html)
    /// - body, `GetPublishedAppointmentRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment to return.
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_published_appointment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPublishedAppointment")]
    #[inline]
    pub fn get_published_appointment(self, appointment_id: i32) -> Call<'c, Appointment, Select> {
        self.call(Op::GetPublishedAppointment, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Returns those of the given appointments that are published.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPublishedAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedAppointments.html)
    /// - body, `GetPublishedAppointmentsRequest`.
    ///   - `AppointmentIds`, list of `i32`: Keys of the appointments to choose the published ones from.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_published_appointments(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPublishedAppointments")]
    #[inline]
    pub fn get_published_appointments(self, appointment_ids: &[i32]) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPublishedAppointments, &[]).arguments(&[View::List(&appointment_ids)])
    }

    /// Returns appointments of a project that outsiders can see.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPublishedProjectAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedProjectAppointments.html)
    /// - body, `GetPublishedProjectAppointmentsRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose published appointments are returned.
    /// - returns 200 with list of [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_published_project_appointments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetPublishedProjectAppointments")]
    #[inline]
    pub fn get_published_project_appointments(self, project_id: i32) -> Call<'c, Vec<Appointment>, Select> {
        self.call(Op::GetPublishedProjectAppointments, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns one item per day of a period with its holidays, by name, in the user's country and in others. Days
    /// without any are included, with zeros.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetRedLetterInformationListByDatesAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetRedLetterInformationListByDatesAndAssociate.html)
    /// - body, `GetRedLetterInformationListByDatesAndAssociateRequest`.
    ///   - `StartDate`, date-time: First day of the period; a time of day is ignored.
    ///   - `EndDate`, date-time: Last day of the period, which is included; the time of day is ignored.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose calendar is read; 0 means the calling user.
    /// - returns 200 with list of [`RedLetterInformationListItem`](crate::types::RedLetterInformationListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_red_letter_information_list_by_dates_and_associate(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetRedLetterInformationListByDatesAndAssociate")]
    #[inline]
    pub fn get_red_letter_information_list_by_dates_and_associate(
        self,
        start_date: &DateTime,
        end_date: &DateTime,
        associate_id: i32,
    ) -> Call<'c, Vec<RedLetterInformationListItem>, Select> {
        self.call(Op::GetRedLetterInformationListByDatesAndAssociate, &[])
            .arguments(&[View::DateTime(start_date), View::DateTime(end_date), View::I32(associate_id)])
    }

    /// Returns one suggested appointment, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetSuggestedAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetSuggestedAppointment.html)
    /// - `suggestedAppointmentId` (query), `i32`: Key of the suggested appointment to return.
    /// - returns 200 with [`SuggestedAppointment`](crate::types::SuggestedAppointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_suggested_appointment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetSuggestedAppointment")]
    #[inline]
    pub fn get_suggested_appointment(self, suggested_appointment_id: i32) -> Call<'c, SuggestedAppointment, Select> {
        self.call(Op::GetSuggestedAppointment, &[]).query("suggestedAppointmentId", View::I32(suggested_appointment_id))
    }

    /// Returns one suggested appointment, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetSuggestedAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetSuggestedAppointmentEntity.html)
    /// - `suggestedAppointmentEntityId` (query), `i32`: Key of the suggested appointment to return.
    /// - returns 200 with [`SuggestedAppointmentEntity`](crate::types::SuggestedAppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_suggested_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetSuggestedAppointmentEntity")]
    #[inline]
    pub fn get_suggested_appointment_entity(
        self,
        suggested_appointment_entity_id: i32,
    ) -> Call<'c, SuggestedAppointmentEntity, Select> {
        self.call(Op::GetSuggestedAppointmentEntity, &[])
            .query("suggestedAppointmentEntityId", View::I32(suggested_appointment_entity_id))
    }

    /// Returns one activity type, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetTaskListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetTaskListItem.html)
    /// - `taskListItemId` (query), `i32`: Key of the activity type to return.
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_task_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetTaskListItem")]
    #[inline]
    pub fn get_task_list_item(self, task_list_item_id: i32) -> Call<'c, TaskListItem, Select> {
        self.call(Op::GetTaskListItem, &[]).query("taskListItemId", View::I32(task_list_item_id))
    }

    /// Returns every kind of activity, such as meeting and call.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetTaskListItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetTaskListItems.html)
    /// - body, `GetTaskListItemsRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_task_list_items(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetTaskListItems")]
    #[inline]
    pub fn get_task_list_items(self, include_deleted: bool) -> Call<'c, Vec<TaskListItem>, Select> {
        self.call(Op::GetTaskListItems, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns the identifier (UID) of the calendar event that belongs to an appointment, or null when there is none.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetUIDFromAppointmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetUIDFromAppointmentId.html)
    /// - body, `GetUIDFromAppointmentIdRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment whose calendar event is looked up.
    ///   - `UseMotherId`, `bool`: Whether the organizer's record is used when none is found for the activity itself.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_uid_from_appointment_id(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetUIDFromAppointmentId")]
    #[inline]
    pub fn get_uid_from_appointment_id(self, appointment_id: i32, use_mother_id: bool) -> Call<'c, String, Select> {
        self.call(Op::GetUidFromAppointmentId, &[]).arguments(&[View::I32(appointment_id), View::Bool(use_mother_id)])
    }

    /// Returns whether the caller can make video meetings, and where to connect.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/GetVideoMeetingConnectedState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetVideoMeetingConnectedState.html)
    /// - returns 200 with [`UserConnectedState`](crate::types::UserConnectedState).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().get_video_meeting_connected_state().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_GetVideoMeetingConnectedState")]
    #[inline]
    pub fn get_video_meeting_connected_state(self) -> Call<'c, UserConnectedState, Select> {
        self.call(Op::GetVideoMeetingConnectedState, &[])
    }

    /// Moves a booking to another time and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/Move`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Move.html)
    /// - body, `Appointment_MoveRequest`.
    ///   - `AppointmentId`, `i32`: Key of the booking to move. The key of the main record and that of a participant are
    ///     both accepted.
    ///   - `NewStartTime`, date-time: Start of the appointment after the move.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().r#move(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_Move")]
    #[inline]
    pub fn r#move(
        self,
        appointment_id: i32,
        new_start_time: &DateTime,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::Move, &[])
            .arguments(&[View::I32(appointment_id), View::DateTime(new_start_time), View::Enum(update_mode)])
    }

    /// Moves a booking to another time, with further changes and e-mails where wanted, and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/MoveExtended`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_MoveExtended.html)
    /// - body, `MoveExtendedRequest`.
    ///   - `AppointmentMoveData`, [`AppointmentMoveData`](crate::types::AppointmentMoveData): Where the appointment
    ///     moves to, and who is notified.
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment_move_data = superoffice::types::AppointmentMoveData::new()
    ///     .set_appointment_id(1)
    ///     .set_update_mode(superoffice::types::RecurrenceUpdateMode::OnlyThis);
    /// let response = client.appointment_agent().move_extended(&appointment_move_data).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_MoveExtended")]
    #[inline]
    pub fn move_extended(self, appointment_move_data: &AppointmentMoveData) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::MoveExtended, &[]).arguments(&[View::Carrier(appointment_move_data)])
    }

    /// Moves a booking to another time, sends e-mails, and returns the booking.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/MoveWithEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_MoveWithEmail.html)
    /// - body, [`MoveWithEmailRequest`](crate::types::MoveWithEmailRequest).
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::MoveWithEmailRequest::new()
    ///     .set_appointment_id(1)
    ///     .set_update_mode(superoffice::types::RecurrenceUpdateMode::OnlyThis);
    /// let response = client.appointment_agent().move_with_email(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_MoveWithEmail")]
    #[inline]
    pub fn move_with_email(self, body: &MoveWithEmailRequest) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::MoveWithEmail, &[]).body(View::Carrier(body))
    }

    /// Declines an invitation to an appointment for the caller.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/Reject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Reject.html)
    /// - body, `RejectRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to decline. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `RejectReason`, text: Explanation that the inviting user gets.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().reject(
    ///     1,
    ///     "reject reason",
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_Reject")]
    #[inline]
    pub fn reject(
        self,
        appointment_id: i32,
        reject_reason: &str,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, (), Select> {
        self.call(Op::Reject, &[])
            .arguments(&[View::I32(appointment_id), View::Str(reject_reason), View::Enum(update_mode)])
    }

    /// Declines an invitation and sends the organizer an e-mail.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/RejectWithEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RejectWithEmailConfirmation.html)
    /// - body, `RejectWithEmailConfirmationRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to decline. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `RejectReason`, text: Explanation that the inviting user gets.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().reject_with_email_confirmation(
    ///     1,
    ///     "reject reason",
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_RejectWithEmailConfirmation")]
    #[inline]
    pub fn reject_with_email_confirmation(
        self,
        appointment_id: i32,
        reject_reason: &str,
        update_mode: &RecurrenceUpdateMode,
    ) -> Call<'c, (), Select> {
        self.call(Op::RejectWithEmailConfirmation, &[])
            .arguments(&[View::I32(appointment_id), View::Str(reject_reason), View::Enum(update_mode)])
    }

    /// Declines an invitation and sends the organizer an e-mail through the given mail server.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/RejectWithSmtpEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RejectWithSmtpEmailConfirmation.html)
    /// - body, `RejectWithSmtpEmailConfirmationRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to decline. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `RejectReason`, text: Explanation that the inviting user gets.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    ///   - `SmtpEMailConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials for sending mail by SMTP; null where they do not matter.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let smtp_e_mail_connection_info = superoffice::types::EMailConnectionInfo::new()
    ///     .set_server_name("Example");
    /// client.appointment_agent().reject_with_smtp_email_confirmation(
    ///     1,
    ///     "reject reason",
    ///     &superoffice::types::RecurrenceUpdateMode::OnlyThis,
    ///     &smtp_e_mail_connection_info,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_RejectWithSmtpEmailConfirmation")]
    #[inline]
    pub fn reject_with_smtp_email_confirmation(
        self,
        appointment_id: i32,
        reject_reason: &str,
        update_mode: &RecurrenceUpdateMode,
        smtp_e_mail_connection_info: &EMailConnectionInfo,
    ) -> Call<'c, (), Select> {
        self.call(Op::RejectWithSmtpEmailConfirmation, &[])
            .arguments(
                &[
                    View::I32(appointment_id),
                    View::Str(reject_reason),
                    View::Enum(update_mode),
                    View::Carrier(smtp_e_mail_connection_info),
                ],
            )
    }

    /// Enters a request for information as a task of the user who is responsible for the company. Unknown companies and
    /// persons are created when the data suffices. Returns the person, the company and the sales representative; when
    /// several companies fit, all of them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/RequestForInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RequestForInfo.html)
    /// - body, [`RequestForInfoRequest`](crate::types::RequestForInfoRequest).
    /// - returns 200 with [`SalesActivity`](crate::types::SalesActivity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RequestForInfoRequest::new().set_person_lastname("Larsen");
    /// let response = client.appointment_agent().request_for_info(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_RequestForInfo")]
    #[inline]
    pub fn request_for_info(self, body: &RequestForInfoRequest) -> Call<'c, SalesActivity, Select> {
        self.call(Op::RequestForInfo, &[]).body(View::Carrier(body))
    }

    /// Stores a booking with its participants and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/Save`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Save.html)
    /// - body, [`AppointmentSaveRequest`](crate::types::AppointmentSaveRequest).
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AppointmentSaveRequest::new()
    ///     .set_update_mode(superoffice::types::RecurrenceUpdateMode::OnlyThis)
    ///     .set_send_email_to_participants(true);
    /// let response = client.appointment_agent().save(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_Save")]
    #[inline]
    pub fn save(self, body: &AppointmentSaveRequest) -> Call<'c, AppointmentEntity, Select> {
        self.call(Op::Save, &[]).body(View::Carrier(body))
    }

    /// Stores an appointment: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveAppointmentEntity.html)
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().save_appointment_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SaveAppointmentEntity")]
    #[inline]
    pub fn save_appointment_entity(self, body: &AppointmentEntity) -> Call<'c, AppointmentEntity> {
        self.call(Op::SaveAppointmentEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a suggested appointment: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveSuggestedAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveSuggestedAppointmentEntity.html)
    /// - body, [`SuggestedAppointmentEntity`](crate::types::SuggestedAppointmentEntity).
    /// - returns 200 with [`SuggestedAppointmentEntity`](crate::types::SuggestedAppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SuggestedAppointmentEntity::new().set_name("Example");
    /// let response = client.appointment_agent().save_suggested_appointment_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SaveSuggestedAppointmentEntity")]
    #[inline]
    pub fn save_suggested_appointment_entity(
        self,
        body: &SuggestedAppointmentEntity,
    ) -> Call<'c, SuggestedAppointmentEntity> {
        self.call(Op::SaveSuggestedAppointmentEntity, &[]).body(View::Carrier(body))
    }

    /// Stores an activity type: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveTaskListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveTaskListItem.html)
    /// - body, [`TaskListItem`](crate::types::TaskListItem).
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TaskListItem::new()
    ///     .set_direction(superoffice::types::TaskDirection::Incoming)
    ///     .set_type(superoffice::types::TaskType::Appointment);
    /// let response = client.appointment_agent().save_task_list_item(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SaveTaskListItem")]
    #[inline]
    pub fn save_task_list_item(self, body: &TaskListItem) -> Call<'c, TaskListItem> {
        self.call(Op::SaveTaskListItem, &[]).body(View::Carrier(body))
    }

    /// Stores a booking and sends participants an e-mail with a text of its own. Returns the stored appointment, and
    /// whether e-mails were made.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveWithCustomInvitation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveWithCustomInvitation.html)
    /// - body, [`SaveWithCustomInvitationRequest`](crate::types::SaveWithCustomInvitationRequest).
    /// - returns 200 with [`AppointmentSaveData`](crate::types::AppointmentSaveData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveWithCustomInvitationRequest::new().set_subject("First visit");
    /// let response = client.appointment_agent().save_with_custom_invitation(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SaveWithCustomInvitation")]
    #[inline]
    pub fn save_with_custom_invitation(
        self,
        body: &SaveWithCustomInvitationRequest,
    ) -> Call<'c, AppointmentSaveData, Select> {
        self.call(Op::SaveWithCustomInvitation, &[]).body(View::Carrier(body))
    }

    /// Marks appointments, sales, documents and to-dos as done or not, and saves this at once. A key without a record
    /// changes nothing; missing write access is an error.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SetActivityStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetActivityStatus.html)
    /// - body, `SetActivityStatusRequest`.
    ///   - `ActivityIdentifier`, list of text: Activities as text such as appointment\_id=666, each with the name of
    ///     its key and the key.
    ///   - `ActivityStatus`, [`ActivityStatus`](crate::types::ActivityStatus): State that all of the activities get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().set_activity_status(
    ///     &["activity identifier"],
    ///     &superoffice::types::ActivityStatus::NotStarted,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SetActivityStatus")]
    #[inline]
    pub fn set_activity_status(
        self,
        activity_identifier: &[impl AsRef<str>],
        activity_status: &ActivityStatus,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetActivityStatus, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(activity_identifier)), View::Enum(activity_status)])
    }

    /// Marks an invitation as seen.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SetSeen`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetSeen.html)
    /// - body, `SetSeenRequest`.
    ///   - `AppointmentId`, `i32`: Key of the invitation to mark as seen. The key of the main record and that of a
    ///     participant are both accepted.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().set_seen(1, &superoffice::types::RecurrenceUpdateMode::OnlyThis)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SetSeen")]
    #[inline]
    pub fn set_seen(self, appointment_id: i32, update_mode: &RecurrenceUpdateMode) -> Call<'c, (), Select> {
        self.call(Op::SetSeen, &[]).arguments(&[View::I32(appointment_id), View::Enum(update_mode)])
    }

    /// Marks several invitations as seen, with one rule for all recurring ones.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/SetSeenMany`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetSeenMany.html)
    /// - body, `SetSeenManyRequest`.
    ///   - `AppointmentIds`, list of `i32`: Keys of the invitations to mark as seen.
    ///   - `UpdateMode`, [`RecurrenceUpdateMode`](crate::types::RecurrenceUpdateMode): Whether a change applies to this
    ///     occurrence only or to more of a recurring series.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment_agent().set_seen_many(&[1], &superoffice::types::RecurrenceUpdateMode::OnlyThis)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_SetSeenMany")]
    #[inline]
    pub fn set_seen_many(self, appointment_ids: &[i32], update_mode: &RecurrenceUpdateMode) -> Call<'c, (), Select> {
        self.call(Op::SetSeenMany, &[]).arguments(&[View::List(&appointment_ids), View::Enum(update_mode)])
    }

    /// Switches several appointments, sales, documents or to-dos between completed and not completed, each from its own
    /// state. Returns the new state of the first one.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleActivities.html)
    /// - body, `ToggleActivitiesRequest`.
    ///   - `ActivityIdentifier`, list of text: Records to switch over, as text such as appointment\_id=666; keys of
    ///     sales, documents and to-dos can be mixed in.
    /// - returns 200 with [`ActivityStatus`](crate::types::ActivityStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().toggle_activities(&["activity identifier"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ToggleActivities")]
    #[inline]
    pub fn toggle_activities(self, activity_identifier: &[impl AsRef<str>]) -> Call<'c, ActivityStatus, Select> {
        self.call(Op::ToggleActivities, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(activity_identifier))])
    }

    /// Switches an appointment, sale or document between completed and not completed, saves this at once and returns
    /// the new state.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleActivity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleActivity.html)
    /// - body, `ToggleActivityRequest`.
    ///   - `ActivityIdentifier`, text: Record to switch over, as text such as `appointment_id=666`; sales, documents
    ///     and to-dos are possible too.
    /// - returns 200 with [`ActivityStatus`](crate::types::ActivityStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().toggle_activity("activity identifier").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ToggleActivity")]
    #[inline]
    pub fn toggle_activity(self, activity_identifier: &str) -> Call<'c, ActivityStatus, Select> {
        self.call(Op::ToggleActivity, &[]).arguments(&[View::Str(activity_identifier)])
    }

    /// Switches the first activity between completed and not completed and gives the others the same state. When
    /// several of the appointments would propose a next step on completion, those are left unchanged. Returns the
    /// identifiers of these.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleAndSetActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleAndSetActivities.html)
    /// - body, `ToggleAndSetActivitiesRequest`.
    ///   - `ActivityIdentifiers`, list of text: Activities as text such as appointment\_id=666, each with the name of
    ///     its key and the key.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().toggle_and_set_activities(&["activity identifiers"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ToggleAndSetActivities")]
    #[inline]
    pub fn toggle_and_set_activities(self, activity_identifiers: &[impl AsRef<str>]) -> Call<'c, Vec<String>, Select> {
        self.call(Op::ToggleAndSetActivities, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(activity_identifiers))])
    }

    /// Marks an appointment as completed, or as started when it was completed already, and returns the new status.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleAppointmentStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleAppointmentStatus.html)
    /// - body, `ToggleAppointmentStatusRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment whose state is switched.
    /// - returns 200 with [`AppointmentStatus`](crate::types::AppointmentStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().toggle_appointment_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ToggleAppointmentStatus")]
    #[inline]
    pub fn toggle_appointment_status(self, appointment_id: i32) -> Call<'c, AppointmentStatus, Select> {
        self.call(Op::ToggleAppointmentStatus, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Changes time, state, kind and owner of an appointment and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointment.html)
    /// - body, [`UpdateAppointmentRequest`](crate::types::UpdateAppointmentRequest).
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UpdateAppointmentRequest::new().set_id(1).set_status(1);
    /// let response = client.appointment_agent().update_appointment(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_UpdateAppointment")]
    #[inline]
    pub fn update_appointment(self, body: &UpdateAppointmentRequest) -> Call<'c, Appointment, Select> {
        self.call(Op::UpdateAppointment, &[]).body(View::Carrier(body))
    }

    /// Enters who has accepted or declined, from the calendar part of an e-mail. Returns whether that worked.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentFromIcsResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentFromIcsResponse.html)
    /// - body, `UpdateAppointmentFromIcsResponseRequest`.
    ///   - `EmailAddress`, text: E-mail address of the participant whose reply it is.
    ///   - `IcsData`, bytes in base64: Reply to an invitation in iCal (ICS) format, as bytes.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment_agent().update_appointment_from_ics_response(
    ///     "ada@example.com",
    ///     &b"content".as_slice().into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_UpdateAppointmentFromIcsResponse")]
    #[inline]
    pub fn update_appointment_from_ics_response(self, email_address: &str, ics_data: &Bytes) -> Call<'c, bool, Select> {
        self.call(Op::UpdateAppointmentFromIcsResponse, &[]).arguments(&[View::Str(email_address), ics_data.view()])
    }

    /// Changes time, state, kind and owner of an appointment, or of several in a recurring series, as `UpdateMode`
    /// says, and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentWithMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentWithMode.html)
    /// - body, [`UpdateAppointmentWithModeRequest`](crate::types::UpdateAppointmentWithModeRequest).
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UpdateAppointmentWithModeRequest::new()
    ///     .set_status(superoffice::types::AppointmentStatus::NotStarted)
    ///     .set_type(superoffice::types::AppointmentType::InDiary);
    /// let response = client.appointment_agent().update_appointment_with_mode(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_UpdateAppointmentWithMode")]
    #[inline]
    pub fn update_appointment_with_mode(
        self,
        body: &UpdateAppointmentWithModeRequest,
    ) -> Call<'c, Appointment, Select> {
        self.call(Op::UpdateAppointmentWithMode, &[]).body(View::Carrier(body))
    }

    /// Changes time, state, kind and owner of an appointment, or of several in a recurring series, as `UpdateMode`
    /// says, and returns it. Participants can be notified by e-mail.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentWithModeAndEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentWithModeAndEmail.html)
    /// - body, [`UpdateAppointmentWithModeAndEmailRequest`](crate::types::UpdateAppointmentWithModeAndEmailRequest).
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UpdateAppointmentWithModeAndEmailRequest::new()
    ///     .set_status(superoffice::types::AppointmentStatus::NotStarted)
    ///     .set_type(superoffice::types::AppointmentType::InDiary);
    /// let response = client.appointment_agent().update_appointment_with_mode_and_email(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_UpdateAppointmentWithModeAndEmail")]
    #[inline]
    pub fn update_appointment_with_mode_and_email(
        self,
        body: &UpdateAppointmentWithModeAndEmailRequest,
    ) -> Call<'c, Appointment, Select> {
        self.call(Op::UpdateAppointmentWithModeAndEmail, &[]).body(View::Carrier(body))
    }

    /// Checks whether an appointment could be saved, without saving it. Returns messages by field; none means that it
    /// is valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ValidateAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ValidateAppointmentEntity.html)
    /// - body, `ValidateAppointmentEntityRequest`.
    ///   - `AppointmentEntity`, [`AppointmentEntity`](crate::types::AppointmentEntity): Activity to check.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment_entity = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().validate_appointment_entity(&appointment_entity)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ValidateAppointmentEntity")]
    #[inline]
    pub fn validate_appointment_entity(self, appointment_entity: &AppointmentEntity) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidateAppointmentEntity, &[]).arguments(&[View::Carrier(appointment_entity)])
    }

    /// Returns for given days what else is at that time.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/ValidateDays`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ValidateDays.html)
    /// - body, `ValidateDaysRequest`.
    ///   - `AppointmentEntity`, [`AppointmentEntity`](crate::types::AppointmentEntity): Activity whose time and
    ///     recurrence are looked at.
    ///   - `Dates`, list of date-time: Days to look at.
    /// - returns 200 with list of [`RecurrenceDate`](crate::types::RecurrenceDate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment_entity = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().validate_days(&appointment_entity, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_ValidateDays")]
    #[inline]
    pub fn validate_days(
        self,
        appointment_entity: &AppointmentEntity,
        dates: &[DateTime],
    ) -> Call<'c, Vec<RecurrenceDate>, Select> {
        self.call(Op::ValidateDays, &[]).arguments(&[View::Carrier(appointment_entity), View::List(&dates)])
    }

    /// Returns whether saving these changes would send e-mails.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Appointment/WillSendEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_WillSendEmail.html)
    /// - body, `WillSendEmailRequest`.
    ///   - `Appointment`, [`AppointmentEntity`](crate::types::AppointmentEntity): Appointment that the call is about,
    ///     with changes that may not be saved yet.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let appointment = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment_agent().will_send_email(&appointment).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentAgent_WillSendEmail")]
    #[inline]
    pub fn will_send_email(self, appointment: &AppointmentEntity) -> Call<'c, bool, Select> {
        self.call(Op::WillSendEmail, &[]).arguments(&[View::Carrier(appointment)])
    }
}

// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, DateTime, Map, server, take};
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

/// Handlers of the tag `Appointment_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AppointmentAgentServer: Send + Sync + 'static {
    /// Accepts an invitation to an appointment for the caller.
    ///
    /// `POST /api/v1/Agents/Appointment/Accept`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Accept.html)
    fn accept<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes note that somebody has declined an invitation or assignment of the caller, and returns the appointment.
    ///
    /// `POST /api/v1/Agents/Appointment/AcceptRejected`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptRejected.html)
    fn accept_rejected<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Accepts an invitation and sends the organizer an e-mail.
    ///
    /// `POST /api/v1/Agents/Appointment/AcceptWithEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptWithEmailConfirmation.html)
    fn accept_with_email_confirmation<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Accepts an invitation and sends the organizer an e-mail through the given mail server.
    ///
    /// `POST /api/v1/Agents/Appointment/AcceptWithSmtpEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptWithSmtpEmailConfirmation.html)
    fn accept_with_smtp_email_confirmation<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
        smtp_e_mail_connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives an appointment to somebody else, who is asked to take it, and returns the appointment.
    ///
    /// `POST /api/v1/Agents/Appointment/AssignTo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AssignTo.html)
    fn assign_to<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        participant: Option<ParticipantInfo>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the days of a recurrence, each with what else is at that time.
    ///
    /// `POST /api/v1/Agents/Appointment/CalculateDays`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CalculateDays.html)
    fn calculate_days<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_entity: Option<AppointmentEntity>,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a step of a guide can be given to a member of the project.
    ///
    /// `POST /api/v1/Agents/Appointment/CanAssignToProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CanAssignToProjectMember.html)
    fn can_assign_to_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        suggested_appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes those of the given appointments whose booking was canceled, and returns how many.
    ///
    /// `POST /api/v1/Agents/Appointment/CleanUpBookingDeleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpBookingDeleted.html)
    fn clean_up_booking_deleted<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes those of the given appointments whose booking was canceled, with one rule for all recurring ones.
    ///
    /// `POST /api/v1/Agents/Appointment/CleanUpBookingDeletedWithUpdateMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpBookingDeletedWithUpdateMode.html)
    fn clean_up_booking_deleted_with_update_mode<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_ids: Option<Vec<i32>>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes all appointments of the caller whose recurring booking was canceled, and returns how many.
    ///
    /// `POST /api/v1/Agents/Appointment/CleanUpRecurringBookingDeleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpRecurringBookingDeleted.html)
    fn clean_up_recurring_booking_deleted<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Turns an appointment with fewer than two participants into a task and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/ConvertAppointmentToTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ConvertAppointmentToTask.html)
    fn convert_appointment_to_task<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes an appointment of an invitation in an e-mail and accepts it.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAndAccept`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAndAccept.html)
    fn create_and_accept<'a>(
        &'a self,
        cx: &'a server::Context,
        email_item_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes an appointment of an invitation in an e-mail, accepts it and sends the organizer an e-mail.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAndAcceptWithEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAndAcceptWithEmailConfirmation.html)
    fn create_and_accept_with_email_confirmation<'a>(
        &'a self,
        cx: &'a server::Context,
        email_item_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new appointment with task type and participants of another one, on the present day at the same time of
    /// day; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAppointmentEntityFromExisting`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAppointmentEntityFromExisting.html)
    fn create_appointment_entity_from_existing<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reserves an identifier of an invitation with a new appointment.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateAppointmentForUID`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAppointmentForUID.html)
    fn create_appointment_for_uid<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_entity: Option<AppointmentEntity>,
        uid: Option<String>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new appointment with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntity.html)
    fn create_default_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new appointment with default values for a task type; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityByType.html)
    fn create_default_appointment_entity_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<TaskType>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new appointment with default values for a task type and an owner; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityByTypeAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityByTypeAndAssociate.html)
    fn create_default_appointment_entity_by_type_and_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<TaskType>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an appointment as a step of a project guide proposes it.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityFromProjectSuggestion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityFromProjectSuggestion.html)
    fn create_default_appointment_entity_from_project_suggestion<'a>(
        &'a self,
        cx: &'a server::Context,
        suggested_appointment_id: Option<i32>,
        project_id: Option<i32>,
        create_now: Option<bool>,
        owner_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an appointment as a step of a sales guide proposes it.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityFromSaleSuggestion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityFromSaleSuggestion.html)
    fn create_default_appointment_entity_from_sale_suggestion<'a>(
        &'a self,
        cx: &'a server::Context,
        suggested_appointment_id: Option<i32>,
        sale_id: Option<i32>,
        create_now: Option<bool>,
        owner_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new appointment that reminds of a stalled sale on the day it is to be taken up again.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultReOpenAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultReOpenAppointment.html)
    fn create_default_re_open_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a recurrence with default values for a pattern.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultRecurrence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultRecurrence.html)
    fn create_default_recurrence<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a recurrence with default values for a pattern, from a given day on.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultRecurrenceByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultRecurrenceByDate.html)
    fn create_default_recurrence_by_date<'a>(
        &'a self,
        cx: &'a server::Context,
        start_date: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new suggested appointment with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultSuggestedAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultSuggestedAppointmentEntity.html)
    fn create_default_suggested_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SuggestedAppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new activity type with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateDefaultTaskListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultTaskListItem.html)
    fn create_default_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reserves a video meeting at the provider and returns its identifier and address.
    ///
    /// `POST /api/v1/Agents/Appointment/CreateVideoMeetingReservation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateVideoMeetingReservation.html)
    fn create_video_meeting_reservation<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<VideoMeetingReservation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Declines an invitation in an e-mail for which no appointment was made.
    ///
    /// `POST /api/v1/Agents/Appointment/DeclineInvitationFromEmailItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeclineInvitationFromEmailItem.html)
    fn decline_invitation_from_email_item<'a>(
        &'a self,
        cx: &'a server::Context,
        email_item_id: Option<i32>,
        reject_reason: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a booking with the records of its participants.
    ///
    /// `POST /api/v1/Agents/Appointment/Delete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Delete.html)
    fn delete<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AppointmentDeleteRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an appointment by its key.
    ///
    /// `POST /api/v1/Agents/Appointment/DeleteAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeleteAppointmentEntity.html)
    fn delete_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Cancels a video meeting at the provider.
    ///
    /// `POST /api/v1/Agents/Appointment/DeleteVideoMeetingReservation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeleteVideoMeetingReservation.html)
    fn delete_video_meeting_reservation<'a>(
        &'a self,
        cx: &'a server::Context,
        video_meeting_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a lead for sales, as a task, to the given company.
    ///
    /// `POST /api/v1/Agents/Appointment/GenerateLead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GenerateLead.html)
    fn generate_lead<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GenerateLeadRequest,
    ) -> impl Future<Output = Result<Option<SalesActivity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item per day of a period with the number of activities that a user has.
    ///
    /// `POST /api/v1/Agents/Appointment/GetActivityInformationListByDatesAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetActivityInformationListByDatesAndAssociate.html)
    fn get_activity_information_list_by_dates_and_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        start_date: Option<DateTime>,
        end_date: Option<DateTime>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ActivityInformationListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns reminders that are due for the caller.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAlarms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAlarms.html)
    fn get_alarms<'a>(
        &'a self,
        cx: &'a server::Context,
        include_invitations: Option<bool>,
        include_all_appointments: Option<bool>,
        default_alarm_lead_time_in_minutes: Option<i32>,
    ) -> impl Future<Output = Result<Option<MultiAlarmData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one appointment, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointment.html)
    fn get_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: i32,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the e-mail that participants would get when the appointment is saved, without its calendar part.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentEmailInvitation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentEmailInvitation.html)
    fn get_appointment_email_invitation<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment: Option<AppointmentEntity>,
        template_name: Option<String>,
        language: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one appointment, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentEntity.html)
    fn get_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointment that an identifier (UID) of a calendar event belongs to, or one with default values when
    /// there is none.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentFromUID`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentFromUID.html)
    fn get_appointment_from_uid<'a>(
        &'a self,
        cx: &'a server::Context,
        uid: Option<String>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether any participant of the appointment gets e-mail; false when there are none.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentHaveParticipantsWithEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentHaveParticipantsWithEmail.html)
    fn get_appointment_have_participants_with_email<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several appointments at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentList.html)
    fn get_appointment_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all records of a booking or a recurring appointment.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentRecords`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentRecords.html)
    fn get_appointment_records<'a>(
        &'a self,
        cx: &'a server::Context,
        mother_id: Option<i32>,
        recurrence_rule_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments whose task type is below a given heading.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentsByTaskHeading.html)
    fn get_appointments_by_task_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        task_heading_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointments in the diary of one user within a period, up to the given number.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAssociateDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociateDiary.html)
    fn get_associate_diary<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointments of several diaries in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAssociatesDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociatesDiary.html)
    fn get_associates_diary<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns short entries of several diaries in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetAssociatesDiaryInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociatesDiaryInfo.html)
    fn get_associates_diary_info<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
    ) -> impl Future<Output = Result<Vec<AppointmentInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns for each given user whether the caller may enter appointments in that diary.
    ///
    /// `POST /api/v1/Agents/Appointment/GetCanInsertForAssociates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetCanInsertForAssociates.html)
    fn get_can_insert_for_associates<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a company in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointments.html)
    fn get_contact_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a company with one task type in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTask.html)
    fn get_contact_appointments_by_task<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a company whose task type is below a heading, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTaskHeading.html)
    fn get_contact_appointments_by_task_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a company with any of several task types, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTasks.html)
    fn get_contact_appointments_by_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a company of one kind, such as tasks, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByType.html)
    fn get_contact_appointments_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item per day of a period with the activities of a user, private ones counted, and the holidays.
    ///
    /// `POST /api/v1/Agents/Appointment/GetDayInformationListByDatesAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetDayInformationListByDatesAndAssociate.html)
    fn get_day_information_list_by_dates_and_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        start_date: Option<DateTime>,
        end_date: Option<DateTime>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<DayInformationListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointments of a group in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetDiaryByGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetDiaryByGroup.html)
    fn get_diary_by_group<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetDiaryByGroupRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of the caller in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyAppointments.html)
    fn get_my_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments that the caller's diary shows, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyDiary.html)
    fn get_my_diary<'a>(
        &'a self,
        cx: &'a server::Context,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns published appointments of the caller.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyPublishedAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyPublishedAppointments.html)
    fn get_my_published_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of the caller in a period, in the form for synchronizing.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMySyncAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMySyncAppointments.html)
    fn get_my_sync_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
    ) -> impl Future<Output = Result<Vec<AppointmentSyncData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns activities that the caller's task list shows, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetMyTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyTasks.html)
    fn get_my_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the next times at which all given users are free in their working hours.
    ///
    /// `POST /api/v1/Agents/Appointment/GetNextAvailableTime`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetNextAvailableTime.html)
    fn get_next_available_time<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetNextAvailableTimeRequest,
    ) -> impl Future<Output = Result<Vec<NextAvailableTime>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the next step that the guide of a sale proposes, or null when there is none or the sale has no guide.
    ///
    /// `POST /api/v1/Agents/Appointment/GetNextSuggestedAppointmentBySale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetNextSuggestedAppointmentBySale.html)
    fn get_next_suggested_appointment_by_sale<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
        current_appointment_id: Option<i32>,
        skip_complete_check: Option<bool>,
    ) -> impl Future<Output = Result<Option<SuggestedAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns name or address of the organizer of an event.
    ///
    /// `POST /api/v1/Agents/Appointment/GetOrganizerName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetOrganizerName.html)
    fn get_organizer_name<'a>(
        &'a self,
        cx: &'a server::Context,
        mother_appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a person in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointments.html)
    fn get_person_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a person with one task type in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTask.html)
    fn get_person_appointments_by_task<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a person whose task type is below a heading, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTaskHeading.html)
    fn get_person_appointments_by_task_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a person with any of several task types, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTasks.html)
    fn get_person_appointments_by_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a person of one kind, such as tasks, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByType.html)
    fn get_person_appointments_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments that a person's diary shows, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonDiary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonDiary.html)
    fn get_person_diary<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns activities that a person's task list shows, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPersonTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonTasks.html)
    fn get_person_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a project in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointments.html)
    fn get_project_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a project with one task type in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTask.html)
    fn get_project_appointments_by_task<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a project whose task type is below a heading, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTaskHeading.html)
    fn get_project_appointments_by_task_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a project with any of several task types, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTasks.html)
    fn get_project_appointments_by_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a project of one kind, such as tasks, in a period.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByType.html)
    fn get_project_appointments_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments in a period of all projects that a person is a member of.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointments.html)
    fn get_project_member_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments with one task type of all projects that a person is a member of.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTask.html)
    fn get_project_member_appointments_by_task<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments whose task type is below a heading, of all projects that a person is a member of.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTaskHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTaskHeading.html)
    fn get_project_member_appointments_by_task_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments with any of several task types, of all projects that a person is a member of.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTasks.html)
    fn get_project_member_appointments_by_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of one kind, of all projects that a person is a member of.
    ///
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByType.html)
    fn get_project_member_appointments_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one appointment if it is published.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPublishedAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedAppointment.html)
    fn get_published_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns those of the given appointments that are published.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPublishedAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedAppointments.html)
    fn get_published_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns appointments of a project that outsiders can see.
    ///
    /// `POST /api/v1/Agents/Appointment/GetPublishedProjectAppointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedProjectAppointments.html)
    fn get_published_project_appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item per day of a period with its holidays, by name, in the user's country and in others.
    ///
    /// `POST /api/v1/Agents/Appointment/GetRedLetterInformationListByDatesAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetRedLetterInformationListByDatesAndAssociate.html)
    fn get_red_letter_information_list_by_dates_and_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        start_date: Option<DateTime>,
        end_date: Option<DateTime>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<RedLetterInformationListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one suggested appointment, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Appointment/GetSuggestedAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetSuggestedAppointment.html)
    fn get_suggested_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        suggested_appointment_id: i32,
    ) -> impl Future<Output = Result<Option<SuggestedAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one suggested appointment, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Appointment/GetSuggestedAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetSuggestedAppointmentEntity.html)
    fn get_suggested_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        suggested_appointment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SuggestedAppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one activity type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Appointment/GetTaskListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetTaskListItem.html)
    fn get_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        task_list_item_id: i32,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every kind of activity, such as meeting and call.
    ///
    /// `POST /api/v1/Agents/Appointment/GetTaskListItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetTaskListItems.html)
    fn get_task_list_items<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the identifier (UID) of the calendar event that belongs to an appointment, or null when there is none.
    ///
    /// `POST /api/v1/Agents/Appointment/GetUIDFromAppointmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetUIDFromAppointmentId.html)
    fn get_uid_from_appointment_id<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        use_mother_id: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the caller can make video meetings, and where to connect.
    ///
    /// `POST /api/v1/Agents/Appointment/GetVideoMeetingConnectedState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetVideoMeetingConnectedState.html)
    fn get_video_meeting_connected_state<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<UserConnectedState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a booking to another time and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/Move`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Move.html)
    fn r#move<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        new_start_time: Option<DateTime>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a booking to another time, with further changes and e-mails where wanted, and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/MoveExtended`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_MoveExtended.html)
    fn move_extended<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_move_data: Option<AppointmentMoveData>,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a booking to another time, sends e-mails, and returns the booking.
    ///
    /// `POST /api/v1/Agents/Appointment/MoveWithEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_MoveWithEmail.html)
    fn move_with_email<'a>(
        &'a self,
        cx: &'a server::Context,
        body: MoveWithEmailRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Declines an invitation to an appointment for the caller.
    ///
    /// `POST /api/v1/Agents/Appointment/Reject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Reject.html)
    fn reject<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        reject_reason: Option<String>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Declines an invitation and sends the organizer an e-mail.
    ///
    /// `POST /api/v1/Agents/Appointment/RejectWithEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RejectWithEmailConfirmation.html)
    fn reject_with_email_confirmation<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        reject_reason: Option<String>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Declines an invitation and sends the organizer an e-mail through the given mail server.
    ///
    /// `POST /api/v1/Agents/Appointment/RejectWithSmtpEmailConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RejectWithSmtpEmailConfirmation.html)
    fn reject_with_smtp_email_confirmation<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        reject_reason: Option<String>,
        update_mode: Option<RecurrenceUpdateMode>,
        smtp_e_mail_connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Enters a request for information as a task of the user who is responsible for the company.
    ///
    /// `POST /api/v1/Agents/Appointment/RequestForInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RequestForInfo.html)
    fn request_for_info<'a>(
        &'a self,
        cx: &'a server::Context,
        body: RequestForInfoRequest,
    ) -> impl Future<Output = Result<Option<SalesActivity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a booking with its participants and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/Save`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Save.html)
    fn save<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AppointmentSaveRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an appointment: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveAppointmentEntity.html)
    fn save_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AppointmentEntity,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a suggested appointment: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveSuggestedAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveSuggestedAppointmentEntity.html)
    fn save_suggested_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SuggestedAppointmentEntity,
    ) -> impl Future<Output = Result<Option<SuggestedAppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an activity type: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveTaskListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveTaskListItem.html)
    fn save_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TaskListItem,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a booking and sends participants an e-mail with a text of its own.
    ///
    /// `POST /api/v1/Agents/Appointment/SaveWithCustomInvitation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveWithCustomInvitation.html)
    fn save_with_custom_invitation<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveWithCustomInvitationRequest,
    ) -> impl Future<Output = Result<Option<AppointmentSaveData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks appointments, sales, documents and to-dos as done or not, and saves this at once.
    ///
    /// `POST /api/v1/Agents/Appointment/SetActivityStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetActivityStatus.html)
    fn set_activity_status<'a>(
        &'a self,
        cx: &'a server::Context,
        activity_identifier: Option<Vec<String>>,
        activity_status: Option<ActivityStatus>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks an invitation as seen.
    ///
    /// `POST /api/v1/Agents/Appointment/SetSeen`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetSeen.html)
    fn set_seen<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks several invitations as seen, with one rule for all recurring ones.
    ///
    /// `POST /api/v1/Agents/Appointment/SetSeenMany`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetSeenMany.html)
    fn set_seen_many<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_ids: Option<Vec<i32>>,
        update_mode: Option<RecurrenceUpdateMode>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches several appointments, sales, documents or to-dos between completed and not completed, each from its own
    /// state.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleActivities.html)
    fn toggle_activities<'a>(
        &'a self,
        cx: &'a server::Context,
        activity_identifier: Option<Vec<String>>,
    ) -> impl Future<Output = Result<ActivityStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches an appointment, sale or document between completed and not completed, saves this at once and returns
    /// the new state.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleActivity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleActivity.html)
    fn toggle_activity<'a>(
        &'a self,
        cx: &'a server::Context,
        activity_identifier: Option<String>,
    ) -> impl Future<Output = Result<ActivityStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches the first activity between completed and not completed and gives the others the same state.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleAndSetActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleAndSetActivities.html)
    fn toggle_and_set_activities<'a>(
        &'a self,
        cx: &'a server::Context,
        activity_identifiers: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks an appointment as completed, or as started when it was completed already, and returns the new status.
    ///
    /// `POST /api/v1/Agents/Appointment/ToggleAppointmentStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleAppointmentStatus.html)
    fn toggle_appointment_status<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<AppointmentStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes time, state, kind and owner of an appointment and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointment.html)
    fn update_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        body: UpdateAppointmentRequest,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Enters who has accepted or declined, from the calendar part of an e-mail.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentFromIcsResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentFromIcsResponse.html)
    fn update_appointment_from_ics_response<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
        ics_data: Option<Bytes>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes time, state, kind and owner of an appointment, or of several in a recurring series, as `UpdateMode`
    /// says, and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentWithMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentWithMode.html)
    fn update_appointment_with_mode<'a>(
        &'a self,
        cx: &'a server::Context,
        body: UpdateAppointmentWithModeRequest,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes time, state, kind and owner of an appointment, or of several in a recurring series, as `UpdateMode`
    /// says, and returns it.
    ///
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentWithModeAndEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentWithModeAndEmail.html)
    fn update_appointment_with_mode_and_email<'a>(
        &'a self,
        cx: &'a server::Context,
        body: UpdateAppointmentWithModeAndEmailRequest,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether an appointment could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/Appointment/ValidateAppointmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ValidateAppointmentEntity.html)
    fn validate_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_entity: Option<AppointmentEntity>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns for given days what else is at that time.
    ///
    /// `POST /api/v1/Agents/Appointment/ValidateDays`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ValidateDays.html)
    fn validate_days<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_entity: Option<AppointmentEntity>,
        dates: Option<Vec<DateTime>>,
    ) -> impl Future<Output = Result<Vec<RecurrenceDate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether saving these changes would send e-mails.
    ///
    /// `POST /api/v1/Agents/Appointment/WillSendEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_WillSendEmail.html)
    fn will_send_email<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment: Option<AppointmentEntity>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Appointment_Agent`, served by `api`.
pub fn routes(api: impl AppointmentAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AppointmentAgentServer`] that goes with an operation.
fn dispatch<'a, T: AppointmentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::Accept) => {
            let mut appointment_id = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut update_mode]));
            server::respond(cx, api.accept(cx, appointment_id, update_mode))
        }
        Some(Op::AcceptRejected) => {
            let mut appointment_id = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut update_mode]));
            server::respond(cx, api.accept_rejected(cx, appointment_id, update_mode))
        }
        Some(Op::AcceptWithEmailConfirmation) => {
            let mut appointment_id = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut update_mode]));
            server::respond(cx, api.accept_with_email_confirmation(cx, appointment_id, update_mode))
        }
        Some(Op::AcceptWithSmtpEmailConfirmation) => {
            let mut appointment_id = None;
            let mut update_mode = None;
            let mut smtp_e_mail_connection_info = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut update_mode, &mut smtp_e_mail_connection_info]));
            server::respond(
                cx,
                api.accept_with_smtp_email_confirmation(cx, appointment_id, update_mode, smtp_e_mail_connection_info),
            )
        }
        Some(Op::AssignTo) => {
            let mut appointment_id = None;
            let mut participant = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut participant, &mut update_mode]));
            server::respond(cx, api.assign_to(cx, appointment_id, participant, update_mode))
        }
        Some(Op::CalculateDays) => {
            let mut appointment_entity = None;
            take!(input.arguments(&mut [&mut appointment_entity]));
            server::respond(cx, api.calculate_days(cx, appointment_entity))
        }
        Some(Op::CanAssignToProjectMember) => {
            let mut project_id = None;
            let mut suggested_appointment_id = None;
            take!(input.arguments(&mut [&mut project_id, &mut suggested_appointment_id]));
            server::respond(cx, api.can_assign_to_project_member(cx, project_id, suggested_appointment_id))
        }
        Some(Op::CleanUpBookingDeleted) => {
            let mut appointment_ids = None;
            take!(input.arguments(&mut [&mut appointment_ids]));
            server::respond(cx, api.clean_up_booking_deleted(cx, appointment_ids))
        }
        Some(Op::CleanUpBookingDeletedWithUpdateMode) => {
            let mut appointment_ids = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_ids, &mut update_mode]));
            server::respond(cx, api.clean_up_booking_deleted_with_update_mode(cx, appointment_ids, update_mode))
        }
        Some(Op::CleanUpRecurringBookingDeleted) => server::respond(cx, api.clean_up_recurring_booking_deleted(cx)),
        Some(Op::ConvertAppointmentToTask) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.convert_appointment_to_task(cx, appointment_id))
        }
        Some(Op::CreateAndAccept) => {
            let mut email_item_id = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut email_item_id, &mut update_mode]));
            server::respond(cx, api.create_and_accept(cx, email_item_id, update_mode))
        }
        Some(Op::CreateAndAcceptWithEmailConfirmation) => {
            let mut email_item_id = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut email_item_id, &mut update_mode]));
            server::respond(cx, api.create_and_accept_with_email_confirmation(cx, email_item_id, update_mode))
        }
        Some(Op::CreateAppointmentEntityFromExisting) => {
            let mut appointment_id = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut associate_id]));
            server::respond(cx, api.create_appointment_entity_from_existing(cx, appointment_id, associate_id))
        }
        Some(Op::CreateAppointmentForUid) => {
            let mut appointment_entity = None;
            let mut uid = None;
            take!(input.arguments(&mut [&mut appointment_entity, &mut uid]));
            server::respond(cx, api.create_appointment_for_uid(cx, appointment_entity, uid))
        }
        Some(Op::CreateDefaultAppointmentEntity) => server::respond(cx, api.create_default_appointment_entity(cx)),
        Some(Op::CreateDefaultAppointmentEntityByType) => {
            let mut r#type = None;
            take!(input.arguments(&mut [&mut r#type]));
            server::respond(cx, api.create_default_appointment_entity_by_type(cx, r#type))
        }
        Some(Op::CreateDefaultAppointmentEntityByTypeAndAssociate) => {
            let mut r#type = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut r#type, &mut associate_id]));
            server::respond(cx, api.create_default_appointment_entity_by_type_and_associate(cx, r#type, associate_id))
        }
        Some(Op::CreateDefaultAppointmentEntityFromProjectSuggestion) => {
            let mut suggested_appointment_id = None;
            let mut project_id = None;
            let mut create_now = None;
            let mut owner_id = None;
            take!(input.arguments(&mut [
                &mut suggested_appointment_id,
                &mut project_id,
                &mut create_now,
                &mut owner_id,
            ]));
            server::respond(
                cx,
                api.create_default_appointment_entity_from_project_suggestion(
                    cx,
                    suggested_appointment_id,
                    project_id,
                    create_now,
                    owner_id,
                ),
            )
        }
        Some(Op::CreateDefaultAppointmentEntityFromSaleSuggestion) => {
            let mut suggested_appointment_id = None;
            let mut sale_id = None;
            let mut create_now = None;
            let mut owner_id = None;
            take!(input.arguments(&mut [&mut suggested_appointment_id, &mut sale_id, &mut create_now, &mut owner_id]));
            server::respond(
                cx,
                api.create_default_appointment_entity_from_sale_suggestion(
                    cx,
                    suggested_appointment_id,
                    sale_id,
                    create_now,
                    owner_id,
                ),
            )
        }
        Some(Op::CreateDefaultReOpenAppointment) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.create_default_re_open_appointment(cx, sale_id))
        }
        Some(Op::CreateDefaultRecurrence) => server::respond(cx, api.create_default_recurrence(cx)),
        Some(Op::CreateDefaultRecurrenceByDate) => {
            let mut start_date = None;
            take!(input.arguments(&mut [&mut start_date]));
            server::respond(cx, api.create_default_recurrence_by_date(cx, start_date))
        }
        Some(Op::CreateDefaultSuggestedAppointmentEntity) => server::respond(
            cx,
            api.create_default_suggested_appointment_entity(cx),
        ),
        Some(Op::CreateDefaultTaskListItem) => server::respond(cx, api.create_default_task_list_item(cx)),
        Some(Op::CreateVideoMeetingReservation) => server::respond(cx, api.create_video_meeting_reservation(cx)),
        Some(Op::DeclineInvitationFromEmailItem) => {
            let mut email_item_id = None;
            let mut reject_reason = None;
            take!(input.arguments(&mut [&mut email_item_id, &mut reject_reason]));
            server::respond(cx, api.decline_invitation_from_email_item(cx, email_item_id, reject_reason))
        }
        Some(Op::Delete) => server::respond(cx, api.delete(cx, take!(input.body()))),
        Some(Op::DeleteAppointmentEntity) => server::respond(
            cx,
            api.delete_appointment_entity(cx, take!(input.required("appointmentEntityId"))),
        ),
        Some(Op::DeleteVideoMeetingReservation) => {
            let mut video_meeting_id = None;
            take!(input.arguments(&mut [&mut video_meeting_id]));
            server::respond(cx, api.delete_video_meeting_reservation(cx, video_meeting_id))
        }
        Some(Op::GenerateLead) => server::respond(cx, api.generate_lead(cx, take!(input.body()))),
        Some(Op::GetActivityInformationListByDatesAndAssociate) => {
            let mut start_date = None;
            let mut end_date = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut start_date, &mut end_date, &mut associate_id]));
            server::respond(
                cx,
                api.get_activity_information_list_by_dates_and_associate(cx, start_date, end_date, associate_id),
            )
        }
        Some(Op::GetAlarms) => {
            let mut include_invitations = None;
            let mut include_all_appointments = None;
            let mut default_alarm_lead_time_in_minutes = None;
            take!(input.arguments(&mut [
                &mut include_invitations,
                &mut include_all_appointments,
                &mut default_alarm_lead_time_in_minutes,
            ]));
            server::respond(
                cx,
                api.get_alarms(cx, include_invitations, include_all_appointments, default_alarm_lead_time_in_minutes),
            )
        }
        Some(Op::GetAppointment) => server::respond(
            cx,
            api.get_appointment(cx, take!(input.required("appointmentId"))),
        ),
        Some(Op::GetAppointmentEmailInvitation) => {
            let mut appointment = None;
            let mut template_name = None;
            let mut language = None;
            take!(input.arguments(&mut [&mut appointment, &mut template_name, &mut language]));
            server::respond(cx, api.get_appointment_email_invitation(cx, appointment, template_name, language))
        }
        Some(Op::GetAppointmentEntity) => server::respond(
            cx,
            api.get_appointment_entity(cx, take!(input.required("appointmentEntityId"))),
        ),
        Some(Op::GetAppointmentFromUid) => {
            let mut uid = None;
            take!(input.arguments(&mut [&mut uid]));
            server::respond(cx, api.get_appointment_from_uid(cx, uid))
        }
        _ => return dispatch_from_get_appointment_have_participants_with_email(api, operation, cx, input),
    })
}

fn dispatch_from_get_appointment_have_participants_with_email<'a, T: AppointmentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAppointmentHaveParticipantsWithEmail) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.get_appointment_have_participants_with_email(cx, appointment_id))
        }
        Some(Op::GetAppointmentList) => server::respond(cx, api.get_appointment_list(cx, take!(input.body()))),
        Some(Op::GetAppointmentRecords) => {
            let mut mother_id = None;
            let mut recurrence_rule_id = None;
            take!(input.arguments(&mut [&mut mother_id, &mut recurrence_rule_id]));
            server::respond(cx, api.get_appointment_records(cx, mother_id, recurrence_rule_id))
        }
        Some(Op::GetAppointmentsByTaskHeading) => {
            let mut task_heading_id = None;
            take!(input.arguments(&mut [&mut task_heading_id]));
            server::respond(cx, api.get_appointments_by_task_heading(cx, task_heading_id))
        }
        Some(Op::GetAssociateDiary) => {
            let mut associate_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut associate_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_associate_diary(cx, associate_id, start_time, end_time, count))
        }
        Some(Op::GetAssociatesDiary) => {
            let mut associate_ids = None;
            let mut start_time = None;
            let mut end_time = None;
            take!(input.arguments(&mut [&mut associate_ids, &mut start_time, &mut end_time]));
            server::respond(cx, api.get_associates_diary(cx, associate_ids, start_time, end_time))
        }
        Some(Op::GetAssociatesDiaryInfo) => {
            let mut associate_ids = None;
            let mut start_time = None;
            let mut end_time = None;
            take!(input.arguments(&mut [&mut associate_ids, &mut start_time, &mut end_time]));
            server::respond(cx, api.get_associates_diary_info(cx, associate_ids, start_time, end_time))
        }
        Some(Op::GetCanInsertForAssociates) => {
            let mut associate_ids = None;
            take!(input.arguments(&mut [&mut associate_ids]));
            server::respond(cx, api.get_can_insert_for_associates(cx, associate_ids))
        }
        Some(Op::GetContactAppointments) => {
            let mut contact_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut contact_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_contact_appointments(cx, contact_id, start_time, end_time, count))
        }
        Some(Op::GetContactAppointmentsByTask) => server::respond(
            cx,
            api.get_contact_appointments_by_task(cx, take!(input.body())),
        ),
        Some(Op::GetContactAppointmentsByTaskHeading) => server::respond(
            cx,
            api.get_contact_appointments_by_task_heading(cx, take!(input.body())),
        ),
        Some(Op::GetContactAppointmentsByTasks) => server::respond(
            cx,
            api.get_contact_appointments_by_tasks(cx, take!(input.body())),
        ),
        Some(Op::GetContactAppointmentsByType) => server::respond(
            cx,
            api.get_contact_appointments_by_type(cx, take!(input.body())),
        ),
        Some(Op::GetDayInformationListByDatesAndAssociate) => {
            let mut start_date = None;
            let mut end_date = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut start_date, &mut end_date, &mut associate_id]));
            server::respond(
                cx,
                api.get_day_information_list_by_dates_and_associate(cx, start_date, end_date, associate_id),
            )
        }
        Some(Op::GetDiaryByGroup) => server::respond(cx, api.get_diary_by_group(cx, take!(input.body()))),
        Some(Op::GetMyAppointments) => {
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_my_appointments(cx, start_time, end_time, count))
        }
        Some(Op::GetMyDiary) => {
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_my_diary(cx, start_time, end_time, count))
        }
        Some(Op::GetMyPublishedAppointments) => server::respond(cx, api.get_my_published_appointments(cx)),
        Some(Op::GetMySyncAppointments) => {
            let mut start_time = None;
            let mut end_time = None;
            take!(input.arguments(&mut [&mut start_time, &mut end_time]));
            server::respond(cx, api.get_my_sync_appointments(cx, start_time, end_time))
        }
        Some(Op::GetMyTasks) => {
            let mut count = None;
            take!(input.arguments(&mut [&mut count]));
            server::respond(cx, api.get_my_tasks(cx, count))
        }
        Some(Op::GetNextAvailableTime) => server::respond(cx, api.get_next_available_time(cx, take!(input.body()))),
        Some(Op::GetNextSuggestedAppointmentBySale) => {
            let mut sale_id = None;
            let mut current_appointment_id = None;
            let mut skip_complete_check = None;
            take!(input.arguments(&mut [&mut sale_id, &mut current_appointment_id, &mut skip_complete_check]));
            server::respond(
                cx,
                api.get_next_suggested_appointment_by_sale(cx, sale_id, current_appointment_id, skip_complete_check),
            )
        }
        Some(Op::GetOrganizerName) => {
            let mut mother_appointment_id = None;
            take!(input.arguments(&mut [&mut mother_appointment_id]));
            server::respond(cx, api.get_organizer_name(cx, mother_appointment_id))
        }
        _ => return dispatch_from_get_person_appointments(api, operation, cx, input),
    })
}

fn dispatch_from_get_person_appointments<'a, T: AppointmentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetPersonAppointments) => server::respond(cx, api.get_person_appointments(cx, take!(input.body()))),
        Some(Op::GetPersonAppointmentsByTask) => server::respond(
            cx,
            api.get_person_appointments_by_task(cx, take!(input.body())),
        ),
        Some(Op::GetPersonAppointmentsByTaskHeading) => server::respond(
            cx,
            api.get_person_appointments_by_task_heading(cx, take!(input.body())),
        ),
        Some(Op::GetPersonAppointmentsByTasks) => server::respond(
            cx,
            api.get_person_appointments_by_tasks(cx, take!(input.body())),
        ),
        Some(Op::GetPersonAppointmentsByType) => server::respond(
            cx,
            api.get_person_appointments_by_type(cx, take!(input.body())),
        ),
        Some(Op::GetPersonDiary) => {
            let mut person_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut person_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_person_diary(cx, person_id, start_time, end_time, count))
        }
        Some(Op::GetPersonTasks) => {
            let mut person_id = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut person_id, &mut count]));
            server::respond(cx, api.get_person_tasks(cx, person_id, count))
        }
        Some(Op::GetProjectAppointments) => {
            let mut project_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut project_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_project_appointments(cx, project_id, start_time, end_time, count))
        }
        Some(Op::GetProjectAppointmentsByTask) => server::respond(
            cx,
            api.get_project_appointments_by_task(cx, take!(input.body())),
        ),
        Some(Op::GetProjectAppointmentsByTaskHeading) => server::respond(
            cx,
            api.get_project_appointments_by_task_heading(cx, take!(input.body())),
        ),
        Some(Op::GetProjectAppointmentsByTasks) => server::respond(
            cx,
            api.get_project_appointments_by_tasks(cx, take!(input.body())),
        ),
        Some(Op::GetProjectAppointmentsByType) => server::respond(
            cx,
            api.get_project_appointments_by_type(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberAppointments) => {
            let mut person_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut person_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_project_member_appointments(cx, person_id, start_time, end_time, count))
        }
        Some(Op::GetProjectMemberAppointmentsByTask) => server::respond(
            cx,
            api.get_project_member_appointments_by_task(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberAppointmentsByTaskHeading) => server::respond(
            cx,
            api.get_project_member_appointments_by_task_heading(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberAppointmentsByTasks) => server::respond(
            cx,
            api.get_project_member_appointments_by_tasks(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberAppointmentsByType) => server::respond(
            cx,
            api.get_project_member_appointments_by_type(cx, take!(input.body())),
        ),
        _ => return dispatch_from_get_published_appointment(api, operation, cx, input),
    })
}

fn dispatch_from_get_published_appointment<'a, T: AppointmentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetPublishedAppointment) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.get_published_appointment(cx, appointment_id))
        }
        Some(Op::GetPublishedAppointments) => {
            let mut appointment_ids = None;
            take!(input.arguments(&mut [&mut appointment_ids]));
            server::respond(cx, api.get_published_appointments(cx, appointment_ids))
        }
        Some(Op::GetPublishedProjectAppointments) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_published_project_appointments(cx, project_id))
        }
        Some(Op::GetRedLetterInformationListByDatesAndAssociate) => {
            let mut start_date = None;
            let mut end_date = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut start_date, &mut end_date, &mut associate_id]));
            server::respond(
                cx,
                api.get_red_letter_information_list_by_dates_and_associate(cx, start_date, end_date, associate_id),
            )
        }
        Some(Op::GetSuggestedAppointment) => server::respond(
            cx,
            api.get_suggested_appointment(cx, take!(input.required("suggestedAppointmentId"))),
        ),
        Some(Op::GetSuggestedAppointmentEntity) => server::respond(
            cx,
            api.get_suggested_appointment_entity(cx, take!(input.required("suggestedAppointmentEntityId"))),
        ),
        Some(Op::GetTaskListItem) => server::respond(
            cx,
            api.get_task_list_item(cx, take!(input.required("taskListItemId"))),
        ),
        Some(Op::GetTaskListItems) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_task_list_items(cx, include_deleted))
        }
        Some(Op::GetUidFromAppointmentId) => {
            let mut appointment_id = None;
            let mut use_mother_id = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut use_mother_id]));
            server::respond(cx, api.get_uid_from_appointment_id(cx, appointment_id, use_mother_id))
        }
        Some(Op::GetVideoMeetingConnectedState) => server::respond(cx, api.get_video_meeting_connected_state(cx)),
        Some(Op::Move) => {
            let mut appointment_id = None;
            let mut new_start_time = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut new_start_time, &mut update_mode]));
            server::respond(cx, api.r#move(cx, appointment_id, new_start_time, update_mode))
        }
        Some(Op::MoveExtended) => {
            let mut appointment_move_data = None;
            take!(input.arguments(&mut [&mut appointment_move_data]));
            server::respond(cx, api.move_extended(cx, appointment_move_data))
        }
        Some(Op::MoveWithEmail) => server::respond(cx, api.move_with_email(cx, take!(input.body()))),
        Some(Op::Reject) => {
            let mut appointment_id = None;
            let mut reject_reason = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut reject_reason, &mut update_mode]));
            server::respond(cx, api.reject(cx, appointment_id, reject_reason, update_mode))
        }
        Some(Op::RejectWithEmailConfirmation) => {
            let mut appointment_id = None;
            let mut reject_reason = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut reject_reason, &mut update_mode]));
            server::respond(cx, api.reject_with_email_confirmation(cx, appointment_id, reject_reason, update_mode))
        }
        Some(Op::RejectWithSmtpEmailConfirmation) => {
            let mut appointment_id = None;
            let mut reject_reason = None;
            let mut update_mode = None;
            let mut smtp_e_mail_connection_info = None;
            take!(input.arguments(&mut [
                &mut appointment_id,
                &mut reject_reason,
                &mut update_mode,
                &mut smtp_e_mail_connection_info,
            ]));
            server::respond(
                cx,
                api.reject_with_smtp_email_confirmation(
                    cx,
                    appointment_id,
                    reject_reason,
                    update_mode,
                    smtp_e_mail_connection_info,
                ),
            )
        }
        Some(Op::RequestForInfo) => server::respond(cx, api.request_for_info(cx, take!(input.body()))),
        Some(Op::Save) => server::respond(cx, api.save(cx, take!(input.body()))),
        Some(Op::SaveAppointmentEntity) => server::respond(cx, api.save_appointment_entity(cx, take!(input.body()))),
        Some(Op::SaveSuggestedAppointmentEntity) => server::respond(
            cx,
            api.save_suggested_appointment_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveTaskListItem) => server::respond(cx, api.save_task_list_item(cx, take!(input.body()))),
        Some(Op::SaveWithCustomInvitation) => server::respond(
            cx,
            api.save_with_custom_invitation(cx, take!(input.body())),
        ),
        _ => return dispatch_from_set_activity_status(api, operation, cx, input),
    })
}

fn dispatch_from_set_activity_status<'a, T: AppointmentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SetActivityStatus) => {
            let mut activity_identifier = None;
            let mut activity_status = None;
            take!(input.arguments(&mut [&mut activity_identifier, &mut activity_status]));
            server::respond(cx, api.set_activity_status(cx, activity_identifier, activity_status))
        }
        Some(Op::SetSeen) => {
            let mut appointment_id = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_id, &mut update_mode]));
            server::respond(cx, api.set_seen(cx, appointment_id, update_mode))
        }
        Some(Op::SetSeenMany) => {
            let mut appointment_ids = None;
            let mut update_mode = None;
            take!(input.arguments(&mut [&mut appointment_ids, &mut update_mode]));
            server::respond(cx, api.set_seen_many(cx, appointment_ids, update_mode))
        }
        Some(Op::ToggleActivities) => {
            let mut activity_identifier = None;
            take!(input.arguments(&mut [&mut activity_identifier]));
            server::respond(cx, api.toggle_activities(cx, activity_identifier))
        }
        Some(Op::ToggleActivity) => {
            let mut activity_identifier = None;
            take!(input.arguments(&mut [&mut activity_identifier]));
            server::respond(cx, api.toggle_activity(cx, activity_identifier))
        }
        Some(Op::ToggleAndSetActivities) => {
            let mut activity_identifiers = None;
            take!(input.arguments(&mut [&mut activity_identifiers]));
            server::respond(cx, api.toggle_and_set_activities(cx, activity_identifiers))
        }
        Some(Op::ToggleAppointmentStatus) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.toggle_appointment_status(cx, appointment_id))
        }
        Some(Op::UpdateAppointment) => server::respond(cx, api.update_appointment(cx, take!(input.body()))),
        Some(Op::UpdateAppointmentFromIcsResponse) => {
            let mut email_address = None;
            let mut ics_data = None;
            take!(input.arguments(&mut [&mut email_address, &mut ics_data]));
            server::respond(cx, api.update_appointment_from_ics_response(cx, email_address, ics_data))
        }
        Some(Op::UpdateAppointmentWithMode) => server::respond(
            cx,
            api.update_appointment_with_mode(cx, take!(input.body())),
        ),
        Some(Op::UpdateAppointmentWithModeAndEmail) => server::respond(
            cx,
            api.update_appointment_with_mode_and_email(cx, take!(input.body())),
        ),
        Some(Op::ValidateAppointmentEntity) => {
            let mut appointment_entity = None;
            take!(input.arguments(&mut [&mut appointment_entity]));
            server::respond(cx, api.validate_appointment_entity(cx, appointment_entity))
        }
        Some(Op::ValidateDays) => {
            let mut appointment_entity = None;
            let mut dates = None;
            take!(input.arguments(&mut [&mut appointment_entity, &mut dates]));
            server::respond(cx, api.validate_days(cx, appointment_entity, dates))
        }
        Some(Op::WillSendEmail) => {
            let mut appointment = None;
            take!(input.arguments(&mut [&mut appointment]));
            server::respond(cx, api.will_send_email(cx, appointment))
        }
        _ => return Err(server::Error::not_implemented()),
    })
}

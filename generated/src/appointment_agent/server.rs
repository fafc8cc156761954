// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;
use super::requests::{
    AcceptRejectedRequest, AcceptRequest, AcceptWithEmailConfirmationRequest,
    AcceptWithSmtpEmailConfirmationRequest, AppointmentDeleteRequest, AppointmentMoveRequest,
    AppointmentSaveRequest, AssignToRequest, CalculateDaysRequest, CanAssignToProjectMemberRequest,
    CleanUpBookingDeletedRequest, CreateAndAcceptRequest,
    CreateAndAcceptWithEmailConfirmationRequest, CreateAppointmentForUIDRequest,
    CreateDefaultAppointmentEntityByTypeAndAssociateRequest,
    CreateDefaultAppointmentEntityByTypeRequest,
    CreateDefaultAppointmentEntityFromProjectSuggestionRequest,
    CreateDefaultAppointmentEntityFromSaleSuggestionRequest, CreateDefaultReOpenAppointmentRequest,
    CreateDefaultRecurrenceByDateRequest, DeclineInvitationFromEmailItemRequest,
    GenerateLeadRequest, GetActivityInformationListByDatesAndAssociateRequest, GetAlarmsRequest,
    GetAppointmentFromUIDRequest, GetAppointmentHaveParticipantsWithEmailRequest,
    GetAppointmentRecordsRequest, GetAppointmentsByTaskHeadingRequest, GetAssociateDiaryRequest,
    GetAssociatesDiaryRequest, GetCanInsertForAssociatesRequest,
    GetContactAppointmentsByTaskHeadingRequest, GetContactAppointmentsByTaskRequest,
    GetContactAppointmentsByTasksRequest, GetContactAppointmentsByTypeRequest,
    GetContactAppointmentsRequest, GetDayInformationListByDatesAndAssociateRequest,
    GetDiaryByGroupRequest, GetMyAppointmentsRequest, GetMyDiaryRequest,
    GetMySyncAppointmentsRequest, GetMyTasksRequest, GetNextSuggestedAppointmentBySaleRequest,
    GetOrganizerNameRequest, GetPersonAppointmentsByTaskHeadingRequest,
    GetPersonAppointmentsByTaskRequest, GetPersonAppointmentsByTasksRequest,
    GetPersonAppointmentsByTypeRequest, GetPersonAppointmentsRequest, GetPersonDiaryRequest,
    GetPersonTasksRequest, GetProjectAppointmentsByTaskHeadingRequest,
    GetProjectAppointmentsByTaskRequest, GetProjectAppointmentsByTasksRequest,
    GetProjectAppointmentsByTypeRequest, GetProjectAppointmentsRequest,
    GetProjectMemberAppointmentsByTaskHeadingRequest, GetProjectMemberAppointmentsByTaskRequest,
    GetProjectMemberAppointmentsByTasksRequest, GetProjectMemberAppointmentsByTypeRequest,
    GetProjectMemberAppointmentsRequest, GetPublishedAppointmentRequest,
    GetPublishedAppointmentsRequest, GetPublishedProjectAppointmentsRequest,
    GetRedLetterInformationListByDatesAndAssociateRequest, GetTaskListItemsRequest,
    GetUIDFromAppointmentIdRequest, RejectRequest, RejectWithEmailConfirmationRequest,
    RejectWithSmtpEmailConfirmationRequest, RequestForInfoRequest, SetActivityStatusRequest,
    SetSeenRequest, ToggleActivitiesRequest, ToggleActivityRequest, ToggleAndSetActivitiesRequest,
    ToggleAppointmentStatusRequest, UpdateAppointmentFromIcsResponseRequest,
    UpdateAppointmentRequest, ValidateAppointmentEntityRequest, ValidateDaysRequest,
    WillSendEmailRequest,
};
use crate::types::{
    ActivityInformationListItem, ActivityStatus, Appointment, AppointmentEntity, AppointmentStatus,
    AppointmentSyncData, DayInformationListItem, MultiAlarmData, RecurrenceDate, RecurrenceInfo,
    RedLetterInformationListItem, SalesActivity, SuggestedAppointment, SuggestedAppointmentEntity,
    TaskListItem,
};

/// Handlers of the tag `Appointment_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AppointmentAgentServer: Send + Sync + 'static {
    /// Accept.
    /// `POST /api/v1/Agents/Appointment/Accept`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Accept.html)
    fn accept(&self, cx: &server::Context, request: AcceptRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Accept rejected.
    /// `POST /api/v1/Agents/Appointment/AcceptRejected`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptRejected.html)
    fn accept_rejected(
        &self,
        cx: &server::Context,
        request: AcceptRejectedRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Accept with email confirmation.
    /// `POST /api/v1/Agents/Appointment/AcceptWithEmailConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptWithEmailConfirmation.html)
    fn accept_with_email_confirmation(
        &self,
        cx: &server::Context,
        request: AcceptWithEmailConfirmationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Accept with smtp email confirmation.
    /// `POST /api/v1/Agents/Appointment/AcceptWithSmtpEmailConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AcceptWithSmtpEmailConfirmation.html)
    fn accept_with_smtp_email_confirmation(
        &self,
        cx: &server::Context,
        request: AcceptWithSmtpEmailConfirmationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Assign to.
    /// `POST /api/v1/Agents/Appointment/AssignTo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_AssignTo.html)
    fn assign_to(
        &self,
        cx: &server::Context,
        request: AssignToRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Calculate days.
    /// `POST /api/v1/Agents/Appointment/CalculateDays`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CalculateDays.html)
    fn calculate_days(
        &self,
        cx: &server::Context,
        request: CalculateDaysRequest,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Can assign to project member.
    /// `POST /api/v1/Agents/Appointment/CanAssignToProjectMember`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CanAssignToProjectMember.html)
    fn can_assign_to_project_member(
        &self,
        cx: &server::Context,
        request: CanAssignToProjectMemberRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Clean up booking deleted.
    /// `POST /api/v1/Agents/Appointment/CleanUpBookingDeleted`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpBookingDeleted.html)
    fn clean_up_booking_deleted(
        &self,
        cx: &server::Context,
        request: CleanUpBookingDeletedRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Clean up recurring booking deleted.
    /// `POST /api/v1/Agents/Appointment/CleanUpRecurringBookingDeleted`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CleanUpRecurringBookingDeleted.html)
    fn clean_up_recurring_booking_deleted(&self, cx: &server::Context) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create and accept.
    /// `POST /api/v1/Agents/Appointment/CreateAndAccept`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAndAccept.html)
    fn create_and_accept(
        &self,
        cx: &server::Context,
        request: CreateAndAcceptRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create and accept with email confirmation.
    /// `POST /api/v1/Agents/Appointment/CreateAndAcceptWithEmailConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAndAcceptWithEmailConfirmation.html)
    fn create_and_accept_with_email_confirmation(
        &self,
        cx: &server::Context,
        request: CreateAndAcceptWithEmailConfirmationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create appointment for uid.
    /// `POST /api/v1/Agents/Appointment/CreateAppointmentForUID`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateAppointmentForUID.html)
    fn create_appointment_for_uid(
        &self,
        cx: &server::Context,
        request: CreateAppointmentForUIDRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default appointment entity.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntity.html)
    fn create_default_appointment_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default appointment entity by type.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityByType.html)
    fn create_default_appointment_entity_by_type(
        &self,
        cx: &server::Context,
        request: CreateDefaultAppointmentEntityByTypeRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default appointment entity by type and associate.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityByTypeAndAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityByTypeAndAssociate.html)
    fn create_default_appointment_entity_by_type_and_associate(
        &self,
        cx: &server::Context,
        request: CreateDefaultAppointmentEntityByTypeAndAssociateRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default appointment entity from project suggestion.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityFromProjectSuggestion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityFromProjectSuggestion.html)
    fn create_default_appointment_entity_from_project_suggestion(
        &self,
        cx: &server::Context,
        request: CreateDefaultAppointmentEntityFromProjectSuggestionRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default appointment entity from sale suggestion.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultAppointmentEntityFromSaleSuggestion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultAppointmentEntityFromSaleSuggestion.html)
    fn create_default_appointment_entity_from_sale_suggestion(
        &self,
        cx: &server::Context,
        request: CreateDefaultAppointmentEntityFromSaleSuggestionRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default re open appointment.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultReOpenAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultReOpenAppointment.html)
    fn create_default_re_open_appointment(
        &self,
        cx: &server::Context,
        request: CreateDefaultReOpenAppointmentRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default recurrence.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultRecurrence`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultRecurrence.html)
    fn create_default_recurrence(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default recurrence by date.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultRecurrenceByDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultRecurrenceByDate.html)
    fn create_default_recurrence_by_date(
        &self,
        cx: &server::Context,
        request: CreateDefaultRecurrenceByDateRequest,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default suggested appointment entity.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultSuggestedAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultSuggestedAppointmentEntity.html)
    fn create_default_suggested_appointment_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SuggestedAppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default task list item.
    /// `POST /api/v1/Agents/Appointment/CreateDefaultTaskListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_CreateDefaultTaskListItem.html)
    fn create_default_task_list_item(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Decline invitation from email item.
    /// `POST /api/v1/Agents/Appointment/DeclineInvitationFromEmailItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeclineInvitationFromEmailItem.html)
    fn decline_invitation_from_email_item(
        &self,
        cx: &server::Context,
        request: DeclineInvitationFromEmailItemRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete.
    /// `POST /api/v1/Agents/Appointment/Delete`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Delete.html)
    fn delete(&self, cx: &server::Context, body: AppointmentDeleteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete appointment entity.
    /// `POST /api/v1/Agents/Appointment/DeleteAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_DeleteAppointmentEntity.html)
    fn delete_appointment_entity(
        &self,
        cx: &server::Context,
        appointment_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Generate lead.
    /// `POST /api/v1/Agents/Appointment/GenerateLead`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GenerateLead.html)
    fn generate_lead(
        &self,
        cx: &server::Context,
        body: GenerateLeadRequest,
    ) -> impl Future<Output = Result<Option<SalesActivity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get activity information list by dates and associate.
    /// `POST /api/v1/Agents/Appointment/GetActivityInformationListByDatesAndAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetActivityInformationListByDatesAndAssociate.html)
    fn get_activity_information_list_by_dates_and_associate(
        &self,
        cx: &server::Context,
        request: GetActivityInformationListByDatesAndAssociateRequest,
    ) -> impl Future<Output = Result<Vec<ActivityInformationListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get alarms.
    /// `POST /api/v1/Agents/Appointment/GetAlarms`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAlarms.html)
    fn get_alarms(
        &self,
        cx: &server::Context,
        request: GetAlarmsRequest,
    ) -> impl Future<Output = Result<Option<MultiAlarmData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment.
    /// `POST /api/v1/Agents/Appointment/GetAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointment.html)
    fn get_appointment(
        &self,
        cx: &server::Context,
        appointment_id: i32,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment entity.
    /// `POST /api/v1/Agents/Appointment/GetAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentEntity.html)
    fn get_appointment_entity(
        &self,
        cx: &server::Context,
        appointment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment from uid.
    /// `POST /api/v1/Agents/Appointment/GetAppointmentFromUID`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentFromUID.html)
    fn get_appointment_from_uid(
        &self,
        cx: &server::Context,
        request: GetAppointmentFromUIDRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment have participants with email.
    /// `POST /api/v1/Agents/Appointment/GetAppointmentHaveParticipantsWithEmail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentHaveParticipantsWithEmail.html)
    fn get_appointment_have_participants_with_email(
        &self,
        cx: &server::Context,
        request: GetAppointmentHaveParticipantsWithEmailRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment list.
    /// `POST /api/v1/Agents/Appointment/GetAppointmentList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentList.html)
    fn get_appointment_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment records.
    /// `POST /api/v1/Agents/Appointment/GetAppointmentRecords`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentRecords.html)
    fn get_appointment_records(
        &self,
        cx: &server::Context,
        request: GetAppointmentRecordsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointments by task heading.
    /// `POST /api/v1/Agents/Appointment/GetAppointmentsByTaskHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAppointmentsByTaskHeading.html)
    fn get_appointments_by_task_heading(
        &self,
        cx: &server::Context,
        request: GetAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get associate diary.
    /// `POST /api/v1/Agents/Appointment/GetAssociateDiary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociateDiary.html)
    fn get_associate_diary(
        &self,
        cx: &server::Context,
        request: GetAssociateDiaryRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get associates diary.
    /// `POST /api/v1/Agents/Appointment/GetAssociatesDiary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetAssociatesDiary.html)
    fn get_associates_diary(
        &self,
        cx: &server::Context,
        request: GetAssociatesDiaryRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get can insert for associates.
    /// `POST /api/v1/Agents/Appointment/GetCanInsertForAssociates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetCanInsertForAssociates.html)
    fn get_can_insert_for_associates(
        &self,
        cx: &server::Context,
        request: GetCanInsertForAssociatesRequest,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact appointments.
    /// `POST /api/v1/Agents/Appointment/GetContactAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointments.html)
    fn get_contact_appointments(
        &self,
        cx: &server::Context,
        request: GetContactAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact appointments by task.
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTask.html)
    fn get_contact_appointments_by_task(
        &self,
        cx: &server::Context,
        body: GetContactAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact appointments by task heading.
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTaskHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTaskHeading.html)
    fn get_contact_appointments_by_task_heading(
        &self,
        cx: &server::Context,
        body: GetContactAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact appointments by tasks.
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByTasks.html)
    fn get_contact_appointments_by_tasks(
        &self,
        cx: &server::Context,
        body: GetContactAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact appointments by type.
    /// `POST /api/v1/Agents/Appointment/GetContactAppointmentsByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetContactAppointmentsByType.html)
    fn get_contact_appointments_by_type(
        &self,
        cx: &server::Context,
        body: GetContactAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get day information list by dates and associate.
    /// `POST /api/v1/Agents/Appointment/GetDayInformationListByDatesAndAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetDayInformationListByDatesAndAssociate.html)
    fn get_day_information_list_by_dates_and_associate(
        &self,
        cx: &server::Context,
        request: GetDayInformationListByDatesAndAssociateRequest,
    ) -> impl Future<Output = Result<Vec<DayInformationListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get diary by group.
    /// `POST /api/v1/Agents/Appointment/GetDiaryByGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetDiaryByGroup.html)
    fn get_diary_by_group(
        &self,
        cx: &server::Context,
        body: GetDiaryByGroupRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my appointments.
    /// `POST /api/v1/Agents/Appointment/GetMyAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyAppointments.html)
    fn get_my_appointments(
        &self,
        cx: &server::Context,
        request: GetMyAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my diary.
    /// `POST /api/v1/Agents/Appointment/GetMyDiary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyDiary.html)
    fn get_my_diary(
        &self,
        cx: &server::Context,
        request: GetMyDiaryRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my published appointments.
    /// `POST /api/v1/Agents/Appointment/GetMyPublishedAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyPublishedAppointments.html)
    fn get_my_published_appointments(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my sync appointments.
    /// `POST /api/v1/Agents/Appointment/GetMySyncAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMySyncAppointments.html)
    fn get_my_sync_appointments(
        &self,
        cx: &server::Context,
        request: GetMySyncAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<AppointmentSyncData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my tasks.
    /// `POST /api/v1/Agents/Appointment/GetMyTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetMyTasks.html)
    fn get_my_tasks(
        &self,
        cx: &server::Context,
        request: GetMyTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get next suggested appointment by sale.
    /// `POST /api/v1/Agents/Appointment/GetNextSuggestedAppointmentBySale`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetNextSuggestedAppointmentBySale.html)
    fn get_next_suggested_appointment_by_sale(
        &self,
        cx: &server::Context,
        request: GetNextSuggestedAppointmentBySaleRequest,
    ) -> impl Future<Output = Result<Option<SuggestedAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get organizer name.
    /// `POST /api/v1/Agents/Appointment/GetOrganizerName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetOrganizerName.html)
    fn get_organizer_name(
        &self,
        cx: &server::Context,
        request: GetOrganizerNameRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person appointments.
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointments.html)
    fn get_person_appointments(
        &self,
        cx: &server::Context,
        body: GetPersonAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person appointments by task.
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTask.html)
    fn get_person_appointments_by_task(
        &self,
        cx: &server::Context,
        body: GetPersonAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person appointments by task heading.
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTaskHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTaskHeading.html)
    fn get_person_appointments_by_task_heading(
        &self,
        cx: &server::Context,
        body: GetPersonAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person appointments by tasks.
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByTasks.html)
    fn get_person_appointments_by_tasks(
        &self,
        cx: &server::Context,
        body: GetPersonAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person appointments by type.
    /// `POST /api/v1/Agents/Appointment/GetPersonAppointmentsByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonAppointmentsByType.html)
    fn get_person_appointments_by_type(
        &self,
        cx: &server::Context,
        body: GetPersonAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person diary.
    /// `POST /api/v1/Agents/Appointment/GetPersonDiary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonDiary.html)
    fn get_person_diary(
        &self,
        cx: &server::Context,
        request: GetPersonDiaryRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person tasks.
    /// `POST /api/v1/Agents/Appointment/GetPersonTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPersonTasks.html)
    fn get_person_tasks(
        &self,
        cx: &server::Context,
        request: GetPersonTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project appointments.
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointments.html)
    fn get_project_appointments(
        &self,
        cx: &server::Context,
        request: GetProjectAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project appointments by task.
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTask.html)
    fn get_project_appointments_by_task(
        &self,
        cx: &server::Context,
        body: GetProjectAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project appointments by task heading.
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTaskHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTaskHeading.html)
    fn get_project_appointments_by_task_heading(
        &self,
        cx: &server::Context,
        body: GetProjectAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project appointments by tasks.
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByTasks.html)
    fn get_project_appointments_by_tasks(
        &self,
        cx: &server::Context,
        body: GetProjectAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project appointments by type.
    /// `POST /api/v1/Agents/Appointment/GetProjectAppointmentsByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectAppointmentsByType.html)
    fn get_project_appointments_by_type(
        &self,
        cx: &server::Context,
        body: GetProjectAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member appointments.
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointments.html)
    fn get_project_member_appointments(
        &self,
        cx: &server::Context,
        request: GetProjectMemberAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member appointments by task.
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTask.html)
    fn get_project_member_appointments_by_task(
        &self,
        cx: &server::Context,
        body: GetProjectMemberAppointmentsByTaskRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member appointments by task heading.
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTaskHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTaskHeading.html)
    fn get_project_member_appointments_by_task_heading(
        &self,
        cx: &server::Context,
        body: GetProjectMemberAppointmentsByTaskHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member appointments by tasks.
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByTasks.html)
    fn get_project_member_appointments_by_tasks(
        &self,
        cx: &server::Context,
        body: GetProjectMemberAppointmentsByTasksRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member appointments by type.
    /// `POST /api/v1/Agents/Appointment/GetProjectMemberAppointmentsByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetProjectMemberAppointmentsByType.html)
    fn get_project_member_appointments_by_type(
        &self,
        cx: &server::Context,
        body: GetProjectMemberAppointmentsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published appointment.
    /// `POST /api/v1/Agents/Appointment/GetPublishedAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedAppointment.html)
    fn get_published_appointment(
        &self,
        cx: &server::Context,
        request: GetPublishedAppointmentRequest,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published appointments.
    /// `POST /api/v1/Agents/Appointment/GetPublishedAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedAppointments.html)
    fn get_published_appointments(
        &self,
        cx: &server::Context,
        request: GetPublishedAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published project appointments.
    /// `POST /api/v1/Agents/Appointment/GetPublishedProjectAppointments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetPublishedProjectAppointments.html)
    fn get_published_project_appointments(
        &self,
        cx: &server::Context,
        request: GetPublishedProjectAppointmentsRequest,
    ) -> impl Future<Output = Result<Vec<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get red letter information list by dates and associate.
    /// `POST /api/v1/Agents/Appointment/GetRedLetterInformationListByDatesAndAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetRedLetterInformationListByDatesAndAssociate.html)
    fn get_red_letter_information_list_by_dates_and_associate(
        &self,
        cx: &server::Context,
        request: GetRedLetterInformationListByDatesAndAssociateRequest,
    ) -> impl Future<Output = Result<Vec<RedLetterInformationListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get suggested appointment.
    /// `POST /api/v1/Agents/Appointment/GetSuggestedAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetSuggestedAppointment.html)
    fn get_suggested_appointment(
        &self,
        cx: &server::Context,
        suggested_appointment_id: i32,
    ) -> impl Future<Output = Result<Option<SuggestedAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get suggested appointment entity.
    /// `POST /api/v1/Agents/Appointment/GetSuggestedAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetSuggestedAppointmentEntity.html)
    fn get_suggested_appointment_entity(
        &self,
        cx: &server::Context,
        suggested_appointment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SuggestedAppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get task list item.
    /// `POST /api/v1/Agents/Appointment/GetTaskListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetTaskListItem.html)
    fn get_task_list_item(
        &self,
        cx: &server::Context,
        task_list_item_id: i32,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get task list items.
    /// `POST /api/v1/Agents/Appointment/GetTaskListItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetTaskListItems.html)
    fn get_task_list_items(
        &self,
        cx: &server::Context,
        request: GetTaskListItemsRequest,
    ) -> impl Future<Output = Result<Vec<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get uid from appointment id.
    /// `POST /api/v1/Agents/Appointment/GetUIDFromAppointmentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_GetUIDFromAppointmentId.html)
    fn get_uid_from_appointment_id(
        &self,
        cx: &server::Context,
        request: GetUIDFromAppointmentIdRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Move.
    /// `POST /api/v1/Agents/Appointment/Move`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Move.html)
    fn r#move(
        &self,
        cx: &server::Context,
        request: AppointmentMoveRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reject.
    /// `POST /api/v1/Agents/Appointment/Reject`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Reject.html)
    fn reject(&self, cx: &server::Context, request: RejectRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Reject with email confirmation.
    /// `POST /api/v1/Agents/Appointment/RejectWithEmailConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RejectWithEmailConfirmation.html)
    fn reject_with_email_confirmation(
        &self,
        cx: &server::Context,
        request: RejectWithEmailConfirmationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Reject with smtp email confirmation.
    /// `POST /api/v1/Agents/Appointment/RejectWithSmtpEmailConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RejectWithSmtpEmailConfirmation.html)
    fn reject_with_smtp_email_confirmation(
        &self,
        cx: &server::Context,
        request: RejectWithSmtpEmailConfirmationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Request for info.
    /// `POST /api/v1/Agents/Appointment/RequestForInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_RequestForInfo.html)
    fn request_for_info(
        &self,
        cx: &server::Context,
        body: RequestForInfoRequest,
    ) -> impl Future<Output = Result<Option<SalesActivity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save.
    /// `POST /api/v1/Agents/Appointment/Save`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_Save.html)
    fn save(
        &self,
        cx: &server::Context,
        body: AppointmentSaveRequest,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save appointment entity.
    /// `POST /api/v1/Agents/Appointment/SaveAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveAppointmentEntity.html)
    fn save_appointment_entity(
        &self,
        cx: &server::Context,
        body: AppointmentEntity,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save suggested appointment entity.
    /// `POST /api/v1/Agents/Appointment/SaveSuggestedAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveSuggestedAppointmentEntity.html)
    fn save_suggested_appointment_entity(
        &self,
        cx: &server::Context,
        body: SuggestedAppointmentEntity,
    ) -> impl Future<Output = Result<Option<SuggestedAppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save task list item.
    /// `POST /api/v1/Agents/Appointment/SaveTaskListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SaveTaskListItem.html)
    fn save_task_list_item(
        &self,
        cx: &server::Context,
        body: TaskListItem,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set activity status.
    /// `POST /api/v1/Agents/Appointment/SetActivityStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetActivityStatus.html)
    fn set_activity_status(
        &self,
        cx: &server::Context,
        request: SetActivityStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set seen.
    /// `POST /api/v1/Agents/Appointment/SetSeen`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_SetSeen.html)
    fn set_seen(&self, cx: &server::Context, request: SetSeenRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle activities.
    /// `POST /api/v1/Agents/Appointment/ToggleActivities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleActivities.html)
    fn toggle_activities(
        &self,
        cx: &server::Context,
        request: ToggleActivitiesRequest,
    ) -> impl Future<Output = Result<ActivityStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle activity.
    /// `POST /api/v1/Agents/Appointment/ToggleActivity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleActivity.html)
    fn toggle_activity(
        &self,
        cx: &server::Context,
        request: ToggleActivityRequest,
    ) -> impl Future<Output = Result<ActivityStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle and set activities.
    /// `POST /api/v1/Agents/Appointment/ToggleAndSetActivities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleAndSetActivities.html)
    fn toggle_and_set_activities(
        &self,
        cx: &server::Context,
        request: ToggleAndSetActivitiesRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle appointment status.
    /// `POST /api/v1/Agents/Appointment/ToggleAppointmentStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ToggleAppointmentStatus.html)
    fn toggle_appointment_status(
        &self,
        cx: &server::Context,
        request: ToggleAppointmentStatusRequest,
    ) -> impl Future<Output = Result<AppointmentStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update appointment.
    /// `POST /api/v1/Agents/Appointment/UpdateAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointment.html)
    fn update_appointment(
        &self,
        cx: &server::Context,
        body: UpdateAppointmentRequest,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update appointment from ics response.
    /// `POST /api/v1/Agents/Appointment/UpdateAppointmentFromIcsResponse`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_UpdateAppointmentFromIcsResponse.html)
    fn update_appointment_from_ics_response(
        &self,
        cx: &server::Context,
        request: UpdateAppointmentFromIcsResponseRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate appointment entity.
    /// `POST /api/v1/Agents/Appointment/ValidateAppointmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ValidateAppointmentEntity.html)
    fn validate_appointment_entity(
        &self,
        cx: &server::Context,
        request: ValidateAppointmentEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate days.
    /// `POST /api/v1/Agents/Appointment/ValidateDays`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_ValidateDays.html)
    fn validate_days(
        &self,
        cx: &server::Context,
        request: ValidateDaysRequest,
    ) -> impl Future<Output = Result<Vec<RecurrenceDate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Will send email.
    /// `POST /api/v1/Agents/Appointment/WillSendEmail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Appointment_Agent/v1AppointmentAgent_WillSendEmail.html)
    fn will_send_email(
        &self,
        cx: &server::Context,
        request: WillSendEmailRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Appointment_Agent`, answered by `api`.
pub fn routes(api: impl AppointmentAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AppointmentAgentServer`] that goes with an operation.
fn dispatch<'a, T: AppointmentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ACCEPT => server::answer(cx, api.accept(cx, input.body()?)),
        ACCEPT_REJECTED => server::answer(cx, api.accept_rejected(cx, input.body()?)),
        ACCEPT_WITH_EMAIL_CONFIRMATION => server::answer(cx, api.accept_with_email_confirmation(cx, input.body()?)),
        ACCEPT_WITH_SMTP_EMAIL_CONFIRMATION => server::answer(cx, api.accept_with_smtp_email_confirmation(cx, input.body()?)),
        ASSIGN_TO => server::answer(cx, api.assign_to(cx, input.body()?)),
        CALCULATE_DAYS => server::answer(cx, api.calculate_days(cx, input.body()?)),
        CAN_ASSIGN_TO_PROJECT_MEMBER => server::answer(cx, api.can_assign_to_project_member(cx, input.body()?)),
        CLEAN_UP_BOOKING_DELETED => server::answer(cx, api.clean_up_booking_deleted(cx, input.body()?)),
        CLEAN_UP_RECURRING_BOOKING_DELETED => server::answer(cx, api.clean_up_recurring_booking_deleted(cx)),
        CREATE_AND_ACCEPT => server::answer(cx, api.create_and_accept(cx, input.body()?)),
        CREATE_AND_ACCEPT_WITH_EMAIL_CONFIRMATION => server::answer(cx, api.create_and_accept_with_email_confirmation(cx, input.body()?)),
        CREATE_APPOINTMENT_FOR_UID => server::answer(cx, api.create_appointment_for_uid(cx, input.body()?)),
        CREATE_DEFAULT_APPOINTMENT_ENTITY => server::answer(cx, api.create_default_appointment_entity(cx)),
        CREATE_DEFAULT_APPOINTMENT_ENTITY_BY_TYPE => server::answer(cx, api.create_default_appointment_entity_by_type(cx, input.body()?)),
        CREATE_DEFAULT_APPOINTMENT_ENTITY_BY_TYPE_AND_ASSOCIATE => server::answer(cx, api.create_default_appointment_entity_by_type_and_associate(cx, input.body()?)),
        CREATE_DEFAULT_APPOINTMENT_ENTITY_FROM_PROJECT_SUGGESTION => server::answer(cx, api.create_default_appointment_entity_from_project_suggestion(cx, input.body()?)),
        CREATE_DEFAULT_APPOINTMENT_ENTITY_FROM_SALE_SUGGESTION => server::answer(cx, api.create_default_appointment_entity_from_sale_suggestion(cx, input.body()?)),
        CREATE_DEFAULT_RE_OPEN_APPOINTMENT => server::answer(cx, api.create_default_re_open_appointment(cx, input.body()?)),
        CREATE_DEFAULT_RECURRENCE => server::answer(cx, api.create_default_recurrence(cx)),
        CREATE_DEFAULT_RECURRENCE_BY_DATE => server::answer(cx, api.create_default_recurrence_by_date(cx, input.body()?)),
        CREATE_DEFAULT_SUGGESTED_APPOINTMENT_ENTITY => server::answer(cx, api.create_default_suggested_appointment_entity(cx)),
        CREATE_DEFAULT_TASK_LIST_ITEM => server::answer(cx, api.create_default_task_list_item(cx)),
        DECLINE_INVITATION_FROM_EMAIL_ITEM => server::answer(cx, api.decline_invitation_from_email_item(cx, input.body()?)),
        DELETE => server::answer(cx, api.delete(cx, input.body()?)),
        DELETE_APPOINTMENT_ENTITY => server::answer(cx, api.delete_appointment_entity(cx, input.required("AppointmentEntityId")?)),
        GENERATE_LEAD => server::answer(cx, api.generate_lead(cx, input.body()?)),
        GET_ACTIVITY_INFORMATION_LIST_BY_DATES_AND_ASSOCIATE => server::answer(cx, api.get_activity_information_list_by_dates_and_associate(cx, input.body()?)),
        GET_ALARMS => server::answer(cx, api.get_alarms(cx, input.body()?)),
        GET_APPOINTMENT => server::answer(cx, api.get_appointment(cx, input.required("appointmentId")?)),
        GET_APPOINTMENT_ENTITY => server::answer(cx, api.get_appointment_entity(cx, input.required("appointmentEntityId")?)),
        GET_APPOINTMENT_FROM_UID => server::answer(cx, api.get_appointment_from_uid(cx, input.body()?)),
        GET_APPOINTMENT_HAVE_PARTICIPANTS_WITH_EMAIL => server::answer(cx, api.get_appointment_have_participants_with_email(cx, input.body()?)),
        GET_APPOINTMENT_LIST => server::answer(cx, api.get_appointment_list(cx, input.body()?)),
        GET_APPOINTMENT_RECORDS => server::answer(cx, api.get_appointment_records(cx, input.body()?)),
        GET_APPOINTMENTS_BY_TASK_HEADING => server::answer(cx, api.get_appointments_by_task_heading(cx, input.body()?)),
        GET_ASSOCIATE_DIARY => server::answer(cx, api.get_associate_diary(cx, input.body()?)),
        GET_ASSOCIATES_DIARY => server::answer(cx, api.get_associates_diary(cx, input.body()?)),
        GET_CAN_INSERT_FOR_ASSOCIATES => server::answer(cx, api.get_can_insert_for_associates(cx, input.body()?)),
        GET_CONTACT_APPOINTMENTS => server::answer(cx, api.get_contact_appointments(cx, input.body()?)),
        GET_CONTACT_APPOINTMENTS_BY_TASK => server::answer(cx, api.get_contact_appointments_by_task(cx, input.body()?)),
        GET_CONTACT_APPOINTMENTS_BY_TASK_HEADING => server::answer(cx, api.get_contact_appointments_by_task_heading(cx, input.body()?)),
        GET_CONTACT_APPOINTMENTS_BY_TASKS => server::answer(cx, api.get_contact_appointments_by_tasks(cx, input.body()?)),
        GET_CONTACT_APPOINTMENTS_BY_TYPE => server::answer(cx, api.get_contact_appointments_by_type(cx, input.body()?)),
        GET_DAY_INFORMATION_LIST_BY_DATES_AND_ASSOCIATE => server::answer(cx, api.get_day_information_list_by_dates_and_associate(cx, input.body()?)),
        GET_DIARY_BY_GROUP => server::answer(cx, api.get_diary_by_group(cx, input.body()?)),
        GET_MY_APPOINTMENTS => server::answer(cx, api.get_my_appointments(cx, input.body()?)),
        GET_MY_DIARY => server::answer(cx, api.get_my_diary(cx, input.body()?)),
        GET_MY_PUBLISHED_APPOINTMENTS => server::answer(cx, api.get_my_published_appointments(cx)),
        GET_MY_SYNC_APPOINTMENTS => server::answer(cx, api.get_my_sync_appointments(cx, input.body()?)),
        GET_MY_TASKS => server::answer(cx, api.get_my_tasks(cx, input.body()?)),
        GET_NEXT_SUGGESTED_APPOINTMENT_BY_SALE => server::answer(cx, api.get_next_suggested_appointment_by_sale(cx, input.body()?)),
        GET_ORGANIZER_NAME => server::answer(cx, api.get_organizer_name(cx, input.body()?)),
        GET_PERSON_APPOINTMENTS => server::answer(cx, api.get_person_appointments(cx, input.body()?)),
        GET_PERSON_APPOINTMENTS_BY_TASK => server::answer(cx, api.get_person_appointments_by_task(cx, input.body()?)),
        GET_PERSON_APPOINTMENTS_BY_TASK_HEADING => server::answer(cx, api.get_person_appointments_by_task_heading(cx, input.body()?)),
        GET_PERSON_APPOINTMENTS_BY_TASKS => server::answer(cx, api.get_person_appointments_by_tasks(cx, input.body()?)),
        GET_PERSON_APPOINTMENTS_BY_TYPE => server::answer(cx, api.get_person_appointments_by_type(cx, input.body()?)),
        GET_PERSON_DIARY => server::answer(cx, api.get_person_diary(cx, input.body()?)),
        GET_PERSON_TASKS => server::answer(cx, api.get_person_tasks(cx, input.body()?)),
        GET_PROJECT_APPOINTMENTS => server::answer(cx, api.get_project_appointments(cx, input.body()?)),
        GET_PROJECT_APPOINTMENTS_BY_TASK => server::answer(cx, api.get_project_appointments_by_task(cx, input.body()?)),
        GET_PROJECT_APPOINTMENTS_BY_TASK_HEADING => server::answer(cx, api.get_project_appointments_by_task_heading(cx, input.body()?)),
        GET_PROJECT_APPOINTMENTS_BY_TASKS => server::answer(cx, api.get_project_appointments_by_tasks(cx, input.body()?)),
        GET_PROJECT_APPOINTMENTS_BY_TYPE => server::answer(cx, api.get_project_appointments_by_type(cx, input.body()?)),
        GET_PROJECT_MEMBER_APPOINTMENTS => server::answer(cx, api.get_project_member_appointments(cx, input.body()?)),
        GET_PROJECT_MEMBER_APPOINTMENTS_BY_TASK => server::answer(cx, api.get_project_member_appointments_by_task(cx, input.body()?)),
        GET_PROJECT_MEMBER_APPOINTMENTS_BY_TASK_HEADING => server::answer(cx, api.get_project_member_appointments_by_task_heading(cx, input.body()?)),
        GET_PROJECT_MEMBER_APPOINTMENTS_BY_TASKS => server::answer(cx, api.get_project_member_appointments_by_tasks(cx, input.body()?)),
        GET_PROJECT_MEMBER_APPOINTMENTS_BY_TYPE => server::answer(cx, api.get_project_member_appointments_by_type(cx, input.body()?)),
        GET_PUBLISHED_APPOINTMENT => server::answer(cx, api.get_published_appointment(cx, input.body()?)),
        GET_PUBLISHED_APPOINTMENTS => server::answer(cx, api.get_published_appointments(cx, input.body()?)),
        GET_PUBLISHED_PROJECT_APPOINTMENTS => server::answer(cx, api.get_published_project_appointments(cx, input.body()?)),
        GET_RED_LETTER_INFORMATION_LIST_BY_DATES_AND_ASSOCIATE => server::answer(cx, api.get_red_letter_information_list_by_dates_and_associate(cx, input.body()?)),
        GET_SUGGESTED_APPOINTMENT => server::answer(cx, api.get_suggested_appointment(cx, input.required("suggestedAppointmentId")?)),
        GET_SUGGESTED_APPOINTMENT_ENTITY => server::answer(cx, api.get_suggested_appointment_entity(cx, input.required("suggestedAppointmentEntityId")?)),
        GET_TASK_LIST_ITEM => server::answer(cx, api.get_task_list_item(cx, input.required("taskListItemId")?)),
        GET_TASK_LIST_ITEMS => server::answer(cx, api.get_task_list_items(cx, input.body()?)),
        GET_UID_FROM_APPOINTMENT_ID => server::answer(cx, api.get_uid_from_appointment_id(cx, input.body()?)),
        MOVE => server::answer(cx, api.r#move(cx, input.body()?)),
        REJECT => server::answer(cx, api.reject(cx, input.body()?)),
        REJECT_WITH_EMAIL_CONFIRMATION => server::answer(cx, api.reject_with_email_confirmation(cx, input.body()?)),
        REJECT_WITH_SMTP_EMAIL_CONFIRMATION => server::answer(cx, api.reject_with_smtp_email_confirmation(cx, input.body()?)),
        REQUEST_FOR_INFO => server::answer(cx, api.request_for_info(cx, input.body()?)),
        SAVE => server::answer(cx, api.save(cx, input.body()?)),
        SAVE_APPOINTMENT_ENTITY => server::answer(cx, api.save_appointment_entity(cx, input.body()?)),
        SAVE_SUGGESTED_APPOINTMENT_ENTITY => server::answer(cx, api.save_suggested_appointment_entity(cx, input.body()?)),
        SAVE_TASK_LIST_ITEM => server::answer(cx, api.save_task_list_item(cx, input.body()?)),
        SET_ACTIVITY_STATUS => server::answer(cx, api.set_activity_status(cx, input.body()?)),
        SET_SEEN => server::answer(cx, api.set_seen(cx, input.body()?)),
        TOGGLE_ACTIVITIES => server::answer(cx, api.toggle_activities(cx, input.body()?)),
        TOGGLE_ACTIVITY => server::answer(cx, api.toggle_activity(cx, input.body()?)),
        TOGGLE_AND_SET_ACTIVITIES => server::answer(cx, api.toggle_and_set_activities(cx, input.body()?)),
        TOGGLE_APPOINTMENT_STATUS => server::answer(cx, api.toggle_appointment_status(cx, input.body()?)),
        UPDATE_APPOINTMENT => server::answer(cx, api.update_appointment(cx, input.body()?)),
        UPDATE_APPOINTMENT_FROM_ICS_RESPONSE => server::answer(cx, api.update_appointment_from_ics_response(cx, input.body()?)),
        VALIDATE_APPOINTMENT_ENTITY => server::answer(cx, api.validate_appointment_entity(cx, input.body()?)),
        VALIDATE_DAYS => server::answer(cx, api.validate_days(cx, input.body()?)),
        WILL_SEND_EMAIL => server::answer(cx, api.will_send_email(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}

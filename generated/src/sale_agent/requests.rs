// Made by `cargo run --release -p generator`; do not edit.

use runtime::{DateTime, Unknown, carrier};
use crate::types::{SaleEntity, SaleStakeholder, SaleStatus};

/// The carrier `AddSaleStakeholdersRequest` of the API.
#[non_exhaustive]
pub struct AddSaleStakeholdersRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleStakeholders`.
    pub sale_stakeholders: Option<Vec<SaleStakeholder>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddSaleStakeholdersRequest "AddSaleStakeholdersRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
    1 sale_stakeholders set_sale_stakeholders Vec<SaleStakeholder> = "SaleStakeholders";
} }

/// The carrier `DeleteSaleStakeholdersRequest` of the API.
#[non_exhaustive]
pub struct DeleteSaleStakeholdersRequest {
    /// The property `SaleStakeholderIds`.
    pub sale_stakeholder_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteSaleStakeholdersRequest "DeleteSaleStakeholdersRequest" {
    0 sale_stakeholder_ids set_sale_stakeholder_ids Vec<i32> = "SaleStakeholderIds";
} }

/// The carrier `GetMyOpportunitiesRequest` of the API.
#[non_exhaustive]
pub struct GetMyOpportunitiesRequest {
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyOpportunitiesRequest "GetMyOpportunitiesRequest" {
    0 count set_count i32 = "Count";
} }

/// The carrier `GetNextDueDateRequest` of the API.
#[non_exhaustive]
pub struct GetNextDueDateRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextDueDateRequest "GetNextDueDateRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `GetNextSaleStageRequest` of the API.
#[non_exhaustive]
pub struct GetNextSaleStageRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `IncludeCurrentStage`.
    pub include_current_stage: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextSaleStageRequest "GetNextSaleStageRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
    1 include_current_stage set_include_current_stage bool = "IncludeCurrentStage";
} }

/// The carrier `GetOpenSalesForContactRequest` of the API.
#[non_exhaustive]
pub struct GetOpenSalesForContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOpenSalesForContactRequest "GetOpenSalesForContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetProbabilityFromStageRequest` of the API.
#[non_exhaustive]
pub struct GetProbabilityFromStageRequest {
    /// The property `StageId`.
    pub stage_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProbabilityFromStageRequest "GetProbabilityFromStageRequest" {
    0 stage_id set_stage_id i32 = "StageId";
} }

/// The carrier `GetRecentSalesRequest` of the API.
#[non_exhaustive]
pub struct GetRecentSalesRequest {
    /// The property `AmountLimit`.
    pub amount_limit: Option<i32>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRecentSalesRequest "GetRecentSalesRequest" {
    0 amount_limit set_amount_limit i32 = "AmountLimit";
    1 count set_count i32 = "Count";
} }

/// The carrier `GetSaleStakeholderByIdRequest` of the API.
#[non_exhaustive]
pub struct GetSaleStakeholderByIdRequest {
    /// The property `SaleStakeholderIds`.
    pub sale_stakeholder_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSaleStakeholderByIdRequest "GetSaleStakeholderByIdRequest" {
    0 sale_stakeholder_ids set_sale_stakeholder_ids Vec<i32> = "SaleStakeholderIds";
} }

/// The carrier `GetSaleStakeholdersRequest` of the API.
#[non_exhaustive]
pub struct GetSaleStakeholdersRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSaleStakeholdersRequest "GetSaleStakeholdersRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `GetSalesByDateRequest` of the API.
#[non_exhaustive]
pub struct GetSalesByDateRequest {
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// The property `ToDate`.
    pub to_date: Option<DateTime>,
    /// The property `AmountLimit`.
    pub amount_limit: Option<i32>,
    /// The property `Status`.
    pub status: Option<SaleStatus>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSalesByDateRequest "GetSalesByDateRequest" {
    0 from_date set_from_date DateTime = "FromDate";
    1 to_date set_to_date DateTime = "ToDate";
    2 amount_limit set_amount_limit i32 = "AmountLimit";
    3 status set_status SaleStatus = "Status";
} }

/// The carrier `GetSalesFromContactRequest` of the API.
#[non_exhaustive]
pub struct GetSalesFromContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `OnlyOpenSales`.
    pub only_open_sales: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSalesFromContactRequest "GetSalesFromContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 only_open_sales set_only_open_sales bool = "OnlyOpenSales";
} }

/// The carrier `GetSalesFromPersonRequest` of the API.
#[non_exhaustive]
pub struct GetSalesFromPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `OnlyOpenSales`.
    pub only_open_sales: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSalesFromPersonRequest "GetSalesFromPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 only_open_sales set_only_open_sales bool = "OnlyOpenSales";
} }

/// The carrier `GetSummaryByAssociateRequest` of the API.
#[non_exhaustive]
pub struct GetSummaryByAssociateRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// The property `ToDate`.
    pub to_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSummaryByAssociateRequest "GetSummaryByAssociateRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 from_date set_from_date DateTime = "FromDate";
    2 to_date set_to_date DateTime = "ToDate";
} }

/// The carrier `GetSummaryByContactRequest` of the API.
#[non_exhaustive]
pub struct GetSummaryByContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// The property `ToDate`.
    pub to_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSummaryByContactRequest "GetSummaryByContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 from_date set_from_date DateTime = "FromDate";
    2 to_date set_to_date DateTime = "ToDate";
} }

/// The carrier `GetSummaryByGroupRequest` of the API.
#[non_exhaustive]
pub struct GetSummaryByGroupRequest {
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// The property `ToDate`.
    pub to_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSummaryByGroupRequest "GetSummaryByGroupRequest" {
    0 group_id set_group_id i32 = "GroupId";
    1 from_date set_from_date DateTime = "FromDate";
    2 to_date set_to_date DateTime = "ToDate";
} }

/// The carrier `GetUpcomingSalesRequest` of the API.
#[non_exhaustive]
pub struct GetUpcomingSalesRequest {
    /// The property `WeightedAmountLimit`.
    pub weighted_amount_limit: Option<i32>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUpcomingSalesRequest "GetUpcomingSalesRequest" {
    0 weighted_amount_limit set_weighted_amount_limit i32 = "WeightedAmountLimit";
    1 count set_count i32 = "Count";
} }

/// The carrier `HasStakeholderSettingRequest` of the API.
#[non_exhaustive]
pub struct HasStakeholderSettingRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HasStakeholderSettingRequest "HasStakeholderSettingRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `OfferAutoNextStageOnApppointmentCompletedRequest` of the API.
#[non_exhaustive]
pub struct OfferAutoNextStageOnApppointmentCompletedRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OfferAutoNextStageOnApppointmentCompletedRequest "OfferAutoNextStageOnApppointmentCompletedRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `Sale_HasGuideActivitiesRequest` of the API.
#[non_exhaustive]
pub struct SaleHasGuideActivitiesRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleHasGuideActivitiesRequest "Sale_HasGuideActivitiesRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `Sale_HasGuideRequest` of the API.
#[non_exhaustive]
pub struct SaleHasGuideRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleHasGuideRequest "Sale_HasGuideRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `Sale_IsNumberValidRequest` of the API.
#[non_exhaustive]
pub struct SaleIsNumberValidRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Number`.
    pub number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleIsNumberValidRequest "Sale_IsNumberValidRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 number set_number String = "Number";
} }

/// The carrier `SetAsLostRequest` of the API.
#[non_exhaustive]
pub struct SetAsLostRequest {
    /// The property `SaleIds`.
    pub sale_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetAsLostRequest "SetAsLostRequest" {
    0 sale_ids set_sale_ids Vec<i32> = "SaleIds";
} }

/// The carrier `SetAsSoldRequest` of the API.
#[non_exhaustive]
pub struct SetAsSoldRequest {
    /// The property `SaleIds`.
    pub sale_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetAsSoldRequest "SetAsSoldRequest" {
    0 sale_ids set_sale_ids Vec<i32> = "SaleIds";
} }

/// The carrier `UpdateSaleStakeholdersRequest` of the API.
#[non_exhaustive]
pub struct UpdateSaleStakeholdersRequest {
    /// The property `Stakeholders`.
    pub stakeholders: Option<Vec<SaleStakeholder>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateSaleStakeholdersRequest "UpdateSaleStakeholdersRequest" {
    0 stakeholders set_stakeholders Vec<SaleStakeholder> = "Stakeholders";
} }

/// The carrier `ValidateSaleEntityRequest` of the API.
#[non_exhaustive]
pub struct ValidateSaleEntityRequest {
    /// The property `SaleEntity`.
    pub sale_entity: Option<Box<SaleEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateSaleEntityRequest "ValidateSaleEntityRequest" {
    0 sale_entity set_sale_entity Box<SaleEntity> = "SaleEntity";
} }

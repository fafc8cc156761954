// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{TargetGroupEntityType, TargetLevel};

/// GetTargetAssignmentForYearAndDimension: Returns the target of a company, user group or user for one year, kind
/// of record and target dimension, as given by the level and the key.
///
/// - taken by
///   [`targets_agent().get_target_assignment_for_year_and_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_assignment_for_year_and_dimension).
#[non_exhaustive]
pub struct GetTargetAssignmentForYearAndDimensionRequest {
    /// Calendar year of the sales target.
    pub target_year: Option<i32>,
    /// Kind of records that the target group is made of.
    pub entity_type: Option<TargetGroupEntityType>,
    /// Whether the target is that of a company, a user group, a user or the whole installation.
    pub target_level: Option<TargetLevel>,
    /// Key of the company, user group or user at that level, whose target for the year and dimension is wanted.
    pub id: Option<i32>,
    /// Key of the dimension, the way in which targets are divided.
    pub dimension_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTargetAssignmentForYearAndDimensionRequest
"GetTargetAssignmentForYearAndDimensionRequest" crate::PROFILE {
    0 target_year set_target_year i32 = "TargetYear";
    1 entity_type set_entity_type TargetGroupEntityType = "EntityType";
    2 target_level set_target_level TargetLevel = "TargetLevel";
    3 id set_id i32 = "Id";
    4 dimension_id set_dimension_id i32 = "DimensionId";
} }

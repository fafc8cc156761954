// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::RefCountEntity;

use super::operations::*;

/// Calls of the tag `NumberAllocation_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct NumberAllocationAgentClient<'c>(&'c Client);

impl<'c> NumberAllocationAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new counter for record numbers with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/CreateDefaultRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_CreateDefaultRefCountEntity.html)
    /// - returns 200 with [`RefCountEntity`](crate::types::RefCountEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.number_allocation_agent().create_default_ref_count_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_CreateDefaultRefCountEntity")]
    #[inline]
    pub fn create_default_ref_count_entity(self) -> Call<'c, RefCountEntity> {
        self.call(Op::CreateDefaultRefCountEntity, &[])
    }

    /// Removes a counter for record numbers by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/DeleteRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_DeleteRefCountEntity.html)
    /// - `refCountEntityId` (query), `i32`: Key of the counter for record numbers to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.number_allocation_agent().delete_ref_count_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_DeleteRefCountEntity")]
    #[inline]
    pub fn delete_ref_count_entity(self, ref_count_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteRefCountEntity, &[]).query("refCountEntityId", View::I32(ref_count_entity_id))
    }

    /// Returns whether each new document template automatically gets a number counter of its own.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/GetNumberEachTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_GetNumberEachTemplate.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.number_allocation_agent().get_number_each_template().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_GetNumberEachTemplate")]
    #[inline]
    pub fn get_number_each_template(self) -> Call<'c, bool, Select> {
        self.call(Op::GetNumberEachTemplate, &[])
    }

    /// Returns one counter for record numbers, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/GetRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_GetRefCountEntity.html)
    /// - `refCountEntityId` (query), `i32`: Key of the counter for record numbers to return.
    /// - returns 200 with [`RefCountEntity`](crate::types::RefCountEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.number_allocation_agent().get_ref_count_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_GetRefCountEntity")]
    #[inline]
    pub fn get_ref_count_entity(self, ref_count_entity_id: i32) -> Call<'c, RefCountEntity, Select> {
        self.call(Op::GetRefCountEntity, &[]).query("refCountEntityId", View::I32(ref_count_entity_id))
    }

    /// Stores the values of the given counter as the default numbering, in preferences.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/SaveDefaultNumbering`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_SaveDefaultNumbering.html)
    /// - body, `SaveDefaultNumberingRequest`.
    ///   - `RefCountEntity`, [`RefCountEntity`](crate::types::RefCountEntity): Counter with the settings that become
    ///     the defaults.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let ref_count_entity = superoffice::types::RefCountEntity::new()
    ///     .set_ref_counts_id(1)
    ///     .set_field("field");
    /// client.number_allocation_agent().save_default_numbering(&ref_count_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_SaveDefaultNumbering")]
    #[inline]
    pub fn save_default_numbering(self, ref_count_entity: &RefCountEntity) -> Call<'c, (), Select> {
        self.call(Op::SaveDefaultNumbering, &[]).arguments(&[View::Carrier(ref_count_entity)])
    }

    /// Stores a counter for record numbers: creates it when its key is 0, else replaces the stored values. Returns it
    /// as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/SaveRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_SaveRefCountEntity.html)
    /// - body, [`RefCountEntity`](crate::types::RefCountEntity).
    /// - returns 200 with [`RefCountEntity`](crate::types::RefCountEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RefCountEntity::new().set_ref_counts_id(1).set_field("field");
    /// let response = client.number_allocation_agent().save_ref_count_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_SaveRefCountEntity")]
    #[inline]
    pub fn save_ref_count_entity(self, body: &RefCountEntity) -> Call<'c, RefCountEntity> {
        self.call(Op::SaveRefCountEntity, &[]).body(View::Carrier(body))
    }

    /// Sets whether each new document template automatically gets a number counter of its own.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/SetNumberEachTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_SetNumberEachTemplate.html)
    /// - body, `SetNumberEachTemplateRequest`.
    ///   - `SetValue`, `bool`: True if each new document template gets a counter of its own.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.number_allocation_agent().set_number_each_template(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NumberAllocationAgent_SetNumberEachTemplate")]
    #[inline]
    pub fn set_number_each_template(self, set_value: bool) -> Call<'c, (), Select> {
        self.call(Op::SetNumberEachTemplate, &[]).arguments(&[View::Bool(set_value)])
    }
}

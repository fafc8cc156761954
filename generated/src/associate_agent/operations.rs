// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Associate_Agent" crate::tables::SHARED {
    GetAssociate "POST /api/v1/Agents/Associate/GetAssociate v1AssociateAgent_GetAssociate reads query:required:int32:associateId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:16baccf0";
    GetAssociateByPersonId "POST /api/v1/Agents/Associate/GetAssociateByPersonId v1AssociateAgent_GetAssociateByPersonId reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAssociateByPersonIdRequest field:PersonId sum:d94104a0";
    GetAssociateList "POST /api/v1/Agents/Associate/GetAssociateList v1AssociateAgent_GetAssociateList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a9ac9ce5";
    GetAssociatesByGroup "POST /api/v1/Agents/Associate/GetAssociatesByGroup v1AssociateAgent_GetAssociatesByGroup reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAssociatesByGroupRequest field:GroupId field:Type sum:20d29110";
    GetEncryptionKey "POST /api/v1/Agents/Associate/GetEncryptionKey v1AssociateAgent_GetEncryptionKey reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:2e156b84";
    GetNote "POST /api/v1/Agents/Associate/GetNote v1AssociateAgent_GetNote reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNoteRequest field:AssociateId sum:6b35cf79";
    LogOffWindowsUsers "POST /api/v1/Agents/Associate/LogOffWindowsUsers v1AssociateAgent_LogOffWindowsUsers query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:LogOffWindowsUsersRequest field:AssociateIds sum:d5d33931";
    SaveNote "POST /api/v1/Agents/Associate/SaveNote v1AssociateAgent_SaveNote query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SaveNoteRequest field:AssociateId field:Note sum:c405c62e";
} }

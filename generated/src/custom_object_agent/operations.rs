// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "CustomObject_Agent" crate::tables::SHARED {
    CreateDefaultCustomObject "POST /api/v1/Agents/CustomObject/CreateDefaultCustomObject v1CustomObjectAgent_CreateDefaultCustomObject query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDefaultCustomObjectRequest field:DefinitionName sum:85b0a463";
    CreateDefaultCustomObjectDefinition "POST /api/v1/Agents/CustomObject/CreateDefaultCustomObjectDefinition v1CustomObjectAgent_CreateDefaultCustomObjectDefinition headers:61cd96ad responses:3ca57e4f sum:0c14a7e4";
    DeleteCustomObject "POST /api/v1/Agents/CustomObject/DeleteCustomObject v1CustomObjectAgent_DeleteCustomObject query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteCustomObjectRequest field:DefinitionName field:Id sum:f1ed127c";
    GetCustomObject "POST /api/v1/Agents/CustomObject/GetCustomObject v1CustomObjectAgent_GetCustomObject reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetCustomObjectRequest field:DefinitionName field:Id sum:211a6b17";
    GetCustomObjectDefinition "POST /api/v1/Agents/CustomObject/GetCustomObjectDefinition v1CustomObjectAgent_GetCustomObjectDefinition reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetCustomObjectDefinitionRequest field:DefinitionName sum:83457f72";
    GetCustomObjectsIcons "POST /api/v1/Agents/CustomObject/GetCustomObjectsIcons v1CustomObjectAgent_GetCustomObjectsIcons reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:1c3cd33b";
    GetCustomObjectsMetadata "POST /api/v1/Agents/CustomObject/GetCustomObjectsMetadata v1CustomObjectAgent_GetCustomObjectsMetadata reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:ef4d32ac";
    HasScreenChooser "POST /api/v1/Agents/CustomObject/HasScreenChooser v1CustomObjectAgent_HasScreenChooser reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:HasScreenChooserRequest field:DefinitionName field:Edit sum:5240bb2a";
    SaveCustomObject "POST /api/v1/Agents/CustomObject/SaveCustomObject v1CustomObjectAgent_SaveCustomObject query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveCustomObjectRequest field:DefinitionName field:Row sum:751d7b9d";
} }

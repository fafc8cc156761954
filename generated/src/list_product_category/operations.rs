// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ProductCategory" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ProductCategory v1ProductCategoryList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:65dd283e";
    SetListDefinition "PUT /api/v1/List/ProductCategory v1ProductCategoryList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c274cdd8";
    GetProductCategoryHeadings "GET /api/v1/List/ProductCategory/Headings v1ProductCategoryList_GetProductCategoryHeadings headers:61cd96ad responses:3ca57e4f sum:129f28e6";
    PutProductCategoryHeadings "PUT /api/v1/List/ProductCategory/Headings v1ProductCategoryList_PutProductCategoryHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6bd2fc2a";
    PostProductCategoryHeading "POST /api/v1/List/ProductCategory/Headings v1ProductCategoryList_PostProductCategoryHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c7fff3e1";
    DeleteProductCategoryHeadings "DELETE /api/v1/List/ProductCategory/Headings v1ProductCategoryList_DeleteProductCategoryHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:33d6924b";
    GetAll "GET /api/v1/List/ProductCategory/Items v1ProductCategoryList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:d2267302";
    PutAllProductCategory "PUT /api/v1/List/ProductCategory/Items v1ProductCategoryList_PutAllProductCategory headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4b092c9d";
    PostProductCategory "POST /api/v1/List/ProductCategory/Items v1ProductCategoryList_PostProductCategory headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1f660f32";
    DeleteAllProductCategory "DELETE /api/v1/List/ProductCategory/Items v1ProductCategoryList_DeleteAllProductCategory headers:f9ca0ff2 responses:5cd2bdb7 sum:9058df50";
    CreateDefaultProductCategory "GET /api/v1/List/ProductCategory/Items/Default v1ProductCategoryList_CreateDefaultProductCategory headers:61cd96ad responses:3ca57e4f sum:1d3afa55";
    GetProductCategory "GET /api/v1/List/ProductCategory/Items/{id} v1ProductCategoryList_GetProductCategory path:required:int32:id headers:61cd96ad responses:8a160b57 sum:552a65c6";
    PutProductCategory "PUT /api/v1/List/ProductCategory/Items/{id} v1ProductCategoryList_PutProductCategory path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:213ad247";
    DeleteProductCategory "DELETE /api/v1/List/ProductCategory/Items/{id} v1ProductCategoryList_DeleteProductCategory path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:93bc47eb";
    GetProductCategoryHeadingsForListItem "GET /api/v1/List/ProductCategory/Items/{itemId}/Headings v1ProductCategoryList_GetProductCategoryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:d1008954";
    PutProductCategoryHeadingsForListItem "PUT /api/v1/List/ProductCategory/Items/{itemId}/Headings v1ProductCategoryList_PutProductCategoryHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:84bfe04e";
    GetProductCategoryUserGroupsForListItem "GET /api/v1/List/ProductCategory/Items/{itemId}/UserGroups v1ProductCategoryList_GetProductCategoryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:c6de4ce0";
    PutProductCategoryUserGroupsForListItem "PUT /api/v1/List/ProductCategory/Items/{itemId}/UserGroups v1ProductCategoryList_PutProductCategoryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4e0119c6";
    GetMdoList "GET /api/v1/List/ProductCategory/MDOItems v1ProductCategoryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:26119a53";
} }

//! An API that has everything. Nothing is sent.

#![expect(dead_code, clippy::unused_async, reason = "only what is declared is looked at")]

use std::collections::HashMap;

use api_responses::header::{ETag, Location, RetryAfter};
use api_responses::openapi::Endpoint;
use api_responses::{DeclaredError, DescribeResponses, Fault, Problem, Raw, api_responses};
use serde::Serialize;
use utoipa::ToSchema;

/// Somebody.
#[derive(Serialize, ToSchema)]
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) address: Address,
}

/// Where somebody lives.
#[derive(Serialize, ToSchema)]
pub(crate) struct Address {
    pub(crate) street: String,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) next: Option<String>,
}

/// Utoipa knows nothing of it.
#[derive(Serialize)]
pub(crate) struct Opaque {
    pub(crate) secret: u8,
}

/// A custom error.
#[derive(Serialize, ToSchema)]
#[schema(as = house::Error)]
pub(crate) struct ApiError {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        let message = error.detail().unwrap_or(error.title()).to_owned();
        Self { code: error.name().to_owned(), message }
    }
}

/// Why a user cannot be made.
#[derive(Serialize, ToSchema)]
pub(crate) struct Conflicts {
    pub(crate) fields: Vec<String>,
}

#[api_responses(
    /// Sign in first.
    401 { www_authenticate = "Bearer" },
    403: "Only for <admins>.",
)]
pub(crate) enum AuthError {}

/// Look up one user.
///
/// Deleted users are *not* found.
#[api_responses(
    GET | HEAD "/users/{id}",
    200 { etag: ETag, cache_control = "no-store" },
    304 { etag: ETag },
    404: "No user has this id.",
    500: Fault,
    503: Problem { retry_after: Option<RetryAfter> },
    ..AuthError,
    outside(414: "At most 8 KiB.", 429 { retry_after: RetryAfter }),
    lang = "en",
)]
pub(crate) async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::NotFound)
}

/// Make a user.
#[api_responses(
    POST "/users",
    201 { location: Location },
    #[allow(http::incomplete, reason = "nobody waits for it")]
    202: (),
    #[problem = "/problems/email-taken"] EmailTaken = 409: "This address is taken.",
    NameTaken = 409: "This name is taken.",
    SeveralTaken = 409: Conflicts,
    Unreadable = 400,
    Unsuitable = 400: Opaque,
    lang = "en",
)]
pub(crate) async fn create_user() -> Result<CreateUserResponse<User>, CreateUserError> {
    Ok(CreateUserResponse::Accepted)
}

/// All users.
#[api_responses(GET "/users", 200, ..AuthError)]
pub(crate) async fn list_users() -> Result<ListUsersResponse<Page<User>>, AuthError> {
    Err(AuthError::Forbidden)
}

#[api_responses(
    DELETE "/users/{user_id}",
    204,
    404: "No user has this id.",
    #[problem = "/problems/last"] LastOne = 409,
    500: Fault,
    errors = ApiError as "application/vnd.house+json",
)]
pub(crate) async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
    Err(DeleteUserError::LastOne)
}

/// Whatever it is.
#[api_responses(GET "/things/{*rest}", 200, 404)]
pub(crate) async fn get_thing<T: Serialize>() -> Result<GetThingResponse<T>, GetThingError> {
    Err(GetThingError::NotFound)
}

#[api_responses(GET "/opaque", 200, 404: Opaque)]
pub(crate) async fn get_opaque() -> Result<GetOpaqueResponse<Opaque>, GetOpaqueError> {
    Ok(GetOpaqueResponse::Ok(Opaque { secret: 1 }))
}

/// Content of every kind.
#[api_responses(
    ANY "/content/<kind>",
    Text = 200: String as "text/plain; charset=utf-8",
    Picture = 200: Vec<u8> as "image/png",
    Events = 200: Raw as "text/event-stream",
    Several = 200: Vec<User>,
    Either = 200: Option<User>,
    Counted = 200: HashMap<String, u64>,
    Numbers = 202: Vec<u8> as "application/json",
)]
pub(crate) async fn content() -> ContentResponse {
    ContentResponse::Counted(HashMap::new())
}

/// Search.
#[api_responses(QUERY "/users", 200, 400)]
pub(crate) async fn search() -> Result<SearchResponse<Vec<User>>, SearchError> {
    Err(SearchError::BadRequest)
}

/// 找一本书。
#[api_responses(
    GET r"/books/{isbn:\d{13}}",
    200,
    #[zh = "没有这本书。"] 404: "No such book.",
    500,
    lang = "zh-CN",
)]
pub(crate) async fn get_book() -> Result<GetBookResponse<Opaque>, GetBookError> {
    Err(GetBookError::NotFound)
}

#[api_responses(GET "/claimed/:id", 200, 404, lang = "en")]
pub(crate) async fn claimed() -> Result<&'static str, ClaimedError> {
    Err(ClaimedError::NotFound)
}

/// It has no route.
#[api_responses(DELETE, 204)]
pub(crate) async fn nowhere() -> NowhereResponse {
    NowhereResponse::NoContent
}

pub(crate) mod other {
    use api_responses::api_responses;

    /// Another of this name.
    #[api_responses(GET "/other/users/{id}", 200)]
    pub(crate) async fn get_user() -> GetUserResponse {
        GetUserResponse::Ok
    }
}

pub(crate) const ENDPOINTS: &[Endpoint] = &[
    Endpoint::new(GetUserError::OPERATION)
        .with_return_type::<GetUserResponse<User>>()
        .with_return_type::<GetUserError>()
        .with_module_path(module_path!()),
    Endpoint::new(CreateUserError::OPERATION)
        .with_return_type::<CreateUserResponse<User>>()
        .with_return_type::<CreateUserError>()
        .with_module_path(module_path!()),
    Endpoint::new(ListUsersResponse::<Page<User>>::OPERATION)
        .with_return_type::<ListUsersResponse<Page<User>>>()
        .with_return_type::<AuthError>()
        .with_module_path(module_path!()),
    Endpoint::new(DeleteUserError::OPERATION)
        .with_return_type::<DeleteUserResponse>()
        .with_return_type::<DeleteUserError>()
        .with_module_path(module_path!()),
    // Its content cannot be named here.
    Endpoint::new(GetThingError::OPERATION).with_module_path(module_path!()),
    Endpoint::new(GetOpaqueError::OPERATION)
        .with_return_type::<GetOpaqueResponse<Opaque>>()
        .with_return_type::<GetOpaqueError>()
        .with_module_path(module_path!()),
    Endpoint::from_type::<ContentResponse>().with_module_path(module_path!()),
    Endpoint::new(SearchError::OPERATION)
        .with_return_type::<SearchResponse<Vec<User>>>()
        .with_return_type::<SearchError>()
        .with_module_path(module_path!()),
    Endpoint::new(GetBookError::OPERATION)
        .with_return_type::<GetBookResponse<Opaque>>()
        .with_return_type::<GetBookError>(),
    Endpoint::from_type::<ClaimedError>().with_module_path(module_path!()),
    Endpoint::from_type::<NowhereResponse>().with_module_path(module_path!()),
    Endpoint::from_type::<other::GetUserResponse>().with_module_path("openapi::api::other"),
];

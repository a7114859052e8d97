//! The members: 6 endpoints, under two prefixes with a parameter of their own.

use api_responses::header::{CacheControl, Location};
use api_responses::{api_responses, location};

use super::{Json, Path};
use crate::extract::{Headers, Staff};
use crate::model::{Member, SignIn};

/// List the members.
#[api_responses(GET "/members", 200 { cache_control = "no-store" })]
pub(crate) async fn list_members(
    _staff: Headers<Staff>,
    _branch: Path<u64>,
) -> ListMembersResponse<Vec<Member>> {
    ListMembersResponse::Ok(Member::find("ada").into_iter().collect())
}

/// Sign up.
#[api_responses(POST "/members", 201 { location: Location }, 409)]
pub(crate) async fn sign_up(
    branch: Path<u64>,
    member: Json<SignIn>,
) -> Result<SignUpResponse<Member>, SignUpError> {
    if Member::find(&member.0.name).is_some() {
        return Err(SignUpError::Conflict);
    }
    let email = Some(format!("{}@example.com", member.0.name));
    let location = location!("/api/v1/branches/{}/members/{}", *branch, member.0.name);
    Ok(SignUpResponse::Created { location, body: Member { name: member.0.name, email } })
}

/// Look up one member.
#[api_responses(GET "/members/{name}", 200 { cache_control: Option<CacheControl> }, 404)]
pub(crate) async fn get_member(
    path: Path<(u64, String)>,
) -> Result<GetMemberResponse<Member>, GetMemberError> {
    let (branch, name) = &*path;
    let member = Member::find(name).ok_or(GetMemberError::NotFound)?;
    let cache_control = (*branch == 1).then(|| CacheControl::new().no_store());
    Ok(GetMemberResponse::Ok { cache_control, body: member })
}

/// Change the name of a member.
#[api_responses(PATCH "/members/{name}", 200, 404, 422: "A member cannot have this name.")]
pub(crate) async fn rename_member(
    path: Path<(u64, String)>,
    new: Json<SignIn>,
) -> Result<RenameMemberResponse<Member>, RenameMemberError> {
    let member = Member::find(&path.1).ok_or(RenameMemberError::NotFound)?;
    if new.0.name.is_empty() {
        return Err(RenameMemberError::UnprocessableContent);
    }
    Ok(RenameMemberResponse::Ok(Member { name: new.0.name, ..member }))
}

/// Remove a member.
#[api_responses(DELETE "/members/{name}", 204, 404)]
pub(crate) async fn delete_member(
    _staff: Headers<Staff>,
    path: Path<(u64, String)>,
) -> DeleteMemberResponse {
    match Member::find(&path.1) {
        Some(_) => DeleteMemberResponse::NoContent,
        None => DeleteMemberResponse::NotFound,
    }
}

/// Check whether there is a member.
#[api_responses(HEAD "/members/{name}/card", 204, 404)]
pub(crate) async fn has_card(path: Path<(u64, String)>) -> HasCardResponse {
    match Member::find(&path.1) {
        Some(_) => HasCardResponse::NoContent,
        None => HasCardResponse::NotFound,
    }
}

#![no_implicit_prelude]
#![deny(warnings)]
#![allow(non_camel_case_types)]

pub mod handlers {
    use ::api_responses::api_responses;

    pub struct Option;
    pub struct Result2;
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub struct Some;
    pub struct Ok;
    pub struct Err;
    pub struct str;
    pub struct u16;
    pub mod core {}
    pub mod std {}

    /// Content.
    #[derive(::serde::Serialize)]
    pub struct User;

    #[api_responses(GET "/a", 200 { etag: ::api_responses::header::ETag, vary = "accept" }, 304, 404: "No.", 403: ::api_responses::Problem, 422: User)]
    pub async fn get_user() -> ::core::result::Result<GetUserResponse<User>, GetUserError> {
        let etag = ::api_responses::header::ETag::version(1);
        ::core::result::Result::Ok(GetUserResponse::Ok { etag, body: User })
    }

    #[api_responses(GET, 200, 404)]
    pub async fn get_item() -> Result2 {
        Result2
    }
}

fn main() {}

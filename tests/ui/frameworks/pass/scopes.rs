#![deny(warnings, missing_docs, unreachable_pub)]
//! Handlers of actix-web in scopes: in modules, re-exported, with a raw name, with `cfg`, and in a function.

use actix_web::get;
use api_responses::actix::{ApiConfig, ApiScope, RoutedEndpoints};
use api_responses::api_responses;

mod users {
    pub(crate) mod first {
        use api_responses::api_responses;

        #[api_responses(200)]
        #[actix_web::get("/users")]
        pub(crate) async fn list() -> ListResponse<String> {
            ListResponse::Ok(String::new())
        }
    }

    pub(crate) use first::*;
    pub(crate) use second::list as list_second;

    mod second {
        use super::super::*;

        #[api_responses(200)]
        #[get("/users")]
        pub(crate) async fn list() -> ListResponse<String> {
            ListResponse::Ok(String::new())
        }
    }
}

/// The name is a keyword.
#[api_responses(204)]
#[actix_web::post("/moves")]
async fn r#move() -> MoveResponse {
    MoveResponse::NoContent
}

#[cfg(any())]
#[api_responses(204)]
#[get("/absent")]
async fn absent() -> AbsentResponse {
    AbsentResponse::NoContent
}

#[cfg(all())]
#[api_responses(204)]
#[get("/present")]
async fn present() -> PresentResponse {
    PresentResponse::NoContent
}

/// By the declaration.
#[api_responses(PUT "/users/{id}", 204, 404)]
async fn replace(_id: actix_web::web::Path<u64>) -> Result<ReplaceResponse, ReplaceError> {
    if *_id == 0 { Err(ReplaceError::NotFound) } else { Ok(ReplaceResponse::NoContent) }
}

fn api(config: &mut ApiConfig) {
    #[api_responses(204)]
    #[get("/local")]
    async fn local() -> LocalResponse {
        LocalResponse::NoContent
    }

    config
        .scope(ApiScope::new("/v1").endpoint(users::list).endpoint(present).endpoint(replace))
        .scope(ApiScope::new("/v2").endpoint(users::list_second))
        .endpoint(r#move)
        .endpoint(local);
}

fn main() {
    let routed = RoutedEndpoints::of(api);
    let paths = routed.iter().map(|endpoint| endpoint.path());
    let expected =
        ["/v1/users", "/v1/present", "/v1/users/{id}", "/v2/users", "/moves", "/local"];
    assert!(paths.eq(expected));
}

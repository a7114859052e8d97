//! The code on the page `_cookbook::migration` that doctests cannot compile: before the migration, and after it where a
//! generator needs features that the runtime does not turn on. A test compares the page with this file.
//!
//! dropshot and Rocket are not dependencies of this package. Their code on the page is not compared.

use std::fs;

mod utoipa_before {
    use axum::Json;
    use axum::extract::Path;
    use axum::http::StatusCode;
    use axum::response::{IntoResponse, Response};
    use serde::Serialize;
    use utoipa::ToSchema;

    #[derive(Serialize, ToSchema)]
    struct User {
        name: String,
    }

    #[derive(Serialize, ToSchema)]
    struct ErrorBody {
        error: String,
    }

    #[utoipa::path(
        get,
        path = "/users/{id}",
        responses(
            (status = 200, body = User),
            (status = 404, body = ErrorBody, description = "No user has this id."),
            (status = 201, description = "is never sent"),
        ),
    )]
    async fn get_user(Path(id): Path<u64>) -> Response {
        if id == 1 {
            Json(User { name: "Ada".to_owned() }).into_response()
        } else {
            let body = ErrorBody { error: "No user has this id.".to_owned() };
            (StatusCode::NOT_FOUND, Json(body)).into_response()
        }
    }
}

mod aide_before {
    use aide::OperationOutput;
    use aide::axum::ApiRouter;
    use aide::axum::routing::get_with;
    use axum::Json;
    use axum::extract::Path;
    use axum::http::StatusCode;
    use axum::response::{IntoResponse, Response};
    use schemars::JsonSchema;
    use serde::Serialize;

    #[derive(Serialize, JsonSchema)]
    struct User {
        name: String,
    }

    enum UserError {
        NotFound,
    }

    impl IntoResponse for UserError {
        fn into_response(self) -> Response {
            (StatusCode::NOT_FOUND, "No user has this id.").into_response()
        }
    }

    impl OperationOutput for UserError {
        type Inner = Self;
    }

    async fn get_user(Path(id): Path<u64>) -> Result<Json<User>, UserError> {
        if id == 1 { Ok(Json(User { name: "Ada".to_owned() })) } else { Err(UserError::NotFound) }
    }

    fn router() -> ApiRouter {
        ApiRouter::new().api_route(
            "/users/{id}",
            get_with(get_user, |operation| {
                operation
                    .description("Look up one user.")
                    .response::<200, Json<User>>()
                    .response_with::<404, (), _>(|response| {
                        response.description("No user has this id.")
                    })
            }),
        )
    }
}

mod aide_after {
    use aide::axum::ApiRouter;
    use aide::axum::routing::get;
    use aide::openapi::OpenApi;
    use api_responses::api_responses;
    use axum::extract::Path;
    use schemars::JsonSchema;
    use serde::Serialize;

    #[derive(Serialize, JsonSchema)]
    struct User {
        name: String,
    }

    /// Look up one user.
    #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
    async fn get_user(Path(id): Path<u64>) -> Result<GetUserResponse<User>, GetUserError> {
        if id == 1 {
            Ok(GetUserResponse::Ok(User { name: "Ada".to_owned() }))
        } else {
            Err(GetUserError::NotFound)
        }
    }

    fn router() -> ApiRouter {
        ApiRouter::new().api_route("/users/{id}", get(get_user))
    }

    #[test]
    fn the_document_has_the_responses() {
        let mut document = OpenApi::default();
        let _: axum::Router = router().finish_api(&mut document);
        let document = serde_json::to_value(document).unwrap();
        let responses = &document["paths"]["/users/{id}"]["get"]["responses"];
        assert_eq!(responses["404"]["description"], "No user has this id.");
        let user = &responses["200"]["content"]["application/json"]["schema"];
        assert_eq!(user["$ref"], "#/components/schemas/User");
    }
}

mod poem_openapi_before {
    use poem_openapi::param::Path;
    use poem_openapi::payload::{Json, PlainText};
    use poem_openapi::{ApiResponse, Object, OpenApi};

    #[derive(Object)]
    struct User {
        name: String,
    }

    struct Api;

    #[derive(ApiResponse)]
    enum GetUserResponse {
        #[oai(status = 200)]
        Ok(Json<User>),
        /// No user has this id.
        #[oai(status = 404)]
        NotFound(PlainText<String>),
    }

    #[OpenApi]
    impl Api {
        /// Look up one user.
        #[oai(path = "/users/:id", method = "get")]
        async fn get_user(&self, id: Path<u64>) -> GetUserResponse {
            if id.0 == 1 {
                GetUserResponse::Ok(Json(User { name: "Ada".to_owned() }))
            } else {
                GetUserResponse::NotFound(PlainText("No user has this id.".to_owned()))
            }
        }
    }
}

mod salvo_before {
    use salvo::oapi::extract::PathParam;
    use salvo::oapi::{ToSchema, endpoint};
    use salvo::prelude::{Json, StatusError, Writer as _};
    use serde::Serialize;

    #[derive(Serialize, ToSchema)]
    struct User {
        name: String,
    }

    /// Look up one user.
    #[endpoint(status_codes(200, 404))]
    async fn get_user(id: PathParam<u64>) -> Result<Json<User>, StatusError> {
        if id.into_inner() == 1 {
            Ok(Json(User { name: "Ada".to_owned() }))
        } else {
            Err(StatusError::not_found().brief("No user has this id."))
        }
    }
}

mod salvo_after {
    use api_responses::api_responses;
    use salvo::oapi::extract::PathParam;
    use salvo::oapi::{OpenApi, ToSchema, endpoint};
    use salvo::{Router, Writer as _};
    use serde::Serialize;

    #[derive(Serialize, ToSchema)]
    struct User {
        name: String,
    }

    /// Look up one user.
    #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
    #[endpoint]
    async fn get_user(id: PathParam<u64>) -> Result<GetUserResponse<User>, GetUserError> {
        if id.into_inner() == 1 {
            Ok(GetUserResponse::Ok(User { name: "Ada".to_owned() }))
        } else {
            Err(GetUserError::NotFound)
        }
    }

    #[test]
    fn the_document_has_the_responses() {
        let router = Router::with_path("users/{id}").get(get_user);
        let document = OpenApi::new("Users", "1.0.0").merge_router(&router);
        let document = serde_json::to_value(document).unwrap();
        let responses = &document["paths"]["/users/{id}"]["get"]["responses"];
        assert_eq!(responses["404"]["description"], "No user has this id.");
        assert_eq!(responses.as_object().unwrap().len(), 2);
    }
}

/// Code without its indentation and line breaks, so that it can be found in a module.
fn without_layout(code: &str) -> String {
    code.split_whitespace().collect()
}

#[test]
fn the_page_shows_this_code() {
    let folder = env!("CARGO_MANIFEST_DIR");
    let page = format!("{folder}/../../runtime/src/cookbook/migration.md");
    let page = fs::read_to_string(page).unwrap();
    let this = without_layout(include_str!("migration.rs"));
    let mut compared = 0;
    for section in page.split("\n# Migration from ").skip(1) {
        let (name, text) = section.split_once('\n').unwrap();
        if ["dropshot", "Rocket's responders"].contains(&name) {
            continue;
        }
        for block in text.split("\n```text\n").skip(1) {
            let code = block.split("\n```").next().unwrap();
            // The page leaves out what stands between the items.
            for item in code.split("\n\n") {
                assert!(this.contains(&without_layout(item)), "{name}:\n{item}");
                compared += 1;
            }
        }
    }
    assert!(compared > 10, "{compared}");
}

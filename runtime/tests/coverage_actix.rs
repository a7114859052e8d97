//! The middleware of actix-web records the responses of a service.

#![cfg(feature = "actix-web4")]

#[path = "coverage/recorded.rs"]
mod recorded;

use actix_web::{App, HttpResponse, test, web};
use api_responses::actix::Conformance;
use api_responses::conformance::OnUndeclared;
use api_responses::{DescribeResponses as _, api_responses};
use serde_json::json;

use recorded::Recorded;

#[api_responses(200, Unknown = 404, Gone = 404, 503)]
#[actix_web::get("/users/{id}")]
async fn get_user(id: web::Path<u64>) -> Result<GetUserResponse<&'static str>, GetUserError> {
    match id.into_inner() {
        1 => Ok(GetUserResponse::Ok("Ada")),
        2 => Err(GetUserError::Gone),
        3 => Err(GetUserError::ServiceUnavailable),
        _ => Err(GetUserError::Unknown),
    }
}

async fn teapot() -> HttpResponse {
    HttpResponse::ImATeapot().finish()
}

#[actix_web::test]
async fn responses_are_recorded_by_variant() {
    let recorded = Recorded::begin();
    let app = App::new()
        .app_data(OnUndeclared::Ignore)
        .wrap(Conformance::from_operations([GetUserError::OPERATION]))
        .service(get_user)
        .route("/users/{id}", web::get().guard(actix_web::guard::Header("x", "1")).to(teapot));
    let app = test::init_service(app).await;
    for (path, status) in [("/users/1", 200), ("/users/2", 404), ("/users/2", 404)] {
        let request = test::TestRequest::with_uri(path).to_request();
        assert_eq!(test::call_service(&app, request).await.status().as_u16(), status);
    }
    let responses = json!([
        { "code": 200, "name": "Ok" },
        { "code": 404, "name": "Unknown" },
        { "code": 404, "name": "Gone" },
        { "code": 503, "name": "ServiceUnavailable" },
    ]);
    let lines = recorded.lines();
    let declared = lines.iter().find(|line| line["handler"] == "get_user").unwrap();
    assert_eq!((&declared["responses"], &declared["methods"]), (&responses, &json!(["GET"])));
    let endpoint = &declared["endpoint"];
    let seen: Vec<_> = lines.iter().filter(|line| line.get("response").is_some()).collect();
    assert_eq!(
        seen,
        [
            &json!({ "endpoint": endpoint, "response": 0, "seen": 1 }),
            &json!({ "endpoint": endpoint, "response": 2, "seen": 1 }),
            &json!({ "endpoint": endpoint, "response": 2, "seen": 2 }),
        ]
    );
}

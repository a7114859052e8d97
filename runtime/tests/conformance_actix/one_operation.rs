//! `Conformance::new`: round a resource, a scope, and in a route attribute.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::WWW_AUTHENTICATE;
use actix_web::middleware::{Next, from_fn};
use actix_web::{Error, HttpResponse, web};
use api_responses::actix::Conformance;
use api_responses::conformance::OnUndeclared;
use api_responses::{DescribeResponses as _, Raw, api_responses};
use http::Method;

use crate::api::{UNDECLARED, declared, get_user, refuse};
use crate::server::Server;

fn resource(path: &str) -> actix_web::Resource {
    web::resource(path).route(web::get().to(get_user))
}

#[tokio::test]
async fn an_undeclared_status_code_is_reported_once_and_a_declared_one_is_not() {
    let server = Server::of(|app| {
        app.service(resource("/users/{id}").wrap(declared(OnUndeclared::Warn)));
    });
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
    for declared in ["/users/7", "/users/8"] {
        assert_eq!(server.warnings_of(Method::GET, declared).await, [""; 0], "{declared}");
    }
}

/// The guide knows them from the types of the parameters.
#[tokio::test]
async fn rejections_of_extractors_are_compared() {
    let server = Server::of(|app| {
        app.service(resource("/users/{id}").wrap(declared(OnUndeclared::Warn)));
    });
    let said = server.warnings_of(Method::GET, "/users/ada").await;
    if cfg!(feature = "guide") {
        assert_eq!(said, [""; 0]);
    } else {
        let missing = "GET /users/{id} (`get_user`) sent 404 without `X-Merged`, which is declared";
        assert_eq!(said, [missing]);
    }
}

/// The resource sends 405 for a method that is not declared, also for HEAD.
#[tokio::test]
async fn responses_of_the_resource_itself_are_not_compared() {
    let server = Server::of(|app| {
        app.service(resource("/users/{id}").wrap(declared(OnUndeclared::Warn)));
    });
    for method in [Method::POST, Method::HEAD] {
        assert_eq!(server.ask(method, "/users/9").await.status, 405);
        assert_eq!(server.warnings(), [""; 0]);
    }
}

#[tokio::test]
async fn around_a_scope() {
    let server = Server::of(|app| {
        let scope = web::scope("/v1").service(resource("/other/{id}"));
        app.service(scope.wrap(declared(OnUndeclared::Warn)));
    });
    assert_eq!(server.warnings_of(Method::GET, "/v1/other/9").await, [UNDECLARED]);
}

/// The status code of the error is compared.
#[tokio::test]
async fn around_a_middleware_that_returns_an_error() {
    let server = Server::of(|app| {
        let refused = resource("/users/{id}").wrap(from_fn(refuse));
        app.service(refused.wrap(declared(OnUndeclared::Warn)));
    });
    assert_eq!(server.warnings_of(Method::GET, "/users/7").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::POST, "/users/7").await, [""; 0]);
}

#[api_responses(200, 404)]
#[actix_web::route(
    "/pages/{id}",
    method = "GET",
    method = "HEAD",
    wrap = "Conformance::new(GetPageResponse::<String>::OPERATION).with_mode(OnUndeclared::Warn)"
)]
async fn get_page(id: web::Path<u64>) -> Result<GetPageResponse<String>, Error> {
    match *id {
        7 => Ok(GetPageResponse::Ok("A page.".to_owned())),
        _ => Err(actix_web::error::ErrorGone("gone")),
    }
}

#[tokio::test]
async fn in_a_route_attribute_with_head() {
    let server = Server::of(|app| {
        app.service(get_page);
    });
    let undeclared = "GET|HEAD /pages/{id} (`get_page`) sent 410, \
                      which is not declared";
    for method in [Method::GET, Method::HEAD] {
        assert_eq!(server.warnings_of(method.clone(), "/pages/9").await, [undeclared]);
        assert_eq!(server.warnings_of(method, "/pages/7").await, [""; 0]);
    }
}

#[api_responses(401)]
#[expect(dead_code, reason = "only the declaration is read")]
enum AuthError {}

/// A set of errors has no method and responds to all of them. Missing header fields are found.
#[tokio::test]
async fn without_a_method() {
    let server = Server::of(|app| {
        let handler = async || {
            HttpResponse::Unauthorized().content_type("application/problem+json").body("{}")
        };
        let declared = Conformance::new(AuthError::OPERATION).with_mode(OnUndeclared::Warn);
        app.service(web::resource("/").route(web::route().to(handler)).wrap(declared));
    });
    for method in [Method::GET, Method::DELETE, "BREW".parse().unwrap()] {
        assert_eq!(
            server.warnings_of(method, "/").await,
            ["`AuthError` sent 401 without `WWW-Authenticate`, which is declared"]
        );
    }
}

#[api_responses(GET "/raw/{kind}", 200: Raw, 206: Raw, 302: Raw, 401: Raw, 416)]
#[expect(dead_code, reason = "only some of the variants are sent")]
enum RawResponse {}

async fn raw(kind: web::Path<String>) -> RawResponse {
    let respond = |headers: &[(&'static str, &'static str)]| {
        let mut response = HttpResponse::Ok();
        for header in headers {
            response.append_header(*header);
        }
        response.body("hello")
    };
    match kind.as_str() {
        "etags" => RawResponse::Ok(respond(&[("etag", "\"a\""), ("etag", "\"b\"")]).into()),
        "links" => {
            RawResponse::Ok(respond(&[("link", "</a>; rel=a"), ("link", "</b>; rel=b")]).into())
        }
        "locations" => {
            RawResponse::Found(respond(&[("location", "/a"), ("location", "/b")]).into())
        }
        "part" => RawResponse::PartialContent(respond(&[("content-range", "bytes 0-4/9")]).into()),
        "longer" => {
            RawResponse::PartialContent(respond(&[("content-range", "bytes 0-8/9")]).into())
        }
        _ => RawResponse::Unauthorized(respond(&[("www-authenticate", "Basic")]).into()),
    }
}

/// A middleware that removes what HTTP requires.
async fn without_challenge(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    response.headers_mut().remove(WWW_AUTHENTICATE);
    Ok(response)
}

/// A complete response has header fields that are not declared.
#[tokio::test]
async fn complete_responses() {
    let server = Server::of(|app| {
        let declared = Conformance::new(RawResponse::OPERATION).with_mode(OnUndeclared::Warn);
        let resource = web::resource("/raw/{kind}").route(web::get().to(raw));
        app.service(resource.wrap(from_fn(without_challenge)).wrap(declared));
    });
    for (kind, warning) in crate::complete_responses::EXPECTED {
        let warnings = server.warnings_of(Method::GET, &format!("/raw/{kind}")).await;
        assert_eq!(warnings, warning, "{kind}");
    }
}

//! The handlers whose declaration has a method and a path for actix-web.

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::guard::fn_guard;
use actix_web::{FromRequest, Handler, Resource, Responder};
use http_semantics::Method;

use crate::Operation;
use crate::generated::response_enum::WithPath;
use crate::routed::Routed;
use crate::unit_struct::UnitStruct;

/// A handler that [`ApiScope::endpoint`](super::ApiScope::endpoint) routes: one with a route attribute of actix-web
/// below `#[api_responses(…)]`, or an async function whose return type declares a method and a path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare a method and a path that actix-web can route to it",
    label = "expected a handler under `#[api_responses(…)]`",
    note = "write `#[api_responses(200, 404)]` above its route attribute, `#[get(\"/users/{{id}}\")]`",
    note = "or write the method and the path above an async function, `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`, and return the generated type",
    note = "a handler without `#[api_responses(…)]` is routed with `service` or `route`"
)]
pub trait EndpointHandler<T> {
    /// The declaration.
    #[doc(hidden)]
    const OPERATION: Operation;

    /// What actix-web registers.
    #[doc(hidden)]
    type Service: HttpServiceFactory + 'static;

    #[doc(hidden)]
    fn into_service(self) -> Self::Service;
}

/// The parameter of [`EndpointHandler`] for a handler with a route attribute.
#[doc(hidden)]
#[derive(Debug)]
pub enum ByAttribute {}

#[diagnostic::do_not_recommend]
impl<H: UnitStruct + HttpServiceFactory + 'static> EndpointHandler<ByAttribute> for H {
    const OPERATION: Operation = H::OPERATION;
    type Service = Self;

    fn into_service(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<H, Args> EndpointHandler<(Args,)> for H
where
    H: Handler<Args, Output: RoutedOutput + Responder + 'static>,
    Args: FromRequest + 'static,
{
    const OPERATION: Operation = H::Output::OPERATION;
    type Service = Resources;

    fn into_service(self) -> Resources {
        let operation = const { H::Output::OPERATION };
        let resource = |path: &str| {
            let resource = Resource::new(path);
            if operation.responds_to_any_method() {
                return resource.to(self.clone());
            }
            let methods: Vec<Method> = operation.methods().collect();
            // Another resource with this path can be for other methods.
            let guard = fn_guard(move |context| {
                let received = context.head().method.as_str();
                methods.iter().any(|method| method.as_str() == received)
            });
            resource.guard(guard).to(self.clone())
        };
        Resources(operation.paths().into_iter().map(resource).collect())
    }
}

/// The resources of one handler.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "a resource of actix-web has none")]
pub struct Resources(Vec<Resource>);

impl HttpServiceFactory for Resources {
    fn register(self, config: &mut AppService) {
        for resource in self.0 {
            resource.register(config);
        }
    }
}

/// The return type of a handler: a generated type whose declaration has a method, and a path in the syntax of
/// actix-web.
pub trait RoutedOutput {
    /// The declaration.
    const OPERATION: Operation;
}

/// A path in the syntax of actix-web, all of whose parameters the handler can read.
pub trait ActixPath {}

impl ActixPath for WithPath {}

#[diagnostic::do_not_recommend]
impl<R: Routed<Path: ActixPath>> RoutedOutput for R {
    const OPERATION: Operation = R::OPERATION;
}

#[diagnostic::do_not_recommend]
impl<R: RoutedOutput, E> RoutedOutput for Result<R, E> {
    const OPERATION: Operation = R::OPERATION;
}

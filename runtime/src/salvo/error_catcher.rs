//! The errors of salvo in the error format of a service.

use salvo::catcher::Catcher;
use salvo::{Depot, FlowCtrl, Handler, Request, Response, async_trait};

use super::response::write;
use crate::{ErrorFormat, router_error};

/// Returns a catcher that sends the errors of salvo in a format: 404 (Not Found) for an unknown path, 405 (Method Not
/// Allowed), to which salvo adds `Allow`, and each error without content, such as the 400 of an extractor. Without it,
/// salvo sends pages of its own.
///
/// ```
/// use api_responses::salvo::{ApiRouter, error_catcher};
/// use api_responses::{ErrorFormat, api_responses};
/// use salvo::{Router, Service, handler};
///
/// #[api_responses(GET "/users", 204)]
/// #[handler]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// # fn main() {
/// let router = Router::from(ApiRouter::new().endpoint(list_users));
/// let service = Service::new(router).catcher(error_catcher(ErrorFormat::PROBLEM));
/// # }
/// ```
///
/// Declared responses have content, or none, as declared: the catcher does not change them.
pub fn error_catcher(format: ErrorFormat) -> Catcher {
    Catcher::new(Errors(format))
}

struct Errors(ErrorFormat);

#[async_trait]
impl Handler for Errors {
    async fn handle(
        &self,
        _: &mut Request,
        _: &mut Depot,
        response: &mut Response,
        _: &mut FlowCtrl,
    ) {
        let status = response.status_code.map_or(404, |status| status.as_u16());
        // A response of a handler without content has the content "", which is not none.
        if status >= 400 && (response.body.is_none() || response.body.is_error()) {
            write(self.0.response(router_error::of_status(status)), response);
        }
    }
}

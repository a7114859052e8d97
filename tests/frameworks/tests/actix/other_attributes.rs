//! Attributes with the names of actix-web's route attributes that leave a function.

use api_responses::api_responses;
use api_responses::axum::{ApiRouter, RoutedEndpoint};
// Stands for a route attribute of another framework: it has one text as its argument.
use tracing::instrument as get;

#[api_responses(204)]
#[get("/functions")]
async fn get_function() -> GetFunctionResponse {
    GetFunctionResponse::NoContent
}

/// The handler of a module with the same name.
mod get_module {
    use super::{api_responses, get};

    #[api_responses(204)]
    #[get("/modules")]
    pub(super) async fn get_module() -> GetModuleResponse {
        GetModuleResponse::NoContent
    }
}

use get_module::get_module;

#[test]
fn functions_stay_functions() {
    #[api_responses(204)]
    #[get("/local")]
    async fn get_local() -> GetLocalResponse {
        GetLocalResponse::NoContent
    }

    let api: ApiRouter =
        ApiRouter::new().endpoint(get_function).endpoint(get_module).endpoint(get_local);
    let paths = api.endpoints().map(RoutedEndpoint::path);
    assert!(paths.eq(["/functions", "/modules", "/local"]));
}

//! A library with an endpoint. The guide of a program that uses the library contains it.

use api_responses::api_responses;

/// Check whether the program is ready.
#[api_responses(
    GET "/health",
    200,
    /// The program is starting or stopping.
    #[zh = "尚未就绪，或已停止服务。"]
    503,
)]
#[zh = "查询程序是否正常。"]
pub fn health() -> HealthResponse {
    if std::env::args().count() > 9 {
        return HealthResponse::ServiceUnavailable;
    }
    HealthResponse::Ok
}

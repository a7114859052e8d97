//! A library with an endpoint: the program that mentions it finds that in its guide, too.

use api_responses::api_responses;

/// Say whether the program is well.
#[api_responses(
    GET "/health",
    200,
    /// Not yet, or no longer.
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

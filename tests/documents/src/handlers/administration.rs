//! The administration: 5 endpoints.

use api_responses::header::{Location, RetryAfter};
use api_responses::{api_responses, location};

use super::{Path, Query};
use crate::extract::{Headers, Staff};
use crate::model::{Book, Page, Progress, Statistics};

/// Count the books.
#[api_responses(GET "/statistics", 200)]
pub(crate) async fn get_statistics(_staff: Headers<Staff>) -> GetStatisticsResponse<Statistics> {
    GetStatisticsResponse::Ok(Statistics { books: Book::all(3).len() })
}

/// Start a job.
#[api_responses(POST "/jobs", 202 { location: Location }, 429 { retry_after: RetryAfter })]
pub(crate) async fn start_job(
    _staff: Headers<Staff>,
    page: Query<Page>,
) -> Result<StartJobResponse<Progress>, StartJobError> {
    if page.limit == Some(0) {
        return Err(StartJobError::TooManyRequests { retry_after: RetryAfter::seconds(60) });
    }
    let location = location!("/api/admin/jobs/{}", 1);
    Ok(StartJobResponse::Accepted { location, body: Progress { done: 0 } })
}

/// Look at a job.
#[api_responses(GET "/jobs/{id}", 200, 303 { location: Location }, 404)]
pub(crate) async fn get_job(
    _staff: Headers<Staff>,
    id: Path<u64>,
) -> Result<GetJobResponse<Progress>, GetJobError> {
    match *id {
        1 => Ok(GetJobResponse::Ok(Progress { done: 50 })),
        2 => Ok(GetJobResponse::SeeOther { location: location!("/api/v1/books/{}", 1) }),
        _ => Err(GetJobError::NotFound),
    }
}

/// Stop a job.
#[api_responses(DELETE "/jobs/{id}", 204, 404, 409: "The job is done.")]
pub(crate) async fn stop_job(_staff: Headers<Staff>, id: Path<u64>) -> StopJobResponse {
    match *id {
        1 => StopJobResponse::NoContent,
        2 => StopJobResponse::Conflict,
        _ => StopJobResponse::NotFound,
    }
}

/// Check the service.
#[api_responses(GET "/health", 204)]
pub(crate) async fn get_health() -> GetHealthResponse {
    GetHealthResponse::NoContent
}

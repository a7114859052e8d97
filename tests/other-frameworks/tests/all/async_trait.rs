//! Methods under `#[async_trait]`, above and below `#[api_responses]`. Above it, the return type of each
//! method has already become `Pin<Box<dyn Future<Output = …>>>`.

use api_responses::{DescribeResponses as _, IntoHttpResponse as _, api_responses};
use salvo::async_trait;

#[api_responses]
#[async_trait]
trait Books {
    /// Find a book.
    #[api_responses(GET "/books/{id}", 200, 404)]
    async fn find(&self, id: &str) -> Result<FindResponse<String>, FindError>;

    #[api_responses(GET "/books", 200)]
    async fn list(&self) -> ListResponse<Vec<String>> {
        ListResponse::Ok(Vec::new())
    }
}

#[allow(dead_code, reason = "only one of the declared responses is sent")]
#[async_trait]
#[api_responses]
trait Loans {
    type Loan: serde::Serialize;

    /// Find a loan.
    #[api_responses(GET "/loans/{id}", 200, 404)]
    async fn find_loan(&self, id: &str) -> Result<FindLoanResponse<Self::Loan>, FindLoanError>;

    #[api_responses(POST "/loans", 200 { age: u64 }, 409)]
    async fn lend(&self, id: &str) -> LendResponse {
        LendResponse::Ok { age: id.len() as u64 }
    }
}

struct Library;

#[async_trait]
impl Books for Library {
    async fn find(&self, id: &str) -> Result<FindResponse<String>, FindError> {
        if id == "1" { Ok(FindResponse::Ok("Emma".to_owned())) } else { Err(FindError::NotFound) }
    }
}

#[async_trait]
impl Loans for Library {
    type Loan = u8;

    async fn find_loan(&self, id: &str) -> Result<FindLoanResponse<u8>, FindLoanError> {
        id.parse().map(FindLoanResponse::Ok).map_err(|_| FindLoanError::NotFound)
    }
}

#[tokio::test]
async fn methods_send_what_they_declare() {
    assert_eq!(Library.find("1").await.into_http_response().status(), 200);
    assert_eq!(Library.find("2").await.into_http_response().status(), 404);
    assert_eq!(Library.list().await.into_http_response().status(), 200);
    assert_eq!(Library.find_loan("7").await.into_http_response().status(), 200);
    assert_eq!(Library.find_loan("no").await.into_http_response().status(), 404);
    let lent = Library.lend("7").await.into_http_response();
    assert_eq!((lent.status().as_u16(), lent.headers()["age"].as_bytes()), (200, &b"1"[..]));
    assert_eq!(FindError::OPERATION.summary(), Some("Find a book."));
    assert_eq!(FindLoanError::OPERATION.summary(), Some("Find a loan."));
}

//! try
use api_responses::{ApiResponses, DeclaredError, Fault, Respond, api_responses};
#[derive(Debug)]
pub struct DbError;
impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("db secret")
    }
}
impl std::error::Error for DbError {}

/// Shared.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// Inner.
#[api_responses(#[from(DbError)] 500: Fault)]
pub enum Internal {}

fn guard(n: u8) -> Result<(), AuthError> {
    if n == 0 { Err(AuthError::Forbidden) } else { Ok(()) }
}
fn db(n: u8) -> Result<String, DbError> {
    if n == 1 { Err(DbError) } else { Ok("x".into()) }
}

/// Get it.
#[api_responses(GET "/x/{n}", 200, 404: "None.", outside(413: "At most 20 MiB."), ..AuthError, #[from(DbError)] ..Internal)]
async fn get_x(n: u8) -> Result<GetXResponse<String>, GetXError> {
    guard(n)?;
    let s = db(n)?;
    if n == 2 {
        return Err(GetXError::NotFound);
    }
    Ok(s.into())
}

/// Exactly one.
#[api_responses(GET "/y", 200, ..AuthError)]
async fn list_y(n: u8) -> Result<ListYResponse<String>, AuthError> {
    guard(n)?;
    Ok("a".to_owned().into())
}

#[derive(serde::Serialize)]
pub struct ApiError {
    code: String,
    message: String,
}
impl From<DeclaredError> for ApiError {
    fn from(e: DeclaredError) -> Self {
        Self { code: e.name().to_owned(), message: e.detail().unwrap_or(e.title()).to_owned() }
    }
}

/// House.
#[api_responses(GET "/h", 200, 404: "None.", #[from(DbError)] 500, errors = ApiError)]
async fn get_h(n: u8) -> Result<GetHResponse<String>, GetHError> {
    let s = db(n)?;
    if n == 2 {
        return Err(GetHError::NotFound);
    }
    Ok(s.into())
}

#[tokio::test]
async fn all() {
    for n in 0..4 {
        println!("{:?}", get_x(n).await.respond());
        println!("{:?}", list_y(n).await.respond());
        println!("{:?}", get_h(n).await.respond());
    }
    println!("{:?}", GetXError::OPERATION);
    println!("{:?}", get_x(0).await.unwrap_err().to_string());
}

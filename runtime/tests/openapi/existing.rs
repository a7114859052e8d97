//! Error enums with variants of their own.

use crate::inline::with_references;
use api_responses::{DeclaredError, api_responses};
use serde::Serialize;
use serde_json::json;

#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Conflicting {
    version: u32,
}

#[expect(dead_code, reason = "only what is declared is looked at")]
#[api_responses]
#[derive(Debug, thiserror::Error)]
#[error("failed")]
enum AppError {
    /// No user has this id.
    #[api_responses(404: Display)]
    NoSuchUser,
    #[api_responses(409: Conflicting)]
    Changed(Conflicting),
    #[api_responses(#[problem = "/problems/taken"] 409: "Taken.")]
    Taken,
    #[api_responses(429 { retry_after })]
    TooMany { retry_after: u32 },
    #[api_responses(..LegacyError)]
    Legacy(LegacyError),
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ApiError {
    message: String,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        ApiError { message: error.detail().unwrap_or(error.title()).to_owned() }
    }
}

#[expect(dead_code, reason = "only what is declared is looked at")]
#[api_responses(errors = ApiError)]
#[derive(Debug, thiserror::Error)]
#[error("failed")]
enum LegacyError {
    #[api_responses(410: Display)]
    Gone,
    #[api_responses(500)]
    Broken,
}

#[test]
fn variants_are_documented() {
    let responses = serde_json::to_value(with_references::<AppError>()).unwrap();
    let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["404", "409", "410", "429", "500"]);
    assert_eq!(responses["404"]["description"], "No user has this id.");
    let problem = json!({ "$ref": "#/components/schemas/ProblemDetails" });
    assert_eq!(responses["404"]["content"]["application/problem+json"]["schema"], problem);
    assert!(responses["429"]["headers"]["Retry-After"].is_object());
    let conflict = &responses["409"]["content"];
    let changed = json!({ "$ref": "#/components/schemas/Conflicting" });
    assert_eq!(conflict["application/json"]["schema"], changed);
    let taken = conflict["application/problem+json"].to_string();
    assert!(taken.contains("/problems/taken") && taken.contains("Taken."), "{taken}");
}

#[test]
fn the_custom_format_is_documented() {
    let responses = serde_json::to_value(with_references::<LegacyError>()).unwrap();
    for code in ["410", "500"] {
        let content = &responses[code]["content"]["application/json"];
        let schema = json!({ "$ref": "#/components/schemas/ApiError" });
        assert_eq!(content["schema"], schema, "{code}");
    }
    let broken = responses["500"]["content"]["application/json"].to_string();
    assert!(broken.contains("Internal Server Error"), "{broken}");
}

#[expect(dead_code, reason = "only what is declared is looked at")]
#[api_responses]
#[derive(Debug, thiserror::Error)]
#[error("failed")]
enum SeatError {
    #[api_responses(#[problem = "/problems/taken"] 409: "Taken." { seats as member, other as "otherHall" })]
    Taken { seats: Vec<u8>, other: Conflicting },
    #[api_responses(422 { 0 as "row" })]
    NoRow(u8),
}

#[test]
fn members_of_problems_are_documented() {
    let responses = serde_json::to_value(with_references::<SeatError>()).unwrap();
    let taken = &responses["409"]["content"]["application/problem+json"];
    let [details, own] = &taken["schema"]["allOf"].as_array().unwrap()[..] else { panic!() };
    assert_eq!(*details, json!({ "$ref": "#/components/schemas/ProblemDetails" }));
    assert_eq!(own["required"], json!(["type", "seats", "otherHall"]));
    assert_eq!(own["properties"]["seats"]["type"], "array");
    let other = json!({ "$ref": "#/components/schemas/Conflicting" });
    assert_eq!(own["properties"]["otherHall"], other);
    // Its members have no values that are known.
    assert!(taken.get("examples").is_none() && taken.get("example").is_none());
    let row = &responses["422"]["content"]["application/problem+json"]["schema"]["allOf"][1];
    assert_eq!(row["properties"]["row"]["type"], "integer");
}

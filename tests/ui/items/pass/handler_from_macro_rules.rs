#![deny(warnings)]

use api_responses::api_responses;

macro_rules! endpoint {
    ($name:ident, $response:ident, $error:ident, $content:ty, $code:literal) => {
        #[api_responses(GET, 200, $code: "Missing.")]
        pub async fn $name() -> Result<$response<$content>, $error> {
            Ok($response::Ok(<$content>::default()))
        }
    };
}

endpoint!(get_name, GetNameResponse, GetNameError, String, 404);
endpoint!(get_ids, GetIdsResponse, GetIdsError, Vec<u8>, 410);

fn main() {
    let _ = (GetNameError::NotFound, GetIdsError::Gone);
}

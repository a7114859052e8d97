use api_responses::api_responses;

struct Users;

#[api_responses]
impl Users {
    #[api_responses(GET, 201)]
    async fn get_user(&self) -> GetUserResponse {
        GetUserResponse::Created
    }

    #[api_responses(POST, 200, 304)]
    fn create_user() -> Result<CreateUserResponse<String>, CreateUserError> {
        Ok(CreateUserResponse::Ok(String::new()))
    }

    #[api_responses(DELETE, 204, 404 { etag: })]
    fn delete_user(self) -> Result<DeleteUserResponse, DeleteUserError> {
        Err(DeleteUserError::NotFound)
    }
}

fn main() {
    let _ = Users.get_user();
    let _ = Users::create_user();
    let _ = Users.delete_user();
}

use api_responses::api_responses;

macro_rules! handlers {
    ($name:ident) => {};
}

#[api_responses(GET, 200)]
handlers! { get_user }

fn main() {}

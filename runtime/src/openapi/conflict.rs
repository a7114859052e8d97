use std::fmt;

/// The error of [`Document::build`](super::Document::build): two endpoints have the same method and path. See there
/// for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    route: String,
    handlers: [String; 2],
}

impl Conflict {
    pub(super) fn new(route: String, handlers: [String; 2]) -> Self {
        Self { route, handlers }
    }

    /// Returns method and path: `GET /users/{id}`.
    pub fn route(&self) -> &str {
        &self.route
    }

    /// Returns the two handlers, with their modules: `shop::users::get_user`.
    pub fn handlers(&self) -> [&str; 2] {
        let [first, second] = &self.handlers;
        [first, second]
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (route, [first, second]) = (&self.route, &self.handlers);
        write!(formatter, "`{route}` is declared twice: by `{first}` and by `{second}`")
    }
}

impl std::error::Error for Conflict {}

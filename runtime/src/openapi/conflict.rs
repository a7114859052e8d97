use std::fmt;

/// The error of [`Document::build`](super::Document::build): the document would contain only one of two things. See
/// there for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Conflict {
    /// Two endpoints have the same method and path.
    Route {
        /// `GET /users/{id}`
        route: String,
        /// The two handlers with their modules: `shop::users::get_user`.
        handlers: [String; 2],
    },
    /// Two types have the same name in utoipa, and different schemas.
    Schema {
        /// `User`
        name: String,
    },
}

impl fmt::Display for Conflict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Route { route, handlers: [first, second] } => {
                write!(formatter, "`{route}` is declared twice: by `{first}` and by `{second}`")
            }
            Self::Schema { name } => write!(
                formatter,
                "two types have the schema name `{name}`: rename one of them with `#[schema(as = …)]`"
            ),
        }
    }
}

impl std::error::Error for Conflict {}

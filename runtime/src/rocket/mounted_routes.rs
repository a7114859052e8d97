//! The routes of a Rocket, with their declarations and the bases under which they are mounted.

use rocket::{Phase, Rocket, Route};

use crate::guide::{Endpoint, Guide};
use crate::template::Template;

/// The routes of a Rocket. A handler declares its own path, and not the base under which it is mounted: a Rocket knows
/// both.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::rocket::MountedRoutes;
/// use rocket::{get, routes};
///
/// # fn main() {
/// /// List the users.
/// #[api_responses(204)]
/// #[get("/users")]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// let app = rocket::build().mount("/v1", routes![list_users]).mount("/v2", routes![list_users]);
/// let routes = MountedRoutes::of(&app);
/// assert!(routes.guide().to_markdown().contains("GET /v2/users"));
/// assert!(routes.undeclared().is_empty());
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MountedRoutes {
    endpoints: Vec<Endpoint>,
    undeclared: Vec<String>,
}

impl MountedRoutes {
    /// Finds the declaration of each route: that of a handler with the same name, method and path.
    ///
    /// Two handlers with the same name, method and path, in two modules, cannot be told apart: Rocket does not report the
    /// module. Both then get the first declaration. Give them different names.
    pub fn of<P: Phase>(rocket: &Rocket<P>) -> Self {
        let of_program: Vec<&Endpoint> = inventory::iter::<Endpoint>().collect();
        let mut routes = Self { endpoints: Vec::new(), undeclared: Vec::new() };
        for route in rocket.routes() {
            match of_program.iter().find(|endpoint| is_declaration_of(endpoint, route)) {
                Some(endpoint) => {
                    let base = route.uri.base().trim_end_matches('/');
                    routes.endpoints.push(endpoint.under(base.to_owned()));
                }
                None => routes.undeclared.push(format!("{} {}", route.method, route.uri)),
            }
        }
        routes
    }

    /// Returns the guide of the routes, with the paths that clients request.
    pub fn guide(&self) -> Guide {
        Guide::new(self.endpoints.clone())
    }

    /// Returns the method and the path of the routes that no declaration describes. They are not in the documents.
    ///
    /// ```
    /// use api_responses::rocket::MountedRoutes;
    /// use rocket::{get, routes};
    ///
    /// # fn main() {
    /// #[get("/uptime")]
    /// fn uptime() -> &'static str {
    ///     "3 days"
    /// }
    ///
    /// let app = rocket::build().mount("/v1", routes![uptime]);
    /// assert_eq!(MountedRoutes::of(&app).undeclared(), ["GET /v1/uptime"]);
    /// # }
    /// ```
    pub fn undeclared(&self) -> &[String] {
        &self.undeclared
    }
}

fn is_declaration_of(endpoint: &Endpoint, route: &Route) -> bool {
    let operation = endpoint.operation();
    let own = route.uri.path().strip_prefix(route.uri.base().trim_end_matches('/'));
    route.name.as_deref() == Some(operation.name())
        && operation.methods().any(|method| method.as_str() == route.method.as_str())
        && operation.path().is_some_and(|path| Some(shape(path)) == own.map(shape))
}

/// The path without its query, with the names of its parameters.
fn shape(path: &str) -> Template {
    Template::parse(path.split('?').next().unwrap_or_default())
}

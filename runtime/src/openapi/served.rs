//! An endpoint and where it is served.

use http_semantics::Method;

use super::endpoint::Endpoint;
use crate::served_path::joined;
use crate::template::Template;

/// An endpoint under the prefix of a router.
#[derive(Clone, Debug)]
pub(crate) struct Served {
    pub(crate) prefix: String,
    /// The only path that is served, if the declaration has several.
    pub(crate) path: Option<&'static str>,
    pub(crate) endpoint: Endpoint,
}

impl Served {
    /// Returns each method with each path.
    pub(super) fn routes(&self) -> impl Iterator<Item = (Method, Template)> {
        let routes = self.endpoint.operation().routes();
        let routes = routes.filter(|(_, path)| self.path.is_none_or(|only| only == *path));
        routes.map(|(method, path)| (method, self.template(path)))
    }

    /// Returns the first path, if there is any.
    #[cfg(feature = "guide")]
    pub(super) fn first_path(&self) -> Option<Template> {
        self.path.or(self.endpoint.operation().path()).map(|path| self.template(path))
    }

    fn template(&self, path: &str) -> Template {
        Template::parse(&joined(&self.prefix, path))
    }
}

use axum::extract::MatchedPath;
use http::Extensions;

/// Returns the path of the route, as it is written in the router.
pub(crate) fn matched_path(extensions: &Extensions) -> Option<&str> {
    extensions.get::<MatchedPath>().map(MatchedPath::as_str)
}

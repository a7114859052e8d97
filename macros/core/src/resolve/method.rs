//! The methods and the path, from the attribute or from a route attribute below it.

use http_semantics::Method;
use http_semantics::rules::METHODS_ARE_DECLARED;

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{DeclaredPath, Methods, Placement, Subject};
use crate::syntax::head::Head;
use crate::syntax::item::Item;
use crate::syntax::items::Items;
use crate::syntax::route::{self, Route};
use crate::syntax::spanned::Spanned;

/// How requests reach the handler.
pub(super) struct Routing {
    pub(super) methods: Methods,
    pub(super) path: Option<DeclaredPath>,
    /// The methods of each path, if the route attributes have several.
    pub(super) routes: Vec<(Vec<&'static str>, String)>,
    /// Whether a route attribute registers the handler.
    pub(super) is_registered: bool,
}

pub(super) fn resolve(
    head: Head,
    item: &Item,
    subject: &Subject,
    items: &Items,
    diagnostics: &mut Diagnostics,
) -> Routing {
    let routes: Vec<Route> = item.attributes.iter().filter_map(route::read).collect();
    let from_below = routed_methods(&routes);
    report_disagreement(&head, &routes, &from_below, diagnostics);
    let path = match head.path {
        Some(own) => Some(DeclaredPath::new(own.value, Some(own.span))),
        None => routed_path(&routes).map(|path| DeclaredPath::new(path.value.clone(), None)),
    };
    let methods = if !head.methods.is_empty() {
        Methods::Known(head.methods)
    } else if head.any.is_some() {
        Methods::Any
    } else if !from_below.is_empty() {
        Methods::Known(from_below)
    } else {
        if !head.reported {
            report_unknown(subject, items, diagnostics);
        }
        Methods::Unknown
    };
    let is_registered = routes.iter().any(|route| !route.only_documents);
    let routes = if routes.len() > 1 { by_path(&routes) } else { Vec::new() };
    Routing { methods, path, routes, is_registered }
}

/// The methods of each path, if there are several paths.
fn by_path(routes: &[Route]) -> Vec<(Vec<&'static str>, String)> {
    let mut paths: Vec<(Vec<&'static str>, String)> = Vec::new();
    for Route { methods, path, .. } in routes.iter().filter(|route| !route.only_documents) {
        let Some(path) = path else { continue };
        let methods = methods.iter().map(|method| method.value.as_str());
        match paths.iter_mut().find(|(_, known)| *known == path.value) {
            Some((known, _)) => known.extend(methods),
            None => paths.push((methods.collect(), path.value.clone())),
        }
    }
    if paths.len() > 1 { paths } else { Vec::new() }
}

fn routed_methods(routes: &[Route]) -> Vec<Spanned<Method>> {
    let mut methods: Vec<Spanned<Method>> = Vec::new();
    for method in routes.iter().flat_map(|route| &route.methods) {
        if methods.iter().all(|known| known.value != method.value) {
            methods.push(*method);
        }
    }
    methods
}

/// The path of an attribute that registers a route comes before that of one that documents it.
fn routed_path(routes: &[Route]) -> Option<&Spanned<String>> {
    let registered = routes.iter().filter(|route| !route.only_documents);
    let documented = routes.iter().filter(|route| route.only_documents);
    registered.chain(documented).find_map(|route| route.path.as_ref())
}

fn report_disagreement(
    head: &Head,
    routes: &[Route],
    from_below: &[Spanned<Method>],
    diagnostics: &mut Diagnostics,
) {
    if from_below.is_empty() {
        return;
    }
    if let Some(any) = head.any {
        diagnostics.error(any, message::any_beside_route(&values(from_below)));
    }
    if !head.methods.is_empty() && !head.reported {
        let has = |methods: &[Spanned<Method>], wanted: &Spanned<Method>| {
            methods.iter().any(|method| method.value == wanted.value)
        };
        let extra = head.methods.iter().filter(|method| !has(from_below, method));
        let missing = from_below.iter().filter(|method| !has(&head.methods, method));
        let extra: Vec<_> = extra.collect();
        if extra.is_empty() {
            for method in missing {
                diagnostics.error(
                    method.span,
                    message::route_has_more(method.value, &values(&head.methods)),
                );
            }
        }
        for method in extra {
            diagnostics
                .error(method.span, message::method_disagrees(method.value, &values(from_below)));
        }
    }
    let mut registered = routes.iter().filter(|route| !route.only_documents);
    if let (Some(own), Some(from_below)) =
        (&head.path, registered.find_map(|route| route.path.as_ref()))
        && same_shape(&own.value) != same_shape(&from_below.value)
    {
        diagnostics.error(own.span, message::path_disagrees(&own.value, &from_below.value));
    }
}

fn values(methods: &[Spanned<Method>]) -> Vec<Method> {
    methods.iter().map(|method| method.value).collect()
}

/// A path with its parameters in one spelling: `{id}`, `<id>` and `:id` are the same.
fn same_shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let segments = path.split('/').map(|segment| {
        let parameter = segment.starts_with(['{', '<', ':']) || segment.ends_with(['}', '>']);
        if parameter { "{}" } else { segment }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A handler and an enum with successes belong to a method. An enum of errors does not: endpoints share it.
fn report_unknown(subject: &Subject, items: &Items, diagnostics: &mut Diagnostics) {
    let Some((first, attributes)) = items.first() else { return };
    let shared = match subject {
        Subject::Handler(_) => false,
        Subject::OwnType { .. } | Subject::ExistingEnum(_) => true,
        Subject::EmptyEnum(_, placement) => *placement == Placement::Error,
    };
    if !shared {
        diagnostics.warning(
            &METHODS_ARE_DECLARED,
            first,
            &attributes.levels,
            message::method_unknown(),
        );
    }
}

//! What the project demands of each endpoint: the codes that it declares, and what it has in `outside(…)`.

use proc_macro2::TokenStream;

use super::report;
use crate::check::overrides::Needs;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::model::{Methods, Operation, Placement, Set, Subject};
use crate::settings::{Code, Demand, DemandKind, ProjectRules};

pub(super) fn check(
    demand: &Demand,
    operation: &Operation,
    project: &ProjectRules,
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) {
    if !matches!(demand.kind, DemandKind::Require { .. } | DemandKind::Outside { .. })
        || !is_endpoint(operation)
        || !applies(demand, operation)
    {
        return;
    }
    let first_code = operation.responses.first().map_or(200, |response| response.status.value);
    let message = match &demand.kind {
        DemandKind::Require { all, any_of, .. } => {
            let is_missing = |code: &&Code| !declares(operation, project, **code, None);
            if let Some(missing) = all.iter().find(is_missing) {
                let sets = sets_with(project, *missing);
                message::missing_code(&[*missing], &sets, first_code, demand)
            } else if !any_of.is_empty() && any_of.iter().all(|code| is_missing(&code)) {
                message::missing_code(any_of, &[], first_code, demand)
            } else {
                return;
            }
        }
        DemandKind::Outside { codes, sets } => {
            let outside = Some(Placement::Outside);
            let code = codes.iter().find(|code| !declares(operation, project, **code, outside));
            let set = sets.iter().find(|name| {
                let is_it = |set: &Set| {
                    set.placement == Placement::Outside && last_segment(set) == name.as_str()
                };
                !operation.sets.iter().any(is_it)
            });
            let missing = match (code, set) {
                (_, Some(set)) => format!("..{set}"),
                (Some(code), None) => code.example().to_string(),
                (None, None) => return,
            };
            message::missing_outside(&missing, first_code, demand)
        }
        _ => return,
    };
    if report::is_overridden(demand, operation, needs) {
        return;
    }
    let (blame, levels) = first(operation);
    report::report(demand, blame, &levels, message, diagnostics);
}

/// Whether the declaration is that of an endpoint, and not of a middleware or of shared errors.
fn is_endpoint(operation: &Operation) -> bool {
    let Subject::Handler(output) = &operation.subject else { return false };
    let succeeds = || operation.responses.iter().any(|response| response.status.value < 400);
    let has_method = !matches!(operation.methods, Methods::Unknown);
    !operation.incomplete && (has_method || output.success.is_some() || succeeds())
}

fn applies(demand: &Demand, operation: &Operation) -> bool {
    let has_extractor = match &demand.kind {
        DemandKind::Require { extractor: Some(extractor), .. } => {
            operation.extractors.contains(extractor)
        }
        _ => true,
    };
    let has_method = demand.methods.is_empty()
        || match &operation.methods {
            Methods::Known(known) => {
                known.iter().any(|method| demand.methods.contains(&method.value))
            }
            Methods::Unknown | Methods::Any => false,
        };
    has_extractor && has_method
}

/// Whether the endpoint declares the code, or includes a set that has it.
fn declares(
    operation: &Operation,
    project: &ProjectRules,
    code: Code,
    only: Option<Placement>,
) -> bool {
    let is_meant = |placement: Placement| only.is_none_or(|only| only == placement);
    let has = |set: &Set| {
        if set.is_part() {
            return set.codes.iter().any(|one| code.includes(one.value));
        }
        project.set(last_segment(set)).is_some_and(|known| {
            known.codes.iter().any(|one| *one == code || code.includes(one.example()))
        })
    };
    let mut responses = operation.responses.iter();
    responses.any(|response| is_meant(response.placement) && code.includes(response.status.value))
        || operation.sets.iter().any(|set| is_meant(set.placement) && has(set))
}

/// The sets that have the code by the settings.
fn sets_with(project: &ProjectRules, code: Code) -> Vec<&str> {
    let has = |codes: &[Code]| codes.iter().any(|one| code.includes(one.example()));
    project.sets().iter().filter(|set| has(&set.codes)).map(|set| set.name.as_str()).collect()
}

fn last_segment(set: &Set) -> &str {
    set.path.last.as_ref().map_or("", |(name, _)| name.as_str())
}

/// What is missing is reported at the first response.
fn first(operation: &Operation) -> (Blame, TokenStream) {
    match (operation.responses.first(), operation.sets.first()) {
        (Some(response), _) => (response.status.span.into(), response.levels.clone()),
        (None, Some(set)) => (set.blame, set.attributes.levels.clone()),
        (None, None) => (proc_macro2::Span::call_site().into(), TokenStream::new()),
    }
}

//! Assertions about included sets and about the returned type. A macro does not see what these declare, so
//! they are checked when constants are evaluated.

use http_semantics::{Level, Method, Status, Verdict, judge};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::Enumeration;
use super::record;
use crate::diagnostic::Blame;
use crate::message;
use crate::model::{HandlerOutput, Methods, Operation, Placement, Set, Subject};
use crate::readable::readable;
use crate::token_list::TokenList;

pub(super) fn assertions(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    if operation.sets.is_empty() {
        return match &operation.subject {
            Subject::Handler(output) => of_return_type(operation, output).unwrap_or_default(),
            Subject::EmptyEnum(..) | Subject::ExistingEnum(_) | Subject::OwnType { .. } => {
                TokenStream::new()
            }
        };
    }
    // The sets are taken from the operation and not named a second time, so that a wrong name is one error.
    // This is not possible where a `cfg` can remove a set, because the indexes of the others change.
    let shifts = operation.sets.iter().any(|set| !set.attributes.cfg.is_empty());
    // Nor for a generic enum of the author, which cannot be named outside its `impl`s.
    let is_generic = matches!(&operation.subject, Subject::ExistingEnum(existing)
        if !existing.parameters.is_empty());
    let own = if shifts || is_generic { None } else { record::named(enumerations) };
    let sets = operation.sets.iter().enumerate().map(|(index, set)| {
        let declared = if let Some(own) = &own {
            quote!(#own.__set(#index))
        } else {
            let (runtime, path) = (&operation.runtime, &set.path.tokens);
            quote!(&<#path as #runtime::DescribeResponses>::OPERATION)
        };
        of_set(set, operation, &declared)
    });
    let mut tokens: TokenStream = sets.collect();
    if let Subject::Handler(output) = &operation.subject {
        tokens.extend(of_return_type(operation, output));
    }
    tokens
}

fn of_set(set: &Set, operation: &Operation, declared: &TokenStream) -> TokenStream {
    if set.is_part() {
        return of_part(set, operation, declared);
    }
    let runtime = &operation.runtime;
    let name = set.name();
    let by_handler = set.placement != Placement::Outside;
    let below = if by_handler { message::set_below_300(&name) } else { String::new() };
    let own: Vec<u16> = if by_handler { own_codes(operation) } else { Vec::new() };
    let twice = if own.is_empty() { String::new() } else { message::code_in_set_too(&name) };
    let unsuited = unsuited(set, operation);
    let unsuited = unsuited.iter().map(|(code, text)| quote!((#code, #text)));
    let (own_cfg, cfg) = (&operation.cfg, &set.attributes.cfg);
    let (levels, own_levels) = (&operation.levels, &set.attributes.levels);
    let call = call(
        set,
        runtime,
        "check_set",
        &quote!(#declared, #below, &[#(#own),*], #twice, &[#(#unsuited),*]),
    );
    let elsewhere = elsewhere(set, operation, declared);
    quote! {
        #own_cfg
        #cfg
        #levels
        #own_levels
        const _: () = #call;
        #elsewhere
    }
}

/// The set must have each code of the part. Everything else is known from the codes, and has been checked.
fn of_part(set: &Set, operation: &Operation, declared: &TokenStream) -> TokenStream {
    let runtime = &operation.runtime;
    let name = set.name();
    let calls = set.codes.iter().map(|code| {
        let text = message::code_not_in_set(&name, code.value);
        let value = code.value;
        call_at(code.span.into(), runtime, "check_part", &quote!(#declared, #value, #text))
    });
    let (own_cfg, cfg) = (&operation.cfg, &set.attributes.cfg);
    let (levels, own_levels) = (&operation.levels, &set.attributes.levels);
    let elsewhere = elsewhere(set, operation, declared);
    quote! {
        #(
            #own_cfg
            #cfg
            #levels
            #own_levels
            const _: () = #calls;
        )*
        #elsewhere
    }
}

/// The codes of the handler without a name of their own.
fn own_codes(operation: &Operation) -> Vec<u16> {
    let own = operation.responses.iter().filter(|response| {
        response.placement != Placement::Outside && !response.named && response.cfg.is_empty()
    });
    own.map(|response| response.status.value).filter(|code| *code >= 400).collect()
}

/// A call that rustc underlines from the dots to the end of the path.
fn call(set: &Set, runtime: &TokenList, name: &str, arguments: &TokenStream) -> TokenStream {
    call_at(set.blame, runtime, name, arguments)
}

fn call_at(blame: Blame, runtime: &TokenList, name: &str, arguments: &TokenStream) -> TokenStream {
    let located = |span| Span::call_site().located_at(span);
    let (start, end) = (located(blame.start), located(blame.end));
    let name = Ident::new(name, start);
    let path = quote!(#runtime::__private::#name).into_iter().map(|mut tree| {
        tree.set_span(start);
        tree
    });
    let path: TokenStream = path.collect();
    quote_spanned!(end=> #path(#arguments))
}

/// The codes of sets that mean nothing for the methods of the endpoint, and what to say of each.
///
/// What means nothing for any method is not among them: the set says a reason for it already.
fn unsuited(set: &Set, operation: &Operation) -> Vec<(u16, String)> {
    let Methods::Known(_) = operation.methods else { return Vec::new() };
    let methods = operation.methods.candidates();
    let name = set.name();
    let codes = Status::all().iter().map(|status| status.code);
    let codes = codes.filter(|code| set.placement == Placement::Outside || *code >= 400);
    codes
        .filter(|code| refused(Method::ALL, *code).is_none())
        .filter_map(|code| {
            let verdict = refused(&methods, code)?;
            let overrides = &set.attributes.overrides;
            if overrides.position(verdict.rule, verdict.group()).is_some() {
                return None;
            }
            let text = message::unsuited_code_of_set(&name, &methods, code, &verdict);
            Some((code, text))
        })
        .collect()
}

/// Why none of the methods answers the code, if none does.
fn refused(methods: &[Method], code: u16) -> Option<Verdict> {
    let verdicts = methods.iter().filter_map(|method| judge(*method, code));
    verdicts.min_by_key(|verdict| verdict.level).filter(|verdict| verdict.level == Level::Error)
}

/// The codes of a set that is in no generated enum must be among those of the returned type.
fn elsewhere(set: &Set, operation: &Operation, declared: &TokenStream) -> Option<TokenStream> {
    let Subject::Handler(output) = &operation.subject else { return None };
    let claimant = output.claimant.as_ref()?;
    if set.placement != Placement::Claim || set.is_returned {
        return None;
    }
    let runtime = &operation.runtime;
    let returned = readable(output.claimed_through.as_ref().unwrap_or(claimant));
    let text = message::set_not_returned(&set.name(), &returned);
    let probes = probes(runtime, claimant, "CLAIMS");
    let call = if set.is_part() {
        let codes = set.codes.iter().map(|code| code.value);
        call(set, runtime, "check_part_of_claim", &quote!(&[#(#codes),*], #probes, #text))
    } else {
        call(set, runtime, "check_set_of_claim", &quote!(#declared, #probes, #text))
    };
    let (own_cfg, cfg) = (&operation.cfg, &set.attributes.cfg);
    let (levels, own_levels) = (&operation.levels, &set.attributes.levels);
    Some(quote! {
        #own_cfg
        #cfg
        #levels
        #own_levels
        const _: () = {
            use #runtime::__private::NoClaims as _;
            #call
        };
    })
}

/// The declarations of a type and of the error type in it. One of the two always falls back on the trait, so
/// that the import of the trait is used.
fn probes(runtime: &TokenList, claimant: &TokenList, constant: &str) -> TokenStream {
    let constant = Ident::new(constant, Span::call_site());
    quote! {
        #runtime::__private::Probe::<#claimant>::#constant,
        #runtime::__private::ProbeResult::<#claimant>::#constant
    }
}

/// If the handler returns a generated enum of another declaration, it can send every code of that enum and
/// must declare it.
fn of_return_type(operation: &Operation, output: &HandlerOutput) -> Option<TokenStream> {
    let claimant = output.claimant.as_ref()?;
    let is_own = output.error.is_some() || output.success.is_some() && !output.in_result;
    if is_own || operation.sets.iter().any(|set| set.is_returned) {
        return None;
    }
    let runtime = &operation.runtime;
    let returned = output.claimed_through.as_ref().unwrap_or(claimant);
    let text = message::returned_but_undeclared(&readable(returned));
    let probes = probes(runtime, claimant, "GENERATED");
    let own =
        operation.responses.iter().filter(|response| response.placement != Placement::Outside);
    let own = own.map(|response| response.status.value);
    let sets = operation.sets.iter().filter(|set| set.placement != Placement::Outside).map(|set| {
        let (cfg, path) = (&set.attributes.cfg, &set.path.tokens);
        quote!(#cfg <#path as #runtime::DescribeResponses>::OPERATION)
    });
    let call = call_at(
        Blame::from(returned),
        runtime,
        "check_return_type",
        &quote!(#probes, &[#(#own),*], &[#(#sets),*], #text),
    );
    let (cfg, levels) = (&operation.cfg, &operation.levels);
    Some(quote! {
        #cfg
        #levels
        const _: () = {
            use #runtime::__private::NoClaims as _;
            #call
        };
    })
}

//! `#[allow(http::…, reason = "…")]`: which rules are lifted, and whether anything was.

use crate::diagnostic::{Diagnostics, Lint};
use crate::message;
use crate::model::Response;
use crate::syntax::allow::Exemption;

/// Keeps count of the exemptions that were needed.
pub(super) struct Exemptions {
    used: Vec<Vec<Exemption>>,
}

impl Exemptions {
    pub(super) fn new(responses: usize) -> Self {
        Exemptions { used: vec![Vec::new(); responses] }
    }

    /// Whether the response with this index is exempt, which is noted as a use.
    pub(super) fn lift(&mut self, index: usize, response: &Response, exemption: Exemption) -> bool {
        let exempt = response.is_exempt_from(exemption);
        if exempt && let Some(used) = self.used.get_mut(index) {
            used.push(exemption);
        }
        exempt
    }

    /// Reports errors that were lifted without a reason, and exemptions from nothing.
    pub(super) fn report(&self, responses: &[Response], diagnostics: &mut Diagnostics) {
        for (response, used) in responses.iter().zip(&self.used) {
            for exempted in &response.allowed.exemptions {
                let lifts_error =
                    matches!(exempted.from, Exemption::Meaningless | Exemption::Unregistered);
                let name = exempted.from.name();
                let reason = exempted.reason.as_ref();
                if !used.contains(&exempted.from) {
                    let message = message::exemption_from_nothing(name, response);
                    let levels = &response.levels;
                    diagnostics.warning(Lint::UnusedAllow, exempted.span, levels, message);
                } else if lifts_error && reason.is_none() {
                    diagnostics.error(exempted.span, message::exemption_without_reason(name));
                }
                if let Some(reason) = reason.filter(|reason| reason.value.trim().is_empty()) {
                    diagnostics.error(reason.span, message::empty_reason());
                }
            }
        }
    }
}

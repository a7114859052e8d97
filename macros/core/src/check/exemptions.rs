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
            for exemption in &response.allowed.exemptions {
                let is_error =
                    matches!(exemption.value, Exemption::Meaningless | Exemption::Unregistered);
                let name = exemption.value.name();
                if !used.contains(&exemption.value) {
                    let message = message::exemption_from_nothing(name, response);
                    diagnostics.warning(
                        Lint::UnusedAllow,
                        exemption.span,
                        &response.levels,
                        message,
                    );
                } else if is_error && response.allowed.reason.is_none() {
                    diagnostics.error(exemption.span, message::exemption_without_reason(name));
                }
            }
            if let Some(reason) = &response.allowed.reason
                && reason.value.trim().is_empty()
            {
                diagnostics.error(reason.span, message::empty_reason());
            }
        }
    }
}

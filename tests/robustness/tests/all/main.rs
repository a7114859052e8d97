//! What the macro guarantees for every input, tested with inputs that people type and inputs that nobody
//! writes.

mod examples;
mod fuzzing_regressions;
mod random_tokens;
mod token_edits;
mod typing;

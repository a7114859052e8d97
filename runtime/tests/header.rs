//! The types for header fields: invalid values, and what is sent.

#[path = "header/browsers.rs"]
mod browsers;
#[path = "header/conditions.rs"]
mod conditions;
#[path = "header/hostile.rs"]
mod hostile;
#[path = "header/location.rs"]
mod location;
#[path = "header/properties.rs"]
mod properties;
#[path = "header/sent.rs"]
mod sent;
#[path = "header/traits.rs"]
mod traits;
#[path = "header/written.rs"]
mod written;

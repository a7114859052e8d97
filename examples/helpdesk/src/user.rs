//! Users.

/// A user who is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) id: i64,
    pub(crate) name: String,
}

/// A user of a new database. The passwords and the tokens are public.
///
/// ```
/// let [ada, grace] = helpdesk::DEMO_USERS;
/// assert_ne!(ada.token, grace.token);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DemoUser {
    /// The name, for the login page.
    pub name: &'static str,
    /// The password, for the login page.
    pub password: &'static str,
    /// The token, for the API.
    pub token: &'static str,
}

/// The users of a new database. See [`DemoUser`] for an example.
pub const DEMO_USERS: &[DemoUser; 2] = &[
    DemoUser { name: "ada", password: "analytical-engine", token: "demo-token-of-ada" },
    DemoUser { name: "grace", password: "first-compiler", token: "demo-token-of-grace" },
];

//! The users. No step changes this file.

use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct User {
    pub(crate) id: u64,
    pub(crate) name: &'static str,
    #[serde(skip)]
    pub(crate) suspended: bool,
}

pub(crate) fn find(id: u64) -> Option<User> {
    match id {
        1 => Some(User { id, name: "Ada", suspended: false }),
        2 => Some(User { id, name: "Mallory", suspended: true }),
        _ => None,
    }
}

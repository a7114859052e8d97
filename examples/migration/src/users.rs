//! The users. No step changes this file.

use std::io;

use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct User {
    pub(crate) id: u64,
    pub(crate) name: &'static str,
    #[serde(skip)]
    pub(crate) suspended: bool,
    /// The seconds until the next request is allowed.
    #[serde(skip)]
    pub(crate) wait: u64,
}

pub(crate) fn find(id: u64) -> io::Result<Option<User>> {
    let user = |name| User { id, name, suspended: false, wait: 0 };
    match id {
        1 => Ok(Some(user("Ada"))),
        2 => Ok(Some(User { suspended: true, ..user("Mallory") })),
        3 => Ok(Some(User { wait: 30, ..user("Eve") })),
        4 => Err(io::Error::other("the disk is gone")),
        _ => Ok(None),
    }
}

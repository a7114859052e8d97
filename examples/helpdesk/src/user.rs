//! Users and their passwords.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};

use crate::database::{Database, DatabaseError};

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

impl DemoUser {
    pub(crate) fn hashed_password(&self) -> String {
        let hash = Argon2::default().hash_password(self.password.as_bytes());
        // It fails for passwords that are too long, and without a source of random numbers.
        hash.expect("the salt is random").to_string()
    }
}

/// The hash of a password that nobody has.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IG5vYm9keQ$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Returns the user with this name and password.
pub(crate) async fn authenticate(
    database: &Database,
    name: String,
    password: String,
) -> Result<Option<User>, DatabaseError> {
    let (user, hash) = match database.credentials(name).await? {
        Some((user, hash)) => (Some(user), hash),
        // The same work is done for a name that does not exist, so that the time does not show which names exist.
        None => (None, NOBODY.to_owned()),
    };
    // Verifying takes some 20 ms of processor time and 19 MiB of memory, which would stop a worker.
    let matches = actix_web::web::block(move || matches(&password, &hash)).await?;
    Ok(user.filter(|_| matches))
}

fn matches(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_verified() {
        let [ada, grace] = DEMO_USERS;
        let hash = ada.hashed_password();
        assert!(hash.starts_with("$argon2id$"), "{hash}");
        assert!(matches(ada.password, &hash));
        assert!(!matches(grace.password, &hash));
        assert_ne!(hash, ada.hashed_password(), "each hash has its own salt");
    }

    #[test]
    fn a_name_that_does_not_exist_takes_the_same_work() {
        let parameters = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        let [ada, _] = DEMO_USERS;
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert_eq!(parameters(NOBODY), parameters(&ada.hashed_password()));
    }
}

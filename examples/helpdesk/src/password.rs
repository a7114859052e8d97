//! Passwords and their hashes.

use actix_web::error::BlockingError;
use actix_web::web;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};

/// Returns the hash of a password, with a random salt.
pub(crate) fn hash(password: &str) -> String {
    let hash = Argon2::default().hash_password(password.as_bytes());
    // It fails without a source of random numbers.
    hash.expect("the salt is random").to_string()
}

/// The hash of a password that nobody has.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IG5vYm9keQ$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Returns whether a password has this hash. Without a hash, because the user does not exist, the same work is done, so
/// that the time does not show which users exist.
pub(crate) async fn verify(password: String, hash: Option<String>) -> Result<bool, BlockingError> {
    // It takes processor time and 19 MiB of memory: a worker, which is one thread, would stop meanwhile.
    web::block(move || matches(&password, hash.as_deref().unwrap_or(NOBODY))).await
}

fn matches(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user::DEMO_USERS;

    #[test]
    fn passwords_are_verified() {
        let [ada, grace] = DEMO_USERS;
        let hashed = hash(ada.password);
        assert!(hashed.starts_with("$argon2id$"), "{hashed}");
        assert!(matches(ada.password, &hashed));
        assert!(!matches(grace.password, &hashed));
        assert_ne!(hashed, hash(ada.password), "each hash has its own salt");
    }

    #[test]
    fn a_name_that_does_not_exist_takes_the_same_work() {
        let parameters = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        let [ada, _] = DEMO_USERS;
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert_eq!(parameters(NOBODY), parameters(&hash(ada.password)));
    }
}

//! Secrets that travel in cookies, links and headers: 256 random bits outside, their hash inside.

use sha2::{Digest, Sha256};

/// A new secret, to be handed out once.
pub fn new_secret() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}

/// What the database keeps of a secret.
pub fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

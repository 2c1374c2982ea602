//! Passwords: argon2id, always off the threads that serve pages.

use std::sync::LazyLock;

use actix_web::web;
use anyhow::anyhow;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::base::error::AppError;

/// What an unknown address is checked against, so that it costs what a known one costs.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_now(&hex::encode(rand::random::<[u8; 16]>())).unwrap_or_default());

fn hash_now(password: &str) -> Result<String, AppError> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string())
        .map_err(|e| AppError::Unknown(anyhow!("a password cannot be hashed: {e}")))
}

pub async fn hash(password: String) -> Result<String, AppError> {
    web::block(move || hash_now(&password)).await.map_err(|e| AppError::Unknown(anyhow!(e)))?
}

/// Whether the password is the account's; `None` stands for an account that does not exist.
pub async fn fits(password: String, stored: Option<String>) -> Result<bool, AppError> {
    let checked = web::block(move || {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| NOBODY.clone());
        let right = PasswordHash::new(&stored)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        known && right
    });
    checked.await.map_err(|e| AppError::Unknown(anyhow!(e)))
}

//! What even whoever reads the database, or a copy of it, may not read: sealed with a key that stands in
//! the settings (docs/decisions/0014-communities-are-sealed.md).
//!
//! XChaCha20-Poly1305. What is sealed is bound to what it is about, so that it opens nowhere else, and its
//! length says nothing of what is in it.

use anyhow::Context;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The first bytes of everything sealed: which key it was.
pub const KEY_ID: usize = 8;
const NONCE: usize = 24;
/// Content is filled up to a multiple of this.
const STEP: usize = 256;
/// The fewest characters of a key.
const SHORTEST: usize = 32;

struct Key {
    id: [u8; KEY_ID],
    cipher: XChaCha20Poly1305,
}

impl Key {
    fn new(given: &[u8]) -> anyhow::Result<Self> {
        anyhow::ensure!(given.len() >= SHORTEST, "a sealing key must have at least {SHORTEST} characters");
        let key = Sha256::new().chain_update(b"cogrant sealing key\0").chain_update(given).finalize();
        let mut id = [0; KEY_ID];
        let named = Sha256::new().chain_update(b"cogrant sealing key id\0").chain_update(key).finalize();
        id.iter_mut().zip(named).for_each(|(to, from)| *to = from);
        let cipher = XChaCha20Poly1305::new_from_slice(&key).map_err(|_| anyhow::anyhow!("no key"))?;
        Ok(Self { id, cipher })
    }
}

/// Seals with the present key, and opens what was sealed with it or with a former one.
pub struct Seal {
    present: Key,
    former: Vec<Key>,
}

impl Seal {
    pub fn new<'a>(present: &[u8], former: impl IntoIterator<Item = &'a [u8]>) -> anyhow::Result<Self> {
        Ok(Self {
            present: Key::new(present)?,
            former: former.into_iter().map(Key::new).collect::<Result<_, _>>()?,
        })
    }

    /// What everything begins with that the present key sealed.
    pub fn key_id(&self) -> &[u8] {
        &self.present.id
    }

    /// Seals a value about something, named by its id.
    pub fn close<T: Serialize>(&self, value: &T, about: Uuid) -> anyhow::Result<Vec<u8>> {
        let mut plain = serde_json::to_vec(value)?;
        // Blanks after JSON mean nothing.
        plain.resize(plain.len().next_multiple_of(STEP), b' ');
        let nonce: [u8; NONCE] = rand::random();
        let payload = Payload { msg: &plain, aad: about.as_bytes() };
        let sealed = self
            .present
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| anyhow::anyhow!("it cannot be sealed"))?;
        Ok([&self.present.id[..], &nonce, &sealed].concat())
    }

    /// Opens what was sealed about this very thing. Fails if the key is not known, or if what was sealed is
    /// about something else or was changed.
    pub fn open<T: DeserializeOwned>(&self, sealed: &[u8], about: Uuid) -> anyhow::Result<T> {
        let (id, rest) = sealed.split_at_checked(KEY_ID).context("too short to be sealed")?;
        let (nonce, content) = rest.split_at_checked(NONCE).context("too short to be sealed")?;
        let mut keys = std::iter::once(&self.present).chain(&self.former);
        let key = keys.find(|key| key.id == id).context("sealed with a key that is not in the settings")?;
        let nonce: [u8; NONCE] = nonce.try_into()?;
        let plain = key
            .cipher
            .decrypt(&XNonce::from(nonce), Payload { msg: content, aad: about.as_bytes() })
            .map_err(|_| anyhow::anyhow!("what was sealed was changed, or is about something else"))?;
        Ok(serde_json::from_slice(&plain)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &[u8] = b"an old key that nobody knows any more";
    const NEW: &[u8] = b"a new key that nobody knows as of yet";

    fn words(some: &[&str]) -> Vec<String> {
        some.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn it_opens_what_it_sealed_and_only_about_the_same() {
        let seal = Seal::new(NEW, []).unwrap();
        let (here, there) = (Uuid::now_v7(), Uuid::now_v7());
        let sealed = seal.close(&words(&["first"]), here).unwrap();
        assert_eq!(seal.open::<Vec<String>>(&sealed, here).unwrap(), words(&["first"]));
        assert!(seal.open::<Vec<String>>(&sealed, there).is_err());
    }

    #[test]
    fn nothing_of_it_stands_in_the_open_and_its_length_says_nothing() {
        let seal = Seal::new(NEW, []).unwrap();
        let about = Uuid::now_v7();
        let short = seal.close(&words(&["first"]), about).unwrap();
        let long = seal.close(&words(&["first", "second", "a-third-with-a-long-name"]), about).unwrap();
        assert_eq!(short.len(), long.len());
        assert!(!short.windows(5).any(|part| part == b"first"));
        assert_ne!(short, seal.close(&words(&["first"]), about).unwrap(), "the same never looks the same");
    }

    #[test]
    fn whatever_was_changed_does_not_open() {
        let seal = Seal::new(NEW, []).unwrap();
        let about = Uuid::now_v7();
        let sealed = seal.close(&words(&["first"]), about).unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(seal.open::<Vec<String>>(&changed, about).is_err(), "byte {at}");
            assert!(seal.open::<Vec<String>>(&sealed[..at], about).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn a_former_key_still_opens_and_the_present_one_seals() {
        let about = Uuid::now_v7();
        let old = Seal::new(OLD, []).unwrap().close(&words(&["first"]), about).unwrap();
        let both = Seal::new(NEW, [OLD]).unwrap();
        assert_eq!(both.open::<Vec<String>>(&old, about).unwrap(), words(&["first"]));
        assert!(!old.starts_with(both.key_id()));
        assert!(both.close(&words(&["first"]), about).unwrap().starts_with(both.key_id()));
        assert!(Seal::new(NEW, []).unwrap().open::<Vec<String>>(&old, about).is_err());
    }

    #[test]
    fn a_short_key_is_no_key() {
        assert!(Seal::new(b"short", []).is_err());
    }
}

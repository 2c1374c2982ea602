//! Settings: `config/default.toml`, then `config/local.toml`, then the environment.
//!
//! `COGRANT_MAIL__SMTP_URL` sets `smtp_url` under `[mail]`; `DATABASE_URL` sets the database.
//! A key or value that is not known stops the start and is named.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use anyhow::Context;
use config::{Config, Environment, File, FileFormat};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::files::MEGABYTE;
use super::seal::Seal;

/// The defaults, each key with its comment; part of the program, so that it starts anywhere.
const DEFAULTS: &str = include_str!("../../config/default.toml");

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub server: Server,
    pub database: Database,
    pub storage: Storage,
    pub log: Log,
    pub mail: Mail,
    pub accounts: Accounts,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub address: std::net::IpAddr,
    pub port: u16,
    pub public_url: String,
    pub workers: usize,
    /// Whose word on where a request comes from is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Who beside this machine may read the metrics.
    pub metrics_readers: Vec<IpAddr>,
    pub secure_cookies: bool,
    /// "Not there" is answered when a whole number of these is over; at once where it is 0.
    pub not_found_milliseconds: u64,
    pub secret: SecretString,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    pub url: SecretString,
    pub connections: usize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Storage {
    pub folder: PathBuf,
    /// The bucket that files are in; without a name they are in the folder.
    pub s3: S3,
    /// Where clamd listens; empty: files are not scanned.
    pub clamav: String,
    /// The largest file, and all that a form with files may carry, in bytes.
    pub largest_upload: u64,
    pub largest_form: u64,
    /// What declared communities are sealed with in the database, and what they were sealed with before.
    pub sealing_key: SecretString,
    pub former_sealing_keys: Vec<SecretString>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3 {
    pub bucket: String,
    pub endpoint: String,
    pub region: String,
    pub access_key: String,
    pub secret_key: SecretString,
    pub path_style: bool,
}

impl S3 {
    fn check(&self) -> anyhow::Result<()> {
        if self.bucket.is_empty() {
            return Ok(());
        }
        let reaches = ["http://", "https://"].iter().any(|scheme| self.endpoint.starts_with(scheme));
        anyhow::ensure!(
            self.endpoint.is_empty() || reaches,
            "storage.s3.endpoint must start with http:// or https://"
        );
        anyhow::ensure!(!self.region.is_empty(), "storage.s3.region must be set; for MinIO us-east-1");
        anyhow::ensure!(
            !self.access_key.is_empty() && !self.secret_key.expose_secret().is_empty(),
            "storage.s3.access_key and storage.s3.secret_key must be set where storage.s3.bucket is"
        );
        Ok(())
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    pub json: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    pub smtp_url: SecretString,
    pub authority_file: PathBuf,
    pub from: String,
    pub attempts: i32,
    pub poll_seconds: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    pub session_hours: u32,
    pub confirm_hours: u32,
    pub reset_minutes: u32,
    pub failures_before_wait: u32,
    pub wait_minutes: u32,
    pub letters_per_hour: u32,
}

impl Storage {
    /// The largest file as people are told of it.
    pub fn most_megabytes(&self) -> i64 {
        i64::try_from(self.largest_upload / MEGABYTE).unwrap_or(i64::MAX)
    }
}

impl Settings {
    /// Reads all sources, the folder `config` under `root` among them.
    pub fn load(root: &Path) -> anyhow::Result<Self> {
        let mut sources = Config::builder()
            .add_source(File::from_str(DEFAULTS, FileFormat::Toml))
            .add_source(File::from(root.join("config/default.toml")).required(false))
            .add_source(File::from(root.join("config/local.toml")).required(false))
            .add_source(
                Environment::with_prefix("COGRANT").prefix_separator("_").separator("__").try_parsing(true),
            );
        if let Ok(url) = std::env::var("DATABASE_URL") {
            sources = sources.set_override("database.url", url)?;
        }
        let settings: Self = sources
            .build()
            .context("the settings cannot be read")?
            .try_deserialize()
            .context("a setting is wrong (config/*.toml or COGRANT_… in the environment)")?;
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> anyhow::Result<()> {
        anyhow::ensure!(self.server.workers > 0, "server.workers must be at least 1");
        anyhow::ensure!(self.database.connections > 0, "database.connections must be at least 1");
        anyhow::ensure!(
            self.server.public_url.starts_with("http://") || self.server.public_url.starts_with("https://"),
            "server.public_url must start with http:// or https://"
        );
        anyhow::ensure!(
            self.storage.largest_upload >= MEGABYTE,
            "storage.largest_upload must be at least a megabyte (1048576)"
        );
        anyhow::ensure!(
            self.storage.largest_form > self.storage.largest_upload,
            "storage.largest_form must be more than storage.largest_upload"
        );
        self.storage.s3.check()?;
        anyhow::ensure!(
            is_scanner(&self.storage.clamav),
            "storage.clamav must be the path of a socket, or host:port"
        );
        anyhow::ensure!(
            self.mail.from.parse::<lettre::message::Mailbox>().is_ok(),
            "mail.from must be an address such as \"cogrant <no-reply@example.org>\""
        );
        Ok(())
    }

    /// The key that form tokens are made with: from the settings, else made once and kept in the
    /// storage folder, so that open forms survive a restart.
    pub fn secret(&self) -> anyhow::Result<Vec<u8>> {
        let given = self.server.secret.expose_secret();
        if !given.is_empty() {
            anyhow::ensure!(given.len() >= 32, "server.secret must have at least 32 characters");
            return Ok(given.as_bytes().to_vec());
        }
        kept_private(&self.storage.folder, "secret")
    }

    /// What declared communities are sealed with: the key from the settings, else one made once and kept in
    /// the storage folder. Without it they cannot be read again.
    pub fn seal(&self) -> anyhow::Result<Seal> {
        let given = self.storage.sealing_key.expose_secret();
        let present = if given.is_empty() {
            kept_private(&self.storage.folder, "sealing-key")?
        } else {
            given.as_bytes().to_vec()
        };
        let former = self.storage.former_sealing_keys.iter().map(|key| key.expose_secret().as_bytes());
        Seal::new(&present, former).context("storage.sealing_key or storage.former_sealing_keys")
    }
}

/// Nothing, the path of a socket, or a host and its port.
fn is_scanner(address: &str) -> bool {
    let port = |(host, port): (&str, &str)| !host.is_empty() && port.parse::<u16>().is_ok();
    address.is_empty() || address.starts_with('/') || address.rsplit_once(':').is_some_and(port)
}

/// A secret of this installation's own: made at the first start and kept in the folder.
fn kept_private(folder: &Path, name: &str) -> anyhow::Result<Vec<u8>> {
    let path = folder.join(name);
    if let Ok(kept) = std::fs::read(&path) {
        return Ok(kept);
    }
    std::fs::create_dir_all(folder)?;
    let secret: [u8; 32] = rand::random();
    write_private(&path, hex::encode(secret).as_bytes())?;
    std::fs::read(&path).with_context(|| format!("{} cannot be read back", path.display()))
}

/// Writes a file that only its owner may read; keeps one that is there already.
fn write_private(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(mut file) => Ok(file.write_all(content)?),
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(e) => Err(e).with_context(|| format!("{} cannot be written", path.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(toml: &str) -> Result<Settings, String> {
        Config::builder()
            .add_source(File::from_str(DEFAULTS, FileFormat::Toml))
            .add_source(File::from_str(toml, FileFormat::Toml))
            .build()
            .and_then(Config::try_deserialize)
            .map_err(|e| e.to_string())
    }

    #[test]
    fn every_default_is_a_good_setting() {
        let settings = read("").expect("the defaults");
        settings.check().expect("good settings");
        assert_eq!(settings.server.port, 8080);
    }

    #[test]
    fn a_wrong_key_or_value_is_refused_and_named() {
        assert!(read("[server]\nprot = 1").is_err_and(|e| e.contains("prot")));
        assert!(read("[server]\nport = \"many\"").is_err_and(|e| e.contains("server.port")));
        let mut settings = read("").expect("the defaults");
        settings.server.public_url = "cogrant.example".into();
        assert!(settings.check().is_err_and(|e| e.to_string().contains("public_url")));
    }

    #[test]
    fn a_bucket_is_named_whole_or_not_at_all() {
        let wrong = |toml: &str| read(toml).expect("settings").check().err().map(|e| e.to_string());
        let whole = "[storage.s3]\nbucket = \"files\"\nendpoint = \"http://127.0.0.1:9000\"\n\
            region = \"us-east-1\"\naccess_key = \"a\"\nsecret_key = \"s\"";
        assert_eq!(wrong(whole), None);
        let settings = read(whole).expect("settings");
        assert!(!format!("{settings:?}").contains("\"s\""), "no secret is written out");
        let without =
            |line: &str| whole.lines().filter(|l| !l.starts_with(line)).collect::<Vec<_>>().join("\n");
        for (line, named) in
            [("secret_key", "secret_key"), ("access_key", "access_key"), ("region", "region")]
        {
            assert!(wrong(&without(line)).is_some_and(|said| said.contains(named)), "{line}");
        }
        assert_eq!(wrong(&without("endpoint")), None, "Amazon's own");
        let broken = whole.replace("http://", "");
        assert!(wrong(&broken).is_some_and(|said| said.contains("endpoint")));
        super::super::files::FileStore::of(&settings.storage).expect("a store in a bucket");
    }

    #[test]
    fn a_scanner_is_a_socket_or_a_host_and_its_port() {
        for (address, right) in [
            ("", true),
            ("/run/clamav/clamd.ctl", true),
            ("127.0.0.1:3310", true),
            ("[::1]:3310", true),
            ("clamd.example", false),
            (":3310", false),
        ] {
            assert_eq!(is_scanner(address), right, "{address}");
        }
    }

    #[test]
    fn every_default_has_its_comment() {
        let mut commented = false;
        for line in DEFAULTS.lines() {
            if line.contains(" = ") && !line.starts_with('#') {
                assert!(commented, "no comment above: {line}");
            }
            commented = line.starts_with('#') || (commented && line.is_empty());
        }
    }
}

//! Letters leave over a real mail server, and a bad one holds up no other.

use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::Duration;

use cogrant::base::kernel::language::Language;
use cogrant::base::settings::Settings;
use cogrant::notices::sender::Sender;
use cogrant::notices::worker::{send_due, send_while};
use cogrant::notices::{Notice, Recipient, enqueue};
use secrecy::SecretString;

use crate::world::{World, comes, run};

struct MailServer {
    process: Child,
    port: u16,
    folder: PathBuf,
}

impl MailServer {
    async fn start(certificate: Option<(&str, &str)>) -> Self {
        let folder = std::env::temp_dir().join(format!("cogrant-smtp-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&folder).unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/smtp_server.py");
        let mut command = Command::new(python_with_aiosmtpd());
        command.arg(script).arg(folder.join("port")).arg(folder.join("mailbox"));
        if let Some((certificate, key)) = certificate {
            std::fs::write(folder.join("certificate.pem"), certificate).unwrap();
            std::fs::write(folder.join("key.pem"), key).unwrap();
            command.arg(folder.join("certificate.pem")).arg(folder.join("key.pem"));
        }
        let process = command.spawn().unwrap();
        let port = folder.join("port");
        assert!(comes(async || port.exists()).await, "the mail server did not start");
        let port = std::fs::read_to_string(port).unwrap().parse().unwrap();
        Self { process, port, folder }
    }

    fn letters(&self) -> Vec<serde_json::Value> {
        let kept = std::fs::read_to_string(self.folder.join("mailbox")).unwrap_or_default();
        kept.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The system's Python has Debian's package; another on the path may not.
fn python_with_aiosmtpd() -> &'static str {
    ["/usr/bin/python3", "python3"]
        .into_iter()
        .find(|python| {
            Command::new(python).args(["-c", "import aiosmtpd"]).output().is_ok_and(|o| o.status.success())
        })
        .expect("python3 with aiosmtpd is needed: `scripts/need test` installs it")
}

fn settings_with(world: &World, url: String) -> Settings {
    let mut settings = (*world.state.settings).clone();
    settings.mail.smtp_url = SecretString::from(url);
    settings
}

async fn write_to(world: &World, addresses: &[&str]) {
    let readers: Vec<Recipient> = addresses
        .iter()
        .map(|a| Recipient {
            account: None,
            name: "Милица".into(),
            email: a.parse().unwrap(),
            language: Language::SerbianCyrillic,
        })
        .collect();
    let mut conn = world.state.db.conn().await.unwrap();
    let notice =
        Notice::new("accounts-confirm", "test").with("hours", 2_i64).link("/sign-up/confirmation?secret=1");
    enqueue(&mut conn, &world.state, &notice, &readers).await.unwrap();
    // The same event again: nobody gets it twice.
    enqueue(&mut conn, &world.state, &notice, &readers).await.unwrap();
}

#[test]
fn a_letter_arrives_in_its_reader_s_language_with_a_link() {
    run(async {
        let world = World::open().await;
        let server = MailServer::start(None).await;
        let sender =
            Sender::from_settings(&settings_with(&world, format!("smtp://127.0.0.1:{}", server.port)))
                .unwrap();
        write_to(&world, &["milica@example.org"]).await;
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 1);
        let letters = server.letters();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0]["subject"], "Потврдите своју адресу");
        assert_eq!(letters[0]["language"], "sr-Cyrl");
        assert_eq!(letters[0]["to_header"], "Милица <milica@example.org>");
        let plain = letters[0]["plain"].as_str().unwrap();
        assert!(plain.starts_with("Добар дан, Милица,"), "{plain}");
        assert!(plain.contains("2 сата") && plain.contains("/sign-up/confirmation?secret=1"), "{plain}");
        assert!(letters[0]["html"].as_str().unwrap().contains("<html lang=\"sr-Cyrl\">"));
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 0, "and only once");
        world.close().await;
    });
}

#[test]
fn whoever_must_stop_does_so_between_letters_and_leaves_the_others_to_the_next() {
    run(async {
        let world = World::open().await;
        let server = MailServer::start(None).await;
        let sender =
            Sender::from_settings(&settings_with(&world, format!("smtp://127.0.0.1:{}", server.port)))
                .unwrap();
        write_to(&world, &["ana@example.org", "ben@example.org", "milica@example.org"]).await;
        let sent = send_while(&world.state, &sender, || server.letters().is_empty()).await.unwrap();
        assert_eq!((sent, server.letters().len()), (1, 1));
        let left = "select attempts from notices where sent_at is null";
        assert_eq!(world.database.query(left).await, ["0", "0"], "they were not tried");
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 2, "at once, by whoever comes next");
        assert_eq!(server.letters().len(), 3);
        world.close().await;
    });
}

#[test]
fn a_refused_letter_is_given_up_and_a_busy_server_is_tried_again() {
    run(async {
        let world = World::open().await;
        let server = MailServer::start(None).await;
        let sender =
            Sender::from_settings(&settings_with(&world, format!("smtp://127.0.0.1:{}", server.port)))
                .unwrap();
        write_to(&world, &["refused@example.org", "busy@example.org", "ana@example.org"]).await;
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 3);
        assert_eq!(server.letters().len(), 1, "only the good one so far");
        let given_up =
            world.database.query("select to_address from notices where given_up_at is not null").await;
        assert_eq!(given_up, ["refused@example.org"]);
        world.at("2026-02-01T09:00:59Z");
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 0, "a minute has not passed");
        world.at("2026-02-01T09:01:00Z");
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 1);
        assert_eq!(server.letters()[1]["to"][0], "busy@example.org");
        world.letters("refused@example.org").await;
        world.close().await;
    });
}

#[test]
fn a_letter_that_a_dead_worker_had_claimed_is_sent_by_another() {
    run(async {
        let world = World::open().await;
        let server = MailServer::start(None).await;
        let sender =
            Sender::from_settings(&settings_with(&world, format!("smtp://127.0.0.1:{}", server.port)))
                .unwrap();
        write_to(&world, &["ana@example.org"]).await;
        world
            .database
            .execute("update notices set locked_until = '2026-02-01T09:05:00Z', attempts = 1")
            .await;
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 0, "somebody has it");
        world.at("2026-02-01T09:05:01Z");
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 1);
        world.close().await;
    });
}

#[test]
fn two_workers_never_send_the_same_letter() {
    run(async {
        let world = World::open().await;
        let server = MailServer::start(None).await;
        let settings = settings_with(&world, format!("smtp://127.0.0.1:{}", server.port));
        let (one, two) =
            (Sender::from_settings(&settings).unwrap(), Sender::from_settings(&settings).unwrap());
        let addresses: Vec<String> = (0..30).map(|n| format!("person{n}@example.org")).collect();
        write_to(&world, &addresses.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let both = async { tokio::join!(send_due(&world.state, &one), send_due(&world.state, &two)) };
        let (a, b) = both.await;
        assert_eq!(a.unwrap() + b.unwrap(), 30);
        let mut to: Vec<String> = server.letters().iter().map(|l| l["to"][0].to_string()).collect();
        to.sort();
        to.dedup();
        assert_eq!((to.len(), server.letters().len()), (30, 30));
        world.close().await;
    });
}

#[test]
fn letters_go_over_starttls_only_to_a_server_that_is_trusted() {
    run(async {
        let world = World::open().await;
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let (certificate, key) = (made.cert.pem(), made.signing_key.serialize_pem());
        let server = MailServer::start(Some((&certificate, &key))).await;
        let mut settings = settings_with(&world, format!("smtp://localhost:{}?tls=required", server.port));
        let stranger = Sender::from_settings(&settings).unwrap();
        write_to(&world, &["ana@example.org"]).await;
        send_due(&world.state, &stranger).await.unwrap();
        assert_eq!(server.letters().len(), 0, "an unknown authority is not trusted");
        settings.mail.authority_file = server.folder.join("certificate.pem");
        let sender = Sender::from_settings(&settings).unwrap();
        world.at("2026-02-01T09:02:00Z");
        assert_eq!(send_due(&world.state, &sender).await.unwrap(), 1);
        assert_eq!(server.letters()[0]["tls"], true);
        world.close().await;
    });
}

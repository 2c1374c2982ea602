//! Accounts, opened on the command line.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use super::Home;
use crate::world::{World, run};

fn add(home: &Home, url: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cogrant"))
        .args(["--root", home.0.to_str().unwrap(), "user", "add", "ana@example.org", "--name", "Ana"])
        .env("DATABASE_URL", url)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"a sentence that is long enough\n").unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn an_address_that_is_taken_is_refused_in_plain_words() {
    run(async {
        let world = World::open().await;
        let home = Home::new();
        let first = add(&home, &world.database.url);
        assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
        let second = add(&home, &world.database.url);
        assert_eq!(second.status.code(), Some(1));
        let said = String::from_utf8(second.stderr).unwrap();
        let words =
            "cogrant: There is an account with this address already. Sign in, or choose another address.";
        assert!(said.ends_with(&format!("{words}\n")), "{said}");
        world.close().await;
    });
}

//! The real program, started as an operator starts it.

mod accounts;
mod logs;
mod stopping;

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A folder for one run, where any user may enter; gone afterwards.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("cogrant-process-{}", uuid::Uuid::new_v4()));
        fs::create_dir_all(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Self(fs::canonicalize(path).unwrap())
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// `cogrant serve` as a process of its own.
struct Service {
    child: Child,
    host: String,
    log: PathBuf,
}

impl Service {
    /// Starts it and waits until it says where it answers.
    fn start(home: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let log = home.join("log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_cogrant"))
            .args(["--root", home.to_str().unwrap(), "serve", "--port", &free.port().to_string()])
            .args(arguments)
            .env_remove("DATABASE_URL")
            .env_remove("RUST_LOG")
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(&log).unwrap())
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let service = Self { child, host: free.to_string(), log };
        assert!(said.contains(&service.host), "{said}{}", service.log());
        service
    }

    fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    fn signal(&self, signal: &str) {
        let process = self.child.id().to_string();
        assert!(Command::new("kill").args([&format!("-{signal}"), &process]).status().unwrap().success());
    }

    /// Waits for its end; gives what it ended with.
    fn end(&mut self) -> Option<i32> {
        let mut ended = None;
        until("the process ends", || {
            ended = self.child.try_wait().unwrap();
            ended.is_some()
        });
        ended.unwrap().code()
    }
}

impl Drop for Service {
    /// A test that failed leaves nothing running.
    fn drop(&mut self) {
        if self.child.try_wait().unwrap().is_none() {
            self.signal("TERM");
            let since = Instant::now();
            while self.child.try_wait().unwrap().is_none() && since.elapsed() < PATIENCE {
                std::thread::sleep(Duration::from_millis(50));
            }
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < PATIENCE, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

//! One cluster's folder: made once, started, found running, stopped.

use std::fs::{self, File};
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::client::{Address, Answer};
use super::commands::{Progress, last_lines, run};
use super::place::Account;
use super::{LocalPostgresError, Options, USER};

/// How long a cluster that is there, but does not answer, may take to come up or go down.
const PATIENCE: Duration = Duration::from_mins(1);

/// Starts are tried again a second apart: a port can be taken between its choice and its use, and
/// helpers of a postmaster that was killed may need a moment to notice.
const ATTEMPTS: u32 = 5;

/// A process number that no process can have: larger than Linux and others hand out.
const NO_PROCESS: &str = "2147483647";

/// The folder of a cluster:
///
/// | file | holds |
/// | --- | --- |
/// | `data/` | PostgreSQL's own |
/// | `data.new/` | a cluster being made; its name changes when it is whole |
/// | `password` | of the one user, readable by that user alone |
/// | `port` | the last one, taken again if it is free, so that addresses last |
/// | `lock`, `users` | see [`super::LocalPostgres`] |
/// | `server.log` | what the server says |
pub(super) struct Cluster {
    pub folder: PathBuf,
    pub programs: PathBuf,
    pub account: Account,
    pub options: Options,
}

/// The major version of the data in a cluster's folder; none where there is no data.
pub(super) fn version_of_data(folder: &Path) -> Option<u32> {
    fs::read_to_string(folder.join("data/PG_VERSION")).ok()?.trim().parse().ok()
}

impl Cluster {
    /// Where PostgreSQL keeps its own files; also what it calls its data directory.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Makes the cluster unless it is there, and returns its user's password.
    ///
    /// A cluster that was half made when the machine stopped lies under another name and is made
    /// again: only a whole one is called `data`.
    pub fn prepare(&self, progress: Progress) -> Result<String, LocalPostgresError> {
        let password_file = self.folder.join("password");
        if version_of_data(&self.folder).is_some() {
            return fs::read_to_string(&password_file)
                .map_err(|source| LocalPostgresError::file("reading", &password_file, source));
        }
        progress(&format!("Preparing a private PostgreSQL in {}", self.folder.display()));
        let half = self.folder.join("data.new");
        if half.exists() {
            fs::remove_dir_all(&half)
                .map_err(|source| LocalPostgresError::file("removing", &half, source))?;
        }
        let password = hex::encode(rand::random::<[u8; 24]>());
        self.account.write_private(&password_file, &password)?;
        let mut initdb = self.command("initdb");
        initdb.args(["-D", "data.new", "-U", USER, "--pwfile=password", "--data-checksums"]);
        initdb.args(["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"]);
        if !self.options.fsync {
            initdb.arg("--no-sync");
        }
        run(initdb, "preparing PostgreSQL", progress)?;
        fs::rename(&half, self.data())
            .and_then(|()| File::open(&self.folder)?.sync_all())
            .map_err(|source| LocalPostgresError::file("renaming", &half, source))?;
        Ok(password)
    }

    /// The port of the cluster if it runs already; waits for one that is just starting or stopping.
    ///
    /// `postmaster.pid` outlives a server that was killed, and its process number may since belong to
    /// any other program; so it is believed only if the server answers to our password or that
    /// process works in our data folder. Otherwise the number is replaced by an impossible one
    /// rather than the file removed: PostgreSQL then still refuses to start while helpers of the
    /// killed server hold the data.
    pub fn find_running(&self, password: &str) -> Result<Option<u16>, LocalPostgresError> {
        let path = self.data().join("postmaster.pid");
        let since = Instant::now();
        loop {
            let file = match fs::read_to_string(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(source) => return Err(LocalPostgresError::file("reading", &path, source)),
            };
            let Some(entry) = PidFile::parse(&file) else {
                // Cut short by a crash; nobody else writes it now, because we hold the lock.
                fs::remove_file(&path)
                    .map_err(|source| LocalPostgresError::file("removing", &path, source))?;
                return Ok(None);
            };
            let address = Address { port: entry.port, password: password.to_owned() };
            if address.knock(&self.data())? == Answer::Ours {
                return Ok(Some(entry.port));
            }
            if !self.is_postmaster(entry.pid) {
                fs::write(&path, entry.disowned())
                    .map_err(|source| LocalPostgresError::file("writing", &path, source))?;
                return Ok(None);
            }
            if since.elapsed() > PATIENCE {
                return Err(LocalPostgresError::Silent { pid: entry.pid.to_owned(), log: self.log() });
            }
            sleep(Duration::from_millis(100));
        }
    }

    /// Whether a process is this cluster's server: that one works in its data folder. Asked as the
    /// database's user, because in a container root may not look at other users' processes.
    fn is_postmaster(&self, pid: &str) -> bool {
        let mut readlink = self.account.command(Path::new("readlink"), &self.folder);
        let output = readlink.arg(format!("/proc/{pid}/cwd")).stderr(Stdio::null()).output();
        output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()) == self.data())
    }

    /// Starts the server and returns its port once it takes connections.
    pub fn launch(&self, progress: Progress) -> Result<u16, LocalPostgresError> {
        let mut attempt = 1;
        loop {
            let port = self.free_port(attempt == 1)?;
            let told = fs::metadata(self.log()).map_or(0, |it| it.len());
            match run(self.start_command(port), "starting PostgreSQL", progress) {
                Ok(_) => {
                    self.account.write_private(&self.folder.join("port"), &port.to_string())?;
                    return Ok(port);
                }
                Err(error) if attempt >= ATTEMPTS => {
                    let log = fs::read(self.log()).unwrap_or_default();
                    let new = usize::try_from(told).ok().and_then(|told| log.get(told..)).unwrap_or(&log);
                    let said = last_lines(&format!("{error}\n{}", String::from_utf8_lossy(new)));
                    return Err(LocalPostgresError::Failed { doing: "starting PostgreSQL".into(), said });
                }
                Err(_) => {
                    attempt += 1;
                    sleep(Duration::from_secs(1));
                }
            }
        }
    }

    /// Names below the folder are relative, so that a project's path may hold any character: `pg_ctl`
    /// passes them to a shell. It also frees the server from our terminal and its Ctrl-C.
    fn start_command(&self, port: u16) -> Command {
        let mut settings = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 \
             -c timezone=UTC -c log_timezone=UTC"
        );
        if !self.options.fsync {
            settings.push_str(" -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        }
        let mut command = self.command("pg_ctl");
        // The long limit is for a recovery after a crash; a server that ends is noticed at once.
        command.args(["-D", "data", "-l", "server.log", "-w", "-t", "600", "-o", &settings, "start"]);
        command
    }

    /// The port of last time if it is still free, else any free one.
    fn free_port(&self, try_last: bool) -> Result<u16, LocalPostgresError> {
        let last = fs::read_to_string(self.folder.join("port")).ok().and_then(|port| port.parse().ok());
        last.filter(|_| try_last)
            .and_then(|port: u16| TcpListener::bind(("127.0.0.1", port)).ok())
            .map_or_else(|| TcpListener::bind(("127.0.0.1", 0)), Ok)
            .and_then(|listener| listener.local_addr())
            .map(|address| address.port())
            .map_err(|source| LocalPostgresError::CannotRun {
                doing: "looking for a free port".into(),
                source,
            })
    }

    /// Stops the server; open connections are ended, transactions that are under way undone.
    pub fn stop(&self, progress: Progress) -> Result<(), LocalPostgresError> {
        let mut command = self.command("pg_ctl");
        command.args(["-D", "data", "-m", "fast", "-w", "-t", "120", "stop"]);
        run(command, "stopping PostgreSQL", progress).map(drop)
    }

    fn command(&self, program: &str) -> Command {
        self.account.command(&self.programs.join(program), &self.folder)
    }

    fn log(&self) -> PathBuf {
        self.folder.join("server.log")
    }
}

/// What `postmaster.pid` says: the process on its first line, the port on its fourth.
#[derive(Debug, PartialEq, Eq)]
struct PidFile<'a> {
    pid: &'a str,
    port: u16,
    rest: &'a str,
}

impl<'a> PidFile<'a> {
    fn parse(file: &'a str) -> Option<Self> {
        let (pid, rest) = file.split_once('\n')?;
        let pid = pid.trim();
        pid.parse::<u32>().ok().filter(|pid| *pid > 0)?;
        Some(Self { pid, port: rest.lines().nth(2)?.trim().parse().ok()?, rest })
    }

    fn disowned(&self) -> String {
        format!("{NO_PROCESS}\n{}", self.rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "4711\n/srv/data\n1700000000\n5433\n\n127.0.0.1\n 123 456\nready   \n";

    #[test]
    fn the_servers_own_file_tells_process_and_port() {
        let entry = PidFile::parse(FILE).unwrap();
        assert_eq!((entry.pid, entry.port), ("4711", 5433));
        assert_eq!(entry.disowned(), FILE.replace("4711", NO_PROCESS), "only the process is replaced");
    }

    #[test]
    fn a_file_that_was_cut_short_tells_nothing() {
        for cut in ["", "4711", "4711\n/srv/data\n", "x\n/srv/data\n1\n5433\n", "0\n/d\n1\n5433\n"] {
            assert_eq!(PidFile::parse(cut), None, "{cut:?}");
        }
    }
}

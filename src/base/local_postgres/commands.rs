//! Runs other programs, as the database's user, and says so when one takes its time.

use std::io;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::LocalPostgresError;

/// Where lines about work that takes longer go; the command line prints them.
pub(super) type Progress<'a> = &'a dyn Fn(&str);

/// How long a program may run before a line about it is shown, and how far apart further lines are.
const QUIET: Duration = Duration::from_secs(2);
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// What a failed program said last is enough to see why.
const LINES_KEPT: usize = 15;

/// Runs a program to its end and returns what it printed on standard output.
///
/// `doing` names the work ("installing PostgreSQL") for the progress lines and for the error, which
/// carries the program's last lines.
pub(super) fn run(command: Command, doing: &str, progress: Progress) -> Result<String, LocalPostgresError> {
    let output = wait_for(command, doing, progress)
        .map_err(|source| LocalPostgresError::CannotRun { doing: doing.to_owned(), source })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(LocalPostgresError::Failed { doing: doing.to_owned(), said: last_lines(&said) })
}

fn wait_for(mut command: Command, doing: &str, progress: Progress) -> io::Result<Output> {
    command.stdin(Stdio::null());
    let (finished, result) = channel();
    let since = Instant::now();
    thread::spawn(move || finished.send(command.output()));
    let mut patience = QUIET;
    loop {
        match result.recv_timeout(patience) {
            Ok(output) => return output,
            Err(RecvTimeoutError::Timeout) => {
                progress(&format!("Still {doing} ({} s) …", since.elapsed().as_secs()));
                patience = BETWEEN_LINES;
            }
            Err(RecvTimeoutError::Disconnected) => return Err(io::Error::other("the program was lost")),
        }
    }
}

/// What a short question to a program yields; none where it is missing or refuses.
pub(super) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

pub(super) fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let kept: Vec<&str> = lines.iter().skip(lines.len().saturating_sub(LINES_KEPT)).copied().collect();
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn work_of_more_than_two_seconds_is_announced_and_short_work_is_not() {
        let lines = RefCell::new(Vec::new());
        let progress = |line: &str| lines.borrow_mut().push(line.to_owned());
        let mut short = Command::new("sh");
        short.args(["-c", "echo done"]);
        assert_eq!(run(short, "testing", &progress).unwrap(), "done\n");
        assert!(lines.borrow().is_empty());
        let mut long = Command::new("sleep");
        long.arg("2.3");
        run(long, "waiting", &progress).unwrap();
        assert_eq!(*lines.borrow(), ["Still waiting (2 s) …"]);
    }

    #[test]
    fn a_program_that_fails_is_quoted() {
        let mut failing = Command::new("sh");
        failing.args(["-c", "echo no room left >&2; exit 3"]);
        let error = run(failing, "making room", &|_| {}).unwrap_err();
        assert_eq!(error.to_string(), "making room failed:\nno room left");
    }

    #[test]
    fn only_the_last_lines_of_a_long_complaint_are_kept() {
        let long: Vec<String> = (1..=40).map(|line| format!("line {line}\n")).collect();
        let kept = last_lines(&long.join("\n"));
        assert!(kept.starts_with("line 26\n") && kept.ends_with("line 40"), "{kept}");
    }
}

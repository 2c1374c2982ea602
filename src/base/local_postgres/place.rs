//! Whose the database is, and where its files lie.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, lchown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use super::LocalPostgresError;
use super::commands::answer;

/// Where root keeps the data of a project whose own folder the database's user cannot enter.
const SYSTEM_FOLDER: &str = "/var/lib/cogrant";

/// Users that root hands the database to, the first that exists: PostgreSQL refuses to run as root.
const USERS_FOR_ROOT: [&str; 2] = ["postgres", "nobody"];

/// The user that the database's programs run as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Account {
    pub uid: u32,
    pub gid: u32,
    /// Whether that is somebody else than we are, so that files must be handed over; only root can.
    pub other: bool,
}

impl Account {
    /// Ourselves, or as root one of [`USERS_FOR_ROOT`].
    pub fn for_the_database() -> Result<Self, LocalPostgresError> {
        let (uid, gid) = ids_of(None).ok_or(LocalPostgresError::WhoAmI)?;
        if uid != 0 {
            // initdb looks its user up and gives a much darker message where there is none.
            answer("id", &["-un"]).ok_or(LocalPostgresError::NamelessUser { uid })?;
            return Ok(Self { uid, gid, other: false });
        }
        USERS_FOR_ROOT
            .iter()
            .find_map(|name| ids_of(Some(name)))
            .filter(|(uid, _)| *uid != 0)
            .map(|(uid, gid)| Self { uid, gid, other: true })
            .ok_or(LocalPostgresError::NobodyToRunAs)
    }

    /// A command that runs as this user, in `folder`, with none of our environment: variables such
    /// as `PGDATA` or a locale that is not installed would lead the programs astray.
    pub fn command(self, program: &Path, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8").current_dir(folder);
        if self.other {
            command.uid(self.uid).gid(self.gid); // std also drops the other groups of root
        }
        command
    }

    /// Makes a folder that only this user may enter, or checks that an existing one is this user's.
    /// Returns the account to use: as root, that of whoever owns the folder already.
    pub fn own_folder(self, folder: &Path) -> Result<Self, LocalPostgresError> {
        let failed = |source| LocalPostgresError::file("making", folder, source);
        match DirBuilder::new().mode(0o700).create(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(failed(error)),
            _ => {}
        }
        let found = fs::symlink_metadata(folder).map_err(failed)?;
        if !found.is_dir() || (!self.other && found.uid() != self.uid) {
            return Err(LocalPostgresError::SomebodyElses { folder: folder.to_owned(), uid: found.uid() });
        }
        if self.other && found.uid() == 0 {
            lchown(folder, Some(self.uid), Some(self.gid)).map_err(failed)?;
            return Ok(self);
        }
        Ok(Self { uid: found.uid(), gid: if self.other { found.gid() } else { self.gid }, ..self })
    }

    /// Opens a file for locking that belongs to this user and that nobody else may read.
    pub fn private_file(self, path: &Path) -> Result<File, LocalPostgresError> {
        let open = || {
            let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
            file.set_permissions(Permissions::from_mode(0o600))?;
            if self.other {
                lchown(path, Some(self.uid), Some(self.gid))?;
            }
            Ok(file)
        };
        open().map_err(|source| LocalPostgresError::file("opening", path, source))
    }

    /// Writes a file that belongs to this user and that nobody else may read.
    pub fn write_private(self, path: &Path, text: &str) -> Result<(), LocalPostgresError> {
        let mut file = self.private_file(path)?;
        file.set_len(0)
            .and_then(|()| file.write_all(text.as_bytes()))
            .and_then(|()| file.sync_all())
            .map_err(|source| LocalPostgresError::file("writing", path, source))
    }
}

/// User and group of a name, or our own; asked of `id` so that users of a directory service count.
fn ids_of(name: Option<&str>) -> Option<(u32, u32)> {
    let ask = |what| {
        let arguments: Vec<&str> = [what].into_iter().chain(name).collect();
        answer("id", &arguments)?.parse().ok()
    };
    Some((ask("-u")?, ask("-g")?))
}

/// Who may enter a folder.
#[derive(Debug, Clone, Copy)]
struct Door {
    uid: u32,
    gid: u32,
    mode: u32,
}

impl Door {
    fn opens_to(self, account: Account) -> bool {
        let needed = if self.uid == account.uid {
            0o100
        } else if self.gid == account.gid {
            0o010
        } else {
            0o001
        };
        self.mode & needed != 0
    }
}

/// Where the database of the data home `home` lies: there, unless root hands the database to a user
/// who cannot get in. Then it lies in the system's folder, under a name made from the home's path, so
/// that two checkouts never share one; and it stays there once it is there.
fn place(home: &Path, account: Account, doors: &[Door], used_before: impl Fn(&Path) -> bool) -> PathBuf {
    if !account.other {
        return home.to_owned();
    }
    let hash = hex::encode(Sha256::digest(home.as_os_str().as_encoded_bytes()));
    let elsewhere = Path::new(SYSTEM_FOLDER).join(hash.get(..16).unwrap_or(&hash));
    let open = doors.iter().all(|door| door.opens_to(account));
    if open && !used_before(&elsewhere) { home.to_owned() } else { elsewhere }
}

/// Makes the data home and the folder of the database's files; returns that folder, whole and
/// without links. See [`place`].
pub(super) fn make_place(home: &Path, account: Account) -> Result<PathBuf, LocalPostgresError> {
    let failed = |source| LocalPostgresError::file("making", home, source);
    fs::create_dir_all(home).map_err(failed)?;
    let home = fs::canonicalize(home).map_err(failed)?;
    let doors: io::Result<Vec<Door>> = home
        .ancestors()
        .map(|folder| fs::metadata(folder).map(|it| Door { uid: it.uid(), gid: it.gid(), mode: it.mode() }))
        .collect();
    let place = place(&home, account, &doors.map_err(failed)?, |folder| folder.join("postgres").exists());
    if place != home {
        // Open to the database's user under any umask; what is inside is not.
        fs::create_dir_all(&place)
            .and_then(|()| fs::set_permissions(SYSTEM_FOLDER, Permissions::from_mode(0o755)))
            .and_then(|()| fs::set_permissions(&place, Permissions::from_mode(0o755)))
            .map_err(|source| LocalPostgresError::file("making", &place, source))?;
    }
    Ok(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POSTGRES: Account = Account { uid: 101, gid: 104, other: true };
    const MYSELF: Account = Account { uid: 1000, gid: 1000, other: false };
    const OPEN: Door = Door { uid: 0, gid: 0, mode: 0o40755 };
    const ROOTS_OWN: Door = Door { uid: 0, gid: 0, mode: 0o40700 };

    fn placed(home: &str, account: Account, doors: &[Door]) -> PathBuf {
        place(Path::new(home), account, doors, |_| false)
    }

    #[test]
    fn the_data_lies_in_the_project_where_the_database_can_get_there() {
        assert_eq!(placed("/srv/app/.local", POSTGRES, &[OPEN, OPEN]), Path::new("/srv/app/.local"));
        assert_eq!(placed("/home/me/app/.local", MYSELF, &[ROOTS_OWN]), Path::new("/home/me/app/.local"));
    }

    #[test]
    fn two_checkouts_that_only_root_may_enter_never_share_a_place() {
        let one = placed("/root/one/.local", POSTGRES, &[OPEN, ROOTS_OWN]);
        let two = placed("/root/two/.local", POSTGRES, &[OPEN, ROOTS_OWN]);
        assert!(one.starts_with(SYSTEM_FOLDER) && two.starts_with(SYSTEM_FOLDER), "{one:?} {two:?}");
        assert_ne!(one, two);
        assert_eq!(one, placed("/root/one/.local", POSTGRES, &[ROOTS_OWN]), "and each stays where it is");
    }

    #[test]
    fn data_that_root_once_put_elsewhere_is_not_left_behind_when_the_project_opens_up() {
        let elsewhere = place(Path::new("/root/one/.local"), POSTGRES, &[OPEN], |_| true);
        assert!(elsewhere.starts_with(SYSTEM_FOLDER), "{elsewhere:?}");
    }

    #[test]
    fn a_door_opens_by_owner_then_group_then_everybody() {
        let door = |uid, gid, mode| Door { uid, gid, mode };
        assert!(door(101, 0, 0o700).opens_to(POSTGRES));
        assert!(door(0, 104, 0o710).opens_to(POSTGRES));
        assert!(!door(0, 104, 0o701).opens_to(POSTGRES), "the group's bit counts, not everybody's");
        assert!(!door(101, 104, 0o077).opens_to(POSTGRES), "the owner's bit counts");
    }
}

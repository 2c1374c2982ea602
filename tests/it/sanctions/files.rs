//! Files that are no list, or only a part of one; and the command line.

use std::process::Command;

use cogrant::base::error::AppError;
use cogrant::base::kernel::language::Language;
use cogrant::web::words::say;

use super::{LIST, import, later};
use crate::organisations::country;
use crate::world::run;
use crate::world::tempfolder::Folder;

#[test]
fn a_broken_file_changes_nothing_and_says_where_it_is_broken() {
    run(async {
        let world = country().await;
        import(&world, LIST).await.unwrap();
        let later = later("2026-02-03");
        let cut = &later[..later.find("<ENTITIES>").unwrap()];
        let shell = "<CONSOLIDATED_LIST dateGenerated=\"2026-02-03\">\n<INDIVIDUALS/>\n</CONSOLIDATED_LIST>";
        let broken = [
            (later.replace("</SECOND_NAME><THIRD_NAME>", "<THIRD_NAME>"), "in line 15"),
            (cut.to_owned(), "The file ends in line 25"),
            (later.replace("MIRAK &amp;", "MIRAK &other;"), "in line 18: &other;"),
            (later.replace(">9900003<", "><"), "that ends in line 23 has no number (DATAID)"),
            (later.replace(">9900003<", ">9900001<"), "The number 9900001 stands twice"),
            (later.replace("MIRAK &amp; TOVEN", " "), "The entry 9900003 that ends in line 23 has no name"),
            (later.replace("2026-02-03T00:00:00.000Z", "soon"), "it says “soon”"),
            (shell.to_owned(), "the list has no entry"),
            ("<html><p>Not found</p></html>".to_owned(), "stands the element html"),
            ("Not found".to_owned(), "The file ends in line 1"),
            (String::new(), "The file ends in line 1"),
            (LIST.replace("2026-01-27T", "2026-01-20T"), "a newer one of"),
        ];
        for (xml, words) in broken {
            let Err(AppError::Refused(phrases)) = import(&world, &xml).await else { panic!("{words}") };
            let said: String = phrases.iter().map(|phrase| say(Language::English, phrase)).collect();
            assert!(said.contains(words) && said.contains("Nothing was imported"), "{words}: {said}");
        }
        let kept = "select (select count(*) from sanctions_imports) || ' import, ' || (select count(*)
            from sanctions_entries where gone_in is null and revision = 1) || ' entries'";
        assert_eq!(world.database.query(kept).await, ["1 import, 3 entries"]);
        world.close().await;
    });
}

#[test]
fn the_command_line_says_what_was_done() {
    run(async {
        let world = country().await;
        let folder = Folder::new();
        let file = folder.0.join("consolidated.xml");
        let command = || {
            let output = Command::new(env!("CARGO_BIN_EXE_cogrant"))
                .args(["--root", folder.0.to_str().unwrap(), "sanctions", "import", file.to_str().unwrap()])
                .env("DATABASE_URL", &world.database.url)
                .env_remove("RUST_LOG")
                .output()
                .unwrap();
            let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
            (output.status.success(), said.join(""))
        };
        let (done, said) = command();
        assert!(!done && said.contains("The file cannot be read"), "{said}");
        std::fs::write(&file, LIST).unwrap();
        let (done, said) = command();
        assert!(done && said.contains("3 new, 0 changed, 0 gone"), "{said}");
        assert!(said.contains("0 organisations were screened; no possible match is new."), "{said}");
        let (done, said) = command();
        assert!(done && said.contains("This is the file that was imported last"), "{said}");
        world.close().await;
    });
}

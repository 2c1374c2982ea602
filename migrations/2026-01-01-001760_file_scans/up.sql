-- What a scanner says of a file. What was there before none was asked about.
alter table files
    add column scan text not null default 'not_scanned'
        check (scan in ('not_scanned', 'pending', 'clean', 'infected')),
    add column scanned_at timestamptz,
    -- What the scanner calls it.
    add column scan_found text,
    -- When something is to be done about it next: to ask the scanner, or to remove what it found.
    add column scan_again_at timestamptz,
    add constraint files_found_is_infected check ((scan = 'infected') = (scan_found is not null)),
    add constraint files_pending_is_due check (scan <> 'pending' or scan_again_at is not null);
alter table files alter column scan drop default;
create index files_scan_again on files (scan_again_at) where scan_again_at is not null;

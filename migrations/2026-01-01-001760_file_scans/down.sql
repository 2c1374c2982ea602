drop index files_scan_again;
alter table files
    drop constraint files_pending_is_due,
    drop constraint files_found_is_infected,
    drop column scan_again_at,
    drop column scan_found,
    drop column scanned_at,
    drop column scan;

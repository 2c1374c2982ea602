-- A file that comes in, from before its first byte until an act takes it in: what stays here is removed.
create table incoming_files (
    -- The file's, should an act take it in; its bytes lie under it.
    id uuid primary key,
    begun_at timestamptz not null,
    -- From here on nothing can take it in any more; its bytes are being removed.
    is_dropped boolean not null default false
);

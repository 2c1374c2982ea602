-- Each import of the UN consolidated list.
create table sanctions_imports (
    id uuid primary key,
    imported_at timestamptz not null,
    -- When the list says that it was made.
    generated_at timestamptz not null,
    sha256 text not null,
    entries integer not null check (entries > 0),
    added integer not null check (added >= 0),
    changed integer not null check (changed >= 0),
    gone integer not null check (gone >= 0)
);

-- What stands or stood on the list, by the list's own number. What vanished is marked and kept.
create table sanctions_entries (
    data_id bigint primary key,
    kind text not null check (kind in ('individual', 'entity')),
    reference text not null,
    names jsonb not null check (jsonb_array_length(names) > 0),
    births jsonb not null,
    listed_on date,
    list_type text not null,
    version integer not null,
    -- Rises with every change of anything in it, whether or not the list's own version does.
    revision integer not null check (revision > 0),
    added_in uuid not null references sanctions_imports,
    changed_in uuid not null references sanctions_imports,
    gone_in uuid references sanctions_imports,
    gone_at timestamptz,
    constraint sanctions_gone_whole check ((gone_in is null) = (gone_at is null))
);

-- Against what each organisation was screened last; without a row it was not screened yet.
create table sanctions_screenings (
    organisation_id uuid primary key references organisations,
    import_id uuid not null references sanctions_imports,
    -- Which way of matching.
    method integer not null,
    profile_version integer not null,
    screened_at timestamptz not null
);

-- One organisation and one list entry that may be the same, and where that stands.
create table sanctions_matches (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    entry bigint not null references sanctions_entries,
    part text not null check (part in ('name', 'representative')),
    own_name text not null,
    listed_name text not null,
    score integer not null check (score between 0 and 100),
    manner text not null check (manner in ('same', 'order', 'shorter', 'spelling', 'joined')),
    -- Of the list entry, when the likeness was seen.
    revision integer not null,
    status text not null check (status in ('open', 'cleared', 'confirmed')),
    found_at timestamptz not null,
    -- Since when no screening has found it any more.
    lapsed_at timestamptz,
    decided_by uuid references accounts,
    decided_at timestamptz,
    reason text,
    version integer not null default 1,
    constraint sanctions_match_once unique (organisation_id, entry)
);
create index sanctions_matches_by_status on sanctions_matches (status);

-- Every decision, with what it was decided on; never changed.
create table sanctions_decisions (
    id uuid primary key,
    match_id uuid not null references sanctions_matches,
    outcome text not null check (outcome in ('cleared', 'confirmed')),
    reason text not null check (length(reason) > 0),
    decided_by uuid not null references accounts,
    decided_at timestamptz not null,
    own_name text not null,
    listed_name text not null,
    score integer not null,
    revision integer not null
);
create index sanctions_decisions_by_match on sanctions_decisions (match_id);

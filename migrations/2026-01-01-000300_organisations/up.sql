create table organisations (
    id uuid primary key,
    names jsonb not null,
    legal_form text not null check (legal_form in ('association', 'foundation', 'institute', 'other')),
    registration_number text not null check (length(registration_number) between 1 and 60),
    registered_on date not null,
    seat text not null references places,
    address text not null default '',
    representative text not null check (length(representative) between 1 and 200),
    iban text not null,
    email text not null,
    -- A self-declaration, a wish not to say, or nothing said yet.
    declaration text not null check (declaration in ('declared', 'withheld', 'not_given')),
    standing text not null check (standing in ('registered', 'submitted', 'verified', 'returned')),
    standing_reason text,
    standing_since timestamptz not null,
    created_at timestamptz not null,
    version integer not null default 1
);
create index organisations_by_number on organisations (registration_number);
create table organisation_communities (
    organisation_id uuid not null references organisations,
    community text not null references communities,
    primary key (organisation_id, community)
);
create table organisation_documents (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    kind text not null check (kind in ('registration_certificate', 'statute', 'fiscal_proof', 'bank_confirmation', 'other')),
    file_id uuid not null references files,
    added_at timestamptz not null,
    removed_at timestamptz
);
alter table role_assignments add constraint role_assignments_organisation foreign key (organisation_id) references organisations;
alter table role_invitations add constraint role_invitations_organisation foreign key (organisation_id) references organisations;

create table programmes (
    id uuid primary key,
    code text not null constraint programmes_code_once unique check (code ~ '^[A-Z0-9-]{1,20}$'),
    names jsonb not null,
    currency text not null,
    envelope numeric(14, 2) not null check (envelope > 0),
    time_zone text not null,
    contact text not null,
    created_at timestamptz not null,
    version integer not null default 1
);
alter table role_assignments add constraint role_assignments_programme foreign key (programme_id) references programmes;
alter table role_invitations add constraint role_invitations_programme foreign key (programme_id) references programmes;

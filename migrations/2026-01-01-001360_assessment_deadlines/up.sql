-- Until when the chair wants the assessments of a call. A later one replaces it; the audit trail keeps all.
create table assessment_deadlines (
    call_id uuid primary key references calls,
    deadline timestamptz not null,
    set_by uuid not null references accounts,
    set_at timestamptz not null
);

-- What the rules last found in a draft, and what something else than its own text last changed in that: a partner who
-- came or went, another lead, the register. Results of rules only; no declaration of communities.
create table application_judgements (
    application_id uuid primary key references applications,
    content_version integer not null,
    findings jsonb not null,
    judged_at timestamptz not null,
    cause text check (cause in ('joined', 'left', 'removed', 'lead', 'register')),
    changed_at timestamptz,
    changes jsonb,
    constraint application_judgements_change_whole check (
        (cause is null) = (changed_at is null) and (cause is null) = (changes is null))
);

-- What an application's content was, change by change (decision 15).
create table application_revisions (
    id uuid primary key,
    application_id uuid not null references applications,
    about text not null check (about in ('title', 'common', 'own', 'budget', 'documents', 'partners')),
    -- Whose part or budget it is.
    organisation_id uuid references organisations,
    -- The content's version from which it was so.
    content_version integer not null,
    value jsonb not null,
    saved_by uuid not null references accounts,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    constraint application_revisions_of check ((about in ('own', 'budget')) = (organisation_id is not null))
);
create index application_revisions_by_application on application_revisions (application_id, id);
create function refuse_deletion() returns trigger language plpgsql as $$
begin
    raise exception 'nothing is deleted from %', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger application_revisions_are_kept before delete or truncate on application_revisions
    for each statement execute function refuse_deletion();

-- Where history begins for what was written before: as it stands now.
insert into application_revisions
    (id, application_id, about, organisation_id, content_version, value, saved_by, begun_at, saved_at)
select gen_random_uuid(), id, 'title', null, 0, to_jsonb(title), started_by, started_at, started_at from applications
union all
select gen_random_uuid(), application_id, case when organisation_id is null then 'common' else 'own' end,
    organisation_id, 0, answers, saved_by, saved_at, saved_at from application_parts
union all
select gen_random_uuid(), rows.application_id, 'budget', rows.organisation_id, 0, jsonb_build_object(
        'lines', coalesce((select jsonb_agg(jsonb_build_object('heading', l.heading, 'description', l.description,
            'unit', l.unit, 'quantity', trim_scale(l.quantity)::text, 'rate', l.rate::text) order by l.position, l.id)
            from budget_lines l where l.application_id = rows.application_id
                and l.organisation_id = rows.organisation_id), '[]'),
        'contributions', coalesce((select jsonb_agg(jsonb_build_object('source', c.source, 'amount', c.amount::text)
            order by c.position, c.id) from contributions c where c.application_id = rows.application_id
                and c.organisation_id = rows.organisation_id), '[]')),
    a.started_by, a.started_at, a.started_at
from (select application_id, organisation_id from budget_lines union
    select application_id, organisation_id from contributions) rows join applications a on a.id = rows.application_id;

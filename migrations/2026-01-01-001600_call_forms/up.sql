-- What a call asks: one draft at most, and every version that was published.
create table call_forms (
    call_id uuid not null references calls,
    -- Counted from one within the call.
    number integer not null check (number > 0),
    content jsonb not null,
    -- Rises with every change of the draft.
    edition integer not null default 1 check (edition > 0),
    saved_by uuid references accounts,
    saved_at timestamptz not null,
    published_at timestamptz,
    primary key (call_id, number)
);
create unique index call_forms_one_draft on call_forms (call_id) where published_at is null;
-- What applicants answer stays as they answered it.
create trigger call_forms_published_are_kept before update or delete on call_forms
    for each row when (old.published_at is not null) execute function refuse_change();

-- Every call that is public asked the same until today.
insert into call_forms (call_id, number, content, saved_at, published_at)
select id, 1, '{"sections": [
        {"code": "common", "title": {}, "help": {}, "belongs": "common", "questions": [
            {"code": "summary", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 1500}, "required": true},
            {"code": "theme", "text": {}, "help": {}, "kind": {"type": "theme"}, "required": true},
            {"code": "places", "text": {}, "help": {}, "kind": {"type": "places", "several": true}, "required": true},
            {"code": "starts_on", "text": {}, "help": {}, "kind": {"type": "date", "from": null, "until": null}, "required": false},
            {"code": "duration_months", "text": {}, "help": {}, "kind": {"type": "number", "min": 1, "max": 1200}, "required": true},
            {"code": "need", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 3000}, "required": true},
            {"code": "change", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 3000}, "required": true},
            {"code": "activities", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 4000}, "required": true},
            {"code": "cooperation", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 3000}, "required": true}]},
        {"code": "own", "title": {}, "help": {}, "belongs": "each_partner", "questions": [
            {"code": "role", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 2000}, "required": true},
            {"code": "experience", "text": {}, "help": {}, "kind": {"type": "long_text", "most": 2000}, "required": true}]}]}', published_at, published_at
from calls where published_at is not null;

-- A file that answers a question is a document, too.
alter table application_documents drop constraint application_documents_kind_check;
alter table application_documents add constraint application_documents_kind_check
    check (kind in ('memorandum', 'answer', 'other'));

-- The version of the form under which something was submitted.
alter table applications add column form_number integer check (form_number > 0);
update applications set form_number = 1 where submitted_at is not null;

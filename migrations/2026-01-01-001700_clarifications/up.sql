-- Until when questions about a call may be asked, and until when they are answered: both or neither.
alter table calls add column questions_until timestamptz;
alter table calls add column answers_until timestamptz;
alter table calls add constraint calls_questions_before_answers_before_deadline check (
    (questions_until is null) = (answers_until is null)
    and (questions_until is null or (questions_until <= answers_until and answers_until < deadline)));

-- A question about a call, and what staff make of it.
create table clarifications (
    id uuid primary key,
    call_id uuid not null references calls,
    asked_by uuid not null references accounts,
    asked_at timestamptz not null,
    language text not null,
    -- As it was asked; only the programme's staff and whoever asked read it.
    asked text not null check (char_length(asked) between 1 and 1000),
    status text not null check (status in ('open', 'joined', 'declined', 'published')),
    -- The draft of what will be published, by language.
    question jsonb not null,
    answer jsonb not null,
    -- The question whose answer is the answer to this one too.
    joined_to uuid references clarifications,
    declined_because text,
    -- Counted from one within the call, in the order of publication.
    number integer check (number > 0),
    version integer not null default 1 check (version > 0),
    constraint clarifications_number_once unique (call_id, number),
    constraint clarifications_status_has_its_facts check (
        (status = 'joined') = (joined_to is not null)
        and (status = 'declined') = (declined_because is not null)
        and (status = 'published') = (number is not null)),
    constraint clarifications_not_joined_to_itself check (joined_to <> id)
);
create index clarifications_by_call on clarifications (call_id, asked_at);
create index clarifications_by_joined_to on clarifications (joined_to) where joined_to is not null;

-- What was published, and what stood in its place after each correction.
create table clarification_texts (
    clarification_id uuid not null references clarifications,
    edition integer not null check (edition > 0),
    question jsonb not null,
    answer jsonb not null,
    published_by uuid not null references accounts,
    published_at timestamptz not null,
    primary key (clarification_id, edition)
);
create trigger clarification_texts_are_kept before update or delete on clarification_texts
    for each row execute function refuse_change();

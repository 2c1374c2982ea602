-- Programs that act for a person: what each token may be used for, and when it last was.
alter table api_tokens
    add column scopes text[] not null default '{read,apply,decide,pay,manage}',
    add column used_at timestamptz,
    add constraint api_tokens_scopes check (scopes <@ '{read,apply,decide,pay,manage}' and scopes <> '{}');
-- Those that were made before keep all that they could do; a new one says what it is for.
alter table api_tokens alter column scopes drop default;
create index api_tokens_of_account on api_tokens (account_id);

-- What was answered to a request with an idempotency key, so that the same request is not done twice.
-- Without a status it is still being answered, or the program died over it.
create table idempotency_keys (
    account_id uuid not null references accounts on delete cascade,
    key text not null check (length(key) between 1 and 200),
    request_sha256 text not null,
    created_at timestamptz not null,
    status smallint,
    media_type text,
    location text,
    body text,
    primary key (account_id, key),
    constraint idempotency_keys_answer check ((status is null) = (body is null))
);
create index idempotency_keys_age on idempotency_keys (created_at);

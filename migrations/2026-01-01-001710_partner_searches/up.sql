-- What an organisation says for everybody: that it looks for partners. One at a time.
create table partner_searches (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    wanted jsonb not null,
    -- Fields of work in the organisation's own words; codes of places; tags of languages.
    themes jsonb not null,
    places jsonb not null,
    languages jsonb not null,
    published_at timestamptz not null,
    -- The last day on which it stands.
    expires_on date not null,
    withdrawn_at timestamptz,
    version integer not null default 1 check (version > 0),
    constraint partner_searches_once unique (organisation_id)
);
create index partner_searches_by_time on partner_searches (published_at desc, id desc) where withdrawn_at is null;

-- Who wrote to which of them and when, so that nobody floods them; what was written stands in the letters.
create table partner_messages (
    id bigint generated always as identity primary key,
    search_id uuid not null references partner_searches,
    sent_by uuid not null references accounts,
    sent_at timestamptz not null
);
create index partner_messages_by_sender on partner_messages (sent_by, sent_at);

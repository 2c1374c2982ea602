drop table idempotency_keys;
drop index api_tokens_of_account;
alter table api_tokens drop column used_at, drop column scopes;

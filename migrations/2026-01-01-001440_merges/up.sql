-- An organisation that was in the register twice: what it did stays where it is, and says whose it was.
alter table organisations add column merged_into uuid references organisations;
alter table organisations drop constraint organisations_standing_check;
alter table organisations add constraint organisations_standing_check
    check (standing in ('registered', 'submitted', 'verified', 'returned', 'merged'));
alter table organisations add constraint organisations_merged_somewhere_else
    check ((standing = 'merged') = (merged_into is not null) and merged_into <> id);
create index organisations_by_merged_into on organisations (merged_into) where merged_into is not null;

alter table organisations drop constraint organisations_merged_somewhere_else;
update organisations set standing = 'returned' where standing = 'merged';
alter table organisations drop constraint organisations_standing_check;
alter table organisations add constraint organisations_standing_check
    check (standing in ('registered', 'submitted', 'verified', 'returned'));
alter table organisations drop column merged_into;

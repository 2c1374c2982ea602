drop table role_invitations;
drop table role_assignments;
drop table sign_in_failures;
drop table api_tokens;
drop table sessions;
drop table email_tokens;
drop table accounts;

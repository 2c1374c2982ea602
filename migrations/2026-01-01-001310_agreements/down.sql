alter table agreement_acceptances drop column agreement_sha256;
drop table agreements;

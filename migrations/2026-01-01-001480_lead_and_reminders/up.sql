-- The lead may be offered to one of the partners, who takes it or not; and a partner is reminded once a day at most.
alter table application_partners
    add column lead_offered_at timestamptz,
    add column lead_offered_by uuid references accounts,
    add column reminded_at timestamptz,
    add constraint application_partners_offer check (
        (lead_offered_at is null) = (lead_offered_by is null)
        and (lead_offered_at is null or (role = 'partner' and status = 'accepted'))
    );
create unique index partners_one_offer on application_partners (application_id) where lead_offered_at is not null;

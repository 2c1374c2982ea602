drop index partners_one_offer;
alter table application_partners
    drop constraint application_partners_offer,
    drop column reminded_at,
    drop column lead_offered_by,
    drop column lead_offered_at;

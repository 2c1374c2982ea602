-- The agreement of a grant as one fixed document: its content in one canonical form, and the SHA-256 of
-- that. Every acceptance names what it accepted; the database knows no other.
create table agreements (
    grant_id uuid primary key references grants,
    content text not null,
    sha256 text not null,
    constraint agreements_as_accepted unique (grant_id, sha256)
);
alter table agreement_acceptances add column agreement_sha256 text;

-- What was offered before is frozen as it reads today, with the terms that it was shown with.
insert into agreements (grant_id, content, sha256)
select grant_id, content, encode(sha256(convert_to(content, 'UTF8')), 'hex') from (
    select g.id as grant_id, jsonb_build_object(
        'programme', p.names, 'call', c.title, 'reference', c.reference,
        'number', a.number, 'title', a.title, 'submitted', a.submitted_hash,
        'parties', (
            select jsonb_agg(jsonb_build_object('organisation', o.id, 'names', o.names,
                'registration_number', o.registration_number) order by s.position)
            from application_partners s join organisations o on o.id = s.organisation_id
            where s.application_id = a.id and s.status = 'accepted'),
        'amount', g.amount::text, 'currency', g.currency,
        'tranches', (
            select jsonb_agg(jsonb_build_object('number', t.number, 'share', t.share::text,
                'amount', t.amount::text, 'condition', t.condition) order by t.number)
            from tranches t where t.grant_id = g.id),
        'months', (
            select case when w.answers->>'duration_months' ~ '^[0-9]{1,4}$'
                then (w.answers->>'duration_months')::integer end
            from application_parts w where w.application_id = a.id and w.organisation_id is null),
        'terms', '{
    "together": {"en": "They carry the project out together, each its own part, and answer for it together.", "sq": "E zbatojnë projektin bashkë, secila pjesën e vet, dhe përgjigjen bashkë për të.", "sr-Cyrl": "Пројекат спроводе заједно, свака свој део, и заједно за њега одговарају."},
    "report": {"en": "They report together, through the lead partner, on what was done, for whom and with what money, in a final report.", "sq": "Raportojnë bashkë, nëpërmjet aplikuesit kryesor, se çfarë u bë, për kë dhe me çfarë parash, në një raport përfundimtar.", "sr-Cyrl": "Заједно, преко носиоца пријаве, у завршном извештају извештавају шта је учињено, за кога и којим новцем."},
    "records": {"en": "Each keeps the invoices and proofs of what it spends and shows them to the programme on request.", "sq": "Secila i ruan faturat dhe dëshmitë për atë që shpenzon dhe ia tregon programit kur kërkohet.", "sr-Cyrl": "Свака чува рачуне и доказе о ономе што потроши и показује их програму када се то затражи."},
    "change": {"en": "They tell the programme of any change of the project, its budget or its partners before it is made.", "sq": "Për çdo ndryshim të projektit, buxhetit ose partnerëve e njoftojnë programin para se të bëhet.", "sr-Cyrl": "О свакој промени пројекта, буџета или партнера обавештавају програм пре него што до ње дође."},
    "return": {"en": "Money that was not spent, or not spent on the project, is returned.", "sq": "Paratë që nuk u shpenzuan, ose nuk u shpenzuan për projektin, kthehen.", "sr-Cyrl": "Новац који није потрошен, или није потрошен на пројекат, враћа се."},
    "signing": {"en": "A signatory accepts this agreement for each organisation. It is in force once all of them have accepted. If one refuses, there is no agreement and the grant ends for all.", "sq": "Për çdo organizatë këtë marrëveshje e pranon një nënshkrues. Ajo hyn në fuqi kur ta kenë pranuar të gjitha. Nëse njëra refuzon, nuk ka marrëveshje dhe granti përfundon për të gjitha.", "sr-Cyrl": "За сваку организацију овај уговор прихвата њен потписник. На снази је када га све прихвате. Ако једна одбије, уговора нема и грант престаје за све."}
}'::jsonb)::text as content
    from grants g join applications a on a.id = g.application_id
    join calls c on c.id = g.call_id join programmes p on p.id = c.programme_id) offered;
update agreement_acceptances s set agreement_sha256 = a.sha256 from agreements a where a.grant_id = s.grant_id;

alter table agreement_acceptances alter column agreement_sha256 set not null;
alter table agreement_acceptances add constraint acceptances_are_of_the_agreement
    foreign key (grant_id, agreement_sha256) references agreements (grant_id, sha256);
create trigger agreements_are_frozen before update or delete or truncate on agreements
    for each statement execute function refuse_change();

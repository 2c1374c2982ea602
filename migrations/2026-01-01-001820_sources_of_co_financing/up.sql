-- All that was there before was called own contribution.
alter table contributions add column kind text not null default 'own_funds'
    check (kind in ('own_funds', 'public_budget', 'other_donor', 'project_income', 'in_kind'));

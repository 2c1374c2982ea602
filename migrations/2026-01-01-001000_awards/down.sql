drop table tranches;
drop table agreement_acceptances;
drop table grants;
drop table award_decisions;
drop table award_proposals;

drop table disbursements;
drop function paid_is_in_the_books;
drop function refuse_change_of_paid;
alter table tranches drop constraint tranches_amount_of_grant;

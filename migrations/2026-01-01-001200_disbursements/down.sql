drop table disbursements;

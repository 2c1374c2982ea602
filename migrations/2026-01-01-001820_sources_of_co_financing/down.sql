alter table contributions drop column kind;

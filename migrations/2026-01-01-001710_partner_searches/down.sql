drop table partner_messages;
drop table partner_searches;

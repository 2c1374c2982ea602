drop table incoming_files;

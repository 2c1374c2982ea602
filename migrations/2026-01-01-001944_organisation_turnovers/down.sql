drop table organisation_turnovers;

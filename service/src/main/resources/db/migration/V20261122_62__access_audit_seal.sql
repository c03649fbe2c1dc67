-- Numbers of transactions begin anew where a dump is loaded into another server; numbers of entries go on. The first
-- seal made there covers what was left unsealed (it says so with up_to 0), and from then on only entries after
-- from_entry are counted by their transactions. last_entry is the greatest entry sealed so far.
alter table audit_seal add column from_entry bigint not null default 0;
alter table audit_seal add column last_entry bigint not null default 0;

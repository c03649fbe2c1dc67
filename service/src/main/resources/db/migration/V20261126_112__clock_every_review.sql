-- The later reviews of a child placed for adoption (ADO-4b) and of one in short breaks (SB-1b) are reviews owed like the
-- others: lists named them nowhere.
drop view next_review;
drop index projection_review;
create index projection_review on projection (organisation_id, child_id, (late_after is null), due_on)
    include (duty_key, late_after)
    where rule in ('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'ADO-4b', 'SB-1', 'SB-1b');
create view next_review with (security_invoker = true) as
select distinct on (organisation_id, child_id) organisation_id, child_id, duty_key, due_on, late_after
from projection
where rule in ('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'ADO-4b', 'SB-1', 'SB-1b')
order by organisation_id, child_id, late_after is null, due_on nulls last;
grant select on next_review to ${application_role};

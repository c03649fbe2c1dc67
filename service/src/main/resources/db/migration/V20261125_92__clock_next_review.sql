-- The review each child is owed next, for lists: one line a child, that of the earliest date that can be told. The rules
-- are those whose date is a review's.
create index projection_review on projection (organisation_id, child_id) include (duty_key, due_on, late_after)
    where rule in ('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'SB-1');
create view next_review with (security_invoker = true) as
select distinct on (organisation_id, child_id) organisation_id, child_id, duty_key, due_on, late_after
from projection
where rule in ('REV-1', 'REV-2', 'REV-3', 'ADO-1', 'ADO-2', 'ADO-3', 'ADO-4', 'SB-1')
order by organisation_id, child_id, late_after is null, due_on nulls last;
grant select on next_review to ${application_role};

-- Of each child, the dates that the facts held do not give.
create index projection_open on projection (organisation_id, child_id) where late_after is null;

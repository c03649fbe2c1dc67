-- The children now looked after, for lists and counts of other modules that need no more of them; child_line says who
-- they are. A sealed record is in no list.
create view child_in_care with (security_invoker = true) as
select p.organisation_id, p.child_id, p.began_on as looked_after_since, p.began_exactly
from care_period p
where p.ended_on is null
  and not exists (select 1 from child c where c.organisation_id = p.organisation_id and c.child_id = p.child_id
      and c.sealed_on is not null);
grant select on child_in_care to ${application_role};

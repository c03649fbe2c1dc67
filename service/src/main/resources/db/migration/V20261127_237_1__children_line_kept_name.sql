-- A name that a child goes by, and keeps for themself and their IRO, stands in no list: lists say the full name there,
-- to everybody. Who asks for one child is told by their own relation (Children).
create or replace view child_line with (security_invoker = true) as
select c.organisation_id, c.child_id, c.name, k.known_as, i.value as number, b.day as born_on,
       coalesce(nullif(k.known_as, ''), nullif(c.name, ''), 'Child ' || i.value, 'Name not recorded') as shown_as,
       p.began_on as looked_after_since, p.began_exactly
from child c
left join own_words w on w.organisation_id = c.organisation_id and w.child_id = c.child_id
cross join lateral (
    select case when w.known_as_for = 'IRO_AND_CHILD' then '' else c.known_as end as known_as) k
left join identifier i on i.organisation_id = c.organisation_id and i.child_id = c.child_id
    and i.scheme = 'SSDA903' and i.until_on is null
left join birth_date b on b.organisation_id = c.organisation_id and b.child_id = c.child_id and b.in_force
left join care_period p on p.organisation_id = c.organisation_id and p.child_id = c.child_id and p.ended_on is null
where c.sealed_on is null;

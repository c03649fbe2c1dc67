-- How often it was decided anew what somebody gets. A copy released under an earlier decision goes nowhere until it is
-- released anew.
alter table review_copy add column decided int not null default 1;

-- Under which of these decisions it was released. Of what was released before this stood here, only what was never
-- decided anew is known to be as decided.
alter table copy_release add column decided int not null default 0;
update copy_release r set decided = 1 from review_copy c
where c.organisation_id = r.organisation_id and c.copy_id = r.copy_id and c.version = 1;
alter table copy_release alter column decided drop default;

-- How far a decision got last, beside the decision itself: whoever owns hundreds of decisions, nearly all done, asks at
-- every sign-in for those that are not. It is never written by hand: it follows decision_mark, to which rows are only
-- ever added, in the same statement.
alter table decision add column how_far text; -- absent where nobody said anything yet
update decision d set how_far = m.status
from (select distinct on (organisation_id, decision_id) organisation_id, decision_id, status
      from decision_mark order by organisation_id, decision_id, on_date desc, recorded_at desc, mark_id desc) m
where m.organisation_id = d.organisation_id and m.decision_id = d.decision_id;

create function decision_how_far_follows() returns trigger language plpgsql as
$$
begin
    update decision d set how_far = (
        select m.status from decision_mark m
        where m.organisation_id = d.organisation_id and m.decision_id = d.decision_id
        order by m.on_date desc, m.recorded_at desc, m.mark_id desc limit 1)
    from (select distinct organisation_id, decision_id from added) a
    where d.organisation_id = a.organisation_id and d.decision_id = a.decision_id;
    return null;
end
$$;
create trigger how_far after insert on decision_mark referencing new table as added
    for each statement execute function decision_how_far_follows();

drop index decision_owner;
create index decision_owner_open on decision (organisation_id, owner_id)
    where withdrawn_at is null and how_far is distinct from 'DONE';
create index decision_due_open on decision (organisation_id, due_on)
    where withdrawn_at is null and how_far is distinct from 'DONE';

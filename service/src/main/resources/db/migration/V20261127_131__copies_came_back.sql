-- A copy that came back waits to be sent again: it was not seen by whoever sends copies any more.
create or replace function copy_waits() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'copy_release' then
        update review_copy set waits_for = case when new.needs_second then 'SECOND_LOOK' else 'TO_SEND' end
        where organisation_id = new.organisation_id and copy_id = new.copy_id;
    elsif tg_table_name = 'copy_second_look' then
        update review_copy c set waits_for = case when new.cleared then 'TO_SEND' end
        from copy_release r
        where r.organisation_id = new.organisation_id and r.release_id = new.release_id
            and c.organisation_id = r.organisation_id and c.copy_id = r.copy_id;
    else
        update review_copy c set waits_for = case when new.outcome = 'CAME_BACK' then 'TO_SEND' end
        from copy_release r
        where r.organisation_id = new.organisation_id and r.release_id = new.release_id
            and c.organisation_id = r.organisation_id and c.copy_id = r.copy_id;
    end if;
    return null;
end $$;

update review_copy c set waits_for = 'TO_SEND'
from copy_release r
where r.organisation_id = c.organisation_id and r.copy_id = c.copy_id and c.waits_for is null
    and not exists (select 1 from copy_release later where later.organisation_id = r.organisation_id
        and later.copy_id = r.copy_id and later.no > r.no)
    and (select s.outcome from copy_sending s where s.organisation_id = r.organisation_id
        and s.release_id = r.release_id order by s.at desc, s.sending_id desc limit 1) = 'CAME_BACK';

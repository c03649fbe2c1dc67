-- What the last release of a copy waits for: kept beside the copy, so that lists of them need not read every copy that
-- ever went out.
alter table review_copy add column waits_for text check (waits_for in ('SECOND_LOOK', 'TO_SEND'));

create function copy_waits() returns trigger language plpgsql as $$
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
        update review_copy c set waits_for = null
        from copy_release r
        where r.organisation_id = new.organisation_id and r.release_id = new.release_id
            and c.organisation_id = r.organisation_id and c.copy_id = r.copy_id;
    end if;
    return null;
end $$;
create trigger waits after insert on copy_release for each row execute function copy_waits();
create trigger waits after insert on copy_second_look for each row execute function copy_waits();
create trigger waits after insert on copy_sending for each row execute function copy_waits();

update review_copy c set waits_for = case when r.needs_second and l.release_id is null then 'SECOND_LOOK' else 'TO_SEND' end
from copy_release r
left join copy_second_look l on l.organisation_id = r.organisation_id and l.release_id = r.release_id
where r.organisation_id = c.organisation_id and r.copy_id = c.copy_id
    and not exists (select 1 from copy_release later where later.organisation_id = r.organisation_id
        and later.copy_id = r.copy_id and later.no > r.no)
    and (l.release_id is null or l.cleared)
    and not exists (select 1 from copy_sending s where s.organisation_id = r.organisation_id
        and s.release_id = r.release_id);
create index review_copy_waiting on review_copy (organisation_id, waits_for) where waits_for is not null;

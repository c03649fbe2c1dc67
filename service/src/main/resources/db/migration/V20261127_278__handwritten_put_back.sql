-- Who was done with a scan, and how many things they had typed up from it; both stay where the child puts it back, so
-- that whoever reads it next knows what the child objects to. Until now whoever was done with one had read it.
alter table paper_arrived add column done_by uuid;
alter table paper_arrived add column done_by_name text not null default '';
alter table paper_arrived add column done_typed int not null default 0 check (done_typed >= 0);
update paper_arrived a set done_by = a.read_by, done_by_name = a.read_by_name, done_typed =
    (select count(*) from paper_typed t where t.organisation_id = a.organisation_id and t.arrived_id = a.arrived_id)
where a.done_at is not null;
alter table paper_arrived add check (done_at is null or done_by is not null);

-- That the child put it back: since then it waits, unread, as when it came. put_back_id is that of the last time, and
-- what the alert raised then is about.
alter table paper_arrived add column put_back_id uuid;
alter table paper_arrived add column put_back_at timestamptz;
alter table paper_arrived add check ((put_back_id is null) = (put_back_at is null));

-- What a child said for their meeting, on their map and after a review: of each, who read it first, and when. Said
-- otherwise, it is another piece, which nobody has read.
create table received_piece (
    organisation_id uuid not null,
    child_id uuid not null,
    kind text not null check (kind in ('MEETING', 'MAP', 'TOGETHER', 'AFTERWARDS')),
    about text not null, -- the question, person, card or place it says something of
    piece_id uuid not null,
    said_on date not null,
    promised_by date not null, -- the day by which it is read, and answered where it asks
    asks boolean not null,
    raised boolean not null, -- the screen raised it: it is read, and waits, where what children send is
    not_for uuid[] not null, -- whoever must not read it
    reader_id uuid,
    reader_name text,
    read_at timestamptz,
    answered_from timestamptz, -- from when the child reads what was answered
    primary key (organisation_id, child_id, kind, about),
    check ((reader_id is null) = (read_at is null) and (reader_id is null) = (reader_name is null))
);
create index received_piece_open on received_piece (organisation_id, kind, promised_by)
    where read_at is null or (asks and answered_from is null);
alter table received_piece enable row level security;
create policy tenant on received_piece using (organisation_id = tenant());

-- Of what stands today nobody knows who read it: it counts as not read. Feedback given before stands without a word of
-- it.
insert into received_piece (organisation_id, child_id, kind, about, piece_id, said_on, promised_by, asks, raised, not_for)
select s.organisation_id, s.child_id, 'MEETING', what.about, gen_random_uuid(),
    (s.changed_at at time zone 'Europe/London')::date, (s.changed_at at time zone 'Europe/London')::date + 10, false, false,
    what.not_for
from choice_sheet s
join lateral (
    select s.sheet_id || '/' || g.question as about, '{}'::uuid[] as not_for from choice_given g
    where g.organisation_id = s.organisation_id and g.sheet_id = s.sheet_id
    union all
    select s.sheet_id || '/' || p.somebody_id, array[p.somebody_id] from choice_person p
    where p.organisation_id = s.organisation_id and p.sheet_id = s.sheet_id
    union all
    select c.card_id::text, array(select f.somebody_id from choice_red_card_person f
        where f.organisation_id = c.organisation_id and f.card_id = c.card_id)
    from choice_red_card c where c.organisation_id = s.organisation_id and c.sheet_id = s.sheet_id) what on true
where not exists (select 1 from review held where held.organisation_id = s.organisation_id
    and held.child_id = s.child_id and held.withdrawn_at is null and held.completed_on >= s.begun_on);

insert into received_piece (organisation_id, child_id, kind, about, piece_id, said_on, promised_by, asks, raised, not_for)
select p.organisation_id, p.child_id, 'MAP', p.place_id::text, gen_random_uuid(), m.made_on, m.made_on + 10, false, false, '{}'
from (select distinct on (organisation_id, child_id) * from matters_map
    order by organisation_id, child_id, made_on desc) m
join matters_person p on p.organisation_id = m.organisation_id and p.map_id = m.map_id;

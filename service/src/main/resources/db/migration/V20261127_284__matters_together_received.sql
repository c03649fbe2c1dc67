-- Who read what was said of time with a brother or sister stands where it stands of all else that children say.
insert into received_piece (organisation_id, child_id, kind, about, piece_id, said_on, promised_by, asks, raised, not_for,
    reader_id, reader_name, read_at, answered_from)
select s.organisation_id, side.child_id, 'TOGETHER', s.said_id::text, gen_random_uuid(), s.said_on,
    coalesce(s.answer_by, s.said_on + 10), s.kind <> 'HAPPENED', false, '{}', r.reader_id, r.reader_name, r.read_at,
    a.shown_from
from sibling_time_said s
cross join lateral (values (s.child_id), (s.sibling_id)) side (child_id)
left join sibling_time_read r on r.organisation_id = s.organisation_id and r.said_id = s.said_id
    and r.child_id = side.child_id
left join sibling_time_answer a on a.organisation_id = s.organisation_id and a.said_id = s.said_id
    and a.child_id = side.child_id;
drop table sibling_time_read;

-- What a child is told of who opened their record: when, what was done, and as what somebody did it. Never who: of the
-- pseudonym nothing leaves but what the person was to this child on that day, a role they held, and their team. Left
-- out are the child's own acts and whatever belongs to a protected enquiry, which its fields say.
create function looks_told(child uuid, since timestamptz, before timestamptz)
returns table (at timestamptz, act text, fields text[], relation text, role text, team text, by_itself boolean)
language sql stable security definer set search_path = public as
$$
    select e.at, e.act, e.fields,
        (select r.kind from relation r
            where r.organisation_id = e.organisation_id and r.child_id = child and r.person_id = who.subject_id
              and r.from_on <= (e.at at time zone 'Europe/London')::date
              and (r.until_on is null or r.until_on > (e.at at time zone 'Europe/London')::date)
            order by r.kind limit 1),
        (select h.role from role_held h
            where h.organisation_id = e.organisation_id and h.person_id = who.subject_id
              and h.from_on <= (e.at at time zone 'Europe/London')::date
              and (h.until_on is null or h.until_on > (e.at at time zone 'Europe/London')::date)
            order by h.role limit 1),
        coalesce(p.team, ''),
        coalesce(who.subject_id = '00000000-0000-0000-0000-000000000000', false)
    from pseudonym whose
    join audit_entry e on e.organisation_id = whose.organisation_id and e.subject = whose.pseudonym
    left join pseudonym who on who.organisation_id = e.organisation_id and who.pseudonym = e.actor
    left join person p on p.organisation_id = e.organisation_id and p.person_id = who.subject_id
    where whose.organisation_id = tenant() and whose.subject_id = child
      and e.at >= since and e.at < before
      and who.subject_id is distinct from child
      and not 'protected' = any(e.fields)
    order by e.at desc, e.entry_id desc
$$;
-- Who looked at one child's record, without reading everybody's.
create index audit_entry_subject on audit_entry (organisation_id, subject, at) where subject is not null;

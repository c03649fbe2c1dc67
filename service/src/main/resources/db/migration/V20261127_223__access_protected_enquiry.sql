-- That somebody enquires into something of which the child must not learn yet by seeing who looked. One manager marks it, another
-- confirms it; it names whose looks, and ends by its day. Why stands here and nowhere else.
create table protected_enquiry (
    organisation_id uuid not null,
    enquiry_id uuid not null,
    child_id uuid not null,
    reason text not null check (reason <> ''),
    from_on date not null,
    until_on date not null, -- the first day whose looks are told again
    marked_by uuid not null,
    marked_by_name text not null,
    marked_at timestamptz not null,
    confirmed_by uuid,
    confirmed_by_name text not null default '',
    confirmed_at timestamptz,
    ended_by_name text not null default '', -- before its day
    primary key (organisation_id, enquiry_id),
    check (until_on >= from_on),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by is distinct from marked_by)
);
create index protected_enquiry_child on protected_enquiry (organisation_id, child_id);
alter table protected_enquiry enable row level security;
create policy tenant on protected_enquiry using (organisation_id = tenant());
revoke delete on protected_enquiry from ${application_role};

create table protected_enquirer (
    organisation_id uuid not null,
    enquiry_id uuid not null,
    person_id uuid not null,
    name text not null,
    primary key (organisation_id, enquiry_id, person_id),
    foreign key (organisation_id, enquiry_id) references protected_enquiry
);
alter table protected_enquirer enable row level security;
create policy tenant on protected_enquirer using (organisation_id = tenant());
revoke update, delete on protected_enquirer from ${application_role};

create or replace function looks_told(child uuid, since timestamptz, before timestamptz)
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
      and not exists (select 1 from protected_enquiry q
          join protected_enquirer w on w.organisation_id = q.organisation_id and w.enquiry_id = q.enquiry_id
          where q.organisation_id = e.organisation_id and q.child_id = child and q.confirmed_at is not null
            and w.person_id = who.subject_id
            and (e.at at time zone 'Europe/London')::date >= q.from_on
            and (e.at at time zone 'Europe/London')::date < q.until_on)
    order by e.at desc, e.entry_id desc
$$;

-- One line a child for the lists of other modules: who it is, and since when looked after (absent when not now).
-- A sealed record is in no list.
create view child_line with (security_invoker = true) as
select c.organisation_id, c.child_id, c.name, c.known_as, i.value as number, b.day as born_on,
       coalesce(nullif(c.known_as, ''), nullif(c.name, ''), 'Child ' || i.value, 'Name not recorded') as shown_as,
       p.began_on as looked_after_since, p.began_exactly
from child c
left join identifier i on i.organisation_id = c.organisation_id and i.child_id = c.child_id
    and i.scheme = 'SSDA903' and i.until_on is null
left join birth_date b on b.organisation_id = c.organisation_id and b.child_id = c.child_id and b.in_force
left join care_period p on p.organisation_id = c.organisation_id and p.child_id = c.child_id and p.ended_on is null
where c.sealed_on is null;
grant select on child_line to ${application_role};

-- Why a duty is or was late, as somebody said who answers for it; the last word stands, the earlier ones stay.
create table late_reason (
    organisation_id uuid not null,
    late_reason_id uuid not null,
    child_id uuid not null,
    duty_key text not null,
    reason text not null,
    words text not null default '',
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (organisation_id, late_reason_id)
);
create index late_reason_duty on late_reason (organisation_id, child_id, duty_key, said_at desc);
alter table late_reason enable row level security;
create policy tenant on late_reason using (organisation_id = tenant());
revoke update, delete on late_reason from ${application_role};

-- An IRO's own notes beside a record are no part of it: each writer has their own, and nobody else reads them, neither
-- the manager nor whoever is the child's IRO later. What stood among the parts becomes its last writer's.
create table record_own_note (
    organisation_id uuid not null,
    review_id uuid not null,
    person_id uuid not null, -- who wrote it, and alone reads it
    child_id uuid not null,
    text text not null,
    version int not null default 1,
    changed_at timestamptz not null,
    primary key (organisation_id, review_id, person_id)
);
create index record_own_note_child on record_own_note (organisation_id, child_id);
alter table record_own_note enable row level security;
create policy tenant on record_own_note using (organisation_id = tenant());
insert into record_own_note (organisation_id, review_id, person_id, child_id, text, changed_at)
    select p.organisation_id, p.review_id, p.changed_by, r.child_id, string_agg(g.text, E'\n\n' order by g.position), p.changed_at
    from record_part p
    join review_record r using (organisation_id, review_id)
    join record_paragraph g using (organisation_id, review_id, part)
    where p.part = 'OWN_NOTES'
    group by p.organisation_id, p.review_id, p.changed_by, r.child_id, p.changed_at;

-- They were never in the text that was signed: taking them from among the parts changes no fingerprint.
alter table record_reader disable trigger signed;
alter table record_paragraph disable trigger signed;
alter table record_part disable trigger signed;
delete from record_reader r using record_paragraph g
    where g.organisation_id = r.organisation_id and g.paragraph_id = r.paragraph_id and g.part = 'OWN_NOTES';
delete from record_paragraph where part = 'OWN_NOTES';
delete from record_part where part = 'OWN_NOTES';
alter table record_reader enable trigger signed;
alter table record_paragraph enable trigger signed;
alter table record_part enable trigger signed;

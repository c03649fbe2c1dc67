-- One readable line an event in a child's record. Rows are only ever added.
create table chronicle_line (
    organisation_id uuid not null,
    line_id uuid not null,
    child_id uuid not null,
    at timestamptz not null,
    who uuid not null,
    who_name text not null,
    what text not null,
    why text not null default '',
    link_kind text not null default '',
    link_id uuid,
    primary key (organisation_id, line_id)
);
create index chronicle_line_child on chronicle_line (organisation_id, child_id, at desc, line_id desc);
alter table chronicle_line enable row level security;
create policy tenant on chronicle_line using (organisation_id = tenant());
revoke update, delete on chronicle_line from ${application_role};

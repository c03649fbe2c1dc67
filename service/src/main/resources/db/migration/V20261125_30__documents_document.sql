-- A file somebody gave or the service made: what it is, under which name, and the SHA-256 of its bytes. Never changed;
-- withdrawn, it is kept and no longer shown.
create table document (
    organisation_id uuid not null,
    document_id uuid not null,
    kind text not null check (kind in ('PDF', 'WORD', 'TEXT', 'JPEG', 'PNG')),
    name text not null, -- as it was called, made harmless; names of files are content
    size int not null check (size between 1 and 10485760),
    sha256 bytea not null check (length(sha256) = 32),
    kept_at timestamptz not null,
    kept_by uuid not null,
    kept_by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    primary key (organisation_id, document_id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
alter table document enable row level security;
create policy tenant on document using (organisation_id = tenant());
revoke update, delete on document from ${application_role};
grant update (withdrawn_at, withdrawn_by, withdrawn_because) on document to ${application_role};

-- The bytes, apart from what lists read. Stored as they are, so that a piece is read without the rest.
create table document_content (
    organisation_id uuid not null,
    document_id uuid not null,
    content bytea not null,
    primary key (organisation_id, document_id),
    foreign key (organisation_id, document_id) references document
);
alter table document_content alter column content set storage external;
alter table document_content enable row level security;
create policy tenant on document_content using (organisation_id = tenant());
revoke update, delete on document_content from ${application_role};

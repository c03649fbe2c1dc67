-- The record of a review: regulation 38 of SI 2010/959. Written by the IRO, or drafted by a note-taker, until the IRO
-- signs it; from then on nothing in these tables changes (the trigger below), and what turns out otherwise is an
-- amendment beside it, dated.
create table review_record (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    knows_court text check (knows_court in ('YES', 'TOLD_NOW', 'NOT_APT')), -- the right to ask a court (reg 45)
    knows_complaint text check (knows_complaint in ('YES', 'TOLD_NOW', 'NOT_APT')), -- the right to complain
    rights_note text not null default '',
    rights_version int not null default 0,
    people_version int not null default 0,
    decisions_issued_on date,
    decisions_issued_by uuid,
    signed_at timestamptz,
    signed_by uuid,
    signed_name text,
    signed_hash bytea, -- SHA-256 over the text as signed
    primary key (organisation_id, review_id),
    check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_hash is null))
);
create index review_record_child on review_record (organisation_id, child_id);
alter table review_record enable row level security;
create policy tenant on review_record using (organisation_id = tenant());

-- One part of the record: how far a matter is met, and whether last time's text still stands.
create table record_part (
    organisation_id uuid not null,
    review_id uuid not null,
    part text not null,
    met text check (met in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE')),
    still_true_since uuid, -- the review whose text still stands
    because text not null default '', -- why it still stands
    version int not null default 1,
    changed_by uuid not null,
    changed_name text not null,
    changed_at timestamptz not null,
    primary key (organisation_id, review_id, part),
    foreign key (organisation_id, review_id) references review_record
);
alter table record_part enable row level security;
create policy tenant on record_part using (organisation_id = tenant());

-- A paragraph of a part, and who may read it.
create table record_paragraph (
    organisation_id uuid not null,
    paragraph_id uuid not null,
    review_id uuid not null,
    part text not null,
    position int not null,
    text text not null check (text <> ''),
    readers text not null check (readers in ('EVERYONE', 'ALL_BUT', 'ONLY')),
    source text not null default '', -- where it was taken from, empty where it was written here
    primary key (organisation_id, paragraph_id),
    foreign key (organisation_id, review_id, part) references record_part
);
create index record_paragraph_part on record_paragraph (organisation_id, review_id, part, position);
alter table record_paragraph enable row level security;
create policy tenant on record_paragraph using (organisation_id = tenant());

-- Whom "all but" leaves out and "only" lets in: the child, somebody in the child's life, or somebody who works here.
create table record_reader (
    organisation_id uuid not null,
    paragraph_id uuid not null,
    reader_id uuid not null,
    primary key (organisation_id, paragraph_id, reader_id),
    foreign key (organisation_id, paragraph_id) references record_paragraph on delete cascade
);
alter table record_reader enable row level security;
create policy tenant on record_reader using (organisation_id = tenant());

-- Who came to the review, and how; and whoever did not come but was asked.
create table record_guest (
    organisation_id uuid not null,
    review_id uuid not null,
    position int not null,
    name text not null check (name <> ''),
    capacity text not null default '',
    came text not null check (came in ('IN_PERSON', 'BY_LINK', 'SENT_VIEWS', 'APOLOGISED', 'DID_NOT_COME', 'CHILD_SAID_NO')),
    connection_id uuid, -- somebody of who is who
    person_id uuid, -- somebody who works here
    primary key (organisation_id, review_id, position),
    foreign key (organisation_id, review_id) references review_record
);
alter table record_guest enable row level security;
create policy tenant on record_guest using (organisation_id = tenant());

-- What was changed after signing: the signed text stays, this stands beside it.
create table record_amendment (
    organisation_id uuid not null,
    amendment_id uuid not null,
    review_id uuid not null,
    part text not null,
    text text not null check (text <> ''),
    because text not null check (because <> ''),
    readers text not null check (readers in ('EVERYONE', 'ALL_BUT', 'ONLY')),
    reader_ids uuid[] not null default '{}',
    made_on date not null,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    primary key (organisation_id, amendment_id),
    foreign key (organisation_id, review_id) references review_record
);
create index record_amendment_review on record_amendment (organisation_id, review_id, made_at);
alter table record_amendment enable row level security;
create policy tenant on record_amendment using (organisation_id = tenant());
revoke update, delete on record_amendment from ${application_role};

-- The manager's answer to the decisions: silence counts as agreement once its days have passed (by practice), so only
-- what was said stands here.
create table decisions_answer (
    organisation_id uuid not null,
    review_id uuid not null,
    answer_id uuid not null,
    agrees boolean not null,
    about uuid, -- the decision contested, absent where all were answered
    text text not null default '',
    made_on date not null,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    primary key (organisation_id, answer_id),
    foreign key (organisation_id, review_id) references review_record,
    check (agrees or text <> '')
);
create index decisions_answer_review on decisions_answer (organisation_id, review_id, made_at);
alter table decisions_answer enable row level security;
create policy tenant on decisions_answer using (organisation_id = tenant());
revoke update, delete on decisions_answer from ${application_role};

-- A signed record stays as it was signed, whatever a later version of the program tries.
create function record_stays_signed() returns trigger language plpgsql as
$$
declare
    row_of record := case when tg_op = 'DELETE' then old else new end;
    paragraph uuid;
    review uuid;
begin
    if tg_table_name = 'record_reader' then
        paragraph := row_of.paragraph_id;
        select p.review_id into review from record_paragraph p
            where p.organisation_id = row_of.organisation_id and p.paragraph_id = paragraph;
    else
        review := row_of.review_id;
    end if;
    if exists (select 1 from review_record r
               where r.organisation_id = row_of.organisation_id and r.review_id = review and r.signed_at is not null) then
        raise exception 'the record of this review is signed';
    end if;
    return row_of;
end
$$;
create trigger signed before insert or update or delete on record_part for each row execute function record_stays_signed();
create trigger signed before insert or update or delete on record_paragraph for each row execute function record_stays_signed();
create trigger signed before insert or update or delete on record_reader for each row execute function record_stays_signed();
create trigger signed before insert or update or delete on record_guest for each row execute function record_stays_signed();
create function signature_stays() returns trigger language plpgsql as
$$
begin
    if old.signed_at is not null and (new.signed_at, new.signed_by, new.signed_hash, new.knows_court, new.knows_complaint,
            new.rights_note) is distinct from (old.signed_at, old.signed_by, old.signed_hash, old.knows_court,
            old.knows_complaint, old.rights_note) then
        raise exception 'the record of this review is signed';
    end if;
    return new;
end
$$;
create trigger signed before update on review_record for each row execute function signature_stays();

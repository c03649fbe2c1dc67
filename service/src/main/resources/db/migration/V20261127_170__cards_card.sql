-- What a child signs in with. Of the secret in its square only a fingerprint is kept, of the four pictures only a slow
-- hash. A card works until it is revoked; a child has one that is not.
create table child_card (
    organisation_id uuid not null,
    card_id uuid not null,
    child_id uuid not null,
    number text not null, -- printed on it, to stop it by; it opens nothing
    secret_hash bytea not null,
    pictures text not null default '', -- empty until the child has chosen them
    pictures_chosen_at timestamptz,
    tries int not null default 0 check (tries between 0 and 5),
    issued_at timestamptz not null,
    issued_by uuid not null,
    issued_by_name text not null,
    frozen_at timestamptz, -- somebody else has it
    frozen_how text not null default '' check (frozen_how in ('', 'NUMBER', 'SPACE', 'STAFF')),
    revoked_at timestamptz,
    primary key (organisation_id, card_id),
    check ((pictures = '') = (pictures_chosen_at is null)),
    check ((frozen_at is null) = (frozen_how = ''))
);
create unique index child_card_secret on child_card (secret_hash);
create unique index child_card_number on child_card (number);
create unique index child_card_of_child on child_card (organisation_id, child_id) where revoked_at is null;
alter table child_card enable row level security;
create policy tenant on child_card using (organisation_id = tenant());

-- When a child came in, and how; never where.
create table child_sign_in (
    organisation_id uuid not null,
    sign_in_id uuid not null,
    child_id uuid not null,
    at timestamptz not null,
    way text not null check (way in ('CARD', 'VISIT', 'LINK')),
    opened_by_name text not null default '', -- of a visit, who opened it
    primary key (organisation_id, sign_in_id)
);
create index child_sign_in_child on child_sign_in (organisation_id, child_id, at desc);
alter table child_sign_in enable row level security;
create policy tenant on child_sign_in using (organisation_id = tenant());
revoke update, delete on child_sign_in from ${application_role};

-- A worker opened a child's space for ten minutes, to be finished by the child: on another device with a code, or here.
create table space_visit (
    organisation_id uuid not null,
    visit_id uuid not null,
    child_id uuid not null,
    place text not null, -- the first half of the code, which finds the row
    code_hash text not null default '', -- of the second half; empty where the device is handed over
    tries int not null default 0,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    until timestamptz not null,
    used_at timestamptz,
    primary key (organisation_id, visit_id)
);
create unique index space_visit_place on space_visit (place) where used_at is null;
alter table space_visit enable row level security;
create policy tenant on space_visit using (organisation_id = tenant());

-- Where a young person who chose so gets a link to sign in with, and the links sent; each works once, where it was asked for.
create table card_link_address (
    organisation_id uuid not null,
    child_id uuid not null,
    address text not null,
    chosen_at timestamptz not null,
    primary key (organisation_id, child_id)
);
alter table card_link_address enable row level security;
create policy tenant on card_link_address using (organisation_id = tenant());

create table card_link (
    organisation_id uuid not null,
    link_id uuid not null,
    card_id uuid not null,
    secret_hash bytea not null,
    asked_at timestamptz not null,
    until timestamptz not null,
    used_at timestamptz,
    primary key (organisation_id, link_id)
);
create index card_link_card on card_link (organisation_id, card_id, asked_at);
alter table card_link enable row level security;
create policy tenant on card_link using (organisation_id = tenant());

-- At the door nobody knows yet where a card belongs.
create function card_with_secret(hash bytea) returns table (organisation_id uuid, card_id uuid)
language sql stable security definer set search_path = public as
$$ select c.organisation_id, c.card_id from child_card c where c.secret_hash = hash and c.revoked_at is null $$;

create function card_with_number(wanted text) returns table (organisation_id uuid, card_id uuid)
language sql stable security definer set search_path = public as
$$ select c.organisation_id, c.card_id from child_card c where c.number = wanted and c.revoked_at is null $$;

create function visit_at_place(wanted text) returns table (organisation_id uuid, visit_id uuid)
language sql stable security definer set search_path = public as
$$ select v.organisation_id, v.visit_id from space_visit v where v.place = wanted and v.used_at is null $$;

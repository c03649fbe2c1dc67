-- A sign-in. Accounts belong to no organisation, so the application reads them only through the functions below.
create table account (
    account_id uuid not null primary key,
    email text not null unique,
    password_hash text not null,
    must_change boolean not null default true,
    disabled boolean not null default false,
    last_sign_in_at timestamptz,
    created_at timestamptz not null
);
alter table account enable row level security;
revoke all on account from ${application_role};

-- Who an account is in each organisation it may act for.
create table membership (
    organisation_id uuid not null,
    account_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, account_id),
    unique (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person
);
alter table membership enable row level security;
create policy tenant on membership using (organisation_id = tenant());

create function account_to_sign_in(wanted text)
returns table (account_id uuid, password_hash text, must_change boolean, disabled boolean)
language sql stable security definer set search_path = public as
$$ select account_id, password_hash, must_change, disabled from account where email = lower(wanted) $$;

create function memberships_of(wanted uuid)
returns table (organisation_id uuid, organisation text, person_id uuid, person text)
language sql stable security definer set search_path = public as
$$
    select m.organisation_id, o.name, m.person_id, p.name
    from membership m
    join organisation o using (organisation_id)
    join person p using (organisation_id, person_id)
    where m.account_id = wanted and p.left_on is null
    order by o.name
$$;

create function signed_in(who uuid, at timestamptz) returns void language sql security definer set search_path = public as
$$ update account set last_sign_in_at = at where account_id = who $$;

create function open_account(who uuid, address text, hash text, change boolean, at timestamptz) returns boolean
language sql security definer set search_path = public as
$$
    with made as (
        insert into account (account_id, email, password_hash, must_change, created_at)
        values (who, lower(address), hash, change, at) on conflict (email) do nothing returning 1)
    select exists (select 1 from made)
$$;

create function set_password(who uuid, hash text, change boolean) returns void
language sql security definer set search_path = public as
$$ update account set password_hash = hash, must_change = change where account_id = who $$;

-- Only from inside the organisation: an account of somebody else's is not found.
create function account_of_person(who uuid)
returns table (account_id uuid, email text, disabled boolean, must_change boolean, last_sign_in_at timestamptz)
language sql stable security definer set search_path = public as
$$
    select a.account_id, a.email, a.disabled, a.must_change, a.last_sign_in_at
    from account a join membership m using (account_id)
    where m.person_id = who and m.organisation_id = tenant()
$$;

create function disable_account(who uuid, off boolean) returns void
language sql security definer set search_path = public as
$$
    update account set disabled = off
    where account_id = who
      and exists (select 1 from membership m where m.account_id = who and m.organisation_id = tenant())
$$;

create function account_with_email(wanted text) returns uuid language sql stable security definer set search_path = public as
$$ select account_id from account where email = lower(wanted) $$;

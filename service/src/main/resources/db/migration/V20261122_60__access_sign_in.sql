-- The stamp goes up when the password changes or the account is closed; a session that remembers an older one has ended.
alter table account add column stamp int not null default 1;

-- An organisation closes its own door to an account without touching what the account may do elsewhere.
alter table membership add column closed boolean not null default false;

drop function account_to_sign_in(text);
create function account_to_sign_in(wanted text)
returns table (account_id uuid, password_hash text, must_change boolean, disabled boolean, stamp int)
language sql stable security definer set search_path = public as
$$ select account_id, password_hash, must_change, disabled, stamp from account where email = lower(wanted) $$;

drop function memberships_of(uuid);
create function memberships_of(wanted uuid, today date)
returns table (organisation_id uuid, organisation text, person_id uuid, person text)
language sql stable security definer set search_path = public as
$$
    select m.organisation_id, o.name, m.person_id, p.name
    from membership m
    join organisation o using (organisation_id)
    join person p using (organisation_id, person_id)
    where m.account_id = wanted and not m.closed and (p.left_on is null or p.left_on > today)
    order by o.name
$$;

-- Asked at every request: whether this session may still act as this person here.
create function account_stands(who uuid, remembered int, as_person uuid) returns boolean
language sql stable security definer set search_path = public as
$$
    select exists (
        select 1 from account a join membership m using (account_id)
        where a.account_id = who and a.stamp = remembered and not a.disabled
          and m.organisation_id = tenant() and m.person_id = as_person and not m.closed)
$$;

drop function set_password(uuid, text, boolean);
create function set_password(who uuid, hash text, change boolean) returns int
language sql security definer set search_path = public as
$$ update account set password_hash = hash, must_change = change, stamp = stamp + 1 where account_id = who returning stamp $$;

-- The same password under stronger parameters: nobody is signed out for it.
create function rehash_password(who uuid, old_hash text, new_hash text) returns void
language sql security definer set search_path = public as
$$ update account set password_hash = new_hash where account_id = who and password_hash = old_hash $$;

create function password_hash_of(who uuid) returns text language sql stable security definer set search_path = public as
$$ select password_hash from account where account_id = who $$;

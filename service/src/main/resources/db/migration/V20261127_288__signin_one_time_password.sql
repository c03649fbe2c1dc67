-- A password that somebody else made and handed over runs out, unless its owner has chosen their own by then. Of one
-- made before, no later day is known than that of the last sign-in, else of the opening.
alter table account add column one_time_until timestamptz check (one_time_until is null or must_change);
update account set one_time_until = coalesce(last_sign_in_at, created_at) + interval '7 days' where must_change;

drop function account_to_sign_in(text);
create function account_to_sign_in(wanted text)
returns table (
    account_id uuid, password_hash text, must_change boolean, one_time_until timestamptz, disabled boolean, stamp int)
language sql stable security definer set search_path = public as
$$
    select account_id, password_hash, must_change, one_time_until, disabled, stamp
    from account where email = lower(wanted)
$$;

-- Without a day on which it runs out the password is its owner's own.
drop function open_account(uuid, text, text, boolean, timestamptz);
create function open_account(who uuid, address text, hash text, until timestamptz, at timestamptz) returns boolean
language sql security definer set search_path = public as
$$
    with made as (
        insert into account (account_id, email, password_hash, must_change, one_time_until, created_at)
        values (who, lower(address), hash, until is not null, until, at) on conflict (email) do nothing returning 1)
    select exists (select 1 from made)
$$;

drop function reset_password(uuid, text);
create function reset_password(who uuid, hash text, until timestamptz) returns boolean
language sql security definer set search_path = public as
$$
    with reset as (
        update account set password_hash = hash, must_change = true, one_time_until = until, disabled = false,
            stamp = stamp + 1
        where account_id = who
          and exists (select 1 from membership m
                      where m.account_id = who and m.organisation_id = tenant() and m.accepted)
          and not exists (select 1 from membership m
                          where m.account_id = who and m.organisation_id <> tenant() and m.accepted)
        returning 1)
    select exists (select 1 from reset)
$$;

drop function rescue_account(text, text, timestamptz);
create function rescue_account(address text, hash text, until timestamptz, at timestamptz) returns uuid
language sql security definer set search_path = public as
$$
    update membership m set closed = false, closed_why = '', opened_at = at, warned_at = null
    from account a where a.email = lower(address) and m.account_id = a.account_id and m.closed_why = 'IDLE';
    update account set password_hash = hash, must_change = true, one_time_until = until, disabled = false,
        stamp = stamp + 1
    where email = lower(address) returning account_id
$$;

-- Their own.
drop function set_password(uuid, text, boolean);
create function set_password(who uuid, hash text) returns int
language sql security definer set search_path = public as
$$
    update account set password_hash = hash, must_change = false, one_time_until = null, stamp = stamp + 1
    where account_id = who returning stamp
$$;

-- A membership is one organisation's door to an account. Its stamp goes up when the organisation shuts the door or
-- signs the person out; a session that remembers an older one has ended here, and only here.
alter table membership
    add column stamp int not null default 1,
    add column accepted boolean not null default true,
    add column opened_at timestamptz,
    add column last_acted_at timestamptz,
    add column warned_at timestamptz,
    add column closed_why text not null default '' check (closed_why in ('', 'ADMINISTRATOR', 'IDLE', 'DECLINED'));
update membership m set opened_at = a.created_at from account a where a.account_id = m.account_id;
update membership set closed_why = 'ADMINISTRATOR' where closed;
alter table membership
    alter column opened_at set not null,
    add check (closed = (closed_why <> ''));

drop function memberships_of(uuid, date);
create function memberships_of(wanted uuid, today date)
returns table (organisation_id uuid, organisation text, person_id uuid, person text, stamp int, accepted boolean)
language sql stable security definer set search_path = public as
$$
    select m.organisation_id, o.name, m.person_id, p.name, m.stamp, m.accepted
    from membership m
    join organisation o using (organisation_id)
    join person p using (organisation_id, person_id)
    where m.account_id = wanted and not m.closed and (p.left_on is null or p.left_on > today)
    order by lower(o.name), m.organisation_id
$$;

drop function account_stands(uuid, int, uuid);
create function account_stands(who uuid, remembered int, as_person uuid, door int) returns boolean
language sql stable security definer set search_path = public as
$$
    select exists (
        select 1 from account a join membership m using (account_id)
        where a.account_id = who and a.stamp = remembered and not a.disabled
          and m.organisation_id = tenant() and m.person_id = as_person and m.stamp = door and m.accepted and not m.closed)
$$;

-- Whether a session that has not begun to act for anybody goes on.
create function account_goes_on(who uuid, remembered int) returns boolean
language sql stable security definer set search_path = public as
$$ select exists (select 1 from account where account_id = who and stamp = remembered and not disabled) $$;

-- Somebody who signs in for another organisation already is asked whether they act for this one too; they keep their
-- own password, and nothing is open before they have said yes. False where no account has the address.
create function ask_account(address text, as_person uuid, at timestamptz) returns boolean
language sql security definer set search_path = public as
$$
    with asked as (
        insert into membership (organisation_id, account_id, person_id, accepted, opened_at)
        select tenant(), account_id, as_person, false, at from account where email = lower(address)
        on conflict do nothing returning 1)
    select exists (select 1 from asked)
$$;

create function answer_invitation(who uuid, organisation uuid, yes boolean, at timestamptz) returns boolean
language sql security definer set search_path = public as
$$
    with answered as (
        update membership
        set accepted = yes, opened_at = at, closed = not yes, closed_why = case when yes then '' else 'DECLINED' end
        where account_id = who and organisation_id = organisation and not accepted and not closed
        returning 1)
    select exists (select 1 from answered)
$$;

-- What an organisation's administrator sees of an account: never where else it acts, nor when it was used there.
drop function account_of_person(uuid);
create function account_of_person(who uuid) returns table (account_id uuid, email text, must_change boolean)
language sql stable security definer set search_path = public as
$$
    select a.account_id, a.email, a.must_change
    from account a join membership m using (account_id)
    where m.person_id = who and m.organisation_id = tenant()
$$;

-- Whose account of this organisation has this address.
create function person_with_address(address text) returns uuid
language sql stable security definer set search_path = public as
$$
    select m.person_id from account a join membership m using (account_id)
    where a.email = lower(address) and m.organisation_id = tenant()
$$;

-- An invitation nobody has answered gives no right over an account, and takes none from whoever has it.
drop function reset_password(uuid, text);
create function reset_password(who uuid, hash text) returns boolean
language sql security definer set search_path = public as
$$
    with reset as (
        update account set password_hash = hash, must_change = true, disabled = false, stamp = stamp + 1
        where account_id = who
          and exists (select 1 from membership m
                      where m.account_id = who and m.organisation_id = tenant() and m.accepted)
          and not exists (select 1 from membership m
                          where m.account_id = who and m.organisation_id <> tenant() and m.accepted)
        returning 1)
    select exists (select 1 from reset)
$$;

-- Whether an account of this organisation acts for another too; not for which.
create function is_shared(who uuid) returns boolean
language sql stable security definer set search_path = public as
$$
    select exists (select 1 from membership m where m.account_id = who and m.organisation_id <> tenant() and m.accepted)
$$;

-- Another address to sign in with, under the same conditions; false where it is taken or the account is not only ours.
create function change_address(who uuid, address text) returns boolean
language sql security definer set search_path = public as
$$
    with changed as (
        update account set email = lower(address)
        where account_id = who
          and exists (select 1 from membership m
                      where m.account_id = who and m.organisation_id = tenant() and m.accepted)
          and not exists (select 1 from membership m
                          where m.account_id = who and m.organisation_id <> tenant() and m.accepted)
          and not exists (select 1 from account other where other.email = lower(address) and other.account_id <> who)
        returning 1)
    select exists (select 1 from changed)
$$;

-- A person's own wish: every session of the account ends, wherever it acts.
create function end_sessions(who uuid) returns void language sql security definer set search_path = public as
$$ update account set stamp = stamp + 1 where account_id = who $$;

-- A new one-time password from the console, for whoever runs the machine when no administrator can get in; opens what
-- had been closed because nobody used it.
create function rescue_account(address text, hash text, at timestamptz) returns uuid
language sql security definer set search_path = public as
$$
    update membership m set closed = false, closed_why = '', opened_at = at, warned_at = null
    from account a where a.email = lower(address) and m.account_id = a.account_id and m.closed_why = 'IDLE';
    update account set password_hash = hash, must_change = true, disabled = false, stamp = stamp + 1
    where email = lower(address) returning account_id
$$;

-- Nobody asks these.
drop function disable_account(uuid, boolean);
drop function account_with_email(text);

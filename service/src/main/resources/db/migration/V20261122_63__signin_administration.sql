-- A new one-time password from an administrator, which ends every session of the account. Refused where the account
-- acts for another organisation too: one organisation's administrator must not get into another's records with it.
create function reset_password(who uuid, hash text) returns boolean
language sql security definer set search_path = public as
$$
    with reset as (
        update account set password_hash = hash, must_change = true, disabled = false, stamp = stamp + 1
        where account_id = who
          and exists (select 1 from membership m where m.account_id = who and m.organisation_id = tenant())
          and not exists (select 1 from membership m where m.account_id = who and m.organisation_id <> tenant())
        returning 1)
    select exists (select 1 from reset)
$$;

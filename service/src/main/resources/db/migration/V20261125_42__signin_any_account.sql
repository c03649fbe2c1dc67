-- Whether anybody at all can sign in: until somebody can, the first administrator may be set up, be it for an authority
-- whose return was loaded before.
create function any_account() returns boolean language sql stable security definer set search_path = public as
$$ select exists (select 1 from account) $$;

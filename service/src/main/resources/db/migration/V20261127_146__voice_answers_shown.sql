-- An answer written to the child: they read it in their own space, from this moment on. Absent for one noted for staff alone.
alter table wish_answer add column shown_at timestamptz;

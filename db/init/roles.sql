-- The roles of Adep, and their rights on one database.
--
-- Adep runs this file itself on its embedded server. On a server of your own (PostgreSQL 15 to 18) run it once, as a superuser,
-- inside the new database; running it again is harmless:
--
--   createdb --encoding=UTF8 --template=template0 adep
--   psql --dbname=adep --set=ON_ERROR_STOP=1 --file=db/init/roles.sql
--   psql --dbname=adep --command='\password adep_owner' --command='\password adep_app'
--
-- The file holds no password: a login without one cannot sign in, and \password sends only its hash.
--
--   adep_owner     owns the database and runs the migrations
--   adep_app       the login of the application: owns nothing, inherits nothing, takes one of the four roles per transaction
--   adep_office, adep_agency, adep_public, adep_admin      for whom a transaction acts
--   adep_register, adep_tally, adep_search, adep_bell      owners of the few functions that see past the row policies
--
-- adep_owner may hand a function to one of those owners but does not inherit their rights, else their policies would hold
-- for the owner as well. To change such a function later a migration says: set local role adep_tally; … reset role;

do $roles$
declare
    name text;
begin
    foreach name in array array['adep_owner', 'adep_app'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
        execute format(
            'alter role %I login noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication', name);
    end loop;

    foreach name in array array['adep_office', 'adep_agency', 'adep_public', 'adep_admin',
                                'adep_register', 'adep_tally', 'adep_search', 'adep_bell'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
        execute format(
            'alter role %I nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication', name);
    end loop;
end
$roles$;

do $members$
declare
    options text := '';
    name text;
begin
    -- Before 16 a membership has no options of its own: noinherit of the member says the same.
    if current_setting('server_version_num')::int >= 160000 then
        options := ' with inherit false, set true';
    end if;
    foreach name in array array['adep_office', 'adep_agency', 'adep_public', 'adep_admin'] loop
        execute format('grant %I to adep_app', name) || options;
    end loop;
    foreach name in array array['adep_register', 'adep_tally', 'adep_search', 'adep_bell'] loop
        execute format('grant %I to adep_owner', name) || options;
    end loop;
end
$members$;

do $rights$
begin
    execute format('alter database %I owner to adep_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to adep_app', current_database());
end
$rights$;

alter schema public owner to adep_owner;
revoke create on schema public from public;
grant usage on schema public to adep_app, adep_office, adep_agency, adep_public, adep_admin;
-- The owner of a function needs create on its schema, or the function cannot be handed over.
grant usage, create on schema public to adep_register, adep_tally, adep_search, adep_bell;

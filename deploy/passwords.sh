#!/bin/sh
# Gives the two logins their passwords; run by the database image once, after db/init/roles.sql.
set -eu
psql --username=postgres --dbname=adep --set=ON_ERROR_STOP=1 \
    --set=owner="$(cat /run/secrets/owner_password)" --set=app="$(cat /run/secrets/app_password)" <<'SQL'
alter role adep_owner password :'owner';
alter role adep_app password :'app';
SQL

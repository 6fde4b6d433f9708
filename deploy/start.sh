#!/bin/sh
# Hands the mounted passwords to Adep and starts it.
set -eu
SPRING_DATASOURCE_PASSWORD=$(cat /run/secrets/app_password)
SPRING_FLYWAY_PASSWORD=$(cat /run/secrets/owner_password)
export SPRING_DATASOURCE_PASSWORD SPRING_FLYWAY_PASSWORD
exec java -jar /adep/adep.jar

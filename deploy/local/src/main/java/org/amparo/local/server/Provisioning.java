package org.amparo.local.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** One database and its three roles, made so that doing it again changes nothing but passwords. */
final class Provisioning {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,40}");

    private final LocalPostgres postgres;
    private final String database;
    private final Credentials credentials;

    Provisioning(LocalPostgres postgres, String database, Credentials credentials) {
        if (!NAME.matcher(database).matches()) {
            throw new IllegalArgumentException("not a name of a database");
        }
        this.postgres = postgres;
        this.database = database;
        this.credentials = credentials;
    }

    void run() throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            role(statement, "owner", credentials.owner());
            role(statement, "app", credentials.app());
            role(statement, "worker", credentials.worker());
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                statement.execute(sentence("create database %1$s owner %1$s_owner template template0"));
            }
            for (var grant : List.of(
                    "revoke all on database %1$s from public",
                    "grant connect on database %1$s to %1$s_app, %1$s_worker")) {
                statement.execute(sentence(grant));
            }
        }
        try (var connection = postgres.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("revoke all on schema public from public");
            statement.execute(sentence("grant usage on schema public to %1$s_app, %1$s_worker"));
        }
    }

    private void role(Statement statement, String suffix, String password) throws SQLException {
        var role = database + "_" + suffix;
        if (!exists(statement.getConnection(), "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role);
        }
        statement.execute(
                "alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'"
                        .formatted(role, password.replace("'", "''")));
    }

    private String sentence(String form) {
        return form.formatted(database);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}

package org.tumen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The database that a process has left, read from a copy because reading would mend it. */
record Left(Path database) {

    /** Copies this state folder to a folder in the other one. */
    static Left behind(Path state, Path copies) throws IOException {
        return new Left(copy(state, Files.createTempDirectory(copies, "left")).resolve("db"));
    }

    /** Copies a state folder with all that is in it to another one, which is given back. */
    static Path copy(Path state, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(state)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(state.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
        return to;
    }

    /** Rows of these tables; a table that is not there has none. */
    Map<String, Integer> counts(List<String> tables) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:file:" + database.resolve("tumen")
                + ";hsqldb.lock_file=false;shutdown=true", "sa", "")) {
            for (String table : tables) {
                counts.put(table, count(connection, table));
            }
        }
        return counts;
    }

    /** A text that a query gives. */
    String text(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:file:" + database.resolve("tumen")
                + ";hsqldb.lock_file=false;shutdown=true", "sa", "");
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (ResultSet known = connection.getMetaData().getTables(null, null, table.toUpperCase(), null)) {
            if (!known.next()) {
                return 0;
            }
        }
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

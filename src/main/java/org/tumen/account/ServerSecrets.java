package org.tumen.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the server keeps to itself and must still know when it starts again. It is made when it is first needed, and
 * stands nowhere but in the database.
 */
@Component
class ServerSecrets {

    private final JdbcClient jdbc;

    ServerSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The secret of this name. */
    String of(String name) {
        return stored(name).orElseGet(() -> {
            jdbc.sql("insert into server_secret (name, secret) values (?, ?)").params(name, Token.random()).update();
            return stored(name).orElseThrow();
        });
    }

    private Optional<String> stored(String name) {
        return jdbc.sql("select secret from server_secret where name = ?").param(name).query(String.class).optional();
    }
}

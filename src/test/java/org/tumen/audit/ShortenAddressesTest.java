package org.tumen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tumen.kit.CivilTime;

/** The audit log forgets where somebody was once that has served its purpose, and forgets nothing else. */
class ShortenAddressesTest {

    private static final String BEFORE = "8";
    private static final int DAYS = 90;
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private SingleConnectionDataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:hsqldb:mem:" + UUID.randomUUID());
        source = new SingleConnectionDataSource(connection, true);
        jdbc = new JdbcTemplate(source);
        migrate(BEFORE);
        log("Kim", "SIGNED_IN", "192.0.2.77", DAYS + 1);
        log("Kim", "SIGNED_IN", "2001:db8:7:1::99", DAYS + 1);
        log("Kim", "SIGNED_IN", "192.0.2.78", DAYS - 1);
        log("", "SIGN_IN_REFUSED", "198.51.100.3", DAYS + 1);
        log("Kim", "PUBLISHED", "3", DAYS + 1);
        migrate("latest");
    }

    @AfterEach
    void close() {
        jdbc.execute("shutdown");
        source.destroy();
    }

    @Test
    void whatWasWrittenDownBeforeIsKept() {
        assertThat(addresses()).containsExactly("192.0.2.77", "2001:db8:7:1::99", "192.0.2.78", "198.51.100.3");
        assertThat(jdbc.queryForList("select subject from audit_entry order by id", String.class))
                .containsExactly("", "", "", "", "3");
    }

    @Test
    void addressesAreShortenedAfterTheirDays() {
        shorten(NOW);
        List<String> shortened = addresses();
        shorten(NOW);

        assertThat(shortened).containsExactly("192.0.2.0/24", "2001:db8:7:0:0:0:0:0/48", "192.0.2.78",
                "198.51.100.0/24").isEqualTo(addresses());

        shorten(NOW.plusSeconds(2 * 86_400));
        assertThat(addresses()).contains("192.0.2.0/24").doesNotContain("192.0.2.78");
        assertThat(jdbc.queryForObject("select count(*) from audit_entry", Integer.class)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set author = 'Park'", "delete from audit_entry"})
    void theLogStillOnlyGrows(String sql) {
        assertThatThrownBy(() -> jdbc.update(sql)).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the audit log only grows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_address set address = '192.0.2.1'", "delete from audit_address",
        "update audit_address set shortened = false", "update audit_address set address = 'x', shortened = true"})
    void anAddressIsOnlyShortened(String sql) {
        shorten(NOW);

        assertThatThrownBy(() -> jdbc.update(sql)).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only shortened");
    }

    @ParameterizedTest
    @CsvSource({"10.1.2.3,10.1.2.0/24", "::ffff:10.1.2.3,10.1.2.0/24", "nowhere,–",
        "2001:db8::1,2001:db8:0:0:0:0:0:0/48"})
    void ofAnAddressTheNetworkIsLeft(String address, String network) {
        assertThat(AuditAddress.network(address)).isEqualTo(network);
    }

    private void shorten(Instant now) {
        new ShortenAddresses(jdbc, new CivilTime(Clock.fixed(now, ZoneId.of("Asia/Seoul"))), DAYS).now();
    }

    private List<String> addresses() {
        return jdbc.queryForList("select address from audit_address order by audit_entry", String.class);
    }

    private void log(String author, String action, String subject, int daysAgo) {
        jdbc.update("insert into audit_entry (happened, author, action, subject) values (?, ?, ?, ?)",
                LocalDateTime.parse("2026-11-30T12:00:00").minusDays(daysAgo), author, action, subject);
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration", "classpath:db/hsqldb")
                .target(target).load().migrate();
    }
}

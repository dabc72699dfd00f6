package org.tumen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.audit.AuditEntry.Action;
import org.tumen.audit.AuditEntry.Kind;
import org.tumen.statistics.FiguresOnly;
import org.tumen.statistics.SetClock;

/** The audit log finds what is asked for, and only grows. */
class AuditLogTest {

    private ConfigurableApplicationContext application;
    private AuditLog log;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(FiguresOnly.class, SetClock.class)
                .web(WebApplicationType.NONE).run("--spring.datasource.url=jdbc:hsqldb:mem:" + UUID.randomUUID()
                        + ";hsqldb.tx=mvcc");
        log = application.getBean(AuditLog.class);
        jdbc = application.getBean(JdbcTemplate.class);
        log.write("Kim", Action.UPLOADED, "figures.csv");
        log.writeFrom("Lee", Action.SIGNED_IN, "10.0.0.1");
        log.write("Kim", Action.PUBLISHED, "3");
        log.writeFrom("", Action.SIGN_IN_REFUSED, "10.0.0.2");
    }

    @AfterEach
    void close() {
        jdbc.execute("shutdown");
        application.close();
    }

    @Test
    void tellsTheNewestFirstPageByPage() {
        assertThat(found(AuditFilter.ALL, 0, 3)).containsExactly("10.0.0.2", "3", "10.0.0.1");
        assertThat(found(AuditFilter.ALL, 3, 3)).containsExactly("figures.csv");
        assertThat(log.count(AuditFilter.ALL)).isEqualTo(4);
        try (Stream<AuditEntry> all = log.stream(AuditFilter.ALL)) {
            assertThat(all).extracting(AuditEntry::about).containsExactly("10.0.0.2", "3", "10.0.0.1",
                    "figures.csv");
        }
    }

    @Test
    void findsByKindPersonAndDay() {
        LocalDate today = LocalDate.of(2026, 12, 1);

        assertThat(found(AuditFilter.ALL.withKind(Kind.SIGN_INS))).containsExactly("10.0.0.2", "10.0.0.1");
        assertThat(found(AuditFilter.ALL.withAuthor("Kim"))).containsExactly("3", "figures.csv");
        assertThat(found(AuditFilter.ALL.withAuthor(""))).containsExactly("10.0.0.2");
        assertThat(found(AuditFilter.ALL.withKind(Kind.FILES).withAuthor("Lee"))).isEmpty();
        assertThat(found(AuditFilter.ALL.withFrom(today.minusDays(1)).withTo(today.plusDays(1)))).hasSize(4);
        assertThat(found(AuditFilter.ALL.withFrom(today).withTo(today))).as("their day").hasSize(4);
        assertThat(found(AuditFilter.ALL.withFrom(today.plusDays(1)))).isEmpty();
        assertThat(found(AuditFilter.ALL.withTo(today.minusDays(1)))).isEmpty();
        assertThat(log.authors()).containsExactly("", "Kim", "Lee");
    }

    @Test
    void isNeitherChangedNorCut() {
        for (String sql : List.of("update audit_entry set author = 'Park'", "delete from audit_entry",
                "delete from audit_entry where id = (select min(id) from audit_entry)")) {
            assertThatThrownBy(() -> jdbc.update(sql)).as(sql).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("the audit log only grows");
        }
        assertThat(found(AuditFilter.ALL)).hasSize(4);
    }

    private List<String> found(AuditFilter filter) {
        return found(filter, 0, 100);
    }

    private List<String> found(AuditFilter filter, int offset, int most) {
        return log.entries(filter, offset, most).stream().map(AuditEntry::about).toList();
    }
}

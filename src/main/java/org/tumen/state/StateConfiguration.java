package org.tumen.state;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** What looks after the state folder. */
@Configuration(proxyBeanMethods = false)
class StateConfiguration {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9_]+?)__.*\\.sql");

    /** Wraps the connection pool, so that every connection comes from the guarded data source. */
    @Bean
    static BeanPostProcessor guardedDatabase(ObjectProvider<OpenDatabase> open) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? open.getObject().guarded(pool) : bean;
            }
        };
    }

    @Bean
    DatabaseTrouble databaseTrouble() {
        return new DatabaseTrouble();
    }

    @Bean
    Journal journal(@Value("${spring.datasource.url}") String url, @Value("${tumen.state}") Path state)
            throws IOException {
        return new Journal(DatabaseFiles.at(url).map(files -> state.resolve(Journal.NAME)).orElse(null),
                newestSchema());
    }

    @Bean
    OpenDatabase openDatabase(@Value("${tumen.state}") Path state, Journal journal, DatabaseTrouble trouble,
            Clock clock) {
        return new OpenDatabase(state, journal, trouble, new CopyBeforeMigration(state.resolve("backups"), journal,
                clock));
    }

    @Bean
    DiskSpace diskSpace(@Value("${tumen.state}") Path state, @Value("${tumen.least-room}") DataSize least) {
        return new DiskSpace(state, least.toBytes());
    }

    @Bean
    StateHealth stateHealth(JdbcTemplate jdbc, DatabaseTrouble trouble, Journal journal, DiskSpace space) {
        return new StateHealth(jdbc, trouble, journal, space);
    }

    /** The greatest version of a migration that this Tumen brings. */
    private static MigrationVersion newestSchema() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        return Stream.of(resources.getResources("classpath:db/migration/V*.sql"),
                        resources.getResources("classpath:db/hsqldb/V*.sql")).flatMap(Arrays::stream)
                .map(file -> MIGRATION.matcher(String.valueOf(file.getFilename()))).filter(Matcher::matches)
                .map(m -> MigrationVersion.fromVersion(m.group(1))).max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }
}

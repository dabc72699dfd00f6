package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.RowMeaning;
import org.tumen.upload.layout.Shape;

/** How a table was read is known again by its headings, however many there are. */
class RememberedShapesTest {

    private static final String HEADER = "indicator|ref_area|sex|age|category|".repeat(100);

    private final RememberedShapes remembered = new RememberedShapes(JdbcClient.create(database()));

    @Test
    void aLongHeaderIsKnownAgain() {
        remembered.remember(HEADER, new Shape.Own(1));
        remembered.remember(HEADER, new Shape.Own(3));

        assertThat(remembered.of(HEADER)).contains(new Shape.Own(3));
        assertThat(remembered.of(HEADER + "|")).isEmpty();
    }

    @Test
    void aShapeThatIsTooLongToKeepIsForgotten() {
        remembered.remember(HEADER, new Shape.Own(1));
        remembered.remember(HEADER, new Shape.Wide(1, 0, Map.of(), Map.of("x".repeat(200_000),
                new RowMeaning.Ignored()),
                Defaults.PLAIN));

        assertThat(remembered.of(HEADER)).isEmpty();
    }

    private static DriverManagerDataSource database() {
        var database = new DriverManagerDataSource("jdbc:hsqldb:mem:remembered;hsqldb.tx=mvcc", "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}

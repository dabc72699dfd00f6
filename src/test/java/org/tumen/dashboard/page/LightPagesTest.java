package org.tumen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tumen.account.ui.HttpReader;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.ManyReturns;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Releases;

/** What a browser is sent first stays small, however many figures there are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:light;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/light",
    "vaadin.productionMode=true", "vaadin.react.enable=false", "vaadin.eagerServerLoad=true"})
class LightPagesTest {

    private static final int MOST_BYTES = 300_000;

    @LocalServerPort
    private int port;
    @Autowired
    private Publish publish;
    @Autowired
    private Releases releases;

    @BeforeEach
    void publishMany() {
        if (releases.newest().orElseThrow().number() == ShippedData.releases().size()) {
            ManyReturns.publish(publish, releases, 0, ManyReturns.COUNT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/returns", "/returns?form=table", "/returns?from=2003&to=2003", "/returns?source=all",
        "/returns?release=3", "/gender", "/destinations", "/destinations?form=table", "/age", "/", "/sources",
        "/search?q=women"})
    void theFirstAnswerIsSmall(String address) {
        try (HttpReader reader = new HttpReader(port)) {
            String page = reader.get(address).body();

            assertThat(page).contains("data-release");
            assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        }
    }
}

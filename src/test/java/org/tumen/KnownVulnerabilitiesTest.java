package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing is shipped that is known to be vulnerable: all that the bill of materials and the lock file of npm name is
 * looked up in the OSV database, where that can be reached. What is known and does not concern Tumen is told in
 * docs/vulnerabilities.md, by its number.
 */
class KnownVulnerabilitiesTest {

    private static final URI OSV = URI.create("https://api.osv.dev/v1/querybatch");
    private static final Path TOLD = Path.of("docs/vulnerabilities.md");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JsonMapper json = new JsonMapper();

    @Test
    void theBillOfMaterialsNamesWhatIsShipped() throws IOException {
        assertThat(shipped()).anyMatch(p -> p.startsWith("pkg:maven/org.apache.tomcat.embed/tomcat-embed-core@"))
                .anyMatch(p -> p.startsWith("pkg:maven/org.hsqldb/hsqldb@"))
                .anyMatch(p -> p.startsWith("pkg:npm/%40vaadin/charts@"))
                .noneMatch(p -> p.contains("collaboration-engine") || p.contains("junit"));
    }

    @Test
    void nothingShippedIsKnownToBeVulnerable() throws IOException, InterruptedException {
        List<String> packages = shipped();
        String told = Files.readString(TOLD);

        List<String> known = new ArrayList<>();
        JsonNode results = json.readTree(ask(packages)).get("results");
        for (int i = 0; i < packages.size(); i++) {
            for (JsonNode one : results.get(i).path("vulns")) {
                if (!told.contains(one.get("id").asString())) {
                    known.add(packages.get(i) + " " + one.get("id").asString());
                }
            }
        }

        assertThat(known).as("to be upgraded, or told in " + TOLD).isEmpty();
    }

    private String ask(List<String> packages) throws InterruptedException {
        String query = json.writeValueAsString(Map.of("queries", packages.stream()
                .map(p -> Map.of("package", Map.of("purl", p))).toList()));
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(OSV).timeout(PATIENCE)
                    .POST(HttpRequest.BodyPublishers.ofString(query)).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : fail(OSV + " answers " + answer.statusCode());
        } catch (IOException e) {
            return abort(OSV + " cannot be reached; " + TOLD + " tells what was known when it was written");
        }
    }

    private List<String> shipped() throws IOException {
        JsonNode jars = json.readTree(Files.readString(Path.of("target/classes/META-INF/sbom/application.cdx.json")));
        JsonNode scripts = json.readTree(Files.readString(Path.of("package-lock.json")));
        return Stream.concat(
                StreamSupport.stream(jars.get("components").spliterator(), false).map(c -> c.get("purl").asString()),
                scripts.get("packages").properties().stream()
                        .filter(p -> p.getKey().startsWith("node_modules/") && !p.getValue().path("dev").asBoolean())
                        .map(p -> "pkg:npm/" + p.getKey().replaceAll(".*node_modules/", "").replace("@", "%40") + "@"
                                + p.getValue().get("version").asString())).distinct().toList();
    }
}

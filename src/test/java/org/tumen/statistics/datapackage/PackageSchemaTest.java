package org.tumen.statistics.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the data package are what datapackage.json says they are. */
class PackageSchemaTest {

    private static final JsonNode DESCRIPTOR = JsonMapper.shared().readTree(ShippedData.text("datapackage.json"));

    static final List<JsonNode> RESOURCES = list(DESCRIPTOR.get("resources"));

    @Test
    void describesEveryFileThatIsRead() {
        Set<String> read = rows("releases.csv").stream().flatMap(r -> Stream.of(r.getField("path"),
                r.getField("withdrawn"))).filter(f -> !f.isEmpty()).collect(Collectors.toSet());
        read.addAll(Set.of("indicators.csv", "sources.csv", "codes.csv", "comments.csv", "notes.csv",
                "events.csv", "countries.csv", "releases.csv"));

        assertThat(RESOURCES.stream().map(r -> r.get("path").asString())).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @FieldSource("RESOURCES")
    void theFirstRowNamesTheFields(JsonNode resource) {
        assertThat(rows(path(resource)).getFirst().getHeader()).isEqualTo(list(resource.get("schema").get("fields"))
                .stream().map(f -> f.get("name").asString()).toList());
    }

    @ParameterizedTest
    @FieldSource("RESOURCES")
    void everyValueKeepsItsFieldsTypeAndConstraints(JsonNode resource) {
        List<String> broken = new ArrayList<>();
        for (NamedCsvRecord row : rows(path(resource))) {
            for (JsonNode field : list(resource.get("schema").get("fields"))) {
                String value = row.getField(field.get("name").asString());
                if (!keeps(value, field)) {
                    broken.add("%s, line %d, %s: %s".formatted(path(resource), row.getStartingLineNumber(),
                            field.get("name").asString(), value));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RESOURCES")
    void noTwoRowsHaveTheSameKey(JsonNode resource) {
        JsonNode key = resource.get("schema").get("primaryKey");

        assertThat(rows(path(resource)).stream().map(r -> values(r, key))).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("RESOURCES")
    void uniqueFieldsHoldNoValueTwice(JsonNode resource) {
        list(resource.get("schema").get("fields")).stream()
                .filter(f -> f.path("constraints").path("unique").asBoolean(false))
                .map(f -> f.get("name").asString())
                .forEach(f -> assertThat(rows(path(resource)).stream().map(r -> r.getField(f))).as(f)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @FieldSource("RESOURCES")
    void everyReferenceLeadsToARow(JsonNode resource) {
        for (JsonNode key : list(resource.get("schema").path("foreignKeys"))) {
            JsonNode target = RESOURCES.stream().filter(r -> r.get("name").asString()
                    .equals(key.get("reference").get("resource").asString())).findFirst().orElseThrow();
            Set<List<String>> known = rows(path(target)).stream()
                    .map(r -> values(r, key.get("reference").get("fields"))).collect(Collectors.toSet());

            assertThat(rows(path(resource)).stream().map(r -> values(r, key.get("fields")))
                    .filter(v -> !v.equals(List.of("")))).as(key.toString()).allMatch(known::contains);
        }
    }

    @Test
    void codesInTheSchemaAreThoseOfTheCodeLists() {
        for (JsonNode field : list(RESOURCES.getFirst().get("schema").get("fields"))) {
            if (field.path("constraints").has("enum")) {
                String list = field.get("name").asString();
                assertThat(texts(field.get("constraints").get("enum"))).as(list)
                        .containsExactlyInAnyOrderElementsOf(rows("codes.csv").stream()
                                .filter(r -> r.getField("list").equals(list)).map(r -> r.getField("code")).toList());
            }
        }
    }

    private static boolean keeps(String value, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        return ofType(value, field.get("type").asString())
                && (!constraints.has("enum") || texts(constraints.get("enum")).contains(value))
                && (!constraints.has("pattern") || value.matches(constraints.get("pattern").asString()))
                && (!constraints.has("minimum")
                    || new BigDecimal(value).compareTo(constraints.get("minimum").decimalValue()) >= 0);
    }

    private static boolean ofType(String value, String type) {
        return switch (type) {
            case "string" -> true;
            case "integer" -> value.matches("-?\\d+");
            case "number" -> value.matches("-?\\d+(\\.\\d+)?");
            case "date" -> LocalDate.parse(value).toString().equals(value);
            default -> throw new IllegalArgumentException("no test for type " + type);
        };
    }

    private static List<NamedCsvRecord> rows(String path) {
        return CsvReader.builder().ofNamedCsvRecord(ShippedData.text(path)).stream().toList();
    }

    private static String path(JsonNode resource) {
        return resource.get("path").asString();
    }

    private static List<String> values(NamedCsvRecord row, JsonNode fields) {
        List<String> names = fields.isArray() ? texts(fields) : List.of(fields.asString());
        return names.stream().map(row::getField).toList();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

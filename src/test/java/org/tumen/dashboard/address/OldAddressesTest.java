package org.tumen.dashboard.address;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tumen.dashboard.filter.Choices;
import org.tumen.dashboard.topic.Topic;
import org.tumen.statistics.datapackage.ShippedData;

/**
 * Addresses that people have kept open the view that they always opened. The list is not to be changed: an address
 * that no longer means what it meant breaks the links of others.
 */
class OldAddressesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "addresses.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void anOldAddressOpensTheSameView(Topic topic, String query, String canonical, String notUnderstood) {
        Choices offer = topic.choices(ShippedData.newest().stream().filter(o -> topic.indicators().contains(o.indicator())).toList(),
                ShippedData.catalogue(), ShippedData.releases().reversed());

        var parsed = ViewLink.parse(topic, offer, parameters(query));

        assertThat(said(topic, parsed)).isEqualTo(topic.path() + "|" + canonical + "|" + notUnderstood);
        var again = ViewAddress.of(topic.path(), parsed.state());
        assertThat(ViewLink.parse(topic, offer, parameters(again.query())).state()).isEqualTo(parsed.state());
    }

    private static String said(Topic topic, ViewLink.Parsed parsed) {
        return topic.path() + "|" + ViewAddress.of(topic.path(), parsed.state()).query() + "|"
                + parsed.problems().stream().map(p -> p.parameter() + "=" + p.value()).sorted().collect(joining(";"));
    }

    private static Map<String, List<String>> parameters(String query) {
        return Stream.of(query.split("&")).filter(p -> !p.isEmpty()).map(p -> p.split("=", 2))
                .collect(groupingBy(p -> p[0], LinkedHashMap::new,
                        mapping(p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8), toList())));
    }
}

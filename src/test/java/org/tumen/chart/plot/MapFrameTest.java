package org.tumen.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The land of a map, which the build draws, lies where the symbols of its places do. */
class MapFrameTest {

    /** For example {@code europe: { atlas: 'countries-50m', meridian: 10, scale: 4500, window: [-40, 28, 62, 71] }}. */
    private static final Pattern LAND = Pattern.compile(
            "'?([\\w-]+)'?: \\{ atlas: '[\\w-]+', meridian: (\\d+), scale: \\d+(?:, window: \\[([^]]+)])? }");

    private final List<MatchResult> lands = LAND.matcher(Files.readString(Path.of("frontend/land.ts"))).results().toList();

    MapFrameTest() throws IOException {
    }

    @Test
    void eachHasItsLand() throws IOException {
        List<String> frames = Arrays.stream(MapFrame.values()).map(MapFrame::key).toList();
        assertThat(lands).extracting(land -> land.group(1)).containsExactlyInAnyOrderElementsOf(frames);
        assertThat(Pattern.compile("import\\('virtual:land/([\\w-]+)'\\)").matcher(
                Files.readString(Path.of("frontend/places.ts"))).results().map(land -> land.group(1)))
                .containsExactlyInAnyOrderElementsOf(frames);
    }

    @ParameterizedTest
    @EnumSource
    void theLandHasTheSameMeridian(MapFrame frame) {
        assertThat(frame.at(Double.parseDouble(land(frame).group(2)), 0).x()).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(names = {"EAST_ASIA", "EUROPE"})
    void thePartOfTheLandThatIsDrawnReachesBeyondTheFrame(MapFrame frame) {
        double[] window = Arrays.stream(land(frame).group(3).split(",")).mapToDouble(Double::parseDouble).toArray();
        double meridian = Double.parseDouble(land(frame).group(2));
        double middle = (window[1] + window[3]) / 2;

        assertThat(frame.at(window[0], middle).x()).isLessThan(frame.left());
        assertThat(frame.at(window[2], middle).x()).isGreaterThan(frame.right());
        assertThat(frame.at(meridian, window[1]).y()).isLessThan(frame.bottom());
        assertThat(frame.at(meridian, window[3]).y()).isGreaterThan(frame.top());
    }

    private MatchResult land(MapFrame frame) {
        return lands.stream().filter(land -> land.group(1).equals(frame.key())).findFirst().orElseThrow();
    }
}

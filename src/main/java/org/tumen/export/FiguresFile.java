package org.tumen.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Csv;
import org.tumen.statistics.Observation;
import org.tumen.wording.Bounds;
import org.tumen.wording.Shown;

/** Figures as a file, in the columns of the data package. */
public final class FiguresFile {

    private FiguresFile() {
    }

    /**
     * Exactly these figures, one after the other. The comment says what was computed here, and what bounds beside a
     * value are.
     *
     * @param figures hands each figure to the consumer that it is given
     */
    public static ExportFile of(String name, Consumer<Consumer<Shown>> figures) {
        return new ExportFile(name, Observation.COLUMNS, row -> figures.accept(shown -> row.accept(record(shown))));
    }

    private static List<String> record(Shown shown) {
        Observation o = shown.figure();
        return List.of(o.indicator(), o.refArea(), o.sex().code(), o.age(), o.category(), o.timePeriod().code(),
                Csv.number(o.value()), Csv.number(o.lower()), Csv.number(o.upper()), o.unitMeasure(), o.obsStatus(),
                o.sampleSize() == null ? "" : o.sampleSize().toString(), o.source(), Csv.harmless(o.locator()),
                Csv.harmless(comment(shown)), code(o.attributes().qualifier()), code(o.attributes().boundKind()),
                code(o.attributes().computed()));
    }

    private static String code(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static @Nullable String comment(Shown shown) {
        String share = shown.origin() instanceof Shown.Origin.Share ? "Share computed from the counts of this source."
                : "";
        // An interval that the source calls one is called so by the remark itself.
        String bounds = shown.bounds().map(kind -> switch (kind) {
            case RANGE -> "Range given by the source.";
            case INTERVAL, INTERVAL_90, INTERVAL_99, ALTERNATIVE, ROUNDING -> "";
            case COMPUTED -> Bounds.SAID_COMPUTED;
        }).orElse("");
        String remark = Objects.requireNonNullElse(shown.figure().remark(), "");
        // A file that came back may have brought the words with it.
        return Stream.of(share, remark.contains(bounds) ? "" : bounds, remark).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

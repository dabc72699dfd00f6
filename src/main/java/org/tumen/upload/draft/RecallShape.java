package org.tumen.upload.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.upload.guess.GuessDefaults;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.layout.Defaults;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.SheetRow;

/** Says how a draft is read: as an admin has settled, else as tables with such labels were read, else as it looks. */
@Component
class RecallShape {

    /** So many rows of labels a table may have. */
    private static final int LABELS = 3;

    private final RememberedShapes remembered;
    private final Catalogues catalogues;

    RecallShape(RememberedShapes remembered, Catalogues catalogues) {
        this.remembered = remembered;
        this.catalogues = catalogues;
    }

    /**
     * The shape of a draft; none where nothing in it looks like a table.
     *
     * @param head  its first rows, corrections in their places
     * @param sheet on which they stand; empty in a text file
     */
    Optional<Shape> of(Draft draft, List<SheetRow> head, String sheet) {
        GuessShape guess = new GuessShape(catalogues.current());
        if (draft.shape() != null) {
            Shape settled = Shape.parse(draft.shape());
            // Its periods are read again: a heading may have been corrected since.
            return Optional.of(guess.recalled(settled, head, settled.headerRow()));
        }
        Shape guessed = guess.of(head, sheet).orElse(null);
        return Optional.ofNullable(recalled(guess, guessed, head, sheet).orElse(guessed));
    }

    private Optional<Shape> recalled(GuessShape guess, @Nullable Shape guessed, List<SheetRow> head, String sheet) {
        String indicator = guessed == null ? "" : guessed.defaults().get(Field.INDICATOR);
        Map<String, List<SheetRow>> labels = new LinkedHashMap<>();
        if (guessed != null) {
            kind(labels(guessed, head), head).ifPresent(k -> labels.put(k, labels(guessed, head)));
        }
        if (!(guessed instanceof Shape.Own)) {
            kinds(head).forEach(labels::putIfAbsent);
        }
        for (Map.Entry<String, List<SheetRow>> each : labels.entrySet()) {
            Optional<Shape> known = remembered.of(indicator + "|" + each.getKey())
                    .filter(s -> rows(s) == each.getValue().size());
            if (known.isPresent()) {
                return known.map(s -> current(guess.recalled(s, head, each.getValue().getFirst().number()), head,
                        sheet));
            }
        }
        return Optional.empty();
    }

    /** Remembers how a draft was read, for the next table of its kind. */
    void remember(Review reviewed) {
        Shape shape = Objects.requireNonNull(reviewed.shape());
        List<SheetRow> head = reviewed.head();
        String sheet = reviewed.draft().sheetOf(Objects.requireNonNull(reviewed.format()));
        // Tables of two indicators may have the same labels: of what it seems to speak belongs to its kind.
        String indicator = new GuessShape(catalogues.current()).of(head, sheet)
                .map(s -> s.defaults().get(Field.INDICATOR)).orElse("");
        kind(labels(shape, head), head).ifPresent(k -> remembered.remember(indicator + "|" + k,
                lasting(shape, head, sheet)));
    }

    private static Optional<String> kind(List<SheetRow> labels, List<SheetRow> head) {
        return kinds(head).entrySet().stream().filter(e -> e.getValue().equals(labels)).map(Map.Entry::getKey)
                .findFirst();
    }

    /** What rows of labels could be, by what tables have in common that have them; the second of a kind says so. */
    private static Map<String, List<SheetRow>> kinds(List<SheetRow> head) {
        List<List<String>> words = head.stream().map(GuessShape::words).toList();
        Map<String, List<SheetRow>> kinds = new LinkedHashMap<>();
        for (int from = 0; from < head.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + LABELS, head.size()); to++) {
                String signature = GuessShape.signature(words.subList(from, to));
                String kind = signature;
                for (int nth = 2; kinds.containsKey(kind); nth++) {
                    kind = signature + "|" + nth;
                }
                kinds.put(kind, head.subList(from, to));
            }
        }
        return kinds;
    }

    /** Without what holds for this table alone: its date, and its title where nobody has put another text there. */
    private static Shape lasting(Shape shape, List<SheetRow> head, String sheet) {
        Defaults defaults = shape.defaults().with(Field.TIME_PERIOD, "");
        boolean own = defaults.get(Field.SOURCE_LOCATOR).equals(GuessDefaults.title(head, above(shape, head), sheet));
        return shape.with(own ? defaults.with(Field.SOURCE_LOCATOR, "") : defaults);
    }

    /** With the date and the title of this table. */
    private static Shape current(Shape shape, List<SheetRow> head, String sheet) {
        int above = above(shape, head);
        Defaults defaults = shape.defaults();
        if (shape.open().contains(Field.TIME_PERIOD)) {
            defaults = defaults.with(Field.TIME_PERIOD, GuessDefaults.period(head, above));
        }
        boolean column = shape instanceof Shape.Long table && table.columns().containsValue(Field.SOURCE_LOCATOR);
        return shape.with(column || !defaults.get(Field.SOURCE_LOCATOR).isEmpty() ? defaults
                : defaults.with(Field.SOURCE_LOCATOR, GuessDefaults.title(head, above, sheet)));
    }

    private static List<SheetRow> labels(Shape shape, List<SheetRow> head) {
        return head.stream().filter(r -> r.number() >= shape.headerRow()).limit(rows(shape)).toList();
    }

    private static int rows(Shape shape) {
        return shape instanceof Shape.Wide wide ? wide.above().size() : 1;
    }

    private static int above(Shape shape, List<SheetRow> head) {
        return (int) head.stream().filter(r -> r.number() < shape.headerRow()).count();
    }
}

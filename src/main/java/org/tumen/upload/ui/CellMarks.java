package org.tumen.upload.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.wording.Labels;

/**
 * How cells are marked: by a sign, by a part for the style sheet, and in words. A cell shows the gravest of its
 * findings and says all of them.
 *
 * @param found     by the cells in which it was found
 * @param originals what the file itself says in corrected cells
 */
record CellMarks(Map<CellRef, List<Problem>> found, Map<CellRef, String> originals, Labels labels) {

    /** A sign before the text of the cell; empty where nothing is marked. */
    String sign(CellRef place) {
        return gravest(place).map(severity -> switch (severity) {
            case ERROR -> "✖";
            case WARNING -> "▲";
            case INFORMATION -> "ⓘ";
        }).orElse("") + (originals.containsKey(place) ? "✎" : "");
    }

    /** What the style sheet knows the cell by; empty where nothing is marked. */
    String part(CellRef place) {
        return Stream.of(gravest(place).map(severity -> "found-" + severity.name().toLowerCase(Locale.ROOT)),
                        originals.containsKey(place) ? Optional.of("corrected") : Optional.<String>empty())
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** Everything to be said of the cell, what to do included; one finding a line. */
    String says(CellRef place) {
        return Stream.concat(here(place).stream().map(f -> labels.texts().get("rows.found", severity(f), f.says(labels),
                f.advice(labels))), correction(place)).collect(Collectors.joining("\n"));
    }

    /** What is said after the cell's text to those who do not see it marked. */
    String aloud(CellRef place) {
        return Stream.concat(here(place).stream()
                .map(f -> labels.texts().get("rows.aloud", severity(f), f.says(labels))), correction(place))
                .map(s -> " " + s).collect(Collectors.joining());
    }

    private Stream<String> correction(CellRef place) {
        return Stream.ofNullable(originals.get(place))
                .map(text -> labels.texts().get("rows.corrected", Problems.Collecting.shortened(text)));
    }

    private Optional<Problem.Severity> gravest(CellRef place) {
        return here(place).stream().map(Problem::severity).min(Comparator.naturalOrder());
    }

    private List<Problem> here(CellRef place) {
        return found.getOrDefault(place, List.of());
    }

    private String severity(Problem finding) {
        return labels.texts().get("findings." + finding.severity().name());
    }
}

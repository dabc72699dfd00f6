package org.tumen.upload.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.upload.sheet.Finding;
import org.tumen.upload.sheet.Findings;
import org.tumen.upload.sheet.Place;
import org.tumen.wording.Labels;

/**
 * How cells are marked: by a sign, by a part for the style sheet, and in words. A cell shows the gravest of its
 * findings and says all of them.
 *
 * @param found     by the cells in which it was found
 * @param originals what the file itself says in corrected cells
 */
record CellMarks(Map<Place, List<Finding>> found, Map<Place, String> originals, Labels labels) {

    /** A sign before the text of the cell; empty where nothing is marked. */
    String sign(Place place) {
        return gravest(place).map(severity -> switch (severity) {
            case ERROR -> "✖";
            case WARNING -> "▲";
            case INFORMATION -> "ⓘ";
        }).orElse("") + (originals.containsKey(place) ? "✎" : "");
    }

    /** What the style sheet knows the cell by; empty where nothing is marked. */
    String part(Place place) {
        return Stream.of(gravest(place).map(severity -> "found-" + severity.name().toLowerCase(Locale.ROOT)),
                        originals.containsKey(place) ? Optional.of("corrected") : Optional.<String>empty())
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** Everything to be said of the cell, what to do included; one finding a line. */
    String says(Place place) {
        return Stream.concat(here(place).stream().map(f -> labels.texts().get("rows.found", severity(f), f.says(labels),
                f.advice(labels))), correction(place)).collect(Collectors.joining("\n"));
    }

    /** What is said after the cell's text to those who do not see it marked. */
    String aloud(Place place) {
        return Stream.concat(here(place).stream()
                .map(f -> labels.texts().get("rows.aloud", severity(f), f.says(labels))), correction(place))
                .map(s -> " " + s).collect(Collectors.joining());
    }

    private Stream<String> correction(Place place) {
        return Stream.ofNullable(originals.get(place))
                .map(text -> labels.texts().get("rows.corrected", Findings.Collecting.shortened(text)));
    }

    private Optional<Finding.Severity> gravest(Place place) {
        return here(place).stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    private List<Finding> here(Place place) {
        return found.getOrDefault(place, List.of());
    }

    private String severity(Finding finding) {
        return labels.texts().get("findings." + finding.severity().name());
    }
}

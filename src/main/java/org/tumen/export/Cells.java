package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Csv;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;

/** A row of a file, cell by cell; a missing text leaves its cell empty, and no text can start a formula. */
final class Cells {

    private final List<String> row = new ArrayList<>();

    /** Adds the cell of a text that is the same in all languages. */
    Cells with(@Nullable String text) {
        row.add(Csv.harmless(text));
        return this;
    }

    /** Adds a cell for every language; see {@link LocalizedText#columns}. */
    Cells with(@Nullable LocalizedText text) {
        Texts.LANGUAGES.forEach(l -> with(text == null ? null : text.in(l)));
        return this;
    }

    List<String> row() {
        return row;
    }
}

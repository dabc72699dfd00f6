package org.tumen.upload.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.upload.notation.Wording;
import org.tumen.upload.sheet.SheetRow;

/**
 * The columns of labels before the values of a table. A blank label repeats the label above it (merged cells) as long
 * as a column to its right has one. A row with a label and no values is a heading for the rows below it.
 */
final class LabelColumns {

    private final List<LabelLine> lines;
    private final RowLabels labels;
    private final String[] above;
    private @Nullable RowMeaning head;

    LabelColumns(List<LabelLine> lines, RowLabels labels) {
        this.lines = lines;
        this.labels = labels;
        this.above = new String[lines.size()];
        Arrays.fill(above, "");
    }

    /** What the labels of a row come to. */
    sealed interface Said {

        /**
         * All of them are known.
         *
         * @param meanings from the left
         * @param label    as they stand there
         * @param column   of the label that says most, which is the last
         */
        record Known(List<RowMeaning> meanings, String label, int column) implements Said {
        }

        /** One of them is not known. */
        record Unknown(String label, int column, boolean time) implements Said {
        }

        /** There is none. */
        record Unlabelled() implements Said {
        }
    }

    /** What the next row is. */
    Said read(SheetRow row) {
        if (lines.isEmpty()) {
            return new Said.Known(List.of(), "", 0);
        }
        List<RowMeaning> meanings = new ArrayList<>();
        List<String> texts = carried(row);
        boolean told = false;
        int last = lines.getFirst().at();
        for (int i = 0; i < lines.size(); i++) {
            LabelLine line = lines.get(i);
            String text = texts.get(i);
            Optional<RowMeaning> meaning = meaning(line, text);
            if (meaning.isPresent()) {
                meanings.add(meaning.get());
                told = true;
                last = line.at();
            } else if (!text.isBlank() && !(lines.size() > 1 && RowLabels.isTitle(text))) {
                return new Said.Unknown(text, line.at(), line.isTime());
            }
        }
        return told ? headed(new Said.Known(meanings, texts.stream().filter(t -> !t.isBlank()).map(String::strip)
                .collect(Collectors.joining(" ")), last)) : new Said.Unlabelled();
    }

    /** The labels of a row, those that merged cells carry down among them. */
    private List<String> carried(SheetRow row) {
        List<String> texts = new ArrayList<>();
        boolean anew = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = row.cell(lines.get(i).at());
            if (!text.isBlank()) {
                above[i] = text;
                anew = true;
            } else if (anew || !goesOn(row, i)) {
                above[i] = anew ? "" : above[i];
                texts.add("");
                continue;
            }
            texts.add(above[i]);
        }
        return texts;
    }

    private boolean goesOn(SheetRow row, int line) {
        return lines.stream().skip(line + 1L).anyMatch(l -> !row.cell(l.at()).isBlank());
    }

    private Optional<RowMeaning> meaning(LabelLine line, String text) {
        RowMeaning said = line.words().get(Wording.plain(text));
        return said != null ? Optional.of(said) : labels.meaning(line.field(), text);
    }

    /**
     * Takes a row that has only a label as the head of those beneath it, until one has a label of the same kind. Where
     * all labels are of one kind, it heads nothing.
     */
    boolean heads(Said.Known row) {
        if (lines.size() != 1 || !(row.meanings().getFirst() instanceof RowMeaning.Figures(var says))
                || says.isEmpty() || RowMeaning.allSay(says.keySet().iterator().next(), lines.getFirst().words()
                .values())) {
            return false;
        }
        head = row.meanings().getFirst();
        return true;
    }

    private Said.Known headed(Said.Known row) {
        if (head instanceof RowMeaning.Figures(var said)) {
            if (row.meanings().stream().anyMatch(m -> m instanceof RowMeaning.Figures(var says)
                    && says.keySet().stream().anyMatch(said::containsKey))) {
                head = null;
            } else {
                return new Said.Known(Stream.concat(Stream.of(head), row.meanings().stream()).toList(), row.label(),
                        row.column());
            }
        }
        return row;
    }

    /** Whether a row has nothing in the columns of labels but what names them, or what stood there first. */
    boolean isHead(SheetRow row, SheetRow first) {
        return lines.stream().allMatch(l -> row.cell(l.at()).isBlank() || RowLabels.isTitle(row.cell(l.at()))
                || row.cell(l.at()).equals(first.cell(l.at())));
    }

    /** Whether a row has no label at all. */
    boolean isBlank(SheetRow row) {
        return lines.stream().allMatch(l -> row.cell(l.at()).isBlank());
    }
}

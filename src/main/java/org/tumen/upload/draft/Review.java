package org.tumen.upload.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.file.FileFormat;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.SheetRow;

/**
 * What reading a draft has shown.
 *
 * @param basedOn   number of the release it was weighed against
 * @param format    what the file is; null where it cannot be read
 * @param shape     how its rows are read; null where nothing in it looks like a table of figures
 * @param head      its first rows
 * @param excerpt   the rows that are shown beside the findings
 * @param following what would follow from its figures although it does not state it
 */
public record Review(Draft draft, int basedOn, @Nullable FileFormat format,
        @Nullable Shape shape, List<SheetRow> head, Excerpt excerpt, Problems findings, Impact impact,
        List<Change> following) {
}

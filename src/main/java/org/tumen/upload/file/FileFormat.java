package org.tumen.upload.file;

import java.nio.charset.Charset;
import java.util.List;

/** What must be known of a file before its rows can be read. The admin may correct what was detected. */
public sealed interface FileFormat permits FileFormat.Csv, FileFormat.Xlsx {

    /**
     * Text, one line a row.
     *
     * @param byteOrderMark whether the file begins with one; it is never part of the first cell
     */
    record Csv(Charset charset, char delimiter, boolean byteOrderMark) implements FileFormat {

        public Csv {
            if ("\"\r\n".indexOf(delimiter) >= 0) {
                throw new IllegalArgumentException("Nothing can be delimited by character " + (int) delimiter);
            }
        }

        /** The charset under the name by which people know it. */
        String encoding() {
            return DetectCharset.nameOf(charset);
        }
    }

    /**
     * An Excel workbook.
     *
     * @param sheets the visible sheets, in order
     * @param rows   how many rows all sheets have together
     */
    record Xlsx(List<String> sheets, long rows) implements FileFormat {

        public Xlsx {
            sheets = List.copyOf(sheets);
        }
    }
}
